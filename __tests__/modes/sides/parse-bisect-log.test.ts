import { expect, test } from '@jest/globals'
import { parseBisectLog } from '../../../src/modes/sides/parse-bisect-log.ts'

const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(40))
const start = `git bisect start '${String(three)}' '${String(one)}'\n# bad: [${String(three)}] c\n# good: [${String(one)}] a\n`

// as git 2.39 writes it
test.each([
  [
    'one commit',
    `${start}git bisect bad ${String(two)}\n# bad: [${String(two)}] keeps: [more]\n# first bad commit: [${String(two)}] keeps: [more]\n`,
    { firstBad: { commit: two, subject: 'keeps: [more]' }, candidates: [], reason: '' },
  ],
  [
    'only skipped ones left',
    `${start}# skip: [${String(two)}] b\n# only skipped commits left to test\n# possible first bad commit: [${String(three)}] c\n# possible first bad commit: [${String(two)}] b\n`,
    {
      firstBad: null,
      candidates: [
        { commit: three, subject: 'c' },
        { commit: two, subject: 'b' },
      ],
      reason: 'what is left could not be judged',
    },
  ],
  [
    'an early end',
    start,
    {
      firstBad: null,
      candidates: [],
      reason: 'git bisect stopped early: see what it said above',
      tested: [
        { commit: three, subject: 'c', outcome: 'bad' },
        { commit: one, subject: 'a', outcome: 'good' },
      ],
    },
  ],
])('%s', (_what, log, outcome) => {
  expect(parseBisectLog(log)).toMatchObject(outcome)
})
