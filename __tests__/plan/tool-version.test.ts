import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { toolVersion } from '../../src/plan/tool-version.ts'

test('is that of package.json', () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string }
  expect(toolVersion).toBe(version)
})
