import type { Plan } from '../../src/settings/plan.ts'
import type { Option, Settings } from '../../src/settings/option.ts'
import type { ProcessRow, Report } from '../../src/report/report.ts'
import { foreign, untrusted } from '../../src/findings/untrusted.ts'

type Finding = Report['findings'][number]
const MiB = 1024 ** 2

export function makeRow(overrides: Partial<ProcessRow> = {}): ProcessRow {
  return {
    index: 1,
    id: '4121:9000',
    pid: 4121,
    ppid: 4000,
    name: foreign('node'),
    command: foreign('node server.js'),
    label: foreign('node server.js'),
    runtime: 'node',
    container: '',
    startedAt: '2025-11-28T14:43:01.000Z',
    endedAt: null,
    startRssBytes: 100 * MiB,
    peakRssBytes: 1454 * MiB,
    endRssBytes: 1400 * MiB,
    peakAnonBytes: 1390 * MiB,
    pssBytes: null,
    peakIsHighWaterMark: false,
    thresholdBytes: 4792 * MiB,
    peakPercent: 9.12,
    cpuPercent: 12.5,
    memPercent: 8.78,
    threads: 11,
    descriptors: 24,
    readings: 120,
    verdict: 'ok',
    trendBytes: Array.from({ length: 24 }, (_, at) => (100 + at * 58) * MiB),
    ...overrides,
  }
}

export function makeFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    gate: 'threshold',
    outcome: 'fail',
    severity: 'error',
    subject: { kind: 'process', id: '4121:9000', name: foreign('node') },
    measured: 1454 * MiB,
    limit: 512 * MiB,
    unit: 'bytes',
    fails: true,
    message: foreign('node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB'),
    advice: foreign('raise `threshold` or look for what node keeps'),
    ...overrides,
  }
}

export function makeReport(overrides: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'Memory Leak Detector', version: '0.1.0' },
    run: {
      name: 'api-tests (ubuntu, 20)',
      mode: 'run',
      startedAt: '2025-11-28T14:43:01.000Z',
      durationMs: 120_000,
      intervalMs: 1000,
      url: 'https://github.com/acme/shop/actions/runs/77',
      repository: 'acme/shop',
      workflow: 'ci',
      job: 'api-tests',
      sha: '0123456789abcdef0123456789abcdef01234567',
      ref: 'refs/heads/main',
      attempt: 1,
      workload: {
        exitCode: 0,
        signal: null,
        durationMs: 119_000,
        cancelled: false,
      },
      runDir: '/tmp/run',
    },
    verdict: 'pass',
    leakDetected: false,
    sentence: foreign(
      'Passed: the largest process, node server.js, peaked at 1.42 GiB, limit 4.68 GiB.',
    ),
    inconclusiveReason: '',
    scope: {
      kind: 'workload',
      include: [],
      exclude: [],
      processes: 3,
      label: 'the command and its descendants',
    },
    memoryBase: { bytes: 15_974 * MiB, source: 'MemTotal', path: '', label: '15.6 GiB RAM' },
    limits: [
      {
        gate: 'threshold',
        text: '30 % of 15.6 GiB = 4.68 GiB',
        lines: [{ label: 'threshold', bytes: 4792 * MiB }],
      },
      { gate: 'oom', text: "no kill in the job's cgroup" },
    ],
    findings: [],
    processes: [makeRow()],
    groups: [],
    total: {
      peakBytes: 1500 * MiB,
      peakAt: '2025-11-28T14:44:50.000Z',
      method: 'anonymous memory plus the largest shared part',
      pssPeakBytes: null,
      trendBytes: Array.from({ length: 24 }, (_, at) => (140 + at * 59) * MiB),
    },
    host: {
      hostname: 'runner-7',
      kernel: '6.8.0',
      arch: 'x64',
      cpus: 4,
      bootEpochMs: 1_764_000_000_000,
      memTotalKiB: 15_974 * 1024,
      swapTotalKiB: 2048 * 1024,
      cgroupVersion: 2,
      cgroupPath: '/',
      cgroupLimitKiB: null,
      cgroupLimitPath: '',
      limitedView: null,
      runnerWorkerPid: 0,
      minAvailableBytes: 9000 * MiB,
      lastAvailableBytes: 9300 * MiB,
      swapUsedBytes: 0,
      psi: [0, 0],
      oomKills: 0,
    },
    quality: {
      complete: true,
      ended: 'stop',
      ticks: 120,
      plannedTicks: 120,
      missedTicks: 0,
      gaps: [],
      clockSteps: [],
      damagedLines: 0,
      limited: [],
      samplerCpuMs: 1200,
      samplerRssBytes: 45 * MiB,
      seenProcesses: 200,
      matchedProcesses: 3,
      nearestNames: [],
    },
    marks: [],
    suggestion: foreign('Peak 1.42 GiB; `threshold: 2GiB` leaves 41 % headroom.'),
    notices: [],
    ...overrides,
  }
}

