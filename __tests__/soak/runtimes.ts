import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** How the twins of a runtime are made ready and started. */
export interface Runtime {
  readonly name: string
  /** a program that must be there, and how it is asked */
  readonly probe: readonly [program: string, ...words: string[]]
  /** words to start `leak` or `steady`; compiles into `directory` where needed */
  prepare(twin: 'leak' | 'steady', directory: string): readonly string[]
}

const source = (file: string): string => join(import.meta.dirname, 'programs', file)

export const runtimes: readonly Runtime[] = [
  {
    name: 'node',
    probe: ['node', '--version'],
    prepare: (twin) => [process.execPath, source(`${twin}.mjs`)],
  },
  {
    name: 'python',
    probe: ['python3', '--version'],
    prepare: (twin) => ['python3', source(`${twin}.py`)],
  },
  { name: 'ruby', probe: ['ruby', '--version'], prepare: (twin) => ['ruby', source(`${twin}.rb`)] },
  {
    name: 'c',
    probe: ['cc', '--version'],
    prepare: (twin, directory) => {
      const program = join(directory, `c-${twin}`)
      execFileSync('cc', ['-O1', '-o', program, source(`${twin}.c`)])
      return [program]
    },
  },
  {
    name: 'go',
    probe: ['go', 'version'],
    prepare: (twin, directory) => {
      const program = join(directory, `go-${twin}`)
      execFileSync('go', ['build', '-o', program, source(`${twin}.go`)])
      return [program]
    },
  },
  {
    name: 'java',
    probe: ['javac', '-version'],
    prepare: (twin, directory) => {
      const name = twin === 'leak' ? 'Leak' : 'Steady'
      execFileSync('javac', ['-d', directory, source(`${name}.java`)])
      // a heap that has its whole size from the start: what grows lazily cannot be told from a leak
      // by RSS
      return ['java', '-Xms48m', '-Xmx48m', '-XX:+AlwaysPreTouch', '-cp', directory, name]
    },
  },
]
