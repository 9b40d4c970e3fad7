import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { OutputWatch } from '../../src/runner/output-watch.ts'
import { until } from '../support/until.ts'

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

let talkers = 0

/**
 * A shell that does what it is told, line by line: `tell` resolves when a line is done. It says so
 * by an empty file, of which no byte is written. `output`: what its stdout becomes; we hold the
 * same stream as `file`.
 */
async function startTalker(
  output: string,
): Promise<{ pid: number; file: number; tell: (line: string) => Promise<void> }> {
  const done = join(folder, `done-${talkers++}-`)
  const child = spawn(
    'bash',
    [
      '-c',
      `exec ${output}; exec 2> /dev/null; while read -r line; do eval "$line"; : > ${done}$((n++)); done`,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], cwd: tmpdir() },
  )
  children.push(child)
  child.stdout.resume()
  const pid = child.pid ?? 0
  await until(() => readlinkSync(`/proc/${pid}/fd/2`) === '/dev/null')
  const file = openSync(`/proc/${pid}/fd/1`, 'a')
  files.push(file)
  let told = 0
  return {
    pid,
    file,
    tell: async (line) => {
      const mark = `${done}${told++}`
      child.stdin.write(`${line}\n`)
      await until(() => existsSync(mark))
    },
  }
}

/** An anonymous pipe, as the runner gives it to a step, and a file. */
describe.each([
  ['a pipe', '> >(cat > /dev/null)'],
  ['a file', `> ${join(folder, 'log')}`],
])('%s', (_what, output) => {
  test('silence is silence, whatever is read or worked meanwhile; each write is heard once', async () => {
    const { pid, file, tell } = await startTalker(output)
    const watch = new OutputWatch(pid, undefined, [file])
    watch.hasMoved()
    await tell('for ((at = 0; at < 1000; at++)); do :; done')
    expect(watch.hasMoved()).toBe(false)
    await tell('printf .')
    expect(watch.hasMoved()).toBe(true)
    expect(watch.hasMoved()).toBe(false)
    await tell('sh -c "echo hello; exec sleep 60" &')
    await until(() => watch.hasMoved())
    await tell('kill $!')
  }, 60_000)
})

test('on later kernels, which keep no time of a pipe, it is heard by what its holders wrote; who ends says nothing', async () => {
  const { pid, file, tell } = await startTalker('> >(cat > /dev/null)')
  const watch = new OutputWatch(pid, '6.15.0', [file])
  watch.hasMoved()
  expect(watch.hasMoved()).toBe(false)
  await tell('echo hello')
  expect(watch.hasMoved()).toBe(true)
  await tell('sleep 0.1 &')
  expect(watch.hasMoved()).toBe(false)
  await tell('wait $!')
  expect(watch.hasMoved()).toBe(false)
  // its count goes to who reaps it
  await tell('sh -c "echo hello"')
  expect(watch.hasMoved()).toBe(true)
}, 60_000)

test('a closed stream is no fault', () => {
  expect(new OutputWatch(process.pid, undefined, [1_000_000]).hasMoved()).toBe(false)
})
