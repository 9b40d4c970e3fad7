import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { buildStickyBody } from '../../../src/channels/sticky/sticky-body.ts'
import {
  buildState,
  formatMarker,
  parseMarker,
  type StickyState,
} from '../../../src/channels/sticky/sticky.ts'
import type { Report } from '../../../src/report/report.ts'
import { hostileCount } from '../../support/hostile-text.ts'
import { readText } from '../../support/read-text.ts'
import { foreign } from '../../../src/findings/untrusted.ts'
import {
  hostileNames,
  makeFailReport,
  makeFinding,
  makeReport,
  makeRow,
} from '../../support/make-report.ts'

const state: StickyState = {
  name: 'api-tests',
  verdict: 'fail',
  failing: '0123456789abcdef',
  run: 77,
}
const buildBody = (report: Report, before: StickyState | null = null): string =>
  buildStickyBody(report, {
    kind: 'comment',
    now: buildState(report, 77),
    before,
    artifactUrl: 'https://github.com/acme/shop/actions/runs/77/artifacts/42',
    isFork: false,
  })

describe('the marker', () => {
  test('gives back any state, also with carriage returns, and is one comment of one line', () => {
    fc.assert(
      fc.property(
        fc.record({
          name: fc.string({ unit: 'binary', maxLength: 100 }),
          verdict: fc.constantFrom('pass', 'warn', 'fail', 'inconclusive' as const),
          failing: fc.string(),
          run: fc.nat(),
        }),
        (any) => {
          const marker = formatMarker('comment', any)
          expect(marker).toMatch(/^<!-- memory-leak-detector:comment [A-Za-z0-9+/=]+ -->$/u)
          const kept = JSON.parse(Buffer.from(JSON.stringify(any)).toString()) as StickyState
          expect(parseMarker('comment', `${marker}\nbody`)).toEqual(kept)
          expect(parseMarker('comment', `${marker}\r\nbody`)).toEqual(kept)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['of another kind', `${formatMarker('issue', state)}\n`],
    ['not in the first line', `\n${formatMarker('comment', state)}\n`],
    ['behind a quote', `> ${formatMarker('comment', state)}\n`],
    ['without JSON', '<!-- memory-leak-detector:comment bm8ganNvbg== -->\n'],
    ['of null', '<!-- memory-leak-detector:comment bnVsbA== -->\n'],
    [
      'with a verdict that there is not',
      `<!-- memory-leak-detector:comment ${Buffer.from(JSON.stringify({ ...state, verdict: 'maybe' })).toString('base64')} -->\n`,
    ],
    ['', ''],
  ])('%s is none', (_name, body) => {
    expect(parseMarker('comment', body)).toBeNull()
  })

  test('remembers what failed, not with which pid and how much', () => {
    const failing = (overrides: Parameters<typeof makeFinding>[0]): string =>
      buildState(makeFailReport({ findings: [makeFinding(overrides)] }), 1).failing
    const base = failing({})
    expect(base).toMatch(/^[0-9a-f]{16}$/u)
    expect(
      failing({
        subject: { kind: 'process', id: '9:9', name: foreign('node') },
        measured: 1,
        message: foreign('x'),
      }),
    ).toBe(base)
    expect(failing({ gate: 'oom' })).not.toBe(base)
    expect(
      failing({ subject: { kind: 'process', id: '4121:9000', name: foreign('java') } }),
    ).not.toBe(base)
    expect(buildState(makeReport(), 1).failing).toBe('')
  })
})

describe('the body', () => {
  test('says that a problem is gone, and is folded then', () => {
    const body = buildBody(makeReport(), state)
    expect(body).toContain('\nResolved: the run before said fail.\n')
    expect(body.indexOf('<details>')).toBeLessThan(body.indexOf('| Process |'))
    expect(buildBody(makeReport(), { ...state, verdict: 'pass' })).not.toContain('Resolved')
    expect(buildBody(makeFailReport(), state)).not.toContain('Resolved')
  })

  test('says which commit, and that a fork can shape its report', () => {
    const body = (isFork: boolean, sha: string): string =>
      buildStickyBody(makeFailReport({ run: { ...makeReport().run, sha } }), {
        kind: 'comment',
        now: state,
        before: null,
        artifactUrl: '',
        isFork,
      })
    expect(body(false, 'abc1234')).toContain('\nCommit <code>abc1234</code>\n')
    expect(body(true, 'abc1234')).toContain(
      '\nCommit <code>abc1234</code> of a fork, whose code could have shaped this report\n',
    )
    expect(body(false, '<b>')).not.toContain('Commit')
  })

  test.each([
    ['many rows', 'x'],
    ['rows that are all entities', '\u200b'.repeat(200)],
    ['wide characters', '\u{1f600}'.repeat(200)],
  ])("fits GitHub's limit with %s", (_name, text) => {
    const report = makeFailReport({
      sentence: foreign(text.repeat(30)),
      findings: Array.from({ length: 60 }, () =>
        makeFinding({ message: foreign(text.repeat(40)) }),
      ),
      processes: Array.from({ length: 1000 }, (_, at) =>
        makeRow({ id: String(at), name: foreign(text), command: foreign(`${text} ${at}`) }),
      ),
    })
    const body = buildBody(report)
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000)
    expect(parseMarker('comment', body)).toMatchObject({ verdict: 'fail' })
    expect(body).toContain('Memory gate failed')
  })

  test(`${hostileCount} names: no mention, link, marker or element of theirs`, () => {
    const pieces = [
      ...hostileNames,
      formatMarker('comment', state),
      '<!-- memory-leak-detector:comment x -->',
      '\n',
      '\n\n',
      '-->',
      '```',
      '```mermaid\n',
      '%%{init: {}}%%',
      '</details>',
      '</strong>',
      '|',
      '\\',
      '@a/b',
      'GH-12',
      'acme/shop#3',
      'deadbeefdeadbeef',
      'https://a.b',
      'a@b.de',
      '$x$',
      '~~',
      '**',
    ]
    const name = fc.oneof(
      fc
        .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 })
        .map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 16 }),
    )
    const batch = 20 // a larger table costs micromark the square of its rows
    fc.assert(
      fc.property(fc.array(name, { minLength: batch, maxLength: batch }), (names) => {
        const body = buildBody(
          makeFailReport({
            sentence: foreign(`Failed: ${names[0] ?? ''} peaked at 1.42 GiB.`),
            findings: names.slice(0, 10).map((text, at) =>
              makeFinding({
                subject: { kind: 'process', id: String(at), name: foreign(text) },
                gate: text,
                message: foreign(text),
                advice: foreign(text),
              }),
            ),
            processes: names.map((text, at) =>
              makeRow({
                id: String(at),
                name: foreign(text),
                label: foreign(text),
                command: foreign(''),
                trendBytes: [1, 2],
              }),
            ),
            notices: names.slice(0, 3),
            suggestion: foreign(names[1] ?? ''),
            limits: [{ gate: names[2] ?? '', text: names[3] ?? '' }],
          }),
        )
        expect(body.match(/<!--/gu)?.length).toBe(1)
        const html = micromark(body, {
          allowDangerousHtml: true,
          extensions: [gfm()],
          htmlExtensions: [gfmHtml()],
        })
        const ours = html
          .replace(/<pre><code class="language-mermaid">[^<]*<\/code><\/pre>/u, '')
          .replace(/<code>[^<]*<\/code>/gu, '')
          .replace(/<!--[^>]*-->/u, '')
        const tags = new Set(Array.from(ours.matchAll(/<\/?([^\s>]+)/gu), ([, tag]) => tag))
        expect([...tags].filter((tag) => !allowed.has(tag ?? ''))).toEqual([])
        expect(
          Array.from(ours.matchAll(/href="([^"]*)"/gu), ([, url]) => readText(url ?? '')),
        ).toEqual([
          'https://github.com/acme/shop/actions/runs/77/artifacts/42',
          'https://github.com/acme/shop/actions/runs/77',
        ])
        expect(ours.replace(/<[^>]*>/gu, '')).not.toMatch(/@|#\d|www\.|[0-9a-f]{7}/u)
        if (body.includes('| Process |'))
          expect(ours.match(/<td/gu)?.length).toBe(
            8 * (batch + 1) - (ours.includes('Of limit') ? 0 : batch + 1),
          )
      }),
      { numRuns: Math.ceil(hostileCount / batch) },
    )
  }, 300_000)
})

const allowed = new Set([
  'h3',
  'p',
  'strong',
  'ul',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'br',
  'details',
  'summary',
  'a',
])
