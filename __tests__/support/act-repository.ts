import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A git repository with the files of this one and these workflows, as a user's checkout with `uses:
 * ./` has it.
 */
export function makeActRepository(workflows: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'act-repository-'))
  for (const file of listFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
  for (const [name, text] of Object.entries(workflows)) {
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    writeFileSync(join(folder, '.github/workflows', name), text)
  }
  const git = (...words: string[]): void => {
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...words], {
      cwd: folder,
      stdio: 'ignore',
    })
  }
  git('init', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--message=all')
  // GITHUB_REPOSITORY comes from it; nothing is fetched
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git')
  return folder
}

/** What is committed or would be, but for the tests. */
function listFiles(): string[] {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  return execFileSync('git', words, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && !file.startsWith('__tests__/') && existsSync(join(root, file)))
}
