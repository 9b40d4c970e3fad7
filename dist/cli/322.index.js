export const id = 322;
export const ids = [322];
export const modules = {

/***/ 5322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildPage: () => (/* binding */ buildPage)
});

// EXTERNAL MODULE: ./build/encoders/escape.js + 2 modules
var encoders_escape = __webpack_require__(6965);
// EXTERNAL MODULE: ./build/report/command-end.js
var command_end = __webpack_require__(4886);
// EXTERNAL MODULE: ./build/page/assets.js
var assets = __webpack_require__(8957);
;// CONCATENATED MODULE: ./build/page/grid.js
/** Points that a series may have in a chart: more than a screen has columns. */
const MOST_POINTS = 1500;
function buildGrid({ tickTimesMs, quality, }) {
    const gaps = quality.gaps.map(({ atMs, ms }) => ({ fromMs: atMs - ms, toMs: atMs }));
    const [first = 0, last = 0] = [tickTimesMs[0], tickTimesMs.at(-1)];
    // the last tick needs a bucket that ends after it
    if (tickTimesMs.length + gaps.length <= MOST_POINTS)
        return buildExact([...tickTimesMs, last + 1], gaps);
    const count = MOST_POINTS / 2;
    const edgesMs = Array.from({ length: count + 1 }, (_, at) => first + (at * (last + 1 - first)) / count);
    return {
        edgesMs,
        pointsPerBucket: 2,
        isGap: edgesMs
            .slice(1)
            .map((untilMs, at) => gaps.some(({ fromMs, toMs }) => (edgesMs[at] ?? 0) > fromMs && untilMs <= toMs)),
    };
}
/** A bucket for each tick, and an empty one in each gap, so that the line breaks there. */
function buildExact(ticksMs, gaps) {
    const breaks = new Set(gaps.map(({ toMs }) => toMs - 1).filter((atMs) => !ticksMs.includes(atMs)));
    const edgesMs = [...ticksMs, ...breaks].sort((a, b) => a - b);
    return {
        edgesMs,
        pointsPerBucket: 1,
        isGap: edgesMs.slice(0, -1).map((atMs) => breaks.has(atMs)),
    };
}
/** The time of each point of a series on this grid. */
function listTimes({ edgesMs, pointsPerBucket }) {
    return edgesMs.slice(0, -1).flatMap((fromMs, at) => {
        const middleMs = (fromMs + (edgesMs[at + 1] ?? fromMs)) / 2;
        return pointsPerBucket === 1 ? [Math.round(fromMs)] : [Math.round(fromMs), Math.round(middleMs)];
    });
}

// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __webpack_require__(5929);
;// CONCATENATED MODULE: ./build/page/list-events.js

/** Births and ends that a chart can still tell apart; the largest processes' come first. */
const MOST_LIVES = 400;
/**
 * What happened, in the order of time: marks, steps of the job, out-of-memory kills, steps of the
 * guard, births and ends of the largest processes.
 */
function listEvents({ marks, steps, ooms, guard, processes, containers, }) {
    const largest = processes.toSorted((a, b) => b.peakRssBytes - a.peakRssBytes).slice(0, MOST_LIVES);
    return [
        ...marks.map(({ atMs, name }) => ({ kind: 'mark', atMs, name })),
        ...steps.map(({ atMs, name }) => ({ kind: 'step', atMs, name })),
        ...ooms.map(({ atMs, where }) => ({
            kind: 'oom',
            atMs,
            name: where === 'cgroup' ? (0,untrusted/* untrusted */.b) `in this cgroup` : (0,untrusted/* untrusted */.b) `on this host`,
        })),
        ...containers.flatMap(({ killedAtMs, label }) => killedAtMs === null ? [] : [{ kind: 'oom', atMs: killedAtMs, name: label }]),
        ...(guard?.steps ?? [])
            .filter(({ act }) => act !== 'none')
            .map(({ atMs, act, index }) => ({
            kind: 'guard',
            atMs,
            name: (0,untrusted/* untrusted */.b) `${act} to ${nameOf(processes, index)}`,
        })),
        ...largest.flatMap(listLife),
    ].sort((a, b) => a.atMs - b.atMs);
}
function nameOf(processes, index) {
    const process = processes.find((one) => one.index === index);
    return process === undefined ? 'a process' : (0,untrusted/* untrusted */.b) `${process.label} (pid ${process.pid})`;
}
/** Who was there before began nothing; who is there at the end ended nothing. */
function listLife({ wasThereBefore, aliveAtEnd, firstMs, lastMs, label, pid, }) {
    const name = (0,untrusted/* untrusted */.b) `${label} (pid ${pid})`;
    return [
        ...(wasThereBefore ? [] : [{ kind: 'birth', atMs: firstMs, name }]),
        ...(aliveAtEnd ? [] : [{ kind: 'end', atMs: lastMs, name }]),
    ];
}

;// CONCATENATED MODULE: ./build/page/pack-series.js
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LEVELS = 8192;
function packSeries(values) {
    let highest = 0;
    for (const value of values)
        if (value !== null && value > highest)
            highest = value;
    const stepBytes = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, highest) / LEVELS)));
    const parts = [];
    let before = 0;
    for (let at = 0; at < values.length;) {
        const level = levelOf(values[at], stepBytes);
        let end = at + 1;
        if (level === null || level === before) {
            while (end < values.length && levelOf(values[end], stepBytes) === level)
                end++;
            parts.push(level === null ? '!' : '*', writeNumber(end - at));
        }
        else {
            parts.push(writeNumber(level - before));
            before = level;
        }
        at = end;
    }
    return { stepBytes, text: parts.join('') };
}
/** The values again, each within half a step of what it was. */
function unpackSeries({ stepBytes, text }) {
    const values = [];
    let before = 0;
    for (let at = 0; at < text.length;) {
        const sign = text.charAt(at);
        const isRun = sign === '*' || sign === '!';
        const [number, end] = readNumber(text, isRun ? at + 1 : at);
        if (isRun)
            for (let left = number; left > 0; left--)
                values.push(sign === '!' ? null : before * stepBytes);
        else {
            before += number;
            values.push(before * stepBytes);
        }
        at = end;
    }
    return values;
}
function levelOf(value, stepBytes) {
    return value === null || value === undefined ? null : Math.round(value / stepBytes);
}
function writeNumber(value) {
    let rest = value < 0 ? -value * 2 + 1 : value * 2;
    let text = '';
    do {
        const digit = rest % 32;
        rest = Math.floor(rest / 32);
        text += DIGITS.charAt(rest > 0 ? digit + 32 : digit);
    } while (rest > 0);
    return text;
}
function readNumber(text, from) {
    let [rest, factor, at] = [0, 1, from];
    for (;;) {
        const digit = DIGITS.indexOf(text.charAt(at++));
        rest += (digit % 32) * factor;
        factor *= 32;
        if (digit < 32)
            break;
    }
    const magnitude = Math.floor(rest / 2);
    return [rest % 2 === 1 ? -magnitude : magnitude, at];
}

