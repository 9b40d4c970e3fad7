import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'

/** A directory of a test file's own, removed after its last test. */
export function makeTempDirectory(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'memory-leak-detector-test-')))
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true })
  })
  return directory
}
