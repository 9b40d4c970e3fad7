import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PERL = '/usr/bin/perl'
const script = fileURLToPath(new URL('../../src/sampler/exit-records.pl', import.meta.url))

export const hasPerl = existsSync(PERL)
/** The kernel tells us how processes end: only root, and in the first PID namespace. */
export const tellsExits = hasPerl && spawnSync(PERL, [script]).stdout.toString().startsWith('ready')
