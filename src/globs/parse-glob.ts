import type { Glob, GlobToken } from './glob.ts'

const LONGEST = 256
const MOST_ALTERNATIVES = 64
const MOST_GLOBS = 200

/** Globs, one a line; blank lines do not count. Throws what is wrong, with the line. */
export function parseGlobs(text: string): Glob[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length > MOST_GLOBS) throw new Error(`has more than ${MOST_GLOBS} lines`)
  return lines.map((line) => parseGlob(line))
}

/**
 * `*` any run, `?` one character, `[abc]`, `[a-z]`, `[!abc]`, `{a,b}` alternatives, `\` takes the
 * next literally. Matches whole texts.
 */
export function parseGlob(text: string): Glob {
  if (text.length > LONGEST) throw new Error(`is a glob of more than ${LONGEST} characters`)
  const expanded = expandBraces(text)
  return { text, alternatives: expanded.map((alternative) => tokenize(alternative)) }
}

function expandBraces(text: string): string[] {
  const open = findPlain(text, '{', 0)
  if (open < 0) {
    if (findPlain(text, '}', 0) >= 0) throw new Error('has a } without its {')
    return [text]
  }
  const parts: string[] = []
  let depth = 0
  let from = open + 1
  for (let at = open; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (character === ',' && depth === 1) {
      parts.push(text.slice(from, at))
      from = at + 1
    } else if (character === '}' && --depth === 0) {
      parts.push(text.slice(from, at))
      const all = parts.flatMap((part) =>
        expandBraces(text.slice(0, open) + part + text.slice(at + 1)),
      )
      if (all.length > MOST_ALTERNATIVES)
        throw new Error(`has more than ${MOST_ALTERNATIVES} alternatives`)
      return all
    }
  }
  throw new Error('has a { without its }')
}

function findPlain(text: string, character: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++
    else if (text.charAt(at) === character) return at
  }
  return -1
}

function tokenize(text: string): GlobToken[] {
  const tokens: GlobToken[] = []
  let literal = ''
  const push = (token: GlobToken): void => {
    if (literal !== '') tokens.push({ literal })
    literal = ''
    tokens.push(token)
  }
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '*') {
      if (literal !== '' || !('any' in (tokens.at(-1) ?? {}))) push({ any: true })
    } else if (character === '?') push({ one: true })
    else if (character === '[') {
      const close = text.indexOf(']', text.charAt(at + 1) === '!' ? at + 3 : at + 2)
      if (close < 0) throw new Error('has a [ without its ]')
      push(parseSet(text.slice(at + 1, close)))
      at = close
    } else {
      if (character === '\\' && at === text.length - 1)
        throw new Error('ends in a \\ that takes nothing')
      literal += character === '\\' ? text.charAt(++at) : character
    }
  }
  if (literal !== '') tokens.push({ literal })
  if (tokens.length === 0) throw new Error('has an empty alternative')
  return tokens
}

function parseSet(text: string): GlobToken {
  const negated = text.startsWith('!')
  let oneOf = ''
  const body = negated ? text.slice(1) : text
  for (let at = 0; at < body.length; at++) {
    const from = body.charCodeAt(at)
    const to = body.charAt(at + 1) === '-' && at + 2 < body.length ? body.charCodeAt(at + 2) : from
    if (to < from || to - from > 1000)
      throw new Error(`has a range [${text}] that runs backwards or too far`)
    for (let code = from; code <= to; code++) oneOf += String.fromCharCode(code)
    if (to !== from || (body.charAt(at + 1) === '-' && at + 2 < body.length)) at += 2
  }
  return { oneOf, negated }
}
