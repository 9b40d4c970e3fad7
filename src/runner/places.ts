import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Place } from '../plan/place.ts'
import { toolVersion } from '../plan/tool-version.ts'
import { findProgram } from './find-program.ts'
import type { RunContext } from './runner.ts'

/** What plan/ must know of an action's step. */
export function describeStep(context: RunContext): Place {
  return { ...describeHere(context), kind: 'github', command: null, argv: [], targetPids: [], targetGlobs: '' }
}

/** The same of a command line. */
export function describeTerminal(context: RunContext, given: Pick<Place, 'argv' | 'targetPids' | 'targetGlobs'> & { command: NonNullable<Place['command']> }): Place {
  return { ...describeHere(context), kind: 'local', ...given }
}

function describeHere(context: RunContext): Omit<Place, 'kind' | 'command' | 'argv' | 'targetPids' | 'targetGlobs'> {
  const now = new Date()
  return {
    toolVersion, pid: process.pid, nowEpochMs: now.getTime(), zoneOffsetMinutes: -now.getTimezoneOffset(),
    workspace: context.workspace, tempDir: context.tempDir, jobId: context.job, attempt: context.attempt,
    isDirectory: path => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
    realpath: resolveExisting, hasProgram: name => findProgram(name, context.path) !== '',
  }
}

/** Symbolic links of the part that exists; the rest as it is. */
function resolveExisting(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(resolveExisting(parent), basename(path))
}
