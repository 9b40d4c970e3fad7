import { hideSecrets } from '../settings/hide-secrets.ts'
import { InputError } from '../settings/input-error.ts'
import { escapeLogLine } from '../encoders/escape.ts'
import type { Runner } from './runner.ts'

/** Exit codes of ours: wrong usage, and our own fault. In the action any of them fails the step. */
const USAGE = 2
const OWN_FAULT = 4
const TOO_MANY_OPEN = ['EMFILE', 'ENFILE']
/** Node has 20 open before anything of ours; a scan has had enough with 30. */
const LEAST_OPEN_FILES = 64

/**
 * Runs one of the front doors: the only place that catches and that ends the process. What a
 * library left open (a socket of an upload that was given up) must not keep a step waiting; what
 * was written has left before.
 */
export async function runStep(
  runner: Runner,
  work: (runner: Runner) => Promise<void>,
): Promise<never> {
  const leave = async (): Promise<never> => {
    await runner.flushed()
    await Promise.all([process.stdout, process.stderr].map(flush))
    process.exit()
  }
  const stray = (error: unknown): void => {
    // whoever read our output has gone, as `head` does
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return
    // once the verdict is out, what a channel's library throws behind its back must not change it
    if (process.exitCode !== undefined) {
      runner.log(escapeLogLine(`Warning: ${hideSecrets(describeFailure(error)[2], runner)}`))
      return
    }
    fail(error, runner)
    void leave()
  }
  process.on('unhandledRejection', stray)
  process.on('uncaughtException', stray)
  try {
    maskSecrets(runner)
    await work(runner)
  } catch (error) {
    fail(error, runner)
  }
  return leave()
}

/**
 * A pipe that is full (64 KiB, and its reader is slow) is written in the background: leaving now
 * would cut a large report off.
 */
async function flush(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.writableLength === 0 || stream.destroyed) return
  await new Promise<void>((resolve) => {
    stream.write('', () => {
      resolve()
    })
  })
}

/** Before anything else is said: the runner hides a secret only in lines that come later. */
function maskSecrets(runner: Runner): void {
  for (const value of runner.secretValues()) runner.mask(value)
}

function fail(error: unknown, runner: Runner): void {
  const [code, title, text] = describeFailure(error)
  const lines = hideSecrets(text, runner).split('\n').map(escapeLogLine)
  runner.clearProgress()
  runner.setExitCode(code)
  if (runner.context.kind === 'github') runner.annotate('error', title, lines.join('\n'))
  else runner.log([`${title}: ${lines[0] ?? ''}`, ...lines.slice(1)].join('\n'))
}

function describeFailure(error: unknown): readonly [code: number, title: string, text: string] {
  if (error instanceof InputError) return [USAGE, 'Bad input', error.message]
  const { code = '' } = error as NodeJS.ErrnoException
  if (TOO_MANY_OPEN.includes(code))
    return [
      USAGE,
      'Bad input',
      `ulimit -n: too few files may be open here (${code}); allowed: ${LEAST_OPEN_FILES} or more`,
    ]
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return [
    OWN_FAULT,
    'Memory Leak Detector failed',
    `${text}\nThis is a fault of the tool: please report it.`,
  ]
}
