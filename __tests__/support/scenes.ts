import { hostileNames } from './make-report.ts'
import { makeNoise, type Actor, type Scene } from './simulate-run.ts'

/** The runs whose pages are looked at. */
export const scenes: Readonly<
  Record<'pass' | 'leak' | 'heaps' | 'forty' | 'sixHours' | 'hostile', Scene>
> = {
  pass: {
    name: 'api-tests-ubuntu-20',
    seconds: 420,
    actors: [
      settle({ name: 'npm', command: 'npm test', runtime: 'node' }, 62, 20),
      settle(
        { name: 'node', command: 'node server.js', script: 'server.js', runtime: 'node', from: 4 },
        310,
        40,
      ),
      settle(
        {
          name: 'node',
          command: 'node node_modules/.bin/jest --runInBand',
          script: 'jest',
          runtime: 'node',
          from: 9,
        },
        540,
        90,
      ),
      settle(
        { name: 'postgres', command: 'postgres -D /var/lib/postgresql/data', from: 1 },
        96,
        10,
      ),
      settle(
        {
          name: 'node',
          command: 'node tsc -p tsconfig.json',
          script: 'tsc',
          runtime: 'node',
          from: 2,
          until: 31,
        },
        380,
        14,
      ),
    ],
    steps: [
      [1, 'bash'],
      [33, 'node'],
    ],
    marks: [
      [60, 'warm'],
      [240, 'load test'],
      [330, 'after the load test'],
    ],
  },
  leak: {
    name: 'soak-checkout-service',
    seconds: 1200,
    settings: { threshold: '512MiB', 'warn-threshold': '300MiB' },
    actors: [
      settle({ name: 'bash', command: 'bash -e script.sh' }, 4, 1),
      grow(
        { name: 'node', command: 'node server.js', script: 'server.js', runtime: 'node', from: 3 },
        140,
        26,
      ),
      settle({ name: 'redis-server', command: 'redis-server *:6379', from: 2 }, 34, 12),
      settle({ name: 'k6', command: 'k6 run load.js', from: 20 }, 330, 60),
    ],
    marks: [
      [120, 'load 100/s'],
      [600, 'load 300/s'],
    ],
    gaps: [[760, 812]],
    oomAt: 1190,
  },
  heaps: {
    name: 'orders-service',
    seconds: 100,
    settings: { threshold: '4GiB' },
    actors: [
      settle({ name: 'bash', command: 'bash -e script.sh' }, 4, 1),
      {
        ...settle(
          { name: 'java', command: 'java -jar orders.jar', script: 'orders.jar', runtime: 'java' },
          420,
          35,
        ),
        heap: {
          collector: 'g1',
          everyS: 4,
          forcedAtS: [25, 50, 75, 98],
          bound: (age) => 62 + age * 0.3 + (age % 17),
          live: (age) => 58 + (age / 60) * 9,
          gains: [
            ['byte[]', 92_110, 41_203_112, 22_480, 9_412_608],
            ['com.acme.shop.orders.PendingOrder', 31_400, 1_507_200, 22_460, 1_078_080],
            ['java.util.HashMap$Node[]', 1210, 1_403_200, 3, 524_320],
            ...hostileNames
              .slice(0, 17)
              .map((name, at) => [name, 40 - at, 9000 - at, 20 - at, 4000 - at] as const),
          ],
        },
      },
      {
        ...settle(
          { name: 'java', command: 'java -jar cache.jar', script: 'cache.jar', runtime: 'java' },
          300,
          30,
        ),
        heap: {
          collector: 'parallel',
          everyS: 3,
          forcedAtS: [25, 50, 75, 98],
          bound: (age) => 44 + (age % 13),
          live: () => 41.2,
        },
      },
      {
        ...settle(
          { name: 'node', command: 'node server.js', script: 'server.js', runtime: 'node' },
          150,
          25,
        ),
        heap: { collector: '', everyS: 1, forcedAtS: [25, 50, 75, 98], live: () => 37.5 },
      },
    ],
  },
  forty: {
    name: 'build',
    seconds: 600,
    settings: { threshold: '1GiB' },
    actors: [
      settle(
        {
          name: 'java',
          command: 'java -jar gradle-launcher.jar',
          script: 'gradle-launcher.jar',
          runtime: 'java',
        },
        900,
        60,
      ),
      ...Array.from({ length: 39 }, (_, at) =>
        settle(
          {
            name: 'cc1plus',
            command: `cc1plus module_${at}.cpp`,
            from: 5 + at * 14,
            until: 5 + at * 14 + 45 + (at % 5) * 11,
          },
          120 + ((at * 37) % 420),
          12,
        ),
      ),
    ],
    steps: [[5, 'make']],
  },
  sixHours: {
    name: 'soak-nightly',
    seconds: 21_600,
    settings: { threshold: '2GiB' },
    actors: [
      settle({ name: 'soak', command: 'soak --hours 6' }, 20, 10),
      ...Array.from({ length: 12 }, (_, at) =>
        grow(
          {
            name: 'java',
            command: `java -jar worker.jar --shard ${at}`,
            script: 'worker.jar',
            runtime: 'java',
            from: 10 + at,
          },
          300 + at * 40,
          at === 3 ? 5.5 : 0.15,
        ),
      ),
    ],
    marks: Array.from({ length: 6 }, (_, at) => [at * 3600 + 1, `hour ${at + 1}`] as const),
    gaps: [[9000, 9900]],
  },
  hostile: {
    name: 'hostile',
    seconds: 300,
    settings: { threshold: '256MiB' },
    actors: [
      ...hostileNames,
      '<img src=x onerror=alert(1)>',
      '" onmouseover="alert(1)',
      '</script><script>alert(1)</script>',
      '\u{1f469}\u200d\u{1f469}\u200d\u{1f467} \u{1f680}'.repeat(8),
      'x'.repeat(10_000),
    ].map((name, at) =>
      settle(
        { name, command: `${name} --serve ${name}`, ...(at > 3 ? { from: at } : {}) },
        60 + at * 9,
        20,
      ),
    ),
    marks: [
      [50, '</script><b>mark'],
      [51, '\u202etxet'],
      [52, 'x'.repeat(3000)],
    ],
    steps: [[20, '<!-- step -->']],
  },
}

/**
 * Comes up to `mib` with the time constant `seconds`, then breathes as a heap under collection
 * does.
 */
function settle(actor: Omit<Actor, 'mib'>, mib: number, seconds: number): Actor {
  const noise = makeNoise(mib * 31 + seconds)
  return {
    ...actor,
    mib: (at) =>
      mib * (0.22 + 0.78 * (1 - Math.exp(-at / seconds))) * (1 + 0.05 * ((at % 23) / 23)) +
      noise() * mib * 0.012,
  }
}

/** The same with `mibPerMinute` that never comes back. */
function grow(actor: Omit<Actor, 'mib'>, mib: number, mibPerMinute: number): Actor {
  const settled = settle(actor, mib, 45)
  return { ...actor, mib: (at) => settled.mib(at) + (at / 60) * mibPerMinute }
}
