export const id = 447;
export const ids = [447];
export const modules = {

/***/ 22447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/collect.js + 1 modules
var collect = __webpack_require__(5644);
// EXTERNAL MODULE: ./build/gates/settling.js
var settling = __webpack_require__(48771);
// EXTERNAL MODULE: ./build/plan/settings.js
var settings = __webpack_require__(50229);
// EXTERNAL MODULE: ./build/modes/begin.js
var begin = __webpack_require__(56906);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/analyze.js + 9 modules
var analyze = __webpack_require__(92862);
// EXTERNAL MODULE: ./build/stats/quantile.js
var quantile = __webpack_require__(69775);
;// CONCATENATED MODULE: ./build/gates/run-figures.js

/** In the second half of a run: with fewer, one sample of the start-up or the end would decide. */
const FEWEST_SAMPLES = 5;
/** The figures of a recording by which runs are compared. A run that ended before the first sample has none: 0. */
function runFigures({ total, processes }) {
    const seen = total.bytes.filter(bytes => bytes > 0);
    const late = seen.slice(Math.floor(seen.length / 2));
    return {
        peakBytes: processes.reduce((peak, { peakRssBytes }) => Math.max(peak, peakRssBytes), total.peakBytes),
        settledBytes: late.length < FEWEST_SAMPLES ? null : (0,quantile/* median */.JZ)(late),
    };
}

// EXTERNAL MODULE: ./build/report/escape.js + 8 modules
var report_escape = __webpack_require__(93004);
// EXTERNAL MODULE: ./build/series/explain-broken.js
var explain_broken = __webpack_require__(83509);
// EXTERNAL MODULE: ./build/units/size.js
var size = __webpack_require__(40095);
// EXTERNAL MODULE: ./build/modes/cancel.js
var modes_cancel = __webpack_require__(46353);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/runner/workload-environment.js
/** A secret of ours, not the command's. */
const WEBHOOKS = ['SLACK_WEBHOOK_URL', 'MEMORY_LEAK_DETECTOR_SLACK_WEBHOOK_URL'];
/** What the runner gives to JavaScript actions only (PLATFORM 1.1): a `run:` step sees none of it. */
const ACTIONS_ONLY = ['GITHUB_STATE', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RUNTIME_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_CACHE_SERVICE_V2'];
/**
 * The environment of the command of `run`: in a workflow that of a `run:` step, without the inputs of this action, which come as `INPUT_<NAME>`; on
 * the command line all of ours. Webhooks are in neither.
 */
function buildWorkloadEnvironment(kind, inputNames, env = process.env) {
    const ours = new Set(kind === 'local' ? WEBHOOKS : [...WEBHOOKS, ...ACTIONS_ONLY, ...inputNames.map(name => `INPUT_${name.toUpperCase()}`)]);
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.has(name)));
}

;// CONCATENATED MODULE: ./build/runner/run-git.js


