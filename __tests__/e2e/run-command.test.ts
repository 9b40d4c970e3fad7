import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { useJobs } from '../support/use-jobs.ts'

const newJob = useJobs()

describe.each([
  ['started directly', { launcher: 'off' }],
  ['by a parent that waits for it', { 'exit-records': 'off' }],
] as const)('the exit code of a command %s is kept', (_way, how) => {
  const cases: readonly (readonly [name: string, run: string, code: number])[] = [
    ['0', 'true', 0],
    ['3', 'exit 3', 3],
    ['not found', 'surely-no-such-program', 127],
    ['kill -9 of itself', 'kill -9 $$', 137],
    ['SIGTERM', 'kill -TERM $$', 143],
    ['a shell that reports 137 of its child', "bash -c 'kill -9 $$'", 137],
  ]
  test.each(cases)(
    '%s',
    async (_name, run, code) => {
      const { exitCode, outputs, log } = await newJob()
        .uses({ ...how, run, 'upload-artifact': 'never' })
        .main()
      expect(exitCode).toBe(code)
      expect(outputs.get('exit-code')).toBe(String(code))
      expect(outputs.get('verdict')).toBe('pass')
      expect(outputs.get('command-outcome')).toBe(code === 0 ? 'success' : 'failure')
      expect(
        /::error title=Memory gate passed%2C command failed%3A test::The command ended (with exit code|by SIG)/u.test(
          log,
        ),
      ).toBe(code !== 0)
    },
    30_000,
  )
})

test.each([
  ['true', 'fail', 3, 'error'],
  ['true', 'ignore', 0, 'notice'],
  ['exit 7', 'ignore', 7, 'notice'],
])(
  'a command that deletes the run directory, then %s, with `if-inconclusive: %s`: %i',
  async (end, soft, code, level) => {
    const job = newJob()
    const runs = join(job.temp, 'memory-leak-detector')
    const step = job.uses({
      run: `rm -rf '${runs}'; ${end}`,
      'if-inconclusive': soft,
      'upload-artifact': 'never',
    })
    const { exitCode, log } = await step.main()
    expect({ exitCode, log }).toEqual({
      exitCode: code,
      log: expect.stringMatching(
        new RegExp(`^::${level} title=Memory not judged::Not judged: .* it is gone`, 'mu'),
      ),
    })
    expect(await step.post()).toMatchObject({ exitCode: 0 })
    expect(existsSync(runs)).toBe(false)
  },
  30_000,
)

test('a failing gate and a failing command: 1, and both are said', async () => {
  const { exitCode, log, outputs } = await newJob()
    .uses({
      run: 'sleep 1.5; exit 5',
      threshold: '100KiB',
      interval: '200ms',
      'upload-artifact': 'never',
    })
    .main()
  expect(exitCode).toBe(1)
  expect(outputs.get('verdict')).toBe('fail')
  expect(outputs.get('exit-code')).toBe('5')
  expect(log).toMatch(
    /::error title=Memory gate failed%2C command failed%3A test::Failed: .* The command ended with exit code 5\./u,
  )
}, 30_000)

test("a peak before the first sample of a process is the kernel's high-water mark", async () => {
  const run = 'sleep 0.3; python3 -c "import time; x = bytearray(300 << 20); del x; time.sleep(3)"'
  const { exitCode, log } = await newJob()
    .uses({ run, threshold: '200MiB', interval: '2s', 'upload-artifact': 'never' })
    .main()
  expect(exitCode).toBe(1)
  expect(log).toMatch(
    /python3\S* \(pid \d+\) peaked at 3\d\d MiB by the kernel's high-water mark, limit 200 MiB/u,
  )
}, 30_000)

describe('shells, as GitHub expands them', () => {
  const commandLine = 'tr "\\0" " " < /proc/$$/cmdline; echo'
  const cases: readonly (readonly [shell: string, run: string, expected: RegExp])[] = [
    ['', commandLine, /^bash -e \S+\.sh $/mu],
    ['bash', commandLine, /^bash --noprofile --norc -e -o pipefail \S+\.sh $/mu],
    ['sh', commandLine, /^sh -e \S+\.sh $/mu],
    ['bash -eu {0}', commandLine, /^bash -eu \S+ $/mu],
    ['python', 'import sys\nprint("python", sys.argv[0], "ünï")', /^python \S+\.py ünï$/mu],
    [
      'python3 -B {0}',
      'import sys\nprint("flag", sys.flags.dont_write_bytecode, sys.argv)',
      /^flag 1 \['\S+'\]$/mu,
    ],
    ['cat {0}', 'just text, "quoted"', /^just text, "quoted"$/mu],
    ['env A="b c" bash {0}', 'echo "A=[$A]"', /^A=\[b c\]$/mu],
  ]
  test.each(cases)(
    '%p',
    async (shell, run, expected) => {
      const { exitCode, stdout } = await newJob()
        .uses({ run, shell, 'upload-artifact': 'never' })
        .main()
      expect({ exitCode, says: stdout.match(expected)?.[0] }).toEqual({
        exitCode: 0,
        says: expect.stringMatching(expected),
      })
    },
    30_000,
  )

  test('the default has no pipefail, bash has it', async () => {
    expect(
      (await newJob().uses({ run: 'false | true', 'upload-artifact': 'never' }).main()).exitCode,
    ).toBe(0)
    expect(
      (
        await newJob()
          .uses({ run: 'false | true', shell: 'bash', 'upload-artifact': 'never' })
          .main()
      ).exitCode,
    ).toBe(1)
  }, 30_000)

  test('the default without bash on PATH is sh -e', async () => {
    const job = newJob()
    const bin = join(job.workspace, 'bin')
    mkdirSync(bin)
    for (const name of ['sh', 'cat', 'tr'])
      writeFileSync(join(bin, name), `#!/bin/sh\nexec /bin/${name} "$@"\n`, { mode: 0o755 })
    const bare = newJob({ env: { PATH: bin } })
    const { stdout, exitCode } = await bare
      .uses({ run: commandLine, 'upload-artifact': 'never' })
      .main()
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^\/bin\/sh -e \S+\.sh $/mu)
  }, 30_000)
})

