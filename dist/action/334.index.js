export const id = 334;
export const ids = [334];
export const modules = {

/***/ 9334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/sampling/why-no-sampling.js
var why_no_sampling = __webpack_require__(1824);
// EXTERNAL MODULE: ./build/gates/retained/settling.js
var settling = __webpack_require__(53134);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(84663);
// EXTERNAL MODULE: ./build/modes/session/begin.js + 4 modules
var begin = __webpack_require__(49357);
// EXTERNAL MODULE: ./build/modes/session/judge.js + 10 modules
var judge = __webpack_require__(2817);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/proc/is-alive.js
var is_alive = __webpack_require__(39925);
// EXTERNAL MODULE: ./build/samples/follow.js
var follow = __webpack_require__(41515);
// EXTERNAL MODULE: ./build/series/live-view.js
var live_view = __webpack_require__(54668);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __webpack_require__(70954);
// EXTERNAL MODULE: ./build/modes/session/cancel.js
var session_cancel = __webpack_require__(19272);
;// CONCATENATED MODULE: ./build/modes/session/outlast.js







/** A child that ends with its parent is gone by then, and a command is not held up by more. */
const LOOK_MS = 100;
/**
 * Goes on sampling while something outlives the command, `mostMs` at most, so that it can give its
 * memory back. A cancel ends it; a healthy command is held up by nothing.
 */
async function outlast(plan, mostMs, workload, runner) {
    const follower = new follow/* Follower */.f((0,external_node_path_.join)(plan.runDir, 'samples.ndjson'));
    const view = new live_view/* LiveView */.O();
    const abort = new AbortController();
    const release = (0,session_cancel/* onCancel */.A)(runner, () => {
        abort.abort();
    });
    const startedMs = performance.now();
    const waitedMs = () => performance.now() - startedMs;
    // what came after the newest sample is in the group only
    const isLeft = () => {
        view.take(follower.read());
        return (view.present().some((process) => (0,is_alive/* isAlive */._)(process)) ||
            (waitedMs() < 1.5 * plan.intervalMs && workload.hasGroup()));
    };
    let isSaid = false;
    while (!abort.signal.aborted && waitedMs() < mostMs && isLeft()) {
        // by then it is no straggler
        if (!isSaid && waitedMs() > 1000) {
            runner.log(`Something outlives the command: waiting up to ${(0,duration/* formatDuration */.a3)(mostMs)} for it to settle (\`settle\`).`);
            isSaid = true;
        }
        await (0,promises_.setTimeout)(LOOK_MS, undefined, { signal: abort.signal }).catch(() => undefined);
    }
    release();
}

// EXTERNAL MODULE: ./build/run-dir/control.js
var control = __webpack_require__(24597);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/files/save-file.js + 1 modules
var save_file = __webpack_require__(13787);
// EXTERNAL MODULE: ./build/proc/descendants.js
var proc_descendants = __webpack_require__(30457);
// EXTERNAL MODULE: ./build/proc/read-stat.js
var read_stat = __webpack_require__(35364);
// EXTERNAL MODULE: ./build/proc/stat.js
var proc_stat = __webpack_require__(96295);
;// CONCATENATED MODULE: ./build/proc/identity.js


/**
 * `pid:startTicks` of who has this pid; '' where nobody does, or who had it has ended and waits for
 * its parent to ask for its end (a container's first process may never).
 */
function identifyProcess(pid, proc = '/proc') {
    const stat = (0,read_stat/* readStat */.B)(proc, pid);
    return stat === null || (0,proc_stat/* isEnded */.p)(stat) ? '' : `${pid}:${stat.startTicks}`;
}

// EXTERNAL MODULE: ./build/settings/variable-of.js
var variable_of = __webpack_require__(36706);
;// CONCATENATED MODULE: ./build/runner/expand-shell.js
// actions/runner, ScriptHandlerHelpers.cs: _defaultArguments and _extensions
const ARGUMENTS = new Map([
    ['bash', '--noprofile --norc -e -o pipefail {0}'],
    ['sh', '-e {0}'],
    ['python', '{0}'],
    ['pwsh', '-command ". \'{0}\'"'],
]);
const EXTENSIONS = new Map([
    ['bash', '.sh'],
    ['sh', '.sh'],
    ['python', '.py'],
    ['pwsh', '.ps1'],
]);
/**
 * Expands `shell` exactly as the runner does for a `run:` step (actions/runner, ScriptHandler.cs):
 * '' is `bash -e {0}`, without bash `sh -e {0}`; a known name has its arguments; anything else is a
 * template with `{0}`.
 */
function expandShell(shell, text, hasProgram) {
    if (shell === '')
        return buildShellPlan(hasProgram('bash') ? 'bash' : 'sh', '-e {0}', text);
    const at = shell.indexOf(' ');
    if (at < 0)
        return buildShellPlan(shell, ARGUMENTS.get(shell) ?? '{0}', text);
    return buildShellPlan(shell.slice(0, at), shell.slice(at + 1), text);
}
function buildShellPlan(program, template, text) {
    return {
        extension: EXTENSIONS.get(program) ?? '',
        content: program === 'pwsh' ? wrapPwsh(text) : text.endsWith('\n') ? text : `${text}\n`,
        argv: (file) => [
            program,
            ...splitArguments(template).map((word) => word.replaceAll('{0}', () => file)),
        ],
    };
}
// actions/runner, ScriptHandlerHelpers.FixUpScriptContents
function wrapPwsh(text) {
    return `$ErrorActionPreference = 'stop'\n${text}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`;
}
/**
 * As .NET splits ProcessStartInfo.Arguments on Unix: white space parts, double quotes hold
 * together, `\"` is a quote.
 */
function splitArguments(text) {
    const words = text.match(/(?:\\"|"(?:\\"|[^"])*"|[^\s"])+/g) ?? [];
    return words.map((word) => word.replace(/\\(")|"/g, (_whole, quote) => quote ?? ''));
}

