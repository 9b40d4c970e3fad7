import type { Shape } from './shape.ts'

export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string | readonly string[]
  readonly const?: string | number
  readonly enum?: readonly (string | number)[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
}

/**
 * The shape that a JSON Schema allows. Throws on what it does not know, such as a `$ref` that leads
 * nowhere.
 */
export function readSchemaShape(root: Schema, schema: Schema = root): Shape {
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')]
    if (target === undefined) throw new Error(`${schema.$ref} leads nowhere`)
    return readSchemaShape(root, target)
  }
  if (schema.const !== undefined) return { values: [schema.const] }
  if (schema.enum !== undefined) return { values: [...schema.enum].sort() }
  if (typeof schema.type === 'object') {
    const [type, ...rest] = schema.type.filter((name) => name !== 'null')
    if (type === undefined || rest.length > 0 || !schema.type.includes('null'))
      throw new Error(`types ${schema.type.join(', ')}`)
    return { nullable: readSchemaShape(root, { ...schema, type }) }
  }
  if (schema.type === 'integer' || schema.type === 'number') return 'number'
  if (schema.type === 'string' || schema.type === 'boolean') return schema.type
  if (schema.type === 'array' && schema.items !== undefined)
    return { array: readSchemaShape(root, schema.items) }
  if (schema.type !== 'object' || schema.properties === undefined)
    throw new Error(`cannot read ${JSON.stringify(schema)}`)
  return {
    object: Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [
        `${name}${schema.required?.includes(name) === true ? '' : '?'}`,
        readSchemaShape(root, property),
      ]),
    ),
  }
}
