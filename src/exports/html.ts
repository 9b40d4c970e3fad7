import { pageFile } from '../artifacts/artifact-names.ts'
import type { ExportFormat } from './export-format.ts'

/**
 * The page that people open. Uploaded as it is, an artifact is named after its file, which is why
 * the watch's name and a later attempt are in it.
 */
export const htmlPage: ExportFormat = {
  name: 'html',
  fileName: ({ run }) => pageFile(run.name, run.attempt),
  render: async ({ report, recording, zoneOffsetMinutes }) => {
    // 85 kB of script and style that no start of a watch needs
    const { buildPage } = await import('../page/build-page.ts')
    return buildPage(report, recording, zoneOffsetMinutes)
  },
}
