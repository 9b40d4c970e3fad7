import { benchmark } from './benchmark.ts'
import { bmf } from './bmf.ts'
import { csv } from './csv.ts'
import type { ExportFormat } from './export-format.ts'
import { htmlPage } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { md } from './md.ts'
import { openmetrics } from './openmetrics.ts'

/** In the order in which they are listed and written. */
export const exportFormats: readonly ExportFormat[] = [
  benchmark,
  bmf,
  csv,
  htmlPage,
  json,
  junit,
  md,
  openmetrics,
]
