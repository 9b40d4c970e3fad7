type Environment = Readonly<Record<string, string | undefined>>

/** What the runner gives to JavaScript actions only, and what is ours: a `run:` step sees none of it. */
const OURS = /^(?:INPUT_|STATE_)|^(?:SLACK_WEBHOOK_URL|MEMORY_LEAK_DETECTOR_SLACK_WEBHOOK_URL|GITHUB_STATE|ACTIONS_RUNTIME_TOKEN|ACTIONS_RUNTIME_URL|ACTIONS_RESULTS_URL|ACTIONS_CACHE_URL|ACTIONS_CACHE_SERVICE_V2)$/

/** The environment of the command of `run`: that of a `run:` step. The webhook is a secret of ours, not the command's. */
export function buildWorkloadEnvironment(env: Environment = process.env): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OURS.test(name)))
}
