import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { runCli } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'
import { until } from '../support/until.ts'
import { startDocker, whyNoDocker, type Docker } from './start-docker.ts'

const reason = whyNoDocker()
if (reason === '') describe('whose a container is', describeOwners)
else skipVisibly(`whose a container is: ${reason}`)

/** 60 MB in a variable of busybox's shell, which stays itself. */
const HUNGRY = 'x=$(head -c 60000000 /dev/zero | tr "\\0" x); sleep 600; :'

/** A client without a program of its own, as Testcontainers is one: it asks the engine itself. */
const SDK = `
import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
const [socket, name, labels, does] = process.argv.slice(2)
const call = (method, path, body) => new Promise((resolve, reject) => {
  const asked = request({ socketPath: socket, method, path, headers: { 'content-type': 'application/json' } }, (answer) => {
    let text = ''
    answer.on('data', (part) => { text += part }).on('end', () => { resolve(text === '' ? null : JSON.parse(text)) })
  })
  asked.on('error', reject)
  asked.end(body === undefined ? undefined : JSON.stringify(body))
})
const isServed = does === 'connect'
const { Id } = await call('POST', '/containers/create?name=' + name, {
  Image: 'small',
  Cmd: ['sh', '-c', isServed ? 'while :; do nc -l -p 7000 -e cat; done' : 'sleep 600; :'],
  Labels: JSON.parse(labels),
  ExposedPorts: { '7000/tcp': {} },
  HostConfig: isServed
    ? { NetworkMode: 'bridged', PortBindings: { '7000/tcp': [{ HostIp: '127.0.0.1' }] } }
    : { NetworkMode: 'none' },
})
await call('POST', '/containers/' + Id + '/start')
if (isServed) {
  const { NetworkSettings } = await call('GET', '/containers/' + Id + '/json')
  connect(Number(NetworkSettings.Ports['7000/tcp'][0].HostPort), '127.0.0.1')
}
for (let tries = 0; tries < 600 && !existsSync('go'); tries++) await sleep(200)
process.exit(0)
`

/** A record of a container that has this name, and belongs to whom it says. */
const said = (name: string, owner: string): RegExp =>
  new RegExp(`"k":"container".*"name":"${name}".*"owner":"${owner}`, 'u')

