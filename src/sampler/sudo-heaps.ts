import { spawn, type ChildProcess } from 'node:child_process'
import type { ProcessIdentity } from '../proc/identity.ts'
import { decodeLine } from '../samples/decode.ts'
import type { HeapRecord } from '../samples/heap-records.ts'

/** Who may be asked, and for whose processes. */
export interface SudoRights {
  readonly uid: number
  /** its path */
  readonly sudo: string
}

/**
 * Live heaps that only root may read, of processes of our own user, by this very bundle under
 * `sudo -n`: it ends with us. `tell`: what it says, of now.
 */
export class SudoHeaps {
  readonly #rights: SudoRights
  readonly #tell: (record: HeapRecord) => void
  readonly #bundle: string
  readonly #asked = new Set<number>()
  readonly #open = new Set<number>()
  #child: ChildProcess | null = null
  #isOver = false
  #rest = ''

  constructor(
    rights: SudoRights,
    tell: (record: HeapRecord) => void,
    bundle = process.argv[1] ?? '',
  ) {
    this.#rights = rights
    this.#tell = tell
    this.#bundle = bundle
  }

  /** False: nobody may be asked any more. */
  ask(index: number, { pid, startTicks }: ProcessIdentity): boolean {
    if (this.#isOver) return false
    this.#asked.add(index)
    this.#child ??= this.#start()
    this.#child.stdin?.write(`${index} ${pid} ${startTicks}\n`)
    return true
  }

  close(): void {
    this.#isOver = true
    this.#child?.stdin?.end()
    this.#child?.stdout?.destroy()
    this.#child?.unref()
  }

  #start(): ChildProcess {
    const { uid, sudo } = this.#rights
    const child = spawn(
      sudo,
      ['-n', '--', process.execPath, this.#bundle, '--heaps', String(uid)],
      { stdio: ['pipe', 'pipe', 'ignore'], env: { LC_ALL: 'C' } },
    )
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#take(text)
    })
    child.stdin.on('error', () => undefined)
    const end = (): void => {
      this.#end()
    }
    child.once('error', end)
    child.once('close', end)
    return child
  }

  #take(text: string): void {
    const lines = `${this.#rest}${text}`.split('\n')
    this.#rest = lines.pop() ?? ''
    for (const line of lines) {
      const record = decodeLine(line)
      if (record?.k !== 'source' && record?.k !== 'heap' && record?.k !== 'refused') continue
      if (record.k !== 'heap') this.#asked.delete(record.i)
      if (record.k === 'source' && record.from !== '') this.#open.add(record.i)
      else if (record.k === 'source') this.#open.delete(record.i)
      if (!this.#isOver) this.#tell(record)
    }
  }

  /** Of those that it was asked for and has not spoken of, nobody will; nor of others again. */
  #end(): void {
    if (this.#isOver) return
    this.#isOver = true
    const why = 'the memory of a Go program may not be read, and `sudo -n` is refused here'
    for (const i of this.#asked) this.#tell({ k: 'refused', t: 0, i, why })
    for (const i of this.#open) this.#tell({ k: 'source', t: 0, i, from: '', collector: '' })
  }
}