;// CONCATENATED MODULE: ./build/page/sample-steps.js
/**
 * The points of a step function on a grid; null where it has no value. Lowest and highest of a
 * bucket stand in the order in which they came.
 */
function sampleSteps({ firstMs, lastMs, atMs, bytes }, { edgesMs, pointsPerBucket, isGap }) {
    const points = [];
    let next = 0;
    let now = null;
    for (let bucket = 0; bucket + 1 < edgesMs.length; bucket++) {
        const [fromMs, toMs] = [edgesMs[bucket] ?? 0, edgesMs[bucket + 1] ?? 0];
        for (; next < atMs.length && (atMs[next] ?? 0) <= fromMs; next++)
            now = bytes[next] ?? now;
        let [lowest, highest, highestIsLast] = [now, now, false];
        for (; next < atMs.length && (atMs[next] ?? 0) < toMs; next++) {
            now = bytes[next] ?? now;
            if (now === null)
                continue;
            if (lowest === null || now < lowest)
                [lowest, highestIsLast] = [now, false];
            if (highest === null || now > highest)
                [highest, highestIsLast] = [now, true];
        }
        const isThere = toMs > firstMs && fromMs <= lastMs && isGap[bucket] !== true;
        if (pointsPerBucket === 1)
            points.push(isThere ? highest : null);
        else if (highestIsLast)
            points.push(isThere ? lowest : null, isThere ? highest : null);
        else
            points.push(isThere ? highest : null, isThere ? lowest : null);
    }
    return points;
}

;// CONCATENATED MODULE: ./build/page/pack-live-heap.js



/** A live heap on a grid; `lastMs`: when its process was seen last. */
function packLiveHeap(heap, lastMs, grid) {
    const { atMs, usedBytes, forced } = heap;
    const live = sampleSteps({
        firstMs: atMs[0] ?? Number.POSITIVE_INFINITY,
        lastMs: heap.lostMs ?? lastMs,
        atMs,
        bytes: usedBytes,
    }, grid);
    return {
        live: packSeries(live),
        collected: packSeries(flagCollections(heap, listTimes(grid))),
        forced: forced.map((point) => ({
            atMs: point.atMs,
            tookMs: point.tookMs,
            bytes: point.liveBytes,
        })),
    };
}
/** What it had collected before it was read first was not seen. */
function flagCollections({ atMs, collections }, timesMs) {
    const flags = timesMs.map(() => 0);
    let point = 0;
    for (const [at, time] of atMs.entries()) {
        while (point + 1 < timesMs.length && (timesMs[point] ?? 0) < time)
            point++;
        if (at > 0 && (collections[at] ?? 0) > (collections[at - 1] ?? 0))
            flags[point] = 1;
    }
    return flags;
}

// EXTERNAL MODULE: ./build/report/findings.js
var report_findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/units/percent.js
var units_percent = __webpack_require__(9337);
// EXTERNAL MODULE: ./build/report/container-rows.js
var container_rows = __webpack_require__(6708);
// EXTERNAL MODULE: ./build/report/name-seen.js
var name_seen = __webpack_require__(6014);
;// CONCATENATED MODULE: ./build/page/list-rows.js





/**
 * Containers first, groups of several processes, then processes; each largest first. Page and
 * script count rows in this order.
 */
function listRows(report) {
    const accepted = (0,report_findings/* acceptedIds */.md)(report);
    const rows = [
        ...(report.containers ?? []).map((container) => rowOfContainer(container, report)),
        ...report.groups.map((group) => rowOfGroup(group, report)),
        ...report.processes.map((process) => rowOfProcess(process, report)),
    ];
    return rows.map((row) => (accepted.has(row.id) ? { ...row, verdict: 'accepted' } : row));
}
/** Of its own limit, where it has one. */
function rowOfContainer(row, report) {
    const { id, label, peakHeldBytes, endHeldBytes, limitBytes } = row;
    const ofBytes = limitBytes ?? report.memoryBase.bytes;
    return {
        id,
        kind: 'container',
        name: (0,name_seen/* nameSeen */.p)(label),
        detail: (0,untrusted/* untrusted */.b) `${(0,container_rows/* formatUse */.N8)(row)}`,
        pid: null,
        startBytes: null,
        peakBytes: peakHeldBytes ?? 0,
        peakIsLowerBound: false,
        endBytes: endHeldBytes,
        sharePercent: ofBytes > 0 ? ((peakHeldBytes ?? 0) / ofBytes) * 100 : 0,
        cpuPercent: null,
        livedMs: null,
        growthBytesPerMinute: null,
        heapBytes: null,
        trendBytes: row.trendBytes,
        verdict: row.verdict,
    };
}
function rowOfGroup({ id, name, processes, peakAnonSumBytes, peakIsLowerBound, growthBytesPerMinute = null, }, report) {
    return {
        id,
        kind: 'group',
        name: (0,name_seen/* nameSeen */.p)(name),
        detail: (0,untrusted/* untrusted */.b) `${processes} processes together, anonymous memory`,
        pid: null,
        startBytes: null,
        peakBytes: peakAnonSumBytes,
        peakIsLowerBound: peakIsLowerBound === true,
        endBytes: null,
        sharePercent: report.memoryBase.bytes > 0 ? (peakAnonSumBytes / report.memoryBase.bytes) * 100 : 0,
        cpuPercent: null,
        livedMs: null,
        growthBytesPerMinute,
        heapBytes: null,
        trendBytes: [],
        verdict: verdictOf(id, report),
    };
}
function rowOfProcess(row, report) {
    const detail = row.command === row.label || row.command === row.name ? (0,untrusted/* untrusted */.b) `` : row.command;
    const fromMs = Math.max(Date.parse(row.startedAt), Date.parse(report.run.startedAt));
    const toMs = row.endedAt === null
        ? Date.parse(report.run.startedAt) + report.run.durationMs
        : Date.parse(row.endedAt);
    return {
        id: row.id,
        kind: 'process',
        name: (0,name_seen/* nameSeen */.p)(row.label),
        detail,
        pid: row.pid,
        startBytes: row.startRssBytes,
        peakBytes: row.peakRssBytes,
        peakIsLowerBound: row.peakIsLowerBound ?? false,
        endBytes: row.endRssBytes,
        sharePercent: row.peakPercent,
        cpuPercent: row.cpuPercent,
        livedMs: Math.max(0, toMs - fromMs),
        growthBytesPerMinute: row.growthBytesPerMinute ?? null,
        heapBytes: row.heap?.endBytes ?? null,
        trendBytes: row.trendBytes,
        verdict: row.verdict,
    };
}
function verdictOf(id, report) {
    const worst = (0,report_findings/* brokenLimits */.Mh)(report).find(({ subject }) => subject.id === id);
    if (worst !== undefined)
        return worst.fails ? 'fail' : 'warn';
    return report.findings.some(({ subject, outcome }) => subject.id === id && outcome === 'unknown')
        ? 'unknown'
        : 'ok';
}
/** "9.12 %", "< 0.01 %" */
function formatShare(percent) {
    return percent > 0 && percent < 0.01 ? '< 0.01 %' : (0,units_percent/* formatPercent */.l)(percent);
}

