import { setTimeout as sleep } from 'node:timers/promises'

/** Fails after `mostMs`, which is shortly before most tests do: longer than anything takes here. */
export async function until(isSo: () => boolean, mostMs = 55_000): Promise<void> {
  for (const endMs = performance.now() + mostMs; !isSo();) {
    if (performance.now() > endMs) throw new Error(`not so within ${mostMs} ms`)
    await sleep(25)
  }
}
