import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { execFileSync, spawn } from 'node:child_process'
import { afterAll, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { holdMib, makeRepository, type GitRepository } from '../support/git-repository.ts'
import { cliBundle, makeDirectory, runCli, type CliEnd } from '../support/run-cli.ts'

interface Report {
  verdict: string
  inconclusiveReason: string
  run: { runDir: string }
  findings: { gate: string; outcome: string; message: string; advice: string }[]
  ab?: { base: string; pairs: unknown[] }
}
const parse = (out: string): Report => JSON.parse(out) as Report
const isReport = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(
    readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
  ) as object,
)
// ours alone, so that whatever is left in it was left by us
const temp = mkdtempSync(join(tmpdir(), 'ab-temp-'))
afterAll(() => {
  rmSync(temp, { recursive: true, force: true })
})

const FAST = ['--interval', '100ms', '--repeat', '3', '--export', 'json']
const command = (mib: number): string => `node -e '${holdMib(mib).replaceAll('\n', ';')}'`
const run = (words: readonly string[], cwd?: string): Promise<CliEnd> =>
  runCli(words, { ...(cwd === undefined ? {} : { cwd }), env: { TMPDIR: temp } })

describe('ab', () => {
  test('is red where head holds more, and says how much; each run has a directory of its own, and `report` judges them again', async () => {
    const { code, out, err } = await run([
      'ab',
      '--json',
      ...FAST,
      '--base',
      command(50),
      '--head',
      command(60),
    ])
    const report = parse(out)
    expect({ code, verdict: report.verdict, err }).toMatchObject({ code: 1, verdict: 'fail' })
    expect(isReport(report) ? [] : isReport.errors).toEqual([])
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        gate: 'ab',
        outcome: 'fail',
        message: expect.stringMatching(
          /^settled level of head \d+(?:\.\d)? MiB, \+1\d\.\d % against \d+(?:\.\d)? MiB of base \(3 pairs, p < \.001\), limit the larger of 2 % and 1 MiB$/,
        ),
      }),
    )
    expect(readdirSync(join(report.run.runDir, 'ab')).toSorted()).toEqual([
      'base-1',
      'base-2',
      'base-3',
      'head-1',
      'head-2',
      'head-3',
    ])
    expect(err).toContain('Pair 3 of 3: base peak ')
    // what the advice says
    expect((await run(['compare', 'ab/base-1', 'ab/head-1'], report.run.runDir)).out).toMatch(
      /^A: .*, pass\nB: .*, pass\n/u,
    )
    const again = await run(['report', report.run.runDir, '--json', '--ab-threshold', '50%'])
    expect({
      code: again.code,
      ab: parse(again.out)
        .findings.filter(({ gate }) => gate === 'ab')
        .map(({ outcome }) => outcome),
    }).toEqual({ code: 0, ab: ['pass'] })
  }, 120_000)

  test('a comparison that broke off midway is no pass', async () => {
    const counter = join(temp, '..', `${basename(temp)}-runs`)
    const { code, out } = await run([
      'ab',
      '--json',
      ...FAST,
      '--repeat',
      '5',
      '--base',
      `echo >> ${counter}; test "$(wc -l < ${counter})" -lt 4 && sleep 0.5`,
      '--head',
      'sleep 0.5',
    ])
    rmSync(counter)
    const { verdict, inconclusiveReason } = parse(out)
    expect({ code, verdict, inconclusiveReason }).toEqual({
      code: 3,
      verdict: 'inconclusive',
      inconclusiveReason: expect.stringContaining(
        'broken off after 3 of 5 pairs: the command ended with exit code 1 in base, run 4 of 5',
      ),
    })
  }, 120_000)

  test('is green where both hold the same, and says so', async () => {
    const { code, err } = await run(['ab', ...FAST, '--base', command(50), '--head', command(50)])
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(
        /^Passed: .* Compared: settled level of head .* \(3 pairs, p [=<] \.\d+\)/m,
      ),
    })
  }, 120_000)

  test.each([
    [
      'base',
      ['--base', 'exit 7', '--head', 'true'],
      3,
      'the command ended with exit code 7 in base, run 1 of 3',
    ],
    [
      'head',
      ['--base', command(20), '--head', 'exit 7'],
      7,
      'the command ended with exit code 7 in head, run 1 of 3',
    ],
    [
      'prepare',
      ['--base', 'true', '--head', 'true', '--prepare', 'exit 5'],
      3,
      '`prepare` ended with exit code 5 in head',
    ],
  ])(
    'is not judged where %s fails',
    async (_what, sides, code, reason) => {
      const end = await run(['ab', ...FAST, ...sides])
      expect({ code: end.code, err: end.err }).toEqual({
        code,
        err: expect.stringContaining(reason),
      })
    },
    120_000,
  )

  test('without a command is wrong usage', async () => {
    expect(await run(['ab', '--base', 'true'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--head: "" is missing'),
    })
  }, 60_000)
})

