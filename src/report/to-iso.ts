/**
 * A start time that the kernel's clock cannot give (a fixture, a time namespace) must not throw.
 */
export function toIso(epochMs: number): string {
  return new Date(
    Number.isFinite(epochMs) && Math.abs(epochMs) < 8.64e15 ? epochMs : 0,
  ).toISOString()
}
