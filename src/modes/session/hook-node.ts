import { accessSync, constants } from 'node:fs'
import { dirname, join } from 'node:path'
import { besideThisBundle } from '../../files/beside-this-bundle.ts'
import { createFile } from '../../files/save-file.ts'
import { forceMoments } from '../../heaps/force-moments.ts'
import { nodeHeapsFile } from '../../heaps/hook-points.ts'
import type { Plan } from '../../settings/plan.ts'
import { HEAPS_VARIABLE } from '../../settings/variable-of.ts'

type Environment = Readonly<Record<string, string | undefined>>

const HOOK = 'node-hook.cjs'

/**
 * The environment of a command, by which its Node.js programs load a hook that tells what is alive
 * in them (docs/live-heap.md). As it is where the plan wants none, nobody samples, or the hook
 * cannot be read: then every one of them would fail.
 */
export function hookNode(
  environment: Environment,
  plan: Pick<Plan, 'hooksNode' | 'durationMs' | 'runDir'>,
  isSampled: boolean,
  hook = join(dirname(besideThisBundle('sampler')), HOOK),
): Environment {
  if (plan.hooksNode !== true || !isSampled) return environment
  const file = nodeHeapsFile(plan.runDir)
  try {
    accessSync(hook, constants.R_OK)
    createFile(file, '', 0o600)
  } catch {
    return environment
  }
  const { atMs, agesS } = forceMoments(plan.durationMs)
  const now = Date.now()
  return {
    ...environment,
    NODE_OPTIONS: appendHook(environment['NODE_OPTIONS'] ?? '', hook),
    [HEAPS_VARIABLE]: JSON.stringify([file, agesS, atMs.map((ms) => Math.round(now + ms))]),
  }
}

/** Behind what is there; not again inside of a run that has set it. Of two the first one works. */
function appendHook(options: string, hook: string): string {
  const word = `--require=${quote(hook)}`
  if (` ${options} `.includes(` ${word} `)) return options
  return options.trim() === '' ? word : `${options} ${word}`
}

/** As Node.js splits them: at spaces, but within quotes, where \ escapes. */
function quote(path: string): string {
  return /[\s"\\]/.test(path) ? `"${path.replace(/["\\]/g, '\\$&')}"` : path
}
