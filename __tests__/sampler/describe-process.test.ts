import { describe, expect, test } from '@jest/globals'
import {
  describeCommand,
  describeScript,
  nameProcess,
  runtimeOf,
} from '../../src/sampler/describe-process.ts'

const appear = (command: string | readonly string[], executable = '', comm = 'comm') => ({
  words: typeof command === 'string' ? command.split(' ') : command,
  executable,
  comm,
})

describe('name', () => {
  test.each([
    // Node 24 calls its threads MainThread
    ['node', appear('node server.js', '/usr/bin/node', 'MainThread')],
    ['java', appear('/opt/jdk/bin/java -jar app.jar', '/opt/jdk/bin/java')],
    ['nginx', appear(['nginx: worker process'], '')],
    ['nginx', appear(['nginx: worker process'], '/usr/sbin/nginx')],
    ['bash', appear('-bash', '')],
    ['my app', appear(['/opt/my app'], '/opt/my app')],
    ['bash', appear('/bin/bash -e', '/memfd:sealed-91173221a7ea')],
    ['comm', appear([], '')],
    ['comm', appear([''], '')],
    // one program for all commands: argv[0] tells which
    ['sh', appear('sh -e /script.sh', '/bin/busybox')],
    ['sleep', appear('/bin/sleep 1', '/usr/bin/coreutils')],
    ['busybox', appear([], '/bin/busybox')],
  ])('%s', (name, appearance) => {
    expect(nameProcess(appearance)).toBe(name)
  })
})

describe('runtime', () => {
  test.each([
    ['node', 'node'],
    ['nodejs', 'node'],
    ['java', 'java'],
    ['python', 'python'],
    ['python3.12', 'python'],
    ['pypy3', 'python'],
    ['ruby3.2', 'ruby'],
    ['dotnet', 'dotnet'],
    ['bash', 'other'],
    ['postgres', 'other'],
    ['nodemon', 'other'],
    ['javac', 'other'],
  ])('%s: %s', (name, runtime) => {
    expect(runtimeOf(name, () => false)).toBe(runtime)
  })

  test('go by its mark, which is looked for in programs only', () => {
    expect(runtimeOf('caddy', () => true)).toBe('go')
    expect(
      runtimeOf('node', () => {
        throw new Error('looked into')
      }),
    ).toBe('node')
  })
})

