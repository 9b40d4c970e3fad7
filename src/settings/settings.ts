import type { Option, Settings } from './option.ts'
import type { Plan } from './plan.ts'

/**
 * The settings of a plan, for gates and channels. An option that an older plan does not hold has
 * its default.
 */
export function settingsOf(plan: Pick<Plan, 'options' | 'userSet'>): Settings {
  return {
    value<T>(option: Option<T>): T {
      return option.name in plan.options
        ? (plan.options[option.name] as T)
        : option.parse(option.default)
    },
    isSet: (option) => plan.userSet.includes(option.name),
  }
}
