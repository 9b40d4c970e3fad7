import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const PERL = '/usr/bin/perl'

/**
 * Sleeps in our place until somebody new comes: a small perl looks at the last pid of
 * `/proc/loadavg`, at half the cost of a look by Node. Where there is none nobody sleeps.
 */
export class BirthWatch {
  readonly #words: readonly string[]
  #child: ChildProcess | null = null
  #isAsked = false
  #tell: () => void = () => undefined

  constructor(proc: string, everyMs: number, script = join(import.meta.dirname, 'births.pl')) {
    this.#words = existsSync(script) ? [script, `${proc}/loadavg`, String(everyMs)] : []
  }

  /** `onBirth` is called once for each time that was asked, also where nobody watches any more. */
  start(onBirth: () => void): void {
    if (this.#words.length === 0 || !existsSync(PERL)) return
    const child = spawn(PERL, this.#words, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { LC_ALL: 'C' },
    })
    this.#child = child
    this.#tell = () => {
      if (!this.#isAsked) return
      this.#isAsked = false
      onBirth()
    }
    child.stdout.on('data', this.#tell)
    child.stdin.on('error', () => undefined)
    child.once('error', () => {
      this.#end()
    })
    child.once('close', () => {
      this.#end()
    })
  }

  /** True: it will be told when a pid is given out after this one. False: nobody is there to. */
  ask(lastPid: number): boolean {
    if (this.#child === null) return false
    this.#isAsked = true
    this.#child.stdin?.write(`${lastPid}\n`)
    return true
  }

  /** Nobody is told any more. */
  stop(): void {
    this.#isAsked = false
    this.#child?.stdin?.end()
    this.#child?.stdout?.destroy()
    this.#child?.unref()
  }

  #end(): void {
    this.#child = null
    this.#tell()
  }
}
