import type { RawSettings } from './read-setting.ts'

/** What a command line gives its command. */
export interface Arguments {
  /** by the option's name; lists are joined */
  readonly settings: RawSettings
  /** the values of flags that are no settings, by name; a flag that stands alone has one of '' */
  readonly flags: ReadonlyMap<string, readonly string[]>
  readonly operands: readonly string[]
  /** words behind `--` */
  readonly argv: readonly string[]
}

interface Flag {
  readonly name: string
}

/** The value of a flag that takes one, as it was given last; '' where it was not given. */
export function lastOf({ flags }: Arguments, { name }: Flag): string {
  return flags.get(name)?.at(-1) ?? ''
}

/** All values of a flag that may be given again. */
export function allOf({ flags }: Arguments, { name }: Flag): readonly string[] {
  return flags.get(name) ?? []
}

export function isGiven({ flags }: Arguments, { name }: Flag): boolean {
  return flags.has(name)
}
