import { describe, expect, test } from '@jest/globals'
import { parseTreatAs, treatmentOf } from '../../../src/gates/growth/treat-as.ts'

const python = { name: 'python3', command: 'python3 /srv/server.py', label: 'python3 server.py' }

describe('treat-as', () => {
  test.each(['auto', 'service', 'batch', 'tool'])('%s is for all', (word) => {
    expect(treatmentOf(parseTreatAs(` ${word} `), python)).toBe(word)
  })

  test('lines: the first that matches name, command line or label holds; the rest is auto', () => {
    const given = parseTreatAs('node: batch\n\npython3 server.py: service\n*: tool')
    expect([
      treatmentOf(given, python),
      treatmentOf(given, { ...python, label: 'python3 job.py' }),
      treatmentOf(given, { name: 'node', command: 'node a:b.js', label: 'node a:b.js' }),
      treatmentOf(parseTreatAs('*:8080*: service'), python),
    ]).toEqual(['service', 'tool', 'batch', 'auto'])
  })

  test.each([
    ['', 'is none of these'],
    ['servant', 'is none of these'],
    ['node: servant', 'is wrong in line 1: `node: servant` is none of these'],
    ['a: batch\nb', 'is wrong in line 2: `b` has no colon between a glob and what it is'],
    [': batch', 'is wrong in line 1: `: batch` has no glob before its colon'],
    ['[: batch', 'has a [ without its ]'],
    ['a: batch\n'.repeat(201), 'has more than 200 lines'],
  ])('%j is refused', (text, message) => {
    expect(() => parseTreatAs(text)).toThrow(message)
  })
})
