import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { canLaunch } from '../../src/runner/launch.ts'
import { startWorkload, type WorkloadRequest } from '../../src/runner/workload.ts'

const folder = mkdtempSync(join(tmpdir(), 'workload-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const request: WorkloadRequest = {
  text: '',
  argv: [],
  shell: '',
  workingDirectory: folder,
  scriptDir: folder,
  marksFile: '/marks',
  environment: { PATH: process.env['PATH'], A: 'b c' },
  childStdoutToStderr: false,
  inheritsStdin: false,
  sharesTerminal: false,
}

/** All that holds of a command holds whoever its parent is. */
const WAYS = [
  ['directly', false],
  ...(canLaunch() ? [['by a parent that waits for it', true] as const] : []),
] as const

describe.each(WAYS)('started %s', (_way, isWaitedFor) => {
  const run = (overrides: Partial<WorkloadRequest>) =>
    startWorkload({ ...request, isWaitedFor, ...overrides })

  describe('how it ended', () => {
    const cases: readonly (readonly [
      what: string,
      overrides: Partial<WorkloadRequest>,
      exitCode: number,
      signal: string | null,
    ])[] = [
      ['0', { text: 'true' }, 0, null],
      ['an exit code', { argv: ['sh', '-c', 'exit 41'] }, 41, null],
      ['a signal', { argv: ['sh', '-c', 'kill -KILL $$'] }, 137, 'SIGKILL'],
      ['SIGTERM', { text: 'kill -TERM $$' }, 143, 'SIGTERM'],
      ['not found', { argv: ['surely-no-such-program'] }, 127, null],
      ['cannot be run', { argv: ['/etc/passwd'] }, 126, null],
    ]
    test.each(cases)('%s', async (_what, overrides, exitCode, signal) => {
      expect(await run(overrides).ended).toMatchObject({
        exitCode,
        signal,
        durationMs: expect.any(Number),
      })
    })
  })

  test('a script sees its directory, its environment and the marks file, and is removed', async () => {
    await run({
      text: 'printf "%s|%s|%s|%s" "$PWD" "$A" "$MEMORY_LEAK_DETECTOR_MARKS" "$0" > seen',
    }).ended
    const [cwd, a, marks, script = ''] = readFileSync(join(folder, 'seen'), 'utf8').split('|')
    expect([cwd, a, marks]).toEqual([folder, 'b c', '/marks'])
    expect(script).toBe(join(folder, 'control/command.sh'))
    expect(existsSync(script)).toBe(false)
  })

  test('nobody else can read the script: it may hold a secret', async () => {
    await run({ text: 'stat -c %a "$0" > mode' }).ended
    expect(readFileSync(join(folder, 'mode'), 'utf8').trim()).toBe('700')
  })

  test('words of a command line are words: no shell looks at them', async () => {
    await run({ argv: ['touch', '$(touch owned)', 'a b; touch owned', '`touch owned`'] }).ended
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['$(touch owned)', 'a b; touch owned', '`touch owned`']),
    )
    expect(existsSync(join(folder, 'owned'))).toBe(false)
  })

  test('a signal reaches the command and what it moved to other process groups', async () => {
    // a shell lets its background jobs ignore SIGINT
    rmSync(join(folder, 'ready'), { force: true })
    rmSync(join(folder, 'told'), { force: true })
    const away = 'trap "touch told; exit" INT; touch ready; while :; do sleep 0.05; done'
    const workload = run({
      argv: [
        'bash',
        '-c',
        'trap "wait; exit 7" INT; setsid env --default-signal=INT bash -c "$0" & wait',
        away,
      ],
    })
    while (!existsSync(join(folder, 'ready')))
      await new Promise((resolve) => {
        setTimeout(resolve, 20)
      })
    workload.signal('SIGINT')
    expect((await workload.ended).exitCode).toBe(7)
    expect(existsSync(join(folder, 'told'))).toBe(true)
  }, 30_000)

  test('a signal after the end does nothing', async () => {
    const workload = run({ argv: ['true'] })
    await workload.ended
    workload.signal('SIGTERM')
  })

  test('a signal at once, before anybody knows its pid, reaches it', async () => {
    const workload = run({ argv: ['sleep', '60'] })
    workload.signal('SIGTERM')
    expect(await workload.ended).toMatchObject({ exitCode: 143, signal: 'SIGTERM' })
  })

  test('a directory that is not there: as a program that is not', async () => {
    expect(
      await run({ argv: ['true'], workingDirectory: join(folder, 'none') }).ended,
    ).toMatchObject({
      exitCode: 127,
    })
  })

  test('a script without a first line is run by sh, as execvp(3) has it', async () => {
    writeFileSync(join(folder, 'bare'), 'exit 9', { mode: 0o755 })
    expect((await run({ argv: [join(folder, 'bare')] }).ended).exitCode).toBe(9)
  })
})

