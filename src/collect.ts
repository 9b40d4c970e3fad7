import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  watch,
  writeFileSync,
  type FSWatcher,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { saveFileSync } from './files/save-file.ts'
import type { PairedRuns } from './findings/paired-runs.ts'
import type { WorkloadEnd } from './findings/workload-end.ts'
import type { Plan } from './plan/plan.ts'
import { readEnd } from './samples/read-end.ts'

/**
 * What the sampler may see of our environment: a tracking id lets the runner remove a forgotten
 * sampler.
 */
export interface SamplerEnvironment {
  readonly path: string
  readonly trackingId: string
}

/**
 * Small rather than fast, but with V8's compilers. Measured side by side at 300 processes, 1 Hz,
 * CPU a sample and resident memory: with these 1.84 x a C reader and 1.43 x an idle Node, with none
 * 1.84 x and 1.56 x, with --lite-mode, which has no compiler, 2.6 x and 1.20 x.
 */
export const SAMPLER_FLAGS = ['--single-threaded', '--max-semi-space-size=1', '--optimize-for-size']

/** A sampler that was started and took its first sample. */
export interface Sampling {
  readonly pid: number
  /** resolves when the sampler process has ended, however it ended */
  readonly ended: Promise<void>
}

/** Why nothing can be sampled here, or '' where it can. */
export function whyNoSampling(
  platform: NodeJS.Platform = process.platform,
  statm = '/proc/self/statm',
): string {
  if (platform !== 'linux')
    return `memory is read from /proc, which ${platform} does not have; add \`if: runner.os == 'Linux'\` to this step`
  try {
    readFileSync(statm)
    return ''
  } catch {
    return "/proc cannot be read here; give this step a machine with /proc (on other systems add `if: runner.os == 'Linux'`)"
  }
}

/**
 * Makes a directory for this run that nobody else has: `base/name`, else `base/name-2`, ... Returns
 * [directory, suffix].
 */
export function reserveRunDir(base: string, name: string): [string, string] {
  mkdirSync(base, { recursive: true })
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : `-${count}`
    try {
      mkdirSync(join(base, name + suffix))
      return [join(base, name + suffix), suffix]
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || count >= 10_000) throw error
    }
  }
}

/** Writes the plan and starts the detached sampler; resolves after its first sample. */
export async function startSampling(
  plan: Plan,
  environment: SamplerEnvironment,
  sampler = besideThisBundle('sampler'),
): Promise<Sampling> {
  mkdirSync(join(plan.runDir, 'control'), { recursive: true })
  savePlan(plan)
  writeFileSync(marksFile(plan.runDir), '')
  const log = openSync(join(plan.runDir, 'sampler.log'), 'a')
  const child = spawn(process.execPath, [...SAMPLER_FLAGS, sampler, plan.runDir, '--ready'], {
    detached: true,
    stdio: ['ignore', log, log, 'pipe'],
    cwd: plan.runDir,
    env: {
      PATH: environment.path,
      ...(environment.trackingId === '' ? {} : { RUNNER_TRACKING_ID: environment.trackingId }),
    },
  })
  closeSync(log)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
    child.once('error', () => {
      resolve()
    })
  })
  await firstSample(child.stdio[3] as Readable, ended)
  // elsewhere somebody waits for its end, or for the command's
  if (plan.mode === 'start') child.unref()
  return { pid: child.pid ?? 0, ended }
}

/**
 * Tells the sampler to stop and waits until its last line is written, or `deadlineMs` is over, or
 * it turns out to be dead.
 */
export async function stopSampling(runDir: string, deadlineMs = 3000): Promise<void> {
  const samples = join(runDir, 'samples.ndjson')
  try {
    writeFileSync(join(runDir, 'control', 'stop'), '')
  } catch {
    return // no control directory: nothing was ever started here
  }
  if (!existsSync(samples)) return
  const isOver = (): boolean => readEnd(samples) !== 'open'
  if (isOver()) return
  await new Promise<void>((resolve) => {
    const finish = (): void => {
      watcher?.close()
      clearInterval(aliveCheck)
      clearTimeout(deadline)
      resolve()
    }
    const watcher = watchFile(samples, () => {
      if (isOver()) finish()
    })
    // a sampler that is dead writes nothing, so its absence is looked for; 100 ms is what it has
    // for its last line
    const aliveCheck = setInterval(() => {
      if (isOver()) finish()
    }, 100)
    const deadline = setTimeout(finish, deadlineMs)
  })
}

