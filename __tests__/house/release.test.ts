import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

test('a tag that is not the version is refused, with what it must be', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/check-release.mjs', 'v99.0.0'], { cwd: root, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain(`the tag is 'v99.0.0', and package.json says ${version}: it must be v${version}`)
  expect(stderr).not.toContain('dist/')
})

test('the tarball holds the command line and its sampler, runs, and is the same twice', () => {
  const folders = [mkdtempSync(join(tmpdir(), 'packed-')), mkdtempSync(join(tmpdir(), 'packed-'))] as const
  try {
    for (const folder of folders) expect(spawnSync('bash', ['tools/pack-release.sh', folder], { cwd: root, encoding: 'utf8' })).toMatchObject({ status: 0 })
    const [folder] = folders
    const name = `memory-leak-detector-${version}`
    expect(readdirSync(folder).sort()).toEqual(['NOTES.md', `${name}.tar.gz`, `${name}.tar.gz.sha256`])
    expect(readFileSync(join(folder, 'NOTES.md'), 'utf8')).toContain('Gate `threshold`')
    expect(readFileSync(join(folder, `${name}.tar.gz.sha256`), 'utf8')).toBe(readFileSync(join(folders[1], `${name}.tar.gz.sha256`), 'utf8'))
    spawnSync('tar', ['-xzf', join(folder, `${name}.tar.gz`), '-C', folder])
    const { stdout, status } = spawnSync(process.execPath, [join(folder, name, 'dist/cli/index.js'), 'scan', '--json', '--report-dir', join(folder, 'logs'), '--threshold', 'off'], { encoding: 'utf8', cwd: folder, maxBuffer: 1e8 })
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as { tool: { version: string } }).tool.version).toBe(version)
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true })
  }
}, 120_000)
