import { existsSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { findScript } from './find-script.ts'
import { findInterpreter } from './interpreters.ts'

const ENTRY = /(?:^|\/)(?:main|post|cli|sampler)\/index\.js$/
const COMMAND = 'memory-leak-detector'
/** Of ours beside the sampler, run by perl; these, and the sampler itself, sudo may start. */
const SCRIPT = /\/sampler\/(?:births|exit-records|launcher)\.pl$/
const SCRIPT_RUNNER = /^(?:perl[\d.]*|sudo)$/
const SIBLINGS = ['main', 'post', 'cli', 'sampler']

/**
 * True for a process of any instance of this tool: it runs one of four bundles that lie side by
 * side, or a script beside them. A user's own `dist/main/index.js` has no such siblings.
 */
export function isOwnProcess(
  proc: string,
  pid: number,
  { name, words }: { readonly name: string; readonly words: readonly string[] },
): boolean {
  if (SCRIPT_RUNNER.test(name))
    return words.some(
      (word) =>
        (SCRIPT.test(word) || (name === 'sudo' && ENTRY.test(word))) && liesBesideBundles(word),
    )
  if (findInterpreter(name)?.runtime !== 'node') return false
  const entry = findScript(words, name)
  if (!ENTRY.test(entry) && basename(entry) !== COMMAND) return false
  const link = `${proc}/${pid}`
  const path = isAbsolute(entry) ? entry : join(readLink(`${link}/cwd`), entry)
  // as seen from here, or from where the process lives (a container)
  return hasSiblings(resolveLink(path)) || hasSiblings(`${link}/root${path}`)
}

/** Of a process of ours by its words: it starts the command of `run`. */
export function isLauncher(words: readonly string[]): boolean {
  return words.some((word) => SCRIPT.test(word) && basename(word) === 'launcher.pl')
}

function hasSiblings(entry: string): boolean {
  return ENTRY.test(entry) && liesBesideBundles(entry)
}

function liesBesideBundles(file: string): boolean {
  const dist = dirname(dirname(file))
  return SIBLINGS.every((name) => existsSync(join(dist, name, 'index.js')))
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
