/** `some avg10=0.22 avg60=0.00 avg300=0.00 total=1234\nfull avg10=...` as [some, full] avg10 in percent; null where it is no such text. */
export function parsePressure(text: string): readonly [number, number] | null {
  const values = [...text.matchAll(/^(?:some|full) avg10=(\d+\.\d+) .*?total=\d+/gm)].map(match => Number(match[1]))
  return values.length === 0 ? null : [values[0] ?? 0, values[1] ?? 0]
}

/** `/proc/pressure/*` may be there and always 0 (CONFIG_PSI_DEFAULT_DISABLED): since boot nothing means no data. */
export function hasPressure(text: string): boolean {
  return /total=[1-9]/.test(text)
}
