/** What tools/build-validators.mjs makes of a schema. */
export interface Validate {
  (value: unknown): boolean
  /** of the last value; only the first fault is looked for */
  readonly errors?: readonly Fault[] | null
}

interface Fault {
  /** such as /processes/0/peakRssBytes: names that the schema knows, and positions */
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/**
 * Throws on the first part of `value` that the schema does not allow: where it stands and what is
 * allowed, of the value itself nothing. `whole` names the value as a whole.
 */
export function checkBySchema(value: unknown, validate: Validate, whole: string): void {
  if (validate(value)) return
  const [fault] = validate.errors ?? []
  throw new Error(fault === undefined ? `${whole} is not what it must be` : describe(fault, whole))
}

function describe({ instancePath: path, keyword, params }: Fault, whole: string): string {
  if (keyword === 'required') return `${path}/${String(params['missingProperty'])} is missing`
  const word = WORDS[keyword]?.(params) ?? `does not keep the rule ${keyword}`
  return `${path === '' ? whole : path} ${word}`
}

const list = (allowed: unknown, between: string): string =>
  [allowed].flat().map(String).join(between)
const WORDS: Readonly<Record<string, (params: Fault['params']) => string>> = {
  const: ({ allowedValue }) => `is not what it must be: ${String(allowedValue)}`,
  enum: ({ allowedValues }) => `is none of the words allowed: ${list(allowedValues, ', ')}`,
  format: () => 'is no time',
  maxItems: ({ limit }) => `has too few or too many items: at most ${String(limit)}`,
  maxLength: ({ limit }) => `is too long: at most ${String(limit)} characters`,
  maximum: ({ limit }) => `is too large: at most ${String(limit)}`,
  minItems: ({ limit }) => `has too few or too many items: at least ${String(limit)}`,
  minLength: ({ limit }) => `is too short: at least ${String(limit)} characters`,
  minimum: ({ limit }) => `is too small: at least ${String(limit)}`,
  type: ({ type }) => `is no ${list(type, ' or ')}`,
}
