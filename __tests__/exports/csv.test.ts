import { expect, test } from '@jest/globals'
import { csv } from '../../src/exports/csv.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import { makeReport, makeRow } from '../support/make-report.ts'
import { exportSource, readCsv } from './export-source.ts'

test('processes.csv has a head and a line for each process', () => {
  const report = makeReport()
  expect(csv.fileName(report)).toBe('processes.csv')
  const lines = readCsv(csv.render(exportSource(report)))
  expect(lines.length).toBe(report.processes.length + 1)
  expect(lines[0]).toContain('pid')
})

test('what was read of a live heap stands at the end, and nothing where none was', () => {
  const heap = {
    source: foreign('jvm-perfdata'),
    collector: foreign('=cmd|calc'),
    startBytes: 10,
    endBytes: 20,
    collections: 7,
    forcedCollections: 4,
    outsideBytes: null,
    trendBytes: [],
  }
  const report = makeReport({ processes: [makeRow({ heap }), makeRow()] })
  const [head = [], first = [], second = []] = readCsv(csv.render(exportSource(report)))
  expect(head.slice(-7)).toEqual([
    'heap_source',
    'heap_collector',
    'live_heap_start_bytes',
    'live_heap_end_bytes',
    'collections',
    'forced_collections',
    'outside_heap_bytes',
  ])
  expect(first.slice(-7)).toEqual(['jvm-perfdata', '"\'=cmd|calc"', '10', '20', '7', '4', ''])
  expect(second.slice(-7)).toEqual(['', '', '', '', '', '', ''])
})
