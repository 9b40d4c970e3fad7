import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Baseline } from '../../src/baseline/baseline.ts'
import { digestOf } from '../../src/baseline/digest.ts'
import { NO_EARLIER_RUNS } from '../../src/baseline/earlier-runs.ts'
import { parseBaseline } from '../../src/baseline/parse-baseline.ts'
import { selectRuns } from '../../src/baseline/select-runs.ts'
import { regression } from '../../src/gates/regression.ts'
import { compareRuns } from '../../src/gates/regression/compare-runs.ts'
import { measureRun } from '../../src/gates/regression/measure-run.ts'
import { makeEvidence, makeSettings } from '../gates/make-evidence.ts'
import { readSchemaShape, type Schema } from '../support/read-schema-shape.ts'
import { readTypeShape } from '../support/read-type-shape.ts'
import { makeBaseline, makeBaselineRun, makeGroup } from './make-baseline.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/baseline.schema.json', import.meta.url), 'utf8'),
) as Schema
const own = makeBaseline([
  makeBaselineRun(
    2,
    [
      makeGroup(400),
      makeGroup(20, { id: 'redis|child', growthBytesPerHour: null, settledBytes: null }),
    ],
    { curve: { stepMs: 1000, bytes: [1, 2, 3] } },
  ),
  makeBaselineRun(1, [makeGroup(390)]),
])
const text = JSON.stringify(own)
/**
 * What the parser makes of a text: `null` where it refuses. Anything but an Error with a message is
 * a crash.
 */
async function parse(changed: string): Promise<unknown> {
  try {
    return await parseBaseline(changed)
  } catch (error) {
    if (!(error instanceof Error) || error.message === '' || error.constructor !== Error)
      throw new Error(`crashed: ${String(error)}`, { cause: error })
    return null
  }
}

test('our own, with any white space', async () => {
  expect(await parse(text)).toEqual(own)
  expect(await parse(JSON.stringify(own, null, 2))).toEqual(own)
})

test('the schema has the properties of the type Baseline, each with its type, and no other', () => {
  expect(readSchemaShape(schema)).toEqual(
    readTypeShape(
      fileURLToPath(new URL('../../src/baseline/baseline.ts', import.meta.url)),
      'Baseline',
    ),
  )
})

describe('refused, also with a digest that fits', () => {
  const sealed = (change: object): string =>
    JSON.stringify({ ...own, ...change, digest: digestOf({ ...own, ...change }) })
  test.each<[string, string, string]>([
    ['no JSON', '{"secret', 'it is no JSON'],
    ['a number', '1', 'it is no object'],
    ['null', 'null', 'it is no object'],
    ['a list', '[]', 'it is no object'],
    [
      'another digest',
      JSON.stringify({ ...own, name: 'other' }),
      'its digest is another: it was damaged or changed',
    ],
    ['another version', sealed({ schemaVersion: 2 }), '/schemaVersion is not what it must be'],
    [
      'a size below 0',
      sealed({ run: { ...own.run, total: { peakBytes: -1, settledBytes: null } } }),
      '/run/total/peakBytes is too small',
    ],
    ['a time that is none', sealed({ run: { ...own.run, at: 'yesterday' } }), '/run/at is no time'],
    [
      'an infinite number',
      text.replace('"stepMs":1000', '"stepMs":1e999'),
      '/run/curve/stepMs is not finite',
    ],
    [
      'the same under a long key, of which 40 characters are quoted',
      text.replace('"history":', `"${'k'.repeat(99)}":1e999,"history":`),
      `/${'k'.repeat(40)} is not finite`,
    ],
    [
      'a prototype',
      text.replace('"history":', '"__proto__":{"run":1},"history":'),
      'it has a key __proto__',
    ],
    [
      'a constructor, deep',
      text.replace('"quality":{', '"quality":{"constructor":{},'),
      'it has a key constructor',
    ],
    [
      '21 runs',
      sealed({ history: Array.from({ length: 21 }, () => own.run) }),
      '/history has too few or too many items: at most 20',
    ],
    ['a long name', sealed({ name: 'x'.repeat(201) }), '/name is too long: at most 200 characters'],
    [
      'deep parts',
      text.replace('"history":', `"more":${'['.repeat(20)}${']'.repeat(20)},"history":`),
      'is too deep',
    ],
    ['11 MiB', `${' '.repeat(11 * 2 ** 20)}${text}`, 'it has more than 10485760 bytes'],
  ])('%s', async (_name, changed, message) => {
    await expect(parseBaseline(changed)).rejects.toThrow(message)
  })
})

