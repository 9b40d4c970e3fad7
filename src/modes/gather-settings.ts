import { resolve } from 'node:path'
import { InputError } from '../settings/input-error.ts'
import { mergeSettings, type Layer, type Gathered } from '../plan/merge-settings.ts'
import type { Option } from '../settings/option.ts'
import { listInputs } from '../plan/options.ts'
import { config } from '../plan/options/output-options.ts'
import { parseConfig } from '../plan/parse-config.ts'
import { parseVariables } from '../plan/parse-variables.ts'
import type { RawSettings } from '../plan/read-setting.ts'
import { escapeLogLine } from '../encoders/escape.ts'
import { explainUnsafe } from '../runner/explain-unsafe.ts'
import { readSmallFile } from '../runner/read-small-file.ts'
import { readVariables } from '../runner/read-variables.ts'
import type { Runner } from '../runner/runner.ts'

interface Asker {
  /** how what was given was given */
  readonly from: 'input' | 'flag'
  /** those that mean something here */
  readonly options: readonly Option<unknown>[]
  /** THRESHOLD, as the bash tool had it */
  readonly thresholdVariable: string
  /** variables are looked at for what is no setting, and otherwise left alone, as is the file */
  readonly takesFlagsAlone?: boolean
}

/**
 * All that makes a plan: what was given here, the environment, and the config file, of which
 * action and command line take what they know. Throws an InputError.
 */
export async function gatherSettings(
  given: RawSettings,
  { from, options, thresholdVariable, takesFlagsAlone = false }: Asker,
  runner: Runner,
): Promise<Gathered> {
  const inputs = listInputs()
  const { layer: environment, warnings } = parseVariables(
    readVariables(),
    inputs,
    takesFlagsAlone || given.has('threshold') || !options.some(({ name }) => name === 'threshold')
      ? ''
      : thresholdVariable,
  )
  for (const warning of warnings) warn(runner, escapeLogLine(warning))
  if (takesFlagsAlone)
    return mergeSettings(options, { given, from, environment: new Map(), file: new Map() })
  const { raw, origins } = mergeSettings([config], { given, from, environment, file: new Map() })
  const file = await loadConfig(
    {
      path: (raw.get(config.name) ?? config.default).trim(),
      source: origins.get(config.name)?.label ?? null,
    },
    runner,
    inputs,
  )
  return mergeSettings(options, { given, from, environment, file })
}

/** `source` names who asked for the file; null where it is the default, which need not be there. */
async function loadConfig(
  { path, source }: { path: string; source: string | null },
  runner: Runner,
  options: Parameters<typeof parseConfig>[2],
): Promise<Layer> {
  if (path === 'none') return new Map()
  const full = resolve(runner.context.workspace, path)
  let text: string
  try {
    text = readSmallFile(full)
  } catch (error) {
    const { code = 'cannot be read' } = error as NodeJS.ErrnoException
    if (code === 'EMFILE') throw error // no fault of the file
    if (source === null && (code === 'ENOENT' || code === 'ENOTDIR')) return new Map()
    throw new InputError(source ?? config.name, path, config.allowed, code)
  }
  const why = runner.context.kind === 'local' ? explainUnsafe(full) : ''
  if (why !== '')
    throw new InputError(
      source ?? config.name,
      path,
      config.allowed,
      `is not safe for root: ${why}; \`--config none\` reads no file`,
    )
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
