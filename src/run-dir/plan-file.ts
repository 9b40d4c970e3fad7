import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { readRegular } from '../files/read-regular.ts'
import { saveFileSync } from '../files/save-file.ts'
import type { Plan } from '../settings/plan.ts'

/** 10,000 patterns of names have 1 MB. */
const MOST_BYTES = 16 * 2 ** 20

/** Without the command itself, which may hold a secret: nobody needs it any more. */
export function savePlan(plan: Plan): void {
  const ab = plan.ab === undefined ? {} : { ab: { ...plan.ab, base: '' } }
  const hook = plan.onFinding === undefined ? {} : { onFinding: '' }
  const kept = {
    ...plan,
    ...ab,
    ...hook,
    run: { ...plan.run, text: '', argv: [], prepare: '' },
  }
  saveFileSync(planFile(plan.runDir), `${JSON.stringify(kept, null, 2)}\n`)
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

/** Throws where there is no plan of ours. Its run directory is the real path of this one. */
export function loadPlan(runDir: string): Plan {
  const read = JSON.parse(readRegular(planFile(runDir), { mostBytes: MOST_BYTES })) as unknown
  if (typeof read !== 'object' || read === null) throw new Error('plan.json holds no plan')
  const plan = read as Omit<Plan, 'schemaVersion'> & { readonly schemaVersion: unknown }
  const { schemaVersion } = plan
  if (schemaVersion !== 1)
    throw new Error(`plan.json has version ${String(schemaVersion)}; this tool reads version 1`)
  const missing = PLAN_PARTS.find(
    (part) => typeof (plan as Record<string, unknown>)[part] !== 'object',
  )
  if (missing !== undefined) throw new Error(`plan.json has no ${missing}`)
  return { ...plan, schemaVersion, runDir: realpathSync(runDir) }
}

/** Does a run have its plan in this directory? */
export function hasPlan(directory: string): boolean {
  return existsSync(planFile(directory))
}

const planFile = (runDir: string): string => join(runDir, 'plan.json')
