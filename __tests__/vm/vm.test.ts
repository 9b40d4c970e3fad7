import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import { skipVisibly } from '../support/skip-visibly.ts'

const MiB = 2 ** 20
/** `GUARD_RUNS=20` repeats what must hold each time. */
const RUNS = Number(process.env['GUARD_RUNS'] ?? 2)
const root = fileURLToPath(new URL('../..', import.meta.url))
const prepared = spawnSync(process.execPath, [join(root, 'tools/vm/prepare.mjs')], {
  encoding: 'utf8',
})

if (prepared.status === 0) {
  describe('cgroup v2 in a virtual machine', describeChecks)
} else {
  skipVisibly(`cgroup v2 in a virtual machine: ${prepared.stderr.trim()}`)
}

function describeChecks(): void {
  const share = mkdtempSync(join(tmpdir(), 'vm-share-'))
  const read = (name: string): string => readFileSync(join(share, name), 'utf8')
  const readReport = (name: string): Report & { exitCode: number } => {
    if (existsSync(join(share, `${name}.again`)))
      console.warn(`${name} was tried twice, for the kernel took us too:\n${read(`${name}.again`)}`)
    const [text, exitCode] = [read(`${name}.json`), Number(read(`${name}.exit`))]
    if (text === '') throw new Error(`no report, exit code ${exitCode}:\n${read(`${name}.log`)}`)
    return { ...(JSON.parse(text) as Report), exitCode }
  }

  // one boot for all checks: under emulation it takes most of a minute
  beforeAll(() => {
    const head = `export NODE='${process.execPath}' CLI='${join(root, 'dist/cli/index.js')}' SHARE='${share}' GUARD_RUNS=${RUNS} PATH='${process.env['PATH'] ?? ''}'\n`
    // another user reads there
    chmodSync(share, 0o755)
    build('go', ['build', '-o', join(share, 'keeps'), 'keeps.go'])
    build('cc', ['-o', join(share, 'sudo'), '../support/stand-in-sudo.c'])
    writeFileSync(
      join(share, 'script'),
      head + readFileSync(new URL('checks.sh', import.meta.url), 'utf8'),
    )
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'tools/vm/boot.mjs'), share],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(stderr)
  }, 700_000)
  afterAll(() => {
    rmSync(share, { recursive: true })
  })

  /** What is not built here is not checked there. */
  const build = (program: string, words: readonly string[]): void => {
    const cwd = fileURLToPath(new URL('.', import.meta.url))
    spawnSync(program, words, { cwd, env: { ...process.env, CGO_ENABLED: '0' } })
  }
  const hasGo = spawnSync('go', ['version']).status === 0
  const hasSudo = hasGo && spawnSync('cc', ['--version']).status === 0

  test('auto is 80 % of the limit of the own group', () => {
    const { exitCode, verdict, inconclusiveReason, memoryBase, limits, host } =
      readReport('limit-auto')
    const seen = { exitCode, verdict, inconclusiveReason }
    expect({ ...seen, memoryBase: { ...memoryBase, label: '' } }).toEqual({
      exitCode: 0,
      inconclusiveReason: '',
      verdict: 'pass',
      memoryBase: { bytes: 400 * MiB, source: 'cgroup', path: '/limited', label: '' },
    })
    expect(limits.find(({ gate }) => gate === 'threshold')?.text).toMatch(
      /^80 % of .*400 MiB.* = 320 MiB$/u,
    )
    expect(host).toMatchObject({
      cgroupVersion: 2,
      cgroupPath: '/limited',
      cgroupLimitKiB: 400 * 1024,
    })
  })

  test('a percentage is of that limit, not of the machine', () => {
    const { exitCode, verdict, findings } = readReport('limit-percent')
    expect({ exitCode, verdict }).toEqual({ exitCode: 1, verdict: 'fail' })
    const above = findings.filter(({ gate }) => gate === 'threshold')
    expect(above).toEqual([
      expect.objectContaining({ outcome: 'fail', limit: 80 * MiB, unit: 'bytes' }),
    ])
    expect(above[0]?.measured).toBeGreaterThan(100 * MiB)
  })

  test('the lowest limit up to the root counts', () => {
    expect(readReport('limit-above')).toMatchObject({
      verdict: 'pass',
      memoryBase: { bytes: 300 * MiB, source: 'cgroup', path: '/outer' },
      host: { cgroupPath: '/outer/inner', cgroupLimitPath: '/outer' },
    })
  })

  test('a command that the kernel kills fails by the gate oom, which explains its exit code', () => {
    const { exitCode, findings, run, quality, host, processes } = readReport('oom-command')
    expect({ exitCode, workload: run.workload }).toEqual({
      exitCode: 1,
      workload: expect.objectContaining({ exitCode: 137, signal: 'SIGKILL' }),
    })
    expect(findings.filter(({ gate }) => gate === 'oom')).toEqual([
      expect.objectContaining({
        outcome: 'fail',
        severity: 'error',
        fails: true,
        subject: { kind: 'process', id: processes[0]?.id, name: 'node' },
        message: expect.stringMatching(/\/oom-command.*held \d+ MiB.*SIGKILL/u),
      }),
    ])
    expect({ complete: quality.complete, kills: host.oomKills > 0 }).toEqual({
      complete: true,
      kills: true,
    })
  })

  test('a kill of a child is found where the command itself ends well', () => {
    const { exitCode, findings, run, processes } = readReport('oom-child')
    expect({ exitCode, code: run.workload?.exitCode }).toEqual({ exitCode: 1, code: 0 })
    expect(findings.filter(({ fails }) => fails)).toEqual([
      expect.objectContaining({
        gate: 'oom',
        subject: {
          kind: 'process',
          id: processes.find(({ name }) => name === 'node')?.id,
          name: 'node',
        },
      }),
    ])
  })

  test('swap is read: of the process, of the group, of the machine', () => {
    const records = read('swap.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as SampleRecord)
    const swapKiB = records.flatMap((record) =>
      record.k === 'slow' ? record.p.filter((_, at) => at % 6 === 4) : [],
    )
    const groupSwapKiB = records.flatMap((record) =>
      record.k === 'tick' && record.cg !== undefined ? [record.cg[2]] : [],
    )
    expect(Math.max(...swapKiB)).toBeGreaterThan(1024)
    expect(Math.max(...groupSwapKiB)).toBeGreaterThan(10 * 1024)
    expect(Number(/^Swap: +(\d+)/mu.exec(read('free'))?.[1])).toBe(
      readReport('swap').host.swapTotalKiB,
    )
  })

  test("the group's peak is of our time where the kernel can count it anew", () => {
    const { host } = readReport('peaked')
    const peaksMiB = read('peaked.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as SampleRecord)
      .flatMap((record) =>
        record.k === 'tick' && record.cg !== undefined ? [record.cg[1] / 1024] : [],
      )
    const [major = 0, minor = 0] = host.kernel.split('.').map(Number)
    const isAnew = major > 6 || (major === 6 && minor >= 12)
    expect(peaksMiB.length).toBeGreaterThan(0)
    for (const mib of peaksMiB) {
      expect(mib).toBeGreaterThan(isAnew ? 10 : 400)
      expect(mib).toBeLessThan(isAnew ? 400 : 700)
    }
  })

  test('memory pressure is read', () => {
    const records = read('swap.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as SampleRecord)
    const some = records.flatMap((record) =>
      record.k === 'tick' && record.psi !== undefined ? [record.psi[0]] : [],
    )
    expect(Math.max(...some)).toBeGreaterThan(0)
    expect(readReport('swap').host.psi).toEqual([expect.any(Number), expect.any(Number)])
  })

  test.each(Array.from({ length: RUNS }, (_, at) => `guard-${at + 1}`))(
    'the hog dies by the guard, the rest lives, the report is whole (%s)',
    (name) => {
      const { exitCode, findings, quality, host } = readReport(name)
      const log = read(`${name}.log`)
      expect({
        exitCode,
        hog: /^hog \d+$/mu.exec(log)?.[0],
        lives: log.includes('rest lives'),
        complete: quality.complete,
        kills: host.oomKills,
      }).toEqual({
        exitCode: 1,
        hog: expect.stringMatching(/^hog 1(?:43|37)$/u),
        lives: true,
        complete: true,
        kills: 0,
      })
      expect(findings.filter(({ fails }) => fails)).toEqual([
        expect.objectContaining({
          gate: 'guard',
          message: expect.stringMatching(
            /^the guard stopped node \(pid \d+\), which held .* MiB, by SIGTERM.*: cgroup \/guarded\d+ had used \d+ MiB of 300 MiB, guard 85 %$/u,
          ),
        }),
      ])
    },
  )

  test('without the guard the same command loses all of its group, and there is no report', () => {
    expect({
      code: read('unguarded.exit').trim(),
      report: read('unguarded.json'),
      saysHog: read('unguarded.log').includes('hog'),
    }).toEqual({ code: '137', report: '', saysHog: false })
  })

  test('in the root group, which has no limit and no counters, the base is the machine', () => {
    const { exitCode, verdict, memoryBase, host } = readReport('root')
    expect({ exitCode, verdict, source: memoryBase.source, bytes: memoryBase.bytes }).toEqual({
      exitCode: 0,
      verdict: 'pass',
      source: 'MemTotal',
      bytes: host.memTotalKiB * 1024,
    })
  })

  test("containers: the kernel's counters of each, the lower limit of its pod, a threshold of its own limit", () => {
    const { exitCode, containers = [], findings } = readReport('containers')
    expect(containers.map(({ containerId }) => containerId).sort()).toEqual([
      'beef00000000',
      'c0ffee000000',
    ])
    const docker = containers.find(({ runtime }) => runtime === 'docker')
    expect(docker).toMatchObject({
      label: 'container c0ffee000000',
      limitBytes: 300 * MiB,
      thresholdBytes: 60 * MiB,
      oomKillsInAll: 0,
      processes: 1,
      verdict: 'fail',
    })
    for (const bytes of [docker?.anonBytes, docker?.peakHeldBytes, docker?.usageBytes])
      expect(bytes).toBeGreaterThan(95 * MiB)
    expect(docker?.fileBytes).toBeGreaterThanOrEqual(0)
    expect(docker?.peakBytes).toBeGreaterThanOrEqual(docker?.anonBytes ?? Infinity)
    expect(containers.find(({ runtime }) => runtime === 'containerd')).toMatchObject({
      label: 'container beef00000000 (pod 1b2c3d4e-aaaa-bbbb-cccc-1234567890ab)',
      podUid: '1b2c3d4e-aaaa-bbbb-cccc-1234567890ab',
      qos: 'Burstable',
      limitBytes: 400 * MiB,
      verdict: 'ok',
    })
    expect({
      exitCode,
      ids: findings.filter(({ outcome }) => outcome === 'fail').map(({ subject }) => subject.id),
    }).toEqual({ exitCode: 1, ids: ['container:c0ffee000000'] })
  })

  test('a kill in a container is its own', () => {
    const { exitCode, containers = [], findings } = readReport('container-oom')
    expect(containers).toEqual([
      expect.objectContaining({ containerId: 'c0ffee000000', verdict: 'fail' }),
    ])
    expect(containers[0]?.oomKills).toBeGreaterThanOrEqual(1)
    expect({
      exitCode,
      ids: findings
        .filter(({ gate, outcome }) => gate === 'oom' && outcome === 'fail')
        .map(({ subject }) => subject.id),
    }).toEqual({ exitCode: 1, ids: ['container:c0ffee000000'] })
  })

  const heapOf = (name: string) => {
    const { processes, quality } = readReport(name)
    const reasons = quality.limited.map(({ reason }) => reason)
    return {
      source: processes.find((row) => row.name === 'keeps')?.heap?.source ?? '',
      isRefused: reasons.some((reason) => reason.startsWith('a live heap was not read: ')),
      isReadBeside: existsSync(join(share, `${name}.heaps`)),
    }
  }
  ;(hasGo ? test : test.skip).each([
    ['0', { source: 'go-heap', isRefused: false, isReadBeside: false }],
    ['1', { source: 'go-heap', isRefused: false, isReadBeside: true }],
    ['2', { source: '', isRefused: true, isReadBeside: false }],
  ])('ptrace_scope %s: who may read the heap of a Go program does', (scope, expected) => {
    expect(heapOf(`yama-${scope}`)).toEqual(expected)
  })
  ;(hasSudo ? test : test.skip)('ptrace_scope 2: root reads it where that is allowed', () => {
    expect(heapOf('yama-sudo')).toEqual({
      source: 'go-heap',
      isRefused: false,
      isReadBeside: false,
    })
    // who reads there is none of what is watched
    const names = readReport('yama-sudo').processes.map(({ name }) => name)
    expect(names.filter((name) => name === 'node' || name === 'sudo')).toEqual([])
  })
}