// EXTERNAL MODULE: ./build/runner/find-program.js
var find_program = __webpack_require__(57001);
;// CONCATENATED MODULE: ./build/proc/read-auxv.js

// include/uapi/linux/auxvec.h
const AT_PAGESZ = 6;
const AT_CLKTCK = 17;
/** Page size in bytes and clock ticks a second, as the kernel told this process at its start. */
function readAuxv(proc) {
    const bytes = readVector(proc);
    const values = new Map();
    // pairs of unsigned long; every platform of Node's is 64 bit little-endian but s390x, where the
    // defaults hold as well
    for (let at = 0; at + 16 <= bytes.length; at += 16)
        values.set(Number(bytes.readBigUInt64LE(at)), Number(bytes.readBigUInt64LE(at + 8)));
    return {
        pageBytes: values.get(AT_PAGESZ) ?? 4096,
        clockTicksPerSecond: values.get(AT_CLKTCK) ?? 100,
    };
}
function readVector(proc) {
    try {
        return (0,external_node_fs_.readFileSync)(`${proc}/self/auxv`);
    }
    catch {
        return Buffer.alloc(0); // not shown here
    }
}

;// CONCATENATED MODULE: ./build/runner/launch.js





const PERL = '/usr/bin/perl';
const BESIDE_THIS_BUNDLE = (0,external_node_path_.join)((0,external_node_path_.dirname)(import.meta.dirname), 'sampler', 'launcher.pl');
const SOCKET_FD = 3;
const HUGE_PAGES = '/sys/kernel/mm/transparent_hugepage';
const SMALLEST_HUGE_KIB = 2048;
/** The kernel maps so much of a file around a fault (fault_around_bytes in mm/memory.c). */
const AROUND_KIB = 64;
const MOST_OF_FILES_KIB = 128 * 1024;
/** Is there what it takes to launch a command by a parent that waits for it? */
function canLaunch(script = BESIDE_THIS_BUNDLE) {
    return (0,external_node_fs_.existsSync)(PERL) && (0,external_node_fs_.existsSync)(script);
}
/**
 * Starts a command by a small parent in perl, which says how much memory its largest process held:
 * Node has no wait4(2). `onPid` is called as it begins.
 */
async function launch({ words, environment, cwd, stdio, detached }, onPid, script = BESIDE_THIS_BUNDLE) {
    const variables = Object.entries(environment).flatMap(([name, value]) => value === undefined ? [] : [`${name}=${value}`]);
    const fields = [detached ? 'setsid' : '', String(words.length), ...words, ...variables];
    // a NUL ends a word: spawn refuses such, and so the command is left to it
    if (fields.some((field) => field.includes('\0')))
        return { kind: 'not launched' };
    const child = (0,external_node_child_process_.spawn)(PERL, [script], {
        stdio: [...stdio, 'pipe'],
        cwd,
        detached,
        // nothing of the command's may change what perl does (PERL5OPT, PERL5LIB)
        env: { LC_ALL: 'C' },
    });
    const socket = child.stdio[SOCKET_FD];
    return new Promise((resolve) => {
        let [rest, isBegun] = ['', false];
        let answer = null;
        const end = () => {
            resolve(answer ?? { kind: isBegun ? 'lost' : 'not launched' });
        };
        const takeLine = (line) => {
            const pid = parsePid(line);
            answer ??= parseLaunched(line);
            if (pid > 0 && !isBegun) {
                isBegun = true;
                onPid(pid);
            }
            if (answer !== null)
                end();
        };
        child.once('error', end);
        if (!(socket === null || socket === undefined)) {
            socket.on('error', () => undefined);
            socket.once('close', end);
            socket.setEncoding('utf8').on('data', (text) => {
                const lines = `${rest}${text}`.split('\n');
                rest = lines.pop() ?? '';
                lines.forEach(takeLine);
            });
            socket.write(encodeRequest(fields));
        }
    });
}
function encodeRequest(fields) {
    const text = Buffer.from(fields.join('\0'));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    return Buffer.concat([length, text]);
}
function parsePid(line) {
    return Number(/^pid (\d{1,10})$/.exec(line)?.[1] ?? 0);
}
/**
 * The most that a process holds that caused so many page faults, in KiB. A fault brings in a page;
 * of a mapped file several at once, of which some programs have 100 MiB and more; a huge page where
 * they are for all, or for who asks for them (`madvise`).
 */
