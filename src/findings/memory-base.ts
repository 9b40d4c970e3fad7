/** The memory that a percent is of. */
export interface MemoryBase {
  readonly bytes: number
  readonly source: 'MemTotal' | 'cgroup'
  readonly path: string
  /** in words: "15.6 GiB RAM" or "512 MiB limit of /docker/abc" */
  readonly label: string
}