describe('run --compare-with', () => {
  const makeHistory = (): GitRepository => {
    const repository = makeRepository()
    repository.commit('holds 50 MiB', { 'app.mjs': holdMib(50), '.gitignore': 'logs\n' })
    repository.commit('holds 60 MiB', { 'app.mjs': holdMib(60) })
    return repository
  }
  /** Everything that must be as it was. */
  const stateOf = ({ git, directory }: GitRepository): object => ({
    worktrees: git('worktree', 'list'),
    status: git('status', '--porcelain'),
    refs: git('for-each-ref'),
    head: git('rev-parse', 'HEAD'),
    kept: readdirSync(join(directory, '.git')).filter((name) => name === 'worktrees'),
    temp: readdirSync(temp),
  })

  test('runs base in a worktree of its own, with `prepare` on both sides, and leaves nothing behind', async () => {
    const repository = makeHistory()
    const before = stateOf(repository)
    const { code, out, err } = await run(
      [
        'run',
        '--json',
        ...FAST,
        '--compare-with',
        'main~1',
        '--prepare',
        'pwd; git log -1 --format=%s',
        '--',
        'node',
        'app.mjs',
      ],
      repository.directory,
    )
    expect({ code, err, base: parse(out).ab?.base }).toMatchObject({
      code: 1,
      base: expect.stringMatching(/^main~1 \([0-9a-f]{8}\)$/),
    })
    expect(err).toMatch(/memory-leak-detector-base-.*\nholds 50 MiB\n(?:.*\n)*?.*\nholds 60 MiB\n/)
    expect(stateOf(repository)).toEqual(before)
  }, 120_000)

  test('a worktree of the user stays, and a directory below the top is the same on both sides', async () => {
    const repository = makeHistory()
    mkdirSync(join(repository.directory, 'deep'))
    repository.commit('deeper', { 'deep/app.mjs': holdMib(20) })
    repository.commit('deeper still', {})
    const own = join(makeDirectory(), 'own')
    repository.git('worktree', 'add', '--quiet', own, 'main~1')
    const before = stateOf(repository)
    const { code, err } = await run(
      ['run', ...FAST, '--compare-with', 'HEAD~1', '--', 'node', 'app.mjs'],
      join(repository.directory, 'deep'),
    )
    expect({ code, err }).toMatchObject({ code: 0 })
    expect(stateOf(repository)).toMatchObject({
      worktrees: (before as { worktrees: string }).worktrees,
      temp: [],
    })
  }, 120_000)

  test('a worktree with directories that nobody may write to is removed all the same', async () => {
    const repository = makeHistory()
    const before = stateOf(repository)
    const { code, err } = await run(
      [
        'run',
        ...FAST,
        '--compare-with',
        'main',
        '--prepare',
        'mkdir locked; touch locked/file; chmod 555 locked',
        '--',
        'node',
        'app.mjs',
      ],
      repository.directory,
    )
    chmodSync(join(repository.directory, 'locked'), 0o755)
    rmSync(join(repository.directory, 'locked'), { recursive: true })
    expect({ code, err }).toMatchObject({ code: 0 })
    expect(stateOf(repository)).toEqual(before)
  }, 120_000)

  test('two Ctrl-C leave nothing that runs, also of a command that ignores them', async () => {
    const repository = makeHistory()
    const before = stateOf(repository)
    const pidFile = join(temp, '..', `${basename(temp)}-pid`)
    const child = spawn(
      process.execPath,
      [
        cliBundle,
        'run',
        ...FAST,
        '--compare-with',
        'main~1',
        '--',
        'sh',
        '-c',
        `trap "" INT; echo $$ > ${pidFile}; while :; do sleep 0.2; done`,
      ],
      { cwd: repository.directory, env: { ...process.env, TMPDIR: temp }, stdio: 'ignore' },
    )
    const ended = once(child, 'exit')
    while (!existsSync(pidFile) || readFileSync(pidFile, 'utf8') === '') await sleep(50)
    child.kill('SIGINT')
    await sleep(400)
    child.kill('SIGINT')
    expect(await ended).toEqual([130, null])
    const pid = readFileSync(pidFile, 'utf8').trim()
    rmSync(pidFile)
    for (let look = 0; look < 100 && existsSync(`/proc/${pid}`); look++) await sleep(50)
    expect({ runs: existsSync(`/proc/${pid}`), state: stateOf(repository) }).toEqual({
      runs: false,
      state: before,
    })
  }, 120_000)

  test('cancelled, it reports, and removes the worktree', async () => {
    const repository = makeHistory()
    const before = stateOf(repository)
    const { code, err } = await runCli(
      ['run', ...FAST, '--progress', '200ms', '--compare-with', 'main~1', '--', 'node', 'app.mjs'],
      {
        cwd: repository.directory,
        env: { TMPDIR: temp },
        signal: { whenStderr: /Pair 1 of 3/, name: 'SIGTERM' },
      },
    )
    expect({ code, err }).toEqual({
      code: 143,
      err: expect.stringContaining('the comparison was cancelled'),
    })
    expect(stateOf(repository)).toEqual(before)
  }, 120_000)

  describe('where base is missing', () => {
    const cloneShallow = (origin: GitRepository): string => {
      const directory = join(makeDirectory(), 'clone')
      execFileSync('git', [
        'clone',
        '--quiet',
        '--depth=1',
        `file://${origin.directory}`,
        directory,
      ])
      return directory
    }

    test('it is fetched at depth 1', async () => {
      const origin = makeHistory()
      origin.git('branch', 'release', 'main~1')
      const clone = cloneShallow(origin)
      const { code, out } = await run(
        ['run', '--json', ...FAST, '--compare-with', 'release', '--', 'node', 'app.mjs'],
        clone,
      )
      expect({ code, pairs: parse(out).ab?.pairs.length }).toEqual({ code: 1, pairs: 3 })
      const git = (...words: string[]): string =>
        execFileSync('git', words, { cwd: clone, encoding: 'utf8' }).trim()
      expect({
        refs: git('for-each-ref', 'refs/memory-leak-detector'),
        commits: git('rev-list', '--count', '--all'),
      }).toEqual({ refs: '', commits: '1' })
    }, 120_000)

    test.each([
      ['HEAD~1', 'fetch-depth: 2'],
      ['HEAD~2^', 'fetch-depth: 4'],
      ['no-such-branch', 'fetch-depth: 0'],
    ])(
      'and %s cannot be fetched, head runs alone and the advice is `%s`',
      async (ref, advice) => {
        const clone = cloneShallow(makeHistory())
        const { code, out } = await run(
          ['run', '--json', ...FAST, '--compare-with', ref, '--', 'node', 'app.mjs'],
          clone,
        )
        const report = parse(out)
        expect({ code, reason: report.inconclusiveReason }).toEqual({
          code: 3,
          reason: expect.stringContaining(
            `base ${ref} is not in this checkout and could not be fetched`,
          ),
        })
        expect(report.findings.find(({ gate }) => gate === 'ab')?.advice).toBe(
          `give \`actions/checkout\` the input \`${advice}\``,
        )
      },
      120_000,
    )

    test('and there is no checkout at all, that is said', async () => {
      const { code, err } = await run([
        'run',
        ...FAST,
        '--compare-with',
        'main',
        '--',
        'sleep',
        '0.5',
      ])
      expect({ code, err }).toEqual({
        code: 3,
        err: expect.stringContaining('there is no git checkout here'),
      })
    }, 120_000)
  })
})