function mostHeldKib(faults, { pageKib, hugeKib }) {
    return hugeKib > 0
        ? faults * Math.max(hugeKib, pageKib)
        : Math.min(faults * Math.max(AROUND_KIB, pageKib), faults * pageKib + MOST_OF_FILES_KIB);
}
/** Of this machine (Documentation/admin-guide/mm/transhuge.rst). */
function readPageSizes(proc = '/proc', hugePages = HUGE_PAGES) {
    const hugeBytes = Number(readText(`${hugePages}/hpage_pmd_size`));
    const hugeKib = Number.isSafeInteger(hugeBytes) ? hugeBytes / 1024 : 0;
    const isPossible = ['', ...listSizes(hugePages)].some((size) => /\[(?:always|madvise)\]/.test(readText((0,external_node_path_.join)(hugePages, size, 'enabled'))));
    return {
        pageKib: readAuxv(proc).pageBytes / 1024,
        hugeKib: isPossible ? Math.max(SMALLEST_HUGE_KIB, hugeKib) : 0,
    };
}
/** `hugepages-64kB`: each has a switch of its own (Linux 6.8). */
function listSizes(hugePages) {
    try {
        return (0,external_node_fs_.readdirSync)(hugePages).filter((name) => name.startsWith('hugepages-'));
    }
    catch {
        return []; // a kernel without them
    }
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}
/** Null: that is no answer. */
function parseLaunched(line, sizes) {
    const error = /^error (\d{1,5})$/.exec(line);
    if (error !== null) {
        const [code = 'UNKNOWN'] = Object.entries(external_node_os_.constants.errno).find(([, errno]) => errno === Number(error[1])) ?? [];
        return { kind: 'error', code };
    }
    const exit = /^exit (\d{1,10}) (\d{1,15}) (\d{1,15}) (\d{1,15})$/.exec(line);
    if (exit === null)
        return null;
    const [status = 0, kib = 0, faults = 0, floorKib = 0] = exit.slice(1).map(Number);
    // the mark begins with what the launcher held when it forked
    const ofOthersKib = Math.max(floorKib, mostHeldKib(faults, sizes ?? readPageSizes()));
    return {
        kind: 'exit',
        status,
        largest: {
            rssBytes: kib * 1024,
            isCommand: kib > ofOthersKib,
            ...(kib <= floorKib ? { isAtMost: true } : {}),
        },
    };
}

;// CONCATENATED MODULE: ./build/runner/workload.js












const LOST_LOOK_MS = 100;
/** what a shell has for a process that SIGKILL ended */
const LOST_EXIT_CODE = 137;
/**
 * Spawns by itself, not by @actions/exec: that hides the pid, forwards no signal, and waits for
 * pipes that a daemon may keep open. Output goes straight to our own descriptors, so it is
 * untouched and costs nothing.
 */
function startWorkload(request) {
    const { file, argv: [program = '', ...words], } = request.argv.length > 0 ? { file: '', argv: request.argv } : writeScript(request);
    const startedMs = performance.now();
    // who has left the session of a terminal gets EIO from it
    const stdin = request.sharesTerminal || (request.inheritsStdin && !process.stdin.isTTY) ? 'inherit' : 'ignore';
    const command = {
        words: [program, ...words],
        environment: { ...request.environment, [variable_of/* MARKS_VARIABLE */.gk]: request.marksFile },
        cwd: request.workingDirectory,
        stdio: [stdin, request.childStdoutToStderr ? 2 : 'inherit', 'inherit'],
        detached: !request.sharesTerminal,
    };
    let pid;
    const waiting = [];
    let tellStarted = () => undefined;
    const started = new Promise((resolve) => {
        tellStarted = resolve;
    });
    const begin = (its) => {
        pid = its;
        tellStarted(its);
        for (const name of waiting.splice(0))
            signalTree(its, name, request.sharesTerminal);
    };
    const isWaitedFor = request.isWaitedFor === true && canLaunch();
    const ended = (isWaitedFor ? launchOrSpawn(command, begin) : spawnDirectly(command, begin)).then((end) => {
        if (file !== '')
            (0,external_node_fs_.rmSync)(file, { force: true });
        return { ...end, durationMs: Math.round(performance.now() - startedMs) };
    });
    return {
        started,
        ended,
        signal: (name) => {
            // one that comes before it is known whom to is for whoever will be
            if (pid === undefined && isWaitedFor)
                waiting.push(name);
            else
                signalTree(pid, name, request.sharesTerminal);
        },
        hasGroup: () => pid !== undefined && !request.sharesTerminal && send(-pid, 0),
    };
}
async function spawnDirectly({ words: [program = '', ...words], environment, cwd, stdio, detached }, begin) {
    const child = (0,external_node_child_process_.spawn)(program, words, {
        stdio: [...stdio],
        cwd,
        detached,
        env: { ...environment },
    });
    begin(child.pid);
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            resolve({
                exitCode: code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]),
                signal,
            });
        });
        child.once('error', (error) => {
            resolve(failToStart(program, error.code));
        });
    });
}
/** By a parent that knows how large it became; where that cannot be, directly. */
async function launchOrSpawn(command, begin) {
    let [pid, identity] = [0, ''];
    const launched = await launch(command, (its) => {
        pid = its;
        identity = identifyProcess(its);
        begin(its);
    });
    switch (launched.kind) {
        case 'not launched':
            return spawnDirectly(command, begin);
        case 'error':
            return failToStart(command.words[0] ?? '', launched.code);
        case 'exit':
            return { ...readStatus(launched.status), largest: launched.largest };
        case 'lost':
            // a zombie has ended, and its pid may be somebody else's by then
            while (identity !== '' && identifyProcess(pid) === identity)
                await (0,promises_.setTimeout)(LOST_LOOK_MS);
            process.stderr.write('How the command ended is not known: its launcher was killed.\n');
            return { exitCode: LOST_EXIT_CODE, signal: null };
    }
}
/** A status as wait(2) has it. */
function readStatus(status) {
    const number = status & 0x7f;
    if (number === 0)
        return { exitCode: (status >> 8) & 0xff, signal: null };
    const [signal = null] = Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number) ?? [];
    return { exitCode: 128 + number, signal };
}
function failToStart(program, code) {
    const isMissing = code === 'ENOENT';
    process.stderr.write(`${program}: ${isMissing ? 'command not found' : 'cannot be run'}\n`);
    // what a shell says: 127 not found, 126 found but cannot be run
    return { exitCode: isMissing ? 127 : 126, signal: null };
}
function writeScript({ text, shell, scriptDir, environment }) {
    const { extension, content, argv } = expandShell(shell, text, (name) => (0,find_program/* findProgram */.K)(name, environment['PATH'] ?? '') !== '');
    const file = (0,external_node_path_.join)(scriptDir, 'control', `command${extension}`);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    (0,external_node_fs_.rmSync)(file, { force: true });
    (0,save_file/* createFile */.x3)(file, content, 0o700);
    return { file, argv: argv(file) };
}
/**
 * A terminal gave its SIGINT to the whole foreground group already: a second one makes npm and
 * others kill hard.
 */
