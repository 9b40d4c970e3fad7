import type { HistoryRecord } from './record.ts'

/**
 * One line; null where it is none of this format. An unknown kind of record is undefined: a later
 * version may have more.
 */
export function decodeHistory(line: string): HistoryRecord | null | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (!isObject(value) || typeof value['k'] !== 'string') return null
  if (!(value['k'] in SHAPES)) return undefined
  const isWhole = SHAPES[value['k'] as HistoryRecord['k']]
  return isWhole(value) ? (value as unknown as HistoryRecord) : null
}

type Fields = Readonly<Record<string, unknown>>

const SHAPES: Readonly<Record<HistoryRecord['k'], (value: Fields) => boolean>> = {
  head: ({ v, tool }) => v === 1 && typeof tool === 'string',
  process: ({ id, boot, pid, name, group }) =>
    typeof id === 'string' &&
    isAmount(boot) &&
    isAmount(pid) &&
    typeof name === 'string' &&
    typeof group === 'string',
  // beyond 8.64e15 ms there is no date
  scan: ({ t, boot, kib }) =>
    isAmount(t) &&
    t < 8.64e15 &&
    isAmount(boot) &&
    isObject(kib) &&
    Object.values(kib).every(isAmount),
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0