/** A container without names, and one of which little is known. */
export function makeContainerReport(): Report {
  const nobody = foreign('')
  const row = {
    id: 'container:c0ffee000000',
    containerId: 'c0ffee000000',
    label: foreign('container c0ffee000000'),
    runtime: 'docker',
    name: nobody,
    image: nobody,
    project: nobody,
    service: nobody,
    namespace: nobody,
    pod: nobody,
    podUid: nobody,
    qos: '',
    cgroup: foreign('/docker/c0ffee'),
    firstAt: '2025-11-28T14:43:01.000Z',
    lastAt: '2025-11-28T14:45:01.000Z',
    peakHeldBytes: 480 * MiB,
    endHeldBytes: 400 * MiB,
    usageBytes: 420 * MiB,
    anonBytes: 390 * MiB,
    fileBytes: 30 * MiB,
    peakBytes: 505 * MiB,
    limitBytes: 512 * MiB,
    thresholdBytes: null,
    oomKills: 0,
    oomKillsInAll: 1,
    oomKilledAt: null,
    processes: 2,
    verdict: 'ok' as const,
    trendBytes: [400 * MiB, 480 * MiB],
  }
  const unread = {
    peakHeldBytes: null,
    endHeldBytes: null,
    usageBytes: null,
    anonBytes: null,
    fileBytes: null,
    peakBytes: null,
    limitBytes: null,
  }
  return makeReport({
    containers: [
      row,
      {
        ...row,
        ...unread,
        id: 'container:beef00000000',
        containerId: 'beef00000000',
        trendBytes: [],
      },
    ],
  })
}

export function makeWarnReport(): Report {
  return makeReport({
    verdict: 'warn',
    sentence: foreign(
      'Warned: node server.js (pid 4121) peaked at 1.42 GiB, warning limit 512 MiB.',
    ),
    findings: [makeFinding({ severity: 'warning', fails: false })],
    processes: [makeRow({ verdict: 'warn' })],
  })
}

export function makeFailReport(overrides: Partial<Report> = {}): Report {
  return makeReport({
    verdict: 'fail',
    leakDetected: true,
    sentence: foreign('Failed: node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB.'),
    limits: [
      { gate: 'threshold', text: '512 MiB', lines: [{ label: 'threshold', bytes: 512 * MiB }] },
      { gate: 'oom', text: '' },
    ],
    findings: [makeFinding()],
    processes: [
      makeRow({ verdict: 'fail', thresholdBytes: 512 * MiB }),
      makeRow({
        index: 2,
        id: '4000:8990',
        pid: 4000,
        ppid: 1,
        name: foreign('npm'),
        command: foreign('npm test'),
        peakRssBytes: 80 * MiB,
        thresholdBytes: 512 * MiB,
        peakPercent: 0.5,
      }),
    ],
    ...overrides,
  })
}

/** A leak that is known, a line of `ignore` that expired, and one that nothing needs. */
export function makeAcceptedReport(): Report {
  const base = makeFailReport()
  const accepted = { reason: 'the cache fills, #12', until: '2026-03-31', line: 1 }
  return makeReport({
    limits: base.limits,
    processes: base.processes.map((row) => ({ ...row, verdict: 'ok' as const })),
    findings: [makeFinding({ fails: false, accepted })],
    sentence: foreign(
      'Passed: all but what is accepted is within its limits. Accepted: node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB (the cache fills, #12; until 2026-03-31).',
    ),
    ignore: [
      {
        line: 1,
        text: 'node | threshold | until 2026-03-31 | the cache fills, #12',
        until: '2026-03-31',
        state: 'used',
        matches: 1,
      },
      {
        line: 2,
        text: 'java | growth | until 2025-01-31 | #7',
        until: '2025-01-31',
        state: 'expired',
        matches: 0,
      },
    ],
    notices: [
      'ignore, line 2: `java | growth | until 2025-01-31 | #7` has expired: it matched nothing.',
    ],
  })
}

