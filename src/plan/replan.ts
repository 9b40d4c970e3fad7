import { resolve } from 'node:path'
import { declaredElsewhere, failOn, ifInconclusive, reportDir } from './options.ts'
import type { Plan } from './plan.ts'
import { isSet, readSetting, type RawSettings } from './read-setting.ts'

/** The plan of an earlier run with what `report` was given in its place. Its files go where the run directory is, or to `report-dir`. */
export function replan(plan: Plan, raw: RawSettings): Plan {
  const given = declaredElsewhere().filter(option => isSet(raw, option))
  return {
    ...plan,
    options: { ...plan.options, ...Object.fromEntries(given.map(option => [option.name, readSetting(raw, option)])) },
    userSet: [...new Set([...plan.userSet, ...given.map(option => option.name)])],
    failOn: raw.has('fail-on') ? readSetting(raw, failOn) : plan.failOn,
    ifInconclusive: raw.has('if-inconclusive') ? readSetting(raw, ifInconclusive) : plan.ifInconclusive,
    reportDir: raw.has('report-dir') ? resolve(readSetting(raw, reportDir)) : plan.runDir,
  }
}
