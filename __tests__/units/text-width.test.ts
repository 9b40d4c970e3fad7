import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutToWidth, textWidth } from '../../src/units/text-width.ts'
import { hasPython, measureCharacters } from '../support/measure-width.ts'
import { skipVisibly } from '../support/skip-visibly.ts'

test.each([
  ['', 0],
  ['node', 4],
  ['日本語', 6],
  ['e\u0301', 1],
  ['🚀', 2],
  ['🇩🇪', 2], // a flag: two letters of one column each, also where it is not drawn as one
  ['☰', 2], // wide since Unicode 16
  ['｡', 1],
  ['Ａ', 2],
  ['▁█…', 3],
  ['한', 2],
])('%j takes %i columns', (text, columns) => {
  expect(textWidth(text)).toBe(columns)
})

if (hasPython) {
  test("no character is taken for narrower than Unicode's tables say", () => {
    const seen = Array.from({ length: 0x110000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => /[^\p{C}\p{Zl}\p{Zp}]/u.test(character))
    const theirs = measureCharacters(seen.join(''))
    expect(theirs.length).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(140_000)
    expect(
      seen
        .filter((character, at) => textWidth(character) < (theirs[at] ?? 0))
        .map((character) => character.codePointAt(0)?.toString(16)),
    ).toEqual([])
  }, 60_000)
} else skipVisibly("widths against Unicode's tables: there is no python3")

describe('cutting', () => {
  test.each([
    ['node', 4, 'node'],
    ['node server.js', 8, 'node se…'],
    ['日本語', 5, '日本…'],
    ['日本語', 4, '日…'],
    ['ab', 1, '…'],
    ['ab', 0, ''],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ])('%j to %i', (text, columns, cut) => {
    expect(cutToWidth(text, columns)).toBe(cut)
  })

  test('never wider than asked, and what fits stays', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '日', 'e\u0301', '🚀', '…', ' ') }),
        fc.nat(40),
        (text, columns) => {
          const cut = cutToWidth(text, columns)
          expect(textWidth(cut)).toBeLessThanOrEqual(columns)
          if (textWidth(text) <= columns) expect(cut).toBe(text)
        },
      ),
    )
  })
})