export function makeInconclusiveReport(): Report {
  return makeReport({
    verdict: 'inconclusive',
    sentence: foreign(
      'Not judged: the sampler died after 12 s, so 10 % of the planned samples are there.',
    ),
    inconclusiveReason: 'the sampler died after 12 s',
    processes: [],
    quality: {
      ...makeReport().quality,
      complete: false,
      ended: 'died',
      ticks: 12,
      gaps: [{ atMs: 4000, ms: 3089 }],
      damagedLines: 1,
    },
    notices: ['artifact name: `a/b` became `a-b`'],
  })
}

const failedCommand = { exitCode: 7, signal: null, durationMs: 119_000, cancelled: false }

/** The command failed by itself; memory is well. */
export function makeCommandFailedReport(): Report {
  const report = makeReport()
  return {
    ...report,
    sentence: untrusted`The command ended with exit code 7. ${report.sentence}`,
    run: { ...report.run, workload: failedCommand },
  }
}

export function makeBothFailedReport(): Report {
  const report = makeFailReport()
  return {
    ...report,
    sentence: untrusted`${report.sentence} The command ended with exit code 7.`,
    run: { ...report.run, workload: failedCommand },
  }
}

/** Memory is well, and the command lives until somebody kills it. */
export function makeCancelledReport(): Report {
  const report = makeReport()
  return {
    ...report,
    sentence: untrusted`The command was cancelled by SIGINT and still ran when this was written. ${report.sentence}`,
    run: {
      ...report.run,
      workload: {
        exitCode: 130,
        signal: 'SIGINT',
        durationMs: 119_800,
        cancelled: true,
        stillRuns: true,
      },
      commandOutcome: 'cancelled',
    },
  }
}

/** `fail-on: none` */
export function makeWouldHaveFailedReport(): Report {
  return makeFailReport({
    verdict: 'warn',
    sentence: foreign(
      'Warned, would have failed: node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB.',
    ),
    findings: [makeFinding({ fails: false })],
    processes: [makeRow({ verdict: 'warn', thresholdBytes: 512 * MiB })],
  })
}

/** Names that mean something to one sink or another. */
export const hostileNames: readonly string[] = [
  '##[add-mask]true',
  '##[set-env name=PATH]/tmp',
  '::error::owned',
  '\u00a0::stop-commands::x',
  'a\n::warning::b',
  'a\r##[error]x',
  '\u001b[31mred\u001b[0m',
  'a|b',
  '`code`',
  '</code><script>alert(1)</script>',
  '@octocat',
  '#1',
  '<!-- marker -->',
  'www.example.com',
  'https://evil.example/x',
  '![x](http://e/x.png)',
  '[a](javascript:x)',
  '<!channel>',
  '<@U123>',
  '<https://e|x>',
  ':smile:',
  '&lt;!here&gt;',
  '=cmd|calc',
  '+1',
  '-2',
  '@SUM(A1)',
  '\uff1dA1',
  '"quoted", x',
  '\u202egnp.exe',
  'zero\u200bwidth',
  '\ud800',
  '\u{e0041}',
  'constructor',
  '__proto__',
  "'; rm -rf /; '",
  '$(id)',
  '',
  ' ',
  '#\ufe0f#[error]x',
  '0123456789abcdef',
]

export function makeHostileReport(): Report {
  const findings = hostileNames.map((name, at) =>
    makeFinding({
      subject: { kind: 'process', id: `${at}:1`, name: foreign(name) },
      message: foreign(`${name} peaked at 1.42 GiB, limit 512 MiB`),
      advice: foreign(`watch ${name}`),
    }),
  )
  return makeFailReport({
    sentence: foreign(
      `Failed: ${hostileNames.slice(0, 12).join(' ')} peaked at 1.42 GiB, limit 512 MiB.`,
    ),
    findings,
    processes: hostileNames.map((name, at) =>
      makeRow({
        index: at + 1,
        id: `${at}:1`,
        pid: 100 + at,
        name: foreign(name),
        command: foreign(`${name} --x ${name}`),
        verdict: 'fail',
        thresholdBytes: 512 * MiB,
      }),
    ),
    suggestion: foreign(`${hostileNames[0] ?? ''} peak`),
  })
}

