/**
 * `2025-11-28_14-43-01` for an ISO 8601 time, at `offsetMinutes` east of UTC. No colon: it stands
 * in file names.
 */
export function formatTimestamp(iso: string, offsetMinutes: number): string {
  const local = new Date(Date.parse(iso) + offsetMinutes * 60_000).toISOString()
  return `${local.slice(0, 10)}_${local.slice(11, 19).replaceAll(':', '-')}`
}
