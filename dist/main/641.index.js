export const id = 641;
export const ids = [641];
export const modules = {

/***/ 92862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze),
  o: () => (/* binding */ loadRecording)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/baseline/digest.js
var digest = __webpack_require__(60692);
// EXTERNAL MODULE: ./build/baseline/merge-runs.js
var merge_runs = __webpack_require__(76493);
;// CONCATENATED MODULE: ./build/baseline/build-baseline.js


/** What this run leaves for later ones: itself, and the runs that it was compared with. */
function buildBaseline(report, { runId, ...figures }, { runs, pin }) {
    const { run, quality, tool, verdict } = report;
    const own = {
        id: runId, attempt: run.attempt, url: run.url, sha: run.sha, branch: run.ref, at: run.startedAt, verdict, isRegressed: report.findings.some(({ gate, fails }) => gate === 'regression' && fails),
        durationMs: run.durationMs,
        quality: { intervalMs: run.intervalMs, ticks: quality.ticks, plannedTicks: quality.plannedTicks, isWhole: quality.complete && verdict !== 'inconclusive' },
        ...figures,
    };
    const baseline = {
        schemaVersion: 1, tool, name: run.name, run: own,
        history: runs.filter(earlier => !(0,merge_runs/* sameRun */.W_)(earlier, own)).slice(0, merge_runs/* MOST_RUNS */.nD - 1).map(withoutCurve),
        ...(pin === null ? {} : { pinned: withoutCurve(pin) }),
    };
    return { ...baseline, digest: (0,digest/* digestOf */.o)(baseline) };
}
function withoutCurve(run) {
    const { curve, ...rest } = run;
    return curve === undefined ? run : rest;
}

// EXTERNAL MODULE: ./build/baseline/history.js
var baseline_history = __webpack_require__(42394);
// EXTERNAL MODULE: ./build/gates/compare-runs.js + 2 modules
var compare_runs = __webpack_require__(38694);
// EXTERNAL MODULE: ./build/gates/host-class.js
var host_class = __webpack_require__(80176);
// EXTERNAL MODULE: ./build/gates/phrase-comparison.js
var phrase_comparison = __webpack_require__(97494);
// EXTERNAL MODULE: ./build/gates/regression-options.js
var regression_options = __webpack_require__(86637);
;// CONCATENATED MODULE: ./build/gates/explain-history.js




const MOST_NAMES = 10;
/** What a reader should know of the comparison besides its findings: why there is none, what was left out, which groups are only on one side. */
function explainHistory(evidence, settings) {
    const { history } = evidence;
    const isSaid = settings.value(regression_options/* ifNoBaseline */.I2) === 'notice' && !history.isRequired;
    if (history.runs.length === 0 && history.pin === null)
        return [...(history.missing !== '' && isSaid ? [`Nothing to compare with: ${history.missing}.`] : []), ...history.notices];
    const { others, figures, added, gone, renamed } = (0,compare_runs/* compareRuns */.q)(evidence, settings);
    const [other] = others;
    return [
        ...(other === undefined ? [] : [`${String(others.length)} of ${(0,phrase_comparison/* phraseRuns */.i)(history.runs.length, history)} had another kind of machine (${(0,host_class/* describeClass */.K)(other.host)}; here ${(0,host_class/* describeClass */.K)(figures.host)}) and ${others.length === 1 ? 'is' : 'are'} not compared.`]),
        ...history.notices,
        ...list('New since the runs before', added), ...list('Gone since the runs before', gone), ...list('Likely renamed', renamed.map(({ from, to }) => `${from} is now ${to}`)),
    ];
}
function list(what, names) {
    return names.length === 0 ? [] : [`${what}: ${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ` and ${String(names.length - MOST_NAMES)} more` : ''}.`];
}

