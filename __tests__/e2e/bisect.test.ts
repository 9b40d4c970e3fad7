import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { holdMib, makeRepository, type GitRepository } from '../support/git-repository.ts'
import { cliBundle, makeDirectory, runCli } from '../support/run-cli.ts'

const LIMIT = ['--threshold', '120MiB', '--interval', '100ms', '--export', 'json']

/** Eight commits; the sixth holds more, the fourth does not run. */
function makeHistory(): { repository: GitRepository; commits: string[] } {
  const repository = makeRepository()
  const commits = Array.from({ length: 8 }, (_, at) =>
    repository.commit(`commit ${at + 1}`, {
      'app.mjs': at === 3 ? 'process.exit(1)' : holdMib(at < 5 ? 20 : 120),
      'count.txt': String(at),
      '.gitignore': 'logs\n',
    }),
  )
  return { repository, commits }
}

describe('bisect', () => {
  test('names the first bad commit, skips one that does not run, and leaves the checkout as it was', async () => {
    const {
      repository: { directory, git },
      commits,
    } = makeHistory()
    const before = [git('status', '--porcelain'), git('worktree', 'list'), git('rev-parse', 'HEAD')]
    const { code, out, err } = await runCli(
      [
        'bisect',
        '--json',
        '--good',
        commits[0] ?? '',
        '--bad',
        'main',
        ...LIMIT,
        '--',
        'node',
        'app.mjs',
      ],
      { cwd: directory },
    )
    expect({ code, err, found: JSON.parse(out) as unknown }).toMatchObject({
      code: 0,
      found: { firstBad: { commit: commits[5], subject: 'commit 6' }, reason: '' },
    })
    expect([
      git('status', '--porcelain'),
      git('worktree', 'list'),
      git('rev-parse', 'HEAD'),
    ]).toEqual(before)
    expect(git('for-each-ref', 'refs/bisect')).toBe('')
    // each commit that was judged has its report
    const [folder = ''] = readdirSync(join(directory, 'logs'))
    expect(
      readdirSync(join(directory, 'logs', folder)).filter((name) => name.startsWith('run_')).length,
    ).toBeGreaterThanOrEqual(4)
  }, 240_000)

  test('a commit that only changes the config file is not what made it worse', async () => {
    const repository = makeRepository()
    const commits = [20, 20, 120].map((mib, at) =>
      repository.commit(`commit ${at + 1}`, {
        'app.mjs': holdMib(mib),
        'count.txt': String(at),
        '.gitignore': 'logs\n',
        '.github/memory-leak-detector.yml': `threshold: ${at === 1 ? '1MiB' : '110MiB'}\n`,
      }),
    )
    const { code, out } = await runCli(
      [
        'bisect',
        '--json',
        '--good',
        commits[0] ?? '',
        '--bad',
        'main',
        '--interval',
        '100ms',
        '--export',
        'json',
        '--',
        'node',
        'app.mjs',
      ],
      { cwd: repository.directory },
    )
    expect({ code, found: JSON.parse(out) as unknown }).toMatchObject({
      code: 0,
      found: { firstBad: { commit: commits[2] } },
    })
  }, 240_000)

  test('a command of `on-finding` that stands in the environment is in no argument', async () => {
    const repository = makeRepository()
    // the programs between it and the bisect that started them, and none above
    const look = `
import { appendFileSync, readFileSync } from 'node:fs'
const read = (pid, name) => readFileSync('/proc/' + pid + '/' + name, 'utf8')
let pid = process.ppid
for (let words = ''; !words.includes(' bisect --good ');) {
  words = read(pid, 'cmdline').replaceAll('\\0', ' ')
  appendFileSync(process.env.SEEN, words + '\\n')
  pid = Number(/^PPid:\\t(\\d+)/m.exec(read(pid, 'status'))[1])
}
`
    const [good = ''] = [20, 120].map((mib, at) =>
      repository.commit(`commit ${at + 1}`, { 'app.mjs': `${look}${holdMib(mib)}` }),
    )
    const seen = join(makeDirectory(), 'seen')
    const { code, err } = await runCli(
      ['bisect', '--good', good, '--bad', 'main', ...LIMIT, '--', 'node', 'app.mjs'],
      {
        cwd: repository.directory,
        env: { SEEN: seen, MEMORY_LEAK_DETECTOR_ON_FINDING: 'echo S3CR3T' },
      },
    )
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('S3CR3T') as unknown })
    const words = readFileSync(seen, 'utf8')
    expect(words).toContain('run --bisect')
    expect(words).not.toContain('S3CR3T')
  }, 240_000)

  test('an end that is not as was said is told, before anything is bisected', async () => {
    const {
      repository: { directory },
      commits,
    } = makeHistory()
    const good = await runCli(
      ['bisect', '--good', commits[6] ?? '', '--bad', 'main', ...LIMIT, '--', 'node', 'app.mjs'],
      { cwd: directory },
    )
    expect(good).toMatchObject({
      code: 3,
      out: `No first bad commit: --good ${(commits[6] ?? '').slice(0, 8)} fails a gate.\n`,
    })
    const bad = await runCli(
      ['bisect', '--good', commits[0] ?? '', '--bad', 'main~4', ...LIMIT, '--', 'node', 'app.mjs'],
      { cwd: directory },
    )
    expect(bad).toMatchObject({
      code: 3,
      out: `No first bad commit: --bad ${(commits[3] ?? '').slice(0, 8)} cannot be judged: see what it said above.\n`,
    })
  }, 240_000)

  test('a commit that is not there is wrong usage', async () => {
    const {
      repository: { directory },
    } = makeHistory()
    expect(
      await runCli(['bisect', '--good', 'nowhere', '--bad', 'main', '--', 'true'], {
        cwd: directory,
      }),
    ).toMatchObject({ code: 2, err: expect.stringContaining('nowhere is not in this checkout') })
  }, 60_000)
})

