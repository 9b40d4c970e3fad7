import { ASKER_VARIABLE } from '../settings/variable-of.ts'

/** Who waits for what comes of this process. */
export interface Asker {
  /** Resolves once it was sent. */
  answer(message: object): Promise<void>
}

/** For the environment of a process that shall answer whoever started it. */
export const ASKING: Readonly<Record<string, string>> = { [ASKER_VARIABLE]: 'parent' }

/**
 * The process that started this one to be answered, by a channel of Node's own (`ipc` of
 * child_process: one line of JSON a message); null where nobody did. A channel alone says nothing:
 * anybody who forks a program of Node has one.
 */
export function findAsker(env: NodeJS.ProcessEnv = process.env): Asker | null {
  if (env[ASKER_VARIABLE] !== ASKING[ASKER_VARIABLE] || process.send === undefined) return null
  return {
    answer: (message) =>
      new Promise((resolve, reject) => {
        process.send?.(message, undefined, undefined, (error) => {
          if (error === null) resolve()
          else reject(error)
        })
      }),
  }
}
