import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Wall and CPU times (ms) of `node -e 0`, of an empty action, and, where `main` is given, of our
 * main step in `start`; alternating.
 */
export async function measureStartUp({ cost, node, directory, main, rounds }) {
  const environment = main === '' ? {} : await buildEnvironment(main, directory)
  const variants = {
    'node -e 0': ['-e', '0'],
    'empty action': [join(import.meta.dirname, 'variants/empty.mjs')],
    ...(main === '' ? {} : { 'main in start': [main] }),
  }
  const names = Object.keys(variants)
  const times = Object.fromEntries(names.map((name) => [name, { wallMs: [], cpuMs: [] }]))
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const env = name === 'main in start' ? openFiles(environment, directory) : environment
      const [wallUs, cpuUs] = runOnce(cost, [node, ...variants[name]], env)
      times[name].wallMs.push(wallUs / 1000)
      times[name].cpuMs.push(cpuUs / 1000)
      if (name === 'main in start') await stopSampler(env)
    }
  }
  return times
}

function runOnce(cost, words, env) {
  const { output, stdout } = spawnSync(cost, words, {
    cwd: env.GITHUB_WORKSPACE,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const [wallUs, cpuUs, exitCode] = String(output[3]).trim().split(' ').map(Number)
  if (exitCode !== 0)
    throw new Error(`${words.join(' ')} ended with ${exitCode}: ${stdout}${output[2]}`)
  return [wallUs, cpuUs]
}

/**
 * What the runner gives a step: each input with its default, and the variables that name places.
 */
async function buildEnvironment(main, directory) {
  const { parse } = await import('yaml')
  const { inputs } = parse(readFileSync(join(main, '../../../action.yml'), 'utf8'))
  const workspace = join(directory, 'workspace')
  mkdirSync(workspace)
  return {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [
        `INPUT_${name.toUpperCase()}`,
        evaluate(input.default ?? ''),
      ]),
    ),
    INPUT_MODE: 'start',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_JOB: 'bench',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_REPOSITORY: 'example/bench',
    GITHUB_SERVER_URL: 'https://github.com',
  }
}

/** Stands in for the runner's expressions in input defaults: a job without a matrix. */
function evaluate(text) {
  return String(text).replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression) => {
    if (/toJSON/i.test(expression)) return 'null'
    return /strategy\./.test(expression) ? '0' : 'bench'
  })
}

function openFiles(environment, directory) {
  const temp = mkdtempSync(join(directory, 'step-'))
  const names = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY']
  const files = Object.fromEntries(names.map((name) => [`GITHUB_${name}`, join(temp, name)]))
  for (const path of Object.values(files)) writeFileSync(path, '')
  return { ...environment, ...files, RUNNER_TEMP: temp }
}

async function stopSampler(env) {
  const runDir = /^run-dir(?:<<.*\n|=)(.*)$/m.exec(readFileSync(env.GITHUB_OUTPUT, 'utf8'))?.[1]
  if (runDir === undefined) throw new Error('main set no run-dir')
  writeFileSync(join(runDir, 'control', 'stop'), '')
  for (let left = 40; left > 0; left--) {
    if (readFileSync(join(runDir, 'samples.ndjson'), 'latin1').includes('"k":"end"')) return
    await sleep(50)
  }
  throw new Error(`the sampler in ${runDir} did not stop`)
}
