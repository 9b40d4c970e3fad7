import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildPage } from '../../src/page/build-page.ts'
import { MOST_ROWS } from '../../src/page/build-page-data.ts'
import { unpackSeries } from '../../src/page/pack-series.ts'
import type { PageData } from '../../src/page/page-data.ts'
import type { Report } from '../../src/report/report.ts'
import type { Recording } from '../../src/series/series.ts'
import { expectGolden } from '../support/expect-golden.ts'
import { hostileCount, hostileText } from '../support/hostile-text.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import {
  makeFailReport,
  makeFinding,
  makeHostileReport,
  makeInconclusiveReport,
  makeOriginReport,
  makeReport,
  makeRow,
  makeWarnReport,
} from '../support/make-report.ts'
import { describeMarkup } from '../support/describe-markup.ts'
import { readHtml, type DomElement } from '../support/read-html.ts'
import { scenes } from '../support/scenes.ts'
import { simulateRun, type Scene } from '../support/simulate-run.ts'

function read(
  report: Report,
  recording: Recording | null = null,
): { text: string; document: DomElement; data: PageData } {
  const text = buildPage(report, recording, 60)
  const document = readHtml(text)
  return {
    text,
    document,
    data: JSON.parse(document.querySelector('#data')?.textContent ?? '') as PageData,
  }
}

function readScene(scene: Scene) {
  const { report, recording } = simulateRun(scene)
  return { ...read(report, recording), report, recording }
}

describe('the structure of the page', () => {
  test.each<[string, Report]>([
    ['pass', makeReport()],
    ['warn', makeWarnReport()],
    ['fail', makeFailReport()],
    ['inconclusive', makeInconclusiveReport()],
    ['scan', makeOriginReport()],
  ])('%s', (name, report) => {
    expectGolden(`${name}.page.txt`, describeMarkup(read(report).document))
  })

  test('heaps', () => {
    expectGolden('heaps.page.txt', describeMarkup(readScene(scenes.heaps).document))
  })

  test('leak', () => {
    expectGolden('leak.page.txt', describeMarkup(readScene(scenes.leak).document))
  })
})

describe('the policy', () => {
  test('allows this script and this style sheet, and nothing else', () => {
    const { document } = read(makeReport())
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    const hash = (selector: string): string =>
      `'sha256-${createHash('sha256')
        .update(document.querySelector(selector)?.textContent ?? '')
        .digest('base64')}'`
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash('script:not([type])')}`,
      `style-src ${hash('style')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  test('is needed by nothing in the page: no attribute runs or fetches anything', () => {
    const { document } = readScene(scenes.hostile)
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of element.attributes)
        expect(name).not.toMatch(/^on|^style$|^src|^srcset$|^action$/)
    }
    expect(document.querySelectorAll('link, img, iframe, object, embed, base, form').length).toBe(0)
  })
})

describe('the data', () => {
  test("has every drawn series: the peak of each is the report's own, within a four-thousandth", () => {
    const { data, report } = readScene(scenes.leak)
    for (const { id, peakRssBytes } of report.processes) {
      const highest = Math.max(
        ...unpackSeries(data.series[id] ?? { stepBytes: 1, text: '' }).map((value) => value ?? 0),
      )
      expect(Math.abs(highest - peakRssBytes)).toBeLessThanOrEqual(peakRssBytes / 4096)
    }
  })

  test('has the live heaps of those that have a chart, with every collection', () => {
    const [bash, leak, ...healthy] = scenes.heaps.actors
    if (bash === undefined || leak === undefined) throw new Error('a scene without actors')
    const heapsOf = (actors: Scene['actors']) => {
      const { data } = readScene({ ...scenes.heaps, actors: [bash, ...actors] })
      return { times: unpackSeries(data.times), heaps: Object.values(data.heaps) }
    }
    const { times, heaps } = heapsOf([leak, ...healthy])
    // the two that pass have no chart
    expect(heaps.length).toBe(1)
    const live = unpackSeries(heaps[0]?.live ?? { stepBytes: 1, text: '' })
    expect([live.length, live[1]]).toEqual([times.length, null])
    expect(live.at(-1) ?? 0).toBeGreaterThan(90 * 2 ** 20)
    expect(heaps[0]?.forced.map(({ atMs }) => atMs)).toEqual([25_000, 50_000, 75_000, 98_000])
    const countCollections = ({ collected }: PageData['heaps'][string]): number =>
      unpackSeries(collected).filter((flag) => flag === 1).length
    const passing = heapsOf(healthy).heaps
    // every 4 s and every 3 s; of the last nothing is known but what was asked for
    expect([...heaps, ...passing].map(countCollections)).toEqual([25, 33, 0])
    expect(
      unpackSeries(passing[1]?.live ?? { stepBytes: 1, text: '' }).every((value) => value === null),
    ).toBe(true)
  })

  test('has limits, marks, kills, gaps, births and groups', () => {
    const { data } = readScene(scenes.leak)
    expect(data.limits.map(({ label }) => label)).toEqual([
      'threshold, each process',
      'warn-threshold, each process',
      'RAM',
    ])
    expect(data.gaps).toEqual([{ fromMs: 760_000, toMs: 812_000 }])
    expect([...new Set(data.events.map(({ kind }) => kind))].sort()).toEqual([
      'birth',
      'mark',
      'oom',
    ])
    const forty = readScene(scenes.forty)
    expect(Object.keys(forty.data.series)).toContain(forty.data.report.groups[0]?.id)
    expect([...new Set(forty.data.events.map(({ kind }) => kind))].sort()).toEqual([
      'birth',
      'end',
      'step',
    ])
  })

  test('leaves out the smallest of very many processes, and says so', () => {
    const report = makeReport({
      processes: Array.from({ length: MOST_ROWS + 300 }, (_, at) =>
        makeRow({ id: `${at}:1`, pid: at }),
      ),
    })
    const { document, data } = read(report)
    expect([
      data.report.processes.length,
      document.querySelectorAll('tr[data-row]').length,
    ]).toEqual([MOST_ROWS, MOST_ROWS])
    expect(document.querySelector('#table caption')?.textContent).toContain(
      '300 smaller processes are in processes.csv only',
    )
  })
})

