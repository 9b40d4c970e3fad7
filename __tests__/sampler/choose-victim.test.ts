import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chooseVictim, type Protected, type Suspect } from '../../src/sampler/choose-victim.ts'

const GIB = 2 ** 20
const kept: Protected = { ownUid: 1000, pids: new Set([40, 50]), refused: new Set() }
const suspect = (pid: number, heldKiB: number, other: Partial<Suspect> = {}): Suspect => ({
  index: pid,
  pid,
  name: 'node',
  uid: 1000,
  heldKiB,
  isOfTree: true,
  ...other,
})
const choose = (
  suspects: readonly Suspect[],
  usedKiB = 10 * GIB,
  other: Partial<Protected> = {},
): number | string => {
  const chosen = chooseVictim(suspects, usedKiB, { ...kept, ...other })
  return typeof chosen === 'string' ? chosen : chosen.pid
}

describe('who is stopped', () => {
  test('the largest', () => {
    expect(choose([suspect(100, GIB), suspect(101, 4 * GIB), suspect(102, 2 * GIB)])).toBe(101)
  })

  test('of two that are alike the younger', () => {
    expect(choose([suspect(100, GIB), suspect(101, GIB)])).toBe(101)
  })

  test.each<[who: string, Partial<Suspect>]>([
    ['init', { pid: 1 }],
    ['the runner, or who started us', { pid: 40 }],
    ["another user's", { uid: 0 }],
    ['the runner by its name', { name: 'Runner.Worker' }],
    ['somebody who merely came meanwhile', { isOfTree: false }],
  ])('never %s, however large', (_who, other) => {
    expect(choose([suspect(100, 8 * GIB, other), suspect(101, 2 * GIB)])).toBe(101)
    expect(choose([suspect(100, 8 * GIB, other)])).toMatch(/^no watched process may be stopped/u)
  })

  test('not again who could not be reached', () => {
    expect(
      choose([suspect(100, 8 * GIB), suspect(101, 2 * GIB)], 10 * GIB, { refused: new Set([100]) }),
    ).toBe(101)
  })

  test('nobody where somebody else fills the memory', () => {
    expect(choose([suspect(100, 0.5 * GIB), suspect(101, 0.4 * GIB)])).toBe(
      'the watched processes hold less than a tenth of it',
    )
    // many small ones together are a tree that fills it
    expect(
      choose([suspect(100, 0.5 * GIB), suspect(101, 0.4 * GIB), suspect(102, 0.3 * GIB)]),
    ).toBe(100)
  })

  test('nobody is watched', () => {
    expect(choose([])).toBe('no process is watched')
  })
})

test('whoever is chosen may be: of our user, of the tree, none of the protected, and nobody who may be holds more', () => {
  const anySuspect = fc.record({
    index: fc.nat(),
    pid: fc.integer({ min: 1, max: 60 }),
    name: fc.constantFrom('node', 'Runner.Listener'),
    uid: fc.constantFrom(0, 1000),
    heldKiB: fc.nat(100 * GIB),
    isOfTree: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.array(anySuspect, { maxLength: 20 }),
      fc.nat(100 * GIB),
      fc.array(fc.nat()),
      (suspects, usedKiB, refused) => {
        const chosen = chooseVictim(suspects, usedKiB, { ...kept, refused: new Set(refused) })
        const able = suspects.filter(
          ({ index, pid, name, uid, isOfTree }) =>
            isOfTree &&
            uid === 1000 &&
            ![1, 40, 50].includes(pid) &&
            name === 'node' &&
            !refused.includes(index),
        )
        if (typeof chosen === 'string')
          expect(
            able.reduce((sum, { heldKiB }) => sum + heldKiB, 0) < usedKiB / 10 || able.length === 0,
          ).toBe(true)
        else {
          expect(able).toContainEqual(chosen)
          expect(Math.max(...able.map(({ heldKiB }) => heldKiB))).toBe(chosen.heldKiB)
        }
      },
    ),
  )
})
