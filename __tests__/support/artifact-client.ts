// GitHub's artifact client in a process of its own: it reads its environment only, and prints
// workflow commands. Arguments: upload NAME FILE... (prints the id) | download NAME DIRECTORY
import { dirname } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'

const [verb, name = '', ...rest] = process.argv.slice(2)
const client = new DefaultArtifactClient()
if (verb === 'upload') {
  const { id } = await client.uploadArtifact(name, rest, dirname(rest[0] ?? ''))
  console.log(`id ${String(id)}`)
} else {
  const { artifact } = await client.getArtifact(name)
  const { digestMismatch } = await client.downloadArtifact(artifact.id, {
    path: rest[0] ?? '',
    ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
  })
  if (digestMismatch === true) throw new Error(`${name} is not what was uploaded`)
}
