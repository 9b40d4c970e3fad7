import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readRegular } from '../files/read-regular.ts'
import { createFile, touchFile } from '../files/save-file.ts'

/** A word. */
const MOST_BYTES = 64

/** Makes the directory in which a sampler that runs is told things. */
export function makeControl(runDir: string): void {
  mkdirSync(join(runDir, 'control'), { recursive: true })
  touchFile(marksFile(runDir))
}

/** Asks whoever samples to end. Throws where no run is. */
export function askToStop(runDir: string): void {
  touchFile(stopFile(runDir))
}

/**
 * Notes how sampling stood when whoever judges asked it to end, for those who judge again; the
 * first who asked counts. Where it cannot be noted, those know nothing of it.
 */
export function noteAsking(runDir: string, stood: string): void {
  try {
    createFile(askedFile(runDir), stood)
  } catch {
    return // noted before, or the disk is full
  }
}

/** '' where nobody asked, or noted it. */
export function loadAsking(runDir: string): string {
  try {
    return readRegular(askedFile(runDir), { mostBytes: MOST_BYTES })
  } catch {
    return ''
  }
}

/** Takes one name a line, each a mark in the samples. */
export const marksFile = (runDir: string): string => join(runDir, 'control', 'marks')

/** Once it is there, what samples ends. */
export const stopFile = (runDir: string): string => join(runDir, 'control', 'stop')

const askedFile = (runDir: string): string => join(runDir, 'control', 'asked')