/** Why something in git did not work, in git's own last line, and what helps. */
class GitError extends Error {
    name = 'GitError';
    advice;
    constructor(what, said, advice) {
        // a remote may be named with a password in front
        const last = (said.trim().split('\n').at(-1) ?? '').replace(/\/\/[^/@\s]+@/g, '//');
        super(last === '' ? what : `${what} (${last})`);
        this.advice = advice;
    }
}
/** git(1), "repository, index and object directory": what a hook or another git sets, and would lead ours astray. */
const LOCAL = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|CONFIG|GRAFT_FILE|IMPLICIT_WORK_TREE|SHALLOW_FILE)$/;
const MOST_CHARACTERS = 1_000_000;
/** Runs git in a directory, without hooks, pager and questions. */
async function runGit(directory, words, { timeoutMs = 120_000, signal }) {
    const child = (0,external_node_child_process_.spawn)('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false', ...words], {
        cwd: directory, stdio: ['ignore', 'pipe', 'pipe'], env: gitEnvironment(),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => { out = (out + text).slice(-MOST_CHARACTERS); });
    child.stderr.setEncoding('utf8').on('data', (text) => { err = (err + text).slice(-MOST_CHARACTERS); });
    return new Promise(resolve => {
        child.once('error', error => { resolve({ code: null, out, err: err === '' ? error.message : err }); });
        child.once('close', code => { resolve({ code, out, err }); });
    });
}
/** The one line that a question to git is answered with. Throws a GitError. */
async function tellGit(directory, words, signal) {
    const { code, out, err } = await runGit(directory, words, { signal });
    if (code !== 0)
        throw new GitError(`git ${words[0] ?? ''} failed`, err, 'see what git says in this checkout');
    return out.trim();
}
/** The environment for git: ours, without secrets of ours and without what points to another repository. */
function gitEnvironment() {
    return { ...Object.fromEntries(Object.entries(buildWorkloadEnvironment('github', ['github-token', 'slack-webhook-url'])).filter(([name]) => !LOCAL.test(name))), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}

;// CONCATENATED MODULE: ./build/runner/find-commit.js

/**
 * Full hash of the commit that a name means in a checkout: as it is, as a branch of the remote, else fetched: at depth 1 where the checkout is
 * shallow itself (in a whole one that would cut its history), with its own credentials, and without a trace in its refs. Throws a GitError.
 */
async function findCommit(checkout, ref, signal) {
    const known = await lookUp(checkout, [ref, `refs/remotes/origin/${ref}`], signal);
    if (known !== '')
        return known;
    const kept = `refs/memory-leak-detector/${String(process.pid)}`;
    const depth = await tellGit(checkout, ['rev-parse', '--is-shallow-repository'], signal) === 'true' ? ['--depth=1'] : [];
    const { code, err } = await runGit(checkout, ['fetch', ...depth, '--quiet', '--no-tags', '--no-write-fetch-head', '--end-of-options', await pickRemote(checkout, signal), `+${ref}:${kept}`], { signal });
    const fetched = code === 0 ? await lookUp(checkout, [kept], signal) : '';
    // its objects stay until git collects what nobody refers to, which takes two weeks
    if (code === 0)
        await runGit(checkout, ['update-ref', '-d', kept], { signal });
    if (fetched === '')
        throw new GitError(`base ${ref} is not in this checkout and could not be fetched`, err, `give \`actions/checkout\` the input \`fetch-depth: ${depthFor(ref)}\``);
    return fetched;
}
/** Top of the checkout that a directory is in, absolute. Throws a GitError. */
async function findTop(directory, signal) {
    const { code, out, err } = await runGit(directory, ['rev-parse', '--show-toplevel'], { signal });
    if (code !== 0)
        throw new GitError('there is no git checkout here, so there is no base', err, 'add a step with `actions/checkout` before this one');
    return out.trim();
}
async function lookUp(checkout, names, signal) {
    for (const name of names) {
        const { code, out } = await runGit(checkout, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], { signal });
        // with --end-of-options, git before 2.30 prints that word too
        if (code === 0)
            return out.trim().split('\n').at(-1) ?? '';
    }
    return '';
}
async function pickRemote(checkout, signal) {
    const { out } = await runGit(checkout, ['remote'], { signal });
    const remotes = out.split('\n').filter(name => name !== '');
    return remotes.includes('origin') ? 'origin' : remotes[0] ?? 'origin';
}
/** `HEAD~3`, `HEAD^^` need so many commits and head itself; of anything else nobody knows how deep it lies: 0, all. */
function depthFor(ref) {
    const suffix = /^(?:HEAD|@)((?:~\d*|\^)+)$/.exec(ref)?.[1];
    if (suffix === undefined)
        return '0';
    const steps = [...suffix.matchAll(/[~^](\d*)/g)].reduce((sum, [, digits = '']) => sum + (digits === '' ? 1 : Number(digits)), 0);
    return String(steps + 1);
}

;// CONCATENATED MODULE: ./build/runner/worktree.js




const PREFIX = 'memory-leak-detector-base-';
/**
 * Adds a worktree with a detached HEAD (git-worktree(1)) in a new directory below `tempDir`; a commit that is missing is fetched. `onMade` hears
 * the trace before anything is checked out, so that whatever happens next, somebody can remove it. Throws a GitError.
 */
async function addWorktree(checkout, ref, { tempDir, signal, onMade }) {
    const commit = await findCommit(checkout, ref, signal);
    const common = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(checkout, await tellGit(checkout, ['rev-parse', '--git-common-dir'], signal)));
    const directory = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tempDir, PREFIX)));
    // git names what it keeps of a worktree after its directory, whose name nobody else has
    const trace = JSON.stringify([directory, (0,external_node_path_.join)(common, 'worktrees', (0,external_node_path_.basename)(directory))]);
    onMade(trace);
    const { code, err } = await runGit(checkout, ['worktree', 'add', '--detach', '--quiet', directory, commit], { signal });
    if (code === 0)
        return { directory, commit, trace };
    removeWorktree(trace);
    throw new GitError(`git cannot check out ${ref}`, err, 'see whether `git worktree add` works in this checkout');
}
/**
 * Removes a worktree and what git keeps of it, and nothing that is not named as ours are. By hand and at once, so that it works while a process
 * exits, and where the worktree holds what `git worktree remove` refuses. Nothing where it is gone.
 */
