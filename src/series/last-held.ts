import type { ProcessSeries } from './series.ts'

/** RSS in the last reading before it began to end; of one that is alive, now. */
export function lastHeldRssBytes({
  changedAtMs,
  rssBytes,
  livedUntilMs,
}: Pick<ProcessSeries, 'changedAtMs' | 'rssBytes' | 'livedUntilMs'>): number {
  return rssBytes[changedAtMs.findLastIndex((time) => time <= livedUntilMs)] ?? 0
}
