import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  baselineArtifact,
  cleanArtifactName,
  isPageFile,
  ofAttempt,
  pageFile,
  reportArtifact,
  splitAttempt,
} from '../../src/artifacts/artifact-names.ts'

test.each([
  [reportArtifact('api'), 'memory-report-api'],
  [ofAttempt(reportArtifact('api'), 1), 'memory-report-api'],
  [ofAttempt(baselineArtifact('api'), 3), 'memory-baseline-api-attempt-3'],
  [pageFile('api', 1), 'memory-report-api.html'],
  [pageFile('api (node 20, x64)', 2), 'memory-report-api-node-20-x64-attempt-2.html'],
  [cleanArtifactName('a/b:c\n"d"'), 'a-b-c--d-'],
])('%s', (name, expected) => {
  expect(name).toBe(expected)
})

describe('what is built is recognised', () => {
  test('an attempt', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 999_999 }), (name, attempt) => {
        const artifact = `x${name}x`
        expect(splitAttempt(ofAttempt(artifact, attempt))).toEqual({ artifact, attempt })
      }),
    )
  })

  test('a page', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 99 }), (name, attempt) => {
        expect(isPageFile(pageFile(name, attempt))).toBe(true)
        expect(isPageFile(ofAttempt(reportArtifact(`x${name}x`), attempt))).toBe(false)
      }),
    )
  })
})

test('nothing else of src spells them', () => {
  const root = fileURLToPath(new URL('../../src/', import.meta.url))
  const spelling = readdirSync(root, { recursive: true, encoding: 'utf8' })
    // the script of the page has them bundled in
    .filter((path) => path.endsWith('.ts') && path !== 'page/assets.ts')
    .filter((path) => /memory-(?:report|baseline)-/u.test(readFileSync(join(root, path), 'utf8')))
  expect(spelling).toEqual(['artifacts/artifact-names.ts'])
})
