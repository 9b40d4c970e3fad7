import { untrusted } from '../src/findings/untrusted.ts'
import type { Row } from '../src/page/list-rows.ts'
import type { Drawing } from './read-drawing.ts'

type Key = string | number | null

/** Sorts, filters and chooses in the table that stands in the page. */
export class ProcessTable {
  readonly #rows: readonly Row[]
  readonly #onChoice: (chosen: readonly Row[]) => void
  readonly #lines: readonly {
    readonly row: Row
    readonly line: HTMLTableRowElement
    readonly button: HTMLButtonElement | null
    readonly text: string
  }[]
  readonly #chosen = new Set<Row>()

  constructor(rows: readonly Row[], drawing: Drawing, onChoice: (chosen: readonly Row[]) => void) {
    this.#rows = rows
    this.#onChoice = onChoice
    this.#lines = [...document.querySelectorAll<HTMLTableRowElement>('#table tbody tr')].flatMap(
      (line) => {
        const row = rows[Number(line.dataset['row'])]
        if (row === undefined) return []
        const text =
          untrusted`${row.name} ${row.detail} ${row.pid === null ? row.kind : String(row.pid)} ${row.verdict}`.toLowerCase()
        return [
          { row, line, text, button: drawing.isDrawn(row.id) ? this.#addButton(line, row) : null },
        ]
      },
    )
    if (this.#lines.length === 0) return
    for (const head of document.querySelectorAll<HTMLElement>('#table th[data-column]'))
      this.#addSorting(head)
    this.#addFilter()
  }

  clear(): void {
    this.#chosen.clear()
    this.#tell()
  }

  #addButton(line: HTMLTableRowElement, row: Row): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'pick'
    button.setAttribute('aria-pressed', 'false')
    const name = line.querySelector('th > span')
    button.append(...(name?.childNodes ?? []))
    name?.replaceWith(button)
    line.classList.add('drawn')
    line.addEventListener('click', (event) => {
      // text that somebody selects is no click
      if (getSelection()?.isCollapsed === false && event.target !== button) return
      this.#toggle(row)
    })
    return button
  }

  /** Alone at first: that is what a click on a name asks for. A second one joins it. */
  #toggle(row: Row): void {
    if (!this.#chosen.delete(row)) this.#chosen.add(row)
    this.#tell()
  }

  #tell(): void {
    for (const { row, line, button } of this.#lines) {
      button?.setAttribute('aria-pressed', String(this.#chosen.has(row)))
      line.classList.toggle('chosen', this.#chosen.has(row))
    }
    this.#onChoice([...this.#chosen])
  }

  #addSorting(head: HTMLElement): void {
    const key = keys[head.dataset['column'] ?? '']
    if (key === undefined) return
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const isDown =
        head.getAttribute('aria-sort') === 'descending' ||
        (!head.hasAttribute('aria-sort') && !head.classList.contains('number'))
      for (const other of document.querySelectorAll('#table th[aria-sort]'))
        other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', isDown ? 'ascending' : 'descending')
      const sorted = this.#lines.toSorted(
        (a, b) => compare(key(a.row), key(b.row)) * (isDown ? 1 : -1),
      )
      document.querySelector('#table tbody')?.append(...sorted.map(({ line }) => line))
    })
  }

  #addFilter(): void {
    const [tools, input, shown] = [
      document.querySelector<HTMLElement>('.tools'),
      document.querySelector<HTMLInputElement>('#filter'),
      document.querySelector('#shown'),
    ]
    if (tools === null || input === null || shown === null) return
    tools.hidden = false
    const apply = (): void => {
      const words = input.value.toLowerCase().split(/\s+/)
      let count = 0
      for (const { line, text } of this.#lines) {
        line.hidden = !words.every((word) => text.includes(word))
        if (!line.hidden) count++
      }
      shown.textContent = `${count} of ${this.#rows.length}`
    }
    input.addEventListener('input', apply)
    apply()
  }
}

const ranks: Readonly<Record<Row['verdict'], number>> = {
  fail: 4,
  warn: 3,
  unknown: 2,
  accepted: 1,
  ok: 0,
}

const keys: Readonly<Record<string, (row: Row) => Key>> = {
  name: (row) => row.name.toLowerCase(),
  pid: (row) => row.pid,
  start: (row) => row.startBytes,
  peak: (row) => row.peakBytes,
  end: (row) => row.endBytes,
  growth: (row) => row.growthBytesPerMinute,
  heap: (row) => row.heapBytes,
  share: (row) => row.sharePercent,
  cpu: (row) => row.cpuPercent,
  lived: (row) => row.livedMs,
  verdict: (row) => ranks[row.verdict],
}

/** What is not known comes below everything that is. */
function compare(a: Key, b: Key): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  return Number(a ?? Number.NEGATIVE_INFINITY) - Number(b ?? Number.NEGATIVE_INFINITY) || 0
}
