import { sortOptions } from '../plan/options.ts'
import { keep, quiet, scope } from '../plan/options/watch-options.ts'
import type { Command } from './command.ts'
import { measure, measuringFlags } from './measure.ts'
import { REPEATING } from './option-sets.ts'

export const scanCommand: Command = {
  name: 'scan',
  about:
    'Looks at all processes, once or for --duration, and remembers them: what grows from day to day is found by a scan every few minutes.',
  examples: [
    'scan',
    'scan --threshold 50',
    'scan --quiet --keep 30d,1GiB --notify-every 24h',
    'scan --duration 30s --exclude "gnome-*" --json',
  ],
  options: sortOptions([...REPEATING, scope, keep, quiet]),
  flags: measuringFlags,
  run: (call) => measure(call, { mode: 'scan' }),
}
