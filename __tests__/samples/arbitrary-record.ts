import fc from 'fast-check'
import type { SampleRecord } from '../../src/samples/record.ts'

const t = fc.nat()
const whole = fc.nat({ max: 2 ** 40 })
/** Bytes of it are counted without loss. */
const kib = fc.oneof(whole, fc.constant(2 ** 43 - 1))
const index = fc.integer({ min: 1, max: 30 })
/**
 * Names as they come from strangers: breaks, quotes, braces, commands of the runner, any character
 * of Unicode.
 */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '\n',
    '{"k":"end"}',
    '\u2028',
    '##[error]x',
    '"',
    '\\',
    'constructor',
    '__proto__',
    '\0',
  ),
)
const runtime = fc.constantFrom('node', 'java', 'python', 'go', 'dotnet', 'ruby', 'other')
const numbers = fc.array(whole, { maxLength: 12 })
/** As JSON gives them back. */
const plain = { noNullPrototype: true } as const
const triple = fc.tuple(whole, whole, whole)

const host = fc.record(
  {
    hostname: text,
    kernel: text,
    os: text,
    arch: text,
    cpus: fc.nat(),
    bootEpochMs: whole,
    memTotalKiB: whole,
    swapTotalKiB: whole,
    cgroupVersion: fc.constantFrom(0, 1, 2),
    cgroupPath: text,
    cgroupLimitKiB: fc.option(kib),
    cgroupLimitPath: text,
    psi: fc.boolean(),
    limitedView: fc.option(text),
    hidesProcesses: fc.constant(true),
    runnerWorkerPid: fc.nat(),
  },
  {
    noNullPrototype: true,
    requiredKeys: [
      'hostname',
      'kernel',
      'os',
      'arch',
      'cpus',
      'bootEpochMs',
      'memTotalKiB',
      'swapTotalKiB',
      'cgroupVersion',
      'cgroupPath',
      'cgroupLimitKiB',
      'cgroupLimitPath',
      'psi',
      'limitedView',
      'runnerWorkerPid',
    ],
  },
)

