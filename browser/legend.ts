import type uPlot from 'uplot'
import { formatElapsed } from '../src/page/format-elapsed.ts'
import type { Row } from '../src/page/list-rows.ts'
import { escapeTerminal } from '../src/encoders/escape-terminal.ts'
import { shorten } from '../src/units/shorten.ts'
import { formatBytes } from '../src/units/size.ts'
import { dashes } from './colours.ts'
import type { Drawing } from './read-drawing.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Which line is which, and what each is at the cursor. */
export class Legend {
  readonly element = document.createElement('div')
  readonly #drawing: Drawing
  readonly #list = document.createElement('ul')
  readonly #time = document.createElement('p')
  readonly #spoken = document.createElement('p')
  #entries: {
    readonly name: string
    readonly values: (number | null)[]
    readonly figure: HTMLElement
  }[] = []

  constructor(drawing: Drawing) {
    this.#drawing = drawing
    this.element.className = 'legend'
    this.#time.className = 'at'
    this.#spoken.className = 'unseen'
    this.#spoken.setAttribute('aria-live', 'polite')
    this.element.append(this.#list, this.#time, buildKey(drawing.data), this.#spoken)
  }

  list(rows: readonly Row[]): void {
    const named = rows.map((row) => ({
      name: shorten(escapeTerminal(row.name), 60) + (row.pid === null ? '' : ` (pid ${row.pid})`),
      values: this.#drawing.series(row.id) ?? [],
    }))
    this.#entries = [{ name: 'Total', values: this.#drawing.total }, ...named].map(
      ({ name, values }) => ({ name, values, figure: document.createElement('b') }),
    )
    this.#list.replaceChildren(
      ...this.#entries.map(({ name, figure }, at) => {
        const item = document.createElement('li')
        item.append(swatch(at), `${name} `, figure)
        return item
      }),
    )
    this.#write(null)
  }

  read(plot: uPlot): void {
    this.#write(plot.cursor.idx ?? null)
  }

  /** For those who do not see the cursor. */
  say(): void {
    this.#spoken.textContent = `${this.#time.textContent}: ${this.#entries.map(({ name, figure }) => `${name} ${figure.textContent}`).join(', ')}`
  }

  #write(index: number | null): void {
    const { times, data } = this.#drawing
    const atMs = index === null ? null : (times[index] ?? null)
    for (const { values, figure } of this.#entries) {
      const value = index === null ? max(values) : (values[index] ?? null)
      figure.textContent = `${index === null ? 'peak ' : ''}${value === null ? 'no value' : formatBytes(value)}`
    }
    const clock =
      atMs === null ? '' : `, ${new Date(data.startedEpochMs + atMs).toLocaleTimeString()}`
    this.#time.textContent =
      atMs === null
        ? 'Highest values; point at the chart for those of one time'
        : `${formatElapsed(atMs)} after the start${clock}`
  }
}

/** What the signs in the chart mean, as far as there are any. */
function buildKey({ events, gaps, ghost }: Drawing['data']): HTMLElement {
  const key = document.createElement('p')
  key.className = 'key'
  const kinds = new Set<string>(events.map(({ kind }) => kind))
  if (gaps.length > 0) kinds.add('gap')
  if (ghost !== null) kinds.add('ghost')
  key.textContent = signs
    .filter(([kind]) => kinds.has(kind))
    .map(([, text]) => text)
    .join('   ')
  return key
}

const signs = [
  ['mark', '◆ mark'],
  ['step', '▸ step of the job'],
  ['oom', '✖ out-of-memory kill'],
  ['guard', '✖ the guard'],
  ['birth', '▲ a process begins'],
  ['end', '▽ a process ends'],
  ['gap', '▨ not measured'],
  ['ghost', '┄ total of the newest run before'],
] as const

function swatch(at: number): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', at === 0 ? 'swatch total' : `swatch series${((at - 1) % 6) + 1}`)
  svg.setAttribute('viewBox', '0 0 32 8')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', 'M0 4h32')
  if (at > 0)
    line.setAttribute('stroke-dasharray', (dashes[(at - 1) % dashes.length] ?? []).join(' '))
  svg.append(line)
  return svg
}

function max(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (highest, value) => (value !== null && value > (highest ?? -1) ? value : highest),
    null,
  )
}