describe('script', () => {
  test.each([
    ['node', 'node server.js --port 80', 'server.js'],
    [
      'node',
      'node --max-old-space-size=100 -r ts-node/register --import tsx /app/a.ts x',
      '/app/a.ts',
    ],
    ['node', 'node --env-file .env -- app.js', 'app.js'],
    ['node', 'node -e secret() arg', ''],
    ['node', 'node --eval=secret() arg', ''],
    ['node', 'node -p 1 arg', ''],
    ['node', 'node - arg', ''],
    ['node', 'node', ''],
    ['deno', 'deno run --allow-net main.ts', 'main.ts'],
    ['deno', 'deno eval secret()', ''],
    // user info, query and fragment of a URL may be secrets
    ['deno', 'deno run https://u:secret@host/x.ts', 'https://host/x.ts'],
    ['deno', 'deno run -A https://host/x.ts?token=secret&b=1', 'https://host/x.ts'],
    ['deno', 'deno run https://u:p@ss@host/x.ts#secret', 'https://host/x.ts'],
    ['deno', 'deno run data:text/javascript;base64,c2VjcmV0', ''],
    ['bun', 'bun run dev', 'dev'],
    ['bun', 'bun -e x y', ''],
    ['java', 'java -Xmx1g -jar /srv/app.jar --token=x', '-jar /srv/app.jar'],
    [
      'java',
      'java -cp a.jar:b.jar -Dk=v --add-opens java.base/java.lang=ALL-UNNAMED com.example.Main secret',
      'com.example.Main',
    ],
    ['java', 'java @options com.example.Main', 'com.example.Main'],
    ['java', 'java --module-path mods -m app/com.example.Main', '-m app/com.example.Main'],
    ['java', 'java -version', ''],
    ['python3.12', 'python3 -u /app/worker.py x', '/app/worker.py'],
    ['python3', 'python3 -Im pip install x', '-Im pip'],
    ['python', 'python -X dev -W error run.py', 'run.py'],
    ['python3', 'python3 -c secret() arg', ''],
    ['python3', 'python3 -uc secret() arg', ''],
    ['python3', 'python3 -cprint() arg', ''],
    ['python3', 'python3 - arg', ''],
    ['python3', 'python3 -m', ''],
    ['ruby', 'ruby -rbundler/setup -I lib bin/rails s', 'bin/rails'],
    ['ruby', 'ruby -ne secret arg', ''],
    ['perl', 'perl -MFile::Spec -I lib x.pl', 'x.pl'],
    ['perl', 'perl -lne secret arg', ''],
    ['perl', 'perl -i.bak x.pl', 'x.pl'],
    ['php', 'php -d memory_limit=1G artisan queue:work', 'artisan'],
    ['php8.3', 'php -r secret arg', ''],
    ['php', 'php -S 0.0.0.0:80 -t public router.php', 'router.php'],
    // what the runner starts its steps with
    [
      'bash',
      '/usr/bin/bash --noprofile --norc -eo pipefail /srv/actions/_temp/1.sh',
      '/srv/actions/_temp/1.sh',
    ],
    ['bash', 'bash -e /tmp/1.sh', '/tmp/1.sh'],
    ['sh', 'sh -e /tmp/1.sh x', '/tmp/1.sh'],
    ['bash', 'bash -o errexit +O extglob x.sh', 'x.sh'],
    ['bash', 'bash --rcfile rc x.sh', 'x.sh'],
    ['bash', 'bash -lc secret arg', ''],
    ['sh', 'sh -ec secret arg', ''],
    ['bash', 'bash -euo pipefail -c secret', ''],
    ['bash', 'bash -s secret', ''],
    ['bash', 'bash - secret', ''],
    ['dotnet', 'dotnet app.dll --key x', 'app.dll'],
    ['dotnet', 'dotnet exec --runtimeconfig r.json app.dll', 'app.dll'],
    ['pwsh', 'pwsh -NoProfile -ExecutionPolicy Bypass -File x.ps1', 'x.ps1'],
    ['pwsh', 'pwsh -command secret arg', ''],
    // a program of its own has none, whatever its arguments look like
    ['caddy', 'caddy run x.js', ''],
    ['psql', 'psql -c secret', ''],
    ['curl', 'curl secret', ''],
    // a title with environment behind it
    ['python3', 'worker SECRET=abc', ''],
    ['node', 'node //registry.example/:_authToken=abc', ''],
    ['bash', 'bash A=1 secret', ''],
  ])('%s: %s', (name, command, script) => {
    expect(describeScript(appear(command), name)).toBe(script)
  })
})

describe('command line', () => {
  const node = appear('/opt/node/bin/node --inspect server.js --token=abc', '/opt/node/bin/node')

  test.each([
    ['name', '/opt/node/bin/node server.js'],
    ['redacted', '/opt/node/bin/node --inspect server.js --token=***'],
    ['full', '/opt/node/bin/node --inspect server.js --token=abc'],
  ] as const)('%s', (allowed, command) => {
    expect(describeCommand(node, 'node', allowed)).toBe(command)
  })

  test.each([
    [
      'a title: only its first word, behind it may be anything',
      appear(['postgres: alice secret 10.0.0.1'], '/usr/bin/postgres'),
      'postgres',
      'postgres:',
    ],
    [
      'a path with a space is one word',
      appear(['/opt/my app/run', 'secret'], '/opt/my app/run'),
      'run',
      '/opt/my app/run',
    ],
    [
      'overwritten argv runs into the environment',
      appear(['qqqqSECRET_TOKEN=ghp_ENVSECRET'], ''),
      'worker',
      'worker',
    ],
    ['an empty argv[0]', appear(['', 'secret'], '/usr/bin/x'), 'x', 'x'],
    [
      'a Go program has no script',
      appear('/usr/bin/caddy run --config x', '/usr/bin/caddy'),
      'caddy',
      '/usr/bin/caddy',
    ],
    ['no argv at all', appear([], '/usr/bin/x', 'x:0'), 'x', '[x:0]'],
  ])('name: %s', (_case, appearance, name, command) => {
    expect(describeCommand(appearance, name, 'name')).toBe(command)
  })

  test('long ones are cut', () => {
    expect(describeCommand(appear(['x', 'y'.repeat(9000)]), 'x', 'full').length).toBe(4096)
    expect(describeCommand(appear(['x'.repeat(9000)]), 'x'.repeat(9000), 'name').length).toBe(1024)
  })
})
