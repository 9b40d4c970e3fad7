import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from '@jest/globals'

const tests = globSync('*.test.ts', { cwd: import.meta.dirname })
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n')
const readers = globSync('src/sampler/readers/*.ts', {
  cwd: join(import.meta.dirname, '../../..'),
}).map((path) => basename(path))

test.each(readers.sort())('%s has a test here', (file) => {
  expect(tests.includes(`/readers/${file}'`)).toBe(true)
})
