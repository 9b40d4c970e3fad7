import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** Debian's, or another one that CHROMIUM_PATH names. */
export const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
export const hasChromium = existsSync(chromiumPath)

/** A page that was opened from a file, and everything that it should not have done. */
export interface Opened {
  readonly page: Page
  /** requests beside the file itself, violations of its policy, errors and messages of its script */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

/** A browser that opens pages by their text. */
export class PageOpener {
  readonly #directory = mkdtempSync(join(tmpdir(), 'page-'))
  #browser: Browser | null = null

  async open(html: string, options: BrowserContextOptions = {}): Promise<Opened> {
    this.#browser ??= await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--force-color-profile=srgb'] })
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: 'Europe/Berlin', locale: 'en-GB', ...options })
    const page = await context.newPage()
    const path = join(this.#directory, 'memory-report.html')
    writeFileSync(path, html)
    const complaints: string[] = []
    page.on('request', request => { if (request.url() !== `file://${path}` && !request.url().startsWith('blob:')) complaints.push(`request ${request.url()}`) })
    page.on('console', message => { complaints.push(`console ${message.text()}`) })
    page.on('pageerror', error => { complaints.push(`error ${error.message}`) })
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', event => { console.log(`violates ${event.violatedDirective}: ${event.sample}`) })
    })
    await page.goto(`file://${path}`)
    return { page, complaints, close: () => context.close() }
  }

  async close(): Promise<void> {
    await this.#browser?.close()
    rmSync(this.#directory, { recursive: true, force: true })
  }
}
