/** The part of JSON Schema (draft 2020-12) that our schemas are written in. */
export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly minimum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly format?: string
}

/** Throws on the first part of `value` that the schema does not allow, and says where it stands. */
export function checkShape(value: unknown, schema: Schema, root: Schema = schema, path = ''): void {
  const fail = (what: string): never => {
    throw new Error(`${path === '' ? 'the report' : path} ${what}`)
  }
  if (schema.$ref !== undefined) checkShape(value, resolve(schema.$ref, root), root, path)
  if ('const' in schema && value !== schema.const) fail('is not what it must be')
  if (schema.enum !== undefined && !schema.enum.includes(value))
    fail('is none of the words allowed')
  if (schema.type !== undefined && ![schema.type].flat().some((type) => hasType(value, type)))
    fail(`is no ${[schema.type].flat().join(' or ')}`)
  if (typeof value === 'number' && value < (schema.minimum ?? Number.NEGATIVE_INFINITY))
    fail('is too small')
  if (typeof value === 'string' && value.length < (schema.minLength ?? 0)) fail('is too short')
  if (typeof value === 'string' && value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY))
    fail('is too long')
  if (typeof value === 'string' && schema.format === 'date-time' && Number.isNaN(Date.parse(value)))
    fail('is no time')
  if (Array.isArray(value)) checkArray(value, schema, root, path)
  else if (typeof value === 'object' && value !== null) checkObject(value, schema, root, path)
}

function resolve(ref: string, { $defs = {} }: Schema): Schema {
  const found = $defs[ref.replace('#/$defs/', '')]
  if (found === undefined) throw new Error(`the schema has no ${ref}`)
  return found
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  // what is larger was not counted by anybody
  if (type === 'integer') return Number.isSafeInteger(value)
  return typeof value === type
}

function checkArray(
  value: readonly unknown[],
  { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Schema,
  root: Schema,
  path: string,
): void {
  if (value.length < minItems || value.length > maxItems)
    throw new Error(`${path} has too few or too many items`)
  if (items !== undefined)
    value.forEach((item, at) => {
      checkShape(item, items, root, `${path}/${at}`)
    })
}

function checkObject(
  value: object,
  { required = [], properties = {} }: Schema,
  root: Schema,
  path: string,
): void {
  const missing = required.find((name) => !Object.hasOwn(value, name))
  if (missing !== undefined) throw new Error(`${path}/${missing} is missing`)
  for (const [name, schema] of Object.entries(properties)) {
    if (Object.hasOwn(value, name))
      checkShape((value as Record<string, unknown>)[name], schema, root, `${path}/${name}`)
  }
}
