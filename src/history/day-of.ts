/** A name that `dayOf` gives: order by name is order by time. */
export const DAY_FILE = /^\d{4}-\d\d-\d\d\.ndjson$/

/** The file of a day (UTC): `2025-11-14.ndjson`. */
export function dayOf(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 10)}.ndjson`
}
