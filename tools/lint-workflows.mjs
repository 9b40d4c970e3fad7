// Checks action.yml, the workflows of the project and the examples, and the YAML of README.md and
// docs/ by GitHub's own parser and schema, offline. Arguments name other files to check instead.
// Needs `--import ./tools/json-hook.mjs`.
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { FeatureFlags } from '@actions/expressions'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { ownRepository } from './docs/own-action.mjs'
import { readYamlBlocks } from './yaml-blocks.mjs'

const metadata = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'))
const config = {
  featureFlags: new FeatureFlags({ all: true }),
  // The inputs of our own action are checked too; those of others are not known here.
  actionsMetadataProvider: {
    fetchActionMetadata: async ({ owner, name, path }) =>
      `${owner}/${name}` === ownRepository && !path ? metadata : { name, description: '' },
  },
}

const given = process.argv.slice(2)
const files =
  given.length > 0
    ? given
    : [
        'action.yml',
        'README.md',
        ...globSync(['docs/*.md', '.github/workflows/*.yml', 'examples/workflows/*.yml']).sort(),
      ]
let documents = 0
let faults = 0
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  for (const block of file.endsWith('.md')
    ? readYamlBlocks(text, ownRepository)
    : [{ text, lineOffset: 0 }]) {
    documents++
    await check(file, block)
  }
}
console.log(`${documents} documents in ${files.length} files, ${faults} faults`)
process.exitCode = faults > 0 ? 1 : 0

async function check(file, { text, lineOffset }) {
  // The parser keeps what it read by URI, and tells an action from a workflow by the file's name.
  const uri = `file:///${documents}/${basename(file)}`
  for (const {
    range: { start },
    message,
  } of await validate(TextDocument.create(uri, 'yaml', 1, text), config)) {
    faults++
    console.error(`${file}:${start.line + 1 + lineOffset}:${start.character + 1} ${message}`)
  }
}