;// CONCATENATED MODULE: ./build/page/select-offenders.js


/**
 * The first fitted line that a chart of its memory can draw: one that was fitted to the live heap
 * where that is drawn, none that was fitted to what is outside of it.
 */
function drawnTrend(findings, isHeapDrawn) {
    return findings
        .flatMap(({ trend }) => trend ?? [])
        .find(({ of }) => of === undefined || (of === 'heap' && isHeapDrawn));
}
const MOST_CHARTS = 12;
const LARGEST = 3;
/** Who broke a limit, worst first; where nobody did, the largest processes. */
function selectOffenders(report) {
    const rows = new Map(listRows(report).map((row) => [row.id, row]));
    const broken = (0,report_findings/* brokenLimits */.Mh)(report);
    const offenders = [...new Set(broken.map(({ subject }) => subject.id))]
        .flatMap((id) => rows.get(id) ?? [])
        .slice(0, MOST_CHARTS);
    const drawn = new Set(report.limits.filter(({ lines = [] }) => lines.length > 0).map(({ gate }) => gate));
    if (offenders.length > 0) {
        return offenders.map((row) => {
            const findings = broken.filter(({ subject }) => subject.id === row.id);
            return {
                row,
                findings,
                limitsBytes: findings
                    .filter(({ gate, unit }) => unit === 'bytes' && drawn.has(gate))
                    .map(({ limit }) => limit),
            };
        });
    }
    return [...rows.values()]
        .filter(({ kind }) => kind === 'process')
        .slice(0, LARGEST)
        .map((row) => ({ row, findings: [], limitsBytes: [] }));
}

;// CONCATENATED MODULE: ./build/page/sum-steps.js
/**
 * The sum of the anonymous memory of several processes as one step function: it falls where one
 * ends.
 */
function sumSteps(members) {
    // by time first: members change on the same ticks, and a large group has a million changes
    const changes = new Map();
    for (const member of members)
        addChanges(member, changes);
    const atMs = [...changes.keys()].sort((a, b) => a - b);
    let sum = 0;
    const bytes = atMs.map((time) => {
        sum += changes.get(time) ?? 0;
        return sum;
    });
    const [firstMs, lastMs] = members.reduce(([first, last], member) => [Math.min(first, member.firstMs), Math.max(last, member.lastMs)], [Number.POSITIVE_INFINITY, 0]);
    return { firstMs, lastMs, atMs, bytes };
}
function addChanges({ lastMs, aliveAtEnd, changedAtMs, anonBytes }, changes) {
    let before = 0;
    changedAtMs.forEach((atMs, at) => {
        const now = anonBytes[at] ?? 0;
        changes.set(atMs, (changes.get(atMs) ?? 0) + now - before);
        before = now;
    });
    // it was seen at lastMs: it counts there still
    if (!aliveAtEnd)
        changes.set(lastMs + 1, (changes.get(lastMs + 1) ?? 0) - before);
}

;// CONCATENATED MODULE: ./build/page/build-page-data.js







/** Rows of the table; a build that starts 20,000 compilers has the rest in processes.csv. */
const MOST_ROWS = 1000;
/** With rows and script the page stays below 3 MB. */
const MOST_SERIES_CHARACTERS = 1_900_000;
/** Everything that the page shows and draws. Same report and recording, same data. */
function buildPageData(report, recording) {
    const shown = { ...report, ...selectRows(report) };
    if (recording === null)
        return {
            ...nothingDrawn,
            report: shown,
            startedEpochMs: Date.parse(report.run.startedAt),
            limits: listLimits(report),
            ghost: null,
        };
    const grid = buildGrid(recording);
    const { atMs, bytes } = recording.total;
    return {
        report: shown,
        startedEpochMs: recording.startedEpochMs,
        durationMs: recording.durationMs,
        times: packSeries(listTimes(grid)),
        total: packSeries(sampleSteps({ firstMs: atMs[0] ?? 0, lastMs: atMs.at(-1) ?? 0, atMs, bytes }, grid)),
        series: packAll(shown, recording, grid),
        heaps: packHeaps(shown, recording, grid),
        events: listEvents(recording),
        gaps: recording.quality.gaps.map((gap) => ({
            fromMs: Math.max(0, gap.atMs - gap.ms),
            toMs: gap.atMs,
        })),
        limits: listLimits(report),
        ghost: report.comparison?.ghost ?? null,
    };
}
/** The largest, and whoever a finding speaks of. */
function selectRows({ processes, groups, containers, findings, }) {
    const named = new Set(findings.map(({ subject }) => subject.id));
    return {
        processes: processes.filter(({ id }, at) => at < MOST_ROWS || named.has(id)),
        ...(containers === undefined
            ? {}
            : { containers: containers.filter(({ id }, at) => at < MOST_ROWS || named.has(id)) }),
        // a group of one is its process
        groups: groups
            .filter((group) => group.processes > 1 || named.has(group.id))
            .filter(({ id }, at) => at < MOST_ROWS || named.has(id)),
    };
}
function packAll({ processes, groups, containers = [], findings }, recording, grid) {
    const byId = new Map(recording.processes.map((process) => [process.id, process]));
    const byIndex = new Map(recording.processes.map((process) => [process.index, process]));
    const groupById = new Map(recording.groups.map((group) => [group.id, group]));
    const containerById = new Map(recording.containers.map((container) => [container.id, container]));
    const named = findings.map(({ subject }) => subject.id);
    const packed = new Map();
    let characters = 0;
    for (const id of new Set([
        ...named,
        ...containers.map((container) => container.id),
        ...groups.map((group) => group.id),
        ...processes.map((process) => process.id),
    ])) {
        if (characters > MOST_SERIES_CHARACTERS)
            break;
        const steps = stepsOfContainer(containerById.get(id)) ?? stepsOf(byId.get(id), groupById.get(id), byIndex);
        if (steps === null)
            continue;
        const series = packSeries(sampleSteps(steps, grid));
        characters += series.text.length;
        packed.set(id, series);
    }
    // fromEntries defines properties: an id such as __proto__ is one like any other
    return Object.fromEntries(packed);
}
function packHeaps(shown, recording, grid) {
    const charted = new Set(selectOffenders(shown).map(({ row }) => row.id));
    return Object.fromEntries(recording.processes.flatMap(({ id, lastMs, heap }) => heap === undefined || !charted.has(id) ? [] : [[id, packLiveHeap(heap, lastMs, grid)]]));
}
function stepsOf(process, group, byIndex) {
    if (process !== undefined)
        return {
            firstMs: process.firstMs,
            lastMs: process.lastMs,
            atMs: process.changedAtMs,
            bytes: process.rssBytes,
        };
    if (group === undefined)
        return null;
    return sumSteps(group.members.flatMap((index) => byIndex.get(index) ?? []));
}
function stepsOfContainer(container) {
    const { atMs = [], heldBytes = [] } = container ?? {};
    return atMs.length === 0
        ? null
        : { firstMs: atMs[0] ?? 0, lastMs: atMs.at(-1) ?? 0, atMs, bytes: heldBytes };
}
function listLimits({ limits, memoryBase }) {
    const lines = limits
        .flatMap((limit) => limit.lines ?? [])
        .map(({ label, bytes, of }) => ({
        label: of === 'total' ? `${label}, all together` : `${label}, each process`,
        bytes,
    }));
    return memoryBase.bytes > 0
        ? [
            ...lines,
            {
                label: memoryBase.source === 'cgroup' ? 'limit of the cgroup' : 'RAM',
                bytes: memoryBase.bytes,
            },
        ]
        : lines;
}
const nothingDrawn = {
    durationMs: 0,
    times: packSeries([]),
    total: packSeries([]),
    series: {},
    heaps: {},
    events: [],
    gaps: [],
};

