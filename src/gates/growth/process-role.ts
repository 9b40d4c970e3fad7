import { listParents } from '../../series/list-parents.ts'
import type { Evidence } from '../gate.ts'
import { isBatchProgram } from './batch-programs.ts'
import { passesOn } from './passes-on.ts'
import { weighServiceEvidence } from './service-evidence.ts'
import { treatmentOf, type TreatAs } from './treat-as.ts'

/** What of the evidence growth is judged by. */
export type GrowthEvidence = Pick<
  Evidence,
  'recording' | 'mode' | 'scope' | 'isIncluded' | 'growthJudge'
>

/**
 * What growth means depends on what a process is for. `service`: meant to run on, so growth is a
 * leak. `batch`: ends by itself. `tool`: a known program that keeps its results until it exits.
 */
export type Role = 'named' | 'service' | 'batch' | 'tool'

const LONG_ENOUGH_MS = 20_000

/**
 * The role of each process by its index: what the user says, else named by `include` or `watch`, a
 * known tool, alive at the end, the one command of `run`, or a service that was stopped, by what it
 * did.
 */
export function rolesOf(evidence: GrowthEvidence, treatAs: TreatAs): Map<number, Role> {
  const { recording, isIncluded, scope } = evidence
  const sole = soleCommand(evidence)
  return new Map(
    recording.processes.map((process) => {
      const given = treatmentOf(treatAs, process)
      if (given !== 'auto') return [process.index, given]
      if (isIncluded || (scope === 'targets' && process.isRoot)) return [process.index, 'named']
      if (isBatchProgram(process)) return [process.index, 'tool']
      const isService =
        process.aliveAtEnd ||
        process.index === sole ||
        weighServiceEvidence(process, recording).isService
      return [process.index, isService ? 'service' : 'batch']
    }),
  )
}

/**
 * The one process under nothing but shells and the like that ran long enough to be judged; 0 where
 * there are none or several.
 */
function soleCommand({ mode, recording: { processes } }: GrowthEvidence): number {
  if (mode !== 'run') return 0
  const byIndex = new Map(processes.map((process) => [process.index, process]))
  const commands = processes.filter(
    (process) =>
      !passesOn(process) &&
      process.lastMs - process.firstMs >= LONG_ENOUGH_MS &&
      listParents(process, byIndex).every(passesOn),
  )
  return commands.length === 1 ? (commands[0]?.index ?? 0) : 0
}
