import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import type { SampleRecord } from '../../src/samples/record.ts'
import { makeDirectory, runCli, type CliEnd } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'
import { runDirOf } from '../support/use-watches.ts'

const runtime = spawnSync(
  fileURLToPath(new URL('../../tools/install-dotnet.sh', import.meta.url)),
  { encoding: 'utf8', timeout: 150_000 },
)
const dotnet = runtime.stdout.trim()
const hasCompiler = spawnSync('mcs', ['--version']).status === 0

/** Keeps 10 MB/s for so many seconds, touched, and says when it is done. */
const PROGRAM = `
using System; using System.Collections.Generic; using System.Threading;
public class Keeps {
  static readonly List<byte[]> kept = new List<byte[]>();
  public static void Main(string[] args) {
    for (int n = 0; n < 100 * int.Parse(args[0]); n++) { 
      var data = new byte[100000];
      for (int at = 0; at < data.Length; at += 1000) data[at] = 1;
      kept.Add(data); Thread.Sleep(10);
    }
    Console.WriteLine("done " + kept.Count);
  }
}
`

function compile(cwd: string): string {
  const program = join(cwd, 'keeps.exe')
  writeFileSync(join(cwd, 'keeps.cs'), PROGRAM)
  expect(spawnSync('mcs', ['-out:keeps.exe', 'keeps.cs'], { cwd }).status).toBe(0)
  const framework = { name: 'Microsoft.NETCore.App', version: '3.0.0' }
  writeFileSync(
    join(cwd, 'keeps.runtimeconfig.json'),
    JSON.stringify({ runtimeOptions: { rollForward: 'Major', framework } }),
  )
  return program
}

async function runDotnet(
  seconds: number,
  env: Readonly<Record<string, string>> = {},
): Promise<{ end: CliEnd; records: SampleRecord[] }> {
  const cwd = makeDirectory()
  const words = ['--duration', '16s', '--', dotnet, 'exec', compile(cwd), `${seconds}`]
  const end = await runCli(['run', ...words], {
    cwd,
    env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', DOTNET_ROOT: dirname(dotnet), ...env },
  })
  const records = readFileSync(join(runDirOf(cwd), 'samples.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SampleRecord)
  return { end, records }
}

const ofKind = (records: readonly SampleRecord[], kind: SampleRecord['k']): SampleRecord[] =>
  records.filter(({ k }) => k === kind)

if (runtime.status !== 0 || !hasCompiler)
  skipVisibly(
    `the live heap of a real .NET program (${hasCompiler ? runtime.stderr.trim() : 'mcs is not installed, see tools/install-runtimes.sh'})`,
  )
else
  describe('a real .NET program', () => {
    test('its heap is read and collected; it says what it would', async () => {
      const { end, records } = await runDotnet(16)
      expect(end.out).toBe('done 1600\n')
      expect(ofKind(records, 'source')).toEqual([
        expect.objectContaining({ from: 'dotnet-events', collector: '' }),
      ])
      const forced = ofKind(records, 'forced') as { liveKiB?: number }[]
      expect(forced.length).toBeGreaterThan(0)
      expect(forced.at(-1)?.liveKiB).toBeGreaterThan(50 * 1024)
      expect(forced.at(-1)?.liveKiB).toBeLessThan(200 * 1024)
      expect(end.err).toMatch(
        /Note: Full collections that were asked for: dotnet .* \(pid \d+\): \d/u,
      )
    }, 120_000)

    test('that has its diagnostics off is left alone, and that is said', async () => {
      const { end, records } = await runDotnet(4, { DOTNET_EnableDiagnostics: '0' })
      expect(end.out).toBe('done 400\n')
      expect([...ofKind(records, 'source'), ...ofKind(records, 'forced')]).toEqual([])
      expect(ofKind(records, 'refused')).toEqual([
        expect.objectContaining({ why: 'a .NET program runs with DOTNET_EnableDiagnostics=0' }),
      ])
    }, 120_000)
  })
