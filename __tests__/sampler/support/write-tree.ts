import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files by their path: their content, or what a link points at. */
export type Tree = Readonly<Record<string, string | Buffer | { readonly link: string }>>

/**
 * Writes files and links below a directory; what was there under the same names is replaced.
 * Returns the directory.
 */
export function writeTree(directory: string, tree: Tree): string {
  for (const [name, content] of Object.entries(tree)) {
    const path = join(directory, name)
    mkdirSync(dirname(path), { recursive: true })
    // a file is written over: who has it open reads the new content, as of the kernel's files
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(path, content)
    else {
      rmSync(path, { force: true })
      symlinkSync(content.link, path)
    }
  }
  return directory
}