function removeWorktree(trace) {
    const [directory = '', kept = ''] = JSON.parse(trace);
    if (!(0,external_node_path_.basename)(directory).startsWith(PREFIX) || (0,external_node_path_.basename)(kept) !== (0,external_node_path_.basename)(directory) || (0,external_node_path_.basename)((0,external_node_path_.dirname)(kept)) !== 'worktrees')
        return;
    for (const path of [directory, kept])
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    try {
        (0,external_node_fs_.rmdirSync)((0,external_node_path_.dirname)(kept));
    }
    catch {
        return; // the user has worktrees of his own
    }
}

;// CONCATENATED MODULE: ./build/modes/keep-trace.js

/** Sees to it that a worktree is removed: by `close`, else as this process leaves (a second Ctrl-C), else by the post step of an action that was killed. */
function keepTrace(runner) {
    let kept = '';
    const close = () => {
        process.off('exit', close);
        if (kept === '')
            return;
        removeWorktree(kept);
        kept = '';
        runner.saveState('worktree', '');
    };
    const keep = (trace) => {
        kept = trace;
        process.on('exit', close);
        runner.saveState('worktree', trace);
    };
    return { keep, close };
}

;// CONCATENATED MODULE: ./build/modes/open-base.js





/** What base is: another command in the place of head for command `ab`, else the same in a worktree of the commit to compare with. Never throws for want of a base. */
async function openBase(plan, ab, runner, cancelled) {
    const { workingDirectory, text } = plan.run;
    const none = { base: { text, directory: '', workspace: '' }, label: ab.compareWith };
    if (ab.compareWith === '')
        return { base: { text: ab.base, directory: workingDirectory, workspace: '' }, label: 'the command of --base', problem: '', advice: '', close: () => undefined };
    const { keep, close } = keepTrace(runner);
    try {
        const within = (0,external_node_path_.relative)(await findTop(workingDirectory, cancelled), (0,external_node_fs_.realpathSync)(workingDirectory));
        const worktree = await addWorktree(workingDirectory, ab.compareWith, { tempDir: runner.context.tempDir, signal: cancelled, onMade: keep });
        const directory = (0,external_node_path_.join)(worktree.directory, within);
        const label = `${ab.compareWith} (${worktree.commit.slice(0, 8)})`;
        if ((0,external_node_fs_.existsSync)(directory))
            return { base: { text, directory, workspace: worktree.directory }, label, problem: '', advice: '', close };
        return { ...none, label, problem: `base ${label} has no directory ${within}`, advice: 'compare with a commit that has the `working-directory`', close };
    }
    catch (error) {
        close();
        // known by its name: a mode is handed its runner and knows no class of it
        if (!(error instanceof Error) || error.name !== 'GitError')
            throw error;
        return { ...none, problem: error.message, advice: 'advice' in error ? String(error.advice) : '', close };
    }
}

// EXTERNAL MODULE: ./build/runner/descendants.js
var runner_descendants = __webpack_require__(61279);
;// CONCATENATED MODULE: ./build/runner/expand-shell.js
// actions/runner, ScriptHandlerHelpers.cs: _defaultArguments and _extensions
const ARGUMENTS = new Map([['bash', '--noprofile --norc -e -o pipefail {0}'], ['sh', '-e {0}'], ['python', '{0}'], ['pwsh', '-command ". \'{0}\'"']]);
const EXTENSIONS = new Map([['bash', '.sh'], ['sh', '.sh'], ['python', '.py'], ['pwsh', '.ps1']]);
/**
 * Expands `shell` exactly as the runner does for a `run:` step (actions/runner, ScriptHandler.cs): '' is `bash -e {0}`, without bash
 * `sh -e {0}`; a known name has its arguments; anything else is a template with `{0}`.
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
        argv: file => [program, ...splitArguments(template).map(word => word.replaceAll('{0}', () => file))],
    };
}
// actions/runner, ScriptHandlerHelpers.FixUpScriptContents
function wrapPwsh(text) {
    return `$ErrorActionPreference = 'stop'\n${text}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`;
}
/** As .NET splits ProcessStartInfo.Arguments on Unix: white space parts, double quotes hold together, `\"` is a quote. */
function splitArguments(text) {
    const words = text.match(/(?:\\"|"(?:\\"|[^"])*"|[^\s"])+/g) ?? [];
    return words.map(word => word.replace(/\\(")|"/g, (_whole, quote) => quote ?? ''));
}

