const POINTS = 24

interface Steps {
  readonly firstMs: number
  readonly lastMs: number
  readonly atMs: readonly number[]
  readonly bytes: readonly number[]
}

/**
 * About 24 values over the time of a step function, the highest of each part: for a sparkline. One
 * value where there is no time.
 */
export function buildTrend({ firstMs, lastMs, atMs, bytes }: Steps): number[] {
  const [first] = bytes
  if (first === undefined) return []
  const spanMs = lastMs - firstMs
  if (spanMs <= 0) return [bytes.at(-1) ?? first]
  const count = Math.min(POINTS, Math.max(2, bytes.length))
  const highest = Array.from({ length: count }, () => 0)
  let next = 0
  let now = first
  for (let part = 0; part < count; part++) {
    const endMs = firstMs + ((part + 1) * spanMs) / count
    highest[part] = now
    for (; next < atMs.length && ((atMs[next] ?? 0) < endMs || part === count - 1); next++) {
      now = bytes[next] ?? now
      if (now > (highest[part] ?? 0)) highest[part] = now
    }
  }
  return highest
}
