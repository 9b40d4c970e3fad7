import { checkLimits } from './check-limits.ts'
import { allOptions, declaredElsewhere } from './options.ts'
import { reportDir } from './options/output-options.ts'
import {
  failOn,
  ifInconclusive,
  ifNoMatch,
  ignore,
  requireGates,
} from './options/verdict-options.ts'
import type { Place } from '../settings/place.ts'
import type { Plan } from '../settings/plan.ts'
import { isSet, readSetting, type RawSettings } from './read-setting.ts'
import { decideDeclared } from './decide-declared.ts'
import { checkSafe, decideReportDir } from './decide-directories.ts'

/**
 * The plan of an earlier run with what `report` was given in its place; a default that is given
 * replaces too. Its files go where the run directory is, or to `report-dir`.
 */
export function replan(plan: Plan, raw: RawSettings, place: Place): Plan {
  const replaced = declaredElsewhere().filter((option) => raw.has(option.name))
  const options = { ...plan.options, ...decideDeclared(raw, replaced) }
  checkLimits(options, raw, null)
  const { config, ...kept } = plan
  const noMatch = raw.has(ifNoMatch.name) ? readSetting(raw, ifNoMatch) : plan.ifNoMatch
  const names = config?.names.filter((name) => !raw.has(name)) ?? []
  return {
    ...kept,
    ...(config === undefined || names.length === 0 ? {} : { config: { ...config, names } }),
    ifNoMatch: noMatch === 'pass' ? noMatch : undefined,
    options,
    userSet: [
      ...plan.userSet.filter((name) => !raw.has(name)),
      ...allOptions()
        .filter((option) => isSet(raw, option))
        .map((option) => option.name),
    ],
    require: raw.has(requireGates.name) ? readSetting(raw, requireGates) : plan.require,
    ignore: raw.has(ignore.name) ? readSetting(raw, ignore) : plan.ignore,
    failOn: raw.has('fail-on') ? readSetting(raw, failOn) : plan.failOn,
    ifInconclusive: raw.has('if-inconclusive')
      ? readSetting(raw, ifInconclusive)
      : plan.ifInconclusive,
    reportDir: raw.has(reportDir.name) ? decideReportDir(raw, place) : useRunDir(plan, place),
  }
}

function useRunDir({ runDir }: Plan, place: Place): string {
  checkSafe(runDir, '', place)
  return runDir
}
