/**
 * `some avg10=0.22 avg60=0.00 avg300=0.00 total=1234\nfull avg10=...` as [some, full] avg10 in
 * percent (Documentation/accounting/psi.rst). Null where it is no such text, or where the totals
 * are 0: nothing since boot means that nothing is counted (psi=0, some virtual machines).
 */
export function parsePressure(text: string): readonly [number, number] | null {
  if (!/total=[1-9]/.test(text)) return null
  const values = [...text.matchAll(/^(?:some|full) avg10=(\d+\.\d+) .*?total=\d+$/gm)].map(
    (match) => Number(match[1]),
  )
  return values.length === 2 ? [values[0] ?? 0, values[1] ?? 0] : null
}