// EXTERNAL MODULE: ./build/page/html.js
var html = __webpack_require__(5193);
// EXTERNAL MODULE: ./build/report/quality-lines.js
var quality_lines = __webpack_require__(8376);
// EXTERNAL MODULE: ./build/units/shorten.js
var shorten = __webpack_require__(825);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __webpack_require__(954);
// EXTERNAL MODULE: ./build/units/format-peak.js
var format_peak = __webpack_require__(3929);
;// CONCATENATED MODULE: ./build/page/render-prose.js



/**
 * Where our sentences have their number and limit; a name of 10,000 characters in front must not
 * push them out.
 */
const LAST = 80;
/**
 * A sentence of ours, in its middle cut to `longest` characters; what stands in backticks becomes
 * code.
 */
function renderProse(text, longest) {
    return cutMiddle(text, longest)
        .split(/`([^`]+)`/u)
        .map((part, at) => (at % 2 === 1 ? (0,html/* html */.q) `<code>${part}</code>` : (0,html/* html */.q) `${part}`));
}
function cutMiddle(text, longest) {
    if (text.length <= longest)
        return text;
    const end = text.slice(-LAST);
    // not between the halves of a character
    return (0,untrusted/* untrusted */.b) `${(0,shorten/* shorten */.m)(text, longest - LAST)} ${/^[\udc00-\udfff]/.test(end) ? end.slice(1) : end}`;
}

// EXTERNAL MODULE: ./build/page/render-time.js
var render_time = __webpack_require__(3668);
;// CONCATENATED MODULE: ./build/page/shapes.js

/**
 * A verdict has a shape beside its colour: disc, triangle, octagon, diamond. Always next to a word,
 * so hidden from screen readers.
 */
function drawShape(word) {
    return (0,html/* html */.q) `<svg class="shape ${classOf(word)}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${outlines[classOf(word)]}</svg>`;
}
/** `pass`, `warn`, `fail` or `unknown`, as the style sheet names them. */
function classOf(word) {
    if (word === 'ok' || word === 'accepted')
        return 'pass';
    return word === 'inconclusive' ? 'unknown' : word;
}
const outlines = {
    pass: (0,html/* html */.q) `<circle cx="12" cy="12" r="11"/><path d="M6.5 12.5l4 4 7-8"/>`,
    warn: (0,html/* html */.q) `<path class="body" d="M12 1.5L23.2 22H.8z"/><path d="M12 9v6M12 17.6v1.6"/>`,
    fail: (0,html/* html */.q) `<path class="body" d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z"/><path d="M8 8l8 8M16 8l-8 8"/>`,
    unknown: (0,html/* html */.q) `<path class="body" d="M12 .8L23.2 12 12 23.2 .8 12z"/><path d="M9.3 9.7a2.7 2.7 0 1 1 3.8 2.5c-.8.4-1.1.9-1.1 1.8M12 16.3v1.4"/>`,
};

;// CONCATENATED MODULE: ./build/page/render-banner.js











/** What happened, in words and as a shape; the one sentence; which run this is; four figures. */
function renderBanner(report, offsetMinutes) {
    return (0,html/* html */.q) `<header class="banner ${classOf((0,command_end/* toneOf */.YV)(report))}">
<div class="head">${drawShape((0,command_end/* toneOf */.YV)(report))}<div>
<h1><span class="verdict">${(0,command_end/* formatHead */.Gw)(report)}</span> <span class="watch">${(0,shorten/* shorten */.m)(report.run.name, 120)}</span></h1>
<p class="sentence">${renderProse(report.sentence, 700)}</p>
</div></div>
<dl class="figures">${listFigures(report)}</dl>
<dl class="facts">${listFacts(report, offsetMinutes)}</dl>
</header>`;
}
function listFigures(report) {
    const { total, memoryBase, quality, run, scope } = report;
    const [top] = report.processes;
    const share = memoryBase.bytes > 0
        ? (0,untrusted/* untrusted */.b) `${formatShare((total.peakBytes / memoryBase.bytes) * 100)} of ${memoryBase.label}`
        : '';
    return [
        figure('Peak of all together', (0,format_peak/* formatPeak */.d)(total.peakBytes, total.peakIsLowerBound), share),
        figure('Largest process', top === undefined ? 'none' : (0,format_peak/* formatPeak */.d)(top.peakRssBytes, top.peakIsLowerBound), top === undefined ? '' : (0,untrusted/* untrusted */.b) `${(0,shorten/* shorten */.m)(top.label, 60)}, pid ${top.pid}`),
        figure('Watched', (0,duration/* formatDuration */.a3)(run.durationMs), `${scope.processes} ${scope.processes === 1 ? 'process' : 'processes'}; ${scope.label}`),
        figure('Samples', String(quality.ticks), quality.ended === 'snapshot' ? 'one snapshot' : describeCoverage(quality)),
    ];
}
/** One sample more than planned is no news: a clock was rounded. */
function describeCoverage({ ticks, plannedTicks, gaps }) {
    return `${ticks < plannedTicks ? `of ${plannedTicks} planned, ` : ''}${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'}`;
}
function figure(name, value, detail) {
    return (0,html/* html */.q) `<div><dt>${name}</dt><dd><b>${value}</b> <small>${detail}</small></dd></div>`;
}
function listFacts(report, offsetMinutes) {
    const { run } = report;
    const commitUrl = run.url === '' || run.sha === ''
        ? ''
        : `${run.url.replace(/\/actions\/runs\/.*$/u, '')}/commit/${run.sha}`;
    const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
    return [
        ...fact('Started', (0,render_time/* renderTime */.s)(run.startedAt, offsetMinutes)),
        ...fact('Repository', run.repository),
        ...fact('Commit', run.sha === ''
            ? ''
            : render_banner_link(commitUrl, `${run.sha.slice(0, 8)}${run.ref === '' ? '' : ` on ${run.ref}`}`)),
        ...fact('Job', [run.workflow, run.job].filter((part) => part !== '').join(' / ')),
        ...fact('Run', run.url === '' ? '' : render_banner_link(run.url, `open the run${attempt}`)),
        ...fact('Command', (0,command_end/* formatCommandEnd */.oZ)(run.workload)),
        ...fact('Host', report.host.hostname === '' ? '' : `${report.host.hostname}: ${(0,quality_lines/* formatHost */.g9)(report)}`),
    ];
}
function fact(name, value) {
    return value === '' ? [] : [(0,html/* html */.q) `<div><dt>${name}</dt><dd>${value}</dd></div>`];
}
/** Nothing but http(s) becomes a link. */
function render_banner_link(url, text) {
    return /^https?:\/\//u.test(url)
        ? (0,html/* html */.q) `<a href="${url}" rel="noreferrer">${(0,shorten/* shorten */.m)(text, 120)}</a>`
        : (0,shorten/* shorten */.m)(text, 120);
}

