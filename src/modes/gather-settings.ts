import { resolve } from 'node:path'
import { InputError } from '../plan/input-error.ts'
import { mergeSettings, type Layer, type Settled } from '../plan/merge-settings.ts'
import { allOptions, type Command } from '../plan/options.ts'
import { config } from '../plan/options/output-options.ts'
import { parseConfig } from '../plan/parse-config.ts'
import { parseVariables } from '../plan/parse-variables.ts'
import type { RawSettings } from '../plan/read-setting.ts'
import { escapeLogLine } from '../report/escape.ts'
import { readSmallFile } from '../runner/read-small-file.ts'
import { readVariables } from '../runner/read-variables.ts'
import type { Runner } from '../runner/runner.ts'

interface Asker {
  /** of the command line; null in the action */
  readonly command: Command | null
  /** THRESHOLD, as the bash tool had it */
  readonly thresholdVariable: string
}

/**
 * All that settles a plan: what was given here, the environment, and the config file. Throws an
 * InputError.
 */
export async function gatherSettings(
  given: RawSettings,
  { command, thresholdVariable }: Asker,
  runner: Runner,
): Promise<Settled> {
  const all = allOptions()
    .filter(({ asInput }) => asInput)
    .map(({ option }) => option)
  // of a file that action and command line share, each takes what it knows
  const own = allOptions()
    .filter(({ asInput, commands }) => (command === null ? asInput : commands.includes(command)))
    .map(({ option }) => option)
  const { layer: environment, warnings } = parseVariables(readVariables(), all, thresholdVariable)
  for (const warning of warnings) warn(runner, escapeLogLine(warning))
  const from = command === null ? 'input' : 'flag'
  const { raw, origins } = mergeSettings([config], { given, from, environment, file: new Map() })
  const file = await loadConfig(
    {
      path: (raw.get(config.name) ?? config.default).trim(),
      source: origins.get(config.name)?.label ?? null,
    },
    runner,
    all,
  )
  return mergeSettings(own, { given, from, environment, file })
}

/** `source` names who asked for the file; null where it is the default, which need not be there. */
async function loadConfig(
  { path, source }: { path: string; source: string | null },
  runner: Runner,
  options: Parameters<typeof parseConfig>[2],
): Promise<Layer> {
  if (path === 'none') return new Map()
  let text: string
  try {
    text = readSmallFile(resolve(runner.context.workspace, path))
  } catch (error) {
    const { code = 'cannot be read' } = error as NodeJS.ErrnoException
    if (source === null && (code === 'ENOENT' || code === 'ENOTDIR')) return new Map()
    throw new InputError(source ?? config.name, path, config.allowed, code)
  }
  return parseConfig(text, path, options)
}

/**
 * A misspelt variable of an organisation reaches every job: said in each, and no reason to fail
 * one.
 */
function warn(runner: Runner, warning: string): void {
  if (runner.context.kind === 'github') runner.annotate('warning', 'Unknown setting', warning)
  else runner.log(`Warning: ${warning}`)
}
