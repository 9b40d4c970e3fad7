import { mkdir, readdir } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { exportFormats } from '../exports/index.ts'
import type { ProcessLimits } from '../gates/threshold/process-limits.ts'
import type { Option } from '../settings/option.ts'
import type { Report } from '../report/report.ts'
import { renderTextLog } from './log/text-log.ts'
import { buildRunCopyPath, buildTextLogPath } from '../report/report-paths.ts'
import type { Channel, Delivery } from './channel.ts'
import { isRegular } from '../files/is-regular.ts'
import { makeDirectory, saveCopy, saveFile } from '../files/save-file.ts'
import { summary } from './summary.ts'

/** A rendered report file; `format` is its key in `Delivery.files`. */
interface Rendered {
  readonly format: string
  readonly name: string
  readonly text: string
}

/** Beside the samples: what they are judged by, and the sampler's own words. */
export const judgedFiles: readonly string[] = [
  'heaps.ndjson',
  'plan.json',
  'workload.json',
  'comparison.json',
  'control/asked',
  'sampler.log',
]

const formatNames = exportFormats.map(({ name }) => name)

/** Which report files are written beside the text log. */
const exportOption: Option<readonly string[]> = {
  name: 'export',
  group: 'report',
  default: 'html,json,csv',
  isList: true,
  description:
    'Report files beside the text log: `html` a page to open, `json` and `csv` the report and its table, `md` the job summary, `junit` test results, `benchmark` for github-action-benchmark, `bmf` for Bencher, `openmetrics` for GitLab.',
  allowed: `\`none\`, or a list of ${formatNames.map((name) => `\`${name}\``).join(', ')} (commas or lines between)`,
  words: [...formatNames, 'none'],
  parse: (text) => {
    const asked = text.split(/[\s,]+/).filter((name) => name !== '')
    if (asked.length === 1 && asked[0] === 'none') return []
    const wrong = asked.find((name) => !formatNames.includes(name))
    if (asked.length === 0) throw new Error('names no format')
    if (wrong !== undefined) throw new Error(`names a format that does not exist: ${wrong}`)
    return formatNames.filter((name) => asked.includes(name))
  },
}

/**
 * The report on disk. The text log lies in `report-dir`, the data in the run directory; where that
 * lies elsewhere, `report-dir` gets a whole copy that can be judged again. A file that cannot be
 * written does not keep the others from it.
 */
export const files: Channel = {
  name: 'files',
  kind: 'file',
  options: [exportOption],
  deadlineMs: 10_000,
  render: (report, { plan }) =>
    renderTextLog(
      report,
      plan.options['threshold'] as ProcessLimits | undefined,
      plan.zoneOffsetMinutes,
    ),
  deliver: async (report, delivery) => {
    const { plan } = delivery
    const log = buildTextLogPath(plan)
    const failures: unknown[] = []
    const attempt = async (step: () => Promise<unknown>): Promise<void> => {
      await step().catch((error: unknown) => {
        failures.push(error)
      })
    }
    await attempt(async () => {
      // a run directory that somebody deleted meanwhile stays away, and all that was in it
      if (!isInside(plan.reportDir, plan.runDir)) await mkdir(dirname(log), { recursive: true })
      await saveFile(log, files.render(report, delivery), delivery.signal)
      delivery.files.set('textLog', log)
    })
    const rendered: Rendered[] = []
    for (const format of orderByNeed(delivery.settings.value(exportOption)))
      await attempt(async () => {
        rendered.push(await render(format, report, delivery))
      })
    await attempt(() => saveData(rendered, delivery, plan.runDir))
    if (!isInside(plan.runDir, plan.reportDir))
      await attempt(() => saveWhole(rendered, delivery, buildRunCopyPath(plan)))
    if (failures.length > 0) throw failures[0]
  },
}

/**
 * Where room ends some are not written: first what others are made from, last the page, which is
 * the largest.
 */
function orderByNeed(formats: readonly string[]): readonly string[] {
  const rank = (format: string): number => (format === 'json' ? 0 : format === 'html' ? 2 : 1)
  return formats.toSorted((one, other) => rank(one) - rank(other))
}

/** Once for all places that it is written to: a large page takes seconds. */
async function render(name: string, report: Report, delivery: Delivery): Promise<Rendered> {
  const format = exportFormats.find((candidate) => candidate.name === name)
  if (format === undefined) throw new Error(`there is no export format ${name}`)
  const {
    plan: { zoneOffsetMinutes },
    recording,
  } = delivery
  const text = await format.render({
    report,
    recording,
    zoneOffsetMinutes,
    markdown: () => summary.render(report, delivery),
  })
  return { format: name, name: format.fileName(report), text }
}

async function saveWhole(
  rendered: readonly Rendered[],
  delivery: Delivery,
  directory: string,
): Promise<void> {
  makeDirectory(directory)
  await saveData(rendered, delivery, directory)
  // of a ring all its segments
  const samples = (await readdir(delivery.plan.runDir).catch(() => [])).filter((name) =>
    /^samples(?:\.\d+)?\.ndjson$/.test(name),
  )
  if (await isRegular(join(delivery.plan.runDir, 'control/asked')))
    makeDirectory(join(directory, 'control'))
  for (const name of [...samples, ...judgedFiles])
    await saveCopy(join(delivery.plan.runDir, name), join(directory, name))
  await noteSamples(delivery, directory)
}

async function saveData(
  rendered: readonly Rendered[],
  delivery: Delivery,
  directory: string,
): Promise<void> {
  const failures: unknown[] = []
  for (const { format, name, text } of rendered) {
    const path = join(directory, name)
    await saveFile(path, text, delivery.signal).then(
      () => delivery.files.set(format, path),
      (error: unknown) => {
        failures.push(error)
      },
    )
  }
  await noteSamples(delivery, directory)
  if (failures.length > 0) throw failures[0]
}

async function noteSamples(delivery: Delivery, directory: string): Promise<void> {
  if (await isRegular(join(directory, 'samples.ndjson')))
    delivery.files.set('samples', join(directory, 'samples.ndjson'))
}

/** The same directory counts as inside. */
function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path)
  return way !== '..' && !way.startsWith('../') && !isAbsolute(way)
}
