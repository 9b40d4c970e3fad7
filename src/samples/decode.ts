import type { SampleRecord } from './record.ts'

const NUMBERS = new Map<string, readonly string[]>([
  ['head', ['v', 't0', 'intervalMs', 'clockTicksPerSecond']], ['birth', ['t', 'i', 'pid', 'ppid', 'start']], ['death', ['t', 'i']],
  ['change', ['t', 'i']], ['tick', ['n', 't']], ['slow', ['t']], ['pss', ['t']], ['step', ['t', 'pid']], ['mark', ['t']],
  ['oom', ['t', 'rise']], ['gap', ['t', 'ms']], ['clock', ['t', 'ms']], ['limited', ['t', 'count']],
  ['cost', ['t', 'cpuMs', 'rssKiB']], ['end', ['t', 'n', 'cpuMs', 'rssKiB', 'seen', 'matched']],
])
const TEXTS = new Map<string, readonly string[]>([
  ['birth', ['name', 'comm', 'cmd', 'rt']], ['step', ['name']], ['mark', ['name']], ['limited', ['reason']], ['oom', ['where']], ['end', ['why']],
])
const LISTS = new Map<string, readonly string[]>([['tick', ['p']], ['slow', ['p']], ['pss', ['p']], ['oom', ['gone']]])

/**
 * One line as a record; null where it is none. A kind that this version does not know is a record as well (readers ignore it). The file is
 * untrusted: whoever shares the user can write to it, so the fields that are computed with are checked.
 */
export function decodeLine(line: string): SampleRecord | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const fields = value as Record<string, unknown>
  const kind = fields['k']
  if (typeof kind !== 'string') return null
  const isWhole = (NUMBERS.get(kind) ?? []).every(name => Number.isFinite(fields[name]))
    && (TEXTS.get(kind) ?? []).every(name => typeof fields[name] === 'string')
    && (LISTS.get(kind) ?? []).every(name => isNumbers(fields[name]))
    && (kind !== 'head' || (fields['v'] === 1 && typeof fields['host'] === 'object' && fields['host'] !== null))
  return isWhole ? value as SampleRecord : null
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every(item => Number.isFinite(item))
}