/** Any record of the format, by kind. */
export const recordsByKind = {
  head: fc.record(
    {
      k: fc.constant('head'),
      v: fc.constant(1),
      tool: text,
      t0: whole,
      intervalMs: fc.integer({ min: 100 }),
      scope: text,
      pid: whole,
      start: whole,
      clockTicksPerSecond: fc.constantFrom(100, 250, 1000),
      from: whole,
      host,
    },
    {
      noNullPrototype: true,
      requiredKeys: [
        'k',
        'v',
        'tool',
        't0',
        'intervalMs',
        'scope',
        'pid',
        'start',
        'clockTicksPerSecond',
        'host',
      ],
    },
  ),
  birth: fc.record(
    {
      k: fc.constant('birth'),
      t,
      i: index,
      pid: index,
      ppid: index,
      start: whole,
      uid: fc.integer({ min: -1 }),
      name: text,
      comm: text,
      cmd: text,
      rt: runtime,
      script: text,
      ver: text,
      hwmKiB: whole,
      container: text,
      cgroup: text,
      old: fc.constant(true),
      root: fc.constant(true),
      fork: fc.constant(true),
    },
    {
      noNullPrototype: true,
      requiredKeys: ['k', 't', 'i', 'pid', 'ppid', 'start', 'uid', 'name', 'comm', 'cmd', 'rt'],
    },
  ),
  death: fc.record(
    { k: fc.constant('death'), t, i: index, seen: t },
    { noNullPrototype: true, requiredKeys: ['k', 't', 'i'] },
  ),
  exit: fc.record({ k: fc.constant('exit'), t, i: index, hwmKiB: whole }, plain),
  exits: fc.record(
    { k: fc.constant('exits'), t, state: fc.constantFrom('told', 'lost', 'none'), reason: text },
    plain,
  ),
  change: fc.record(
    {
      k: fc.constant('change'),
      t,
      i: index,
      ppid: whole,
      name: text,
      comm: text,
      cmd: text,
      script: text,
      ver: text,
      rt: runtime,
    },
    { noNullPrototype: true, requiredKeys: ['k', 't', 'i'] },
  ),
  container: fc.record(
    {
      k: fc.constant('container'),
      t,
      id: text,
      runtime: fc.constantFrom('docker', 'containerd', 'podman', 'cri-o', 'buildkit', ''),
      cgroup: text,
      name: text,
      image: text,
      project: text,
      service: text,
      limitKiB: whole,
      oomKilled: fc.constant(true),
      namespace: text,
      pod: text,
      podUid: text,
      qos: fc.constantFrom('Guaranteed', 'Burstable', 'BestEffort'),
    },
    { noNullPrototype: true, requiredKeys: ['k', 't', 'id', 'runtime', 'cgroup'] },
  ),
  counters: fc.record(
    {
      k: fc.constant('counters'),
      t,
      id: text,
      v: fc.oneof(
        numbers,
        fc.array(fc.integer({ min: -1, max: 2 ** 43 - 1 }), { minLength: 7, maxLength: 7 }),
      ),
    },
    plain,
  ),
  tick: fc.record(
    {
      k: fc.constant('tick'),
      n: fc.nat(),
      t,
      p: fc.array(fc.tuple(index, whole, whole), { maxLength: 8 }).map((triples) => triples.flat()),
      full: fc.constant(true),
      x: fc.array(index, { maxLength: 4 }),
      mem: triple,
      psi: fc.tuple(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
      ),
      cg: fc.tuple(kib, kib, kib, kib),
      r: fc.nat(),
    },
    { noNullPrototype: true, requiredKeys: ['k', 'n', 't', 'p'] },
  ),
  look: fc.record({ k: fc.constant('look'), t, p: numbers }, plain),
  slow: fc.record(
    {
      k: fc.constant('slow'),
      t,
      p: fc
        .array(
          fc.tuple(
            index,
            whole,
            fc.nat(),
            fc.integer({ min: -1 }),
            fc.integer({ min: -1 }),
            fc.integer({ min: -1 }),
          ),
          { maxLength: 4 },
        )
        .map((groups) => groups.flat()),
      files: fc
        .array(fc.tuple(index, fc.integer({ min: -1 })), { maxLength: 4 })
        .map((pairs) => pairs.flat()),
    },
    { noNullPrototype: true, requiredKeys: ['k', 't', 'p'] },
  ),
  listen: fc.record(
    { k: fc.constant('listen'), t, i: index, port: fc.integer({ min: -1, max: 65_535 }) },
    plain,
  ),
  children: fc.record(
    {
      k: fc.constant('children'),
      t,
      p: fc
        .array(fc.tuple(index, fc.nat(), fc.nat()), { maxLength: 4 })
        .map((triples) => triples.flat()),
      pids: fc.tuple(fc.nat(), fc.nat()),
    },
    { noNullPrototype: true, requiredKeys: ['k', 't', 'p'] },
  ),
  pss: fc.record(
    {
      k: fc.constant('pss'),
      t,
      why: fc.constantFrom('start', 'peak', 'end'),
      p: fc.array(fc.tuple(index, whole), { maxLength: 10 }).map((pairs) => pairs.flat()),
    },
    plain,
  ),
  step: fc.record({ k: fc.constant('step'), t, pid: whole, name: text }, plain),
  mark: fc.record({ k: fc.constant('mark'), t, name: text }, plain),
  oom: fc.record(
    {
      k: fc.constant('oom'),
      t,
      where: fc.constantFrom('cgroup', 'host'),
      path: text,
      limitKiB: whole,
      rise: fc.nat(),
      gone: numbers,
      killed: fc
        .array(fc.tuple(index, fc.integer({ min: -1 })), { maxLength: 4 })
        .map((pairs) => pairs.flat()),
    },
    { noNullPrototype: true, requiredKeys: ['k', 't', 'where', 'rise', 'gone'] },
  ),
  guard: fc.record(
    {
      k: fc.constant('guard'),
      t,
      act: fc.constantFrom('SIGTERM', 'SIGKILL', 'none'),
      i: fc.nat({ max: 30 }),
      heldKiB: whole,
      where: fc.constantFrom('cgroup', 'machine'),
      path: text,
      usedKiB: whole,
      sizeKiB: whole,
      reason: text,
    },
    plain,
  ),
  full: fc.record(
    {
      k: fc.constant('full'),
      t,
      where: fc.constantFrom('cgroup', 'machine'),
      path: text,
      usedKiB: whole,
      sizeKiB: whole,
    },
    plain,
  ),
  source: fc.record(
    {
      k: fc.constant('source'),
      t,
      i: whole,
      from: fc.constantFrom('jvm-perfdata', 'go-heap', 'dotnet-events', 'node-hook', ''),
      collector: text,
    },
    plain,
  ),
  refused: fc.record({ k: fc.constant('refused'), t, i: whole, why: text }, plain),
  heap: fc.record({ k: fc.constant('heap'), t, p: fc.array(whole, { maxLength: 12 }) }, plain),
  forced: fc.record(
    {
      k: fc.constant('forced'),
      t,
      i: whole,
      ms: whole,
      liveKiB: whole,
      outsideKiB: whole,
      mallocKiB: whole,
      restKiB: whole,
      partial: fc.constant(true),
      since: t,
      gains: fc.array(fc.tuple(text, whole, whole, whole, whole), { maxLength: 3 }),
    },
    { ...plain, requiredKeys: ['k', 't', 'i', 'ms', 'liveKiB'] },
  ),
  gap: fc.record({ k: fc.constant('gap'), t, ms: fc.nat() }, plain),
  clock: fc.record({ k: fc.constant('clock'), t, ms: fc.integer() }, plain),
  limited: fc.record({ k: fc.constant('limited'), t, reason: text, count: fc.nat() }, plain),
  unmatched: fc.record(
    { k: fc.constant('unmatched'), t, seen: fc.nat(), nearest: fc.array(text, { maxLength: 5 }) },
    plain,
  ),
  cost: fc.record(
    { k: fc.constant('cost'), t, cpuMs: fc.nat(), rssKiB: fc.nat(), missedTicks: fc.nat() },
    plain,
  ),
  end: fc.record(
    {
      k: fc.constant('end'),
      t,
      n: fc.nat(),
      why: fc.constantFrom('stop', 'signal', 'deadline', 'gone', 'snapshot'),
      cpuMs: fc.nat(),
      rssKiB: fc.nat(),
      missedTicks: fc.nat(),
      seen: fc.nat(),
      matched: fc.nat(),
      nearest: fc.array(text, { maxLength: 5 }),
    },
    plain,
  ),
} as const satisfies Readonly<Record<SampleRecord['k'], unknown>>

export const anyRecord: fc.Arbitrary<SampleRecord> = fc.oneof(...Object.values(recordsByKind))
