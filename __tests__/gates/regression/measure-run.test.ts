import { expect, test } from '@jest/globals'
import { measureRun } from '../../../src/gates/regression/measure-run.ts'
import { makeEvidence, makeSettings, type Program } from '../make-evidence.ts'

const measure = (program: Program) =>
  measureRun(makeEvidence(120, [program]), makeSettings()).groups[0]
const leak = (second: number): number => 100 + 0.5 * second
const server = { rt: 'other', name: 'server', cmd: 'server', script: '' } as const

/** What is kept of growth decides what later runs call new. */
test.each<[string, Program, string, unknown]>([
  ['a leak', { mib: leak, birth: server }, 'leak', expect.any(Number)],
  [
    'a leak of a tool, which may',
    { mib: leak, birth: { ...server, name: 'pytest', cmd: 'pytest' } },
    'suspect',
    expect.any(Number),
  ],
  [
    'something that fills, of which nobody knows',
    { mib: (second) => 100 + 60 * (1 - Math.exp(-second / 40)), birth: server },
    'suspect',
    null,
  ],
  ['a steady one', { mib: () => 80, birth: server }, 'ok', 0],
  ['a short one', { mib: leak, until: 5, birth: server }, 'inconclusive', null],
])('the growth of %s', (_name, program, grade, growthBytesPerHour) => {
  const group = measure(program)
  expect(group).toMatchObject({ grade, growthBytesPerHour })
  if (typeof group?.growthBytesPerHour === 'number' && grade !== 'ok')
    expect(group.growthBytesPerHour / 2 ** 20 / 3600).toBeCloseTo(0.5, 1)
})
