/**
 * Ends the process with a sentence where its working directory was deleted: paths of a command line
 * are relative to it. Before anything else asks for it, which throws.
 */
export function checkWorkingDirectory(env: NodeJS.ProcessEnv = process.env): void {
  try {
    process.cwd()
  } catch {
    process.stderr.write(
      `Bad input: the working directory ${JSON.stringify(env['PWD'] ?? '')} is gone; ` +
        'change to one that exists.\n',
    )
    process.exit(2)
  }
}
