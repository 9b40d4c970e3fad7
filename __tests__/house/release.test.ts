import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
}

test('a tag that is not the version is refused, with what it must be', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/check-release.mjs', 'v99.0.0'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain(
    `the tag is 'v99.0.0', and package.json says ${version}: it must be v${version}`,
  )
  expect(stderr).not.toContain('dist/')
})

test('the tarball holds the command line, its sampler and what servers install, runs, and is the same twice', () => {
  const folders = [
    mkdtempSync(join(tmpdir(), 'packed-')),
    mkdtempSync(join(tmpdir(), 'packed-')),
  ] as const
  try {
    for (const folder of folders)
      expect(
        spawnSync('bash', ['tools/pack-release.sh', folder], { cwd: root, encoding: 'utf8' }),
      ).toMatchObject({ status: 0 })
    const [folder] = folders
    const name = `memory-leak-detector-${version}`
    expect(readdirSync(folder).sort()).toEqual([
      'NOTES.md',
      `${name}.cdx.json`,
      `${name}.tar.gz`,
      `${name}.tar.gz.sha256`,
    ])
    expect(readFileSync(join(folder, 'NOTES.md'), 'utf8')).toContain('Gate `threshold`')
    expect(readFileSync(join(folder, `${name}.tar.gz.sha256`), 'utf8')).toBe(
      readFileSync(join(folders[1], `${name}.tar.gz.sha256`), 'utf8'),
    )
    const sbom = readFileSync(join(folder, `${name}.cdx.json`), 'utf8')
    expect(sbom).toBe(readFileSync(join(folders[1], `${name}.cdx.json`), 'utf8'))
    const { bomFormat, components } = JSON.parse(sbom) as {
      bomFormat: string
      components: { name: string }[]
    }
    expect(bomFormat).toBe('CycloneDX')
    expect(components.map((component) => component.name)).toContain('yaml')
    spawnSync('tar', ['-xzf', join(folder, `${name}.tar.gz`), '-C', folder])
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        join(folder, name, 'dist/cli/index.js'),
        'scan',
        '--json',
        '--report-dir',
        join(folder, 'logs'),
        '--threshold',
        'off',
      ],
      { encoding: 'utf8', cwd: folder, maxBuffer: 1e8 },
    )
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as { tool: { version: string } }).tool.version).toBe(version)
    // what docs/servers.md tells to install, and its page, lie where they say
    const script = spawnSync(
      join(folder, name, 'examples/server/memory_leak_detector.sh'),
      ['--report-dir', join(folder, 'script')],
      { encoding: 'utf8', cwd: folder, env: { PATH: process.env['PATH'] ?? '', THRESHOLD: '99' } },
    )
    expect({ status: script.status, err: script.stderr }).toEqual({
      status: 0,
      err: expect.stringMatching(/^Passed: /u),
    })
    const page = readFileSync(join(folder, name, 'docs/servers.md'), 'utf8')
    const links = [...page.matchAll(/\]\((?<path>[^)#:]+)/gu)].map(({ groups }) =>
      join(folder, name, 'docs', groups?.['path'] ?? ''),
    )
    expect(links.length).toBeGreaterThan(8)
    expect(links.filter((path) => !existsSync(path))).toEqual([])
    // the install without root, as the page has it, in a home of its own
    const steps =
      /For yourself, without root:\n\n(?<steps>(?: {4}.*\n)+)/u
        .exec(page)
        ?.groups?.['steps']?.split('\n')
        .map((line) => line.trim())
        .filter((line) => !/^(?:curl|gh) /u.test(line)) ?? []
    expect(steps.length).toBeGreaterThan(4)
    const home = join(folder, 'home')
    mkdirSync(home)
    const installed = spawnSync('bash', ['-ec', steps.join('\n')], {
      encoding: 'utf8',
      cwd: folder,
      env: { HOME: home, PATH: `${home}/.local/bin:${process.env['PATH'] ?? ''}`, THRESHOLD: '99' },
    })
    expect({ status: installed.status, err: installed.stderr }).toEqual({
      status: 0,
      err: expect.stringMatching(/^Passed: /u),
    })
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true })
  }
}, 120_000)
