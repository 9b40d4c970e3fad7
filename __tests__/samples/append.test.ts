import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Appender } from '../../src/samples/append.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'

const directory = makeTempDirectory()
const script = `${import.meta.dirname}/fill-disk.ts`
interface Outcome {
  whileFull: string
  atEnd: string
  lost: number
  written: number
}

const mountsTmpfs =
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', directory])
    .status === 0

/** Runs the script on a disk of a size in KiB. */
function onSmallDisk(sizeKiB: number, mode: string): Outcome {
  const mount = `mount -t tmpfs -o size=${sizeKiB}k tmpfs "$1" && exec "$2" "$3" "$1" ${mode}`
  const { stdout, stderr } = spawnSync(
    'unshare',
    ['--mount', 'sh', '-c', mount, 'sh', directory, process.execPath, script],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  )
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Outcome
}
const numbersOf = (text: string): number[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { n?: number }).n ?? -1)

describe('appending', () => {
  test('one write a line, at the end of what is there; nothing is left beside it', () => {
    const path = `${directory}/plain.ndjson`
    const appender = new Appender(path)
    appender.append('{"k":"a"}')
    expect(readFileSync(path, 'utf8')).toBe('{"k":"a"}\n')
    appender.append('{"k":"größe"}')
    appender.syncSometimes(0)
    appender.makeRoom()
    appender.close()
    const again = new Appender(path)
    again.append('{"k":"b"}')
    again.close()
    expect(readFileSync(path, 'utf8')).toBe('{"k":"a"}\n{"k":"größe"}\n{"k":"b"}\n')
    expect(existsSync(`${path}.reserve`)).toBe(false)
  })

  test('a file that grows no further (ulimit -f): what is there is whole lines and one torn', () => {
    // a write is cut short at the limit, then EFBIG: what a full disk does, without the rights to
    // make one
    const program = `import { Appender } from '${import.meta.dirname}/../../src/samples/append.ts'
      const appender = new Appender('${directory}/limited.ndjson')
      for (let n = 0; n < 1000; n++) appender.append(JSON.stringify({ k: 'tick', n, fill: 'x'.repeat(190) }))
      appender.makeRoom(); appender.close(); console.log(appender.lost)`
    const { stdout, status } = spawnSync(
      'sh',
      [
        '-c',
        'ulimit -f 128; exec "$0" --input-type=module-typescript -e "$1"',
        process.execPath,
        program,
      ],
      { encoding: 'utf8' },
    )
    const lines = readFileSync(`${directory}/limited.ndjson`, 'utf8').split('\n')
    expect([
      status,
      lines.slice(0, -1).map((line) => (JSON.parse(line) as { n: number }).n),
    ]).toEqual([0, Array.from({ length: lines.length - 1 }, (_, at) => at)])
    expect(lines.at(-1)).not.toBe('')
    expect(Number(stdout)).toBeGreaterThan(0)
  })
})

const onDisk = mountsTmpfs ? test : test.skip
const why = mountsTmpfs ? '' : ' (skipped: a small disk needs the right to mount)'

describe('a full disk', () => {
  onDisk(
    `stays full: the file is a whole beginning and, from the reserve, the newest with the end${why}`,
    () => {
      const { whileFull, atEnd, lost, written } = onSmallDisk(256, 'stay')
      const lines = whileFull.split('\n')
      expect(lines.slice(0, -1).every((line) => line.startsWith('{"k":'))).toBe(true)
      expect(lines.length).toBeLessThan(written)
      expect(atEnd.startsWith(whileFull)).toBe(true)
      const numbers = numbersOf(atEnd)
      expect([numbers.at(-1), numbers.at(-2)]).toEqual([-1, written - 1])
      // nothing twice, nothing out of order; what was given up is counted, and is samples only
      expect(numbers.slice(0, -1)).toEqual([...new Set(numbers.slice(0, -1))].sort((a, b) => a - b))
      expect(numbers.length - 1 + lost).toBe(written)
      expect(numbers.filter((n) => n >= 0 && n % 10 === 0).length).toBe(written / 10)
    },
  )

  onDisk(`has room again: nothing is lost and no line is torn${why}`, () => {
    const { whileFull, atEnd, lost, written } = onSmallDisk(512, 'free')
    expect(whileFull.split('\n').length).toBeLessThan(1000)
    expect([lost, numbersOf(atEnd)]).toEqual([
      0,
      [...Array.from({ length: written }, (_, at) => at), -1],
    ])
  })

  onDisk(`from the start: no reserve, no error${why}`, () => {
    expect(onSmallDisk(16, 'stay').lost).toBeGreaterThan(0)
  })
})
