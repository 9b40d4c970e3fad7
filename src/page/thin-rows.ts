/**
 * A few rows of a series for a table: the highest value of each part of the time that has values,
 * and when it was there.
 */
export function thinRows(
  atMs: readonly (number | null)[],
  values: readonly (number | null)[],
  parts: number,
): { readonly atMs: number; readonly bytes: number }[] {
  const points = values.flatMap((bytes, at) =>
    bytes === null ? [] : [{ atMs: atMs[at] ?? 0, bytes }],
  )
  const size = Math.max(1, Math.ceil(points.length / parts))
  return Array.from({ length: Math.ceil(points.length / size) }, (_, part) =>
    points
      .slice(part * size, (part + 1) * size)
      .reduce((best, point) => (point.bytes > best.bytes ? point : best)),
  )
}
