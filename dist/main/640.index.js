export const id = 640;
export const ids = [640];
export const modules = {

/***/ 33777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gates/index.js + 3 modules
var build_gates = __webpack_require__(50023);
;// CONCATENATED MODULE: ./build/gates/judge-all.js
/** Asks every gate. One that throws is our own fault: it must not become green. One that is `required`, or whose limit the user set, and cannot judge says so. */
function judgeAll(gates, evidence, settings, required) {
    return gates.map(gate => {
        try {
            const text = gate.describe(evidence, settings);
            const found = gate.judge(evidence, settings);
            const reason = found.some(({ outcome }) => outcome === 'unknown') ? '' : explainSilence(gate, text, evidence, settings, required);
            return { limit: { gate: gate.name, text, lines: gate.lines?.(evidence, settings) ?? [] }, findings: reason === '' ? found : [...found, unknown(gate, reason)], failure: '' };
        }
        catch (error) {
            const failure = `gate ${gate.name} broke (${error instanceof Error ? error.message : String(error)})`;
            return { limit: { gate: gate.name, text: '', lines: [] }, findings: [{ ...unknown(gate, 'broke while it judged'), advice: 'please report this with the run directory' }], failure };
        }
    });
}
/** '' where the gate judged, or where nobody waits for its answer. */
function explainSilence(gate, limit, evidence, settings, required) {
    if (required.includes(gate.name) && limit === '')
        return 'it is off';
    const isAsked = required.includes(gate.name) || (limit !== '' && gate.options.some(option => option.isLimit === true && settings.isSet(option)));
    return isAsked ? gate.cannotJudge?.(evidence, settings) ?? '' : '';
}
function unknown({ name, severity }, message) {
    return {
        gate: name, outcome: 'unknown', severity, subject: { kind: 'job', id: 'job', name: 'the job' }, measured: 0, limit: 0, unit: 'count',
        message: message, advice: '',
    };
}

// EXTERNAL MODULE: ./build/plan/settings.js
var plan_settings = __webpack_require__(50229);
// EXTERNAL MODULE: ./build/units/round-size.js
var round_size = __webpack_require__(46652);
// EXTERNAL MODULE: ./build/units/size.js
var units_size = __webpack_require__(40095);
;// CONCATENATED MODULE: ./build/report/trend.js
const POINTS = 24;
/** About 24 values over the time of a step function, the highest of each part: for a sparkline. One value where there is no time. */
function buildTrend({ firstMs, lastMs, atMs, bytes }) {
    const [first] = bytes;
    if (first === undefined)
        return [];
    const spanMs = lastMs - firstMs;
    if (spanMs <= 0)
        return [bytes.at(-1) ?? first];
    const count = Math.min(POINTS, Math.max(2, bytes.length));
    const highest = Array.from({ length: count }, () => 0);
    let next = 0;
    let now = first;
    for (let part = 0; part < count; part++) {
        const endMs = firstMs + (part + 1) * spanMs / count;
        highest[part] = now;
        for (; next < atMs.length && ((atMs[next] ?? 0) < endMs || part === count - 1); next++) {
            now = bytes[next] ?? now;
            if (now > (highest[part] ?? 0))
                highest[part] = now;
        }
    }
    return highest;
}

;// CONCATENATED MODULE: ./build/report/process-rows.js

/** One row for each process, largest peak first. */
function buildRows(recording, findings, memoryBase) {
    const totalBytes = recording.host.memTotalKiB * 1024;
    const verdicts = worstBySubject(findings);
    return recording.processes
        .map(process => buildRow(process, { startedEpochMs: recording.startedEpochMs, totalBytes, baseBytes: memoryBase.bytes, verdict: verdicts.get(process.id) ?? 'ok' }))
        .sort((a, b) => b.peakRssBytes - a.peakRssBytes);
}
function buildRow(process, { startedEpochMs, totalBytes, baseBytes, verdict }) {
    const last = process.slow.at(-1);
    const livedMs = startedEpochMs + (last?.atMs ?? 0) - process.startedEpochMs;
    return {
        index: process.index, id: process.id, pid: process.pid, ppid: process.ppid, name: process.name, command: process.command, label: process.label,
        runtime: process.runtime, container: process.container,
        startedAt: toIso(process.startedEpochMs), endedAt: process.aliveAtEnd ? null : toIso(startedEpochMs + process.lastMs),
        startRssBytes: process.startRssBytes, peakRssBytes: process.peakRssBytes, endRssBytes: process.endRssBytes, peakAnonBytes: process.peakAnonBytes,
        pssBytes: process.pssBytes, peakIsHighWaterMark: process.peakIsHighWaterMark,
        peakPercent: percentOf(process.peakRssBytes, baseBytes), memPercent: percentOf(process.endRssBytes, totalBytes),
        // ps(1), pcpu: CPU time divided by the time the process has been running
        cpuPercent: last === undefined || livedMs <= 0 ? 0 : last.cpuMs / livedMs * 100,
        threads: last?.threads ?? null, descriptors: last === undefined || last.descriptors < 0 ? null : last.descriptors,
        readings: process.readings, verdict,
        trendBytes: buildTrend({ firstMs: process.firstMs, lastMs: process.lastMs, atMs: process.changedAtMs, bytes: process.rssBytes }),
    };
}
function worstBySubject(findings) {
    const ranks = ['ok', 'unknown', 'warn', 'fail'];
    const worst = new Map();
    for (const { subject, outcome, fails } of findings) {
        const verdict = fails ? 'fail' : outcome === 'fail' ? 'warn' : outcome === 'unknown' ? 'unknown' : 'ok';
        if (ranks.indexOf(verdict) > ranks.indexOf(worst.get(subject.id) ?? 'ok'))
            worst.set(subject.id, verdict);
    }
    return worst;
}
const percentOf = (bytes, ofBytes) => (ofBytes > 0 ? bytes / ofBytes * 100 : 0);
/** A start time that the kernel's clock cannot give (a fixture, a time namespace) must not throw. */
function toIso(epochMs) {
    return new Date(Number.isFinite(epochMs) && Math.abs(epochMs) < 8.64e15 ? epochMs : 0).toISOString();
}

// EXTERNAL MODULE: ./build/units/duration.js
var duration = __webpack_require__(70954);
;// CONCATENATED MODULE: ./build/report/sentence.js


/** The one sentence that every channel states: verdict, number, limit. */
function buildSentence(facts) {
    return [buildCore(facts), ...noteUnjudged(facts)].join(' ');
}
function buildCore(facts) {
    const { verdict, findings, inconclusiveReason, brokenReason } = facts;
    const broken = findings.filter(({ outcome }) => outcome === 'fail');
    const [worst] = [...broken.filter(({ fails }) => fails), ...broken.filter(({ severity }) => severity === 'error'), ...broken];
    const more = broken.length > 1 ? `, and ${String(broken.length - 1)} more` : '';
    if (verdict === 'fail')
        return `Failed: ${worst?.message ?? ''}${more}.${brokenReason === '' ? '' : ` The data is partial: ${brokenReason}.`}`;
    if (verdict === 'inconclusive')
        return `Not judged: ${inconclusiveReason}.`;
    if (verdict === 'warn')
        return `${worst?.severity === 'error' ? 'Warned, would have failed' : 'Warned'}: ${worst?.message ?? ''}${more}.`;
    return `Passed: ${describeHealth(facts)}.`;
}
function describeHealth({ processes, limits, workload, isSnapshot }) {
    const [top] = processes;
    if (top === undefined)
        return workload === null ? 'no process was there to judge' : `the command ended after ${(0,duration/* formatDuration */.a)(workload.durationMs)}, before a sample could be taken of it`;
    const limit = limits.find(({ gate }) => gate === 'threshold')?.text ?? '';
    return `the largest process, ${top.label} (pid ${String(top.pid)}), ${isSnapshot ? 'holds' : 'peaked at'} ${(0,units_size/* formatBytes */.z3)(top.peakRssBytes)}, ${limit === '' ? 'threshold off' : `limit ${limit}`}`;
}
/** A gate that cannot judge is said, but not where the whole sentence says so already. */
function noteUnjudged({ verdict, findings }) {
    if (verdict === 'inconclusive')
        return [];
    const unknown = findings.filter(({ outcome }) => outcome === 'unknown');
    return [...new Map(unknown.map(({ gate, message }) => [gate, `Not judged: ${gate} (${message}).`])).values()];
}

;// CONCATENATED MODULE: ./build/report/build-report.js





/** The one object that every channel shows. */
function buildReport({ plan, context, recording, workload, memoryBase, limits, decision, brokenReason, notices }) {
    const processes = recording === null ? [] : buildRows(recording, decision.findings, memoryBase);
    return {
        schemaVersion: 1,
        tool: { name: 'Memory Leak Detector', version: plan.toolVersion },
        run: {
            name: plan.name, mode: plan.mode, startedAt: new Date(plan.createdEpochMs).toISOString(),
            durationMs: Math.round(recording?.durationMs ?? 0), intervalMs: plan.intervalMs,
            url: context.runUrl, repository: context.repository, workflow: context.workflow, job: context.job, sha: context.sha, ref: context.ref, attempt: context.attempt,
            workload, runDir: plan.runDir,
        },
        ...decision,
        sentence: buildSentence({ ...decision, limits, processes, workload, brokenReason, isSnapshot: recording?.quality.ended === 'snapshot' }),
        scope: {
            kind: plan.scope, include: plan.include.map(({ text }) => text), exclude: plan.exclude.map(({ text }) => text), processes: processes.length,
            label: describeScope(plan, recording),
        },
        memoryBase, limits, processes,
        groups: (recording?.groups ?? []).map(({ id, name, members, peakRssBytes, peakAnonSumBytes }) => ({ id, name, processes: members.length, peakRssBytes, peakAnonSumBytes })),
        total: buildTotal(recording, plan),
        host: buildHost(recording),
        quality: recording?.quality ?? nothingMeasured,
        marks: recording?.marks ?? [],
        suggestion: suggest(processes, decision.findings),
        notices,
    };
}
function describeScope({ scope }, recording) {
    if (scope === 'workload')
        return 'the command and its descendants';
    if (scope === 'system')
        return 'all processes of this machine';
    if (scope === 'targets')
        return 'the chosen processes and their descendants';
    return recording?.host.runnerWorkerPid === 0 ? 'all processes here (the runner\'s worker is not visible)' : 'the steps of the job';
}
function buildTotal(recording, plan) {
    const { atMs, bytes, peakBytes, peakAtMs, pssPeakBytes } = recording?.total ?? { atMs: [], bytes: [], peakBytes: 0, peakAtMs: 0, pssPeakBytes: null };
    return {
        peakBytes, peakAt: new Date((recording?.startedEpochMs ?? plan.createdEpochMs) + peakAtMs).toISOString(),
        method: 'sum of anonymous memory plus the largest shared part', pssPeakBytes,
        trendBytes: buildTrend({ firstMs: atMs[0] ?? 0, lastMs: atMs.at(-1) ?? 0, atMs, bytes }),
    };
}
function buildHost(recording) {
    const host = recording?.host ?? unknownHost;
    const swapFreeBytes = recording?.lastSwapFreeBytes ?? null;
    return {
        ...host,
        minAvailableBytes: recording?.minAvailableBytes ?? null, lastAvailableBytes: recording?.lastAvailableBytes ?? null,
        swapUsedBytes: swapFreeBytes === null ? null : host.swapTotalKiB * 1024 - swapFreeBytes,
        psi: host.psi ? recording?.lastPsi ?? null : null,
        oomKills: (recording?.ooms ?? []).reduce((sum, { rise }) => sum + rise, 0),
    };
}
/** A threshold from the data: the next round size that leaves at least 40 %. Nothing after an out-of-memory kill: the peak was cut off. */
function suggest([top], findings) {
    if (top === undefined || findings.some(({ gate, outcome }) => gate === 'oom' && outcome === 'fail'))
        return '';
    const size = (0,round_size/* roundUpSize */.Z)(top.peakRssBytes * 1.4);
    const headroom = Math.floor(((0,units_size/* parseSize */.DB)(size) / top.peakRssBytes - 1) * 100);
    return `Peak ${(0,units_size/* formatBytes */.z3)(top.peakRssBytes)}; \`threshold: ${size}\` leaves ${String(headroom)} % headroom.`;
}
const unknownHost = {
    hostname: '', kernel: '', arch: '', cpus: 0, bootEpochMs: 0, memTotalKiB: 0, swapTotalKiB: 0, cgroupVersion: 0, cgroupPath: '', cgroupLimitKiB: null,
    cgroupLimitPath: '', psi: false, limitedView: null, runnerWorkerPid: 0,
};
const nothingMeasured = {
    complete: false, ended: 'died', ticks: 0, plannedTicks: 0, missedTicks: 0, gaps: [], clockSteps: [], damagedLines: 0, limited: [],
    samplerCpuMs: 0, samplerRssBytes: 0, seenProcesses: 0, matchedProcesses: 0, nearestNames: [],
};

;// CONCATENATED MODULE: ./build/report/notices.js

/** What a reader of the report should know besides: what the plan changed, how the command ended, what limited the view. */
function listNotices(plan, recording, workload, findings) {
    return [
        ...plan.notices,
        ...explainEnd(workload, findings),
        ...(recording === null ? [] : [...describeView(recording), ...describeClock(recording)]),
    ];
}
/** Exit codes 137 and 143 are signals: 128 + 9 and 128 + 15. */
function explainEnd(workload, findings) {
    if (workload === null || workload.cancelled)
        return [];
    if (workload.exitCode === 137 && !findings.some(({ gate, outcome }) => gate === 'oom' && outcome === 'fail')) {
        return ['The command ended with 137: it was killed by SIGKILL. No out-of-memory kill was counted in the job\'s cgroup meanwhile; one in a container\'s own cgroup may not show there.'];
    }
    return workload.exitCode === 143 ? ['The command ended with 143: it was ended by SIGTERM, as a cancel, a time limit or a shutdown sends it.'] : [];
}
function describeView({ host }) {
    return host.limitedView === null ? [] : [`The view is limited: ${host.limitedView}.`];
}
function describeClock({ quality }) {
    return quality.clockSteps.map(({ ms, atMs }) => `The wall clock was set ${ms < 0 ? 'back' : 'forward'} by ${(0,duration/* formatDuration */.a)(Math.abs(ms))}, ${(0,duration/* formatDuration */.a)(atMs)} after the start; durations are not affected.`);
}

// EXTERNAL MODULE: ./build/samples/read.js
var read = __webpack_require__(11954);
;// CONCATENATED MODULE: ./build/series/memory-base.js

const unknownBase = { bytes: 0, source: 'MemTotal', path: '', label: 'unknown' };
/** What a percent may be of: the machine's memory, and the lower of it and the job's cgroup limit. */
function decideBases({ memTotalKiB, cgroupLimitKiB, cgroupLimitPath }) {
    const totalBytes = memTotalKiB * 1024;
    const memTotal = totalBytes > 0 ? { bytes: totalBytes, source: 'MemTotal', path: '', label: `${(0,units_size/* formatBytes */.z3)(totalBytes)} RAM` } : unknownBase;
    const limitBytes = (cgroupLimitKiB ?? 0) * 1024;
    if (limitBytes <= 0 || (totalBytes > 0 && limitBytes >= totalBytes))
        return { memTotal, lower: memTotal };
    return { memTotal, lower: { bytes: limitBytes, source: 'cgroup', path: cgroupLimitPath, label: `${(0,units_size/* formatBytes */.z3)(limitBytes)} limit of cgroup ${cgroupLimitPath}` } };
}

;// CONCATENATED MODULE: ./build/series/explain-broken.js

/** Why a measurement is broken, so that nothing can be said of what it did not see; '' when it is whole. */
function explainBroken(recording, { plan, reading, whyNoSampling }) {
    if (recording === null) {
        if (!reading.exists)
            return whyNoSampling === '' ? 'there are no samples: the sampler did not start' : whyNoSampling;
        return 'the samples have no readable head: the file is damaged';
    }
    const { ended, ticks, plannedTicks, damagedLines, matchedProcesses, nearestNames } = recording.quality;
    if (ended === 'died')
        return `the sampler stopped by itself or was killed after ${(0,duration/* formatDuration */.a)(recording.durationMs)} (${String(ticks)} samples)`;
    if (ended === 'signal')
        return `the sampler was ended by a signal after ${(0,duration/* formatDuration */.a)(recording.durationMs)} (${String(ticks)} samples)`;
    if (damagedLines > 0)
        return `${String(damagedLines)} line${damagedLines === 1 ? '' : 's'} of the samples cannot be read: the file is damaged`;
    if (ticks < plannedTicks / 2)
        return `only ${String(ticks)} of ${String(plannedTicks)} planned samples were taken: the sampler was held up`;
    if (matchedProcesses === 0 && (plan.scope === 'targets' || (plan.include.length > 0 && plan.mode === 'run'))) {
        const asked = [...plan.targetPids.map(String), ...[...plan.targetGlobs, ...plan.include].map(({ text }) => text)].join(', ');
        const near = nearestNames.length === 0 ? '' : `; seen were ${nearestNames.join(', ')}`;
        return `no process matched ${asked}${near}`;
    }
    return '';
}

// EXTERNAL MODULE: ./build/series/recording-builder.js + 3 modules
var recording_builder = __webpack_require__(98672);
// EXTERNAL MODULE: ./build/self-test.js + 1 modules
var self_test = __webpack_require__(15028);
// EXTERNAL MODULE: ./build/verdict.js
var verdict = __webpack_require__(10617);
;// CONCATENATED MODULE: ./build/analyze.js













/**
 * Samples on disk -> series -> findings -> verdict -> report. Changes nothing; same files and plan, same report. `whyNoSampling` is '' where there
 * should be samples.
 */
async function analyze(plan, context, whyNoSampling) {
    const workload = loadWorkloadEnd(plan.runDir);
    const { recording, reading } = await loadRecording(plan, workload);
    const brokenReason = explainBroken(recording, { plan, reading, whyNoSampling });
    const gates = Object.values(build_gates).toSorted((a, b) => a.order - b.order);
    const settings = (0,plan_settings/* settingsOf */.f)(plan);
    const selfTest = await (0,self_test.concludeSelfTest)(plan.runDir);
    const evidence = recording === null ? null : buildEvidence(recording, plan, workload);
    const answers = evidence === null ? [] : judgeAll(gates, evidence, settings, plan.require);
    const findings = answers.flatMap(answer => answer.findings);
    const decision = (0,verdict/* decideVerdict */.AU)(findings, gates, plan, brokenReason !== '' ? brokenReason : answers.find(({ failure }) => failure !== '')?.failure ?? '');
    const report = buildReport({
        plan, context, recording, workload, decision, brokenReason,
        memoryBase: evidence?.memoryBase ?? unknownBase, limits: answers.map(({ limit }) => limit),
        notices: [...listNotices(plan, recording, workload, findings), ...(selfTest === null ? [] : [selfTest.sentence])],
    });
    return { report, recording };
}
async function loadRecording(plan, workload) {
    const reading = { damagedLines: 0, exists: false };
    const builder = new recording_builder/* RecordingBuilder */.X();
    for await (const records of (0,read/* readRecords */.T)((0,external_node_path_.join)(plan.runDir, 'samples.ndjson'), reading))
        for (const record of records)
            builder.take(record);
    const lastedMs = workload?.durationMs ?? 0;
    const commandMs = plan.durationMs > 0 ? Math.min(lastedMs, plan.durationMs) : lastedMs;
    const recording = builder.build(reading.damagedLines, commandMs);
    const isCutOff = recording?.quality.ended === 'died' || recording?.quality.ended === 'signal';
    return { recording: isCutOff ? builder.build(reading.damagedLines, Math.max(commandMs, readPlannedMs(plan))) : recording, reading };
}
/** How long should have been sampled, for a recording that was cut off: the duration asked for, or until it was judged if that came first. */
function readPlannedMs({ runDir, createdEpochMs, durationMs }) {
    try {
        const judgedMs = Math.max(0, (0,external_node_fs_.statSync)((0,external_node_path_.join)(runDir, 'judged')).mtimeMs - createdEpochMs);
        return durationMs > 0 ? Math.min(durationMs, judgedMs) : judgedMs;
    }
    catch {
        return 0;
    }
}
function loadWorkloadEnd(runDir) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(runDir, 'workload.json'), 'utf8'));
    }
    catch {
        return null; // no command was watched, or its end was not seen
    }
}
function buildEvidence(recording, plan, workload) {
    const { memTotal, lower } = decideBases(recording.host);
    return {
        recording, mode: plan.mode, scope: plan.scope, isIncluded: plan.include.length > 0, isSnapshot: recording.quality.ended === 'snapshot', workload, memTotal,
        // a scan speaks of the machine, as ps does
        memoryBase: plan.mode === 'scan' ? memTotal : lower,
    };
}


