import { readFileSync, statSync } from 'node:fs'
import { describeScreen } from './describe-screen.ts'
import type { Screen } from './runner.ts'

/** What a command line was given, and where its results go. */
export interface Terminal {
  readonly words: readonly string[]
  /** THRESHOLD, as the bash tool had it */
  readonly thresholdVariable: string
  /** stdout, where a person looks at it */
  readonly screen: Screen | null
  /** to stdout, with a line break */
  print(text: string): void
  /** a small regular file; throws otherwise */
  readFile(path: string): string
}

export function readTerminal(): Terminal {
  return {
    words: process.argv.slice(2), thresholdVariable: process.env['THRESHOLD'] ?? '', screen: describeScreen(process.stdout, process.env),
    print: text => { process.stdout.write(`${text}\n`) },
    readFile: path => {
      // a FIFO or a device would hang the reader
      if (!statSync(path).isFile() || statSync(path).size > 65_536) throw Object.assign(new Error('no small regular file'), { code: 'is no small regular file' })
      return readFileSync(path, 'utf8')
    },
  }
}
