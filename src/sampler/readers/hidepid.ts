import { readFileSync } from 'node:fs'
import { readText } from '../read-file.ts'

/** What a mount of proc hides from whom (proc(5), "Mount options"). */
interface Hiding {
  /** 0 nothing; 1 files of other users' processes; 2 these processes; 4 who may not be traced */
  readonly level: 0 | 1 | 2 | 4
  /** members of this group see all, but at level 4; 0 where none is named, as in the kernel */
  readonly gid: number
}

// linux/capability.h
const CAP_SYS_PTRACE = 19
/** Linux 5.8 and later write words, those before it numbers. */
const LEVELS = new Map<string, Hiding['level']>([
  ['noaccess', 1],
  ['1', 1],
  ['invisible', 2],
  ['2', 2],
  ['ptraceable', 4],
  ['4', 4],
])

/**
 * Are processes of others kept from us? By the options of the mount, unless we are exempt; and by
 * PID 1, which is in view of everybody else. Not by a count: that of /proc is of all PID
 * namespaces.
 */
export function hidesProcesses(proc: string, isFirstInView: boolean): boolean {
  const hiding = parseHiding(readMounts(proc), proc)
  return !isFirstInView || (hiding.level > 0 && !isExempt(readText(`${proc}/self/status`), hiding))
}

/**
 * `23 28 0:21 / /proc rw,nosuid shared:14 - proc proc rw,gid=27,hidepid=invisible`, one mount a
 * line: the last at a place covers those before.
 */
export function parseHiding(mountinfo: string, mountPoint: string): Hiding {
  const line = mountinfo
    .split('\n')
    .map((text) => text.split(' '))
    .findLast((fields) => fields[4] === mountPoint)
  const options = (line?.at(-1) ?? '').split(',')
  const valueOf = (name: string): string =>
    options.find((option) => option.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
  return { level: LEVELS.get(valueOf('hidepid')) ?? 0, gid: Number(valueOf('gid')) || 0 }
}

/**
 * has_pid_permissions in fs/proc/base.c: who is in the group (the fourth of `Gid:` is that of the
 * file system), or may trace them all.
 */
export function isExempt(status: string, { level, gid }: Hiding): boolean {
  const listOf = (name: string): string[] =>
    (new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '').split(/\s+/)
  const capabilities = BigInt(`0x${/^[0-9a-f]+$/.exec(listOf('CapEff')[0] ?? '')?.[0] ?? '0'}`)
  if (((capabilities >> BigInt(CAP_SYS_PTRACE)) & 1n) === 1n) return true
  return level !== 4 && [listOf('Gid')[3], ...listOf('Groups')].includes(String(gid))
}

/** It may be longer than the one buffer that the kernel hands over in a read. */
function readMounts(proc: string): string {
  try {
    return readFileSync(`${proc}/self/mountinfo`, 'latin1')
  } catch {
    return ''
  }
}
