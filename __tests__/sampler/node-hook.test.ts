import { execFile } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { transformSync } from 'esbuild'
import { parseHookPoints, type HookPoint } from '../../src/heaps/hook-points.ts'
import { makeTempDirectory } from './support/temp-directory.ts'
import { writeTree } from './support/write-tree.ts'

const hook = fileURLToPath(new URL('../../src/sampler/node-hook.cjs', import.meta.url))
const directory = makeTempDirectory()
/** What a program may see of how it was loaded. */
const LOOK = `console.log(module.parent, require.main === module, process.mainModule === module,
  Object.keys(require.cache).length, new Error('').stack.split('\\n').length, process.execArgv)`
const programs = writeTree(join(directory, 'programs'), {
  'main.js': LOOK,
  // a loader that another preload would register takes these, and so does Node.js by itself
  'main.config': LOOK,
  main: LOOK,
  'data.json': '{}',
  'throws.js': 'throw new Error("boom")',
  'rejects.js': 'Promise.reject(new Error("boom"))',
  'code.js': 'process.exitCode = 7',
  'esm/package.json': '{"type":"module"}',
  'esm/main.js': 'console.log(import.meta.url, typeof require)',
  'idle.js': 'setTimeout(() => console.log(process.getActiveResourcesInfo()), 20)',
})
let count = 0

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

function runNode(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      words,
      { cwd: programs, env: { PATH: process.env['PATH'], ...env } },
      (_, out, err) => {
        resolve({ code: child.exitCode ?? -1, out, err })
      },
    )
  })
}

/** What it is given, and the file in which it tells. */
function plan(agesS: readonly number[]): { file: string; env: NodeJS.ProcessEnv } {
  const file = join(directory, `${count++} heaps.ndjson`)
  writeFileSync(file, '')
  return {
    file,
    env: {
      NODE_OPTIONS: `--require="${hook}"`,
      MEMORY_LEAK_DETECTOR_HEAPS: JSON.stringify([file, agesS, []]),
    },
  }
}

/** Keeps 2 MiB and throws 20 MiB away, each 50 ms, until it has told so often, and on a bit. */
const LEAKS = `
  const kept = []
  const [file] = JSON.parse(process.env.MEMORY_LEAK_DETECTOR_HEAPS)
  const { readFileSync, existsSync } = require('fs')
  const told = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\\n').length - 1 : 0)
  const { uptime } = process
  const longestS = Number(process.env.ENDS || 20)
  let endS = longestS
  const timer = setInterval(() => {
    for (let i = 0; i < 200; i++) new Array(13_000).fill(i)
    kept.push(new Array(2 ** 18).fill(kept.length + 0.5))
    const isDone = endS === longestS && told() >= process.env.TELLS
    if (isDone) endS = Math.min(endS, uptime() + 0.5)
    if (uptime() > endS) clearInterval(timer)
  }, 50)`
const MIB = 2 ** 20

async function follow(source: string, agesS: readonly number[]): Promise<HookPoint[]> {
  const { file, env: hooked } = plan(agesS)
  const env = { ...hooked, TELLS: `${agesS.length}` }
  const path = join(directory, `program-${count++}.js`)
  writeFileSync(path, source)
  expect(await runNode([path], env)).toEqual({ code: 0, out: '', err: '' })
  return parseHookPoints(readFileSync(file, 'utf8'))
}

