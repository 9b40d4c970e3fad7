import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { cliBundle, makeDirectory } from '../support/run-cli.ts'

interface Container {
  readonly name: string
  readonly command?: readonly string[]
  readonly args?: readonly string[]
  readonly env?: readonly { readonly name: string }[]
  readonly volumeMounts?: readonly { readonly name: string; readonly readOnly?: boolean }[]
}
interface PodSpec {
  readonly containers: readonly Container[]
  readonly volumes?: readonly {
    readonly name: string
    readonly hostPath?: { readonly path: string }
  }[]
}
interface Manifest {
  readonly kind: string
  readonly spec: Record<string, unknown>
}

const root = new URL('../../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(read('__tests__/house/kubernetes.schema.json')) as object,
)
const files = globSync('examples/kubernetes/*.yaml', { cwd: root }).sort()
const manifests = files.map((file) => [basename(file), parse(read(file)) as Manifest] as const)

test('a sidecar, a DaemonSet and a CronJob', () => {
  expect(manifests.map(([, { kind }]) => kind)).toEqual(['CronJob', 'DaemonSet', 'Pod'])
})

describe.each(manifests)('%s', (_name, manifest) => {
  const pod = podOf(manifest)

  test('is what the API allows', () => {
    expect(validate(manifest) ? [] : validate.errors).toEqual([])
  })

  test('mounts what it has, and of the node only what it may not change', () => {
    const volumes = new Map((pod.volumes ?? []).map((volume) => [volume.name, volume]))
    for (const { name, readOnly } of pod.containers.flatMap(
      ({ volumeMounts = [] }) => volumeMounts,
    )) {
      expect({ name, isThere: volumes.has(name) }).toEqual({ name, isThere: true })
      const path = volumes.get(name)?.hostPath?.path
      if (path !== undefined && path !== '/var/lib/memory-leak-detector')
        expect({ path, readOnly }).toEqual({ path, readOnly: true })
    }
  })

  test('the tool takes its words', () => {
    const { command = [], args = [] } = pod.containers.find(({ name }) => name !== 'api') ?? {}
    const reports = makeDirectory()
    // a loop of the shell once, without its pause; elsewhere the words as they are
    const here = [...command, ...args].map((word) =>
      word
        .replace('while true; do', '')
        .replace(/sleep 300\s+done/u, '')
        .replace(
          'node /opt/memory-leak-detector/dist/cli/index.js scan',
          `'${process.execPath}' '${cliBundle}' scan --show-plan`,
        )
        .replace('/opt/memory-leak-detector/dist/cli/index.js', cliBundle)
        .replace('/reports', reports),
    )
    const [program = '', ...words] = command[0] === 'sh' ? here : [...here, '--show-plan']
    const { status, stderr, stdout } = spawnSync(
      program === 'node' ? process.execPath : program,
      words,
      { encoding: 'utf8', cwd: reports, timeout: 60_000 },
    )
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.not.stringContaining('Bad input') as unknown,
    })
    expect(stdout + stderr).toContain(reports)
  }, 60_000)
})

test('the labels that a DaemonSet selects by are those of its pods', () => {
  const { spec } = manifests.find(([, { kind }]) => kind === 'DaemonSet')?.[1] as unknown as {
    spec: { selector: { matchLabels: object }; template: { metadata: { labels: object } } }
  }
  expect(spec.template.metadata.labels).toMatchObject(spec.selector.matchLabels)
})

test('the downward API hands over the variables that are read', () => {
  const sidecar = manifests.find(([, { kind }]) => kind === 'Pod')?.[1]
  const names =
    sidecar === undefined
      ? []
      : podOf(sidecar).containers.flatMap(({ env = [] }) => env.map(({ name }) => name))
  for (const name of ['POD_NAME', 'POD_NAMESPACE', 'POD_UID'])
    expect([names.includes(name), read('src/runner/find-engine.ts').includes(`'${name}'`)]).toEqual(
      [true, true],
    )
})

describe('the schema refuses', () => {
  test.each<[string, (text: string) => string]>([
    ['a property with a slip', (text) => text.replaceAll('volumeMounts:', 'volumeMount:')],
    [
      'a field of the pod in the container',
      (text) => text.replace(/( +)image: /u, '$1hostPID: true\n$1image: '),
    ],
    ['a size that is none', (text) => text.replace(/memory: \d+Mi/u, 'memory: 96MiB')],
    ['a version of another kind', (text) => text.replace(/^apiVersion: .*$/mu, 'apiVersion: v2')],
    ['a number for a text', (text) => text.replace(/^( +)optional: true$/mu, '$1optional: 1')],
    ['a name with capitals', (text) => text.replace(/^ {2}name: .*$/mu, '  name: Leak')],
  ])('%s', (_name, spoil) => {
    expect(files.map((file) => validate(parse(spoil(read(file)))))).toEqual(files.map(() => false))
  })
})

function podOf({ kind, spec }: Manifest): PodSpec {
  if (kind === 'Pod') return spec as unknown as PodSpec
  const job =
    kind === 'CronJob' ? (spec['jobTemplate'] as { spec: Record<string, unknown> }).spec : spec
  return (job['template'] as { spec: PodSpec }).spec
}
