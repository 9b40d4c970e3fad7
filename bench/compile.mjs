import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Compiles bench/NAME.c into `directory`; throws where there is no compiler. */
export function compile(name, directory) {
  const program = join(directory, name.replaceAll('/', '-'))
  execFileSync('cc', ['-O2', '-Wall', '-o', program, join(import.meta.dirname, `${name}.c`)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return program
}
