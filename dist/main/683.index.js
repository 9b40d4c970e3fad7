export const id = 683;
export const ids = [683];
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

/***/ 72683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5644);
/* harmony import */ var _plan_input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69905);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47640);





/** Mode `check`: judges in this step what a step with `mode: start` watches. */
async function check(name, runner) {
    const report = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__.judge)(findOpenRun((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runner.context.tempDir, 'memory-leak-detector'), name), runner);
    if (report === null)
        throw new _plan_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d('name', name, 'this run is being judged by another step at this moment');
    return report;
}
function findOpenRun(base, name) {
    const open = readOpenRuns(base);
    const matching = name === '' ? open : open.filter(plan => plan.name === name);
    const [only, second] = matching;
    if (only !== undefined && second === undefined)
        return only;
    const names = open.map(plan => plan.name).join(', ');
    const known = open.length === 0 ? 'none is unjudged here: a step with `mode: start` must come before' : `the unjudged runs are: ${names}`;
    throw new _plan_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d('name', name, `the name of one unjudged run; ${known}`);
}
function readOpenRuns(base) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(base))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(base).map(entry => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, entry)).filter(runDir => !(0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .isJudged */ .sL)(runDir)).flatMap(runDir => {
        try {
            return [(0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPlan */ .Yq)(runDir)];
        }
        catch {
            return []; // a directory that is being made, or not ours
        }
    }).filter(plan => plan.mode === 'start');
}


/***/ })

};
