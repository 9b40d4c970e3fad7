/**
 * At most `longest` characters (UTF-16 units), cut between code points, with `…` where something is
 * missing.
 */
export function shorten<T extends string>(text: T, longest: number): T {
  if (text.length <= longest) return text
  let end = longest - 1
  if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1
  return `${text.slice(0, end)}…` as T
}
