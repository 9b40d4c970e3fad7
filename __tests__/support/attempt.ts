/** What a call gave, or the message it threw. */
export function attempt<T>(call: () => T): { readonly value?: T; readonly reason: string } {
  try {
    return { value: call(), reason: '' }
  } catch (error) {
    return { reason: (error as Error).message }
  }
}