// EXTERNAL MODULE: ./build/gates/index.js + 13 modules
var build_gates = __webpack_require__(70677);
;// CONCATENATED MODULE: ./build/gates/judge-all.js
/** Asks every gate. One that throws is our own fault: it must not become green. One that is `required`, or whose limit the user set, and cannot judge says so. */
function judgeAll(gates, evidence, settings, required) {
    return gates.map(gate => {
        try {
            const text = gate.describe(evidence, settings);
            const found = gate.judge(evidence, settings);
            const reason = found.some(({ outcome }) => outcome === 'unknown') ? '' : explainSilence(gate, text, evidence, settings, required);
            return { limit: { gate: gate.name, text, lines: gate.lines?.(evidence, settings) ?? [] }, processLimits: limitsOf(gate, evidence, settings), rates: [...gate.rates?.(evidence, settings) ?? []], findings: reason === '' ? found : [...found, unknown(gate, reason)], failure: '' };
        }
        catch (error) {
            const failure = `gate ${gate.name} broke (${error instanceof Error ? error.message : String(error)})`;
            return { limit: { gate: gate.name, text: '', lines: [] }, processLimits: [], rates: [], findings: [{ ...unknown(gate, 'broke while it judged'), advice: 'please report this with the run directory' }], failure };
        }
    });
}
function limitsOf(gate, evidence, settings) {
    return evidence.recording.processes.flatMap(process => {
        const limit = gate.limitOf?.(process, evidence, settings);
        return limit === undefined ? [] : [[process.id, limit]];
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

// EXTERNAL MODULE: ./build/gates/measure-run.js
var measure_run = __webpack_require__(95515);
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
function buildRows(recording, { findings, memoryBase, processLimits, rates }) {
    const totalBytes = recording.host.memTotalKiB * 1024;
    const verdicts = worstBySubject(findings);
    return recording.processes
        .map(process => buildRow(process, {
        startedEpochMs: recording.startedEpochMs, totalBytes, baseBytes: memoryBase.bytes, thresholdBytes: processLimits.get(process.id)?.bytes ?? Number.POSITIVE_INFINITY,
        verdict: verdicts.get(process.id) ?? 'ok', bytesPerMinute: rates.get(process.id) ?? null,
    }))
        .sort((a, b) => b.peakRssBytes - a.peakRssBytes);
}
function buildRow(process, { startedEpochMs, totalBytes, baseBytes, thresholdBytes, verdict, bytesPerMinute }) {
    const last = process.slow.at(-1);
    const livedMs = startedEpochMs + (last?.atMs ?? 0) - process.startedEpochMs;
    return {
        index: process.index, id: process.id, pid: process.pid, ppid: process.ppid, name: process.name, command: process.command, label: process.label,
        runtime: process.runtime, container: process.container,
        startedAt: toIso(process.startedEpochMs), endedAt: process.aliveAtEnd ? null : toIso(startedEpochMs + process.lastMs),
        startRssBytes: process.startRssBytes, peakRssBytes: process.peakRssBytes, endRssBytes: process.endRssBytes, peakAnonBytes: process.peakAnonBytes,
        pssBytes: process.pssBytes, peakIsHighWaterMark: process.peakIsHighWaterMark,
        thresholdBytes: Number.isFinite(thresholdBytes) ? Math.round(thresholdBytes) : null,
        peakPercent: percentOf(process.peakRssBytes, baseBytes), memPercent: percentOf(process.endRssBytes, totalBytes),
        // ps(1), pcpu: CPU time divided by the time the process has been running
        cpuPercent: last === undefined || livedMs <= 0 ? 0 : last.cpuMs / livedMs * 100,
        threads: last?.threads ?? null, descriptors: last === undefined || last.descriptors < 0 ? null : last.descriptors,
        readings: process.readings, verdict, growthBytesPerMinute: bytesPerMinute,
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
    return [buildCore(facts), ...noteComparison(facts), ...noteUnjudged(facts)].join(' ');
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
function describeHealth({ processes, topLimit, workload, isSnapshot }) {
    const [top] = processes;
    if (top === undefined)
        return workload === null ? 'no process was there to judge' : `the command ended after ${(0,duration/* formatDuration */.a)(workload.durationMs)}, before a sample could be taken of it`;
    return `the largest process, ${top.label} (pid ${String(top.pid)}), ${isSnapshot ? 'holds' : 'peaked at'} ${(0,units_size/* formatBytes */.z3)(top.peakRssBytes)}, ${topLimit === '' ? 'threshold off' : `limit ${topLimit}`}`;
}
/** Who compares wants to hear how much, also where it is little. */
function noteComparison({ verdict, findings }) {
    return verdict === 'inconclusive' ? [] : findings.filter(({ gate, outcome }) => gate === 'ab' && outcome === 'pass').map(({ message }) => `Compared: ${message}.`);
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
function buildReport({ plan, context, recording, workload, memoryBase, limits, processLimits, rates, decision, brokenReason, notices, comparison = null }) {
    const processes = recording === null ? [] : buildRows(recording, { findings: decision.findings, memoryBase, processLimits, rates });
    const topLimit = processLimits.get(processes[0]?.id ?? '');
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
        sentence: buildSentence({ ...decision, topLimit: topLimit?.text ?? '', processes, workload, brokenReason, isSnapshot: recording?.quality.ended === 'snapshot' }),
        scope: {
            kind: plan.scope, include: plan.include.map(({ text }) => text), exclude: plan.exclude.map(({ text }) => text), processes: processes.length,
            label: describeScope(plan, recording),
        },
        memoryBase, limits, ...(comparison === null ? {} : { comparison }), processes,
        groups: (recording?.groups ?? []).map(({ id, name, members, peakRssBytes, peakAnonSumBytes }) => ({ id, name, processes: members.length, peakRssBytes, peakAnonSumBytes, growthBytesPerMinute: rates.get(id) ?? null })),
        total: buildTotal(recording, plan),
        host: buildHost(recording),
        quality: recording?.quality ?? nothingMeasured,
        marks: recording?.marks ?? [],
        suggestion: suggest(processes, decision.findings, topLimit),
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
    const { atMs, bytes, peakBytes, peakAtMs, pssPeakBytes, pssReadAt } = recording?.total ?? { atMs: [], bytes: [], peakBytes: 0, peakAtMs: 0, pssPeakBytes: null, pssReadAt: null };
    return {
        peakBytes, peakAt: new Date((recording?.startedEpochMs ?? plan.createdEpochMs) + peakAtMs).toISOString(),
        method: 'sum of anonymous memory plus the largest shared part', pssPeakBytes, ...(pssReadAt === null ? {} : { pssReadAt }),
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
function suggest([top], findings, limit) {
    if (top === undefined || limit === undefined || findings.some(({ gate, outcome }) => gate === 'oom' && outcome === 'fail'))
        return '';
    const size = (0,round_size/* roundUpSize */.Z)(top.peakRssBytes * 1.4);
    const headroom = Math.floor(((0,units_size/* parseSize */.DB)(size) / top.peakRssBytes - 1) * 100);
    return `Peak ${(0,units_size/* formatBytes */.z3)(top.peakRssBytes)}; ${limit.setting(size)} leaves ${String(headroom)} % headroom.`;
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

// EXTERNAL MODULE: ./build/series/explain-broken.js
var explain_broken = __webpack_require__(83509);
// EXTERNAL MODULE: ./build/series/recording-builder.js + 3 modules
var recording_builder = __webpack_require__(98672);
// EXTERNAL MODULE: ./build/self-test.js + 1 modules
var self_test = __webpack_require__(15028);
// EXTERNAL MODULE: ./build/verdict.js
var verdict = __webpack_require__(10617);
;// CONCATENATED MODULE: ./build/analyze.js

















/**
 * Samples on disk -> series -> findings -> verdict -> report. Changes nothing; same files, plan and history, same report. `whyNoSampling` is '' where
 * there should be samples.
 */
async function analyze(plan, context, whyNoSampling, history = baseline_history/* NO_HISTORY */.V) {
    // null: no command was watched, or its end was not seen
    const workload = loadJson((0,external_node_path_.join)(plan.runDir, 'workload.json'));
    const comparison = loadJson((0,external_node_path_.join)(plan.runDir, 'comparison.json'));
    const { recording, reading } = await loadRecording(plan, workload);
    const brokenReason = recording === null && comparison !== null && comparison.problem !== '' ? comparison.problem : (0,explain_broken/* explainBroken */.x)(recording, { plan, reading, whyNoSampling });
    const gates = Object.values(build_gates).toSorted((a, b) => a.order - b.order);
    const settings = (0,plan_settings/* settingsOf */.f)(plan);
    const selfTest = await (0,self_test.concludeSelfTest)(plan.runDir);
    const evidence = recording === null ? null : { ...buildEvidence(recording, plan, { workload, history }), ...(comparison === null ? {} : { comparison }) };
    const answers = evidence === null ? [] : judgeAll(gates, evidence, settings, plan.require);
    const findings = answers.flatMap(answer => answer.findings);
    const decision = (0,verdict/* decideVerdict */.AU)(findings, gates, plan, brokenReason !== '' ? brokenReason : answers.find(({ failure }) => failure !== '')?.failure ?? '');
    const report = buildReport({
        plan, context, recording, workload, decision, brokenReason, comparison,
        memoryBase: evidence?.memoryBase ?? unknownBase, limits: answers.map(({ limit }) => limit),
        processLimits: new Map(answers.flatMap(answer => answer.processLimits)), rates: new Map(answers.flatMap(answer => answer.rates)),
        notices: [...(evidence === null ? [] : explainHistory(evidence, settings)), ...listNotices(plan, recording, workload, findings), ...(selfTest === null ? [] : [selfTest.sentence])],
    });
    const baseline = evidence === null ? null : buildBaseline(report, { runId: context.runId, ...(0,measure_run/* measureRun */.u)(evidence, settings) }, history);
    return { report, recording, baseline };
}
/** The samples of a run, whole or cut off. */
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
function loadJson(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return null;
    }
}
function buildEvidence(recording, plan, { workload, history }) {
    const { memTotal, lower } = decideBases(recording.host);
    return {
        recording, mode: plan.mode, scope: plan.scope, isIncluded: plan.include.length > 0, isSnapshot: recording.quality.ended === 'snapshot', workload, memTotal, history,
        // a scan speaks of the machine, as ps does
        memoryBase: plan.mode === 'scan' ? memTotal : lower,
    };
}


/***/ }),

/***/ 60692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of a baseline without its digest, as 64 hexadecimal digits. White space does not count. */
function digestOf(baseline) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify({ ...baseline, digest: undefined })).digest('hex');
}


/***/ }),

/***/ 42394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ NO_HISTORY)
/* harmony export */ });
const NO_HISTORY = { runs: [], pin: null, branch: '', isOwnBranch: false, missing: '', isRequired: false, notices: [] };


