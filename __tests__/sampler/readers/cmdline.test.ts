import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeForeign } from '../../../src/sampler/decode-foreign.ts'
import { parseCmdline, readCmdline } from '../../../src/sampler/readers/cmdline.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { writeTree } from '../support/write-tree.ts'

const directory = makeTempDirectory()
const parse = (text: string, argBytes?: number): string[] =>
  parseCmdline(Buffer.from(text), argBytes)

describe('arguments', () => {
  test.each([
    ['node\0server.js\0--port\x008080\0', ['node', 'server.js', '--port', '8080']],
    ['nginx: worker process\0\0\0\0\0\0', ['nginx: worker process']],
    ['sh\0-c\0\0', ['sh', '-c']],
    ['a\0\0b\0', ['a', '', 'b']],
    // argv[0] may be empty: what follows must not become the program
    ['\0--token=abc\0', ['', '--token=abc']],
    ['', []],
    ['\0'.repeat(4096), []],
    ['no break at its end', ['no break at its end']],
  ])('%j', (text, words) => {
    expect(parse(text)).toEqual(words)
  })

  test('any argv without empty ends comes back as it was', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => !text.includes('\0') && !text.includes('\uFFFD') && !text.includes('\\x'))
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        return isDeepStrictEqual(parse(words.map((text) => `${text}\0`).join('')), words)
      }),
    )
  })
})

describe('what is behind argv', () => {
  // setproctitle overwrote the last NUL, and the kernel reads on into the environment
  const title = 'qqqqSECRET_TOKEN=ghp_ENVSECRET\0'

  test('is the environment, and cut off by the length of argv', () => {
    expect(parse(title, 4)).toEqual(['qqqq'])
  })

  test('a title that left NULs where arguments were', () => {
    expect(parse('worker\0\0\0\0', 10)).toEqual(['worker'])
  })
})

describe('length', () => {
  test('4,096 bytes are read of 2 MB, and the cut argument says so', () => {
    writeTree(directory, { '7/cmdline': `program\0${'x'.repeat(2_000_000)}\0secret` })
    const bytes = readCmdline(directory, 7)
    expect(bytes.length).toBe(4096)
    expect(parseCmdline(bytes)).toEqual(['program', `${'x'.repeat(4088)}...`])
  })

  test('nothing there', () => {
    expect(parseCmdline(readCmdline(directory, 8))).toEqual([])
  })
})

describe('foreign bytes', () => {
  test.each([
    ['plain', 'plain'],
    ['größe', 'größe'],
    ['日本', '日本'],
    [Buffer.from('fffe41', 'hex'), '\\xff\\xfeA'],
    [Buffer.from('fdfc41', 'hex'), '\\xfd\\xfcA'],
    // comm is cut at 15 bytes, within a character: what is whole stays readable
    [Buffer.from('приветмир').subarray(0, 15), 'приветм\\xd0'],
    ['\\xff', '\\x5cxff'],
    ['back\\slash', 'back\\slash'],
    ['\uFFFD', '\\xef\\xbf\\xbd'],
    [Buffer.from('eda080', 'hex'), '\\xed\\xa0\\x80'],
    [Buffer.from('c0af', 'hex'), '\\xc0\\xaf'],
    [Buffer.from('f09f98', 'hex'), '\\xf0\\x9f\\x98'],
  ])('%j', (bytes, text) => {
    expect(decodeForeign(Buffer.from(bytes as string))).toBe(text)
  })

  test('two different names stay two, whatever their bytes', () => {
    // backslashes, x and hex digits are frequent here: they could imitate an escaped byte
    const byte = fc.oneof(
      fc.integer({ min: 1, max: 255 }),
      fc.constantFrom(0x5c, 0x78, 0x66, 0x35, 0xc3, 0xbf),
    )
    const names = fc.uniqueArray(fc.array(byte, { maxLength: 8 }), {
      selector: (bytes) => bytes.join(),
      minLength: 1000,
      maxLength: 1000,
    })
    fc.assert(
      fc.property(
        names,
        (all) => new Set(all.map((bytes) => decodeForeign(Buffer.from(bytes)))).size === all.length,
      ),
      { numRuns: 10 },
    )
  })
})
