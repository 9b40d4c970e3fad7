import { describe, expect, test } from '@jest/globals'
import { whyNoSampling } from '../../src/sampling/why-no-sampling.ts'

describe('whether anything can be sampled', () => {
  test('here', () => {
    expect(whyNoSampling()).toBe('')
  })

  test.each(['darwin', 'win32'] as const)(
    '%s: one sentence with the line that helps',
    (platform) => {
      expect(whyNoSampling(platform)).toMatch(
        new RegExp(
          `^memory is read from /proc, which ${platform} does not have; .*\`if: runner.os == 'Linux'\``,
        ),
      )
    },
  )

  test('no /proc', () => {
    expect(whyNoSampling('linux', '/nowhere/statm')).toMatch(/^\/proc cannot be read here/)
  })
})