/***/ }),

/***/ 47640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judge: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33777);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5644);
/* harmony import */ var _plan_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50229);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20511);
/* harmony import */ var _self_test_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15028);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10617);






/** Stops the sampler, judges, tells, sets the exit code. Null: somebody else judged this run before. */
async function judge(plan, runner) {
    if (!(0,_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .claimJudgement */ .ko)(plan.runDir))
        return null;
    runner.saveState('judged', 'true'); // also where somebody deletes the run directory before our post step
    await Promise.all([(0,_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .stopSampling */ .SU)(plan.runDir), (0,_self_test_js__WEBPACK_IMPORTED_MODULE_3__.stopSelfTest)(plan.runDir)]);
    return judgeStopped(plan, runner);
}
/** The same for a run that is known to have ended. */
async function judgeStopped(plan, runner) {
    const { report, recording } = await (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .n)(plan, runner.context, (0,_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNoSampling */ .jg)());
    runner.setExitCode((0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .decideExitCode */ .kD)(report, plan));
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .publish */ .m)(report, { plan, settings: (0,_plan_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f)(plan), runner, recording });
    return report;
}


/***/ }),

/***/ 20511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _channels_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31254);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93004);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70954);



/**
 * Tells the report through every channel, in their order; those that show the artifact's link once more when it is known.
 * Never throws: a channel that fails or does not end in time is one warning and changes no verdict.
 */