export const marksFile = (runDir: string): string => join(runDir, 'control', 'marks')

/** Without the command itself, which may hold a secret: nobody needs it any more. */
export function savePlan(plan: Plan): void {
  const ab = plan.ab === undefined ? {} : { ab: { ...plan.ab, base: '' } }
  const hook = plan.onFinding === undefined ? {} : { onFinding: '' }
  saveJson(join(plan.runDir, 'plan.json'), {
    ...plan,
    ...ab,
    ...hook,
    run: { ...plan.run, text: '', argv: [], prepare: '' },
  })
}

export function saveWorkloadEnd(runDir: string, end: WorkloadEnd): void {
  saveJson(join(runDir, 'workload.json'), end)
}

export function savePairedRuns(runDir: string, paired: PairedRuns): void {
  saveJson(join(runDir, 'comparison.json'), paired)
}

/** True for the first caller only: whoever judges a run first owns it. */
export function claimJudgement(runDir: string): boolean {
  try {
    closeSync(openSync(join(runDir, 'judged'), 'wx'))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

export function isJudged(runDir: string): boolean {
  return existsSync(join(runDir, 'judged'))
}

/**
 * Somebody asked what a run saw that ended without a judgement. Where that cannot be noted it is
 * named again.
 */
export function markReported(runDir: string): void {
  try {
    writeFileSync(join(runDir, 'reported'), '')
  } catch {
    return // read only, or full
  }
}

export function isReported(runDir: string): boolean {
  return existsSync(join(runDir, 'reported'))
}

/** Where a damaged file shows first. */
const PLAN_PARTS = [
  'options',
  'artifact',
  'run',
  'include',
  'exclude',
  'targetPids',
  'targetGlobs',
  'require',
  'userSet',
  'notices',
] as const

/** Throws where there is no plan of ours. */
export function loadPlan(runDir: string): Plan {
  const read = JSON.parse(readFileSync(join(runDir, 'plan.json'), 'utf8')) as unknown
  if (typeof read !== 'object' || read === null) throw new Error('plan.json holds no plan')
  const plan = read as Omit<Plan, 'schemaVersion'> & { readonly schemaVersion: unknown }
  const { schemaVersion } = plan
  if (schemaVersion !== 1)
    throw new Error(`plan.json has version ${String(schemaVersion)}; this tool reads version 1`)
  const missing = PLAN_PARTS.find(
    (part) => typeof (plan as Record<string, unknown>)[part] !== 'object',
  )
  if (missing !== undefined) throw new Error(`plan.json has no ${missing}`)
  return { ...plan, schemaVersion, runDir }
}

async function firstSample(ready: Readable, ended: Promise<void>): Promise<void> {
  const told = new Promise<void>((resolve) => {
    ready.once('data', () => {
      resolve()
    })
    ready.once('end', () => {
      resolve()
    })
  })
  // 10 s is far beyond the 60 ms that a first sample takes; a sampler that needs more is judged as
  // it stands
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 10_000)
  })
  await Promise.race([told, ended, late])
  clearTimeout(timer)
  ready.destroy()
}

/** Null where no inotify is left: then the regular look is all. */
function watchFile(path: string, onChange: () => void): FSWatcher | null {
  try {
    return watch(path, onChange).on('error', () => undefined)
  } catch {
    return null
  }
}

function saveJson(path: string, value: unknown): void {
  saveFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}

/** Another of the four bundles: they lie side by side. */
export function besideThisBundle(name: string): string {
  return join(dirname(import.meta.dirname), name, 'index.js')
}
