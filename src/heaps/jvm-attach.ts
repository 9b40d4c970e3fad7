import { chownSync, closeSync, lstatSync, openSync, unlinkSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ProcessIdentity } from '../proc/identity.ts'
import { isAlive } from '../proc/is-alive.ts'
import { readCredentials } from '../proc/read-credentials.ts'

/** What `attachJvm` may be given besides the process. */
export interface AttachOptions {
  readonly proc?: string
  /** for one question and its answer, in ms */
  readonly timeoutMs?: number
  /** it is not worth waiting for any more */
  readonly signal?: AbortSignal
  /** asks a process for its diagnostic socket: SIGQUIT */
  readonly sendQuit?: (pid: number) => void
}

/** Why a JVM was not asked, or has not answered, in words for a report. */
export class AttachError extends Error {}

/** It answered that it does not know this command, or could not do it. */
export class RefusedCommandError extends AttachError {}

const SIGQUIT_BIT = 1n << 2n
const DEFAULT_TIMEOUT_MS = 10_000
const LONGEST_PAUSE_MS = 200
/** A histogram of 100,000 classes has some 10 MB. */
const MOST_BYTES = 16 * 2 ** 20

/**
 * Asks a HotSpot JVM by its attach protocol, as `jcmd` does, and returns the text of its answer.
 * The process gets one SIGQUIT where it has no diagnostic socket yet, which HotSpot answers by
 * opening one; that is only sent to who catches it. What we leave is that socket, which is the
 * JVM's own until it ends (sun.tools.attach.VirtualMachineImpl of the JDK has the protocol).
 *
 * The caller knows that it is a HotSpot JVM (its perfdata says so), past its start, and that its
 * arguments do not disable the mechanism: SIGQUIT would print its threads then.
 *
 * @throws {AttachError} for the reason said in it; nothing else is thrown
 */
export async function attachJvm(
  process: ProcessIdentity,
  command: string,
  options: AttachOptions = {},
): Promise<string> {
  const { proc = '/proc', timeoutMs = DEFAULT_TIMEOUT_MS, signal } = options
  const timeout = AbortSignal.timeout(timeoutMs)
  const deadline = signal === undefined ? timeout : AbortSignal.any([timeout, signal])
  // the pid may be somebody else's by now, whose heap that would be, or whom the signal would end
  checkIdentity(process, proc)
  const target = readTarget(process, proc)
  if (!hasSocket(target)) await askForSocket(target, process, { ...options, proc }, deadline)
  const answer = await exchange(target.socket, command, deadline)
  const end = answer.indexOf('\n')
  const code = answer.slice(0, end)
  if (end < 0 || !/^-?\d{1,10}$/.test(code)) throw new AttachError('its answer was cut')
  if (code !== '0') throw new RefusedCommandError(`it answered ${command} with code ${code}`)
  return answer.slice(end + 1)
}

interface Target {
  /** pid in the innermost namespace, by which a JVM names its files */
  readonly innerPid: number
  readonly uid: number
  readonly gid: number
  readonly catchesQuit: boolean
  readonly root: string
  readonly socket: string
}

function checkIdentity(identity: ProcessIdentity, proc: string): void {
  if (!isAlive(identity, proc)) throw new AttachError('it has ended')
}

function readTarget({ pid }: ProcessIdentity, proc: string): Target {
  const found = readCredentials(pid, proc)
  if (found === null) throw new AttachError('its status cannot be read')
  const { innerPid, uids, gids, caught } = found
  const root = `${proc}/${pid}/root`
  return {
    innerPid,
    uid: uids[1] ?? -1,
    gid: gids[1] ?? -1,
    catchesQuit: (caught & SIGQUIT_BIT) !== 0n,
    root,
    socket: `${root}/tmp/.java_pid${innerPid}`,
  }
}

/** A socket of the process's own user: anybody may make a file of that name in /tmp. */
function hasSocket({ socket, uid }: Target): boolean {
  try {
    const found = lstatSync(socket)
    if (found.isSocket() && found.uid === uid) return true
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT') throw new AttachError(`its files cannot be seen (${code})`)
    return false
  }
  throw new AttachError('the file of its socket is not its own')
}

async function askForSocket(
  target: Target,
  identity: ProcessIdentity,
  { proc = '/proc', sendQuit = (pid) => process.kill(pid, 'SIGQUIT') }: AttachOptions,
  deadline: AbortSignal,
): Promise<void> {
  if (!target.catchesQuit) throw new AttachError('it does not catch SIGQUIT, which would end it')
  const request = makeRequest(target, `${proc}/${identity.pid}/cwd`)
  try {
    checkIdentity(identity, proc)
    send(identity.pid, sendQuit)
    for (let pauseMs = 20; !hasSocket(target); pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2))
      await pause(pauseMs, deadline)
  } finally {
    removeRequest(request)
  }
}

/** HotSpot takes SIGQUIT for a request only where a file of its own user says so. */
function makeRequest({ innerPid, root, uid, gid }: Target, cwd: string): string {
  for (const directory of [cwd, `${root}/tmp`]) {
    const path = `${directory}/.attach_pid${innerPid}`
    try {
      closeSync(openSync(path, 'wx', 0o600))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST')
        throw new AttachError('somebody else is asking it')
      continue // not ours to write
    }
    try {
      if (process.geteuid?.() !== uid) chownSync(path, uid, gid)
      return path
    } catch {
      removeRequest(path) // only root may give a file away
    }
  }
  throw new AttachError('no file can be made beside it')
}

function removeRequest(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // the JVM removes it as well, or has ended with its root
  }
}

function send(pid: number, sendQuit: (pid: number) => void): void {
  try {
    sendQuit(pid)
  } catch (error) {
    throw new AttachError(`no signal can be sent to it (${(error as NodeJS.ErrnoException).code})`)
  }
}

async function pause(pauseMs: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(pauseMs, undefined, { signal })
  } catch {
    throw new AttachError('it opened no socket in time')
  }
}

/** One request a connection: version, command, three arguments, each ended by NUL. */
function exchange(path: string, command: string, deadline: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    const socket = connect({ path, allowHalfOpen: true })
    const fail = (why: string): void => {
      socket.destroy()
      reject(new AttachError(why))
    }
    const onTimeout = (): void => {
      fail('it did not answer in time')
    }
    deadline.addEventListener('abort', onTimeout)
    socket.on('connect', () => socket.write(`1\0jcmd\0${command}\0\0\0`))
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes > MOST_BYTES) fail('its answer is too long')
    })
    socket.on('error', (error: NodeJS.ErrnoException) => {
      fail(`its socket cannot be used (${error.code})`)
    })
    socket.on('end', () => {
      socket.end()
      resolve(Buffer.concat(chunks).toString('utf8'))
    })
    socket.on('close', () => {
      deadline.removeEventListener('abort', onTimeout)
    })
    if (deadline.aborted) onTimeout()
  })
}
