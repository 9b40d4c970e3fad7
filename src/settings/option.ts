/**
 * One setting that a user can give, declared once: as an action input `name`, as a flag `--name`.
 * `parse` turns its text into plain JSON data and throws an Error that says what is wrong with the
 * value; plan/ adds the option's name, the value and `allowed` to that message.
 */
export interface Option<T> {
  /** kebab-case; the input's and the flag's name */
  readonly name: string
  /** what it is for: the table of docs/reference.md that it stands in */
  readonly group: OptionGroup
  /** the text that stands for "not given" */
  readonly default: string
  /** one or two sentences; goes into action.yml, --help and docs/reference.md */
  readonly description: string
  /**
   * what may be written, in words or as a list of values; goes into errors, action.yml, --help and
   * docs/reference.md. Of a mere list of words in backticks, an error names the nearest.
   */
  readonly allowed: string
  /**
   * the words that a list may hold: an error names the one nearest to the first that is none of
   * them
   */
  readonly words?: readonly string[]
  /**
   * what action.yml has in place of the default: an expression that the runner works out, so it
   * never counts as given by the user
   */
  readonly expression?: string
  /** one of the registry in secrets.ts, and nothing else: masked, hidden, in no environment */
  readonly isSecret?: true
  /** may hold a secret: stands in no file, be it ours or the config file, and is shown nowhere */
  readonly isKeptInNoFile?: true
  /** means something in a workflow only: no flag of the command line */
  readonly inputOnly?: true
  /** means something on the command line only: no input, no variable, no key of the config file */
  readonly flagOnly?: true
  /** `true` or `false`; the flag may stand alone, which is true */
  readonly isToggle?: true
  /** means something where looks are repeated only: for `scan` and `watch` */
  readonly repeatedOnly?: true
  /** takes several values, one a line: a flag may be given again, a config file may have a list */
  readonly isList?: true
  /**
   * of a list whose value may also be a single one: true for a line. Of flags that hold none the
   * last wins
   */
  readonly isLine?: (text: string) => boolean
  /** a gate's own limit: who sets it wants an answer, so that a gate that cannot judge is red */
  readonly isLimit?: true
  parse(text: string): T
}

/**
 * `first` are the eight that most jobs need; `internal` is what action.yml sets itself: in no
 * table.
 */
export type OptionGroup =
  | 'first'
  | 'command'
  | 'watch'
  | 'limits'
  | 'before'
  | 'verdict'
  | 'rescue'
  | 'report'
  | 'told'
  | 'settings'
  | 'repeated'
  | 'internal'

/** Typed access to the settings of a plan, for a gate or channel that declared the option. */
export interface Settings {
  value<T>(option: Option<T>): T
  /** true when the user gave a value that differs from the default */
  isSet(option: Option<unknown>): boolean
}
