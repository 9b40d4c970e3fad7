import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createFile, touchFile } from '../files/save-file.ts'

/** True for the first caller only: whoever judges a run first owns it. */
export function claimJudgement(runDir: string): boolean {
  try {
    createFile(judgedFile(runDir))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

export function isJudged(runDir: string): boolean {
  return existsSync(judgedFile(runDir))
}

/** When a run was judged, ms since 1970; null where it was not. */
export function whenJudged(runDir: string): number | null {
  try {
    return statSync(judgedFile(runDir)).mtimeMs
  } catch {
    return null
  }
}

/**
 * Somebody asked what a run saw that ended without a judgement. Where that cannot be noted it is
 * named again.
 */
export function markReported(runDir: string): void {
  try {
    touchFile(reportedFile(runDir))
  } catch {
    return // read only, or full
  }
}

export function isReported(runDir: string): boolean {
  return existsSync(reportedFile(runDir))
}

const judgedFile = (runDir: string): string => join(runDir, 'judged')
const reportedFile = (runDir: string): string => join(runDir, 'reported')
