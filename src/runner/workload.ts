import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createFile } from '../files/save-file.ts'
import type { WorkloadEnd } from '../findings/workload-end.ts'
import { listDescendants } from '../proc/descendants.ts'
import { identifyProcess } from '../proc/identity.ts'
import { MARKS_VARIABLE } from '../settings/variable-of.ts'
import { expandShell } from './expand-shell.ts'
import { findProgram } from './find-program.ts'
import { canLaunch, launch, type LaunchRequest } from './launch.ts'

const LOST_LOOK_MS = 100
/** what a shell has for a process that SIGKILL ended */
const LOST_EXIT_CODE = 137

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
  /** by a parent that knows how large it became, where there may be one */
  readonly isWaitedFor?: boolean
}

/** A command that was started. */
export interface Workload {
  /** its pid; undefined where it could not be started */
  readonly started: Promise<number | undefined>
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
  const command: LaunchRequest = {
    words: [program, ...words],
    environment: { ...request.environment, [MARKS_VARIABLE]: request.marksFile },
    cwd: request.workingDirectory,
    stdio: [stdin, request.childStdoutToStderr ? 2 : 'inherit', 'inherit'],
    detached: !request.sharesTerminal,
  }
  let pid: number | undefined
  const waiting: TreeSignal[] = []
  let tellStarted: (pid: number | undefined) => void = () => undefined
  const started = new Promise<number | undefined>((resolve) => {
    tellStarted = resolve
  })
  const begin = (its: number | undefined): void => {
    pid = its
    tellStarted(its)
    for (const name of waiting.splice(0)) signalTree(its, name, request.sharesTerminal)
  }
  const isWaitedFor = request.isWaitedFor === true && canLaunch()
  const ended = (isWaitedFor ? launchOrSpawn(command, begin) : spawnDirectly(command, begin)).then(
    (end) => {
      if (file !== '') rmSync(file, { force: true })
      return { ...end, durationMs: Math.round(performance.now() - startedMs) }
    },
  )
  return {
    started,
    ended,
    signal: (name) => {
      // one that comes before it is known whom to is for whoever will be
      if (pid === undefined && isWaitedFor) waiting.push(name)
      else signalTree(pid, name, request.sharesTerminal)
    },
    hasGroup: () => pid !== undefined && !request.sharesTerminal && send(-pid, 0),
  }
}

type End = Pick<WorkloadEnd, 'exitCode' | 'signal' | 'largest'>

async function spawnDirectly(
  { words: [program = '', ...words], environment, cwd, stdio, detached }: LaunchRequest,
  begin: (pid: number | undefined) => void,
): Promise<End> {
  const child = spawn(program, words, {
    stdio: [...stdio],
    cwd,
    detached,
    env: { ...environment },
  })
  begin(child.pid)
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      resolve({
        exitCode: code ?? 128 + (signal === null ? 0 : constants.signals[signal]),
        signal,
      })
    })
    child.once('error', (error) => {
      resolve(failToStart(program, (error as NodeJS.ErrnoException).code))
    })
  })
}

/** By a parent that knows how large it became; where that cannot be, directly. */
async function launchOrSpawn(
  command: LaunchRequest,
  begin: (pid: number | undefined) => void,
): Promise<End> {
  let [pid, identity] = [0, '']
  const launched = await launch(command, (its) => {
    pid = its
    identity = identifyProcess(its)
    begin(its)
  })
  switch (launched.kind) {
    case 'not launched':
      return spawnDirectly(command, begin)
    case 'error':
      return failToStart(command.words[0] ?? '', launched.code)
    case 'exit':
      return { ...readStatus(launched.status), largest: launched.largest }
    case 'lost':
      // a zombie has ended, and its pid may be somebody else's by then
      while (identity !== '' && identifyProcess(pid) === identity) await sleep(LOST_LOOK_MS)
      process.stderr.write('How the command ended is not known: its launcher was killed.\n')
      return { exitCode: LOST_EXIT_CODE, signal: null }
  }
}

/** A status as wait(2) has it. */
function readStatus(status: number): End {
  const number = status & 0x7f
  if (number === 0) return { exitCode: (status >> 8) & 0xff, signal: null }
  const [signal = null] =
    Object.entries(constants.signals).find(([, value]) => value === number) ?? []
  return { exitCode: 128 + number, signal }
}

function failToStart(program: string, code: string | undefined): End {
  const isMissing = code === 'ENOENT'
  process.stderr.write(`${program}: ${isMissing ? 'command not found' : 'cannot be run'}\n`)
  // what a shell says: 127 not found, 126 found but cannot be run
  return { exitCode: isMissing ? 127 : 126, signal: null }
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
  rmSync(file, { force: true })
  createFile(file, content, 0o700)
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
