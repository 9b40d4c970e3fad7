import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { benchmark } from '../../src/exports/benchmark.ts'
import { hostileText } from '../support/hostile-text.ts'
import { exportSource, groupsOf, readJson, withBounds } from './export-source.ts'

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

test('github-action-benchmark: the total and one entry a group', () => {
  const entries = readJson(
    benchmark.render(exportSource(groupsOf(['node server.js|root', 'redis-server|child']))),
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

test('a lower bound has another name', () => {
  const entries = readJson(
    benchmark.render(exportSource(withBounds(groupsOf(['a', 'b'])))),
  ) as readonly { name: string }[]
  expect(entries.map(({ name }) => name)).toEqual([
    'peak, at least, of all together',
    'peak, at least, of a',
    'peak of b',
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
        const entries = readJson(benchmark.render(exportSource(groupsOf(ids)))) as {
          name: string
        }[]
        expect(validateBenchmark(entries)).toBe(true)
        expect(new Set(entries.map(({ name }) => name)).size).toBe(ids.length + 1)
      },
    ),
    { numRuns: 200 },
  )
})
