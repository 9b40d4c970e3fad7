import { settle } from './modes/settle.ts'
import { createGithubRunner } from './runner/github-runner.ts'
import { runStep } from './runner/run-step.ts'

await runStep(createGithubRunner(), settle)
