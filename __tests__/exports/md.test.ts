import { expect, test } from '@jest/globals'
import { md } from '../../src/exports/md.ts'
import { makeReport } from '../support/make-report.ts'
import { exportSource } from './export-source.ts'

test('report.md is the job summary', () => {
  const report = makeReport()
  expect(md.fileName(report)).toBe('report.md')
  expect(md.render({ ...exportSource(report), markdown: () => '### Memory\n' })).toBe(
    '### Memory\n',
  )
})
