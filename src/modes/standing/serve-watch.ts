import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readRegular } from '../../files/read-regular.ts'
import { isPageFile } from '../../artifacts/artifact-names.ts'
import { isLoopback } from '../../plan/parse-listen.ts'
import type { Plan } from '../../settings/plan.ts'
import { renderLiveMetrics } from './live-metrics.ts'
import type { Answer, Served } from '../../runner/serve.ts'
import type { StandingWatch } from './standing-watch.ts'

const OPENMETRICS = 'application/openmetrics-text; version=1.0.0; charset=utf-8'

/** 20,000 processes have 20 MB. */
const MOST_PAGE_BYTES = 256 * 2 ** 20

/**
 * Serves what a standing watch knows, where its plan says so; null where it says nothing. Rejects
 * where the address cannot be had.
 */
export async function serveWatch(
  standing: StandingWatch,
  { standing: planned, runDir }: Plan,
): Promise<Served | null> {
  const address = planned?.listen
  if (address === undefined) return null
  const { serve } = await import('../../runner/serve.ts') // HTTP is 8 ms at the start of every command
  return serve(
    address,
    {
      '/metrics': () => Promise.resolve(renderMetrics(standing)),
      '/': async () => ({
        contentType: 'text/html; charset=utf-8',
        body: await readPage(standing, runDir),
      }),
    },
    isLoopback(address.host),
  )
}

function renderMetrics(standing: StandingWatch): Answer | null {
  const live = standing.live()
  return live === null ? null : { contentType: OPENMETRICS, body: renderLiveMetrics(live) }
}

/** The page as `report` wrote it, made anew where it is older than it need be. */
async function readPage(standing: StandingWatch, runDir: string): Promise<string> {
  await standing.freshen()
  const name = (await readdir(runDir)).find(isPageFile) ?? ''
  return readRegular(join(runDir, name), { mostBytes: MOST_PAGE_BYTES })
}
