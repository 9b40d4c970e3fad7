import './runner/held-signals.ts' // first: what comes while the rest is loaded is kept
import { commandLine } from './commands/command-line.ts'
import { checkWorkingDirectory } from './runner/check-working-directory.ts'
import { createLocalRunner } from './runner/local-runner.ts'
import { runStep } from './runner/run-step.ts'

checkWorkingDirectory()
await runStep(createLocalRunner(), commandLine)
