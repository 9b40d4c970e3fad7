import { closeSync, constants, openSync, readSync } from 'node:fs'

/** A line of the kernel's log on a process that its out-of-memory killer ended. */
export interface LoggedKill {
  /** in the first PID namespace */
  readonly pid: number
  readonly comm: string
  /** resident memory, by the kernel */
  readonly heldKiB: number
  /** microseconds of CLOCK_MONOTONIC, about */
  readonly atUs: number
}

/** One read is one record (Documentation/ABI/testing/dev-kmsg); the log has some 10,000. */
const MOST_RECORDS = 50_000
const RECORD_BYTES = 8192

/**
 * The kills in the kernel's log, oldest first; none where it is refused (`kernel.dmesg_restrict`).
 * The whole log is read, a microsecond or two a record: for when a counter has risen.
 */
export function readLoggedKills(device = '/dev/kmsg'): LoggedKill[] {
  let file: number
  try {
    file = openSync(device, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch {
    return []
  }
  const kills: LoggedKill[] = []
  const buffer = Buffer.allocUnsafe(RECORD_BYTES)
  try {
    for (let count = 0; count < MOST_RECORDS; count++) {
      const size = readRecord(file, buffer)
      if (size === 0) break
      const kill = parseLoggedKill(buffer.toString('latin1', 0, Math.max(0, size)))
      if (kill !== null) kills.push(kill)
    }
  } finally {
    closeSync(file)
  }
  return kills
}

/** Bytes; 0 at the end, -1 where the record was overwritten before it could be read. */
function readRecord(file: number, buffer: Buffer): number {
  try {
    return readSync(file, buffer, 0, buffer.length, null)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPIPE' ? -1 : 0 // EAGAIN: no more
  }
}

const KILL = new RegExp(
  [
    String.raw`^\d+,\d+,(\d+),[^;]*;[^\n]*Killed process (\d+) \((.*)\),? `,
    String.raw`.*anon-rss:(\d+)kB, file-rss:(\d+)kB(?:, shmem-rss:(\d+)kB)?`,
  ].join(''),
)

/**
 * `3,1042,8675309000,-;Memory cgroup out of memory: Killed process 4250 (node) total-vm:12kB,
 * anon-rss:812344kB, file-rss:0kB, shmem-rss:0kB, UID:0 ...` (__oom_kill_process in mm/oom_kill.c);
 * null for any other record.
 */
export function parseLoggedKill(record: string): LoggedKill | null {
  const match = KILL.exec(record)
  if (match === null) return null
  const [, atUs, pid, comm = '', anonKiB, fileKiB, shmemKiB = '0'] = match
  return {
    pid: Number(pid),
    comm,
    heldKiB: Number(anonKiB) + Number(fileKiB) + Number(shmemKiB),
    atUs: Number(atUs),
  }
}
