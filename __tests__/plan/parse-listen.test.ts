import { isIP } from 'node:net'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isLoopback, parseListen } from '../../src/plan/parse-listen.ts'

test.each([
  ['127.0.0.1', true],
  ['127.255.0.9', true],
  ['::1', true],
  ['0:0:0:0:0:0:0:1', true],
  ['128.0.0.1', false],
  ['0.0.0.0', false],
  ['::', false],
  ['::2', false],
  ['fe80::1', false],
  ['10.127.0.1', false],
])('%s is on the loopback: %s', (host, isSo) => {
  expect(isLoopback(host)).toBe(isSo)
})

test('takes what Node calls an address, and no name', () => {
  const four = fc.oneof(fc.ipV4(), fc.ipV4Extended(), fc.domain(), fc.string())
  fc.assert(
    fc.property(four, fc.nat(65_535), (host, port) => {
      const text = `${host}:${port}`
      if (isIP(host.trim()) === 4) expect(parseListen(text)).toEqual({ host: host.trim(), port })
      else expect(() => parseListen(text)).toThrow(/^has no|^is no address/u)
    }),
  )
  fc.assert(
    fc.property(fc.oneof(fc.ipV6(), fc.string()), fc.nat(65_535), (host, port) => {
      if (isIP(host) === 6 && !host.includes('%'))
        expect(parseListen(`[${host}]:${port}`)).toEqual({ host, port })
      else expect(() => parseListen(`[${host}]:${port}`)).toThrow(/^has no|^is no address/u)
    }),
  )
})
