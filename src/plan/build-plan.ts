import { join } from 'node:path'
import { reportArtifact } from '../artifacts/artifact-names.ts'
import { chooseBase, lowerBase, machineBase, type MemoryBase } from '../findings/memory-base.ts'
import { checkLimits } from './check-limits.ts'
import { checkSecrets } from './check-secrets.ts'
import type { Glob } from '../globs/glob.ts'
import { InputError } from '../settings/input-error.ts'
import type { Gathered } from './merge-settings.ts'
import { hint } from './nearest.ts'
import { allOptions, declaredElsewhere } from './options.ts'
import * as output from './options/output-options.ts'
import * as verdict from './options/verdict-options.ts'
import * as watch from './options/watch-options.ts'
import type { Option } from '../settings/option.ts'
import { parseGlobs } from '../globs/parse-glob.ts'
import { isLoopback } from './parse-listen.ts'
import type { Place } from '../settings/place.ts'
import type { Mode, Plan, Scope } from '../settings/plan.ts'
import { isSet, readSetting, type RawSettings } from './read-setting.ts'
import { comparesSides, decideAb, decideRequire } from './decide-ab.ts'
import { decideDeclared } from './decide-declared.ts'
import { decideReportDir, decideWorkingDirectory } from './decide-directories.ts'
import { decideLooks } from './decide-looks.ts'
import { decideArtifactName, decideName } from './decide-names.ts'

const SHELLS = ['bash', 'sh', 'python', 'pwsh']

/**
 * Decides everything from what the user gave, and where. Throws an InputError for the first thing
 * that cannot be used; starts nothing.
 */
export function buildPlan(
  raw: RawSettings,
  place: Place,
  origins: Gathered['origins'] = new Map(),
): Plan {
  const get = <T>(option: Option<T>): T => readSetting(raw, option)
  const mode = decideMode(raw, place)
  const notices: string[] = []
  const name = decideName(raw, place, mode, notices)
  checkSecrets(raw)
  checkRunId(raw)
  const scope = decideScope(get(watch.scope), mode)
  const plan: Plan = {
    schemaVersion: 1,
    toolVersion: place.toolVersion,
    mode,
    name,
    runDir: '',
    createdEpochMs: place.nowEpochMs,
    zoneOffsetMinutes: place.zoneOffsetMinutes,
    scope,
    targetPids: place.targetPids,
    targetGlobs: readTargets(place),
    parentPid: place.pid,
    ...(place.engineSocket === undefined ? {} : { engineSocket: place.engineSocket }),
    ...(place.ownsMachine === true ? { ownsMachine: true } : {}),
    ...(place.ownPod === undefined ? {} : { ownPod: place.ownPod }),
    include: get(watch.include),
    exclude: get(watch.exclude),
    intervalMs: get(watch.interval),
    ...decideLooks(raw, mode, scope, comparesSides(raw, place)),
    durationMs: get(watch.watchDuration),
    commandLines: get(output.commandLines),
    ifInconclusive: get(verdict.ifInconclusive),
    ...(get(verdict.ifNoMatch) === 'pass' ? { ifNoMatch: 'pass' as const } : {}),
    failOn: get(verdict.failOn),
    progressMs: get(output.progress),
    require: decideRequire(raw, place),
    ignore: get(verdict.ignore),
    ...decideAb(raw, place, mode, notices),
    ...decideExit(raw, place),
    selfTest: get(watch.selfTest),
    run: {
      text:
        place.comparesCommands === true
          ? get(watch.head)
          : mode === 'run'
            ? get(watch.runText)
            : '',
      argv: place.argv,
      prepare: get(watch.prepare),
      shell: decideShell(raw, place),
      workingDirectory: decideWorkingDirectory(raw, place),
    },
    reportDir: decideReportDir(raw, place),
    ...decideRepeated(raw, place, mode),
    ...decideStanding(raw, place, mode, name),
    ...decideGuard(raw, mode),
    ...decideHook(raw),
    ...decideEarlyUpload(raw, mode),
    ...decideEnds(raw, place),
    artifact: {
      upload: get(output.artifactUpload),
      name: decideArtifactName(raw, place, name, notices),
      retentionDays: get(output.retentionDays),
    },
    options: decideDeclared(raw, declaredElsewhere()),
    userSet: allOptions()
      .filter((option) => isSet(raw, option))
      .map((option) => option.name),
    ...decideConfig(origins),
    notices,
  }
  checkLimits(plan.options, raw, expectedBase(place.memory, plan))
  return plan
}

