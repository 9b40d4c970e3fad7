import { checkTargets } from '../plan/check-targets.ts'
import { allOf } from '../plan/arguments.ts'
import type { OwnFlag } from '../plan/command-form.ts'
import { InputError } from '../settings/input-error.ts'
import { sortOptions } from '../plan/options.ts'
import { guardLevel } from '../plan/options/verdict-options.ts'
import { keep, listen, listenAnywhere, resetPeaks, retain } from '../plan/options/watch-options.ts'
import { hasProcess } from '../proc/has-process.ts'
import type { Command } from './command.ts'
import { measure, measuringFlags } from './measure.ts'
import { REPEATING } from './option-sets.ts'

const pidFlag: OwnFlag = {
  name: 'pid',
  description: 'A process to watch, with its descendants; may be given again.',
  value: {
    word: 'N',
    allowed: 'a process id from 1 to 4194304',
    isValid: (text) => /^[1-9]\d{0,6}$/.test(text) && Number(text) <= 4_194_304,
  },
}
const processFlag: OwnFlag = {
  name: 'process',
  description: 'Watch what has this name or command, also when it comes later; may be given again.',
  value: { word: 'GLOB', allowed: 'globs of process names' },
}

export const watchCommand: Command = {
  name: 'watch',
  about:
    'Watches the trees of running processes, and of those that come later and match; without --duration until it is stopped, and tells Slack who crosses a limit and who is well again.',
  examples: [
    'watch --pid 4121 --duration 10m',
    'watch --process "java" --process "node" --threshold 1GiB',
    'watch --process "*" --name all --retain 7d',
  ],
  options: sortOptions([
    ...REPEATING,
    resetPeaks,
    guardLevel,
    retain,
    listen,
    listenAnywhere,
    keep,
  ]),
  needs: [
    [
      { name: pidFlag.name, word: 'N' },
      { name: processFlag.name, word: 'GLOB' },
    ],
  ],
  flags: [pidFlag, processFlag, ...measuringFlags],
  check: (given) => {
    if ([pidFlag, processFlag].every((flag) => allOf(given, flag).length === 0))
      throw new InputError('--pid', '', '--pid N or --process GLOB', 'is missing')
  },
  run: async (call) => {
    const targetPids = allOf(call.given, pidFlag).map(Number)
    checkTargets(targetPids, hasProcess)
    await measure(call, {
      mode: 'watch',
      targetPids,
      targetGlobs: allOf(call.given, processFlag).join('\n'),
    })
  },
}
