import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { saveCopy, saveFile, saveFileSync } from '../../src/files/save-file.ts'
import { useTempDirectory } from '../sampler/support/temp-directory.ts'

let root = ''
useTempDirectory((made) => {
  root = made
})

const never = new AbortController().signal
const copyOf = async (path: string, text: string): Promise<void> => {
  const from = join(tmpdir(), `from-${process.pid}`)
  writeFileSync(from, text)
  try {
    expect(await saveCopy(from, path)).toBe(true)
  } finally {
    rmSync(from)
  }
}

describe.each<[string, (path: string, text: string) => Promise<void>]>([
  ['saveFile', (path, text) => saveFile(path, text, never)],
  [
    'saveFileSync',
    (path, text) =>
      Promise.resolve().then(() => {
        saveFileSync(path, text)
      }),
  ],
  ['saveCopy', copyOf],
])('%s', (_name, save) => {
  test('takes the place of what is there', async () => {
    const path = join(root, 'state.json')
    await save(path, 'old')
    await save(path, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(root)).toEqual(['state.json'])
  })

  test('makes no directory', async () => {
    await expect(save(join(root, 'gone/state.json'), '')).rejects.toThrow('ENOENT')
    expect(readdirSync(root)).toEqual([])
  })

  test('a directory that became a link leads nowhere', async () => {
    mkdirSync(join(root, 'elsewhere'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'logs'))
    await expect(save(join(root, 'logs/report.json'), 'text')).rejects.toThrow(
      'nothing is written through a link',
    )
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([])
  })

  test('a planted link is replaced, its target is left alone', async () => {
    const [victim, path] = [join(root, 'victim'), join(root, 'state.json')]
    writeFileSync(victim, 'precious')
    symlinkSync(victim, path)
    await save(path, 'new')
    expect(lstatSync(path).isFile()).toBe(true)
    expect(readFileSync(victim, 'utf8')).toBe('precious')
  })

  test('a link at a name that can be foreseen is not followed', async () => {
    const path = join(root, 'state.json')
    for (const end of ['.new', '.tmp', '.next']) symlinkSync(join(root, 'nowhere'), `${path}${end}`)
    await save(path, 'new')
    expect(existsSync(join(root, 'nowhere'))).toBe(false)
  })

  test('what cannot be put in its place leaves nothing behind', async () => {
    const path = join(root, 'state.json')
    mkdirSync(join(path, 'full'), { recursive: true })
    await expect(save(path, 'new')).rejects.toThrow(/state\.json/u)
    expect(readdirSync(root)).toEqual(['state.json'])
  })
})

test('a copy is made of a regular file only', async () => {
  mkdirSync(join(root, 'directory'))
  symlinkSync('/etc/hostname', join(root, 'link'))
  for (const name of ['directory', 'link', 'nothing'])
    expect(await saveCopy(join(root, name), join(root, 'copy'))).toBe(false)
  expect(readdirSync(root)).not.toContain('copy')
})
