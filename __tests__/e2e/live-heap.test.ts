import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
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
