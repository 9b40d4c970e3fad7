import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from '@jest/globals'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** Debian's, or another one that CHROMIUM_PATH names. */
const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const hasChromium = existsSync(chromiumPath)
if (!hasChromium)
  process.stderr.write(`skipped: the page in a browser: there is no ${chromiumPath}\n`)

/** Where pictures go, to be looked at; none are kept where this is not set. */
export const pictures = process.env['PAGE_PICTURES'] ?? ''
if (pictures !== '') mkdirSync(pictures, { recursive: true })

/** The tests of a file, skipped where there is no browser. */
export function describeInChromium(name: string, tests: () => void): void {
  if (hasChromium) describe(name, tests)
  else describe.skip(`${name} (skipped: there is no ${chromiumPath})`, tests)
}

/** A page that was opened from a file, and everything that it should not have done. */
export interface Opened {
  readonly page: Page
  /**
   * requests beside the file itself, violations of its policy, errors and messages of its script
   */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

/** A browser that opens pages by their text. */
export class PageOpener {
  readonly #directory = mkdtempSync(join(tmpdir(), 'page-'))
  #browser: Browser | null = null

  async open(html: string, options: BrowserContextOptions = {}): Promise<Opened> {
    this.#browser ??= await chromium.launch({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--force-color-profile=srgb'],
    })
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 900 },
      timezoneId: 'Europe/Berlin',
      locale: 'en-GB',
      ...options,
    })
    const page = await context.newPage()
    const path = join(this.#directory, 'memory-report.html')
    writeFileSync(path, html)
    const complaints: string[] = []
    page.on('request', (request) => {
      if (request.url() !== `file://${path}` && !request.url().startsWith('blob:'))
        complaints.push(`request ${request.url()}`)
    })
    page.on('console', (message) => {
      complaints.push(`console ${message.text()}`)
    })
    page.on('pageerror', (error) => {
      complaints.push(`error ${error.message}`)
    })
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.log(`violates ${event.violatedDirective}: ${event.sample}`)
      })
    })
    await page.goto(`file://${path}`)
    return { page, complaints, close: () => context.close() }
  }

  async close(): Promise<void> {
    await this.#browser?.close()
    rmSync(this.#directory, { recursive: true, force: true })
  }
}
