// Our own upload of one file as it is, in a process of its own: GitHub's client reads the
// environment only. Argument: FILE. Prints what was uploaded as the last line.
import { basename, dirname } from 'node:path'
import { readGithubContext } from '../../src/runner/run-context.ts'
import { uploadArtifact } from '../../src/runner/upload-artifact.ts'

const [file = ''] = process.argv.slice(2)
const uploaded = await uploadArtifact(
  {
    name: basename(file),
    files: [file],
    rootDir: dirname(file),
    retentionDays: 0,
    isUnzipped: true,
    signal: AbortSignal.timeout(30_000),
  },
  readGithubContext(process.env),
)
console.log(JSON.stringify(uploaded))
