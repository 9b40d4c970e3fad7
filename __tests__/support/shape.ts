/**
 * What a value may be, in the words that TypeScript and JSON Schema share. Optional properties end
 * in `?`.
 */
export type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | { readonly values: readonly (string | number)[] }
  | { readonly array: Shape }
  | { readonly object: Readonly<Record<string, Shape>> }
  | { readonly nullable: Shape }
