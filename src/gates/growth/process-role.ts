import type { ProcessSeries } from '../../series/series.ts'
import { isBatchProgram, LAUNCHERS } from './batch-programs.ts'
import type { Evidence } from '../gate.ts'

export type TreatAs = 'auto' | 'service' | 'batch'

/**
 * What growth means depends on what a process is for. `service`: meant to run on, so growth is a
 * leak. `batch`: ends by itself. `tool`: a known program that keeps its results until it exits.
 */
export type Role = 'named' | 'service' | 'batch' | 'tool'

/** not what a user means by "the command" */
const WRAPPERS = new Set([
  'sh',
  'bash',
  'dash',
  'zsh',
  'ash',
  'busybox',
  'env',
  'sudo',
  'su',
  'timeout',
  'nice',
  'time',
  'xvfb-run',
  'dumb-init',
  'tini',
  'stdbuf',
  'setsid',
  'pwsh',
  'ksh',
  'mksh',
  'fish',
  'nohup',
  'xargs',
  'script',
  'unshare',
  'doas',
  'runuser',
  'dbus-run-session',
  'catatonit',
])
const LONG_ENOUGH_MS = 20_000

/**
 * The role of each process by its index: what the user says, else named by `include` or `watch`, a
 * known tool, alive at the end, or the one command of `run`.
 */
export function rolesOf(evidence: Evidence, treatAs: TreatAs): Map<number, Role> {
  const {
    recording: { processes },
    isIncluded,
    scope,
  } = evidence
  const sole = soleCommand(evidence)
  return new Map(
    processes.map((process) => {
      if (treatAs !== 'auto') return [process.index, treatAs]
      if (isIncluded || (scope === 'targets' && process.isRoot)) return [process.index, 'named']
      if (isBatchProgram(process)) return [process.index, 'tool']
      return [process.index, process.aliveAtEnd || process.index === sole ? 'service' : 'batch']
    }),
  )
}

/** A shell, or what starts the commands of a manifest. */
function passesOn({ name, script }: ProcessSeries): boolean {
  const scriptName = script.slice(script.lastIndexOf('/') + 1).replace(/\.[cm]?js$/, '')
  return WRAPPERS.has(name) || LAUNCHERS.has(name) || LAUNCHERS.has(scriptName)
}

/**
 * The one process under nothing but shells and the like that ran long enough to be judged; 0 where
 * there are none or several.
 */
function soleCommand({ mode, recording: { processes } }: Evidence): number {
  if (mode !== 'run') return 0
  const byIndex = new Map(processes.map((process) => [process.index, process]))
  const isTop = (process: ProcessSeries): boolean => {
    const parent = byIndex.get(process.parentIndex)
    return parent === undefined || (passesOn(parent) && isTop(parent))
  }
  const commands = processes.filter(
    (process) =>
      !passesOn(process) && process.lastMs - process.firstMs >= LONG_ENOUGH_MS && isTop(process),
  )
  return commands.length === 1 ? (commands[0]?.index ?? 0) : 0
}