function signalTree(pid, name, sharesTerminal) {
    if (pid === undefined || (sharesTerminal && name === 'SIGINT'))
        return;
    const descendants = (0,proc_descendants/* listDescendants */.B)(pid);
    send(sharesTerminal ? pid : -pid, name);
    for (const { pid: descendant, group } of descendants)
        if (sharesTerminal || group !== pid)
            send(descendant, name);
}
/** 0 sends nothing, and tells whether somebody is there. */
function send(pid, name) {
    try {
        return process.kill(pid, name);
    }
    catch (error) {
        return error.code === 'EPERM'; // ESRCH: it ended meanwhile
    }
}

// EXTERNAL MODULE: ./build/modes/session/command-environment.js
var command_environment = __webpack_require__(34885);
;// CONCATENATED MODULE: ./build/modes/session/supervise.js



/** Ctrl-C reaches the command as it reaches us, and its end may be heard of first. */
const SAME_KEY_MS = 100;
/**
 * How long a cancelled command has to end before we report without waiting: the whole report is due
 * 3 s after the signal.
 */
const CANCEL_GRACE_MS = 1500;
/**
 * Starts a command and hands signals on to it. `sampledMs` is when sampling began, by
 * performance.now(). `reported` is how it ended, or that it was cancelled and may still run.
 */
function supervise(runner, start, sampledMs = performance.now()) {
    const beganMs = performance.now();
    const startedMs = Math.round(beganMs - sampledMs);
    let cancelledBy = '';
    let giveUp = () => undefined;
    const givenUp = new Promise((resolve) => {
        giveUp = resolve;
    });
    // listens before it starts: the command may be cancelled at its first word
    const release = (0,session_cancel/* onCancel */.A)(runner, (signal) => {
        workload.signal(signal);
        if (cancelledBy !== '')
            return;
        cancelledBy = signal;
        setTimeout(() => {
            giveUp({
                exitCode: 128 + external_node_os_.constants.signals[signal],
                signal,
                durationMs: Math.round(performance.now() - beganMs),
                cancelled: true,
                stillRuns: true,
                startedMs,
            });
        }, CANCEL_GRACE_MS).unref();
    }, () => {
        workload.signal('SIGKILL');
    });
    const workload = start();
    const ended = workload.ended.then(async (end) => {
        if (end.signal === 'SIGINT' && cancelledBy === '')
            await (0,promises_.setTimeout)(SAME_KEY_MS);
        release();
        return { ...end, cancelled: cancelledBy !== '', startedMs };
    });
    return { workload, reported: Promise.race([ended, givenUp]) };
}

;// CONCATENATED MODULE: ./build/modes/sides/prepare-side.js