/** Bytes that are replaced, put in, cut out; parts that are replaced by others or by anything. */
const mutation = fc.oneof(
  fc
    .record({
      at: fc.nat(text.length),
      drop: fc.nat(40),
      put: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom(
          '"',
          '{',
          '}',
          ']',
          '-',
          '1e999',
          '0',
          'null',
          '"__proto__":{},',
          '\\u0000',
        ),
      ),
    })
    .map(({ at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop)),
  fc
    .record({
      path: fc.constantFrom(...listPaths(own)),
      value: fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom(-1, 0.5, 2 ** 60, '', 'x'.repeat(5000), [], {}),
      ),
    })
    .map(({ path, value }) => JSON.stringify(replaceAt(structuredClone(own), path, value))),
  fc.nat(text.length).map((length) => text.slice(0, length)),
)

test('10,000 mutated files: none crashes it, none that says something else is taken', async () => {
  await fc.assert(
    fc.asyncProperty(mutation, async (changed) => {
      const taken = await parse(changed)
      if (taken !== null) expect(JSON.stringify(taken)).toBe(text)
    }),
    { numRuns: 10_000 },
  )
})

test('[fault 24] 10,000 mutated files whose digest fits: refused, or judged in a sentence', async () => {
  const settings = makeSettings()
  const evidence = makeEvidence(90, [{ mib: () => 120, birth: { root: true } }])
  const current = measureRun(evidence, settings)
  let taken = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...listPaths(own).filter(([first]) => first !== 'digest')),
      fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.nat(),
        fc.double({ noNaN: true }),
        fc.string({ unit: 'binary' }),
        fc.constantFrom(-1, 0, 0.5, 2 ** 60, Number.MAX_SAFE_INTEGER, '', 'x'.repeat(5000), [], {}),
        fc.constantFrom(null, true, '2026-01-01T00:00:00.000Z', '\u202e##[error]x'),
      ),
      async (path, value) => {
        const changed = replaceAt(structuredClone(own), path, value) as Baseline
        const baseline = (await parse(
          JSON.stringify({ ...changed, digest: digestOf(changed) }),
        )) as Baseline | null
        if (baseline === null) return
        taken++
        const { runs } = selectRuns([baseline], {
          name: baseline.name,
          since: { kind: 'always' },
          butAtMs: 0,
        })
        const earlierRuns = { ...NO_EARLIER_RUNS, branch: 'main', runs }
        const comparison = compareRuns(current, earlierRuns, settings)
        for (const { message } of regression.judge(
          { ...evidence, earlierRuns, comparison },
          settings,
        ))
          expect(message).not.toMatch(/NaN|Infinity|undefined|null/u)
      },
    ),
    { numRuns: 10_000 },
  )
  // a number for a number is as good as the one before
  expect(taken).toBeGreaterThan(500)
}, 60_000)

function listPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([name, part]) => listPaths(part, [...path, name])),
  ]
}

function replaceAt(
  whole: unknown,
  [first = '', ...rest]: readonly string[],
  part: unknown,
): unknown {
  const parent = whole as Record<string, unknown>
  parent[first] = rest.length === 0 ? part : replaceAt(parent[first], rest, part)
  return parent
}
