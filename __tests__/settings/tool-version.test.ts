import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { TOOL_VERSION } from '../../src/settings/tool-version.ts'

test('is that of package.json', () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string }
  expect(TOOL_VERSION).toBe(version)
})
