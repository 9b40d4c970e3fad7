import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { saveCopy } from '../../files/save-file.ts'
import { earlyArtifact } from '../../artifacts/artifact-names.ts'
import { hideSecrets } from '../../settings/hide-secrets.ts'
import type { Plan } from '../../settings/plan.ts'
import { escapeLogLine } from '../../encoders/escape.ts'
import type { Runner } from '../../runner/runner.ts'
import { Follower } from '../../samples/follow.ts'
import type { Full } from '../../samples/fullness.ts'
import { formatBytes } from '../../units/size.ts'

const LOOK_MS = 250
/** Calls again and again; returns what ends that. */
type Repeat = (look: () => void, everyMs: number) => () => void
const LIMIT_MS = 30_000

/**
 * Uploads what there is once the sampler says that memory is nearly full: the job may not live to
 * do it later. Returns what ends the waiting.
 */
export function startEarlyUpload(
  plan: Plan,
  runner: Runner,
  repeat: Repeat = repeatUnheld,
): () => Promise<void> {
  if (plan.earlyUpload !== true) return () => Promise.resolve()
  // at 90 % the client alone would take what is left of a small container; what is wrong with it is
  // said by the upload
  void runner.prepareUpload().catch(() => undefined)
  const follower = new Follower(join(plan.runDir, 'samples.ndjson'))
  const abort = new AbortController()
  let uploading: Promise<void> = Promise.resolve()
  const end = repeat(() => {
    const full = follower.read().find((record) => record.k === 'full')
    if (full === undefined) return
    end()
    uploading = upload(full, plan, runner, abort.signal)
  }, LOOK_MS)
  return async () => {
    end()
    abort.abort()
    await uploading
  }
}

/** Keeps no process alive. */
function repeatUnheld(look: () => void, everyMs: number): () => void {
  const timer = setInterval(look, everyMs).unref()
  return () => {
    clearInterval(timer)
  }
}

/**
 * A failing extra is said and changes no verdict. `ended`: the whole report is next, and nothing
 * more is said of a part.
 */
async function upload(full: Full, plan: Plan, runner: Runner, ended: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([ended, AbortSignal.timeout(LIMIT_MS)])
  const used = `${full.where === 'machine' ? 'The machine' : `Cgroup ${full.path}`} has used ${formatBytes(full.usedKiB * 1024)} of ${formatBytes(full.sizeKiB * 1024)}`
  try {
    const late = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(new Error('it was not done in time'))
      })
    })
    const uploaded = await Promise.race([
      runner.uploadArtifact({
        name: earlyArtifact(plan.artifact.name),
        ...(await copyFiles(plan.runDir)),
        retentionDays: plan.artifact.retentionDays,
        signal,
      }),
      late,
    ])
    runner.log(
      escapeLogLine(
        uploaded === null
          ? `${used}. There is no artifact service to save the samples to.`
          : `${used}: the samples so far are in the artifact ${uploaded.name}, ${uploaded.url}; \`report\` judges them.`,
      ),
    )
  } catch (error) {
    if (ended.aborted) return
    runner.log(
      escapeLogLine(
        hideSecrets(
          `Warning: ${used}, and the samples so far could not be uploaded: ${error instanceof Error ? error.message : String(error)}`,
          runner,
        ),
      ),
    )
  }
}

/** The samples are still written to: what is uploaded must not grow meanwhile. */
async function copyFiles(runDir: string): Promise<{ files: string[]; rootDir: string }> {
  const rootDir = join(runDir, 'early')
  if (!existsSync(rootDir)) mkdirSync(rootDir)
  const files: string[] = []
  for (const name of ['plan.json', 'samples.ndjson', 'heaps.ndjson', 'sampler.log'])
    if (await saveCopy(join(runDir, name), join(rootDir, name))) files.push(join(rootDir, name))
  return { files, rootDir }
}
