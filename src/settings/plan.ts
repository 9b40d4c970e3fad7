import type { Glob } from '../globs/glob.ts'

export type Mode = 'run' | 'start' | 'scan' | 'watch'
export type Scope = 'workload' | 'job' | 'system' | 'targets'
export type CommandLines = 'name' | 'redacted' | 'full'

/**
 * An address of this machine: an IP address without brackets, and a port, 0 for any that is free.
 */
export interface ListenAddress {
  readonly host: string
  readonly port: number
}

/** What holds by a config file. */
export interface ConfigUse {
  readonly path: string
  /** of settings; at least one */
  readonly names: readonly string[]
}

/** A watch that has no end. */
export interface Standing {
  /**
   * absolute; what belongs to the watch of this name, whichever process it is: its lock, its state,
   * what people were told, what it remembers
   */
  readonly directory: string
  /** samples that are older are dropped */
  readonly retainMs: number
  /** where metrics and the page are served; missing: nowhere */
  readonly listen?: ListenAddress
}

/** A line of `ignore`: findings of a gate that are known, until a day, and why. Plain JSON. */
export interface Acceptance {
  /** in the text that was given, from 1 */
  readonly line: number
  readonly text: string
  readonly glob: Glob
  /** a gate's name, or `*` for each */
  readonly gate: string
  /** the last day, as 2027-03-31: to the end of that day in UTC */
  readonly until: string
  readonly reason: string
}

/**
 * How long reports are kept, and how much all their run directories may hold; missing: no bound.
 */
export interface Keep {
  readonly ms?: number
  readonly bytes?: number
}

/**
 * Everything that was decided before anything started. Plain JSON, written as `plan.json` into the
 * run directory, read by the sampler and by whoever judges. Holds no secret.
 */
export interface Plan {
  readonly schemaVersion: 1
  readonly toolVersion: string
  readonly mode: Mode
  /** identity of this watch: artifact, reports, `check`; made of [A-Za-z0-9._-] only */
  readonly name: string
  /** absolute; holds plan.json, samples.ndjson, sampler.log, control/, report files */
  readonly runDir: string
  readonly createdEpochMs: number
  /**
   * RUNNER_TRACKING_ID of the job that started it: a directory that outlives its job is none of a
   * later one's. Missing in older plans.
   */
  readonly trackingId?: string
  /**
   * of the clock on the wall when the plan was made, east of UTC: file names and the text log show
   * local time
   */
  readonly zoneOffsetMinutes: number
  /** `targets` is what `watch` uses: the trees of `targetPids` and of what `targetGlobs` match */
  readonly scope: Scope
  readonly targetPids: readonly number[]
  readonly targetGlobs: readonly Glob[]
  /** the self-test's sampler: it watches canaries, which are ours and count nowhere else */
  readonly watchesCanaries?: true
  /**
   * the process whose descendants are the workload, from which Runner.Worker is looked for, and
   * whose end ends sampling in `run`
   */
  readonly parentPid: number
  /** this machine is the job's alone, as one that GitHub hosts; missing: others use it too */
  readonly ownsMachine?: true
  readonly include: readonly Glob[]
  readonly exclude: readonly Glob[]
  /**
   * absolute; the Unix socket of Docker's or Podman's API, asked for the names of containers. '' or
   * missing: nobody is asked
   */
  readonly engineSocket?: string
  /** by the downward API of Kubernetes, where we run in a pod that tells */
  readonly ownPod?: { readonly name: string; readonly namespace: string; readonly uid: string }
  readonly intervalMs: number
  /** the sampler looks between samples for processes that live shorter than the interval */
  readonly shortLived?: true
  /** high-water marks of the tree are set back once they are read */
  readonly resetPeaks?: true
  /** 0: one snapshot in `scan`, until stopped or gone elsewhere */
  readonly durationMs: number
  readonly commandLines: CommandLines
  /** `off`: the kernel is not asked how processes ended; missing: it is, where it may be */
  readonly exitRecords?: 'off'
  /** `off`: the command has no parent but us; missing: one that waits for it, where it helps */
  readonly launcher?: 'off'
  /** how far live heaps are looked for; missing: not at all */
  readonly lookInside?: 'read' | 'collect'
  /** Node.js programs of the command tell what is alive in them, by a hook */
  readonly hooksNode?: true
  /** sudo may be asked for what only root is told, about processes of our own user */
  readonly looksInsideSudo?: true
  /** its path then; missing where there is none */
  readonly sudo?: string
  readonly ifInconclusive: 'fail' | 'warn' | 'ignore'
  /** that nothing of what is asked for runs here is well; missing: it is inconclusive */
  readonly ifNoMatch?: 'pass' | undefined
  /** `auto`, `all`, `none`, or names of gates */
  readonly failOn: 'auto' | 'all' | 'none' | readonly string[]
  /** names of gates that must be able to judge */
  readonly require: readonly string[]
  /** findings that are known and do not count */
  readonly ignore: readonly Acceptance[]
  readonly selfTest: boolean
  readonly progressMs: number
  /**
   * the command that is run for each finding that fails the run; missing: none; '' on disk: it may
   * hold a secret
   */
  readonly onFinding?: string
  /**
   * the share of the memory at which the largest process of the tree is stopped, in percent;
   * missing: never
   */
  readonly guardPercent?: number
  /** what there is is uploaded once memory is 90 % full; missing: it is not */
  readonly earlyUpload?: true
  /** base against head; not there where nothing is compared */
  readonly ab?: {
    /** a branch, tag or commit whose worktree base runs in; '' in command `ab` */
    readonly compareWith: string
    /** the command of base where it is another one; '' on disk */
    readonly base: string
    readonly repeat: number
  }
  /** whose code the command line exits with; not there: the gate's */
  readonly exitCode?: 'child'
  /** exit codes for `git bisect run` */
  readonly bisect?: true
  readonly run: {
    /** the text of `run` (action) ...; '' on disk: it may hold a secret */
    readonly text: string
    /** ... or the command's words (command line); [] on disk */
    readonly argv: readonly string[]
    /** a script that makes a side ready, unmeasured; '' on disk */
    readonly prepare: string
    readonly shell: string
    /** absolute */
    readonly workingDirectory: string
  }
  /** absolute, without links: where that leads elsewhere later, nothing is written */
  readonly reportDir: string
  /** absolute; where scans remember what they saw. Missing: nothing is remembered */
  readonly historyDir?: string
  /** the command line says nothing on a pass, and one line else */
  readonly quiet?: true
  /** `watch` without a duration runs until it is stopped; missing elsewhere */
  readonly standing?: Standing
  /** reports in `reportDir` beyond these bounds are deleted; missing: none are */
  readonly keep?: Keep
  readonly artifact: {
    readonly upload: 'always' | 'on-failure' | 'never'
    readonly name: string
    readonly retentionDays: number
  }
  /** by option name: the parsed value of each option that a gate or channel declares */
  readonly options: Readonly<Record<string, unknown>>
  /** names of the options and inputs that the user gave with a value other than the default */
  readonly userSet: readonly string[]
  /** the config file as it was named, and the settings that hold by it; missing where none does */
  readonly config?: ConfigUse | undefined
  /** lines to tell the user once, e.g. "artifact name: `a/b` became `a-b`" */
  readonly notices: readonly string[]
}