// EXTERNAL MODULE: ./build/runner/find-program.js
var find_program = __webpack_require__(57001);
;// CONCATENATED MODULE: ./build/runner/workload.js







/**
 * Spawns by itself, not by @actions/exec: that hides the pid, forwards no signal, and waits for pipes that a daemon may keep open.
 * Output goes straight to our own descriptors, so it is untouched and costs nothing.
 */
function startWorkload(request) {
    const { file, argv: [program = '', ...words] } = request.argv.length > 0 ? { file: '', argv: request.argv } : writeScript(request);
    const startedMs = performance.now();
    // who has left the session of a terminal gets EIO from it
    const stdin = request.sharesTerminal || (request.inheritsStdin && !process.stdin.isTTY) ? 'inherit' : 'ignore';
    const stdio = [stdin, request.childStdoutToStderr ? 2 : 'inherit', 'inherit'];
    const child = (0,external_node_child_process_.spawn)(program, words, {
        stdio, cwd: request.workingDirectory, detached: !request.sharesTerminal,
        env: { ...request.environment, MEMORY_LEAK_DETECTOR_MARKS: request.marksFile },
    });
    const ended = new Promise(resolve => {
        const end = (exitCode, signal) => {
            if (file !== '')
                (0,external_node_fs_.rmSync)(file, { force: true });
            resolve({ exitCode, signal, durationMs: Math.round(performance.now() - startedMs) });
        };
        child.once('exit', (code, signal) => { end(code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]), signal); });
        child.once('error', error => {
            process.stderr.write(`${program}: ${error.code === 'ENOENT' ? 'command not found' : 'cannot be run'}\n`);
            // what a shell says: 127 not found, 126 found but cannot be run
            end(error.code === 'ENOENT' ? 127 : 126, null);
        });
    });
    return {
        pid: child.pid, ended, signal: name => { signalTree(child.pid, name, request.sharesTerminal); },
        hasGroup: () => child.pid !== undefined && !request.sharesTerminal && send(-child.pid, 0),
    };
}
function writeScript({ text, shell, scriptDir, environment }) {
    const { extension, content, argv } = expandShell(shell, text, name => (0,find_program/* findProgram */.K)(name, environment['PATH'] ?? '') !== '');
    const file = (0,external_node_path_.join)(scriptDir, 'control', `command${extension}`);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    (0,external_node_fs_.writeFileSync)(file, content, { mode: 0o700 });
    return { file, argv: argv(file) };
}
/** A terminal gave its SIGINT to the whole foreground group already: a second one makes npm and others kill hard. */
function signalTree(pid, name, sharesTerminal) {
    if (pid === undefined || (sharesTerminal && name === 'SIGINT'))
        return;
    const descendants = (0,runner_descendants/* listDescendants */.B)(pid);
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

// EXTERNAL MODULE: ./build/plan/options.js
var options = __webpack_require__(66576);
;// CONCATENATED MODULE: ./build/modes/command-environment.js


/** What commands of the user see: our environment without what is this action's own. */
function commandEnvironment({ context }) {
    return buildWorkloadEnvironment(context.kind, (0,options/* allOptions */.AM)().map(({ option }) => option.name));
}

;// CONCATENATED MODULE: ./build/modes/supervise.js


/** How long a cancelled command has to end before we report without waiting: the whole report is due 3 s after the signal. */
const CANCEL_GRACE_MS = 1500;
/** Starts a command and hands signals on to it. `sampledMs` is when sampling began, by performance.now(). `reported` is how it ended, or that it was cancelled and may still run. */
function supervise(runner, start, sampledMs = performance.now()) {
    const beganMs = performance.now();
    const startedMs = Math.round(beganMs - sampledMs);
    let cancelledBy = '';
    let giveUp = () => undefined;
    const givenUp = new Promise(resolve => { giveUp = resolve; });
    // listens before it starts: the command may be cancelled at its first word
    const release = (0,modes_cancel/* onCancel */.A)(runner, signal => {
        workload.signal(signal);
        if (cancelledBy !== '')
            return;
        cancelledBy = signal;
        setTimeout(() => {
            giveUp({ exitCode: 128 + external_node_os_.constants.signals[signal], signal, durationMs: Math.round(performance.now() - beganMs), cancelled: true, startedMs });
        }, CANCEL_GRACE_MS).unref();
    }, () => { workload.signal('SIGKILL'); });
    const workload = start();
    const ended = workload.ended.then(end => {
        release();
        return { ...end, cancelled: cancelledBy !== '', startedMs };
    });
    return { workload, reported: Promise.race([ended, givenUp]) };
}

;// CONCATENATED MODULE: ./build/modes/prepare-side.js




/** Runs `prepare` for one side, unmeasured. Returns what went wrong, or ''. */
async function prepareSide(plan, runner, { name, directory, workspace, childStdoutToStderr }) {
    if (plan.run.prepare.trim() === '')
        return '';
    const { workload, reported } = supervise(runner, () => startWorkload({
        text: plan.run.prepare, argv: [], shell: plan.run.shell, workingDirectory: directory, scriptDir: plan.runDir, marksFile: (0,collect/* marksFile */.z_)(plan.runDir), childStdoutToStderr,
        environment: { ...commandEnvironment(runner), ...surroundingsOf(workspace) }, inheritsStdin: false, sharesTerminal: runner.screen !== null,
    }));
    const { exitCode, cancelled } = await reported;
    if (cancelled)
        await workload.ended;
    return exitCode === 0 ? '' : `\`prepare\` ${cancelled ? 'was cancelled' : `ended with exit code ${String(exitCode)}`} in ${name}`;
}
/** Scripts find their checkout by this variable: base must not find head. */
function surroundingsOf(workspace) {
    return workspace === '' ? {} : { GITHUB_WORKSPACE: workspace };
}

// EXTERNAL MODULE: ./build/modes/heartbeat.js + 1 modules
var heartbeat = __webpack_require__(15148);
;// CONCATENATED MODULE: ./build/modes/watch-command.js






/**
 * Samples while the command of a plan runs, into the plan's run directory; the sampler is left for whoever judges to stop. Null: nothing was run,
 * since nothing can be measured here and the user wants to fail then before a 40-minute workload.
 */
async function watchCommand(plan, runner, { childStdoutToStderr, environment = {} }) {
    await (0,begin/* beginSampling */.h)(plan, runner);
    const sampledMs = performance.now();
    if ((0,collect/* whyNoSampling */.jg)() !== '' && plan.ifInconclusive === 'fail')
        return null;
    const { workload, reported } = supervise(runner, () => startWorkload({
        ...plan.run, scriptDir: plan.runDir, marksFile: (0,collect/* marksFile */.z_)(plan.runDir), childStdoutToStderr, environment: { ...commandEnvironment(runner), ...environment },
        inheritsStdin: runner.context.kind === 'local' && plan.ab === undefined, sharesTerminal: runner.screen !== null,
    }), sampledMs);
    const stopHeartbeat = (0,heartbeat/* startHeartbeat */.t)(plan, runner, workload.pid);
    const end = await reported;
    stopHeartbeat();
    (0,collect/* saveWorkloadEnd */.ub)(plan.runDir, end);
    return { end, workload };
}

;// CONCATENATED MODULE: ./build/modes/compare-runs.js













/**
 * Runs base and head in turns, each under a sampler and in a run directory of its own below that of the plan, which gets `comparison.json` and the
 * samples of the head run that peaked highest. Returns how the command ended. Where there is no base, head runs once, alone.
 */
async function compareRuns(plan, ab, runner, childStdoutToStderr) {
    (0,collect/* savePlan */.hp)(plan); // so that the post step has something to judge, whatever happens
    const cancel = new AbortController();
    const release = (0,modes_cancel/* onCancel */.A)(runner, signal => { cancel.abort(signal); });
    const { base, ...of } = await openBase(plan, ab, runner, cancel.signal);
    try {
        const head = { name: 'head', text: plan.run.text, directory: plan.run.workingDirectory, workspace: '', childStdoutToStderr };
        const turns = { plan, runner, repeat: ab.repeat, head, base: { ...head, ...base, name: 'base' }, cancelled: cancel.signal };
        const { runs, pairs, ...trouble } = await runAll(turns, of);
        const names = { base: of.label, head: ab.compareWith === '' ? 'the command of --head' : 'this checkout' };
        (0,collect/* saveComparison */.tu)(plan.runDir, { schemaVersion: 1, ...names, repeat: ab.repeat, pairs, ...trouble });
        return { end: show(runs, plan, cancel.signal), ended: Promise.all(runs.map(({ ended }) => ended)) };
    }
    finally {
        of.close();
        release();
    }
}
const CANCELLED = { problem: 'the comparison was cancelled', advice: '' };
async function runAll(turns, missing) {
    const { plan, runner, base, head } = turns;
    const makeReady = async (side) => ({ problem: await prepareSide(plan, runner, side), advice: 'run it by hand in a fresh checkout of that side' });
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
            const run = await measure(turns, side, turn);
            runs.push(run);
            const problem = describeFailure(run);
            if (run.end.cancelled)
                return { runs, pairs, ...CANCELLED };
            if (problem !== '')
                return { runs, pairs, problem: `${problem} in ${side.name}, run ${String(turn)} of ${String(repeat)}`, advice: 'the command must succeed on both sides, and be watched to its end' };
        }
        const [ofBase, ofHead] = [base, head].map(side => runs.findLast(run => run.side === side)?.figures);
        if (ofBase === undefined || ofHead === undefined)
            continue;
        pairs.push({ base: ofBase, head: ofHead });
        runner.log((0,report_escape/* escapeLogLine */._P)(`Pair ${String(turn)} of ${String(repeat)}: base ${describe(ofBase)}; head ${describe(ofHead)}`));
    }
    return { runs, pairs, problem: '', advice: '' };
}
async function measure({ plan, runner }, side, turn) {
    const runDir = (0,external_node_path_.join)(plan.runDir, 'ab', `${side.name}-${String(turn)}`);
    const own = { ...plan, runDir, reportDir: runDir, createdEpochMs: Date.now(), run: { ...plan.run, text: side.text, workingDirectory: side.directory } };
    const watched = await watchCommand(own, runner, { childStdoutToStderr: side.childStdoutToStderr, environment: surroundingsOf(side.workspace) });
    await (0,collect/* stopSampling */.SU)(runDir);
    const end = watched?.end ?? null;
    const { recording, reading } = await (0,analyze/* loadRecording */.o)(own, end);
    return {
        side, runDir, broken: (0,explain_broken/* explainBroken */.x)(recording, { plan: own, reading, whyNoSampling: '' }), figures: recording === null ? { peakBytes: 0, settledBytes: null } : runFigures(recording),
        end: end ?? { exitCode: 0, signal: null, durationMs: 0, cancelled: false }, ended: watched?.workload.ended ?? Promise.resolve(),
    };
}
function describeFailure({ broken, end: { exitCode } }) {
    return exitCode === 0 ? broken : `the command ended with exit code ${String(exitCode)}`;
}
/** The report shows the head run that peaked highest, or that failed; a cancel ends it, whichever side it hit. */
function show(runs, plan, cancelled) {
    const heads = runs.filter(({ side }) => side.name === 'head').toSorted((a, b) => b.figures.peakBytes - a.figures.peakBytes);
    const shown = heads.find(({ end }) => end.exitCode !== 0) ?? heads[0];
    const end = runs.find(run => run.end.cancelled)?.end ?? (cancelled.aborted ? endBy(cancelled.reason) : shown?.end ?? null);
    if (end !== null)
        (0,collect/* saveWorkloadEnd */.ub)(plan.runDir, end);
    if (shown === undefined)
        return end;
    for (const name of ['samples.ndjson', 'sampler.log'])
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(shown.runDir, name)))
            (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(shown.runDir, name), (0,external_node_path_.join)(plan.runDir, name));
    return end;
}
/** Between two runs there was no command that could have ended by it. */
function endBy(signal) {
    return { exitCode: 128 + external_node_os_.constants.signals[signal], signal, durationMs: 0, cancelled: true };
}
const describe = ({ peakBytes, settledBytes }) => `peak ${(0,size/* formatBytes */.z3)(peakBytes)}${settledBytes === null ? '' : `, settled ${(0,size/* formatBytes */.z3)(settledBytes)}`}`;

