/** Colours stand in the style sheet only; a canvas has to ask for them. */
export interface Colours {
  readonly text: string
  readonly faint: string
  readonly grid: string
  readonly surface: string
  readonly gap: string
  readonly total: string
  readonly limit: string
  readonly mark: string
  readonly oom: string
  readonly trend: string
  readonly heap: string
  readonly series: readonly string[]
}

/** How a line differs from the next one beside its colour. */
export const dashes: readonly (readonly number[])[] = [
  [],
  [7, 4],
  [2, 3],
  [10, 3, 2, 3],
  [14, 4],
  [4, 2, 1, 2],
]

export function readColours(): Colours {
  const style = getComputedStyle(document.documentElement)
  const get = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return {
    text: get('text'),
    faint: get('faint'),
    grid: get('grid'),
    surface: get('surface'),
    gap: get('gap'),
    total: get('total'),
    limit: get('limit'),
    mark: get('mark'),
    oom: get('fail'),
    trend: get('trend'),
    heap: get('heap'),
    series: ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'].map(get),
  }
}

export function onThemeChange(redraw: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw)
}
