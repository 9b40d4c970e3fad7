import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Azurite, startAzurite } from './azurite.ts'
import { downloadArtifact, runArtifactClient } from './download-artifact.ts'
import { type ResultsService, startResultsService } from './results-service.ts'

const folder = mkdtempSync(join(tmpdir(), 'results-'))
const file = join(folder, 'report.txt')
writeFileSync(file, 'peak 1 GiB\n'.repeat(1000))
let azurite: Azurite
let service: ResultsService
beforeAll(async () => {
  azurite = await startAzurite()
  service = await startResultsService(azurite.endpoint, {
    answer: (_method, { name }) =>
      name === 'refused' ? [403, { code: 'permission_denied', msg: 'quota' }] : null,
  })
}, 60_000)
afterAll(async () => {
  await service.close()
  await azurite.stop()
  rmSync(folder, { recursive: true })
})

const upload = (name: string): Promise<string> => runArtifactClient(service, ['upload', name, file])

test("what GitHub's client uploads, it downloads again, byte for byte", async () => {
  expect(await upload('memory')).toMatch(/^id 1$/mu)
  const path = await downloadArtifact(service, 'memory')
  expect(readFileSync(join(path, 'report.txt'), 'utf8')).toBe(readFileSync(file, 'utf8'))
  rmSync(path, { recursive: true })
  expect(service.calls.map(({ method }) => method)).toEqual([
    'CreateArtifact',
    'FinalizeArtifact',
    'ListArtifacts',
    'ListArtifacts',
    'GetSignedArtifactURL',
  ])
  expect(service.calls[0]?.authorization).toBe(`Bearer ${service.token}`)
}, 60_000)

test('a name is taken once in a run', async () => {
  await upload('twice')
  await expect(upload('twice')).rejects.toThrow(/409/u)
}, 60_000)

test('faults can be planted', async () => {
  await expect(upload('refused')).rejects.toThrow(/403|quota/u)
}, 60_000)
