import { expect, test } from '@jest/globals'
import { htmlPage } from '../../src/exports/html.ts'
import { makeReport } from '../support/make-report.ts'
import { exportSource } from './export-source.ts'

const named = (name: string, attempt: number) =>
  makeReport({ run: { ...makeReport().run, name, attempt } })

test.each([
  ['api', 1, 'memory-report-api.html'],
  ['api tests (ubuntu)', 1, 'memory-report-api-tests-ubuntu.html'],
  ['api', 3, 'memory-report-api-attempt-3.html'],
])('%j, attempt %d: %s', (name, attempt, file) => {
  expect(htmlPage.fileName(named(name, attempt))).toBe(file)
})

test('one page that stands by itself', async () => {
  const page = await htmlPage.render(exportSource(makeReport()))
  expect(page).toMatch(/^<!doctype html>/iu)
  expect(page).not.toMatch(/<(?:script|link)[^>]+(?:src|href)=/u)
})
