import { expect, test } from '@jest/globals'
import { findVersion } from '../../src/sampler/describe-process.ts'

test.each([
  ['/opt/hostedtoolcache/node/20.11.1/x64/bin/node', 'node', '20.11.1'],
  ['/home/me/.nvm/versions/node/v22.1.0/bin/node', 'node', '22.1.0'],
  ['/usr/bin/node', 'node', ''],
  ['/opt/hostedtoolcache/Python/3.11.9/x64/bin/python3.11', 'python3.11', '3.11'],
  ['/usr/bin/python3.12', 'python3.12', '3.12'],
  ['/usr/bin/python3', 'python3', ''],
  ['/usr/lib/jvm/java-17-openjdk-amd64/bin/java', 'java', '17'],
  ['/opt/hostedtoolcache/Java_Temurin-Hotspot_jdk/21.0.2-13/x64/bin/java', 'java', '21.0.2'],
  ['/opt/hostedtoolcache/Ruby/3.3.0/x64/bin/ruby', 'ruby', '3.3.0'],
  ['/srv/releases/1.2.3/server', 'server', ''],
  ['', 'node', ''],
])('%s', (executable, name, version) => {
  expect(findVersion(executable, name)).toBe(version)
})
