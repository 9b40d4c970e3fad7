import { readFileSync, readdirSync } from 'node:fs'

/**
 * CPU time of a process and of its reaped children so far, in microseconds. Own threads by their
 * schedstat (nanoseconds, proc(5)); children by cutime + cstime, which the kernel keeps exactly and
 * shows in 10 ms ticks.
 */
export function readCpuUs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1).split(' ')
  const ticksUs = 10_000
  const childrenUs = (Number(fields[13]) + Number(fields[14])) * ticksUs
  try {
    const nanoseconds = readdirSync(`/proc/${pid}/task`).map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'latin1').split(' ')[0]),
    )
    return childrenUs + nanoseconds.reduce((sum, value) => sum + value, 0) / 1000
  } catch {
    // a kernel without schedstat
    return childrenUs + (Number(fields[11]) + Number(fields[12])) * ticksUs
  }
}

export function readRssKiB(pid) {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1])
}

export function countProcesses() {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).length
}
