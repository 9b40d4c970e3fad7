import { InputError } from '../settings/input-error.ts'
import type { Arguments } from './arguments.ts'
import type { Option } from '../settings/option.ts'

/** What the parser, the help and the documents know of a command of the command line. */
export interface CommandForm {
  readonly name: string
  /** flags that stand for it, also behind another command: `--help`, `-h` */
  readonly aliases?: readonly string[]
  readonly about: string
  /** behind the name of the program; the first stands in the overview */
  readonly examples: readonly [string, ...string[]]
  /** missing: none */
  readonly operands?: Operands
  /** the command to watch stands behind `--` */
  readonly takesWorkload?: true
  /** settings: given by a flag, a variable or the config file; in the order of documents */
  readonly options: readonly Option<unknown>[]
  /** its settings were given before: only flags change them, no variable and no config file */
  readonly takesFlagsAlone?: true
  /** what is given by a flag alone */
  readonly flags: readonly OwnFlag[]
  /** flags that must be given, one of each list; `word` stands for the value; missing: none */
  readonly needs?: readonly (readonly { readonly name: string; readonly word: string }[])[]
  /** Throws an InputError for words that are right one by one but not together. */
  readonly check?: (given: Arguments, commands: readonly CommandForm[]) => void
}

/** What stands behind a command, and how many of it. */
export interface Operands {
  readonly name: string
  readonly allowed: string
  readonly least: number
  readonly most: number
}

/** A flag that is no setting. */
export interface OwnFlag {
  /** kebab-case, without its dashes */
  readonly name: string
  readonly description: string
  /** of a flag that takes a value; without it the flag stands alone */
  readonly value?: {
    /** for the help: N, FILE, GLOB */
    readonly word: string
    /** for errors */
    readonly allowed: string
    readonly isValid?: (text: string) => boolean
  }
  /** `git bisect run` reads the exit code, also where the other words cannot be used */
  readonly isForBisect?: true
}

/** How a command is called, behind the name of the program: `judge FILE... [flags]`. */
export function describeUsage(command: CommandForm): string {
  const { name, needs = [], operands, options, flags, takesWorkload } = command
  return [
    name,
    ...needs.map((choice) => {
      const ways = choice.map((flag) => `--${flag.name} ${flag.word}`).join(' | ')
      return choice.length === 1 ? ways : `(${ways})`
    }),
    ...(operands === undefined ? [] : [describeOperands(operands)]),
    ...(options.length + flags.length > needs.flat().length ? ['[flags]'] : []),
    ...(takesWorkload === true ? ['-- CMD...'] : []),
  ].join(' ')
}

function describeOperands({ name, least, most }: Operands): string {
  if (least === 0) return `[${name}]`
  return least === most ? Array.from({ length: least }, () => name).join(' ') : `${name}...`
}

/** Throws an InputError for what is given and cannot be a value of the flag. */
export function checkFlagValue({ name, value }: OwnFlag, text: string): void {
  if (value === undefined) return
  if (text.trim() === '') throw new InputError(`--${name}`, '', value.allowed, 'is empty')
  if (value.isValid?.(text) === false) throw new InputError(`--${name}`, text, value.allowed)
}