describe('the text of run', () => {
  test('reaches the shell as it is, and no command line', async () => {
    const marker = `MARKER${process.pid}`
    const run = [
      'printf "%s\\n" "a \\"b\\" $((1+1))" \'$HOME `id` $(id)\' "ünïcode ☃ 🎉" \'%0A ::not-ours\' \\',
      '  "backslash \\\\ end"',
      "cat <<'EOF'",
      '\ttabbed $NOTHING',
      'EOF',
      `for f in /proc/[0-9]*/cmdline; do if tr "\\0" "\\n" < $f 2>/dev/null | grep -q "PLANTED""${marker}"; then echo "LEAKED in $f"; fi; done`,
      `: PLANTED${marker}`,
    ].join('\n')
    const { stdout, exitCode } = await newJob().uses({ run, 'upload-artifact': 'never' }).main()
    expect(exitCode).toBe(0)
    expect(stdout).toContain(
      'a "b" 2\n$HOME `id` $(id)\nünïcode ☃ 🎉\n%0A ::not-ours\nbackslash \\ end\n\ttabbed $NOTHING\n',
    )
    expect(stdout).not.toContain('LEAKED')
  }, 30_000)

  test('the script is gone afterwards, also when it failed, was killed, or left a child behind', async () => {
    for (const run of [
      'echo "$0"',
      'echo "$0"; exit 9',
      'echo "$0"; kill -9 $$',
      'echo "$0"; sleep 3 > /dev/null 2>&1 &',
    ]) {
      const { stdout } = await newJob().uses({ run, 'upload-artifact': 'never' }).main()
      const script = /^\/\S+\.sh$/mu.exec(stdout)?.[0] ?? 'none'
      expect(() => readFileSync(script)).toThrow('ENOENT')
    }
  }, 60_000)
})

describe('working-directory', () => {
  test('absolute, relative to the workspace, or the workspace itself', async () => {
    const job = newJob()
    mkdirSync(join(job.workspace, 'a dir/deep'), { recursive: true })
    for (const [given, expected] of [
      ['', job.workspace],
      ['a dir/deep', join(job.workspace, 'a dir/deep')],
      [join(job.workspace, 'a dir'), join(job.workspace, 'a dir')],
    ] as const) {
      expect(
        (
          await job
            .uses({ run: 'pwd -P', 'working-directory': given, 'upload-artifact': 'never' })
            .main()
        ).stdout,
      ).toMatch(new RegExp(`^${expected}$`, 'mu'))
    }
  }, 30_000)

  test('the checkout stays clean', async () => {
    const job = newJob()
    await job.run(
      'git init -q . && git -c user.name=a -c user.email=a@b commit -q --allow-empty -m x',
    )
    await job.uses({ run: 'true', 'upload-artifact': 'never' }).main()
    expect((await job.run('git status --porcelain --ignored')).stdout).toBe('')
  }, 30_000)
})

describe('the output of the command', () => {
  test('5 MB, no line break at the end, both streams: untouched', async () => {
    const run =
      'head -c 3800000 /dev/urandom | base64 -w 0 > big; echo BEGIN; cat big; echo END; sha256sum < big | cut -c 1-64 > sum; printf "to stderr" >&2; printf "no line break"'
    const job = newJob()
    const { stdout, log } = await job.uses({ run, 'upload-artifact': 'never' }).main()
    const body = stdout.slice(stdout.indexOf('BEGIN\n') + 6, stdout.indexOf('END\n'))
    expect(body.length).toBeGreaterThan(5_000_000)
    expect(createHash('sha256').update(body).digest('hex')).toBe(
      readFileSync(join(job.workspace, 'sum'), 'utf8').trim(),
    )
    expect(log).toContain('to stderr')
    expect(stdout).toContain('END\nno line break')
  }, 60_000)

  test('a workflow command of the command still works: it is the runner who reads it', async () => {
    const { stdout } = await newJob()
      .uses({
        run: 'echo "::warning::mine"; echo "::add-mask::hidden"',
        'upload-artifact': 'never',
      })
      .main()
    expect(stdout).toContain('::warning::mine\n::add-mask::hidden\n')
  }, 30_000)
})