/** What a command can know of how it was started: all but its parent and times. */
const LOOK = `
cat /proc/self/environ | tr "\\0" "\\n"
grep -E "^(Sig(Pnd|Blk|Ign|Cgt)|Shd|Umask|Cap|NoNewPrivs|Seccomp)" /proc/self/status
cat /proc/self/limits /proc/self/oom_score_adj /proc/self/cgroup
ls -l /proc/$$/fd | sed -E "s/.*[0-9]{2}:[0-9]{2} //"
read -r line < /proc/$$/stat; set -- \${line##*) }
test "$3" = $$ && echo leads its group; test "$4" = $$ && echo leads its session; echo tty $5 nice \${17}
umask; pwd; echo "$0"
`
const whereLaunched = canLaunch() ? test : test.skip
whereLaunched('the command sees the same whoever starts it, but its parent', async () => {
  const see = async (isWaitedFor: boolean): Promise<string> => {
    const out = join(folder, `look-${String(isWaitedFor)}`)
    await startWorkload({
      ...request,
      isWaitedFor,
      argv: ['sh', '-c', `( ${LOOK} ) > ${join(folder, 'look')} 2>&1`, 'name'],
      environment: {
        ...request.environment,
        PERL5OPT: '-Mno::such::module',
        PERL5LIB: '/nowhere',
        LC_ALL: 'C.UTF-8',
        'ODD.NAME%%': 'a=b\nc  ünï',
        EMPTY: '',
      },
    }).ended
    renameSync(join(folder, 'look'), out)
    return readFileSync(out, 'utf8')
  }
  const [direct, launched] = [await see(false), await see(true)]
  expect(direct).toContain('leads its session')
  expect(direct).toContain('PERL5OPT=-Mno::such::module')
  expect(launched).toBe(direct)
})

whereLaunched('how large its largest process became, and whether that is the command', async () => {
  const launch = async (argv: readonly string[]) =>
    (await startWorkload({ ...request, isWaitedFor: true, argv }).ended).largest
  const fill = "my $x = 'x' x (150 << 20)"
  const alone = await launch(['perl', '-e', fill])
  expect(alone).toMatchObject({ isCommand: true })
  expect((alone?.rssBytes ?? 0) / 2 ** 20).toBeGreaterThan(150)
  const child = await launch(['sh', '-c', `perl -e "${fill.replaceAll('$', '\\$')}"; exit 0`])
  expect(child).toMatchObject({ isCommand: false })
  expect((child?.rssBytes ?? 0) / 2 ** 20).toBeGreaterThan(150)
  // nobody can tell what is below what it was forked with
  expect(await launch(['true'])).toMatchObject({ isCommand: false, isAtMost: true })
})

const PRCTL = process.arch === 'x64' ? 157 : 167
const withLauncher = canLaunch() && ['x64', 'arm64'].includes(process.arch) ? test : test.skip
withLauncher(
  'a command whose launcher was killed has ended also where nobody waits for its zombie',
  () => {
    // perl adopts who is left alone, and asks for the end of its own child only
    const adopt = `syscall(${PRCTL}, 36, 1, 0, 0, 0); my $p = fork(); if (!$p) { exec @ARGV } waitpid $p, 0; exit $? >> 8`
    const script = join(folder, 'lost.mjs')
    writeFileSync(
      script,
      `import { startWorkload } from ${JSON.stringify(new URL('../../src/runner/workload.ts', import.meta.url).href)}
      const request = ${JSON.stringify({ ...request, argv: ['sh', '-c', 'kill -9 $PPID; sleep 0.3'], isWaitedFor: true })}
      console.log(JSON.stringify(await startWorkload(request).ended))`,
    )
    const { stdout } = spawnSync('/usr/bin/perl', ['-e', adopt, process.execPath, script], {
      timeout: 25_000,
      killSignal: 'SIGKILL',
    })
    expect(JSON.parse(stdout.toString() || '{}')).toMatchObject({ exitCode: 137, signal: null })
  },
  30_000,
)
