import { sortOptions } from '../plan/options.ts'
import { guardLevel } from '../plan/options/verdict-options.ts'
import { compareWith } from '../plan/options/watch-options.ts'
import type { Command } from './command.ts'
import { bisectFlag, measure, measuringFlags } from './measure.ts'
import { RUNNING } from './option-sets.ts'

export const runCommand: Command = {
  name: 'run',
  about: 'Watches a command and its descendants; exits as it does, or with 1 when a gate failed.',
  examples: [
    'run -- npm test',
    'run --threshold 512MiB --interval 500ms -- pytest -q',
    'run --include node --fail-on none -- make test',
  ],
  takesWorkload: true,
  options: sortOptions([...RUNNING, compareWith, guardLevel]),
  flags: [bisectFlag, ...measuringFlags],
  run: (call) => measure(call, { mode: 'run' }),
}
