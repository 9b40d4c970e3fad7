import { execFileSync } from 'node:child_process'
import {
  closeSync,
  linkSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  openRegular,
  readRegular,
  streamText,
  tryOpenRegular,
} from '../../src/files/read-regular.ts'
import {
  appendForOthers,
  appendWhole,
  createFile,
  openToAppend,
  touchFile,
} from '../../src/files/save-file.ts'
import { useTempDirectory } from '../sampler/support/temp-directory.ts'

let root = ''
useTempDirectory((made) => {
  root = made
})

const plant: Readonly<Record<string, (path: string) => unknown>> = {
  'a FIFO': (path) => execFileSync('mkfifo', [path]),
  'a link to /dev/zero': (path) => {
    symlinkSync('/dev/zero', path)
  },
  'a link to nothing': (path) => {
    symlinkSync('/nowhere', path)
  },
  'a directory': (path) => execFileSync('mkdir', [path]),
  'a socket': (path) =>
    new Promise<void>((resolve) => {
      const server = createServer().listen(path, () => {
        server.unref()
        resolve()
      })
    }),
}

describe.each(Object.entries(plant))('%s in the place of a file', (_name, make) => {
  test('is not read, not waited for, and not appended to', async () => {
    const path = join(root, 'file')
    await make(path)
    expect(() => readRegular(path, { mostBytes: 100 })).toThrow()
    expect(() => readRegular(path, { mostBytes: 100, links: 'followed' })).toThrow()
    expect(tryOpenRegular(path)).toBe(-1)
    expect(() => {
      appendWhole(path, 'x')
    }).toThrow()
    expect(() => {
      createFile(path)
    }).toThrow('EEXIST')
    touchFile(path)
  })
})

test('a link to a file is followed where the user named it', () => {
  writeFileSync(join(root, 'file'), 'text')
  symlinkSync(join(root, 'file'), join(root, 'link'))
  expect(() => readRegular(join(root, 'link'), { mostBytes: 100 })).toThrow('it is a symbolic link')
  expect(readRegular(join(root, 'link'), { mostBytes: 100, links: 'followed' })).toBe('text')
})

test('a file that is too large is refused before it is read', () => {
  const path = join(root, 'sparse')
  writeFileSync(path, '')
  truncateSync(path, 2 ** 40)
  expect(() => readRegular(path, { mostBytes: 2 ** 20 })).toThrow('it has more than 1048576 bytes')
})

test('a stream ends where the file ended, or at the most', async () => {
  const path = join(root, 'file')
  writeFileSync(path, 'äöü'.repeat(1000))
  const read = async (mostBytes: number): Promise<string> => {
    const file = openRegular(path)
    let text = ''
    for await (const part of streamText(file, { mostBytes, partBytes: 7 })) {
      if (text === '') writeFileSync(path, 'more', { flag: 'a' })
      text += part
    }
    closeSync(file)
    return text
  }
  expect(await read(2 ** 20)).toBe('äöü'.repeat(1000))
  expect(await read(6)).toBe('äöü')
})

test("a second name of somebody's file is not appended to", () => {
  const [victim, path] = [join(root, 'victim'), join(root, 'file')]
  writeFileSync(victim, 'precious')
  linkSync(victim, path)
  expect(() => openToAppend(path)).toThrow('is no regular file of its own')
  expect(readFileSync(victim, 'utf8')).toBe('precious')
})

test('a pipe that nobody reads takes no line of a step, and nobody waits', () => {
  const path = join(root, 'output')
  execFileSync('mkfifo', [path])
  expect(() => {
    appendForOthers(path, 'x=1\n')
  }).toThrow('ENXIO')
})
