import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Page } from 'playwright-core'
import { renderMarkdownReport } from '../../src/markdown/markdown-report.ts'
import { scenes } from '../support/scenes.ts'
import { simulateRun } from '../support/simulate-run.ts'
import { describeInChromium, PageOpener, pictures } from './open-page.ts'

const opener = new PageOpener()
afterAll(() => opener.close())
const mermaidScript = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js')

/**
 * The summary as GitHub shows it: GFM to HTML, then Mermaid in place of its text, with GitHub's
 * `securityLevel`.
 */
async function openSummary(
  markdown: string,
): Promise<{ page: Page; complaints: string[]; close: () => Promise<void> }> {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  const opened = await opener.open(
    `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style><body>${body}</body></html>`,
  )
  await opened.page.addScriptTag({ path: mermaidScript })
  await opened.page.evaluate(async () => {
    const { mermaid } = globalThis as unknown as {
      mermaid: {
        initialize(config: object): void
        parse(text: string): Promise<unknown>
        run(request: { nodes: NodeListOf<Element> }): Promise<void>
      }
    }
    for (const code of document.querySelectorAll('code.language-mermaid'))
      code.parentElement?.replaceWith(
        Object.assign(document.createElement('div'), {
          className: 'mermaid',
          textContent: code.textContent,
        }),
      )
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
    // rejects with an Error, which run() does not
    for (const element of document.querySelectorAll('.mermaid'))
      await mermaid.parse(element.textContent)
    await mermaid.run({ nodes: document.querySelectorAll('.mermaid') })
  })
  return opened
}

// as a job summary looks, for those who look at the pictures
const style =
  'body{font:16px/1.5 sans-serif;max-width:1012px;margin:16px auto;overflow-wrap:break-word}table{border-collapse:collapse;font-size:14px}td,th{border:1px solid #d1d9e0;padding:4px 10px}code{background:#eff1f3;padding:1px 4px;border-radius:6px;font-size:85%}'

describeInChromium('the job summary, by a GFM renderer and Mermaid itself', () => {
  test.each(Object.entries(scenes))(
    '%s: every row, and each line of the chart in its colour',
    async (name, scene) => {
      const { report } = simulateRun(scene)
      const markdown = renderMarkdownReport(report, {
        form: 'full',
        artifactUrl: 'https://github.com/acme/shop/actions/runs/77/artifacts/1',
        longestBytes: 100_000,
      })
      const { page, complaints, close } = await openSummary(markdown)
      if (pictures !== '')
        await page.screenshot({ path: join(pictures, `${name}-summary.png`), fullPage: true })
      const [, palette = ''] = /"plotColorPalette": "([^"]*)"/u.exec(markdown) ?? []
      const colours = palette.split(', ').filter((colour) => colour !== '')
      const drawn = await page
        .locator('.mermaid svg [class^="line-plot"] path')
        .evaluateAll((lines) =>
          lines.map((line) => ({
            stroke: line.getAttribute('stroke'),
            points: (line.getAttribute('d') ?? '').split('L').length,
          })),
        )
      expect(drawn).toEqual(colours.map((stroke) => ({ stroke, points: 24 })))
      expect(await page.locator('.mermaid svg').count()).toBe(colours.length > 0 ? 1 : 0)
      expect(await page.locator('.mermaid .error-icon, .mermaid .error-text').count()).toBe(0)
      expect(await page.locator('tbody tr').count()).toBe(Math.min(50, report.processes.length) + 1)
      expect(
        await page
          .locator('script:not([type]), img, iframe, b')
          .evaluateAll(
            (elements) =>
              elements.filter(
                (element) =>
                  element.closest('body') !== null && element.textContent.includes('alert'),
              ).length,
          ),
      ).toBe(0)
      expect(complaints).toEqual([])
      await close()
    },
    120_000,
  )

  test('the check can fail: a chart that Mermaid cannot read is an error', async () => {
    await expect(openSummary('```mermaid\nxychart-beta\n  line [1, "two"]\n```\n')).rejects.toThrow(
      'Parse error',
    )
  }, 60_000)
})
