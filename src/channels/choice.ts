import type { Option, OptionGroup } from '../settings/option.ts'

/** A setting that is one of a few words; the first is the default. */
export function declareChoice<const T extends string>(
  group: OptionGroup,
  name: string,
  choices: readonly [T, ...T[]],
  description: string,
): Option<T> {
  const allowed = choices.map((choice) => `\`${choice}\``).join(', ')
  return {
    name,
    group,
    default: choices[0],
    description,
    allowed,
    parse: (text) => {
      const choice = choices.find((candidate) => candidate === text.trim())
      if (choice === undefined) throw new Error('is not one of these words')
      return choice
    },
  }
}
