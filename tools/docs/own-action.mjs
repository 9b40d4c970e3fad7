import { readFileSync } from 'node:fs'

const { repository, version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
)

/** `owner/repository` of package.json. */
export const ownRepository = repository.replace(/^github:/u, '')

/** What stands behind `uses:`, with the tag that moves with each release of this major version. */
const ownAction = `${ownRepository}@v${version.split('.')[0]}`

/** A text with every `uses:` of this action, and nothing else, as package.json has it. */
export function renameAction(text) {
  return text.replaceAll(/(?<=uses: )[\w.-]+\/memory-leak-detector@v\d+\b/gu, ownAction)
}
