import { annotations } from './annotations.ts'
import { artifact } from './artifact.ts'
import { baseline } from './baseline.ts'
import type { Channel } from './channel.ts'
import { comment } from './comment.ts'
import { files } from './files.ts'
import { issue } from './issue.ts'
import { log } from './log.ts'
import { next } from './next.ts'
import { outputs } from './outputs.ts'
import { slack } from './slack.ts'
import { summary } from './summary.ts'

/** In the order in which they are told: what stores files first, the last word of the log last. */
export const channels: readonly Channel[] = [
  files,
  log,
  annotations,
  outputs,
  summary,
  artifact,
  baseline,
  slack,
  comment,
  issue,
  next,
]
