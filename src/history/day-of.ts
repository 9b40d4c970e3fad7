/** The file of a day (UTC): `2025-11-14.ndjson`. */
export function dayOf(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 10)}.ndjson`
}
