import { findCircles } from './find-circles.ts'
import { readSources, type ModuleUse, type Source, type SourceFile } from './read-source.ts'

const LONGEST_FILE = 350
/** What joins drivers and stages: modes, and the commands that start them. */
const DRIVING = [
  'artifacts',
  'analyze.ts',
  'build-evidence.ts',
  'publish.ts',
  'verdict.ts',
  'baseline',
  'encoders',
  'files',
  'findings',
  'gates',
  'github',
  'heaps',
  'history',
  'markdown',
  'page',
  'plan',
  'proc',
  'report',
  'run-dir',
  'runner',
  'samples',
  'sampling',
  'self-test',
  'series',
  'stats',
  'units',
  'settings',
]

/**
 * By room (a folder, or a file beside them): the rooms from which it may import values besides its
 * own.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['action.ts'],
  'post.ts': ['action.ts'],
  'action.ts': ['modes', 'runner'],
  'cli.ts': ['commands', 'runner'],
  'sampler.ts': ['sampler', 'canary'],
  // one file a command: it joins what a mode does with its own usage, operands and options
  commands: ['modes', ...DRIVING],
  // a mode joins drivers; what it asks of the outside world stands in runner/, never a runner
  // itself: that is handed in
  modes: DRIVING,
  'analyze.ts': [
    'baseline',
    'findings',
    'gates',
    'history',
    'report',
    'run-dir',
    'samples',
    'self-test',
    'series',
    'settings',
    'stats',
    'verdict.ts',
    'build-evidence.ts',
  ],
  // what gates are asked: the recording, and what is known besides
  'build-evidence.ts': ['findings', 'gates', 'history', 'series', 'settings', 'stats'],
  'publish.ts': ['channels', 'encoders', 'plan', 'settings', 'units'],
  'verdict.ts': ['findings', 'units'],
  // what a run has on disk besides samples and reports: its plan, its ends, who judged it
  'run-dir': ['files'],
  // the sampler's process: started, told to stop, waited for
  sampling: ['files', 'run-dir', 'samples'],
  // would a leak be found here? the sampler's bundle has the canary
  canary: [],
  'self-test': [
    'canary',
    'settings',
    'files',
    'gates',
    'plan',
    'run-dir',
    'samples',
    'sampling',
    'series',
    'stats',
    'units',
  ],
  // the options that gates and channels declare
  plan: ['settings', 'artifacts', 'findings', 'gates', 'channels', 'globs', 'units'],
  // the sampler's bundle stays small: nothing but itself, the file between the processes, and the
  // matcher that the gates use as well
  sampler: ['files', 'globs', 'heaps', 'proc', 'samples', 'ticks'],
  // the live heap of other people's programs, read from outside: by nothing but node:
  heaps: ['proc', 'ticks'],
  // whether the sampler of a file still lives
  samples: ['files', 'proc', 'ticks'],
  // the flat lists of a tick: packed, read, added up
  ticks: [],
  // of the samples what their lines mean, never what reads them
  series: ['findings', 'ticks', 'units'],
  // what scans remember: its files and what is made of them
  history: ['files', 'findings', 'units'],
  stats: ['units'],
  gates: ['artifacts', 'findings', 'globs', 'series', 'stats', 'units'],
  // what all speak of: findings, their subjects, the words of a verdict
  findings: ['globs', 'units'],
  // /proc/PID once: which process it is, whether it lives, what descends from it
  proc: [],
  // one way to write a file, one to read it, and to be alone in a directory
  files: ['proc'],
  // what a run leaves for later ones: checked when it is read, pure when it is built
  baseline: ['artifacts', 'files', 'findings', 'report', 'units', 'github'],
  // one file a sink: the only way out for foreign text
  encoders: ['units'],
  report: ['encoders', 'findings', 'units'],
  // the report as GitHub shows it, in a summary, a comment, an issue
  markdown: ['encoders', 'findings', 'report', 'units'],
  page: ['encoders', 'findings', 'report', 'units'],
  exports: ['artifacts', 'encoders', 'findings', 'page', 'report', 'units'],
  channels: [
    'artifacts',
    'encoders',
    'files',
    'findings',
    'markdown',
    'exports',
    'report',
    'units',
    'github',
  ],
  runner: ['encoders', 'files', 'github', 'proc', 'settings'],
  // what GitHub's API answers, for who asks through a runner
  github: [],
  // what is uploaded is found again by its name
  artifacts: [],
  // what can be set, and what it comes to: options, secrets, the plan
  settings: ['globs', 'units'],
  globs: [],
  units: [],
}

/** Of these rooms that one sees the registries alone: what is listed, not how it works. */
const REGISTRIES_ALONE: Readonly<Record<string, readonly string[]>> = {
  plan: ['gates', 'channels'],
}

