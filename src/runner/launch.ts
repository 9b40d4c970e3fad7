import { spawn, type StdioOptions } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import type { Duplex } from 'node:stream'
import type { LargestProcess } from '../findings/workload-end.ts'
import { readAuxv } from '../proc/read-auxv.ts'

const PERL = '/usr/bin/perl'
const BESIDE_THIS_BUNDLE = join(dirname(import.meta.dirname), 'sampler', 'launcher.pl')
const SOCKET_FD = 3
const HUGE_PAGES = '/sys/kernel/mm/transparent_hugepage'
const SMALLEST_HUGE_KIB = 2048
/** The kernel maps so much of a file around a fault (fault_around_bytes in mm/memory.c). */
const AROUND_KIB = 64
const MOST_OF_FILES_KIB = 128 * 1024

export interface LaunchRequest {
  readonly words: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** stdin, stdout and stderr of the command */
  readonly stdio: readonly ('inherit' | 'ignore' | number)[]
  /** in a session of its own, and so without a terminal */
  readonly detached: boolean
}

/** How a command that was launched ended; `code` of a failure: errno, by its name. */
export type Launched =
  | { readonly kind: 'exit'; readonly status: number; readonly largest: LargestProcess }
  | { readonly kind: 'error'; readonly code: string }
  /** it never began, and nothing was done */
  | { readonly kind: 'not launched' }
  /** the launcher was killed; how the command ends is not known */
  | { readonly kind: 'lost' }

/** Is there what it takes to launch a command by a parent that waits for it? */
export function canLaunch(script = BESIDE_THIS_BUNDLE): boolean {
  return existsSync(PERL) && existsSync(script)
}

/**
 * Starts a command by a small parent in perl, which says how much memory its largest process held:
 * Node has no wait4(2). `onPid` is called as it begins.
 */
export async function launch(
  { words, environment, cwd, stdio, detached }: LaunchRequest,
  onPid: (pid: number) => void,
  script = BESIDE_THIS_BUNDLE,
): Promise<Launched> {
  const variables = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  )
  const fields = [detached ? 'setsid' : '', String(words.length), ...words, ...variables]
  // a NUL ends a word: spawn refuses such, and so the command is left to it
  if (fields.some((field) => field.includes('\0'))) return { kind: 'not launched' }
  const child = spawn(PERL, [script], {
    stdio: [...stdio, 'pipe'] as StdioOptions,
    cwd,
    detached,
    // nothing of the command's may change what perl does (PERL5OPT, PERL5LIB)
    env: { LC_ALL: 'C' },
  })
  const socket = child.stdio[SOCKET_FD] as Duplex | null | undefined
  return new Promise((resolve) => {
    let [rest, isBegun] = ['', false]
    let answer: Launched | null = null
    const end = (): void => {
      resolve(answer ?? { kind: isBegun ? 'lost' : 'not launched' })
    }
    const takeLine = (line: string): void => {
      const pid = parsePid(line)
      answer ??= parseLaunched(line)
      if (pid > 0 && !isBegun) {
        isBegun = true
        onPid(pid)
      }
      if (answer !== null) end()
    }
    child.once('error', end)
    if (!(socket === null || socket === undefined)) {
      socket.on('error', () => undefined)
      socket.once('close', end)
      socket.setEncoding('utf8').on('data', (text: string) => {
        const lines = `${rest}${text}`.split('\n')
        rest = lines.pop() ?? ''
        lines.forEach(takeLine)
      })
      socket.write(encodeRequest(fields))
    }
  })
}

function encodeRequest(fields: readonly string[]): Buffer {
  const text = Buffer.from(fields.join('\0'))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  return Buffer.concat([length, text])
}

function parsePid(line: string): number {
  return Number(/^pid (\d{1,10})$/.exec(line)?.[1] ?? 0)
}

/** What one page fault may bring in. */
export interface PageSizes {
  readonly pageKib: number
  /** of huge pages, where a process may get some; else 0 */
  readonly hugeKib: number
}

/**
 * The most that a process holds that caused so many page faults, in KiB. A fault brings in a page;
 * of a mapped file several at once, of which some programs have 100 MiB and more; a huge page where
 * they are for all, or for who asks for them (`madvise`).
 */
export function mostHeldKib(faults: number, { pageKib, hugeKib }: PageSizes): number {
  return hugeKib > 0
    ? faults * Math.max(hugeKib, pageKib)
    : Math.min(faults * Math.max(AROUND_KIB, pageKib), faults * pageKib + MOST_OF_FILES_KIB)
}

/** Of this machine (Documentation/admin-guide/mm/transhuge.rst). */
export function readPageSizes(proc = '/proc', hugePages = HUGE_PAGES): PageSizes {
  const hugeBytes = Number(readText(`${hugePages}/hpage_pmd_size`))
  const hugeKib = Number.isSafeInteger(hugeBytes) ? hugeBytes / 1024 : 0
  const isPossible = ['', ...listSizes(hugePages)].some((size) =>
    /\[(?:always|madvise)\]/.test(readText(join(hugePages, size, 'enabled'))),
  )
  return {
    pageKib: readAuxv(proc).pageBytes / 1024,
    hugeKib: isPossible ? Math.max(SMALLEST_HUGE_KIB, hugeKib) : 0,
  }
}

/** `hugepages-64kB`: each has a switch of its own (Linux 6.8). */
function listSizes(hugePages: string): string[] {
  try {
    return readdirSync(hugePages).filter((name) => name.startsWith('hugepages-'))
  } catch {
    return [] // a kernel without them
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}

/** Null: that is no answer. */
export function parseLaunched(line: string, sizes?: PageSizes): Launched | null {
  const error = /^error (\d{1,5})$/.exec(line)
  if (error !== null) {
    const [code = 'UNKNOWN'] =
      Object.entries(constants.errno).find(([, errno]) => errno === Number(error[1])) ?? []
    return { kind: 'error', code }
  }
  const exit = /^exit (\d{1,10}) (\d{1,15}) (\d{1,15}) (\d{1,15})$/.exec(line)
  if (exit === null) return null
  const [status = 0, kib = 0, faults = 0, floorKib = 0] = exit.slice(1).map(Number)
  // the mark begins with what the launcher held when it forked
  const ofOthersKib = Math.max(floorKib, mostHeldKib(faults, sizes ?? readPageSizes()))
  return {
    kind: 'exit',
    status,
    largest: {
      rssBytes: kib * 1024,
      isCommand: kib > ofOthersKib,
      ...(kib <= floorKib ? { isAtMost: true } : {}),
    },
  }
}
