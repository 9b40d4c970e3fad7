// What may go wrong, by number, and which tests hold what happens then. A row names tests by file
// and a part of the title, which docs:check looks for; a test whose title has `[fault N]` is found
// by itself. A row without tests says why.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FAULTS = [
  [
    'Process names with brackets, spaces, line breaks, ESC',
    ['proc/stat.test.ts', '10,000 made-up lines'],
  ],
  [
    'Names that are no UTF-8, or cut within a character',
    ['sampler/readers/cmdline.test.ts', 'two different names stay two'],
  ],
  [
    'Names that are workflow commands of the runner',
    ['encoders/escape-log.test.ts', 'leaves no command in any line'],
    ['encoders/escape-log.test.ts', 'all joins of three fields'],
  ],
  ['Names in annotations', ['encoders/escape-log.test.ts', 'is one line, and cleaning twice']],
  [
    'Names in Markdown: tables, mentions, markers',
    ['encoders/escape-markdown.test.ts', 'any name is one literal cell'],
    ['channels/sticky/sticky.test.ts', 'no mention, link, marker'],
  ],
  [
    'Names in the HTML page',
    ['page/build-page.test.ts', 'hostile names keep within'],
    ['page/build-page.test.ts', 'allows this script and this style sheet'],
  ],
  ['Names in Slack', ['encoders/escape-other.test.ts', 'no token is live']],
  ['Cells of CSV that are formulas', ['encoders/escape-other.test.ts', 'is no formula']],
  [
    'Characters that turn or hide text on a terminal',
    ['encoders/escape-log.test.ts', 'nothing unseen is left'],
  ],
  ['Secrets in arguments', ['e2e/secrets.test.ts', 'redacted hides what looks secret']],
  [
    'An environment that leaks through the command line',
    ['sampler/readers/cmdline.test.ts', 'is the environment, and cut off'],
  ],
  [
    'A command line of 2 MB, of no byte, of NULs',
    ['sampler/readers/cmdline.test.ts', '4,096 bytes are read'],
  ],
  [
    'The webhook in logs, errors, reports, processes',
    ['e2e/secrets.test.ts', 'planted secrets, webhook'],
    ['e2e/slack.test.ts', 'is masked first of all'],
  ],
  [
    'A webhook of another host, with user, port, redirect',
    ['units/webhook.test.ts', 'addresses'],
    ['channels/slack.test.ts', 'a redirect is not followed'],
  ],
  ['Proxies', ['e2e/slack.test.ts', 'HTTPS_PROXY gets a tunnel']],
  [
    'Limits that are no numbers',
    ['plan/cli-arguments.test.ts', 'a bad value of a flag is refused'],
    ['gates/threshold/process-limits.test.ts', 'whatever is written'],
  ],
  [
    'A word that is none of those allowed, a mistyped input',
    ['plan/nearest.test.ts', 'a name with one letter more'],
  ],
  [
    'A report directory outside of what is allowed',
    ['runner/places.test.ts', 'none in procfs, by no way'],
    ['e2e/planted.test.ts', 'a report directory that the command makes a link'],
    ['e2e/planted.test.ts', 'a directory of somebody else, and a planted config file'],
  ],
  [
    'A link, a FIFO, a directory where we write',
    ['files/save-file.test.ts', 'a planted link is replaced'],
    ['e2e/planted.test.ts', 'what somebody planted'],
  ],
  [
    'Artifact names: illegal, too long, taken',
    ['plan/build-plan.test.ts', 'every character that artifacts cannot have'],
    ['e2e/artifact.test.ts', 'a name that is taken gets a suffix'],
  ],
  ['Commands injected by inputs', ['e2e/run-command.test.ts', 'reaches the shell as it is']],
  ['A glob that takes for ever', ['globs/match-glob.test.ts', '10,000 names against a pattern']],
  ['No baseline', ['e2e/regression.test.ts', 'the first run ever']],
  [
    'A baseline that is malformed or of another version',
    ['baseline/parse-baseline.test.ts', '10,000 mutated files'],
  ],
  [
    'A baseline that is huge, deep, a FIFO, a device',
    ['baseline/read-baselines.test.ts', 'nothing hangs'],
  ],
  [
    '`__proto__` and `constructor` as names',
    ['baseline/parse-baseline.test.ts', 'refused, also with a digest that fits'],
    ['exports/bmf.test.ts', 'under a name of its own'],
    ['e2e/hostile.test.ts', 'hostile process names'],
  ],
  [
    'Pull requests from forks: no secrets, a token that only reads',
    ['e2e/comment.test.ts', 'of a fork: the same exit code'],
  ],
  [
    'A baseline that the pull request changes',
    ['baseline/fetch-baselines.test.ts', 'as git has it at the base'],
  ],
  [
    'Processes of other users',
    ['sampler/read-slow.test.ts', 'those that may not be read are counted'],
    ['e2e/scan.test.ts', 'without rights'],
  ],
  ['A `/proc` that hides processes', ['sampler/readers/hidepid.test.ts', 'what a mount hides']],
  [
    'A process that ends while it is read',
    ['sampler/readers/process-files.test.ts', 'refused or gone'],
  ],
  ['Zeros of a dying process', ['sampler/process-table.test.ts', 'statm of zeros']],
  ['A pid that is somebody else', ['series/recording-builder.test.ts', 'a pid that is used again']],
  ['A zombie leader whose threads live', ['sampler/small-parts.test.ts', 'a zombie leader']],
  ['Kernel threads', ['sampler/process-table.test.ts', 'kernel threads are out']],
  [
    'Parents in a circle',
    ['series/list-parents.test.ts', 'a loop ends'],
    ['proc/descendants.test.ts', 'a loop ends'],
  ],
  [
    'Pids of seven digits, 22,000 processes',
    ['proc/stat.test.ts', '10,000 made-up lines'],
    ['sampler/look-budget.test.ts', 'whatever looks cost'],
    'No test starts 22,000 processes, which would take the machine from all others: what so many cost was measured by hand, and looks have a budget.',
  ],
  [
    'A wall clock that is set',
    ['sampler/clock-watch.test.ts', 'no step'],
    ['sampler/clock-watch.test.ts', 'suspended, and set meanwhile'],
  ],
  ['A machine that was suspended', ['sampler/clock-watch.test.ts', 'suspended for 90 s']],
  [
    'The sampler killed',
    ['sampler/live/ending.test.ts', 'at any moment: no record is lost'],
    ['e2e/standing.test.ts', 'whose sampler is killed'],
  ],
  [
    'The sampler stopped, or without CPU time',
    ['sampler/schedule.test.ts', 'stopped for 3 s'],
    ['sampler/live/ending.test.ts', 'stopped for good'],
    ['sampler/live/ending.test.ts', 'stopped for 3 s'],
    ['e2e/not-looking.test.ts', 'leaves no run without its verdict'],
    ['series/continuity-check.test.ts', 'nothing that is cut out, moved'],
  ],
  ['A kill by the kernel for want of memory', ['kills/out-of-memory.test.ts', 'a kill in the job']],
  [
    'The sampler itself killed so',
    ['sampler/live/isolation.test.ts', 'its own out-of-memory score'],
  ],
  ['The machine is lost', ['kills/early-upload.test.ts', 'the machine is lost']],
  [
    'The guard chooses whom it may not',
    ['sampler/choose-victim.test.ts', 'whoever is chosen may be'],
  ],
  [
    'The guard meets a pid that is somebody else',
    ['sampler/memory-guard.test.ts', 'a pid that is somebody else'],
  ],
  [
    'A full disk while sampling',
    ['samples/append.test.ts', 'a full disk'],
    ['e2e/standing-full-disk.test.ts', 'each word of a watch is true'],
  ],
  [
    'A full disk while reporting',
    ['e2e/server.test.ts', 'on a disk that is full'],
    ['e2e/standing-full-disk.test.ts', 'each word of a watch is true'],
    ['files/save-file.test.ts', 'leaves nothing behind'],
  ],
  [
    'A directory that is read-only, a file that may not grow',
    ['samples/append.test.ts', 'a file that grows no further'],
    ['e2e/hard-places.test.ts', 'a read-only checkout'],
  ],
  [
    'No inodes',
    'An open file grows without one, as the kernel has it; creating meets the same ENOSPC as on a full disk, whose tests hold for it (47, 48).',
  ],
  [
    'No descriptors',
    ['sampler/small-parts.test.ts', 'descriptors to spare'],
    ['sampler/live/following.test.ts', 'leave no descriptor'],
    ['e2e/planted.test.ts', 'open files: a sentence'],
  ],
  [
    'A power cut',
    'Needs a file system of its own that is cut off as root, which no test machine may do; a torn file is tested (`samples/read.test.ts`), and an abandoned run is named by the next one.',
  ],
  [
    'A cancel: SIGINT, SIGTERM, SIGKILL',
    ['e2e/cancel.test.ts', 'is complete before anybody kills'],
    ['e2e/cancel.test.ts', 'main killed: post judges'],
  ],
  [
    'Post without main, main twice',
    ['e2e/start.test.ts', 'main that refused its inputs'],
    ['sampler/live/ending.test.ts', 'when who would judge is gone'],
  ],
  [
    'Several at once',
    ['e2e/start.test.ts', 'share nothing'],
    ['e2e/hard-places.test.ts', 'a matrix of 20 legs'],
  ],
  [
    'An artifact service that fails, hangs, talks HTML',
    ['e2e/artifact.test.ts', 'a service that hangs'],
    ['e2e/artifact.test.ts', '403 (quota)'],
    ['channels/service-faults.test.ts', 'what is wrong is said in words'],
  ],
  [
    'Slack that fails, hangs, asks to wait',
    ['e2e/slack.test.ts', '429 with Retry-After'],
    ['e2e/slack.test.ts', 'none at all (hang, refused)'],
    ['channels/service-faults.test.ts', 'out of order takes no time'],
  ],
  [
    "GitHub's API: limits, errors, long bodies",
    ['runner/github-api.test.ts', 'Retry-After is obeyed'],
    ['runner/github-api.test.ts', '5xx is tried again, then told'],
    ['runner/github-api.test.ts', 'there is no time left'],
    ['channels/comment.test.ts', '100 runs with lost answers'],
  ],
  ['A summary that is too long', ['channels/summary.test.ts', 'shows 50 of many processes']],
  [
    'Our own supply chain: bundles, dependencies, workflows',
    ['house/workflows.test.ts', 'lets nobody in'],
    ['house/release.test.ts', 'a tag that is not the version'],
  ],
]

