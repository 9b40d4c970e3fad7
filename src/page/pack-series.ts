/**
 * A drawn series as short text. Values are counted in `stepBytes`, a power of two that leaves at
 * least 4,096 levels below the highest one: finer than any screen. Then each difference to the
 * value before is written as in source maps (base64 VLQ, 5 bits a digit, sign in the lowest); `*`
 * and a number repeat the value before, `!` and a number leave points out.
 */
export interface PackedSeries {
  readonly stepBytes: number
  readonly text: string
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const LEVELS = 8192

export function packSeries(values: readonly (number | null)[]): PackedSeries {
  let highest = 0
  for (const value of values) if (value !== null && value > highest) highest = value
  const stepBytes = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, highest) / LEVELS)))
  const parts: string[] = []
  let before = 0
  for (let at = 0; at < values.length;) {
    const level = levelOf(values[at], stepBytes)
    let end = at + 1
    if (level === null || level === before) {
      while (end < values.length && levelOf(values[end], stepBytes) === level) end++
      parts.push(level === null ? '!' : '*', writeNumber(end - at))
    } else {
      parts.push(writeNumber(level - before))
      before = level
    }
    at = end
  }
  return { stepBytes, text: parts.join('') }
}

/** The values again, each within half a step of what it was. */
export function unpackSeries({ stepBytes, text }: PackedSeries): (number | null)[] {
  const values: (number | null)[] = []
  let before = 0
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at)
    const isRun = sign === '*' || sign === '!'
    const [number, end] = readNumber(text, isRun ? at + 1 : at)
    if (isRun)
      for (let left = number; left > 0; left--)
        values.push(sign === '!' ? null : before * stepBytes)
    else {
      before += number
      values.push(before * stepBytes)
    }
    at = end
  }
  return values
}

function levelOf(value: number | null | undefined, stepBytes: number): number | null {
  return value === null || value === undefined ? null : Math.round(value / stepBytes)
}

function writeNumber(value: number): string {
  let rest = value < 0 ? -value * 2 + 1 : value * 2
  let text = ''
  do {
    const digit = rest % 32
    rest = Math.floor(rest / 32)
    text += DIGITS.charAt(rest > 0 ? digit + 32 : digit)
  } while (rest > 0)
  return text
}

function readNumber(text: string, from: number): readonly [value: number, end: number] {
  let [rest, factor, at] = [0, 1, from]
  for (;;) {
    const digit = DIGITS.indexOf(text.charAt(at++))
    rest += (digit % 32) * factor
    factor *= 32
    if (digit < 32) break
  }
  const magnitude = Math.floor(rest / 2)
  return [rest % 2 === 1 ? -magnitude : magnitude, at]
}
