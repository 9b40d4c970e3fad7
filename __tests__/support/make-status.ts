interface StatusLines {
  readonly name?: string
  /** real, effective, saved, of the file system */
  readonly uids?: readonly number[]
  readonly gids?: readonly number[]
  /** its pid in each of its namespaces, the outermost first */
  readonly pids: readonly number[]
  /** bits in hexadecimal: signals that it catches, capabilities that it may take */
  readonly caught?: string
  readonly permitted?: string
}

/** `/proc/PID/status`, as far as it says whose a process is (proc_pid_status(5)). */
export function makeStatus(lines: StatusLines): string {
  const { name = 'app', uids = [0, 0, 0, 0], gids = [0, 0, 0, 0], pids } = lines
  const bits = (digits = ''): string => digits.padStart(16, '0')
  return [
    `Name:\t${name}`,
    `Uid:\t${uids.join('\t')}`,
    `Gid:\t${gids.join('\t')}`,
    `NSpid:\t${pids.join('\t')}`,
    `SigCgt:\t${bits(lines.caught)}`,
    `CapPrm:\t${bits(lines.permitted)}`,
    '',
  ].join('\n')
}