/** Runs `prepare` for one side, unmeasured. Returns what went wrong, or ''. */
async function prepareSide(plan, runner, { name, directory, workspace, childStdoutToStderr }) {
    if (plan.run.prepare.trim() === '')
        return '';
    const { workload, reported } = supervise(runner, () => startWorkload({
        text: plan.run.prepare,
        argv: [],
        shell: plan.run.shell,
        workingDirectory: directory,
        scriptDir: plan.runDir,
        marksFile: (0,control/* marksFile */.z_)(plan.runDir),
        childStdoutToStderr,
        environment: { ...(0,command_environment/* commandEnvironment */.J)(runner), ...surroundingsOf(workspace) },
        inheritsStdin: false,
        sharesTerminal: runner.screen !== null,
    }));
    const { exitCode, cancelled } = await reported;
    if (cancelled)
        await workload.ended;
    return exitCode === 0
        ? ''
        : `\`prepare\` ${cancelled ? 'was cancelled' : `ended with exit code ${exitCode}`} in ${name}`;
}
/** Scripts find their checkout by this variable: base must not find head. */
function surroundingsOf(workspace) {
    return workspace === '' ? {} : { GITHUB_WORKSPACE: workspace };
}

// EXTERNAL MODULE: ./build/analyze.js + 23 modules
var analyze = __webpack_require__(61460);
// EXTERNAL MODULE: ./build/run-dir/outcomes.js
var outcomes = __webpack_require__(92411);
// EXTERNAL MODULE: ./build/run-dir/plan-file.js
var plan_file = __webpack_require__(17836);
// EXTERNAL MODULE: ./build/sampling/stop-sampling.js
var stop_sampling = __webpack_require__(54758);
// EXTERNAL MODULE: ./build/series/cut-tear-down.js
var cut_tear_down = __webpack_require__(2606);
// EXTERNAL MODULE: ./build/stats/quantile.js
var quantile = __webpack_require__(69775);
;// CONCATENATED MODULE: ./build/modes/sides/turn-figures.js


/** In the second half of a run: with fewer, one sample of the start-up or the end would decide. */
const FEWEST_SAMPLES = 5;
/**
 * The figures of a recording by which runs are compared. A run that ended before the first sample
 * has none: 0. Null: nothing was recorded.
 */
function turnFigures(recording) {
    if (recording === null)
        return { peakBytes: 0, settledBytes: null };
    const { total } = recording;
    const lived = (0,cut_tear_down/* cutTearDown */.D)({
        timesS: total.atMs.map((atMs) => atMs / 1000),
        bytes: [...total.bytes],
    });
    const seen = lived.bytes.filter((bytes) => bytes > 0);
    const late = seen.slice(Math.floor(seen.length / 2));
    return {
        peakBytes: total.peakBytes,
        ...(total.peakIsLowerBound ? { peakIsLowerBound: true } : {}),
        settledBytes: late.length < FEWEST_SAMPLES ? null : (0,quantile/* median */.JZ)(late),
    };
}

// EXTERNAL MODULE: ./build/encoders/escape.js + 2 modules
var encoders_escape = __webpack_require__(76965);
// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __webpack_require__(85929);
// EXTERNAL MODULE: ./build/report/format-figures.js
var format_figures = __webpack_require__(41256);
// EXTERNAL MODULE: ./build/series/explain-broken.js
var explain_broken = __webpack_require__(83509);
// EXTERNAL MODULE: ./build/runner/find-commit.js
var find_commit = __webpack_require__(44784);
// EXTERNAL MODULE: ./build/runner/run-git.js
var run_git = __webpack_require__(77723);
// EXTERNAL MODULE: ./build/runner/worktree.js
var runner_worktree = __webpack_require__(12626);
// EXTERNAL MODULE: ./build/modes/sides/keep-trace.js
var keep_trace = __webpack_require__(27767);
;// CONCATENATED MODULE: ./build/modes/sides/open-base.js






/**
 * What base is: another command in the place of head for command `ab`, else the same in a worktree
 * of the commit to compare with. Never throws for want of a base.
 */
async function openBase(plan, ab, runner, cancelled) {
    const { workingDirectory, text } = plan.run;
    const none = { base: { text, directory: '', workspace: '' }, label: ab.compareWith };
    if (ab.compareWith === '')
        return {
            base: { text: ab.base, directory: workingDirectory, workspace: '' },
            label: 'the command of --base',
            problem: '',
            advice: '',
            close: () => undefined,
        };
    const { keep, close } = (0,keep_trace/* keepTrace */.h)(runner);
    try {
        const within = (0,external_node_path_.relative)(await (0,find_commit/* findTop */.l)(workingDirectory, cancelled), (0,external_node_fs_.realpathSync)(workingDirectory));
        const worktree = await (0,runner_worktree/* addWorktree */.l)(workingDirectory, ab.compareWith, {
            tempDir: runner.context.tempDir,
            signal: cancelled,
            onMade: keep,
        });
        const directory = (0,external_node_path_.join)(worktree.directory, within);
        const label = `${ab.compareWith} (${worktree.commit.slice(0, 8)})`;
        if ((0,external_node_fs_.existsSync)(directory))
            return {
                base: { text, directory, workspace: worktree.directory },
                label,
                problem: '',
                advice: '',
                close,
            };
        return {
            ...none,
            label,
            problem: `base ${label} has no directory ${within}`,
            advice: 'compare with a commit that has the `working-directory`',
            close,
        };
    }
    catch (error) {
        close();
        if (!(error instanceof run_git/* GitError */.XS))
            throw error;
        return {
            ...none,
            problem: error.message,
            advice: error.advice,
            close,
        };
    }
}

