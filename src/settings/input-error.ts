const LONGEST_SHOWN = 80
// `wrong` quotes parts of the value
const LONGEST_REASON = 200

/** A setting that cannot be used: says which, what was given and what is allowed. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly input: string
  readonly #rest: readonly [value: string | null, allowed: string, wrong: string]

  /**
   * `value` is shown cut and quoted; give null for a secret. `wrong` says what is wrong with it.
   */
  constructor(input: string, value: string | null, allowed: string, wrong = 'is not allowed') {
    const shown = value === null ? 'the value given' : JSON.stringify(cut(value, LONGEST_SHOWN))
    super(`${input}: ${shown} ${cut(wrong, LONGEST_REASON)}; allowed: ${allowed}`)
    this.input = input
    this.#rest = [value, allowed, wrong]
  }

  /** The same, said of where the value stands: a variable, or a line of the config file. */
  nameSource(source: string): InputError {
    return new InputError(source, ...this.#rest)
  }
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}...` : text
}