/** The plan once its run directory is there: `name` may have got a suffix that makes it unique. */
export function withRunDir(plan: Plan, runDir: string, name: string): Plan {
  const isOwnName = plan.userSet.includes(output.artifactName.name)
  const artifactName = isOwnName
    ? plan.artifact.name
    : plan.artifact.name.replace(reportArtifact(plan.name), reportArtifact(name))
  return {
    ...plan,
    runDir,
    name,
    reportDir: plan.reportDir === '' ? runDir : plan.reportDir,
    artifact: { ...plan.artifact, name: artifactName },
  }
}

function decideConfig(origins: Gathered['origins']): Pick<Plan, 'config'> {
  const held = [...origins].flatMap(([name, { file }]) =>
    file === undefined ? [] : [{ name, file }],
  )
  const [first] = held
  return first === undefined
    ? {}
    : { config: { path: first.file, names: held.map(({ name }) => name) } }
}

function decideExit(raw: RawSettings, place: Place): Pick<Plan, 'exitCode' | 'bisect'> {
  const exitCode = readSetting(raw, verdict.exitCode)
  return {
    ...(exitCode === 'gate' ? {} : { exitCode }),
    ...(place.isBisecting === true ? { bisect: true } : {}),
  }
}

function decideEarlyUpload(raw: RawSettings, mode: Mode): Pick<Plan, 'earlyUpload'> {
  if (!readSetting(raw, output.earlyUpload)) return {}
  if (mode === 'start')
    throw new InputError(
      output.earlyUpload.name,
      'true',
      "with `run` or `mode: scan`, whose step has the runner's token meanwhile",
      'has nobody who may upload',
    )
  return { earlyUpload: true }
}

function decideEnds(
  raw: RawSettings,
  { sudo }: Place,
): Pick<Plan, 'exitRecords' | 'launcher' | 'looksInsideSudo' | 'sudo'> {
  const exitRecords = readSetting(raw, watch.exitRecords)
  const launcher = readSetting(raw, watch.launcher)
  return {
    ...(exitRecords === 'off' ? { exitRecords } : {}),
    ...(launcher === 'off' ? { launcher } : {}),
    ...(readSetting(raw, watch.lookInsideSudo)
      ? { looksInsideSudo: true, ...(sudo === undefined ? {} : { sudo }) }
      : {}),
  }
}

function decideHook(raw: RawSettings): Pick<Plan, 'onFinding'> {
  const command = readSetting(raw, verdict.onFinding).trim()
  return command === '' ? {} : { onFinding: command }
}

/** Nobody of a whole machine is ours to stop. */
function decideGuard(raw: RawSettings, mode: Mode): Pick<Plan, 'guardPercent'> {
  const percent = readSetting(raw, verdict.guardLevel)
  if (percent === 'off') return {}
  const given = raw.get(verdict.guardLevel.name) ?? ''
  if (decideScope(readSetting(raw, watch.scope), mode) === 'system')
    throw new InputError(
      verdict.guardLevel.name,
      given,
      'where a command, a job or chosen processes are watched, not the whole machine',
      'has no tree of processes to guard',
    )
  if (readSetting(raw, watch.compareWith) !== '')
    throw new InputError(
      verdict.guardLevel.name,
      given,
      'without `compare-with`',
      'would end one of the runs that are compared',
    )
  return { guardPercent: percent }
}

/** A server's scan is one of many: it remembers, and cleans up. */
function decideRepeated(
  raw: RawSettings,
  place: Place,
  mode: Mode,
): Pick<Plan, 'historyDir' | 'quiet' | 'keep'> {
  const [keep, isQuiet] = [readSetting(raw, watch.keep), readSetting(raw, watch.quiet)]
  if (place.kind !== 'local' || mode !== 'scan') return {}
  return {
    historyDir: join(decideReportDir(raw, place), 'history'),
    ...(isQuiet ? { quiet: true } : {}),
    keep,
  }
}

