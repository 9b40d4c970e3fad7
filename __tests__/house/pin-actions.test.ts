import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { makeDirectory } from '../support/run-cli.ts'

const tool = fileURLToPath(new URL('../../tools/pin-actions.mjs', import.meta.url))
const uses = fileURLToPath(new URL('../../tools/workflow-uses.mjs', import.meta.url))
const hash = (digit: string): string => digit.repeat(40)

/** What `tools/check-release.mjs` would say of these workflows. */
function refuseUses(root: string): unknown[] {
  const code =
    'import(process.argv[1]).then(({ refuseUses }) => console.log(JSON.stringify(refuseUses(process.argv[2]))))'
  const { stdout } = spawnSync(process.execPath, ['-e', code, uses, root], { encoding: 'utf8' })
  return JSON.parse(stdout) as unknown[]
}

/** What GitHub's API says of tags, as far as the tool asks; other paths are 404. */
const answers: Readonly<Record<string, unknown>> = {
  '/repos/actions/checkout/git/matching-refs/tags/v5': [
    { ref: 'refs/tags/v5' },
    { ref: 'refs/tags/v5.9.0' },
    { ref: 'refs/tags/v5.10.1' },
    { ref: 'refs/tags/v5.11.0-beta' },
    { ref: 'refs/tags/v50.0.0' },
  ],
  '/repos/actions/checkout/commits/v5.10.1': { sha: hash('a') },
  '/repos/github/codeql-action/git/matching-refs/tags/v4': [{ ref: 'refs/tags/v4.0.0' }],
  '/repos/github/codeql-action/commits/v4.0.0': { sha: hash('b') },
  '/repos/some/odd/git/matching-refs/tags/v1': [{ ref: 'refs/tags/v1.0.0' }],
  '/repos/some/odd/commits/v1.0.0': { sha: 'main; touch pwned' },
}

function makeRepository(workflow: string): { root: string; file: string } {
  const root = makeDirectory()
  mkdirSync(join(root, '.github/workflows'), { recursive: true })
  const file = join(root, '.github/workflows/ci.yml')
  writeFileSync(file, workflow)
  return { root, file }
}

async function pin(root: string): Promise<{ code: number | null; err: string }> {
  const server = createServer(({ url = '' }, response) => {
    const answer = answers[url]
    response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const child = spawn(process.execPath, [tool, root], {
    env: { GITHUB_API_URL: `http://127.0.0.1:${port}` },
  })
  let err = ''
  child.stderr.on('data', (text: Buffer) => {
    err += text.toString()
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  server.close()
  return { code, err }
}

const workflow = `jobs:
  a:
    steps:
      - uses: actions/checkout@v5
      # - uses: left/alone@v1
      - name: x
        uses: "github/codeql-action/init@v4" # why
      - uses: ./
`

describe('[fault 60] actions are pinned to hashes', () => {
  test('to that of the newest version of the major tag, in the order of numbers', async () => {
    const { root, file } = makeRepository(workflow)
    expect(await pin(root)).toEqual({ code: 0, err: '' })
    expect(readFileSync(file, 'utf8')).toBe(`jobs:
  a:
    steps:
      - uses: actions/checkout@${hash('a')} # v5.10.1
      # - uses: left/alone@v1
      - name: x
        uses: "github/codeql-action/init@${hash('b')}" # v4.0.0; why
      - uses: ./
`)
    expect(refuseUses(root)).toEqual([])
    expect(spawnSync(process.execPath, [tool, '--check', root]).status).toBe(0)
  })

  test.each([
    ['some/missing@v1', 'answers 404'],
    ['some/odd@v1', 'has no hash in the answer'],
    ['some/thing@main', 'pin it by hand'],
    ['docker://alpine:3', 'pin it by hand'],
  ])('all or nothing: %s', async (taken, expected) => {
    const text = `${workflow}      - uses: ${taken}\n`
    const { root, file } = makeRepository(text)
    const { code, err } = await pin(root)
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(expected) })
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test.each([
    ['- uses: actions/checkout@v5', 0],
    ['- uses: someone/thing@v1', 1],
    ['- { uses: someone/thing@v1 }', 1],
    ['- "uses": someone/thing@v1', 1],
    ['- uses: docker://alpine:3', 1],
    ['uses: someone/thing/.github/workflows/x.yml@main', 1],
    [`- uses: someone/thing@${hash('c')} # v1.0.0`, 0],
    // the first pinning makes all others due
    [`- uses: someone/thing@${hash('c')} # v1.0.0\n      - uses: actions/checkout@v5`, 1],
  ])('what a release refuses: %j', (step, count) => {
    const { root } = makeRepository(`jobs:\n  a:\n    steps:\n      ${step}\n`)
    expect(refuseUses(root)).toHaveLength(count)
  })
})