describe('in a program', () => {
  test('what is alive, without what was thrown away', async () => {
    // .8 MiB of it may be a context of ours, which V8 frees when it likes
    const source = LEAKS.replace('2 ** 18', '2 ** 20').replace('}, 50)', '}, 200)')
    const points = await follow(source, [1.5, 3, 4.5])
    expect(points).toHaveLength(3)
    const rises = points.slice(1).map(({ usedBytes }, i) => usedBytes - (points[i]?.usedBytes ?? 0))
    // the program may be late, but what it keeps it keeps in pieces of 8 MiB
    for (const rise of rises) {
      expect(rise).toBeGreaterThanOrEqual(0)
      expect(Math.abs(rise / (8 * MIB) - Math.round(rise / (8 * MIB)))).toBeLessThan(0.2)
    }
    expect(points.every(({ isPartial }) => !isPartial)).toBe(true)
  }, 60_000)

  test('a loop that lets moments pass is asked once, when it is over', async () => {
    const source = `while (process.uptime() < 3.2);\nprocess.env.TELLS = 1\n${LEAKS}`
    expect(await follow(source, [2.6, 2.7, 2.8, 2.9, 3])).toHaveLength(1)
  }, 60_000)

  test('a run inside of a run has it twice, and is told of once', async () => {
    const { file, env } = plan([1.5])
    const copy = join(directory, 'node-hook.cjs')
    writeFileSync(copy, readFileSync(hook))
    const path = join(directory, `program-${count++}.js`)
    writeFileSync(path, LEAKS)
    await runNode([path], {
      ...env,
      TELLS: '1',
      NODE_OPTIONS: `--require="${hook}" --require="${copy}"`,
    })
    expect(parseHookPoints(readFileSync(file, 'utf8'))).toHaveLength(1)
  }, 60_000)

  test('it makes no file, and follows no link that was put in its place', async () => {
    const { file, env: hooked } = plan([1])
    const env = { ...hooked, TELLS: '9', ENDS: '3' }
    const path = join(directory, `program-${count++}.js`)
    writeFileSync(path, LEAKS)
    rmSync(file)
    expect(await runNode([path], env)).toEqual({ code: 0, out: '', err: '' })
    expect(existsSync(file)).toBe(false)
    const elsewhere = join(directory, 'elsewhere')
    writeFileSync(elsewhere, '')
    symlinkSync(elsewhere, file)
    expect(await runNode([path], env)).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(elsewhere, 'utf8')).toBe('')
  }, 60_000)

  test('where its file is gone nothing is collected, and it is not tried again', async () => {
    const { file, env: hooked } = plan([0.8, 2, 2.8])
    rmSync(file)
    const [path, spy] = [join(directory, `program-${count++}.js`), join(directory, 'spy.cjs')]
    writeFileSync(
      spy,
      `const fs = require('fs')
      const [file] = JSON.parse(process.env.MEMORY_LEAK_DETECTOR_HEAPS)
      const { openSync } = fs
      const seen = { opened: 0, forced: 0 }
      fs.openSync = (path, ...rest) => {
        if (path === file) seen.opened++
        return openSync(path, ...rest)
      }
      const { PerformanceObserver, constants } = require('perf_hooks')
      new PerformanceObserver((list) => {
        for (const { detail } of list.getEntries())
          if (detail.flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) seen.forced++
      }).observe({ entryTypes: ['gc'] })
      process.on('exit', () => console.log(seen.opened, seen.forced))`,
    )
    writeFileSync(path, LEAKS)
    const options = `--require="${spy}" ${hooked['NODE_OPTIONS']}`
    const env = { ...hooked, NODE_OPTIONS: options, TELLS: '9', ENDS: '3.5' }
    expect(await runNode([path], env)).toEqual({ code: 0, out: '1 0\n', err: '' })
  }, 60_000)

  test.each([
    ['--expose-gc', 'function'],
    ['--expose-gc-as=collect', 'function'],
    ['--no-warnings', 'undefined'],
  ])(
    'with %s a new context has what it had',
    async (flag, type) => {
      const { file, env: hooked } = plan([1])
      const path = join(directory, `program-${count++}.js`)
      const name = flag.includes('-as=') ? 'collect' : 'gc'
      const source = `process.on('exit', () =>
      console.log(require('vm').runInNewContext('typeof ${name}')))\n${LEAKS}`
      writeFileSync(path, source)
      const env = { ...hooked, TELLS: '1', ENDS: name === 'gc' ? '20' : '3' }
      expect(await runNode([flag, path], env)).toEqual({ code: 0, out: `${type}\n`, err: '' })
      const told = parseHookPoints(readFileSync(file, 'utf8'))
      expect(told).toHaveLength(name === 'gc' ? 1 : 0)
    },
    60_000,
  )

  test('one whose memory does not rise is left alone', async () => {
    expect(await follow('setTimeout(() => {}, 900)', [0.4, 0.7])).toEqual([])
  }, 60_000)

  test('a worker thread has a heap that is not in it', async () => {
    const source = `new (require('worker_threads').Worker)('setTimeout(() => {}, 5000)', { eval: true })`
    const points = await follow(`${source}\n${LEAKS}`, [1.5])
    expect(points.map(({ isPartial }) => isPartial)).toEqual([true])
  }, 60_000)

  test('clocks and files that the program replaces are not used', async () => {
    const source = `globalThis.setTimeout = undefined
      process.hrtime.bigint = process.memoryUsage = () => 0n
      require('fs').writeSync = () => { throw new Error() }
      ${LEAKS}`
    expect(await follow(source, [1.5])).toHaveLength(1)
  }, 60_000)
})

describe('beside what it would do without it', () => {
  test('an old Node.js that need not follow it can read it', () => {
    const source = readFileSync(hook, 'utf8')
    const write = (target: string) => transformSync(source, { target }).code
    expect(write('es2017')).toBe(write('esnext'))
  })

  const words = [
    ['main.js'],
    ['main.config'],
    ['main'],
    ['data.json'],
    ['throws.js'],
    ['rejects.js'],
    ['code.js'],
    ['esm/main.js'],
    ['idle.js'],
    ['nowhere.js'],
    ['--check', 'main.js'],
    ['-p', '[require.main, module.paths.length]'],
    ['--permission', `--allow-fs-read=${programs}/main.js`, 'main.js'],
  ]
  test.each(words.map((list) => ({ list })))(
    'node $list: same output, same end',
    async ({ list }) => {
      const { env } = plan([20])
      const [without, with_] = await Promise.all([runNode(list), runNode(list, env)])
      expect(with_).toEqual(without)
    },
    60_000,
  )

  test('a list that is none, and a file that cannot be written, change nothing', async () => {
    for (const heaps of ['{', '[]', '["/proc/nowhere/x",[0.1],[]]']) {
      const env = { ...plan([]).env, MEMORY_LEAK_DETECTOR_HEAPS: heaps }
      expect(await runNode(['code.js'], env)).toEqual({ code: 7, out: '', err: '' })
    }
  }, 60_000)
})
