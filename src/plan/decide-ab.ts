import { allOptions } from './options.ts'
import { requireGates } from './options/verdict-options.ts'
import { base, compareWith, head, prepare, repeat, runText } from './options/watch-options.ts'
import { InputError } from '../settings/input-error.ts'
import type { Place } from '../settings/place.ts'
import type { Mode, Plan } from '../settings/plan.ts'
import { isSet, readSetting, type RawSettings } from './read-setting.ts'

/**
 * What is compared with what; nothing where neither `compare-with` nor command `ab` asks for it.
 */
export function decideAb(
  raw: RawSettings,
  place: Place,
  mode: Mode,
  notices: string[],
): Pick<Plan, 'ab'> {
  if (place.comparesCommands === true) {
    for (const side of [base, head])
      if (readSetting(raw, side).trim() === '')
        throw new InputError(`--${side.name}`, '', side.allowed, 'is missing')
    return {
      ab: { compareWith: '', base: readSetting(raw, base), repeat: readSetting(raw, repeat) },
    }
  }
  // a value that is wrong by itself is told first
  const [ref, times] = [readSetting(raw, compareWith), readSetting(raw, repeat)]
  readSetting(raw, prepare)
  if (ref === '') {
    checkStray(raw, place, notices)
    return {}
  }
  if (mode !== 'run')
    throw new InputError(
      compareWith.name,
      ref,
      `with \`${runText.name}\`, whose command is run on both sides`,
      'has no command to run',
    )
  return { ab: { compareWith: ref, base: '', repeat: times } }
}

/** Two sides run in turns: of `compare-with`, or of command `ab`. */
export function comparesSides(raw: RawSettings, { comparesCommands }: Place): boolean {
  return comparesCommands === true || readSetting(raw, compareWith) !== ''
}

/**
 * Who compares wants an answer; who bisects and sets no limit bisects a leak: a window too short to
 * judge is no "good".
 */
export function decideRequire(raw: RawSettings, place: Place): string[] {
  const isCompared = comparesSides(raw, place)
  const hasLimit = allOptions().some((option) => option.isLimit === true && isSet(raw, option))
  const implied = isCompared ? ['ab'] : place.isBisecting === true && !hasLimit ? ['growth'] : []
  return [...new Set([...readSetting(raw, requireGates), ...implied])]
}

/**
 * A workflow for pull requests and pushes has no base in the latter (`github.base_ref` is empty
 * there): that is said, and no mistake.
 */
function checkStray(raw: RawSettings, { mode, isBisecting }: Place, notices: string[]): void {
  const stray = (isBisecting === true ? [repeat] : [prepare, repeat]).filter((option) =>
    isSet(raw, option),
  )
  const [first] = stray
  if (first === undefined) return
  if (mode !== null)
    throw new InputError(
      first.name,
      raw.get(first.name) ?? '',
      `with \`${compareWith.name}\` or command \`ab\``,
      'has nothing to compare',
    )
  notices.push(
    `Nothing is compared, since ${compareWith.name} is empty: ${stray.map(({ name }) => name).join(' and ')} ${stray.length === 1 ? 'has' : 'have'} no meaning.`,
  )
}
