import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMemoryCgroup } from '../../src/sampler/readers/cgroup.ts'

/** A memory cgroup of version 1 below our own, with a limit. */
export interface MemoryGroup {
  /**
   * words in front of a command that put it there; bash, since dash drops variables such as
   * INPUT_A-B
   */
  readonly through: readonly string[]
  /**
   * the kernel stops who needs more than the limit, instead of killing: nobody in the group moves
   * any more
   */
  freezeAtLimit(): void
  isStuck(): boolean
  pids(): number[]
  remove(): void
}

/** Null where that is not allowed, or memory is version 2's: that is tried in a virtual machine. */
export function makeMemoryGroup(limitMib: number): MemoryGroup | null {
  const own = readMemoryCgroup('/proc', '/sys/fs/cgroup')
  if (own.version !== 1) return null
  const path = join('/sys/fs/cgroup/memory', own.path, `memory-leak-detector-test-${process.pid}`)
  try {
    mkdirSync(path)
  } catch {
    return null
  }
  writeFileSync(`${path}/memory.limit_in_bytes`, String(limitMib * 2 ** 20))
  return {
    through: ['bash', '-c', 'echo $$ > "$0/cgroup.procs" && exec "$@"', path],
    freezeAtLimit: () => {
      writeFileSync(`${path}/memory.oom_control`, '1')
    },
    isStuck: () => /^under_oom 1$/mu.test(readFileSync(`${path}/memory.oom_control`, 'utf8')),
    pids: () =>
      readFileSync(`${path}/cgroup.procs`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map(Number),
    remove: () => {
      rmdirSync(path)
    },
  }
}
