import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { junit } from '../../src/exports/junit.ts'
import type { Report } from '../../src/report/report.ts'
import { hostileCount, hostileText } from '../support/hostile-text.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import {
  makeAcceptedReport,
  makeCancelledReport,
  makeCommandFailedReport,
  makeFailReport,
  makeFinding,
  makeHostileReport,
  makeInconclusiveReport,
  makeReport,
  makeRow,
  makeWarnReport,
} from '../support/make-report.ts'
import { readHtml, type DomElement } from '../support/read-html.ts'
import { faultsByXsd } from '../support/xsd.ts'

const schema = new URL('schemas/junit.xsd', import.meta.url)

async function render(report: Report): Promise<string> {
  return junit.render({ report, recording: null, zoneOffsetMinutes: 0, markdown: () => '' })
}

async function parse(report: Report): Promise<DomElement> {
  return readHtml(`<main>${(await render(report)).replace(/^.*\n/u, '')}</main>`)
}

function count(document: DomElement, selector: string): number {
  return document.querySelectorAll(selector).length
}

test.each([
  ['pass', makeReport()],
  ['warn', makeWarnReport()],
  ['fail', makeFailReport()],
  ['inconclusive', makeInconclusiveReport()],
  ['hostile', makeHostileReport()],
  ['accepted', makeAcceptedReport()],
  ['command failed', makeCommandFailedReport()],
  ['cancelled', makeCancelledReport()],
  ['nothing', makeReport({ processes: [], limits: [] })],
])('%s is valid by the schema, and its counts are true', async (_name, report) => {
  expect(await faultsByXsd(await render(report), schema)).toEqual([])
  const document = await parse(report)
  for (const suites of document.querySelectorAll('testsuites, testsuite')) {
    expect([
      suites.getAttribute('tests'),
      suites.getAttribute('failures'),
      suites.getAttribute('errors'),
    ]).toEqual(
      ['testcase', 'failure', 'error'].map((name) => String(suites.querySelectorAll(name).length)),
    )
  }
})

test('a command that failed or was cancelled is an error of its own, beside what the gates say', async () => {
  const said = async (report: Report): Promise<string[]> =>
    Array.from(
      (await parse(report)).querySelectorAll('testsuite[name=command] error'),
      (error) => `${error.getAttribute('type')}: ${error.getAttribute('message')}`,
    )
  expect(await said(makeReport())).toEqual([])
  expect(await said(makeCommandFailedReport())).toEqual([
    'failure: The command ended with exit code 7.',
  ])
  expect(await said(makeCancelledReport())).toEqual([
    'cancelled: The command was cancelled by SIGINT and still ran when this was written.',
  ])
})

test('the schema bites', async () => {
  expect(
    await faultsByXsd(
      (await render(makeFailReport()))
        .replaceAll('<failure', '<broken')
        .replaceAll('</failure', '</broken'),
      schema,
    ),
  ).not.toEqual([])
})

describe('a test case', () => {
  test('of what is accepted passes and says why', async () => {
    const document = await parse(makeAcceptedReport())
    expect(count(document, 'failure')).toBe(0)
    expect(
      [...document.querySelectorAll('system-out')].map(({ textContent }) => textContent),
    ).toEqual([
      'Accepted: node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB (the cache fills, #12; until 2026-03-31)',
    ])
  })

  test('for each process and gate whose limit is on', async () => {
    const document = await parse(makeReport({ processes: [makeRow(), makeRow({ id: '2:2' })] }))
    expect(
      [...document.querySelectorAll('testsuite')].map((suite) => [
        suite.getAttribute('name'),
        suite.getAttribute('tests'),
      ]),
    ).toEqual([
      ['threshold', '2'],
      ['oom', '2'],
    ])
  })

  test('fails with the message where the finding fails the job, and passes with a word where it warns', async () => {
    const failing = await parse(makeFailReport())
    expect(failing.querySelector('failure')?.getAttribute('message')).toBe(
      'node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB',
    )
    const warning = await parse(makeWarnReport())
    expect([count(warning, 'failure'), count(warning, 'system-out')]).toEqual([0, 1])
  })

  test('is skipped where the gate could not judge', async () => {
    const document = await parse(
      makeReport({
        findings: [
          makeFinding({
            outcome: 'unknown',
            fails: false,
            subject: { kind: 'job', id: 'job', name: foreign('the job') },
          }),
        ],
      }),
    )
    expect(
      [...document.querySelectorAll('skipped')].at(-1)?.parentElement?.getAttribute('name'),
    ).toBe('the job')
  })

  test('is skipped with the reason, for every process, where the gate judged nobody; what it found all the same counts', async () => {
    const processes = [makeRow(), makeRow({ id: '2:2', pid: 2 })]
    const nobody = makeFinding({
      gate: 'oom',
      outcome: 'unknown',
      fails: false,
      subject: { kind: 'job', id: 'job', name: foreign('the job') },
      message: foreign('looked for 1 s'),
    })
    const document = await parse(makeReport({ processes, findings: [nobody] }))
    const read = (of: DomElement) =>
      [...of.querySelectorAll('testsuite')].map((suite) => [
        suite.getAttribute('name'),
        suite.getAttribute('tests'),
        suite.getAttribute('skipped'),
        suite.querySelectorAll('skipped').length,
      ])
    expect(read(document)).toEqual([
      ['threshold', '2', '0', 0],
      ['oom', '3', '3', 3],
    ])
    expect(
      [...document.querySelectorAll('skipped')].map((one) => one.getAttribute('message')),
    ).toEqual(Array.from({ length: 3 }, () => 'looked for 1 s'))
    const found = await parse(
      makeReport({
        processes,
        findings: [
          nobody,
          makeFinding({
            gate: 'oom',
            fails: true,
            subject: { kind: 'process', id: '2:2', name: foreign('node') },
          }),
        ],
      }),
    )
    expect([read(found)[1], count(found, 'failure')]).toEqual([['oom', '3', '2', 2], 1])
  })

  test('is an error where the measurement is broken', async () => {
    expect(
      (await parse(makeInconclusiveReport())).querySelector('error')?.getAttribute('message'),
    ).toBe('the sampler died after 12 s')
  })
})

test(
  'no name makes an element or breaks the XML',
  async () => {
    const names = fc.sample(hostileText(), { numRuns: hostileCount, seed: 7 })
    for (let from = 0; from < names.length; from += 1000) {
      const some = names.slice(from, from + 1000)
      const { length } = some
      const report = makeFailReport({
        processes: some.map((name, at) =>
          makeRow({ id: `${at}:1`, pid: at, label: foreign(name) }),
        ),
        findings: some.map((name, at) =>
          makeFinding({
            subject: { kind: 'process', id: `${at}:1`, name: foreign(name) },
            message: foreign(name),
            advice: foreign(name),
          }),
        ),
      })
      expect(await faultsByXsd(await render(report), schema)).toEqual([])
      const document = await parse(report)
      expect([
        count(document, 'testcase'),
        count(document, 'failure'),
        count(document, 'testsuites *'),
      ]).toEqual([length, length, 2 * length + 1])
    }
  },
  60_000 + hostileCount * 10,
)
