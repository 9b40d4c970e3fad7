// node tools/vm/boot.mjs FOLDER: boots the machine of prepare.mjs, which runs FOLDER/script as
// root; FOLDER is shared with it at the same path, all else of this machine it sees read-only.
// Leaves FOLDER/output and FOLDER/status. Exits with 1 when it did not finish.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const memoryMiB = 1536
const swapMiB = 512
const longestMs = 600_000

const share = resolve(process.argv[2] ?? '')
const prepared = spawnSync(process.execPath, [join(import.meta.dirname, 'prepare.mjs')], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
})
if (prepared.status !== 0) process.exit(1)
const machine = prepared.stdout.trim()
const scratch = mkdtempSync(join(tmpdir(), 'vm-boot-'))
const [log, swap] = [join(scratch, 'console.log'), join(scratch, 'swap')]
writeFileSync(swap, '')
truncateSync(swap, swapMiB * 2 ** 20)

const folder = (path, tag, extra = '') => [
  '-virtfs',
  `local,path=${path},mount_tag=${tag},security_model=none,multidevs=remap${extra}`,
]
// Software emulation everywhere: hardware virtualisation that is offered inside a virtual machine
// is often broken.
const qemu = spawn(
  'qemu-system-x86_64',
  [
    '-accel',
    'tcg,thread=multi',
    '-cpu',
    'max',
    '-machine',
    'q35',
    '-smp',
    '2',
    '-m',
    String(memoryMiB),
    '-nodefaults',
    '-no-user-config',
    '-display',
    'none',
    '-no-reboot',
    '-serial',
    `file:${log}`,
    '-kernel',
    join(machine, 'kernel'),
    '-initrd',
    join(machine, 'initramfs'),
    '-append',
    `console=ttyS0 quiet panic=-1 mitigations=off nokaslr no_timer_check psi=1 share=${share} now=${Math.floor(Date.now() / 1000)} `,
    ...folder('/', 'root', ',readonly=on'),
    ...folder(share, 'share'),
    '-drive',
    `file=${swap},format=raw,if=virtio,cache=unsafe`,
  ],
  { stdio: ['ignore', 'inherit', 'inherit'] },
)
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    qemu.kill('SIGKILL')
  })
const deadline = setTimeout(() => {
  qemu.kill('SIGKILL')
}, longestMs)
await once(qemu, 'exit')
clearTimeout(deadline)
if (!existsSync(join(share, 'status'))) {
  const lines = existsSync(log)
    ? readFileSync(log, 'utf8').split('\n').slice(-30).join('\n')
    : 'qemu did not start'
  console.error(`the machine did not finish; the end of its console:\n${lines}`)
  process.exitCode = 1
}
rmSync(scratch, { recursive: true, force: true })
