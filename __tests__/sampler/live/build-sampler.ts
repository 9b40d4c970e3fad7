import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, relative } from 'node:path'

const source = join(import.meta.dirname, '..', '..', '..', 'src')

/**
 * The sampler as plain JavaScript below a directory, laid out as dist/ is, so that it knows itself;
 * returns its entry. To strip types while it runs would cost memory and time that the sampler does
 * not take.
 */
export function buildSampler(directory: string): string {
  const dist = join(directory, 'dist')
  build(join(source, 'sampler.ts'), join(dist, 'code'), new Set())
  save(join(dist, 'package.json'), '{"type":"module"}')
  for (const entry of ['main', 'post', 'cli']) save(join(dist, entry, 'index.js'), '')
  save(join(dist, 'sampler', 'index.js'), "import '../code/sampler.js'\n")
  return join(dist, 'sampler', 'index.js')
}

/** A file and what it imports. */
function build(file: string, to: string, built: Set<string>): void {
  if (built.has(file)) return
  built.add(file)
  const code = stripTypeScriptTypes(readFileSync(file, 'utf8'))
  for (const [, path = ''] of code.matchAll(/from '(\.[^']+\.ts)'/g))
    build(join(dirname(file), path), to, built)
  const name = relative(source, file).replace(/\.ts$/, '.js')
  save(join(to, name), code.replace(/(from '\.[^']+)\.ts'/g, "$1.js'"))
}

function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
