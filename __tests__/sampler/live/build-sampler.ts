import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'

const source = join(import.meta.dirname, '..', '..', '..', 'src')

/**
 * The sampler as plain JavaScript below a directory, laid out as dist/ is, so that it knows itself;
 * returns its entry. To strip types while it runs would cost memory and time that the sampler does
 * not take.
 */
export function buildSampler(directory: string): string {
  const dist = join(directory, 'dist')
  for (const file of globSync(
    ['sampler.ts', 'sampler/**/*.ts', 'samples/**/*.ts', 'globs/**/*.ts'],
    { cwd: source },
  )) {
    const code = stripTypeScriptTypes(readFileSync(join(source, file), 'utf8')).replace(
      /(from '\.[^']+)\.ts'/g,
      "$1.js'",
    )
    save(join(dist, 'code', file.replace(/\.ts$/, '.js')), code)
  }
  save(join(dist, 'package.json'), '{"type":"module"}')
  for (const entry of ['main', 'post', 'cli']) save(join(dist, entry, 'index.js'), '')
  save(join(dist, 'sampler', 'index.js'), "import '../code/sampler.js'\n")
  return join(dist, 'sampler', 'index.js')
}

function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
