import type { Glob, GlobToken } from './glob.ts'

/** True when one of the globs matches one of the texts as a whole. */
export function matchesAny(globs: readonly Glob[], texts: readonly string[]): boolean {
  return globs.some((glob) =>
    glob.alternatives.some((tokens) => texts.some((text) => matchTokens(tokens, text))),
  )
}

/**
 * Whole-text match with one point of return: a later `*` makes earlier ones final, so it takes at
 * most tokens x text steps, whatever the pattern (a regular expression of many `.*` does not).
 */
export function matchTokens(tokens: readonly GlobToken[], text: string): boolean {
  let token = 0
  let at = 0
  let starToken = -1
  let starAt = 0
  while (at < text.length || token < tokens.length) {
    const current = tokens[token]
    if (current !== undefined && 'any' in current) {
      starToken = token++
      starAt = at
      continue
    }
    const taken = current === undefined ? -1 : takeToken(current, text, at)
    if (taken >= 0) {
      token++
      at += taken
      continue
    }
    if (starToken < 0 || starAt >= text.length) return false
    at = ++starAt
    token = starToken + 1
  }
  return true
}

/** How many characters a token takes at a place, -1 where it does not match. */
function takeToken(token: GlobToken, text: string, at: number): number {
  if ('literal' in token) return text.startsWith(token.literal, at) ? token.literal.length : -1
  if (at >= text.length) return -1
  if ('one' in token) return 1
  return 'oneOf' in token && token.oneOf.includes(text.charAt(at)) !== token.negated ? 1 : -1
}
