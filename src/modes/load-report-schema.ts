import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schema } from '../report/check-shape.ts'

/** schemas/ lies beside dist/ as it lies beside src/. */
export function loadReportSchema(): Schema {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'schemas', 'report.schema.json'), 'utf8'),
  ) as Schema
}
