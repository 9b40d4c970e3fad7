export { threshold } from './threshold.ts'
export { oom } from './oom.ts'
