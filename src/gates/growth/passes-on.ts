import type { ProcessSeries } from '../../series/series.ts'
import { LAUNCHERS } from './batch-programs.ts'

/** not what a user means by "the command" */
const WRAPPERS = new Set([
  'sh',
  'bash',
  'dash',
  'zsh',
  'ash',
  'busybox',
  'env',
  'sudo',
  'su',
  'timeout',
  'nice',
  'time',
  'xvfb-run',
  'dumb-init',
  'tini',
  'stdbuf',
  'setsid',
  'pwsh',
  'ksh',
  'mksh',
  'fish',
  'nohup',
  'xargs',
  'script',
  'unshare',
  'doas',
  'runuser',
  'dbus-run-session',
  'catatonit',
])

/** A shell, or what starts the commands of a manifest. */
export function passesOn({ name, script }: Pick<ProcessSeries, 'name' | 'script'>): boolean {
  const scriptName = script.slice(script.lastIndexOf('/') + 1).replace(/\.[cm]?js$/, '')
  return WRAPPERS.has(name) || LAUNCHERS.has(name) || LAUNCHERS.has(scriptName)
}
