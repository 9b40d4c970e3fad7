import type { Gathered } from './merge-settings.ts'
import type { Option } from '../settings/option.ts'
import type { Plan } from '../settings/plan.ts'

/**
 * One setting as it holds. `value` is its text, or what was worked out where that differs; '' for a
 * secret.
 */
interface ShownSetting {
  readonly name: string
  readonly value: string
  readonly from: string
}

const LONGEST_VALUE = 100

/** Every setting that means something here. */
export function listSettings(
  plan: Plan,
  { raw, origins }: Gathered,
  options: readonly Option<unknown>[],
): ShownSetting[] {
  const worked = workedOut(plan)
  return options
    .filter(({ group }) => group !== 'internal')
    .map(({ name, default: byDefault, isKeptInNoFile }) => {
      const given = (raw.get(name) ?? '').trim()
      const text = given === '' ? byDefault : given
      return {
        name,
        value: isKeptInNoFile === true ? '' : (worked.get(name) ?? text),
        from: origins.get(name)?.label ?? 'default',
      }
    })
}

/** As lines of a table. */
export function renderPlan(plan: Plan, settings: readonly ShownSetting[]): string[] {
  const rows = settings.map(({ name, value, from }) => [name, shorten(value), from] as const)
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return [
    `Plan: mode ${plan.mode}, scope ${plan.scope}, name ${plan.name}. Nothing was started.`,
    ...rows.map(
      ([name, value, from]) =>
        `  ${name.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${from}`,
    ),
    ...plan.notices.map((notice) => `Note: ${notice}`),
  ]
}

/** What the plan made of words such as `auto` and of what was left empty. */
function workedOut({
  mode,
  scope,
  name,
  reportDir,
  run,
  artifact,
}: Plan): ReadonlyMap<string, string> {
  return new Map([
    ['mode', mode],
    ['scope', scope],
    ['name', name],
    ['report-dir', reportDir === '' ? 'the run directory' : reportDir],
    ['working-directory', run.workingDirectory],
    ['artifact-name', artifact.name],
  ])
}

/** In one line; a text of several is quoted. */
function shorten(value: string): string {
  const line = value.includes('\n') ? JSON.stringify(value) : value
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}...` : line
}
