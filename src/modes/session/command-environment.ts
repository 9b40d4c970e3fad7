import { allOptions } from '../../plan/options.ts'
import type { Runner } from '../../runner/runner.ts'
import { buildWorkloadEnvironment } from '../../runner/workload-environment.ts'

/** What commands of the user see: our environment without what is this action's own. */
export function commandEnvironment({
  context,
}: Runner): ReturnType<typeof buildWorkloadEnvironment> {
  return buildWorkloadEnvironment(
    context.kind,
    allOptions().map(({ name }) => name),
  )
}
