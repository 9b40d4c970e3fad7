import { readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { reserveRunDir } from '../../src/run-dir/reserve-run-dir.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'

const directory = makeTempDirectory()

describe('a run directory', () => {
  test("is nobody else's: one more gets a suffix", () => {
    const base = `${directory}/reserved/below`
    expect([1, 2, 3].map(() => reserveRunDir(base, 'build'))).toEqual([
      [`${base}/build`, ''],
      [`${base}/build-2`, '-2'],
      [`${base}/build-3`, '-3'],
    ])
    expect(readdirSync(base).sort()).toEqual(['build', 'build-2', 'build-3'])
  })

  test('where none can be made: an error, not another place', () => {
    writeFileSync(`${directory}/file`, '')
    expect(() => reserveRunDir(`${directory}/file`, 'x')).toThrow(/EEXIST|ENOTDIR/)
  })
})
