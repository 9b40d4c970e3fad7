import type { WriteStream } from 'node:tty'

const ESC = '\u001b'

/**
 * One line that is drawn again and again at the bottom of a terminal, while a command writes above
 * it: the region that scrolls ends one row higher meanwhile (DECSTBM, as apt does it), so that the
 * command's output and the line never mix.
 */
export class LiveLine {
  readonly #terminal: WriteStream
  #rows = 0

  constructor(terminal: WriteStream) {
    this.#terminal = terminal
  }

  show(text: string): void {
    const { rows, columns } = this.#terminal
    if (rows < 3) return
    if (rows !== this.#rows) this.#reserve(rows)
    this.#terminal.write(`${ESC}7${ESC}[${rows};1H${ESC}[K${text.slice(0, columns - 1)}${ESC}8`)
  }

  /** Gives the whole terminal back; safe to call again. */
  clear(): void {
    if (this.#rows === 0) return
    this.#terminal.write(`${ESC}7${ESC}[1;${this.#rows}r${ESC}[${this.#rows};1H${ESC}[K${ESC}8`)
    this.#rows = 0
    process.off('exit', this.#giveBack)
  }

  readonly #giveBack = (): void => {
    this.clear()
  }

  #reserve(rows: number): void {
    if (this.#rows === 0) process.on('exit', this.#giveBack)
    // a line feed first, so that what stands in the last row moves up before the region ends above
    // it
    this.#terminal.write(`\n${ESC}7${ESC}[1;${rows - 1}r${ESC}8${ESC}[1A`)
    this.#rows = rows
  }
}
