import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { buildPage } from '../../src/page/build-page.ts'
import { simulateRun } from '../support/simulate-run.ts'
import { scenes } from '../support/scenes.ts'
import { describeInChromium, PageOpener, pictures } from './open-page.ts'

const opener = new PageOpener()
afterAll(() => opener.close())
const axeScript = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

const looks = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  print: { colorScheme: 'dark', viewport: { width: 794, height: 1123 } },
  narrow: { colorScheme: 'light', viewport: { width: 360, height: 740 } },
} as const

const texts = Object.fromEntries(
  Object.entries(scenes).map(([name, scene]) => {
    const { report, recording } = simulateRun(scene)
    return [name, buildPage(report, recording, 60)]
  }),
)
const cases = Object.keys(scenes).flatMap((scene) =>
  Object.keys(looks).map((look) => [scene, look as keyof typeof looks] as const),
)

describeInChromium('the page of each run in each look', () => {
  test.each(cases)(
    '%s, %s: no request, no violation, nothing too wide, nothing that axe objects to',
    async (scene, look) => {
      const { page, complaints, close } = await opener.open(texts[scene] ?? '', looks[look])
      await page.waitForSelector('html[data-ready]', { timeout: 30_000 })
      if (look === 'print') {
        await page.emulateMedia({ media: 'print' })
        await page.waitForSelector('html[data-paper]')
      }
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      if (pictures !== '')
        await page.screenshot({ path: join(pictures, `${scene}-${look}.png`), fullPage: true })
      if (look !== 'print')
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
      // evaluate is not bound by the page's policy
      await page.evaluate(axeScript)
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
        return (await axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`,
        )
      })
      expect(violations).toEqual([])
      expect(complaints).toEqual([])
      await close()
    },
    120_000,
  )
})

describeInChromium('what the page does', () => {
  test('draws every chart, the peak where it is', async () => {
    const { page, close } = await opener.open(texts['leak'] ?? '')
    await page.waitForSelector('html[data-ready]')
    // two limits broken: a chart for each, and the large one
    expect(await page.locator('.uplot canvas').count()).toBe(3)
    const inks = await page.evaluate(() =>
      [...document.querySelectorAll('canvas')].map((canvas) => {
        const { data } = canvas
          .getContext('2d')
          ?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
        let painted = 0
        for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) painted++
        return painted / (canvas.width * canvas.height)
      }),
    )
    for (const share of inks) expect(share).toBeGreaterThan(0.01)
    expect(await page.locator('.legend li').allTextContents()).toEqual([
      'Total peak 1.01 GiB',
      'node server.js (pid 4014) peak 665 MiB',
      'k6 (pid 4028) peak 350 MiB',
    ])
    await close()
  }, 60_000)

  test('sorts by mouse and by keyboard, and says so', async () => {
    const { page, close } = await opener.open(texts['pass'] ?? '')
    await page.waitForSelector('html[data-ready]')
    const pids = async (): Promise<number[]> =>
      (await page.locator('tbody tr.process td.pid').allTextContents()).map(Number)
    await page.locator('th[data-column="pid"] button').click()
    expect(await pids()).toEqual((await pids()).toSorted((a, b) => b - a))
    expect(await page.locator('th[data-column="pid"]').getAttribute('aria-sort')).toBe('descending')
    await page.locator('th[data-column="pid"] button').focus()
    await page.keyboard.press('Enter')
    expect(await pids()).toEqual((await pids()).toSorted((a, b) => a - b))
    await page.locator('th[data-column="name"] button').press(' ')
    expect(await page.locator('th[aria-sort]').count()).toBe(1)
    await close()
  }, 60_000)

  test('filters by words, and counts', async () => {
    const { page, close } = await opener.open(texts['forty'] ?? '')
    await page.waitForSelector('html[data-ready]')
    await page.locator('#filter').focus()
    await page.keyboard.type('cc1plus module_1')
    // module_1 and module_10 to module_19
    expect(await page.locator('#table tbody tr:visible').count()).toBe(11)
    expect(await page.locator('#shown').textContent()).toBe('11 of 41')
    await page.locator('#filter').fill('')
    expect(await page.locator('#table tbody tr:visible').count()).toBe(41)
    await close()
  }, 60_000)

  test('isolates a process by mouse and by keyboard, several one after the other, and lets go', async () => {
    const { page, close } = await opener.open(texts['forty'] ?? '')
    await page.waitForSelector('html[data-ready]')
    const legend = (): Promise<string[]> => page.locator('.legend li').allTextContents()
    expect(await legend()).toEqual([expect.stringMatching(/^Total/)])
    await page.locator('tr.group .pick').click()
    expect(await legend()).toEqual([
      expect.stringMatching(/^Total/),
      expect.stringMatching(/^cc1plus peak/),
    ])
    await page.locator('tr.process .pick').first().focus()
    await page.keyboard.press('Enter')
    expect((await legend()).length).toBe(3)
    expect(await page.locator('.pick[aria-pressed="true"]').count()).toBe(2)
    await page.getByRole('button', { name: 'Show all' }).click()
    expect((await legend()).length).toBe(1)
    expect(await page.locator('.pick[aria-pressed="true"]').count()).toBe(0)
    await close()
  }, 60_000)

  test('zooms by mouse, by buttons and by keyboard', async () => {
    const { page, close } = await opener.open(texts['leak'] ?? '')
    await page.waitForSelector('html[data-ready]')
    const plot = page.locator('.chart.large .plot')
    const over = await page.locator('.chart.large .u-over').boundingBox()
    if (over === null) throw new Error('the chart has no area')
    /** the time under the right edge */
    const rightmost = async (): Promise<string> => {
      await page.mouse.move(over.x + over.width - 3, over.y + 100)
      return (await page.locator('.legend .at').textContent()) ?? ''
    }
    const whole = await rightmost()
    expect(whole).toMatch(/^(19:5\d|20:00) after the start/)
    await page.mouse.move(over.x + 100, over.y + 100)
    await page.mouse.down()
    await page.mouse.move(over.x + 300, over.y + 110, { steps: 5 })
    await page.mouse.up()
    expect(await rightmost()).toMatch(/^5:\d\d after/)
    await page.mouse.dblclick(over.x + 200, over.y + 100)
    expect(await rightmost()).toBe(whole)
    await page.mouse.move(0, 0)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    const zoomed = await rightmost()
    expect(zoomed).not.toBe(whole)
    await plot.focus()
    await page.keyboard.press('Shift+ArrowRight')
    expect(await rightmost()).not.toBe(zoomed)
    await page.keyboard.press('0')
    expect(await rightmost()).toBe(whole)
    await page.keyboard.press('Home')
    expect(await page.locator('.legend .unseen').textContent()).toMatch(
      /^0:00 after the start.*: Total \d/,
    )
    await close()
  }, 60_000)

  test('saves the report and the drawn series', async () => {
    const { page, close } = await opener.open(texts['hostile'] ?? '')
    await page.waitForSelector('html[data-ready]')
    const save = async (id: string): Promise<{ name: string; text: string }> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(id).click(),
      ])
      return {
        name: download.suggestedFilename(),
        text: readFileSync(await download.path(), 'utf8'),
      }
    }
    const json = await save('#save-json')
    expect([json.name, (JSON.parse(json.text) as { verdict: string }).verdict]).toEqual([
      'memory-report-hostile.json',
      'fail',
    ])
    const csv = await save('#save-csv')
    const lines = csv.text.split('\r\n')
    expect([csv.name, lines.length]).toEqual(['memory-series-hostile.csv', 301 + 2])
    expect(lines[0]).toMatch(/^ms_after_start,total_bytes,/)
    await close()
  }, 60_000)

  test('is held by its policy: what is put in later neither runs nor asks for anything', async () => {
    const { page, complaints, close } = await opener.open(texts['pass'] ?? '')
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "taken"'
      const image = document.createElement('img')
      image.src = 'https://example.com/x.png'
      document.body.append(script, image)
    })
    await page.waitForTimeout(200)
    expect(await page.title()).toBe('Memory gate passed: api-tests-ubuntu-20')
    expect(
      complaints
        .filter((complaint) => complaint.includes('violates'))
        .map((complaint) => complaint.replace(/:.*/u, '')),
    ).toEqual(
      expect.arrayContaining(['console violates script-src-elem', 'console violates img-src']),
    )
    await close()
  }, 60_000)

  test('is whole without scripts', async () => {
    const { page, close } = await opener.open(texts['leak'] ?? '', { javaScriptEnabled: false })
    expect(await page.locator('noscript').isVisible()).toBe(true)
    expect(await page.locator('#table tbody tr').count()).toBe(4)
    for (const needy of ['.tools', '.buttons', '.chart.large'])
      expect(await page.locator(needy).isVisible()).toBe(false)
    await close()
  }, 60_000)

  test('opens its tables on paper and closes them after', async () => {
    const { page, close } = await opener.open(texts['leak'] ?? '')
    await page.waitForSelector('html[data-ready]')
    await page.emulateMedia({ media: 'print' })
    await page.waitForFunction(() => document.querySelectorAll('details:not([open])').length === 0)
    await page.emulateMedia({ media: 'screen' })
    await page.waitForFunction(() => document.querySelectorAll('details[open]').length === 0)
    await close()
  }, 60_000)

  test('does not hang on a 1 h run of 50 processes', async () => {
    const { report, recording } = simulateRun({
      ...scenes.sixHours,
      seconds: 3600,
      gaps: [],
      actors: Array.from({ length: 50 }, (_, at) => ({
        name: `w${at}`,
        mib: (second) => 100 + at + (second % 60),
      })),
    })
    const { page, close } = await opener.open(buildPage(report, recording, 0))
    await page.waitForSelector('html[data-ready]')
    // within a second is bench/report-page.mjs's to hold
    expect(await page.locator('.uplot canvas').count()).toBeGreaterThan(0)
    await close()
  }, 60_000)
})
