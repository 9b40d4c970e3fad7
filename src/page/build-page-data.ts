import type { Report } from '../report/report.ts'
import type { ContainerSeries, GroupSeries, ProcessSeries, Recording } from '../series/series.ts'
import { buildGrid, listTimes, type Grid } from './grid.ts'
import { listEvents } from './list-events.ts'
import { packLiveHeap } from './pack-live-heap.ts'
import { packSeries, type PackedSeries } from './pack-series.ts'
import type { PageData, PageHeap, PageLimit } from './page-data.ts'
import { sampleSteps, type Steps } from './sample-steps.ts'
import { selectOffenders } from './select-offenders.ts'
import { sumSteps } from './sum-steps.ts'

/** Rows of the table; a build that starts 20,000 compilers has the rest in processes.csv. */
export const MOST_ROWS = 1000
/** With rows and script the page stays below 3 MB. */
const MOST_SERIES_CHARACTERS = 1_900_000

/** Everything that the page shows and draws. Same report and recording, same data. */
export function buildPageData(report: Report, recording: Recording | null): PageData {
  const shown = { ...report, ...selectRows(report) }
  if (recording === null)
    return {
      ...nothingDrawn,
      report: shown,
      startedEpochMs: Date.parse(report.run.startedAt),
      limits: listLimits(report),
      ghost: null,
    }
  const grid = buildGrid(recording)
  const { atMs, bytes } = recording.total
  return {
    report: shown,
    startedEpochMs: recording.startedEpochMs,
    durationMs: recording.durationMs,
    times: packSeries(listTimes(grid)),
    total: packSeries(
      sampleSteps({ firstMs: atMs[0] ?? 0, lastMs: atMs.at(-1) ?? 0, atMs, bytes }, grid),
    ),
    series: packAll(shown, recording, grid),
    heaps: packHeaps(shown, recording, grid),
    events: listEvents(recording),
    gaps: recording.quality.gaps.map((gap) => ({
      fromMs: Math.max(0, gap.atMs - gap.ms),
      toMs: gap.atMs,
    })),
    limits: listLimits(report),
    ghost: report.comparison?.ghost ?? null,
  }
}

/** The largest, and whoever a finding speaks of. */
function selectRows({
  processes,
  groups,
  containers,
  findings,
}: Report): Pick<Report, 'processes' | 'groups' | 'containers'> {
  const named = new Set(findings.map(({ subject }) => subject.id))
  return {
    processes: processes.filter(({ id }, at) => at < MOST_ROWS || named.has(id)),
    ...(containers === undefined
      ? {}
      : { containers: containers.filter(({ id }, at) => at < MOST_ROWS || named.has(id)) }),
    // a group of one is its process
    groups: groups
      .filter((group) => group.processes > 1 || named.has(group.id))
      .filter(({ id }, at) => at < MOST_ROWS || named.has(id)),
  }
}

function packAll(
  { processes, groups, containers = [], findings }: Report,
  recording: Recording,
  grid: Grid,
): Record<string, PackedSeries> {
  const byId = new Map(recording.processes.map((process) => [process.id, process]))
  const byIndex = new Map(recording.processes.map((process) => [process.index, process]))
  const groupById = new Map(recording.groups.map((group) => [group.id, group]))
  const containerById = new Map(recording.containers.map((container) => [container.id, container]))
  const named = findings.map(({ subject }) => subject.id)
  const packed = new Map<string, PackedSeries>()
  let characters = 0
  for (const id of new Set([
    ...named,
    ...containers.map((container) => container.id),
    ...groups.map((group) => group.id),
    ...processes.map((process) => process.id),
  ])) {
    if (characters > MOST_SERIES_CHARACTERS) break
    const steps =
      stepsOfContainer(containerById.get(id)) ?? stepsOf(byId.get(id), groupById.get(id), byIndex)
    if (steps === null) continue
    const series = packSeries(sampleSteps(steps, grid))
    characters += series.text.length
    packed.set(id, series)
  }
  // fromEntries defines properties: an id such as __proto__ is one like any other
  return Object.fromEntries(packed)
}

function packHeaps(shown: Report, recording: Recording, grid: Grid): Record<string, PageHeap> {
  const charted = new Set(selectOffenders(shown).map(({ row }) => row.id))
  return Object.fromEntries(
    recording.processes.flatMap(({ id, lastMs, heap }) =>
      heap === undefined || !charted.has(id) ? [] : [[id, packLiveHeap(heap, lastMs, grid)]],
    ),
  )
}

function stepsOf(
  process: ProcessSeries | undefined,
  group: GroupSeries | undefined,
  byIndex: ReadonlyMap<number, ProcessSeries>,
): Steps | null {
  if (process !== undefined)
    return {
      firstMs: process.firstMs,
      lastMs: process.lastMs,
      atMs: process.changedAtMs,
      bytes: process.rssBytes,
    }
  if (group === undefined) return null
  return sumSteps(group.members.flatMap((index) => byIndex.get(index) ?? []))
}

function stepsOfContainer(container: ContainerSeries | undefined): Steps | null {
  const { atMs = [], heldBytes = [] } = container ?? {}
  return atMs.length === 0
    ? null
    : { firstMs: atMs[0] ?? 0, lastMs: atMs.at(-1) ?? 0, atMs, bytes: heldBytes }
}

function listLimits({ limits, memoryBase }: Report): PageLimit[] {
  const lines = limits
    .flatMap((limit) => limit.lines ?? [])
    .map(({ label, bytes, of }) => ({
      label: of === 'total' ? `${label}, all together` : `${label}, each process`,
      bytes,
    }))
  return memoryBase.bytes > 0
    ? [
        ...lines,
        {
          label: memoryBase.source === 'cgroup' ? 'limit of the cgroup' : 'RAM',
          bytes: memoryBase.bytes,
        },
      ]
    : lines
}

const nothingDrawn: Omit<PageData, 'report' | 'startedEpochMs' | 'limits' | 'ghost'> = {
  durationMs: 0,
  times: packSeries([]),
  total: packSeries([]),
  series: {},
  heaps: {},
  events: [],
  gaps: [],
}
