import { appendFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Marks } from '../../src/sampler/marks.ts'
import { makeTempDirectory } from './support/temp-directory.ts'

const directory = makeTempDirectory()
let count = 0
function makeMarks(text: string | Buffer = ''): { path: string; marks: Marks } {
  const path = `${directory}/marks-${count++}`
  writeFileSync(path, text)
  return { path, marks: new Marks(path) }
}

describe('marks', () => {
  test('as they are appended', () => {
    const { path, marks } = makeMarks('before\n')
    expect(marks.read()).toEqual(['before'])
    expect(marks.read()).toEqual([])
    appendFileSync(path, 'one\ntwo\n\n  \nthree\r\n')
    expect(marks.read()).toEqual(['one', 'two', 'three'])
    marks.close()
  })

  test('a line is taken when it is whole, the last one also without its break', () => {
    const { path, marks } = makeMarks('ha')
    expect(marks.read()).toEqual([])
    appendFileSync(path, 'lf\nlast')
    expect(marks.read()).toEqual(['half'])
    expect(marks.read(true)).toEqual(['last'])
    expect(marks.read(true)).toEqual([])
  })

  test('200 bytes, not within a character', () => {
    const { marks } = makeMarks(
      `${'x'.repeat(199)}é rest\n${'é'.repeat(150)}\n${'a'.repeat(200)}\n`,
    )
    expect(marks.read()).toEqual(['x'.repeat(199), 'é'.repeat(100), 'a'.repeat(200)])
  })

  test('a line that never ends stays one mark and little memory', () => {
    const { path, marks } = makeMarks('z'.repeat(3_000_000))
    expect(marks.read()).toEqual([])
    appendFileSync(path, 'tail\nnext\n')
    expect([...marks.read(), ...marks.read()]).toEqual(['z'.repeat(200), 'next'])
  })

  test('10,000 and no more, in one go', () => {
    const { path, marks } = makeMarks(
      Array.from({ length: 12_000 }, (_, at) => `mark ${at} ${'y'.repeat(150)}\n`).join(''),
    )
    const names = marks.read()
    expect(names.length).toBe(10_000)
    expect(names[9999]).toMatch(/^mark 9999 /)
    appendFileSync(path, 'late\n')
    expect(marks.read(true)).toEqual([])
    expect(marks.beyond).toBe(2001)
  })

  test('a flood of empty lines is no mark and does not hold up a sample', () => {
    const { marks } = makeMarks(`${'\n'.repeat(3_000_000)}found\n`)
    expect(marks.read()).toEqual([])
    expect(marks.read()).toEqual(['found'])
  })

  test('control characters and bytes that are no text', () => {
    const { marks } = makeMarks(
      Buffer.concat([
        Buffer.from('a\x1b[31mb\tc\0d\n'),
        Buffer.from('fffe41', 'hex'),
        Buffer.from('\n##[error]x\n'),
      ]),
    )
    expect(marks.read()).toEqual(['a?[31mb?c?d', '\\xff\\xfeA', '##[error]x'])
  })

  test('no file', () => {
    const marks = new Marks(`${directory}/none`)
    expect(marks.read(true)).toEqual([])
    marks.close()
  })
})
