import { lstat, mkdir } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import { escapeJson } from '../report/escape.ts'
import { renderProcessesCsv } from '../report/processes-csv.ts'
import type { Report } from '../report/report.ts'
import { renderTextLog } from '../report/text-log.ts'
import { buildRunCopyPath, buildTextLogPath } from '../report/report-paths.ts'
import type { Limit } from '../units/limit.ts'
import type { Channel, Delivery } from './channel.ts'
import { isRegular, saveCopy, saveFile } from './replace-file.ts'

/**
 * The report on disk. The text log lies in `report-dir`, the data in the run directory; where that lies elsewhere,
 * `report-dir` gets a whole copy that can be judged again. A file that cannot be written does not keep the others from it.
 */
export const files: Channel = {
  name: 'files',
  options: [],
  deadlineMs: 10_000,
  order: 10,
  render: (report, { plan }) => renderTextLog(report, plan.options['threshold'] as Limit | undefined, plan.zoneOffsetMinutes),
  deliver: async (report, delivery) => {
    const { plan } = delivery
    const log = buildTextLogPath(plan)
    const failures: unknown[] = []
    const attempt = async (step: () => Promise<unknown>): Promise<void> => {
      await step().catch((error: unknown) => { failures.push(error) })
    }
    await attempt(async () => {
      await saveFile(log, files.render(report, delivery), delivery.signal)
      delivery.files.set('textLog', log)
    })
    await attempt(() => saveData(report, delivery, plan.runDir))
    if (!isInside(plan.runDir, plan.reportDir)) await attempt(() => saveWhole(report, delivery, buildRunCopyPath(plan)))
    if (failures.length > 0) throw failures[0]
  },
}

/** The copy's name can be foreseen, so that somebody may have put a link in its place. */
async function saveWhole(report: Report, delivery: Delivery, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  if ((await lstat(directory)).isSymbolicLink()) throw new Error(`${directory} is a symbolic link`)
  await saveData(report, delivery, directory)
  for (const name of ['samples.ndjson', 'plan.json', 'workload.json', 'sampler.log']) {
    await saveCopy(join(delivery.plan.runDir, name), join(directory, name))
  }
  await noteSamples(delivery, directory)
}

async function saveData(report: Report, delivery: Delivery, directory: string): Promise<void> {
  await saveFile(join(directory, 'report.json'), `${escapeJson(report, 2)}\n`, delivery.signal)
  delivery.files.set('json', join(directory, 'report.json'))
  await saveFile(join(directory, 'processes.csv'), renderProcessesCsv(report), delivery.signal)
  delivery.files.set('csv', join(directory, 'processes.csv'))
  await noteSamples(delivery, directory)
}

async function noteSamples(delivery: Delivery, directory: string): Promise<void> {
  if (await isRegular(join(directory, 'samples.ndjson'))) delivery.files.set('samples', join(directory, 'samples.ndjson'))
}

/** The same directory counts as inside. */
function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path)
  return way !== '..' && !way.startsWith('../') && !isAbsolute(way)
}
