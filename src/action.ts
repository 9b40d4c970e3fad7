import { postStep } from './modes/post-step.ts'
import { step } from './modes/step.ts'
import { createGithubRunner } from './runner/github-runner.ts'
import { runStep } from './runner/run-step.ts'

/** The action's main step. */
export async function main(): Promise<void> {
  await runStep(createGithubRunner(), step)
}

/**
 * The action's post step, in the same bundle: every job downloads it, and the client that uploads
 * is two thirds of it.
 */
export async function post(): Promise<void> {
  await runStep(createGithubRunner(), postStep)
}
