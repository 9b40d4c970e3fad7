import type { Runner, UploadedArtifact } from '../../src/runner/runner.ts'

export interface Recorded {
  readonly lines: string[]
  readonly annotations: { level: string; title: string; message: string }[]
  readonly outputs: [string, string][]
  readonly summaries: string[]
  readonly uploads: {
    name: string
    files: readonly string[]
    rootDir: string
    retentionDays: number
    isUnzipped?: true
  }[]
  readonly posts: string[]
  readonly masked: string[]
  /** in what order the world was touched */
  readonly calls: string[]
}

/** A runner that keeps what it is told; `overrides` replaces single methods. */
export function makeRunner(
  overrides: Partial<Runner> = {},
  webhook = '',
): { runner: Runner; seen: Recorded } {
  const seen: Recorded = {
    lines: [],
    annotations: [],
    outputs: [],
    summaries: [],
    uploads: [],
    posts: [],
    masked: [],
    calls: [],
  }
  const uploaded: UploadedArtifact = {
    id: '42',
    url: 'https://github.com/acme/shop/actions/runs/77/artifacts/42',
    name: 'memory-report-api-tests',
    renamed: '',
  }
  const note = (call: string): void => {
    seen.calls.push(call)
  }
  const runner: Runner = {
    context: {
      kind: 'github',
      serverUrl: 'https://github.com',
      repository: 'acme/shop',
      workflow: 'ci',
      workflowFile: 'ci.yml',
      job: 'api-tests',
      sha: '',
      ref: '',
      runId: '77',
      attempt: 1,
      runUrl: 'https://github.com/acme/shop/actions/runs/77',
      workspace: '/tmp',
      tempDir: '/tmp',
      isFork: false,
      trackingId: '',
      path: '',
      marksFile: '',
      isGhes: false,
      event: {
        name: 'push',
        pullRequest: null,
        isFork: false,
        baseSha: '',
        headSha: '',
        defaultBranch: 'main',
        workflowRun: null,
      },
    },
    log: (line) => {
      note('log')
      seen.lines.push(line)
    },
    screen: null,
    showProgress: () => {
      note('progress')
    },
    clearProgress: () => {
      note('progress')
    },
    group: (_title, lines) => {
      note('log')
      seen.lines.push(...lines)
    },
    unfold: () => {
      note('unfold')
    },
    annotate: (level, title, message) => {
      note('annotate')
      seen.annotations.push({ level, title, message })
    },
    setOutput: (name, value) => {
      note('output')
      seen.outputs.push([name, value])
    },
    exportVariable: () => {
      note('export')
    },
    saveState: () => {
      note('state')
    },
    getState: () => '',
    writeSummary: (markdown) => {
      note('summary')
      seen.summaries.push(markdown)
      return Promise.resolve(true)
    },
    prepareUpload: () => {
      note('prepare')
      return Promise.resolve()
    },
    uploadArtifact: ({ name, files, rootDir, retentionDays, isUnzipped }) => {
      note('upload')
      seen.uploads.push({
        name,
        files,
        rootDir,
        retentionDays,
        ...(isUnzipped ? { isUnzipped } : {}),
      })
      return Promise.resolve(
        isUnzipped
          ? { ...uploaded, id: '43', url: uploaded.url.replace(/42$/u, '43'), name }
          : uploaded,
      )
    },
    postJson: (_url, body) => {
      note('post')
      seen.posts.push(body)
      return Promise.resolve({
        status: 200,
        retryAfterSeconds: null,
        text: 'ok',
      })
    },
    github: () => Promise.resolve(null),
    secret: (name) =>
      name === 'slack-webhook-url' && webhook !== ''
        ? { value: webhook, from: 'input' }
        : { value: '', from: '' },
    secretValues: () => (webhook === '' ? [] : [webhook]),
    addSecrets: () => {
      note('secrets')
    },
    mask: (secret) => {
      note('mask')
      seen.masked.push(secret)
    },
    setExitCode: () => {
      note('exit')
    },
    answerBisect: () => {
      note('bisect')
    },
    openInBrowser: (path) => {
      note('open')
      seen.lines.push(`opened ${path}`)
      return Promise.resolve('')
    },
    flushed: () => Promise.resolve(),
    ...overrides,
  }
  return { runner, seen }
}
