import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { ResultsService } from './results-service.ts'

export interface ActResult {
  readonly exitCode: number | null
  /** `success`, `failure`, ... */
  readonly jobResult: string
  /** of main steps by name, in their order; a post step is `Post NAME` */
  readonly stepResults: ReadonlyMap<string, string>
  /** what the steps printed, one line each, with act's marks such as `::error::` */
  readonly lines: readonly string[]
}

interface ActRecord {
  readonly msg?: string
  readonly step?: string
  readonly stage?: string
  readonly stepResult?: string
  readonly jobResult?: string
  readonly raw_output?: boolean
}

/**
 * Runs one job of a repository's workflows on this machine, with its artifacts going to `service`.
 */
export async function runAct(
  act: string,
  repository: string,
  job: string,
  service: Pick<ResultsService, 'url' | 'token'>,
): Promise<ActResult> {
  const home = mkdtempSync(join(tmpdir(), 'act-home-')) // caches and workspaces lie below it
  const words = [
    'push',
    '-j',
    job,
    '-P',
    'ubuntu-latest=-self-hosted',
    '--json',
    '--no-cache-server',
    '--concurrent-jobs',
    '1',
    '--env',
    `ACTIONS_RESULTS_URL=${service.url}`,
  ]
  const child = spawn(act, words, {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    // act runs all node actions with the `node` of PATH
    env: {
      HOME: home,
      LANG: 'C.UTF-8',
      PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
      ACTIONS_RUNTIME_TOKEN: service.token,
    },
  })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  const [exitCode] = (await once(child, 'close')) as [number | null]
  rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  return { exitCode, ...readRecords(text) }
}

function readRecords(text: string): Omit<ActResult, 'exitCode'> {
  const records = text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as ActRecord)
  return {
    jobResult: records.findLast(({ jobResult }) => jobResult !== undefined)?.jobResult ?? '',
    stepResults: new Map(
      records
        .filter(({ stepResult }) => stepResult !== undefined)
        .map(({ step = '', stage, stepResult = '' }) => [
          `${stage === 'Post' ? 'Post ' : ''}${step}`,
          stepResult,
        ]),
    ),
    lines: records.map(({ msg = '' }) => msg.trimEnd()),
  }
}
