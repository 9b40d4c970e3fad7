import { relative, resolve } from 'node:path'
import type { Baseline } from '../../baseline/baseline.ts'
import { fetchBaselines, fetchPinned } from '../../baseline/fetch-baselines.ts'
import { findChanged } from '../../baseline/find-changed.ts'
import type { Found } from '../../baseline/found.ts'
import { NO_EARLIER_RUNS, type EarlierRuns } from '../../baseline/earlier-runs.ts'
import { readBaselines } from '../../baseline/read-baselines.ts'
import { selectRuns } from '../../baseline/select-runs.ts'
import {
  baselineSource,
  baselineBranch,
  baselinePin,
  baselineSince,
  failAbove,
  warnAbove,
} from '../../gates/regression/regression-options.ts'
import type { Plan } from '../../settings/plan.ts'
import type { Settings } from '../../settings/option.ts'
import { watchName } from '../../plan/options/watch-options.ts'
import { settingsOf } from '../../settings/settings.ts'
import { loadWorkloadEnd } from '../../run-dir/outcomes.ts'
import type { GithubApi } from '../../github/github-api.ts'
import type { RunContext, Runner } from '../../runner/runner.ts'

/** With the time to judge and to tell, a post step stays below 60 s. */
const PATIENCE_MS = 15_000

/**
 * Finds what a run is compared with. Never rejects: whatever is absent, unreadable or foreign is no
 * baseline, and is said.
 */
export async function gatherEarlierRuns(plan: Plan, runner: Runner): Promise<EarlierRuns> {
  try {
    return await find(plan, runner)
  } catch (error) {
    return {
      ...NO_EARLIER_RUNS,
      isRequired: plan.require.includes('regression'),
      missing: error instanceof Error ? error.message : String(error),
    }
  }
}

async function find(plan: Plan, runner: Runner): Promise<EarlierRuns> {
  const settings = settingsOf(plan)
  const { context } = runner
  const isRequired = plan.require.includes('regression')
  const branch = settings.value(baselineBranch) || context.event.defaultBranch
  const isOff =
    settings.value(baselineSource).kind === 'none' ||
    [failAbove, warnAbove].every((option) => settings.value(option).kind === 'off')
  if (isOff && settings.value(baselinePin).kind === 'none')
    return { ...NO_EARLIER_RUNS, isRequired, missing: isRequired ? 'the baseline is off' : '' }
  const api = once(() =>
    runner.github({ signal: AbortSignal.timeout(PATIENCE_MS), longestWaitMs: 5000 }),
  )
  const found = await findBaselines(plan, settings, { context, api, branch })
  // `report` judges a run again that is there already
  const { runs, notices } = selectRuns(found.baselines, {
    name: plan.name,
    since: settings.value(baselineSince),
    butAtMs: plan.createdEpochMs,
  })
  const pinned = await findPinned(plan, settings, { context, api, kept: found.baselines })
  const changed = await findChanged(
    [...found.files, ...pinned.files].map((file) => relative(context.workspace, file)),
    { context, api },
  )
  return {
    runs,
    pin: pinned.baselines[0]?.run ?? pinned.kept ?? null,
    defaultName: context.kind === 'local' && !settings.isSet(watchName) ? plan.name : '',
    branch: isFromPath(settings) && context.kind === 'local' ? '' : branch,
    isRequired,
    isOwnBranch:
      context.kind === 'github' &&
      context.event.pullRequest === null &&
      branch !== '' &&
      context.ref === branch,
    notices: [...found.notices, ...notices, ...pinned.notices, ...changed],
    missing:
      runs.length > 0 || found.isSilent === true
        ? ''
        : found.missing === ''
          ? `no run named ${plan.name} was kept`
          : found.missing,
  }
}

interface Scene {
  readonly context: RunContext
  readonly api: () => Promise<GithubApi | null>
}

async function findBaselines(
  plan: Plan,
  settings: Settings,
  { context, api, branch }: Scene & { readonly branch: string },
): Promise<Found & { readonly isSilent?: true }> {
  const source = settings.value(baselineSource)
  if (source.kind === 'path') return await readPath(resolve(context.workspace, source.path))
  // on the command line nothing is looked for that was not named; a cancelled run has no time for
  // it
  if (
    source.kind === 'none' ||
    context.kind === 'local' ||
    loadWorkloadEnd(plan.runDir)?.cancelled === true
  )
    return { ...nothing, isSilent: true }
  const github = await api()
  if (github === null) return { ...nothing, missing: 'the input github-token is empty' }
  return fetchBaselines(github, {
    name: plan.name,
    workflowFile: context.workflowFile,
    branch,
    repository: context.repository,
    runId: context.runId,
  })
}

async function findPinned(
  plan: Plan,
  settings: Settings,
  { context, api, kept }: Scene & { readonly kept: readonly Baseline[] },
): Promise<Found & { readonly kept?: Baseline['run'] }> {
  const pin = settings.value(baselinePin)
  if (pin.kind === 'none') return nothing
  if (pin.kind === 'path') {
    const found = await readPath(resolve(context.workspace, pin.path))
    return found.missing === ''
      ? found
      : { ...found, notices: [`The pinned baseline is not used: ${found.missing}.`] }
  }
  const carried = kept
    .flatMap(({ pinned, history, run }) => [
      ...(pinned === undefined ? [] : [pinned]),
      run,
      ...history,
    ])
    .find(({ id }) => id === pin.id)
  if (carried !== undefined) return { ...nothing, kept: carried }
  const github = await api()
  const found =
    github === null
      ? { ...nothing, missing: 'the input github-token is empty' }
      : await fetchPinned(github, { name: plan.name, runId: Number(pin.id) })
  return found.baselines.length > 0
    ? found
    : { ...found, notices: [`The pinned run ${pin.id} is not compared with: ${found.missing}.`] }
}

const nothing: Found = { baselines: [], files: [], missing: '', notices: [] }

function isFromPath(settings: Settings): boolean {
  return settings.value(baselineSource).kind === 'path'
}

async function readPath(path: string): Promise<Found> {
  const { baselines, files, refused } = await readBaselines(path)
  return {
    baselines,
    files,
    missing: baselines.length > 0 ? '' : (refused[0] ?? 'there is none'),
    notices: baselines.length > 0 ? refused.map((reason) => `Baseline not used: ${reason}.`) : [],
  }
}

/** The client is large: it is loaded when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}