/***/ }),

/***/ 76493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ sameRun),
/* harmony export */   nD: () => (/* binding */ MOST_RUNS),
/* harmony export */   rV: () => (/* binding */ mergeRuns)
/* harmony export */ });
/** Two or three weeks of a busy branch; a robust test gains little from more. */
const MOST_RUNS = 20;
/** The newest runs of several baselines, each once, newest first. What was not measured whole, or is a regression itself, is left out. */
function mergeRuns(runs) {
    const once = runs.filter((run, at) => run.quality.isWhole && !run.isRegressed && runs.findIndex(other => sameRun(run, other)) === at);
    return once.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, MOST_RUNS);
}
function sameRun(a, b) {
    return a.id === b.id && a.attempt === b.attempt && a.at === b.at;
}


/***/ }),

/***/ 2641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/analyze.js + 9 modules
var analyze = __webpack_require__(92862);
// EXTERNAL MODULE: ./build/collect.js + 1 modules
var collect = __webpack_require__(5644);
// EXTERNAL MODULE: ./build/plan/settings.js
var plan_settings = __webpack_require__(50229);
// EXTERNAL MODULE: ./build/publish.js
var publish = __webpack_require__(20511);
// EXTERNAL MODULE: ./build/self-test.js + 1 modules
var self_test = __webpack_require__(15028);
// EXTERNAL MODULE: ./build/verdict.js
var verdict = __webpack_require__(10617);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/baseline/load-schema.js


