import { spawn, type StdioOptions } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import type { WorkloadEnd } from '../findings/workload-end.ts'
import { listDescendants } from '../proc/descendants.ts'
import { MARKS_VARIABLE } from '../settings/variable-of.ts'
import { expandShell } from './expand-shell.ts'
import { findProgram } from './find-program.ts'

export interface WorkloadRequest {
  /** a script (action), or ... */
  readonly text: string
  /** ... a command's words (command line) */
  readonly argv: readonly string[]
  readonly shell: string
  readonly workingDirectory: string
  /** where the script is written, and removed from when it has ended: it may hold a secret */
  readonly scriptDir: string
  readonly marksFile: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** keep stdout for our own report */
  readonly childStdoutToStderr: boolean
  /** the command reads what we were given on stdin; a step of a workflow has nothing there */
  readonly inheritsStdin: boolean
  /**
   * the command shares the terminal of a person, who can type to it and whose Ctrl-C reaches it by
   * itself
   */
  readonly sharesTerminal: boolean
}

/** A command that was started. */
export interface Workload {
  readonly pid: number | undefined
  /** resolves when the command has ended; what it left behind may live on */
  readonly ended: Promise<Omit<WorkloadEnd, 'cancelled'>>
  /** to the command, its process group, and its descendants in other groups */
  signal(name: TreeSignal): void
  /**
   * somebody is left of its process group; a zombie that nobody reaps counts too. False where the
   * group is our own.
   */
  hasGroup(): boolean
}

type TreeSignal = 'SIGINT' | 'SIGTERM' | 'SIGKILL'

/**
 * Spawns by itself, not by @actions/exec: that hides the pid, forwards no signal, and waits for
 * pipes that a daemon may keep open. Output goes straight to our own descriptors, so it is
 * untouched and costs nothing.
 */
export function startWorkload(request: WorkloadRequest): Workload {
  const {
    file,
    argv: [program = '', ...words],
  } = request.argv.length > 0 ? { file: '', argv: request.argv } : writeScript(request)
  const startedMs = performance.now()
  // who has left the session of a terminal gets EIO from it
  const stdin =
    request.sharesTerminal || (request.inheritsStdin && !process.stdin.isTTY) ? 'inherit' : 'ignore'
  const stdio: StdioOptions = [stdin, request.childStdoutToStderr ? 2 : 'inherit', 'inherit']
  const child = spawn(program, words, {
    stdio,
    cwd: request.workingDirectory,
    detached: !request.sharesTerminal,
    env: { ...request.environment, [MARKS_VARIABLE]: request.marksFile },
  })
  const ended = new Promise<Omit<WorkloadEnd, 'cancelled'>>((resolve) => {
    const end = (exitCode: number, signal: string | null): void => {
      if (file !== '') rmSync(file, { force: true })
      resolve({ exitCode, signal, durationMs: Math.round(performance.now() - startedMs) })
    }
    child.once('exit', (code, signal) => {
      end(code ?? 128 + (signal === null ? 0 : constants.signals[signal]), signal)
    })
    child.once('error', (error) => {
      process.stderr.write(
        `${program}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'command not found' : 'cannot be run'}\n`,
      )
      // what a shell says: 127 not found, 126 found but cannot be run
      end((error as NodeJS.ErrnoException).code === 'ENOENT' ? 127 : 126, null)
    })
  })
  return {
    pid: child.pid,
    ended,
    signal: (name) => {
      signalTree(child.pid, name, request.sharesTerminal)
    },
    hasGroup: () => child.pid !== undefined && !request.sharesTerminal && send(-child.pid, 0),
  }
}

function writeScript({ text, shell, scriptDir, environment }: WorkloadRequest): {
  file: string
  argv: readonly string[]
} {
  const { extension, content, argv } = expandShell(
    shell,
    text,
    (name) => findProgram(name, environment['PATH'] ?? '') !== '',
  )
  const file = join(scriptDir, 'control', `command${extension}`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content, { mode: 0o700 })
  return { file, argv: argv(file) }
}

/**
 * A terminal gave its SIGINT to the whole foreground group already: a second one makes npm and
 * others kill hard.
 */
function signalTree(pid: number | undefined, name: TreeSignal, sharesTerminal: boolean): void {
  if (pid === undefined || (sharesTerminal && name === 'SIGINT')) return
  const descendants = listDescendants(pid)
  send(sharesTerminal ? pid : -pid, name)
  for (const { pid: descendant, group } of descendants)
    if (sharesTerminal || group !== pid) send(descendant, name)
}

/** 0 sends nothing, and tells whether somebody is there. */
function send(pid: number, name: TreeSignal | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // ESRCH: it ended meanwhile
  }
}