async function publish(report, { plan, settings, runner, recording, only, artifact, channels = Object.values(_channels_index_js__WEBPACK_IMPORTED_MODULE_0__), budgetMs = 50_000 }) {
    const state = { plan, settings, runner, recording, files: new Map(), artifact: artifact ?? null };
    const endMs = performance.now() + budgetMs;
    const used = channels.filter(({ name }) => only?.includes(name) ?? true).toSorted((a, b) => a.order - b.order);
    for (const channel of used) {
        const hadArtifact = state.artifact !== null;
        await tell(channel, report, state, endMs);
        if (hadArtifact || state.artifact === null)
            continue;
        for (const again of used)
            if (again.linksArtifact)
                await tell(again, report, state, endMs);
    }
    return { files: state.files, artifact: state.artifact };
}
async function tell(channel, report, state, endMs) {
    const limitMs = Math.max(0, Math.min(channel.deadlineMs, endMs - performance.now()));
    const abort = new AbortController();
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            reject(new Error(`no end within ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(Math.round(limitMs))}`));
            abort.abort();
        }, limitMs);
    });
    const delivery = { ...state, signal: abort.signal };
    try {
        await Promise.race([channel.deliver(report, delivery), late]);
    }
    catch (error) {
        warn(state.runner, channel.name, error);
    }
    finally {
        clearTimeout(timer);
        // what was uploaded before it failed is there all the same
        state.artifact = delivery.artifact;
    }
}
/** A warning that cannot be given is lost: nothing here may change the verdict. */
function warn(runner, name, error) {
    try {
        const cause = error instanceof Error ? error.message : String(error);
        const message = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLogLine */ ._P)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s0)(cause, runner));
        if (runner.context.kind === 'local')
            runner.log(`Warning: report channel ${name} failed: ${message}`);
        else
            runner.annotate('warning', `Report channel failed: ${name}`, message);
    }
    catch {
        return;
    }
}


