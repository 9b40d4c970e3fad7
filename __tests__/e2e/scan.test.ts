import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { useProcesses } from '../support/use-processes.ts'
import { cliBundle, makeDirectory, runCli } from '../support/run-cli.ts'

const start = useProcesses()

const isRoot = process.getuid?.() === 0
const asRoot = isRoot ? test : test.skip
const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--']
const hungry = ['-c', 'x = bytearray(150 << 20)\nimport time\ntime.sleep(600)']

interface Row {
  pid: number
  name: string
  memPercent: number
  cpuPercent: number
}
interface Report {
  verdict: string
  processes: Row[]
  quality: { ended: string; ticks: number }
  host: { limitedView: string | null }
}

const reportOf = (out: string): Report => JSON.parse(out) as Report

/** %MEM and %CPU as ps prints them. */
function readPs(pids: readonly (number | undefined)[]): Map<number, { mem: number; cpu: number }> {
  const { stdout } = spawnSync('ps', ['-o', 'pid=,pmem=,pcpu=', '-p', pids.join(',')], {
    encoding: 'utf8',
  })
  return new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/u).map(Number))
      .map(([pid = 0, mem = 0, cpu = 0]) => [pid, { mem, cpu }]),
  )
}

/** Pids that ps shows, but of the kernel, the dead, and this tool, which may run beside. */
function listByPs(): number[] {
  return spawnSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .filter(
      ([pid, ppid, state = '', ...words]) =>
        pid !== '2' &&
        ppid !== '2' &&
        !state.startsWith('Z') &&
        !/\/dist\/(?:main|post|cli|sampler)\/(?:index\.js|(?:births|exit-records|launcher)\.pl)/u.test(
          words.join(' '),
        ),
    )
    .map(([pid]) => Number(pid))
}

