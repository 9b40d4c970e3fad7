import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// a bundle's code lies one folder deep in dist/, the plain modules of files/ two
const BESIDE_BUNDLE = 'dirname(import.meta.dirname)'
const BESIDE_MODULES = "join(import.meta.dirname, '..', '..')"

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A copy of the tool below a directory, laid out as the action is, whose sources were changed:
 * `changes` has what becomes of a file, by its path in src/, or the text of a new one. Returns the
 * copy's root, with action.yml as it is here and dist/ made of plain modules.
 */
export function buildScratch(
  directory: string,
  changes: Readonly<Record<string, string | ((text: string) => string)>>,
): string {
  const dist = join(directory, 'dist')
  const sources = globSync('**/*.ts', { cwd: join(root, 'src') })
  const unknown = Object.keys(changes).filter(
    (path) => typeof changes[path] !== 'string' && !sources.includes(path),
  )
  if (unknown.length > 0) throw new Error(`there is no src/${unknown.join(', src/')}`)
  for (const path of new Set([...sources, ...Object.keys(changes)])) {
    const change = changes[path] ?? ((text: string) => text)
    const text =
      typeof change === 'string' ? change : change(readFileSync(join(root, 'src', path), 'utf8'))
    const code = stripTypeScriptTypes(text.replace(BESIDE_BUNDLE, BESIDE_MODULES)).replace(
      /'(\.{1,2}\/[^'\n]+)\.ts'/g,
      "'$1.js'",
    )
    save(join(dist, 'code', path.replace(/\.ts$/, '.js')), code)
  }
  save(join(dist, 'package.json'), '{"type":"module"}')
  for (const entry of ['main', 'post', 'cli', 'sampler'])
    save(join(dist, entry, 'index.js'), `import '../code/${entry}.js'\n`)
  cpSync(join(root, 'action.yml'), join(directory, 'action.yml'))
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'))
  return directory
}

function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