// EXTERNAL MODULE: ./build/units/size.js
var size = __webpack_require__(95);
// EXTERNAL MODULE: ./build/page/draw-sparkline.js
var draw_sparkline = __webpack_require__(3616);
;// CONCATENATED MODULE: ./build/page/render-comparison.js






/**
 * This run beside those before it, with their history as a small line and a link to each; nothing
 * where nothing was compared.
 */
function renderComparison({ comparison }, offsetMinutes) {
    if (comparison === undefined)
        return (0,html/* html */.q) ``;
    const { sentence, groups, runs, branch } = comparison;
    return (0,html/* html */.q) `<section aria-labelledby="comparison-title">
<h2 id="comparison-title">Compared with the runs before</h2>
<p>${renderProse(sentence, 400)}</p>
<div class="wide" tabindex="0" role="region" aria-label="Comparison"><table><caption>Anonymous memory and swap of each group of processes</caption>
<thead><tr><th scope="col">Group</th><th scope="col">Level</th><th scope="col" class="number">Now</th><th scope="col" class="number">Median before</th><th scope="col" class="number">Change</th><th scope="col">History</th></tr></thead>
<tbody>${groups.map(({ name, what, bytes, medianBytes, changePercent, historyBytes, state, }) => (0,html/* html */.q) `<tr><td>${(0,shorten/* shorten */.m)(name, 120)}</td><td>${what}</td><td class="number">${(0,size/* formatBytes */.z3)(bytes)}</td><td class="number">${(0,size/* formatBytes */.z3)(medianBytes)}</td><td class="number">${changePercent < 0 ? '' : '+'}${changePercent} % ${words[state]}</td><td>${(0,draw_sparkline/* drawSparkline */.Q)([...historyBytes, bytes])}</td></tr>
`)}</tbody></table></div>
<details class="twin"><summary>The runs, newest first</summary><ul class="plain">${runs.map((run) => (0,html/* html */.q) `<li>${(0,render_time/* renderTime */.s)(run.at, offsetMinutes)} ${render_comparison_link(run, branch)}</li>`)}</ul></details>
</section>`;
}
const words = {
    ok: '',
    worse: 'above its limit',
    known: 'above its limit, as the newest runs are',
};
/** Nothing but http(s) becomes a link. */
function render_comparison_link({ url, sha, id }, branch) {
    const text = (0,shorten/* shorten */.m)([
        sha === '' ? '' : sha.slice(0, 8),
        branch === '' ? '' : `on ${branch}`,
        id === '' ? '' : `run ${id}`,
    ]
        .filter((part) => part !== '')
        .join(', '), 120);
    return /^https?:\/\//u.test(url)
        ? (0,html/* html */.q) `<a href="${url}" rel="noreferrer">${text === '' ? 'open the run' : text}</a>`
        : text;
}

;// CONCATENATED MODULE: ./build/page/render-decision.js






const MOST_FINDINGS = 100;
/**
 * How it came to the verdict: limits, what percents are of, how well it was measured and at what
 * cost, what could not be judged.
 */
function renderDecision(report) {
    const facts = render_decision_listFacts(report).filter(([, value]) => value !== '');
    const hasHeap = report.processes.some(({ heap }) => heap !== undefined);
    return (0,html/* html */.q) `<section aria-labelledby="decision-title">
<h2 id="decision-title">How it was decided</h2>
<dl class="decision">${facts.map(([name, value]) => (0,html/* html */.q) `<div><dt>${name}</dt><dd>${renderProse(value, 1000)}</dd></div>`)}</dl>
${renderFindings(report)}
<details><summary>How to read this page</summary>
<ul>
<li><b>Resident memory (RSS)</b> counts pages that processes share in each of them, so it is never added up. <b>Total</b> is the anonymous memory of all processes plus the largest shared part.</li>
<li>A chart's line keeps the highest and lowest value of each of its columns, so a peak between two of them is not lost. Shaded parts were not measured.</li>
${hasHeap ? LIVE_HEAP : ''}<li>Sizes are binary: 1 MiB is 1,048,576 bytes.</li>
</ul></details>
</section>`;
}
const LIVE_HEAP = (0,html/* html */.q) `<li><b>Live heap</b> is what its runtime says was alive after the last
collection, in some with what died since the whole heap was looked at; what was alive after a
collection that we asked for is exact.</li>
`;
function render_decision_listFacts(report) {
    const { quality, run } = report;
    const covered = quality.plannedTicks > 0
        ? ` (${(0,units_percent/* formatPercent */.l)(Math.min(100, (quality.ticks / quality.plannedTicks) * 100))} of the planned samples)`
        : '';
    const cost = run.durationMs > 0
        ? `; that is ${(0,units_percent/* formatPercent */.l)((quality.samplerCpuMs / run.durationMs) * 100)} of one core`
        : '';
    return [
        ['Limits', (0,quality_lines/* formatLimits */.Qe)(report)],
        ['Percents are of', report.memoryBase.label],
        ['Watched', (0,quality_lines/* formatWatched */.w$)(report)],
        ['Peak of all together', (0,quality_lines/* formatTotal */.Ej)(report)],
        ['Measured', `${(0,quality_lines/* formatQuality */.rc)(report)}${covered}${cost}`],
        ['Sources', (0,quality_lines/* formatSources */.cF)(report)],
        [
            'Gaps',
            quality.gaps
                .slice(0, 20)
                .map(({ atMs, ms }) => `${(0,duration/* formatDuration */.a3)(ms)} until ${(0,duration/* formatDuration */.a3)(atMs)} after the start`)
                .join('; '),
        ],
        ['Why nothing was judged', report.inconclusiveReason],
        [
            'Host',
            `${report.host.cpus > 0 ? `${report.host.cpus} cores, Linux ${report.host.kernel}, ` : ''}${(0,quality_lines/* formatHost */.g9)(report)}`,
        ],
        ['Suggestion', report.suggestion],
        ...report.notices.map((notice) => ['Note', notice]),
    ];
}
function renderFindings({ findings, verdict }) {
    if (findings.length === 0)
        return verdict === 'inconclusive' ? (0,html/* html */.q) `` : (0,html/* html */.q) `<p>No gate found anything.</p>`;
    const left = findings.length - MOST_FINDINGS;
    return (0,html/* html */.q) `<div class="wide" tabindex="0" role="region" aria-label="Findings"><table class="findings"><caption>Findings${left > 0 ? ` (${left} more are in the data)` : ''}</caption>
<thead><tr><th scope="col">Gate</th><th scope="col">Outcome</th><th scope="col">What it saw</th></tr></thead>
<tbody>${findings.slice(0, MOST_FINDINGS).map((finding) => (0,html/* html */.q) `<tr><td>${finding.gate}</td><td>${describeOutcome(finding)}</td><td>${renderProse((0,report_findings/* formatAccepted */.tj)(finding), 400)}</td></tr>
`)}</tbody></table></div>`;
}
function describeOutcome({ outcome, fails, accepted }) {
    if (outcome === 'unknown')
        return 'not judged';
    if (accepted !== undefined)
        return 'accepted';
    return fails ? 'fails the job' : outcome === 'fail' ? 'warns' : 'passes';
}

