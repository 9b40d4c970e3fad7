import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { escapeJson } from '../../src/encoders/escape.ts'
import type { Report } from '../../src/report/report.ts'
import {
  makeAcceptedReport,
  makeContainerReport,
  makeFailReport,
  makeHostileReport,
  makeInconclusiveReport,
  makeOriginReport,
  makeReport,
  makeWarnReport,
} from '../support/make-report.ts'
import { readSchemaShape, type Schema } from '../support/read-schema-shape.ts'
import { readTypeShape } from '../support/read-type-shape.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
) as Schema
const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  allErrors: true,
  formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u },
}).compile(schema)

function faultsOf(value: unknown): string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}

describe('the schema allows', () => {
  test.each([
    ['pass', makeReport()],
    ['warn', makeWarnReport()],
    ['fail', makeFailReport()],
    ['inconclusive', makeInconclusiveReport()],
    ['snapshot', makeOriginReport()],
    ['hostile names', makeHostileReport()],
    ['accepted', makeAcceptedReport()],
    ['containers', makeContainerReport()],
  ])('a report: %s', (_name, report) => {
    expect(faultsOf(JSON.parse(escapeJson(report)))).toEqual([])
  })

  test('properties that a later release adds', () => {
    expect(
      faultsOf({ ...makeReport(), later: 1, run: { ...makeReport().run, later: [] } }),
    ).toEqual([])
  })
})

describe('the schema refuses', () => {
  const { quality, run, host } = makeReport()
  test.each<[string, Partial<Record<keyof Report, unknown>>, string]>([
    ['another version', { schemaVersion: 2 }, '/schemaVersion must be equal to constant'],
    [
      'an unknown verdict',
      { verdict: 'green' },
      '/verdict must be equal to one of the allowed values',
    ],
    ['an empty sentence', { sentence: '' }, '/sentence must NOT have fewer than 1 characters'],
    [
      'a local time',
      { run: { ...run, startedAt: '2025-11-28T14:43:01+01:00' } },
      '/run/startedAt must match format "date-time"',
    ],
    [
      'a negative size',
      { total: { ...makeReport().total, peakBytes: -1 } },
      '/total/peakBytes must be >= 0',
    ],
    [
      'half a byte',
      { memoryBase: { ...makeReport().memoryBase, bytes: 0.5 } },
      '/memoryBase/bytes must be integer',
    ],
    [
      'a word for a number',
      { quality: { ...quality, ticks: 'many' } },
      '/quality/ticks must be integer',
    ],
    [
      'one of two PSI figures',
      { host: { ...host, psi: [1] } },
      '/host/psi must NOT have fewer than 2 items',
    ],
    [
      'an unknown unit',
      { findings: [{ ...makeFailReport().findings[0], unit: 'MB' }] },
      '/findings/0/unit must be equal to one of the allowed values',
    ],
  ])('%s', (_name, broken, fault) => {
    expect(faultsOf({ ...makeReport(), ...broken })).toEqual([fault])
  })

  test.each(Object.keys(makeReport()))('a report without %s', (name) => {
    expect(faultsOf({ ...makeReport(), [name]: undefined })).toContain(
      ` must have required property '${name}'`,
    )
  })
})

test('the schema has the properties of the type Report, each with its type, and no other', () => {
  expect(readSchemaShape(schema)).toEqual(
    readTypeShape(fileURLToPath(new URL('../../src/report/report.ts', import.meta.url)), 'Report'),
  )
})
