import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { decodeLine } from '../../src/samples/decode.ts'
import type { Report } from '../../src/report/report.ts'
import { runCli, type CliEnd } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'
import { until } from '../support/until.ts'
import { startDocker, whyNoDocker, type Docker } from './start-docker.ts'

const reason = whyNoDocker()
if (reason === '') describe('containers by name', describeContainers)
else skipVisibly(`containers by name: ${reason}`)

const MiB = 2 ** 20
/** 60 MB in a variable of busybox's shell, which stays itself. */
const hungry = (seconds: number): string =>
  `x=$(head -c 60000000 /dev/zero | tr "\\0" x); sleep ${seconds}; :`
const compose = (project: string, service: string): string[] => [
  '--label',
  `com.docker.compose.project=${project}`,
  '--label',
  `com.docker.compose.service=${service}`,
]

function describeContainers(): void {
  const work = mkdtempSync(join(tmpdir(), 'containers-'))
  let docker: Docker
  let socket = ''
  const ids = new Map<string, string>()
  const run = (name: string, words: readonly string[], command: string): void => {
    ids.set(
      name,
      docker
        .docker(
          'run',
          '-d',
          '--network=none',
          '--name',
          name,
          ...words,
          'small',
          'sh',
          '-c',
          command,
        )
        .trim(),
    )
  }
  beforeAll(async () => {
    docker = await startDocker()
    socket = docker.client.replace('docker -H ', '')
    run('shop-api-1', ['--memory', '256m', ...compose('shop', 'api')], hungry(600))
    run('shop-db-1', ['--memory', '512m', ...compose('shop', 'db')], 'sleep 600; :')
    run('lonely', [], 'sleep 600; :')
    // the variable is there once its shell sleeps
    await until(() => docker.docker('top', 'shop-api-1').includes('sleep 600'))
  }, 180_000)
  afterAll(async () => {
    for (const name of [...ids.keys(), 'victim']) docker.tryDocker('rm', '-f', name)
    await docker.stop()
    rmSync(work, { recursive: true, force: true })
  }, 60_000)

  /** The command line with this engine, and the report that it left. */
  async function watch(
    words: readonly string[],
    host = socket,
  ): Promise<CliEnd & { readonly report: Report; readonly text: string }> {
    const reports = mkdtempSync(join(work, 'reports-'))
    const result = await runCli(
      [words[0] ?? '', '--report-dir', reports, '--export', 'json,md', ...words.slice(1)],
      { env: { DOCKER_HOST: host }, cwd: work },
    )
    const read = (suffix: string): string => {
      const file = readdirSync(reports, { recursive: true, encoding: 'utf8' }).find((path) =>
        path.endsWith(suffix),
      )
      return file === undefined ? '' : readFileSync(join(reports, file), 'utf8')
    }
    if (read('report.json') === '') throw new Error(`no report: ${result.err}`)
    return { ...result, report: JSON.parse(read('report.json')) as Report, text: read('.log') }
  }
  const rowOf = ({ containers = [] }: Report, name: string) =>
    containers.find((row) => row.name === name || row.containerId === ids.get(name)?.slice(0, 12))

  test('a scan: names, images, projects and services of compose, limits, counters', async () => {
    const { code, report } = await watch(['scan', '--threshold', 'off'])
    expect({ code, sentence: report.sentence }).toMatchObject({ code: 0 })
    expect(rowOf(report, 'shop-api-1')).toMatchObject({
      containerId: ids.get('shop-api-1')?.slice(0, 12),
      label: 'container shop-api-1 (compose shop/api)',
      runtime: 'docker',
      image: 'small',
      project: 'shop',
      service: 'api',
      limitBytes: 256 * MiB,
      oomKillsInAll: 0,
      verdict: 'ok',
    })
    const { anonBytes, peakBytes, usageBytes, peakHeldBytes, processes } =
      rowOf(report, 'shop-api-1') ?? {}
    expect(anonBytes).toBeGreaterThan(55 * MiB)
    expect(peakBytes).toBeGreaterThanOrEqual(usageBytes ?? Infinity)
    expect(peakHeldBytes).toBeLessThanOrEqual(peakBytes ?? 0)
    expect(processes).toBe(2)
    expect(rowOf(report, 'shop-db-1')).toMatchObject({
      label: 'container shop-db-1 (compose shop/db)',
      limitBytes: 512 * MiB,
    })
    expect(rowOf(report, 'lonely')).toMatchObject({
      label: 'container lonely',
      limitBytes: null,
      project: '',
    })
  }, 120_000)

  test('the same figures as the engine has', async () => {
    const { report } = await watch(['scan', '--threshold', 'off'])
    // "62.1MiB / 256MiB": usage less inactive file pages
    const [, held = '', unit = ''] =
      /^([\d.]+)([KM])iB/u.exec(
        docker.docker('stats', '--no-stream', '--format', '{{.MemUsage}}', 'shop-api-1'),
      ) ?? []
    const heldBytes = Number(held) * (unit === 'M' ? MiB : 1024)
    expect(Math.abs((rowOf(report, 'shop-api-1')?.endHeldBytes ?? 0) - heldBytes)).toBeLessThan(
      3 * MiB,
    )
  }, 120_000)

  test("a line of `threshold` in percent of the container's own limit", async () => {
    const { code, report, text } = await watch(['scan', '--threshold', '*: off\ncontainer:*: 20%'])
    expect({ code, sentence: report.sentence }).toMatchObject({
      code: 1,
      sentence: expect.stringMatching(
        /^Failed: container shop-api-1 \(compose shop\/api\): [\d.]+ of 256 MiB, limit 20 % of its own = 51\.2 MiB for container:\*/u,
      ),
    })
    expect(
      report.findings
        .filter(({ subject }) => subject.kind === 'container')
        .map(({ subject }) => subject.name),
    ).toEqual(['container shop-api-1 (compose shop/api)'])
    expect(text).toContain('\nContainers:\n')
  }, 120_000)

  test.each([
    ['container:api', ['shop-api-1']],
    ['container:shop/*', ['shop-api-1', 'shop-db-1']],
    ['container:lonely', ['lonely']],
  ])(
    '`include: %s`',
    async (glob, names) => {
      const { report } = await watch(['scan', '--threshold', 'off', '--include', glob])
      expect([...new Set(report.processes.map(({ container }) => container))].sort()).toEqual(
        names.map((name) => ids.get(name)?.slice(0, 12) ?? '').sort(),
      )
      expect(report.processes).toHaveLength(names.length * 2)
    },
    120_000,
  )

  test('`exclude: container:*` leaves their processes out, and others in', async () => {
    const { report } = await watch(['scan', '--threshold', 'off', '--exclude', 'container:*'])
    expect(report.processes.filter(({ container }) => container !== '')).toEqual([])
    expect(report.processes.some(({ name }) => name === 'dockerd')).toBe(true)
    expect(report.containers).toBeUndefined()
  }, 120_000)

  test('nothing of that name: the nearest are named', async () => {
    const { code, err } = await watch([
      'run',
      '--scope',
      'system',
      '--include',
      'container:apj',
      '--',
      'sleep',
      '1',
    ])
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining('container:api') })
  }, 120_000)

  test("without the engine: ids, and the kernel's counters all the same", async () => {
    const { code, report } = await watch(['scan', '--threshold', 'off'], `unix://${work}/none`)
    expect(code).toBe(0)
    expect(rowOf(report, 'shop-api-1')).toMatchObject({
      name: '',
      label: `container ${ids.get('shop-api-1')?.slice(0, 12) ?? ''}`,
      limitBytes: 256 * MiB,
    })
  }, 120_000)

  test('out of memory: the container is named, whichever way it was noticed; the others live', async () => {
    docker.tryDocker('rm', '-f', 'victim')
    const { code, report } = await watch([
      'run',
      '--scope',
      'system',
      '--threshold',
      'off',
      '--interval',
      '100ms',
      '--settle',
      'off',
      '--include',
      'container:victim',
      '--',
      'sh',
      '-c',
      `${docker.client} run -d --network=none --name victim --memory 48m --memory-swap 48m ${compose('shop', 'victim').join(' ')} small sh -c '${hungry(60)}'; ${docker.client} wait victim; sleep 1`,
    ])
    expect({ code, victim: rowOf(report, 'victim') }).toMatchObject({
      code: 1,
      victim: {
        label: 'container victim (compose shop/victim)',
        oomKills: expect.any(Number),
        verdict: 'fail',
      },
    })
    expect(
      report.findings.find(({ gate, subject }) => gate === 'oom' && subject.kind === 'container'),
    ).toMatchObject({
      fails: true,
      message:
        'container victim (compose shop/victim) ran out of its memory of 48 MiB, and the kernel killed at least one process in it',
    })
    expect(
      docker.docker('inspect', '-f', '{{.State.OOMKilled}} {{.State.ExitCode}}', 'victim').trim(),
    ).toBe('true 137')
    expect(docker.docker('ps', '--format', '{{.Names}}').trim().split('\n').sort()).toEqual([
      'lonely',
      'shop-api-1',
      'shop-db-1',
    ])
  }, 120_000)

  test("what is kept of the engine's answers: names and limits, no environment", async () => {
    run('secretive', ['-e', 'TOKEN=hunter2hunter2', '--label', 'note=hunter3'], 'sleep 600; :')
    const reports = mkdtempSync(join(work, 'reports-'))
    await runCli(['scan', '--threshold', 'off', '--report-dir', reports], {
      env: { DOCKER_HOST: socket },
      cwd: work,
    })
    const files = readdirSync(reports, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    const records = files
      .flatMap((text) => text.split('\n'))
      .flatMap((line) => decodeLine(line) ?? [])
      .filter((record) => record.k === 'container')
    expect(records.map(({ name }) => name)).toContain('secretive')
    expect(files.join('\n')).not.toMatch(/hunter[23]/u)
  }, 120_000)
}
