/** What is wrong with a value that stands at `path`, in words that quote nothing of it; or ''. */
export type Check = (value: unknown, path: string) => string
type Fields = Readonly<Record<string, Check>>

/** 100 years. */
const LONGEST_MS = 3.2e12
/** A PiB. */
const LARGEST_BYTES = 2 ** 50

/**
 * Checks of what was read from a file that anybody may have written, put together to the shape that
 * it must have. `word`: what it is to be.
 */
export const isOf =
  (word: string, holds: (value: unknown) => boolean): Check =>
  (value, path) =>
    holds(value) ? '' : `${path} is no ${word}`
export const text = isOf('text', (value) => typeof value === 'string')
export const flag = isOf('boolean', (value) => typeof value === 'boolean')
export const like = (pattern: RegExp, word: string): Check =>
  isOf(word, (value) => typeof value === 'string' && pattern.test(value))
export const within =
  (least: number, most: number): Check =>
  (value, path) =>
    typeof value === 'number' && value >= least && value <= most
      ? ''
      : `${path} is no number from ${least} to ${most}`
export const count: Check = isOf(
  'count',
  (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
)
export const oneOf =
  (...words: readonly unknown[]): Check =>
  (value, path) =>
    words.includes(value) ? '' : `${path} is none of ${words.join(', ')}`
export const either =
  (...checks: readonly Check[]): Check =>
  (value, path) =>
    checks.some((check) => check(value, path) === '') ? '' : `${path} has none of its forms`
export const listOf =
  (item: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? firstFault(value, (each, at) => item(each, `${path}/${at}`))
      : `${path} is no list`

/** `optional` may be missing; what stands in neither is not looked at. */
export const object =
  (required: Fields, optional: Fields = {}): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `${path === '' ? 'it' : path} is no object`
    const has = new Map(Object.entries(value))
    return (
      firstFault(Object.entries(required), ([name, check]) =>
        has.has(name) ? check(has.get(name), `${path}/${name}`) : `${path}/${name} is missing`,
      ) ||
      firstFault(Object.entries(optional), ([name, check]) =>
        has.has(name) ? check(has.get(name), `${path}/${name}`) : '',
      )
    )
  }

function firstFault<T>(items: readonly T[], faultOf: (item: T, at: number) => string): string {
  for (const [at, item] of items.entries()) {
    const fault = faultOf(item, at)
    if (fault !== '') return fault
  }
  return ''
}

/** A time or duration in milliseconds. */
export const ms = within(0, LONGEST_MS)
/** A size in bytes. */
export const bytes = within(0, LARGEST_BYTES)
