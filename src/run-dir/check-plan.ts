import {
  count,
  either,
  flag,
  isOf,
  like,
  listOf,
  object,
  oneOf,
  text,
  within,
  type Check,
} from './value-checks.ts'

/** The year 8900: a date that is counted from there is a date as well. */
const LAST_EPOCH_MS = 2.2e14
/** As src/units/duration.ts and src/units/size.ts take them. */
const ms = within(0, Number.MAX_SAFE_INTEGER)
const bytes = within(0, Number.MAX_SAFE_INTEGER)
/** As src/units/rate.ts has it: such a size each second. */
const bytesPerMinute = within(0, Number.MAX_SAFE_INTEGER * 60)

/**
 * Throws on the first part of a plan.json that is not what the tool writes: where it stands, and
 * what it must be. The file may come from anybody: whoever shares the user can write to it, and a
 * run directory can be attached to a bug report. What is not named here is left alone.
 */
export function checkPlan(value: unknown): void {
  const fault = plan(value, '')
  if (fault !== '') throw new Error(fault)
}

const texts = listOf(text)
const date = isOf('time', (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)))
const day: Check = (value, path) =>
  like(/^\d{4}-\d\d-\d\d$/u, 'day')(value, path) || date(value, path)

const glob = object({
  text,
  alternatives: listOf(
    listOf(
      either(
        object({ literal: text }),
        object({ any: oneOf(true) }),
        object({ one: oneOf(true) }),
        object({ oneOf: text, negated: flag }),
      ),
    ),
  ),
})
const globs = listOf(glob)

const plainLimit = object({ kind: oneOf('auto', 'off') })
const limit = either(
  plainLimit,
  object({ kind: oneOf('percent'), percent: within(0, 1e9) }),
  object({ kind: oneOf('bytes'), bytes }),
)
const limitLines = listOf(object({ glob, limit }))
const treatment = oneOf('auto', 'service', 'batch', 'tool')
const path = object({ kind: oneOf('path'), path: text })

/** By name what the options of gates and channels are parsed to; a missing one has its default. */
const options = object(
  {},
  {
    threshold: either(
      limit,
      object({ kind: oneOf('lines'), lines: limitLines }, { containers: limitLines }),
    ),
    'warn-threshold': limit,
    'ab-threshold': limit,
    'total-threshold': limit,
    'retained-threshold': limit,
    'regression-threshold': limit,
    'regression-warn-threshold': limit,
    'growth-threshold': either(plainLimit, object({ kind: oneOf('rate'), bytesPerMinute })),
    'warm-up': either(oneOf('auto'), ms),
    'treat-as': either(treatment, object({ lines: listOf(object({ glob, as: treatment })) })),
    load: oneOf('auto', 'steady'),
    'min-time-to-limit': either(oneOf('off'), ms),
    settle: either(oneOf('off'), ms),
    baseline: either(object({ kind: oneOf('auto', 'none') }), path),
    'baseline-branch': text,
    'if-no-baseline': oneOf('notice', 'warn', 'fail'),
    'baseline-since': either(
      object({ kind: oneOf('always') }),
      object({ kind: oneOf('sha'), sha: text }),
      object({ kind: oneOf('date'), at: date }),
    ),
    'baseline-pin': either(
      object({ kind: oneOf('none') }),
      object({ kind: oneOf('run'), id: like(/^\d{1,18}$/u, 'id') }),
      path,
    ),
    comment: oneOf('never', 'on-failure', 'on-change', 'always'),
    export: texts,
    issue: oneOf('never', 'on-failure'),
    'slack-notify': oneOf('failure', 'always', 'never'),
    summary: oneOf('auto', 'full', 'compact', 'off'),
    'job-total': count,
    'notify-every': either(oneOf('always'), ms),
  },
)

const plan = object(
  {
    schemaVersion: oneOf(1),
    toolVersion: text,
    mode: oneOf('run', 'start', 'scan', 'watch'),
    // a part of file names: it must not lead to another directory
    name: like(/^(?!\.+$)[^/\\\p{Cc}]{1,255}$/u, 'name'),
    createdEpochMs: within(0, LAST_EPOCH_MS),
    zoneOffsetMinutes: within(-1440, 1440),
    scope: oneOf('workload', 'job', 'system', 'targets'),
    targetPids: listOf(count),
    targetGlobs: globs,
    parentPid: count,
    include: globs,
    exclude: globs,
    intervalMs: within(1, 31 * 86_400_000),
    durationMs: ms,
    commandLines: oneOf('name', 'redacted', 'full'),
    ifInconclusive: oneOf('fail', 'warn', 'ignore'),
    failOn: either(oneOf('auto', 'all', 'none'), texts),
    require: texts,
    ignore: listOf(object({ line: count, text, glob, gate: text, until: day, reason: text })),
    selfTest: flag,
    progressMs: ms,
    run: object({ text, argv: texts, prepare: text, shell: text, workingDirectory: text }),
    reportDir: text,
    artifact: object({
      upload: oneOf('always', 'on-failure', 'never'),
      name: text,
      retentionDays: count,
    }),
    options,
    userSet: texts,
    notices: texts,
  },
  {
    trackingId: text,
    watchesCanaries: oneOf(true),
    ownsMachine: oneOf(true),
    engineSocket: text,
    ownPod: object({ name: text, namespace: text, uid: text }),
    shortLived: oneOf(true),
    resetPeaks: oneOf(true),
    exitRecords: oneOf('off'),
    launcher: oneOf('off'),
    lookInside: oneOf('read', 'collect'),
    hooksNode: oneOf(true),
    looksInsideSudo: oneOf(true),
    sudo: text,
    ifNoMatch: oneOf('pass'),
    onFinding: text,
    guardPercent: within(0, 100),
    earlyUpload: oneOf(true),
    ab: object({ compareWith: text, base: text, repeat: count }),
    exitCode: oneOf('child'),
    bisect: oneOf(true),
    historyDir: text,
    quiet: oneOf(true),
    standing: object(
      { directory: text, retainMs: ms },
      { listen: object({ host: text, port: within(0, 65_535) }) },
    ),
    keep: object({}, { ms: within(0, Number.MAX_VALUE), bytes: within(0, Number.MAX_VALUE) }),
    config: object({ path: text, names: texts }),
  },
)
