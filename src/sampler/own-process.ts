import { existsSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { findScript } from './find-script.ts'
import { findInterpreter } from './interpreters.ts'

const ENTRY = /(?:^|\/)(?:main|post|cli|sampler)\/index\.js$/
const COMMAND = 'memory-leak-detector'
const SIBLINGS = ['main', 'post', 'cli', 'sampler']

/**
 * True for a process of any instance of this tool: it runs one of four bundles that lie side by
 * side. A user's own `dist/main/index.js` has no such siblings.
 */
export function isOwnProcess(
  proc: string,
  pid: number,
  { name, words }: { readonly name: string; readonly words: readonly string[] },
): boolean {
  if (findInterpreter(name)?.runtime !== 'node') return false
  const entry = findScript(words, name)
  if (!ENTRY.test(entry) && basename(entry) !== COMMAND) return false
  const link = `${proc}/${pid}`
  const path = isAbsolute(entry) ? entry : join(readLink(`${link}/cwd`), entry)
  // as seen from here, or from where the process lives (a container)
  return hasSiblings(resolveLink(path)) || hasSiblings(`${link}/root${path}`)
}

function hasSiblings(entry: string): boolean {
  const dist = dirname(dirname(entry))
  return ENTRY.test(entry) && SIBLINGS.every((name) => existsSync(join(dist, name, 'index.js')))
}

/** npm puts a link named after the command into its `bin`. */
function resolveLink(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function readLink(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return '/'
  }
}
