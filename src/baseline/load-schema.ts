import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schema } from '../report/check-shape.ts'

/** It lies beside dist/ as it lies beside src/. */
export function loadBaselineSchema(): Schema {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'schemas', 'baseline.schema.json'), 'utf8'),
  ) as Schema
}
