import { join } from 'node:path'
import type { Plan } from '../plan/plan.ts'
import { escapeLogLine } from '../report/escape.ts'
import type { Runner } from '../runner/runner.ts'
import { Follower } from '../samples/follow.ts'
import { LiveView } from '../series/live-view.ts'
import { formatBytes } from '../units/size.ts'
import { cutToWidth } from '../units/text-width.ts'

const LIVE_MS = 1000

/** Says how it goes: one live line on a terminal, elsewhere a plain line each `progress`. Returns what stops it. */
export function startHeartbeat(plan: Plan, runner: Runner): () => void {
  const everyMs = runner.screen !== null ? LIVE_MS : plan.progressMs
  if (everyMs === 0) return () => undefined
  const follower = new Follower(join(plan.runDir, 'samples.ndjson'))
  const view = new LiveView()
  const timer = setInterval(() => {
    view.take(follower.read())
    const line = escapeLogLine(renderStanding(view))
    // a terminal would wrap what reaches its last column
    runner.showProgress(runner.screen === null ? line : cutToWidth(line, runner.screen.columns - 1))
  }, everyMs)
  timer.unref()
  return () => { clearInterval(timer); runner.clearProgress() }
}

// [02:30] total 1.42 GiB  top node#4121 812 MiB  samples 150
function renderStanding(view: LiveView): string {
  const { ticks, atMs, totalBytes, top } = view.standing()
  const seconds = Math.round(atMs / 1000)
  const clock = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
  const largest = top === null ? '' : `  top ${top.name}#${String(top.pid)} ${formatBytes(top.rssBytes)}`
  return `[${clock}] total ${formatBytes(totalBytes)}${largest}  samples ${String(ticks)}`
}
