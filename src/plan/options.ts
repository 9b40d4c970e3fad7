import { channels } from '../channels/index.ts'
import { gates } from '../gates/index.ts'
import type { Option } from '../settings/option.ts'
import { secrets } from '../settings/secrets.ts'
import { notifyEvery, reportOptions, sayingOptions } from './options/output-options.ts'
import { verdictOptions } from './options/verdict-options.ts'
import { watchOptions } from './options/watch-options.ts'

const declaredByGates = gates.flatMap((gate) => gate.options)
/** The order of documents is none of time. */
const declaredByChannels = channels
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  .flatMap((channel) => channel.options)

/**
 * Options that a plan holds by their names, in the order of documents: what a gate or channel
 * declares, and how often people hear of one subject.
 */
export function declaredElsewhere(): Option<unknown>[] {
  return [...declaredByGates, ...declaredByChannels, notifyEvery]
}

/**
 * Every setting there is, in the order of documents: what to watch, limits, outputs. What a command
 * takes of them, the command says.
 */
export function allOptions(): Option<unknown>[] {
  return [
    ...watchOptions,
    ...declaredByGates,
    ...verdictOptions,
    ...reportOptions,
    ...declaredByChannels,
    notifyEvery,
    ...secrets,
    ...sayingOptions,
  ]
}

/** Every input of the action, in the order of documents: keys of the config file and variables. */
export function listInputs(): Option<unknown>[] {
  return allOptions().filter(({ flagOnly }) => flagOnly !== true)
}

/** Some options, each once, in the order of documents. */
export function sortOptions(options: readonly Option<unknown>[]): Option<unknown>[] {
  return allOptions().flatMap(({ name }) => {
    const own = options.find((option) => option.name === name)
    return own === undefined ? [] : [own]
  })
}
