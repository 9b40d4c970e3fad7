const UNIT_MS = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
])

/**
 * `500ms`, `2s`, `10m`, `1h30m`, `7d` in milliseconds; a bare number is seconds. Throws what is
 * wrong.
 */
export function parseDuration(text: string): number {
  const trimmed = text.trim()
  if (/^\d+(?:\.\d+)?$/.test(trimmed)) return checked(Number(trimmed) * 1000)
  if (
    !/^(?:\d+(?:\.\d+)?d)?(?:\d+(?:\.\d+)?h)?(?:\d+(?:\.\d+)?m(?!s))?(?:\d+(?:\.\d+)?s)?(?:\d+(?:\.\d+)?ms)?$/.test(
      trimmed,
    ) ||
    trimmed === ''
  ) {
    throw new Error('is not a duration')
  }
  let ms = 0
  for (const [, digits = '', unit = ''] of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))
    ms += Number(digits) * (UNIT_MS.get(unit) ?? 0)
  return checked(ms)
}

/** Two largest units: `500 ms`, `42 s`, `3 min 20 s`, `3 h 10 min`, `2 d 4 h`. */
export function formatDuration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`
  if (ms < 10_000) return `${Number((ms / 1000).toFixed(1))} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return two(Math.floor(seconds / 60), 'min', seconds % 60, 's')
  const minutes = Math.round(ms / 60_000)
  if (minutes < 1440) return two(Math.floor(minutes / 60), 'h', minutes % 60, 'min')
  const hours = Math.round(ms / 3_600_000)
  return two(Math.floor(hours / 24), 'd', hours % 24, 'h')
}

/** Rounded down: what is too short never reads as long enough. */
export function formatShort(ms: number): string {
  return formatDuration(ms < 1000 ? Math.floor(ms) : Math.floor(ms / 1000) * 1000)
}

function checked(ms: number): number {
  if (!Number.isFinite(ms) || ms > Number.MAX_SAFE_INTEGER)
    throw new Error('is longer than any run')
  // rounded to 0 it would mean something else: no duration at all
  if (ms > 0 && ms < 1) throw new Error('is shorter than 1ms')
  return Math.round(ms)
}

function two(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`
}