describe('run --bisect', () => {
  test.each([
    ['a pass', ['--threshold', '4GiB', '--', 'sleep', '0.4'], 0],
    ['a gate that fails', ['--threshold', '100KiB', '--', 'sleep', '0.4'], 1],
    [
      'a gate that fails, whatever the command does',
      ['--threshold', '100KiB', '--', 'sh', '-c', 'sleep 0.4; exit 9'],
      1,
    ],
    ['a command that fails', ['--threshold', '4GiB', '--', 'sh', '-c', 'sleep 0.4; exit 1'], 125],
    ['a command that is not there', ['--threshold', '4GiB', '--', 'no-such-program'], 125],
    ['a window too short for growth, where no limit is set', ['--', 'sleep', '0.4'], 125],
    ['prepare that fails', ['--threshold', '4GiB', '--prepare', 'exit 1', '--', 'true'], 125],
    ['wrong usage', ['--threshold', 'much', '--', 'true'], 125],
    ['an unknown flag', ['--treshold', '1GiB', '--', 'true'], 125],
  ])(
    '%s',
    async (_what, words, code) => {
      const end = await runCli(['run', '--bisect', '--interval', '100ms', ...words])
      expect({ code: end.code, err: end.err }).toEqual({ code, err: expect.any(String) })
    },
    60_000,
  )

  test('a command that fails is said, not a gate that could not judge it; no advice on a setting that has no effect here', async () => {
    const { err } = await runCli([
      'run',
      '--bisect',
      '--interval',
      '100ms',
      '--',
      'sh',
      '-c',
      'sleep 0.4; exit 7',
    ])
    const lines = err.trim().split('\n')
    expect(lines[0]).toBe(
      'Not judged: the command ended with exit code 7, so this commit is neither good nor bad (exit code 125: git bisect skips it).',
    )
    expect(lines.at(-1)).toBe('  Next: see what the command itself said; no memory limit failed it')
    expect(err).not.toMatch(/if-inconclusive|Why: gate growth/u)
    const short = await runCli(['run', '--bisect', '--interval', '100ms', '--', 'sleep', '0.4'])
    expect(short.err).toMatch(
      /^Not judged: gate growth was asked for and cannot judge: .*\n[^]*Next: watch longer/u,
    )
  }, 60_000)

  test('serves `git bisect run` by itself', () => {
    const {
      repository: { directory, git },
      commits,
    } = makeHistory()
    git('bisect', 'start', 'main', commits[0] ?? '', '--')
    spawnSync(
      'git',
      [
        'bisect',
        'run',
        process.execPath,
        cliBundle,
        'run',
        '--bisect',
        ...LIMIT,
        '--',
        'node',
        'app.mjs',
      ],
      { cwd: directory, encoding: 'utf8' },
    )
    expect(
      execFileSync('git', ['rev-parse', 'refs/bisect/bad'], {
        cwd: directory,
        encoding: 'utf8',
      }).trim(),
    ).toBe(commits[5])
  }, 240_000)
})

describe('--exit-code', () => {
  test.each([
    ['gate', '100KiB', 9, 1],
    ['gate', '4GiB', 9, 9],
    ['child', '100KiB', 9, 9],
    ['child', '100KiB', 0, 0],
  ])(
    '%s, with threshold %s and a command that exits with %d: %d',
    async (choice, threshold, own, code) => {
      expect(
        await runCli([
          'run',
          '--exit-code',
          choice,
          '--threshold',
          threshold,
          '--interval',
          '100ms',
          '--',
          'sh',
          '-c',
          `sleep 0.4; exit ${own}`,
        ]),
      ).toMatchObject({ code })
    },
    60_000,
  )
})
