// Pins each `uses:` of the workflows to the hash of the newest version of its major tag, as the
// action's own repository has it: `actions/checkout@v5` -> `actions/checkout@<hash> # v5.1.0`.
// Asks GitHub's API (GITHUB_API_URL; GITHUB_TOKEN against its limit of requests). All or nothing:
// where one cannot be read, no file is written. With --check: what is not pinned. [DIRECTORY]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listUses, listWorkflows } from './workflow-uses.mjs'

const LIMIT_MS = 20_000
const api = process.env['GITHUB_API_URL'] ?? 'https://api.github.com'
const token = process.env['GITHUB_TOKEN'] ?? ''
const words = process.argv.slice(2)
const isCheck = words.includes('--check')
const root = words.find((word) => !word.startsWith('--')) ?? join(import.meta.dirname, '..')

const workflows = listWorkflows(root).map((one) => ({
  ...one,
  text: readFileSync(one.path, 'utf8'),
}))
const open = [
  ...new Set(
    workflows
      .flatMap(({ text }) => listUses(text).filter(({ isPinned }) => !isPinned))
      .map(({ uses }) => uses),
  ),
].sort()
if (isCheck) {
  for (const uses of open) console.error(`${uses} is not pinned to a hash`)
  process.exitCode = open.length > 0 ? 1 : 0
} else await pinAll()

async function pinAll() {
  const pins = new Map()
  const faults = []
  for (const uses of open) {
    try {
      pins.set(uses, await findPin(uses))
    } catch (error) {
      faults.push(`${uses}: ${error.message}`)
    }
  }
  if (faults.length > 0) {
    console.error(`${faults.join('\n')}\nnothing is written`)
    process.exitCode = 1
    return
  }
  for (const { path, text } of workflows) {
    const pinned = pinText(text, pins)
    if (pinned !== text) writeFileSync(path, pinned)
  }
  for (const [uses, { hash, version }] of pins) console.log(`${uses} is ${hash} # ${version}`)
}

/** The line's own comment stays behind the version. */
function pinText(text, pins) {
  return text
    .split('\n')
    .map((line) => {
      const [one] = /^\s*#/u.test(line) ? [] : listUses(line)
      const pin = one === undefined ? undefined : pins.get(one.uses)
      if (pin === undefined) return line
      const [code, ...comment] = line.split(/\s+#\s?/u)
      const rest = comment.length === 0 ? '' : `; ${comment.join(' # ')}`
      return `${code.replace(one.uses, `${one.action}@${pin.hash}`)} # ${pin.version}${rest}`
    })
    .join('\n')
}

async function findPin(uses) {
  const [action, ref] = [
    uses.slice(0, uses.lastIndexOf('@')),
    uses.slice(uses.lastIndexOf('@') + 1),
  ]
  const [owner = '', name = ''] = action.split('/')
  if (!/^[\w-]+$/u.test(owner) || !/^[\w.-]+$/u.test(name) || !/^v\d+(?:\.\d+){0,2}$/u.test(ref))
    throw new Error('is no action of a repository with a tag vN; pin it by hand')
  const repository = `${api}/repos/${owner}/${name}`
  const refs = await ask(`${repository}/git/matching-refs/tags/${ref}`)
  if (!Array.isArray(refs)) throw new Error('the answer is no list of tags')
  const versions = refs
    .map((one) => String(one?.ref ?? '').replace('refs/tags/', ''))
    .filter((tag) => tag === ref || tag.startsWith(`${ref}.`))
    .filter((tag) => /^v\d+\.\d+\.\d+$/u.test(tag))
    .sort(byVersion)
  const version = versions.at(-1)
  if (version === undefined) throw new Error(`has no version ${ref}.x.y`)
  const commit = await ask(`${repository}/commits/${version}`)
  if (!/^[0-9a-f]{40}$/u.test(commit?.sha)) throw new Error(`${version} has no hash in the answer`)
  return { hash: commit.sha, version }
}

function byVersion(a, b) {
  const [one, other] = [a, b].map((tag) => tag.slice(1).split('.').map(Number))
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
}

async function ask(url) {
  const response = await fetch(url, {
    headers: {
      accept: 'application/vnd.github+json',
      'user-agent': 'memory-leak-detector',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    redirect: 'error',
    signal: AbortSignal.timeout(LIMIT_MS),
  })
  if (!response.ok) throw new Error(`${new URL(url).pathname} answers ${response.status}`)
  return await response.json()
}
