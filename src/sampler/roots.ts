/** Where the kernel's trees are mounted, and os-release(5) lies; a test gives a fixture tree. */
export interface Roots { readonly proc: string; readonly cgroup: string; readonly osRelease?: string }

export const realRoots: Roots = { proc: '/proc', cgroup: '/sys/fs/cgroup', osRelease: '/etc/os-release' }
