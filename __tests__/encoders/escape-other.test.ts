import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  escapeCsv,
  escapeHtml,
  escapeJson,
  escapeOpenmetrics,
  escapeSlack,
  escapeSlackLines,
  escapeTerminal,
  escapeXml,
} from '../../src/encoders/escape.ts'
import { formatSparkline } from '../../src/units/sparkline.ts'
import { shorten } from '../../src/units/shorten.ts'
import { formatTimestamp } from '../../src/units/timestamp.ts'
import { hostileNames } from '../support/make-report.ts'
import { findRunnerCommands } from '../support/runner-commands.ts'

const pieces = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  ' ',
  '"',
  '""',
  ',',
  "'",
  '\uff1d',
  '\uff20',
  '<',
  '>',
  '&',
  '<!channel>',
  '##[',
  'error]',
  'a',
  'é',
  '\ud83d\ude00',
  '\u0000',
  ';',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.constantFrom(...hostileNames),
  fc.string({ unit: 'binary' }),
)

describe('escapeCsv', () => {
  test('one cell stays one cell, reads as the text, and is no formula', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const cells = readCsvLine(`${escapeCsv(first)},${escapeCsv(second)}`)
        expect(cells.length).toBe(2)
        expect(cells[0]).toMatch(/^(?!\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/u)
        expect([seen(first), `'${seen(first)}`]).toContain(cells[0])
      }),
      { numRuns: 5000 },
    )
  })

  test.each([
    ['=cmd|calc', '"\'=cmd|calc"'],
    ['node', 'node'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['-bash', '"\'-bash"'],
    ['##[error]x', '# #[error]x'],
  ])('%j is %s', (raw, cell) => {
    expect(escapeCsv(raw)).toBe(cell)
  })

  function seen(raw: string): string {
    return escapeTerminal(raw).replaceAll('##[', '# #[')
  }
})

describe('escapeSlack', () => {
  test('no token is live, no limit broken, no entity cut', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (raw, longest) => {
        const encoded = escapeSlack(raw, longest)
        expect(encoded.length).toBeLessThanOrEqual(longest)
        expect(encoded).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/u)
        expect(encoded).not.toMatch(/\p{Cs}/u)
      }),
      { numRuns: 5000 },
    )
  })

  test('lines are ours to break, and keep within the limit together', () => {
    expect(escapeSlackLines(['a\nb', '<c>'], 100)).toBe('a\\nb\n&lt;c&gt;')
    expect(
      escapeSlackLines(['x'.repeat(50), 'y'.repeat(50), 'z'.repeat(50)], 80).length,
    ).toBeLessThanOrEqual(80)
  })
})

describe('escapeJson', () => {
  test('any parser reads the same value, and neither shell quote nor command is in it', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const json = escapeJson({ name: raw })
        expect(JSON.parse(json)).toEqual({ name: raw })
        expect(json).not.toMatch(/['`$<>#\u007f-\u009f\p{Cf}]/u)
        expect(findRunnerCommands(escapeJson([raw], 2))).toEqual([])
      }),
      { numRuns: 5000 },
    )
  })
})

test('shorten cuts between code points', () => {
  expect(shorten('abcdef', 6)).toBe('abcdef')
  expect(shorten('abcdefg', 6)).toBe('abcde…')
  expect(shorten('ab\ud83d\ude00cd', 4)).toBe('ab…')
})

test('sparkline: eight heights, noise stays flat, zeros are nothing', () => {
  expect(formatSparkline([0, 1, 2, 3, 4, 5, 6, 7])).toBe('▁▂▃▄▅▆▇█')
  expect(new Set(formatSparkline([1000, 1001, 999, 1000])).size).toBe(1)
  expect(formatSparkline([])).toBe('')
  expect(formatSparkline([0, 0])).toBe('')
})

test('timestamp: local time without a colon', () => {
  expect(formatTimestamp('2025-11-28T14:43:01.000Z', 0)).toBe('2025-11-28_14-43-01')
  expect(formatTimestamp('2025-12-31T23:30:00.000Z', 330)).toBe('2026-01-01_05-00-00')
})

/** RFC 4180, one record: a quote inside quotes is written twice. */
function readCsvLine(record: string): string[] {
  const cells: string[] = ['']
  let quoted = false
  for (let at = 0; at < record.length; at += 1) {
    const character = record.charAt(at)
    const escaped = quoted && character === '"' && record.charAt(at + 1) === '"'
    if (escaped) at += 1
    if (character === '"' && !escaped) quoted = !quoted
    else if (character === ',' && !quoted) cells.push('')
    else cells.push(`${cells.pop() ?? ''}${character}`)
  }
  return cells
}

test('page, junit and metrics hold no command of the runner, whatever fields are joined', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (fields) => {
      for (const escape of [escapeHtml, escapeXml])
        expect(findRunnerCommands(`x${fields.map(escape).join('')}`)).toEqual([])
      for (const field of fields)
        expect(findRunnerCommands(`a{b="${escapeOpenmetrics(field)}"} 1`)).toEqual([])
    }),
  )
})
