import { secrets, variablesOf } from '../settings/secrets.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Ours, not the command's. */
const SECRETS = secrets.flatMap(variablesOf)
/**
 * What the runner gives to JavaScript actions only (docs/measurements.md#the-runner): a `run:` step
 * sees none of it.
 */
const ACTIONS_ONLY = [
  'GITHUB_STATE',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_CACHE_SERVICE_V2',
]

/**
 * The environment of the command of `run`: in a workflow that of a `run:` step, without the inputs
 * of this action, which come as `INPUT_<NAME>`; on the command line all of ours. Secrets are in
 * neither.
 */
export function buildWorkloadEnvironment(
  kind: 'github' | 'local',
  inputNames: readonly string[],
  env: Environment = process.env,
): Environment {
  const ours = new Set(
    kind === 'local'
      ? SECRETS
      : [...SECRETS, ...ACTIONS_ONLY, ...inputNames.map((name) => `INPUT_${name.toUpperCase()}`)],
  )
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.has(name)))
}
