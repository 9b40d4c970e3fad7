/** Of `/proc/PID/stat` (proc(5)), what anybody here needs. Times in clock ticks. */
export interface Stat {
  readonly comm: string
  readonly state: string
  readonly ppid: number
  readonly pgrp: number
  readonly session: number
  readonly isKernelThread: boolean
  readonly cpuTicks: number
  readonly threads: number
  readonly startTicks: number
  /** the signal that ends it or has ended it; 0: none, or not told (another user's process) */
  readonly endedBy: number
  /** length of the memory of argv; -1 where it is refused (another user's process) */
  readonly argBytes: number
}

// include/linux/sched.h: PF_KTHREAD
const PF_KTHREAD = 0x0020_0000

/**
 * `1234 (a) b) S 1 1234 1234 0 -1 4194560 ...`: the name may hold anything, so it ends at the LAST
 * bracket.
 */
export function parseStat(text: string): Stat | null {
  const open = text.indexOf('(')
  const close = text.lastIndexOf(')')
  if (open < 0 || close < open) return null
  const fields = text.slice(close + 2).split(' ')
  if (fields.length < 20) return null
  const number = (index: number): number => Number(fields[index])
  const stat = {
    comm: text.slice(open + 1, close),
    state: fields[0] ?? '',
    ppid: number(1),
    pgrp: number(2),
    session: number(3),
    isKernelThread: (number(6) & PF_KTHREAD) !== 0,
    cpuTicks: number(11) + number(12),
    threads: number(17),
    startTicks: number(19),
    // exit_code: set as soon as the whole process is to end (do_task_stat in fs/proc/array.c)
    endedBy: (number(49) || 0) & 0x7f,
    // arg_start and arg_end: zeros for who may not ptrace the process
    argBytes: number(46) > number(45) ? number(46) - number(45) : -1,
  }
  const isWhole = [
    stat.ppid,
    stat.pgrp,
    stat.session,
    stat.cpuTicks,
    stat.threads,
    stat.startTicks,
  ].every(Number.isSafeInteger)
  return isWhole ? stat : null
}

/**
 * Its memory is gone. The first thread may be a zombie while others live and hold all of it
 * (docs/measurements.md#zombie-leaders).
 */
export function isEnded({ state, threads }: Pick<Stat, 'state' | 'threads'>): boolean {
  return state === 'X' || (state === 'Z' && threads <= 1)
}
