import { expect, test } from '@jest/globals'
import { csv } from '../../src/exports/csv.ts'
import { makeReport } from '../support/make-report.ts'
import { exportSource, readCsv } from './export-source.ts'

test('processes.csv has a head and a line for each process', () => {
  const report = makeReport()
  expect(csv.fileName(report)).toBe('processes.csv')
  const lines = readCsv(csv.render(exportSource(report)))
  expect(lines.length).toBe(report.processes.length + 1)
  expect(lines[0]).toContain('pid')
})
