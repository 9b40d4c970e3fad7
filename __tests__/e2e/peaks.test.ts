import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { makeDirectory, runCli, type CliOptions } from '../support/run-cli.ts'
import { hasPerl, tellsExits } from '../support/tells-exits.ts'

const whereTold = tellsExits ? test : test.skip
const withPerl = hasPerl ? test : test.skip
/** As root we can be a user who has a sudo: a stand-in, as few machines of tests have one. */
const whereUserMay =
  tellsExits && ['cc', 'setpriv'].every((name) => spawnSync(name, ['--version']).status === 0)
    ? test
    : test.skip
const standIn = fileURLToPath(new URL('../support/stand-in-sudo.c', import.meta.url))

interface Row {
  readonly label: string
  readonly peakRssBytes: number
  readonly peakSource: string
  readonly peakIsLowerBound: boolean
  readonly peakAtMostBytes: number | null
}

/** By itself: of a shim that waits for tools nobody knows whether these were larger. */
const python = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'])
  .stdout.toString()
  .trim()
/** Holds little for a moment, then climbs by so many MiB, says its own mark, and is gone. */
const climb = (mib: number): string =>
  `import resource as r, time; time.sleep(1.2); b = bytearray(b"x") * (${mib} << 20); print("PEAK", r.getrusage(r.RUSAGE_SELF).ru_maxrss)`

async function watchClimbs(count: number, flags: readonly string[], user?: CliOptions) {
  const cwd = user?.cwd ?? makeDirectory()
  writeFileSync(join(cwd, 'climb.py'), climb(count === 1 ? 300 : 120))
  const all = Array.from({ length: count }, () => 'python3 climb.py &').join(' ')
  const words = count === 1 ? [python, 'climb.py'] : ['sh', '-c', `${all} wait`]
  const { out, err, code } = await runCli(['run', ...flags, '--', ...words], { ...user, cwd })
  const [runDir = ''] = readdirSync(join(cwd, 'logs')).filter((name) => name.startsWith('run_'))
  const report = JSON.parse(readFileSync(join(cwd, 'logs', runDir, 'report.json'), 'utf8')) as {
    readonly processes: readonly Row[]
    readonly sentence: string
  }
  return {
    code,
    sentence: report.sentence,
    told: `${out}${err}`,
    text: readdirSync(join(cwd, 'logs'))
      .filter((name) => name.endsWith('.log'))
      .map((name) => readFileSync(join(cwd, 'logs', name), 'utf8'))
      .join(''),
    rows: report.processes.filter(({ label }) => label.endsWith('climb.py')),
    trueBytes: [...`${out}${err}`.matchAll(/^PEAK (\d+)$/gmu)].map(
      (match) => 1024 * Number(match[1]),
    ),
  }
}

whereTold(
  'who climbs in its last moment and is gone: its true peak, by the record of its end',
  async () => {
    const { rows, trueBytes, text } = await watchClimbs(4, [])
    expect(rows.map(({ peakSource }) => peakSource)).toEqual(['exit', 'exit', 'exit', 'exit'])
    for (const { peakRssBytes } of rows)
      expect(Math.abs(peakRssBytes / (trueBytes[0] ?? 0) - 1)).toBeLessThan(0.05)
    expect(text).toMatch(/^Sources: peaks: \d+ by the kernel's record of the end/mu)
  },
  60_000,
)

whereUserMay(
  'to a user without rights by sudo, where he allows that',
  async () => {
    const bin = makeDirectory()
    chmodSync(bin, 0o755)
    execFileSync('cc', ['-o', join(bin, 'sudo'), standIn])
    chmodSync(join(bin, 'sudo'), 0o4755)
    const [cwd, nobody] = [makeDirectory(), 65_534]
    chownSync(cwd, nobody, nobody)
    const user = {
      cwd,
      through: ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--'],
      env: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, HOME: cwd },
    }
    const { rows, trueBytes } = await watchClimbs(3, ['--look-inside-sudo', 'true'], user)
    expect(rows.map(({ peakSource }) => peakSource)).toEqual(['exit', 'exit', 'exit'])
    for (const { peakRssBytes } of rows)
      expect(Math.abs(peakRssBytes / (trueBytes[0] ?? 0) - 1)).toBeLessThan(0.05)
  },
  60_000,
)

withPerl(
  'without records: of the command itself by wait4',
  async () => {
    const { rows, trueBytes, sentence } = await watchClimbs(1, ['--exit-records', 'off'])
    expect(rows).toMatchObject([{ peakSource: 'wait4', peakIsLowerBound: false }])
    expect(Math.abs((rows[0]?.peakRssBytes ?? 0) / (trueBytes[0] ?? 0) - 1)).toBeLessThan(0.05)
    expect(sentence).toMatch(/peaked at 3\d\d MiB/u)
  },
  60_000,
)

withPerl(
  'of several by wait4: a limit that one of them broke, whichever that was',
  async () => {
    const { code, sentence } = await watchClimbs(3, [
      '--exit-records',
      'off',
      '--interval',
      '10s',
      '--threshold',
      '100MiB',
    ])
    expect(code).toBe(1)
    expect(sentence).toMatch(/peaked at 1\d\d MiB/u)
  },
  60_000,
)

test('with neither: at least, in each sink, and what may be hidden is said', async () => {
  const { rows, trueBytes, sentence, text, told } = await watchClimbs(2, [
    '--exit-records',
    'off',
    '--launcher',
    'off',
    '--threshold',
    '2GiB',
  ])
  expect(rows).toHaveLength(2)
  for (const { peakRssBytes, peakIsLowerBound, peakAtMostBytes } of rows) {
    expect(peakIsLowerBound).toBe(true)
    // a sample is within the kernel's accuracy
    expect(peakRssBytes).toBeLessThan(1.05 * (trueBytes[0] ?? 0))
    expect(peakAtMostBytes).toBeGreaterThan(0.99 * (trueBytes[0] ?? Number.POSITIVE_INFINITY))
  }
  expect(sentence).toMatch(/reached at least \d+(?:\.\d+)? MiB/u)
  expect(told).toContain(sentence)
  expect(text).toMatch(/PEAK: at least \d/u)
  expect(text).not.toMatch(/^Suggestion:/mu)
}, 60_000)