function describeOwners(): void {
  const work = mkdtempSync(join(tmpdir(), 'whose-'))
  let docker: Docker
  let socket = ''
  let hasBridge = false
  beforeAll(async () => {
    docker = await startDocker()
    socket = docker.client.replace('docker -H unix://', '')
    mkdirSync(join(work, 'shop'))
    writeFileSync(join(work, 'sdk.mjs'), SDK)
    hasBridge = docker.tryDocker('network', 'create', 'bridged').code === 0
    docker.docker('run', '-d', '--network=none', '--name', 'before', 'small', 'sh', '-c', HUNGRY)
  }, 180_000)
  afterAll(async () => {
    for (const id of docker.docker('ps', '-aq').trim().split('\n')) docker.tryDocker('rm', '-f', id)
    await docker.stop()
    rmSync(work, { recursive: true, force: true })
  }, 60_000)

  const find = (directory: string, name: string): string => {
    const file = readdirSync(directory, { recursive: true, encoding: 'utf8' }).find((path) =>
      path.endsWith(name),
    )
    return file === undefined ? '' : readFileSync(join(directory, file), 'utf8')
  }

  /**
   * `run` of a command in the directory `shop`, which has a file `go` once the sampler has written
   * all that is awaited.
   */
  async function run(
    command: string,
    { words = [], awaited = [] }: { words?: readonly string[]; awaited?: readonly RegExp[] },
  ): Promise<Report> {
    const reports = mkdtempSync(join(work, 'reports-'))
    rmSync(join(work, 'shop/go'), { force: true })
    const ending = runCli(
      [
        'run',
        ...['--interval', '200ms', '--settle', 'off', '--threshold', '50MiB'],
        ...['--report-dir', reports, '--export', 'json', ...words, '--', 'sh', '-c', command],
      ],
      { env: { DOCKER_HOST: `unix://${socket}` }, cwd: join(work, 'shop') },
    )
    const isWritten = (): boolean => {
      const samples = find(reports, 'samples.ndjson')
      return awaited.every((pattern) => pattern.test(samples))
    }
    await until(isWritten, 100_000).finally(() => {
      writeFileSync(join(work, 'shop/go'), '')
    })
    const { err } = await ending
    const report = find(reports, 'report.json')
    if (report === '') throw new Error(`no report: ${err}`)
    return JSON.parse(report) as Report
  }
  const namesOf = ({ containers = [] }: Report): string[] =>
    containers.map(({ name }) => String(name)).sort()
  /** Of this engine: those of others on this machine, which it does not know, have ids. */
  const apartOf = ({ apart = [] }: Report): string[] =>
    apart
      .filter(({ label }) => !/^container [0-9a-f]{12}$/u.test(label))
      .map(({ label, isPerhapsOurs }) => `${label}${isPerhapsOurs ? '?' : ''}`)
      .sort()
  const api = (name: string, labels: object, does: string): string =>
    `'${process.execPath}' ../sdk.mjs '${socket}' ${name} '${JSON.stringify(labels)}' ${does}`

  test("ours, a stranger's before and meanwhile, and what is executed in each", async () => {
    rmSync(join(work, 'shop/filled'), { force: true })
    for (const name of ['ours', 'strange']) docker.tryDocker('rm', '-f', name)
    const asked = run(
      `${docker.client} run -d --network=none --name ours small sh -c '${HUNGRY}'; while [ ! -e filled ]; do sleep 0.2; done; sleep 1`,
      { awaited: [said('ours', 'ours')] },
    )
    await until(() => docker.tryDocker('inspect', 'ours').code === 0, 60_000)
    docker.docker('run', '-d', '--network=none', '--name', 'strange', 'small', 'sh', '-c', HUNGRY)
    for (const name of ['before', 'ours', 'strange'])
      docker.docker('exec', '-d', name, 'sh', '-c', HUNGRY)
    // the variable is there once its shell sleeps: the container's own, and the other one
    const isFilled = (name: string): boolean =>
      (docker.docker('top', name).match(/\ssleep 600$/gmu) ?? []).length >= 2
    await until(() => ['ours', 'strange'].every(isFilled), 100_000).finally(() => {
      writeFileSync(join(work, 'shop/filled'), '')
    })
    const report = await asked
    const idOf = (name: string): string =>
      docker.docker('inspect', '-f', '{{.Id}}', name).slice(0, 12)
    expect({ verdict: report.verdict, names: namesOf(report) }).toEqual({
      verdict: 'fail',
      names: ['ours'],
    })
    const others = [idOf('before'), idOf('strange')]
    expect(report.processes.filter(({ container }) => others.includes(container))).toEqual([])
    // its own shell, and the one that was executed in it
    const large = report.processes.filter(({ peakRssBytes }) => peakRssBytes > 50 * 2 ** 20)
    expect([...new Set(large.map(({ container }) => container))]).toEqual([idOf('ours')])
    expect(large.length).toBeGreaterThanOrEqual(2)
    expect(report.findings.every(({ subject }) => !/strange|before/u.test(subject.name))).toBe(true)
    expect(apartOf(report)).toEqual([expect.stringMatching(/^container strange\??$/u)])
  }, 180_000)

  test("by compose: the directory is ours, or a stranger's; neither tells: perhaps", async () => {
    const dir = (path: string): object => ({
      'com.docker.compose.project.working_dir': path,
      'com.docker.compose.project': 'x',
    })
    for (const name of ['composed', 'elsewhere', 'unlabelled']) docker.tryDocker('rm', '-f', name)
    const report = await run(
      [
        api('composed', dir(join(work, 'shop')), 'sleep'),
        api('elsewhere', dir('/srv/elsewhere'), 'sleep'),
        api('unlabelled', {}, 'sleep'),
        'wait',
      ].join(' & '),
      { awaited: [said('composed', 'ours'), said('elsewhere', 'other'), said('unlabelled', '')] },
    )
    expect([namesOf(report), apartOf(report)]).toEqual([
      ['composed'],
      ['container elsewhere', 'container unlabelled?'],
    ])
    expect(report.sentence).toMatch(/ Perhaps ours, in no gate: .*container unlabelled \([^)]+\)/u)
    expect(report.sentence).not.toContain('elsewhere')
  }, 180_000)

  test('by a socket, as with Testcontainers: one that we are connected to, and its session', async () => {
    if (!hasBridge) {
      process.stderr.write('skipped: a container with a port: no network can be made here\n')
      return
    }
    for (const name of ['ryuk', 'db']) docker.tryDocker('rm', '-f', name)
    const session = { 'org.testcontainers.session-id': 's1' }
    const report = await run(
      [api('ryuk', session, 'connect'), api('db', session, 'sleep'), 'wait'].join(' & '),
      { awaited: [said('ryuk', 'ours'), said('db', 'ours')] },
    )
    expect([namesOf(report), apartOf(report)]).toEqual([['db', 'ryuk'], []])
  }, 180_000)

  test('`include` names one that was there before', async () => {
    const report = await run('sleep 5', { words: ['--include', 'container:before'] })
    expect([report.verdict, namesOf(report)]).toEqual(['fail', ['before']])
  }, 180_000)
}
