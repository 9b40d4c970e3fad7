/** Where the kernel's trees are mounted; a test gives a fixture tree. */
export interface Roots { readonly proc: string; readonly cgroup: string }

export const realRoots: Roots = { proc: '/proc', cgroup: '/sys/fs/cgroup' }
