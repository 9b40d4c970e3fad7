/** Who waits for what comes of this process. */
export interface Asker {
  /** Resolves once it was sent. */
  answer(message: object): Promise<void>
}

/**
 * The process that started this one with a channel of Node's own (`ipc` of child_process: one line
 * of JSON a message); null where nobody did.
 */
export function findAsker(): Asker | null {
  if (process.send === undefined) return null
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