/** The kind of file that an entry makes and hands in, so that everything else works with any. */
const HANDED_IN = /^runner\/[a-z]+-runner\.ts$/
const ENTRIES = ['action.ts', 'cli.ts']

/** Same input, same output: no package, no clock, file, environment or network. */
const PURE = [
  'settings',
  'artifacts',
  'series',
  'stats',
  'gates',
  'encoders',
  'report',
  'markdown',
  'page',
  'exports',
  'verdict.ts',
  'findings',
  'github',
  'globs',
  'ticks',
  'units',
]
const IMPURE_GLOBALS =
  /^(?:process|performance|fetch|globalThis)(?:\.|$)|^(?:Math|Math\.random|Date|Date\.now|new Date\(\))$/
/**
 * Packages by the room that may import them: the runner's own, the parser of the config file, and
 * Unicode's table of widths, which is as pure as the room.
 */
const PACKAGES: Readonly<Record<string, string>> = {
  runner: '@actions/',
  plan: 'yaml',
  units: 'get-east-asian-width',
}
/** Heavy packages are loaded where they are used, never at start-up. */
const HEAVY = ['@actions/artifact', '@actions/github', 'yaml']
/** Folders inside a room, each of what one file or one kind in sight needs. */
const DEEPER = ['sampler/readers/', 'gates/', 'modes/', 'plan/', 'channels/', 'commands/']
const FILE_SYSTEM = ['node:fs', 'node:fs/promises']
/** What opens a file by its path: it may follow a link, or wait for ever. */
const OPENING =
  /^(?:open(?:Sync|AsBlob)?|(?:read|write|append|copy)File(?:Sync)?|cp(?:Sync)?|create(?:Read|Write)Stream|truncate(?:Sync)?|promises|default)$/
/**
 * Who opens files by their path: the one way to write and the one way to read what is ours, and
 * readers of /proc and /sys, where nobody plants anything.
 */
const OPENS_FILES = [
  'files/save-file.ts',
  'files/read-regular.ts',
  'proc/',
  'sampler/readers/',
  'sampler/open-file.ts',
  // files of the JVM, below /proc/PID/root, PID/cwd: neither followed nor waited for
  'heaps/',
  // /proc/PID/clear_refs
  'sampler/peak-beat.ts',
  // /proc/self/oom_score_adj
  'sampler/run-sampler.ts',
  // /proc/self/statm
  'sampling/why-no-sampling.ts',
  // /sys/kernel/mm/transparent_hugepage
  'runner/launch.ts',
  // /proc/PID/io
  'runner/output-watch.ts',
]
/** Where curves of memory and their levels are spoken of. */
const SETTLING = [
  'baseline/',
  'findings/',
  'gates/',
  'modes/sides/',
  'report/',
  'run-dir/',
  'stats/',
]
const VAGUE = ['utils', 'helpers', 'common', 'constants', 'types', 'manager']

/**
 * Every break of the walls of the house, as `file:line what`; `files` are those of src/, by their
 * path in it.
 */
export function checkWalls(files: readonly SourceFile[]): string[] {
  const sources = readSources(files)
  return [
    ...sources.flatMap((source) => [
      ...checkShape(source),
      ...source.modules.flatMap((use) => checkModule(source, use)),
      ...checkGlobals(source),
      ...checkSettling(source),
    ]),
    ...checkCircles(sources),
    ...checkNames(sources),
  ]
}

function checkShape({ path, lines, isRegistry }: Source): string[] {
  const names = path.replace(/\.ts$/, '').split('/')
  const isTooDeep =
    names.length > 3 || (names.length === 3 && !DEEPER.some((room) => path.startsWith(room)))
  return [
    ...(roomOf(path) in MAY_IMPORT ? [] : [`${path}: is in no room that CONTRIBUTING names`]),
    ...(lines > LONGEST_FILE ? [`${path}: has ${lines} lines, at most ${LONGEST_FILE}`] : []),
    ...(isTooDeep ? [`${path}: lies too deep`] : []),
    ...names
      .filter((name) => VAGUE.includes(name))
      .map((name) => `${path}: is named ${name}, which says nothing`),
    ...(names.at(-1) === 'index' && !isRegistry
      ? [`${path}: is more than a registry of its folder`]
      : []),
  ]
}

function checkModule(source: Source, use: ModuleUse): string[] {
  const { module } = use
  const says = (what: string): string[] => [`${source.path}:${use.line} ${what}`]
  if (module.startsWith('node:')) return checkNode(source, use)
  if (module.endsWith('.ts'))
    return mayImport(source.path, module)
      ? []
      : says(`imports ${module}: ${roomOf(source.path)} may import ${describeRooms(source.path)}`)
  if (!isPackageOf(roomOf(source.path), module))
    return says(`imports ${module}: packages are imported by ${describePackages()} alone`)
  const isOnDemand = use.when === 'later' && use.isAwaited
  return HEAVY.includes(module) && !isOnDemand
    ? says(`imports ${module}, which must be an await import() where it is used`)
    : []
}

