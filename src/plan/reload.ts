import type { Plan } from '../settings/plan.ts'

/**
 * What a watch that runs can take over, what of it differs now, and what of the rest was given
 * another value.
 */
export interface Reloaded {
  readonly plan: Plan
  readonly changed: readonly string[]
  readonly unchanged: readonly string[]
}

/**
 * A standing watch with settings that were read again: limits, what they mean for the verdict, and
 * whom to tell. What the sampler does was fixed when it began; where that differs now it is
 * named, for it needs a new start.
 */
export function reload(plan: Plan, fresh: Plan): Reloaded {
  const { options, failOn, require, ignore, ifInconclusive, ifNoMatch, userSet, config } = fresh
  const fixed = (of: Plan): readonly (readonly [string, unknown])[] => [
    ['include', of.include],
    ['exclude', of.exclude],
    ['interval', of.intervalMs],
    ['duration', of.durationMs],
    ['command-lines', of.commandLines],
    ['name', of.name],
  ]
  const taken = (of: Plan): readonly (readonly [string, unknown])[] => [
    ...Object.entries(of.options),
    ['fail-on', of.failOn],
    ['require', of.require],
    ['ignore', of.ignore],
    ['if-inconclusive', of.ifInconclusive],
    ['if-no-match', of.ifNoMatch],
  ]
  const differs = (list: (of: Plan) => readonly (readonly [string, unknown])[]): string[] => {
    const before = new Map(list(plan).map(([name, value]) => [name, JSON.stringify(value)]))
    return list(fresh)
      .filter(([name, value]) => before.get(name) !== JSON.stringify(value))
      .map(([name]) => name)
  }
  return {
    plan: { ...plan, options, failOn, require, ignore, ifInconclusive, ifNoMatch, userSet, config },
    changed: differs(taken),
    unchanged: differs(fixed),
  }
}
