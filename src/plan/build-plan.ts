import { isAbsolute, join, relative, resolve } from 'node:path'
import type { Limit } from '../units/limit.ts'
import { buildName, cleanName } from './build-name.ts'
import type { Glob } from './glob.ts'
import { InputError } from './input-error.ts'
import * as options from './options.ts'
import type { Option } from './option.ts'
import { parseGlobs } from './parse-glob.ts'
import { parseWebhook } from './parse-webhook.ts'
import type { Place } from './place.ts'
import type { Mode, Plan, Scope } from './plan.ts'
import { isSet, readSetting, type RawSettings } from './read-setting.ts'

const SHELLS = ['bash', 'sh', 'python', 'pwsh']

/** Settles everything from what the user gave. Throws an InputError for the first thing that cannot be used; starts nothing. */
export function buildPlan(raw: RawSettings, place: Place): Plan {
  const get = <T>(option: Option<T>): T => readSetting(raw, option)
  const mode = settleMode(raw, place)
  const name = cleanName(get(options.watchName) || (place.kind === 'github' ? buildName(place.jobId, get(options.matrix)) : mode))
  const notices: string[] = []
  checkWebhook(raw)
  const plan: Plan = {
    schemaVersion: 1, toolVersion: place.toolVersion, mode, name, runDir: '', createdEpochMs: place.nowEpochMs, zoneOffsetMinutes: place.zoneOffsetMinutes,
    scope: settleScope(get(options.scope), mode), targetPids: place.targetPids, targetGlobs: readTargets(place), parentPid: place.pid,
    include: get(options.include), exclude: get(options.exclude), intervalMs: get(options.interval), durationMs: get(options.watchDuration),
    commandLines: get(options.commandLines), ifInconclusive: get(options.ifInconclusive), failOn: get(options.failOn), progressMs: get(options.progress),
    run: { text: mode === 'run' ? get(options.run) : '', argv: place.argv, shell: settleShell(raw, place), workingDirectory: settleDirectory(raw, place) },
    reportDir: settleReportDir(raw, place),
    artifact: { upload: get(options.uploadArtifact), name: settleArtifactName(raw, name, place, notices), retentionDays: get(options.retentionDays) },
    options: Object.fromEntries(options.declaredElsewhere().map(option => [option.name, get(option)])),
    userSet: options.allOptions().map(({ option }) => option).filter(option => isSet(raw, option)).map(option => option.name),
    notices,
  }
  checkWarnBelowFail(raw, plan)
  return plan
}

/** The plan once its run directory is there: `name` may have got a suffix that makes it unique. */
export function withRunDir(plan: Plan, runDir: string, name: string): Plan {
  const artifactName = plan.artifact.name === `memory-report-${plan.name}` ? `memory-report-${name}` : plan.artifact.name
  return { ...plan, runDir, name, reportDir: plan.reportDir === '' ? runDir : plan.reportDir, artifact: { ...plan.artifact, name: artifactName } }
}

function settleMode(raw: RawSettings, place: Place): Mode {
  if (place.command !== null) return place.command
  const asked = readSetting(raw, options.mode)
  const hasText = (raw.get('run') ?? '').trim() !== ''
  if (asked === 'auto') return hasText ? 'run' : 'start'
  if (asked === 'check' || asked === 'publish') throw new InputError('mode', asked, options.mode.allowed, 'is handled before a plan is made')
  if (hasText && asked !== 'run') throw new InputError('mode', asked, '`run` or `auto` where `run` has a command', 'does not run the command that `run` gives')
  if (!hasText && asked === 'run') throw new InputError('run', '', 'a command, with `mode: run`', 'gives no command')
  return asked
}

function settleScope(asked: 'auto' | Exclude<Scope, 'targets'>, mode: Mode): Scope {
  if (mode === 'watch') return 'targets'
  if (asked !== 'auto') {
    if (asked === 'workload' && mode !== 'run') throw new InputError('scope', asked, '`job` or `system`, without `run`', 'needs a command to watch')
    return asked
  }
  return mode === 'run' ? 'workload' : mode === 'start' ? 'job' : 'system'
}

