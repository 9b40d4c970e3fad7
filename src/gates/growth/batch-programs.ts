import type { ProcessSeries } from '../../series/series.ts'

/**
 * Package managers that start what a manifest of the project names: the command is their child,
 * unless that is a known tool by its own name.
 */
export const LAUNCHERS: ReadonlySet<string> = new Set([
  'npm',
  'npm-cli',
  'npx',
  'npx-cli',
  'yarn',
  'pnpm',
  'corepack',
  'uv',
  'poetry',
  'pipenv',
  'bundle',
])

/**
 * Test runners, compilers, bundlers, linters and package managers: they keep what they have done
 * until they exit, so their growth is no leak. Names of programs, scripts and npm packages without
 * extension, and Java main classes. The one list; `treat-as` overrides it.
 */
const BATCH_PROGRAMS = new Set([
  // test runners
  'pytest',
  'py.test',
  'unittest',
  'nose2',
  'tox',
  'nox',
  'behave',
  'robot',
  'jest',
  'jest-worker',
  'mocha',
  'ava',
  'tap',
  'vitest',
  'tinypool',
  'jasmine',
  'karma',
  'cypress',
  'playwright',
  'rspec',
  'minitest',
  'cucumber',
  'phpunit',
  'pest',
  'prove',
  'ctest',
  'gotestsum',
  'nextest',
  'bats',
  // compilers and linkers
  'cc',
  'c++',
  'gcc',
  'g++',
  'cc1',
  'cc1plus',
  'collect2',
  'ld',
  'lld',
  'ld.lld',
  'mold',
  'as',
  'clang',
  'clang++',
  'rustc',
  'javac',
  'kotlinc',
  'scalac',
  'swiftc',
  'ghc',
  'tsc',
  'vue-tsc',
  'compile',
  'link',
  'asm',
  'go',
  'csc',
  'vbcscompiler',
  // builders
  'make',
  'gmake',
  'ninja',
  'cmake',
  'meson',
  'bazel',
  'cargo',
  'mvn',
  'mvnw',
  'gradle',
  'gradlew',
  'sbt',
  'ant',
  'msbuild',
  'rake',
  'docker-buildx',
  // bundlers and transpilers
  'webpack',
  'rollup',
  'esbuild',
  'parcel',
  'turbo',
  'nx',
  'swc',
  'babel',
  'tsup',
  'rspack',
  'lerna',
  // linters, formatters, type checkers
  'eslint',
  'prettier',
  'biome',
  'oxlint',
  'stylelint',
  'pylint',
  'flake8',
  'ruff',
  'mypy',
  'pyright',
  'black',
  'rubocop',
  'golangci-lint',
  'staticcheck',
  'shellcheck',
  'clang-tidy',
  'phpstan',
  'knip',
  // package managers
  ...LAUNCHERS,
  'pip',
  'pip3',
  'conda',
  'bundler',
  'gem',
  'composer',
  'apt',
  'apt-get',
  'dpkg',
])

const BATCH_MAIN_CLASSES = [
  'com.sun.tools.javac.',
  'org.codehaus.plexus.classworlds.',
  'org.apache.maven.',
  'org.gradle.',
  'org.jetbrains.kotlin.',
  'org.junit.',
  'org.testng.',
  'org.scalatest.',
  'org.apache.tools.ant.',
  'xsbt.',
  'sbt.',
]

/** program, option, script, and one more: `python3 -X dev -m pytest` has it no further */
const WORDS = 6

export function isBatchProgram({
  name,
  command,
  script,
}: Pick<ProcessSeries, 'name' | 'command' | 'script'>): boolean {
  // what `go test` builds and runs
  if (name.endsWith('.test')) return true
  const words = [name, ...script.split(' '), ...command.split(' ').slice(0, WORDS)]
  return words.some(
    (word) =>
      namesIn(word).some((part) => BATCH_PROGRAMS.has(part)) ||
      BATCH_MAIN_CLASSES.some((prefix) => word.startsWith(prefix)),
  )
}

/** The file's name without extension, and the npm package that it lies in. */
function namesIn(word: string): string[] {
  const base = word.slice(word.lastIndexOf('/') + 1)
  const packageName = /.*\/node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//.exec(word)?.[1]
  return [
    base,
    base.replace(/\.(?:js|mjs|cjs|ts|py|rb|jar|exe|dll)$/, '').toLowerCase(),
    ...(packageName === undefined ? [] : [packageName]),
  ]
}
