import { step } from './modes/step.ts'
import { createGithubRunner } from './runner/github-runner.ts'
import { runStep } from './runner/run-step.ts'

await runStep(createGithubRunner(), step)
