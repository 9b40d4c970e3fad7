export const id = 321;
export const ids = [321];
export const modules = {

/***/ 5644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lT: () => (/* binding */ SAMPLER_FLAGS),
  P: () => (/* binding */ besideThisBundle),
  ko: () => (/* binding */ claimJudgement),
  sL: () => (/* binding */ isJudged),
  Yq: () => (/* binding */ loadPlan),
  z_: () => (/* binding */ marksFile),
  R9: () => (/* binding */ reserveRunDir),
  hp: () => (/* binding */ savePlan),
  ub: () => (/* binding */ saveWorkloadEnd),
  ku: () => (/* binding */ startSampling),
  SU: () => (/* binding */ stopSampling),
  jg: () => (/* binding */ whyNoSampling)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/samples/read-end.js

/**
 * How a samples file stands: `ended` has its last line, `dead` has none and its sampler is gone, `open` is still
 * written. Reads the first and the last 64 KiB only (an end line is below 1 KiB).
 */
function readEnd(samplesPath) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(samplesPath, 'r');
    }
    catch {
        return 'dead';
    }
    try {
        const size = (0,external_node_fs_.fstatSync)(file).size;
        const tail = readPart(file, Math.max(0, size - 65_536));
        const lines = tail.split('\n');
        if (lines.at(-1) === '' && (lines.at(-2) ?? '').startsWith('{"k":"end"'))
            return 'ended';
        return samplerLives(readPart(file, 0)) ? 'open' : 'dead';
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readPart(file, position) {
    const buffer = Buffer.alloc(65_536);
    return buffer.toString('utf8', 0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, position));
}
// The head names the sampler's pid and start time: a pid alone could be somebody else's by now.
function samplerLives(start) {
    const head = /^\{"k":"head".*?"pid":(\d+),"start":(\d+)/.exec(start);
    if (head === null)
        return false;
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${String(head[1])}/stat`, 'latin1');
        // 1234 (node) S 1 ...: the fields after the LAST bracket; start time is field 22 of proc(5)
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields[0] !== 'Z' && fields[19] === head[2];
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/collect.js




/**
 * Small rather than fast, but with V8's compilers. Measured side by side at 300 processes, 1 Hz, CPU a sample and resident memory: with these
 * 1.84 x a C reader and 1.43 x an idle Node, with none 1.84 x and 1.56 x, with --lite-mode, which has no compiler, 2.6 x and 1.20 x.
 */
const SAMPLER_FLAGS = ['--single-threaded', '--max-semi-space-size=1', '--optimize-for-size'];
/** Why nothing can be sampled here, or '' where it can. */
function whyNoSampling(platform = process.platform, statm = '/proc/self/statm') {
    if (platform !== 'linux')
        return `memory is read from /proc, which ${platform} does not have; add \`if: runner.os == 'Linux'\` to this step`;
    try {
        (0,external_node_fs_.readFileSync)(statm);
        return '';
    }
    catch {
        return "/proc cannot be read here; give this step a machine with /proc (on other systems add `if: runner.os == 'Linux'`)";
    }
}
/** Makes a directory for this run that nobody else has: `base/name`, else `base/name-2`, ... Returns [directory, suffix]. */
function reserveRunDir(base, name) {
    (0,external_node_fs_.mkdirSync)(base, { recursive: true });
    for (let count = 1;; count++) {
        const suffix = count === 1 ? '' : `-${String(count)}`;
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(base, name + suffix));
            return [(0,external_node_path_.join)(base, name + suffix), suffix];
        }
        catch (error) {
            if (error.code !== 'EEXIST' || count >= 10_000)
                throw error;
        }
    }
}
/** Writes the plan and starts the detached sampler; resolves after its first sample. */
async function startSampling(plan, environment, sampler = besideThisBundle('sampler')) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(plan.runDir, 'control'), { recursive: true });
    savePlan(plan);
    (0,external_node_fs_.writeFileSync)(marksFile(plan.runDir), '');
    const log = (0,external_node_fs_.openSync)((0,external_node_path_.join)(plan.runDir, 'sampler.log'), 'a');
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...SAMPLER_FLAGS, sampler, plan.runDir, '--ready'], {
        detached: true, stdio: ['ignore', log, log, 'pipe'], cwd: plan.runDir,
        env: { PATH: environment.path, ...(environment.trackingId === '' ? {} : { RUNNER_TRACKING_ID: environment.trackingId }) },
    });
    (0,external_node_fs_.closeSync)(log);
    const ended = new Promise(resolve => {
        child.once('exit', () => { resolve(); });
        child.once('error', () => { resolve(); });
    });
    await firstSample(child.stdio[3], ended);
    if (plan.mode === 'start')
        child.unref(); // elsewhere somebody waits for its end, or for the command's
    return { pid: child.pid ?? 0, ended };
}
/** Tells the sampler to stop and waits until its last line is written, or `deadlineMs` is over, or it turns out to be dead. */
async function stopSampling(runDir, deadlineMs = 3000) {
    const samples = (0,external_node_path_.join)(runDir, 'samples.ndjson');
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(runDir, 'control', 'stop'), '');
    }
    catch {
        return; // no control directory: nothing was ever started here
    }
    if (!(0,external_node_fs_.existsSync)(samples))
        return;
    const isOver = () => readEnd(samples) !== 'open';
    if (isOver())
        return;
    await new Promise(resolve => {
        const finish = () => { watcher?.close(); clearInterval(aliveCheck); clearTimeout(deadline); resolve(); };
        const watcher = watchFile(samples, () => { if (isOver())
            finish(); });
        // a sampler that is dead writes nothing, so its absence is looked for; 100 ms is what it has for its last line
        const aliveCheck = setInterval(() => { if (isOver())
            finish(); }, 100);
        const deadline = setTimeout(finish, deadlineMs);
    });
}
const marksFile = (runDir) => (0,external_node_path_.join)(runDir, 'control', 'marks');
/** Without the command itself, which may hold a secret: nobody needs it any more. */
function savePlan(plan) {
    saveJson((0,external_node_path_.join)(plan.runDir, 'plan.json'), { ...plan, run: { ...plan.run, text: '', argv: [] } });
}
function saveWorkloadEnd(runDir, end) {
    saveJson((0,external_node_path_.join)(runDir, 'workload.json'), end);
}
/** True for the first caller only: whoever judges a run first owns it. */
function claimJudgement(runDir) {
    try {
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)((0,external_node_path_.join)(runDir, 'judged'), 'wx'));
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
function isJudged(runDir) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(runDir, 'judged'));
}
/** Where a damaged file shows first. */
const PLAN_PARTS = ['options', 'artifact', 'run', 'include', 'exclude', 'targetPids', 'targetGlobs', 'require', 'userSet', 'notices'];
/** Throws where there is no plan of ours. */
function loadPlan(runDir) {
    const read = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(runDir, 'plan.json'), 'utf8'));
    if (typeof read !== 'object' || read === null)
        throw new Error('plan.json holds no plan');
    const plan = read;
    const { schemaVersion } = plan;
    if (schemaVersion !== 1)
        throw new Error(`plan.json has version ${String(schemaVersion)}; this tool reads version 1`);
    const missing = PLAN_PARTS.find(part => typeof plan[part] !== 'object');
    if (missing !== undefined)
        throw new Error(`plan.json has no ${missing}`);
    return { ...plan, schemaVersion, runDir };
}
async function firstSample(ready, ended) {
    const told = new Promise(resolve => { ready.once('data', () => { resolve(); }); ready.once('end', () => { resolve(); }); });
    // 10 s is far beyond the 60 ms that a first sample takes; a sampler that needs more is judged as it stands
    let timer;
    const late = new Promise(resolve => { timer = setTimeout(resolve, 10_000); });
    await Promise.race([told, ended, late]);
    clearTimeout(timer);
    ready.destroy();
}
/** Null where no inotify is left: then the regular look is all. */
function watchFile(path, onChange) {
    try {
        return (0,external_node_fs_.watch)(path, onChange).on('error', () => undefined);
    }
    catch {
        return null;
    }
}
function saveJson(path, value) {
    (0,external_node_fs_.writeFileSync)(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`);
    (0,external_node_fs_.renameSync)(`${path}.new`, path);
}
/** Another of the four bundles: they lie side by side. */
function besideThisBundle(name) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(import.meta.dirname), name, 'index.js');
}


/***/ }),

/***/ 56906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ settleRunDir),
/* harmony export */   h: () => (/* binding */ beginSampling)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5644);
/* harmony import */ var _plan_build_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18224);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93004);
/* harmony import */ var _report_report_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86168);






/** Gives a plan the run directory that is its own, tells the post step of it, and says what the plan had to change. */
function settleRunDir(plan, runner) {
    const settled = runner.context.kind === 'github' ? reserveInTemp(plan, runner.context.tempDir) : reserveMoment(plan);
    runner.saveState('run-dir', settled.runDir);
    runner.saveState('if-inconclusive', settled.ifInconclusive);
    for (const notice of settled.notices)
        runner.log((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLogLine */ ._P)(notice));
    return settled;
}
/** Starts the sampler where there is something to read; null where not (the report then says why). */
async function beginSampling(plan, runner) {
    if ((0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoSampling */ .jg)() !== '') {
        (0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .savePlan */ .hp)(plan);
        return null;
    }
    const environment = { path: runner.context.path, trackingId: runner.context.trackingId };
    const sampling = await (0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .startSampling */ .ku)(plan, environment);
    if (plan.selfTest)
        await (await __webpack_require__.e(/* import() */ 28).then(__webpack_require__.bind(__webpack_require__, 15028))).startSelfTest(plan, environment);
    return sampling;
}
/** In the action: below the runner's temporary directory, by name. */
function reserveInTemp(plan, tempDir) {
    const [runDir] = (0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .reserveRunDir */ .R9)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempDir, 'memory-leak-detector'), plan.name);
    const settled = (0,_plan_build_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .withRunDir */ .j)(plan, runDir, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(runDir));
    return settled.reportDir === runDir ? settled : { ...settled, createdEpochMs: reserveMoment(settled).createdEpochMs };
}
/** In a report directory: by time. Two runs of one second would overwrite each other's files, so the later one takes the next. */
function reserveMoment(plan) {
    for (let createdEpochMs = plan.createdEpochMs;; createdEpochMs += 1000) {
        const runDir = (0,_report_report_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .buildRunCopyPath */ .M)({ ...plan, createdEpochMs });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(runDir), { recursive: true });
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(runDir);
            return (0,_plan_build_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .withRunDir */ .j)({ ...plan, createdEpochMs }, runDir, plan.name);
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
    }
}


/***/ }),

/***/ 46353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ onCancel)
/* harmony export */ });
/**
 * Calls back on SIGINT and SIGTERM: the runner sends SIGINT, SIGTERM 7.5 s later, then kills (PLATFORM 1.2). On a person's
 * terminal a second Ctrl-C leaves at once, after `leave`. Returns what ends the listening.
 */
function onCancel(runner, callback, leave = () => undefined) {
    let interrupts = 0;
    const interrupt = () => {
        interrupts++;
        if (interrupts > 1 && runner.context.kind === 'local') {
            leave();
            process.exit(130);
        }
        callback('SIGINT');
    };
    const terminate = () => { callback('SIGTERM'); };
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', terminate);
    return () => { process.off('SIGINT', interrupt); process.off('SIGTERM', terminate); };
}


/***/ }),

/***/ 63676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ startHeartbeat)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/escape.js + 8 modules
var report_escape = __webpack_require__(93004);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/samples/decode.js
var decode = __webpack_require__(13112);
;// CONCATENATED MODULE: ./build/samples/follow.js


const PART_BYTES = 262_144;
/** Reads the records that were appended since the call before; whole lines only, unreadable ones skipped. */
class Follower {
    #path;
    #position = 0;
    #rest = Buffer.alloc(0);
    constructor(path) {
        this.#path = path;
    }
    read() {
        const bytes = Buffer.concat([this.#rest, ...this.#readAppended()]);
        // cut as bytes: a half written line may end within a character
        const end = bytes.lastIndexOf(0x0A) + 1;
        this.#rest = bytes.subarray(end);
        return bytes.toString('utf8', 0, end).split('\n').flatMap(line => (0,decode/* decodeLine */.H)(line) ?? []);
    }
    #readAppended() {
        let file;
        try {
            file = (0,external_node_fs_.openSync)(this.#path, 'r');
        }
        catch {
            return []; // not there yet
        }
        try {
            const parts = [];
            for (let length = PART_BYTES; length === PART_BYTES;) {
                const part = Buffer.allocUnsafe(PART_BYTES);
                length = (0,external_node_fs_.readSync)(file, part, 0, PART_BYTES, this.#position);
                this.#position += length;
                parts.push(part.subarray(0, length));
            }
            return parts;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
}

;// CONCATENATED MODULE: ./build/series/live-view.js
/** Keeps the newest value of each process from records as they come. */
class LiveView {
    #now = new Map();
    #ticks = 0;
    #atMs = 0;
    take(records) {
        for (const record of records) {
            if (record.k === 'birth')
                this.#now.set(record.i, { name: record.name, pid: record.pid, rssKiB: 0, sharedKiB: 0 });
            else if (record.k === 'change')
                this.#rename(record.i, record.name);
            else if (record.k === 'death')
                this.#now.delete(record.i);
            else if (record.k === 'tick')
                this.#takeTick(record.t, record.p);
        }
    }
    /** Total as everywhere: the sum of anonymous memory plus the largest shared part. */
    standing() {
        let anonKiB = 0;
        let sharedKiB = 0;
        let top = null;
        for (const process of this.#now.values()) {
            anonKiB += process.rssKiB - process.sharedKiB;
            sharedKiB = Math.max(sharedKiB, process.sharedKiB);
            if (process.rssKiB > (top?.rssKiB ?? 0))
                top = process;
        }
        return {
            ticks: this.#ticks, atMs: this.#atMs, totalBytes: (anonKiB + sharedKiB) * 1024, processes: this.#now.size,
            top: top === null ? null : { name: top.name, pid: top.pid, rssBytes: top.rssKiB * 1024 },
        };
    }
    #takeTick(t, triples) {
        this.#ticks++;
        this.#atMs = t;
        for (let j = 0; j + 2 < triples.length; j += 3) {
            const process = this.#now.get(triples[j] ?? 0);
            if (process === undefined)
                continue;
            process.rssKiB = triples[j + 1] ?? 0;
            process.sharedKiB = triples[j + 2] ?? 0;
        }
    }
    #rename(index, name) {
        const process = this.#now.get(index);
        if (process !== undefined && name !== undefined)
            process.name = name;
    }
}

// EXTERNAL MODULE: ./build/units/size.js
var size = __webpack_require__(40095);
;// CONCATENATED MODULE: ./build/modes/heartbeat.js





const LIVE_MS = 1000;
/** Says how it goes: one live line on a terminal, elsewhere a plain line each `progress`. Returns what stops it. */
function startHeartbeat(plan, runner) {
    const everyMs = runner.isTerminal ? LIVE_MS : plan.progressMs;
    if (everyMs === 0)
        return () => undefined;
    const follower = new Follower((0,external_node_path_.join)(plan.runDir, 'samples.ndjson'));
    const view = new LiveView();
    const timer = setInterval(() => {
        view.take(follower.read());
        runner.showProgress((0,report_escape/* escapeLogLine */._P)(renderStanding(view)));
    }, everyMs);
    timer.unref();
    return () => { clearInterval(timer); runner.clearProgress(); };
}
// [02:30] total 1.42 GiB  top node#4121 812 MiB  samples 150
function renderStanding(view) {
    const { ticks, atMs, totalBytes, top } = view.standing();
    const seconds = Math.round(atMs / 1000);
    const clock = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
    const largest = top === null ? '' : `  top ${top.name}#${String(top.pid)} ${(0,size/* formatBytes */.z3)(top.rssBytes)}`;
    return `[${clock}] total ${(0,size/* formatBytes */.z3)(totalBytes)}${largest}  samples ${String(ticks)}`;
}


/***/ }),