/***/ }),

/***/ 10617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ decideVerdict),
/* harmony export */   kD: () => (/* binding */ decideExitCode)
/* harmony export */ });
/* unused harmony export inconclusiveExitCode */
/**
 * Findings become one word: fail > inconclusive > warn > pass. `brokenReason` says why the measurement is broken, '' when it is not; a
 * failure seen in partial data stays a failure.
 */
function decideVerdict(found, gates, plan, brokenReason) {
    const findings = found.map(finding => ({ ...finding, fails: doesFail(finding, gates, plan.failOn) }));
    const unjudged = findings.find(finding => finding.outcome === 'unknown' && isWanted(finding, gates, plan));
    const inconclusiveReason = brokenReason !== '' ? brokenReason : unjudged === undefined ? '' : `gate ${unjudged.gate} was asked for and cannot judge: ${unjudged.message}`;
    const broken = findings.filter(({ outcome }) => outcome === 'fail');
    const verdict = broken.some(({ fails }) => fails) ? 'fail' : inconclusiveReason !== '' ? 'inconclusive' : broken.length > 0 ? 'warn' : 'pass';
    return { verdict, leakDetected: broken.some(({ fails, severity }) => fails || severity === 'error'), findings, inconclusiveReason };
}
/** 1 a gate failed; else the command's own code; else 3 inconclusive, unless that is softened; else 0. */
function decideExitCode({ verdict, run }, { ifInconclusive }) {
    if (verdict === 'fail')
        return 1;
    const own = run.workload?.exitCode ?? 0;
    if (own !== 0)
        return own;
    return verdict === 'inconclusive' ? inconclusiveExitCode(ifInconclusive) : 0;
}
function inconclusiveExitCode(ifInconclusive) {
    return ifInconclusive === 'fail' ? 3 : 0;
}
/** A finding that is weaker than its gate (a warning limit) never fails; a gate that only warns does once `fail-on` names it. */
function doesFail({ gate, outcome, severity }, gates, failOn) {
    if (outcome !== 'fail' || failOn === 'none')
        return false;
    if (failOn === 'auto')
        return severity === 'error';
    const isFull = severity === 'error' || gates.find(({ name }) => name === gate)?.severity === 'warning';
    return isFull && (failOn === 'all' || failOn.includes(gate));
}
/** A gate that cannot judge makes nothing red, unless the user set its limit himself or requires it. */
function isWanted({ gate }, gates, { userSet, require }) {
    if (require.includes(gate))
        return true;
    return gates.find(({ name }) => name === gate)?.options.some(option => option.isLimit === true && userSet.includes(option.name)) ?? false;
}


/***/ })

};
