const LONGEST_SHOWN = 80

/** A setting that cannot be used: says which, what was given and what is allowed. */
export class InputError extends Error {
  override readonly name = 'InputError'

  /** `value` is shown cut and quoted; give null for a secret. `wrong` says what is wrong with it. */
  constructor(input: string, value: string | null, allowed: string, wrong = 'is not allowed') {
    const shown = value === null ? 'the value given' : JSON.stringify(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}...` : value)
    super(`${input}: ${shown} ${wrong}; allowed: ${allowed}`)
  }
}