/** It lies beside dist/ as it lies beside src/. */
function loadBaselineSchema() {
    return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(import.meta.dirname, '..', '..', 'schemas', 'baseline.schema.json'), 'utf8'));
}

// EXTERNAL MODULE: ./build/baseline/merge-runs.js
var merge_runs = __webpack_require__(76493);
// EXTERNAL MODULE: ./build/report/check-bounds.js
var check_bounds = __webpack_require__(23641);
// EXTERNAL MODULE: ./build/report/check-shape.js
var check_shape = __webpack_require__(15315);
// EXTERNAL MODULE: ./build/baseline/digest.js
var digest = __webpack_require__(60692);
;// CONCATENATED MODULE: ./build/baseline/parse-baseline.js



/** Of a file or an artifact, packed and unpacked. */
const LARGEST_BYTES = 10 * 2 ** 20;
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];
/**
 * A baseline.json that may come from anybody, as a Baseline. Throws what is wrong with it, a phrase without its text: too large, too deep, not of the
 * schema, a number that is not finite, a key that reaches for a prototype, another digest. All its text stays foreign.
 */
function parseBaseline(text, schema) {
    if (Buffer.byteLength(text) > LARGEST_BYTES)
        throw new Error(`it has more than ${String(LARGEST_BYTES)} bytes`);
    const value = parseJson(text);
    if (typeof value !== 'object' || value === null)
        throw new Error('it is no object');
    (0,check_bounds/* checkBounds */.M)(value);
    checkKeys(value);
    (0,check_shape/* checkShape */.e)(value, schema);
    const baseline = value;
    if ((0,digest/* digestOf */.o)(baseline) !== baseline.digest)
        throw new Error('its digest is another: it was damaged or changed');
    return baseline;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error('it is no JSON'); // the parser's own words quote the text
    }
}
/** The depth is bounded by then. */
function checkKeys(value) {
    for (const [name, part] of Object.entries(value)) {
        if (PROTOTYPE_KEYS.includes(name))
            throw new Error(`it has a key ${name}`);
        if (typeof part === 'object' && part !== null)
            checkKeys(part);
    }
}

;// CONCATENATED MODULE: ./build/baseline/fetch-baselines.js



/** Anybody's pull request can have a head that is named like the branch; these are started by what is on the branch itself. */
const EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
const MOST_DOWNLOADS_A_RUN = 5;
/**
 * The newest baseline of this name among the last successful runs of the workflow on the branch; it carries the runs before. Artifacts that are missing,
 * expired, damaged or of another name are passed over. Never rejects: what GitHub refuses is why there are none.
 */
