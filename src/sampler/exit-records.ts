import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Exits } from '../samples/record.ts'

/** Of perl-base, which is on every Debian, Ubuntu, Fedora and their like. */
const PERL = '/usr/bin/perl'
const LONGEST_REASON = 200
/** A perl that says nothing for so long is not waited for. */
const READY_MS = 1500

/** A process ended: what the kernel says of it. */
export interface ExitRecord {
  readonly pid: number
  readonly ppid: number
  readonly uid: number
  /** high-water mark of its resident memory, of what it was at last */
  readonly hwmKiB: number
  /** how long it lived */
  readonly ageMs: number
  readonly comm: string
  /** a kernel that does not say which process it was of (taskstats before version 12) */
  readonly mayBeThread?: true
}

export interface ExitListeners {
  onExit(record: ExitRecord): void
  onState(state: Exits['state'], reason: string): void
}

/** Whom the kernel tells how processes end: root, by itself or by sudo. */
export interface Rights {
  readonly uid: number
  /** sudo may be asked, for processes of our own user */
  readonly mayUseSudo: boolean
  /** its path; '' where there is none */
  readonly sudo: string
}

/**
 * The kernel's records of how processes end, by a script in perl: Node reaches no netlink socket.
 * It is a child of the sampler and ends with it.
 */
export class ExitRecords {
  readonly #listeners: ExitListeners
  readonly #rights: Rights
  readonly #script: string
  #child: ChildProcess | null = null
  #rest = ''
  #isTold = false
  #isOver = false
  #answered: () => void = () => undefined

  constructor(
    rights: Rights,
    listeners: ExitListeners,
    script = join(import.meta.dirname, 'exit-records.pl'),
  ) {
    this.#rights = rights
    this.#listeners = listeners
    this.#script = script
  }

  /** More may come, once the reader is ready. */
  get isOpen(): boolean {
    return this.#child !== null && !this.#isOver
  }

  /** What ends now has a record. */
  get isTelling(): boolean {
    return this.#isTold && !this.#isOver
  }

  /** Resolves when it is known whether there are records, or that takes too long. */
  async start(): Promise<void> {
    const words = this.#words()
    if (typeof words === 'string') {
      this.#listeners.onState('none', words)
      return
    }
    const [program, ...rest] = words
    const child = spawn(program, rest, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { LC_ALL: 'C' },
    })
    this.#child = child
    const answered = new Promise<void>((resolve) => {
      this.#answered = resolve
    })
    const late = setTimeout(this.#answered, READY_MS)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#take(text)
    })
    child.stdin.on('error', () => undefined)
    child.once('error', () => {
      this.#end('their reader could not begin')
    })
    child.once('close', () => {
      this.#end(this.#whyClosed(program))
    })
    await answered
    clearTimeout(late)
  }

  /** Resolves when all that ended until now is told, or after `mostMs`. */
  async finish(mostMs: number): Promise<void> {
    const child = this.#child
    if (child === null || this.#isOver) return
    this.#isOver = true
    let late: NodeJS.Timeout | undefined
    const isWhole = new Promise<boolean>((resolve) => {
      child.once('close', () => {
        resolve(true)
      })
      late = setTimeout(resolve, mostMs, false)
    })
    child.stdin?.end()
    if (!(await isWhole) && this.#isTold)
      this.#listeners.onState('lost', 'those of the last moment came too late')
    clearTimeout(late)
    child.stdout?.destroy()
    child.unref()
  }

  #whyClosed(program: string): string {
    if (this.#isTold) return 'their reader ended'
    return program === PERL ? 'their reader could not begin' : '`sudo -n` is refused here'
  }

  /** A list of words, or why there are none. */
  #words(): readonly [string, ...string[]] | string {
    const { uid, mayUseSudo, sudo } = this.#rights
    if (!existsSync(PERL)) return `they need ${PERL}`
    if (!existsSync(this.#script)) return 'their reader is not there'
    if (uid === 0) return [PERL, this.#script]
    if (!mayUseSudo) return 'they need root, or `look-inside-sudo`'
    return sudo === ''
      ? 'they need root, and there is no sudo'
      : [sudo, '-n', '--', PERL, this.#script, String(uid)]
  }

  #take(text: string): void {
    const lines = `${this.#rest}${text}`.split('\n')
    this.#rest = lines.pop() ?? ''
    for (const line of lines) this.#takeLine(line)
  }

  #takeLine(line: string): void {
    if (line === 'ready') {
      this.#isTold = true
      this.#listeners.onState('told', '')
      this.#answered()
    } else if (line === 'lost')
      this.#listeners.onState('lost', 'more processes ended at once than the kernel keeps')
    else if (line.startsWith('no ')) this.#end(line.slice(3, 3 + LONGEST_REASON))
    else {
      const record = parseExit(line)
      if (record !== null) this.#listeners.onExit(record)
    }
  }

  /** Of a refusal and of its end the first is said. */
  #end(reason: string): void {
    this.#answered()
    if (this.#isOver) return
    this.#isOver = true
    this.#listeners.onState('none', reason)
  }
}

const LINE =
  /^(exit|task) (\d{1,15}) (\d{1,15}) (\d{1,15}) (\d{1,15}) (\d{1,15}) ((?:[\da-f]{2})*)$/

/** `exit PID PPID UID KIB AGE_MS COMM_HEX`, or `task` with the same; null where it is none. */
export function parseExit(line: string): ExitRecord | null {
  const match = LINE.exec(line)
  if (match === null) return null
  const [pid = 0, ppid = 0, uid = 0, hwmKiB = 0, ageMs = 0] = match.slice(2, 7).map(Number)
  return {
    ...{ pid, ppid, uid, hwmKiB, ageMs },
    comm: Buffer.from(match[7] ?? '', 'hex').toString(),
    ...(match[1] === 'task' ? { mayBeThread: true } : {}),
  }
}
