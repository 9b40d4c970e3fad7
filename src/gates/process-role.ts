import type { ProcessSeries } from '../series/series.ts'
import { isBatchProgram } from './batch-programs.ts'
import type { Evidence } from './gate.ts'

export type TreatAs = 'auto' | 'service' | 'batch'

/**
 * What growth means depends on what a process is for. `service`: meant to run on, so growth is a leak. `batch`: ends by itself.
 * `tool`: a known program that keeps its results until it exits.
 */
export type Role = 'named' | 'service' | 'batch' | 'tool'

/** not what a user means by "the command" */
const WRAPPERS = new Set(['sh', 'bash', 'dash', 'zsh', 'ash', 'busybox', 'env', 'sudo', 'su', 'timeout', 'nice', 'time', 'xvfb-run', 'dumb-init', 'tini', 'stdbuf', 'setsid'])
const LONG_ENOUGH_MS = 20_000

/** The role of each process by its index: what the user says, else named by `include` or `watch`, a known tool, alive at the end, or the one command of `run`. */
export function rolesOf(evidence: Evidence, treatAs: TreatAs): Map<number, Role> {
  const { recording: { processes }, isIncluded, scope } = evidence
  const sole = soleCommand(evidence)
  return new Map(processes.map(process => {
    if (treatAs !== 'auto') return [process.index, treatAs]
    if (isIncluded || (scope === 'targets' && process.isRoot)) return [process.index, 'named']
    if (isBatchProgram(process)) return [process.index, 'tool']
    return [process.index, process.aliveAtEnd || process.index === sole ? 'service' : 'batch']
  }))
}

/** The one process under nothing but shells and the like that ran long enough to be judged; 0 where there are none or several. */
function soleCommand({ mode, recording: { processes } }: Evidence): number {
  if (mode !== 'run') return 0
  const byIndex = new Map(processes.map(process => [process.index, process]))
  const isTop = (process: ProcessSeries): boolean => {
    const parent = byIndex.get(process.parentIndex)
    return parent === undefined || (WRAPPERS.has(parent.name) && isTop(parent))
  }
  const commands = processes.filter(process => !WRAPPERS.has(process.name) && process.lastMs - process.firstMs >= LONG_ENOUGH_MS && isTop(process))
  return commands.length === 1 ? commands[0]?.index ?? 0 : 0
}
