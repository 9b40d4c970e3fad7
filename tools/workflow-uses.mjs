// What workflows take from elsewhere. Reads lines and needs no package: the release asks before
// `npm ci`.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const USES = /(?:^|[\s{,[])["']?uses["']?\s*:\s*["']?([^\s"',}\]#]+)/gu
const HASH = /^[0-9a-f]{40}$/u
/** These owners are GitHub itself. */
const GITHUBS = ['actions', 'github']

/** Workflows and actions of the repository, by their paths in it. */
export function listWorkflows(root) {
  return globSync(['.github/workflows/*.{yml,yaml}', '.github/actions/**/action.{yml,yaml}'], {
    cwd: root,
  })
    .sort()
    .map((file) => ({ file, path: join(root, file) }))
}

/** Each `uses:` that is not of this repository: { uses, action, ref, isPinned }. */
export function listUses(text) {
  return text
    .split('\n')
    .filter((line) => !/^\s*#/u.test(line))
    .flatMap((line) => Array.from(line.matchAll(USES), ([, uses]) => uses))
    .filter((uses) => !uses.startsWith('./'))
    .map((uses) => {
      const at = uses.lastIndexOf('@')
      const [action, ref] = at < 0 ? [uses, ''] : [uses.slice(0, at), uses.slice(at + 1)]
      return { uses, action, ref, isPinned: HASH.test(ref) || /^sha256:[0-9a-f]{64}$/u.test(ref) }
    })
}

/**
 * Why these workflows may not release, one line each: a tag of somebody else's action, and once one
 * is pinned to a hash, any tag.
 */
export function refuseUses(root) {
  const all = listWorkflows(root).flatMap(({ file, path }) =>
    listUses(readFileSync(path, 'utf8')).map((one) => ({ ...one, file })),
  )
  const isBegun = all.some(({ isPinned }) => isPinned)
  return all
    .filter(
      ({ isPinned, action }) => !isPinned && (isBegun || !GITHUBS.includes(action.split('/')[0])),
    )
    .map(
      ({ file, uses }) =>
        `${file}: ${uses} is not pinned to a hash, so its owner can change what it does: run \`node tools/pin-actions.mjs\``,
    )
}
