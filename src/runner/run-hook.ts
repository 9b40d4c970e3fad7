import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

export interface HookRequest {
  /** a shell runs it, as the user wrote it: nothing is put into its text */
  readonly command: string
  readonly workingDirectory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** for its stdin, which it need not read */
  readonly input: string
  readonly limitMs: number
  /** a line of its output, not encoded */
  readonly onLine: (line: string) => void
}

/** `failure`: it could not be started. */
export interface HookEnd {
  readonly exitCode: number | null
  readonly signal: string | null
  readonly durationMs: number
  readonly isLate: boolean
  readonly failure: string
}

/** Between SIGTERM and SIGKILL for one that is late. */
const GRACE_MS = 2000
/**
 * What a command leaves behind may hold its pipes for ever: so long its last words are waited for.
 */
const LAST_WORDS_MS = 200
const MOST_LINES = 200
/** What has no end of line yet is kept so far. */
const LONGEST_LINE = 65_536

/**
 * The command may hold a secret, and everybody may read arguments: the shell reads it from a pipe,
 * by words of its own, since there may be no PATH.
 */
const READ_AND_RUN = `hook=
while IFS= read -r line || [ -n "$line" ]; do hook="$hook$line
"; done <&3
exec 3<&-; unset line; eval "$hook"`

/**
 * Runs a command of the user in a process group of its own, which is ended as a whole when the time
 * is over. Never rejects.
 */
export async function runHook({
  command,
  workingDirectory,
  environment,
  input,
  limitMs,
  onLine,
}: HookRequest): Promise<HookEnd> {
  const startedMs = performance.now()
  const time = { isOver: false }
  const child = spawn('sh', ['-c', READ_AND_RUN], {
    cwd: workingDirectory,
    env: environment,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  })
  hand(child.stdio[3], command)
  child.stdin.on('error', () => undefined) // EPIPE: it does not want to know
  child.stdin.end(input)
  const told = limitLines(onLine)
  const followed = [child.stdout, child.stderr].map((stream) => followLines(stream, told))
  const late = setTimeout(() => {
    time.isOver = true
    endGroup(child.pid, 'SIGTERM')
  }, limitMs)
  const last = setTimeout(() => {
    endGroup(child.pid, 'SIGKILL')
  }, limitMs + GRACE_MS)
  const end = await new Promise<Pick<HookEnd, 'exitCode' | 'signal' | 'failure'>>((resolve) => {
    child.once('exit', (exitCode, signal) => {
      resolve({ exitCode, signal, failure: '' })
    })
    child.once('error', (error) => {
      resolve({
        exitCode: null,
        signal: null,
        failure: (error as NodeJS.ErrnoException).code ?? 'cannot be started',
      })
    })
  })
  clearTimeout(late)
  clearTimeout(last)
  if (time.isOver) endGroup(child.pid, 'SIGKILL')
  const durationMs = Math.round(performance.now() - startedMs)
  await Promise.race([
    Promise.all(followed.map(({ ended }) => ended)),
    new Promise((resolve) => {
      setTimeout(resolve, LAST_WORDS_MS)
    }),
  ])
  for (const { stop } of followed) stop()
  return { ...end, durationMs, isLate: time.isOver }
}

function hand(pipe: Readable | Writable | null | undefined, command: string): void {
  if (pipe === null || pipe === undefined || !('end' in pipe)) return
  pipe.on('error', () => undefined) // EPIPE: the shell has gone
  pipe.end(command)
}

/** What is too much is not told. */
function limitLines(onLine: (line: string) => void): (line: string) => void {
  let count = 0
  return (line) => {
    count++
    if (count <= MOST_LINES) onLine(line)
    else if (count === MOST_LINES + 1) onLine('(more of its output is not shown)')
  }
}

/**
 * All of it is read, so that nobody waits for room in a pipe. `stop` tells a last line that nobody
 * ended, also where somebody still has the pipe.
 */
function followLines(
  stream: Readable,
  onLine: (line: string) => void,
): { readonly ended: Promise<unknown>; readonly stop: () => void } {
  let rest = ''
  stream.on('error', () => undefined)
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST_LINE) {
      lines.push(rest)
      rest = ''
    }
    for (const line of lines) onLine(line.replace(/\r$/, ''))
  })
  return {
    ended: new Promise((resolve) => {
      stream.once('close', resolve)
    }),
    stop: () => {
      stream.destroy()
      if (rest !== '') onLine(rest)
      rest = ''
    },
  }
}

function endGroup(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch {
    return // ESRCH: all of it has ended
  }
}
