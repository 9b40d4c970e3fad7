const REPORT = 'memory-report-'
const BASELINE = 'memory-baseline-'

/** Of the report of a watch of that name, where the user gives none. */
export function reportArtifact(name: string): string {
  return `${REPORT}${name}`
}

/** Of what a watch of that name leaves for later runs. */
export function baselineArtifact(name: string): string {
  return `${BASELINE}${name}`
}

/** Names are unique in a run, and a run that is repeated still has those of its first attempts. */
export function ofAttempt(artifact: string, attempt: number): string {
  return attempt > 1 ? `${artifact}-attempt-${attempt}` : artifact
}

/** What `ofAttempt` joined. */
export function splitAttempt(name: string): { artifact: string; attempt: number } {
  const [, artifact = '', attempt = '1'] = /^(.*?)(?:-attempt-(\d{1,6}))?$/su.exec(name) ?? []
  return { artifact, attempt: Number(attempt) }
}

/** Of the samples that are uploaded while memory is nearly full. */
export function earlyArtifact(artifact: string): string {
  return `${artifact}-early`
}

/** The page's file, and its artifact, which unzipped has the name of its file. */
export function pageFile(name: string, attempt: number): string {
  const plain = name.replace(/[^A-Za-z0-9._-]+/gu, '-').replace(/-+$/u, '')
  return `${ofAttempt(reportArtifact(plain), attempt)}.html`
}

export function isPageFile(file: string): boolean {
  return file.startsWith(REPORT) && file.endsWith('.html')
}

/** A report by a name that the user did not choose. */
export function isReportArtifact(artifact: string): boolean {
  return artifact.startsWith(REPORT)
}

/** Without the characters that @actions/artifact refuses in names. */
export function cleanArtifactName(text: string): string {
  return text.replace(/[":<>|*?\r\n\\/]/g, '-')
}
