import { LiveLine } from './live-line.ts'
import { postJson } from './post-json.ts'
import { readLocalContext } from './run-context.ts'
import { readWebhookVariable } from './read-webhook-variable.ts'
import type { Runner } from './runner.ts'

/** The world of a command line. Our text goes to stderr: stdout is the command's, or the report's with `--json`. */
export function createLocalRunner(env: NodeJS.ProcessEnv = process.env): Runner {
  const line = new LiveLine(process.stderr)
  const log = (text: string): void => {
    line.clear()
    process.stderr.write(`${text}\n`)
  }
  return {
    context: readLocalContext(env),
    isTerminal: isPersonsTerminal(env),
    log,
    showProgress: text => {
      if (isPersonsTerminal(env)) line.show(text)
      else log(text)
    },
    clearProgress: () => { line.clear() },
    group: (title, lines) => { for (const text of [title, ...lines]) log(text) },
    // the log says all of it; annotations, outputs, state and summaries are a workflow's
    annotate: () => undefined,
    setOutput: () => undefined,
    exportVariable: () => undefined,
    saveState: () => undefined,
    getState: () => '',
    writeSummary: () => Promise.resolve(false),
    uploadArtifact: () => Promise.resolve(null),
    postJson,
    github: () => Promise.resolve(null),
    secret: name => {
      const inherited = name === 'slack-webhook-url' ? readWebhookVariable(env) : ''
      return { value: inherited, from: inherited === '' ? '' : 'environment' }
    },
    mask: () => undefined,
    setExitCode: code => { process.exitCode = code },
    settled: () => Promise.resolve(),
  }
}

/** CI may give its steps a terminal (act does); nobody watches it. */
function isPersonsTerminal(env: NodeJS.ProcessEnv): boolean {
  return process.stderr.isTTY && (env['CI'] ?? '') === '' && (env['GITHUB_ACTIONS'] ?? '') === '' && env['TERM'] !== 'dumb'
}