function decideStanding(
  raw: RawSettings,
  place: Place,
  mode: Mode,
  name: string,
): Pick<Plan, 'standing' | 'keep'> {
  const [retainMs, keep] = [readSetting(raw, watch.retain), readSetting(raw, watch.keep)]
  const address = readSetting(raw, watch.listen)
  const isAnywhere = readSetting(raw, watch.listenAnywhere)
  if (place.kind !== 'local' || mode !== 'watch' || readSetting(raw, watch.watchDuration) > 0) {
    if (address !== 'off')
      throw new InputError(
        watch.listen.name,
        raw.get(watch.listen.name) ?? '',
        'with `watch` without a `duration`',
        'has no watch that goes on to serve',
      )
    return {}
  }
  if (address !== 'off' && !isAnywhere && !isLoopback(address.host))
    throw new InputError(
      watch.listen.name,
      raw.get(watch.listen.name) ?? '',
      'an address of the loopback (127.0.0.1, [::1]), or any with `listen-anywhere`',
      'can be reached by other machines',
    )
  return {
    standing: {
      directory: join(decideReportDir(raw, place), 'watch', name),
      retainMs,
      ...(address === 'off' ? {} : { listen: address }),
    },
    keep,
  }
}

function decideMode(raw: RawSettings, place: Place): Mode {
  if (place.mode !== null) return place.mode
  const asked = readSetting(raw, watch.mode)
  const hasText = (raw.get('run') ?? '').trim() !== ''
  if (asked === 'auto') return hasText ? 'run' : 'start'
  if (asked === 'check' || asked === 'publish')
    throw new InputError('mode', asked, watch.mode.allowed, 'is for the input of a step alone')
  if (hasText && asked !== 'run')
    throw new InputError(
      'mode',
      asked,
      '`run` or `auto` where `run` has a command',
      'does not run the command that `run` gives',
    )
  if (!hasText && asked === 'run')
    throw new InputError('run', '', 'a command, with `mode: run`', 'gives no command')
  return asked
}

function decideScope(asked: 'auto' | Exclude<Scope, 'targets'>, mode: Mode): Scope {
  if (mode === 'watch') return 'targets'
  if (asked !== 'auto') {
    if (asked === 'workload' && mode !== 'run')
      throw new InputError(
        'scope',
        asked,
        '`job` or `system`, without `run`',
        'needs a command to watch',
      )
    return asked
  }
  return mode === 'run' ? 'workload' : mode === 'start' ? 'job' : 'system'
}

function readTargets(place: Place): Glob[] {
  try {
    return parseGlobs(place.targetGlobs)
  } catch (error) {
    throw new InputError(
      '--process',
      place.targetGlobs,
      watch.include.allowed,
      error instanceof Error ? error.message : String(error),
    )
  }
}

function decideShell(raw: RawSettings, place: Place): string {
  const shell = readSetting(raw, watch.shell).trim()
  if (shell === '') return ''
  if (!SHELLS.includes(shell) && !shell.includes('{0}'))
    throw new InputError(
      'shell',
      shell,
      watch.shell.allowed,
      `is no shell and has no {0}${hint(shell, SHELLS)}`,
    )
  // as the runner does: what stands before the first space, quotes and all
  const [program = ''] = shell.split(' ')
  if (!place.hasProgram(program))
    throw new InputError(
      'shell',
      shell,
      watch.shell.allowed,
      `needs the program ${program}, which is not on this machine's PATH`,
    )
  return shell
}

/** What a percent will be of, as far as it is known before anything is recorded. */
function expectedBase(
  { totalBytes, limitBytes }: Place['memory'],
  plan: Pick<Plan, 'mode' | 'scope'>,
): MemoryBase | null {
  if (totalBytes <= 0) return null
  const memTotal = machineBase(totalBytes)
  const lower = lowerBase(memTotal, { bytes: limitBytes, path: '', owner: 'our cgroup' })
  return chooseBase(plan, { memTotal, lower, shared: lower })
}

function checkRunId(raw: RawSettings): void {
  if (isSet(raw, output.runId))
    throw new InputError(
      output.runId.name,
      raw.get(output.runId.name) ?? '',
      output.runId.allowed,
      'means nothing but with `mode: publish`',
    )
}
