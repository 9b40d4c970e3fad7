import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { isAlive } from '../../src/proc/is-alive.ts'

const startOf = (pid: number): number =>
  Number(
    readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /su, '')
      .split(' ')[19],
  )

test('this very process, and nobody who got its pid later', async () => {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' })
  const pid = child.pid ?? 0
  const startTicks = startOf(pid)
  expect([isAlive({ pid, startTicks }), isAlive({ pid, startTicks: startTicks - 1 })]).toEqual([
    true,
    false,
  ])
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isAlive({ pid, startTicks })).toBe(false)
})

test('a zombie has ended; a hostile name shifts no field', () => {
  const proc = mkdtempSync(join(tmpdir(), 'is-alive-'))
  mkdirSync(join(proc, '7'))
  const write = (state: string): void => {
    writeFileSync(
      join(proc, '7', 'stat'),
      `7 (a) Z 1 (b) ${state} 1 7 7 0 -1 4194560 ${'0 '.repeat(12)}555 0 0\n`,
    )
  }
  write('S')
  expect(isAlive({ pid: 7, startTicks: 555 }, proc)).toBe(true)
  write('Z')
  expect(isAlive({ pid: 7, startTicks: 555 }, proc)).toBe(false)
  rmSync(proc, { recursive: true })
})