function readTargets(place: Place): Glob[] {
  try {
    return parseGlobs(place.targetGlobs)
  } catch (error) {
    throw new InputError('--process', place.targetGlobs, options.include.allowed, error instanceof Error ? error.message : String(error))
  }
}

function settleShell(raw: RawSettings, place: Place): string {
  const shell = readSetting(raw, options.shell).trim()
  if (shell === '') return ''
  if (!SHELLS.includes(shell) && !shell.includes('{0}')) throw new InputError('shell', shell, options.shell.allowed)
  const program = shell.split(/\s+/)[0]?.replace(/^["']|["']$/g, '') ?? ''
  if (!place.hasProgram(program)) throw new InputError('shell', shell, options.shell.allowed, `needs the program ${program}, which is not on this machine's PATH`)
  return shell
}

function settleDirectory(raw: RawSettings, place: Place): string {
  const asked = readSetting(raw, options.workingDirectory)
  const directory = resolve(place.workspace, asked)
  if (asked !== '' && !place.isDirectory(directory)) throw new InputError('working-directory', asked, options.workingDirectory.allowed, 'is no directory')
  return directory
}

function settleReportDir(raw: RawSettings, place: Place): string {
  const asked = readSetting(raw, options.reportDir).trim()
  if (asked.startsWith('~')) throw new InputError('report-dir', asked, options.reportDir.allowed, 'begins with ~, which only a shell expands')
  if (asked === '') return place.kind === 'github' ? '' : join(place.workspace, 'logs')
  const directory = resolve(place.workspace, asked)
  if (place.kind === 'local') return directory
  const real = place.realpath(directory)
  const isInside = [place.workspace, place.tempDir].some(root => isBelow(real, place.realpath(root)))
  if (!isInside) throw new InputError('report-dir', asked, options.reportDir.allowed, 'lies outside of them')
  return directory
}

function isBelow(path: string, root: string): boolean {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith('../') && !isAbsolute(way))
}

function settleArtifactName(raw: RawSettings, name: string, place: Place, notices: string[]): string {
  const asked = readSetting(raw, options.artifactName).trim()
  if (asked.length > 200) throw new InputError('artifact-name', asked, options.artifactName.allowed, 'is longer than 200 characters')
  // the characters that @actions/artifact refuses in names
  const clean = asked.replace(/["':<>|*?\r\n\\/]/g, '-')
  if (clean !== asked) notices.push(`artifact-name: "${asked}" has characters that artifact names cannot have; it is "${clean}" now.`)
  const base = clean === '' ? `memory-report-${name}` : clean
  return place.attempt > 1 ? `${base}-attempt-${String(place.attempt)}` : base
}

function checkWebhook(raw: RawSettings): void {
  const given = raw.get('slack-webhook-url') ?? ''
  if (given.trim() === '') return
  try {
    parseWebhook(given)
  } catch (error) {
    throw new InputError('slack-webhook-url', null, options.slackWebhookUrl.allowed, error instanceof Error ? error.message : String(error))
  }
}

function checkWarnBelowFail(raw: RawSettings, plan: Plan): void {
  const fail = plan.options['threshold'] as Limit | undefined
  const warn = plan.options['warn-threshold'] as Limit | undefined
  const isAbove = (warn?.kind === 'percent' && fail?.kind === 'percent' && warn.percent >= fail.percent)
    || (warn?.kind === 'bytes' && fail?.kind === 'bytes' && warn.bytes >= fail.bytes)
  if (isAbove) throw new InputError('warn-threshold', raw.get('warn-threshold') ?? '', `less than threshold, which is ${raw.get('threshold') ?? 'auto'}`, 'is not below it')
}
