const UNITS = new Map<string, number>([
  ['B', 1],
  ['kB', 1e3],
  ['KB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['TB', 1e12],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20],
  ['GiB', 2 ** 30],
  ['TiB', 2 ** 40],
  ['Ki', 2 ** 10],
  ['Mi', 2 ** 20],
  ['Gi', 2 ** 30],
  ['Ti', 2 ** 40],
])
const NAMES = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB']

/**
 * `512MiB`, `2GB`, `1Gi` in bytes: kB, MB, GB, TB are powers of 1000, Ki(B), Mi(B), Gi(B), Ti(B) of
 * 1024. Throws what is wrong.
 */
export function parseSize(text: string): number {
  const match = /^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/.exec(text.trim())
  if (match === null) throw new Error('is not a size')
  const [, digits = '', unit = ''] = match
  if (/^[KMGTkmgt]$/.test(unit))
    throw new Error(
      `says neither 1000 nor 1024: write ${digits}${unit.toUpperCase()}B or ${digits}${unit.toUpperCase()}iB`,
    )
  const factor = UNITS.get(unit)
  if (factor === undefined) throw new Error(`has no unit of size (${unit})`)
  const bytes = Math.round(Number(digits) * factor)
  if (bytes < 1 || !Number.isSafeInteger(bytes)) throw new Error('is no size that memory can have')
  return bytes
}

/** Binary units, three significant figures: `412 MiB`, `1.42 GiB`, `0 B`. */
export function formatBytes(bytes: number): string {
  const sign = bytes < 0 ? '-' : ''
  let value = Math.abs(bytes)
  let step = 0
  // 1023.5 would round to 1024 of the smaller unit
  while (value >= 1023.5 && step < NAMES.length - 1) {
    value /= 1024
    step++
  }
  return `${sign}${step === 0 ? String(Math.round(value)) : formatSignificant(value)} ${NAMES[step] ?? ''}`
}

/** At most three significant figures without an exponent: 1.42, 15.6, 412, 0.5. */
export function formatSignificant(value: number): string {
  if (Math.abs(value) >= 100) return String(Math.round(value))
  const rounded = Number(value.toPrecision(3))
  // String() writes an exponent below 1e-6
  return Math.abs(rounded) < 1e-6 ? rounded.toFixed(20).replace(/\.?0+$/, '') : String(rounded)
}
