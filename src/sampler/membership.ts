import type { Birth } from '../samples/record.ts'
import type { Plan } from '../settings/plan.ts'
import { matchesAny } from '../globs/match-glob.ts'
import type { Belonging } from './belonging.ts'

/** What is known of a process when it is decided whether it belongs to what is watched. */
export interface Candidate {
  readonly pid: number
  readonly ppid: number
  readonly pgrp: number
  readonly session: number
  readonly name: string
  readonly words: readonly string[]
  /** whose the container is that it is in; null: in none but our own, or all are watched */
  readonly belonging: Belonging | null
  readonly isOwn: boolean
  /** was there before sampling began */
  readonly isOld: boolean
  /** its environment has this entry; reads it, so ask last */
  readonly hasEnvironment: (name: string, value: string) => boolean
}

/** Where the sampler itself stands. */
export interface Surroundings {
  readonly ownPid: number
  readonly ownContainer: string
  readonly ownCgroup: string
  readonly runnerWorkerPid: number
  readonly trackingId: string
  /** parentPid and its ancestors */
  readonly ancestors: ReadonlySet<number>
  readonly marksFile: string
}

/**
 * `root`: what the user named himself (the command, the targets); `member`: of the tree below, or
 * of the scope; `guest`: recorded for its container alone, which may turn out to be a stranger's.
 */
export type MembershipWord = 'root' | 'member' | 'guest' | 'outside'

/** Decides membership in the scope. Once a member always a member, also when its parent dies. */
export class Membership {
  readonly #plan: Plan
  readonly #around: Surroundings
  readonly #members = new Set<number>()
  /** pids that were ever members: process groups and sessions outlive their leaders */
  readonly #leaders = new Set<number>()
  /** of ours: parents of the command of `run` */
  readonly #launchers = new Set<number>()

  constructor(plan: Plan, around: Surroundings) {
    this.#plan = plan
    this.#around = around
  }

  decide(candidate: Candidate): MembershipWord {
    if (candidate.pid === this.#around.ownPid) return 'outside'
    const answer = this.#judge(candidate)
    if (answer === 'root' || answer === 'member') {
      this.#members.add(candidate.pid)
      if (this.#leaders.size < 100_000) this.#leaders.add(candidate.pid)
    }
    return answer
  }

  /**
   * Of what is recorded, what is known to be the command's, the targets' or the job's own: what may
   * be stopped. In another container, or where no worker of the runner is visible, it may be
   * anybody's that came meanwhile; only what entered a container job from outside is a step's then.
   */
  isOfTree({
    isOld,
    hasEntered,
    container,
  }: {
    readonly isOld: boolean
    readonly hasEntered: boolean
    readonly container: string
  }): boolean {
    const { scope } = this.#plan
    if (scope === 'targets') return true
    if (scope === 'system' || (container !== '' && container !== this.#around.ownContainer))
      return false
    return scope === 'workload' || this.#around.runnerWorkerPid !== 0 || (hasEntered && !isOld)
  }

  /** A process of ours that starts the command: what it starts is the command. */
  meetLauncher(pid: number): void {
    this.#members.delete(pid)
    this.#launchers.add(pid)
  }

  /** It is whoever starts the command of `run`. */
  startsCommand(pid: number): boolean {
    return pid === this.#plan.parentPid || this.#launchers.has(pid)
  }

  forget(pid: number): void {
    this.#members.delete(pid)
    this.#launchers.delete(pid)
  }

  #judge(candidate: Candidate): MembershipWord {
    const isChild = this.#members.has(candidate.ppid)
    // the command of `run`, also where more than it is watched
    if (
      this.#plan.mode === 'run' &&
      this.#plan.scope !== 'targets' &&
      this.startsCommand(candidate.ppid)
    )
      return 'root'
    switch (this.#plan.scope) {
      case 'system':
        return 'member'
      case 'targets': {
        if (this.#isTarget(candidate)) return 'root'
        return isChild ? 'member' : 'outside'
      }
      case 'workload':
        return isChild ? 'member' : this.#placeOther(candidate, !candidate.isOld)
      case 'job':
        return this.#isRunner(candidate)
          ? 'outside'
          : isChild
            ? 'member'
            : this.#placeOther(candidate, true)
    }
  }

  #isTarget({ pid, name, words, isOwn, isOld }: Candidate): boolean {
    // a pid means who has it at the start, not who is given it later
    if (isOld && this.#plan.targetPids.includes(pid)) return true
    return (
      !isOwn &&
      !this.#around.ancestors.has(pid) &&
      matchesAny(this.#plan.targetGlobs, [name, words.join(' ')])
    )
  }

  /** The runner itself, what started us, and whoever only hands a step into a container. */
  #isRunner({ pid, name, words }: Candidate): boolean {
    const { runnerWorkerPid, ancestors } = this.#around
    if (name.startsWith('Runner.') || ancestors.has(pid)) return true
    // `docker exec` is only the client of a step that runs inside a container
    return runnerWorkerPid !== 0 && name === 'docker' && words[1] === 'exec'
  }

  /** `mayStray`: it may be a daemon of ours whose parent is gone. */
  #placeOther(candidate: Candidate, mayStray: boolean): MembershipWord {
    // in a container of others it is at most a guest, whatever group it is in
    if (candidate.belonging !== null) return candidate.belonging === 'older' ? 'outside' : 'guest'
    return mayStray && this.#isOursOutside(candidate) ? 'member' : 'outside'
  }

  #isOursOutside(candidate: Candidate): boolean {
    const { runnerWorkerPid, trackingId, marksFile } = this.#around
    if (this.#plan.scope === 'workload')
      return this.#strayed(candidate, 'MEMORY_LEAK_DETECTOR_MARKS', marksFile)
    if (runnerWorkerPid === 0) return candidate.pid !== 1
    return (
      candidate.ppid === runnerWorkerPid ||
      this.#strayed(candidate, 'RUNNER_TRACKING_ID', trackingId)
    )
  }

  /** A process whose parent is gone still belongs by group, session, or what it inherited. */
  #strayed(candidate: Candidate, name: string, value: string): boolean {
    if (this.#leaders.has(candidate.pgrp) || this.#leaders.has(candidate.session)) return true
    return value !== '' && candidate.hasEnvironment(name, value)
  }
}

/** What the birth of such a process says of it. */
export function marksOf(word: MembershipWord): Pick<Birth, 'root' | 'guest'> {
  return word === 'root' ? { root: true } : word === 'guest' ? { guest: true } : {}
}
