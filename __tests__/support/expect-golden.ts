import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@jest/globals'

/**
 * Compares with `__tests__/golden/NAME`, byte for byte. `UPDATE_GOLDEN=1` writes the file instead:
 * read the diff before you commit it.
 */
export function expectGolden(name: string, text: string): void {
  const path = new URL(`../golden/${name}`, import.meta.url)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
