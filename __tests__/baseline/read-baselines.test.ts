import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readBaselines } from '../../src/baseline/read-baselines.ts'
import { makeBaseline, makeBaselineRun, makeGroup } from './make-baseline.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'baselines-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const textOf = (count: number): string =>
  JSON.stringify(makeBaseline([makeBaselineRun(count, [makeGroup(100)])]))
const idsOf = async (path: string): Promise<string[]> =>
  (await readBaselines(path)).baselines.map(({ run }) => run.id)
function put(path: string, text: string): string {
  const full = join(root, path)
  mkdirSync(join(full, '..'), { recursive: true })
  writeFileSync(full, text)
  return full
}

describe('found', () => {
  test('a file, a run directory, and a directory of run directories, whose other files do not matter', async () => {
    const file = put('logs/run_1/baseline.json', textOf(1))
    put('logs/run_2/report.json', '{}')
    put('logs/memory-leak-report.log', 'text')
    for (const path of [file, join(root, 'logs/run_1'), join(root, 'logs')])
      expect(await idsOf(path)).toEqual(['101'])
  })

  test('of many the 20 that were written last', async () => {
    for (let count = 0; count < 25; count++)
      utimesSync(put(`logs/run_${count}/baseline.json`, textOf(count)), 1000 + count, 1000 + count)
    expect(await idsOf(join(root, 'logs'))).toEqual(
      Array.from({ length: 20 }, (_, at) => String(124 - at)),
    )
  })

  test('through a link to a file', async () => {
    symlinkSync(put('real.json', textOf(3)), join(root, 'link.json'))
    expect(await idsOf(join(root, 'link.json'))).toEqual(['103'])
  })
})

describe('refused in words, never rejected, and nothing hangs', () => {
  test.each<[string, (path: string) => void, string]>([
    ['absent', () => undefined, 'it is not there'],
    [
      'a FIFO',
      (path) => {
        execFileSync('mkfifo', [path])
      },
      'it is no regular file',
    ],
    [
      'a device',
      (path) => {
        symlinkSync('/dev/zero', path)
      },
      'it is no regular file',
    ],
    [
      'a link to itself',
      (path) => {
        symlinkSync(path, path)
      },
      'ELOOP',
    ],
    [
      '11 MiB',
      (path) => {
        writeFileSync(path, '')
        truncateSync(path, 11 * 2 ** 20)
      },
      'it has more than 10485760 bytes',
    ],
    [
      'of another tool',
      (path) => {
        writeFileSync(path, '{"schemaVersion":1}')
      },
      '/tool is missing',
    ],
    [
      'empty',
      (path) => {
        writeFileSync(path, '')
      },
      'it is no JSON',
    ],
  ])('%s', async (_name, make, reason) => {
    const path = join(root, 'baseline.json')
    make(path)
    expect(await readBaselines(path)).toEqual({
      baselines: [],
      files: [],
      refused: [`${path}: ${reason}`],
    })
  })

  test('a file in place of a directory on the way', async () => {
    const path = join(put('file', ''), 'baseline.json')
    expect((await readBaselines(path)).refused).toEqual([`${path}: ENOTDIR`])
  })

  test('one of several: the others count', async () => {
    put('logs/a/baseline.json', textOf(1))
    put('logs/b/baseline.json', textOf(2).slice(0, -5))
    expect(await readBaselines(join(root, 'logs'))).toMatchObject({
      baselines: [{ run: { id: '101' } }],
      refused: [expect.stringContaining('it is no JSON')],
    })
  })
})
