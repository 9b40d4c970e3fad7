import { AnswerWatch } from './answer-watch.ts'
import type { RunContext, Runner, UploadedArtifact } from './runner.ts'

type Request = Parameters<Runner['uploadArtifact']>[0]
type Environment = Readonly<Record<string, string | undefined>>

/** False on a server without artifact service: GHES, act, others. */
export function hasArtifactService({ isGhes }: RunContext, env: Environment): boolean {
  return (
    !isGhes &&
    (env['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '' &&
    (env['ACTIONS_RESULTS_URL'] ?? '') !== ''
  )
}

/** Takes 0.2 s of CPU and 33 MiB. */
export async function loadArtifactClient(): Promise<void> {
  await import('@actions/artifact')
}

/**
 * Uploads by @actions/artifact, which is 5 MB and is loaded only here. Rejects as soon as the
 * signal aborts, with what the service answered last. A name that is taken (409:
 * they are unique in a run) gets a suffix, once.
 */
export async function uploadArtifact(
  request: Request,
  context: RunContext,
): Promise<UploadedArtifact> {
  try {
    return await upload(request, context, '')
  } catch (error) {
    // unzipped, its name is the file's
    if (!isTaken(error) || request.signal.aborted || request.isUnzipped) throw error
    const { randomBytes } = await import('node:crypto')
    const name = `${request.name}-${randomBytes(3).toString('hex')}`
    return upload({ ...request, name }, context, `the name ${request.name} was taken in this run`)
  }
}

async function upload(
  { name, files, rootDir, retentionDays, isUnzipped, signal }: Request,
  context: RunContext,
  renamed: string,
): Promise<UploadedArtifact> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  signal.throwIfAborted()
  const { id } = await abortable(
    () =>
      new DefaultArtifactClient().uploadArtifact(name, [...files], rootDir, {
        ...(retentionDays > 0 ? { retentionDays } : {}),
        ...(isUnzipped ? { skipArchive: true } : {}),
      }),
    signal,
  )
  if (id === undefined) throw new Error('the artifact service gave no id')
  return {
    id: String(id),
    name,
    renamed,
    url: `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}/artifacts/${id}`,
  }
}

/** The client knows no abort: it is left to itself, with what it was last answered as the cause. */
async function abortable<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  const answers = new AnswerWatch()
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error(answers.describe()))
    })
  })
  try {
    return await answers.watch(() => Promise.race([work(), aborted]))
  } catch (error) {
    // behind the first line are links to documents, and headers
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new Error(said, { cause: error })
  }
}

/**
 * The client's words: "Failed request: (409) Conflict: an artifact with this name already exists on
 * the workflow run".
 */
function isTaken(error: unknown): boolean {
  return error instanceof Error && /\(409\)|already exists/i.test(error.message)
}