// EXTERNAL MODULE: ./build/modes/judge.js + 7 modules
var judge = __webpack_require__(2641);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/runner/is-alive.js

/** Whether this very process is there and no zombie: its pid may have been given to somebody else (proc(5), fields 3 and 22). */
function isAlive({ pid, startTicks }, proc = '/proc') {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`${proc}/${String(pid)}/stat`, 'latin1');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields[0] !== 'Z' && fields[0] !== 'X' && Number(fields[19]) === startTicks;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/samples/follow.js
var follow = __webpack_require__(41515);
// EXTERNAL MODULE: ./build/series/live-view.js
var live_view = __webpack_require__(54668);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __webpack_require__(70954);
;// CONCATENATED MODULE: ./build/modes/outlast.js







/** A child that ends with its parent is gone by then, and a command is not held up by more. */
const LOOK_MS = 100;
/**
 * Goes on sampling while something outlives the command, `mostMs` at most, so that it can give its memory back. A cancel ends it; a healthy
 * command is held up by nothing.
 */
async function outlast(plan, mostMs, workload, runner) {
    const follower = new follow/* Follower */.f((0,external_node_path_.join)(plan.runDir, 'samples.ndjson'));
    const view = new live_view/* LiveView */.O();
    const abort = new AbortController();
    const release = (0,modes_cancel/* onCancel */.A)(runner, () => { abort.abort(); });
    const startedMs = performance.now();
    const waitedMs = () => performance.now() - startedMs;
    // what came after the newest sample is in the group only
    const isLeft = () => {
        view.take(follower.read());
        return view.present().some(process => isAlive(process)) || (waitedMs() < 1.5 * plan.intervalMs && workload.hasGroup());
    };
    let isSaid = false;
    while (!abort.signal.aborted && waitedMs() < mostMs && isLeft()) {
        // by then it is no straggler
        if (!isSaid && waitedMs() > 1000) {
            runner.log(`Something outlives the command: waiting up to ${(0,duration/* formatDuration */.a)(mostMs)} for it to settle (\`settle\`).`);
            isSaid = true;
        }
        await (0,promises_.setTimeout)(LOOK_MS, undefined, { signal: abort.signal }).catch(() => undefined);
    }
    release();
}

