import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('measure-width.py', import.meta.url))
/** Python brings Unicode's tables with it; without it these tests are skipped. */
export const hasPython = spawnSync('python3', ['-c', 'import unicodedata']).status === 0

/** Columns of each character of a text, by somebody else's tables. */
export function measureCharacters(text: string): number[] {
  const { stdout, stderr, status } = spawnSync('python3', [script], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(stderr)
  return Array.from(stdout, Number)
}
