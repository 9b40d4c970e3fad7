import { describe, expect, test } from '@jest/globals'
import {
  isForContainers,
  matchesContainer,
  type ContainerNames,
} from '../../src/globs/container-globs.ts'
import { parseGlobs } from '../../src/globs/parse-glob.ts'

const compose: ContainerNames = {
  id: 'c0ffee000000',
  name: 'shop-api-1',
  project: 'shop',
  service: 'api',
}
const pod: ContainerNames = { id: 'c0ffee000000', name: 'api', namespace: 'shop', pod: 'api-7d9f' }

describe('container globs', () => {
  test.each([
    ['container:*', true, true],
    ['container:c0ffee*', true, true],
    ['container:api', true, true],
    ['container:shop-api-1', true, false],
    ['container:shop/api', true, false],
    ['container:api-7d9f', false, true],
    ['container:shop/api-7d9f', false, true],
    ['container:shop/*/api', false, true],
    ['container:{api,db}', true, true],
    ['api', false, false],
    ['*', false, false],
    ['container:', false, false],
    ['container:db', false, false],
    ['node\ncontainer:api', true, true],
  ])('%j', (text, ofCompose, inPod) => {
    expect([
      matchesContainer(parseGlobs(text), compose),
      matchesContainer(parseGlobs(text), pod),
    ]).toEqual([ofCompose, inPod])
  })

  test('a name that nobody knows is no name: no glob matches it', () => {
    expect(
      matchesContainer(parseGlobs('container:?'), { id: 'c0ffee000000', name: '', service: '' }),
    ).toBe(false)
    expect([
      isForContainers({ text: 'container:api' }),
      isForContainers({ text: 'containerd' }),
    ]).toEqual([true, false])
  })
})
