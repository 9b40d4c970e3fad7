import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect } from '@jest/globals'
import { type Job, MiniRunner } from './mini-runner.ts'

/**
 * Jobs for the tests of a file: each ends after its test, and a process of this tool that outlives
 * its run is a failure.
 */
export function useJobs(): (job?: Job) => MiniRunner {
  const jobs: MiniRunner[] = []
  afterEach(async () => {
    const left = await Promise.all(jobs.map((job) => listOurs(job.temp)))
    for (const job of jobs.splice(0)) await job.complete()
    expect(left.flat()).toEqual([])
  }, 90_000)
  return (job) => {
    const made = new MiniRunner(job)
    jobs.push(made)
    return made
  }
}

/** Command lines of this tool's processes for a job, once they had time to end. */
async function listOurs(temp: string): Promise<string[]> {
  const deadline = performance.now() + 30_000
  for (;;) {
    const ours = readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map(readCommandLine)
      .filter((line) => line.includes('/dist/') && line.includes(temp))
    if (ours.length === 0 || performance.now() > deadline) return ours
    await sleep(50)
  }
}

function readCommandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return '' // gone meanwhile
  }
}
