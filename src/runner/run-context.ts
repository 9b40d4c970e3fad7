import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { MARKS_VARIABLE } from '../settings/variable-of.ts'
import { chooseTempDirectory } from './choose-temp-directory.ts'
import { readEvent } from './read-event.ts'
import type { RunContext } from './runner.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where an action runs, from the variables that the runner sets. */
export function readGithubContext(env: Environment): RunContext {
  const get = (name: string): string => env[name] ?? ''
  const serverUrl =
    get('GITHUB_SERVER_URL') === '' ? 'https://github.com' : get('GITHUB_SERVER_URL')
  const temp = chooseTempDirectory(get('RUNNER_TEMP'))
  const attempt = Number(get('GITHUB_RUN_ATTEMPT')) || 1
  const event = readEvent(
    get('GITHUB_EVENT_NAME'),
    get('GITHUB_EVENT_PATH'),
    get('GITHUB_REPOSITORY'),
  )
  return {
    ...readLocalContext(env),
    kind: 'github',
    serverUrl,
    repository: get('GITHUB_REPOSITORY'),
    workflow: get('GITHUB_WORKFLOW'),
    workflowFile: readWorkflowFile(get('GITHUB_WORKFLOW_REF')),
    job: get('GITHUB_JOB'),
    sha: get('GITHUB_SHA'),
    ref: get('GITHUB_HEAD_REF') === '' ? get('GITHUB_REF_NAME') : get('GITHUB_HEAD_REF'),
    runId: get('GITHUB_RUN_ID'),
    attempt,
    runUrl:
      get('GITHUB_RUN_ID') === ''
        ? ''
        : `${serverUrl}/${get('GITHUB_REPOSITORY')}/actions/runs/${get('GITHUB_RUN_ID')}${attempt > 1 ? `/attempts/${attempt}` : ''}`,
    workspace: resolve(get('GITHUB_WORKSPACE') === '' ? process.cwd() : get('GITHUB_WORKSPACE')),
    tempDir: temp.directory,
    ...(temp.notice === '' ? {} : { tempNotice: temp.notice }),
    isFork: event.isFork,
    event,
    isGhes: isGhes(serverUrl),
  }
}

/** Where a command line runs. */
export function readLocalContext(env: Environment): RunContext {
  return {
    kind: 'local',
    serverUrl: '',
    repository: '',
    workflow: '',
    workflowFile: '',
    job: '',
    sha: '',
    ref: '',
    runId: '',
    attempt: 1,
    runUrl: '',
    workspace: process.cwd(),
    tempDir: tmpdir(),
    isFork: false,
    event: {
      name: '',
      pullRequest: null,
      isFork: false,
      baseSha: '',
      headSha: '',
      defaultBranch: '',
      workflowRun: null,
    },
    trackingId: env['RUNNER_TRACKING_ID'] ?? '',
    path: env['PATH'] ?? '',
    marksFile: env[MARKS_VARIABLE] ?? '',
    isGhes: false,
  }
}

/**
 * `owner/repo/.github/workflows/ci.yml@refs/heads/main`: the file's name, by which the API knows a
 * workflow.
 */
function readWorkflowFile(ref: string): string {
  return /\/([^/@]+)@/.exec(ref)?.[1] ?? ''
}

// @actions/artifact, src/internal/shared/config.ts, isGhes
function isGhes(serverUrl: string): boolean {
  if (!URL.canParse(serverUrl)) return true
  const host = new URL(serverUrl).hostname.toLowerCase()
  return !(host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'))
}
