const project = (displayName, testMatch, testPathIgnorePatterns = [], setupFilesAfterEnv = []) => ({
  setupFilesAfterEnv,
  displayName,
  testMatch,
  testPathIgnorePatterns: ['/node_modules/', ...testPathIgnorePatterns],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': './tools/jest-strip-types.mjs' },
})
// whole programs on a machine that others use as well: a test that failed is tried once more, its
// failure is printed, and that it helped is counted
const realProcesses = ['<rootDir>/__tests__/support/retry-once.ts']
export default {
  // most tests wait for processes, so that five take turns on two cores; jest itself would take
  // one worker
  maxWorkers: 5,
  // guards against what hangs; how long something takes is measured in bench/. Jest reads it here
  // only: in a project it is ignored, and every test has 5 s
  testTimeout: 60_000,
  testSequencer: './tools/longest-first.mjs',
  reporters: ['default', './tools/report-tests.mjs'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
  projects: [
    project(
      'unit',
      ['**/__tests__/**/*.test.ts'],
      ['/__tests__/(e2e|house|kills|act|vm|docker|soak|cases|browser|sampler/live)/'],
    ),
    project('e2e', ['**/__tests__/{e2e,house,sampler/live}/**/*.test.ts'], [], realProcesses),
    // the kernel's counter of its kills is of the whole machine: who runs beside it sees them
    project('kills', ['**/__tests__/kills/**/*.test.ts'], [], realProcesses),
    project('page', ['**/__tests__/browser/**/*.test.ts']),
    project('act', ['**/__tests__/act/**/*.test.ts'], [], realProcesses),
    project('vm', ['**/__tests__/vm/**/*.test.ts'], [], realProcesses),
    project('cases', ['**/__tests__/cases/**/*.test.ts']),
    project('docker', ['**/__tests__/docker/**/*.test.ts'], [], realProcesses),
    project('soak', ['**/__tests__/soak/**/*.test.ts']),
  ],
}
