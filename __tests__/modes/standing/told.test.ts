import { expect, test } from '@jest/globals'
import { isOldNews, isUntold, NOTHING_TOLD } from '../../../src/modes/standing/told.ts'
import { subjectByGate } from '../../../src/report/findings.ts'
import { makeFailReport, makeReport } from '../../support/make-report.ts'

const failing = makeFailReport()
const subjects = failing.findings.filter(({ fails }) => fails).map(subjectByGate)
const stopped = { ...NOTHING_TOLD, isStopped: true }

test('who stopped a watch is told of the end only what nobody told before', () => {
  expect(isOldNews({ ...stopped, subjects: new Set(subjects) }, failing)).toBe(true)
  expect(isOldNews({ ...stopped, subjects: new Set(subjects.slice(1)) }, failing)).toBe(false)
  expect(isOldNews(stopped, makeReport())).toBe(true)
})

test('a watch that ended by itself tells of it', () => {
  expect(isOldNews({ ...NOTHING_TOLD, subjects: new Set(subjects) }, failing)).toBe(false)
})

test('a subject is known by its name and gate', () => {
  expect(
    failing.findings.map((finding) =>
      isUntold({ ...stopped, subjects: new Set(subjects) }, finding),
    ),
  ).toEqual(failing.findings.map((finding) => !subjects.includes(subjectByGate(finding))))
})
