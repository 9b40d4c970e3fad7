import { untrusted } from '../findings/untrusted.ts'
import type { HeapSeries } from '../series/heap-series.ts'
import { shorten } from '../units/shorten.ts'
import type { HeapRow } from './report.ts'
import { toIso } from './to-iso.ts'
import { buildTrend } from './trend.ts'

const MOST_CLASSES = 20
const LONGEST_NAME = 200

/**
 * What the report says of a live heap; `lastMs`: when its process was seen last; `startedEpochMs`:
 * of the recording.
 */
export function buildHeapRow(heap: HeapSeries, lastMs: number, startedEpochMs: number): HeapRow {
  const { from, collector, atMs, usedBytes, forced, collections, outsideBytes } = heap
  const live =
    forced.length > 1 || usedBytes.length === 0
      ? forced.map(({ liveBytes }) => liveBytes)
      : usedBytes
  const told =
    atMs.length > 0
      ? { atMs, bytes: usedBytes }
      : { atMs: forced.map((point) => point.atMs), bytes: live }
  return {
    source: untrusted`${from}`,
    collector: untrusted`${collector}`,
    startBytes: bytesOf(live[0]) ?? 0,
    endBytes: bytesOf(live.at(-1)) ?? 0,
    collections: Math.max(0, Math.round(collections.at(-1) ?? forced.length)),
    forcedCollections: forced.length,
    outsideBytes:
      bytesOf(forced.findLast((point) => point.outsideBytes >= 0)?.outsideBytes) ??
      bytesOf(outsideBytes.findLast((bytes) => bytes >= 0)),
    trendBytes: buildTrend({
      firstMs: told.atMs[0] ?? 0,
      lastMs: heap.lostMs ?? Math.max(lastMs, told.atMs.at(-1) ?? 0),
      atMs: told.atMs,
      bytes: told.bytes.map((bytes) => bytesOf(bytes) ?? 0),
    }),
    ...listGrown(heap, startedEpochMs),
  }
}

/** By the newest that was asked for: of one that could not be compared nothing is said. */
function listGrown({ forced }: HeapSeries, startedEpochMs: number): Pick<HeapRow, 'grown'> {
  const last = forced.at(-1)
  if (last?.gains === undefined) return {}
  const { sinceMs, classes } = last.gains
  return {
    grown: {
      fromAt: toIso(startedEpochMs + sinceMs),
      toAt: toIso(startedEpochMs + last.atMs),
      classes: classes.slice(0, MOST_CLASSES).map(({ name, ...figures }) => ({
        name: shorten(name, LONGEST_NAME),
        instances: countOf(figures.instances),
        bytes: countOf(figures.bytes),
        gainedInstances: Math.round(figures.gainedInstances),
        gainedBytes: countOf(figures.gainedBytes),
      })),
    },
  }
}

const countOf = (value: number): number => bytesOf(value) ?? 0

/** Samples may say anything; the report has whole bytes, and null where it knows none. */
function bytesOf(bytes: number | undefined): number | null {
  return bytes !== undefined && bytes >= 0 ? Math.round(bytes) : null
}
