import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { listDescendants } from '../../src/proc/descendants.ts'

test('children and their children, also in other sessions, with their process groups', async () => {
  const child = spawn('sh', ['-c', 'sleep 60 & setsid sleep 61 & echo ready; wait'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const pid = child.pid ?? 0
  try {
    await once(child.stdout, 'data')
    while (listDescendants(pid).every(({ group }) => group === pid))
      await new Promise((resolve) => {
        setTimeout(resolve, 20)
      })
    const found = listDescendants(pid)
    expect(found.length).toBe(2)
    expect(found.map(({ group }) => group === pid).toSorted()).toEqual([false, true])
    expect(listDescendants(process.pid).map((descendant) => descendant.pid)).toEqual(
      expect.arrayContaining([pid, ...found.map((descendant) => descendant.pid)]),
    )
    for (const { pid: descendant } of found) process.kill(descendant, 'SIGKILL')
  } finally {
    child.kill('SIGKILL')
  }
})

test('threads have children of their own; a loop ends; hostile names do not shift the group', () => {
  const proc = mkdtempSync(join(tmpdir(), 'proc-'))
  const write = (pid: number, thread: number, children: string, stat: string): void => {
    mkdirSync(join(proc, String(pid), 'task', String(thread)), { recursive: true })
    writeFileSync(join(proc, String(pid), 'task', String(thread), 'children'), children)
    writeFileSync(join(proc, String(pid), 'stat'), `${stat} -1 ${'0 '.repeat(44)}`)
  }
  write(10, 10, '11 ', '10 (a) S 1 10 10 0')
  write(10, 17, '12 ', '10 (a) S 1 10 10 0')
  write(11, 11, '10 ', '11 () S 9 9 9) x) R 10 77 77 0')
  write(12, 12, '', '12 (new\nline) S 10 12 12 0')
  expect(listDescendants(10, proc).toSorted((a, b) => a.pid - b.pid)).toEqual([
    { pid: 11, group: 77 },
    { pid: 12, group: 12 },
  ])
  expect(listDescendants(99, proc)).toEqual([])
  expect(listDescendants(10, join(proc, 'none'))).toEqual([])
  rmSync(proc, { recursive: true })
})