// EXTERNAL MODULE: ./build/modes/session/early-upload.js
var early_upload = __webpack_require__(76313);
// EXTERNAL MODULE: ./build/modes/session/heartbeat.js + 1 modules
var heartbeat = __webpack_require__(64359);
// EXTERNAL MODULE: ./build/files/beside-this-bundle.js
var beside_this_bundle = __webpack_require__(97566);
;// CONCATENATED MODULE: ./build/heaps/force-moments.js
/** Ages at which a program is asked for a collection where no duration says when it ends, in s. */
const AGES_S = [20, 35, 50, 65, 90, 150, 270];
/** From then on at twice the age each, so that the last one is never long ago: for a month. */
const LAST_AGE_S = 2_592_000;
const SHARES = [0.25, 0.5, 0.75, 0.98];
/** Before the end, for the last one to be answered. */
const LAST_BEFORE_END_MS = 2000;
/** `durationMs`: 0 where nothing says when sampling ends. */
function forceMoments(durationMs) {
    if (durationMs > 0) {
        const latestMs = Math.max(0, durationMs - LAST_BEFORE_END_MS);
        return { atMs: SHARES.map((share) => Math.min(share * durationMs, latestMs)), agesS: [] };
    }
    const agesS = [...AGES_S];
    for (let ageS = 2 * (agesS.at(-1) ?? 0); ageS <= LAST_AGE_S; ageS *= 2)
        agesS.push(ageS);
    return { atMs: [], agesS };
}

;// CONCATENATED MODULE: ./build/heaps/hook-points.js

/** What the hooks append to; made before the first of them may run. */
const nodeHeapsFile = (runDir) => (0,external_node_path_.join)(runDir, 'node-heaps.ndjson');
const MOST_BYTES = (/* unused pure expression or super */ null && (2 ** 50));
const MOST_MS = 1e13;
/**
 * What processes appended, by time. The file is the program's to write as well: a line that is none
 * of the hook's, or says what cannot be, is left out.
 */
function parseHookPoints(text) {
    return text
        .split('\n')
        .flatMap((line) => parsePoint(line) ?? [])
        .sort((a, b) => a.monotonicMs - b.monotonicMs);
}
function parsePoint(line) {
    if (!/^\[\d[\d.,]{1,200}\]$/.test(line))
        return null;
    const values = line.slice(1, -1).split(',').map(Number);
    const [pid = 0, startTicks = 0, monotonicMs = 0, tookMs = 0, ...sizes] = values;
    const [usedBytes = 0, externalBytes = 0, mallocBytes = 0, restBytes = 0, partial = 0] = sizes;
    const isPossible = values.length === 9 &&
        values.every(Number.isFinite) &&
        [pid, startTicks, ...sizes].every(Number.isSafeInteger) &&
        sizes.every((bytes) => bytes <= MOST_BYTES) &&
        pid > 0 &&
        monotonicMs < MOST_MS &&
        tookMs <= monotonicMs;
    if (!isPossible)
        return null;
    const isPartial = partial !== 0;
    return {
        ...{ pid, startTicks, monotonicMs, tookMs },
        ...{ usedBytes, externalBytes, mallocBytes, restBytes, isPartial },
    };
}

;// CONCATENATED MODULE: ./build/modes/session/hook-node.js







const HOOK = 'node-hook.cjs';
/**
 * The environment of a command, by which its Node.js programs load a hook that tells what is alive
 * in them (docs/live-heap.md). As it is where the plan wants none, nobody samples, or the hook
 * cannot be read: then every one of them would fail.
 */
