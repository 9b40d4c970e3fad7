import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { CommandLines } from '../../../src/settings/plan.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { buildSampler } from './build-sampler.ts'
import { compilePrograms, hasCompiler, start } from './programs.ts'
import { readAllFiles, seriesOf, sleep, watch } from './sampling.ts'

// far more than they take: this machine may have something else to do
jest.setTimeout(60_000)
const directory = makeTempDirectory()
const sampler = buildSampler(directory)
const withC = hasCompiler ? test : test.skip
let program = ''
beforeAll(() => {
  if (hasCompiler) program = compilePrograms(directory)
})

const secrets = [
  'ghp_ArgvSecret0123456789',
  'EnvSecretEnvSecret',
  'CodeSecretCodeSecret',
  'TitleSecretTitleSecret',
]
const [inArgv = '', inEnvironment = '', inCode = '', inTitle = ''] = secrets

async function record(commandLines: CommandLines): Promise<{ text: string; commands: string[] }> {
  const watched = await watch(directory, sampler, { commandLines })
  const env = { DEPLOY_KEY: inEnvironment }
  start('sh', ['-c', `sleep 20; true ${inCode}`], env)
  start(
    process.execPath,
    ['-e', `setTimeout(() => 0, 20000) // ${inCode}`, '--', `--token=${inArgv}`],
    env,
  )
  start('sleep', ['20'], { ...env, TOKEN: inArgv })
  start('sh', ['-s', inArgv], env)
  // a title of its own, with anything behind the first word
  start(process.execPath, ['--title', `worker ${inTitle}`, '-e', 'setTimeout(() => 0, 20000)'], env)
  await sleep(800)
  const recording = await watched.finish()
  return {
    text: readAllFiles(watched.runDir),
    commands: recording.processes.map(({ command }) => command),
  }
}

describe('planted secrets', () => {
  test('by default none is in any file of the run directory', async () => {
    const { text, commands } = await record('name')
    expect(commands).toEqual(expect.arrayContaining(['sh', 'sleep', process.execPath]))
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })

  test('an environment is in none even when whole command lines are asked for', async () => {
    const { text } = await record('full')
    // this one shows that the search would find something
    expect(text).toContain(inArgv)
    expect(text).not.toContain(inEnvironment)
  })

  withC(
    `an environment that shows behind an overwritten argv is cut off${hasCompiler ? '' : ' (skipped: no C compiler)'}`,
    async () => {
      const watched = await watch(directory, sampler, { commandLines: 'full' })
      // the first variable lies right behind argv
      const process = start(program, ['title'], { PATH: inEnvironment })
      await process.readLine()
      await sleep(300)
      // the kernel does show it
      expect(readFileSync(`/proc/${process.pid}/cmdline`, 'latin1')).toContain(
        `PATH=${inEnvironment}`,
      )
      const recording = await watched.finish()
      expect(seriesOf(recording, process.pid).command).toMatch(/^q+$/)
      expect(readAllFiles(watched.runDir)).not.toContain(inEnvironment)
    },
  )
})
