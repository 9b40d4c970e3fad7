import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { touchFile } from '../files/save-file.ts'

/** Makes the directory in which a sampler that runs is told things. */
export function makeControl(runDir: string): void {
  mkdirSync(join(runDir, 'control'), { recursive: true })
  touchFile(marksFile(runDir))
}

/** Asks whoever samples to end. Throws where no run is. */
export function askToStop(runDir: string): void {
  touchFile(stopFile(runDir))
}

/** Takes one name a line, each a mark in the samples. */
export const marksFile = (runDir: string): string => join(runDir, 'control', 'marks')

/** Once it is there, what samples ends. */
export const stopFile = (runDir: string): string => join(runDir, 'control', 'stop')
