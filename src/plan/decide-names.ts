import { cleanArtifactName, ofAttempt, reportArtifact } from '../artifacts/artifact-names.ts'
import { buildName, cleanName } from './build-name.ts'
import { artifactName, matrix } from './options/output-options.ts'
import { watchName } from './options/watch-options.ts'
import type { Place } from '../settings/place.ts'
import type { Mode } from '../settings/plan.ts'
import { readSetting, type RawSettings } from './read-setting.ts'

/** Identity of this watch; what had to be changed for it is added to `notices`. */
export function decideName(raw: RawSettings, place: Place, mode: Mode, notices: string[]): string {
  const asked = readSetting(raw, watchName).trim()
  if (asked === '')
    return place.kind === 'github' ? buildName(place.jobId, readSetting(raw, matrix)) : mode
  const name = cleanName(asked)
  if (name !== asked)
    notices.push(
      `name: "${asked}" has characters that a file name should not have; it is "${name}" now.`,
    )
  return name
}

/** The artifact's name; what had to be changed for it is added to `notices`. */
export function decideArtifactName(
  raw: RawSettings,
  place: Place,
  name: string,
  notices: string[],
): string {
  const asked = readSetting(raw, artifactName).trim()
  const clean = cleanArtifactName(asked)
  if (clean !== asked)
    notices.push(
      `artifact-name: "${asked}" has characters that artifact names cannot have; it is "${clean}" now.`,
    )
  return ofAttempt(clean === '' ? reportArtifact(name) : clean, place.attempt)
}
