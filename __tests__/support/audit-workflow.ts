import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly uses?: string
  readonly steps?: readonly Step[]
}
interface Workflow {
  readonly on?: unknown
  readonly permissions?: unknown
  readonly jobs?: Readonly<Record<string, Job>>
}

const ALWAYS_FOREIGN_CODE = ['pull_request_target', 'issue_comment']
const trustedOwners = ['actions', 'github']

/**
 * What a workflow does that lets a stranger in, one line each; [] when nothing. The rules are those
 * of zizmor (https://docs.zizmor.sh/audits/) that can be decided from one file: unpinned-uses,
 * template-injection, excessive-permissions, artipacked, dangerous-triggers; besides, a job without
 * a time limit.
 */
export function auditWorkflow(text: string): string[] {
  const workflow = parse(text) as Workflow
  const saysMajorTag = /^#.*major tag/mu.test(text)
  return [
    ...triggersOf(workflow)
      .filter((name) => ALWAYS_FOREIGN_CODE.includes(name))
      .map((name) => `dangerous-triggers: ${name}`),
    ...(isEmpty(workflow.permissions)
      ? []
      : ['excessive-permissions: the workflow has no `permissions: {}` at the top']),
    ...Object.entries(workflow.jobs ?? {}).flatMap(([name, job]) =>
      auditJob(job, saysMajorTag, text).map((fault) => `${name}: ${fault}`),
    ),
  ]
}

function triggersOf({ on }: Workflow): string[] {
  if (typeof on === 'string') return [on]
  if (Array.isArray(on)) return on.map(String)
  return on === null || on === undefined ? [] : Object.keys(on)
}

const isEmpty = (permissions: unknown): boolean =>
  typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0

function auditJob(job: Job, saysMajorTag: boolean, text: string): string[] {
  return [
    ...(job.permissions === 'write-all' || job.permissions === 'read-all'
      ? ['excessive-permissions: all of one kind']
      : []),
    ...(job.uses === undefined && job['timeout-minutes'] === undefined
      ? ['no timeout-minutes']
      : []),
    ...(job.uses === undefined ? [] : auditUses(job.uses, saysMajorTag, text)),
    ...(job.steps ?? []).flatMap((step) => auditStep(step, saysMajorTag, text)),
  ]
}

function auditStep(
  { uses, run, with: inputs }: Step,
  saysMajorTag: boolean,
  text: string,
): string[] {
  const scripts = [
    run,
    uses?.startsWith('actions/github-script@') === true ? inputs?.['script'] : undefined,
  ]
  return [
    ...(scripts.some((script) => typeof script === 'string' && script.includes('${{'))
      ? ['template-injection: an expression in a script; hand it over by env']
      : []),
    ...(uses?.startsWith('actions/checkout@') === true && inputs?.['persist-credentials'] !== false
      ? ['artipacked: checkout keeps its credentials']
      : []),
    ...(uses === undefined ? [] : auditUses(uses, saysMajorTag, text)),
  ]
}

/**
 * A hash with the version behind it; or, by an owner that GitHub itself runs, a major tag, where
 * the file says that it is one.
 */
function auditUses(uses: string, saysMajorTag: boolean, text: string): string[] {
  if (uses.startsWith('./')) return []
  const [action = '', ref = ''] = uses.split('@')
  if (/^[0-9a-f]{40}$/u.test(ref))
    return new RegExp(`${ref} # v\\d`, 'u').test(text)
      ? []
      : [`unpinned-uses: ${uses} does not say which version its hash is`]
  if (!/^v\d+$/u.test(ref)) return [`unpinned-uses: ${uses} is neither a hash nor a major tag`]
  if (!trustedOwners.includes(action.split('/')[0] ?? ''))
    return [`unpinned-uses: ${uses} is pinned to a tag that its owner can move`]
  return saysMajorTag
    ? []
    : [`unpinned-uses: ${uses} has a major tag, and the file does not say so`]
}
