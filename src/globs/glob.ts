/**
 * One piece of a glob. Plain JSON, so that a plan carries globs parsed and the sampler only
 * matches.
 */
export type GlobToken =
  | { readonly literal: string }
  | { readonly any: true }
  | { readonly one: true }
  | { readonly oneOf: string; readonly negated: boolean }

/** A parsed glob: `text` as the user wrote it, and its alternatives (braces expanded). */
export interface Glob {
  readonly text: string
  readonly alternatives: readonly (readonly GlobToken[])[]
}