/** The page, whole. Throws where a test that a row names is not there. */
export function renderFaults(root) {
  const titles = readTitles(root)
  const rows = FAULTS.map(([fault, ...held], at) => {
    const tagged = titles.filter(({ title }) => title.includes(`[fault ${at + 1}]`))
    const named = held
      .filter((one) => Array.isArray(one))
      .map(([file, part]) => findTitle(titles, file, part, at + 1))
    const why = held.filter((one) => typeof one === 'string')
    return `| ${at + 1} | ${fault} | ${[...why, ...[...named, ...tagged].map(show)].join('; ')} |`
  })
  return `# What may go wrong, and what holds it

Each row is a fault that a run may meet, with the tests of what a user sees then, or with the sentence why there is none. \`npm run docs\` writes this page from the tests' names (\`tools/docs/faults.mjs\`); a test that is no longer there fails its check.

| # | Fault | Tests |
|---|---|---|
${rows.join('\n')}
`
}

function readTitles(root) {
  return globSync('__tests__/**/*.test.ts', { cwd: root })
    .sort()
    .flatMap((path) =>
      Array.from(
        readFileSync(join(root, path), 'utf8').matchAll(
          /\(\s*(?:'([^'\n]+)'|"([^"\n]+)"|`([^`\n]+)`),\s*(?:async )?\(/gu,
        ),
        ([, one, other, template]) => ({
          file: path.replace('__tests__/', ''),
          title: one ?? other ?? template,
        }),
      ),
    )
}

/** Without a part: the whole file. */
function findTitle(titles, file, part, row) {
  const found = titles.find((one) => one.file === file && one.title.includes(part))
  if (found === undefined)
    throw new Error(
      `tools/docs/faults.mjs: row ${row} names '${part}' of ${file}, which is no test`,
    )
  return part === '' ? { file, title: '' } : found
}

function show({ file, title }) {
  const text = title
    .replace(/\[fault \d+\] ?/u, '')
    .replace(/\$\{[^}]*\}/gu, '...')
    .replaceAll('|', '\\|')
    .replace(/[<>*_`[\]]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
  return text === '' ? `\`${file}\`` : `${text} (\`${file}\`)`
}
