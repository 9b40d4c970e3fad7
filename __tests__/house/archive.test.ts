import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'archive-'))
let archive: Buffer

beforeAll(() => {
  archive = spawnSync('git', ['archive', '--worktree-attributes', 'HEAD'], {
    cwd: root,
    maxBuffer: 1e9,
  }).stdout
  spawnSync('tar', ['-x', '-C', folder], { input: archive })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('what every job downloads is small', () => {
  expect(archive.length).toBeGreaterThan(1_000_000)
  expect(gzipSync(archive).length).toBeLessThanOrEqual(3_000_000)
  expect(readdirSync(folder).sort()).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      'action.yml',
      'dist',
      'examples',
      'package.json',
    ]),
  )
  for (const name of ['__tests__', 'bench', 'docs', '.github', 'src', 'tools'])
    expect(existsSync(join(folder, name))).toBe(false)
})

test('the command line runs from it', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(folder, 'dist/cli/index.js'),
      'run',
      '--report-dir',
      join(folder, 'logs'),
      '--',
      process.execPath,
      '-e',
      'setTimeout(() => {}, 2500)',
    ],
    { encoding: 'utf8', cwd: folder },
  )
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: expect.stringContaining('Passed') as unknown,
  })
}, 60_000)

test('the action runs from it, post step and artifact client included', () => {
  for (const entry of ['main', 'post']) {
    for (const name of readdirSync(join(folder, 'dist', entry)).filter(
      (file) => file.endsWith('.index.js') || file === 'index.js',
    )) {
      if (name === 'index.js') continue
      const { status, stderr } = spawnSync(
        process.execPath,
        [
          '-e',
          `import(${JSON.stringify(join(folder, 'dist', entry, name))}).then(chunk => { if (!chunk.ids || !chunk.modules) process.exit(9) })`,
        ],
        { encoding: 'utf8' },
      )
      expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' })
    }
  }
}, 60_000)
