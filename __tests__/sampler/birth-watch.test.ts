import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { BirthWatch } from '../../src/sampler/birth-watch.ts'
import { hasPerl } from '../support/tells-exits.ts'
import { makeTempDirectory } from './support/temp-directory.ts'

const directory = makeTempDirectory()
const withPerl = hasPerl ? test : test.skip
const script = new URL('../../src/sampler/births.pl', import.meta.url).pathname

function giveOut(pid: number): void {
  writeFileSync(join(directory, 'loadavg'), `0.20 0.18 0.12 1/80 ${pid}\n`)
}

/** `told` resolves at the next birth; `count` of those so far. */
function watchBirths(path = script) {
  giveOut(50)
  const watch = new BirthWatch(directory, 1, path)
  const state = { count: 0, tell: (): void => undefined }
  watch.start(() => {
    state.count++
    state.tell()
  })
  const told = (): Promise<void> =>
    new Promise((resolve) => {
      state.tell = resolve
    })
  return { watch, state, told }
}

withPerl(
  'told once for each time that it was asked, as soon as a pid was given out after that one',
  async () => {
    const { watch, state, told } = watchBirths()
    const first = told()
    expect(watch.ask(50)).toBe(true)
    giveOut(51)
    await first
    // who came before it was asked counts as well
    const second = told()
    watch.ask(50)
    await second
    giveOut(52)
    const third = told()
    watch.ask(52)
    giveOut(53)
    await third
    expect(state.count).toBe(3)
    watch.stop()
  },
  30_000,
)

withPerl(
  'where it ends, who waits for it is told, and nobody can ask any more',
  async () => {
    const path = join(directory, 'ends.pl')
    writeFileSync(path, 'sysread(STDIN, my $word, 64); exit 1')
    const { watch, state, told } = watchBirths(path)
    const woken = told()
    expect(watch.ask(50)).toBe(true)
    await woken
    expect([watch.ask(50), state.count]).toEqual([false, 1])
  },
  30_000,
)

test('without the script nobody sleeps', () => {
  const { watch } = watchBirths(join(directory, 'none.pl'))
  expect(watch.ask(50)).toBe(false)
  watch.stop()
})