/***/ 29321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/collect.js + 1 modules
var collect = __webpack_require__(5644);
// EXTERNAL MODULE: ./build/plan/options.js
var options = __webpack_require__(66576);
;// CONCATENATED MODULE: ./build/runner/workload-environment.js
/** What the runner gives to JavaScript actions only (PLATFORM 1.1): a `run:` step sees none of it. */
const ACTIONS_ONLY = new Set([
    'SLACK_WEBHOOK_URL', 'GITHUB_STATE', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RUNTIME_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_CACHE_SERVICE_V2',
]);
/**
 * The environment of the command of `run`: in a workflow that of a `run:` step, without the inputs of this action, which come as `INPUT_<NAME>`; on
 * the command line all of ours. The webhook is a secret of ours, not the command's.
 */
function buildWorkloadEnvironment(kind, inputNames, env = process.env) {
    const ours = kind === 'local' ? new Set(['SLACK_WEBHOOK_URL']) : new Set([...ACTIONS_ONLY, ...inputNames.map(name => `INPUT_${name.toUpperCase()}`)]);
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.has(name)));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/runner/descendants.js

/** All descendants of a process that are alive, by `/proc/PID/task/TID/children` (proc(5)); none where there is no /proc. */
function listDescendants(pid, proc = '/proc') {
    const found = new Map();
    const waiting = [pid];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const child of readChildren(proc, next)) {
            if (child === pid || found.has(child))
                continue;
            found.set(child, { pid: child, group: readGroup(proc, child) });
            waiting.push(child);
        }
    }
    return [...found.values()];
}
function readChildren(proc, pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`${proc}/${String(pid)}/task`).flatMap(thread => (0,external_node_fs_.readFileSync)(`${proc}/${String(pid)}/task/${thread}/children`, 'latin1').split(' ').filter(word => word !== '').map(Number));
    }
    catch {
        return []; // ended meanwhile
    }
}
// 1234 (name) S 1 1234 ...: the group is the third field after the LAST bracket
function readGroup(proc, pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`${proc}/${String(pid)}/stat`, 'latin1');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    }
    catch {
        return 0;
    }
}

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
    return { ended, signal: name => { signalTree(child.pid, name, request.sharesTerminal); } };
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
    const descendants = listDescendants(pid);
    send(sharesTerminal ? pid : -pid, name);
    for (const { pid: descendant, group } of descendants)
        if (sharesTerminal || group !== pid)
            send(descendant, name);
}
function send(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        return; // ESRCH: it ended meanwhile
    }
}