function hookNode(environment, plan, isSampled, hook = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,beside_this_bundle/* besideThisBundle */.P)('sampler')), HOOK)) {
    if (plan.hooksNode !== true || !isSampled)
        return environment;
    const file = nodeHeapsFile(plan.runDir);
    try {
        (0,external_node_fs_.accessSync)(hook, external_node_fs_.constants.R_OK);
        (0,save_file/* createFile */.x3)(file, '', 0o600);
    }
    catch {
        return environment;
    }
    const { atMs, agesS } = forceMoments(plan.durationMs);
    const now = Date.now();
    return {
        ...environment,
        NODE_OPTIONS: appendHook(environment['NODE_OPTIONS'] ?? '', hook),
        [variable_of/* HEAPS_VARIABLE */.LX]: JSON.stringify([file, agesS, atMs.map((ms) => Math.round(now + ms))]),
    };
}
/** Behind what is there; not again inside of a run that has set one, of whatever version. */
function appendHook(options, hook) {
    if (options.includes(HOOK))
        return options;
    const word = `--require=${quote(hook)}`;
    return options.trim() === '' ? word : `${options} ${word}`;
}
/** As Node.js splits them: at spaces, but within quotes, where \ escapes. */
function quote(path) {
    return /[\s"\\]/.test(path) ? `"${path.replace(/["\\]/g, '\\$&')}"` : path;
}

;// CONCATENATED MODULE: ./build/modes/session/watch-workload.js











/**
 * Samples while the command of a plan runs, into the plan's run directory; the sampler is left for
 * whoever judges to stop. Null: nothing was run, since nothing can be measured here and the user
 * wants to fail then before a 40-minute workload.
 */
async function watchWorkload(plan, runner, { childStdoutToStderr, environment = {} }) {
    const sampling = await (0,begin/* beginSampling */.h)(plan, runner);
    const sampledMs = performance.now();
    if ((0,why_no_sampling/* whyNoSampling */.j)() !== '' && plan.ifInconclusive === 'fail')
        return null;
    const { workload, reported } = supervise(runner, () => startWorkload({
        ...plan.run,
        scriptDir: plan.runDir,
        marksFile: (0,control/* marksFile */.z_)(plan.runDir),
        childStdoutToStderr,
        environment: hookNode({ ...(0,command_environment/* commandEnvironment */.J)(runner), ...environment }, plan, sampling !== null),
        inheritsStdin: runner.context.kind === 'local' && plan.ab === undefined,
        sharesTerminal: runner.screen !== null,
        isWaitedFor: plan.launcher !== 'off' && sampling?.hasExitRecords === false,
    }), sampledMs);
    const release = (0,session_cancel/* onCancel */.A)(runner, () => undefined);
    const stopHeartbeat = (0,heartbeat/* startHeartbeat */.t)(plan, runner, await workload.started);
    const stopUpload = (0,early_upload/* startEarlyUpload */.J)(plan, runner);
    const end = await reported;
    stopHeartbeat();
    (0,outcomes/* saveWorkloadEnd */.ub)(plan.runDir, end);
    await stopUpload();
    return { end, workload, release };
}

;// CONCATENATED MODULE: ./build/modes/sides/run-in-turns.js

















/**
 * Runs base and head in turns, each under a sampler and in a run directory of its own below that of
 * the plan, which gets `comparison.json` and the samples of the head run that peaked highest. Where
 * there is no base, head runs once, alone.
 */
async function runInTurns(plan, ab, runner, childStdoutToStderr) {
    (0,plan_file/* savePlan */.hp)(plan); // so that the post step has something to judge, whatever happens
    const cancel = new AbortController();
    const release = (0,session_cancel/* onCancel */.A)(runner, (signal) => {
        cancel.abort(signal);
    });
    const { base, ...of } = await openBase(plan, ab, runner, cancel.signal);
    try {
        const head = {
            name: 'head',
            text: plan.run.text,
            directory: plan.run.workingDirectory,
            workspace: '',
            childStdoutToStderr,
        };
        const turns = {
            plan,
            runner,
            repeat: ab.repeat,
            head,
            base: { ...head, ...base, name: 'base' },
            cancelled: cancel.signal,
        };
        const { runs, pairs, ...trouble } = await runAll(turns, of);
        const names = {
            base: of.label,
            head: ab.compareWith === '' ? 'the command of --head' : 'this checkout',
        };
        (0,outcomes/* savePairedRuns */.f_)(plan.runDir, {
            schemaVersion: 1,
            ...names,
            repeat: ab.repeat,
            pairs,
            ...trouble,
        });
        await show(runs, plan, cancel.signal);
        // a command that outlives its cancelling still writes to its worktree
        return { ended: Promise.all(runs.map(({ ended }) => ended)).then(of.close) };
    }
    catch (error) {
        of.close();
        throw error;
    }
    finally {
        release();
    }
}
const CANCELLED = { problem: 'the comparison was cancelled', advice: '' };
/** Whoever judges says so. */
const GONE = { problem: 'the run directory is gone', advice: '' };
async function runAll(turns, missing) {
    const { plan, runner, base, head } = turns;
    const makeReady = async (side) => ({
        problem: await prepareSide(plan, runner, side),
        advice: 'run it by hand in a fresh checkout of that side',
    });
    const ofBase = missing.problem === '' ? await makeReady(base) : missing;
    const ofHead = turns.cancelled.aborted ? CANCELLED : await makeReady(head);
    if (turns.cancelled.aborted)
        return { runs: [], pairs: [], ...CANCELLED };
    if (ofHead.problem !== '')
        return { runs: [], pairs: [], ...ofHead };
    if (ofBase.problem !== '')
        return { runs: [await measure(turns, head, 1)], pairs: [], ...ofBase };
    return runPairs(turns);
}
async function runPairs(turns) {
    const { runner, repeat, base, head } = turns;
    const runs = [];
    const pairs = [];
    for (let turn = 1; turn <= repeat; turn++) {
        // base first, then head first: what drifts with time hits both sides alike
        for (const side of turn % 2 === 1 ? [base, head] : [head, base]) {
            if (turns.cancelled.aborted)
                return { runs, pairs, ...CANCELLED };
            // a sampler would make it anew
            if (!(0,external_node_fs_.existsSync)(turns.plan.runDir))
                return { runs, pairs, ...GONE };
            const run = await measure(turns, side, turn);
            runs.push(run);
            const problem = describeFailure(run);
            if (run.end.cancelled)
                return { runs, pairs, ...CANCELLED };
            if (problem !== '')
                return {
                    runs,
                    pairs,
                    problem: (0,untrusted/* untrusted */.b) `${problem} in ${side.name}, run ${turn} of ${repeat}`,
                    advice: 'the command must succeed on both sides, and be watched to its end',
                };
        }
        const [ofBase, ofHead] = [base, head].map((side) => runs.findLast((run) => run.side === side)?.figures);
        if (ofBase === undefined || ofHead === undefined)
            continue;
        pairs.push({ base: ofBase, head: ofHead });
        runner.log((0,encoders_escape/* escapeLogLine */._P)(`Pair ${turn} of ${repeat}: base ${(0,format_figures/* formatFigures */.t)(ofBase)}; head ${(0,format_figures/* formatFigures */.t)(ofHead)}`));
    }
    return { runs, pairs, problem: '', advice: '' };
}
async function measure({ plan, runner }, side, turn) {
    const runDir = (0,external_node_path_.join)(plan.runDir, 'ab', `${side.name}-${turn}`);
    // alone it has nothing to be compared with
    const own = {
        ...plan,
        require: plan.require.filter((name) => name !== 'ab'),
        runDir,
        reportDir: runDir,
        createdEpochMs: Date.now(),
        run: { ...plan.run, text: side.text, workingDirectory: side.directory },
    };
    const watched = await watchWorkload(own, runner, {
        childStdoutToStderr: side.childStdoutToStderr,
        environment: surroundingsOf(side.workspace),
    });
    watched?.release();
    await (0,stop_sampling/* stopSampling */.S)(runDir);
    const end = watched?.end ?? null;
    const { recording, reading } = await (0,analyze/* loadRecording */.oB)(own, end);
    return {
        side,
        runDir,
        broken: (0,explain_broken/* explainBroken */.x)(recording, { plan: own, workload: end, reading, whyNoSampling: '' }),
        figures: turnFigures(recording),
        end: end ?? { exitCode: 0, signal: null, durationMs: 0, cancelled: false },
        ended: watched?.workload.ended ?? Promise.resolve(),
    };
}
function describeFailure({ broken, end: { exitCode } }) {
    return exitCode === 0 ? broken : `the command ended with exit code ${exitCode}`;
}
/**
 * The report shows the head run that peaked highest, or that failed; a cancel ends it, whichever
 * side it hit.
 */
async function show(runs, plan, cancelled) {
    const heads = runs
        .filter(({ side }) => side.name === 'head')
        .toSorted((a, b) => b.figures.peakBytes - a.figures.peakBytes);
    const shown = heads.find(({ end }) => end.exitCode !== 0) ?? heads[0];
    const end = runs.find((run) => run.end.cancelled)?.end ??
        (cancelled.aborted ? endBy(cancelled.reason) : (shown?.end ?? null));
    if (end !== null)
        (0,outcomes/* saveWorkloadEnd */.ub)(plan.runDir, end);
    if (shown === undefined)
        return;
    for (const name of ['samples.ndjson', 'sampler.log'])
        await (0,save_file/* saveCopy */.zb)((0,external_node_path_.join)(shown.runDir, name), (0,external_node_path_.join)(plan.runDir, name));
}
/** Between two runs there was no command that could have ended by it. */
function endBy(signal) {
    return { exitCode: 128 + external_node_os_.constants.signals[signal], signal, durationMs: 0, cancelled: true };
}

;// CONCATENATED MODULE: ./build/modes/session/run.js









/**
 * Mode `run`: samples while a command runs, in turns with that of base where it is compared, and
 * judges when it has ended.
 */
async function run(unassigned, runner, { childStdoutToStderr }) {
    const plan = (0,begin/* assignRunDir */.S)(unassigned, runner);
    if (plan.ab !== undefined && (0,why_no_sampling/* whyNoSampling */.j)() === '') {
        const { ended } = await runInTurns(plan, plan.ab, runner, childStdoutToStderr);
        runner.unfold();
        const report = await (0,judge.judge)(plan, runner);
        await ended;
        return report;
    }
    if (plan.bisect === true && !(await isReady(plan, runner, childStdoutToStderr)))
        return null;
    const watched = await watchWorkload(plan, runner, { childStdoutToStderr });
    if (watched === null)
        return (0,judge.judge)(plan, runner);
    runner.unfold();
    if (!watched.end.cancelled)
        await outlast(plan, (0,settling/* outlastMs */.r)((0,settings/* settingsOf */.f)(plan)), watched.workload, runner);
    const report = await (0,judge.judge)(plan, runner, { workload: watched.end });
    // a cancelled command may need longer than our report: further signals still reach it
    await watched.workload.ended;
    watched.release();
    return report;
}
/** A commit that cannot be made ready is neither good nor bad. */
async function isReady(plan, runner, childStdoutToStderr) {
    const problem = await prepareSide(plan, runner, {
        name: 'this commit',
        directory: plan.run.workingDirectory,
        workspace: '',
        childStdoutToStderr,
    });
    if (problem === '')
        return true;
    runner.log(`Not judged: ${problem}.`);
    runner.setExitCode(125);
    return false;
}


/***/ })

};