test('a grade, a rate and the time that is left are shown where a gate gives them', () => {
  const trend = {
    fromMs: 60_000,
    toMs: 120_000,
    fromBytes: 1,
    toBytes: 2,
    warmUpEndMs: 60_000,
    msToLimit: 1_200_000,
  }
  const { document } = read(
    makeFailReport({
      processes: makeFailReport().processes.map((row) => ({
        ...row,
        growthBytesPerMinute: 38 * 2 ** 20,
      })),
      findings: [
        makeFinding({
          gate: 'growth',
          grade: 'leak',
          unit: 'bytes/min',
          measured: 38 * 2 ** 20,
          trend,
        }),
      ],
    }),
  )
  expect(document.querySelector('.card .rate')?.textContent).toContain(
    'leak, +38 MiB/min, at its limit in 20 min',
  )
  expect(document.querySelector('th[data-column="growth"]')).not.toBeNull()
})

test('the sentence of every other channel stands in it, and times name their zone', () => {
  const { document } = read(makeFailReport())
  expect(document.querySelector('.sentence')?.textContent).toBe(
    'Failed: node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB.',
  )
  expect(document.querySelector('time')?.textContent).toBe('2025-11-28 15:43:01 UTC+01:00')
})

test(
  `${hostileCount} hostile names: as many elements as with a plain one, the data reads back`,
  () => {
    const build = (names: readonly string[]): Report =>
      makeFailReport({
        sentence: foreign(names.join(' ')),
        marks: [],
        run: {
          ...makeReport().run,
          name: names[0] ?? '',
          ref: names[1] ?? '',
          job: `j${names[2] ?? ''}`,
          url: `javascript:${names[3] ?? ''}`,
        },
        processes: names.map((name, at) =>
          makeRow({
            id: `${at}:1`,
            pid: at,
            label: foreign(name),
            name: foreign(name),
            command: foreign(`x${name}`),
          }),
        ),
        findings: names.map((name, at) =>
          makeFinding({
            subject: { kind: 'process', id: `${at}:1`, name: foreign(name) },
            message: foreign(name.replaceAll('`', '')),
            advice: foreign(`x${name}`.replaceAll('`', '')),
          }),
        ),
        notices: names.slice(0, 5).map((name) => `n${name.replaceAll('`', '')}`),
        suggestion: foreign(''),
      })
    const samples = fc.sample(hostileText(), { numRuns: hostileCount, seed: 3 })
    for (let from = 0; from < samples.length; from += 500) {
      const names = samples.slice(from, from + 500)
      const { document, data } = read(build(names))
      const plain = read(build(names.map(() => 'plain'))).document
      // backticks make code of our own sentences
      expect(count(document, '*:not(code):not(.sentence *)')).toBe(
        count(plain, '*:not(code):not(.sentence *)'),
      )
      expect(data.report.processes.map(({ label }) => label as string)).toEqual(names)
      expect(document.querySelectorAll('a[href^="javascript:"]').length).toBe(0)
    }
  },
  60_000 + hostileCount * 30,
)

test('hostile names keep within their table cells', () => {
  const { document } = read(makeHostileReport())
  for (const line of document.querySelectorAll('#table tbody tr'))
    expect(line.children.length).toBe(document.querySelectorAll('#table thead th').length)
})

function count(document: DomElement, selector: string): number {
  return document.querySelectorAll(selector).length
}
