import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { OutputWatch } from '../../src/runner/output-watch.ts'

const folder = mkdtempSync(join(tmpdir(), 'output-watch-'))
const children: ChildProcess[] = []
const files: number[] = []
afterEach(async () => {
  for (const file of files.splice(0)) closeSync(file)
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    await exit
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/**
 * A shell that does what it is told, line by line. `output`: what its stdout becomes; we hold the
 * same stream as `file`.
 */
async function startTalker(
  output: string,
): Promise<{ pid: number; file: number; tell: (line: string) => void }> {
  const child = spawn(
    'bash',
    ['-c', `exec ${output}; exec 2> /dev/null; while read -r line; do eval "$line"; done`],
    { stdio: ['pipe', 'pipe', 'pipe'], cwd: tmpdir() },
  )
  children.push(child)
  child.stdout.resume()
  const pid = child.pid ?? 0
  while (readlinkSync(`/proc/${pid}/fd/2`) !== '/dev/null') await sleep(5)
  const file = openSync(`/proc/${pid}/fd/1`, 'a')
  files.push(file)
  return {
    pid,
    file,
    tell: (line) => {
      child.stdin.write(`${line}\n`)
    },
  }
}

async function moves(watch: OutputWatch): Promise<boolean> {
  for (const endMs = performance.now() + 10_000; performance.now() < endMs;) {
    await sleep(20)
    if (watch.hasMoved()) return true
  }
  return false
}

/** An anonymous pipe, as the runner gives it to a step, and a file. */
describe.each([
  ['a pipe', '> >(cat > /dev/null)'],
  ['a file', `> ${join(folder, 'log')}`],
])('%s', (_what, output) => {
  test('silence is silence, whatever is read or worked meanwhile; each write is heard once', async () => {
    const { pid, file, tell } = await startTalker(output)
    const watch = new OutputWatch(pid, undefined, [file])
    tell('for ((n = 0; n < 1000; n++)); do :; done')
    await sleep(300)
    watch.hasMoved()
    await sleep(300)
    expect(watch.hasMoved()).toBe(false)
    tell('printf .')
    expect(await moves(watch)).toBe(true)
    await sleep(50)
    expect(watch.hasMoved()).toBe(false)
    tell('sh -c "echo hello; exec sleep 1" &')
    expect(await moves(watch)).toBe(true)
  }, 30_000)
})

test('on later kernels, which keep no time of a pipe, it is heard by what its holders wrote; who ends says nothing', async () => {
  const { pid, file, tell } = await startTalker('> >(cat > /dev/null)')
  const watch = new OutputWatch(pid, '6.15.0', [file])
  tell('sleep 0.2; echo hello')
  expect(await moves(watch)).toBe(true)
  tell('sh -c "exec sleep 0.1"')
  await sleep(400)
  watch.hasMoved()
  expect(watch.hasMoved()).toBe(false)
  // its count goes to who reaps it
  tell('sh -c "echo hello"')
  expect(await moves(watch)).toBe(true)
}, 30_000)

test('a closed stream is no fault', () => {
  expect(new OutputWatch(process.pid, undefined, [1_000_000]).hasMoved()).toBe(false)
})
