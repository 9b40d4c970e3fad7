import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'

const script = fileURLToPath(new URL('../../bench/field.mjs', import.meta.url))
const parent = mkdtempSync(join(tmpdir(), 'field-'))
afterAll(() => {
  rmSync(parent, { recursive: true })
})

/** A directory with a manifest, a trace that leaks and one that does not, and a file beside it. */
function makeTraces(manifest: string): string {
  const directory = mkdtempSync(join(parent, 'traces-'))
  const write = (name: string, mib: (second: number) => number): void => {
    const rows = Array.from(
      { length: 121 },
      (_, second) => `${second},${Math.round((mib(second) + ((second * 37) % 7) / 100) * 2 ** 20)}`,
    )
    writeFileSync(join(directory, name), ['t_s,rss', ...rows, ''].join('\n'))
  }
  write('leak.csv', (second) => 100 + second / 4)
  write('flat.csv', () => 100)
  writeFileSync(join(directory, 'short.csv'), 't_s,rss\n0,5\n')
  writeFileSync(join(directory, 'words.csv'), 'who,what\na,b\n')
  writeFileSync(join(parent, 'outside.csv'), 't_s,rss\n0,5\n1,6\n')
  mkdirSync(join(directory, 'folder.csv'))
  writeFileSync(join(directory, 'manifest.csv'), manifest)
  return directory
}

function bench(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('judges what a user hands in, for each runtime', () => {
  const directory = makeTraces(
    '\uFEFFFile,leaks,runtime,memory-column,note\nleak.csv,yes,python,rss,"one, and a comma"\nflat.csv,0,,,\n\n',
  )
  const { status, stdout } = bench('--traces', directory)
  expect(status).toBe(0)
  expect(stdout).toContain(`-- ${directory}: 2 traces, 1 leak`)
  expect(stdout).toMatch(/^ours, `leak` or `likely` +1 +0 +0 +1 {3}P 1\.000 \[0\.21-1\.00\]/mu)
  expect(stdout).toMatch(/^ {2}other\n {4}ours/mu)
  expect(stdout).toMatch(/^ {2}python\n {4}ours/mu)
})

test('names every line of a manifest that cannot be used, and judges nothing', () => {
  const directory = makeTraces(
    [
      'file,truth',
      'leak.csv,1',
      'leak.csv,1',
      'flat.csv,maybe',
      'gone.csv,0',
      '../outside.csv,0',
      'short.csv,0',
      'words.csv,0',
      'folder.csv,0',
      'flat.csv',
      ',1',
    ].join('\n'),
  )
  const { status, stdout, stderr } = bench('--traces', directory)
  expect([status, stdout]).toEqual([2, ''])
  const path = join(directory, 'manifest.csv')
  expect(stderr.trim().split('\n')).toEqual([
    `${path}, line 3: file leak.csv stands in line 2 already`,
    `${path}, line 4: truth is "maybe"; allowed: 1, 0, true, false, yes, no`,
    `${path}, line 5: gone.csv is no file of ${directory}`,
    `${path}, line 6: ../outside.csv lies outside ${directory}`,
    `${path}, line 7: short.csv has 1 readings that can be used`,
    `${path}, line 8: words.csv has no column of times among who, what: name it by --time-column`,
    `${path}, line 9: folder.csv is no file of ${directory}`,
    `${path}, line 10: has 1 cells, the head 2`,
    `${path}, line 11: file is empty`,
  ])
})

describe('a manifest that is none', () => {
  test.each([
    ['', /line 1: has no column file and leaks; it has nothing/],
    ['file,runtime\nleak.csv,node\n', /line 1: has no column leaks; it has file, runtime/],
    ['file,leaks\n', /manifest\.csv: names no trace/],
  ])('%j', (manifest, problem) => {
    const { status, stderr } = bench('--traces', makeTraces(manifest))
    expect([status, stderr]).toEqual([2, expect.stringMatching(problem)])
  })

  test('nor there at all', () => {
    expect(bench('--traces', parent)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/has no manifest\.csv/) as unknown,
    })
  })

  test('and a flag that it does not know', () => {
    expect(bench('--corpus', parent)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/known: --traces DIR/) as unknown,
    })
  })
})
