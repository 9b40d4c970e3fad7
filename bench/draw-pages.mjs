/**
 * node bench/draw-pages.mjs: the pictures of the page in the README, by the Chromium that
 * CHROMIUM_PATH names or Debian's.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { scenes } from '../__tests__/support/scenes.ts'
import { simulateRun } from '../__tests__/support/simulate-run.ts'
import { buildPage } from '../src/page/build-page.ts'
import { encodePng } from './encode-png.mjs'

const pictures = join(import.meta.dirname, '..', 'docs', 'pictures')
const looks = {
  light: { colorScheme: 'light', viewport: { width: 1000, height: 860 } },
  dark: { colorScheme: 'dark', viewport: { width: 1000, height: 860 } },
  narrow: { colorScheme: 'light', viewport: { width: 360, height: 780 } },
}

const { report, recording } = simulateRun(scenes.leak)
const directory = mkdtempSync(join(tmpdir(), 'pages-'))
const path = join(directory, 'page.html')
writeFileSync(path, buildPage(report, recording, 0))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
})
try {
  for (const [look, options] of Object.entries(looks)) {
    // bound by its own policy, a page could not read a picture
    const page = await browser.newPage({
      ...options,
      bypassCSP: true,
      timezoneId: 'UTC',
      locale: 'en-GB',
    })
    await page.goto(`file://${path}`)
    await page.waitForSelector('html[data-ready]')
    writeFileSync(
      join(pictures, `report-${look}.png`),
      encodePng(await readPixels(page, await page.screenshot())),
    )
    await page.close()
  }
} finally {
  await browser.close()
  rmSync(directory, { recursive: true })
}

/* global Image, OffscreenCanvas -- what the browser runs */
/** A PNG taken apart by the browser. */
async function readPixels(page, png) {
  const { width, height, text } = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    canvas.drawImage(image, 0, 0)
    const { data } = canvas.getImageData(0, 0, image.width, image.height)
    return {
      width: image.width,
      height: image.height,
      text: Array.from(data, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    }
  }, png.toString('base64'))
  return { width, height, pixels: Buffer.from(text, 'hex') }
}
