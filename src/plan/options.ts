import { channels } from '../channels/index.ts'
import * as gateRegistry from '../gates/index.ts'
import type { Option } from './option.ts'
import {
  commandLines,
  reportDir,
  artifactUpload,
  artifactName,
  retentionDays,
  earlyUpload,
  progress,
  runId,
  config,
  showPlan,
  matrix,
} from './options/output-options.ts'
import {
  failOn,
  requireGates,
  ignore,
  ifInconclusive,
  exitCode,
  guardLevel,
  onFinding,
} from './options/verdict-options.ts'
import {
  runText,
  shell,
  workingDirectory,
  compareWith,
  prepare,
  repeat,
  base,
  head,
  mode,
  watchName,
  scope,
  include,
  exclude,
  interval,
  watchDuration,
  retain,
  listen,
  listenAnywhere,
  keep,
  quiet,
  selfTest,
} from './options/watch-options.ts'
import { secrets } from './secrets.ts'

/** Where an option may be given. */
export interface Declared {
  readonly option: Option<unknown>
  readonly asInput: boolean
  readonly commands: readonly Command[]
}
export type Command = 'run' | 'ab' | 'scan' | 'watch' | 'report'

const gates = Object.values(gateRegistry).toSorted((a, b) => a.order - b.order)

/** The order of documents is none of time. */
const channelsByName = channels.toSorted((a, b) => (a.name < b.name ? -1 : 1))

const RUNNING: readonly Command[] = ['run', 'ab']
const SAMPLING: readonly Command[] = ['run', 'ab', 'scan', 'watch']
const JUDGING: readonly Command[] = [...SAMPLING, 'report']

const BASE: readonly Declared[] = [
  { option: runText, asInput: true, commands: [] },
  { option: shell, asInput: true, commands: [] },
  { option: workingDirectory, asInput: true, commands: RUNNING },
  { option: compareWith, asInput: true, commands: ['run'] },
  { option: prepare, asInput: true, commands: RUNNING },
  { option: repeat, asInput: true, commands: RUNNING },
  { option: base, asInput: false, commands: ['ab'] },
  { option: head, asInput: false, commands: ['ab'] },
  { option: mode, asInput: true, commands: [] },
  { option: watchName, asInput: true, commands: SAMPLING },
  { option: scope, asInput: true, commands: ['run', 'ab', 'scan'] },
  { option: include, asInput: true, commands: SAMPLING },
  { option: exclude, asInput: true, commands: SAMPLING },
  { option: interval, asInput: true, commands: SAMPLING },
  { option: watchDuration, asInput: true, commands: SAMPLING },
  { option: retain, asInput: false, commands: ['watch'] },
  { option: listen, asInput: false, commands: ['watch'] },
  { option: listenAnywhere, asInput: false, commands: ['watch'] },
  { option: keep, asInput: false, commands: ['scan', 'watch'] },
  { option: quiet, asInput: false, commands: ['scan'] },
]
const AFTER_LIMITS: readonly Declared[] = [
  { option: failOn, asInput: true, commands: JUDGING },
  { option: requireGates, asInput: true, commands: JUDGING },
  { option: ignore, asInput: true, commands: JUDGING },
  { option: ifInconclusive, asInput: true, commands: JUDGING },
  { option: exitCode, asInput: false, commands: RUNNING },
  { option: guardLevel, asInput: true, commands: ['run', 'watch'] },
  { option: onFinding, asInput: true, commands: SAMPLING },
  { option: commandLines, asInput: true, commands: SAMPLING },
  { option: reportDir, asInput: true, commands: JUDGING },
  { option: artifactUpload, asInput: true, commands: [] },
  { option: artifactName, asInput: true, commands: [] },
  { option: retentionDays, asInput: true, commands: [] },
  { option: earlyUpload, asInput: true, commands: [] },
]
const LAST: readonly Declared[] = [
  ...secrets.map((option) => ({ option, asInput: true, commands: [] })),
  { option: runId, asInput: true, commands: [] },
  { option: progress, asInput: true, commands: SAMPLING },
  { option: selfTest, asInput: true, commands: SAMPLING },
  { option: config, asInput: true, commands: SAMPLING },
  { option: showPlan, asInput: true, commands: SAMPLING },
  { option: matrix, asInput: true, commands: [] },
]

/** Options that a gate or channel declares, in the order of documents. */
export function declaredElsewhere(): Option<unknown>[] {
  return [
    ...gates.flatMap((gate) => gate.options),
    ...channelsByName.flatMap((channel) => channel.options),
  ]
}

/** Every setting there is, in the order of documents: what to watch, limits, outputs. */
export function allOptions(): Declared[] {
  const declare = (option: Option<unknown>): Declared => ({
    option,
    asInput: option.repeatedOnly !== true,
    commands:
      option.inputOnly === true ? [] : option.repeatedOnly === true ? ['scan', 'watch'] : JUDGING,
  })
  const limits = gates.flatMap((gate) => gate.options).map(declare)
  const outputs = channelsByName.flatMap((channel) => channel.options).map(declare)
  return [...BASE, ...limits, ...AFTER_LIMITS, ...outputs, ...LAST]
}
