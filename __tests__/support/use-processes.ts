import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach } from '@jest/globals'

/** Children of a test: each is killed after it, in its own process group. */
export function useProcesses(): (program: string, ...words: string[]) => ChildProcess {
  const children: ChildProcess[] = []
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) continue
      const exit = once(child, 'exit')
      process.kill(-child.pid, 'SIGKILL')
      await exit
    }
  })
  return (program, ...words) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: true })
    children.push(child)
    return child
  }
}
