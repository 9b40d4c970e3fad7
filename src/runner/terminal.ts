import { readSmallFile } from './read-small-file.ts'

/** What a command line was given, and where its results go. */
export interface Terminal {
  readonly words: readonly string[]
  /** THRESHOLD, as the bash tool had it */
  readonly thresholdVariable: string
  /** to stdout, with a line break */
  print(text: string): void
  /** a small regular file; throws otherwise */
  readFile(path: string): string
}

export function readTerminal(): Terminal {
  return {
    words: process.argv.slice(2), thresholdVariable: process.env['THRESHOLD'] ?? '',
    print: text => { process.stdout.write(`${text}\n`) },
    readFile: readSmallFile,
  }
}