// EXTERNAL MODULE: ./build/modes/begin.js
var begin = __webpack_require__(56906);
// EXTERNAL MODULE: ./build/modes/cancel.js
var cancel = __webpack_require__(46353);
// EXTERNAL MODULE: ./build/modes/heartbeat.js + 2 modules
var heartbeat = __webpack_require__(63676);
// EXTERNAL MODULE: ./build/modes/judge.js
var judge = __webpack_require__(47640);
;// CONCATENATED MODULE: ./build/modes/run.js









/** How long a cancelled command has to end before we report without waiting: the whole report is due 3 s after the signal. */
const CANCEL_GRACE_MS = 1500;
/** Mode `run`: samples while a command runs, judges when it has ended. */
async function run(unsettled, runner, { childStdoutToStderr }) {
    const plan = (0,begin/* settleRunDir */.U)(unsettled, runner);
    await (0,begin/* beginSampling */.h)(plan, runner);
    // a machine on which nothing can be measured fails before a 40-minute workload, unless the user softened that
    if ((0,collect/* whyNoSampling */.jg)() !== '' && plan.ifInconclusive === 'fail')
        return (0,judge.judge)(plan, runner);
    const { workload, reported } = superviseWorkload(runner, () => startWorkload({
        ...plan.run, scriptDir: plan.runDir, marksFile: (0,collect/* marksFile */.z_)(plan.runDir), childStdoutToStderr, environment: buildWorkloadEnvironment(runner.context.kind, (0,options/* allOptions */.AM)().map(({ option }) => option.name)),
        inheritsStdin: runner.context.kind === 'local', sharesTerminal: runner.isTerminal,
    }));
    const stopHeartbeat = (0,heartbeat/* startHeartbeat */.t)(plan, runner);
    const end = await reported;
    stopHeartbeat();
    (0,collect/* saveWorkloadEnd */.ub)(plan.runDir, end);
    const report = await (0,judge.judge)(plan, runner);
    if (report !== null)
        sayHowItEnded(end, runner);
    // a cancelled command may need longer than our report: further signals still reach it
    await workload.ended;
    return report;
}
/** `reported` is how the command ended, or that it was cancelled and may still run. */
function superviseWorkload(runner, start) {
    const startedMs = performance.now();
    let cancelledBy = '';
    let giveUp = () => undefined;
    const givenUp = new Promise(resolve => { giveUp = resolve; });
    // listens before it starts: the command may be cancelled at its first word
    const release = (0,cancel/* onCancel */.A)(runner, signal => {
        workload.signal(signal);
        if (cancelledBy !== '')
            return;
        cancelledBy = signal;
        setTimeout(() => {
            giveUp({ exitCode: 128 + external_node_os_.constants.signals[signal], signal, durationMs: Math.round(performance.now() - startedMs), cancelled: true });
        }, CANCEL_GRACE_MS).unref();
    }, () => { workload.signal('SIGKILL'); });
    const workload = start();
    const ended = workload.ended.then(end => {
        release();
        return { ...end, cancelled: cancelledBy !== '' };
    });
    return { workload, reported: Promise.race([ended, givenUp]) };
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
