import { command } from './modes/command.ts'
import { createLocalRunner } from './runner/local-runner.ts'
import { runStep } from './runner/run-step.ts'

await runStep(createLocalRunner(), command)
