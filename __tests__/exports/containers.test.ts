import { expect, test } from '@jest/globals'
import { containers } from '../../src/exports/containers.ts'
import { makeReport } from '../support/make-report.ts'
import { exportSource, readCsv } from './export-source.ts'

test('containers.csv has its head also where there is no container', () => {
  const report = makeReport()
  expect(containers.fileName(report)).toBe('containers.csv')
  const lines = readCsv(containers.render(exportSource(report)))
  expect(lines.length).toBe(1)
  expect(lines[0]).toContain('name')
})
