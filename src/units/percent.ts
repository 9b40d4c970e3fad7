import { formatSignificant } from './size.ts'

/** `30%`, `0.5` as a number of percent, 0 < p <= 100. Throws what is wrong. */
export function parsePercent(text: string): number {
  const match = /^(\d+(?:\.\d+)?) ?%?$/.exec(text.trim())
  if (match === null) throw new Error('is not a percent')
  const percent = Number(match[1])
  if (!(percent > 0 && percent <= 100)) throw new Error('is not above 0 and at most 100 percent')
  return percent
}

/** `30 %`, `0.5 %`: three significant figures. */
export function formatPercent(percent: number): string {
  return `${formatSignificant(percent)} %`
}
