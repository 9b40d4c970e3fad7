import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeCrowd, type LazyProgram } from '../../../src/gates/growth/lazy-crowd.ts'

type Looked = Parameters<ReturnType<typeof judgeCrowd>['ofAny']>[1]
const quiet: Looked = { grade: 'ok', walkScore: 0 }
const straight = (walkScore: number): Looked => ({ grade: 'leak', walkScore })
/** Each list is a program, its members numbered on from those before. */
function crowdOf(programs: readonly (readonly Looked[])[], sums: readonly (Looked | null)[] = []) {
  let index = 0
  return judgeCrowd(
    new Map(
      programs.map((members, at): [string, LazyProgram] => [
        String(at),
        {
          processes: new Map(members.map((looked) => [index++, looked])),
          sum: sums[at] ?? null,
        },
      ]),
    ),
  )
}
const among = (looked: Looked, others: number): string | undefined =>
  crowdOf([[looked], ...Array.from({ length: others }, () => [quiet])]).ofProcess.get(0)

test('alone or beside one other every curve is judged by itself', () => {
  for (const score of [-1, 0, 3, 9]) {
    expect(among(straight(score), 0)).toBe('leak')
    expect(among(straight(score), 1)).toBe('leak')
  }
})

test.each([
  // what fails needs, what warns needs
  [2, 7, 5.3],
  [3, 9.8, 7],
  [9, 15.8, 12.1],
  [29, 18.6, 15.1],
])('among %i others it fails from a score of %f on, and warns from %f', (others, fails, warns) => {
  expect(among(straight(fails), others)).toBe('leak')
  expect(among(straight(fails - 0.3), others)).toBe('likely')
  expect(among(straight(warns), others)).toBe('likely')
  expect(among(straight(warns - 0.3), others)).toBe('suspect')
})

test('a pool that leaks in all of its processes pays for its size once, not for each', () => {
  const pool = Array.from({ length: 8 }, () => straight(9))
  expect(crowdOf([pool]).ofProcess.get(0)).toBe('likely')
  expect(crowdOf([[straight(9), ...Array.from({ length: 7 }, () => quiet)]]).ofProcess.get(0)).toBe(
    'suspect',
  )
})

test('a sum is judged as one more curve of its program', () => {
  const workers = [quiet, quiet, quiet, quiet]
  const of = (sum: Looked): string | undefined => crowdOf([workers, [quiet]], [sum]).ofSum.get('0')
  expect([of(straight(20)), of(straight(3)), of(quiet)]).toEqual(['leak', 'suspect', 'suspect'])
})

test('what one finds whatever the others show holds whatever they show', () => {
  const curve = fc.record({
    grade: fc.constantFrom('leak', 'likely', 'suspect', 'ok'),
    walkScore: fc.double({ min: -2, max: 40, noNaN: true }),
  })
  const ranks = ['suspect', 'likely', 'leak']
  fc.assert(
    fc.property(
      fc.array(fc.array(curve, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
      (jobs) => {
        const crowd = crowdOf(jobs)
        let index = 0
        for (const [at, members] of jobs.entries())
          for (const looked of members)
            expect(ranks.indexOf(crowd.ofProcess.get(index++) ?? '')).toBeGreaterThanOrEqual(
              ranks.indexOf(crowd.ofAny(String(at), looked)),
            )
      },
    ),
  )
})

test('no heap, no crowd', () => {
  expect(judgeCrowd(new Map())).toMatchObject({ size: 0 })
})
