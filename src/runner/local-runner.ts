import { describeScreen } from './describe-screen.ts'
import { holdSecrets } from './held-secrets.ts'
import { LiveLine } from './live-line.ts'
import { openInBrowser } from './open-in-browser.ts'
import { postJson } from './post-json.ts'
import { readLocalContext } from './run-context.ts'
import { readSecretVariables } from './read-secret-variables.ts'
import type { Runner } from './runner.ts'

/**
 * git-bisect(1), "bisect run": the commit cannot be tested. So it is where our own usage was wrong.
 */
const BISECT_SKIP = 125

/**
 * The world of a command line. Our text goes to stderr: stdout is the command's, or the report's
 * with `--json`.
 */
export function createLocalRunner(env: NodeJS.ProcessEnv = process.env): Runner {
  const line = new LiveLine(process.stderr)
  const log = (text: string): void => {
    line.clear()
    process.stderr.write(`${text}\n`)
  }
  let isBisecting = false
  // nobody reads along who would hide it
  const mask = (): void => undefined
  return {
    context: readLocalContext(env),
    get screen() {
      return describeScreen(process.stderr, env)
    },
    log,
    showProgress: (text) => {
      if (describeScreen(process.stderr, env) === null) log(text)
      else line.show(text)
    },
    clearProgress: () => {
      line.clear()
    },
    group: (title, lines) => {
      for (const text of [title, ...lines]) log(text)
    },
    unfold: () => undefined,
    // the log says all of it; annotations, outputs, state and summaries are a workflow's
    annotate: () => undefined,
    setOutput: () => undefined,
    exportVariable: () => undefined,
    saveState: () => undefined,
    getState: () => '',
    writeSummary: () => Promise.resolve(false),
    prepareUpload: () => Promise.resolve(),
    uploadArtifact: () => Promise.resolve(null),
    postJson,
    github: () => Promise.resolve(null),
    ...holdSecrets((name) => readSecretVariables(name, env), mask),
    mask,
    openInBrowser: (path) => openInBrowser(path, env),
    setExitCode: (code) => {
      process.exitCode = isBisecting && code !== 0 && code !== 1 ? BISECT_SKIP : code
    },
    answerBisect: () => {
      isBisecting = true
    },
    flushed: () => Promise.resolve(),
  }
}
