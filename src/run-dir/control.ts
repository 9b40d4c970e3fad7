import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Makes the directory in which a sampler that runs is told things. */
export function makeControl(runDir: string): void {
  mkdirSync(join(runDir, 'control'), { recursive: true })
  writeFileSync(marksFile(runDir), '')
}

/** Takes one name a line, each a mark in the samples. */
export const marksFile = (runDir: string): string => join(runDir, 'control', 'marks')

/** Once it is there, what samples ends. */
export const stopFile = (runDir: string): string => join(runDir, 'control', 'stop')
