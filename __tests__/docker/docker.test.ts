import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { buildInputEnvironment, readAction } from '../support/action-inputs.ts'
import { parseFileCommands } from '../support/file-commands.ts'
import { skipVisibly } from '../support/skip-visibly.ts'
import { useJobs } from '../support/use-jobs.ts'
import { startDocker, whyNoDocker, type Docker } from './start-docker.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const reason = whyNoDocker()
if (reason === '') describe('containers', describeContainers)
else skipVisibly(`containers: ${reason}`)

/**
 * 60 MB in a variable of busybox's shell, which stays itself: it would execute a last command in
 * its place.
 */
const hungry = (seconds: number): string =>
  `x=$(head -c 60000000 /dev/zero | tr "\\0" x); sleep ${seconds}; :`

function describeContainers(): void {
  const newJob = useJobs()
  let docker: Docker
  beforeAll(async () => {
    docker = await startDocker()
  }, 120_000)
  afterAll(async () => {
    await docker.stop()
  }, 60_000)

  describe('a container job: a PID namespace of its own, steps with parent 0, no Runner.Worker, busybox without bash', () => {
    const work = mkdtempSync(join(tmpdir(), 'container-job-'))
    let container = ''
    beforeAll(() => {
      for (const folder of ['_temp', 'shop']) mkdirSync(join(work, folder))
      // as ContainerOperationProvider.cs of actions/runner starts it
      container = docker
        .docker(
          'run',
          '-d',
          '--network=none',
          '-v',
          `${work}:/__w`,
          '-v',
          `${root}:/__action:ro`,
          '--workdir',
          '/__w/shop',
          '--entrypoint',
          'tail',
          'small',
          '-f',
          '/dev/null',
        )
        .trim()
    }, 60_000)
    afterAll(() => {
      docker.tryDocker('rm', '-f', container)
      rmSync(work, { recursive: true, force: true })
    })

    let steps = 0
    /** `docker exec` as StepHost.cs does it. */
    function step(
      own: Readonly<Record<string, string>>,
      ...argv: string[]
    ): {
      code: number | null
      log: string
      outputs: ReadonlyMap<string, string>
      state: ReadonlyMap<string, string>
    } {
      const id = String(++steps)
      const files = Object.fromEntries(
        ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY'].map((name) => [
          name,
          `/__w/_temp/${name}_${id}`,
        ]),
      )
      for (const path of Object.values(files))
        writeFileSync(join(work, path.replace('/__w/', '')), '')
      const env = {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_JOB: 'test',
        GITHUB_WORKSPACE: '/__w/shop',
        RUNNER_TEMP: '/__w/_temp',
        RUNNER_OS: 'Linux',
        GITHUB_SERVER_URL: 'https://github.com',
        ...files,
        ...own,
      }
      const result = docker.tryDocker(
        'exec',
        '-i',
        '--workdir',
        '/__w/shop',
        ...Object.entries(env).flatMap(([name, value]) => ['-e', `${name}=${value}`]),
        container,
        ...argv,
      )
      const read = (name: string): ReadonlyMap<string, string> =>
        parseFileCommands(readFileSync(join(work, '_temp', `${name}_${id}`), 'utf8'))
      return { ...result, outputs: read('GITHUB_OUTPUT'), state: read('GITHUB_STATE') }
    }
    const inputs = (given: Readonly<Record<string, string>>): Record<string, string> =>
      buildInputEnvironment(
        readAction(root),
        { interval: '200ms', 'upload-artifact': 'never', 'command-lines': 'full', ...given },
        { matrix: null, jobTotal: 1, token: '' },
      )
    const node = (script: string, own: Readonly<Record<string, string>>): ReturnType<typeof step> =>
      step(own, '/node/bin/node', `/__action/dist/${script}/index.js`)
    const readReport = (runDir = ''): Report =>
      JSON.parse(
        readFileSync(join(work, runDir.replace('/__w/', ''), 'report.json'), 'utf8'),
      ) as Report

    test('start and post: all that runs here is the job, but its first process and this tool', () => {
      const main = node('main', inputs({ mode: 'start', threshold: '40MiB' }))
      expect({ code: main.code, log: main.log }).toMatchObject({
        code: 0,
        log: expect.stringContaining('Sampling "test'),
      })
      expect(step({}, 'sh', '-e', '-c', hungry(2)).code).toBe(0)
      const post = node('post', {
        ...inputs({}),
        'STATE_run-dir': main.outputs.get('run-dir') ?? '',
      })
      expect({ code: post.code, log: post.log }).toMatchObject({
        code: 1,
        log: expect.stringMatching(
          /^Failed: .* (?:peaked at|reached at least) [\d.]+ MiB.*, limit 40 MiB/mu,
        ),
      })
      const report = readReport(main.outputs.get('run-dir'))
      expect(report.scope.label).toBe("all processes here (the runner's worker is not visible)")
      expect(
        report.processes
          .map(({ command }) => String(command))
          .filter((command) => /tail -f|\/dist\//u.test(command)),
      ).toEqual([])
    }, 120_000)

    test("run: the default shell is sh -e, and the exit code is the command's", () => {
      const main = node(
        'main',
        inputs({ run: 'echo "shell $0"; sleep 1\nfalse\necho not reached' }),
      )
      expect(main.code).toBe(1)
      expect(main.log).toMatch(/^shell .*command\.sh$/mu)
      expect(main.log).not.toContain('not reached')
      expect(readReport(main.outputs.get('run-dir')).run.workload).toMatchObject({
        exitCode: 1,
        cancelled: false,
      })
      expect(node('main', inputs({ run: 'exit 7' })).code).toBe(7)
      const bash = node('main', inputs({ run: 'true', shell: 'bash' }))
      expect({ code: bash.code, log: bash.log }).toMatchObject({
        code: 2,
        log: expect.stringContaining('needs the program bash'),
      })
    }, 120_000)
  })

  describe('seen from the machine', () => {
    test('containers that appear after the start, as those of `services:` or compose, belong to the job', async () => {
      // the engine is asked: others may run on this machine meanwhile
      const job = newJob({ env: { DOCKER_HOST: docker.client.replace('docker -H ', '') } })
      const start = job.uses({
        interval: '200ms',
        'upload-artifact': 'never',
        'command-lines': 'full',
        threshold: '40MiB',
      })
      await start.main()
      const started = await job.run(
        `${docker.client} run -d --network=none small sh -c '${hungry(77)}' > id; sleep 4`,
      )
      expect(started.exitCode).toBe(0)
      const post = await start.post()
      const id = readFileSync(join(job.workspace, 'id'), 'utf8').trim()
      docker.tryDocker('rm', '-f', id)
      expect({ code: post.exitCode, log: post.log }).toMatchObject({
        code: 1,
        log: expect.stringMatching(
          /^Failed: .* (?:peaked at|reached at least) [\d.]+ MiB.*, limit 40 MiB/mu,
        ),
      })
      const { processes } = JSON.parse(
        readFileSync(join(job.temp, 'memory-leak-detector/test/report.json'), 'utf8'),
      ) as Report
      expect(
        processes.filter(({ container }) => container !== '').map(({ container }) => container),
      ).toEqual(expect.arrayContaining([id.slice(0, 12)]))
    }, 120_000)

    test('`run` that leaves a container behind: it is counted', async () => {
      const job = newJob({ env: { DOCKER_HOST: docker.client.replace('docker -H ', '') } })
      const { exitCode, log } = await job
        .uses({
          interval: '200ms',
          'upload-artifact': 'never',
          settle: '3s',
          run: `${docker.client} run -d --network=none small sh -c '${hungry(60)}' > id; sleep 3`,
        })
        .main()
      docker.tryDocker('rm', '-f', readFileSync(join(job.workspace, 'id'), 'utf8').trim())
      expect({ exitCode, log }).toMatchObject({
        exitCode: 0,
        log: expect.stringMatching(
          /^Warned: the command leaves \d+ process(es)? behind, \d+(\.\d)? MiB: /mu,
        ),
      })
    }, 120_000)
  })
}
