import { checkBounds } from './check-bounds.ts'
import { checkShape, type Schema } from './check-shape.ts'
import type { Report } from './report.ts'

/**
 * A report.json that may come from anybody, as a Report. Throws what is wrong with it. All its text
 * stays foreign, also that which in a report of our own making is not.
 */
export function parseReport(text: string, schema: Schema): Report {
  const value = parseJson(text)
  checkBounds(value)
  checkShape(value, schema)
  return value as Report
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('the report is no JSON') // the parser's own words quote the text
  }
}