async function settled(pid: number | undefined): Promise<void> {
  for (;;) {
    const [, rssPages = '0'] = readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')
    if (Number(rssPages) * 4096 > 150 * 2 ** 20) return
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
}

describe('scan with no option does what the bash tool did', () => {
  test('all processes, a timestamped log in logs/ in its line format', async () => {
    const child = start('python3', ...hungry)
    await settled(child.pid)
    const { code, err, cwd } = await runCli(['scan'], { env: { THRESHOLD: '0.5' } })
    expect(code).toBe(1)
    const [log = '', ...others] = readdirSync(join(cwd, 'logs')).filter((name) =>
      name.endsWith('.log'),
    )
    expect(others).toEqual([])
    expect(log).toMatch(/^memory-leak-report_\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d\.log$/u)
    const text = readFileSync(join(cwd, 'logs', log), 'utf8')
    const lines = text.split('\n')
    expect(lines[0]).toBe(
      `Memory Leak Detection Report - ${/\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d/u.exec(log)?.[0] ?? ''}`,
    )
    expect(lines.slice(1, 4)).toEqual([
      'Threshold: 0.5%',
      '-'.repeat(45),
      '[*] Scanning for processes exceeding 0.5% memory...',
    ])
    const rows = lines.slice(4, lines.indexOf(''))
    for (const row of rows)
      expect(row).toMatch(/^PID: \d+ \| MEM: \d+\.\d% \| CPU: \d+\.\d% \| CMD: .+$/u)
    expect(rows).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^PID: ${String(child.pid)} \\| MEM: 0\\.[67]% \\| CPU: \\d+\\.\\d% \\| CMD: \\S*python3`,
          'u',
        ),
      ),
    )
    const shares = rows.map((row) => Number(/MEM: ([\d.]+)/u.exec(row)?.[1]))
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
    expect(lines[lines.indexOf('') + 1]).toBe(
      '[!] Potential memory leaks found. Review the log file.',
    )
    expect(text).toMatch(/^Host: .*RAM \S+ GiB, available \S+ \S+, .*swap.*PSI.*OOM kills \d+$/mu)
    expect(err).toMatch(/^Failed: /u)
  }, 60_000)

  test('clean: [OK], the host line, and the ten largest all the same', async () => {
    const { code, cwd, out } = await runCli(['scan', '--threshold', '99'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    const [log = ''] = readdirSync(join(cwd, 'logs')).filter((name) => name.endsWith('.log'))
    const text = readFileSync(join(cwd, 'logs', log), 'utf8')
    expect(text).toContain('\n[OK] No process above 99%.\n')
    expect(text.slice(text.indexOf('Largest now:')).match(/^PID: /gmu)?.length).toBe(10)
  }, 60_000)

  test('the default is 30 %', async () => {
    const { cwd } = await runCli(['scan', '--fail-on', 'none'])
    const [log = ''] = readdirSync(join(cwd, 'logs')).filter((name) => name.endsWith('.log'))
    expect(readFileSync(join(cwd, 'logs', log), 'utf8')).toMatch(
      /^Threshold: 30%\n-{45}\n\[\*\] Scanning for processes exceeding 30% memory\.\.\.$/mu,
    )
  }, 60_000)
})

test('MEM % and CPU % are those of ps', async () => {
  const busy = start(
    'python3',
    '-c',
    'x = bytearray(150 << 20)\nimport time\nend = time.monotonic() + 0.7\nwhile time.monotonic() < end: pass\ntime.sleep(600)',
  )
  const idle = start('python3', ...hungry)
  await settled(busy.pid)
  await settled(idle.pid)
  await new Promise((resolve) => {
    setTimeout(resolve, 3000)
  })
  const before = readPs([busy.pid, idle.pid])
  const { processes } = reportOf((await runCli(['scan', '--json', '--fail-on', 'none'])).out)
  const after = readPs([busy.pid, idle.pid])
  for (const { pid } of [busy, idle]) {
    const row = processes.find((process) => process.pid === pid)
    // ps cuts its percentages to one place; the CPU share of a process that sleeps falls while time
    // goes by
    const [highest, lowest] = [before.get(pid ?? 0), after.get(pid ?? 0)]
    expect(row?.memPercent).toBeGreaterThanOrEqual((lowest?.mem ?? 0) - 0.001)
    expect(row?.memPercent).toBeLessThan((lowest?.mem ?? 0) + 0.1)
    expect(row?.cpuPercent).toBeGreaterThan((lowest?.cpu ?? 0) - 0.1)
    expect(row?.cpuPercent).toBeLessThan((highest?.cpu ?? 0) + 0.2)
  }
  expect(before.get(busy.pid ?? 0)?.cpu).toBeGreaterThan(1)
}, 60_000)

describe('processes that are seen', () => {
  test('are those of ps, without kernel threads and this tool itself', async () => {
    const before = new Set(listByPs())
    const { processes } = reportOf(
      (await runCli(['scan', '--json', '--fail-on', 'none', '--command-lines', 'full'])).out,
    )
    const pids = new Set(processes.map(({ pid }) => pid))
    // who was there all the time: others come and go meanwhile
    const stayed = listByPs().filter((pid) => before.has(pid))
    expect(stayed.filter((pid) => !pids.has(pid))).toEqual([])
    expect(pids.has(process.pid)).toBe(true)
    expect(processes.filter(({ name }) => name.startsWith('kworker'))).toEqual([])
  }, 60_000)

  test('include and exclude; nothing left is not judged', async () => {
    const child = start('sleep', '600')
    const only = reportOf(
      (await runCli(['scan', '--json', '--include', 'sleep', '--exclude', 'no-such'])).out,
    )
    expect(only.processes.map(({ name }) => name).every((name) => name === 'sleep')).toBe(true)
    expect(only.processes.map(({ pid }) => pid)).toContain(child.pid)
    const none = await runCli(['scan', '--json', '--include', 'sleep', '--exclude', 'sleep'])
    expect({
      code: none.code,
      verdict: reportOf(none.out).verdict,
      count: reportOf(none.out).processes.length,
    }).toEqual({ code: 3, verdict: 'inconclusive', count: 0 })
  }, 60_000)
})

describe('with a duration', () => {
  test('samples until it is over', async () => {
    const { code, out } = await runCli([
      'scan',
      '--duration',
      '1500ms',
      '--interval',
      '200ms',
      '--json',
      '--fail-on',
      'none',
      '--threshold',
      '99',
    ])
    expect(code).toBe(0)
    const { quality } = reportOf(out)
    expect(quality.ended).toBe('deadline')
    expect(quality.ticks).toBeGreaterThan(4)
    expect(quality.ticks).toBeLessThanOrEqual(9)
  }, 60_000)
})

describe('without rights', () => {
  asRoot(
    'as nobody: everything that ps shows to nobody',
    async () => {
      const child = start('sleep', '600')
      const cwd = makeDirectory()
      chmodSync(cwd, 0o777)
      const { code, out } = await runCli(['scan', '--json', '--threshold', '99'], {
        cwd,
        through: asNobody,
      })
      expect(code).toBe(0)
      expect(reportOf(out).processes.map(({ pid }) => pid)).toContain(child.pid)
      expect(readdirSync(join(cwd, 'logs')).length).toBe(3)
    },
    60_000,
  )

  asRoot(
    'with hidepid, as nobody: what is left, which is no judgement of the machine',
    () => {
      const cwd = makeDirectory()
      chmodSync(cwd, 0o777)
      const script = `mount -t proc -o hidepid=2 proc /proc && cd '${cwd}' && exec ${asNobody.join(' ')} '${process.execPath}' '${cliBundle}' scan --json --threshold 99 --if-no-match pass`
      const { status, stdout, stderr } = spawnSync(
        'unshare',
        ['--mount', '--propagation', 'private', 'sh', '-c', script],
        { encoding: 'utf8' },
      )
      // no mounts in this container
      if (/permission denied|not permitted/iu.test(stderr) && stdout === '') return
      expect(status).toBe(3)
      expect(reportOf(stdout).host.limitedView).toMatch(/^hidepid/u)
      expect(stderr).toMatch(/^Not judged: processes of other users are hidden from us/u)
    },
    60_000,
  )

  asRoot(
    'a report directory that cannot be written: an error at once',
    async () => {
      const cwd = makeDirectory()
      chmodSync(cwd, 0o755)
      const { code, err } = await runCli(['scan'], { cwd, through: asNobody })
      expect(code).toBe(2)
      expect(err).toMatch(/report-dir/u)
      rmSync(cwd, { recursive: true })
    },
    60_000,
  )
})
