import { basename, dirname, join, relative } from 'node:path'
import { escapeLogLine } from '../encoders/escape.ts'
import type { Report } from '../report/report.ts'
import type { Channel, Delivery } from './channel.ts'
import { judgedFiles } from './files.ts'
import { isRegular } from '../files/is-regular.ts'

/**
 * Uploads the report files. The client alone tries for 30 s on a server that answers 500, and for
 * ever on one that hangs; its fourth try begins within 19 s.
 */
export const artifact: Channel = {
  name: 'artifact',
  kind: 'file',
  options: [],
  deadlineMs: 25_000,
  uploads: true,
  render: (_report, { plan }) => plan.artifact.name,
  deliver: async (report, delivery) => {
    const { plan, runner, signal } = delivery
    if (runner.context.kind === 'local' || !isDue(report, plan.artifact.upload)) return
    const files = await listFiles(delivery)
    if (files.length === 0) throw new Error('there is no report file to upload')
    const uploaded = await runner.uploadArtifact({
      name: artifact.render(report, delivery),
      files,
      rootDir: plan.reportDir,
      retentionDays: plan.artifact.retentionDays,
      signal,
    })
    if (uploaded === null) {
      runner.annotate(
        'notice',
        'No artifact service here',
        escapeLogLine(`The report was not uploaded; it lies in ${plan.reportDir}`),
      )
      return
    }
    delivery.onUploaded?.(uploaded)
    if (uploaded.renamed !== '')
      runner.log(escapeLogLine(`Artifact ${uploaded.name}: ${uploaded.renamed}`))
    const pageUrl = await uploadPage(delivery)
    if (pageUrl !== '') delivery.onUploaded?.({ ...uploaded, pageUrl })
  },
}

/**
 * The page once more by itself, so that a browser opens it without unzipping; '' where that did not
 * work: the zip has it too.
 */
async function uploadPage({ plan, runner, files, signal }: Delivery): Promise<string> {
  const page = files.get('html')
  if (page === undefined || relative(plan.reportDir, page).startsWith('..')) return ''
  try {
    const uploaded = await runner.uploadArtifact({
      name: basename(page),
      files: [page],
      rootDir: dirname(page),
      retentionDays: plan.artifact.retentionDays,
      isUnzipped: true,
      signal,
    })
    return uploaded?.url ?? ''
  } catch (error) {
    if (signal.aborted) throw error
    runner.log(
      escapeLogLine(
        `The page could not be uploaded by itself, it is in the artifact: ${error instanceof Error ? error.message : String(error)}`,
      ),
    )
    return ''
  }
}

function isDue(report: Report, upload: 'always' | 'on-failure' | 'never'): boolean {
  if (upload !== 'on-failure') return upload === 'always'
  const end = report.run.workload
  return report.verdict !== 'pass' || (end !== null && (end.exitCode !== 0 || end.signal !== null))
}

/**
 * An artifact has one root: only what lies under `report-dir` can be in it. That holds a copy of
 * all where the run directory lies elsewhere.
 */
async function listFiles({ plan, files }: Delivery): Promise<readonly string[]> {
  const data = files.get('samples') ?? files.get('json')
  const beside = data === undefined ? plan.runDir : dirname(data)
  const candidates = [
    ...files.values(),
    ...['samples.ndjson', ...judgedFiles].map((name) => join(beside, name)),
  ]
  const present: string[] = []
  for (const path of new Set(candidates)) {
    if (!relative(plan.reportDir, path).startsWith('..') && (await isRegular(path)))
      present.push(path)
  }
  return present
}