;// CONCATENATED MODULE: ./build/modes/run.js









/** Mode `run`: samples while a command runs, in turns with that of base where it is compared, and judges when it has ended. */
async function run(unsettled, runner, { childStdoutToStderr }) {
    const plan = (0,begin/* settleRunDir */.U)(unsettled, runner);
    if (plan.ab !== undefined && (0,collect/* whyNoSampling */.jg)() === '') {
        const { end, ended } = await compareRuns(plan, plan.ab, runner, childStdoutToStderr);
        const report = await (0,judge.judge)(plan, runner);
        if (report !== null && end !== null)
            sayHowItEnded(end, runner);
        await ended;
        return report;
    }
    if (plan.bisect === true && !await isReady(plan, runner, childStdoutToStderr))
        return null;
    const watched = await watchCommand(plan, runner, { childStdoutToStderr });
    if (watched !== null && !watched.end.cancelled)
        await outlast(plan, (0,settling/* settlingMs */.Z)((0,settings/* settingsOf */.f)(plan)), watched.workload, runner);
    const report = await (0,judge.judge)(plan, runner);
    if (watched === null)
        return report;
    if (report !== null)
        sayHowItEnded(watched.end, runner);
    // a cancelled command may need longer than our report: further signals still reach it
    await watched.workload.ended;
    return report;
}
/** A commit that cannot be made ready is neither good nor bad. */
async function isReady(plan, runner, childStdoutToStderr) {
    const problem = await prepareSide(plan, runner, { name: 'this commit', directory: plan.run.workingDirectory, workspace: '', childStdoutToStderr });
    if (problem === '')
        return true;
    runner.log(`Not judged: ${problem}.`);
    runner.setExitCode(125);
    return false;
}
/** A failing command fails the step with a message of its own, whatever the gates say. */
function sayHowItEnded({ exitCode, signal, cancelled }, runner) {
    if (exitCode === 0)
        return;
    const how = signal === null ? `with exit code ${String(exitCode)}` : `by ${signal}`;
    const message = cancelled ? `The command was cancelled and ended ${how}.` : `The command ended ${how}.`;
    if (runner.context.kind === 'github')
        runner.annotate('error', 'Command failed', message);
    else
        runner.log(message);
}


/***/ })

};
