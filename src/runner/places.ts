import { existsSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import type { Place } from '../settings/place.ts'
import { TOOL_VERSION } from '../settings/tool-version.ts'
import { canWriteBelow } from './can-write-below.ts'
import { explainUnsafe } from './explain-unsafe.ts'
import { findEngineSocket, findOwnPod } from './find-engine.ts'
import { findProgram } from './find-program.ts'
import type { RunContext } from './runner.ts'

/** What the words of a command line say. */
type Given = 'comparesCommands' | 'argv' | 'targetPids' | 'targetGlobs' | 'isBisecting'

/** What plan/ must know of an action's step. */
export function describeStep(context: RunContext): Place {
  return {
    ...describeHere(context),
    kind: 'github',
    mode: null,
    // all that a job has is its workflow's
    explainUnsafe: () => '',
    argv: [],
    targetPids: [],
    targetGlobs: '',
  }
}

/** The same of a command line. */
export function describeTerminal(
  context: RunContext,
  given: Pick<Place, Given> & { mode: NonNullable<Place['mode']> },
): Place {
  return {
    ...describeHere(context),
    kind: 'local',
    explainUnsafe: (path) => explainUnsafe(path),
    ...given,
  }
}

function describeHere(context: RunContext): Omit<Place, 'kind' | 'mode' | 'explainUnsafe' | Given> {
  const now = new Date()
  const ownPod = findOwnPod(process.env)
  const sudo = findProgram('sudo', `${context.path}:/usr/bin`)
  return {
    toolVersion: TOOL_VERSION,
    pid: process.pid,
    nowEpochMs: now.getTime(),
    zoneOffsetMinutes: -now.getTimezoneOffset(),
    // constrainedMemory is the limit of our own cgroup (v1 and v2), 0 or beyond the machine's
    // memory where there is none
    memory: { totalBytes: totalmem(), limitBytes: process.constrainedMemory() },
    engineSocket: findEngineSocket(process.env),
    // variables of actions/runner: `github-hosted` or `self-hosted`
    ...(process.env['RUNNER_ENVIRONMENT'] === 'github-hosted' ? { ownsMachine: true } : {}),
    ...(ownPod === undefined ? {} : { ownPod }),
    workspace: context.workspace,
    tempDir: context.tempDir,
    jobId: context.job,
    attempt: context.attempt,
    isDirectory,
    realpath: (path) => resolveExisting(path),
    canWriteBelow,
    hasProgram: (name) => findProgram(name, context.path) !== '',
    ...(isAbsolute(sudo) ? { sudo } : {}),
  }
}

/** False as well for what cannot be looked at: ENOTDIR, ELOOP, ENAMETOOLONG. */
function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/**
 * Symbolic links of the part that exists; the rest as it is. A link to nothing leads where it
 * points: something may come to be there.
 */
function resolveExisting(path: string, depth = 0): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  if (parent === path || depth > 64) return path
  const here = join(resolveExisting(parent, depth + 1), basename(path))
  const target = readLink(here)
  return target === '' ? here : resolveExisting(resolve(dirname(here), target), depth + 1)
}

function readLink(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return '' // no link
  }
}
