import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { findLong, WIDEST } from '../support/find-long.ts'

const MOST_LONG_SHARE = 0.005
/** src/ is held by the walls */
const LONGEST_FILE = 350

const root = fileURLToPath(new URL('../../', import.meta.url))
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(?:ts|mjs|css|sh)$|^\.ci\//u.test(path))
  .filter((path) => !/^dist\/|^src\/page\/assets\.ts$|^src\/\w+\/validate-\w+\.ts$/u.test(path))
  .flatMap((path) => {
    try {
      return [{ path, text: readFileSync(`${root}${path}`, 'utf8') }]
    } catch {
      return [] // deleted, and not yet so in the index
    }
  })

describe(`of lines over ${WIDEST} columns, links and texts aside, there are next to none`, () => {
  test.each([
    ['src', files.filter(({ path }) => path.startsWith('src/'))],
    ['all', files],
  ])('%s', (_name, some) => {
    const lines = some.reduce((sum, { text }) => sum + text.split('\n').length, 0)
    const long = some.flatMap(({ path, text }) =>
      findLong(path, text).map((line) => `${path}:${line}`),
    )
    expect(lines).toBeGreaterThan(20_000)
    // the places say where to begin
    expect(long.length > lines * MOST_LONG_SHARE ? long : []).toEqual([])
  })

  test('and in src few texts are as wide', () => {
    const lines = files
      .filter(({ path }) => path.startsWith('src/') && path.endsWith('.ts'))
      .flatMap(({ path, text }) =>
        text.split('\n').map((line, at) => ({ place: `${path}:${at + 1}`, width: line.length })),
      )
    const wide = lines.filter(({ width }) => width > WIDEST).map(({ place }) => place)
    expect(wide.length > lines.length * MOST_LONG_SHARE ? wide : []).toEqual([])
  })

  const code = `const a = [${'1, '.repeat(40)}]`
  test.each<[name: string, path: string, text: string, long: readonly number[]]>([
    ['code', 'a.ts', `\n${code}\n`, [2]],
    ['code of a script', 'a.mjs', code, [1]],
    ['code with a short text', 'a.ts', `${code} + 'text'`, [1]],
    ['a comment', 'a.ts', `// ${'word '.repeat(30)}`, [1]],
    ['a comment of a shell script', 'a.sh', `# ${'word '.repeat(30)}`, [1]],
    ['a message', 'a.ts', `fail('${'word '.repeat(30)}')`, []],
    ['a line of a template', 'a.ts', `\`\n\${a}${'word '.repeat(30)}\n\``, []],
    ['a pattern', 'a.mjs', `a = /${'word '.repeat(30)}/`, []],
    ['a link', 'a.sh', `# https://example.com/${'word/'.repeat(30)}`, []],
    ['as wide as allowed', 'a.ts', `// ${'x'.repeat(WIDEST - 3)}`, []],
  ])('%s', (_name, path, text, long) => {
    expect(findLong(path, text)).toEqual(long)
  })
})

test(`no file of browser/ and tools/ has more than ${LONGEST_FILE} lines`, () => {
  const some = files.filter(({ path }) => /^(?:browser|tools)\//u.test(path))
  expect(some.length).toBeGreaterThan(40)
  expect(
    some
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST_FILE),
  ).toEqual([])
})
