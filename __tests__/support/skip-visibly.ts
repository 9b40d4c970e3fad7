import { test } from '@jest/globals'

/**
 * One skipped test whose title says why; said on stderr too, since jest prints nothing of a file in
 * which all is skipped.
 */
export function skipVisibly(title: string): void {
  process.stderr.write(`skipped: ${title}\n`)
  test.skip(title, () => undefined)
}
