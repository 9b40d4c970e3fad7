import { describe, expect, test } from '@jest/globals'
import { parseGlobs } from '../../src/globs/parse-glob.ts'
import { pickNearest } from '../../src/sampler/nearest-names.ts'
import { makePlan } from '../support/make-report.ts'

const include = (globs: string) => makePlan({ include: parseGlobs(globs) })

describe('nearest names', () => {
  test.each([
    ['nodejs', ['bash', 'node', 'java', 'sshd'], 'node'],
    ['*postgre*', ['systemd', 'postgres', 'cron'], 'postgres'],
    ['pyton3', ['python3.12', 'perl', 'php'], 'python3.12'],
  ])('%s among %j', (globs, names, first) => {
    expect(pickNearest(include(globs), names)[0]).toBe(first)
  })

  test('five at most; names that share nothing keep their order, most frequent first', () => {
    expect(pickNearest(include('xyz'), ['a1', 'b2', 'c3', 'd4', 'e5', 'f6'])).toEqual([
      'a1',
      'b2',
      'c3',
      'd4',
      'e5',
    ])
    expect(pickNearest(include('x'), [])).toEqual([])
  })

  test('targets are asked for as well', () => {
    expect(pickNearest(makePlan({ targetGlobs: parseGlobs('jav') }), ['node', 'java'])[0]).toBe(
      'java',
    )
  })
})
