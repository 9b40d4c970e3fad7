import type { ContainerBuilder } from './container-builder.ts'
import type { ApartContainer, ProcessSeries } from './series.ts'

/** What is known of a container besides its processes. */
interface Known {
  readonly container: Pick<ContainerBuilder, 'owner' | 'build'>
  readonly peakBytes: number
}

/** The containers of the processes that do not count, largest first. */
export function listApart(
  all: readonly ProcessSeries[],
  counted: readonly ProcessSeries[],
  find: (containerId: string) => Known,
): ApartContainer[] {
  const isCounted = new Set(counted)
  const guests = all.filter((process) => !isCounted.has(process))
  return [...new Set(guests.map(({ container }) => container))]
    .map((containerId) => {
      const { container, peakBytes } = find(containerId)
      const inside = guests.filter((process) => process.container === containerId)
      return {
        containerId,
        label: container.build().label,
        isPerhapsOurs: container.owner !== 'other',
        processes: inside.length,
        firstMs: inside.reduce((first, { firstMs }) => Math.min(first, firstMs), Infinity),
        peakBytes,
      }
    })
    .sort((a, b) => b.peakBytes - a.peakBytes)
}