/** The tool's origin: the example output that its description shows. */
export function makeOriginReport(): Report {
  const offenders: readonly (readonly [number, number, number, string])[] = [
    [3581, 1.6, 0.4, '/usr/bin/gnome-shell'],
    [3271, 0.8, 0, '/usr/lib/xorg/Xorg'],
    [2412, 0.7, 0.4, '/usr/bin/mongod'],
    [4017, 0.7, 0, '/usr/libexec/xdg-desktop-po'],
    [3602, 0.6, 0, '/usr/libexec/mutter-x11-fra'],
    [3382, 0.6, 0, '/snap/snapd-desktop-integra'],
  ]
  const rows = [...offenders, [1, 0.1, 0, '/sbin/init'] as const].map(
    ([pid, memPercent, cpuPercent, command], at) => {
      const rssBytes = Math.round((memPercent / 100) * 15_974 * MiB)
      return makeRow({
        index: at + 1,
        id: `${pid}:1`,
        pid,
        memPercent,
        cpuPercent,
        peakPercent: memPercent,
        command: foreign(command),
        name: foreign(command.split('/').at(-1) ?? ''),
        startRssBytes: rssBytes,
        peakRssBytes: rssBytes,
        endRssBytes: rssBytes,
        runtime: 'other',
        readings: 1,
        verdict: memPercent > 0.5 ? 'fail' : 'ok',
        trendBytes: [rssBytes],
      })
    },
  )
  const base = makeReport()
  return makeReport({
    run: {
      ...base.run,
      name: 'scan',
      mode: 'scan',
      durationMs: 0,
      url: '',
      repository: '',
      workflow: '',
      job: '',
      sha: '',
      ref: '',
      workload: null,
    },
    verdict: 'fail',
    leakDetected: true,
    sentence: foreign(
      'Failed: 6 processes are above 0.5 %, the largest is gnome-shell (pid 3581) with 1.6 %, limit 0.5 %.',
    ),
    scope: {
      kind: 'system',
      include: [],
      exclude: [],
      processes: 7,
      label: 'all processes of this machine',
    },
    limits: [{ gate: 'threshold', text: '0.5 % of 15.6 GiB = 79.9 MiB' }],
    findings: rows
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ id, name, memPercent, pid }) =>
        makeFinding({
          subject: { kind: 'process', id, name },
          message: foreign(`${name} (pid ${pid}) has ${memPercent} %, limit 0.5 %`),
          advice: foreign(''),
        }),
      ),
    processes: rows,
    suggestion: foreign(''),
    quality: { ...base.quality, ended: 'snapshot', ticks: 1, plannedTicks: 1 },
  })
}

export function makePlan(overrides: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: 1,
    toolVersion: '0.1.0',
    mode: 'run',
    name: 'api-tests (ubuntu, 20)',
    runDir: '/tmp/run',
    createdEpochMs: 1_764_340_981_000,
    zoneOffsetMinutes: 0,
    scope: 'workload',
    targetPids: [],
    targetGlobs: [],
    parentPid: 1,
    include: [],
    exclude: [],
    intervalMs: 1000,
    durationMs: 0,
    commandLines: 'name',
    ifInconclusive: 'fail',
    require: [],
    ignore: [],
    selfTest: false,
    failOn: 'auto',
    progressMs: 30_000,
    run: { text: '', argv: [], prepare: '', shell: '', workingDirectory: '/tmp' },
    reportDir: '/tmp/run',
    artifact: {
      upload: 'always',
      name: 'memory-report-api-tests',
      retentionDays: 0,
    },
    options: { threshold: { kind: 'bytes', bytes: 512 * MiB } },
    userSet: [],
    notices: [],
    ...overrides,
  }
}

/** Options at their defaults, but for those named here by their text. */
export function makeSettings(texts: Readonly<Record<string, string>> = {}): Settings {
  return {
    value: <T>(option: Option<T>): T => option.parse(texts[option.name] ?? option.default),
    isSet: (option) => texts[option.name] !== undefined,
  }
}
