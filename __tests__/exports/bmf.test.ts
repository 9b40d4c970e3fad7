import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { bmf } from '../../src/exports/bmf.ts'
import { hostileText } from '../support/hostile-text.ts'
import { exportSource, groupsOf, readJson, withBounds } from './export-source.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true })

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

test('Bencher: the same figures by name', () => {
  const results = readJson(
    bmf.render(exportSource(groupsOf(['node server.js|root', '__proto__|child']))),
  )
  expect(validateBmf(results)).toBe(true)
  expect(Object.entries(results as object)).toEqual([
    ['all together', { 'peak-memory': { value: 1_572_864_000 } }],
    ['node server.js|root', { 'peak-memory': { value: 1000 } }],
    ['__proto__|child', { 'peak-memory': { value: 1001 } }],
  ])
})

test('a lower bound is another measure', () => {
  const results = readJson(bmf.render(exportSource(withBounds(groupsOf(['a', 'b'])))))
  expect(validateBmf(results)).toBe(true)
  expect(results).toEqual({
    'all together': { 'peak-memory-at-least': { value: 1_572_864_000 } },
    a: { 'peak-memory-at-least': { value: 1000 } },
    b: { 'peak-memory': { value: 1001 } },
  })
})

test('hostile groups: every one is there, under a name of its own', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        hostileText().map((name) => `${name}|child`),
        { minLength: 1, maxLength: 20 },
      ),
      (ids) => {
        const results = readJson(bmf.render(exportSource(groupsOf(ids)))) as object
        expect(validateBmf(results)).toBe(true)
        expect(Object.keys(results).length).toBe(ids.length + 1)
      },
    ),
    { numRuns: 200 },
  )
})
