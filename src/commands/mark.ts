import { appendWhole } from '../files/save-file.ts'
import { InputError } from '../settings/input-error.ts'
import { MARKS_VARIABLE } from '../settings/variable-of.ts'
import type { Runner } from '../runner/runner.ts'
import type { Command } from './command.ts'

/** Names this moment in the recording that runs. */
export const markCommand: Command = {
  name: 'mark',
  about: 'Leaves a named mark in the samples of the run that watches (MEMORY_LEAK_DETECTOR_MARKS).',
  examples: ['mark warm-up-done'],
  operands: { name: 'NAME', allowed: 'the name of a mark', least: 1, most: 1 },
  options: [],
  flags: [],
  run: ({ given, runner }) => {
    mark(given.operands[0] ?? '', runner)
  },
}

function mark(name: string, runner: Runner): void {
  const file = runner.context.marksFile
  if (file === '')
    throw new InputError(
      MARKS_VARIABLE,
      '',
      'set by `run` for its command and by `mode: start` for later steps; outside of them there is nothing to mark',
    )
  if (Buffer.byteLength(name) > 200 || /[\n\r]/.test(name))
    throw new InputError('NAME', name, '1 to 200 bytes in one line')
  try {
    appendWhole(file, `${name}\n`)
  } catch (error) {
    throw new InputError(
      MARKS_VARIABLE,
      file,
      'the marks file of a run that still samples',
      (error as NodeJS.ErrnoException).code ?? 'cannot be written',
    )
  }
}
