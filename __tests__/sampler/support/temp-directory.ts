import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach } from '@jest/globals'

/** A directory of a test file's own, removed after its last test. */
export function makeTempDirectory(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'memory-leak-detector-test-')))
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true })
  })
  return directory
}

/** A directory of each test's own, removed after it. */
export function useTempDirectory(onMade: (directory: string) => void): void {
  let directory = ''
  beforeEach(() => {
    directory = realpathSync(mkdtempSync(join(tmpdir(), 'memory-leak-detector-test-')))
    onMade(directory)
  })
  afterEach(() => {
    rmSync(directory, { recursive: true, force: true })
  })
}
