export const id = 216;
export const ids = [216];
export const modules = {

/***/ 40216:
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

// EXTERNAL MODULE: ./build/analyze.js + 24 modules
var analyze = __webpack_require__(61420);
// EXTERNAL MODULE: ./build/run-dir/outcomes.js + 1 modules
var outcomes = __webpack_require__(75816);
// EXTERNAL MODULE: ./build/run-dir/plan-file.js + 1 modules
var plan_file = __webpack_require__(30860);
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
// EXTERNAL MODULE: ./build/series/explain-broken.js + 1 modules
var explain_broken = __webpack_require__(38135);
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
/** Behind what is there; not again inside of a run that has set it. Of two the first one works. */
function appendHook(options, hook) {
    const word = `--require=${quote(hook)}`;
    if (` ${options} `.includes(` ${word} `))
        return options;
    return options.trim() === '' ? word : `${options} ${word}`;
}
/** As Node.js splits them: at spaces, but within quotes, where \ escapes. */
function quote(path) {
    return /[\s"\\]/.test(path) ? `"${path.replace(/["\\]/g, '\\$&')}"` : path;
}

// EXTERNAL MODULE: ./build/ticks/heap-reading.js
var heap_reading = __webpack_require__(72658);
;// CONCATENATED MODULE: ./build/heaps/go-controller.js
/**
 * Offsets in the struct, by the debug information of Go 1.21 to 1.26 on 64 bits: equal in all of
 * them. Another layout is not known by its number but by the checks below, which it fails.
 */
const MEMORY_LIMIT = 8;
const HEAP_MINIMUM = 16;
const GOAL = 72;
const HEAP_LIVE = 104;
const LAST_STACK = 128;
const MAX_STACK = 136;
const GLOBALS = 144;
const MARKED = 152;
const CONTROLLER_BYTES = 160;
/** `GOGC=off` */
const OFF = -1;
const HIGHEST_PERCENT = 100_000;
/** defaultHeapMinimum, of 100 % */
const DEFAULT_MINIMUM = 4n * 2n ** 20n;
const LEAST_LIMIT = 2n ** 20n;
const LARGEST_HEAP = 2n ** 44n;
/** Null: there is none at that place; what its fields say of each other does not fit. */
function parseGoController(bytes, at) {
    if (at < 0 || at + CONTROLLER_BYTES > bytes.length)
        return null;
    // padding, which most of memory fails: first, since it is asked at each eighth byte
    if (bytes.readInt32LE(at + 4) !== 0)
        return null;
    const percent = bytes.readInt32LE(at);
    const limit = bytes.readBigInt64LE(at + MEMORY_LIMIT);
    const minimum = bytes.readBigUInt64LE(at + HEAP_MINIMUM);
    // GOGC=0 looks like zeros
    if (percent < OFF || percent === 0 || percent > HIGHEST_PERCENT)
        return null;
    if (limit < LEAST_LIMIT)
        return null;
    const field = (offset) => bytes.readBigUInt64LE(at + offset);
    const [marked, stack, live] = [field(MARKED), field(MAX_STACK), field(HEAP_LIVE)];
    if (marked >= LARGEST_HEAP || stack >= LARGEST_HEAP || live >= LARGEST_HEAP)
        return null;
    const fits = percent === OFF
        ? minimum >= DEFAULT_MINIMUM && field(GOAL) === 2n ** 64n - 1n
        : minimum === (DEFAULT_MINIMUM * BigInt(percent)) / 100n &&
            isGoal(field(GOAL), {
                marked,
                roots: field(LAST_STACK) + field(GLOBALS),
                percent: BigInt(percent),
                minimum,
            });
    return fits ? { markedBytes: Number(marked), stackBytes: Number(stack) } : null;
}
/** Of the heap at which the next collection begins (`commit`), to an eighth and 1 MiB. */
function isGoal(goal, { marked, roots, percent, minimum }) {
    const paced = marked + ((marked + roots) * percent) / 100n;
    const expected = paced < minimum ? minimum : paced;
    const off = goal > expected ? goal - expected : expected - goal;
    return off <= expected / 8n + 2n ** 20n;
}
/** Where controllers may begin; several: none of them is to be believed. */
function findGoControllers(bytes) {
    const found = [];
    for (let at = 0; at + CONTROLLER_BYTES <= bytes.length; at += 8)
        if (parseGoController(bytes, at) !== null)
            found.push(at);
    return found;
}

;// CONCATENATED MODULE: ./build/heaps/go-program.js
const SEGMENT_BYTES = 56;
const SECTION_BYTES = 64;
const MOST_HEADERS = 1024;
const MOST_NAME_BYTES = 65_536;
const LOAD = 1;
const RELOCATED = 3;
const INFO_BYTES = 128;
/**
 * Null: it is no 64-bit little-endian ELF that Go built, or one whose section headers were taken
 * off. elf(5); the version as debug/buildinfo of Go reads it.
 */
function parseGoProgram(readAt) {
    const head = readAt(0, 64);
    if (head.length < 64 || head.readUInt32BE(0) !== 0x7f45_4c46 || head[4] !== 2 || head[5] !== 1)
        return null;
    const sections = readSections(head, readAt);
    const [info, variables] = [sections.get('.go.buildinfo'), sections.get('.noptrbss')];
    const load = readFirstLoad(head, readAt);
    if (info === undefined || variables === undefined || load === null)
        return null;
    const minor = parseMinor(readAt(info.offset, INFO_BYTES));
    if (minor === null || variables.bytes <= 0)
        return null;
    return {
        minor,
        address: variables.address,
        bytes: variables.bytes,
        isRelocated: head.readUInt16LE(16) === RELOCATED,
        ...load,
    };
}
function readSections(head, readAt) {
    const none = new Map();
    const [size, count, namesAt] = [
        head.readUInt16LE(58),
        head.readUInt16LE(60),
        head.readUInt16LE(62),
    ];
    const table = readTable(readAt, head.readBigUInt64LE(40), size, count, SECTION_BYTES);
    if (table === null || namesAt >= count)
        return none;
    const headers = Array.from({ length: count }, (_, at) => {
        const from = at * SECTION_BYTES;
        return {
            name: table.readUInt32LE(from),
            address: Number(table.readBigUInt64LE(from + 16)),
            offset: Number(table.readBigUInt64LE(from + 24)),
            bytes: Number(table.readBigUInt64LE(from + 32)),
        };
    }).filter((header) => Object.values(header).every(Number.isSafeInteger));
    const strings = headers.at(namesAt);
    if (strings === undefined || headers.length < count)
        return none;
    const names = readAt(strings.offset, Math.min(strings.bytes, MOST_NAME_BYTES));
    return new Map(headers.map(({ name, address, offset, bytes }) => [
        names.toString('latin1', name, Math.max(name, names.indexOf(0, name))),
        { address, offset, bytes },
    ]));
}
function readFirstLoad(head, readAt) {
    const [size, count] = [head.readUInt16LE(54), head.readUInt16LE(56)];
    const table = readTable(readAt, head.readBigUInt64LE(32), size, count, SEGMENT_BYTES);
    if (table === null)
        return null;
    for (let from = 0; from < table.length; from += SEGMENT_BYTES) {
        if (table.readUInt32LE(from) !== LOAD)
            continue;
        const [loadOffset, loadAddress] = [
            Number(table.readBigUInt64LE(from + 8)),
            Number(table.readBigUInt64LE(from + 16)),
        ];
        return Number.isSafeInteger(loadOffset) && Number.isSafeInteger(loadAddress)
            ? { loadAddress, loadOffset }
            : null;
    }
    return null;
}
/** Null: its entries have another size, there are too many, or the file ends before. */
function readTable(readAt, offset, size, count, entryBytes) {
    if (size !== entryBytes || count === 0 || count > MOST_HEADERS)
        return null;
    if (offset > BigInt(Number.MAX_SAFE_INTEGER))
        return null;
    const table = readAt(Number(offset), count * entryBytes);
    return table.length === count * entryBytes ? table : null;
}
/** `\xff Go buildinf:`, two bytes of flags, and from 32 on the length and text of `go1.26.1`. */
function parseMinor(info) {
    if (info.length < 40 || !info.subarray(0, 14).equals(MAGIC) || ((info[15] ?? 0) & 2) === 0)
        return null;
    const length = info[32] ?? 0;
    const version = /^(?:devel )?go1\.(\d{1,3})(?!\d)/.exec(info.toString('latin1', 33, 33 + Math.min(length & 0x7f, 64)));
    return version === null ? null : Number(version[1]);
}
const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');

;// CONCATENATED MODULE: ./build/heaps/outside-heap.js

/** Go reserves arenas of this size, each at a multiple of it (heapArenaBytes of its runtime). */
const ARENA_BYTES = 64 * 2 ** 20;
/** GCRegionRange of .NET's runtime, where that is more than twice the machine's memory. */
const DOTNET_RANGE_BYTES = (/* unused pure expression or super */ null && (256 * 2 ** 30));
/**
 * Anonymous memory of a process that is not in its heap: buffers, threads' stacks, native code's.
 * The kernel walks all of its pages for that, some ms for 100 MiB. -1: it cannot be told.
 */
function readOutsideKiB(pid, proc, findHeap) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(`${proc}/${pid}/smaps`, 'latin1');
    }
    catch {
        return -1; // gone, or another user's
    }
    const mappings = parseSmaps(text);
    const heap = findHeap(mappings);
    return heap.length === 0 ? -1 : sumKiB(mappings) - sumKiB(heap);
}
const LINES = new RegExp([
    String.raw `^([0-9a-f]{1,12})-([0-9a-f]{1,12}) \S{4} \S+ \S+ \d+ *(.*)$`,
    String.raw `^(?:Anonymous|Swap): +(\d{1,12}) kB$`,
].join('|'), 'gm');
/** Lines that are understood: the first of a mapping, `Anonymous:` and `Swap:`. */
function parseSmaps(text) {
    const found = [];
    for (const [, from, to, path = '', kib] of text.matchAll(LINES)) {
        const last = found.at(-1);
        if (from !== undefined && to !== undefined)
            found.push({ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), path, anonKiB: 0 });
        else if (last !== undefined)
            last.anonKiB += Number(kib);
    }
    return found;
}
/**
 * HotSpot reserves its heap at once, which stands there as mappings side by side whose lengths add
 * up to the most that it may have. Something else may have that length too: the one with more
 * memory in it is meant.
 */
function findJvmHeap(mappings, heapBytes) {
    let best = [];
    for (const [first, { from, path }] of mappings.entries()) {
        if (path !== '')
            continue;
        const run = sideBySide(mappings, first, (mapping) => mapping.to - from <= heapBytes);
        if ((run.at(-1)?.to ?? 0) - from !== heapBytes)
            continue;
        if (best.length === 0 || sumKiB(run) > sumKiB(best))
            best = run;
    }
    return best;
}
/**
 * .NET 7 and later reserve a range for all the regions of their heap, of which they touch a part;
 * where the heap has a limit of its own, as in a container with one, that range has another length,
 * and nothing is found.
 */
function findDotnetHeap(mappings) {
    return findJvmHeap(mappings, DOTNET_RANGE_BYTES);
}
/** Mappings without a name, or with Go's, that begin at an arena and fill arenas. */
function findGoHeap(mappings) {
    const heap = [];
    let untilAddress = 0;
    for (const [first, { from, path }] of mappings.entries()) {
        if (from < untilAddress || from % ARENA_BYTES !== 0 || !isGoName(path))
            continue;
        const run = sideBySide(mappings, first, (mapping) => isGoName(mapping.path));
        const end = run.at(-1)?.to ?? 0;
        untilAddress = end - ((end - from) % ARENA_BYTES);
        heap.push(...run.filter(({ to }) => to <= untilAddress));
    }
    return heap;
}
/** Since Go 1.25 they may have one (prctl(2), PR_SET_VMA_ANON_NAME). */
function isGoName(path) {
    return path === '' || path.startsWith('[anon: Go');
}
/** The mapping at `first` and those that follow it without a gap, while they are taken. */
function sideBySide(mappings, first, takes) {
    const run = [];
    for (let at = first; at < mappings.length; at++) {
        const mapping = mappings[at];
        const before = run.at(-1);
        if (mapping === undefined || !takes(mapping))
            break;
        if (before !== undefined && before.to !== mapping.from)
            break;
        run.push(mapping);
    }
    return run;
}
function sumKiB(mappings) {
    return mappings.reduce((sum, { anonKiB }) => sum + anonKiB, 0);
}

;// CONCATENATED MODULE: ./build/heaps/go-heap.js




/** Its collector keeps what it marked since then; before, other fields stand in its place. */
const LEAST_MINOR = 21;
/**
 * Variables are sorted by size, and this struct lies 4 to 10 KiB from their beginning: the first
 * piece with one in it is the last that is looked at. A test binary has 33 MiB of them.
 */
const PIECE_BYTES = 2 ** 18;
const go_heap_MOST_BYTES = 4 * 2 ** 20;
/**
 * What the last collection of a Go program marked, by /proc/PID/mem: some 10 microseconds a
 * reading, nothing that the program could see. The struct is found by what its fields say of each
 * other, so programs without symbols are read as well, and a layout that is not known is refused.
 */
const goHeap = { open: openGo };
function openGo({ pid }, proc) {
    const program = readProgram(`${proc}/${pid}/exe`);
    if (program === null || program.minor < LEAST_MINOR)
        return null;
    let memory;
    try {
        memory = (0,external_node_fs_.openSync)(`${proc}/${pid}/mem`, 'r');
    }
    catch (error) {
        const { code = '' } = error;
        if (code !== 'EACCES' && code !== 'EPERM')
            return null;
        const why = 'the memory of a Go program may not be read (ptrace_scope)';
        return { kind: 'refused', why, isByRights: true };
    }
    const address = findController(memory, program, `${proc}/${pid}`);
    if (address === null) {
        (0,external_node_fs_.closeSync)(memory);
        return null;
    }
    return {
        from: 'go-heap',
        collector: '',
        read: makeReader(memory, address),
        readOutside: () => readOutsideKiB(pid, proc, findGoHeap),
        close: () => {
            (0,external_node_fs_.closeSync)(memory);
        },
    };
}
function readProgram(path) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return null; // gone, or another user's
    }
    try {
        return parseGoProgram((offset, length) => readPart(file, offset, length));
    }
    catch {
        return null;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Shorter where there is less to read. */
function readPart(file, offset, length) {
    const part = Buffer.alloc(length);
    return part.subarray(0, (0,external_node_fs_.readSync)(file, part, 0, length, offset));
}
/** Null: there is none, as before the runtime has begun, or there are several. */
function findController(memory, program, directory) {
    const shift = program.isRelocated ? findShift(program, directory) : 0;
    if (shift === null)
        return null;
    const begin = Math.ceil((program.address + shift) / 8) * 8;
    const bytes = Math.min(program.bytes, go_heap_MOST_BYTES);
    for (let at = 0; at < bytes; at += PIECE_BYTES) {
        // one that begins in this piece may end in the next
        const length = Math.min(PIECE_BYTES + CONTROLLER_BYTES, bytes - at);
        let piece;
        try {
            piece = readPart(memory, begin + at, length);
        }
        catch {
            return null;
        }
        const [first, second] = findGoControllers(piece);
        if (first !== undefined)
            return second === undefined ? begin + at + first : null;
    }
    return null;
}
/** By how much a relocated program lies elsewhere than its file says; null: that is not told. */
function findShift({ loadAddress, loadOffset }, directory) {
    try {
        const path = (0,external_node_fs_.readlinkSync)(`${directory}/exe`);
        const line = (0,external_node_fs_.readFileSync)(`${directory}/maps`, 'latin1')
            .split('\n')
            .find((mapping) => mapping.endsWith(` ${Buffer.from(path).toString('latin1')}`));
        const [, start = '', offset = ''] = /^([0-9a-f]+)-[0-9a-f]+ \S+ ([0-9a-f]+) /.exec(line ?? '') ?? [];
        if (start === '')
            return null;
        return Number.parseInt(start, 16) - Number.parseInt(offset, 16) - (loadAddress - loadOffset);
    }
    catch {
        return null;
    }
}
/** Counts a collection at each reading that another marked. */
function makeReader(memory, address) {
    const bytes = Buffer.alloc(CONTROLLER_BYTES);
    let marked = 0;
    let collections = 0;
    let last = null;
    return () => {
        let controller;
        try {
            // nothing of a program that has executed another one
            if ((0,external_node_fs_.readSync)(memory, bytes, 0, CONTROLLER_BYTES, address) < CONTROLLER_BYTES)
                return null;
            controller = parseGoController(bytes, 0);
        }
        catch {
            return null;
        }
        // while a collection ends, some fields are of it and some of the one before
        if (controller === null)
            return last;
        if (controller.markedBytes !== marked)
            collections++;
        marked = controller.markedBytes;
        last = {
            usedKiB: Math.round((controller.markedBytes + controller.stackBytes) / 1024),
            collections,
            oldCollections: collections,
            nowKiB: -1,
            outsideKiB: -1,
        };
        return last;
    };
}

;// CONCATENATED MODULE: ./build/heaps/outside-beat.js
/** The kernel walks all of a program's memory for it: not as often, and 1 % of the time at most. */
const EVERY_MS = 10_000;
const MOST_SHARE = 0.01;
/** What a program holds outside of its heap, read now and then. */
class OutsideBeat {
    /** as it was read last; -1: not yet, or it is not known */
    kib = -1;
    #dueMs = Number.NEGATIVE_INFINITY;
    /** Where that is due. `t`: ms. */
    look(heap, t) {
        if (t < this.#dueMs)
            return;
        const startedMs = performance.now();
        this.kib = heap.readOutside();
        this.#dueMs = t + Math.max(EVERY_MS, (performance.now() - startedMs) / MOST_SHARE);
    }
}

;// CONCATENATED MODULE: ./build/heaps/near-heaps.js




/** A program that executed another one is looked at again so often. */
const MOST_TRIES = 5;
const STRANGE = { k: 'refused', why: 'its program is of another user' };
/**
 * The live heaps of Go programs that the sampler may not read and we may: as who started them, or
 * as root.
 */
class NearHeaps {
    #proc;
    #mayRead;
    #near = new Map();
    /** `mayRead`: asked before its memory is opened, and once it is, of who is there then. */
    constructor(proc = '/proc', mayRead = () => true) {
        this.#proc = proc;
        this.#mayRead = mayRead;
    }
    /** The sampler's number of the process. */
    meet(index, process) {
        if (this.#near.has(index))
            return;
        this.#near.set(index, {
            process,
            heap: null,
            tries: 0,
            wasOpen: false,
            outside: new OutsideBeat(),
            written: '',
        });
    }
    /** What is to be told of them now. `t`: ms. */
    look(t) {
        const told = [];
        const p = [];
        const at = Math.round(t);
        for (const [index, near] of this.#near) {
            if (near.heap === null) {
                const opened = this.#open(near);
                if (opened !== null && opened !== 'later')
                    told.push({ ...opened, t: at, i: index });
                if (opened === null || (opened !== 'later' && opened.k === 'refused'))
                    this.#near.delete(index);
            }
            const reading = near.heap === null ? null : this.#read(near, near.heap, t);
            if (near.heap !== null && reading === null) {
                near.heap.close();
                near.heap = null;
                near.outside = new OutsideBeat();
                told.push({ k: 'source', t: at, i: index, from: '', collector: '' });
            }
            const written = reading === null ? '' : Object.values(reading).join();
            if (reading !== null && written !== near.written)
                (0,heap_reading/* packHeap */.i)(p, index, reading);
            near.written = written;
        }
        return [...told, ...(p.length === 0 ? [] : [{ k: 'heap', t: at, p }])];
    }
    close() {
        for (const { heap } of this.#near.values())
            heap?.close();
        this.#near.clear();
    }
    /** Null: it is gone, or nothing that we could read. */
    #open(near) {
        if (!(0,is_alive/* isAlive */._)(near.process, this.#proc))
            return null;
        if (near.tries === MOST_TRIES)
            return near.wasOpen ? null : { k: 'refused', why: 'there was nothing that we could read' };
        near.tries++;
        if (!this.#mayRead(near.process.pid))
            return STRANGE;
        const heap = goHeap.open(near.process, this.#proc);
        if (heap === null)
            return 'later';
        if ('kind' in heap)
            return { k: 'refused', why: heap.why };
        // who is there now is who was opened, or what is open reads nothing
        if (!this.#mayRead(near.process.pid) || !(0,is_alive/* isAlive */._)(near.process, this.#proc)) {
            heap.close();
            return STRANGE;
        }
        near.heap = heap;
        near.wasOpen = true;
        near.tries = 0;
        return { k: 'source', from: heap.from, collector: heap.collector };
    }
    /** Null: what was open is not its heap any more. */
    #read(near, heap, t) {
        const read = heap.read();
        if (read === null || 'kind' in read)
            return null;
        near.outside.look(heap, t);
        return { ...read, outsideKiB: near.outside.kib };
    }
}

// EXTERNAL MODULE: ./build/samples/reserve.js
var reserve = __webpack_require__(88908);
;// CONCATENATED MODULE: ./build/samples/append.js



const SYNC_EVERY_MS = 5000;
const RESERVE_BYTES = 65_536;
const MOST_WAITING_BYTES = 4 * 2 ** 20;
const TICK = Buffer.from('{"k":"tick"');
/**
 * Appends records, one write a line: a kill at any moment tears no line (25 kills, 0 torn). A full
 * disk first writes short and then fails (docs/measurements.md#writing): what could not be written
 * waits, so the file stays a whole beginning of what was recorded. A reserve beside it makes room
 * for the end.
 */
class Appender {
    #file;
    #reserve;
    /** lines, and of the first perhaps its rest, that wait for room */
    #waiting = [];
    #waitingBytes = 0;
    #isTorn = false;
    #lastSyncMs = 0;
    /** lines that were given up */
    lost = 0;
    constructor(path) {
        this.#file = (0,save_file/* openToAppend */.YT)(path);
        this.#reserve = (0,reserve/* reserveOf */.g)(path);
        try {
            (0,external_node_fs_.rmSync)(this.#reserve, { force: true }); // somebody's link would be followed
            (0,save_file/* createFile */.x3)(this.#reserve, Buffer.alloc(RESERVE_BYTES));
        }
        catch {
            (0,external_node_fs_.rmSync)(this.#reserve, { force: true }); // the disk is full already
        }
    }
    /** Lines wait for room: the file ends where it is. */
    get isWaiting() {
        return this.#waiting.length > 0;
    }
    /**
     * Goes on in another file, which is made. To be called when nothing waits; throws where it cannot
     * be made.
     */
    moveTo(path) {
        const file = (0,save_file/* openNew */.nR)(path);
        (0,external_node_fs_.closeSync)(this.#file);
        this.#file = file;
    }
    /** `line` without its line break. */
    append(line) {
        const bytes = Buffer.from(`${line}\n`);
        this.#waiting.push(bytes);
        this.#waitingBytes += bytes.length;
        this.#flush();
        this.#shed(MOST_WAITING_BYTES);
    }
    /** The end is near: what waits gets the reserve, the newest of it first. */
    makeRoom() {
        if (this.#waiting.length > 0)
            this.#flush();
        (0,external_node_fs_.rmSync)(this.#reserve, { force: true });
        this.#shed(RESERVE_BYTES / 2);
        this.#flush();
    }
    /**
     * Costs 1.4-2.5 ms, hence every 5 s only: what a power cut may take
     * (docs/measurements.md#writing).
     */
    syncSometimes(nowMs) {
        if (nowMs - this.#lastSyncMs < SYNC_EVERY_MS)
            return;
        this.#lastSyncMs = nowMs;
        this.sync();
    }
    /** What was written outlives the machine as well. */
    sync() {
        try {
            (0,external_node_fs_.fdatasyncSync)(this.#file);
        }
        catch {
            return; // not every file system can; the data is in the kernel all the same
        }
    }
    close() {
        (0,external_node_fs_.rmSync)(this.#reserve, { force: true });
        (0,external_node_fs_.closeSync)(this.#file);
    }
    #flush() {
        for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
            const written = this.#write(first);
            this.#waitingBytes -= written;
            this.#isTorn = written < first.length && (this.#isTorn || written > 0);
            if (written < first.length) {
                this.#waiting[0] = first.subarray(written);
                return;
            }
            this.#waiting.shift();
        }
    }
    #write(bytes) {
        try {
            return (0,external_node_fs_.writeSync)(this.#file, bytes);
        }
        catch {
            return 0;
        }
    }
    /**
     * Gives up samples before what says who is who: the next one holds all values again. Never the
     * rest of a torn line.
     */
    #shed(mostBytes) {
        if (this.#waitingBytes <= mostBytes)
            return;
        const rest = this.#isTorn ? this.#waiting.splice(0, 1) : [];
        for (const mayGo of [isTick, () => true]) {
            this.#waiting = this.#waiting.filter((line) => {
                const stays = this.#waitingBytes <= mostBytes || !mayGo(line);
                if (!stays) {
                    this.#waitingBytes -= line.length;
                    this.lost++;
                }
                return stays;
            });
        }
        this.#waiting.unshift(...rest);
    }
}
const isTick = (line) => line.subarray(0, TICK.length).equals(TICK);

// EXTERNAL MODULE: ./build/samples/heaps-path.js
var heaps_path = __webpack_require__(20975);
;// CONCATENATED MODULE: ./build/modes/session/read-near-heaps.js





const read_near_heaps_LOOK_MS = 1000;
/**
 * Reads live heaps that the sampler may not: the kernel lets who started a program read its memory,
 * not who stands beside it (`kernel.yama.ptrace_scope` 1). Written beside the samples, by their
 * clock. Returns what ends it.
 */
function readNearHeaps({ runDir, lookInside }, proc = '/proc') {
    if (lookInside === undefined)
        return () => undefined;
    const samples = (0,external_node_path_.join)(runDir, 'samples.ndjson');
    const follower = new follow/* Follower */.f(samples);
    const births = new Map();
    const heaps = new NearHeaps(proc);
    let out = null;
    let zeroMs = null;
    const look = () => {
        for (const record of follower.read()) {
            if (record.k === 'head')
                zeroMs = record.monoMs ?? null;
            else if (record.k === 'birth')
                births.set(record.i, { pid: record.pid, startTicks: record.start });
            else if (record.k === 'death')
                births.delete(record.i);
            else if (record.k === 'refused') {
                const identity = births.get(record.i);
                if (identity !== undefined)
                    heaps.meet(record.i, identity);
            }
        }
        if (zeroMs === null)
            return;
        for (const record of heaps.look(Number(process.hrtime.bigint()) / 1e6 - zeroMs)) {
            // who sampled has said that it is refused
            if (record.k === 'refused')
                continue;
            out ??= new Appender((0,heaps_path/* heapsPath */.X)(samples));
            out.append(JSON.stringify(record));
        }
    };
    const timer = setInterval(look, read_near_heaps_LOOK_MS).unref();
    return () => {
        clearInterval(timer);
        heaps.close();
        follower.close();
        out?.close();
    };
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
    const stopReading = readNearHeaps(plan);
    const end = await reported;
    stopHeartbeat();
    stopReading();
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
    const stood = await (0,stop_sampling/* stopSampling */.S)(runDir);
    const end = watched?.end ?? null;
    const { recording, reading } = await (0,analyze/* loadRecording */.oB)(own, end);
    return {
        side,
        runDir,
        stood,
        broken: (0,explain_broken/* explainBroken */.x)(recording, {
            ...{ plan: own, workload: end, reading },
            ...{ whyNoSampling: '', stood },
        }),
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
    (0,control/* makeControl */.Qz)(plan.runDir);
    if (shown.stood !== null)
        (0,control/* noteAsking */.U2)(plan.runDir, shown.stood);
    for (const name of ['samples.ndjson', 'heaps.ndjson', 'sampler.log'])
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