;// CONCATENATED MODULE: ./build/page/thin-rows.js
/**
 * A few rows of a series for a table: the highest value of each part of the time that has values,
 * and when it was there.
 */
function thinRows(atMs, values, parts) {
    const points = values.flatMap((bytes, at) => bytes === null ? [] : [{ atMs: atMs[at] ?? 0, bytes }]);
    const size = Math.max(1, Math.ceil(points.length / parts));
    return Array.from({ length: Math.ceil(points.length / size) }, (_, part) => points
        .slice(part * size, (part + 1) * size)
        .reduce((best, point) => (point.bytes > best.bytes ? point : best)));
}

;// CONCATENATED MODULE: ./build/page/format-elapsed.js
/** Time since the start as a clock shows it: `0:07`, `12:30`, `1:02:03`. */
function formatElapsed(ms) {
    const seconds = Math.round(ms / 1000);
    const [hours, minutes, rest] = [
        Math.floor(seconds / 3600),
        Math.floor(seconds / 60) % 60,
        seconds % 60,
    ];
    const two = (value) => String(value).padStart(2, '0');
    return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

;// CONCATENATED MODULE: ./build/page/render-memory.js







const ROWS = 24;
const MOST_EVENTS = 200;
/** The large chart, with its figures and events as tables. */
function renderMemory(data) {
    const rows = thinRows(unpackSeries(data.times), unpackSeries(data.total), ROWS);
    return (0,html/* html */.q) `<section aria-labelledby="memory-title">
<h2 id="memory-title">Memory over time</h2>
${rows.length > 1 ? drawing : (0,html/* html */.q) `<p class="note">There is no course of time to draw: ${rows.length === 1 ? 'this is one snapshot' : 'nothing was measured'}.</p>`}
${rows.length === 0 ? '' : renderTwin(data, rows)}
</section>`;
}
function renderTwin(data, rows) {
    return (0,html/* html */.q) `<details class="twin"><summary>The same as a table</summary>
${renderLimits(data)}
<div class="beside">
<div class="wide" tabindex="0" role="region" aria-label="Memory over time as a table"><table><caption>Total memory: ${data.report.total.method}. The highest value of each part of the time.</caption>
<thead><tr><th scope="col">After</th><th scope="col" class="number">Total</th></tr></thead>
<tbody>${rows.map(({ atMs, bytes }) => (0,html/* html */.q) `<tr><td>${formatElapsed(atMs)}</td><td class="number">${(0,size/* formatBytes */.z3)(bytes)}</td></tr>`)}</tbody></table></div>
${renderEvents(data)}
</div></details>`;
}
const drawing = (0,html/* html */.q) `<div class="chart large" data-chart="total" hidden></div>`;
function renderLimits({ limits }) {
    return (0,html/* html */.q) `<ul class="plain">${limits.map(({ label, bytes }) => (0,html/* html */.q) `<li>${label}: ${(0,size/* formatBytes */.z3)(bytes)}</li>`)}</ul>`;
}
function renderEvents({ events, gaps }) {
    const shown = [
        ...events,
        ...gaps.map(({ fromMs, toMs }) => ({
            kind: 'gap',
            atMs: fromMs,
            name: (0,untrusted/* untrusted */.b) `not measured until ${formatElapsed(toMs)}`,
        })),
    ]
        .sort((a, b) => rankOf(a.kind) - rankOf(b.kind))
        .slice(0, MOST_EVENTS)
        .sort((a, b) => a.atMs - b.atMs);
    if (shown.length === 0)
        return (0,html/* html */.q) ``;
    const left = events.length + gaps.length - shown.length;
    return (0,html/* html */.q) `<div class="wide" tabindex="0" role="region" aria-label="Events as a table"><table><caption>Events${left > 0 ? ` (${left} more births and ends are left out)` : ''}</caption>
<thead><tr><th scope="col">After</th><th scope="col">What</th><th scope="col">Which</th></tr></thead>
<tbody>${shown.map(({ kind, atMs, name }) => (0,html/* html */.q) `<tr><td>${formatElapsed(atMs)}</td><td>${eventWords[kind]}</td><td>${(0,shorten/* shorten */.m)(name, 160)}</td></tr>`)}</tbody></table></div>`;
}
/** Births and ends are many; the rest must not be lost among them. */
function rankOf(kind) {
    return kind === 'birth' || kind === 'end' ? 1 : 0;
}
const eventWords = {
    mark: 'mark',
    step: 'step begins',
    birth: 'process begins',
    end: 'process ends',
    oom: 'out-of-memory kill',
    guard: 'the guard',
    gap: 'gap',
};

// EXTERNAL MODULE: ./build/report/format-growth.js
var format_growth = __webpack_require__(6630);
;// CONCATENATED MODULE: ./build/page/render-class-table.js




/**
 * Which classes of a JVM hold more than they did, folded away where nothing is wrong with its heap;
 * nothing where none is known to.
 */
function renderClassTable({ grown }, isOpen) {
    if (grown === undefined || grown.classes.length === 0)
        return (0,html/* html */.q) ``;
    const apartMs = Date.parse(grown.toAt) - Date.parse(grown.fromAt);
    const caption = 'After the last collection that was asked for, against the first, ' +
        `${(0,duration/* formatDuration */.a3)(apartMs)} before`;
    const body = (0,html/* html */.q) `<summary>Classes that hold more</summary>
<div class="wide"><table class="classes"><caption>${caption}</caption>
${HEAD}
<tbody>${grown.classes.map(renderClass)}</tbody></table></div>`;
    return isOpen
        ? (0,html/* html */.q) `<details class="twin" open>${body}</details>`
        : (0,html/* html */.q) `<details class="twin">${body}</details>`;
}
const HEAD = (0,html/* html */.q) `<thead><tr>
<th scope="col">Class</th>
<th scope="col" class="number">More</th>
<th scope="col" class="number">Alive</th>
<th scope="col" class="number objects">More objects</th>
</tr></thead>`;
function renderClass({ name, bytes, gainedBytes, gainedInstances }) {
    return (0,html/* html */.q) `<tr><th scope="row"><code>${(0,shorten/* shorten */.m)(name, 120)}</code></th>
<td class="number">+${(0,size/* formatBytes */.z3)(gainedBytes)}</td>
<td class="number">${(0,size/* formatBytes */.z3)(bytes)}</td>
<td class="number objects">${gainedInstances}</td></tr>`;
}

;// CONCATENATED MODULE: ./build/page/render-twin.js






const render_twin_ROWS = 12;
/** What a small chart draws, as tables, closed; nothing where there is nothing to be drawn. */
function render_twin_renderTwin(data, id, caption) {
    const packed = data.series[id];
    const timesMs = unpackSeries(data.times);
    const points = packed === undefined ? [] : thinRows(timesMs, unpackSeries(packed), render_twin_ROWS);
    if (points.length === 0)
        return (0,html/* html */.q) ``;
    const heap = data.heaps[id];
    const live = heap === undefined ? [] : unpackSeries(heap.live);
    const hasLive = live.some((bytes) => bytes !== null);
    const aliveAt = (atMs) => {
        const alive = live[timesMs.indexOf(atMs)] ?? null;
        return hasLive ? (0,html/* html */.q) `<td class="number">${alive === null ? '' : (0,size/* formatBytes */.z3)(alive)}</td>` : '';
    };
    return (0,html/* html */.q) `<details class="twin"><summary>The same as a table</summary>
<table><caption>${caption}</caption>
<thead><tr>${columns(['After', 'Memory', ...(hasLive ? ['Live heap'] : [])])}</tr></thead>
<tbody>${points.map(({ atMs, bytes }) => (0,html/* html */.q) `<tr><td>${formatElapsed(atMs)}</td>
<td class="number">${(0,size/* formatBytes */.z3)(bytes)}</td>${aliveAt(atMs)}</tr>`)}</tbody></table>${heap === undefined ? '' : renderForced(heap)}</details>`;
}
function renderForced({ forced }) {
    if (forced.length === 0)
        return (0,html/* html */.q) ``;
    return (0,html/* html */.q) `<table><caption>Collections that were asked for</caption>
<thead><tr>${columns(['After', 'Alive', 'Took'])}</tr></thead>
<tbody>${forced.map(({ atMs, bytes, tookMs }) => (0,html/* html */.q) `<tr><td>${formatElapsed(atMs)}</td>
<td class="number">${(0,size/* formatBytes */.z3)(bytes)}</td>
<td class="number">${(0,duration/* formatDuration */.a3)(tookMs)}</td></tr>`)}</tbody></table>`;
}
/** The first names the rows, the others have numbers. */
function columns([first = '', ...others]) {
    return (0,html/* html */.q) `<th scope="col">${first}</th>${others.map((name) => (0,html/* html */.q) `<th scope="col" class="number">${name}</th>`)}`;
}

;// CONCATENATED MODULE: ./build/page/render-verdict.js


/** Shape and word. */
function renderVerdict(verdict) {
    return (0,html/* html */.q) `<span class="chip ${classOf(verdict)}">${drawShape(verdict)}${render_verdict_words[verdict]}</span>`;
}
const render_verdict_words = {
    ok: 'ok',
    warn: 'warn',
    fail: 'fail',
    unknown: 'not judged',
    accepted: 'accepted',
};

;// CONCATENATED MODULE: ./build/page/render-offenders.js














const render_offenders_MOST_FINDINGS = 3;
const FITTED = {
    memory: (0,html/* html */.q) `<p class="advice">The dashed line is fitted to the anonymous memory after the
warm-up.</p>`,
    heap: (0,html/* html */.q) `<p class="advice">The straight dashed line is fitted to the live heap.</p>`,
};
const captions = {
    process: 'Resident memory',
    group: 'Anonymous memory of all together',
    container: 'Usage less inactive file pages',
};
/** A small chart for each subject that broke a limit, or for the largest processes. */
function renderOffenders(data) {
    const offenders = selectOffenders(data.report);
    if (offenders.length === 0)
        return (0,html/* html */.q) ``;
    const isTrouble = offenders.some(({ findings }) => findings.length > 0);
    return (0,html/* html */.q) `<section aria-labelledby="offenders-title">
<h2 id="offenders-title">${isTrouble ? 'What broke a limit' : 'The largest processes'}</h2>
<div class="cards">${offenders.map((offender, at) => renderCard(offender, at, data))}</div>
</section>`;
}
function renderCard(offender, at, data) {
    const { row, findings } = offender;
    const advice = new Set(findings.map((finding) => finding.advice).filter((text) => text !== ''));
    const title = (0,untrusted/* untrusted */.b) `${(0,shorten/* shorten */.m)(row.name, 80)}${row.pid === null ? '' : ` (pid ${row.pid})`}`;
    const heap = data.report.processes.find(({ id }) => id === row.id)?.heap;
    const trend = drawnTrend(findings, data.heaps[row.id] !== undefined);
    return (0,html/* html */.q) `<article class="card ${classOf(row.verdict)}" aria-labelledby="card-${at}">
<h3 id="card-${at}">${title}</h3>
<p class="rate">${renderVerdict(row.verdict)} ${describeRate(offender)}</p>
${findings.slice(0, render_offenders_MOST_FINDINGS).map(({ message }) => (0,html/* html */.q) `<p>${renderProse(message, 300)}</p>`)}
${[...advice].slice(0, render_offenders_MOST_FINDINGS).map((text) => (0,html/* html */.q) `<p class="advice">What to do: ${renderProse(text, 300)}</p>`)}
${trend === undefined ? '' : FITTED[trend.of === 'heap' ? 'heap' : 'memory']}
${countPoints(data, row.id) > 1 ? renderSmallChart(at) : ''}
${heap === undefined ? '' : renderClassTable(heap, findings.length > 0)}
${render_twin_renderTwin(data, row.id, captions[row.kind])}
</article>`;
}
function renderSmallChart(at) {
    return (0,html/* html */.q) `<div class="chart small" data-chart="${at}" hidden></div>`;
}
function countPoints({ series }, id) {
    const packed = series[id];
    return packed === undefined ? 0 : unpackSeries(packed).filter((value) => value !== null).length;
}
/** "leak, +38 MiB/min, at its limit in 20 min", as far as a gate said so. */
function describeRate({ row, findings }) {
    const { growthBytesPerMinute: growth } = row;
    const grown = findings.find(({ trend }) => trend !== undefined);
    const msToLimit = grown?.trend?.msToLimit ?? null;
    return [
        grown?.grade ?? '',
        growth === null ? '' : growth === 0 ? 'no growth' : `${(0,format_growth/* formatGrowth */.T)(growth)}/min`,
        msToLimit === null ? '' : `at its limit in ${(0,duration/* formatDuration */.a3)(msToLimit)}`,
        `peak ${(0,format_peak/* formatPeak */.d)(row.peakBytes, row.peakIsLowerBound)}`,
        row.heapBytes === null ? '' : `live heap ${(0,size/* formatBytes */.z3)(row.heapBytes)}`,
    ]
        .filter((part) => part !== '')
        .join(', ');
}

;// CONCATENATED MODULE: ./build/page/render-table.js









/**
 * All processes, and groups of several, as a table that reads without scripts; `whole` is the
 * report before anything was left out.
 */
function renderTable(data, whole) {
    const rows = listRows(data.report);
    const hasGrowth = rows.some(({ growthBytesPerMinute }) => growthBytesPerMinute !== null);
    const hasHeap = rows.some(({ heapBytes }) => heapBytes !== null);
    const shown = render_table_columns.filter(({ id }) => (id !== 'growth' || hasGrowth) && (id !== 'heap' || hasHeap));
    const hasContainers = rows.some(({ kind }) => kind === 'container');
    const left = whole.processes.length - data.report.processes.length;
    return (0,html/* html */.q) `<section aria-labelledby="processes-title" id="processes">
<h2 id="processes-title">${hasContainers ? 'Containers, processes and groups' : 'Processes and groups'}</h2>
${rows.length === 0
        ? (0,html/* html */.q) `<p class="note">No process was seen.</p>`
        : (0,html/* html */.q) `<div class="tools" hidden><label>Filter <input type="search" id="filter" placeholder="name, command or pid" autocomplete="off" spellcheck="false"></label> <output id="shown" for="filter"></output></div>
<div class="wide" tabindex="0" role="region" aria-label="Table of processes and groups"><table class="processes" id="table">
<caption>Peaks of processes are resident memory (RSS), with the kernel's own high-water mark where it was read.${hasContainers ? ' Those of containers are usage less inactive file pages, and their share is of their own limit where they have one.' : ''} ${left > 0 ? `${left} smaller processes are in processes.csv only.` : ''}</caption>
<thead><tr>${shown.map(({ id, title, kind }) => (0,html/* html */.q) `<th scope="col" data-column="${id}" class="${id} ${kind}">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row, at) => (0,html/* html */.q) `<tr data-row="${at}" class="${row.kind}">${shown.map((column) => column.cell(row))}</tr>
`)}</tbody></table></div>`}
</section>`;
}
const number = (id, title, show) => ({
    id,
    title,
    kind: 'number',
    cell: (row) => (0,html/* html */.q) `<td class="number ${id}">${show(row)}</td>`,
});
const known = (value, format) => value === null ? '' : format(value);
const render_table_columns = [
    {
        id: 'name',
        title: 'Process',
        kind: 'text',
        cell: ({ name, detail }) => (0,html/* html */.q) `<th scope="row" class="name"><span>${(0,shorten/* shorten */.m)(name, 120)}</span>${detail === '' ? '' : (0,html/* html */.q) `<small>${(0,shorten/* shorten */.m)(detail, 240)}</small>`}</th>`,
    },
    number('pid', 'PID', ({ pid }) => known(pid, String)),
    number('start', 'Start', ({ startBytes }) => known(startBytes, size/* formatBytes */.z3)),
    number('peak', 'Peak', ({ peakBytes, peakIsLowerBound }) => (0,format_peak/* formatPeak */.d)(peakBytes, peakIsLowerBound)),
    number('end', 'End', ({ endBytes }) => known(endBytes, size/* formatBytes */.z3)),
    number('heap', 'Live heap', ({ heapBytes }) => known(heapBytes, size/* formatBytes */.z3)),
    number('growth', 'Growth/min', ({ growthBytesPerMinute }) => known(growthBytesPerMinute, format_growth/* formatGrowth */.T)),
    number('share', 'Share', ({ sharePercent }) => formatShare(sharePercent)),
    number('cpu', 'CPU', ({ cpuPercent }) => known(cpuPercent, formatShare)),
    number('lived', 'Lived', ({ livedMs }) => known(livedMs, duration/* formatDuration */.a3)),
    {
        id: 'trend',
        title: 'Course',
        kind: 'text',
        cell: ({ trendBytes }) => (0,html/* html */.q) `<td class="trend">${(0,draw_sparkline/* drawSparkline */.Q)(trendBytes)}</td>`,
    },
    {
        id: 'verdict',
        title: 'Verdict',
        kind: 'text',
        cell: ({ verdict }) => (0,html/* html */.q) `<td class="verdict">${renderVerdict(verdict)}</td>`,
    },
];

;// CONCATENATED MODULE: ./build/page/build-page.js











/**
 * The report as one HTML file that asks the network for nothing: text and tables stand in it and
 * read without scripts, charts are drawn by its own script from the data at its end. Times are
 * written at `offsetMinutes` east of UTC; the script turns them into the reader's own.
 */
function buildPage(report, recording, offsetMinutes) {
    const data = buildPageData(report, recording);
    return `<!doctype html>\n${(0,html/* html */.q) `<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${report.tool.name} ${report.tool.version}">
<title>${(0,command_end/* formatHead */.Gw)(report)}: ${report.run.name}</title>
<style>${new html/* Markup */.V(assets/* pageStyle */.x3)}</style>
</head>
<body>
<a class="skip" href="#processes">To the table of processes</a>
${renderBanner(data.report, offsetMinutes)}
<main>
<noscript><p class="note">Scripts are off: there are no charts. The tables below hold the same figures.</p></noscript>
${renderMemory(data)}
${renderOffenders(data)}
${renderComparison(report, offsetMinutes)}
${renderTable(data, report)}
${renderDecision(report)}
${renderDownloads(data, report)}
</main>
<footer>${report.tool.name} ${report.tool.version}. This page is one file and asks the network for nothing.</footer>
<script type="application/json" id="data">${new html/* Markup */.V((0,encoders_escape/* escapeJson */.GO)(data))}</script>
<script>${new html/* Markup */.V(assets/* pageScript */.$F)}</script>
</body>
</html>`.toString()}\n`;
}
/** The data behind the page: from the page itself, and the files beside it. */
function renderDownloads(data, whole) {
    const left = whole.processes.length - data.report.processes.length;
    const undrawn = data.report.processes.filter(({ id }) => data.series[id] === undefined).length;
    return (0,html/* html */.q) `<section aria-labelledby="data-title">
<h2 id="data-title">Data</h2>
<p class="buttons" hidden><button type="button" id="save-json">Save the report (JSON)</button> <button type="button" id="save-csv">Save the drawn series (CSV)</button></p>
<p>The artifact has this page, the report (<code>report.json</code>), the table (<code>processes.csv</code>) and every sample (<code>samples.ndjson</code>), from which <code>memory-leak-detector report</code> judges the run again.${left > 0 ? ` This page leaves out ${left} of the smallest processes.` : ''}${undrawn > 0 ? ` ${undrawn} processes are in the table but not drawn.` : ''}</p>
</section>`;
}
const POLICY = `default-src 'none'; script-src '${assets/* pageScriptHash */.jN}'; style-src '${assets/* pageStyleHash */.d1}'; base-uri 'none'; form-action 'none'`;


/***/ })

};
