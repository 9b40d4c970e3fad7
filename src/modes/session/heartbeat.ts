import { join } from 'node:path'
import type { Plan } from '../../settings/plan.ts'
import { escapeLogLine } from '../../encoders/escape.ts'
import { untrusted, type MaybeUntrusted } from '../../findings/untrusted.ts'
import { OutputWatch } from '../../runner/output-watch.ts'
import type { Runner } from '../../runner/runner.ts'
import { Follower } from '../../samples/follow.ts'
import { LiveView } from '../../series/live-view.ts'
import { formatBytes } from '../../units/size.ts'
import { cutToWidth } from '../../units/text-width.ts'

const LIVE_MS = 1000
/**
 * how often output is looked for within `progress`, so that a line comes after it and a fifth of it
 * at the latest
 */
const LOOKS = 5

/**
 * Says how it goes: one live line on a terminal, elsewhere a plain line each `progress`, or after
 * `progress` without output of a command. Returns what stops it.
 */
export function startHeartbeat(plan: Plan, runner: Runner, commandPid?: number): () => void {
  const follower = new Follower(join(plan.runDir, 'samples.ndjson'))
  const view = new LiveView()
  const show = (): void => {
    view.take(follower.read())
    const line = escapeLogLine(renderStanding(view))
    // a terminal would wrap what reaches its last column
    runner.showProgress(runner.screen === null ? line : cutToWidth(line, runner.screen.columns - 1))
  }
  if (runner.screen === null && plan.progressMs === 0) return () => undefined
  const timer =
    runner.screen !== null || commandPid === undefined
      ? setInterval(show, runner.screen === null ? plan.progressMs : LIVE_MS)
      : setInterval(
          whenSilent(plan.progressMs, new OutputWatch(commandPid), show),
          plan.progressMs / LOOKS,
        )
  timer.unref()
  return () => {
    clearInterval(timer)
    runner.clearProgress()
  }
}

function whenSilent(
  silenceMs: number,
  output: Pick<OutputWatch, 'hasMoved'>,
  show: () => void,
): () => void {
  let quietSinceMs = performance.now()
  return () => {
    const nowMs = performance.now()
    if (output.hasMoved()) quietSinceMs = nowMs
    // a timer may come a little early
    if (nowMs - quietSinceMs < silenceMs - 5) return
    show()
    output.hasMoved() // what we wrote ourselves
    quietSinceMs = nowMs
  }
}

// [02:30] total 1.42 GiB  top node#4121 812 MiB  samples 150
function renderStanding(view: LiveView): MaybeUntrusted {
  const { ticks, atMs, totalBytes, top } = view.standing()
  const seconds = Math.round(atMs / 1000)
  const clock = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
  const largest =
    top === null ? '' : untrusted`  top ${top.name}#${top.pid} ${formatBytes(top.rssBytes)}`
  return untrusted`[${clock}] total ${formatBytes(totalBytes)}${largest}  samples ${ticks}`
}
