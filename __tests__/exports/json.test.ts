import { expect, test } from '@jest/globals'
import { json } from '../../src/exports/json.ts'
import { makeHostileReport } from '../support/make-report.ts'
import { exportSource, readJson } from './export-source.ts'

test('report.json is the report, whatever the names', () => {
  const report = makeHostileReport()
  expect(json.fileName(report)).toBe('report.json')
  expect(readJson(json.render(exportSource(report)))).toEqual(readJson(JSON.stringify(report)))
})
