import type { GroupSeries, ProcessSeries, Recording } from '../../series/series.ts'
import { shorten } from '../../units/shorten.ts'
import { escapeOpenmetrics } from '../../encoders/escape.ts'
import { renderFamily } from '../../encoders/openmetrics-family.ts'
import type { Report } from '../../report/report.ts'

/** More names of series than that make a Prometheus ill; the largest are kept. */
const MOST_GROUPS = 200
const LONGEST_LABEL = 200

/** What a standing watch is asked for. */
export interface Live {
  readonly recording: Recording
  readonly report: Report
  /** samples that were taken so far */
  readonly ticks: number
  readonly startedEpochMs: number
}

/**
 * OpenMetrics text 1.0 of how it stands now: totals, groups, what is over a limit, and what the
 * sampler itself costs. Nothing by pid: a series lives as long as its program is used.
 */
export function renderLiveMetrics({ recording, report, ticks, startedEpochMs }: Live): string {
  const { total, quality, lastAvailableBytes, lastSwapFreeBytes } = recording
  const groups = listGroups(recording)
  const bytes = (name: string, help: string, value: number | null): string[] =>
    value === null
      ? []
      : renderFamily({
          name,
          help,
          type: 'gauge',
          unit: 'bytes',
          samples: [`${name} ${value}`],
        })
  return [
    ...bytes(
      'memory_watched_bytes',
      'Anonymous memory of all watched processes, and the largest shared part.',
      total.bytes.at(-1) ?? 0,
    ),
    ...renderFamily({
      name: 'memory_group_anonymous_bytes',
      help: 'Anonymous memory of the processes of one program.',
      type: 'gauge',
      unit: 'bytes',
      samples: groups.map(
        ({ label, anonBytes }) => `memory_group_anonymous_bytes{${label}} ${anonBytes}`,
      ),
    }),
    ...renderFamily({
      name: 'memory_group_largest_resident_bytes',
      help: 'Resident memory of the largest process of one program.',
      type: 'gauge',
      unit: 'bytes',
      samples: groups.map(
        ({ label, largestBytes }) =>
          `memory_group_largest_resident_bytes{${label}} ${largestBytes}`,
      ),
    }),
    ...renderFamily({
      name: 'memory_group_processes',
      help: 'Processes of one program.',
      type: 'gauge',
      samples: groups.map(({ label, count }) => `memory_group_processes{${label}} ${count}`),
    }),
    ...renderFamily({
      name: 'memory_findings',
      help: 'What breaks a limit now, by gate.',
      type: 'gauge',
      samples: countFindings(report),
    }),
    ...renderFamily({
      name: 'memory_measurement_broken',
      help: '1 where the newest samples cannot be relied on.',
      type: 'gauge',
      samples: [`memory_measurement_broken ${report.verdict === 'inconclusive' ? '1' : '0'}`],
    }),
    ...bytes('memory_available_bytes', 'MemAvailable of the machine.', lastAvailableBytes),
    ...bytes('memory_swap_free_bytes', 'SwapFree of the machine.', lastSwapFreeBytes),
    ...renderFamily({
      name: 'memory_watch_samples',
      help: 'Samples that were taken.',
      type: 'counter',
      samples: [`memory_watch_samples_total ${ticks}`],
    }),
    ...renderFamily({
      name: 'memory_watch_start_time_seconds',
      help: 'When the watch began, seconds since 1970.',
      type: 'gauge',
      unit: 'seconds',
      samples: [`memory_watch_start_time_seconds ${startedEpochMs / 1000}`],
    }),
    ...renderFamily({
      name: 'memory_sampler_cpu_seconds',
      help: 'CPU time of the sampler.',
      type: 'counter',
      unit: 'seconds',
      samples: [`memory_sampler_cpu_seconds_total ${quality.samplerCpuMs / 1000}`],
    }),
    ...bytes(
      'memory_sampler_resident_bytes',
      'Resident memory of the sampler.',
      quality.samplerRssBytes,
    ),
    '# EOF\n',
  ].join('\n')
}

interface LiveGroup {
  readonly label: string
  readonly anonBytes: number
  readonly largestBytes: number
  readonly count: number
}

/**
 * Groups of whom somebody lives, largest first. Names that become the same by being cut are one
 * series.
 */
function listGroups({ groups, processes }: Recording): LiveGroup[] {
  const alive = new Map(
    processes.filter(({ aliveAtEnd }) => aliveAtEnd).map((process) => [process.index, process]),
  )
  const byLabel = new Map<string, LiveGroup>()
  for (const { id, members } of groups) {
    const label = `group="${escapeOpenmetrics(shorten(id, LONGEST_LABEL))}"`
    const group = sum(
      label,
      members.flatMap((index) => alive.get(index) ?? []),
      byLabel.get(label),
    )
    if (group.count > 0) byLabel.set(label, group)
  }
  return [...byLabel.values()].sort((a, b) => b.anonBytes - a.anonBytes).slice(0, MOST_GROUPS)
}

function sum(
  label: GroupSeries['id'],
  members: readonly ProcessSeries[],
  before: LiveGroup = { label, anonBytes: 0, largestBytes: 0, count: 0 },
): LiveGroup {
  return members.reduce(
    (group, { anonBytes, endRssBytes }) => ({
      label,
      anonBytes: group.anonBytes + (anonBytes.at(-1) ?? 0),
      largestBytes: Math.max(group.largestBytes, endRssBytes),
      count: group.count + 1,
    }),
    before,
  )
}

/** With a 0 for each gate that judges, so that a series does not begin with its alarm. */
function countFindings({ findings, limits }: Report): string[] {
  const counts = new Map(limits.map(({ gate }) => [gate, 0]))
  for (const { gate, fails } of findings) if (fails) counts.set(gate, (counts.get(gate) ?? 0) + 1)
  return [...counts].map(
    ([gate, count]) => `memory_findings{gate="${escapeOpenmetrics(gate)}"} ${count}`,
  )
}
