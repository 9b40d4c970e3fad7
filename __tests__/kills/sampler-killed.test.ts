import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { makeMemoryGroup } from '../support/memory-group.ts'
import { runCli } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'

jest.setTimeout(60_000)
const group = makeMemoryGroup(256)
afterAll(() => {
  group?.remove()
})

/**
 * Makes the sampler, a child of the command line as this is, whom the kernel takes first, fills the
 * group until it is gone, and ends well.
 */
const HOG = `
  my ($sampler) = grep { command($_) =~ m{sampler/index\\.js} } children(getppid());
  sub children { my $of = shift; grep { (stat_of($_))[1] == $of } map { m{/proc/(\\d+)} } glob '/proc/[0-9]*' }
  sub stat_of { open my $in, '<', "/proc/$_[0]/stat" or return (); (<$in> // '') =~ /.*\\) (\\S) (\\d+)/ ? ($1, $2) : ('', 0) }
  sub command { open my $in, '<', "/proc/$_[0]/cmdline" or return ''; <$in> // '' }
  select undef, undef, undef, 1;
  open my $score, '>', "/proc/$sampler/oom_score_adj" or die; print $score 1000; close $score;
  my @held;
  while ((stat_of($sampler))[0] =~ /[RSD]/) { push @held, 'x' x (1 << 20); select undef, undef, undef, 0.01 }
  select undef, undef, undef, 0.5; exit 7`

if (group === null)
  skipVisibly(
    'the sampler killed by the kernel: needs the right to make a memory cgroup of version 1',
  )
else
  test('[fault 43] the sampler killed for want of memory: nothing passes, and the end of the command is kept', async () => {
    const { cwd, code, err } = await runCli(
      ['run', '--interval', '200ms', '--threshold', 'off', '--', 'perl', '-e', HOG],
      { through: group.through },
    )
    expect(err).toMatch(/^Not judged: the sampler stopped by itself or was killed after /mu)
    const [run = ''] = readdirSync(join(cwd, 'logs')).filter((name) => name.startsWith('run_'))
    const report = JSON.parse(readFileSync(join(cwd, 'logs', run, 'report.json'), 'utf8')) as Report
    expect(report.verdict).toBe('inconclusive')
    // the kernel may take the command as well
    const { exitCode } = report.run.workload ?? {}
    expect([7, 137]).toContain(exitCode)
    expect(code).toBe(exitCode)
  })
