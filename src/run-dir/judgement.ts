import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createFile, saveFileSync, touchFile } from '../files/save-file.ts'

/** Tells ours from an empty file that anybody may have touched. */
const MARK = 'judged by memory-leak-detector\n'

/**
 * True for the first caller only: whoever judges a run first owns it. Where that cannot be noted,
 * as on a full disk, it is judged all the same, perhaps twice.
 */
export function claimJudgement(runDir: string): boolean {
  try {
    createFile(judgedFile(runDir), MARK)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw error
    if (code === 'EEXIST') return !isJudged(runDir) && noteJudged(runDir)
    return true
  }
}

export function isJudged(runDir: string): boolean {
  const stats = statSync(judgedFile(runDir), { throwIfNoEntry: false })
  return stats !== undefined && stats.size > 0
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

/** Over an empty file that somebody else made. */
function noteJudged(runDir: string): true {
  try {
    saveFileSync(judgedFile(runDir), MARK)
  } catch {
    return true // a full disk
  }
  return true
}
