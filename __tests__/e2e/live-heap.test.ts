import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import { findNode } from '../support/find-node.ts'
import { makeDirectory, runCli, type CliEnd } from '../support/run-cli.ts'
import { runDirOf } from '../support/use-watches.ts'

const hasJava = spawnSync('java', ['-version']).status === 0
const withJava = hasJava ? describe : describe.skip

/** Keeps 10 MB/s for so many seconds, and says when it is done. */
const PROGRAM = `
import java.util.*;
public class Keeps {
  static final List<byte[]> kept = new ArrayList<>();
  public static void main(String[] args) throws Exception {
    for (int n = 0; n < 100 * Integer.parseInt(args[0]); n++) { kept.add(new byte[100_000]); Thread.sleep(10); }
    System.out.println("done " + kept.size());
  }
}
`

async function runJava(
  seconds: number,
  ...flags: string[]
): Promise<{ end: CliEnd; records: SampleRecord[]; report: Report }> {
  const cwd = makeDirectory()
  writeFileSync(join(cwd, 'Keeps.java'), PROGRAM)
  const words = [
    '--duration',
    '22s',
    ...flags,
    '--',
    'java',
    '-Xmx512m',
    'Keeps.java',
    `${seconds}`,
  ]
  const end = await runCli(['run', ...words], { cwd })
  const records = readFileSync(join(runDirOf(cwd), 'samples.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SampleRecord)
  expect(readdirSync(cwd).filter((name) => name.startsWith('.attach'))).toEqual([])
  const report = JSON.parse(readFileSync(join(runDirOf(cwd), 'report.json'), 'utf8')) as Report
  return { end, records, report }
}

const ofKind = (records: readonly SampleRecord[], kind: SampleRecord['k']): SampleRecord[] =>
  records.filter(({ k }) => k === kind)

withJava('a real JVM', () => {
  test('its heap is read and collected; it says what it would, and a word tells of it', async () => {
    const { end, records, report } = await runJava(22)
    expect(end.out).toBe('done 2200\n')
    expect(ofKind(records, 'source')).toEqual([
      expect.objectContaining({ from: 'jvm-perfdata', collector: expect.stringMatching(/^\w+$/u) }),
    ])
    const forced = ofKind(records, 'forced') as { liveKiB?: number }[]
    expect(forced.length).toBeGreaterThan(0)
    // what it keeps, and the JVM's own classes
    expect(forced.at(-1)?.liveKiB).toBeGreaterThan(50 * 1024)
    expect(forced.at(-1)?.liveKiB).toBeLessThan(300 * 1024)
    expect(report.processes[0]?.heap).toMatchObject({
      source: 'jvm-perfdata',
      forcedCollections: forced.length,
      grown: { classes: expect.arrayContaining([expect.objectContaining({ name: 'byte[]' })]) },
    })
    // 10 MB/s, of arrays of 100,000 bytes; on a busy machine less
    const [most] = report.processes[0]?.heap?.grown?.classes ?? []
    expect(most?.name).toBe('byte[]')
    expect(most?.gainedBytes).toBeGreaterThan(2e6)
    expect(end.err).toMatch(/Note: Full collections that were asked for: java .* \(pid \d+\): \d/u)
  }, 120_000)

  test('`off`: it is left alone', async () => {
    const { end, records } = await runJava(4, '--look-inside', 'off')
    expect(end.out).toBe('done 400\n')
    expect([...ofKind(records, 'source'), ...ofKind(records, 'forced')]).toEqual([])
  }, 120_000)
})

/**
 * A service whose cache of 12 MiB fills for 8 s and is turned over from then on; beside it it keeps
 * so many MiB a second of what it has done. It throws much more away.
 */
const SERVICE = `
const [mibPerS, seconds] = process.argv.slice(2).map(Number)
const cache = new Map()
const kept = []
const beganMs = performance.now()
let made = 0
const make = () => Array.from({ length: 750 }, (_, at) => made + at + 0.5)
const timer = setInterval(() => {
  const sinceS = (performance.now() - beganMs) / 1000
  for (let at = 0; at < 20; at++) JSON.stringify(make())
  for (; made < sinceS * 250; made++) {
    cache.set(made, make())
    if (cache.size > 2000) cache.delete(cache.keys().next().value)
  }
  while (kept.length * 6100 < mibPerS * 2 ** 20 * sinceS) kept.push(make())
  if (sinceS > seconds) clearInterval(timer)
}, 20)
`

describe.each([20, 24])('a service of Node.js %i', (major) => {
  const node = findNode(major)
  const withNode = node === null ? test.skip : test

  withNode(
    'a leak is named with its rate; its twin has a lazy heap',
    async () => {
      const [leak, healthy] = await Promise.all(
        [1, 0].map(async (mibPerS) => {
          const cwd = makeDirectory()
          writeFileSync(join(cwd, 'service.js'), SERVICE)
          const words = [node ?? '', 'service.js', `${mibPerS}`, '42']
          const flags = ['--duration', '40s', '--json', '--fail-on', 'growth']
          const end = await runCli(['run', ...flags, '--', ...words], { cwd })
          return { ...end, report: JSON.parse(end.out) as Report }
        }),
      )
      const growthOf = (report: Report | undefined) =>
        report?.findings.find(({ gate }) => gate === 'growth')
      const found = growthOf(leak?.report)
      expect(found).toMatchObject({ outcome: 'fail', unit: 'bytes/min' })
      expect(found?.message).toMatch(/live heap/u)
      const rate = (found?.measured ?? 0) / (60 * 2 ** 20)
      expect(rate).toBeGreaterThan(0.9)
      expect(rate).toBeLessThan(1.1)
      expect(leak?.code).toBe(1)
      expect(healthy?.code).toBe(0)
      expect(healthy?.report.verdict).toBe('pass')
    },
    180_000,
  )
})
