import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { parseReport } from '../../src/report/parse-report.ts'
import type { Report } from '../../src/report/report.ts'
import {
  makeFailReport,
  makeHostileReport,
  makeInconclusiveReport,
  makeOriginReport,
  makeReport,
} from '../support/make-report.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
) as object
const validate = new Ajv2020({
  strict: false,
  formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) },
}).compile(schema)
const parse = (value: unknown): Promise<Report> => parseReport(JSON.stringify(value))
const isTaken = (value: unknown): Promise<boolean> =>
  parse(value).then(
    () => true,
    () => false,
  )

test.each([makeReport(), makeFailReport(), makeInconclusiveReport(), makeOriginReport()])(
  'our own reports, case %#',
  async (report) => {
    expect(await parse(report)).toEqual(JSON.parse(JSON.stringify(report)))
  },
)

test('a report of a later version, with more in it', async () => {
  expect(await isTaken({ ...makeReport(), more: { of: ['this'] } })).toBe(true)
})

describe('refused', () => {
  const own = makeFailReport()
  const [row] = own.processes
  test.each<[string, unknown, string]>([
    ['a list', [], 'the report is no object'],
    ['nothing', null, 'the report is no object'],
    ['another version', { ...own, schemaVersion: 2 }, '/schemaVersion is not what it must be: 1'],
    [
      'a verdict that there is not',
      { ...own, verdict: '<img>' },
      '/verdict is none of the words allowed: pass, warn, fail, inconclusive',
    ],
    [
      'text in place of a size',
      { ...own, total: { ...own.total, peakBytes: '1 GiB' } },
      '/total/peakBytes is no integer',
    ],
    [
      'less than nothing',
      { ...own, processes: [{ ...row, peakRssBytes: -1 }] },
      '/processes/0/peakRssBytes is too small: at least 0',
    ],
    [
      'more than can be counted',
      { ...own, processes: [{ ...row, peakRssBytes: 1e300 }] },
      '/processes/0/peakRssBytes is too large: at most 9007199254740991',
    ],
    [
      'a time that is none',
      { ...own, processes: [{ ...row, startedAt: 'x' }] },
      '/processes/0/startedAt is no time',
    ],
    ['what is missing', { ...own, sentence: undefined }, '/sentence is missing'],
    ['long text', { ...own, sentence: 'x'.repeat(20_001) }, '/sentence is too long'],
    [
      'many parts',
      { ...own, notices: Array.from({ length: 20_001 }, () => '') },
      '/notices has too many parts',
    ],
    [
      'deep parts',
      { ...own, more: JSON.parse(`${'['.repeat(20)}${']'.repeat(20)}`) as unknown },
      'is too deep',
    ],
    [
      'two of three numbers',
      { ...own, host: { ...own.host, psi: [1] } },
      '/host/psi has too few or too many items: at least 2',
    ],
  ])('%s', async (_name, value, message) => {
    await expect(parse(value)).rejects.toThrow(message)
  })

  test('what JSON.parse reads as infinite', async () => {
    await expect(
      parseReport(JSON.stringify(own).replace('"durationMs":120000', '"durationMs":1e999')),
    ).rejects.toThrow('/run/durationMs is not finite')
  })

  test('what is no JSON, without its text', async () => {
    await expect(parseReport('{"secret')).rejects.toThrow(/^the report is no JSON$/u)
  })
})

test('as ajv has it, whatever part is replaced by whatever', async () => {
  const paths = listPaths(makeFailReport())
  const integral = (value: unknown): boolean =>
    typeof value === 'object' && value !== null
      ? Object.values(value).every(integral)
      : typeof value !== 'number' || Number.isSafeInteger(value) || !Number.isInteger(value)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.oneof(
        fc.constant(undefined),
        fc.jsonValue({ maxDepth: 1 }),
        fc.constantFrom('ok', 'fail', 0, 1, -1, '', []),
      ),
      async (path, part) => {
        fc.pre(integral(part))
        const changed = replace(JSON.parse(JSON.stringify(makeFailReport())), path, part)
        expect(await isTaken(changed)).toBe(validate(JSON.parse(JSON.stringify(changed))))
      },
    ),
    { numRuns: 5000 },
  )
})

test('hostile names are no reason to refuse', async () => {
  expect(await isTaken(makeHostileReport())).toBe(true)
})

function listPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([name, part]) => listPaths(part, [...path, name])),
  ]
}

function replace(whole: unknown, [first = '', ...rest]: readonly string[], part: unknown): unknown {
  const parent = whole as Record<string, unknown>
  parent[first] = rest.length === 0 ? part : replace(parent[first], rest, part)
  return parent
}
