import { sortOptions } from '../plan/options.ts'
import { base, head } from '../plan/options/watch-options.ts'
import type { Command } from './command.ts'
import { bisectFlag, measure, measuringFlags } from './measure.ts'
import { RUNNING } from './option-sets.ts'

export const abCommand: Command = {
  name: 'ab',
  about:
    'Runs two commands in turns and fails when the second surely uses more memory; each CMD is a line for a shell.',
  examples: [
    'ab --base "node old.js" --head "node new.js"',
    'ab --base ./a.sh --head ./b.sh --repeat 10',
  ],
  options: sortOptions([...RUNNING, base, head]),
  needs: [[{ name: base.name, word: 'CMD' }], [{ name: head.name, word: 'CMD' }]],
  flags: [bisectFlag, ...measuringFlags],
  run: (call) => measure(call, { mode: 'run', comparesCommands: true }),
}
