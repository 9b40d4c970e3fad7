import { escapeCsv } from './escape.ts'
import { acceptedIds } from './findings.ts'
import type { ContainerRow, Report } from './report.ts'

/**
 * One line per container, largest first, with a head line. Bytes are bare numbers, empty where not
 * known. RFC 4180, CRLF.
 */
export function renderContainersCsv(report: Report): string {
  const accepted = acceptedIds(report)
  return [
    columns.map(([head]) => head),
    ...(report.containers ?? []).map((row) =>
      columns.map(([head, cell]) =>
        head === 'verdict' && accepted.has(row.id) ? 'accepted' : cell(row),
      ),
    ),
  ]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('')
}

const columns: readonly (readonly [string, (row: ContainerRow) => string])[] = [
  ['container', ({ containerId }) => escapeCsv(containerId)],
  ['name', ({ name }) => escapeCsv(name)],
  ['image', ({ image }) => escapeCsv(image)],
  ['runtime', ({ runtime }) => escapeCsv(runtime)],
  ['compose_project', ({ project }) => escapeCsv(project)],
  ['compose_service', ({ service }) => escapeCsv(service)],
  ['namespace', ({ namespace }) => escapeCsv(namespace)],
  ['pod', ({ pod }) => escapeCsv(pod)],
  ['pod_uid', ({ podUid }) => escapeCsv(podUid)],
  ['qos', ({ qos }) => escapeCsv(qos)],
  ['verdict', ({ verdict }) => verdict],
  ['peak_held_bytes', ({ peakHeldBytes }) => known(peakHeldBytes)],
  ['end_held_bytes', ({ endHeldBytes }) => known(endHeldBytes)],
  ['usage_bytes', ({ usageBytes }) => known(usageBytes)],
  ['anon_bytes', ({ anonBytes }) => known(anonBytes)],
  ['file_bytes', ({ fileBytes }) => known(fileBytes)],
  ['kernel_peak_bytes', ({ peakBytes }) => known(peakBytes)],
  ['limit_bytes', ({ limitBytes }) => known(limitBytes)],
  ['threshold_bytes', ({ thresholdBytes }) => known(thresholdBytes)],
  ['oom_kills', ({ oomKillsInAll }) => String(oomKillsInAll)],
  ['processes', ({ processes }) => String(processes)],
]

function known(value: number | null): string {
  return value === null ? '' : String(value)
}
