import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildPage } from '../../src/page/build-page.ts'
import { type Azurite, startAzurite } from '../support/azurite.ts'
import { downloadArtifact } from '../support/download-artifact.ts'
import { makeFailReport } from '../support/make-report.ts'
import { type ResultsService, startResultsService } from '../support/results-service.ts'

const folder = mkdtempSync(join(tmpdir(), 'page-'))
const file = join(folder, 'memory-report-api-tests.html')
writeFileSync(file, buildPage(makeFailReport(), null, 0))
let azurite: Azurite
let service: ResultsService
beforeAll(async () => {
  azurite = await startAzurite()
  service = await startResultsService(azurite.endpoint)
}, 60_000)
afterAll(async () => {
  await service.close()
  await azurite.stop()
  rmSync(folder, { recursive: true })
})

async function upload(): Promise<Record<string, string>> {
  const script = fileURLToPath(new URL('../support/upload-unzipped.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, file],
    {
      env: {
        PATH: process.env['PATH'],
        ACTIONS_RESULTS_URL: service.url,
        ACTIONS_RUNTIME_TOKEN: service.token,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_RUN_ID: '77',
      },
    },
  )
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, string>
}

test('the page goes up under its own name, as HTML, byte for byte', async () => {
  expect(await upload()).toEqual({
    id: '1',
    name: 'memory-report-api-tests.html',
    renamed: '',
    url: 'https://github.com/acme/shop/actions/runs/77/artifacts/1',
  })
  expect(service.calls[0]?.body).toMatchObject({
    name: 'memory-report-api-tests.html',
    mime_type: 'text/html',
  })
  const path = await downloadArtifact(service, 'memory-report-api-tests.html')
  // GitHub's blob store says the file's name, Azurite does not
  const [only = ''] = readdirSync(path)
  expect(readFileSync(join(path, only), 'utf8')).toBe(readFileSync(file, 'utf8'))
  rmSync(path, { recursive: true })
}, 120_000)

test("a name that is taken is an error: no suffix would reach the file's name", async () => {
  await expect(upload()).rejects.toThrow(/409/u)
}, 60_000)
