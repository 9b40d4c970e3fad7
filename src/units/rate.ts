import { formatBytes, parseSize } from './size.ts'

const PER_MINUTE = new Map([
  ['s', 60],
  ['min', 1],
  ['h', 1 / 60],
  ['d', 1 / 1440],
])

/** `5MiB/min`, `300kB/s`, `1GiB/h`, `2GB/d` in bytes a minute. Throws what is wrong. */
export function parseRate(text: string): number {
  const [size = '', unit = '', ...rest] = text
    .trim()
    .split('/')
    .map((part) => part.trim())
  const perMinute = PER_MINUTE.get(unit)
  if (rest.length > 0 || unit === '')
    throw new Error('is not a rate (a size, `/`, and `s`, `min`, `h` or `d`)')
  if (perMinute === undefined)
    throw new Error(`has no unit of time (${unit}): write s, min, h or d`)
  return parseSize(size) * perMinute
}

/** `38 MiB/min`; below 1 MiB a minute in hours: `12 MiB/h`. */
export function formatRate(bytesPerMinute: number): string {
  return bytesPerMinute >= 2 ** 20
    ? `${formatBytes(bytesPerMinute)}/min`
    : `${formatBytes(bytesPerMinute * 60)}/h`
}
