import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildName, cleanName } from '../../src/plan/build-name.ts'
import { anyText } from '../support/any-text.ts'

describe('buildName', () => {
  test.each([
    ['test', '', 'test'],
    ['test', 'null', 'test'],
    ['', '', 'job'],
    ['test', '{}', 'test'],
    ['test', '{"os":"ubuntu-latest","node":20}', 'test-ubuntu-latest-20'],
    ['test', '{"node":20.1,"fast":true,"none":null}', 'test-20.1-true'],
    ['test', '{"db":{"name":"pg","version":16},"tags":["a","b"]}', 'test-pg-16-a-b'],
    // the runner wrote it: not ours to complain about
    ['test', '{not json', 'test'],
    ['test', '"20"', 'test-20'],
  ])('job %j with matrix %s is %s', (jobId, matrix, name) => {
    expect(buildName(jobId, matrix)).toBe(name)
  })

  test('values that cleaning would make one keep apart by a hash of the matrix', () => {
    const names = [
      'c',
      'c++',
      'c#',
      'c--',
      'c/',
      `c${'x'.repeat(200)}1`,
      `c${'x'.repeat(200)}2`,
    ].map((lang) => buildName('build', JSON.stringify({ lang })))
    expect(names[0]).toBe('build-c')
    expect(names[1]).toMatch(/^build-c-[0-9a-f]{8}$/)
    expect(new Set(names).size).toBe(names.length)
  })

  test('is the same each time, and twenty matrix jobs have twenty names', () => {
    const matrices = Array.from({ length: 20 }, (_, at) =>
      JSON.stringify({ os: `os ${at % 4}`, version: `v/${Math.floor(at / 4)}` }),
    )
    const names = matrices.map((matrix) => buildName('test', matrix))
    expect(new Set(names).size).toBe(20)
    expect(matrices.map((matrix) => buildName('test', matrix))).toEqual(names)
  })
})

describe('cleanName', () => {
  test.each([
    ['api-tests', 'api-tests'],
    ['api tests (ubuntu, 20)', 'api-tests-ubuntu-20'],
    ['a/b\\c:d', 'a-b-c-d'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.hidden', 'hidden'],
    ['a.', 'a'],
    ['', 'watch'],
    ['...', 'watch'],
    ['日本', 'watch'],
    ['a\0b', 'a-b'],
    ['$(id)', 'id'],
    [`${'x'.repeat(99)}--y`, 'x'.repeat(99)],
    ['a__b', 'a__b'],
  ])('%j is %s', (text, name) => {
    expect(cleanName(text)).toBe(name)
  })

  test('whatever is given: a file name of at most 100 plain characters, that cleaning leaves alone', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: fc.constantFrom('a', '.', '-', '/'), maxLength: 200 })),
        (text) => {
          const name = cleanName(text)
          expect(name).toMatch(/^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_])?$/)
          expect(cleanName(name)).toBe(name)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
