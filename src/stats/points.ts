/** A curve: equally long, times ascending. */
export interface Points {
  readonly times: readonly number[]
  readonly values: readonly number[]
}

/** The points from index `from` on. */
export function suffix({ times, values }: Points, from: number): Points {
  return { times: times.slice(from), values: values.slice(from) }
}
