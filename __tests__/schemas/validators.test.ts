import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'validators-'))
const built = ['src/report/validate-report.ts', 'src/baseline/validate-baseline.ts']
const build = (...args: string[]): { status: number | null; stderr: string } => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(copy, 'tools/build-validators.mjs'), ...args],
    { encoding: 'utf8' },
  )
  return { status, stderr }
}

beforeAll(() => {
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const path of ['tools/build-validators.mjs', 'schemas', ...built])
    cpSync(join(root, path), join(copy, path), { recursive: true })
})
afterAll(() => {
  rmSync(copy, { recursive: true })
})

test('those committed are what the schemas build', () => {
  expect(build('--check')).toEqual({ status: 0, stderr: '' })
})

test.each(built)('%s loads nothing', (path) => {
  const text = readFileSync(join(root, path), 'utf8')
  expect(text.match(/^import (?!type ).*|\bimport\(|[^"']\brequire\(/gmu)).toBeNull()
})

test.each([
  ['a keyword that there is not', '"minimum": 0', '"minimun": 0', 'unknown keyword: "minimun"'],
  ['another rule than the committed', '"maxItems": 20', '"maxItems": 21', 'is not what schemas/'],
])('%s is named', (_name, from, to, message) => {
  const path = join(copy, 'schemas/baseline.schema.json')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(from, to))
  const { status, stderr } = build('--check')
  writeFileSync(path, text)
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringContaining(message) as unknown,
  })
})