async function fetchBaselines(api, asked) {
    if (asked.workflowFile === '')
        return nothing('the workflow of this run is not known (GITHUB_WORKFLOW_REF)');
    if (asked.branch === '')
        return nothing('the default branch is not known: set baseline-branch');
    return explainRefusal(async () => {
        const all = await api.patiently(() => api.workflowRuns(asked.workflowFile, asked.branch));
        const runs = all.filter(run => isOfBranch(run, asked)).slice(0, merge_runs/* MOST_RUNS */.nD);
        const notices = [];
        for (const run of runs) {
            const baseline = await fetchFromRun(api, run.id, asked.name, notices);
            if (baseline !== null)
                return { baselines: [baseline], files: [], missing: '', notices };
        }
        return { ...nothing(describeAbsence(runs.length, asked)), notices };
    });
}
/** The baseline of one run, whatever its branch: somebody named it. */
async function fetchPinned(api, { name, runId }) {
    return explainRefusal(async () => {
        const notices = [];
        const baseline = await fetchFromRun(api, runId, name, notices);
        return baseline === null ? { ...nothing(`it has no usable artifact memory-baseline-${name}`), notices } : { baselines: [baseline], files: [], missing: '', notices };
    });
}
function isOfBranch({ event, headRepository, headBranch, id }, { repository, branch, runId }) {
    return EVENTS.includes(event) && headRepository === repository && headBranch === branch && String(id) !== runId;
}
async function fetchFromRun(api, runId, name, notices) {
    const artifacts = await api.patiently(() => pickArtifacts(api, runId, name));
    for (const artifact of artifacts) {
        try {
            if (artifact.bytes > LARGEST_BYTES)
                throw new Error(`it has more than ${String(LARGEST_BYTES)} bytes`);
            const text = await api.patiently(() => api.readArtifact(artifact.id, entry => entry === 'baseline.json', LARGEST_BYTES));
            if (text === null)
                throw new Error('it holds no baseline.json');
            const baseline = parseBaseline(text, loadBaselineSchema());
            // `test-2` is also how `test-20` begins: the name inside decides
            if (baseline.name === name)
                return baseline;
        }
        catch (error) {
            if (isOfGithub(error) && !isGone(error))
                throw error;
            notices.push(`Baseline not used: artifact ${artifact.name} of run ${String(runId)}: ${error.message}.`);
        }
    }
    return null;
}
/** That of the last attempt first; then those whose name had to be changed. */
async function pickArtifacts(api, runId, name) {
    const base = `memory-baseline-${name}`;
    const found = [];
    for await (const artifact of api.artifacts(runId))
        if (!artifact.isExpired && artifact.name.startsWith(base))
            found.push(artifact);
    const rank = (artifact) => {
        const attempt = /^-attempt-(\d{1,6})$/u.exec(artifact.name.slice(base.length))?.[1];
        return attempt === undefined ? (artifact.name === base ? -1 : 0) : -Number(attempt);
    };
    return found.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_DOWNLOADS_A_RUN);
}
function nothing(missing) {
    return { baselines: [], files: [], missing, notices: [] };
}
function describeAbsence(runs, { branch, workflowFile, name }) {
    if (runs === 0)
        return `${workflowFile} has no successful run on ${branch} yet; it needs a trigger such as \`push\` on that branch`;
    return `none of the last ${String(runs)} successful ${runs === 1 ? 'run' : 'runs'} of ${workflowFile} on ${branch} has a usable artifact memory-baseline-${name}`;
}
async function explainRefusal(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!isOfGithub(error))
            throw error;
        const isRefused = /^GitHub answered (?:401|403|404)/u.test(error.message);
        return nothing(`${error.message}${isRefused ? '; the job needs `permissions: actions: read`' : ''}`);
    }
}
// known by its name: only runner/ knows the class
function isOfGithub(error) {
    return error instanceof Error && error.name === 'GithubError';
}
/** An artifact that expired or was deleted between the list and the download. */
function isGone({ message }) {
    return /^GitHub answered (?:404|410)/u.test(message);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/baseline/find-changed.js



/** Which of these files, by their path in the workspace, the pull request itself added or changed: in words, as it could excuse itself by them. */
async function findChanged(paths, { context: { workspace, event }, api }) {
    const inside = paths.filter(path => !(0,external_node_path_.isAbsolute)(path) && !path.startsWith('..'));
    if (inside.length === 0 || event.pullRequest === null || event.baseSha === '')
        return [];
    const github = await api();
    if (github === null)
        return [];
    const said = [];
    for (const path of inside) {
        try {
            const before = await github.patiently(() => github.blobSha(path, event.baseSha));
            if (before !== blobShaOf((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, path))))
                said.push(`The baseline ${path} is ${before === null ? 'added' : 'changed'} by this pull request itself.`);
        }
        catch (error) {
            said.push(`Whether this pull request changes the baseline ${path} could not be found out: ${error instanceof Error ? error.message : String(error)}.`);
        }
    }
    return said;
}
/** git-hash-object(1), of the object format sha1 that GitHub has */
function blobShaOf(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${String(content.length)}\0`).update(content).digest('hex');
}

// EXTERNAL MODULE: ./build/baseline/history.js
var baseline_history = __webpack_require__(42394);
;// CONCATENATED MODULE: ./build/baseline/read-baselines.js





const FILE = 'baseline.json';
/** The baselines of a path: a file, a directory that holds one, or one of run directories, of which the newest count. Never throws. */
function readBaselines(path) {
    const found = { baselines: [], files: [], refused: [] };
    const schema = loadBaselineSchema();
    for (const file of listFiles(path)) {
        try {
            found.baselines.push(parseBaseline(readRegular(file), schema));
            found.files.push(file);
        }
        catch (error) {
            found.refused.push(`${file}: ${describe(error)}`);
        }
    }
    return found;
}
/** A path that is not there stands for itself, so that its absence is told. */
function listFiles(path) {
    if (!isDirectory(path))
        return [path];
    const own = (0,external_node_path_.join)(path, FILE);
    if (exists(own))
        return [own];
    const below = listNames(path).map(name => (0,external_node_path_.join)(path, name, FILE)).filter(exists);
    return below.length === 0 ? [own] : newestFirst(below).slice(0, merge_runs/* MOST_RUNS */.nD);
}
function listNames(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path);
    }
    catch {
        return []; // no leave to look into it: the file that should be there is told to be missing
    }
}
function newestFirst(files) {
    return files.map(file => ({ file, atMs: lookAt(file)?.mtimeMs ?? 0 })).sort((a, b) => b.atMs - a.atMs).map(({ file }) => file);
}
/** Opened without waiting: a FIFO would hang us for ever. What it is and how large is asked of what was opened, and read no further. */
function readRegular(path) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (!stats.isFile())
            throw new Error('it is no regular file');
        if (stats.size > LARGEST_BYTES)
            throw new Error(`it has more than ${String(LARGEST_BYTES)} bytes`);
        const buffer = Buffer.alloc(stats.size);
        let bytes = 0;
        for (let read = -1; read !== 0 && bytes < buffer.length; bytes += read)
            read = (0,external_node_fs_.readSync)(file, buffer, bytes, buffer.length - bytes, bytes);
        return buffer.toString('utf8', 0, bytes);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function describe(error) {
    const code = error.code;
    if (code === 'ENOENT')
        return 'it is not there';
    return code ?? (error instanceof Error ? error.message : String(error));
}
function isDirectory(path) {
    return lookAt(path)?.isDirectory() ?? false;
}
function exists(path) {
    return lookAt(path) !== null;
}
/** Null as well for what cannot be looked at: ENOTDIR, EACCES, ELOOP. */
function lookAt(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/baseline/select-runs.js

/** The runs of some baselines that count: of this name, measured whole, after `since`, and not this run itself, which began at `butAtMs`. Newest first, and what was left out in words. */
function selectRuns(baselines, { name, since, butAtMs }) {
    const own = baselines.filter(baseline => baseline.name === name);
    const merged = (0,merge_runs/* mergeRuns */.rV)(own.flatMap(({ run, history }) => [run, ...history]).filter(({ at }) => Date.parse(at) !== butAtMs));
    const from = sinceEpochMs(merged, since);
    const runs = merged.filter(({ at }) => Date.parse(at) >= from);
    const foreign = baselines.length - own.length;
    return {
        runs,
        notices: [
            ...(foreign > 0 ? [`${String(foreign)} of the baselines ${foreign === 1 ? 'is' : 'are'} of other names than ${name}.`] : []),
            ...(runs.length < merged.length ? [`baseline-since leaves out ${String(merged.length - runs.length)} of ${String(merged.length)} runs.`] : []),
        ],
    };
}
/** A commit without a kept run forgets nothing: once it is too old to be kept, so is all that was before it. */
function sinceEpochMs(runs, since) {
    if (since.kind === 'date')
        return Date.parse(since.at);
    const times = since.kind === 'sha' ? runs.filter(({ sha }) => sha.startsWith(since.sha)).map(({ at }) => Date.parse(at)) : [];
    return times.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...times);
}

// EXTERNAL MODULE: ./build/gates/regression-options.js
var regression_options = __webpack_require__(86637);
;// CONCATENATED MODULE: ./build/modes/recall.js









/** With the time to judge and to tell, a post step stays below 60 s. */
const PATIENCE_MS = 15_000;
/** Finds what a run is compared with. Never rejects: whatever is absent, unreadable or foreign is no baseline, and is said. */
async function recall(plan, runner) {
    try {
        return await find(plan, runner);
    }
    catch (error) {
        return { ...baseline_history/* NO_HISTORY */.V, isRequired: plan.require.includes('regression'), missing: error instanceof Error ? error.message : String(error) };
    }
}
async function find(plan, runner) {
    const settings = (0,plan_settings/* settingsOf */.f)(plan);
    const { context } = runner;
    const isRequired = plan.require.includes('regression');
    const branch = settings.value(regression_options/* baselineBranch */.Oz) || context.event.defaultBranch;
    const isOff = settings.value(regression_options/* baseline */._Z).kind === 'none' || [regression_options/* failAbove */.Wb, regression_options/* warnAbove */.CX].every(option => settings.value(option).kind === 'off');
    if (isOff && settings.value(regression_options/* baselinePin */.Tn).kind === 'none')
        return { ...baseline_history/* NO_HISTORY */.V, isRequired, missing: isRequired ? 'the baseline is off' : '' };
    const api = once(() => runner.github({ signal: AbortSignal.timeout(PATIENCE_MS), longestWaitMs: 5_000 }));
    const found = await findBaselines(plan, settings, { context, api, branch });
    // `report` judges a run again that is there already
    const { runs, notices } = selectRuns(found.baselines, { name: plan.name, since: settings.value(regression_options/* baselineSince */.yM), butAtMs: plan.createdEpochMs });
    const pinned = await findPinned(plan, settings, { context, api, kept: found.baselines });
    const changed = await findChanged([...found.files, ...pinned.files].map(file => (0,external_node_path_.relative)(context.workspace, file)), { context, api });
    return {
        runs, pin: pinned.baselines[0]?.run ?? pinned.kept ?? null, branch: isFromPath(settings) && context.kind === 'local' ? '' : branch, isRequired,
        isOwnBranch: context.kind === 'github' && context.event.pullRequest === null && branch !== '' && context.ref === branch,
        notices: [...found.notices, ...notices, ...pinned.notices, ...changed],
        missing: runs.length > 0 || found.isSilent === true ? '' : found.missing === '' ? `no run named ${plan.name} was kept` : found.missing,
    };
}
async function findBaselines(plan, settings, { context, api, branch }) {
    const source = settings.value(regression_options/* baseline */._Z);
    if (source.kind === 'path')
        return readPath((0,external_node_path_.resolve)(context.workspace, source.path));
    // on the command line nothing is looked for that was not named; a cancelled run has no time for it
    if (source.kind === 'none' || context.kind === 'local' || wasCancelled(plan.runDir))
        return { ...recall_nothing, isSilent: true };
    const github = await api();
    if (github === null)
        return { ...recall_nothing, missing: 'the input github-token is empty' };
    return fetchBaselines(github, { name: plan.name, workflowFile: context.workflowFile, branch, repository: context.repository, runId: context.runId });
}
async function findPinned(plan, settings, { context, api, kept }) {
    const pin = settings.value(regression_options/* baselinePin */.Tn);
    if (pin.kind === 'none')
        return recall_nothing;
    if (pin.kind === 'path') {
        const found = readPath((0,external_node_path_.resolve)(context.workspace, pin.path));
        return found.missing === '' ? found : { ...found, notices: [`The pinned baseline is not used: ${found.missing}.`] };
    }
    const carried = kept.flatMap(({ pinned, history, run }) => [...(pinned === undefined ? [] : [pinned]), run, ...history]).find(({ id }) => id === pin.id);
    if (carried !== undefined)
        return { ...recall_nothing, kept: carried };
    const github = await api();
    const found = github === null ? { ...recall_nothing, missing: 'the input github-token is empty' } : await fetchPinned(github, { name: plan.name, runId: Number(pin.id) });
    return found.baselines.length > 0 ? found : { ...found, notices: [`The pinned run ${pin.id} is not compared with: ${found.missing}.`] };
}
const recall_nothing = { baselines: [], files: [], missing: '', notices: [] };
function isFromPath(settings) {
    return settings.value(regression_options/* baseline */._Z).kind === 'path';
}
function readPath(path) {
    const { baselines, files, refused } = readBaselines(path);
    return { baselines, files, missing: baselines.length > 0 ? '' : refused[0] ?? 'there is none', notices: baselines.length > 0 ? refused.map(reason => `Baseline not used: ${reason}.`) : [] };
}
function wasCancelled(runDir) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(runDir, 'workload.json'), 'utf8')).cancelled;
    }
    catch {
        return false; // no command was watched
    }
}
/** The client is large: it is loaded when it is first asked for. */
function once(make) {
    let made = null;
    return () => made ??= make();
}

;// CONCATENATED MODULE: ./build/modes/judge.js







/** Stops the sampler, judges, tells, sets the exit code. Null: somebody else judged this run before. */
async function judge(plan, runner) {
    if (!(0,collect/* claimJudgement */.ko)(plan.runDir))
        return null;
    runner.saveState('judged', 'true'); // also where somebody deletes the run directory before our post step
    const [history] = await Promise.all([recall(plan, runner), (0,collect/* stopSampling */.SU)(plan.runDir), (0,self_test.stopSelfTest)(plan.runDir)]);
    return judgeStopped(plan, history, runner);
}
/** The same for a run that is known to have ended. */
async function judgeStopped(plan, history, runner) {
    const { report, recording, baseline } = await (0,analyze/* analyze */.n)(plan, runner.context, (0,collect/* whyNoSampling */.jg)(), history);
    runner.setExitCode((0,verdict/* decideExitCode */.kD)(report, plan));
    await (0,publish/* publish */.m)(report, { plan, settings: (0,plan_settings/* settingsOf */.f)(plan), runner, recording, baseline });
    return report;
}


/***/ }),

/***/ 20511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _channels_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21618);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93004);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70954);



/**
 * Tells the report through every channel, in their order; those that show the artifact's link once more when it is known.
 * Never throws: a channel that fails or does not end in time is one warning and changes no verdict.
 */
async function publish(report, { plan, settings, runner, recording, baseline, only, artifact, channels = Object.values(_channels_index_js__WEBPACK_IMPORTED_MODULE_0__), budgetMs = 50_000 }) {
    const state = { plan, settings, runner, recording, baseline, files: new Map(), artifact: artifact ?? null };
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

/***/ 23641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkBounds)
/* harmony export */ });
/** What a report of a run that somebody else controls may be made of at most. */
const MOST = { depth: 8, items: 20_000, characters: 20_000 };
/** Throws on numbers that are not finite, and on what is too deep or too long to be a report. JSON.parse reads 1e999 as Infinity. */
function checkBounds(value, path = '', depth = 0) {
    if (depth > MOST.depth)
        throw new Error(`${path} is too deep`);
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new Error(`${path} is not finite`);
    if (typeof value === 'string' && value.length > MOST.characters)
        throw new Error(`${path} is too long`);
    if (typeof value !== 'object' || value === null)
        return;
    const entries = Object.entries(value);
    if (entries.length > MOST.items)
        throw new Error(`${path} has too many parts`);
    for (const [name, part] of entries)
        checkBounds(part, `${path}/${name.slice(0, 40)}`, depth + 1);
}


/***/ }),

/***/ 15315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkShape)
/* harmony export */ });
/** Throws on the first part of `value` that the schema does not allow, and says where it stands. */
function checkShape(value, schema, root = schema, path = '') {
    const fail = (what) => { throw new Error(`${path === '' ? 'the report' : path} ${what}`); };
    if (schema.$ref !== undefined)
        checkShape(value, resolve(schema.$ref, root), root, path);
    if ('const' in schema && value !== schema.const)
        fail('is not what it must be');
    if (schema.enum !== undefined && !schema.enum.includes(value))
        fail('is none of the words allowed');
    if (schema.type !== undefined && ![schema.type].flat().some(type => hasType(value, type)))
        fail(`is no ${[schema.type].flat().join(' or ')}`);
    if (typeof value === 'number' && value < (schema.minimum ?? Number.NEGATIVE_INFINITY))
        fail('is too small');
    if (typeof value === 'string' && value.length < (schema.minLength ?? 0))
        fail('is too short');
    if (typeof value === 'string' && value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY))
        fail('is too long');
    if (typeof value === 'string' && schema.format === 'date-time' && Number.isNaN(Date.parse(value)))
        fail('is no time');
    if (Array.isArray(value))
        checkArray(value, schema, root, path);
    else if (typeof value === 'object' && value !== null)
        checkObject(value, schema, root, path);
}
function resolve(ref, { $defs = {} }) {
    const found = $defs[ref.replace('#/$defs/', '')];
    if (found === undefined)
        throw new Error(`the schema has no ${ref}`);
    return found;
}
function hasType(value, type) {
    if (type === 'null')
        return value === null;
    if (type === 'array')
        return Array.isArray(value);
    if (type === 'object')
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    // what is larger was not counted by anybody
    if (type === 'integer')
        return Number.isSafeInteger(value);
    return typeof value === type;
}
function checkArray(value, { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY }, root, path) {
    if (value.length < minItems || value.length > maxItems)
        throw new Error(`${path} has too few or too many items`);
    if (items !== undefined)
        value.forEach((item, at) => { checkShape(item, items, root, `${path}/${String(at)}`); });
}
function checkObject(value, { required = [], properties = {} }, root, path) {
    const missing = required.find(name => !Object.hasOwn(value, name));
    if (missing !== undefined)
        throw new Error(`${path}/${missing} is missing`);
    for (const [name, schema] of Object.entries(properties)) {
        if (Object.hasOwn(value, name))
            checkShape(value[name], schema, root, `${path}/${name}`);
    }
}


/***/ }),

/***/ 83509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ explainBroken)
/* harmony export */ });
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70954);

/** Why a measurement is broken, so that nothing can be said of what it did not see; '' when it is whole. */
function explainBroken(recording, { plan, reading, whyNoSampling }) {
    if (recording === null) {
        if (!reading.exists)
            return whyNoSampling === '' ? 'there are no samples: the sampler did not start' : whyNoSampling;
        return 'the samples have no readable head: the file is damaged';
    }
    const { ended, ticks, plannedTicks, damagedLines, matchedProcesses, nearestNames } = recording.quality;
    if (ended === 'died')
        return `the sampler stopped by itself or was killed after ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(recording.durationMs)} (${String(ticks)} samples)`;
    if (ended === 'signal')
        return `the sampler was ended by a signal after ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(recording.durationMs)} (${String(ticks)} samples)`;
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
/** 1 a gate failed; else the command's own code; else 3 inconclusive, unless that is softened; else 0. `exit-code` and `--bisect` ask for others. */
function decideExitCode({ verdict, run }, { ifInconclusive, exitCode, bisect }) {
    const own = run.workload?.exitCode ?? 0;
    const gates = verdict === 'fail' ? 1 : verdict === 'inconclusive' ? inconclusiveExitCode(ifInconclusive) : 0;
    if (bisect === true)
        return verdict === 'fail' ? 1 : verdict === 'inconclusive' || own !== 0 ? BISECT_SKIP : 0;
    if (exitCode === 'child')
        return own;
    if (exitCode === 'worst')
        return Math.max(gates, own);
    return verdict === 'fail' || own === 0 ? gates : own;
}
/** git-bisect(1), "bisect run": the commit cannot be tested. */
const BISECT_SKIP = 125;
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
