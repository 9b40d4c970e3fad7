import type { Container } from '../samples/record.ts'

/**
 * Whose a container is. `ours` and `other` are proven, `perhaps` is neither; `older` ones began
 * before the command or the job.
 */
export type Belonging = NonNullable<Container['owner']> | 'older'
