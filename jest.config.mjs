const project = (displayName, testMatch, testPathIgnorePatterns = []) => ({
  displayName, testMatch, testPathIgnorePatterns: ['/node_modules/', ...testPathIgnorePatterns], testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'], transform: { '\\.ts$': './tools/jest-strip-types.mjs' },
})
export default {
  // most tests wait for processes; jest itself would take one worker on two cores
  maxWorkers: 2,
  coverageProvider: 'v8', collectCoverageFrom: ['src/**/*.ts'],
  projects: [
    project('unit', ['**/__tests__/**/*.test.ts'], ['/__tests__/(e2e|act|vm|soak|browser)/']),
    project('e2e', ['**/__tests__/e2e/**/*.test.ts']),
    project('page', ['**/__tests__/browser/**/*.test.ts']),
    project('act', ['**/__tests__/act/**/*.test.ts']),
    project('vm', ['**/__tests__/vm/**/*.test.ts']),
    project('soak', ['**/__tests__/soak/**/*.test.ts']),
  ],
}
