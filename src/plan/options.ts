import { channels } from '../channels/index.ts'
import { gates } from '../gates/index.ts'
import type { Option } from '../settings/option.ts'
import {
  commandLines,
  reportDir,
  artifactUpload,
  artifactName,
  retentionDays,
  earlyUpload,
  notifyEvery,
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
  shortLived,
  resetPeaks,
  watchDuration,
  exitRecords,
  launcher,
  lookInsideSudo,
  retain,
  listen,
  listenAnywhere,
  keep,
  quiet,
  selfTest,
} from './options/watch-options.ts'
import { secrets } from '../settings/secrets.ts'

/** A setting there is. What a command takes of them, the command says. */
export interface Declared {
  readonly option: Option<unknown>
  /** an input of the action, and so a key of the config file and a variable; else a flag only */
  readonly asInput: boolean
}

/** The order of documents is none of time. */
const channelsByName = channels.toSorted((a, b) => (a.name < b.name ? -1 : 1))

const WATCHING: readonly Option<unknown>[] = [
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
  shortLived,
  resetPeaks,
  watchDuration,
  exitRecords,
  launcher,
  lookInsideSudo,
  retain,
  listen,
  listenAnywhere,
  keep,
  quiet,
]
const DECIDING: readonly Option<unknown>[] = [
  failOn,
  requireGates,
  ignore,
  ifInconclusive,
  exitCode,
  guardLevel,
  onFinding,
  commandLines,
  reportDir,
  artifactUpload,
  artifactName,
  retentionDays,
  earlyUpload,
]
const SAYING: readonly Option<unknown>[] = [
  ...secrets,
  runId,
  progress,
  selfTest,
  config,
  showPlan,
  matrix,
]
/** What means something on the command line only. */
const FLAGS_ONLY: readonly Option<unknown>[] = [
  base,
  head,
  retain,
  listen,
  listenAnywhere,
  keep,
  quiet,
  exitCode,
]

/**
 * Options that a plan holds by their names, in the order of documents: what a gate or channel
 * declares, and how often people hear of one subject.
 */
export function declaredElsewhere(): Option<unknown>[] {
  return [
    ...gates.flatMap((gate) => gate.options),
    ...channelsByName.flatMap((channel) => channel.options),
    notifyEvery,
  ]
}

/** Every setting there is, in the order of documents: what to watch, limits, outputs. */
export function allOptions(): Declared[] {
  const declare = (option: Option<unknown>): Declared => ({
    option,
    asInput: !FLAGS_ONLY.includes(option) && option.repeatedOnly !== true,
  })
  return [
    ...WATCHING,
    ...gates.flatMap((gate) => gate.options),
    ...DECIDING,
    ...channelsByName.flatMap((channel) => channel.options),
    notifyEvery,
    ...SAYING,
  ].map(declare)
}

/** Every input of the action, in the order of documents. */
export function listInputs(): Option<unknown>[] {
  return allOptions()
    .filter(({ asInput }) => asInput)
    .map(({ option }) => option)
}

/** Some options, each once, in the order of documents. */
export function sortOptions(options: readonly Option<unknown>[]): Option<unknown>[] {
  return allOptions().flatMap(({ option: { name } }) => {
    const own = options.find((option) => option.name === name)
    return own === undefined ? [] : [own]
  })
}
