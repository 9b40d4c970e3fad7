import { cutToWidth, textWidth } from '../../units/text-width.ts'
import { paint, type Style } from '../../encoders/paint.ts'

/** Of finished texts: what is foreign in them was encoded. */
export interface FitColumn {
  readonly head: string
  readonly align: 'left' | 'right'
  /**
   * the column with the lowest number goes first where there is no room for all; the first column
   * stays
   */
  readonly keep: number
  /** as many columns as it needs to be of use, where it may be narrower than its texts */
  readonly least?: number
  /** a text for each row; of one that is drawn to fit, by its width */
  readonly cells: readonly (string | ((width: number) => string))[]
  /** widest of what is drawn to fit */
  readonly most?: number
  readonly styles?: readonly (Style | undefined)[]
}

const GAP = 2

/** Head and rows as lines of which none is wider than `width`. */
export function fitTable(
  columns: readonly FitColumn[],
  width: number,
  hasColours: boolean,
): string[] {
  const shown = dropColumns(columns, width)
  const widths = shareWidth(shown, width)
  const heads = joinCells(shown, widths, ({ head }) => [head, 'strong'], hasColours)
  const rows = (columns[0]?.cells ?? []).map((_cell, row) =>
    joinCells(
      shown,
      widths,
      ({ cells, styles }, at) => [drawCell(cells[row] ?? '', widths[at] ?? 0), styles?.[row]],
      hasColours,
    ),
  )
  return [heads, ...rows]
}

function dropColumns(columns: readonly FitColumn[], width: number): readonly FitColumn[] {
  const needed = columns.reduce((sum, column) => sum + leastOf(column) + GAP, -GAP)
  if (needed <= width || columns.length <= 1) return columns
  const [first, ...rest] = columns
  const least = Math.min(...rest.map(({ keep }) => keep))
  return dropColumns(
    columns.filter((column) => column === first || column.keep !== least),
    width,
  )
}

/**
 * Each has what it needs at least; what is left goes to those that could use more, from left to
 * right.
 */
function shareWidth(columns: readonly FitColumn[], width: number): number[] {
  let spare = width - columns.reduce((sum, column) => sum + leastOf(column) + GAP, -GAP)
  return columns.map((column) => {
    const more = Math.max(0, Math.min(spare, naturalOf(column) - leastOf(column)))
    spare -= more
    return Math.min(width, leastOf(column) + more)
  })
}

function leastOf(column: FitColumn): number {
  return Math.min(column.least ?? Number.POSITIVE_INFINITY, naturalOf(column))
}

function naturalOf({ head, cells, most = 0 }: FitColumn): number {
  return Math.max(
    textWidth(head),
    most,
    ...cells.map((cell) => (typeof cell === 'string' ? textWidth(cell) : 0)),
  )
}

function drawCell(cell: FitColumn['cells'][number], width: number): string {
  return typeof cell === 'string' ? cell : cell(width)
}

function joinCells(
  columns: readonly FitColumn[],
  widths: readonly number[],
  read: (column: FitColumn, at: number) => readonly [string, Style | undefined],
  hasColours: boolean,
): string {
  return columns
    .map((column, at) => {
      const [whole, style] = read(column, at)
      const text = cutToWidth(whole, widths[at] ?? 0)
      const padding = ' '.repeat((widths[at] ?? 0) - textWidth(text))
      const painted = hasColours && style !== undefined && text !== '' ? paint(text, style) : text
      if (column.align === 'right') return `${padding}${painted}`
      return at === columns.length - 1 ? painted : `${painted}${padding}`
    })
    .join(' '.repeat(GAP))
    .trimEnd()
}
