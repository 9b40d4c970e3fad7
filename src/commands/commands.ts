import { abCommand } from './ab.ts'
import { bisectCommand } from './bisect.ts'
import type { Command } from './command.ts'
import { compareCommand } from './compare.ts'
import { helpCommand } from './help.ts'
import { historyCommand } from './history.ts'
import { judgeCommand } from './judge.ts'
import { markCommand } from './mark.ts'
import { reportCommand } from './report.ts'
import { runCommand } from './run.ts'
import { scanCommand } from './scan.ts'
import { selftestCommand } from './selftest.ts'
import { statusCommand } from './status.ts'
import { versionCommand } from './version.ts'
import { watchCommand } from './watch.ts'

/** Every command of the command line, in the order of documents. */
export const commands: readonly Command[] = [
  runCommand,
  scanCommand,
  watchCommand,
  statusCommand,
  reportCommand,
  historyCommand,
  judgeCommand,
  selftestCommand,
  abCommand,
  bisectCommand,
  compareCommand,
  markCommand,
  helpCommand,
  versionCommand,
]
