import { checkBounds } from './check-bounds.ts'
import { checkBySchema } from './check-by-schema.ts'
import type { Report } from './report.ts'

/**
 * A report.json that may come from anybody, as a Report. Rejects with what is wrong with it. All
 * its text stays foreign, also that which in a report of our own making is not.
 */
export async function parseReport(text: string): Promise<Report> {
  const { validateReport } = await import('./validate-report.ts') // 120 kB that few commands need
  const value = parseJson(text)
  checkBounds(value)
  checkBySchema(value, validateReport, 'the report')
  return value as Report
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('the report is no JSON') // the parser's own words quote the text
  }
}
