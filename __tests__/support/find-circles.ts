/**
 * Of nodes that reach each other the shortest circle of the first one, by the names of the nodes:
 * at least one for each knot, none where there is no circle.
 */
export function findCircles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  return [...edges.keys()].flatMap((node) => {
    const circle = findWayBack(edges, node)
    return circle === null || circle.some((other) => other < node) ? [] : [circle]
  })
}

function findWayBack(
  edges: ReadonlyMap<string, readonly string[]>,
  start: string,
): string[] | null {
  const ways: string[][] = [[start]]
  const seen = new Set<string>()
  for (let way = ways.shift(); way !== undefined; way = ways.shift())
    for (const next of edges.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return way
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  return null
}
