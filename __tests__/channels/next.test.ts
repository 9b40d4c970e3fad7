import { expect, test } from '@jest/globals'
import { next } from '../../src/channels/next.ts'
import type { Report } from '../../src/report/report.ts'
import {
  makeCommandFailedReport,
  makeFailReport,
  makeHostileReport,
  makePlan,
  makeReport,
  makeSettings,
} from '../support/make-report.ts'
import { findRunnerCommands } from '../support/runner-commands.ts'

const render = (report: Report, plan = makePlan()): string =>
  next.render(report, { plan, settings: makeSettings(), files: new Map(), artifact: null })

test('says what to do where something is wrong, in two lines at most', () => {
  for (const report of [makeFailReport(), makeCommandFailedReport(), makeHostileReport()]) {
    const lines = render(report).split('\n')
    expect(lines.length).toBeLessThanOrEqual(2)
    for (const line of lines) expect(line).toMatch(/^ {2}Next: ./u)
  }
})

test('says nothing where all is well, and to whom asked for silence', () => {
  expect(render(makeReport())).toBe('')
  expect(render(makeFailReport(), makePlan({ quiet: true }))).toBe('')
})

test('no line is a command of the runner', () => {
  expect(findRunnerCommands(render(makeHostileReport()))).toEqual([])
})
