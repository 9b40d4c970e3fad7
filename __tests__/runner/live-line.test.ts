import { PassThrough } from 'node:stream'
import type { WriteStream } from 'node:tty'
import { expect, test } from '@jest/globals'
import { LiveLine } from '../../src/runner/live-line.ts'

const ESC = '\u001b'

function makeTerminal(
  rows: number,
  columns: number,
): { terminal: WriteStream; resize: (rows: number) => void; read: () => string } {
  const stream = Object.assign(new PassThrough(), { rows, columns })
  return {
    terminal: stream as unknown as WriteStream,
    resize: (to) => {
      stream.rows = to
    },
    read: () => String(stream.read() ?? ''),
  }
}

test('the scrolling region ends above the line; each drawing keeps the cursor', () => {
  const { terminal, read } = makeTerminal(24, 20)
  const line = new LiveLine(terminal)
  line.show('one')
  expect(read()).toBe(`\n${ESC}7${ESC}[1;23r${ESC}8${ESC}[1A${ESC}7${ESC}[24;1H${ESC}[Kone${ESC}8`)
  line.show('two')
  expect(read()).toBe(`${ESC}7${ESC}[24;1H${ESC}[Ktwo${ESC}8`)
  line.clear()
  expect(read()).toBe(`${ESC}7${ESC}[1;24r${ESC}[24;1H${ESC}[K${ESC}8`)
  line.clear()
  expect(read()).toBe('')
})

test('never longer than the row, so that it does not wrap', () => {
  const { terminal, read } = makeTerminal(10, 8)
  const line = new LiveLine(terminal)
  line.show('0123456789')
  expect(read()).toContain(`${ESC}[K0123456${ESC}8`)
  line.clear()
})

test('a terminal that is resized gets a new region; one without room gets none', () => {
  const { terminal, resize, read } = makeTerminal(24, 80)
  const line = new LiveLine(terminal)
  line.show('x')
  read()
  resize(30)
  line.show('y')
  expect(read()).toBe(`\n${ESC}7${ESC}[1;29r${ESC}8${ESC}[1A${ESC}7${ESC}[30;1H${ESC}[Ky${ESC}8`)
  resize(2)
  line.show('z')
  expect(read()).toBe('')
  line.clear()
  expect(read()).toContain(`${ESC}[1;30r`)
})

test('the terminal is given back when the process ends, once', () => {
  const before = process.listenerCount('exit')
  const line = new LiveLine(makeTerminal(24, 80).terminal)
  line.show('x')
  line.show('y')
  expect(process.listenerCount('exit')).toBe(before + 1)
  line.clear()
  expect(process.listenerCount('exit')).toBe(before)
})
