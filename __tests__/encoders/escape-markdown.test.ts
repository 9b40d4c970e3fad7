import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import {
  escapeMarkdown,
  escapeMarkdownText,
  escapeTerminal,
  formatMarkdownLink,
} from '../../src/encoders/escape.ts'
import { hostileNames } from '../support/make-report.ts'
import { readText } from '../support/read-text.ts'

const pieces = [
  '|',
  '`',
  '``',
  '\\',
  '\\|',
  '<',
  '>',
  '&',
  '&#60;',
  '&lt;',
  '@',
  '@user',
  '#1',
  'GH-1',
  'http://',
  'https://a.b',
  'www.a.de',
  'a@b.de',
  '<!--',
  '-->',
  '<script>',
  '</code>',
  '<details>',
  '[',
  '](',
  ')',
  '![',
  '*',
  '**',
  '_',
  '~~',
  '$',
  '$$',
  '\n',
  '\n\n',
  '\r',
  ' ',
  '  ',
  '---',
  '- ',
  '1. ',
  '# ',
  '\u00a0',
  '\u200b',
  'abc',
  '0123456',
  '```',
  'é',
  '日本',
  '\ud800',
  '%%{',
]
const name = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.constantFrom(...hostileNames),
  fc.string({ unit: 'binary' }),
)

function render(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
}

/** Tags in their order, without attributes of the table's own alignment. */
function listTags(html: string): string {
  return Array.from(html.matchAll(/<[^>]*>/gu), ([tag]) => tag).join('')
}

describe('in a table cell', () => {
  const row = (cell: string): string => `| a | b |\n|---|---|\n| ${cell} | end |\n`
  const expected = listTags(render(row('<code>x</code>')))

  test('any name is one literal cell', () => {
    fc.assert(
      fc.property(name, (text) => {
        const html = render(row(escapeMarkdown(text)))
        expect(listTags(html)).toBe(expected)
        expect(html).not.toContain('href')
      }),
      { numRuns: 3000 },
    )
  })

  test('the cell reads as the name', () => {
    for (const text of hostileNames.filter((hostile) => hostile.trim() !== '')) {
      const [, code] = /<code>(.*?)<\/code>/u.exec(render(row(escapeMarkdown(text)))) ?? []
      expect(readText(code ?? '')).toBe(escapeTerminal(text))
    }
  })

  test('the check can fail: a name as it is breaks it', () => {
    const broken = hostileNames.filter(
      (text) => listTags(render(row(`<code>${text}</code>`))) !== expected,
    )
    expect(broken.length).toBeGreaterThan(8)
  })
})

describe('in a sentence', () => {
  test('nothing but <code> comes out of any text, and nothing is linked outside of it', () => {
    fc.assert(
      fc.property(name, (text) => {
        const html = render(`- fail, x: ${escapeMarkdownText(`${text} peaked`)}`)
        expect(html.replace(/<code>[^<]*<\/code>/gu, '')).toMatch(
          /^<ul>\n<li>[^<@#|`]*<\/li>\n<\/ul>$/u,
        )
      }),
      { numRuns: 3000 },
    )
  })

  test('plain words stay readable, backticks become code', () => {
    expect(
      escapeMarkdownText('Failed: node (pid 4121) peaked at 1.42 GiB, limit 30 % of 15.6 GiB.'),
    ).toBe('Failed: node (pid 4121) peaked at 1.42 GiB, limit 30 % of 15.6 GiB.')
    expect(escapeMarkdownText('set `threshold: 2GiB` now')).toBe(
      'set <code>threshold&#58;&#32;2GiB</code> now',
    )
    expect(escapeMarkdownText('by @octocat in #1, 0123456789abcdef')).toBe(
      'by <code>&#64;octocat</code> in <code>&#35;1</code>, <code>0123456789abcdef</code>',
    )
  })

  test.each([
    ['see `npm test` (or `a.sh`).', 'see <code>npm&#32;test</code> (or <code>a&#46;sh</code>).'],
    ['`a`, `b`; (`c`): `d`.', '<code>a</code>, <code>b</code>; (<code>c</code>): <code>d</code>.'],
    [
      'it ran server.js (pid 7, ./app.sh).',
      'it ran <code>server&#46;js</code> (pid 7, <code>&#46;&#47;app&#46;sh</code>).',
    ],
    ['`date` ). # (`x`).', '<code>date</code> ). <code>&#35;</code> (<code>x</code>).'],
    ['((a)) ) ... :) ::', '(<code>&#40;a</code>)) ) ... :) ::'],
  ])(
    'code ends where the name ends, before the punctuation of the sentence: %s',
    (text, markdown) => {
      expect(escapeMarkdownText(text)).toBe(markdown)
    },
  )

  test('what is read is what was written, but for the backticks of code', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('(', ')', '.', ',', ':', ';', '`', ' ', 'a', '#1', '@b', '/'), {
          maxLength: 30,
        }),
        (parts) => {
          const text = parts.join('').replaceAll(/ +/gu, ' ').trim()
          const read = readText(
            render(`x ${escapeMarkdownText(text)} x`).replaceAll(/<\/?(?:code|p)>/gu, ''),
          ).trim()
          expect(read.replaceAll('`', '')).toBe(`x ${text} x`.replaceAll('`', ''))
        },
      ),
      { numRuns: 3000 },
    )
  })
})

test('links are http or nothing, and cannot leave their attribute', () => {
  expect(formatMarkdownLink('Run', 'javascript:alert(1)')).toBe('')
  expect(formatMarkdownLink('Run', 'https://e/"><script>')).toBe(
    '<a href="https&#58;&#47;&#47;e&#47;&#34;&#62;&#60;script&#62;">Run</a>',
  )
})
