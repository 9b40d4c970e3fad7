import { describe, expect, test } from '@jest/globals'
import { findEngineSocket, findOwnPod } from '../../src/runner/find-engine.ts'

describe("the engine's socket", () => {
  const having =
    (...paths: readonly string[]) =>
    (path: string): boolean =>
      paths.includes(path)

  test.each([
    ['nothing there', {}, [], ''],
    ["Docker's", {}, ['/var/run/docker.sock', '/run/podman/podman.sock'], '/var/run/docker.sock'],
    ["Podman's", {}, ['/run/podman/podman.sock'], '/run/podman/podman.sock'],
    [
      'rootless Docker',
      { XDG_RUNTIME_DIR: '/run/user/1000' },
      ['/run/user/1000/docker.sock'],
      '/run/user/1000/docker.sock',
    ],
    [
      'rootless Podman',
      { XDG_RUNTIME_DIR: '/run/user/1000' },
      ['/run/user/1000/podman/podman.sock'],
      '/run/user/1000/podman/podman.sock',
    ],
    [
      'DOCKER_HOST comes first',
      { DOCKER_HOST: 'unix:///tmp/a.sock' },
      ['/var/run/docker.sock'],
      '/tmp/a.sock',
    ],
    ['an engine elsewhere', { DOCKER_HOST: 'tcp://10.0.0.1:2376' }, ['/var/run/docker.sock'], ''],
    ['by ssh', { DOCKER_HOST: 'ssh://me@host' }, ['/var/run/docker.sock'], ''],
    ['a relative path is none', { DOCKER_HOST: 'unix://a.sock' }, [], ''],
    [
      'an empty DOCKER_HOST is none',
      { DOCKER_HOST: '' },
      ['/var/run/docker.sock'],
      '/var/run/docker.sock',
    ],
  ])('%s', (_name, env, paths, socket) => {
    expect(findEngineSocket(env, having(...paths))).toBe(socket)
  })
})

describe('our own pod', () => {
  test.each([
    [{}, undefined],
    [
      { POD_NAME: 'api', POD_NAMESPACE: 'shop' },
      { name: 'api', namespace: 'shop', uid: '' },
    ],
    [
      { POD_NAME: 'api', POD_NAMESPACE: 'shop', POD_UID: 'u' },
      { name: 'api', namespace: 'shop', uid: 'u' },
    ],
    [{ POD_NAME: 'api' }, undefined],
  ])('%j', (env, pod) => {
    expect(findOwnPod(env)).toEqual(pod)
  })
})