/** A name that ends with a slash stands for all packages below it. */
function isPackageOf(room: string, module: string): boolean {
  const own = PACKAGES[room]
  return own !== undefined && (own.endsWith('/') ? module.startsWith(own) : module === own)
}

function describePackages(): string {
  return Object.entries(PACKAGES)
    .map(([room, own]) => `${room}/ (${own})`)
    .join(', ')
}

function checkNode({ path }: Source, { line, module, names }: ModuleUse): string[] {
  const room = roomOf(path)
  if (PURE.includes(room)) return [`${path}:${line} imports ${module}: ${room} is pure`]
  if (FILE_SYSTEM.includes(module) && !OPENS_FILES.some((place) => path.startsWith(place))) {
    const opening = names?.find((name) => OPENING.test(name)) ?? (names === null ? 'all' : '')
    if (opening !== '')
      return [
        `${path}:${line} takes ${opening} of ${module}: files are opened by ${OPENS_FILES.join(', ')} alone`,
      ]
  }
  return module === 'node:process'
    ? [`${path}:${line} imports node:process, which hides who reads the environment`]
    : []
}

function mayImport(path: string, module: string): boolean {
  const room = roomOf(path)
  if (HANDED_IN.test(module) && !ENTRIES.includes(room)) return false
  if (REGISTRIES_ALONE[room]?.includes(roomOf(module)) === true && !module.endsWith('/index.ts'))
    return false
  return roomOf(module) === room || (MAY_IMPORT[room] ?? []).includes(roomOf(module))
}

function checkGlobals({ path, globals }: Source): string[] {
  const room = roomOf(path)
  return globals.flatMap(({ name, line }) => {
    if (PURE.includes(room) && IMPURE_GLOBALS.test(name))
      return [`${path}:${line} uses ${name}: ${room} is pure`]
    // `process` as a whole could be handed on or taken apart
    const readsEnvironment =
      name === 'process.env' || name === 'process' || /^globalThis(?:$|\.process$)/.test(name)
    return readsEnvironment && room !== 'runner'
      ? [`${path}:${line} uses ${name}: only runner/ reads the environment`]
      : []
  })
}

/** To settle is what memory does; what people or plans do has other words. */
function checkSettling({ path, names }: Source): string[] {
  const [first] = names.filter(({ name }) => /settl/i.test(name))
  return first === undefined || SETTLING.some((room) => path.startsWith(room))
    ? []
    : [`${path}:${first.line} names ${first.name}: only memory settles (${SETTLING.join(', ')})`]
}

/**
 * Rooms, and files, that need each other, be it for a type alone: none of them can be understood by
 * itself.
 */
function checkCircles(sources: readonly Source[]): string[] {
  return [
    ...describeCircles('rooms', sources, roomOf),
    ...describeCircles('files', sources, (path) => path),
  ]
}

function describeCircles(
  what: string,
  sources: readonly Source[],
  nodeOf: (path: string) => string,
): string[] {
  /** by two nodes, the first line by which one needs the other */
  const needs = new Map<string, Map<string, string>>()
  for (const { path, modules, types } of sources)
    for (const { module, line } of [...modules, ...types]) {
      const [from, to] = [nodeOf(path), nodeOf(module)]
      const known = needs.get(from) ?? new Map<string, string>()
      needs.set(from, known)
      if (from !== to && module.endsWith('.ts') && !known.has(to)) known.set(to, `${path}:${line}`)
    }
  return findCircles(new Map([...needs].map(([node, known]) => [node, [...known.keys()]]))).map(
    (circle) => {
      const steps = circle.map((node, at) => {
        const next = circle[(at + 1) % circle.length] ?? ''
        return `${node} -> ${next} (${needs.get(node)?.get(next) ?? ''})`
      })
      return `${what} in a circle: ${steps.join(', ')}`
    },
  )
}

/** One name, one thing: whoever reads it need not ask which. */
function checkNames(sources: readonly Source[]): string[] {
  const places = new Map<string, string[]>()
  for (const { path, exports } of sources)
    for (const { name } of exports) places.set(name, [...(places.get(name) ?? []), path])
  return [...places]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name} is exported by ${paths.join(' and ')}`)
}

/** The folder; for a file beside the folders its own name. */
function roomOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function describeRooms(path: string): string {
  const rooms = MAY_IMPORT[roomOf(path)] ?? []
  return rooms.length === 0 ? 'nothing of the house' : rooms.join(', ')
}
