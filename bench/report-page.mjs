/**
 * npm run bench:page: how large the HTML page gets, how long it takes to build and, where there is
 * a Chromium, to be ready. Each case runs in a process of its own, with a heap in which recording
 * and page together must find room.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { print, printGoal, printTable } from './print.mjs'

const MB = 1e6
const HEAP_MB = 300
const MiB = 2 ** 20
const cases = [
  { name: '1 h x 50', seconds: 3600, processes: 50, limits: { bytes: 500_000, readyMs: 1000 } },
  {
    name: '6 h x 500',
    seconds: 21_600,
    processes: 500,
    limits: { bytes: 3 * MB, buildMs: 3000, addedBytes: 300 * MiB },
  },
]

const asked = process.argv[2]
if (asked === undefined) await compare()
else await measure(cases[Number(asked)], process.argv[3])

async function compare() {
  const directory = mkdtempSync(join(tmpdir(), 'bench-page-'))
  try {
    const results = []
    for (const [at, { name, limits }] of cases.entries()) {
      const path = join(directory, `${at}.html`)
      const { stdout, status } = spawnSync(
        process.execPath,
        ['--expose-gc', `--max-old-space-size=${HEAP_MB}`, import.meta.filename, String(at), path],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
      )
      if (status !== 0) throw new Error(`${name} ended with ${status}`)
      const figures = JSON.parse(stdout)
      results.push({
        name,
        limits,
        ...figures,
        addedBytes: figures.peakBytes - figures.beforeBytes,
        readyMs: await measureReady(path),
      })
    }
    printTable(`The HTML page, in a heap of ${HEAP_MB} MB`, [
      ['', 'kB', 'build ms', 'peak RSS MiB', 'added by the page', 'ready ms'],
      ...results.map(({ name, bytes, buildMs, peakBytes, addedBytes, readyMs }) => [
        name,
        (bytes / 1e3).toFixed(0),
        buildMs.toFixed(0),
        (peakBytes / MiB).toFixed(0),
        (addedBytes / MiB).toFixed(0),
        readyMs === null ? 'no Chromium' : readyMs.toFixed(0),
      ]),
    ])
    print('\nGoals')
    for (const result of results) {
      for (const [figure, limit] of Object.entries(result.limits)) {
        if (result[figure] !== null)
          printGoal({ text: `${result.name}, ${figure}`, measured: result[figure], limit })
      }
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** One case: prints its figures as JSON, leaves the page in a file. */
async function measure({ seconds, processes }, path) {
  const { buildPage } = await import('../src/page/build-page.ts')
  const { report, recording } = await simulate(seconds, processes)
  const beforeBytes = forgetPeak()
  const startMs = performance.now()
  const page = buildPage(report, recording, 0)
  const buildMs = performance.now() - startMs
  writeFileSync(path, page)
  process.stdout.write(
    JSON.stringify({
      bytes: Buffer.byteLength(page),
      buildMs,
      peakBytes: readPeakBytes(),
      beforeBytes,
    }),
  )
}

/**
 * The recording stays, what made it goes: 5 sets the kernel's high-water mark back to what is
 * resident (proc(5), clear_refs).
 */
function forgetPeak() {
  globalThis.gc()
  writeFileSync('/proc/self/clear_refs', '5')
  return readPeakBytes()
}

function readPeakBytes() {
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'latin1'))[1]) * 1024
}

/** Every process breathes on every fourth tick, as a busy heap does; a fifth of them only idle. */
async function simulate(seconds, processes) {
  const { simulateRun, makeNoise } = await import('../__tests__/support/simulate-run.ts')
  const actors = Array.from({ length: processes }, (_, at) => {
    const noise = makeNoise(at + 1)
    let now = 0
    return {
      name: `worker-${at}`,
      command: `worker-${at} --serve`,
      from: at % 7,
      mib: (second) => {
        if (at % 5 === 0) return 40
        if (second % 4 === at % 4) now = 60 + at + 30 * noise() + second / 600
        return now
      },
    }
  })
  return simulateRun({ seconds, actors, settings: { threshold: '1GiB' } })
}

/**
 * From the start of the navigation until the script has drawn everything; the best of five: the
 * machine is shared.
 */
async function measureReady(path) {
  const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (!existsSync(chromiumPath)) return null
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
  try {
    const times = []
    for (let left = 5; left > 0; left--) {
      const page = await browser.newPage()
      await page.goto(`file://${path}`)
      await page.waitForSelector('html[data-ready]')
      times.push(
        await page.evaluate(
          () => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
        ),
      )
      await page.close()
    }
    return Math.min(...times)
  } finally {
    await browser.close()
  }
}
