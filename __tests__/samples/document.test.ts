import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeLine } from '../../src/samples/decode.ts'
import { recordsByKind } from './arbitrary-record.ts'

const text = readFileSync(new URL('../../docs/sample-format.md', import.meta.url), 'utf8')

describe('the description of the format', () => {
  test.each(Object.entries(recordsByKind))('names %s and each of its fields', (kind, arbitrary) => {
    const fields = new Set(
      fc.sample(arbitrary as fc.Arbitrary<object>, 100).flatMap((record) => Object.keys(record)),
    )
    fields.delete('k')
    fields.delete('t')
    const rows = text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .join('\n')
    expect(text).toContain(`| \`${kind}\` |`)
    expect([...fields].filter((field) => !rows.includes(`\`${field}\``))).toEqual([])
  })

  test('its example is records', () => {
    const lines = text
      .split('\n')
      .filter((line) => line.startsWith('    {'))
      .map((line) => line.trim())
    expect(lines.length).toBeGreaterThan(5)
    // the host is left out there
    expect(
      lines.filter((line) => !line.includes('"host":{...}') && decodeLine(line) === null),
    ).toEqual([])
  })
})
