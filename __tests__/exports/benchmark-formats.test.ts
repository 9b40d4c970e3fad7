import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { benchmark, bmf } from '../../src/exports/index.ts'
import type { Report } from '../../src/report/report.ts'
import { hostileText } from '../support/hostile-text.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import { makeReport } from '../support/make-report.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true })

// extractCustomBenchmarkResult takes name, value, unit, range, extra of each entry; BenchmarkResult
// in the same file types them:
// https://github.com/benchmark-action/github-action-benchmark/blob/master/src/extract.ts
const validateBenchmark = ajv.compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['name', 'value', 'unit'],
    additionalProperties: false,
    properties: {
      name: { type: 'string', minLength: 1 },
      value: { type: 'number' },
      unit: { type: 'string' },
      range: { type: 'string' },
      extra: { type: 'string' },
    },
  },
})
// AdapterResults: BenchmarkName (1 to 1,024 characters) -> measure -> JsonNewMetric { value,
// lower_value?, upper_value? }:
// https://github.com/bencherdev/bencher/blob/main/lib/bencher_json/src/project/metric/mod.rs
const validateBmf = ajv.compile({
  type: 'object',
  propertyNames: { minLength: 1, maxLength: 1024 },
  additionalProperties: {
    type: 'object',
    propertyNames: { pattern: '^[a-z0-9-]+$' },
    additionalProperties: {
      type: 'object',
      required: ['value'],
      additionalProperties: false,
      properties: {
        value: { type: 'number' },
        lower_value: { type: 'number' },
        upper_value: { type: 'number' },
      },
    },
  },
})

function withGroups(ids: readonly string[]): Report {
  return makeReport({
    groups: ids.map((id, at) => ({
      id,
      name: foreign(id),
      processes: at + 1,
      peakRssBytes: 2000 + at,
      peakAnonSumBytes: 1000 + at,
    })),
  })
}

function readJson(text: unknown): unknown {
  return JSON.parse(text as string)
}

const source = (report: Report) => ({
  report,
  recording: null,
  zoneOffsetMinutes: 0,
  markdown: () => '',
})

test('github-action-benchmark: the total and one entry a group', () => {
  const entries = readJson(
    benchmark.render(source(withGroups(['node server.js|root', 'redis-server|child']))),
  )
  expect(validateBenchmark(entries)).toBe(true)
  expect(entries).toEqual([
    { name: 'peak of all together', value: 1_572_864_000, unit: 'bytes' },
    {
      name: 'peak of node server.js|root',
      value: 1000,
      unit: 'bytes',
      extra: 'anonymous memory of 1 process',
    },
    {
      name: 'peak of redis-server|child',
      value: 1001,
      unit: 'bytes',
      extra: 'anonymous memory of 2 processes',
    },
  ])
})

test('Bencher: the same figures by name', () => {
  const results = readJson(
    bmf.render(source(withGroups(['node server.js|root', '__proto__|child']))),
  )
  expect(validateBmf(results)).toBe(true)
  expect(Object.entries(results as object)).toEqual([
    ['all together', { 'peak-memory': { value: 1_572_864_000 } }],
    ['node server.js|root', { 'peak-memory': { value: 1000 } }],
    ['__proto__|child', { 'peak-memory': { value: 1001 } }],
  ])
})

test('hostile groups: every one is there, under a name of its own', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        hostileText().map((name) => `${name}|child`),
        { minLength: 1, maxLength: 20 },
      ),
      (ids) => {
        const entries = readJson(benchmark.render(source(withGroups(ids)))) as { name: string }[]
        const results = readJson(bmf.render(source(withGroups(ids)))) as object
        expect([validateBenchmark(entries), validateBmf(results)]).toEqual([true, true])
        expect(new Set(entries.map(({ name }) => name)).size).toBe(ids.length + 1)
        expect(Object.keys(results).length).toBe(ids.length + 1)
      },
    ),
    { numRuns: 200 },
  )
})
