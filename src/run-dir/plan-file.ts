import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { readRegular } from '../files/read-regular.ts'
import { saveFileSync } from '../files/save-file.ts'
import type { Plan } from '../settings/plan.ts'
import { checkPlan } from './check-plan.ts'

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

/**
 * Throws where there is no plan of ours, and where it is not what we write. Its run directory is
 * the real path of this one.
 */
export function loadPlan(runDir: string): Plan {
  const read = parsePlan(readRegular(planFile(runDir), { mostBytes: MOST_BYTES }))
  const version = (read as { readonly schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof version === 'number' && version !== 1)
    throw new Error(`plan.json has version ${version}; this tool reads version 1`)
  try {
    checkPlan(read)
  } catch (error) {
    throw new Error(`plan.json is damaged: ${(error as Error).message}`, { cause: error })
  }
  return { ...(read as Plan), runDir: realpathSync(runDir) }
}

function parsePlan(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Error('plan.json is damaged: it is no JSON') // the parser's own words quote the text
  }
}

/** Does a run have its plan in this directory? */
export function hasPlan(directory: string): boolean {
  return existsSync(planFile(directory))
}

const planFile = (runDir: string): string => join(runDir, 'plan.json')
