import { describeScreen } from './describe-screen.ts'
import { readSmallFile } from './read-small-file.ts'
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
    words: process.argv.slice(2),
    thresholdVariable: process.env['THRESHOLD'] ?? '',
    screen: describeScreen(process.stdout, process.env),
    print: (text) => {
      process.stdout.write(`${text}\n`)
    },
    readFile: readSmallFile,
  }
}
