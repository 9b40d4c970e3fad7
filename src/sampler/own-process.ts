import { existsSync, readlinkSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'

const ENTRY = /(?:^|\/)(?:main|post|cli|sampler)\/index\.js$/
const SIBLINGS = ['main', 'post', 'cli', 'sampler']

/**
 * True for a process of any instance of this tool: it runs one of four bundles that lie side by side. A user's own
 * `dist/main/index.js` has no such siblings.
 */
export function isOwnProcess(proc: string, pid: number, words: readonly string[]): boolean {
  const entry = words.slice(1, 4).find(word => ENTRY.test(word))
  if (entry === undefined) return false
  const path = isAbsolute(entry) ? entry : join(readCwd(proc, pid), entry)
  const dist = dirname(dirname(path))
  return SIBLINGS.every(name => existsSync(join(dist, name, 'index.js')))
}

function readCwd(proc: string, pid: number): string {
  try {
    return readlinkSync(`${proc}/${String(pid)}/cwd`)
  } catch {
    return '/'
  }
}
