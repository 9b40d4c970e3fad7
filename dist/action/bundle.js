import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 61420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ns: () => (/* binding */ analyze),
  oB: () => (/* binding */ loadRecording)
});

// UNUSED EXPORTS: isInstant, judgeMoment

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/baseline/digest.js
var digest = __nccwpck_require__(60692);
// EXTERNAL MODULE: ./build/baseline/merge-runs.js
var merge_runs = __nccwpck_require__(76493);
;// CONCATENATED MODULE: ./build/baseline/build-baseline.js


/** What this run leaves for later ones: itself, and the runs that it was compared with. */
function buildBaseline(report, { runId, ...figures }, { runs, pin }) {
    const { run, quality, tool, verdict } = report;
    const own = {
        id: runId,
        attempt: run.attempt,
        url: run.url,
        sha: run.sha,
        branch: run.ref,
        at: run.startedAt,
        verdict,
        isRegressed: report.findings.some(({ gate, fails }) => gate === 'regression' && fails),
        durationMs: run.durationMs,
        quality: {
            intervalMs: run.intervalMs,
            ticks: quality.ticks,
            plannedTicks: quality.plannedTicks,
            isWhole: quality.complete && verdict !== 'inconclusive',
        },
        ...figures,
    };
    const baseline = {
        schemaVersion: 1,
        tool,
        name: run.name,
        run: own,
        history: runs
            .filter((earlier) => !(0,merge_runs/* sameRun */.W_)(earlier, own))
            .slice(0, merge_runs/* MOST_RUNS */.nD - 1)
            .map(withoutCurve),
        ...(pin === null ? {} : { pinned: withoutCurve(pin) }),
    };
    return { ...baseline, digest: (0,digest/* digestOf */.o)(baseline) };
}
function withoutCurve(run) {
    const { curve, ...rest } = run;
    return curve === undefined ? run : rest;
}

// EXTERNAL MODULE: ./build/findings/memory-base.js
var memory_base = __nccwpck_require__(85668);
// EXTERNAL MODULE: ./build/gates/growth/load.js
var load = __nccwpck_require__(10991);
// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __nccwpck_require__(85929);
;// CONCATENATED MODULE: ./build/history/build-history.js

/**
 * The kernel's boot time follows corrections of the clock; a machine that boots again needs longer
 * than that.
 */
const SAME_BOOT_MS = 120_000;
/**
 * A minute of the kernel's ticks (USER_HZ is 100): what starts sooner may have the same pid and
 * tick after each boot.
 */
const EARLY_TICKS = 6000;
/**
 * Records of the files in the order of their days. Scans in the wrong order (a clock that was set
 * back) are put in order.
 */
function buildHistory(records) {
    const known = new Map();
    const lives = new Map();
    for (const record of records)
        if (record.k === 'process')
            known.set(keyOf(record.boot, record.id), record);
    const scans = records.filter((record) => record.k === 'scan').sort((a, b) => a.t - b.t);
    for (const scan of scans)
        for (const [id, kib] of Object.entries(scan.kib))
            addPoint(lives, known.get(keyOf(scan.boot, id)), scan, kib);
    return { scanTimesS: scans.map(({ t }) => t / 1000), boot: scans.at(-1)?.boot ?? 0, lives };
}
/**
 * The history with more scans, of one boot, oldest first; their processes are told apart from those
 * of an earlier boot.
 */
function addScans(history, scans) {
    const [first] = scans;
    if (first === undefined)
        return history;
    const boot = nameBoot(history, first);
    const lives = new Map(history.lives);
    const ours = new Set();
    for (const { atEpochMs, processes } of scans)
        for (const { bytes, ...process } of processes) {
            const key = keyOf(boot, process.id);
            const before = lives.get(key);
            const life = ours.has(key)
                ? { ...process, key, timesS: before?.timesS ?? [], bytes: before?.bytes ?? [] }
                : {
                    ...process,
                    key,
                    timesS: [...(before?.timesS ?? [])],
                    bytes: [...(before?.bytes ?? [])],
                };
            life.timesS.push(atEpochMs / 1000);
            life.bytes.push(bytes);
            ours.add(key);
            lives.set(key, life);
        }
    return {
        scanTimesS: [...history.scanTimesS, ...scans.map(({ atEpochMs }) => atEpochMs / 1000)],
        boot,
        lives,
    };
}
/**
 * The name that a boot has in history, or its own where it is a new one: a machine that stood still
 * (a paused VM) has the same processes still.
 */
function nameBoot({ boot, lives, scanTimesS }, { bootEpochMs, processes }) {
    const lastS = scanTimesS.at(-1);
    const isSame = Math.abs(boot - bootEpochMs) <= SAME_BOOT_MS ||
        processes.some(({ id }) => Number(id.split(':')[1]) >= EARLY_TICKS &&
            lives.get(keyOf(boot, id))?.timesS.at(-1) === lastS);
    return isSame ? boot : bootEpochMs;
}
function keyOf(boot, id) {
    return `${boot}/${id}`;
}
/** A process that no record names is unknown: its record stood in a file that was damaged. */
function addPoint(lives, process, { t, boot }, kib) {
    if (process === undefined)
        return;
    const key = keyOf(boot, process.id);
    const life = lives.get(key) ?? {
        key,
        id: process.id,
        pid: process.pid,
        name: (0,untrusted/* foreign */.V)(process.name),
        group: process.group,
        timesS: [],
        bytes: [],
    };
    lives.set(key, life);
    life.timesS.push(t / 1000);
    life.bytes.push(kib * 1024);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/files/read-regular.js
var read_regular = __nccwpck_require__(92315);
;// CONCATENATED MODULE: ./build/history/day-of.js
/** A name that `dayOf` gives: order by name is order by time. */
const DAY_FILE = /^\d{4}-\d\d-\d\d\.ndjson$/;
/** The file of a day (UTC): `2025-11-14.ndjson`. */
function dayOf(epochMs) {
    return `${new Date(epochMs).toISOString().slice(0, 10)}.ndjson`;
}

;// CONCATENATED MODULE: ./build/history/decode-history.js
/**
 * One line; null where it is none of this format. An unknown kind of record is undefined: a later
 * version may have more.
 */
function decodeHistory(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return null;
    }
    if (!isObject(value) || typeof value['k'] !== 'string')
        return null;
    if (!(value['k'] in SHAPES))
        return undefined;
    const isWhole = SHAPES[value['k']];
    return isWhole(value) ? value : null;
}
const SHAPES = {
    head: ({ v, tool }) => v === 1 && typeof tool === 'string',
    process: ({ id, boot, pid, name, group }) => typeof id === 'string' &&
        isAmount(boot) &&
        isAmount(pid) &&
        typeof name === 'string' &&
        typeof group === 'string',
    // beyond 8.64e15 ms there is no date
    scan: ({ t, boot, kib }) => isAmount(t) &&
        t < 8.64e15 &&
        isAmount(boot) &&
        isObject(kib) &&
        Object.values(kib).every(isAmount),
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isAmount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;

;// CONCATENATED MODULE: ./build/history/read-history.js





const DAY_MS = 86_400_000;
/** what a scan a minute of 5,000 processes makes in a day, and as much again */
const LARGEST_BYTES = 256 * 2 ** 20;
/**
 * The days there are, those before the day of `sinceEpochMs` left out, oldest first; none where
 * nothing was ever remembered. Changes nothing.
 */
function readHistory(directory, nowEpochMs = Date.now(), sinceEpochMs = 0) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(directory);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
    // clocks may be a day apart; what is written later than that would be the newest for as long
    const newest = dayOf(nowEpochMs + DAY_MS);
    return names
        .filter((name) => DAY_FILE.test(name) && name >= dayOf(sinceEpochMs))
        .sort()
        .map((name) => name > newest
        ? { name, sizeBytes: 0, records: [], damage: 'is of a day to come' }
        : readDay(directory, name));
}
function readDay(directory, name) {
    const path = (0,external_node_path_.join)(directory, name);
    const stats = (0,external_node_fs_.lstatSync)(path);
    // a FIFO would hang the reader, a link may lead anywhere
    if (!stats.isFile())
        return { name, sizeBytes: 0, records: [], damage: 'is no regular file' };
    if (stats.size > LARGEST_BYTES)
        return { name, sizeBytes: stats.size, records: [], damage: 'is larger than any day' };
    try {
        return {
            name,
            sizeBytes: stats.size,
            ...decodeDay((0,read_regular/* readRegular */.VX)(path, { mostBytes: LARGEST_BYTES })),
        };
    }
    catch (error) {
        return {
            name,
            sizeBytes: stats.size,
            records: [],
            damage: `cannot be read (${error.code ?? String(error)})`,
        };
    }
}
function decodeDay(text) {
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    const decoded = lines.map(decodeHistory);
    if (decoded[0]?.k !== 'head')
        return { records: [], damage: 'is no history of this version' };
    const bad = decoded.filter((record) => record === null).length + (rest === '' ? 0 : 1);
    return {
        records: decoded.filter((record) => record !== null && record !== undefined),
        damage: bad === 0 ? '' : `has ${bad} damaged line${bad === 1 ? '' : 's'}`,
    };
}

;// CONCATENATED MODULE: ./build/history/recall.js

const DAY_S = 86_400;
/** a rolling deploy: the old one ends while the new one begins */
const HANDOVER_S = 3600;
/** `history` includes the scan of now, whose processes are `ids` in groups `groups`. */
function recall(history, { ids, groups, zoneOffsetMinutes, }) {
    const { scanTimesS, boot } = history;
    const wanted = new Set(groups);
    const members = new Map();
    for (const life of history.lives.values())
        if (wanted.has(life.group))
            members.set(life.group, [...(members.get(life.group) ?? []), life]);
    return {
        spanS: (scanTimesS.at(-1) ?? 0) - (scanTimesS[0] ?? 0),
        zoneOffsetMinutes,
        lives: new Map(ids.flatMap((id) => {
            const life = history.lives.get(keyOf(boot, id));
            return life === undefined ? [] : [[id, livesUpTo(life, members.get(life.group) ?? [])]];
        })),
        groups: new Map([...members].map(([group, lives]) => [group, sumOfLives(lives)])),
    };
}
/**
 * The lives of a program whose processes run one after the other, up to this one. Where two stay
 * side by side it is a pool, whose processes have a life of their own only. What lives for under a
 * day, as a second call of the program or a child before its exec, says nothing of either.
 */
function livesUpTo(life, members) {
    const others = members
        .filter((other) => other !== life && endOf(other) - startOf(other) >= DAY_S)
        .sort((a, b) => startOf(b) - startOf(a));
    const chain = [life];
    for (const other of others) {
        if (endOf(other) > startOf(chain[0] ?? life) + HANDOVER_S)
            break;
        chain.unshift(other);
    }
    return chain.map(({ timesS, bytes }) => ({ timesS, bytes }));
}
const startOf = ({ timesS }) => timesS[0] ?? 0;
const endOf = ({ timesS }) => timesS.at(-1) ?? 0;
function sumOfLives(lives) {
    const scans = new Map();
    for (const { key, timesS, bytes } of lives) {
        for (const [i, timeS] of timesS.entries()) {
            const scan = scans.get(timeS) ?? { bytes: 0, keys: new Set() };
            scans.set(timeS, scan);
            scan.bytes += bytes[i] ?? 0;
            scan.keys.add(key);
        }
    }
    const ordered = [...scans].sort(([a], [b]) => a - b);
    const isRestart = (i) => i === 0 || ![...(ordered[i]?.[1].keys ?? [])].some((key) => ordered[i - 1]?.[1].keys.has(key));
    const starts = ordered.flatMap((_, i) => (isRestart(i) ? [i] : []));
    return starts.map((start, n) => {
        const since = ordered.slice(start, starts[n + 1]);
        return { timesS: since.map(([timeS]) => timeS), bytes: since.map(([, { bytes }]) => bytes) };
    });
}

;// CONCATENATED MODULE: ./build/history/take-hourly-scans.js
const HOUR_MS = 3_600_000;
/**
 * What a recording of days adds to a history: a scan for each hour of it, at the hour's end, which
 * has of each process that was seen in that hour the lowest anonymous memory, and swap.
 */
function takeHourlyScans({ startedEpochMs, tickTimesMs, host, processes, groups, }) {
    const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((index) => [index, id])));
    const floors = processes.map((process) => ({ process, lowest: hourlyFloors(process) }));
    // of a ring the first hours are gone
    const [firstMs, lastMs] = [tickTimesMs[0] ?? 0, tickTimesMs.at(-1) ?? 0];
    const firstHour = Math.floor(firstMs / HOUR_MS);
    // where it ends as an hour begins, that one has no end of its own
    const count = Math.max(1, Math.ceil(lastMs / HOUR_MS) - firstHour);
    const hours = Array.from({ length: count }, (_, at) => firstHour + at);
    return hours.map((hour) => ({
        atEpochMs: Math.round(startedEpochMs + Math.min(lastMs, (hour + 1) * HOUR_MS)),
        bootEpochMs: host.bootEpochMs,
        processes: floors.flatMap(({ process: { id, pid, index, label }, lowest }) => {
            const bytes = lowest.get(hour);
            return bytes === undefined
                ? []
                : [{ id, pid, name: label, group: groupOf.get(index) ?? '', bytes }];
        }),
    }));
}
/** By the hour of the recording. */
function hourlyFloors({ changedAtMs, anonBytes, slow, firstMs, lastMs, aliveAtEnd, }) {
    const floors = new Map();
    let beat = -1;
    for (const [at, changedMs] of changedAtMs.entries()) {
        const untilMs = Math.min(changedAtMs[at + 1] ?? lastMs, lastMs);
        const anon = anonBytes[at] ?? 0;
        // a failed read
        if (anon <= 0)
            continue;
        while ((slow[beat + 1]?.atMs ?? Number.POSITIVE_INFINITY) <= changedMs)
            beat++;
        const bytes = anon + Math.max(0, slow[beat]?.swapBytes ?? 0);
        const fromHour = Math.floor(Math.max(firstMs, changedMs) / HOUR_MS);
        // what ends as an hour begins is not of that hour
        for (let hour = fromHour; hour === fromHour || hour * HOUR_MS < untilMs; hour++)
            floors.set(hour, Math.min(bytes, floors.get(hour) ?? Number.POSITIVE_INFINITY));
    }
    // what was read while it ended is not its floor
    if (!aliveAtEnd && floors.size > 1)
        floors.delete(Math.floor(lastMs / HOUR_MS));
    return floors;
}

;// CONCATENATED MODULE: ./build/history/take-scan.js
/**
 * What a recording adds to a history: of each process that is there at its end the lowest anonymous
 * memory seen, and swap.
 */
function takeScan({ startedEpochMs, host, processes, groups }) {
    const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((index) => [index, id])));
    return {
        atEpochMs: Math.round(startedEpochMs),
        bootEpochMs: host.bootEpochMs,
        processes: processes
            .filter(({ aliveAtEnd }) => aliveAtEnd)
            .map((process) => ({
            id: process.id,
            pid: process.pid,
            name: process.label,
            group: groupOf.get(process.index) ?? '',
            bytes: lowestBytes(process),
        })),
    };
}
function lowestBytes({ anonBytes, slow }) {
    return (anonBytes.reduce((lowest, bytes) => Math.min(lowest, bytes), anonBytes[0] ?? 0) +
        Math.max(0, slow.at(-1)?.swapBytes ?? 0));
}

// EXTERNAL MODULE: ./build/series/decide-bases.js
var decide_bases = __nccwpck_require__(60889);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __nccwpck_require__(84663);
// EXTERNAL MODULE: ./build/stats/daily-floors.js
var daily_floors = __nccwpck_require__(18349);
// EXTERNAL MODULE: ./build/stats/quantile.js
var quantile = __nccwpck_require__(69775);
;// CONCATENATED MODULE: ./build/stats/choose-judge.js


/** in 24 h the curve calls 58 of 90 healthy services that have a day (docs/how-it-decides.md) */
const LONGEST_CURVE_S = 6 * daily_floors/* HOUR_S */.nT;
/** a run of six hours may take a moment more */
const SLACK_S = 60;
/**
 * The one rule by which `run`, `start`, `watch`, `judge` and `report` choose who judges growth.
 * `timesS`: of all readings of a recording or a file, seconds, ascending. A reading stands for the
 * time to the next one, so 1440 minutes are a day.
 */
function chooseJudge(timesS, { isStanding, load }) {
    if (isStanding)
        return 'days';
    const spanS = (timesS.at(-1) ?? 0) - (timesS[0] ?? 0);
    if (spanS <= LONGEST_CURVE_S + SLACK_S)
        return 'curve';
    if (spanS + stepOf(timesS) >= daily_floors/* DAY_S */.Rd)
        return 'days';
    return load === 'steady' ? 'curve' : 'none';
}
/** Seconds between two readings; of a long recording those of its first 1,000 say it. */
function stepOf(timesS) {
    const first = timesS.slice(0, 1001);
    return first.length < 2
        ? 0
        : (0,quantile/* median */.JZ)(first.slice(1).map((timeS, at) => timeS - (first[at] ?? timeS)));
}

;// CONCATENATED MODULE: ./build/build-evidence.js











/**
 * What gates are asked about a recording. `scansBefore`: null where nothing is asked that was
 * before, else read from where the plan says.
 */
function build_evidence_buildEvidence(recording, plan, { workload, earlierRuns }, scansBefore) {
    const bases = (0,decide_bases/* decideBases */.D)(recording);
    const isStanding = plan.standing !== undefined;
    const growthJudge = chooseJudge(recording.tickTimesMs.map((ms) => ms / 1000), { isStanding, load: (0,settings_settings/* settingsOf */.f)(plan).value(load/* load */.H) });
    return {
        recording,
        mode: plan.mode,
        scope: plan.scope,
        isIncluded: plan.include.length > 0,
        isSnapshot: recording.quality.ended === 'snapshot',
        workload,
        memTotal: bases.memTotal,
        earlierRuns,
        comparison: null,
        isStanding,
        growthJudge,
        remembered: remember(plan, recording, growthJudge, scansBefore),
        memoryBase: (0,memory_base/* chooseBase */.bf)(plan, bases),
    };
}
/** What scans before this one saw, and this one; of a recording of days its hours as well. */
function remember({ historyDir: ofScans, standing, createdEpochMs, zoneOffsetMinutes }, recording, growthJudge, scansBefore) {
    if (scansBefore === null)
        return null;
    // a watch remembers beside what it tells of itself
    const historyDir = standing === undefined ? ofScans : (0,external_node_path_.join)(standing.directory, 'history');
    if (historyDir === undefined && growthJudge !== 'days')
        return null;
    const known = scansBefore ??
        (historyDir === undefined ? [] : readHistory(historyDir).flatMap(({ records }) => records));
    const scans = growthJudge === 'days' ? takeHourlyScans(recording) : [takeScan(recording)];
    const firstMs = growthJudge === 'days'
        ? recording.startedEpochMs + (recording.tickTimesMs[0] ?? 0)
        : createdEpochMs;
    const records = known.filter((record) => record.k !== 'scan' || record.t < firstMs);
    return recall(addScans(buildHistory(records), scans), {
        ids: recording.processes.map(({ id }) => id),
        groups: recording.groups.map(({ id }) => id),
        zoneOffsetMinutes,
    });
}

// EXTERNAL MODULE: ./build/baseline/earlier-runs.js
var earlier_runs = __nccwpck_require__(73585);
// EXTERNAL MODULE: ./build/stats/judge-level.js + 2 modules
var judge_level = __nccwpck_require__(66202);
;// CONCATENATED MODULE: ./build/gates/regression/compare-growth.js


/**
 * a rate has to be this much higher to be another one: its own error is 6 to 11 %
 * (docs/how-it-decides.md), that of both together twice that
 */
const FASTER = 1.25;
/** fewer rates than this have no spread to speak of */
const FEWEST_RATES = 5;
/**
 * `before` is newest first. Null: it does not grow, or by less than could be seen, or nothing is
 * known of the runs before. New is only what none of them did: of programs that seem to grow in a
 * share p of runs, n runs before see none with the chance (1 - p)^n, one with n p (1 - p)^(n - 1),
 * which is no longer small.
 */
function compareGrowth({ grade, growthBytesPerHour, detectableBytesPerHour }, before) {
    if ((grade !== 'leak' && grade !== 'likely') ||
        growthBytesPerHour === null ||
        growthBytesPerHour <= (detectableBytesPerHour ?? 0))
        return null;
    const rates = before.flatMap((group) => group.growthBytesPerHour ?? []).toReversed();
    if (rates.length === 0)
        return null;
    const growing = rates.filter((rate) => rate > 0);
    return {
        bytesPerHour: growthBytesPerHour,
        grade,
        runs: rates.length,
        grew: growing.length,
        medianBytesPerHour: growing.length === 0 ? 0 : Math.round((0,quantile/* median */.JZ)(growing)),
        state: stateOf(growthBytesPerHour, growing, rates.length),
    };
}
function stateOf(rate, growing, runs) {
    if (growing.length === 0)
        return 'new';
    const chance = growing.length < FEWEST_RATES ? 0 : (0,judge_level/* judgeLevel */.a)(growing).chance;
    if (rate > Math.max(chance, FASTER * Math.max(...growing)))
        return 'faster';
    return growing.length < runs / 2 ? 'rare' : 'known';
}

// EXTERNAL MODULE: ./build/gates/regression/compare-level.js
var compare_level = __nccwpck_require__(87349);
;// CONCATENATED MODULE: ./build/gates/regression/compare-groups.js



/** of the sum of all peaks: what memory is made of */
const LARGE = 0.1;
/**
 * Each group of a run beside the same of the runs before, newest first; largest first, all together
 * at the end.
 */
function compareGroups({ total, groups }, { runs, pin }, limits) {
    const comparisonsOf = countComparisons(groups);
    return [
        ...groups.map((group) => compareGroup(group, { runs, pin }, { ...limits, comparisons: comparisonsOf(group) })),
        {
            group: null,
            ...compareLevels(total, runs.map((run) => run.total), pin?.total, { ...limits, comparisons: comparisonsOf(null) }),
            growth: null,
            versionBefore: (0,untrusted/* untrusted */.b) ``,
        },
    ];
}
/**
 * How many questions a false alarm may come from: peak and settled level of each group and of all
 * together. Half of it is left to the large groups and the whole, half to the small ones (weighted
 * Bonferroni: Rosenthal and Rubin 1983, "Ensemble-adjusted p values"), so that the helpers of a
 * build do not hide what its main programs do.
 */
function countComparisons(groups) {
    const sumBytes = groups.reduce((sum, { peakBytes }) => sum + peakBytes, 0);
    const isLarge = ({ peakBytes }) => peakBytes >= LARGE * sumBytes;
    const large = groups.filter(isLarge).length;
    const small = groups.length - large;
    return (group) => group === null || isLarge(group) ? (small === 0 ? 1 : 2) * 2 * (large + 1) : 2 * 2 * small;
}
function compareGroup(group, { runs, pin }, limits) {
    const find = (run) => run.groups.find(({ id }) => id === group.id);
    const before = runs.flatMap((run) => find(run) ?? []);
    const versionBefore = before.find(({ version }) => version !== '')?.version ?? (0,untrusted/* untrusted */.b) ``;
    return {
        group,
        ...compareLevels(group, before, pin === null ? undefined : find(pin), limits),
        growth: compareGrowth(group, before),
        versionBefore: group.version === '' || versionBefore === group.version ? (0,untrusted/* untrusted */.b) `` : versionBefore,
    };
}
/** `before` is newest first. */
function compareLevels(now, before, pin, limits) {
    const compare = (read) => {
        const bytes = read(now);
        return bytes === null
            ? null
            : (0,compare_level/* compareLevel */.qD)(bytes, before.flatMap((levels) => read(levels) ?? []).toReversed(), pin === undefined ? null : read(pin), limits);
    };
    return {
        settled: compare(({ settledBytes }) => settledBytes),
        peak: compare(truePeak),
        isPeakOpen: truePeak(now) === null ||
            (before.length > 0 && before.every((levels) => truePeak(levels) === null)),
    };
}
function truePeak({ peakBytes, peakIsLowerBound }) {
    return peakIsLowerBound === true ? null : peakBytes;
}

// EXTERNAL MODULE: ./build/gates/regression/host-class.js
var host_class = __nccwpck_require__(98454);
;// CONCATENATED MODULE: ./build/gates/regression/list-changes.js
/** what is smaller comes and goes: shells, tools of a script */
const LEAST_BYTES = 4 * 2 ** 20;
/** in so many of the newest runs a group has to be to be missed */
const USUAL = 3;
/** of the peak, for two of one program; for two of different names that do the same */
const ALIKE = { sameProgram: 0.25, otherProgram: 0.05 };
/** `runs` is newest first. */
function listChanges(groups, runs) {
    const [newest, ...others] = runs.slice(0, USUAL);
    if (newest === undefined)
        return { added: [], gone: [], renamed: [] };
    const before = new Set(runs.flatMap((run) => run.groups.map(({ id }) => id)));
    const now = new Set(groups.map(({ id }) => id));
    const added = groups.filter(({ id, peakBytes }) => peakBytes >= LEAST_BYTES && !before.has(id));
    const gone = newest.groups.filter(({ id, peakBytes }) => peakBytes >= LEAST_BYTES &&
        !now.has(id) &&
        others.every((run) => run.groups.some((group) => group.id === id)));
    const pairs = added
        .flatMap((to) => {
        const [from, second] = gone.filter((candidate) => isAlike(candidate, to));
        return from === undefined || second !== undefined ? [] : [{ from, to }];
    })
        .filter(({ from }, at, all) => all.findIndex((pair) => pair.from === from) === at);
    return {
        added: added.filter((group) => !pairs.some(({ to }) => to === group)).map(({ name }) => name),
        gone: gone.filter((group) => !pairs.some(({ from }) => from === group)).map(({ name }) => name),
        renamed: pairs.map(({ from, to }) => ({ from: from.name, to: to.name })),
    };
}
function isAlike(a, b) {
    const [programA, programB] = [a.id, b.id].map((id) => id.split(/[ |]/, 1)[0]);
    const apart = Math.abs(a.peakBytes - b.peakBytes) / Math.max(a.peakBytes, b.peakBytes);
    return apart <= (programA === programB ? ALIKE.sameProgram : ALIKE.otherProgram);
}

// EXTERNAL MODULE: ./build/gates/regression/regression-options.js
var regression_options = __nccwpck_require__(20755);
;// CONCATENATED MODULE: ./build/gates/regression/compare-runs.js




/** Null: there is nothing to compare with. */
function compareRuns(figures, earlierRuns, settings) {
    if (earlierRuns.runs.length === 0 && earlierRuns.pin === null)
        return null;
    const alike = earlierRuns.runs.filter((run) => (0,host_class/* isSameClass */.J)(run.host, figures.host));
    const pinned = earlierRuns.pin !== null && (0,host_class/* isSameClass */.J)(earlierRuns.pin.host, figures.host)
        ? earlierRuns.pin
        : null;
    const isRelated = (run) => earlierRuns.defaultName === '' || sharesGroup(run, figures);
    const runs = alike.filter(isRelated);
    const pin = pinned !== null && isRelated(pinned) ? pinned : null;
    return {
        figures,
        runs,
        pin,
        others: earlierRuns.runs.filter((run) => !alike.includes(run)),
        strangers: alike.filter((run) => !runs.includes(run)),
        groups: runs.length === 0 && pin === null
            ? []
            : compareGroups(figures, { runs, pin }, { fail: settings.value(regression_options/* failAbove */.Wb), warn: settings.value(regression_options/* warnAbove */.CX) }),
        ...listChanges(figures.groups, runs),
    };
}
function sharesGroup(a, b) {
    return a.groups.some(({ id }) => b.groups.some((group) => group.id === id));
}

// EXTERNAL MODULE: ./build/gates/regression/phrase-comparison.js
var phrase_comparison = __nccwpck_require__(82548);
;// CONCATENATED MODULE: ./build/gates/regression/explain-earlier-runs.js




const MOST_NAMES = 10;
/**
 * What a reader should know of the comparison besides its findings: why there is none, what was
 * left out, which groups are only on one side or run on another version.
 */
function explainEarlierRuns({ comparison, earlierRuns }, settings) {
    const isSaid = settings.value(regression_options/* ifNoBaseline */.I2) === 'notice' && !earlierRuns.isRequired;
    if (comparison === null)
        return [
            ...(earlierRuns.missing !== '' && isSaid
                ? [`Nothing to compare with: ${earlierRuns.missing}.`]
                : []),
            ...earlierRuns.notices,
        ];
    const { runs, pin, others, strangers, figures, groups, added, gone, renamed } = comparison;
    const [other] = others;
    return [
        ...(other === undefined
            ? []
            : [
                [
                    `${others.length} of ${(0,phrase_comparison/* phraseRuns */.i5)(earlierRuns.runs.length, earlierRuns)} had another`,
                    `kind of machine (${(0,host_class/* describeClass */.K)(other.host)}; here ${(0,host_class/* describeClass */.K)(figures.host)})`,
                    `and ${others.length === 1 ? 'is' : 'are'} not compared.`,
                ].join(' '),
            ]),
        ...(runs.length === 0 && pin === null && strangers.length > 0 && isSaid
            ? [`Nothing to compare with: ${(0,phrase_comparison/* phraseStrangers */.hJ)(strangers.length, earlierRuns)}.`]
            : []),
        ...earlierRuns.notices,
        ...describeOpenPeaks(groups),
        ...list('Another version than in the runs before', groups.flatMap(({ group, versionBefore }) => group === null || versionBefore === ''
            ? []
            : [(0,untrusted/* untrusted */.b) `${group.name} has ${group.version}, before ${versionBefore}`])),
        ...list('New since the runs before', added),
        ...list('Gone since the runs before', gone),
        ...list('Likely renamed', renamed.map(({ from, to }) => (0,untrusted/* untrusted */.b) `${from} is now ${to}`)),
    ];
}
/** "The peaks of 3 of 8 groups are only known to be at least so high, and are not compared." */
function describeOpenPeaks(groups) {
    const own = groups.filter(({ group }) => group !== null);
    const open = own.filter(({ isPeakOpen }) => isPeakOpen).length;
    return open === 0
        ? []
        : [
            [
                `The ${open === 1 ? 'peak' : 'peaks'} of ${open} of ${own.length}`,
                `${own.length === 1 ? 'group' : 'groups'} ${open === 1 ? 'is' : 'are'} only known to`,
                'be at least so high, here or in the runs before, and not compared.',
            ].join(' '),
        ];
}
function list(what, names) {
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    return names.length === 0
        ? []
        : [(0,untrusted/* untrusted */.b) `${what}: ${names.slice(0, MOST_NAMES).join(', ')}${more}.`];
}

// EXTERNAL MODULE: ./build/findings/workload-end.js
var workload_end = __nccwpck_require__(76626);
// EXTERNAL MODULE: ./build/gates/index.js + 16 modules
var build_gates = __nccwpck_require__(62071);
// EXTERNAL MODULE: ./build/globs/container-globs.js
var container_globs = __nccwpck_require__(51705);
// EXTERNAL MODULE: ./build/globs/match-glob.js
var match_glob = __nccwpck_require__(88108);
// EXTERNAL MODULE: ./build/findings/names-of.js
var names_of = __nccwpck_require__(55829);
;// CONCATENATED MODULE: ./build/findings/accept-findings.js



/**
 * Marks what a line of `ignore` accepts at the time of the run. Only what broke a limit can be
 * accepted: that a gate cannot judge is no known problem but a missing answer.
 */
function acceptFindings(found, acceptances, { processes, groups, containers }, runEpochMs) {
    const byId = new Map(processes.map((process) => [process.id, process]));
    const byIndex = new Map(processes.map((process) => [process.index, process]));
    const containerById = new Map(containers.map((container) => [container.id, container]));
    const namesById = new Map(groups.map(({ id, members }) => [
        id,
        members.flatMap((index) => byIndex.get(index) ?? []).map(names_of/* namesOf */.e),
    ]));
    const isNamed = (glob, { kind, id, name }) => {
        const process = kind === 'process' ? byId.get(id) : undefined;
        if (process !== undefined)
            return (0,match_glob/* matchesAny */._)([glob], (0,names_of/* namesOf */.e)(process));
        const container = kind === 'container' ? containerById.get(id) : undefined;
        if (container !== undefined && (0,container_globs/* matchesContainer */.P)([glob], (0,names_of/* namesOfContainer */.F)(container)))
            return true;
        const members = kind === 'group' ? (namesById.get(id) ?? []) : [];
        // a glob for one worker must not accept the pool
        return ((0,match_glob/* matchesAny */._)([glob], [name]) ||
            (members.length > 0 && members.every((names) => (0,match_glob/* matchesAny */._)([glob], names))));
    };
    const matching = found.map((finding) => finding.outcome === 'fail'
        ? acceptances.filter(({ gate, glob }) => (gate === '*' || gate === finding.gate) && isNamed(glob, finding.subject))
        : []);
    return {
        findings: found.map((finding, at) => {
            const valid = matching[at]?.find((acceptance) => !isExpired(acceptance, runEpochMs));
            return valid === undefined
                ? finding
                : { ...finding, accepted: { reason: valid.reason, until: valid.until, line: valid.line } };
        }),
        uses: acceptances.map((acceptance) => {
            const matches = matching.filter((of) => of.includes(acceptance)).length;
            return {
                line: acceptance.line,
                text: acceptance.text,
                until: acceptance.until,
                matches,
                state: isExpired(acceptance, runEpochMs) ? 'expired' : matches > 0 ? 'used' : 'unused',
            };
        }),
    };
}
function isExpired({ until }, epochMs) {
    return epochMs > Date.parse(`${until}T23:59:59.999Z`);
}

;// CONCATENATED MODULE: ./build/gates/judge-all.js

/**
 * Asks every gate. One that throws is our own fault: it must not become green. One that is
 * `required`, or whose limit the user set, and cannot judge says so.
 */
function judgeAll(gates, evidence, settings, required) {
    return gates.map((gate) => {
        try {
            const text = gate.describe(evidence, settings);
            const found = gate.judge(evidence, settings);
            const reason = found.some(({ outcome }) => outcome === 'unknown')
                ? ''
                : explainSilence(gate, text, evidence, settings, required);
            return {
                limit: { gate: gate.name, text, lines: gate.lines?.(evidence, settings) ?? [] },
                processLimits: limitsOf(gate, evidence, settings),
                containerLimits: limitsOfContainers(gate, evidence, settings),
                rates: [...(gate.rates?.(evidence, settings) ?? [])],
                findings: reason === '' ? found : [...found, unknown(gate, reason)],
                failure: '',
            };
        }
        catch (error) {
            const failure = `gate ${gate.name} broke (${error instanceof Error ? error.message : String(error)})`;
            return {
                limit: { gate: gate.name, text: '', lines: [] },
                processLimits: [],
                containerLimits: [],
                rates: [],
                findings: [
                    {
                        ...unknown(gate, 'broke while it judged'),
                        advice: (0,untrusted/* untrusted */.b) `please report this with the run directory`,
                    },
                ],
                failure,
            };
        }
    });
}
function limitsOf(gate, evidence, settings) {
    return evidence.recording.processes.flatMap((process) => {
        const limit = gate.limitOf?.(process, evidence, settings);
        return limit === undefined ? [] : [[process.id, limit]];
    });
}
function limitsOfContainers(gate, { recording }, settings) {
    return recording.containers.flatMap((container) => {
        const bytes = gate.limitOfContainer?.(container, settings);
        return bytes === undefined ? [] : [[container.id, bytes]];
    });
}
/** '' where the gate judged, or where nobody waits for its answer. */
function explainSilence(gate, limit, evidence, settings, required) {
    const isRequired = required.includes(gate.name);
    const isAsked = isRequired ||
        (limit !== '' &&
            gate.options.some((option) => option.isLimit === true && settings.isSet(option)));
    if (!isAsked)
        return '';
    const reason = gate.cannotJudge?.(evidence, settings) ?? '';
    if (reason !== '' || !isRequired)
        return reason;
    if (limit === '')
        return 'it is off';
    return evidence.recording.processes.length === 0 ? 'no process was there to judge' : '';
}
function unknown({ name, severity }, message) {
    return {
        gate: name,
        outcome: 'unknown',
        severity,
        subject: { kind: 'job', id: 'job', name: (0,untrusted/* untrusted */.b) `the job` },
        measured: 0,
        limit: 0,
        unit: 'count',
        message: (0,untrusted/* untrusted */.b) `${message}`,
        advice: (0,untrusted/* untrusted */.b) ``,
    };
}

// EXTERNAL MODULE: ./build/gates/growth.js + 3 modules
var growth = __nccwpck_require__(46773);
// EXTERNAL MODULE: ./build/gates/growth/judge-recording.js + 14 modules
var judge_recording = __nccwpck_require__(28090);
// EXTERNAL MODULE: ./build/series/memory-curve.js
var memory_curve = __nccwpck_require__(88975);
;// CONCATENATED MODULE: ./build/gates/regression/measure-run.js




/** a build starts hundreds of programs; the largest are what its memory is made of */
const MOST_GROUPS = 50;
const LEAST_PEAK_BYTES = 2 ** 20;
/** readings in the last third of the time */
const FEWEST_SETTLED = 3;
const CURVE_POINTS = 60;
function measureRun(evidence, settings) {
    const { processes, groups, tickTimesMs } = evidence.recording;
    const byIndex = new Map(processes.map((process) => [process.index, process]));
    const judged = (0,judge_recording/* judgeGroups */.y6)(evidence, (0,growth/* judgingOf */.cY)(settings));
    const largest = groups
        .filter(({ peakAnonSumBytes }) => peakAnonSumBytes >= LEAST_PEAK_BYTES)
        .slice(0, MOST_GROUPS);
    return {
        host: hostClassOf(evidence),
        total: levelOf(processes, tickTimesMs, evidence.recording.total),
        curve: condense({
            timesS: evidence.recording.total.atMs.map((atMs) => atMs / 1000),
            bytes: [...evidence.recording.total.bytes],
        }),
        groups: largest.map((group) => measureGroup(group, group.members.flatMap((index) => byIndex.get(index) ?? []), { tickTimesMs, judged: judged.get(group.id) })),
    };
}
function hostClassOf({ recording: { host }, memoryBase }) {
    return { memoryBytes: memoryBase.bytes, arch: host.arch, os: host.os ?? '' };
}
function measureGroup({ id, name, peakIsLowerBound }, members, { tickTimesMs, judged }) {
    const grade = judged?.grade ?? 'inconclusive';
    return {
        id,
        name,
        version: members[0]?.version ?? '',
        processes: members.length,
        ...levelOf(members, tickTimesMs, { peakIsLowerBound }),
        durationMs: Math.round(1000 * spanOf((0,memory_curve/* summedCurve */.pw)(members, tickTimesMs))),
        grade,
        growthBytesPerHour: judged === undefined ? null : growthOf(judged.judgement),
        detectableBytesPerHour: judged === undefined || judged.judgement.smallestDetectableBytesPerHour === null
            ? null
            : Math.round(judged.judgement.smallestDetectableBytesPerHour),
    };
}
/**
 * By the curve itself: what a role or a crowd lowers the grade for grows all the same. Of a suspect
 * one nobody knows.
 */
function growthOf({ grade, rateBytesPerHour }) {
    if (grade === 'inconclusive' || grade === 'suspect')
        return null;
    return grade === 'ok' ? 0 : Math.round(rateBytesPerHour);
}
const spanOf = ({ timesS }) => (timesS.at(-1) ?? 0) - (timesS[0] ?? 0);
function levelOf(processes, tickTimesMs, { peakIsLowerBound }) {
    const { bytes: held } = (0,memory_curve/* summedCurve */.pw)(processes, tickTimesMs);
    const lived = (0,memory_curve/* livedSum */.IR)(processes, tickTimesMs);
    const fromS = (lived.timesS.at(-1) ?? 0) - spanOf(lived) / 3;
    const end = lived.bytes.filter((_bytes, at) => (lived.timesS[at] ?? 0) >= fromS);
    return {
        peakBytes: Math.round(held.reduce((peak, bytes) => Math.max(peak, bytes), 0)),
        ...(peakIsLowerBound ? { peakIsLowerBound } : {}),
        settledBytes: end.length < FEWEST_SETTLED ? null : Math.round((0,quantile/* median */.JZ)(end)),
    };
}
/**
 * The highest value of each of sixty equal parts of the time; one without a sample has that of the
 * part before.
 */
function condense(curve) {
    const [beginS, spanS] = [curve.timesS[0] ?? 0, spanOf(curve)];
    const bytes = Array.from({ length: spanS > 0 ? CURVE_POINTS : 0 }, () => -1);
    for (const [at, timeS] of curve.timesS.entries()) {
        const part = Math.min(bytes.length - 1, Math.floor(((timeS - beginS) / spanS) * bytes.length));
        if (part >= 0)
            bytes[part] = Math.max(bytes[part] ?? -1, Math.round(curve.bytes[at] ?? 0));
    }
    for (let at = 0; at < bytes.length; at++)
        if ((bytes[at] ?? -1) < 0)
            bytes[at] = bytes[at - 1] ?? 0;
    return { stepMs: Math.round((1000 * spanS) / CURVE_POINTS), bytes };
}

;// CONCATENATED MODULE: ./build/gates/regression/summarize-comparison.js



const summarize_comparison_MOST_GROUPS = 20;
/** What reports show of the comparison; null where there was nothing to compare with. */
function summarizeComparison({ comparison, earlierRuns, }) {
    if (comparison === null)
        return null;
    const { groups, runs, pin } = comparison;
    const rows = groups.flatMap((compared) => {
        const shown = chooseLevel(compared);
        return shown === null ? [] : [{ compared, ...shown }];
    });
    // the worst speaks for all, else the largest
    const head = rows.find(({ level }) => level.excess?.isFull === true && level.excess.known === '') ??
        rows.find(({ level }) => level.excess !== null) ??
        rows[0];
    if (head === undefined)
        return null;
    return {
        sentence: (0,untrusted/* untrusted */.b) `${nameOf(head.compared)}: ${(0,phrase_comparison/* phraseLevel */.c8)(head.what, head.level, earlierRuns)}`,
        branch: earlierRuns.branch,
        runs: [...runs, ...(pin === null ? [] : [pin])].map(({ id, url, sha, at }) => ({
            id,
            url,
            sha,
            at,
        })),
        groups: rows.slice(0, summarize_comparison_MOST_GROUPS).map((row) => describeRow(row)),
        ghost: runs[0]?.curve ?? null,
    };
}
/** Of the two figures the one that is above its limit; the settled level else. */
function chooseLevel({ settled, peak }) {
    if (peak !== null && (settled === null || (peak.excess !== null && settled.excess === null)))
        return { what: 'peaked', level: peak };
    return settled === null ? null : { what: 'settled', level: settled };
}
function describeRow({ compared, what, level, }) {
    const { bytes, medianBytes, historyBytes, excess } = level;
    return {
        id: compared.group?.id ?? 'job',
        name: nameOf(compared),
        what,
        bytes,
        medianBytes,
        changePercent: Number((0,compare_level/* percentOver */.E3)(bytes, medianBytes).toFixed(1)),
        historyBytes,
        state: excess === null ? 'ok' : excess.known === '' ? 'worse' : 'known',
    };
}
function nameOf({ group }) {
    return group?.name ?? (0,untrusted/* untrusted */.b) `all together`;
}

// EXTERNAL MODULE: ./build/run-dir/control.js
var control = __nccwpck_require__(24597);
// EXTERNAL MODULE: ./build/run-dir/judgement.js
var judgement = __nccwpck_require__(96099);
// EXTERNAL MODULE: ./build/run-dir/outcomes.js + 1 modules
var outcomes = __nccwpck_require__(75816);
// EXTERNAL MODULE: ./build/units/size.js
var units_size = __nccwpck_require__(40095);
// EXTERNAL MODULE: ./build/units/suggest-size.js
var suggest_size = __nccwpck_require__(91422);
// EXTERNAL MODULE: ./build/report/container-rows.js
var container_rows = __nccwpck_require__(86708);
// EXTERNAL MODULE: ./build/report/command-end.js
var command_end = __nccwpck_require__(74886);
// EXTERNAL MODULE: ./build/report/process-rows.js + 1 modules
var process_rows = __nccwpck_require__(50841);
// EXTERNAL MODULE: ./build/units/format-peak.js
var format_peak = __nccwpck_require__(33929);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
// EXTERNAL MODULE: ./build/report/apart.js
var report_apart = __nccwpck_require__(11685);
// EXTERNAL MODULE: ./build/report/findings.js
var report_findings = __nccwpck_require__(73145);
;// CONCATENATED MODULE: ./build/report/note-unseen.js


/** Within its limit as far as it was seen, but not by more than may have been missed. */
function noteUnseen({ processes, limits, total }) {
    const lines = limits.flatMap(({ lines: some = [] }) => some);
    const warnBytes = findBytes(lines, ({ label }) => label === 'warn-threshold');
    const totalBytes = findBytes(lines, ({ of }) => of === 'total');
    const ofLimit = processes.filter((row) => mayBreak(row, row.thresholdBytes ?? Infinity));
    const ofWarning = processes.filter((row) => !ofLimit.includes(row) && mayBreak(row, warnBytes));
    return [
        ...noteProcesses(ofLimit, 'its limit'),
        ...noteProcesses(ofWarning, 'its warning limit'),
        ...(total.isLowerBound &&
            total.peakBytes <= totalBytes &&
            (total.atMostBytes ?? Infinity) > totalBytes &&
            Number.isFinite(totalBytes)
            ? [noteTotal(total.atMostBytes)]
            : []),
    ];
}
function findBytes(lines, isIt) {
    return lines.find(isIt)?.bytes ?? Number.POSITIVE_INFINITY;
}
function mayBreak({ peakRssBytes, peakIsLowerBound, peakAtMostBytes }, limitBytes) {
    return (peakIsLowerBound === true && peakRssBytes <= limitBytes && (peakAtMostBytes ?? 0) > limitBytes);
}
function noteProcesses(open, limit) {
    const [first] = open;
    if (first === undefined)
        return [];
    const more = open.length === 1
        ? ''
        : `, and of ${open.length - 1} more ${open.length === 2 ? 'process' : 'processes'}`;
    const held = (0,untrusted/* untrusted */.b) `what ${first.label} (pid ${first.pid}) held just before it ended`;
    const most = `at most ${(0,units_size/* formatBytes */.z3)(first.peakAtMostBytes ?? 0)}`;
    return [(0,untrusted/* untrusted */.b) `Not seen: ${held}, which may have been above ${limit} (${most})${more}.`];
}
function noteTotal(atMostBytes) {
    const most = atMostBytes === null ? '' : ` (at most ${(0,units_size/* formatBytes */.z3)(atMostBytes)})`;
    const held = 'what all processes together held at their peaks';
    return (0,untrusted/* untrusted */.b) `Not seen: ${held}, which may have been above their limit${most}.`;
}

;// CONCATENATED MODULE: ./build/report/sentence.js







/** The one sentence that every channel states: verdict, number, limit. */
function buildSentence(facts) {
    return (0,untrusted/* untrusted */.b) `${[
        ...joinCommand(facts),
        ...noteComparison(facts),
        ...noteLargest(facts),
        ...(facts.verdict === 'inconclusive' ? [] : noteUnseen(facts)),
        ...noteUnjudged(facts),
        ...noteAccepted(facts),
        ...notePerhapsOurs(facts),
    ].join(' ')}`;
}
/** What broke stands first: a command that failed where memory is well, else the verdict. */
function joinCommand(facts) {
    const { verdict, commandEnd } = facts;
    const parts = [buildCore(facts), ...(commandEnd === '' ? [] : [commandEnd])];
    return verdict === 'pass' || verdict === 'warn' ? parts.toReversed() : parts;
}
function buildCore(facts) {
    const { verdict, findings, inconclusiveReason, brokenReason } = facts;
    const broken = findings.filter(({ outcome, accepted }) => outcome === 'fail' && accepted === undefined);
    const [worst] = [
        ...broken.filter(({ fails }) => fails),
        ...broken.filter(({ severity }) => severity === 'error'),
        ...broken,
    ];
    const more = broken.length > 1 ? `, and ${broken.length - 1} more` : '';
    const partial = brokenReason === '' ? '' : (0,untrusted/* untrusted */.b) ` The data is partial: ${brokenReason}.`;
    if (verdict === 'fail')
        return (0,untrusted/* untrusted */.b) `Failed: ${worst?.message ?? ''}${more}.${partial}`;
    if (verdict === 'inconclusive')
        return (0,untrusted/* untrusted */.b) `Not judged: ${inconclusiveReason}.`;
    const warned = worst?.severity === 'error' ? 'Warned, would have failed' : 'Warned';
    if (verdict === 'warn')
        return (0,untrusted/* untrusted */.b) `${warned}: ${worst?.message ?? ''}${more}.`;
    return (0,report_findings/* acceptedFindings */.oG)(facts).length > 0
        ? 'Passed: all but what is accepted is within its limits.'
        : (0,untrusted/* untrusted */.b) `Passed: ${describeHealth(facts)}.`;
}
function describeHealth({ processes, topLimit, workload, isSnapshot }) {
    const [top] = processes;
    if (top === undefined)
        return workload === null
            ? 'no process was there to judge'
            : `the command ended after ${(0,duration/* formatDuration */.a3)(workload.durationMs)}, before a sample could be taken of it`;
    const held = isSnapshot
        ? `holds ${(0,units_size/* formatBytes */.z3)(top.peakRssBytes)}`
        : (0,format_peak/* phrasePeak */.f)(top.peakRssBytes, top.peakIsLowerBound);
    const limit = topLimit === '' ? 'threshold off' : (0,untrusted/* untrusted */.b) `limit ${topLimit}`;
    return (0,untrusted/* untrusted */.b) `the largest process, ${top.label} (pid ${top.pid}), ${held}, ${limit}`;
}
/** Who compares wants to hear how much, also where it is little. */
function noteComparison({ verdict, findings }) {
    return verdict === 'inconclusive'
        ? []
        : findings
            .filter(({ gate, outcome }) => gate === 'ab' && outcome === 'pass')
            .map(({ message }) => (0,untrusted/* untrusted */.b) `Compared: ${message}.`);
}
/** Measured, but not whose it is. */
function noteLargest({ verdict, findings, unseenPeakBytes }) {
    const isSaid = findings.some(({ measured }) => measured === unseenPeakBytes);
    const who = 'the largest process of the command, nobody saw which one';
    return verdict === 'inconclusive' || unseenPeakBytes === 0 || isSaid
        ? []
        : [(0,untrusted/* untrusted */.b) `By wait4 ${who}, held ${(0,units_size/* formatBytes */.z3)(unseenPeakBytes)}.`];
}
/** A gate that cannot judge is said, but not where the whole sentence says so already. */
function noteUnjudged({ verdict, findings }) {
    if (verdict === 'inconclusive')
        return [];
    const unknown = findings.filter(({ outcome }) => outcome === 'unknown');
    return [
        ...new Map(unknown.map(({ gate, message }) => [gate, (0,untrusted/* untrusted */.b) `Not judged: ${gate} (${message}).`])).values(),
    ];
}
/** What nothing proves to be ours is not judged, which a reader must know. */
function notePerhapsOurs({ apart }) {
    const perhaps = (0,report_apart/* describePerhapsOurs */.i)(apart);
    return perhaps === '' ? [] : [perhaps];
}
/** What is known is said with its reason, whatever the verdict. */
function noteAccepted(facts) {
    const [first, ...others] = (0,report_findings/* acceptedFindings */.oG)(facts);
    if (first === undefined)
        return [];
    return [
        (0,untrusted/* untrusted */.b) `Accepted: ${(0,report_findings/* formatAccepted */.tj)(first)}${others.length === 0 ? '' : `, and ${others.length} more`}.`,
    ];
}

// EXTERNAL MODULE: ./build/report/to-iso.js
var to_iso = __nccwpck_require__(95670);
// EXTERNAL MODULE: ./build/report/trend.js
var trend = __nccwpck_require__(29088);
;// CONCATENATED MODULE: ./build/report/build-report.js









const LEAST_TYPICAL_MS = 20_000;
/** The one object that every channel shows. */
function buildReport({ plan, context, recording, workload, outcome, memoryBase, limits, processLimits, containerLimits, rates, decision, brokenReason, notices, uses, ab = null, comparison = null, }) {
    const processes = recording === null
        ? []
        : (0,process_rows/* buildRows */.k)(recording, { findings: decision.findings, memoryBase, processLimits, rates });
    const topLimit = processLimits.get(processes[0]?.id ?? '');
    const run = {
        name: plan.name,
        mode: plan.mode,
        startedAt: new Date(plan.standing === undefined
            ? plan.createdEpochMs
            : (recording?.startedEpochMs ?? plan.createdEpochMs)).toISOString(),
        durationMs: Math.round(recording?.durationMs ?? 0),
        intervalMs: plan.intervalMs,
        url: context.runUrl,
        repository: context.repository,
        workflow: context.workflow,
        job: context.job,
        sha: context.sha,
        ref: context.ref,
        attempt: context.attempt,
        workload,
        ...(outcome === '' ? {} : { commandOutcome: outcome }),
        runDir: plan.runDir,
        ...(plan.config === undefined ? {} : { config: plan.config }),
    };
    return {
        schemaVersion: 1,
        tool: { name: 'Memory Leak Detector', version: plan.toolVersion },
        run,
        ...decision,
        ...(uses.length === 0 ? {} : { ignore: uses }),
        sentence: buildSentence({
            ...decision,
            topLimit: topLimit?.text ?? '',
            processes,
            limits,
            total: {
                peakBytes: recording?.total.peakBytes ?? 0,
                isLowerBound: recording?.total.peakIsLowerBound ?? false,
                atMostBytes: recording?.total.peakAtMostBytes ?? null,
            },
            workload,
            // in a bisect that it failed is why nothing is judged
            commandEnd: plan.bisect === true && decision.verdict === 'inconclusive'
                ? ''
                : (0,command_end/* describeCommandEnd */.en)({ run }),
            brokenReason,
            unseenPeakBytes: recording?.unseenPeakBytes ?? 0,
            isSnapshot: recording?.quality.ended === 'snapshot',
            apart: recording === null ? [] : buildApart(recording),
        }),
        scope: {
            kind: plan.scope,
            include: plan.include.map(({ text }) => text),
            exclude: plan.exclude.map(({ text }) => text),
            processes: processes.length,
            label: describeScope(plan, recording),
        },
        memoryBase,
        limits,
        ...(ab === null ? {} : { ab }),
        processes,
        groups: (recording?.groups ?? []).map(({ id, name, members, peakRssBytes, peakAnonSumBytes, peakIsLowerBound }) => ({
            id,
            name,
            processes: members.length,
            peakRssBytes,
            peakAnonSumBytes,
            ...(peakIsLowerBound ? { peakIsLowerBound } : {}),
            growthBytesPerMinute: rates.get(id) ?? null,
        })),
        ...(recording === null || recording.containers.length === 0
            ? {}
            : { containers: (0,container_rows/* buildContainerRows */.nk)(recording, decision.findings, containerLimits) }),
        ...(recording === null || recording.apart.length === 0 ? {} : { apart: buildApart(recording) }),
        total: buildTotal(recording, plan),
        host: buildHost(recording),
        quality: recording?.quality ?? nothingMeasured,
        marks: recording?.marks ?? [],
        suggestion: isTypical(run, recording)
            ? suggest(processes, decision.findings, topLimit)
            : (0,untrusted/* untrusted */.b) ``,
        notices,
        ...(comparison === null ? {} : { comparison }),
    };
}
function buildApart({ apart, startedEpochMs }) {
    return apart.map(({ firstMs, ...facts }) => ({
        ...facts,
        firstAt: (0,to_iso/* toIso */.t)(startedEpochMs + firstMs),
    }));
}
function describeScope({ scope }, recording) {
    if (scope === 'workload')
        return 'the command and its descendants';
    if (scope === 'system')
        return 'all processes of this machine';
    if (scope === 'targets')
        return 'the chosen processes and their descendants';
    return recording?.host.runnerWorkerPid === 0
        ? "all processes here (the runner's worker is not visible)"
        : 'the steps of the job';
}
function buildTotal(recording, plan) {
    const { atMs, bytes, peakBytes, peakAtMs, peakIsLowerBound, pssPeakBytes, pssReadAt } = recording?.total ?? {
        atMs: [],
        bytes: [],
        peakBytes: 0,
        peakAtMs: 0,
        peakIsLowerBound: false,
        pssPeakBytes: null,
        pssReadAt: null,
    };
    return {
        peakBytes,
        peakAt: new Date((recording?.startedEpochMs ?? plan.createdEpochMs) + peakAtMs).toISOString(),
        ...(peakIsLowerBound ? { peakIsLowerBound } : {}),
        method: 'sum of anonymous memory plus the largest shared part',
        pssPeakBytes,
        ...(pssReadAt === null ? {} : { pssReadAt }),
        trendBytes: (0,trend/* buildTrend */.m)({ firstMs: atMs[0] ?? 0, lastMs: atMs.at(-1) ?? 0, atMs, bytes }),
    };
}
function buildHost(recording) {
    const host = recording?.host ?? unknownHost;
    const swapFreeBytes = recording?.lastSwapFreeBytes ?? null;
    return {
        ...host,
        minAvailableBytes: recording?.minAvailableBytes ?? null,
        lastAvailableBytes: recording?.lastAvailableBytes ?? null,
        swapUsedBytes: swapFreeBytes === null ? null : host.swapTotalKiB * 1024 - swapFreeBytes,
        psi: host.psi ? (recording?.lastPsi ?? null) : null,
        oomKills: (recording?.ooms ?? []).reduce((sum, { rise }) => sum + rise, 0),
    };
}
/** A run that failed, was broken off or has only begun says little of what memory is needed. */
function isTypical({ mode, commandOutcome }, recording) {
    return ((mode !== 'run' || commandOutcome === 'success') &&
        (recording?.durationMs ?? 0) >= LEAST_TYPICAL_MS);
}
/**
 * A threshold from the data: a round size that leaves 30 to 50 %. Nothing of a lower bound, nor
 * after an out-of-memory kill or a stop by the guard: the peak was cut off.
 */
function suggest([top], findings, limit) {
    if (top === undefined ||
        limit === undefined ||
        top.peakIsLowerBound === true ||
        findings.some(({ gate, severity, outcome }) => (gate === 'oom' || (gate === 'guard' && severity === 'error')) && outcome === 'fail'))
        return (0,untrusted/* untrusted */.b) ``;
    const size = (0,suggest_size/* suggestSize */.o)(top.peakRssBytes);
    const headroom = Math.floor(((0,units_size/* parseSize */.DB)(size) / top.peakRssBytes - 1) * 100);
    return (0,untrusted/* untrusted */.b) `Peak ${(0,units_size/* formatBytes */.z3)(top.peakRssBytes)}; ${limit.setting(size)} leaves ${headroom} % headroom.`;
}
const unknownHost = {
    hostname: '',
    kernel: '',
    arch: '',
    cpus: 0,
    bootEpochMs: 0,
    memTotalKiB: 0,
    swapTotalKiB: 0,
    cgroupVersion: 0,
    cgroupPath: '',
    cgroupLimitKiB: null,
    cgroupLimitPath: '',
    psi: false,
    limitedView: null,
    runnerWorkerPid: 0,
};
const nothingMeasured = {
    complete: false,
    ended: 'died',
    ticks: 0,
    plannedTicks: 0,
    missedTicks: 0,
    gaps: [],
    clockSteps: [],
    damagedLines: 0,
    limited: [],
    samplerCpuMs: 0,
    samplerRssBytes: 0,
    seenProcesses: 0,
    matchedProcesses: 0,
    nearestNames: [],
};

// EXTERNAL MODULE: ./build/report/notices.js
var report_notices = __nccwpck_require__(92426);
// EXTERNAL MODULE: ./build/samples/read-end.js
var read_end = __nccwpck_require__(91402);
// EXTERNAL MODULE: ./build/samples/heaps-path.js
var heaps_path = __nccwpck_require__(20975);
// EXTERNAL MODULE: ./build/samples/read.js + 1 modules
var read = __nccwpck_require__(50818);
;// CONCATENATED MODULE: ./build/samples/read-with-heaps.js


/** As `readRecords`, and after these what somebody nearer to the programs read of their heaps. */
async function* readWithHeaps(samplesPath, reading) {
    yield* (0,read/* readRecords */.T)(samplesPath, reading);
    const beside = { damagedLines: 0, exists: false };
    for await (const records of (0,read/* readRecords */.T)((0,heaps_path/* heapsPath */.X)(samplesPath), beside))
        yield records.filter(({ k }) => k === 'source' || k === 'heap');
    reading.damagedLines += beside.damagedLines;
}

// EXTERNAL MODULE: ./build/series/explain-broken.js + 1 modules
var explain_broken = __nccwpck_require__(38135);
// EXTERNAL MODULE: ./build/series/recording-builder.js + 15 modules
var recording_builder = __nccwpck_require__(97071);
// EXTERNAL MODULE: ./build/series/decide-peak.js
var decide_peak = __nccwpck_require__(69212);
// EXTERNAL MODULE: ./build/series/groups.js
var groups = __nccwpck_require__(12174);
// EXTERNAL MODULE: ./build/series/raise-total.js
var raise_total = __nccwpck_require__(60667);
;// CONCATENATED MODULE: ./build/series/with-largest.js



/**
 * A recording with what wait4(2) tells of the command: its own peak where that can be told, else
 * what no process that it waited for can have exceeded.
 */
function withLargest(recording, largest) {
    if (largest === undefined)
        return recording;
    const slackBytes = (0,decide_peak/* slackOf */.CJ)(largest.rssBytes);
    const byIndex = new Map(recording.processes.map((process) => [process.index, process]));
    const isAnothers = recording.processes.some((process) => !process.isRoot &&
        process.peakRssBytes + slackBytes >= largest.rssBytes &&
        isWaitedFor(process, byIndex, largest.rssBytes));
    const processes = recording.processes.map((process) => {
        if (!process.peakIsLowerBound || !isWaitedFor(process, byIndex, largest.rssBytes))
            return process;
        return largest.isCommand && process.isRoot && !isAnothers
            ? asOwn(process, largest.rssBytes)
            : bounded(process, largest.rssBytes);
    });
    const highestBytes = processes.reduce((highest, { peakRssBytes }) => Math.max(highest, peakRssBytes), 0);
    const isUnseen = largest.isAtMost !== true && highestBytes + slackBytes < largest.rssBytes;
    return {
        ...recording,
        processes,
        groups: (0,groups/* buildGroups */.z)(processes),
        total: (0,raise_total/* raiseTotal */.n)(recording.total, processes, isUnseen ? largest.rssBytes : 0),
        ...(isUnseen ? { unseenPeakBytes: largest.rssBytes } : {}),
    };
}
function asOwn(process, rssBytes) {
    const peakRssBytes = Math.max(process.peakRssBytes, rssBytes);
    return {
        ...process,
        peakRssBytes,
        peakIsHighWaterMark: process.rssBytes.every((bytes) => bytes < peakRssBytes),
        peakSource: 'wait4',
        peakIsLowerBound: false,
        peakAtMostBytes: null,
    };
}
/** One that was seen at the bound has reached it. */
function bounded(process, mostBytes) {
    const { peakRssBytes, peakAtMostBytes } = process;
    return peakRssBytes + (0,decide_peak/* slackOf */.CJ)(mostBytes) >= mostBytes
        ? { ...process, peakSource: 'wait4', peakIsLowerBound: false, peakAtMostBytes: null }
        : { ...process, peakAtMostBytes: Math.min(mostBytes, peakAtMostBytes ?? mostBytes) };
}
/**
 * It is the command, or its parents up to it outlived it: who is left alone is init's. Nor was it
 * where it, or one of these, was seen above the largest that was waited for.
 */
function isWaitedFor(process, byIndex, mostBytes) {
    const isAbove = ({ peakRssBytes }) => peakRssBytes > mostBytes + (0,decide_peak/* slackOf */.CJ)(mostBytes);
    let at = process;
    for (let depth = 0; depth < byIndex.size && !at.isRoot && !isAbove(at); depth++) {
        const parent = byIndex.get(at.parentIndex);
        if (parent === undefined || parent.lastMs < at.lastMs)
            return false;
        at = parent;
    }
    return at.isRoot && !at.aliveAtEnd && !isAbove(at);
}

// EXTERNAL MODULE: ./build/self-test/self-test.js + 1 modules
var self_test = __nccwpck_require__(79732);
// EXTERNAL MODULE: ./build/verdict.js
var verdict = __nccwpck_require__(10617);
;// CONCATENATED MODULE: ./build/analyze.js


























/**
 * Samples on disk -> series -> findings -> verdict -> report. Changes nothing; same files, plan and
 * earlier runs, same report. `whyNoSampling` is '' where there should be samples.
 */
async function analyze(plan, context, whyNoSampling, past = {}) {
    const { earlierRuns = earlier_runs/* NO_EARLIER_RUNS */.e, scansBefore, stood = loadStood(plan.runDir) } = past;
    const workload = past.workload ?? (0,outcomes/* loadWorkloadEnd */.hG)(plan.runDir);
    const paired = (0,outcomes/* loadPairedRuns */._r)(plan.runDir);
    const { recording, reading } = await loadRecording(plan, workload);
    const brokenReason = recording === null && paired !== null && paired.problem !== ''
        ? paired.problem
        : (0,explain_broken/* explainBroken */.x)(recording, { plan, workload, reading, whyNoSampling, stood }) ||
            (0,outcomes/* findDamage */.Tu)(plan.runDir);
    const isSkipped = workload === null && recording === null && (whyNoSampling !== '' || paired !== null);
    const outcome = decideCommandOutcome(plan, workload, isSkipped);
    const selfTest = await (0,self_test.concludeSelfTest)(plan.runDir);
    const settings = (0,settings_settings/* settingsOf */.f)(plan);
    const seen = recording === null
        ? null
        : {
            ...build_evidence_buildEvidence(recording, plan, { workload, earlierRuns }, scansBefore),
            ...(paired === null ? {} : { paired }),
        };
    const figures = seen === null ? null : measureRun(seen, settings);
    const evidence = seen === null || figures === null
        ? null
        : { ...seen, comparison: compareRuns(figures, earlierRuns, settings) };
    const report = conclude({
        plan,
        context,
        recording,
        evidence,
        workload,
        outcome,
        ab: paired,
        brokenReason,
        gates: build_gates/* gates */.V,
        hold: (found) => found,
        notices: selfTest === null ? [] : [selfTest.sentence],
    });
    const baseline = figures === null || (plan.mode === 'run' && outcome !== 'success')
        ? null
        : buildBaseline(report, { runId: context.runId, ...figures }, earlierRuns);
    return { report, recording, baseline };
}
function loadStood(runDir) {
    const noted = (0,control/* loadAsking */.Of)(runDir);
    return ['ended', 'dead', 'open'].find((stood) => stood === noted) ?? null;
}
/** '' in modes without a command, and where nobody saw its end. */
function decideCommandOutcome({ mode }, workload, isSkipped) {
    if (workload !== null)
        return (0,workload_end/* decideOutcome */.d)(workload);
    return mode === 'run' && isSkipped ? 'skipped' : '';
}
/**
 * A moment of a standing watch, by the gates that judge at once; `hold` adds what is known from
 * before to what they found.
 */
function judgeMoment(plan, context, recording, brokenReason, hold) {
    // the gates that judge at once ask nothing of days
    const nothingBefore = { workload: null, earlierRuns: NO_EARLIER_RUNS };
    const evidence = buildEvidence(recording, plan, nothingBefore, null);
    return conclude({
        plan,
        context,
        recording,
        evidence,
        workload: null,
        outcome: '',
        ab: null,
        brokenReason,
        gates: gates.filter(({ name }) => isInstant(name)),
        hold,
        notices: [],
    });
}
/** Does this gate judge a moment? */
function isInstant(gateName) {
    return gates.some((gate) => gate.name === gateName && gate.isInstant === true);
}
function conclude({ plan, context, recording, evidence, workload, outcome, ab, brokenReason, gates: asked, notices, hold, }) {
    const settings = (0,settings_settings/* settingsOf */.f)(plan);
    const answers = evidence === null
        ? []
        : judgeAll(asked, evidence, settings, plan.require.filter((name) => asked.some((gate) => gate.name === name)));
    const { findings, uses } = acceptFindings(hold(answers.flatMap((answer) => answer.findings)), plan.ignore, recording ?? { processes: [], groups: [], containers: [] }, plan.createdEpochMs);
    const reasons = [
        (0,verdict/* explainSkip */.lL)(workload, plan),
        brokenReason,
        ...answers.map(({ failure }) => failure),
    ];
    const decision = (0,verdict/* decideVerdict */.AU)(findings, build_gates/* gates */.V, plan, reasons.find((reason) => reason !== '') ?? '');
    return buildReport({
        plan,
        context,
        recording,
        workload,
        outcome,
        decision,
        brokenReason,
        uses,
        ab,
        memoryBase: evidence?.memoryBase ?? memory_base/* unknownBase */.SO,
        limits: answers.map(({ limit }) => limit),
        comparison: evidence === null ? null : summarizeComparison(evidence),
        processLimits: new Map(answers.flatMap((answer) => answer.processLimits)),
        containerLimits: new Map(answers.flatMap((answer) => answer.containerLimits)),
        rates: new Map(answers.flatMap((answer) => answer.rates)),
        notices: [
            ...(evidence === null ? [] : explainEarlierRuns(evidence, settings)),
            ...(0,report_notices/* listNotices */.S)(plan, recording, workload, findings, uses),
            ...notices,
        ],
    });
}
/** The samples of a run, whole or cut off. */
async function loadRecording(plan, workload) {
    const reading = { damagedLines: 0, exists: false };
    const builder = new recording_builder/* RecordingBuilder */.X();
    const samples = (0,external_node_path_.join)(plan.runDir, 'samples.ndjson');
    // a sampler that goes on once it was told to stop is broken
    const isRunning = plan.standing !== undefined && !(0,judgement/* isJudged */.sL)(plan.runDir) && (0,read_end/* readEnd */.s)(samples) === 'open';
    for await (const records of readWithHeaps(samples, reading))
        for (const record of records)
            builder.take(record);
    const lastedMs = workload?.durationMs ?? 0;
    const commandMs = plan.durationMs > 0 ? Math.min(lastedMs, plan.durationMs) : lastedMs;
    const recording = builder.build(reading.damagedLines, commandMs, isRunning ? 'running' : 'died');
    const isCutOff = recording?.quality.ended === 'died' || recording?.quality.ended === 'signal';
    const whole = isCutOff
        ? builder.build(reading.damagedLines, Math.max(commandMs, readPlannedMs(plan)))
        : recording;
    return { recording: whole === null ? null : withLargest(whole, workload?.largest), reading };
}
/**
 * How long should have been sampled, for a recording that was cut off: the duration asked for, or
 * until it was judged if that came first; 0 where only the last part is kept.
 */
function readPlannedMs({ runDir, createdEpochMs, durationMs, standing }) {
    if (standing !== undefined)
        return 0;
    const judgedMs = (0,judgement/* whenJudged */.kN)(runDir);
    if (judgedMs === null)
        return 0;
    const lastedMs = Math.max(0, judgedMs - createdEpochMs);
    return durationMs > 0 ? Math.min(durationMs, lastedMs) : lastedMs;
}


/***/ }),

/***/ 21057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ baselineArtifact),
/* harmony export */   Be: () => (/* binding */ ofAttempt),
/* harmony export */   Kk: () => (/* binding */ pageFile),
/* harmony export */   MV: () => (/* binding */ isPageFile),
/* harmony export */   _9: () => (/* binding */ earlyArtifact),
/* harmony export */   nZ: () => (/* binding */ isReportArtifact),
/* harmony export */   rU: () => (/* binding */ cleanArtifactName),
/* harmony export */   wV: () => (/* binding */ splitAttempt),
/* harmony export */   x8: () => (/* binding */ reportArtifact)
/* harmony export */ });
const REPORT = 'memory-report-';
const BASELINE = 'memory-baseline-';
/** Of the report of a watch of that name, where the user gives none. */
function reportArtifact(name) {
    return `${REPORT}${name}`;
}
/** Of what a watch of that name leaves for later runs. */
function baselineArtifact(name) {
    return `${BASELINE}${name}`;
}
/** Names are unique in a run, and a run that is repeated still has those of its first attempts. */
function ofAttempt(artifact, attempt) {
    return attempt > 1 ? `${artifact}-attempt-${attempt}` : artifact;
}
/** What `ofAttempt` joined. */
function splitAttempt(name) {
    const [, artifact = '', attempt = '1'] = /^(.*?)(?:-attempt-(\d{1,6}))?$/su.exec(name) ?? [];
    return { artifact, attempt: Number(attempt) };
}
/** Of the samples that are uploaded while memory is nearly full. */
function earlyArtifact(artifact) {
    return `${artifact}-early`;
}
/** The page's file, and its artifact, which unzipped has the name of its file. */
function pageFile(name, attempt) {
    const plain = name.replace(/[^A-Za-z0-9._-]+/gu, '-').replace(/-+$/u, '');
    return `${ofAttempt(reportArtifact(plain), attempt)}.html`;
}
function isPageFile(file) {
    return file.startsWith(REPORT) && file.endsWith('.html');
}
/** A report by a name that the user did not choose. */
function isReportArtifact(artifact) {
    return artifact.startsWith(REPORT);
}
/** Without the characters that @actions/artifact refuses in names. */
function cleanArtifactName(text) {
    return text.replace(/[":<>|*?\r\n\\/]/g, '-');
}


/***/ }),

/***/ 60692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/**
 * SHA-256 of a baseline without its digest, as 64 hexadecimal digits. White space does not count.
 */
function digestOf(baseline) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify({ ...baseline, digest: undefined }))
        .digest('hex');
}


/***/ }),

/***/ 73585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NO_EARLIER_RUNS)
/* harmony export */ });
const NO_EARLIER_RUNS = {
    runs: [],
    pin: null,
    defaultName: '',
    branch: '',
    isOwnBranch: false,
    missing: '',
    isRequired: false,
    notices: [],
};


/***/ }),

/***/ 76493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ sameRun),
/* harmony export */   nD: () => (/* binding */ MOST_RUNS),
/* harmony export */   rV: () => (/* binding */ mergeRuns)
/* harmony export */ });
/** Two or three weeks of a busy branch; a robust test gains little from more. */
const MOST_RUNS = 20;
/**
 * The newest runs of several baselines, each once, newest first. What was not measured whole, or is
 * a regression itself, is left out.
 */
function mergeRuns(runs) {
    const once = runs.filter((run, at) => run.quality.isWhole &&
        !run.isRegressed &&
        runs.findIndex((other) => sameRun(run, other)) === at);
    return once.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, MOST_RUNS);
}
function sameRun(a, b) {
    return a.id === b.id && a.attempt === b.attempt && a.at === b.at;
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ channels)
});

// EXTERNAL MODULE: ./build/encoders/escape.js + 2 modules
var encoders_escape = __nccwpck_require__(76965);
// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __nccwpck_require__(85929);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __nccwpck_require__(73145);
// EXTERNAL MODULE: ./build/report/command-end.js
var command_end = __nccwpck_require__(74886);
// EXTERNAL MODULE: ./build/report/notices.js
var notices = __nccwpck_require__(92426);
// EXTERNAL MODULE: ./build/units/shorten.js
var shorten = __nccwpck_require__(60825);
;// CONCATENATED MODULE: ./build/channels/annotations.js






/**
 * One annotation for the verdict and the command, one for each of the findings, ten at most; where
 * all went well none but for lines of `ignore` that expired. The runner keeps ten of a kind
 * per step and cuts messages at 4,096 characters (actions/runner, ExecutionContext.cs).
 */
const annotations = {
    name: 'annotations',
    kind: 'runner',
    options: [],
    deadlineMs: 2000,
    render: (report, { plan }) => JSON.stringify(buildAnnotations(report, plan), null, 2),
    deliver: (report, { plan, runner }) => {
        for (const { level, title, message } of buildAnnotations(report, plan))
            runner.annotate(level, title, message);
        return Promise.resolve();
    },
};
function buildAnnotations(report, plan) {
    if ((0,command_end/* toneOf */.YV)(report) === 'pass')
        return listExpired(report);
    const head = {
        level: decideLevel(report, plan),
        title: formatTitle(`${(0,command_end/* formatHead */.Gw)(report)}: ${report.run.name}`),
        message: formatMessage([report.sentence]),
    };
    return [
        head,
        ...(0,findings/* brokenLimits */.Mh)(report)
            .slice(0, 9)
            .map(({ gate, fails, subject, message, advice }) => ({
            level: fails ? 'error' : 'warning',
            title: formatTitle((0,untrusted/* untrusted */.b) `Memory ${gate}: ${subject.name}`),
            message: formatMessage([message, advice]),
        })),
        ...listExpired(report),
        ...listAccepted(report),
    ];
}
function listExpired({ ignore = [] }) {
    return ignore
        .filter(({ state }) => state === 'expired')
        .slice(0, 3)
        .map((use) => ({
        level: 'warning',
        title: 'Memory: ignore has expired',
        message: formatMessage([(0,notices/* describeExpired */.z)(use)]),
    }));
}
function listAccepted(report) {
    return (0,findings/* acceptedFindings */.oG)(report)
        .slice(0, 5)
        .map((finding) => ({
        level: 'notice',
        title: formatTitle((0,untrusted/* untrusted */.b) `Memory accepted, ${finding.gate}: ${finding.subject.name}`),
        message: formatMessage([(0,findings/* formatAccepted */.tj)(finding)]),
    }));
}
function decideLevel(report, plan) {
    // a command that failed fails the step whatever the gates say
    if (report.verdict === 'fail' || (0,command_end/* outcomeOf */.sG)(report) === 'failure')
        return 'error';
    if (report.verdict !== 'inconclusive')
        return 'warning';
    return findings/* inconclusiveLevels */.I_[plan.ifInconclusive];
}
function formatTitle(text) {
    return (0,shorten/* shorten */.m)((0,encoders_escape/* escapeLogLine */._P)(text), 60);
}
function formatMessage(lines) {
    return (0,shorten/* shorten */.m)(lines
        .filter((line) => line !== '')
        .map((line) => (0,encoders_escape/* escapeLogLine */._P)(line))
        .join('\n'), 4000);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./build/encoders/escape-terminal.js
var escape_terminal = __nccwpck_require__(17906);
;// CONCATENATED MODULE: ./build/exports/stable-figures.js


const MOST_GROUPS = 200;
const LONGEST = 200;
/**
 * The peak of each group, largest first; for tools that compare runs by name. Groups that read
 * alike are told apart by a number.
 */
function listStableFigures({ groups }) {
    const seen = new Map();
    return groups
        .slice(0, MOST_GROUPS)
        .map(({ id, peakAnonSumBytes, peakIsLowerBound = false, processes }) => {
        const name = (0,shorten/* shorten */.m)((0,escape_terminal/* escapeTerminal */.e)(id), LONGEST);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return {
            name: count === 1 ? name : `${name} #${count}`,
            peakBytes: peakAnonSumBytes,
            processes,
            isLowerBound: peakIsLowerBound,
        };
    });
}

;// CONCATENATED MODULE: ./build/exports/benchmark.js


/**
 * For github-action-benchmark with `tool: customSmallerIsBetter`: an array of { name, value, unit }
 * (https://github.com/benchmark-action/github-action-benchmark, src/extract.ts,
 * extractCustomBenchmarkResult).
 */
const benchmark = {
    name: 'benchmark',
    fileName: () => 'benchmark.json',
    render: ({ report }) => `${(0,encoders_escape/* escapeJson */.GO)([
        {
            name: nameFigure('all together', report.total.peakIsLowerBound === true),
            value: report.total.peakBytes,
            unit: 'bytes',
        },
        ...listStableFigures(report).map(({ name, peakBytes, processes, isLowerBound }) => ({
            name: nameFigure(name, isLowerBound),
            value: peakBytes,
            unit: 'bytes',
            extra: describe(processes, isLowerBound),
        })),
    ], 2)}\n`,
};
/** By another name, so that a lower bound is not compared with a true one. */
function nameFigure(name, isLowerBound) {
    return `${isLowerBound ? 'peak, at least, of' : 'peak of'} ${name}`;
}
function describe(processes, isLowerBound) {
    const of = processes === 1 ? '1 process' : `${processes} processes`;
    return `${isLowerBound ? 'at least: ' : ''}anonymous memory of ${of}`;
}

;// CONCATENATED MODULE: ./build/exports/bmf.js


/**
 * Bencher Metric Format, for `bencher run --adapter json`: benchmark -> measure -> { value }
 * (https://github.com/bencherdev/bencher, lib/bencher_adapter/src/adapters/json.rs). What is only a
 * lower bound is another measure, so that nobody compares it with a true one.
 */
const bmf = {
    name: 'bmf',
    fileName: () => 'bmf.json',
    render: ({ report }) => `${(0,encoders_escape/* escapeJson */.GO)(Object.fromEntries([
        ['all together', measure(report.total.peakBytes, report.total.peakIsLowerBound === true)],
        ...listStableFigures(report).map(({ name, peakBytes, isLowerBound }) => [
            name === '' ? 'no name' : name,
            measure(peakBytes, isLowerBound),
        ]),
    ]), 2)}\n`,
};
function measure(bytes, isLowerBound) {
    return { [isLowerBound ? 'peak-memory-at-least' : 'peak-memory']: { value: bytes } };
}

;// CONCATENATED MODULE: ./build/exports/csv.js


/**
 * One line per process, largest peak first, with a head line. Bytes and percents are bare numbers.
 * RFC 4180, CRLF.
 */
const csv = {
    name: 'csv',
    fileName: () => 'processes.csv',
    render: ({ report }) => render(report),
};
function render(report) {
    const accepted = (0,findings/* acceptedIds */.md)(report);
    return (0,encoders_escape/* joinCsv */.hd)([
        columns.map(([head]) => head),
        ...report.processes.map((row) => columns.map(([head, cell]) => head === 'verdict' && accepted.has(row.id) ? 'accepted' : cell(row))),
    ]);
}
const columns = [
    ['pid', ({ pid }) => String(pid)],
    ['ppid', ({ ppid }) => String(ppid)],
    ['name', ({ name }) => (0,encoders_escape/* escapeCsv */.GR)(name)],
    ['command', ({ command }) => (0,encoders_escape/* escapeCsv */.GR)(command)],
    ['runtime', ({ runtime }) => (0,encoders_escape/* escapeCsv */.GR)(runtime)],
    ['container', ({ container }) => (0,encoders_escape/* escapeCsv */.GR)(container)],
    ['verdict', ({ verdict }) => verdict],
    ['started_at', ({ startedAt }) => startedAt],
    ['ended_at', ({ endedAt }) => endedAt ?? ''],
    ['start_rss_bytes', ({ startRssBytes }) => String(startRssBytes)],
    ['peak_rss_bytes', ({ peakRssBytes }) => String(peakRssBytes)],
    ['peak_source', ({ peakSource = '' }) => peakSource],
    ['peak_is_lower_bound', ({ peakIsLowerBound }) => formatKnown(peakIsLowerBound ?? null)],
    ['end_rss_bytes', ({ endRssBytes }) => String(endRssBytes)],
    ['peak_anon_bytes', ({ peakAnonBytes }) => String(peakAnonBytes)],
    ['pss_bytes', ({ pssBytes }) => formatKnown(pssBytes)],
    ['peak_percent_of_base', ({ peakPercent }) => peakPercent.toFixed(3)],
    ['mem_percent', ({ memPercent }) => memPercent.toFixed(3)],
    ['cpu_percent', ({ cpuPercent }) => cpuPercent.toFixed(3)],
    ['threads', ({ threads }) => formatKnown(threads)],
    ['descriptors', ({ descriptors }) => formatKnown(descriptors)],
    ['readings', ({ readings }) => String(readings)],
    [
        'growth_bytes_per_minute',
        ({ growthBytesPerMinute }) => formatKnown(growthBytesPerMinute ?? null),
    ],
    ['heap_source', ({ heap }) => (heap === undefined ? '' : (0,encoders_escape/* escapeCsv */.GR)(heap.source))],
    ['heap_collector', ({ heap }) => (heap === undefined ? '' : (0,encoders_escape/* escapeCsv */.GR)(heap.collector))],
    ['live_heap_start_bytes', ({ heap }) => formatKnown(heap?.startBytes ?? null)],
    ['live_heap_end_bytes', ({ heap }) => formatKnown(heap?.endBytes ?? null)],
    ['collections', ({ heap }) => formatKnown(heap?.collections ?? null)],
    ['forced_collections', ({ heap }) => formatKnown(heap?.forcedCollections ?? null)],
    ['outside_heap_bytes', ({ heap }) => formatKnown(heap?.outsideBytes ?? null)],
];
function formatKnown(value) {
    return value === null ? '' : String(value);
}

// EXTERNAL MODULE: ./build/artifacts/artifact-names.js
var artifact_names = __nccwpck_require__(21057);
;// CONCATENATED MODULE: ./build/exports/html.js

/**
 * The page that people open. Uploaded as it is, an artifact is named after its file, which is why
 * the watch's name and a later attempt are in it.
 */
const htmlPage = {
    name: 'html',
    fileName: ({ run }) => (0,artifact_names/* pageFile */.Kk)(run.name, run.attempt),
    render: async ({ report, recording, zoneOffsetMinutes }) => {
        // 85 kB of script and style that no start of a watch needs
        const { buildPage } = await __nccwpck_require__.e(/* import() */ 413).then(__nccwpck_require__.bind(__nccwpck_require__, 39413));
        return buildPage(report, recording, zoneOffsetMinutes);
    },
};

;// CONCATENATED MODULE: ./build/exports/json.js

/** The report by schemas/report.schema.json. */
const json = {
    name: 'json',
    fileName: () => 'report.json',
    render: ({ report }) => `${(0,encoders_escape/* escapeJson */.GO)(report, 2)}\n`,
};

;// CONCATENATED MODULE: ./build/exports/junit.js





const MOST_CASES_A_GATE = 500;
const junit_LONGEST = 500;
/**
 * JUnit XML: one test case for each process and gate, and for each other subject that a gate spoke
 * of. What fails the job is a failure, what could not be judged is skipped (every process, where a
 * gate judged nobody), what only warns or is accepted passes and says so in its output. By Jenkins'
 * schema (jenkinsci/xunit-plugin, junit-10.xsd); GitLab and others read the same.
 */
const junit = {
    name: 'junit',
    fileName: () => 'junit.xml',
    render: ({ report }) => {
        const suites = report.limits
            .filter(({ text }) => text !== '')
            .map(({ gate }) => ({ gate, cases: listCases(report, gate) }));
        const cases = suites.flatMap((suite) => suite.cases);
        const broken = listBroken(report);
        const failures = cases.filter(isFailure).length;
        return [
            '<?xml version="1.0" encoding="UTF-8"?>',
            `<testsuites name="${write(`${report.tool.name}: ${report.run.name}`)}" tests="${cases.length + broken.length}" failures="${failures}" errors="${broken.length}">`,
            ...suites.map(({ gate, cases: own }) => renderSuite(report, gate, own)),
            ...broken.map((one) => renderBroken(report, one)),
            '</testsuites>\n',
        ].join('\n');
    },
};
/**
 * Errors beside the gates: neither a measurement that is broken nor a command that failed may read
 * as passed.
 */
function listBroken(report) {
    const { verdict, inconclusiveReason } = report;
    return [
        ...(verdict === 'inconclusive'
            ? [
                {
                    suite: 'measurement',
                    name: 'the measurement is whole',
                    type: 'inconclusive',
                    reason: inconclusiveReason,
                },
            ]
            : []),
        ...((0,command_end/* isWellEnded */.Z$)(report)
            ? []
            : [
                {
                    suite: 'command',
                    name: 'the command ended well',
                    type: (0,command_end/* outcomeOf */.sG)(report),
                    reason: (0,command_end/* describeCommandEnd */.en)(report),
                },
            ]),
    ];
}
function listCases(report, gate) {
    const findings = report.findings.filter((finding) => finding.gate === gate);
    // the whole gate could not judge: whom it found nothing of has not passed it
    const silence = findings.find(({ outcome, subject: { kind } }) => outcome === 'unknown' && (kind === 'job' || kind === 'run')) ?? null;
    const bySubject = new Map(findings.map((finding) => [finding.subject.id, finding]));
    const processes = report.processes
        .filter(({ id }, at) => at < MOST_CASES_A_GATE || bySubject.has(id))
        .map(({ id, label, pid }) => ({
        gate,
        name: (0,untrusted/* untrusted */.b) `${label} (pid ${pid})`,
        finding: bySubject.get(id) ?? silence,
    }));
    const known = new Set(report.processes.map(({ id }) => id));
    return [
        ...processes,
        ...findings
            .filter(({ subject }) => !known.has(subject.id))
            .map((finding) => ({ gate, name: finding.subject.name, finding })),
    ];
}
function renderSuite(report, gate, cases) {
    const skipped = cases.filter(({ finding }) => finding?.outcome === 'unknown').length;
    const head = `name="${write(gate)}" tests="${cases.length}" failures="${cases.filter(isFailure).length}" errors="0" skipped="${skipped}"`;
    return [
        `<testsuite ${head} timestamp="${write(report.run.startedAt)}" time="${formatSeconds(report)}">`,
        ...cases.map((one) => renderCase(one, report)),
        '</testsuite>',
    ].join('\n');
}
function renderCase({ gate, name, finding }, { run }) {
    const head = `<testcase classname="${write(`${run.name}.${gate}`)}" name="${write(name)}"`;
    if (finding === null || finding.outcome === 'pass')
        return `${head}/>`;
    const message = write(finding.message);
    if (finding.outcome === 'unknown')
        return `${head}><skipped message="${message}"/></testcase>`;
    const advice = finding.advice === '' ? '' : `\n${write(finding.advice)}`;
    if (finding.accepted !== undefined)
        return `${head}><system-out>Accepted: ${write((0,findings/* formatAccepted */.tj)(finding))}</system-out></testcase>`;
    if (!finding.fails)
        return `${head}><system-out>Warns: ${message}${advice}</system-out></testcase>`;
    return `${head}><failure type="${write(gate)}" message="${message}">${message}${advice}</failure></testcase>`;
}
function renderBroken({ run }, { suite, name, type, reason }) {
    const head = `<testcase classname="${write(`${run.name}.${suite}`)}" name="${name}"`;
    const error = `<error type="${type}" message="${write(reason)}"/>`;
    return [
        `<testsuite name="${suite}" tests="1" failures="0" errors="1" skipped="0">`,
        `${head}>${error}</testcase>`,
        '</testsuite>',
    ].join('\n');
}
function isFailure({ finding }) {
    return finding !== null && finding.outcome === 'fail' && finding.fails;
}
function formatSeconds({ run }) {
    return (run.durationMs / 1000).toFixed(3);
}
function write(text) {
    return (0,encoders_escape/* escapeXml */.X)((0,shorten/* shorten */.m)(text, junit_LONGEST));
}

;// CONCATENATED MODULE: ./build/exports/md.js
/** GitHub Flavored Markdown, as in the job summary. */
const md = {
    name: 'md',
    fileName: () => 'report.md',
    render: ({ markdown }) => markdown(),
};

;// CONCATENATED MODULE: ./build/encoders/openmetrics-family.js
/** A family of metrics with what is said of it; each sample is a line. */
function renderFamily({ name, help, type, unit, samples }) {
    return [
        `# TYPE ${name} ${type}`,
        ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
        `# HELP ${name} ${help}`,
        ...samples,
    ];
}

;// CONCATENATED MODULE: ./build/exports/openmetrics.js



/**
 * OpenMetrics text 1.0 (https://github.com/prometheus/OpenMetrics): the total and one value per
 * group, without pids and times, so that GitLab's merge-request widget
 * (`artifacts:reports:metrics`) finds the same lines in the next run.
 */
const openmetrics = {
    name: 'openmetrics',
    fileName: () => 'metrics.txt',
    render: ({ report }) => {
        const figures = listStableFigures(report);
        return [
            ...renderFamily({
                name: 'memory_total_peak_bytes',
                help: 'Peak of all processes together.',
                type: 'gauge',
                unit: 'bytes',
                samples: [`memory_total_peak_bytes ${report.total.peakBytes}`],
            }),
            ...renderFamily({
                name: 'memory_group_peak_bytes',
                help: 'Peak of the anonymous memory of a group of processes.',
                type: 'gauge',
                unit: 'bytes',
                samples: figures.map(({ name, peakBytes }) => `memory_group_peak_bytes{group="${(0,encoders_escape/* escapeOpenmetrics */.d5)(name)}"} ${peakBytes}`),
            }),
            ...renderBounds([
                ...(report.total.peakIsLowerBound === true ? ['{of="total"}'] : []),
                ...figures
                    .filter(({ isLowerBound }) => isLowerBound)
                    .map(({ name }) => `{group="${(0,encoders_escape/* escapeOpenmetrics */.d5)(name)}"}`),
            ]),
            '# EOF\n',
        ].join('\n');
    },
};
/** Of those peaks that are lower bounds; nothing where there are none. */
function renderBounds(labels) {
    return labels.length === 0
        ? []
        : renderFamily({
            name: 'memory_peak_is_lower_bound',
            help: 'Whose peak may have been more than is told.',
            type: 'gauge',
            samples: labels.map((label) => `memory_peak_is_lower_bound${label} 1`),
        });
}

;// CONCATENATED MODULE: ./build/exports/index.js








/** In the order in which they are listed and written. */
const exportFormats = [
    benchmark,
    bmf,
    csv,
    htmlPage,
    json,
    junit,
    md,
    openmetrics,
];

// EXTERNAL MODULE: ./build/units/limit.js
var limit = __nccwpck_require__(78519);
// EXTERNAL MODULE: ./build/units/format-peak.js
var format_peak = __nccwpck_require__(33929);
// EXTERNAL MODULE: ./build/units/size.js
var size = __nccwpck_require__(40095);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
// EXTERNAL MODULE: ./build/report/container-rows.js
var container_rows = __nccwpck_require__(86708);
// EXTERNAL MODULE: ./build/report/format-figures.js
var format_figures = __nccwpck_require__(41256);
// EXTERNAL MODULE: ./build/report/quality-lines.js
var quality_lines = __nccwpck_require__(88376);
// EXTERNAL MODULE: ./build/units/timestamp.js
var timestamp = __nccwpck_require__(37460);
;// CONCATENATED MODULE: ./build/channels/log/text-log.js












const MOST_CONTAINERS = 50;
/**
 * The text log. Its first lines are those of the bash tool this project grew from, to the letter in
 * mode `scan`; then the host, the ten largest processes, and all that is needed to read the
 * figures. Local time at `offsetMinutes` east of UTC.
 */
function renderTextLog(report, threshold, offsetMinutes) {
    const hasLines = threshold?.kind === 'lines';
    const limit = formatThreshold(report, threshold);
    return `${(0,encoders_escape/* escapeLogLines */.lF)([
        `Memory Leak Detection Report - ${(0,timestamp/* formatTimestamp */.E)(report.run.startedAt, offsetMinutes)}`,
        (0,untrusted/* untrusted */.b) `Threshold: ${limit}`,
        '-'.repeat(45),
        formatOpening(report, hasLines ? 'their limit of' : limit),
        ...findOffenders(report).map((row) => formatRow(report, row)),
        '',
        formatClosing(report, hasLines ? 'its limit' : limit),
        '',
        (0,untrusted/* untrusted */.b) `Verdict: ${report.sentence}`,
        ...(report.comparison === undefined
            ? []
            : [(0,untrusted/* untrusted */.b) `Compared: ${report.comparison.sentence}`]),
        ...listFindings(report),
        `Host: ${report.host.hostname}, ${(0,quality_lines/* formatHost */.g9)(report)}`,
        '',
        `Largest ${isSnapshot(report) ? 'now' : 'by peak'}:`,
        ...report.processes.slice(0, 10).map((row) => formatRow(report, row)),
        ...(report.processes.length === 0 ? ['no process seen'] : []),
        ...listContainers(report),
        '',
        ...formatSettings(report),
        ...(0,findings/* collectAdvice */.$x)(report)
            .slice(0, 10)
            .map((advice) => `Advice: ${advice}`),
        ...(report.suggestion === '' ? [] : [(0,untrusted/* untrusted */.b) `Suggestion: ${report.suggestion}`]),
    ])}\n`;
}
function formatThreshold({ run, limits }, threshold) {
    if (threshold?.kind === 'percent')
        return `${threshold.percent}%`;
    if (threshold?.kind === 'bytes')
        return (0,size/* formatBytes */.z3)(threshold.bytes);
    if (threshold?.kind === 'off')
        return 'off';
    const stated = limits.find(({ gate }) => gate === 'threshold')?.text ?? '';
    return (run.mode === 'scan' && threshold?.kind !== 'lines') || stated === ''
        ? `${limit/* AUTO_PERCENT */.E3.MemTotal}%`
        : stated;
}
function formatOpening(report, limit) {
    const what = limit === 'off' ? 'processes, threshold off' : (0,untrusted/* untrusted */.b) `processes exceeding ${limit} memory`;
    if (report.run.mode === 'scan')
        return (0,untrusted/* untrusted */.b) `[*] Scanning for ${what}...`;
    return (0,untrusted/* untrusted */.b) `[*] Watched ${(0,duration/* formatDuration */.a3)(report.run.durationMs)} for ${what}...`;
}
function findOffenders(report) {
    const ids = new Set(report.findings
        .filter(({ gate, outcome, severity, accepted }) => gate === 'threshold' &&
        outcome === 'fail' &&
        severity === 'error' &&
        accepted === undefined)
        .map(({ subject }) => subject.id));
    return report.processes
        .filter(({ id }) => ids.has(id))
        .toSorted((a, b) => b.memPercent - a.memPercent);
}
function formatRow(report, row) {
    const watched = isSnapshot(report)
        ? ''
        : [
            '',
            `PEAK: ${(0,format_peak/* formatPeak */.d)(row.peakRssBytes, row.peakIsLowerBound)}`,
            `START: ${(0,size/* formatBytes */.z3)(row.startRssBytes)}`,
            `END: ${(0,size/* formatBytes */.z3)(row.endRssBytes)}`,
        ].join(' | ');
    const percents = `MEM: ${row.memPercent.toFixed(1)}% | CPU: ${row.cpuPercent.toFixed(1)}%`;
    return (0,untrusted/* untrusted */.b) `PID: ${row.pid} | ${percents}${watched} | CMD: ${row.command === '' ? row.name : row.command}`;
}
function isSnapshot({ quality }) {
    return quality.ended === 'snapshot';
}
function formatClosing(report, limit) {
    if (report.leakDetected)
        return '[!] Potential memory leaks found. Review the log file.';
    if (report.verdict === 'inconclusive')
        return (0,untrusted/* untrusted */.b) `[?] Not judged: ${report.inconclusiveReason}`;
    const accepted = (0,findings/* acceptedFindings */.oG)(report).length === 0 ? '' : ' but what is accepted';
    const end = (0,command_end/* describeCommandEnd */.en)(report);
    const head = end === '' ? '[OK]' : `[!] ${end}`;
    return limit === 'off'
        ? `${head} No limit broken${accepted}.`
        : (0,untrusted/* untrusted */.b) `${head} No process above ${limit}${accepted}.`;
}
function listFindings(report) {
    const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown');
    return [
        ...(0,findings/* brokenLimits */.Mh)(report)
            .slice(0, 50)
            .map(({ gate, message }) => (0,untrusted/* untrusted */.b) `- ${gate}: ${message}`),
        ...(0,findings/* acceptedFindings */.oG)(report)
            .slice(0, 50)
            .map((finding) => (0,untrusted/* untrusted */.b) `- accepted, ${finding.gate}: ${(0,findings/* formatAccepted */.tj)(finding)}`),
        ...unknown
            .slice(0, 20)
            .map(({ gate, message }) => (0,untrusted/* untrusted */.b) `- not judged, ${gate}: ${message}`),
    ];
}
function listContainers({ containers = [] }) {
    const left = containers.length - MOST_CONTAINERS;
    return containers.length === 0
        ? []
        : [
            '',
            'Containers:',
            ...containers.slice(0, MOST_CONTAINERS).map(container_rows/* formatContainer */.Xd),
            ...(left > 0 ? [`and ${left} more`] : []),
        ];
}
function formatSettings(report) {
    const { run, tool } = report;
    return [
        `Watched: ${(0,quality_lines/* formatWatched */.w$)(report)}`,
        `Limits: ${(0,quality_lines/* formatLimits */.Qe)(report)}`,
        (0,untrusted/* untrusted */.b) `Base: ${report.memoryBase.label}`,
        `Peak of all together: ${(0,quality_lines/* formatTotal */.Ej)(report)}`,
        `Measured: ${(0,quality_lines/* formatQuality */.rc)(report)}`,
        (0,untrusted/* untrusted */.b) `Sources: ${(0,quality_lines/* formatSources */.cF)(report)}`,
        ...(run.workload === null ? [] : [`Workload: ${(0,command_end/* formatCommandEnd */.oZ)(run.workload)}`]),
        `Run: ${[run.name, `mode ${run.mode}`, run.url].filter((part) => part !== '').join(', ')}`,
        ...formatPairs(report),
        ...report.notices.map((notice) => (0,untrusted/* untrusted */.b) `Note: ${notice}`),
        `Written by ${tool.name} ${tool.version}`,
    ];
}
function formatPairs({ ab }) {
    if (ab === undefined)
        return [];
    return [
        `Compared: ${ab.head} with ${ab.base}, ${ab.pairs.length} of ${ab.repeat} pairs`,
        ...ab.pairs.map(({ base, head }, at) => `  ${at + 1}: base ${(0,format_figures/* formatFigures */.t)(base)}; head ${(0,format_figures/* formatFigures */.t)(head)}`),
        ...(ab.problem === '' ? [] : [(0,untrusted/* untrusted */.b) `  broken off: ${ab.problem}`]),
    ];
}

// EXTERNAL MODULE: ./build/report/report-paths.js
var report_paths = __nccwpck_require__(86168);
;// CONCATENATED MODULE: ./build/files/is-regular.js

/** False where nothing is, and for what must not be read: a FIFO would hang the reader for ever. */
async function isRegular(path) {
    return (0,promises_.lstat)(path).then((stats) => stats.isFile(), () => false);
}

// EXTERNAL MODULE: ./build/files/save-file.js + 1 modules
var save_file = __nccwpck_require__(13787);
// EXTERNAL MODULE: ./build/markdown/markdown-report.js + 5 modules
var markdown_report = __nccwpck_require__(63584);
;// CONCATENATED MODULE: ./build/channels/choice.js
/** A setting that is one of a few words; the first is the default. */
function declareChoice(group, name, choices, description) {
    const allowed = choices.map((choice) => `\`${choice}\``).join(', ');
    return {
        name,
        group,
        default: choices[0],
        description,
        allowed,
        parse: (text) => {
            const choice = choices.find((candidate) => candidate === text.trim());
            if (choice === undefined)
                throw new Error('is not one of these words');
            return choice;
        },
    };
}

;// CONCATENATED MODULE: ./build/channels/summary.js



const summaryOption = {
    ...declareChoice('report', 'summary', ['auto', 'full', 'compact', 'off'], 'The report in the job summary. auto: `compact`, three lines with the table folded, on a pass and in a matrix of more than ten jobs, else `full`; `off` leaves the summary alone.'),
    inputOnly: true,
};
const jobTotalOption = {
    name: 'job-total',
    group: 'internal',
    default: '1',
    description: 'Set by action.yml itself: how many jobs the matrix makes. Leave it alone.',
    allowed: 'a number',
    expression: '${{ strategy.job-total }}',
    inputOnly: true,
    // the runner wrote it: nothing to complain about
    parse: (text) => (/^\d{1,6}$/u.test(text.trim()) ? Number(text) : 1),
};
/**
 * The job summary. GitHub drops one above 1 MiB whole, and shows all steps' together: 100 kB is
 * ours.
 */
const summary = {
    name: 'summary',
    kind: 'runner',
    options: [summaryOption, jobTotalOption],
    deadlineMs: 5000,
    linksArtifact: true,
    render: (report, { settings, artifact, shown }) => (0,markdown_report/* renderMarkdownReport */._)(report, {
        form: shown?.wholeSummary === true ? 'full' : chooseForm(report, settings),
        artifactUrl: artifact?.url ?? '',
        pageUrl: artifact?.pageUrl ?? '',
        longestBytes: 100_000,
    }),
    deliver: async (report, delivery) => {
        if (delivery.settings.value(summaryOption) !== 'off' || delivery.shown?.wholeSummary === true)
            await delivery.runner.writeSummary(summary.render(report, delivery));
    },
};
function chooseForm(report, settings) {
    const asked = settings.value(summaryOption);
    if (asked !== 'auto')
        return asked === 'compact' ? 'compact' : 'full';
    // GitHub shows the summaries of all jobs on one page
    return (0,command_end/* toneOf */.YV)(report) === 'pass' || settings.value(jobTotalOption) > 10 ? 'compact' : 'full';
}

;// CONCATENATED MODULE: ./build/channels/files.js








/** Beside the samples: what they are judged by, and the sampler's own words. */
const judgedFiles = [
    'heaps.ndjson',
    'plan.json',
    'workload.json',
    'comparison.json',
    'control/asked',
    'sampler.log',
];
const formatNames = exportFormats.map(({ name }) => name);
/** Which report files are written beside the text log. */
const exportOption = {
    name: 'export',
    group: 'report',
    default: 'html,json,csv',
    isList: true,
    description: 'Report files beside the text log: `html` a page to open, `json` and `csv` the report and its table, `md` the job summary, `junit` test results, `benchmark` for github-action-benchmark, `bmf` for Bencher, `openmetrics` for GitLab.',
    allowed: `\`none\`, or a list of ${formatNames.map((name) => `\`${name}\``).join(', ')} (commas or lines between)`,
    words: [...formatNames, 'none'],
    parse: (text) => {
        const asked = text.split(/[\s,]+/).filter((name) => name !== '');
        if (asked.length === 1 && asked[0] === 'none')
            return [];
        const wrong = asked.find((name) => !formatNames.includes(name));
        if (asked.length === 0)
            throw new Error('names no format');
        if (wrong !== undefined)
            throw new Error(`names a format that does not exist: ${wrong}`);
        return formatNames.filter((name) => asked.includes(name));
    },
};
/**
 * The report on disk. The text log lies in `report-dir`, the data in the run directory; where that
 * lies elsewhere, `report-dir` gets a whole copy that can be judged again. A file that cannot be
 * written does not keep the others from it.
 */
const files = {
    name: 'files',
    kind: 'file',
    options: [exportOption],
    deadlineMs: 10_000,
    render: (report, { plan }) => renderTextLog(report, plan.options['threshold'], plan.zoneOffsetMinutes),
    deliver: async (report, delivery) => {
        const { plan } = delivery;
        const log = (0,report_paths/* buildTextLogPath */.V)(plan);
        const failures = [];
        const attempt = async (step) => {
            await step().catch((error) => {
                failures.push(error);
            });
        };
        await attempt(async () => {
            // a run directory that somebody deleted meanwhile stays away, and all that was in it
            if (!isInside(plan.reportDir, plan.runDir))
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(log), { recursive: true });
            await (0,save_file/* saveFile */.OJ)(log, files.render(report, delivery), delivery.signal);
            delivery.files.set('textLog', log);
        });
        const rendered = [];
        for (const format of orderByNeed(delivery.settings.value(exportOption)))
            await attempt(async () => {
                rendered.push(await files_render(format, report, delivery));
            });
        await attempt(() => saveData(rendered, delivery, plan.runDir));
        if (!isInside(plan.runDir, plan.reportDir))
            await attempt(() => saveWhole(rendered, delivery, (0,report_paths/* buildRunCopyPath */.M)(plan)));
        if (failures.length > 0)
            throw failures[0];
    },
};
/**
 * Where room ends some are not written: first what others are made from, last the page, which is
 * the largest.
 */
function orderByNeed(formats) {
    const rank = (format) => (format === 'json' ? 0 : format === 'html' ? 2 : 1);
    return formats.toSorted((one, other) => rank(one) - rank(other));
}
/** Once for all places that it is written to: a large page takes seconds. */
async function files_render(name, report, delivery) {
    const format = exportFormats.find((candidate) => candidate.name === name);
    if (format === undefined)
        throw new Error(`there is no export format ${name}`);
    const { plan: { zoneOffsetMinutes }, recording, } = delivery;
    const text = await format.render({
        report,
        recording,
        zoneOffsetMinutes,
        markdown: () => summary.render(report, delivery),
    });
    return { format: name, name: format.fileName(report), text };
}
async function saveWhole(rendered, delivery, directory) {
    (0,save_file/* makeDirectory */.Oh)(directory);
    await saveData(rendered, delivery, directory);
    // of a ring all its segments
    const samples = (await (0,promises_.readdir)(delivery.plan.runDir).catch(() => [])).filter((name) => /^samples(?:\.\d+)?\.ndjson$/.test(name));
    if (await isRegular((0,external_node_path_.join)(delivery.plan.runDir, 'control/asked')))
        (0,save_file/* makeDirectory */.Oh)((0,external_node_path_.join)(directory, 'control'));
    for (const name of [...samples, ...judgedFiles])
        await (0,save_file/* saveCopy */.zb)((0,external_node_path_.join)(delivery.plan.runDir, name), (0,external_node_path_.join)(directory, name));
    await noteSamples(delivery, directory);
}
async function saveData(rendered, delivery, directory) {
    const failures = [];
    for (const { format, name, text } of rendered) {
        const path = (0,external_node_path_.join)(directory, name);
        await (0,save_file/* saveFile */.OJ)(path, text, delivery.signal).then(() => delivery.files.set(format, path), (error) => {
            failures.push(error);
        });
    }
    await noteSamples(delivery, directory);
    if (failures.length > 0)
        throw failures[0];
}
async function noteSamples(delivery, directory) {
    if (await isRegular((0,external_node_path_.join)(directory, 'samples.ndjson')))
        delivery.files.set('samples', (0,external_node_path_.join)(directory, 'samples.ndjson'));
}
/** The same directory counts as inside. */
function isInside(path, directory) {
    const way = (0,external_node_path_.relative)(directory, path);
    return way !== '..' && !way.startsWith('../') && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./build/channels/artifact.js




/**
 * Uploads the report files. The client alone tries for 30 s on a server that answers 500, and for
 * ever on one that hangs; its fourth try begins within 19 s.
 */
const artifact = {
    name: 'artifact',
    kind: 'file',
    options: [],
    deadlineMs: 25_000,
    uploads: true,
    render: (_report, { plan }) => plan.artifact.name,
    deliver: async (report, delivery) => {
        const { plan, runner, signal } = delivery;
        if (runner.context.kind === 'local' || !isDue(report, plan.artifact.upload))
            return;
        const files = await listFiles(delivery);
        if (files.length === 0)
            throw new Error('there is no report file to upload');
        const uploaded = await runner.uploadArtifact({
            name: artifact.render(report, delivery),
            files,
            rootDir: plan.reportDir,
            retentionDays: plan.artifact.retentionDays,
            signal,
        });
        if (uploaded === null) {
            runner.annotate('notice', 'No artifact service here', (0,encoders_escape/* escapeLogLine */._P)(`The report was not uploaded; it lies in ${plan.reportDir}`));
            return;
        }
        delivery.onUploaded?.(uploaded);
        if (uploaded.renamed !== '')
            runner.log((0,encoders_escape/* escapeLogLine */._P)(`Artifact ${uploaded.name}: ${uploaded.renamed}`));
        const pageUrl = await uploadPage(delivery);
        if (pageUrl !== '')
            delivery.onUploaded?.({ ...uploaded, pageUrl });
    },
};
/**
 * The page once more by itself, so that a browser opens it without unzipping; '' where that did not
 * work: the zip has it too.
 */
async function uploadPage({ plan, runner, files, signal }) {
    const page = files.get('html');
    if (page === undefined || (0,external_node_path_.relative)(plan.reportDir, page).startsWith('..'))
        return '';
    try {
        const uploaded = await runner.uploadArtifact({
            name: (0,external_node_path_.basename)(page),
            files: [page],
            rootDir: (0,external_node_path_.dirname)(page),
            retentionDays: plan.artifact.retentionDays,
            isUnzipped: true,
            signal,
        });
        return uploaded?.url ?? '';
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        runner.log((0,encoders_escape/* escapeLogLine */._P)(`The page could not be uploaded by itself, it is in the artifact: ${error instanceof Error ? error.message : String(error)}`));
        return '';
    }
}
function isDue(report, upload) {
    if (upload !== 'on-failure')
        return upload === 'always';
    const end = report.run.workload;
    return report.verdict !== 'pass' || (end !== null && (end.exitCode !== 0 || end.signal !== null));
}
/**
 * An artifact has one root: only what lies under `report-dir` can be in it. That holds a copy of
 * all where the run directory lies elsewhere.
 */
async function listFiles({ plan, files }) {
    const data = files.get('samples') ?? files.get('json');
    const beside = data === undefined ? plan.runDir : (0,external_node_path_.dirname)(data);
    const candidates = [
        ...files.values(),
        ...['samples.ndjson', ...judgedFiles].map((name) => (0,external_node_path_.join)(beside, name)),
    ];
    const present = [];
    for (const path of new Set(candidates)) {
        if (!(0,external_node_path_.relative)(plan.reportDir, path).startsWith('..') && (await isRegular(path)))
            present.push(path);
    }
    return present;
}

;// CONCATENATED MODULE: ./build/channels/baseline.js




/**
 * What this run leaves for later ones to be compared with: `baseline.json` in the run directory,
 * and as a small artifact of its own.
 */
const baseline = {
    name: 'baseline',
    kind: 'file',
    options: [],
    deadlineMs: 20_000,
    uploads: true,
    render: ({ run }) => (0,artifact_names/* ofAttempt */.Be)((0,artifact_names/* baselineArtifact */.AT)(run.name), run.attempt),
    deliver: async (report, delivery) => {
        const { plan, runner, signal, baseline: left, uploadFailure = '' } = delivery;
        if (left === null)
            return;
        const path = (0,external_node_path_.join)(plan.runDir, 'baseline.json');
        await (0,save_file/* saveFile */.OJ)(path, `${(0,encoders_escape/* escapeJson */.GO)(left)}\n`, signal);
        // `on-failure` holds back the report only: a passing run is what others are compared with
        if (runner.context.kind === 'local' || plan.artifact.upload === 'never')
            return;
        if (uploadFailure !== '')
            throw new Error('not uploaded, since the artifact before it could not be');
        await runner.uploadArtifact({
            name: baseline.render(report, delivery),
            files: [path],
            rootDir: (0,external_node_path_.dirname)(path),
            retentionDays: plan.artifact.retentionDays,
            signal,
        });
    },
};

// EXTERNAL MODULE: ./build/github/github-api.js
var github_api = __nccwpck_require__(88714);
;// CONCATENATED MODULE: ./build/channels/fall-back.js



/** As long as a channel's time lasts; its last words are left to fall back. */
function patienceWithin(signal) {
    return { signal, longestWaitMs: 10_000 };
}
/**
 * What could not be posted goes to the job summary in full, whatever `summary` says, and a notice
 * tells why. Only GitHub's refusals end here.
 */
async function fallBack(what, error, report, delivery) {
    if (!(error instanceof github_api/* GithubError */.E))
        throw error;
    const { runner, shown } = delivery;
    const artifact = delivery.newestArtifact?.() ?? delivery.artifact;
    // whoever writes the summary again meanwhile, with the artifact's link, takes nothing back
    if (shown !== undefined)
        shown.wholeSummary = true;
    const hasSummary = await runner.writeSummary((0,markdown_report/* renderMarkdownReport */._)(report, {
        form: 'full',
        artifactUrl: artifact?.url ?? '',
        pageUrl: artifact?.pageUrl ?? '',
        longestBytes: 100_000,
    }));
    const where = hasSummary
        ? 'Its text is in the job summary.'
        : 'Its text is in the log and the report.';
    runner.annotate('notice', `No ${what}`, (0,encoders_escape/* escapeLogLine */._P)(`${error.message}.${explain(what, error, runner.context)} ${where}`));
}
function explain(what, { status }, { isFork, event }) {
    if (isFork && event.name === 'pull_request')
        return " A fork's run has a token that can only read: see `mode: publish`.";
    return status === 403
        ? ` The job needs \`permissions: ${what === 'comment' ? 'pull-requests' : 'issues'}: write\`.`
        : '';
}

;// CONCATENATED MODULE: ./build/channels/sticky/decide-comment.js
/**
 * What becomes of the sticky comment. `before`: what the one that is there says; null when there is
 * none.
 */
function decideComment(policy, before, now) {
    if (before === null)
        return decide_comment_isDue(policy, now) ? 'create' : 'leave';
    // a run that began earlier and ended later knows less
    if (before.run > now.run)
        return 'leave';
    const isChanged = before.verdict !== now.verdict || before.failing !== now.failing;
    if (policy === 'always')
        return 'update';
    if (policy === 'on-change')
        return isChanged ? 'update' : 'leave';
    // a comment that says something bad must not outlive it
    return decide_comment_isFailure(now) || (isChanged && before.verdict !== 'pass') ? 'update' : 'leave';
}
function decide_comment_isDue(policy, now) {
    // a command that failed where memory is well is the job's own news
    if (policy === 'on-change')
        return decide_comment_isFailure(now) || now.failing !== '';
    return policy === 'always' || decide_comment_isFailure(now);
}
function decide_comment_isFailure({ verdict }) {
    return verdict === 'fail' || verdict === 'inconclusive';
}

// EXTERNAL MODULE: ./build/units/hash.js
var hash = __nccwpck_require__(88582);
;// CONCATENATED MODULE: ./build/channels/sticky/sticky.js



function buildState(report, run) {
    const failing = [
        ...new Set((0,findings/* brokenLimits */.Mh)(report).map(({ gate, subject }) => JSON.stringify([gate, subject.kind, subject.name]))),
    ].sort();
    return {
        name: report.run.name,
        // what it says besides must not outlive it either
        verdict: report.verdict === 'pass' && (0,command_end/* toneOf */.YV)(report) !== 'pass' ? 'warn' : report.verdict,
        run,
        failing: failing.length === 0 ? '' : (0,hash/* hashText */.q)(failing.join('\n')),
    };
}
/** As an HTML comment; Base64 has no character that could end one. */
function formatMarker(kind, state) {
    return `<!-- memory-leak-detector:${kind} ${Buffer.from(JSON.stringify(state)).toString('base64')} -->`;
}
/**
 * The state in the first line of a body, or null. Text further down, where foreign text could
 * stand, is no marker.
 */
function parseMarker(kind, body) {
    const [, base64 = ''] = new RegExp(`^<!-- memory-leak-detector:${kind} ([A-Za-z0-9+/=]{1,4000}) -->\\r?\\n`, 'u').exec(body) ?? [];
    try {
        return checkState(JSON.parse(Buffer.from(base64, 'base64').toString()));
    }
    catch {
        return null;
    }
}
const verdicts = [
    'pass',
    'warn',
    'fail',
    'inconclusive',
];
function checkState(value) {
    const { name, verdict, failing, run } = value;
    return typeof name === 'string' &&
        verdicts.includes(verdict) &&
        typeof failing === 'string' &&
        typeof run === 'number'
        ? { name, verdict: verdict, failing, run }
        : null;
}

;// CONCATENATED MODULE: ./build/channels/sticky/sticky-body.js



// GitHub refuses more than 65,536 characters (422, "body is too long"); bytes are never fewer than
// characters
const LONGEST_BYTES = 65_000;
/** The body of a sticky comment or issue: the marker, then the report; folded where all is well. */
function buildStickyBody(report, { kind, now, before, artifactUrl, isFork }) {
    const marker = formatMarker(kind, now);
    const isWell = (0,command_end/* toneOf */.YV)(report) === 'pass';
    const isResolved = isWell && before !== null && before.verdict !== 'pass';
    return `${marker}\n${(0,markdown_report/* renderMarkdownReport */._)(report, {
        form: isWell ? 'compact' : 'full',
        artifactUrl,
        longestBytes: LONGEST_BYTES - Buffer.byteLength(marker) - 1,
        remarks: [
            ...(isResolved ? [`Resolved: the run before said ${before.verdict}.`] : []),
            ...describeCommit(report, isFork),
        ],
    })}`;
}
function describeCommit({ run: { sha } }, isFork) {
    const commit = /^[0-9a-f]{7,64}$/u.test(sha) ? [`Commit <code>${sha}</code>`] : [];
    return isFork
        ? [[...commit, 'of a fork, whose code could have shaped this report'].join(' ')]
        : commit;
}

;// CONCATENATED MODULE: ./build/channels/sticky/post-comment.js



/**
 * Creates or updates the one comment of this name, or leaves it. Returns its link, '' where nothing
 * was written.
 */
async function postComment(report, api, { policy, pullRequest, run, artifactUrl, isFork }) {
    const now = buildState(report, run);
    return api.patiently(async () => {
        const found = await findOwn(api, pullRequest, now.name);
        const before = found?.state ?? null;
        const decision = decideComment(policy, before, now);
        if (decision === 'leave')
            return '';
        const body = buildStickyBody(report, { kind: 'comment', now, before, artifactUrl, isFork });
        return found === null
            ? api.createComment(pullRequest, body)
            : api.updateComment(found.comment.id, body);
    });
}
/** By marker and author: others can write our marker, but not sign as we do. */
async function findOwn(api, pullRequest, name) {
    const viewer = await api.viewer();
    for await (const comment of api.comments(pullRequest)) {
        const state = comment.author === viewer ? parseMarker('comment', comment.body) : null;
        if (state?.name === name)
            return { comment, state };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/channels/comment.js





const commentOption = {
    ...declareChoice('first', 'comment', ['never', 'on-failure', 'on-change', 'always'], 'When to comment on the pull request, with one comment per `name` that is updated in place; needs `pull-requests: write`. on-change: when the verdict or what failed differs from the last comment. With `mode: publish`, never stands for on-change.'),
    inputOnly: true,
};
/**
 * One sticky comment on the pull request of this run. Where it cannot be written, a notice says so
 * and the summary has the text.
 */
const comment = {
    name: 'comment',
    kind: 'message',
    options: [commentOption],
    deadlineMs: 20_000,
    render: (report, { artifact }) => buildStickyBody(report, {
        kind: 'comment',
        now: buildState(report, 0),
        before: null,
        artifactUrl: artifact?.pageUrl ?? artifact?.url ?? '',
        isFork: false,
    }),
    isAddressed: ({ runner, settings }) => settings.value(commentOption) !== 'never' && runner.context.kind !== 'local',
    deliver: async (report, delivery) => {
        const { runner, settings, signal, artifact } = delivery;
        const policy = settings.value(commentOption);
        if (policy === 'never' || !comment.isAddressed(delivery))
            return;
        const api = await runner.github(patienceWithin(signal));
        if (api === null) {
            runner.annotate('notice', 'No comment', 'The input github-token is empty.');
            return;
        }
        try {
            const pullRequest = await findPullRequest(runner.context, api);
            if (pullRequest === null) {
                runner.log('Comment: no pull request belongs to this commit, so there is none to comment on.');
                return;
            }
            const url = await postComment(report, api, {
                policy,
                pullRequest,
                run: Number(runner.context.runId),
                artifactUrl: artifact?.pageUrl ?? artifact?.url ?? '',
                isFork: runner.context.isFork,
            });
            if (url !== '')
                runner.log(`Comment: ${url}`);
        }
        catch (error) {
            await fallBack('comment', error, report, delivery);
        }
    },
};
/**
 * The pull request that a run is about: the event's; for a push the open one whose head is this
 * commit, else the one that became this commit. A schedule is about none, though its commit once
 * came from one.
 */
async function findPullRequest({ event, sha }, api) {
    if (event.pullRequest !== null)
        return event.pullRequest;
    if (event.name === 'schedule' || sha === '')
        return null;
    const pulls = await api.patiently(() => api.pullsOfCommit(sha));
    const found = pulls.find(({ state, headSha }) => state === 'open' && headSha === sha) ??
        pulls.find(({ mergeCommitSha }) => mergeCommitSha === sha);
    return found?.number ?? null;
}

;// CONCATENATED MODULE: ./build/channels/issue.js






const issueOption = {
    ...declareChoice('told', 'issue', ['never', 'on-failure'], 'One issue per `name` for runs on a schedule and on the default branch: opened on failure, updated, closed on recovery; needs `issues: write`.'),
    inputOnly: true,
};
/** The issue of a nightly run. Branches and pull requests neither open nor close one. */
const issue = {
    name: 'issue',
    kind: 'message',
    options: [issueOption],
    deadlineMs: 20_000,
    render: (report, { artifact }) => buildStickyBody(report, {
        kind: 'issue',
        now: buildState(report, 0),
        before: null,
        artifactUrl: artifact?.pageUrl ?? artifact?.url ?? '',
        isFork: false,
    }),
    isAddressed: ({ runner, settings }) => settings.value(issueOption) !== 'never' && runner.context.kind !== 'local',
    deliver: async (report, delivery) => {
        const { runner, signal, artifact } = delivery;
        if (!issue.isAddressed(delivery))
            return;
        if (!isOfDefaultBranch(runner.context)) {
            runner.log('Issue: this is no run on a schedule or on the default branch, so no issue is opened or closed.');
            return;
        }
        const api = await runner.github(patienceWithin(signal));
        if (api === null) {
            runner.annotate('notice', 'No issue', 'The input github-token is empty.');
            return;
        }
        try {
            const url = await postIssue(report, api, {
                run: Number(runner.context.runId),
                artifactUrl: artifact?.pageUrl ?? artifact?.url ?? '',
            });
            if (url !== '')
                runner.log(`Issue: ${url}`);
        }
        catch (error) {
            await fallBack('issue', error, report, delivery);
        }
    },
};
function isOfDefaultBranch({ event, ref }) {
    if (event.pullRequest !== null)
        return false;
    return event.name === 'schedule' || (event.defaultBranch !== '' && ref === event.defaultBranch);
}
/**
 * Opens, updates, reopens or closes the one issue of this name. Returns its link, '' where nothing
 * was written.
 */
async function postIssue(report, api, { run, artifactUrl }) {
    const now = buildState(report, run);
    const title = `Memory: ${report.run.name}`;
    return api.patiently(async () => {
        const found = await issue_findOwn(api, now.name);
        if (found === null
            ? !decide_comment_isFailure(now)
            : found.state.run > run || (found.issue.state === 'closed' && !decide_comment_isFailure(now)))
            return '';
        const body = buildStickyBody(report, {
            kind: 'issue',
            now,
            before: found?.state ?? null,
            artifactUrl,
            isFork: false,
        });
        return found === null
            ? api.createIssue(title, body)
            : api.updateIssue(found.issue.number, {
                title,
                body,
                // a command that failed says nothing of whether its memory is well again
                state: decide_comment_isFailure(now) || !(0,command_end/* isWellEnded */.Z$)(report) ? 'open' : 'closed',
            });
    });
}
async function issue_findOwn(api, name) {
    const viewer = await api.viewer();
    for await (const issue of api.issuesOf(viewer)) {
        const state = issue.author === viewer && !issue.isPullRequest ? parseMarker('issue', issue.body) : null;
        if (state?.name === name)
            return { issue, state };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/encoders/paint.js
/**
 * A finished text in a colour of the terminal's own palette, so that it reads on any background.
 */
function paint(text, style) {
    return `\u001b[${codes[style]}m${text}\u001b[0m`;
}
function styleOf(verdict) {
    if (verdict === 'ok' || verdict === 'pass')
        return 'good';
    if (verdict === 'warn')
        return 'doubtful';
    return verdict === 'fail' ? 'bad' : 'faint';
}
// SGR (ECMA-48, 8.3.117): green, yellow, bold red, faint, bold
const codes = {
    good: '32',
    doubtful: '33',
    bad: '1;31',
    faint: '2',
    strong: '1',
};

// EXTERNAL MODULE: ./build/units/text-width.js + 4 modules
var text_width = __nccwpck_require__(56653);
;// CONCATENATED MODULE: ./build/channels/log/fit-table.js


const GAP = 2;
/** Head and rows as lines of which none is wider than `width`. */
function fitTable(columns, width, hasColours) {
    const shown = dropColumns(columns, width);
    const widths = shareWidth(shown, width);
    const heads = joinCells(shown, widths, ({ head }) => [head, 'strong'], hasColours);
    const rows = (columns[0]?.cells ?? []).map((_cell, row) => joinCells(shown, widths, ({ cells, styles }, at) => [drawCell(cells[row] ?? '', widths[at] ?? 0), styles?.[row]], hasColours));
    return [heads, ...rows];
}
function dropColumns(columns, width) {
    const needed = columns.reduce((sum, column) => sum + leastOf(column) + GAP, -GAP);
    if (needed <= width || columns.length <= 1)
        return columns;
    const [first, ...rest] = columns;
    const least = Math.min(...rest.map(({ keep }) => keep));
    return dropColumns(columns.filter((column) => column === first || column.keep !== least), width);
}
/**
 * Each has what it needs at least; what is left goes to those that could use more, from left to
 * right.
 */
function shareWidth(columns, width) {
    let spare = width - columns.reduce((sum, column) => sum + leastOf(column) + GAP, -GAP);
    return columns.map((column) => {
        const more = Math.max(0, Math.min(spare, naturalOf(column) - leastOf(column)));
        spare -= more;
        return Math.min(width, leastOf(column) + more);
    });
}
function leastOf(column) {
    return Math.min(column.least ?? Number.POSITIVE_INFINITY, naturalOf(column));
}
function naturalOf({ head, cells, most = 0 }) {
    return Math.max((0,text_width/* textWidth */.s)(head), most, ...cells.map((cell) => (typeof cell === 'string' ? (0,text_width/* textWidth */.s)(cell) : 0)));
}
function drawCell(cell, width) {
    return typeof cell === 'string' ? cell : cell(width);
}
function joinCells(columns, widths, read, hasColours) {
    return columns
        .map((column, at) => {
        const [whole, style] = read(column, at);
        const text = (0,text_width/* cutToWidth */.G)(whole, widths[at] ?? 0);
        const padding = ' '.repeat((widths[at] ?? 0) - (0,text_width/* textWidth */.s)(text));
        const painted = hasColours && style !== undefined && text !== '' ? paint(text, style) : text;
        if (column.align === 'right')
            return `${padding}${painted}`;
        return at === columns.length - 1 ? painted : `${painted}${padding}`;
    })
        .join(' '.repeat(GAP))
        .trimEnd();
}

// EXTERNAL MODULE: ./build/report/format-growth.js
var format_growth = __nccwpck_require__(36630);
// EXTERNAL MODULE: ./build/report/name-seen.js
var name_seen = __nccwpck_require__(26014);
// EXTERNAL MODULE: ./build/units/sparkline.js
var sparkline = __nccwpck_require__(58035);
;// CONCATENATED MODULE: ./build/channels/log/terminal-table.js










const MOST_ROWS = 10;
const terminal_table_MOST_CONTAINERS = 5;
/** values of a trend */
const WIDEST_TREND = 24;
/**
 * The processes that broke a limit, then the largest, as a table for a person's terminal: no line
 * is wider than `columns`. None seen: no table.
 */
function renderTerminalTable(report, { columns, hasColours }) {
    if (report.processes.length === 0)
        return [];
    const rows = selectRows(report.processes);
    const left = report.processes.length - rows.length;
    return [
        ...fitTable(listColumns(report, rows), columns, hasColours),
        ...(left > 0
            ? [
                (0,text_width/* cutToWidth */.G)(`${left} more ${left === 1 ? 'process is' : 'processes are'} in the report.`, columns),
            ]
            : []),
        ...(report.containers ?? [])
            .slice(0, terminal_table_MOST_CONTAINERS)
            .map((row) => (0,text_width/* cutToWidth */.G)((0,escape_terminal/* escapeTerminal */.e)((0,container_rows/* formatContainer */.Xd)(row)), columns)),
    ];
}
function selectRows(processes) {
    const isBroken = ({ verdict }) => verdict === 'fail' || verdict === 'warn';
    return [...processes.filter(isBroken), ...processes.filter((row) => !isBroken(row))].slice(0, MOST_ROWS);
}
function listColumns({ quality, total }, rows) {
    const isSnapshot = quality.ended === 'snapshot';
    const all = [
        {
            head: 'Process',
            align: 'left',
            keep: 9,
            least: 12,
            cells: [...rows.map(({ label }) => (0,escape_terminal/* escapeTerminal */.e)((0,name_seen/* nameSeen */.p)(label))), 'All together'],
        },
        bytes('PID', 1, rows.map(({ pid }) => String(pid))),
        ...(isSnapshot
            ? []
            : [
                bytes('Start', 3, rows.map((row) => (0,size/* formatBytes */.z3)(row.startRssBytes))),
            ]),
        bytes(isSnapshot ? 'Now' : 'Peak', 8, [
            ...rows.map((row) => (0,format_peak/* formatPeak */.d)(row.peakRssBytes, row.peakIsLowerBound)),
            (0,format_peak/* formatPeak */.d)(total.peakBytes, total.peakIsLowerBound),
        ]),
        ...(isSnapshot
            ? []
            : [
                bytes('End', 4, rows.map((row) => (0,size/* formatBytes */.z3)(row.endRssBytes))),
            ]),
        ...(rows.some(({ growthBytesPerMinute: growth }) => typeof growth === 'number')
            ? [
                bytes('Per min', 6, rows.map(({ growthBytesPerMinute: growth }) => typeof growth === 'number' ? (0,format_growth/* formatGrowth */.T)(growth) : '')),
            ]
            : []),
        {
            head: 'Verdict',
            align: 'left',
            keep: 7,
            cells: rows.map(({ verdict }) => words[verdict]),
            styles: rows.map(({ verdict }) => styleOf(verdict)),
        },
        ...(isSnapshot
            ? []
            : [
                {
                    head: 'Course',
                    align: 'left',
                    keep: 2,
                    least: 8,
                    most: WIDEST_TREND,
                    styles: [
                        ...rows.map(({ verdict }) => (verdict === 'ok' ? undefined : styleOf(verdict))),
                    ],
                    cells: [...rows.map((row) => row.trendBytes), total.trendBytes].map((trend) => (width) => (0,sparkline/* formatSparkline */.h)((0,sparkline/* resampleTrend */.J)(trend, width))),
                },
            ]),
    ];
    return [...all];
}
function bytes(head, keep, cells) {
    return { head, align: 'right', keep, cells };
}
const words = { ok: 'ok', warn: 'warn', fail: 'fail', unknown: 'not judged' };

;// CONCATENATED MODULE: ./build/channels/log.js











/**
 * The verdict in the step's log: at most 6 lines on a pass, at most 25 else. The first line says
 * what is wrong; what to do is the last word of all (next.ts).
 */
const log = {
    name: 'log',
    kind: 'runner',
    options: [],
    deadlineMs: 2000,
    render: (report, { files, plan }) => {
        const isWell = report.verdict === 'pass' && (0,command_end/* describeCommandEnd */.en)(report) === '';
        if (plan.quiet === true)
            return isWell
                ? ''
                : (0,encoders_escape/* escapeLogLine */._P)((0,shorten/* shorten */.m)((0,untrusted/* untrusted */.b) `${report.sentence}${formatWhereabouts(files, report).replace('  ', ' ')}`, LONGEST_LINE));
        const lines = isWell ? renderPass(report, files) : renderTrouble(report, files);
        return lines.map((line) => (0,encoders_escape/* escapeLogLine */._P)((0,shorten/* shorten */.m)(line, LONGEST_LINE))).join('\n');
    },
    deliver: (report, delivery) => {
        const text = log.render(report, delivery);
        const { runner, plan } = delivery;
        const lines = text === '' ? [] : text.split('\n');
        for (const line of runner.screen === null || plan.quiet === true
            ? lines
            : addTable(lines, report, runner.screen))
            runner.log(line);
        return Promise.resolve();
    },
};
/** For a person's terminal: the sentence, then who it is about, then why. */
function addTable([sentence = '', ...rest], report, screen) {
    const table = renderTerminalTable(report, screen);
    const painted = screen.hasColours
        ? sentence.replace(HEAD, (words) => paint(words, styleOf((0,command_end/* toneOf */.YV)(report))))
        : sentence;
    return [painted, ...(table.length === 0 ? [] : ['', ...table, '']), ...rest];
}
/** "Passed:", also behind "The command ended with exit code 7." */
const HEAD = /^(?:The command [\w ]+\. )?[A-Z][a-z ,]+:/u;
/** A command line may have 4,096 bytes, a log line that nobody scrolls sideways has fewer. */
const LONGEST_LINE = 500;
function renderPass(report, files) {
    return [
        report.sentence,
        ...(report.comparison === undefined
            ? []
            : [(0,untrusted/* untrusted */.b) `  Compared: ${report.comparison.sentence}`]),
        `  Peak of all together ${formatTotalPeak(report)}; ${(0,quality_lines/* formatLimits */.Qe)(report)}`,
        ...(report.suggestion === '' ? [] : [(0,untrusted/* untrusted */.b) `  ${report.suggestion}`]),
        // the sentence has the first that is accepted
        ...[
            ...log_listAccepted(report).slice(1),
            ...report.notices.map((notice) => (0,untrusted/* untrusted */.b) `  Note: ${notice}`),
        ].slice(0, report.suggestion === '' && report.comparison === undefined ? 2 : 1),
        formatWhereabouts(files, report),
    ];
}
function log_listAccepted(report) {
    return (0,findings/* acceptedFindings */.oG)(report).map((finding) => (0,untrusted/* untrusted */.b) `  accepted  ${finding.gate}: ${(0,findings/* formatAccepted */.tj)(finding)}`);
}
function renderTrouble(report, files) {
    const broken = (0,findings/* brokenLimits */.Mh)(report);
    const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown');
    return [
        report.sentence,
        ...(report.comparison === undefined
            ? []
            : [(0,untrusted/* untrusted */.b) `  Compared: ${report.comparison.sentence}`]),
        ...broken
            .slice(0, 10)
            .map(({ gate, fails, message }) => (0,untrusted/* untrusted */.b) `  ${fails ? 'fail' : 'warn'}  ${gate}: ${message}`),
        ...(broken.length > 10 ? [`  and ${broken.length - 10} more, see the report`] : []),
        ...log_listAccepted(report).slice(0, 3),
        ...unknown.slice(0, 2).map(({ gate, message }) => (0,untrusted/* untrusted */.b) `  not judged  ${gate}: ${message}`),
        ...(report.inconclusiveReason === '' ? [] : [(0,untrusted/* untrusted */.b) `  Why: ${report.inconclusiveReason}`]),
        `  Watched: ${(0,quality_lines/* formatWatched */.w$)(report)}; peak of all together ${formatTotalPeak(report)}`,
        ...(report.containers ?? []).slice(0, 3).map((row) => (0,untrusted/* untrusted */.b) `  In ${(0,container_rows/* formatContainer */.Xd)(row)}`),
        `  Limits: ${(0,quality_lines/* formatLimits */.Qe)(report)}`,
        `  Measured: ${(0,quality_lines/* formatQuality */.rc)(report)}`,
        ...(report.suggestion === '' ? [] : [(0,untrusted/* untrusted */.b) `  ${report.suggestion}`]),
        ...report.notices.slice(0, 2).map((notice) => (0,untrusted/* untrusted */.b) `  Note: ${notice}`),
        formatWhereabouts(files, report),
    ];
}
function formatWhereabouts(files, report) {
    const [page, place] = [
        files.get('html'),
        files.get('textLog') ?? files.get('json') ?? report.run.runDir,
    ];
    if (page === undefined)
        return `  Report: ${place}`;
    return `  Report: ${place}, and the page ${(0,external_node_path_.dirname)(page) === (0,external_node_path_.dirname)(place) ? `${(0,external_node_path_.basename)(page)} beside it` : page}`;
}
const formatTotalPeak = ({ total }) => (0,format_peak/* formatPeak */.d)(total.peakBytes, total.peakIsLowerBound);

;// CONCATENATED MODULE: ./build/channels/next.js




/**
 * The last lines of the step's log, below all that uploads and messages print: what to do next.
 * None where all is well.
 */
const next = {
    name: 'next',
    kind: 'runner',
    options: [],
    deadlineMs: 1000,
    render: (report, { plan }) => {
        if (plan.quiet === true)
            return '';
        if (report.verdict === 'pass' && (0,command_end/* describeCommandEnd */.en)(report) === '')
            return '';
        return (0,findings/* nextSteps */.Zn)(report, plan)
            .slice(0, 2)
            .map((step) => (0,encoders_escape/* escapeLogLine */._P)((0,shorten/* shorten */.m)(`  Next: ${step}`, 500)))
            .join('\n');
    },
    deliver: (report, delivery) => {
        const text = next.render(report, delivery);
        for (const line of text === '' ? [] : text.split('\n'))
            delivery.runner.log(line);
        return Promise.resolve();
    },
};

;// CONCATENATED MODULE: ./build/channels/outputs.js




/** What later steps read. All are set whatever the verdict; those that have no value are empty. */
const outputs = {
    name: 'outputs',
    kind: 'runner',
    options: [],
    deadlineMs: 2000,
    linksArtifact: true,
    render: (report, delivery) => JSON.stringify(Object.fromEntries(buildOutputs(report, delivery)), null, 2),
    deliver: (report, delivery) => {
        for (const [name, value] of buildOutputs(report, delivery))
            delivery.runner.setOutput(name, value);
        return Promise.resolve();
    },
};
function buildOutputs(report, { files, artifact }) {
    return [
        ['verdict', report.verdict],
        ['leak-detected', String(report.leakDetected)],
        ['peak-memory-bytes', String(report.total.peakBytes)],
        ['peak-memory-is-lower-bound', String(report.total.peakIsLowerBound === true)],
        ['top-process', (0,encoders_escape/* escapeLogLine */._P)((0,shorten/* shorten */.m)(report.processes[0]?.name ?? '', 200))],
        ['findings', renderFindings(report)],
        ['exit-code', report.run.workload === null ? '' : String(report.run.workload.exitCode)],
        ['command-outcome', (0,command_end/* outcomeOf */.sG)(report)],
        ['run-dir', report.run.runDir],
        ['report-path', files.get('textLog') ?? ''],
        ['artifact-id', artifact?.id ?? ''],
        ['artifact-url', artifact?.url ?? ''],
    ];
}
/**
 * A step's environment and a job's outputs are limited to about a megabyte; 100 kB leaves room for
 * others.
 */
const LONGEST_FINDINGS = 100_000;
function renderFindings(report) {
    const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown');
    const shown = [...(0,findings/* brokenLimits */.Mh)(report), ...(0,findings/* acceptedFindings */.oG)(report), ...unknown]
        .slice(0, 50)
        .map((finding) => ({
        ...finding,
        subject: {
            ...finding.subject,
            id: (0,shorten/* shorten */.m)(finding.subject.id, 200),
            name: (0,shorten/* shorten */.m)(finding.subject.name, 200),
        },
        message: (0,shorten/* shorten */.m)(finding.message, 1000),
        advice: (0,shorten/* shorten */.m)(finding.advice, 500),
    }));
    let text = (0,encoders_escape/* escapeJson */.GO)(shown);
    while (Buffer.byteLength(text) > LONGEST_FINDINGS) {
        shown.pop();
        text = (0,encoders_escape/* escapeJson */.GO)(shown);
    }
    return text;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./build/units/webhook.js
var units_webhook = __nccwpck_require__(54285);
;// CONCATENATED MODULE: ./build/channels/slack-message.js







/**
 * The body of an incoming webhook call: Block Kit in one coloured attachment, and the fallback text
 * that notifications show. Limits (docs.slack.dev, Block Kit): header 150, section text 3,000, ten
 * fields of 2,000, button text 75, url 3,000.
 */
function buildSlackMessage(report, artifactUrl) {
    return {
        ...buildSlackText(report),
        attachments: [
            {
                color: colours[(0,command_end/* toneOf */.YV)(report)],
                fallback: (0,encoders_escape/* escapeSlack */.k4)(report.sentence, 500),
                blocks: buildBlocks(report, artifactUrl),
            },
        ],
    };
}
/** What is left when Slack refuses the blocks. */
function buildSlackText(report) {
    return {
        text: (0,encoders_escape/* escapeSlack */.k4)((0,untrusted/* untrusted */.b) `${slack_message_formatTitle(report)} - ${report.sentence}`, 3000),
        mrkdwn: false,
        unfurl_links: false,
        unfurl_media: false,
    };
}
/** What people were told of and what is well again. */
function buildSlackRecovery(report, recovered) {
    const where = (0,untrusted/* untrusted */.b) `${report.run.name} on ${report.host.hostname}`;
    const over = (0,untrusted/* untrusted */.b) `no longer found: ${recovered.join(', ')}`;
    return {
        ...buildSlackText(report),
        text: (0,encoders_escape/* escapeSlack */.k4)((0,untrusted/* untrusted */.b) `Recovered: ${where} - ${over}. ${report.sentence}`, 3000),
    };
}
const colours = { pass: 'good', warn: 'warning', fail: 'danger', inconclusive: 'warning' };
function slack_message_formatTitle(report) {
    return `${(0,command_end/* formatHead */.Gw)(report)}: ${report.run.name}`;
}
function buildBlocks(report, artifactUrl) {
    const containers = (report.containers ?? [])
        .slice(0, 5)
        .map((row) => (0,untrusted/* untrusted */.b) `• ${(0,container_rows/* formatContainer */.Xd)(row)}`);
    const offenders = [
        ...(0,findings/* brokenLimits */.Mh)(report)
            .slice(0, 3)
            .map(({ message }) => (0,untrusted/* untrusted */.b) `• ${message}`),
        ...(0,findings/* acceptedFindings */.oG)(report)
            .slice(0, 3)
            .map((finding) => (0,untrusted/* untrusted */.b) `• accepted: ${(0,findings/* formatAccepted */.tj)(finding)}`),
    ];
    const buttons = [
        buildButton('Open run', report.run.url),
        buildButton('Report', artifactUrl),
    ].filter((button) => button !== null);
    return [
        { type: 'header', text: plainText((0,encoders_escape/* escapeSlack */.k4)(slack_message_formatTitle(report), 150)) },
        { type: 'section', text: plainText((0,encoders_escape/* escapeSlack */.k4)(report.sentence, 3000)) },
        {
            type: 'section',
            fields: listFields(report).map(([label, value]) => plainText(`${label}\n${(0,encoders_escape/* escapeSlack */.k4)(value, 1900)}`)),
        },
        ...(offenders.length === 0
            ? []
            : [{ type: 'section', text: plainText((0,encoders_escape/* escapeSlackLines */.d6)(offenders, 3000)) }]),
        ...(containers.length === 0
            ? []
            : [{ type: 'section', text: plainText((0,encoders_escape/* escapeSlackLines */.d6)(containers, 3000)) }]),
        ...(buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons }]),
        { type: 'context', elements: [plainText((0,encoders_escape/* escapeSlack */.k4)(formatContext(report), 1900))] },
    ];
}
function plainText(text) {
    return { type: 'plain_text', text, emoji: false };
}
function buildButton(label, url) {
    return /^https?:\/\//u.test(url) && url.length <= 3000
        ? { type: 'button', text: plainText(label), url }
        : null;
}
function listFields({ run, host, total, limits, processes, comparison, }) {
    const top = processes[0];
    const fields = [
        ['Repository', run.repository],
        ['Workflow', [run.workflow, run.job].filter((part) => part !== '').join(' / ')],
        ['Branch', run.ref],
        ['Commit', run.sha.slice(0, 12)],
        ['Host', run.url === '' ? host.hostname : ''],
        ['Peak of all together', (0,format_peak/* formatPeak */.d)(total.peakBytes, total.peakIsLowerBound)],
        [
            'Largest process',
            top === undefined
                ? ''
                : (0,untrusted/* untrusted */.b) `${top.name} (pid ${top.pid}) ${(0,format_peak/* formatPeak */.d)(top.peakRssBytes, top.peakIsLowerBound)}`,
        ],
        ['Compared', comparison?.sentence ?? ''],
        ['Limit', limits.find(({ gate }) => gate === 'threshold')?.text ?? ''],
    ];
    return fields.filter(([, value]) => value !== '');
}
function formatContext({ run, quality, tool }) {
    return `${(0,duration/* formatDuration */.a3)(run.durationMs)}, ${quality.ticks} sample${quality.ticks === 1 ? '' : 's'}, ${tool.name} ${tool.version}`;
}

;// CONCATENATED MODULE: ./build/channels/slack.js




const notifyOption = declareChoice('told', 'slack-notify', ['failure', 'always', 'never'], 'When to send a Slack message: `failure` on the verdicts fail and inconclusive, `always`, or `never`.');
/**
 * One message to an incoming webhook. The address is a secret: it stands in no message and no
 * error.
 */
const slack = {
    name: 'slack',
    kind: 'message',
    options: [notifyOption],
    deadlineMs: 20_000,
    render: (report, { artifact }) => JSON.stringify(buildSlackMessage(report, artifact?.pageUrl ?? artifact?.url ?? '')),
    isAddressed: ({ runner, settings }) => {
        const webhook = runner.secret('slack-webhook-url').value;
        if (webhook.trim() === '' || settings.value(notifyOption) === 'never')
            return false;
        checkAddress(webhook);
        return true;
    },
    tellsAll: (settings) => settings.value(notifyOption) === 'always',
    deliver: async (report, delivery) => {
        const { runner, settings, news } = delivery;
        const notify = settings.value(notifyOption);
        const hasAddress = slack.isAddressed(delivery);
        const send = async (message) => {
            const webhook = (0,units_webhook/* parseWebhook */.d)(runner.secret('slack-webhook-url').value);
            await post(webhook, message, report, delivery);
        };
        if (news !== undefined) {
            if (news.isDue)
                await send(slack.render(report, delivery));
            if (news.recovered.length > 0)
                await send(JSON.stringify(buildSlackRecovery(report, news.recovered)));
            return;
        }
        if (!slack_isDue(report, notify))
            return;
        if (hasAddress)
            await send(slack.render(report, delivery));
        else if (runner.context.kind === 'github' || settings.isSet(notifyOption))
            runner.log(`Slack: no webhook is set${runner.context.isFork ? " (a fork's run gets no secrets)" : ''}, no message sent.`);
    },
};
/**
 * An input was checked at the front; what the environment holds was not. A wrong address is told on
 * a quiet day, not first on that of the failure.
 */
function checkAddress(webhook) {
    try {
        (0,units_webhook/* parseWebhook */.d)(webhook);
    }
    catch (error) {
        throw new Error(`the Slack webhook ${error instanceof Error ? error.message : String(error)}`, {
            cause: error,
        });
    }
}
function slack_isDue(report, notify) {
    if (notify !== 'failure')
        return notify === 'always';
    return report.verdict === 'fail' || report.verdict === 'inconclusive';
}
/**
 * 429 is tried twice more after what Slack asks for (at most 10 s), 5xx once more; refused blocks
 * go again as text, once.
 */
async function post(url, message, report, delivery) {
    let body = message;
    let isText = false;
    let waits = 2;
    let repeats = 1;
    let answered = '';
    for (;;) {
        const { status, retryAfterSeconds, text } = await postOnce(delivery.runner, url, body, delivery.signal, answered);
        answered = `Slack answered ${status}${formatReason(status, text)}`;
        if (status >= 200 && status < 300) {
            if (isSlacks(text))
                return;
            throw new Error(`${answered} with what Slack does not say`);
        }
        if (status === 429 && waits > 0) {
            waits -= 1;
            const waitS = Math.min(Math.max(retryAfterSeconds ?? 1, 0), 10);
            await pause(waitS * 1000, delivery.signal, answered);
        }
        else if (status >= 500 && repeats > 0) {
            repeats -= 1;
            await pause(500, delivery.signal, answered);
        }
        else if (status === 400 && !isText) {
            isText = true;
            body = JSON.stringify(buildSlackText(report));
        }
        else {
            throw new Error(answered);
        }
    }
}
/** Throws what was answered before where the time is over meanwhile. */
async function pause(ms, signal, answered) {
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch((error) => {
        throw new Error(answered, { cause: error });
    });
}
/**
 * A webhook says `ok`, those that stand in for Slack's a word of their own, JSON, or nothing. The
 * page of a proxy is none of it, and what it swallowed nobody reads.
 */
function isSlacks(text) {
    if (/^\s*</u.test(text))
        return false;
    if (!/^\s*[[{]/u.test(text))
        return true;
    try {
        return JSON.parse(text).ok !== false;
    }
    catch {
        return false;
    }
}
/**
 * Slack's own words are `no_service` and the like; anything else might be an echo of the address.
 */
function formatReason(status, text) {
    if (status >= 300 && status < 400)
        return ' (redirects are not followed)';
    return /^[a-z_]{1,40}$/u.test(text) ? ` ${text}` : '';
}
/**
 * Clients put the address into their messages, so only the cause's code leaves this function.
 * `before`: what was answered to the try before, or ''.
 */
async function postOnce(runner, url, body, signal, before) {
    try {
        return await runner.postJson(url, body, signal);
    }
    catch (error) {
        // eslint-disable-next-line preserve-caught-error -- the cause holds the address
        throw new Error(signal.aborted
            ? before || 'Slack does not answer'
            : `Slack could not be reached${formatCode(error)}`);
    }
}
function formatCode(error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return typeof code === 'string' && /^[A-Z_]{1,40}$/u.test(code) ? ` (${code})` : '';
}

;// CONCATENATED MODULE: ./build/channels/index.js











/** In the order in which they are told: what stores files first, the last word of the log last. */
const channels = [
    files,
    log,
    annotations,
    outputs,
    summary,
    artifact,
    baseline,
    slack,
    comment,
    issue,
    next,
];


/***/ }),

/***/ 17906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ escapeTerminal)
/* harmony export */ });
/**
 * For a terminal, and the first layer of every other encoder: nothing that moves the cursor,
 * changes colour or direction, or cannot be seen, goes out as it is. Covers C0, DEL, C1, bidi,
 * zero-width and tag characters, lone surrogates and unassigned code points (all of Unicode's
 * category C), line and paragraph separators, and what Unicode lets a reader ignore: the runner's
 * own search may skip over such a character too. One line stays one line.
 */
function escapeTerminal(text) {
    return text.replace(unseen, (character) => named.get(character) ?? numbered(character));
}
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const named = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function numbered(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}


/***/ }),

/***/ 76965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GR: () => (/* binding */ escapeCsv),
  ZD: () => (/* binding */ escapeHtml),
  GO: () => (/* binding */ escapeJson),
  _P: () => (/* binding */ escapeLogLine),
  lF: () => (/* binding */ escapeLogLines),
  FV: () => (/* reexport */ escapeMarkdown),
  m4: () => (/* reexport */ escapeMarkdownText),
  d5: () => (/* binding */ escapeOpenmetrics),
  k4: () => (/* reexport */ escapeSlack),
  d6: () => (/* reexport */ escapeSlackLines),
  X: () => (/* binding */ escapeXml),
  ng: () => (/* reexport */ formatMarkdownLink),
  hd: () => (/* binding */ joinCsv)
});

// UNUSED EXPORTS: escapeTerminal

// EXTERNAL MODULE: ./build/encoders/escape-terminal.js
var escape_terminal = __nccwpck_require__(17906);
// EXTERNAL MODULE: ./build/units/shorten.js
var shorten = __nccwpck_require__(60825);
;// CONCATENATED MODULE: ./build/encoders/escape-markdown.js


/**
 * A name or command for GitHub Flavored Markdown: literal text in `<code>`, every ASCII character
 * that is neither letter nor digit as a numeric entity. In `<code>` GitHub links no @user, #1 or
 * commit; entities keep `|`, backticks, tags and bare URLs from meaning anything, in a table cell
 * too, which quoting with backticks does not.
 */
function escapeMarkdown(text, longest = 120) {
    return `<code>${encodeEntities((0,escape_terminal/* escapeTerminal */.e)((0,shorten/* shorten */.m)(text, longest)))}</code>`;
}
/**
 * A sentence that holds foreign text somewhere: plain words, numbers and the punctuation around
 * words stay as they are, what stands in backticks and every other word is encoded like a name.
 * Hexadecimal words of 7 and more go into `<code>` as well: GitHub links them as commits.
 */
function escapeMarkdownText(text, longest = 2000) {
    return (0,escape_terminal/* escapeTerminal */.e)((0,shorten/* shorten */.m)(text, longest)).replace(/`([^`]+)`|[^ `]+|`/gu, (word, quoted) => quoted === undefined ? encodeWord(word) : `<code>${encodeEntities(quoted)}</code>`);
}
/** A link whose address cannot leave its attribute; '' for anything but http and https. */
function formatMarkdownLink(label, url) {
    return /^https?:\/\//u.test(url)
        ? `<a href="${encodeEntities((0,escape_terminal/* escapeTerminal */.e)(url))}">${label}</a>`
        : '';
}
function encodeWord(word) {
    if (isPlain(word))
        return word;
    const [, before = '', core = '', after = ''] = /^(\(?)(.*?)([).,:;]*)$/su.exec(word) ?? [];
    return core === '' ? word : `${before}<code>${encodeEntities(core)}</code>${after}`;
}
function encodeEntities(text) {
    return text.replace(/[^A-Za-z0-9\u0080-\u{10ffff}]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
function isPlain(word) {
    return plainWord.test(word) && !/[0-9a-f]{7}/iu.test(word);
}
const plainWord = /^\(?(?:[A-Za-z]+(?:['-][a-z]+)*|\d+(?:\.\d+)*(?:[A-Za-z]+|%)?|[%=])\)?[.,:;]?$/u;

;// CONCATENATED MODULE: ./build/encoders/escape-slack.js

/**
 * Text for a Slack plain_text object or the fallback text: `&`, `<`, `>` as Slack's entities, so
 * that no `<!channel>`, `<@U1>` or `<url|label>` is live (docs.slack.dev, "Formatting message
 * text"). At most `longest` characters after encoding, never cut inside an entity.
 */
function escapeSlack(text, longest) {
    const parts = Array.from((0,escape_terminal/* escapeTerminal */.e)(text), (character) => entities.get(character) ?? character);
    let length = parts.reduce((sum, part) => sum + part.length, 0);
    if (length <= longest)
        return parts.join('');
    while (length > longest - 1)
        length -= parts.pop()?.length ?? 0;
    return `${parts.join('')}…`;
}
/** Several lines, each of them ours to break. */
function escapeSlackLines(lines, longest) {
    const kept = [];
    let left = longest;
    for (const line of lines) {
        if (left < 2)
            break;
        const encoded = escapeSlack(line, left);
        kept.push(encoded);
        left -= encoded.length + 1;
    }
    return kept.join('\n');
}
const entities = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
]);

;// CONCATENATED MODULE: ./build/encoders/escape.js




/**
 * One CSV cell of foreign text: RFC 4180 quoting, and a leading `'` where a spreadsheet would take
 * the text for a formula (OWASP "CSV Injection": = + - @, and their full-width forms, also after
 * white space). `##[` is broken up as in a log: people print such files.
 */
function escapeCsv(text) {
    const seen = (0,escape_terminal/* escapeTerminal */.e)(text).replaceAll('##[', '# #[');
    const inert = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(seen) ? `'${seen}` : seen;
    return /[",']|^\s|\s$/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
/** Lines of finished cells. */
function joinCsv(lines) {
    return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}
/**
 * Text between tags or in a quoted attribute: what cannot be seen is written out, the five
 * characters that mean something become entities, and `#`: two of them and a bracket of another
 * field are a command to the runner, in whose log people print such files.
 */
function escapeHtml(text) {
    return (0,escape_terminal/* escapeTerminal */.e)(text).replace(/[&<>"'#]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * JSON that stays inert where people paste it: into a log (`##[`, `::`), into `'...'` of a shell
 * step through an expression, into a `<script>`. Only characters that JSON never needs outside of
 * strings are written as `\uXXXX`, so any parser reads the same value.
 */
function escapeJson(value, indent = 0) {
    return JSON.stringify(value, null, indent).replace(/[#$'`<>&\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
/**
 * One FINISHED line of a log, a file that somebody may print into a log, or one line of an
 * annotation. The runner obeys `##[command]` anywhere in a line and `::command::` at its start,
 * after white space (actions/runner, ActionCommand.cs: IndexOf and TrimStart). Fields must not be
 * cleaned one by one: `##` and `[error]` are harmless until they are joined.
 */
function escapeLogLine(line) {
    return (0,escape_terminal/* escapeTerminal */.e)(line)
        .replaceAll('##[', '# #[')
        .replace(/^(\s*):(?=:)/u, '$1: ');
}
/** The same for a text of several lines that are ours to break: each line is cleaned by itself. */
function escapeLogLines(lines) {
    return lines.map(escapeLogLine).join('\n');
}
/**
 * A value of a label (OpenMetrics 1.0, ABNF `escaped-string`): control characters as a terminal
 * would be shown them, then backslash and quote. `##[` is broken up as in a log.
 */
function escapeOpenmetrics(text) {
    return (0,escape_terminal/* escapeTerminal */.e)(text).replaceAll('##[', '# #[').replace(/[\\"]/gu, '\\$&');
}
/**
 * Text or a quoted attribute of XML 1.0. The characters that XML forbids even as entities (section
 * 2.2: C0, surrogates, U+FFFE and U+FFFF) are among those that escapeTerminal writes out; `#` as
 * in HTML.
 */
function escapeXml(text) {
    return (0,escape_terminal/* escapeTerminal */.e)(text).replace(/[&<>"'#]/g, (character) => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 97566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ besideThisBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/** Another of the four bundles: they lie side by side. */
function besideThisBundle(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(import.meta.dirname), name, 'index.js');
}


/***/ }),

/***/ 92315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ readRegularBytes),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   gM: () => (/* binding */ streamText),
/* harmony export */   ij: () => (/* binding */ tryOpenRegular),
/* harmony export */   lf: () => (/* binding */ openRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

/**
 * A descriptor to read a regular file by. Never waits: a FIFO without a writer would hang the
 * process in open(2), deaf to signals, and a device may have no end. Throws, saying what is there
 * instead.
 */
function openRegular(path, links = 'refused') {
    const file = open(path, links);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
            return file;
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        throw error;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    throw new Error('it is no regular file');
}
/** The same; -1 where it cannot be had. */
function tryOpenRegular(path) {
    try {
        return openRegular(path);
    }
    catch {
        return -1;
    }
}
/**
 * A whole regular file as it is now: what is appended meanwhile is left out. Throws where it is no
 * such file, or larger than `mostBytes`.
 */
function readRegularBytes(path, { mostBytes, links }) {
    const file = openRegular(path, links);
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (size > mostBytes)
            throw new Error(`it has more than ${mostBytes} bytes`);
        const buffer = Buffer.alloc(size);
        let bytes = 0;
        for (let read = -1; read !== 0 && bytes < size; bytes += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, bytes, size - bytes, bytes);
        return buffer.subarray(0, bytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The same as text. */
function readRegular(path, readable) {
    return readRegularBytes(path, readable).toString('utf8');
}
/**
 * The text behind a descriptor in parts, as long as it is now, and of a longer one its beginning.
 * Between two parts others come to their turn. Leaves the descriptor open.
 */
async function* streamText(file, { mostBytes, partBytes }) {
    const bytes = Math.min((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size, mostBytes);
    if (bytes === 0)
        return;
    yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)('', {
        fd: file,
        start: 0,
        end: bytes - 1,
        encoding: 'utf8',
        highWaterMark: partBytes,
        autoClose: false,
    });
}
/** open(2): ENXIO for a socket, ELOOP for a link that is refused */
function open(path, links) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, links === 'refused' ? flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW : flags);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ELOOP' && links === 'refused')
            throw new Error('it is a symbolic link', { cause: error });
        if (code === 'ENXIO')
            throw new Error('it is no regular file', { cause: error });
        throw error;
    }
}


/***/ }),

/***/ 13787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jg: () => (/* binding */ appendForOthers),
  x3: () => (/* binding */ createFile),
  Oh: () => (/* binding */ makeDirectory),
  nR: () => (/* binding */ openNew),
  YT: () => (/* binding */ openToAppend),
  zb: () => (/* binding */ saveCopy),
  OJ: () => (/* binding */ saveFile),
  Xz: () => (/* binding */ saveFileSync),
  cK: () => (/* binding */ touchFile)
});

// UNUSED EXPORTS: appendWhole, removeUnfinished

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: ./build/files/read-regular.js
var read_regular = __nccwpck_require__(92315);
;// CONCATENATED MODULE: ./build/files/save-file.js





/** No write takes as long. */
const UNFINISHED_MS = 3_600_000;
const BESIDE = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_WRONLY } = external_node_fs_.constants;
/**
 * Writes beside the target, then renames: whoever reads meets the old file or the new one, a full
 * disk or a kill keeps the old one, and a planted symlink is replaced, not followed. Makes no
 * directory, and rejects where there is none: who deleted that of a run gets none back that looks
 * as if it were one. Rejects as well where the directory leads elsewhere than its path says: a plan
 * holds real paths, so that somebody has put a link in its place since.
 */
async function saveFile(path, text, signal) {
    await replace(path, (beside) => (0,promises_.writeFile)(beside, text, { flag: 'wx', signal }));
}
/**
 * The same from a regular file, as long as it is now: it may grow meanwhile. False where there is
 * none.
 */
async function saveCopy(from, path) {
    const file = (0,read_regular/* tryOpenRegular */.ij)(from);
    if (file < 0)
        return false;
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        await replace(path, (beside) => size === 0
            ? (0,promises_.writeFile)(beside, '', { flag: 'wx' })
            : (0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_.createReadStream)('', { fd: file, start: 0, end: size - 1, autoClose: false }), (0,external_node_fs_.createWriteStream)(beside, { flags: 'wx' })));
        return true;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** The same as `saveFile` at once, for what must not be overtaken. */
function saveFileSync(path, text) {
    const beside = nameBeside(path);
    try {
        (0,external_node_fs_.writeFileSync)(beside, text, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(beside, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(beside, { force: true });
        throw error;
    }
}
/** Makes a directory where there is none, in one that is where its path says. */
function makeDirectory(path) {
    findHome(path);
    try {
        (0,external_node_fs_.mkdirSync)(path);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
/**
 * Makes a file that nobody has: EEXIST where there is anything, be it a link to nothing. `mode`: as
 * chmod has it.
 */
function createFile(path, content = '', mode = 0o666) {
    (0,external_node_fs_.writeFileSync)(path, content, { flag: 'wx', mode });
}
/** Makes an empty file where there is nothing yet, and leaves what is there as it is. */
function touchFile(path) {
    try {
        createFile(path);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
/** A descriptor to append by to a file that is made, and that nobody has. */
function openNew(path) {
    return (0,external_node_fs_.openSync)(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL, 0o644);
}
/**
 * A descriptor to append by to a file of ours, which is made where there is none. Throws for a
 * link, a hard link to somebody's file among them, and for all that is no regular file.
 */
function openToAppend(path) {
    const file = (0,external_node_fs_.openSync)(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o644);
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (stats.isFile() && stats.nlink <= 1)
            return file;
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(file);
        throw error;
    }
    (0,external_node_fs_.closeSync)(file);
    throw new Error(`${path} is no regular file of its own`);
}
/** Appends text to a file of ours: all of it or, on a full disk, nothing. */
function appendWhole(path, text) {
    const file = openToAppend(path);
    try {
        const { size } = fstatSync(file);
        try {
            writeFileSync(file, text);
        }
        catch (error) {
            ftruncateSync(file, size);
            throw error;
        }
    }
    finally {
        closeSync(file);
    }
}
/**
 * Appends a few lines to a file that another program made and reads, in one write: the runner's
 * files of a step, which may be a pipe. Never waits for a reader (ENXIO, EAGAIN).
 */
function appendForOthers(path, text) {
    const file = (0,external_node_fs_.openSync)(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK, 0o666);
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/**
 * Removes what writes that were killed have left in a directory that is ours alone: files of
 * `saveFile` and those `named` so, for an hour untouched. What cannot be removed stays.
 */
function removeUnfinished(directory, named) {
    for (const path of listNames(directory)
        .filter((name) => BESIDE.test(name) || named.test(name))
        .map((name) => join(directory, name)))
        try {
            const stats = lstatSync(path);
            if (stats.isFile() && Date.now() - stats.mtimeMs > UNFINISHED_MS)
                rmSync(path);
        }
        catch {
            continue; // gone meanwhile, or somebody else's
        }
}
/** None of one that cannot be read. */
function listNames(directory) {
    try {
        return readdirSync(directory);
    }
    catch {
        return [];
    }
}
async function replace(path, write) {
    const beside = nameBeside(path);
    try {
        await write(beside);
        await (0,promises_.rename)(beside, path);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw error;
    }
}
/** Nobody can foresee it, and put something there that would keep every later write away. */
function nameBeside(path) {
    return (0,external_node_path_.join)(findHome(path), `.${crypto.randomUUID()}.tmp`);
}
/** The directory of a path. Throws where it is not where the path says. */
function findHome(path) {
    const directory = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path));
    const real = (0,external_node_fs_.realpathSync)(directory);
    if (real !== directory)
        throw new Error(`${directory} leads to ${real} meanwhile: nothing is written through a link`);
    return directory;
}


/***/ }),

/***/ 85668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ lowerBase),
/* harmony export */   SO: () => (/* binding */ unknownBase),
/* harmony export */   bf: () => (/* binding */ chooseBase),
/* harmony export */   ns: () => (/* binding */ machineBase)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85929);
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40095);


const unknownBase = { bytes: 0, source: 'MemTotal', path: '', label: 'unknown' };
/** 0: the size of the machine's memory is unknown. */
function machineBase(bytes) {
    return bytes > 0
        ? { bytes, source: 'MemTotal', path: '', label: `${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)} RAM` }
        : unknownBase;
}
/** A limit that is no lower than the machine's memory, or 0, is none. */
function lowerBase(memTotal, limit) {
    const { bytes, path, owner } = limit;
    if (bytes <= 0 || (memTotal.bytes > 0 && bytes >= memTotal.bytes))
        return memTotal;
    return {
        bytes,
        source: 'cgroup',
        path,
        label: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b) `${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)} limit of ${owner}`,
    };
}
/**
 * The one that holds: a scan speaks of the machine, as ps does; who is chosen by name may run
 * anywhere on it.
 */
function chooseBase({ mode, scope }, { memTotal, lower, shared }) {
    if (mode === 'scan')
        return memTotal;
    return scope === 'targets' ? shared : lower;
}


/***/ }),

/***/ 55829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ namesOfContainer),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/**
 * What a glob of `threshold` or `ignore` may match of a process: its name, its command line as far
 * as it is stored, and what the report calls it.
 */
function namesOf({ name, command, label }) {
    return [name, command, label];
}
/** What a glob `container:...` may match. */
function namesOfContainer({ containerId, name, project, service, namespace, pod, }) {
    return { id: containerId, name, project, service, namespace, pod };
}


/***/ }),

/***/ 84447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dD: () => (/* binding */ nameWithPid),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   hk: () => (/* binding */ containerSubjectOf),
/* harmony export */   xu: () => (/* binding */ groupSubjectOf)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85929);

function subjectOf({ id, label }) {
    return { kind: 'process', id, name: label };
}
/** "node server.js (pid 4121)" */
function nameWithPid({ label, pid }) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .b) `${label} (pid ${pid})`;
}
function groupSubjectOf({ id, name }) {
    return { kind: 'group', id, name };
}
function containerSubjectOf({ id, label }) {
    return { kind: 'container', id, name: label };
}


/***/ }),

/***/ 85929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ foreign),
/* harmony export */   b: () => (/* binding */ untrusted)
/* harmony export */ });
/**
 * The way in: text as the kernel, a program or a file of samples gave it. Called where records are
 * decoded, and nowhere else.
 */
function foreign(text) {
    // eslint-disable-next-line no-restricted-syntax -- the one cast
    return text;
}
/** A sentence of ours that may have foreign text in it, which makes the whole of it foreign. */
function untrusted(words, ...values) {
    return foreign(String.raw({ raw: words }, ...values));
}


/***/ }),

/***/ 76626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decideOutcome)
/* harmony export */ });
function decideOutcome({ cancelled, exitCode }) {
    if (cancelled)
        return 'cancelled';
    return exitCode === 0 ? 'success' : 'failure';
}


/***/ }),

/***/ 46773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Am: () => (/* binding */ growth),
  cY: () => (/* binding */ judgingOf),
  rt: () => (/* binding */ toleratedBytesPerMinute)
});

// UNUSED EXPORTS: nameJudged

// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __nccwpck_require__(85929);
// EXTERNAL MODULE: ./build/series/last-held.js
var last_held = __nccwpck_require__(24184);
// EXTERNAL MODULE: ./build/stats/judge-curve.js + 13 modules
var judge_curve = __nccwpck_require__(47307);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
// EXTERNAL MODULE: ./build/units/rate.js
var units_rate = __nccwpck_require__(9056);
// EXTERNAL MODULE: ./build/units/size.js
var size = __nccwpck_require__(40095);
// EXTERNAL MODULE: ./build/units/suggest-size.js
var suggest_size = __nccwpck_require__(91422);
// EXTERNAL MODULE: ./build/findings/subject.js
var subject = __nccwpck_require__(84447);
// EXTERNAL MODULE: ./build/gates/growth/forecast-growth.js + 3 modules
var forecast_growth = __nccwpck_require__(18267);
// EXTERNAL MODULE: ./build/stats/judge-days.js + 1 modules
var judge_days = __nccwpck_require__(33679);
// EXTERNAL MODULE: ./build/units/percent.js
var units_percent = __nccwpck_require__(69337);
// EXTERNAL MODULE: ./build/gates/growth/list-daily-grown.js
var list_daily_grown = __nccwpck_require__(82057);
;// CONCATENATED MODULE: ./build/gates/growth/history-growth.js









const DAY_MS = 86_400_000;
const MINUTES_A_DAY = 1440;
/** what comes later than in a year is no news */
const LONGEST_DAYS = 365;
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/**
 * Findings on growth from day to day, of what runs now; `limitBytes` a minute is tolerated. One for
 * each program: a pool is named as one where several of it grow.
 */
function judgeHistory(evidence, judging) {
    const { remembered } = evidence;
    const { limitBytes, reachOf } = judging;
    if (remembered === null)
        return [];
    return (0,list_daily_grown/* listDailyGrown */.H)(evidence, judging)
        .flatMap(({ group, members, singles, sum }) => sum === null
        ? singles.map(({ process, growth }) => ({
            growth,
            name: (0,subject/* nameWithPid */.dD)(process),
            subject: (0,subject/* subjectOf */.et)(process),
            now: { bytes: (0,last_held/* lastHeldRssBytes */.F)(process), reach: reachOf(process) },
        }))
        : [
            {
                growth: sum,
                name: (0,untrusted/* untrusted */.b) `${group.name} (${members.length} processes)`,
                subject: (0,subject/* groupSubjectOf */.xu)(group),
                now: null,
            },
        ])
        .filter(({ growth }) => growth.bytesPerDay / MINUTES_A_DAY > limitBytes)
        .map(({ growth, ...told }) => tell(growth, { ...told, limitBytes, remembered }))
        .sort((a, b) => b.measured - a.measured);
}
/** What was known of the past when that was judged: " (scans of 12 d)"; '' where nothing is. */
function describeHistory({ remembered, growthJudge }) {
    if (remembered === null)
        return '';
    const source = growthJudge === 'days' ? 'watched for' : 'scans of';
    const knownMs = 1000 * remembered.spanS;
    const known = knownMs === 0 ? 'now only' : (0,duration/* formatDuration */.a3)(knownMs);
    return knownMs < judge_days/* NEEDED_DAYS */.iB * DAY_MS
        ? ` (${source} ${known}; slow growth shows after ${judge_days/* NEEDED_DAYS */.iB} days)`
        : ` (${source} ${known})`;
}
function tell({ bytesPerDay, sinceS, restarts }, { name, subject, now, limitBytes, remembered }) {
    const reach = now === null ? '' : timeToReach(now.bytes, bytesPerDay, now.reach);
    return {
        gate: 'growth',
        outcome: 'fail',
        severity: 'error',
        subject,
        measured: Math.round(bytesPerDay / MINUTES_A_DAY),
        limit: Math.round(limitBytes),
        unit: 'bytes/min',
        grade: 'leak',
        message: (0,untrusted/* untrusted */.b) `${name}: +${(0,size/* formatBytes */.z3)(bytesPerDay)}/day since ${formatDay(sinceS, remembered.zoneOffsetMinutes)}${throughRestarts(restarts)}${reach}`,
        advice: (0,untrusted/* untrusted */.b) `look for what it keeps${reach === '' ? '' : ', or restart it before then'}; if this is meant, set \`growth-threshold: ${(0,suggest_size/* suggestSize */.o)(bytesPerDay)}/d\``,
    };
}
/** ", through 2 restarts" */
function throughRestarts(restarts) {
    return restarts === 0 ? '' : `, through ${restarts === 1 ? 'a restart' : `${restarts} restarts`}`;
}
/** "14 November" */
function formatDay(epochS, zoneOffsetMinutes) {
    const local = new Date((epochS + zoneOffsetMinutes * 60) * 1000);
    return `${local.getUTCDate()} ${MONTHS[local.getUTCMonth()] ?? ''}`;
}
/** ", reaches 30 % in about 9 days" */
function timeToReach(nowBytes, bytesPerDay, { bytes, percent }) {
    if (!Number.isFinite(bytes) || bytes <= nowBytes)
        return '';
    const days = (bytes - nowBytes) / bytesPerDay;
    if (days > LONGEST_DAYS)
        return '';
    const time = days < 2 ? (0,duration/* formatDuration */.a3)(days * DAY_MS) : `${Math.round(days)} days`;
    return `, reaches ${percent === null ? (0,size/* formatBytes */.z3)(bytes) : (0,units_percent/* formatPercent */.l)(percent)} in about ${time}`;
}

// EXTERNAL MODULE: ./build/stats/is-called.js
var is_called = __nccwpck_require__(33702);
// EXTERNAL MODULE: ./build/gates/growth/judge-recording.js + 14 modules
var judge_recording = __nccwpck_require__(28090);
// EXTERNAL MODULE: ./build/gates/growth/load.js
var load = __nccwpck_require__(10991);
// EXTERNAL MODULE: ./build/gates/growth/longest-judged.js
var longest_judged = __nccwpck_require__(95799);
;// CONCATENATED MODULE: ./build/gates/growth/phrase-growth.js


/** What grows, and by how much: "node server.js (pid 12): live heap grows by 8 MiB/min (...)". */
function phraseGrowth(name, { basis, readings }, bytesPerMinute) {
    const rate = (0,units_rate/* formatRate */.C)(bytesPerMinute);
    switch (basis) {
        case 'collections':
            return (0,untrusted/* untrusted */.b) `${name}: live heap grows by ${rate} (after each collection)`;
        case 'forced':
            return (0,untrusted/* untrusted */.b) `${name}: live heap grows by ${rate} (${readings} forced collections)`;
        case 'outside':
            return (0,untrusted/* untrusted */.b) `${name} grows by ${rate} outside the heap`;
        default:
            return (0,untrusted/* untrusted */.b) `${name} grows by ${rate}`;
    }
}

// EXTERNAL MODULE: ./build/gates/growth/service-evidence.js
var service_evidence = __nccwpck_require__(75356);
// EXTERNAL MODULE: ./build/gates/growth/short-lives.js + 1 modules
var short_lives = __nccwpck_require__(47826);
// EXTERNAL MODULE: ./build/series/memory-curve.js
var memory_curve = __nccwpck_require__(88975);
;// CONCATENATED MODULE: ./build/gates/growth/smallest-finding.js




/** so many of the largest are asked: each costs a few ms */
const MOST_ASKED = 5;
/**
 * The slowest steady leak that growth would have found in the largest process in which it would
 * have found any.
 */
function smallestFinding(evidence, judging, toleratedBytesPerMinute) {
    const largest = (0,judge_recording/* judgeRecording */.F1)(evidence, judging)
        .flatMap((judged) => ('process' in judged.of ? [{ judged, process: judged.of.process }] : []))
        .filter(({ judged }) => judged.judgement.grade !== 'inconclusive')
        .sort((a, b) => b.process.peakAnonBytes - a.process.peakAnonBytes)
        .slice(0, MOST_ASKED);
    for (const { judged, process } of largest) {
        const bytesPerHour = smallestFoundIn(judged, evidence, judging, toleratedBytesPerMinute);
        if (bytesPerHour !== null)
            return { process, bytesPerMinute: bytesPerHour / 60 };
    }
    return null;
}
/**
 * The slowest steady leak, in bytes an hour, that would have been found in this one: by the rule
 * that findings follow, with its role, with all that were looked at beside it, and above what is
 * tolerated. Null: none that was tried.
 */
function smallestFoundIn({ of, count, judgement }, { recording: { tickTimesMs } }, judging, toleratedBytesPerMinute) {
    if (judgement.basis !== undefined)
        return judgement.smallestDetectableBytesPerHour;
    const [curve, members] = 'process' in of
        ? [(0,memory_curve/* livedCurve */.OS)(of.process, tickTimesMs), [of.process]]
        : [(0,memory_curve/* livedSum */.IR)(of.members, tickTimesMs), of.members];
    return (0,judge_curve/* smallestFound */.au)((0,judge_recording/* curveOf */.Fi)(curve, members, judging), (other, tilted) => (0,is_called/* isCalled */.A)(count(other, tilted)) && other.rateBytesPerHour / 60 > toleratedBytesPerMinute);
}

// EXTERNAL MODULE: ./build/gates/growth/treat-as.js
var treat_as = __nccwpck_require__(62276);
// EXTERNAL MODULE: ./build/gates/growth/under-a-day.js
var under_a_day = __nccwpck_require__(10660);
// EXTERNAL MODULE: ./build/gates/threshold.js + 2 modules
var threshold = __nccwpck_require__(36203);
;// CONCATENATED MODULE: ./build/gates/growth.js





















const tolerated = {
    name: 'growth-threshold',
    group: 'limits',
    default: 'auto',
    description: 'Fails when the memory of a service grows and does not settle, and warns when it likely does. A rate: growth up to it is tolerated.',
    allowed: '`auto`, `off`, a rate such as `5MiB/min` (also /s, /h, /d)',
    isLimit: true,
    parse: (text) => {
        const trimmed = text.trim();
        return trimmed === 'auto' || trimmed === 'off'
            ? { kind: trimmed }
            : { kind: 'rate', bytesPerMinute: (0,units_rate/* parseRate */.W)(trimmed) };
    },
};
const warmUp = {
    name: 'warm-up',
    group: 'limits',
    default: 'auto',
    description: "Time from a process's start in which growth is not judged. auto: found in each curve.",
    allowed: '`auto`, or a duration such as `30s`',
    parse: (text) => (text.trim() === 'auto' ? 'auto' : (0,duration/* parseDuration */.E9)(text)),
};
/**
 * Whether memory grows without settling: the statistical verdict on each process and each group.
 */
const growth = {
    name: 'growth',
    description: 'anonymous memory plus swap of each process and group over time, once each lived 20 s',
    failsWhen: 'it grows and does not settle (grade `leak`) in a process that is a service; `likely` only warns',
    severity: 'error',
    options: [tolerated, warmUp, treat_as/* treatAs */.hR, load/* load */.H],
    judge: (evidence, settings) => {
        const limit = settings.value(tolerated);
        if (limit.kind === 'off')
            return [];
        const limitBytes = toleratedBytesPerMinute(settings);
        const byDays = {
            ...judgingOf(settings),
            limitBytes,
            reachOf: (process) => (0,threshold/* failReach */.If)(process, evidence, settings),
        };
        const daily = judgeHistory(evidence, byDays);
        if (evidence.isSnapshot && (evidence.remembered !== null || !settings.isSet(tolerated)))
            return daily;
        const named = new Set(daily.map(({ subject }) => subject.id));
        const now = evidence.growthJudge === 'curve'
            ? judgeNow(evidence, settings, limitBytes)
            : evidence.growthJudge === 'days'
                ? [...(0,forecast_growth/* forecastGrowth */.vC)(evidence, byDays), ...listUnjudged(evidence, byDays)]
                : [(0,under_a_day/* underADay */.s)(evidence.recording)];
        return [...daily, ...now.filter(({ subject }) => !named.has(subject.id))];
    },
    cannotJudge: (evidence, settings) => {
        const { isSnapshot, remembered, growthJudge, recording } = evidence;
        if (settings.value(tolerated).kind === 'off')
            return '';
        if (isSnapshot && remembered === null)
            return 'one snapshot has no history';
        if (recording.processes.length === 0)
            return 'no process was sampled';
        return growthJudge === 'days' ? (0,short_lives/* explainShortLives */.J)(evidence, settings.value(treat_as/* treatAs */.hR)) : '';
    },
    describe: (evidence, settings) => {
        const limit = settings.value(tolerated);
        if (limit.kind === 'off')
            return '';
        const what = limit.kind === 'auto'
            ? 'no growth that does not settle'
            : `no growth above ${(0,units_rate/* formatRate */.C)(limit.bytesPerMinute)} that does not settle`;
        const past = describeHistory(evidence);
        return (0,untrusted/* untrusted */.b) `${what}${past}${evidence.isSnapshot ? '' : describePower(evidence, settings)}`;
    },
    rates: (evidence, settings) => evidence.isSnapshot || settings.value(tolerated).kind === 'off'
        ? new Map()
        : (0,judge_recording/* listRates */._Q)(evidence, judgingOf(settings)),
};
/** A standing watch goes on, so it says that only to who asks (`cannotJudge`). */
function listUnjudged(evidence, byDays) {
    return evidence.isStanding ? [] : (0,short_lives/* reportShortLives */.c)(evidence, byDays.treatAs);
}
/** What the recording itself shows. */
function judgeNow(evidence, settings, limitBytes) {
    const judged = (0,judge_recording/* judgeRecording */.F1)(evidence, judgingOf(settings));
    if (judged.every(({ judgement }) => judgement.grade === 'inconclusive')) {
        const longest = (0,longest_judged/* longestJudged */.G)(judged);
        return longest === null ? [] : [notJudged(longest, judgingOf(settings).warmUpMs)];
    }
    const limitOf = (process) => (0,threshold/* failLimitBytes */.L8)(process, evidence, settings);
    return judged
        .filter(({ grade, judgement }) => grade === 'suspect' || ((0,is_called/* isCalled */.A)({ grade }) && perMinute(judgement) > limitBytes))
        .map((subject) => finding(subject, limitBytes, limitOf, describeRole(subject, evidence.recording)))
        .sort((a, b) => rank(a) - rank(b) || b.measured - a.measured);
}
/**
 * What could have been seen in the largest process: "; would have found 0.7 MiB/min in node
 * server.js".
 */
function describePower(evidence, settings) {
    const found = smallestFinding(evidence, judgingOf(settings), toleratedBytesPerMinute(settings));
    return found === null
        ? ''
        : (0,untrusted/* untrusted */.b) `; would have found ${(0,units_rate/* formatRate */.C)(found.bytesPerMinute)} in ${found.process.label}`;
}
function judgingOf(settings) {
    return { treatAs: settings.value(treat_as/* treatAs */.hR), warmUpMs: settings.value(warmUp) };
}
/** Growth up to it is no finding; infinite when off. */
function toleratedBytesPerMinute(settings) {
    const limit = settings.value(tolerated);
    return limit.kind === 'rate'
        ? limit.bytesPerMinute
        : limit.kind === 'off'
            ? Number.POSITIVE_INFINITY
            : 0;
}
const perMinute = ({ rateBytesPerHour }) => rateBytesPerHour / 60;
const rank = ({ outcome, severity }) => (outcome === 'fail' ? 0 : 2) + (severity === 'error' ? 0 : 1);
/**
 * Of what ended: why it is a service all the same, or what speaks for it although it is none; ''
 * where nothing does.
 */
function describeRole({ of, role }, recording) {
    if (role !== 'service' && role !== 'batch')
        return '';
    const ended = ('process' in of ? [of.process] : of.members).filter(({ aliveAtEnd }) => !aliveAtEnd);
    const evidence = ended
        .map((process) => (0,service_evidence/* weighServiceEvidence */.V)(process, recording))
        .find(({ isService, text }) => isService === (role === 'service') && text !== '');
    if (evidence === undefined)
        return '';
    return role === 'service'
        ? (0,untrusted/* untrusted */.b) `a service: it ${evidence.text}`
        : (0,untrusted/* untrusted */.b) `it ${evidence.text}, which alone makes it no service`;
}
function finding(judged, limitBytes, limitOf, role) {
    const { grade, judgement } = judged;
    const rate = perMinute(judgement);
    const why = judged.lowered === '' ? judgement.reason : judged.lowered;
    return {
        gate: growth.name,
        outcome: (0,is_called/* isCalled */.A)(judged) ? 'fail' : 'pass',
        severity: grade === 'leak' ? 'error' : 'warning',
        subject: 'process' in judged.of ? (0,subject/* subjectOf */.et)(judged.of.process) : (0,subject/* groupSubjectOf */.xu)(judged.of.group),
        measured: Math.round(rate),
        limit: Math.round(limitBytes),
        unit: 'bytes/min',
        grade,
        ...trendOf(judged, rate, limitOf),
        message: (0,is_called/* isCalled */.A)(judged)
            ? calledMessage(judged, rate, limitOf, role)
            : (0,untrusted/* untrusted */.b) `${nameJudged(judged)} grew by ${(0,units_rate/* formatRate */.C)(rate)}: ${why}`,
        advice: advise(judged, rate),
    };
}
/** The fitted line, where there is one. */
function trendOf({ of, judgement: { trend, basis } }, rate, limitOf) {
    if (!trend?.line)
        return {};
    const { line, warmUpEndS } = trend;
    return {
        trend: {
            fromMs: Math.round(line.fromS * 1000),
            toMs: Math.round(line.toS * 1000),
            fromBytes: Math.round(line.fromBytes),
            toBytes: Math.round(line.toBytes),
            warmUpEndMs: Math.round(warmUpEndS * 1000),
            msToLimit: 'process' in of ? msToReach(of.process, rate, limitOf) : null,
            ...(basis === undefined ? {} : { of: basis === 'outside' ? 'outside' : 'heap' }),
        },
    };
}
function calledMessage(judged, rate, limitOf, role) {
    const { judgement } = judged;
    const doubt = judgement.grade === 'leak' ? judged.lowered : judgement.reason;
    const why = [doubt, role].filter((text) => text !== '').map((text) => (0,untrusted/* untrusted */.b) `; ${text}`);
    const looked = (0,untrusted/* untrusted */.b) `${(0,duration/* formatDuration */.a3)(1000 * judgement.judgedS)} judged${why.join('')}`;
    const reaches = growth_timeToReach(judged, limitOf);
    const grows = phraseGrowth(nameJudged(judged), judgement, rate);
    return (0,untrusted/* untrusted */.b) `${grows} and has not settled (${looked})${reaches}`;
}
/**
 * ", reaches 512 MiB in about 3 h 10 min": where there is a limit above what is held now. Of a
 * pool, whose members each have that limit, the first one.
 */
function growth_timeToReach(judged, limitOf) {
    const [soonest] = (0,judge_recording/* leakingProcesses */.LW)(judged)
        .flatMap(({ process, judgement }) => {
        const ms = msToReach(process, perMinute(judgement), limitOf);
        return ms === null ? [] : [{ ms, limitBytes: limitOf(process) }];
    })
        .sort((a, b) => a.ms - b.ms);
    return soonest === undefined
        ? ''
        : `, ${'process' in judged.of ? '' : 'one '}reaches ${(0,size/* formatBytes */.z3)(soonest.limitBytes)} in about ${(0,duration/* formatDuration */.a3)(soonest.ms)}`;
}
function msToReach(process, bytesPerMinute, limitOf) {
    const limitBytes = limitOf(process);
    const leftBytes = limitBytes - (0,last_held/* lastHeldRssBytes */.F)(process);
    if (!Number.isFinite(limitBytes) || leftBytes <= 0 || bytesPerMinute <= 0)
        return null;
    return Math.round((leftBytes / bytesPerMinute) * 60_000);
}
/** "node server.js (pid 12)", "worker (8 processes)" */
function nameJudged({ of }) {
    return 'process' in of
        ? (0,subject/* nameWithPid */.dD)(of.process)
        : (0,untrusted/* untrusted */.b) `${of.group.name} (${of.members.length} processes)`;
}
function advise(judged, rate) {
    if (!(0,is_called/* isCalled */.A)(judged))
        return (0,untrusted/* untrusted */.b) ``;
    const { of, role } = judged;
    const name = 'process' in of ? of.process.label : (of.members[0]?.label ?? of.group.name);
    const meant = role === 'batch'
        ? (0,untrusted/* untrusted */.b) `; if it is a service that was stopped, say so: \`treat-as: "${name}: service"\``
        : '';
    const longer = judged.grade === 'likely' ? ', and watch longer to be sure' : '';
    const setting = `\`growth-threshold: ${(0,suggest_size/* suggestSize */.o)(rate)}/min\``;
    return (0,untrusted/* untrusted */.b) `look for what it keeps; if this is meant, set ${setting}${longer}${meant}`;
}
/** One line for the whole job: which process was too short for it is no news. */
function notJudged(longest, warmUpMs) {
    const { spanS, readings, reason } = longest;
    const shared = {
        gate: growth.name,
        outcome: 'unknown',
        severity: 'error',
        subject: { kind: 'job', id: 'job', name: (0,untrusted/* untrusted */.b) `the job` },
    };
    const isWarm = warmUpMs !== 'auto' && warmUpMs > 0;
    const where = isWarm ? ` after the warm-up of ${(0,duration/* formatDuration */.a3)(warmUpMs)}` : '';
    if (spanS < judge_curve/* MIN_SPAN_S */.uR)
        return {
            ...shared,
            measured: Math.round(1000 * spanS),
            limit: judge_curve/* MIN_SPAN_S */.uR * 1000,
            unit: 'ms',
            message: (0,untrusted/* untrusted */.b) `looked for ${(0,duration/* formatShort */.KS)(1000 * spanS)}${where}, needs ${judge_curve/* MIN_SPAN_S */.uR} s and as many samples`,
            advice: (0,untrusted/* untrusted */.b) `watch longer, a minute or more`,
        };
    const isSparse = readings < judge_curve/* MIN_SAMPLES */.Pu;
    return {
        ...shared,
        measured: isSparse ? readings : 0,
        limit: isSparse ? judge_curve/* MIN_SAMPLES */.Pu : 0,
        unit: 'count',
        message: isSparse
            ? (0,untrusted/* untrusted */.b) `took ${readings} samples${where}, needs ${judge_curve/* MIN_SAMPLES */.Pu}`
            : (0,untrusted/* untrusted */.b) `${reason}`,
        advice: (0,untrusted/* untrusted */.b) `watch longer, or at a shorter \`interval\``,
    };
}


/***/ }),

/***/ 63508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ afterAskedWarmUp)
/* harmony export */ });
/**
 * Lives of a program, oldest first, without the time after each start in which the user has growth
 * not judged. The last one began with the first of `processes`, others with their first reading.
 */
function afterAskedWarmUp(lives, processes, warmUpMs) {
    if (warmUpMs === 'auto' || warmUpMs === 0)
        return lives;
    const startedS = processes.reduce((first, { startedEpochMs }) => Math.min(first, startedEpochMs), Infinity) /
        1000;
    return lives.map(({ timesS, bytes }, at) => {
        const fromS = (at < lives.length - 1 ? (timesS[0] ?? 0) : startedS) + warmUpMs / 1000;
        const first = timesS.findIndex((timeS) => timeS >= fromS);
        return first < 0
            ? { timesS: [], bytes: [] }
            : { timesS: timesS.slice(first), bytes: bytes.slice(first) };
    });
}


/***/ }),

/***/ 33837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isBatchProgram),
/* harmony export */   o: () => (/* binding */ LAUNCHERS)
/* harmony export */ });
/**
 * Package managers that start what a manifest of the project names: the command is their child,
 * unless that is a known tool by its own name.
 */
const LAUNCHERS = new Set([
    'npm',
    'npm-cli',
    'npx',
    'npx-cli',
    'yarn',
    'pnpm',
    'corepack',
    'uv',
    'poetry',
    'pipenv',
    'bundle',
]);
/**
 * Test runners, compilers, bundlers, linters and package managers: they keep what they have done
 * until they exit, so their growth is no leak. Names of programs, scripts and npm packages without
 * extension, and Java main classes. The one list; `treat-as` overrides it.
 */
const BATCH_PROGRAMS = new Set([
    // test runners
    'pytest',
    'py.test',
    'unittest',
    'nose2',
    'tox',
    'nox',
    'behave',
    'robot',
    'jest',
    'jest-worker',
    'mocha',
    'ava',
    'tap',
    'vitest',
    'tinypool',
    'jasmine',
    'karma',
    'cypress',
    'playwright',
    'rspec',
    'minitest',
    'cucumber',
    'phpunit',
    'pest',
    'prove',
    'ctest',
    'gotestsum',
    'nextest',
    'bats',
    // compilers and linkers
    'cc',
    'c++',
    'gcc',
    'g++',
    'cc1',
    'cc1plus',
    'collect2',
    'ld',
    'lld',
    'ld.lld',
    'mold',
    'as',
    'clang',
    'clang++',
    'rustc',
    'javac',
    'kotlinc',
    'scalac',
    'swiftc',
    'ghc',
    'tsc',
    'vue-tsc',
    'compile',
    'link',
    'asm',
    'go',
    'csc',
    'vbcscompiler',
    // builders
    'make',
    'gmake',
    'ninja',
    'cmake',
    'meson',
    'bazel',
    'cargo',
    'mvn',
    'mvnw',
    'gradle',
    'gradlew',
    'sbt',
    'ant',
    'msbuild',
    'rake',
    'docker-buildx',
    // bundlers and transpilers
    'webpack',
    'rollup',
    'esbuild',
    'parcel',
    'turbo',
    'nx',
    'swc',
    'babel',
    'tsup',
    'rspack',
    'lerna',
    // linters, formatters, type checkers
    'eslint',
    'prettier',
    'biome',
    'oxlint',
    'stylelint',
    'pylint',
    'flake8',
    'ruff',
    'mypy',
    'pyright',
    'black',
    'rubocop',
    'golangci-lint',
    'staticcheck',
    'shellcheck',
    'clang-tidy',
    'phpstan',
    'knip',
    // package managers
    ...LAUNCHERS,
    'pip',
    'pip3',
    'conda',
    'bundler',
    'gem',
    'composer',
    'apt',
    'apt-get',
    'dpkg',
]);
const BATCH_MAIN_CLASSES = [
    'com.sun.tools.javac.',
    'org.codehaus.plexus.classworlds.',
    'org.apache.maven.',
    'org.gradle.',
    'org.jetbrains.kotlin.',
    'org.junit.',
    'org.testng.',
    'org.scalatest.',
    'org.apache.tools.ant.',
    'xsbt.',
    'sbt.',
];
/** program, option, script, and one more: `python3 -X dev -m pytest` has it no further */
const WORDS = 6;
function isBatchProgram({ name, command, script, }) {
    // what `go test` builds and runs
    if (name.endsWith('.test'))
        return true;
    const words = [name, ...script.split(' '), ...command.split(' ').slice(0, WORDS)];
    return words.some((word) => namesIn(word).some((part) => BATCH_PROGRAMS.has(part)) ||
        BATCH_MAIN_CLASSES.some((prefix) => word.startsWith(prefix)));
}
/** The file's name without extension, and the npm package that it lies in. */
function namesIn(word) {
    const base = word.slice(word.lastIndexOf('/') + 1);
    const packageName = /.*\/node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//.exec(word)?.[1];
    return [
        base,
        base.replace(/\.(?:js|mjs|cjs|ts|py|rb|jar|exe|dll)$/, '').toLowerCase(),
        ...(packageName === undefined ? [] : [packageName]),
    ];
}


/***/ }),

/***/ 94399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ heedFirstTouch),
/* harmony export */   a: () => (/* binding */ fillsHeaps)
/* harmony export */ });
/* harmony import */ var _stats_is_called_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33702);
/* harmony import */ var _stats_sum_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(64139);
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40095);



/**
 * Classes, compiled code, threads and the collector's own tables: what a large JVM holds outside of
 * its heap. Whoever holds more than that and its initial heap has filled it.
 */
const OUTSIDE_BYTES = 256 * 2 ** 20;
/**
 * A JVM whose initial heap is not full touches it for the first time, in a line as straight as a
 * leak's, however little it keeps: that is `suspect` until it has grown by more than that heap has,
 * or holds more. `heaps`: the initial heaps, bytes, of the JVMs that were in the curve at one
 * moment.
 */
function heedFirstTouch(judgement, { timesS, bytes }, heaps) {
    if (!(0,_stats_is_called_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalled */ .A)(judgement))
        return judgement;
    const fromS = judgement.trend?.warmUpEndS ?? 0;
    const judged = bytes.filter((value, at) => value > 0 && (timesS[at] ?? 0) >= fromS);
    return fillsHeaps(judged, heaps)
        ? {
            ...judgement,
            grade: 'suspect',
            reason: `its initial heap of ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)((0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .c)(heaps))} is not full: ` +
                'until then a JVM grows by what it touches for the first time',
        }
        : judgement;
}
/**
 * Whether what was held, bytes, has not filled the initial heaps of so many JVMs yet. False where
 * there are none.
 */
function fillsHeaps(bytes, heaps) {
    const initialBytes = (0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .c)(heaps);
    if (initialBytes === 0)
        return false;
    const [lowest, highest] = extremes(bytes);
    return highest - lowest <= initialBytes && highest <= initialBytes + heaps.length * OUTSIDE_BYTES;
}
// not Math.max(...values): an hour has more values than a call may have arguments
function extremes(values) {
    let [lowest, highest] = [Number.POSITIVE_INFINITY, 0];
    for (const value of values) {
        if (value < lowest)
            lowest = value;
        if (value > highest)
            highest = value;
    }
    return [lowest, highest];
}


/***/ }),

/***/ 18267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vC: () => (/* binding */ forecastGrowth),
  ao: () => (/* binding */ listSoonOver)
});

// UNUSED EXPORTS: ceilingOf, forecastOf

// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __nccwpck_require__(85929);
// EXTERNAL MODULE: ./build/findings/subject.js
var subject = __nccwpck_require__(84447);
// EXTERNAL MODULE: ./build/series/memory-curve.js
var memory_curve = __nccwpck_require__(88975);
// EXTERNAL MODULE: ./build/stats/daily-floors.js
var daily_floors = __nccwpck_require__(18349);
// EXTERNAL MODULE: ./build/stats/points.js
var points = __nccwpck_require__(55285);
// EXTERNAL MODULE: ./build/stats/theil-sen.js
var theil_sen = __nccwpck_require__(2345);
;// CONCATENATED MODULE: ./build/stats/forecast-limit.js



/** what comes later is left to the judges of days */
const SOON_S = daily_floors/* DAY_S */.Rd;
/** shorter climbs cannot be told from a start */
const SHORTEST_S = 60;
/** a shorter climb may be one tooth of a collector's saw, whose teeth take half an hour at most */
const SAW_S = 2 * daily_floors/* HOUR_S */.nT;
const BLOCKS = 12;
const LEAST_BLOCKS = 8;
/** of the way from where the climb began to the limit; half, less what a block and a look take */
const GONE = 0.44;
/**
 * the same of a climb of hours on the first day that is seen of a program that is days old, of
 * which nobody knows how high it came: it did not climb like that before, so that is likely its
 * morning
 */
const GONE_BY_MORNING = 0.7;
/** of the rises between blocks so many must be there, each of that share of the mean */
const RISING = 0.6;
const LEAST_RISE = 0.1;
/** of the mean rise, in the first third: else the climb began later than this */
const BEGINS = 0.6;
/** of all growth, in one block up and down: else it is a step, or a swing */
const LARGEST_STEP = 0.4;
const DEEPEST_DIP = 0.25;
/** of all growth: a deeper fall in the time before it is that of a saw */
const FALL_BEFORE = 0.9;
/** of the way: a morning that would end nearer than that beyond the limit is left to it */
const BEYOND = 1.2;
/** a morning takes longer to make half of the way, so a shorter climb is not looked at for one */
const MORNING_S = 1.5 * daily_floors/* HOUR_S */.nT;
/**
 * Whether the end of a curve is a climb that has gone half of its way to the limit and would reach
 * that within a day. Under a day nothing else is known of a program than that climb, so it is taken
 * for as innocent as it can be: where it slows, for the morning of a day whose load rises as a half
 * wave of a sine, which tells by how much it slowed where it would end. What was held before may be
 * held again. Times in seconds, ascending.
 */
function forecastLimit(curve, ahead) {
    const nowS = curve.times.at(-1) ?? 0;
    const spanS = Math.min(SOON_S, nowS - (curve.times[0] ?? nowS));
    // the longest first: it knows most of where the climb began
    for (let lengthS = spanS; lengthS >= SHORTEST_S; lengthS /= Math.SQRT2) {
        const blockS = lengthS / BLOCKS;
        const floor = lowestOfBlocks(curve, nowS - lengthS, nowS, blockS);
        const isMorning = lengthS >= MORNING_S &&
            ahead.unseenPeakBytes === 0 &&
            ahead.unseenS >= daily_floors/* DAY_S */.Rd &&
            nowS - (curve.times[0] ?? nowS) < daily_floors/* DAY_S */.Rd;
        const share = isMorning ? GONE_BY_MORNING : GONE;
        const found = isClimb(floor) ? forecast(floor, blockS, share, ahead) : null;
        if (found !== null &&
            ahead.peakBytes > Math.max(ahead.unseenPeakBytes, highestBefore(curve, found.sinceS)) &&
            !(lengthS < SAW_S && fallsBefore(curve, found, blockS)))
            return found;
    }
    return null;
}
function forecast({ times, values }, blockS, share, { limitBytes, peakBytes, heldBytes }) {
    const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
    const spanS = (times.at(-1) ?? 0) - (times[0] ?? 0) + blockS;
    // a block's lowest is where it begins
    const gone = ((last - first) * spanS) / (spanS - blockS);
    const bytesPerS = (0,theil_sen/* theilSen */.f)((0,points/* suffix */.e)({ times, values }, Math.floor(times.length / 2)));
    const ceiling = limitBytes - Math.max(0, peakBytes - (first + gone));
    const way = ceiling - first;
    const reachesInS = Math.max(0, (way - gone) / bytesPerS);
    if (way <= 0 || bytesPerS <= 0 || gone < share * way || reachesInS > SOON_S)
        return null;
    if (last <= heldBytes)
        return null;
    // a window may begin before the morning does
    const pairs = lowestOfPairs({ times, values });
    const starts = spanS < MORNING_S ? [0] : [0, Math.floor(pairs.times.length / 3)];
    return starts.some((at) => endOfWave((0,points/* suffix */.e)(pairs, at)) < first + BEYOND * way)
        ? null
        : { bytesPerS, reachesInS, sinceS: times[0] ?? 0, fromBytes: first };
}
/**
 * How high a half wave of a sine goes that began with the first point. It rises in the second half
 * of the time 2 cos x - 1 times as fast as in the first, x being the angle of half of the time.
 */
function endOfWave({ times, values }) {
    const middle = (values.length - 1) / 2;
    const at = (list) => ((list[Math.floor(middle)] ?? 0) + (list[Math.ceil(middle)] ?? 0)) / 2;
    const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
    const [firstS, lastS] = [times[0] ?? 0, times.at(-1) ?? 0];
    const earlier = (at(values) - first) / (at(times) - firstS);
    const later = (last - at(values)) / (lastS - at(times));
    if (later >= earlier)
        return Number.POSITIVE_INFINITY;
    const angle = 2 * Math.acos(Math.max(0, (1 + later / earlier) / 2));
    return first + (angle >= Math.PI / 2 ? last - first : (last - first) / Math.sin(angle));
}
function isClimb({ values }) {
    if (values.length < LEAST_BLOCKS)
        return false;
    const growth = (values.at(-1) ?? 0) - (values[0] ?? 0);
    const rises = values.slice(1).map((value, at) => value - (values[at] ?? 0));
    const rising = rises.filter((rise) => rise >= (LEAST_RISE * growth) / rises.length);
    const third = Math.ceil(rises.length / 3);
    return (growth > 0 &&
        rising.length >= RISING * rises.length &&
        Math.max(...rises) <= LARGEST_STEP * growth &&
        Math.min(...rises) >= -DEEPEST_DIP * growth &&
        (values[third] ?? 0) - (values[0] ?? 0) >= (BEGINS * third * growth) / rises.length);
}
/** Two blocks each, from the end: a saw's teeth are to be seen in none of them. */
function lowestOfPairs({ times, values }) {
    const firsts = times.map((_, at) => at).filter((at) => (times.length - at) % 2 === 0);
    return {
        times: firsts.map((at) => times[at] ?? 0),
        values: firsts.map((at) => Math.min(values[at] ?? 0, values[at + 1] ?? 0)),
    };
}
/** The highest before a moment. */
function highestBefore({ times, values }, timeS) {
    let highest = 0;
    for (let at = 0; at < times.length && (times[at] ?? 0) < timeS; at++)
        highest = Math.max(highest, values[at] ?? 0);
    return highest;
}
/** Whether the floor fell, in three times as long before the climb, by about as much as that. */
function fallsBefore(curve, { sinceS, fromBytes }, blockS) {
    const before = lowestOfBlocks(curve, sinceS - 3 * BLOCKS * blockS, sinceS, blockS).values;
    const growth = (curve.values.at(-1) ?? 0) - fromBytes;
    let highest = 0;
    return [...before, fromBytes].some((value) => {
        highest = Math.max(highest, value);
        return highest - value > FALL_BEFORE * growth;
    });
}
/** Of each block between two moments that has readings: when it begins, and its lowest. */
function lowestOfBlocks({ times, values }, fromS, toS, blockS) {
    const most = Math.round((toS - fromS) / blockS);
    const lowest = new Map();
    for (let at = times.length - 1; at >= 0 && (times[at] ?? 0) >= fromS; at--) {
        if ((times[at] ?? 0) > toS)
            continue;
        const block = Math.min(most - 1, Math.floor(((times[at] ?? 0) - fromS) / blockS));
        lowest.set(block, Math.min(lowest.get(block) ?? Number.POSITIVE_INFINITY, values[at] ?? 0));
    }
    const blocks = [...lowest].sort(([a], [b]) => a - b);
    return {
        times: blocks.map(([block]) => fromS + block * blockS),
        values: blocks.map(([, value]) => value),
    };
}

// EXTERNAL MODULE: ./build/stats/quantile.js
var quantile = __nccwpck_require__(69775);
// EXTERNAL MODULE: ./build/stats/extremes.js
var extremes = __nccwpck_require__(57575);
;// CONCATENATED MODULE: ./build/stats/held-level.js



/** a life that was shorter says little of where its program settles */
const LEAST_S = 6 * daily_floors/* HOUR_S */.nT;
/** of each third of a life to the one before: it climbed all the time */
const CLIMBED = 1.1;
/**
 * The highest level that other lives of a program, earlier or beside it, held: a new one may climb
 * to it. Of a life that climbed itself it is half of its way. 0 where there is none.
 */
function heldLevel(lives) {
    return (0,extremes/* highestOf */.g)(lives.filter(isLong).map(levelOf), 0);
}
function levelOf({ values }) {
    const third = Math.ceil(values.length / 3);
    const thirds = [0, 1, 2].map((at) => (0,quantile/* quantile */.YV)(values.slice(at * third, (at + 1) * third), 0.5));
    const [first = 0, second = 0, last = 0] = thirds;
    const isClimbing = second >= CLIMBED * first && last >= CLIMBED * second;
    return (0,quantile/* quantile */.YV)(values, isClimbing ? 0.5 : 1);
}
function isLong({ times }) {
    return (times.at(-1) ?? 0) - (times[0] ?? 0) >= LEAST_S;
}

;// CONCATENATED MODULE: ./build/stats/recent-peak.js
/** of a collector's saw one tooth is to be seen at its height */
const RECENT_S = 1800;
/** The highest of the last half hour; 0 of nothing. */
function recentPeak({ times, values }) {
    const sinceS = (times.at(-1) ?? 0) - RECENT_S;
    let highest = 0;
    for (let at = times.length - 1; at >= 0 && (times[at] ?? 0) >= sinceS; at--)
        highest = Math.max(highest, values[at] ?? 0);
    return highest;
}

// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
// EXTERNAL MODULE: ./build/units/rate.js
var units_rate = __nccwpck_require__(9056);
// EXTERNAL MODULE: ./build/units/size.js
var size = __nccwpck_require__(40095);
// EXTERNAL MODULE: ./build/gates/initial-heap.js
var initial_heap = __nccwpck_require__(18890);
// EXTERNAL MODULE: ./build/gates/growth/after-asked-warm-up.js
var after_asked_warm_up = __nccwpck_require__(63508);
// EXTERNAL MODULE: ./build/gates/growth/first-touch.js
var first_touch = __nccwpck_require__(94399);
// EXTERNAL MODULE: ./build/gates/growth/judged-by-days.js
var judged_by_days = __nccwpck_require__(50280);
;// CONCATENATED MODULE: ./build/gates/growth/forecast-growth.js













/** Findings on processes that would reach their limit within a day. */
function forecastGrowth(evidence, judging) {
    const limitOf = (process) => ceilingOf(judging.reachOf(process).bytes, evidence);
    return listSoonOver(evidence, judging, limitOf)
        .filter(({ forecast }) => 60 * forecast.bytesPerS > judging.limitBytes)
        .map((soon) => tell(soon, judging.limitBytes));
}
/** What a process runs into, bytes: where no limit is set, the memory itself is one. */
function ceilingOf(limitBytes, { memoryBase }) {
    return Math.min(limitBytes, memoryBase.bytes || Number.POSITIVE_INFINITY);
}
/**
 * Who would reach its limit within a day, once half of the way is gone, the one that does first
 * first: all that a standing watch says of growth until it knows a day. Of other recordings
 * nothing: nobody is there any more to be warned.
 */
function listSoonOver(evidence, { treatAs, warmUpMs }, limitOf) {
    if (!evidence.isStanding)
        return [];
    return [...(0,judged_by_days/* judgedByDays */.M)(evidence, treatAs).values()]
        .flatMap((process) => {
        const limitBytes = limitOf(process);
        const curve = curveOf(process, evidence, warmUpMs);
        const forecast = forecastOf(process, curve, {
            limitBytes,
            heldBytes: heldLevel(livesBeside(process, evidence)),
            startedS: process.startedEpochMs / 1000,
        });
        return forecast === null || stopsBefore(limitBytes, process, curve, evidence)
            ? []
            : [{ process, forecast, limitBytes }];
    })
        .sort((a, b) => a.forecast.reachesInS - b.forecast.reachesInS);
}
/**
 * When a process reaches a limit of resident memory, by the curve of its anonymous memory.
 * `startedS`: when it began, by the times of that; `heldBytes`: by others of its program, 0 where
 * nobody knows.
 */
function forecastOf({ endRssBytes, heldBeforeBytes }, curve, known) {
    const otherBytes = Math.max(0, endRssBytes - (curve.values.at(-1) ?? 0));
    return forecastLimit(curve, {
        limitBytes: known.limitBytes - otherBytes,
        peakBytes: recentPeak(curve),
        heldBytes: known.heldBytes,
        unseenS: (curve.times[0] ?? 0) - known.startedS,
        unseenPeakBytes: Math.max(0, heldBeforeBytes - otherBytes),
    });
}
/** With what is remembered of its life from before the recording; times in seconds since 1970. */
function curveOf(process, { recording, remembered }, warmUpMs) {
    const startS = recording.startedEpochMs / 1000;
    const { timesS, bytes } = (0,memory_curve/* memoryCurve */.h6)(process, recording.tickTimesMs);
    const firstS = startS + (timesS[0] ?? 0);
    const life = remembered?.lives.get(process.id)?.at(-1);
    const before = (life?.timesS ?? []).filter((timeS) => timeS < firstS).length;
    const whole = {
        timesS: [...(life?.timesS ?? []).slice(0, before), ...timesS.map((timeS) => startS + timeS)],
        bytes: [...(life?.bytes ?? []).slice(0, before), ...bytes],
    };
    const [judged = whole] = (0,after_asked_warm_up/* afterAskedWarmUp */.D)([whole], [process], warmUpMs);
    return { times: judged.timesS, values: judged.bytes };
}
/** A JVM that fills its initial heap goes on until that is full, which may be below its limit. */
function stopsBefore(limitBytes, process, { values }, { recording }) {
    const heapBytes = (0,initial_heap/* initialHeapBytes */.m)(process, recording);
    const lowest = values.reduce((least, value) => Math.min(least, value), limitBytes);
    return heapBytes > 0 && lowest + heapBytes < limitBytes && (0,first_touch/* fillsHeaps */.a)(values, [heapBytes]);
}
/** Those before it, and those of its group. */
function livesBeside(process, { recording, remembered }) {
    const { processes, groups } = recording;
    const members = groups.find((group) => group.members.includes(process.index))?.members ?? [];
    const beside = processes
        .filter(({ index }) => index !== process.index && members.includes(index))
        .flatMap(({ id }) => remembered?.lives.get(id)?.at(-1) ?? []);
    const before = remembered?.lives.get(process.id)?.slice(0, -1) ?? [];
    return [...before, ...beside].map(({ timesS, bytes }) => ({ times: timesS, values: bytes }));
}
function tell({ process, forecast, limitBytes }, toleratedBytes) {
    const rate = 60 * forecast.bytesPerS;
    const grows = (0,untrusted/* untrusted */.b) `${(0,subject/* nameWithPid */.dD)(process)} grows by ${(0,units_rate/* formatRate */.C)(rate)}`;
    const inTime = (0,duration/* formatDuration */.a3)(1000 * forecast.reachesInS);
    const gone = `half of the way from ${(0,size/* formatBytes */.z3)(forecast.fromBytes)} is gone`;
    return {
        gate: 'growth',
        outcome: 'fail',
        severity: 'error',
        subject: (0,subject/* subjectOf */.et)(process),
        measured: Math.round(rate),
        limit: Math.round(toleratedBytes),
        unit: 'bytes/min',
        grade: 'leak',
        message: (0,untrusted/* untrusted */.b) `${grows} and reaches ${(0,size/* formatBytes */.z3)(limitBytes)} in about ${inTime}: ${gone}`,
        advice: (0,untrusted/* untrusted */.b) `look for what it keeps, or restart it before then`,
    };
}


/***/ }),

/***/ 87464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ heapsAtOnce)
/* harmony export */ });
/* harmony import */ var _stats_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64139);

/**
 * The heaps, in bytes, of those that were alive together, at the moment at which they are most:
 * what came after a restart touches its own in place of the one before. Who has none is left out.
 */
function heapsAtOnce(processes, heapOf) {
    const born = processes
        .map((process) => ({ process, bytes: heapOf(process) }))
        .filter(({ bytes }) => bytes > 0)
        .sort((a, b) => a.process.firstMs - b.process.firstMs);
    let alive = [];
    let most = [];
    for (const one of born) {
        alive = [...alive.filter(({ process }) => process.lastMs >= one.process.firstMs), one];
        if ((0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(alive.map(({ bytes }) => bytes)) > (0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(most))
            most = alive.map(({ bytes }) => bytes);
    }
    return most;
}


/***/ }),

/***/ 28090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fi: () => (/* binding */ curveOf),
  y6: () => (/* binding */ judgeGroups),
  F1: () => (/* binding */ judgeRecording),
  LW: () => (/* binding */ leakingProcesses),
  _Q: () => (/* binding */ listRates)
});

// EXTERNAL MODULE: ./build/stats/is-called.js
var is_called = __nccwpck_require__(33702);
// EXTERNAL MODULE: ./build/stats/judge-curve.js + 13 modules
var judge_curve = __nccwpck_require__(47307);
// EXTERNAL MODULE: ./build/gates/initial-heap.js
var initial_heap = __nccwpck_require__(18890);
;// CONCATENATED MODULE: ./build/series/heap-series.js
const NO_HEAP = {
    from: '',
    collector: '',
    atMs: [],
    usedBytes: [],
    collections: [],
    oldCollections: [],
    nowBytes: [],
    outsideBytes: [],
    forced: [],
    lostMs: null,
};
/** The part of it from `fromMs` to `toMs`, with what held when that began. */
function clipHeap(heap, fromMs, toMs) {
    const first = Math.max(0, heap.atMs.findLastIndex((atMs) => atMs <= fromMs));
    const after = heap.atMs.findIndex((atMs) => atMs > toMs);
    const clip = (values) => values.slice(first, after < 0 ? values.length : after);
    return {
        ...heap,
        atMs: clip(heap.atMs).map((atMs) => Math.max(fromMs, atMs)),
        usedBytes: clip(heap.usedBytes),
        collections: clip(heap.collections),
        oldCollections: clip(heap.oldCollections),
        nowBytes: clip(heap.nowBytes),
        outsideBytes: clip(heap.outsideBytes),
        forced: heap.forced.filter(({ atMs }) => atMs >= fromMs),
    };
}
/**
 * Several heaps as one: what holds of each at each moment that one of them was read, and nothing
 * after `untilMs`, its process's end. Null where their collectors say different things. Collections
 * that were asked for count where each had as many.
 */
function sumHeaps(lives) {
    const heaps = lives.map(({ heap }) => heap);
    const [first] = heaps;
    if (first === undefined || heaps.some(({ collector }) => collector !== first.collector))
        return null;
    if (heaps.length === 1)
        return first;
    const atMs = [...new Set(heaps.flatMap((heap) => heap.atMs))].sort((a, b) => a - b);
    const sum = (valuesOf) => {
        const sums = atMs.map(() => 0);
        for (const { heap, untilMs } of lives) {
            const values = valuesOf(heap);
            let last = -1;
            for (const [at, time] of atMs.entries()) {
                if (time > untilMs)
                    break;
                while ((heap.atMs[last + 1] ?? Number.POSITIVE_INFINITY) <= time)
                    last++;
                sums[at] = (sums[at] ?? 0) + (values[last] ?? 0);
            }
        }
        return sums;
    };
    const lost = heaps.flatMap(({ lostMs }) => (lostMs === null ? [] : [lostMs]));
    return {
        from: first.from,
        collector: first.collector,
        atMs,
        usedBytes: sum((heap) => heap.usedBytes),
        collections: sum((heap) => heap.collections),
        oldCollections: sum((heap) => heap.oldCollections),
        nowBytes: sum((heap) => heap.nowBytes),
        outsideBytes: sum((heap) => heap.outsideBytes),
        forced: sumForced(heaps),
        lostMs: lost.length === 0 ? null : lost.reduce((first, ms) => Math.min(first, ms)),
    };
}
function sumForced(heaps) {
    const count = heaps[0]?.forced.length ?? 0;
    if (heaps.some(({ forced }) => forced.length !== count))
        return [];
    return Array.from({ length: count }, (_, at) => {
        const points = heaps.flatMap(({ forced }) => forced[at] ?? []);
        const add = (of) => points.reduce((total, point) => total + of(point), 0);
        return {
            atMs: add((point) => point.atMs) / points.length,
            tookMs: points.reduce((most, { tookMs }) => Math.max(most, tookMs), 0),
            liveBytes: add((point) => point.liveBytes),
            outsideBytes: add((point) => point.outsideBytes),
            mallocBytes: add((point) => point.mallocBytes),
            restBytes: add((point) => point.restBytes),
            isWhole: points.every(({ isWhole }) => isWhole),
        };
    });
}

// EXTERNAL MODULE: ./build/gates/growth/first-touch.js
var first_touch = __nccwpck_require__(94399);
;// CONCATENATED MODULE: ./build/gates/growth/heap-curves.js
/**
 * One point for each reading that saw a new collection. Those that were asked for from outside are
 * none of the program's own.
 */
function collectionPoints(heap) {
    const points = [];
    let last = 0;
    for (const [at, atMs] of heap.atMs.entries()) {
        const count = heap.collections[at] ?? 0;
        const bytes = heap.usedBytes[at] ?? Number.NaN;
        const isNew = count !== last && !isForced(heap, at);
        last = count;
        if (isNew && bytes > 0)
            points.push({ timeS: atMs / 1000, bytes });
    }
    return points;
}
/** Old collections of the program's own since `fromS`. */
function ownOldCollections(heap, fromS) {
    let own = 0;
    for (const [at, atMs] of heap.atMs.entries()) {
        const rise = (heap.oldCollections[at] ?? 0) - (heap.oldCollections[at - 1] ?? 0);
        if (at > 0 && atMs / 1000 >= fromS && rise > 0 && !isForced(heap, at))
            own += rise;
    }
    return own;
}
/** Whether one was asked for between the reading before and this one. */
function isForced({ atMs, forced }, at) {
    const [before, now] = [atMs[at - 1] ?? 0, atMs[at] ?? 0];
    return forced.some((point) => point.atMs >= before && point.atMs - point.tookMs <= now);
}
/**
 * Values between two collections: straight lines at 1 Hz, since both ends are measured. Steps would
 * make a leak of rare collections look like jumps.
 */
function joinByLines(points) {
    const curve = { timesS: [], bytes: [] };
    for (const [at, { timeS, bytes }] of points.entries()) {
        const next = points[at + 1];
        curve.timesS.push(timeS);
        curve.bytes.push(bytes);
        if (next === undefined)
            break;
        for (let time = timeS + 1; time < next.timeS - 1e-9; time++) {
            curve.timesS.push(time);
            curve.bytes.push(bytes + ((next.bytes - bytes) * (time - timeS)) / (next.timeS - timeS));
        }
    }
    return curve;
}
/**
 * The memory of processes, and the heaps that are in no anonymous memory: ZGC keeps its own in
 * shared memory (`/memfd:java_heap`).
 */
function addHeap(memory, lives) {
    const shared = lives.filter(({ heap }) => heap.collector === 'zgc');
    if (shared.length === 0)
        return memory;
    const held = shared.map(({ heap: { atMs, usedBytes }, untilMs }) => ({
        ...{ atMs, usedBytes, untilMs },
        at: -1,
    }));
    return {
        timesS: memory.timesS,
        bytes: memory.timesS.map((timeS, index) => {
            let bytes = memory.bytes[index] ?? Number.NaN;
            for (const heap of held) {
                if (timeS * 1000 > heap.untilMs)
                    continue;
                while ((heap.atMs[heap.at + 1] ?? Number.POSITIVE_INFINITY) <= timeS * 1000)
                    heap.at++;
                const used = heap.usedBytes[heap.at] ?? 0;
                if (used > 0)
                    bytes += used;
            }
            return bytes;
        }),
    };
}
/** What holds at each of those times of the recording; times before the first reading are left. */
function holdAt(atMs, values, timesS) {
    const curve = { timesS: [], bytes: [] };
    let at = -1;
    for (const timeS of timesS) {
        while ((atMs[at + 1] ?? Number.POSITIVE_INFINITY) <= timeS * 1000)
            at++;
        const bytes = values[at];
        if (bytes === undefined || !(bytes > 0))
            continue;
        curve.timesS.push(timeS);
        curve.bytes.push(bytes);
    }
    return curve;
}

// EXTERNAL MODULE: ./build/gates/growth/heaps-at-once.js
var heaps_at_once = __nccwpck_require__(87464);
// EXTERNAL MODULE: ./build/stats/heap.js
var stats_heap = __nccwpck_require__(45120);
// EXTERNAL MODULE: ./build/stats/theil-sen.js
var theil_sen = __nccwpck_require__(2345);
;// CONCATENATED MODULE: ./build/stats/judge-forced.js

const LEAST_POINTS = 3;
/** A step may rise so many times as fast as the mean: beyond that it is a burst, or it ends. */
const STEADY = 0.6;
/** A leak's steps agree to that; those of a cache that fills get shorter. */
const AGREEING = 0.2;
/** Repeated points of a JVM agree to 4 % of a step of 1 MiB. */
const STRAIGHT = 0.05;
/**
 * Three or more exact points decide by themselves. A cache that fills rises first, so what counts
 * is the longest tail of which each step rises about as fast as the mean. `neededBytes`: growth
 * that repeated points of a constant heap show. Null: too few.
 */
function judgeForced(points, neededBytes) {
    if (points.length < LEAST_POINTS)
        return null;
    for (let from = 0; from <= points.length - LEAST_POINTS; from++) {
        const tail = points.slice(from);
        const spread = stepSpread(tail);
        if (growthOf(tail) < neededBytes || spread > STEADY)
            continue;
        return {
            ...readingOf(tail, neededBytes),
            grade: spread <= AGREEING ? 'leak' : 'likely',
            isStraight: spread <= STRAIGHT,
        };
    }
    // it may have filled before, and is flat since
    const last = points.slice(-LEAST_POINTS);
    const lowest = Math.min(...last.map(({ bytes }) => bytes));
    const isFlat = (last.at(-1)?.bytes ?? 0) - lowest < neededBytes;
    return {
        ...readingOf(isFlat ? last : points, neededBytes),
        grade: isFlat || growthOf(points) < neededBytes ? 'ok' : 'suspect',
        isStraight: false,
    };
}
function readingOf(points, neededBytes) {
    return { points, growthBytes: growthOf(points), bytesPerHour: rateOf(points), neededBytes };
}
const growthOf = (points) => (points.at(-1)?.bytes ?? 0) - (points[0]?.bytes ?? 0);
/** A first point taken while a cache still filled makes one step of several too long. */
function rateOf(points) {
    const times = points.map(({ timeS }) => timeS);
    const slope = (0,theil_sen/* theilSen */.f)({ times, values: points.map(({ bytes }) => bytes) });
    return 3600 * Math.max(0, slope);
}
/** By how much the rate of a step differs from their mean at most, in shares of that. */
function stepSpread(points) {
    const rates = points.slice(1).map(({ timeS, bytes }, at) => {
        const before = points[at] ?? { timeS, bytes };
        return timeS > before.timeS ? (bytes - before.bytes) / (timeS - before.timeS) : Number.NaN;
    });
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    if (!(mean > 0))
        return Number.POSITIVE_INFINITY;
    return Math.max(...rates.map((rate) => Math.abs(rate - mean) / mean));
}

// EXTERNAL MODULE: ./build/units/size.js
var size = __nccwpck_require__(40095);
;// CONCATENATED MODULE: ./build/gates/growth/heap-nature.js
const NEVER = Number.POSITIVE_INFINITY;
/** G1 counts two a cycle (remark, cleanup); two cycles. */
const NATURES = new Map([
    ['', { kind: 'exact', oldCollections: 0 }],
    ['g1', { kind: 'generational', oldCollections: 4 }],
    // dead wood is counted as filler arrays after their own full collections
    ['serial', { kind: 'generational', oldCollections: NEVER }],
    ['parallel', { kind: 'generational', oldCollections: NEVER }],
    ['zgc', { kind: 'concurrent', oldCollections: NEVER }],
    ['shenandoah', { kind: 'concurrent', oldCollections: NEVER }],
]);
const UNKNOWN = { kind: 'generational', oldCollections: NEVER };
/** `collector`: of a JVM; '' where the runtime has but one. One that is not known is a bound. */
function heapNatureOf(collector) {
    return NATURES.get(collector) ?? UNKNOWN;
}

;// CONCATENATED MODULE: ./build/gates/growth/judge-heap.js








const MIB = 2 ** 20;
const HOUR_S = 3600;
/** The start of a window is no evidence. */
const STARTING = 0.1;
/** Fewer collections, in less of the window, or with longer pauses between, are few. */
const LEAST_COLLECTIONS = 5;
const LEAST_SPAN = 0.5;
const LONGEST_PAUSE = 0.4;
/** Growth outside of a heap that is judged at all: less is what runtimes do by themselves. */
const LEAST_OUTSIDE_BYTES = 3 * MIB;
const LEAST_OUTSIDE_READINGS = 12;
/** V8's tables, and pages of its heap that it keeps for later: 5 to 11 MiB beside a busy cache. */
const LEAST_REST_BYTES = 12 * MIB;
/** Forced points that end in the first half of a window say nothing of its second. */
const LEAST_COVERED = 0.5;
/** Where they end before that, a memory that rises behind them is acquitted by none of them. */
const WELL_COVERED = 0.8;
/** Below it repeated points of a constant heap differ: of V8, which frees lazily, and others. */
const FORCED_NOISE = {
    node: { bytes: MIB, share: 0.01 },
    other: { bytes: 0.3 * MIB, share: 0.003 },
};
/** A heap that was lost sight of for so much of the window speaks for nobody. */
const LEAST_SEEN = 0.8;
/**
 * Whether a process whose heap was read leaks: by its live heap, and by its memory outside of that.
 * The rule is docs/how-it-decides.md#the-live-heap.
 */
function judgeHeap(given) {
    const { memory, inMemory } = given;
    const [fromS = 0, toS = fromS] = [memory.timesS[0], memory.timesS.at(-1)];
    const heap = clipHeap(given.heap, fromS * 1000, toS * 1000);
    const evidence = { ...given, heap };
    const seen = inMemory.grade === 'inconclusive' ? null : readHeap(evidence);
    if (seen === null)
        return inMemory;
    const inHeap = decide(evidence, seen);
    if ((0,is_called/* isCalled */.A)(inHeap))
        return inHeap;
    const outside = judgeOutside(evidence);
    if ((0,is_called/* isCalled */.A)(outside) && outside.growthBytes >= LEAST_OUTSIDE_BYTES)
        return { ...outside, basis: 'outside', reason: 'grows outside the heap and has not settled' };
    if (inHeap.grade !== 'ok' || !(0,is_called/* isCalled */.A)(inMemory))
        return inHeap;
    const grew = `grew by ${(0,size/* formatBytes */.z3)(inMemory.growthBytes)}, live heap flat at ${(0,size/* formatBytes */.z3)(levelOf(heap, memory))}`;
    // nobody looked outside of the heap: it may be a native leak
    return outside.grade === 'inconclusive'
        ? { ...inHeap, grade: 'suspect', reason: `${grew}; what is outside the heap was not read` }
        : { ...inHeap, reason: `${grew}: lazy heap, no leak` };
}
/** Null: nothing was read that could say anything. */
function readHeap(evidence) {
    const { heap, memory, warmUpS } = evidence;
    const [fromS, toS] = [memory.timesS[0] ?? 0, memory.timesS.at(-1) ?? 0];
    const forced = readForced(evidence, ({ liveBytes }) => liveBytes);
    const isSeen = heap.atMs.length > 0 && ((heap.lostMs ?? Infinity) / 1000 - fromS) / (toS - fromS) >= LEAST_SEEN;
    if (!isSeen)
        return forced === null ? null : { ...NOTHING_SEEN, forced };
    const nature = heapNatureOf(heap.collector);
    const points = collectionPoints(heap);
    const since = fromS + STARTING * (toS - fromS);
    const late = points.filter(({ timeS }) => timeS >= since);
    const curve = nature.kind === 'concurrent'
        ? // each value holds what died meanwhile: the floors of the curve shed that
            holdAt(heap.atMs, heap.usedBytes, memory.timesS)
        : areFew(late, fromS, toS)
            ? null
            : joinByLines(points);
    const own = curve === null ? null : judgeLive(curve, warmUpS);
    const old = nature.kind === 'generational' ? ownOldCollections(heap, since) : 0;
    const bound = judgeLive(holdAt(heap.atMs, heap.nowBytes, memory.timesS), warmUpS);
    return {
        nature,
        own: own?.grade === 'inconclusive' ? null : own,
        isExact: nature.kind !== 'concurrent' && old >= nature.oldCollections,
        bound: points.length === 0 || bound.grade === 'inconclusive' ? null : bound,
        forced,
        rises: (late.at(-1)?.bytes ?? 0) - (late[0]?.bytes ?? 0) > MIB / 2,
    };
}
const NOTHING_SEEN = {
    nature: heapNatureOf(''),
    own: null,
    isExact: false,
    bound: null,
    rises: false,
};
function areFew(late, fromS, toS) {
    const [first, last] = [late[0], late.at(-1)];
    if (first === undefined || last === undefined || late.length < LEAST_COLLECTIONS)
        return true;
    const span = toS - fromS;
    const pauses = late.map(({ timeS }, at) => (late[at + 1]?.timeS ?? toS) - timeS);
    return last.timeS - first.timeS < LEAST_SPAN * span || Math.max(...pauses) > LONGEST_PAUSE * span;
}
function judgeLive(curve, warmUpS) {
    return (0,judge_curve/* judgeCurve */.ld)({ ...curve, runtime: stats_heap/* LIVE_HEAP */.c, ...(warmUpS === undefined ? {} : { warmUpS }) });
}
/** One that lacks a part of the heap may be flat while that part leaks. */
function readForced({ heap, memory, runtime }, bytesOf) {
    const points = heap.forced
        .map((point) => ({ timeS: point.atMs / 1000, bytes: bytesOf(point), isWhole: point.isWhole }))
        .filter(({ bytes }) => bytes >= 0);
    const noise = FORCED_NOISE[runtime === 'node' ? 'node' : 'other'];
    const needed = Math.max(noise.bytes, noise.share * (points[0]?.bytes ?? 0));
    const reading = judgeForced(points, needed);
    const [fromS = 0, toS = fromS] = [memory.timesS[0], memory.timesS.at(-1)];
    const covers = (points.at(-1)?.timeS ?? fromS) - fromS >= LEAST_COVERED * (toS - fromS);
    const mayAcquit = covers && points.every(({ isWhole }) => isWhole);
    return reading?.grade === 'ok' && !mayAcquit ? null : reading;
}
function decide(evidence, seen) {
    const { inMemory } = evidence;
    const { own, bound, forced, isExact } = seen;
    const exact = isExact ? own : null;
    const best = own ?? bound;
    if (forced !== null && (0,is_called/* isCalled */.A)(forced) && (exact === null || !(0,is_called/* isCalled */.A)(exact)))
        return tellForced(evidence, forced, gradeForced(forced, best));
    if (exact !== null && (forced === null || forced.grade === 'suspect' || (0,is_called/* isCalled */.A)(exact)))
        return tellOwn(exact);
    const isUnseen = forced?.grade === 'ok' && risesBehind(evidence);
    if (forced?.grade === 'ok' && !isUnseen)
        return tellForced(evidence, forced, 'ok');
    if (best?.grade === 'ok' && acquits(seen, inMemory))
        return tellBound(best, 'ok');
    if (forced !== null && isUnseen) {
        const reason = `its memory rises since the last of ${forced.points.length} forced collections`;
        return { ...tellForced(evidence, forced, 'suspect'), reason };
    }
    if (forced !== null)
        return tellForced(evidence, forced, 'suspect');
    if (best !== null && best.grade !== 'ok')
        return tellBound(best, 'suspect');
    return (0,is_called/* isCalled */.A)(inMemory)
        ? {
            ...inMemory,
            grade: 'suspect',
            basis: 'bound',
            reason: 'its memory grows, and its heap was not collected often enough to tell',
        }
        : inMemory;
}
/** Memory that grows in the window does so behind the last forced point too, as far as is seen. */
function risesBehind({ heap, memory, inMemory, runtime }) {
    if (inMemory.grade === 'ok')
        return false;
    const [fromS = 0, toS = fromS] = [memory.timesS[0], memory.timesS.at(-1)];
    const lastS = (heap.forced.at(-1)?.atMs ?? 0) / 1000;
    if (lastS - fromS >= WELL_COVERED * (toS - fromS))
        return false;
    const isBehind = (_, at) => (memory.timesS[at] ?? 0) >= lastS;
    const [timesS, bytes] = [memory.timesS.filter(isBehind), memory.bytes.filter(isBehind)];
    return (0,judge_curve/* judgeCurve */.ld)({ timesS, bytes, runtime, warmUpS: 0 }).grade !== 'ok';
}
/** Two witnesses, one of which is exact: how far they agree. */
function gradeForced({ grade, isStraight, growthBytes, neededBytes }, best) {
    if (best === null || (0,is_called/* isCalled */.A)(best))
        return grade === 'leak' ? 'leak' : 'likely';
    // a bound that stays flat has the live heap below it: so little may be chance
    if (best.grade === 'ok')
        return growthBytes >= 2 * neededBytes ? 'likely' : 'suspect';
    return isStraight ? 'leak' : 'suspect';
}
/**
 * What stays flat and cannot be below the live heap. Where the program hardly collected, the spaces
 * between may be at the same place of a saw, so those few points must not rise, and the memory of
 * the process must not look like a leak.
 */
function acquits({ own, rises }, inMemory) {
    return own !== null || (!rises && !(0,is_called/* isCalled */.A)(inMemory));
}
function tellOwn(own) {
    return { ...own, basis: 'collections', reason: reasonOf(own, 'after each collection') };
}
function tellBound(bound, grade) {
    const why = grade === 'ok'
        ? 'live heap stays flat'
        : (0,is_called/* isCalled */.A)(bound)
            ? 'live heap rises, but no collection of all of it was seen'
            : bound.reason;
    return { ...bound, grade, basis: 'bound', reason: why };
}
function tellForced({ inMemory }, { points, growthBytes, bytesPerHour, neededBytes }, grade) {
    const [first, last] = [points[0], points.at(-1)];
    const spanS = (last?.timeS ?? 0) - (first?.timeS ?? 0);
    const isFlat = grade === 'ok';
    const forced = `${points.length} forced collections`;
    return {
        ...inMemory,
        grade,
        basis: 'forced',
        rateBytesPerHour: isFlat ? 0 : bytesPerHour,
        growthBytes,
        judgedS: spanS,
        readings: points.length,
        reason: isFlat
            ? `live heap flat in ${forced}`
            : grade === 'suspect'
                ? `live heap rose in ${forced}, but not steadily`
                : `live heap grows in ${forced}`,
        smallestDetectableBytesPerHour: spanS > 0 ? (neededBytes / spanS) * HOUR_S : null,
        trend: {
            warmUpEndS: first?.timeS ?? 0,
            floorTimesS: points.map(({ timeS }) => timeS),
            floorBytes: points.map(({ bytes }) => bytes),
            line: isFlat || first === undefined || last === undefined
                ? null
                : { fromS: first.timeS, fromBytes: first.bytes, toS: last.timeS, toBytes: last.bytes },
        },
    };
}
function reasonOf({ grade, reason }, where) {
    return grade === 'ok' ? `live heap flat ${where}` : `live heap ${where}: ${reason}`;
}
/** Threads, buffers, native memory: by points of its own runtime, else by what the kernel has. */
function judgeOutside(evidence) {
    const { heap, memory, inMemory, runtime, warmUpS } = evidence;
    const forced = readForced(evidence, ({ outsideBytes }) => outsideBytes);
    if (forced !== null && (0,is_called/* isCalled */.A)(forced))
        return tellForced(evidence, forced, forced.grade);
    const native = readForced(evidence, ({ mallocBytes }) => mallocBytes);
    // what is lazy in its memory stands beside a leak then: that alone is left to judge by
    if (native !== null && (0,is_called/* isCalled */.A)(native) && native.growthBytes >= LEAST_OUTSIDE_BYTES)
        return inMemory;
    if (hasUnknown(heap, inMemory))
        return { ...inMemory, grade: 'inconclusive' };
    const readings = heap.atMs.flatMap((atMs, at) => {
        const bytes = heap.outsideBytes[at] ?? Number.NaN;
        return bytes > 0 ? [{ timeS: atMs / 1000, bytes }] : [];
    });
    if (readings.length < LEAST_OUTSIDE_READINGS)
        return forced === null
            ? { ...inMemory, grade: 'inconclusive' }
            : tellForced(evidence, forced, 'ok');
    const isDense = readings.length >= 3 * judge_curve/* MIN_SAMPLES */.Pu;
    const curve = {
        ...(isDense ? holdAt(heap.atMs, heap.outsideBytes, memory.timesS) : joinByLines(readings)),
        // array buffers are counted to the byte, what the kernel counts has the runtime's own in it
        runtime: runtime === 'node' ? stats_heap/* LIVE_HEAP */.c : runtime,
        ...(warmUpS === undefined ? {} : { warmUpS }),
    };
    return (0,judge_curve/* judgeCurve */.ld)(curve);
}
/** Most of what the process grew by is in nothing that its runtime knows of. */
function hasUnknown({ forced }, { growthBytes }) {
    const rest = forced.map(({ restBytes }) => restBytes).filter((bytes) => bytes >= 0);
    const grown = (rest.at(-1) ?? 0) - (rest[0] ?? 0);
    return grown >= Math.max(LEAST_REST_BYTES, growthBytes / 2);
}
/** Of the live heap, at the end. */
function levelOf({ forced, usedBytes }, { bytes }) {
    return forced.at(-1)?.liveBytes ?? usedBytes.at(-1) ?? bytes.at(-1) ?? 0;
}

// EXTERNAL MODULE: ./build/series/memory-curve.js
var memory_curve = __nccwpck_require__(88975);
;// CONCATENATED MODULE: ./build/stats/compare-grades.js
const GRADES = ['inconclusive', 'ok', 'suspect', 'likely', 'leak'];
/** Above 0 where the first is the worse one, below 0 where the second is. */
function compareGrades(one, other) {
    return GRADES.indexOf(one) - GRADES.indexOf(other);
}

;// CONCATENATED MODULE: ./build/gates/growth/grade-by-role.js


/** What a curve's grade counts for, by what the process is for and how many its like are. */
function gradeByRole(found, role, crowding) {
    if (!(0,is_called/* isCalled */.A)({ grade: found }))
        return { grade: found, lowered: '' };
    if (role === 'tool')
        return { grade: 'suspect', lowered: 'it keeps what it has done until it exits' };
    const byRole = role !== 'batch' ? found : found === 'leak' ? 'likely' : 'suspect';
    if (crowding !== null && compareGrades(crowding.allowed, byRole) < 0)
        return {
            grade: crowding.allowed,
            lowered: `one of ${crowding.size} lazy heaps looked at, and of so many one grows like that by ` +
                'chance; name no other one with `include` to have it judged alone',
        };
    return { grade: byRole, lowered: byRole === found ? '' : 'it grows until it exits' };
}

;// CONCATENATED MODULE: ./build/series/list-generations.js
/** a successor is there before the last one is gone: of the time since its own generation began */
const LONGEST_OVERLAP = 0.1;
/**
 * The members of a group in those that lived together, oldest first: a service that was started
 * again is two generations of one, a pool that was replaced as a whole two of many. A pool whose
 * members leave and come one at a time is one.
 */
function listGenerations(members) {
    const generations = [];
    let [beganMs, endMs] = [0, Number.NEGATIVE_INFINITY];
    for (const member of members.toSorted((a, b) => a.livedFromMs - b.livedFromMs)) {
        const { livedFromMs, livedUntilMs } = member;
        if (endMs - livedFromMs <= LONGEST_OVERLAP * (endMs - beganMs)) {
            generations.push([]);
            beganMs = livedFromMs;
            endMs = livedUntilMs;
        }
        generations.at(-1)?.push(member);
        endMs = Math.max(endMs, livedUntilMs);
    }
    return generations;
}

;// CONCATENATED MODULE: ./build/stats/speak-for-lives.js

const WORST_FIRST = ['leak', 'likely', 'suspect', 'ok'];
/**
 * Of the time that was judged: what one life of many shows by chance, or in the minute before it
 * was replaced, does not speak for the program; one of four does.
 */
const LEAST_SHARE = 0.25;
/**
 * Which of a program's lives speaks for it: the longest of the worst grade that lives of a quarter
 * of all time have or exceed. The index of the longest where none could be judged; -1 of none.
 */
function speakForLives(lives) {
    const judgedS = spanOf(lives.filter(({ grade }) => grade !== 'inconclusive'));
    const grade = WORST_FIRST.find((bad) => {
        const asBad = lives.filter((life) => compareGrades(life.grade, bad) >= 0);
        return asBad.length > 0 && spanOf(asBad) >= LEAST_SHARE * judgedS;
    });
    const speaking = lives.filter((life) => life.grade === (grade ?? 'inconclusive'));
    const [longest] = speaking.toSorted((a, b) => b.spanS - a.spanS);
    return longest === undefined ? -1 : lives.indexOf(longest);
}
const spanOf = (lives) => lives.reduce((sum, { spanS }) => sum + spanS, 0);

;// CONCATENATED MODULE: ./build/gates/growth/judge-sum.js




/**
 * The sum of a group's members, and each generation of them by itself: a sum that outlives its
 * processes falls with each restart, which hides what all of them do. The worse of both speaks.
 * `judge`: the curve of some of the members.
 */
function judgeSum(members, tickTimesMs, judge) {
    const whole = judge((0,memory_curve/* livedSum */.IR)(members, tickTimesMs), members);
    const generations = listGenerations(members);
    if (generations.length < 2)
        return whole;
    const lives = generations.map((life) => judge((0,memory_curve/* livedSum */.IR)(life, tickTimesMs), life));
    const speaking = lives[speakForLives(lives)] ?? whole;
    return compareGrades(speaking.grade, whole.grade) > 0 ? speaking : whole;
}

;// CONCATENATED MODULE: ./build/stats/benjamini-hochberg.js
/**
 * What each chance comes to where all of them were looked at, in the order given: the share of
 * false ones among all that are at most as large (Benjamini and Hochberg 1995). The least of them
 * is Simes' test (1986) of them all, which holds for chances that rise together.
 */
function benjaminiHochberg(chances) {
    const order = chances.map((_, at) => at).sort((a, b) => (chances[b] ?? 1) - (chances[a] ?? 1));
    const adjusted = chances.map(() => 1);
    let least = 1;
    for (const [place, at] of order.entries()) {
        // in this order: rounded, it is never less than the chance
        least = Math.min(least, (chances[at] ?? 1) * (chances.length / (chances.length - place)));
        adjusted[at] = least;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/stats/lazy-chance.js

/**
 * Share of healthy programs with a lazily growing heap whose memory is called leak or likely:
 * measured .086 on varied traces of 39 of them (docs/how-it-decides.md).
 */
const CALLED_BY_CHANCE = 0.1;
/** from this score of the walk on the share falls with the score */
const TAIL_FROM = 2.5;
/**
 * By e for each so much of score: the mean excess is 1.9, .6 to 2.8 by bootstrap over the programs;
 * taken from the upper half, since 10 programs are few.
 */
const TAIL_SCALE = 2.5;
/**
 * How probable it is that the lazily growing heap of a healthy program (Node, Java, Go, .NET) looks
 * like a leak that is as straight as this: an exponential tail of the score of the walk, fitted to
 * its excesses (Pickands 1975). 1 where nothing is called.
 */
function lazyChance({ grade, walkScore }) {
    if (!(0,is_called/* isCalled */.A)({ grade }))
        return 1;
    return CALLED_BY_CHANCE * Math.exp(-Math.max(0, walkScore - TAIL_FROM) / TAIL_SCALE);
}

// EXTERNAL MODULE: ./build/stats/extremes.js
var extremes = __nccwpck_require__(57575);
;// CONCATENATED MODULE: ./build/gates/growth/lazy-crowd.js



/**
 * A pair is judged one by one. A job with more heaps may be wrong as often as a pair, and less, for
 * nobody looks into a warning of every tenth job: a warning in (n - 1) times fewer jobs, down to 1
 * in 50, a red one in (n - 1)² times fewer, down to 1 in 200.
 */
const OF_A_PAIR = 2 * CALLED_BY_CHANCE;
const LEAST_WARNING = 1 / 50;
const LEAST_FAILING = 1 / 200;
/**
 * Among many healthy heaps one looks like a leak by chance, so each has to be so straight that even
 * one of all that were looked at rarely is. Between programs, which know nothing of each other, by
 * Holm (1979); within one, whose processes do the same, by Benjamini and Hochberg: a pool that
 * leaks as a whole pays nothing for its size.
 */
function judgeCrowd(programs) {
    const size = [...programs.values()].reduce((sum, program) => sum + sizeOf(program), 0);
    const allow = (chance) => chance <= Math.max(LEAST_FAILING, OF_A_PAIR / (size - 1) ** 2)
        ? 'leak'
        : chance <= Math.max(LEAST_WARNING, OF_A_PAIR / (size - 1))
            ? 'likely'
            : 'suspect';
    const ofProcess = new Map();
    const ofSum = new Map();
    const byChance = [...programs].map(([id, program]) => weigh(id, program));
    byChance.sort((a, b) => a.least - b.least);
    let before = 0;
    for (const [rank, { id, processes, sum, least }] of byChance.entries()) {
        const times = programs.size - rank;
        before = Math.max(before, times * least);
        for (const [index, chance] of processes)
            ofProcess.set(index, allow(Math.max(before, times * chance)));
        if (sum !== null)
            ofSum.set(id, allow(Math.max(before, times * sum)));
    }
    return {
        size,
        ofProcess,
        ofSum,
        ofAny: (id, judgement) => allow(programs.size * sizeOf(programs.get(id)) * lazyChance(judgement)),
    };
}
/** Of short-lived children only the sum is looked at. */
const sizeOf = (program) => Math.max(1, program?.processes.size ?? 0);
function weigh(id, { processes, sum }) {
    const indices = [...processes.keys()];
    const chances = benjaminiHochberg([...processes.values()].map(lazyChance));
    const ofSum = sum === null ? null : lazyChance(sum);
    return {
        id,
        processes: indices.map((index, at) => [index, chances[at] ?? 1]),
        sum: ofSum,
        least: (0,extremes/* lowestOf */.i)(chances, Math.min(1, ofSum ?? 1)),
    };
}

;// CONCATENATED MODULE: ./build/gates/growth/list-lazy.js

/**
 * By the id of their group, the heaps among which one may look like a leak by chance: those that
 * grow lazily and are judged by nothing but the memory of their process. Whoever is judged by the
 * live heap is none of them. Known tools are called by nobody. Whom the user named counts as well,
 * as one pattern may name all of a job.
 */
function listLazy(programs, roles, curves) {
    const isLazy = ({ index, runtime }) => (0,stats_heap/* heapOf */.C)(runtime).isLazy && roles.get(index) !== 'tool' && curves.get(index)?.basis === undefined;
    return new Map(programs.flatMap(({ group, members, sum }) => {
        const lazy = members.filter(isLazy);
        const processes = new Map(lazy.flatMap(({ index }) => {
            const judgement = curves.get(index);
            return judgement === undefined || judgement.grade === 'inconclusive'
                ? []
                : [[index, judgement]];
        }));
        // of short-lived children only the sum is judged
        const isLooked = processes.size > 0 || (sum !== null && sum.grade !== 'inconclusive');
        return lazy.length > 0 && isLooked ? [[group.id, { processes, sum }]] : [];
    }));
}

// EXTERNAL MODULE: ./build/gates/growth/process-role.js
var process_role = __nccwpck_require__(6331);
;// CONCATENATED MODULE: ./build/gates/growth/judge-recording.js














/** gates and the head of the report ask for the same; judging a thousand processes takes seconds */
const known = new WeakMap();
/**
 * All processes, and the groups of several, in whose curves something may be seen: `inconclusive`
 * ones are left in, groups that only repeat a member are not.
 */
function judgeRecording(evidence, judging) {
    return judgeOnce(evidence, judging).named;
}
/** Each group by its id: the sum of its members, or its only one. */
function judgeGroups(evidence, judging) {
    return judgeOnce(evidence, judging).byGroup;
}
/**
 * Bytes a minute by the id of each process and each group that could be judged; 0 where no line
 * could be fitted, since nothing rises.
 */
function listRates(evidence, judging) {
    const { named, curves } = judgeOnce(evidence, judging);
    const processes = evidence.recording.processes.map(({ id, index }) => [id, curves.get(index)]);
    const groups = named.flatMap(({ of, judgement }) => 'group' in of ? [[of.group.id, judgement]] : []);
    return new Map([...processes, ...groups].flatMap(([id, judgement]) => {
        if (judgement === undefined || judgement.grade === 'inconclusive')
            return [];
        return [
            [id, judgement.trend?.line ? Math.round(judgement.rateBytesPerHour / 60) : 0],
        ];
    }));
}
function judgeOnce(evidence, judging) {
    const { recording, mode, scope, isIncluded, growthJudge } = evidence;
    const ofRecording = known.get(recording) ?? new Map();
    known.set(recording, ofRecording);
    // all that the answer depends on, besides the recording
    const key = JSON.stringify([judging, mode, scope, isIncluded, growthJudge]);
    const found = ofRecording.get(key) ?? judgeAfresh(evidence, judging);
    ofRecording.set(key, found);
    return found;
}
function judgeAfresh(evidence, judging) {
    const { processes, tickTimesMs } = evidence.recording;
    const curves = new Map(processes.map((process) => [
        process.index,
        judge((0,memory_curve/* livedCurve */.OS)(process, tickTimesMs), [process], evidence, judging),
    ]));
    return { ...gradeAll(evidence, curves, judging), curves };
}
function judge(curve, members, evidence, judging) {
    // its curve alone says nothing of who was watched for a day, or may have half of one in it
    if (evidence.growthJudge !== 'curve')
        return nothing();
    const lives = members.flatMap(({ heap, lastMs }) => heap === undefined ? [] : [{ heap, untilMs: lastMs }]);
    const memory = addHeap(curve, lives);
    const judged = curveOf(memory, members, judging);
    const inMemory = (0,first_touch/* heedFirstTouch */.G)((0,judge_curve/* judgeCurve */.ld)(judged), memory, heapsOf(members, evidence));
    const heap = lives.length === members.length ? sumHeaps(lives) : null;
    return heap === null ? inMemory : judgeHeap({ ...judged, heap, memory, inMemory });
}
/** What is judged of the memory of one process, or of the sum of several. */
function curveOf(curve, members, { warmUpMs }) {
    return {
        ...curve,
        runtime: members[0]?.runtime ?? '',
        ...(warmUpMs === 'auto' ? {} : { warmUpS: warmUpMs / 1000 }),
    };
}
const heapsOf = (members, { recording }) => (0,heaps_at_once/* heapsAtOnce */.W)(members, (process) => (0,initial_heap/* initialHeapBytes */.m)(process, recording));
function gradeAll(evidence, curves, judging) {
    const { processes, groups, tickTimesMs } = evidence.recording;
    const roles = (0,process_role/* rolesOf */.R)(evidence, judging.treatAs);
    const byIndex = new Map(processes.map((process) => [process.index, process]));
    const sumOf = (members) => judgeSum(members, tickTimesMs, (curve, life) => (life[1] === undefined ? curves.get(life[0]?.index ?? 0) : undefined) ??
        judge(curve, life, evidence, judging));
    const programs = groups.map((group) => {
        const members = group.members.flatMap((index) => byIndex.get(index) ?? []);
        const sum = members.length < 2 ? null : sumOf(members);
        return { group, members, sum };
    });
    const crowd = judgeCrowd(listLazy(programs, roles, curves));
    const byGroup = new Map();
    const named = programs.flatMap(({ group, members, sum }) => {
        const singles = members.map((process) => grade({ process }, roles.get(process.index) ?? 'batch', {
            judgement: curves.get(process.index) ?? nothing(),
            heaps: heapsOf([process], evidence),
            crowd,
            allowed: crowd.ofProcess.get(process.index),
            id: group.id,
        }));
        if (sum === null) {
            for (const judged of singles)
                byGroup.set(group.id, judged);
            return singles;
        }
        const of = {
            group,
            members,
            singles: members.map((process) => ({
                process,
                judgement: curves.get(process.index) ?? nothing(),
            })),
        };
        const summed = grade(of, groupRole(singles), {
            judgement: sum,
            heaps: heapsOf(members, evidence),
            crowd,
            allowed: crowd.ofSum.get(group.id),
            id: group.id,
        });
        byGroup.set(group.id, summed);
        return nameOnce(summed, singles);
    });
    return { named, byGroup };
}
/** Exactly one member leaks: it is named. Several do, or only their sum: the group is named. */
function nameOnce(sum, singles) {
    const calling = singles.filter(is_called/* isCalled */.A);
    const rest = singles.filter((judged) => !(0,is_called/* isCalled */.A)(judged));
    if (calling.length === 1)
        return [...singles];
    return (0,is_called/* isCalled */.A)(sum) || calling.length > 1
        ? [(0,is_called/* isCalled */.A)(sum) ? sum : { ...sum, grade: worst(calling), lowered: '' }, ...rest]
        : [...singles];
}
/**
 * What runs into a limit on a process: it, or of a group that leaks those members that do so by
 * themselves.
 */
function leakingProcesses({ of, judgement }) {
    return 'process' in of
        ? [{ process: of.process, judgement }]
        : of.singles.filter((single) => (0,is_called/* isCalled */.A)(single.judgement));
}
const worst = (judged) => judged.some(({ grade: found }) => found === 'leak') ? 'leak' : 'likely';
/** A pool is what its most lasting member is. */
function groupRole(members) {
    const roles = members.map(({ role }) => role);
    return ['named', 'service', 'tool'].find((role) => roles.includes(role)) ?? 'batch';
}
function grade(of, role, { judgement, heaps, crowd, allowed, id }) {
    const count = (found, most) => gradeByRole(found, role, most === undefined ? null : { allowed: most, size: crowd.size });
    return {
        of,
        role,
        judgement,
        ...count(judgement.grade, allowed),
        count: (other, curve) => {
            const heeded = (0,first_touch/* heedFirstTouch */.G)(other, curve, heaps);
            return count(heeded.grade, allowed === undefined ? undefined : crowd.ofAny(id, heeded));
        },
    };
}
function nothing() {
    return (0,judge_curve/* judgeCurve */.ld)({ timesS: [], bytes: [], runtime: '' });
}


/***/ }),

/***/ 50280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ judgedByDays)
/* harmony export */ });
/* harmony import */ var _process_role_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6331);

/**
 * Whose growth from day to day is judged, by index: no known tool, and of a standing watch nobody
 * who is gone, since what it tells is told while something can be done.
 */
function judgedByDays(evidence, treatAs) {
    const roles = (0,_process_role_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesOf */ .R)(evidence, treatAs);
    return new Map(evidence.recording.processes
        .filter(({ aliveAtEnd }) => aliveAtEnd || !evidence.isStanding)
        .filter(({ index }) => roles.get(index) !== 'tool')
        .map((process) => [process.index, process]));
}


/***/ }),

/***/ 82057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ listDailyGrown)
/* harmony export */ });
/* unused harmony export isSeenToStart */
/* harmony import */ var _stats_daily_floors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(18349);
/* harmony import */ var _stats_judge_lives_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38589);
/* harmony import */ var _stats_judge_long_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(94480);
/* harmony import */ var _initial_heap_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(18890);
/* harmony import */ var _after_asked_warm_up_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(63508);
/* harmony import */ var _first_touch_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(94399);
/* harmony import */ var _heaps_at_once_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(87464);
/* harmony import */ var _judged_by_days_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(50280);








/** The programs of which something grows from day to day, be it tolerated or not. */
function listDailyGrown(evidence, judging) {
    const { remembered, recording } = evidence;
    if (remembered === null)
        return [];
    const judged = (0,_judged_by_days_js__WEBPACK_IMPORTED_MODULE_4__/* .judgedByDays */ .M)(evidence, judging.treatAs);
    return recording.groups.flatMap((group) => {
        const members = group.members.flatMap((index) => judged.get(index) ?? []);
        const singles = members.flatMap((process) => {
            const growth = judge(remembered.lives.get(process.id), [process], evidence, judging);
            return growth === null ? [] : [{ process, growth }];
        });
        const isSummed = members.length > 1 && singles.length !== 1;
        const sum = isSummed ? judge(remembered.groups.get(group.id), members, evidence, judging) : null;
        return singles.length === 0 && sum === null ? [] : [{ group, members, singles, sum }];
    });
}
/**
 * Whether this life, the first that is known, began with these processes: its first reading stands
 * for the hour that it was the lowest of.
 */
function isSeenToStart(life, processes) {
    const firstS = life?.timesS[0] ?? Number.POSITIVE_INFINITY;
    return processes.every(({ startedEpochMs }) => startedEpochMs / 1000 >= firstS - _stats_daily_floors_js__WEBPACK_IMPORTED_MODULE_5__/* .HOUR_S */ .nT);
}
/** `known`: the lives of these processes, the last of which is theirs. */
function judge(known = [], processes, { growthJudge, recording }, { warmUpMs }) {
    const lives = (0,_after_asked_warm_up_js__WEBPACK_IMPORTED_MODULE_6__/* .afterAskedWarmUp */ .D)(known, processes, warmUpMs).map(({ timesS, bytes }) => ({
        times: timesS,
        values: bytes,
    }));
    const growth = growthJudge === 'days'
        ? (0,_stats_judge_long_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeLong */ .g)(lives, { isFromStart: isSeenToStart(known[0], processes) })
        : (0,_stats_judge_lives_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeLives */ .x)(lives);
    // until it is full, a JVM grows by what it touches for the first time
    const heaps = (0,_heaps_at_once_js__WEBPACK_IMPORTED_MODULE_7__/* .heapsAtOnce */ .W)(processes, (process) => (0,_initial_heap_js__WEBPACK_IMPORTED_MODULE_2__/* .initialHeapBytes */ .m)(process, recording));
    return (0,_first_touch_js__WEBPACK_IMPORTED_MODULE_3__/* .fillsHeaps */ .a)(lives.at(-1)?.values ?? [], heaps) ? null : growth;
}


/***/ }),

/***/ 10991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ load)
/* harmony export */ });
const LOADS = ['auto', 'steady'];
const load = {
    name: 'load',
    group: 'limits',
    default: 'auto',
    description: 'Whether day and night are in the load. auto: they may be, so growth in a recording of 6 to ' +
        '24 hours is not judged. `steady`: they are not, so it is judged as in a shorter one. ' +
        'Recordings of other lengths, and a watch without `duration`, are judged as ever.',
    allowed: LOADS.map((word) => `\`${word}\``).join(', '),
    parse: (text) => {
        const found = LOADS.find((word) => word === text.trim());
        if (found === undefined)
            throw new Error('is none of these');
        return found;
    },
};


/***/ }),

/***/ 95799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ longestJudged)
/* harmony export */ });
/** Where nothing could be judged: of what came nearest to it. Null where there is nothing. */
function longestJudged(judged) {
    return judged.reduce((longest, { judgement }) => longest === null ||
        judgement.spanS > longest.spanS ||
        (judgement.spanS === longest.spanS && judgement.readings > longest.readings)
        ? judgement
        : longest, null);
}


/***/ }),

/***/ 95174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ passesOn)
/* harmony export */ });
/* harmony import */ var _batch_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33837);

/** not what a user means by "the command" */
const WRAPPERS = new Set([
    'sh',
    'bash',
    'dash',
    'zsh',
    'ash',
    'busybox',
    'env',
    'sudo',
    'su',
    'timeout',
    'nice',
    'time',
    'xvfb-run',
    'dumb-init',
    'tini',
    'stdbuf',
    'setsid',
    'pwsh',
    'ksh',
    'mksh',
    'fish',
    'nohup',
    'xargs',
    'script',
    'unshare',
    'doas',
    'runuser',
    'dbus-run-session',
    'catatonit',
]);
/** A shell, or what starts the commands of a manifest. */
function passesOn({ name, script }) {
    const scriptName = script.slice(script.lastIndexOf('/') + 1).replace(/\.[cm]?js$/, '');
    return WRAPPERS.has(name) || _batch_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .LAUNCHERS */ .o.has(name) || _batch_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .LAUNCHERS */ .o.has(scriptName);
}


/***/ }),

/***/ 6331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rolesOf)
/* harmony export */ });
/* harmony import */ var _series_list_parents_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(40950);
/* harmony import */ var _batch_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33837);
/* harmony import */ var _passes_on_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95174);
/* harmony import */ var _service_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(75356);
/* harmony import */ var _treat_as_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(62276);





const LONG_ENOUGH_MS = 20_000;
/**
 * The role of each process by its index: what the user says, else named by `include` or `watch`, a
 * known tool, alive at the end, the one command of `run`, or a service that was stopped, by what it
 * did.
 */
function rolesOf(evidence, treatAs) {
    const { recording, isIncluded, scope } = evidence;
    const sole = soleCommand(evidence);
    return new Map(recording.processes.map((process) => {
        const given = (0,_treat_as_js__WEBPACK_IMPORTED_MODULE_3__/* .treatmentOf */ .Wh)(treatAs, process);
        if (given !== 'auto')
            return [process.index, given];
        if (isIncluded || (scope === 'targets' && process.isRoot))
            return [process.index, 'named'];
        if ((0,_batch_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .isBatchProgram */ .d)(process))
            return [process.index, 'tool'];
        const isService = process.aliveAtEnd ||
            process.index === sole ||
            (0,_service_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .weighServiceEvidence */ .V)(process, recording).isService;
        return [process.index, isService ? 'service' : 'batch'];
    }));
}
/**
 * The one process under nothing but shells and the like that ran long enough to be judged; 0 where
 * there are none or several.
 */
function soleCommand({ mode, recording: { processes } }) {
    if (mode !== 'run')
        return 0;
    const byIndex = new Map(processes.map((process) => [process.index, process]));
    const commands = processes.filter((process) => !(0,_passes_on_js__WEBPACK_IMPORTED_MODULE_1__/* .passesOn */ .V)(process) &&
        process.lastMs - process.firstMs >= LONG_ENOUGH_MS &&
        (0,_series_list_parents_js__WEBPACK_IMPORTED_MODULE_4__/* .listParents */ .W)(process, byIndex).every(_passes_on_js__WEBPACK_IMPORTED_MODULE_1__/* .passesOn */ .V));
    return commands.length === 1 ? (commands[0]?.index ?? 0) : 0;
}


/***/ }),

/***/ 75356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ weighServiceEvidence)
/* harmony export */ });
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85929);
/* harmony import */ var _series_list_parents_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40950);
/* harmony import */ var _units_percent_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69337);
/* harmony import */ var _passes_on_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95174);




/** Under that it may be a helper that opens a socket for its parent. */
const LEAST_LIFE_MS = 10_000;
/** Of the command's time, in percent: what takes most of it may be what the command is for. */
const MOST_PERCENT = 80;
/**
 * Who goes on for longer than that was not just told of its child's end: an end is seen by samples,
 * and npm takes .1 s for its own.
 */
const LEAST_AFTER_MS = 1000;
const LEAST_AFTER_STEPS = 1.5;
/**
 * Of one core: who waits for what it started takes next to none of it, who loads it with a request
 * each .1 s takes 1 to 2 percent. Known for half of the time at least.
 */
const AT_WORK = 0.01;
const LEAST_KNOWN = 0.5;
/** They wait for what they start, and do nothing beside it. Test runners are none of them. */
const TASK_RUNNERS = new Set([
    'make',
    'gmake',
    'ninja',
    'rake',
    'just',
    'task',
    'cargo',
    'go',
    'bazel',
    'mvn',
    'gradle',
    'turbo',
    'nx',
    'lerna',
]);
/**
 * A test that stops its server leaves a process that ended, as any batch job does. Which of both it
 * was is told by what it did, since the exit codes and signals of other people's children cannot be
 * read: it is a service if it listened on a socket at the last look, lived 10 s or more, and ended
 * before what started it, or with that after something else had run beside it, be it what started
 * it.
 */
function weighServiceEvidence(process, watched) {
    const kin = kinIn(watched);
    const starters = (0,_series_list_parents_js__WEBPACK_IMPORTED_MODULE_2__/* .listParents */ .W)(process, kin.byIndex);
    const leader = leaderOf(process, starters[0]);
    const lifeMs = process.lastMs - process.firstMs;
    const listened = leader === null ? '' : describeSocket(process, leader);
    const ended = describeEnd(process, leader === starters[0] ? starters.slice(1) : starters, kin);
    if (listened !== '' && ended !== '' && lifeMs >= LEAST_LIFE_MS)
        return { isService: true, text: (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b) `${listened} and ${ended}` };
    const percent = kin.commandMs === 0 ? 0 : (100 * lifeMs) / kin.commandMs;
    const time = percent < MOST_PERCENT ? '' : `took ${(0,_units_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l)(Math.min(percent, 100))} of the time`;
    return {
        isService: false,
        text: listened === '' || time === ''
            ? (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b) `${listened}${time}`
            : (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b) `${listened} and ${time}`,
    };
}
const known = new WeakMap();
function kinIn({ processes, durationMs, host, intervalMs }) {
    const before = known.get(processes);
    if (before !== undefined)
        return before;
    const command = processes.find(({ isRoot }) => isRoot);
    const kin = {
        byIndex: new Map(processes.map((process) => [process.index, process])),
        byParent: groupByParent(processes),
        commandMs: command === undefined ? durationMs : command.lastMs - command.firstMs,
        runnerWorkerPid: host.runnerWorkerPid,
        leastAfterMs: Math.max(LEAST_AFTER_MS, LEAST_AFTER_STEPS * intervalMs),
    };
    known.set(processes, kin);
    return kin;
}
function groupByParent(processes) {
    const groups = new Map();
    for (const process of processes) {
        const siblings = groups.get(process.parentIndex);
        if (siblings === undefined)
            groups.set(process.parentIndex, [process]);
        else
            siblings.push(process);
    }
    return groups;
}
/** Who listened: it, or the parent of the same program, as in clusters of Node. */
function leaderOf(process, parent) {
    if (process.listensAt !== null)
        return process;
    return parent !== undefined &&
        parent.listensAt !== null &&
        parent.name === process.name &&
        parent.script === process.script
        ? parent
        : null;
}
function describeSocket(process, leader) {
    const socket = leader.listensAt === 0 ? 'a Unix socket' : `port ${leader.listensAt ?? ''}`;
    return leader === process
        ? `listened on ${socket}`
        : (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b) `worked for ${leader.label}, which listened on ${socket},`;
}
/** '' where nothing tells that it was ended and others were not. */
function describeEnd(process, starters, kin) {
    const outlived = (one) => one.lastMs - process.lastMs > kin.leastAfterMs;
    const wentOn = starters.find(outlived);
    if (wentOn !== undefined)
        return (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b) `ended before ${wentOn.label}, which started it`;
    const beside = findBeside(process, starters, kin);
    if (beside !== undefined)
        return outlived(beside)
            ? (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b) `ended before ${beside.label}, which ran beside it`
            : (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b) `ended after ${beside.label} had run beside it`;
    const starter = starters.find((one) => !(0,_passes_on_js__WEBPACK_IMPORTED_MODULE_1__/* .passesOn */ .V)(one) && !TASK_RUNNERS.has(one.name));
    return starter === undefined || !wasAtWork(starter, process)
        ? ''
        : (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b) `ended with ${starter.label}, which started it and was at work beside it`;
}
/** Whether it took CPU time while the other lived, instead of waiting for it. */
function wasAtWork({ slow }, { firstMs, lastMs }) {
    const beside = slow.filter(({ atMs }) => atMs >= firstMs && atMs <= lastMs);
    const [first, last] = [beside[0], beside.at(-1)];
    if (first === undefined || last === undefined)
        return false;
    const knownMs = last.atMs - first.atMs;
    return (knownMs >= LEAST_KNOWN * (lastMs - firstMs) && last.cpuMs - first.cpuMs >= AT_WORK * knownMs);
}
/**
 * Another child of whoever started it. What was adopted before it was seen, and is no step of the
 * job, was left running: all others without a parent here ran beside it.
 */
function findBeside(process, starters, { byParent, runnerWorkerPid }) {
    const isAdopted = starters.length === 0 &&
        !process.isRoot &&
        (runnerWorkerPid === 0 || process.ppid !== runnerWorkerPid);
    const line = new Set([process.index, ...starters.map(({ index }) => index)]);
    return [...starters.map(({ index }) => index), ...(isAdopted ? [0] : [])]
        .flatMap((index) => byParent.get(index) ?? [])
        .find((one) => !line.has(one.index) && one.firstMs < process.lastMs && one.lastMs > process.firstMs);
}


/***/ }),

/***/ 47826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ explainShortLives),
  c: () => (/* binding */ reportShortLives)
});

// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __nccwpck_require__(85929);
// EXTERNAL MODULE: ./build/stats/after-warm-up.js
var after_warm_up = __nccwpck_require__(89878);
// EXTERNAL MODULE: ./build/stats/daily-floors.js
var daily_floors = __nccwpck_require__(18349);
// EXTERNAL MODULE: ./build/stats/judge-curve.js + 13 modules
var judge_curve = __nccwpck_require__(47307);
// EXTERNAL MODULE: ./build/stats/judge-days.js + 1 modules
var judge_days = __nccwpck_require__(33679);
// EXTERNAL MODULE: ./build/stats/judge-long.js + 1 modules
var judge_long = __nccwpck_require__(94480);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
// EXTERNAL MODULE: ./build/units/size.js
var size = __nccwpck_require__(40095);
;// CONCATENATED MODULE: ./build/stats/judge-by-span.js









/** a day less the hour that its last reading, or a cut, may take */
const LEAST_DAY_S = daily_floors/* DAY_S */.Rd - daily_floors/* HOUR_S */.nT;
/**
 * The lives of a program, oldest first, by whom `chooseJudge` chose for all that was recorded: each
 * by its curve, of which one speaks for all (speak-for-lives.ts), or all of them by days.
 * `isFromStart`: the first of them was seen to begin.
 */
function judgeBySpan(curves, judge, known = {}) {
    if (judge === 'curve') {
        const judged = curves.map((curve) => judgeCurve(curve));
        return judged[speakForLives(judged)] ?? judgeCurve({ timesS: [], bytes: [], runtime: '' });
    }
    const lives = curves
        .map(({ timesS, bytes }) => cleanCurve({ times: timesS, values: bytes }))
        .filter(({ times }) => times.length > 0);
    return judge === 'none' ? notJudged(lives) : judgeDaysOf(lives, known);
}
function notJudged(lives) {
    const spanS = spanOf(lives);
    return {
        ...frameOf(lives),
        grade: 'inconclusive',
        reason: `under a day: in ${formatDuration(1000 * spanS)} load that has a day looks like growth`,
    };
}
function judgeDaysOf(lives, known) {
    const frame = frameOf(lives);
    if (frame.spanS < LEAST_DAY_S)
        return {
            ...frame,
            grade: 'inconclusive',
            reason: `was there for ${formatDuration(1000 * frame.spanS)} of a recording of days, which takes a day to judge`,
        };
    const growth = judgeLong(lives, known);
    const slow = frame.spanS < NEEDED_DAYS * DAY_S ? `; slow growth shows after ${NEEDED_DAYS} days` : '';
    if (growth === null)
        return {
            ...frame,
            grade: 'ok',
            reason: `no growth from day to day in ${formatDuration(1000 * frame.spanS)}${slow}`,
        };
    const { bytesPerDay, days, restarts } = growth;
    const through = restarts === 0 ? '' : `, through ${restarts === 1 ? 'a restart' : `${restarts} restarts`}`;
    return {
        ...frame,
        grade: 'leak',
        rateBytesPerHour: bytesPerDay / 24,
        judgedS: days * DAY_S,
        reason: `grows by ${formatBytes(bytesPerDay)} a day${through}`,
    };
}
function frameOf(lives) {
    const present = lives.at(-1) ?? { times: [], values: [] };
    const floors = dailyFloors(afterWarmUp(present), present.times.at(-1) ?? 0).values;
    const spanS = spanOf(lives);
    return {
        rateBytesPerHour: 0,
        growthBytes: (floors.at(-1) ?? 0) - (floors[0] ?? 0),
        walkScore: 0,
        smallestDetectableBytesPerHour: null,
        readings: lives.reduce((sum, { times }) => sum + times.length, 0),
        spanS,
        judgedS: spanS,
        trend: null,
    };
}
const spanOf = (lives) => spanOfLives(lives.map(({ times }) => times));
/** From the first point of the first to the last of the last, s; 0 where there are none. */
function spanOfLives(lives) {
    const known = lives.filter((times) => times.length > 0);
    const [firstS, lastS] = [known[0]?.[0] ?? 0, known.at(-1)?.at(-1) ?? 0];
    return lastS - firstS;
}

// EXTERNAL MODULE: ./build/gates/growth/judged-by-days.js
var judged_by_days = __nccwpck_require__(50280);
;// CONCATENATED MODULE: ./build/gates/growth/short-lives.js




const ADVICE = 'watch what runs on for a day, or judge shorter ones in a recording of 6 hours at most';
/** A recording of days in which nothing was there for one: nobody knows whether anything grows. */
function reportShortLives(evidence, treatAs) {
    const longestS = longestLifeS(evidence, treatAs);
    return longestS === null || longestS >= LEAST_DAY_S
        ? []
        : [
            {
                gate: 'growth',
                outcome: 'unknown',
                severity: 'error',
                subject: { kind: 'job', id: 'job', name: (0,untrusted/* untrusted */.b) `the job` },
                measured: Math.floor(1000 * longestS),
                limit: 1000 * LEAST_DAY_S,
                unit: 'ms',
                message: (0,untrusted/* untrusted */.b) `${describe(longestS)}`,
                advice: (0,untrusted/* untrusted */.b) `${ADVICE}`,
            },
        ];
}
/** Why nothing is known of growth from day to day; '' where something is. */
function explainShortLives(evidence, treatAs) {
    const longestS = longestLifeS(evidence, treatAs);
    if (longestS !== null)
        return longestS < LEAST_DAY_S ? describe(longestS) : '';
    const isEmpty = !evidence.recording.processes.some(({ aliveAtEnd }) => aliveAtEnd);
    return evidence.isStanding && isEmpty ? 'nothing of what was watched is there any more' : '';
}
const describe = (longestS) => `under a day: nothing is known for longer than ${(0,duration/* formatDuration */.a3)(1000 * longestS)}, and growth from day to day takes a day`;
/** Of a program, through its restarts, or of a pool; null where there is nobody to judge. */
function longestLifeS(evidence, treatAs) {
    const { remembered, recording } = evidence;
    const judged = (0,judged_by_days/* judgedByDays */.M)(evidence, treatAs);
    if (judged.size === 0)
        return null;
    const pools = recording.groups.filter(({ members }) => members.filter((index) => judged.has(index)).length > 1);
    const known = [
        ...[...judged.values()].map(({ id }) => remembered?.lives.get(id)),
        ...pools.map(({ id }) => remembered?.groups.get(id)),
    ];
    return known.reduce((longest, lives = []) => Math.max(longest, spanOfLives(lives.map(({ timesS }) => timesS))), 0);
}


/***/ }),

/***/ 62276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ treatmentOf),
/* harmony export */   hR: () => (/* binding */ treatAs)
/* harmony export */ });
/* unused harmony export parseTreatAs */
/* harmony import */ var _globs_match_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88108);
/* harmony import */ var _globs_parse_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(257);
/* harmony import */ var _findings_names_of_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55829);



const TREATMENTS = ['auto', 'service', 'batch', 'tool'];
const treatAs = {
    name: 'treat-as',
    group: 'limits',
    default: 'auto',
    isList: true,
    isLine: (text) => text.includes(':'),
    description: 'What processes are for: growth of a `service` is a leak; a `batch` process may grow until ' +
        'it exits and only warns; of a `tool` it is only shown. Lines `GLOB: service` say it of ' +
        'some; the first that matches holds. auto: known test runners, compilers and the like are ' +
        'tools; what still runs at the end is a service, and so is what listened on a socket for ' +
        '10 s and was ended before the rest.',
    allowed: '`auto`, `service`, `batch`, `tool`; or lines such as `server.py: service`',
    parse: parseTreatAs,
};
/** What the user says of this process. */
function treatmentOf(given, process) {
    if (typeof given === 'string')
        return given;
    return given.lines.find(({ glob }) => (0,_globs_match_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._)([glob], (0,_findings_names_of_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .e)(process)))?.as ?? 'auto';
}
/** A word, or lines `GLOB: WORD`, as `parseGlobLines` has them. */
function parseTreatAs(text) {
    if ((0,_globs_parse_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isSingle */ .vX)(text))
        return parseTreatment(text);
    const lines = (0,_globs_parse_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGlobLines */ .$$)(text, 'what it is', parseTreatment);
    return { lines: lines.map(({ glob, value }) => ({ glob, as: value })) };
}
function parseTreatment(text) {
    const found = TREATMENTS.find((treatment) => treatment === text.trim());
    if (found === undefined)
        throw new Error('is none of these');
    return found;
}


/***/ }),

/***/ 10660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ underADay)
/* harmony export */ });
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(85929);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70954);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10991);



const DAY_MS = 86_400_000;
const IF_STEADY = `where no day and night is in the load, set \`${_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .H.name}: steady\``;
/** A recording in which the swing of a day cannot be told from growth. */
function underADay({ durationMs }) {
    return {
        gate: 'growth',
        outcome: 'unknown',
        severity: 'error',
        subject: { kind: 'job', id: 'job', name: (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b) `the job` },
        measured: Math.round(durationMs),
        limit: DAY_MS,
        unit: 'ms',
        message: (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b) `under a day: in ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)} load that has a day looks like growth`,
        advice: (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b) `watch for 6 hours at most or for more than a day; ${IF_STEADY}`,
    };
}


/***/ }),

/***/ 62071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ gates)
});

// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __nccwpck_require__(85929);
// EXTERNAL MODULE: ./build/stats/student.js
var student = __nccwpck_require__(37763);
;// CONCATENATED MODULE: ./build/stats/compare-pairs.js

/**
 * Of 100 real differences of the size that was asked for, how many a number of repeats must find.
 */
const POWER = 0.9;
const MOST_PAIRS = 1000;
/**
 * Paired t test over the logs of the ratios (Student 1908; Box, Hunter and Hunter, "Statistics for
 * Experimenters", 3.2): memory differs by shares, and the drift of a machine is in both halves of a
 * pair. An exact permutation of five pairs cannot be below 1 / 32, so that it could never call p <
 * .01. All values must be above 0.
 */
function comparePairs(pairs) {
    const logs = pairs.map(([first, second]) => Math.log(second / first));
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    const spread = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1));
    return {
        pairs: pairs.length,
        difference: Math.expm1(mean),
        pValue: logs.length < 2 ? Number.NaN : pValueOf(Math.abs(mean), spread, logs.length),
        spread,
    };
}
/**
 * The number of pairs of that spread that calls a difference (a share) at the one-sided level p in
 * 90 of 100 cases; `MOST_PAIRS` where more are needed.
 */
function pairsNeeded(spread, difference, p) {
    const shift = Math.log1p(difference) / Math.max(spread, Number.MIN_VALUE);
    for (let pairs = 3; pairs < MOST_PAIRS; pairs++)
        if ((0,student/* studentPower */.X3)(shift * Math.sqrt(pairs), pairs - 1, p) >= POWER)
            return pairs;
    return MOST_PAIRS;
}
/** Pairs without any spread are as sure as can be, of a difference as of none. */
function pValueOf(mean, spread, pairs) {
    if (spread === 0)
        return mean === 0 ? 0.5 : 0;
    return (0,student/* studentTail */.gq)(mean / (spread / Math.sqrt(pairs)), pairs - 1);
}

// EXTERNAL MODULE: ./build/units/limit.js
var units_limit = __nccwpck_require__(78519);
// EXTERNAL MODULE: ./build/units/size.js
var size = __nccwpck_require__(40095);
;// CONCATENATED MODULE: ./build/gates/exit-records-advice.js
/** What tells peaks exactly that are only known to be at least so high. */
const EXIT_RECORDS_ADVICE = "where the kernel's exit records are not read, let them be (`look-inside-sudo`)";

;// CONCATENATED MODULE: ./build/gates/ab.js





const LEVEL = 0.01;
const FEWEST_PAIRS = 3;
/** what `repeat` allows */
const ab_MOST_PAIRS = 100;
/** `auto`: what a rebuild of the same code moves memory by, and what nobody would look for */
const AUTO_SHARE = 0.02;
const AUTO_BYTES = 2 ** 20;
/** A pass is said only where a difference of this many times the limit would have been found. */
const VISIBLE = 3;
const threshold = {
    name: 'ab-threshold',
    group: 'command',
    default: 'auto',
    description: 'With `compare-with` and `ab`: fails when head surely (p < .01) uses more memory than base, by more than this. auto: the larger of 2 % and 1 MiB.',
    allowed: '`auto`, `off`, `10%`, `50MiB`',
    isLimit: true,
    parse: units_limit/* parseLimit */.Fv,
};
/**
 * Head against base, run in turns on one machine: settled level and peak of the workload by a
 * paired test.
 */
const ab = {
    name: 'ab',
    description: 'settled level and peak of head against base, run in turns (`compare-with`)',
    failsWhen: 'head surely uses more than `ab-threshold` more',
    severity: 'error',
    options: [threshold],
    judge: ({ paired }, settings) => {
        const limit = settings.value(threshold);
        if (paired === undefined || limit.kind === 'off')
            return [];
        if (paired.pairs.length < FEWEST_PAIRS)
            return [tooFew(paired)];
        const [first, ...others] = listMeasures(paired).map((measure) => judgeMeasure(measure, limit));
        const failed = [first, ...others].find((finding) => finding?.outcome === 'fail');
        if (paired.problem !== '')
            return [
                failed === undefined
                    ? brokenOff(paired)
                    : { ...failed, message: (0,untrusted/* untrusted */.b) `${failed.message}; broken off: ${paired.problem}` },
            ];
        // the peak of runs that have a settled level is a second look: it is told where it alone fails,
        // and its noise makes no verdict
        return first?.outcome === 'fail'
            ? [first]
            : [
                ...(first === undefined ? [] : [first]),
                ...others.filter(({ outcome }) => outcome === 'fail'),
            ];
    },
    cannotJudge: ({ paired }, settings) => paired === undefined && settings.value(threshold).kind !== 'off'
        ? 'no runs were made in turns: it needs `compare-with`, or the command `ab`'
        : '',
    describe: ({ paired }, settings) => {
        const limit = settings.value(threshold);
        if (paired === undefined || limit.kind === 'off')
            return '';
        return `head at most ${describeLimit(limit)} above base in ${paired.pairs.length} pairs of runs`;
    },
};
/** The settled level where every run has one, then the peak. */
function listMeasures({ pairs }) {
    const valuesOf = (read) => pairs.map(({ base, head }) => [read(base), read(head)]);
    const settled = valuesOf(({ settledBytes }) => settledBytes ?? 0);
    const measures = [
        { name: 'settled level', pairs: settled, isOpen: false },
        { name: 'peak', pairs: valuesOf(({ peakBytes }) => peakBytes), isOpen: !pairs.every(isTrue) },
    ];
    const isSettled = settled.every(([base, head]) => base > 0 && head > 0);
    return measures.filter(({ name }) => name === 'peak' ? !isSettled || pairs.every(isTrue) : isSettled);
}
const isTrue = ({ base, head }) => base.peakIsLowerBound !== true && head.peakIsLowerBound !== true;
function judgeMeasure({ name, pairs, isOpen }, limit) {
    if (pairs.some(([base, head]) => base <= 0 || head <= 0))
        return unknown((0,untrusted/* untrusted */.b) `a run ended before a sample could be taken of it`, (0,untrusted/* untrusted */.b) `take a shorter \`interval\`, or a workload that runs longer`, { have: pairs.filter(([base, head]) => base > 0 && head > 0).length, need: pairs.length });
    if (isOpen)
        return unknown((0,untrusted/* untrusted */.b) `the peak of a run is only known to be at least so high, and no level settled`, (0,untrusted/* untrusted */.b) `take a workload that runs longer, or a shorter \`interval\`; ${EXIT_RECORDS_ADVICE}`, { have: 0, need: pairs.length });
    const baseBytes = geometricMean(pairs.map(([base]) => base));
    const headBytes = geometricMean(pairs.map(([, head]) => head));
    const test = comparePairs(pairs);
    const limitShare = limitShareOf(limit, baseBytes);
    const standing = (0,untrusted/* untrusted */.b) `${name} of head ${(0,size/* formatBytes */.z3)(headBytes)}, ${formatShare(test.difference)} against ${(0,size/* formatBytes */.z3)(baseBytes)} of base (${test.pairs} pairs, p ${formatP(test.pValue)})`;
    const isAbove = test.difference > limitShare;
    if (isAbove && test.pValue < LEVEL)
        return {
            ...finding('fail', test, limitShare, (0,untrusted/* untrusted */.b) `${standing}, limit ${describeLimit(limit)}`),
            advice: (0,untrusted/* untrusted */.b) `see which processes differ: \`memory-leak-detector compare ab/base-1 ab/head-1\` in the run directory`,
        };
    const needed = pairsNeeded(test.spread, isAbove ? test.difference : VISIBLE * limitShare, LEVEL);
    if (needed <= pairs.length)
        return finding('pass', test, limitShare, standing);
    return unknown((0,untrusted/* untrusted */.b) `${standing}: too much noise to say more, from pair to pair ${formatShare(test.spread).slice(1)}`, (0,untrusted/* untrusted */.b) `${needed > ab_MOST_PAIRS ? '' : `set \`repeat: ${needed}\`, or `}make the workload the same in each run`, { have: test.pairs, need: needed });
}
function limitShareOf(limit, baseBytes) {
    if (limit.kind === 'percent')
        return limit.percent / 100;
    return limit.kind === 'bytes'
        ? limit.bytes / baseBytes
        : Math.max(AUTO_SHARE, AUTO_BYTES / baseBytes);
}
function finding(outcome, { difference }, limitShare, message) {
    return {
        gate: ab.name,
        outcome,
        severity: 'error',
        subject: { kind: 'run', id: 'ab', name: (0,untrusted/* untrusted */.b) `head against base` },
        measured: round(100 * difference),
        limit: round(100 * limitShare),
        unit: 'percent',
        message: message,
        advice: (0,untrusted/* untrusted */.b) ``,
    };
}
function brokenOff({ pairs, repeat, problem, advice }) {
    return unknown((0,untrusted/* untrusted */.b) `broken off after ${pairs.length} of ${repeat} pairs: ${problem}`, (0,untrusted/* untrusted */.b) `${advice}`, { have: pairs.length, need: repeat });
}
function tooFew({ pairs, repeat, problem, advice }) {
    const reason = problem === ''
        ? (0,untrusted/* untrusted */.b) `${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'} of runs, of ${repeat} planned, at least ${FEWEST_PAIRS} are needed`
        : (0,untrusted/* untrusted */.b) `${problem}`;
    return unknown(reason, (0,untrusted/* untrusted */.b) `${advice === '' ? 'set `repeat: 5` or more' : advice}`, {
        have: pairs.length,
        need: FEWEST_PAIRS,
    });
}
/** `need` pairs of runs, and only so many are there. */
function unknown(message, advice, { have, need }) {
    return {
        gate: ab.name,
        outcome: 'unknown',
        severity: 'error',
        subject: { kind: 'run', id: 'ab', name: (0,untrusted/* untrusted */.b) `head against base` },
        measured: have,
        limit: need,
        unit: 'count',
        message: message,
        advice: advice,
    };
}
const geometricMean = (values) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
const describeLimit = (limit) => limit.kind === 'auto' ? 'the larger of 2 % and 1 MiB' : (0,units_limit/* formatLimit */.tW)(limit);
const round = (value) => Math.round(1000 * value) / 1000;
/** `+5.3 %`, `-0.4 %` */
const formatShare = (share) => `${share < 0 ? '-' : '+'}${Math.abs(100 * share).toFixed(1)} %`;
const formatP = (p) => p < 0.001 ? '< .001' : `= ${p.toFixed(3).replace(/^0/, '')}`;

// EXTERNAL MODULE: ./build/gates/growth.js + 3 modules
var gates_growth = __nccwpck_require__(46773);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
// EXTERNAL MODULE: ./build/units/percent.js
var units_percent = __nccwpck_require__(69337);
// EXTERNAL MODULE: ./build/findings/subject.js
var subject = __nccwpck_require__(84447);
;// CONCATENATED MODULE: ./build/gates/guard.js





const job = { kind: 'job', id: 'job', name: (0,untrusted/* untrusted */.b) `the job` };
/**
 * What the guard stopped: a process that did not end by itself is no success, whatever the command
 * made of it.
 */
const guard = {
    name: 'guard',
    description: 'what the guard had to stop before memory ended (`guard: 90%`, off by default)',
    failsWhen: 'it stopped a process, named with its size and the step; it warns where nobody could be stopped',
    severity: 'error',
    isInstant: true,
    options: [],
    judge: ({ recording }) => recording.guard === null ? [] : judgeSteps(recording, recording.guard),
    describe: ({ recording: { guard: set } }) => set === null ? '' : `nobody stopped at ${(0,units_percent/* formatPercent */.l)(set.percent)} of memory`,
};
function judgeSteps(recording, { percent, steps }) {
    const refused = new Set(steps.filter(({ act }) => act === 'none').map(({ index }) => index));
    const stopped = new Set(steps.map(({ index }) => index).filter((index) => !refused.has(index)));
    return [
        ...[...stopped].map((index) => describeStop(steps.filter((step) => step.index === index), recording, percent)),
        ...steps.filter(({ act }) => act === 'none').map((step) => describeNobody(step, percent)),
    ];
}
function describeStop(steps, recording, percent) {
    const [first] = steps;
    if (first === undefined)
        throw new Error('no step');
    const process = recording.processes.find(({ index }) => index === first.index);
    const who = process === undefined ? 'a process' : (0,subject/* nameWithPid */.dD)(process);
    return {
        gate: guard.name,
        outcome: 'fail',
        severity: 'error',
        subject: process === undefined ? job : (0,subject/* subjectOf */.et)(process),
        measured: first.usedBytes,
        limit: limitOf(first, percent),
        unit: 'bytes',
        message: (0,untrusted/* untrusted */.b) `the guard stopped ${who}, which held ${(0,size/* formatBytes */.z3)(first.heldBytes)}, by ${describeHow(first, steps)}: ${describeFullness(first, percent)}${describeEnd(process, recording)}`,
        advice: (0,untrusted/* untrusted */.b) `use less memory or fewer workers, or a larger machine; without the guard the kernel or the runner would have chosen what to end`,
    };
}
/** A stretch of a standing watch may begin between both. */
function describeHow(first, steps) {
    if (first.act === 'SIGKILL')
        return 'SIGKILL, after a SIGTERM';
    const kill = steps.find(({ act }) => act === 'SIGKILL');
    return kill === undefined
        ? 'SIGTERM'
        : `SIGTERM and ${(0,duration/* formatDuration */.a3)(kill.atMs - first.atMs)} later SIGKILL`;
}
/** While it is sampled nobody knows yet. */
function describeEnd(process, { durationMs, quality }) {
    return process?.aliveAtEnd === true && quality.ended !== 'running'
        ? `; it was still there at the end, ${(0,duration/* formatDuration */.a3)(durationMs)} after the start`
        : '';
}
function describeNobody(step, percent) {
    return {
        gate: guard.name,
        outcome: 'fail',
        severity: 'warning',
        subject: job,
        measured: step.usedBytes,
        limit: limitOf(step, percent),
        unit: 'bytes',
        message: (0,untrusted/* untrusted */.b) `${describeFullness(step, percent)}, and the guard stopped nobody: ${step.reason}`,
        advice: (0,untrusted/* untrusted */.b) `see what else fills the memory: the guard only stops processes of the watched tree that run as its own user`,
    };
}
/** "cgroup /job had used 275 of 300 MiB, guard 90 %" */
function describeFullness({ where, path, usedBytes, sizeBytes }, percent) {
    return `${where === 'machine' ? 'the machine' : `cgroup ${path}`} had used ${(0,size/* formatBytes */.z3)(usedBytes)} of ${(0,size/* formatBytes */.z3)(sizeBytes)}, guard ${(0,units_percent/* formatPercent */.l)(percent)}`;
}
function limitOf({ sizeBytes }, percent) {
    return Math.round((sizeBytes * percent) / 100);
}

// EXTERNAL MODULE: ./build/series/list-parents.js
var list_parents = __nccwpck_require__(40950);
;// CONCATENATED MODULE: ./build/gates/oom/find-victim.js

/** 128 + 9: how a shell and the runner say that a command was killed. */
const EXIT_KILLED = 137;
/**
 * The killer takes the largest (oom_badness in mm/oom_kill.c): a shell or a `sleep` that ended at
 * that moment is none of its victims. But a hog fills a gigabyte a second, so that the last sample
 * may be small, and a runner's steps go before larger processes (oom_score_adj 500).
 */
const LEAST_SHARE = 0.01;
const LEAST_ON_A_LARGE_MACHINE = 32 * 2 ** 20;
/** bash holds 3.5 MiB, `sleep` 1.4; of a group that has no more than that a half is much */
const LEAST_BYTES = 4 * 2 ** 20;
const LEAST_SHARE_OF_LITTLE = 0.5;
const RECENT_MS = 5000;
/** Between a rise and the end of the command that it ended; a sample stands between them. */
const SAME_MOMENT_MS = 3000;
/**
 * The largest of those of whom something says that they were killed: the counter of their own
 * group, a SIGKILL that was seen, the kernel's log, or the end of our own command. Null where
 * nothing does.
 */
function findVictim(rise, evidence) {
    const { processes, host } = evidence.recording;
    const byIndex = new Map(processes.map((process) => [process.index, process]));
    const sizeBytes = rise.limitBytes ??
        1024 *
            (rise.where === 'cgroup' && rise.path === '' && host.cgroupLimitKiB !== null
                ? host.cgroupLimitKiB
                : host.memTotalKiB);
    const known = rise.killed.flatMap(({ index, heldBytes }) => {
        const process = byIndex.get(index);
        return process === undefined
            ? []
            : [
                {
                    process,
                    heldBytes: heldBytes ?? heldBefore(process, rise.atMs),
                    isLogged: heldBytes !== null,
                },
            ];
    });
    const candidates = known.length > 0 ? known : findKilledCommand(rise, byIndex, evidence);
    const leastBytes = Math.max(Math.min(LEAST_SHARE * sizeBytes, LEAST_ON_A_LARGE_MACHINE), Math.min(LEAST_BYTES, LEAST_SHARE_OF_LITTLE * sizeBytes));
    const [largest] = candidates
        .filter(({ heldBytes, isLogged }) => isLogged || heldBytes >= leastBytes)
        .toSorted((a, b) => Number(b.isLogged) - Number(a.isLogged) || b.heldBytes - a.heldBytes);
    return largest ?? null;
}
/** Our own command ended by SIGKILL, or with the code for one, as the counter rose. */
function isCommandKilled({ atMs }, { exitCode, signal, cancelled, startedMs = 0, durationMs }) {
    return (!cancelled &&
        (signal === 'SIGKILL' || exitCode === EXIT_KILLED) &&
        Math.abs(startedMs + durationMs - atMs) <= SAME_MOMENT_MS);
}
/** Those of our command who vanished as it ended so. */
function findKilledCommand(rise, byIndex, { workload, scope }) {
    if (workload === null || !isCommandKilled(rise, workload))
        return [];
    return rise.goneIndexes.flatMap((index) => {
        const process = byIndex.get(index);
        return process !== undefined && (scope === 'workload' || (0,list_parents/* isOfRoot */.Q)(process, byIndex))
            ? [{ process, heldBytes: heldBefore(process, rise.atMs), isLogged: false }]
            : [];
    });
}
/** The most that it held in the last seconds: what is read while it dies is less. */
function heldBefore({ changedAtMs, rssBytes }, atMs) {
    const first = changedAtMs.findLastIndex((changedMs) => changedMs <= atMs - RECENT_MS);
    return rssBytes.slice(Math.max(0, first)).reduce((most, bytes) => Math.max(most, bytes), 0);
}

;// CONCATENATED MODULE: ./build/gates/oom.js




/**
 * Out-of-memory kills: the kernel's counters of the job's cgroup and of other groups that watched
 * processes are in. The host's alone may be somebody else's kill, and is a notice.
 */
const oom = {
    name: 'oom',
    description: "the kernel's counts of out-of-memory kills",
    failsWhen: "it rose in the job's cgroup, below it, or in the group of a watched process; or the host's " +
        'did as a watched process was seen to be killed. Names a victim where something says so, ' +
        'with its last size',
    severity: 'error',
    isInstant: true,
    options: [],
    judge: (evidence) => {
        const { ooms, containers, processes } = evidence.recording;
        const victims = new Map(ooms.map((rise) => [rise, findVictim(rise, evidence)]));
        const containerOf = (rise) => {
            const [first] = rise.killed;
            return (victims.get(rise)?.process.container ??
                processes.find(({ index }) => index === first?.index)?.container ??
                '');
        };
        // in a container job the container's counter is the job's own, which is judged with its victim
        const judged = new Set(ooms.filter(({ where }) => where === 'cgroup').map(containerOf));
        const killing = containers.filter(({ oomKills, containerId }) => oomKills > 0 && !judged.has(containerId));
        // what a container's own counter says better is not said twice
        const ids = new Set(killing.map(({ containerId }) => containerId));
        const told = ooms.filter((rise) => rise.where === 'cgroup'
            ? true
            : (victims.get(rise) ?? null) !== null && !ids.has(containerOf(rise)));
        return [
            ...told.map((rise) => judgeRise(rise, victims.get(rise) ?? null, evidence)),
            ...killing.map(judgeContainer),
        ];
    },
    describe: ({ recording: { host } }) => host.cgroupVersion === 0 ? 'no kill of a watched process' : "no kill in the job's cgroup",
};
function judgeRise(rise, victim, evidence) {
    const { host } = evidence.recording;
    const where = rise.where === 'host'
        ? 'on this host'
        : (0,untrusted/* untrusted */.b) `in cgroup ${rise.path === '' ? host.cgroupPath : rise.path}`;
    // memory.oom.group: two died, the counter rose by three; so it is no number of processes
    const what = (0,untrusted/* untrusted */.b) `the kernel ran out of memory ${where} and killed at least one process`;
    const exit = evidence.workload !== null && isCommandKilled(rise, evidence.workload)
        ? `; ${describeExit(evidence.workload)} is that kill`
        : '';
    return {
        gate: oom.name,
        outcome: 'fail',
        severity: 'error',
        subject: victim === null
            ? { kind: 'job', id: 'job', name: (0,untrusted/* untrusted */.b) `the job` }
            : (0,subject/* subjectOf */.et)(victim.process),
        measured: rise.rise,
        limit: 0,
        unit: 'count',
        message: (0,untrusted/* untrusted */.b) `${what}: ${describeVictim(rise, victim)}${exit}`,
        advice: advise(rise, host.cgroupLimitKiB),
    };
}
function describeVictim({ goneIndexes }, victim) {
    if (victim === null)
        return goneIndexes.length === 0
            ? 'none of the watched processes vanished at that moment'
            : 'nothing says that it was one of the watched processes';
    const { process, heldBytes, isLogged } = victim;
    const who = (0,subject/* nameWithPid */.dD)(process);
    return isLogged
        ? (0,untrusted/* untrusted */.b) `${who}, which held ${(0,size/* formatBytes */.z3)(heldBytes)} by the kernel's log`
        : (0,untrusted/* untrusted */.b) `likely ${who}, which last held ${(0,size/* formatBytes */.z3)(heldBytes)}`;
}
function describeExit({ signal, exitCode }) {
    return signal === null
        ? `exit code ${exitCode} of the command (SIGKILL)`
        : "the command's end by SIGKILL";
}
function judgeContainer(container) {
    const { label, limitBytes, oomKills } = container;
    const limit = limitBytes === null ? '' : ` of ${(0,size/* formatBytes */.z3)(limitBytes)}`;
    return {
        gate: oom.name,
        outcome: 'fail',
        severity: 'error',
        subject: (0,subject/* containerSubjectOf */.hk)(container),
        measured: oomKills,
        limit: 0,
        unit: 'count',
        message: (0,untrusted/* untrusted */.b) `${label} ran out of its memory${limit}, and the kernel killed at least one process in it`,
        advice: (0,untrusted/* untrusted */.b) `let it use less memory, or give the container more`,
    };
}
function advise({ where, path, limitBytes }, ownLimitKiB) {
    const ownBytes = ownLimitKiB === null ? null : ownLimitKiB * 1024;
    const bytes = where === 'host' ? null : path === '' ? ownBytes : limitBytes;
    return bytes === null
        ? (0,untrusted/* untrusted */.b) `use less memory, fewer workers, or a larger machine`
        : (0,untrusted/* untrusted */.b) `use less memory or fewer workers, or raise the limit of ${(0,size/* formatBytes */.z3)(bytes)}`;
}

// EXTERNAL MODULE: ./build/gates/regression/host-class.js
var host_class = __nccwpck_require__(98454);
// EXTERNAL MODULE: ./build/gates/regression/phrase-comparison.js
var phrase_comparison = __nccwpck_require__(82548);
// EXTERNAL MODULE: ./build/units/rate.js
var rate = __nccwpck_require__(9056);
// EXTERNAL MODULE: ./build/units/suggest-size.js
var suggest_size = __nccwpck_require__(91422);
// EXTERNAL MODULE: ./build/gates/regression/compare-level.js
var compare_level = __nccwpck_require__(87349);
// EXTERNAL MODULE: ./build/gates/regression/regression-options.js
var regression_options = __nccwpck_require__(20755);
;// CONCATENATED MODULE: ./build/gates/regression/regression-findings.js








/** At most one finding of a group's level, which says the worst, and one of its growth. */
function regressionFindings(compared, evidence, settings) {
    const levels = [
        ['settled', compared.settled],
        ['peaked', compared.peak],
    ]
        .flatMap(([what, level]) => level?.excess ? [levelFinding(compared, what, level, evidence)] : [])
        .sort((a, b) => rankOf(a) - rankOf(b));
    const { growth } = compared;
    const isTolerated = growth === null || growth.bytesPerHour <= 60 * (0,gates_growth/* toleratedBytesPerMinute */.rt)(settings);
    return [
        ...levels.slice(0, 1),
        ...(isTolerated
            ? []
            : [
                growthFinding(compared, growth, {
                    earlierRuns: evidence.earlierRuns,
                    isFailing: settings.value(regression_options/* failAbove */.Wb).kind !== 'off',
                }),
            ]),
    ];
}
/** 0 for what fails. */
const rankOf = ({ severity }) => (severity === 'error' ? 0 : 1);
function levelFinding(compared, what, level, evidence) {
    const { earlierRuns } = evidence;
    const { excess, bytes, runs } = level;
    const [referenceBytes, limitBytes] = [excess?.referenceBytes ?? 0, excess?.limitBytes ?? 0];
    const isFailure = excess?.isFull === true &&
        excess.known === '' &&
        runs >= compare_level/* FEWEST_TO_FAIL */.Uo &&
        !earlierRuns.isOwnBranch;
    const doubt = excess?.isFull !== true || isFailure ? '' : `; ${doubtOf(level, earlierRuns)}`;
    const rise = `${(0,phrase_comparison/* phraseLevel */.c8)(what, level, earlierRuns)} (${(0,size/* formatBytes */.z3)(referenceBytes)})`;
    const word = isFailure ? 'limit' : 'warning limit';
    return {
        gate: 'regression',
        outcome: 'fail',
        severity: isFailure ? 'error' : 'warning',
        subject: subjectOf(compared),
        measured: bytes,
        limit: Math.round(limitBytes),
        unit: 'bytes',
        message: (0,untrusted/* untrusted */.b) `${nameOf(compared)}: ${rise}, ${word} ${(0,size/* formatBytes */.z3)(limitBytes)}${doubt}`,
        advice: excess?.known === 'newest'
            ? (0,untrusted/* untrusted */.b) `if that was deliberate, set \`baseline-since\` to its commit`
            : (0,untrusted/* untrusted */.b) `look for what it keeps; if this is meant, set \`regression-threshold: ${(0,suggest_size/* suggestSize */.o)(bytes - referenceBytes)}\` once, or \`baseline-since\` when it is merged`,
    };
}
/** Why it only warns. */
function doubtOf({ excess, runs }, earlierRuns) {
    if (excess?.known === 'newest')
        return `${earlierRuns.branch === '' ? 'the newest runs are' : `${earlierRuns.branch} is`} there already`;
    if (excess?.known === 'some')
        return `${excess.asHigh} of ${(0,phrase_comparison/* phraseRuns */.i5)(runs, earlierRuns)} ${excess.asHigh === 1 ? 'was' : 'were'} as high`;
    return earlierRuns.isOwnBranch
        ? `on ${earlierRuns.branch} itself it only warns`
        : `below ${compare_level/* FEWEST_TO_FAIL */.Uo} runs it only warns`;
}
function growthFinding(compared, growth, { earlierRuns, isFailing }) {
    const { state, runs, grew } = growth;
    const isFailure = isFailing &&
        (state === 'new' || state === 'faster') &&
        runs >= compare_level/* FEWEST_TO_FAIL */.Uo &&
        !earlierRuns.isOwnBranch;
    const before = state === 'new'
        ? `none of ${(0,phrase_comparison/* phraseRuns */.i5)(runs, earlierRuns)} did`
        : `${grew} of ${(0,phrase_comparison/* phraseRuns */.i5)(runs, earlierRuns)} did as well, by ${(0,rate/* formatRate */.C)(growth.medianBytesPerHour / 60)}`;
    return {
        gate: 'regression',
        outcome: state === 'known' ? 'pass' : 'fail',
        severity: isFailure ? 'error' : 'warning',
        subject: subjectOf(compared),
        measured: Math.round(growth.bytesPerHour / 60),
        limit: Math.round(growth.medianBytesPerHour / 60),
        unit: 'bytes/min',
        grade: growth.grade,
        message: (0,untrusted/* untrusted */.b) `${nameOf(compared)}: grows by ${(0,rate/* formatRate */.C)(growth.bytesPerHour / 60)}; ${before}`,
        advice: state === 'known'
            ? (0,untrusted/* untrusted */.b) ``
            : (0,untrusted/* untrusted */.b) `look for what it keeps that it did not keep before`,
    };
}
function subjectOf({ group }) {
    return group === null
        ? { kind: 'job', id: 'job', name: (0,untrusted/* untrusted */.b) `all together` }
        : { kind: 'group', id: group.id, name: group.name };
}
/** An interpreter of another version is said: it may be the reason. */
function nameOf({ group, versionBefore }) {
    if (group === null)
        return 'all together';
    if (versionBefore === '')
        return group.name;
    return (0,untrusted/* untrusted */.b) `${group.name} (version ${group.version}, before ${versionBefore})`;
}

;// CONCATENATED MODULE: ./build/gates/regression.js








/** of a rise of all together, what groups that are named have to bring to explain it */
const MOST_OF_IT = 0.5;
/** This run against the ones before: peak, settled level and growth of each group of processes. */
const regression = {
    name: 'regression',
    description: 'peak, settled level and growth of each group of processes against the runs before',
    failsWhen: 'it is above their median by more than `regression-threshold` and by more than chance, over five runs or more',
    severity: 'error',
    options: [
        regression_options/* baselineSource */.f0,
        regression_options/* baselineBranch */.Oz,
        regression_options/* ifNoBaseline */.I2,
        regression_options/* baselineSince */.yM,
        regression_options/* baselinePin */.Tn,
        regression_options/* failAbove */.Wb,
        regression_options/* warnAbove */.CX,
    ],
    judge: (evidence, settings) => {
        if (isOff(settings))
            return [];
        const { comparison, earlierRuns } = evidence;
        const comparable = ifComparable(comparison);
        if (comparable === null) {
            const strangers = comparison?.strangers.length ?? 0;
            return nothingToCompare(evidence, settings, strangers === 0 ? earlierRuns.missing : (0,phrase_comparison/* phraseStrangers */.hJ)(strangers, earlierRuns));
        }
        if (comparable.groups.every(hasNothing))
            return [onlyLowerBounds()];
        const judged = comparable.groups.map((compared) => ({
            compared,
            findings: regressionFindings(compared, evidence, settings),
        }));
        return judged.flatMap(({ compared, findings }) => compared.group === null && isExplained(compared, findings, judged) ? [] : findings);
    },
    describe: (evidence, settings) => {
        if (isOff(settings))
            return '';
        const { comparison, earlierRuns } = evidence;
        const comparable = ifComparable(comparison);
        if (comparable === null)
            return earlierRuns.isRequired && earlierRuns.isOwnBranch ? 'nothing to compare with yet' : '';
        return describeComparison(comparable, evidence, settings);
    },
};
/** Null where no run is of such a machine and such a command. */
function ifComparable(comparison) {
    return comparison === null || (comparison.runs.length === 0 && comparison.pin === null)
        ? null
        : comparison;
}
function isOff(settings) {
    return settings.value(regression_options/* failAbove */.Wb).kind === 'off' && settings.value(regression_options/* warnAbove */.CX).kind === 'off';
}
/**
 * What groups explain is not said of the whole once more: those that are judged at least as hard
 * bring most of its rise.
 */
function isExplained(whole, findings, judged) {
    const hardest = Math.min(...findings.map(rankOf));
    const explaining = judged.filter(({ compared, findings: own }) => compared.group !== null &&
        own.some((finding) => finding.unit === 'bytes' && rankOf(finding) <= hardest));
    return (explaining.reduce((sum, { compared }) => sum + riseOf(compared), 0) >=
        MOST_OF_IT * riseOf(whole));
}
/** The larger one of its two figures. */
function riseOf({ settled, peak }) {
    return Math.max(...[settled, peak].map((level) => level?.excess ? level.bytes - level.excess.referenceBytes : 0));
}
function describeComparison({ runs, groups: [largest] }, { earlierRuns }, settings) {
    const limit = settings.value(regression_options/* failAbove */.Wb);
    const what = runs.length === 0 ? 'the pinned run' : `the median of ${(0,phrase_comparison/* phraseRuns */.i5)(runs.length, earlierRuns)}`;
    if (limit.kind === 'off')
        return `over ${what}: warns only`;
    const level = largest?.settled ?? largest?.peak ?? null;
    const when = largest?.settled === null ? ' at its peak' : '';
    const most = `${(0,size/* formatBytes */.z3)(level?.limitBytes ?? 0)} of anonymous memory${when}`;
    const inForce = level === null ? '' : (0,untrusted/* untrusted */.b) `; ${largest?.group?.name ?? 'all together'} at most ${most}`;
    const above = limit.kind === 'auto' ? 'above chance' : `${(0,units_limit/* formatLimit */.tW)(limit)} and above chance`;
    return (0,untrusted/* untrusted */.b) `over ${what}: ${above}${inForce}`;
}
/**
 * No runs at all, or none of such a machine or such a command; `missing` is why, '' for the
 * machine. The first one comes from the branch itself: there it must not fail.
 */
function nothingToCompare(evidence, settings, missing) {
    const { earlierRuns } = evidence;
    const asked = settings.value(regression_options/* ifNoBaseline */.I2);
    const message = missing === '' ? explainMachine(evidence) : missing;
    const shared = {
        gate: regression.name,
        subject: run,
        measured: 0,
        limit: 1,
        unit: 'count',
        advice: (0,untrusted/* untrusted */.b) ``,
    };
    // another machine is said, and gates nothing
    const isAsked = earlierRuns.isRequired || (asked !== 'notice' && missing !== '');
    if (!isAsked)
        return [];
    if (earlierRuns.isOwnBranch)
        return [
            {
                ...shared,
                outcome: 'fail',
                severity: 'warning',
                message: (0,untrusted/* untrusted */.b) `there is no baseline yet: ${message}`,
            },
        ];
    if (earlierRuns.isRequired)
        return [{ ...shared, outcome: 'unknown', severity: 'error', message: (0,untrusted/* untrusted */.b) `${message}` }];
    return [
        {
            ...shared,
            outcome: 'fail',
            severity: asked === 'fail' ? 'error' : 'warning',
            message: (0,untrusted/* untrusted */.b) `there is no baseline: ${message}`,
        },
    ];
}
/** Lower bounds are not compared, and there is nothing else. */
function hasNothing({ settled, peak, growth, isPeakOpen }) {
    return settled === null && peak === null && growth === null && isPeakOpen;
}
const LOWER_BOUNDS = 'the peaks are only known to be at least so high, in this run or in those before';
function onlyLowerBounds() {
    return {
        gate: regression.name,
        outcome: 'unknown',
        severity: 'error',
        subject: run,
        measured: 0,
        limit: 1,
        unit: 'count',
        message: (0,untrusted/* untrusted */.b) `${LOWER_BOUNDS}, and no level settled`,
        advice: (0,untrusted/* untrusted */.b) `let the workload run longer; ${EXIT_RECORDS_ADVICE}`,
    };
}
function explainMachine({ earlierRuns, comparison }) {
    if (earlierRuns.runs.length > 0)
        return `none of the ${(0,phrase_comparison/* phraseRuns */.i5)(earlierRuns.runs.length, earlierRuns)} was on such a machine`;
    const pin = earlierRuns.pin;
    if (pin === null || comparison === null)
        return 'there is no run to compare with';
    return (0,host_class/* isSameClass */.J)(pin.host, comparison.figures.host)
        ? 'the pinned run has no process group in common with this one'
        : 'the pinned run was on another machine';
}
const run = { kind: 'run', id: 'baseline', name: (0,untrusted/* untrusted */.b) `the baseline` };

// EXTERNAL MODULE: ./build/stats/is-called.js
var is_called = __nccwpck_require__(33702);
// EXTERNAL MODULE: ./build/series/cut-tear-down.js
var cut_tear_down = __nccwpck_require__(2606);
// EXTERNAL MODULE: ./build/stats/judge-curve.js + 13 modules
var judge_curve = __nccwpck_require__(47307);
// EXTERNAL MODULE: ./build/gates/growth/process-role.js
var process_role = __nccwpck_require__(6331);
// EXTERNAL MODULE: ./build/gates/growth/treat-as.js
var treat_as = __nccwpck_require__(62276);
;// CONCATENATED MODULE: ./build/gates/resources.js









/**
 * One thread or descriptor counts as that much memory: so the same test, with its floors at ten of
 * them, found 4 of 4 such leaks without a false alarm in 263 traces.
 */
const BYTES_EACH = 2 ** 20 / 10;
/** They follow the load as memory does: in a morning they climb as well. */
const OF_A_DAY = 'threads, descriptors and children are judged in up to 6 hours, or under `load: steady`';
const RESOURCES = [
    {
        name: 'threads',
        advice: (0,untrusted/* untrusted */.b) `look for threads or pools that are started and never end`,
        counts: ({ slow }) => slow.map(({ atMs, threads }) => ({ atMs, count: threads })),
        room: () => null,
    },
    {
        name: 'descriptors',
        advice: (0,untrusted/* untrusted */.b) `look for files and sockets that are opened and never closed`,
        counts: ({ slow }) => slow.map(({ atMs, descriptors }) => ({ atMs, count: descriptors })),
        room: ({ slow, descriptorLimit }) => descriptorLimit === null
            ? null
            : { name: '`ulimit -n`', used: slow.at(-1)?.descriptors ?? 0, most: descriptorLimit },
    },
    {
        name: 'children',
        advice: (0,untrusted/* untrusted */.b) `look for helpers that are started and never stopped`,
        counts: ({ children }) => children.map(({ atMs, living }) => ({ atMs, count: living })),
        room: pidsRoom,
    },
    {
        name: 'children that nobody ends (zombies)',
        advice: (0,untrusted/* untrusted */.b) `let it wait for its children, or ignore SIGCHLD, or run it below an init`,
        counts: ({ children }) => children.map(({ atMs, zombies }) => ({ atMs, count: zombies })),
        room: pidsRoom,
    },
];
function pidsRoom({ children }) {
    const room = children.at(-1)?.room ?? null;
    return room === null ? null : { name: 'pids.max', ...room };
}
/** Threads, descriptors and children that grow without settling. */
const resources = {
    name: 'resources',
    description: 'threads, open descriptors, children and zombies of each process, by the same test as ' +
        'growth, in up to 6 hours (24 of `load: steady`)',
    failsWhen: 'never by default: it warns',
    severity: 'warning',
    options: [],
    judge: (evidence, settings) => {
        if (evidence.growthJudge !== 'curve')
            return [];
        const roles = (0,process_role/* rolesOf */.R)(evidence, settings.value(treat_as/* treatAs */.hR));
        return evidence.recording.processes
            .filter(({ index }) => roles.get(index) !== 'tool')
            .flatMap((process) => RESOURCES.flatMap((resource) => judgeResource(process, resource, evidence)));
    },
    cannotJudge: ({ growthJudge, recording: { processes } }) => {
        if (growthJudge !== 'curve')
            return OF_A_DAY;
        const watched = processes.map(({ slow }) => ({
            readings: slow.length,
            spanMs: (slow.at(-1)?.atMs ?? 0) - (slow[0]?.atMs ?? 0),
        }));
        const nearest = watched.reduce((best, one) => shareOf(one) > shareOf(best) ||
            (shareOf(one) === shareOf(best) && one.readings > best.readings)
            ? one
            : best, { readings: 0, spanMs: 0 });
        return shareOf(nearest) >= 1
            ? ''
            : `threads and descriptors were read ${nearest.readings} times in ${(0,duration/* formatShort */.KS)(nearest.spanMs)}, needs ${judge_curve/* MIN_SAMPLES */.Pu} in ${judge_curve/* MIN_SPAN_S */.uR} s`;
    },
    describe: ({ growthJudge }) => growthJudge === 'curve' ? 'warns when threads, descriptors or children climb' : OF_A_DAY,
};
/** Of what a judgement needs of one process; 1 is enough. */
function shareOf({ readings, spanMs }) {
    return Math.min(readings / judge_curve/* MIN_SAMPLES */.Pu, spanMs / (judge_curve/* MIN_SPAN_S */.uR * 1000));
}
function judgeResource(process, { name, advice, counts, room }, { recording: { durationMs } }) {
    const beats = counts(process).filter(({ atMs, count }) => count > 0 && atMs <= durationMs);
    const curve = {
        timesS: beats.map(({ atMs }) => atMs / 1000),
        bytes: beats.map(({ count }) => count * BYTES_EACH),
    };
    // no heap of any runtime stands between the program and its threads
    const judgement = (0,judge_curve/* judgeCurve */.ld)({
        ...(process.aliveAtEnd ? curve : (0,cut_tear_down/* cutTearDown */.D)(curve)),
        runtime: '',
    });
    if (!(0,is_called/* isCalled */.A)(judgement))
        return [];
    const now = beats.at(-1)?.count ?? 0;
    const perMinute = judgement.rateBytesPerHour / BYTES_EACH / 60;
    const pace = `${(0,size/* formatSignificant */.bf)(perMinute)} a minute`;
    const left = describeRoom(room(process), perMinute);
    const looked = `${(0,duration/* formatDuration */.a3)(1000 * judgement.judgedS)} judged`;
    const climbs = (0,untrusted/* untrusted */.b) `${(0,subject/* nameWithPid */.dD)(process)} has ${now} ${name} and climbing`;
    return [
        {
            gate: resources.name,
            outcome: 'fail',
            severity: 'warning',
            subject: (0,subject/* subjectOf */.et)(process),
            measured: now,
            limit: 0,
            unit: 'count',
            grade: judgement.grade,
            message: (0,untrusted/* untrusted */.b) `${climbs}, ${pace}${left} (${looked})`,
            advice,
        },
    ];
}
/** "; pids.max 512 in about 20 min" */
function describeRoom(room, perMinute) {
    if (room === null || perMinute <= 0)
        return '';
    const leftMs = (Math.max(0, room.most - room.used) / perMinute) * 60_000;
    return `; ${room.name} ${room.most} in about ${(0,duration/* formatDuration */.a3)(roundUp(leftMs))}`;
}
/** To what can be said of a forecast: seconds, then minutes, then hours. */
function roundUp(ms) {
    const stepMs = ms < 90_000 ? 1000 : ms < 90 * 60_000 ? 60_000 : 3_600_000;
    return Math.ceil(ms / stepMs) * stepMs;
}

// EXTERNAL MODULE: ./build/gates/growth/batch-programs.js
var batch_programs = __nccwpck_require__(33837);
// EXTERNAL MODULE: ./build/gates/initial-heap.js
var initial_heap = __nccwpck_require__(18890);
// EXTERNAL MODULE: ./build/stats/quantile.js
var quantile = __nccwpck_require__(69775);
// EXTERNAL MODULE: ./build/series/memory-curve.js
var memory_curve = __nccwpck_require__(88975);
;// CONCATENATED MODULE: ./build/gates/retained/level.js


/** a median of three withstands one stray sample */
const MIN_LEVEL_SAMPLES = 3;
/** quartiles of a normal distribution lie 1.349 standard deviations apart */
const QUARTILES_APART = 1.349;
/**
 * The sum of processes over a window; null where they were seen in fewer than three of its samples.
 */
function levelOf(processes, tickTimesMs, { fromMs, toMs }) {
    const bytes = samplesIn(processes, tickTimesMs, { fromMs, toMs });
    if (bytes.length < MIN_LEVEL_SAMPLES)
        return null;
    return {
        bytes: (0,quantile/* median */.JZ)(bytes),
        noiseBytes: ((0,quantile/* quantile */.YV)(bytes, 0.75) - (0,quantile/* quantile */.YV)(bytes, 0.25)) / QUARTILES_APART,
    };
}
/** The sum of processes in each sample of a window in which one of them was seen. */
function samplesIn(processes, tickTimesMs, { fromMs, toMs }) {
    return (0,memory_curve/* summedCurve */.pw)(processes, tickTimesMs.filter((time) => time >= fromMs && time <= toMs), memory_curve/* livedCurve */.OS).bytes;
}

;// CONCATENATED MODULE: ./build/gates/retained/before-after.js

/**
 * The command of `run`: what outlives it had `afterMs` to come to rest. Null where none was run.
 */
function commandMoments({ workload, recording }) {
    return workload === null
        ? null
        : { beforeMs: workload.startedMs ?? 0, afterMs: recording.durationMs, between: 'the command' };
}
/** When the command of `run` ended; the recording's end where none was run. */
function commandEndMs({ workload, recording }) {
    return workload === null ? recording.durationMs : (workload.startedMs ?? 0) + workload.durationMs;
}
/** The first mark, and the last one or else the end. Null without marks. */
function markMoments({ recording: { marks, durationMs } }) {
    const [first, ...later] = marks;
    if (first === undefined)
        return null;
    const last = later.at(-1);
    return {
        beforeMs: first.atMs,
        afterMs: last?.atMs ?? durationMs,
        between: last === undefined
            ? (0,untrusted/* untrusted */.b) `the mark ${first.name} and the end`
            : (0,untrusted/* untrusted */.b) `the marks ${first.name} and ${last.name}`,
    };
}

;// CONCATENATED MODULE: ./build/gates/retained/kept.js



const LEVEL_MS = 5000;
/**
 * What was there before the command of `run` and is there at the end, and what was there at the
 * first mark and at the last. Groups, not processes: a pool whose workers were replaced is one
 * thing. A tool keeps what it has done by design, so it is left out. `hasTimeAfter`: sampling went
 * on after the command.
 */
function compareLevels(evidence, hasTimeAfter) {
    const { processes, groups } = evidence.recording;
    const byIndex = new Map(processes.map((process) => [process.index, process]));
    return groups.flatMap((group) => {
        const members = group.members.flatMap((index) => byIndex.get(index) ?? []);
        const [first] = members;
        if (first === undefined || (0,batch_programs/* isBatchProgram */.d)(first))
            return [];
        const found = [commandMoments(evidence), markMoments(evidence)]
            .flatMap((moments) => moments ?? [])
            .find((moments) => spans(members, moments, evidence));
        if (found === undefined)
            return [];
        const levels = findLevels(members, found, evidence, hasTimeAfter);
        return [
            {
                group,
                present: members.filter((member) => isThere(member, found.afterMs, evidence)),
                moments: found,
                levels,
                runtime: first.runtime,
            },
        ];
    });
}
/** How long a level takes at least, with samples as far apart as here. */
function levelMs({ recording: { intervalMs } }) {
    return Math.max(LEVEL_MS, MIN_LEVEL_SAMPLES * intervalMs);
}
const spans = (members, { beforeMs, afterMs }, evidence) => members.some((member) => isThere(member, beforeMs, evidence)) &&
    members.some((member) => isThere(member, afterMs, evidence));
/** In the last sample until that moment, and not ending in it. */
function isThere({ firstMs, lastMs, livedUntilMs, aliveAtEnd }, atMs, { recording: { tickTimesMs } }) {
    const sampledMs = tickTimesMs.findLast((time) => time <= atMs) ?? 0;
    return firstMs <= sampledMs && (aliveAtEnd ? lastMs : livedUntilMs) >= sampledMs;
}
/**
 * Sampling begins right before the command, and a mark may stand right after a start. Then the
 * level before is that of the first seconds behind the moment, of a quarter of the time at most:
 * what grows within them is missed, never invented.
 */
function findLevels(members, { beforeMs, afterMs, between }, evidence, hasTimeAfter) {
    const { tickTimesMs } = evidence.recording;
    const takeMs = levelMs(evidence);
    const endMs = between === 'the command' ? commandEndMs(evidence) : afterMs;
    const behindMs = Math.min(beforeMs + takeMs, beforeMs + (endMs - beforeMs) / 4);
    const widened = { fromMs: beforeMs - takeMs, toMs: behindMs };
    const before = levelOf(members, tickTimesMs, { fromMs: beforeMs - takeMs, toMs: beforeMs }) ??
        levelOf(members, tickTimesMs, widened);
    if (before === null)
        return { scarce: 'before', samples: samplesIn(members, tickTimesMs, widened).length };
    const fromMs = Math.max(afterMs - takeMs, hasTimeAfter && endMs < afterMs ? endMs : behindMs);
    const last = { fromMs, toMs: afterMs };
    const after = levelOf(members, tickTimesMs, last);
    return after === null
        ? { scarce: 'after', samples: samplesIn(members, tickTimesMs, last).length }
        : { before, after };
}

;// CONCATENATED MODULE: ./build/gates/retained/left-behind.js





/** Largest first. None of a command that was cancelled: it may still be ending itself. */
function findLeftBehind(evidence) {
    const { workload, recording: { processes, tickTimesMs }, } = evidence;
    if (workload === null || workload.cancelled)
        return [];
    const endMs = commandEndMs(evidence);
    const isOfCommand = selectByCommand(evidence);
    const ticks = tickTimesMs.filter((time) => time >= endMs);
    return processes
        .filter((process) => process.aliveAtEnd && !process.wasThereBefore && isOfCommand(process))
        .map((process) => {
        const { bytes } = (0,memory_curve/* memoryCurve */.h6)(process, ticks);
        return {
            process,
            bytes: bytes.length === 0 ? (process.anonBytes.at(-1) ?? 0) : (0,quantile/* median */.JZ)(bytes),
            samples: bytes.length,
            isBrief: bytes.length < MIN_LEVEL_SAMPLES,
        };
    })
        .sort((a, b) => b.bytes - a.bytes);
}
/** In the scope `workload` all is the command's; in wider ones what descends from it. */
function selectByCommand({ scope, recording: { processes }, }) {
    if (scope === 'workload')
        return () => true;
    const byIndex = new Map(processes.map((process) => [process.index, process]));
    return (process) => (0,list_parents/* isOfRoot */.Q)(process, byIndex);
}

// EXTERNAL MODULE: ./build/gates/retained/retainable.js
var retainable = __nccwpck_require__(14787);
// EXTERNAL MODULE: ./build/gates/retained/settling.js
var settling = __nccwpck_require__(53134);
// EXTERNAL MODULE: ./build/stats/extremes.js
var extremes = __nccwpck_require__(57575);
;// CONCATENATED MODULE: ./build/gates/retained.js













/**
 * What stays when the work is done: services that hold more than before, processes that the command
 * left behind.
 */
const retained = {
    name: 'retained',
    description: 'what stays: memory that services hold after the command, or at the last mark, and did not before; processes that the command leaves behind',
    failsWhen: 'never by default: it warns; by a `retained-threshold` of yours',
    severity: 'warning',
    options: [settling/* settleTime */.K, retainable/* retainable */.U1],
    judge: (evidence, settings) => {
        const limit = settings.value(retainable/* retainable */.U1);
        if (limit.kind === 'off' || evidence.isSnapshot)
            return [];
        const severity = settings.isSet(retainable/* retainable */.U1) ? 'error' : 'warning';
        const hasTimeAfter = (0,settling/* outlastMs */.r)(settings) > 0;
        const compared = compareLevels(evidence, hasTimeAfter);
        const left = hasTimeAfter ? findLeftBehind(evidence) : [];
        const findings = [
            ...judgeLeft(left.filter(({ isBrief }) => !isBrief), limit, severity),
            ...compared.flatMap((one) => judgeKept(one, limit, severity, evidence.recording)),
        ];
        if (findings.length > 0)
            return findings;
        const scarce = scarcest(compared);
        if (scarce !== null)
            return [retained_tooFew(scarce, severity)];
        if (left.length > 0 && left.every(({ isBrief }) => isBrief))
            return [tooBrief(left, severity)];
        return severity === 'error' && hasNoMoments(evidence) ? [retained_nothingToCompare()] : [];
    },
    cannotJudge: (evidence, settings) => {
        if (settings.value(retainable/* retainable */.U1).kind === 'off')
            return '';
        if (evidence.isSnapshot)
            return 'one snapshot has nothing before it';
        return hasNoMoments(evidence) ? retained_nothingToCompare().message : '';
    },
    describe: (evidence, settings) => {
        const limit = settings.value(retainable/* retainable */.U1);
        if (limit.kind === 'off' || hasNoMoments(evidence))
            return '';
        if (limit.kind === 'percent')
            return `at most ${(0,units_percent/* formatPercent */.l)(limit.percent)} more than before`;
        return limit.kind === 'bytes'
            ? `at most ${(0,size/* formatBytes */.z3)(limit.bytes)} more than before`
            : 'no more than healthy programs keep';
    },
};
/** Build servers and the like stay by design; they are named, but no warning. */
function judgeLeft(left, limit, severity) {
    const isMeant = ({ process }) => limit.kind === 'auto' && (0,batch_programs/* isBatchProgram */.d)(process);
    const counted = left.filter((one) => !isMeant(one));
    const limitBytes = limit.kind === 'bytes' ? limit.bytes : retainable/* LEFT_BEHIND_BYTES */.ZC;
    return [
        ...(sum(counted) > limitBytes ? [leftFinding(counted, limitBytes, severity)] : []),
        ...left.filter(isMeant).map((one) => leftFinding([one], limitBytes, 'warning', 'pass')),
    ];
}
function leftFinding(left, limitBytes, severity, outcome = 'fail') {
    const [first] = left;
    const count = left.length === 1 ? (0,untrusted/* untrusted */.b) `1 process` : (0,untrusted/* untrusted */.b) `${left.length} processes`;
    const named = (0,untrusted/* untrusted */.b) `${left
        .slice(0, 3)
        .map(({ process, bytes }) => (0,untrusted/* untrusted */.b) `${(0,subject/* nameWithPid */.dD)(process)} ${(0,size/* formatBytes */.z3)(bytes)}`)
        .join(', ')}`;
    return {
        gate: retained.name,
        outcome,
        severity,
        grade: 'left behind',
        subject: left.length === 1 && first !== undefined
            ? (0,subject/* subjectOf */.et)(first.process)
            : { kind: 'job', id: 'left-behind', name: count },
        measured: sum(left),
        limit: limitBytes,
        unit: 'bytes',
        message: (0,untrusted/* untrusted */.b) `the command leaves ${count} behind, ${(0,size/* formatBytes */.z3)(sum(left))}: ${named}${left.length > 3 ? ' and others' : ''}, limit ${(0,size/* formatBytes */.z3)(limitBytes)}`,
        advice: outcome === 'pass'
            ? (0,untrusted/* untrusted */.b) ``
            : (0,untrusted/* untrusted */.b) `stop what it starts before it ends; if later steps need it, set \`retained-threshold: ${(0,suggest_size/* suggestSize */.o)(sum(left))}\``,
    };
}
function judgeKept({ group, present, moments, levels, runtime }, limit, severity, recording) {
    const [only, ...others] = present;
    if ('scarce' in levels || only === undefined)
        return [];
    const keptBytes = levels.after.bytes - levels.before.bytes;
    const limitBytes = (0,retainable/* allowedBytes */._D)(limit, levels, {
        runtime,
        untouchedBytes: present.reduce((sum, one) => sum + (0,initial_heap/* initialHeapBytes */.m)(one, recording), 0),
    });
    if (keptBytes <= limitBytes)
        return [];
    const name = others.length === 0 ? (0,subject/* nameWithPid */.dD)(only) : (0,untrusted/* untrusted */.b) `${group.name} (${present.length} processes)`;
    return [
        {
            gate: retained.name,
            outcome: 'fail',
            severity,
            grade: 'kept',
            subject: others.length === 0 ? (0,subject/* subjectOf */.et)(only) : (0,subject/* groupSubjectOf */.xu)(group),
            measured: Math.round(keptBytes),
            limit: Math.round(limitBytes),
            unit: 'bytes',
            message: (0,untrusted/* untrusted */.b) `${name} holds ${(0,size/* formatBytes */.z3)(keptBytes)} more than before ${moments.between}: ${describeLevels(levels)}, limit ${(0,size/* formatBytes */.z3)(limitBytes)}`,
            advice: (0,untrusted/* untrusted */.b) `look for what it keeps; if this is meant, set \`retained-threshold: ${(0,suggest_size/* suggestSize */.o)(keptBytes)}\``,
        },
    ];
}
const describeLevels = ({ before, after }) => `${(0,size/* formatBytes */.z3)(before.bytes)}, then ${(0,size/* formatBytes */.z3)(after.bytes)}`;
const sum = (left) => left.reduce((total, { bytes }) => total + bytes, 0);
const hasNoMoments = ({ workload, recording }) => workload === null && recording.marks.length === 0;
/** Where no group has both levels, the one that came nearest; else null. */
function scarcest(compared) {
    const scarce = compared.flatMap(({ levels, moments }) => 'scarce' in levels ? [{ ...levels, moments }] : []);
    if (scarce.length < compared.length)
        return null;
    return scarce.toSorted((a, b) => b.samples - a.samples)[0] ?? null;
}
function retained_tooFew({ scarce, samples, moments }, severity) {
    return retained_unknown(samples, MIN_LEVEL_SAMPLES, (0,untrusted/* untrusted */.b) `took ${countSamples(samples)} of the level ${scarce} ${moments.between}, needs ${MIN_LEVEL_SAMPLES}`, severity);
}
function tooBrief(left, severity) {
    const samples = (0,extremes/* highestOf */.g)(left.map((one) => one.samples));
    const what = left.length === 1 ? '1 process' : `${left.length} processes`;
    return retained_unknown(samples, MIN_LEVEL_SAMPLES, (0,untrusted/* untrusted */.b) `took ${countSamples(samples)} of ${what} after the command, needs ${MIN_LEVEL_SAMPLES}`, severity);
}
const countSamples = (samples) => samples === 1 ? '1 sample' : `${samples} samples`;
function retained_nothingToCompare() {
    return {
        ...retained_unknown(0, 1, (0,untrusted/* untrusted */.b) `needs a mark, or the start and the end of a command, and there was none`, 'error'),
        advice: (0,untrusted/* untrusted */.b) `set a mark before and after the load: \`echo NAME >> "$MEMORY_LEAK_DETECTOR_MARKS"\``,
    };
}
function retained_unknown(measured, needed, message, severity) {
    return {
        gate: retained.name,
        outcome: 'unknown',
        severity,
        subject: { kind: 'job', id: 'job', name: (0,untrusted/* untrusted */.b) `the job` },
        measured,
        limit: needed,
        unit: 'count',
        message,
        advice: (0,untrusted/* untrusted */.b) `watch longer, or at a shorter \`interval\``,
    };
}

// EXTERNAL MODULE: ./build/gates/threshold.js + 2 modules
var gates_threshold = __nccwpck_require__(36203);
// EXTERNAL MODULE: ./build/series/last-held.js
var last_held = __nccwpck_require__(24184);
// EXTERNAL MODULE: ./build/gates/growth/forecast-growth.js + 3 modules
var forecast_growth = __nccwpck_require__(18267);
// EXTERNAL MODULE: ./build/gates/growth/list-daily-grown.js
var list_daily_grown = __nccwpck_require__(82057);
// EXTERNAL MODULE: ./build/gates/growth/judge-recording.js + 14 modules
var judge_recording = __nccwpck_require__(28090);
// EXTERNAL MODULE: ./build/gates/growth/longest-judged.js
var longest_judged = __nccwpck_require__(95799);
// EXTERNAL MODULE: ./build/gates/growth/short-lives.js + 1 modules
var short_lives = __nccwpck_require__(47826);
// EXTERNAL MODULE: ./build/gates/growth/under-a-day.js
var under_a_day = __nccwpck_require__(10660);
;// CONCATENATED MODULE: ./build/gates/time-to-limit.js















const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const minimum = {
    name: 'min-time-to-limit',
    group: 'limits',
    default: 'off',
    description: 'Fails when a process that grows would reach `threshold` sooner than that at its present rate.',
    allowed: '`off`, or a duration such as `24h`',
    isLimit: true,
    parse: (text) => (text.trim() === 'off' ? 'off' : (0,duration/* parseDuration */.E9)(text)),
};
/** When a growing process reaches the limit on its peak. */
const timeToLimit = {
    name: 'time-to-limit',
    description: 'when a growing process reaches `threshold` at its present rate',
    failsWhen: 'sooner than `min-time-to-limit` (off by default)',
    severity: 'error',
    options: [minimum],
    judge: (evidence, settings) => {
        const minimumMs = settings.value(minimum);
        if (minimumMs === 'off')
            return [];
        if (evidence.growthJudge === 'none')
            return [{ ...(0,under_a_day/* underADay */.s)(evidence.recording), gate: timeToLimit.name }];
        const ways = evidence.growthJudge === 'days'
            ? listWaysByDays(evidence, settings)
            : listWaysByCurve(evidence, settings);
        return ways.flatMap((members) => {
            const soonest = members.reduce((one, other) => (other.leftMs < one.leftMs ? other : one));
            return soonest.leftMs < minimumMs ? [tell(soonest, minimumMs)] : [];
        });
    },
    cannotJudge: (evidence, settings) => {
        if (settings.value(minimum) === 'off')
            return '';
        if (evidence.recording.processes.length === 0)
            return 'no process was sampled';
        const noLimit = (0,gates_threshold/* explainNoLimit */.ql)(evidence, settings);
        if (noLimit !== '')
            return noLimit;
        if (evidence.growthJudge !== 'curve')
            return explainDays(evidence, settings);
        const judged = (0,judge_recording/* judgeRecording */.F1)(evidence, (0,gates_growth/* judgingOf */.cY)(settings));
        const longest = (0,longest_judged/* longestJudged */.G)(judged);
        if (longest === null || judged.some(({ judgement }) => judgement.grade !== 'inconclusive'))
            return '';
        const { warmUpMs } = (0,gates_growth/* judgingOf */.cY)(settings);
        const where = warmUpMs === 'auto' || warmUpMs === 0 ? '' : ' after the warm-up';
        if (longest.spanS < judge_curve/* MIN_SPAN_S */.uR)
            return `no process was watched for ${judge_curve/* MIN_SPAN_S */.uR} s${where}`;
        return longest.readings < judge_curve/* MIN_SAMPLES */.Pu
            ? `no process has ${judge_curve/* MIN_SAMPLES */.Pu} samples over ${judge_curve/* MIN_SPAN_S */.uR} s${where}`
            : longest.reason;
    },
    describe: (_evidence, settings) => {
        const minimumMs = settings.value(minimum);
        return minimumMs === 'off' ? '' : `at least ${(0,duration/* formatDuration */.a3)(minimumMs)} to the limit`;
    },
};
/** Of each program that is found to grow, those who do. */
function listWaysByCurve(evidence, settings) {
    return (0,judge_recording/* judgeRecording */.F1)(evidence, (0,gates_growth/* judgingOf */.cY)(settings))
        .filter(is_called/* isCalled */.A)
        .map((judged) => (0,judge_recording/* leakingProcesses */.LW)(judged).map(({ process, judgement }) => wayOf(process, judgement.rateBytesPerHour / HOUR_MS, judged.grade, evidence, settings)))
        .filter((ways) => ways.length > 0);
}
/** By days and lives; of a standing watch also who would reach it within a day. */
function listWaysByDays(evidence, settings) {
    const judging = (0,gates_growth/* judgingOf */.cY)(settings);
    const limitOf = (process) => (0,gates_threshold/* failLimitBytes */.L8)(process, evidence, settings);
    const daily = (0,list_daily_grown/* listDailyGrown */.H)(evidence, judging).flatMap(({ singles }) => singles.map(({ process, growth }) => wayOf(process, growth.bytesPerDay / DAY_MS, 'leak', evidence, settings)));
    const soon = (0,forecast_growth/* listSoonOver */.ao)(evidence, judging, limitOf).map(({ process, forecast, limitBytes }) => ({
        ...{ process, limitBytes, grade: 'leak' },
        leftMs: 1000 * forecast.reachesInS,
    }));
    const ways = [...daily, ...soon];
    return evidence.recording.groups
        .map(({ members }) => ways.filter(({ process: { index } }) => members.includes(index)))
        .filter((ofProgram) => ofProgram.length > 0);
}
function wayOf(process, bytesPerMs, grade, evidence, settings) {
    const limitBytes = (0,gates_threshold/* failLimitBytes */.L8)(process, evidence, settings);
    const leftMs = Math.max(0, limitBytes - (0,last_held/* lastHeldRssBytes */.F)(process)) / bytesPerMs;
    return { process, limitBytes, leftMs, grade };
}
function tell({ process, limitBytes, leftMs, grade }, minimumMs) {
    const left = (0,untrusted/* untrusted */.b) `in about ${(0,duration/* formatDuration */.a3)(leftMs)} at its present rate`;
    const reaches = (0,untrusted/* untrusted */.b) `${(0,subject/* nameWithPid */.dD)(process)} reaches ${(0,size/* formatBytes */.z3)(limitBytes)} ${left}`;
    return {
        gate: timeToLimit.name,
        outcome: 'fail',
        severity: 'error',
        subject: (0,subject/* subjectOf */.et)(process),
        measured: Math.round(leftMs),
        limit: minimumMs,
        unit: 'ms',
        ...(grade === undefined ? {} : { grade }),
        message: (0,untrusted/* untrusted */.b) `${reaches}, limit ${(0,duration/* formatDuration */.a3)(minimumMs)}`,
        advice: (0,untrusted/* untrusted */.b) `look for what it keeps, or restart it more often than that`,
    };
}
/** A standing watch knows of each day what would be reached within it. */
function explainDays(evidence, settings) {
    const minimumMs = settings.value(minimum);
    const isForecast = evidence.isStanding && minimumMs !== 'off' && minimumMs <= DAY_MS;
    return evidence.growthJudge === 'none' || isForecast
        ? ''
        : (0,short_lives/* explainShortLives */.J)(evidence, (0,gates_growth/* judgingOf */.cY)(settings).treatAs);
}

// EXTERNAL MODULE: ./build/units/format-peak.js
var format_peak = __nccwpck_require__(33929);
// EXTERNAL MODULE: ./build/gates/threshold/memory-limit.js
var memory_limit = __nccwpck_require__(23114);
;// CONCATENATED MODULE: ./build/gates/total.js






const totalAbove = {
    name: 'total-threshold',
    group: 'limits',
    default: 'off',
    description: 'Fails when all watched processes together peak above it: their anonymous memory plus the largest shared part, never a sum of RSS.',
    allowed: `\`off\`, ${memory_limit/* SIZES */.F0}`,
    isLimit: true,
    parse: memory_limit/* parseFixedLimit */.bn,
};
const everything = {
    kind: 'job',
    id: 'total',
    name: (0,untrusted/* untrusted */.b) `all processes together`,
};
/** The peak of the scope's total memory against a limit. */
const total = {
    name: 'total',
    description: 'the peak of all watched processes together, which is not the sum of RSS',
    failsWhen: 'it is above `total-threshold` (off by default)',
    severity: 'error',
    isInstant: true,
    options: [totalAbove],
    judge: ({ recording, memoryBase, isSnapshot }, settings) => {
        const limit = settings.value(totalAbove);
        if ((0,memory_limit/* isUnknown */.t8)(limit, memoryBase))
            return [notJudged()];
        const limitInBytes = (0,units_limit/* limitBytes */.Z7)(limit, memoryBase);
        const { peakBytes, peakIsLowerBound } = recording.total;
        if (peakBytes <= limitInBytes)
            return [];
        const held = isSnapshot
            ? `hold ${(0,size/* formatBytes */.z3)(peakBytes)}`
            : (0,format_peak/* phrasePeak */.f)(peakBytes, peakIsLowerBound);
        return [
            {
                gate: total.name,
                outcome: 'fail',
                severity: 'error',
                subject: everything,
                measured: peakBytes,
                limit: Math.round(limitInBytes),
                unit: 'bytes',
                message: (0,untrusted/* untrusted */.b) `${everything.name} ${held}, limit ${(0,memory_limit/* describeLimit */.XW)(limit, memoryBase)}`,
                advice: (0,untrusted/* untrusted */.b) `if they may need this much, set \`${totalAbove.name}: ${(0,suggest_size/* suggestSize */.o)(peakBytes)}\``,
            },
        ];
    },
    describe: ({ memoryBase }, settings) => (0,memory_limit/* describeLimit */.XW)(settings.value(totalAbove), memoryBase),
    lines: ({ memoryBase }, settings) => [
        {
            label: totalAbove.name,
            bytes: Math.round((0,units_limit/* limitBytes */.Z7)(settings.value(totalAbove), memoryBase)),
            of: 'total',
        },
    ].filter(({ bytes }) => bytes > 0 && Number.isFinite(bytes)),
};
function notJudged() {
    return {
        gate: total.name,
        outcome: 'unknown',
        severity: 'error',
        subject: everything,
        measured: 0,
        limit: 0,
        unit: 'bytes',
        message: (0,untrusted/* untrusted */.b) `the size of this machine's memory cannot be read, so there is nothing to take a percentage of`,
        advice: (0,untrusted/* untrusted */.b) `give \`${totalAbove.name}\` a size such as \`4GiB\``,
    };
}

;// CONCATENATED MODULE: ./build/gates/index.js










/** In the order in which they are asked and listed: what most users set comes first. */
const gates = [
    gates_threshold/* threshold */.EN,
    ab,
    total,
    oom,
    guard,
    gates_growth/* growth */.Am,
    timeToLimit,
    retained,
    regression,
    resources,
];


/***/ }),

/***/ 18890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ initialHeapBytes)
/* harmony export */ });
/* harmony import */ var _series_decide_bases_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(60889);

/** of the memory that a JVM sees where nothing else was said (HotSpot's InitialRAMPercentage) */
const INITIAL_PERCENT = 100 / 64;
const UNITS = new Map([
    ['k', 2 ** 10],
    ['m', 2 ** 20],
    ['g', 2 ** 30],
    ['t', 2 ** 40],
]);
/**
 * What a JVM touches for the first time before it looks for anything to give back: its initial
 * heap. By its flags, else a share of the memory that it sees, and no more than its largest heap. 0
 * where it is no JVM, or touched all of it at its start.
 */
function initialHeapBytes(process, recording) {
    if (process.runtime !== 'java')
        return 0;
    const flags = parseFlags(process.heapFlags);
    if (flags.isTouched)
        return 0;
    const seenBytes = flags.memoryBytes || (0,_series_decide_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .memorySeenBy */ .i)(process, recording);
    const initialBytes = flags.initialBytes || (seenBytes * flags.initialPercent) / 100;
    const largestBytes = flags.largestBytes || (seenBytes * flags.largestPercent) / 100;
    return largestBytes > 0 ? Math.min(initialBytes, largestBytes) : initialBytes;
}
function parseFlags(text) {
    const found = {
        initialBytes: 0,
        largestBytes: 0,
        memoryBytes: 0,
        initialPercent: INITIAL_PERCENT,
        largestPercent: 100,
        isTouched: false,
    };
    for (const word of text.split(' ')) {
        const [, name = '', value = ''] = /^-X(ms|mx|X:[A-Za-z+-]+=?)(.*)$/.exec(word) ?? [];
        if (name === 'ms' || name === 'X:InitialHeapSize=')
            found.initialBytes = parseBytes(value);
        else if (name === 'mx' || name === 'X:MaxHeapSize=')
            found.largestBytes = parseBytes(value);
        else if (name === 'X:MaxRAM=')
            found.memoryBytes = parseBytes(value);
        else if (name === 'X:InitialRAMPercentage=')
            found.initialPercent = Number(value);
        else if (name === 'X:MaxRAMPercentage=')
            found.largestPercent = Number(value);
        else if (name.endsWith('AlwaysPreTouch'))
            found.isTouched = name.includes('+');
    }
    return found;
}
function parseBytes(text) {
    const [, digits = '', unit = ''] = /^(\d+)([a-zA-Z]?)$/.exec(text) ?? [];
    return Number(digits) * (UNITS.get(unit.toLowerCase()) ?? 1);
}


/***/ }),

/***/ 87349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ percentOver),
/* harmony export */   Uo: () => (/* binding */ FEWEST_TO_FAIL),
/* harmony export */   qD: () => (/* binding */ compareLevel)
/* harmony export */ });
/* harmony import */ var _stats_judge_level_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(66202);

const MIB = 2 ** 20;
/** fewer runs than this only warn, and have to be exceeded by more */
const FEWEST_TO_FAIL = 5;
/** beside what many small steps may add up to, an ordinary difference is half */
const CREEP_FACTOR = 2;
/**
 * `history` is oldest first and has at least one value, unless there is a `pin`. Null: there is
 * neither.
 */
function compareLevel(bytes, history, pin, limits) {
    const values = history.length > 0 ? history : pin === null ? [] : [pin];
    if (values.length === 0)
        return null;
    const past = { history, pin, level: (0,_stats_judge_level_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeLevel */ .a)(values, limits.comparisons) };
    const find = (limit, isFull) => {
        const found = listReferences(bytes, past, limit)
            .filter(({ limitBytes }) => bytes > limitBytes)
            .map((reference) => ({ ...reference, isFull, ...explain(bytes, reference, past, limit) }));
        return found.find(({ known }) => known === '') ?? found[0] ?? null;
    };
    return {
        bytes,
        medianBytes: Math.round(past.level.median),
        changePercent: percentOver(bytes, past.level.median),
        runs: history.length,
        historyBytes: history,
        limitBytes: listReferences(bytes, past, limits.fail)[0]?.limitBytes ?? Number.POSITIVE_INFINITY,
        excess: find(limits.fail, true) ?? find(limits.warn, false),
    };
}
function listReferences(bytes, { history, pin, level }, limit) {
    const of = (against, referenceBytes, chance, factor = 1) => ({
        against,
        referenceBytes,
        limitBytes: Math.max(chance, referenceBytes + factor * allowance(limit, referenceBytes, history.length)),
    });
    const fromMedian = of('median', level.median, level.chance);
    // an old step excuses itself, and no new one
    const isStepped = level.newest > fromMedian.limitBytes;
    // a creep rose in the runs before as well; one high run over a steady level is none
    const isCreep = history.length >= FEWEST_TO_FAIL && level.newest > (level.oldest + bytes) / 2;
    return [
        ...(isStepped ? [of('newest', level.newest, level.chanceFromNewest)] : []),
        ...(history.length > 0 ? [fromMedian] : []),
        ...(isCreep ? [of('oldest', level.oldest, level.chanceFromOldest, CREEP_FACTOR)] : []),
        // the noise of one run and of the pinned one, by what is known of the others
        ...(pin === null
            ? []
            : [
                of('pin', pin, history.length === 0 ? level.chance : pin + Math.SQRT2 * (level.chance - level.median)),
            ]),
    ];
}
/**
 * Memory may have two levels and take one by chance: what some runs had is not this one's doing. A
 * single run that was much higher excuses nothing.
 */
function explain(bytes, { against, limitBytes }, { history, level }, limit) {
    if (history.length === 0)
        return { known: '', asHigh: 0 };
    const auto = allowance({ kind: 'auto' }, limitBytes, history.length);
    const near = Math.max(level.apart, Math.min(auto, allowance(limit, limitBytes, history.length)));
    const high = level.counting.filter((value) => value > limitBytes && value >= bytes - near);
    const isSeen = high.length > 1 || high.some((value) => value <= bytes + near);
    return {
        known: level.newest > limitBytes ? 'newest' : isSeen && against !== 'oldest' ? 'some' : '',
        asHigh: high.length,
    };
}
function percentOver(bytes, referenceBytes) {
    return referenceBytes > 0 ? (bytes / referenceBytes - 1) * 100 : 0;
}
function allowance(limit, fromBytes, runs) {
    if (limit.kind === 'off')
        return Number.POSITIVE_INFINITY;
    if (limit.kind === 'bytes')
        return limit.bytes;
    if (limit.kind === 'percent')
        return (limit.percent / 100) * fromBytes;
    return runs < FEWEST_TO_FAIL
        ? Math.max(0.1 * fromBytes, 8 * MIB)
        : Math.max(0.05 * fromBytes, 2 * MIB);
}


/***/ }),

/***/ 98454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isSameClass),
/* harmony export */   K: () => (/* binding */ describeClass)
/* harmony export */ });
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40095);

const MEMORY_TOLERANCE = 0.05;
/**
 * Whether figures of two machines may be compared. What is not known of one of them does not part
 * them, but for its memory.
 */
function isSameClass(a, b) {
    const [low, high] = [
        Math.min(a.memoryBytes, b.memoryBytes),
        Math.max(a.memoryBytes, b.memoryBytes),
    ];
    return (high - low <= MEMORY_TOLERANCE * high && isSameWord(a.arch, b.arch) && isSameWord(a.os, b.os));
}
/** "x64, 15.6 GiB, ubuntu 24.04" */
function describeClass({ arch, memoryBytes, os }) {
    return [arch, memoryBytes > 0 ? (0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(memoryBytes) : '', os]
        .filter((part) => part !== '')
        .join(', ');
}
const isSameWord = (a, b) => a === b || a === '' || b === '';


/***/ }),

/***/ 82548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c8: () => (/* binding */ phraseLevel),
/* harmony export */   hJ: () => (/* binding */ phraseStrangers),
/* harmony export */   i5: () => (/* binding */ phraseRuns)
/* harmony export */ });
/* harmony import */ var _units_percent_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69337);
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40095);
/* harmony import */ var _compare_level_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(87349);



/** Whose runs: "12 runs on main", "1 run before". */
function phraseRuns(runs, { branch }) {
    return `${runs} ${runs === 1 ? 'run' : 'runs'} ${branch === '' ? 'before' : `on ${branch}`}`;
}
/**
 * "no process group in common with the 3 earlier runs named run; a `--name` of its own keeps the
 * runs of each command together"
 */
function phraseStrangers(runs, { defaultName }) {
    return `no process group in common with the ${runs === 1 ? 'earlier run' : `${runs} earlier runs`} named ${defaultName}; a \`--name\` of its own keeps the runs of each command together`;
}
/**
 * "anonymous memory settled 412 MiB, +9.8 % over the median of 12 runs on main" (the peaks of
 * reports are resident memory), or over what it is above of.
 */
function phraseLevel(what, { bytes, medianBytes, runs, excess }, earlierRuns) {
    const referenceBytes = excess?.referenceBytes ?? medianBytes;
    const against = runs === 0 || excess?.against === 'pin'
        ? 'the pinned run'
        : `the ${excess?.against ?? 'median'} of ${phraseRuns(runs, earlierRuns)}`;
    return `anonymous memory ${what} ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}, ${formatChange((0,_compare_level_js__WEBPACK_IMPORTED_MODULE_2__/* .percentOver */ .E3)(bytes, referenceBytes))} over ${against}`;
}
/** "+9.8 %", "-3.1 %", "+0 %" */
function formatChange(percent) {
    const shown = Math.abs(percent) < 0.05 ? 0 : percent;
    return `${shown < 0 ? '-' : '+'}${(0,_units_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l)(Number(Math.abs(shown).toFixed(1)))}`;
}


/***/ }),

/***/ 20755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ warnAbove),
/* harmony export */   I2: () => (/* binding */ ifNoBaseline),
/* harmony export */   Oz: () => (/* binding */ baselineBranch),
/* harmony export */   Tn: () => (/* binding */ baselinePin),
/* harmony export */   Wb: () => (/* binding */ failAbove),
/* harmony export */   f0: () => (/* binding */ baselineSource),
/* harmony export */   yM: () => (/* binding */ baselineSince)
/* harmony export */ });
/* harmony import */ var _artifacts_artifact_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(21057);
/* harmony import */ var _units_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78519);


const baselineSource = {
    name: 'baseline',
    group: 'before',
    default: 'auto',
    description: `The runs to compare with. auto: the last successful runs of this workflow and \`name\` on the default branch, by their artifacts \`${(0,_artifacts_artifact_names_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineArtifact */ .AT)('<name>')}\`; needs \`actions: read\`. A path works offline: a \`baseline.json\`, a run directory, or a directory of run directories.`,
    allowed: '`auto` (none on the command line), `none`, a path',
    parse: (text) => {
        const trimmed = text.trim();
        return trimmed === 'auto' || trimmed === 'none'
            ? { kind: trimmed }
            : { kind: 'path', path: trimmed };
    },
};
const baselineBranch = {
    name: 'baseline-branch',
    group: 'before',
    default: '',
    inputOnly: true,
    description: 'The branch whose runs are the baseline. A run of that branch itself only warns of a regression, so that its history goes on.',
    allowed: 'a branch; empty: the default branch',
    parse: (text) => text.trim(),
};
const ifNoBaseline = {
    name: 'if-no-baseline',
    group: 'before',
    default: 'notice',
    description: 'What happens where there is no run to compare with: a line in the log, a warning, or a failure; on the baseline branch itself, where the first one comes from, at most a warning.',
    allowed: '`notice`, `warn`, `fail`',
    parse: (text) => {
        const trimmed = text.trim();
        if (trimmed !== 'notice' && trimmed !== 'warn' && trimmed !== 'fail')
            throw new Error('is none of these');
        return trimmed;
    },
};
const baselineSince = {
    name: 'baseline-since',
    group: 'before',
    default: '',
    description: 'Forgets the runs before a deliberate change: those that began before a time, or before the first kept run of a commit.',
    allowed: 'a date such as `2026-03-01` or `2026-03-01T12:00:00Z`, a commit of 7 to 64 hexadecimal digits; empty: all are kept',
    parse: (text) => {
        const trimmed = text.trim();
        if (trimmed === '')
            return { kind: 'always' };
        if (/^[0-9a-f]{7,64}$/i.test(trimmed))
            return { kind: 'sha', sha: trimmed.toLowerCase() };
        const at = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(trimmed)
            ? Date.parse(trimmed)
            : Number.NaN;
        // Date.parse takes the 30th of February for the 2nd of March
        const day = trimmed.slice(0, 10);
        if (Number.isNaN(at) || !new Date(`${day}T00:00:00Z`).toISOString().startsWith(day))
            throw new Error('is neither a date nor a commit');
        return { kind: 'date', at: new Date(at).toISOString() };
    },
};
const baselinePin = {
    name: 'baseline-pin',
    group: 'before',
    default: '',
    description: 'One run that is compared with besides, however old it is, so that many small steps are seen as one.',
    allowed: 'the id of a workflow run of this repository, or a path as in `baseline`; empty: none',
    parse: (text) => {
        const trimmed = text.trim();
        if (trimmed === '')
            return { kind: 'none' };
        return /^\d{1,18}$/.test(trimmed)
            ? { kind: 'run', id: trimmed }
            : { kind: 'path', path: trimmed };
    },
};
const LIMITS = '`10%` of the median of the kept runs (at most 100), `50MiB` above it';
const failAbove = {
    name: 'regression-threshold',
    group: 'before',
    default: 'auto',
    description: 'Fails when the peak or the settled level of a group of processes is above the runs before by more, and by more than chance; with one to four runs it warns. auto: 5 % and 2 MiB; below five runs 10 % and 8 MiB. Many small steps count from twice as much on. Growth above `growth-threshold` that no run before had fails as well.',
    allowed: `\`auto\`, \`off\`, ${LIMITS}`,
    parse: _units_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLimit */ .Fv,
};
const warnAbove = {
    name: 'regression-warn-threshold',
    group: 'before',
    default: 'off',
    description: 'Warns when it is above the runs before by more than this, and by more than chance.',
    allowed: `\`off\`, ${LIMITS}`,
    parse: (text) => {
        const limit = (0,_units_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLimit */ .Fv)(text);
        if (limit.kind === 'auto')
            throw new Error('has no automatic value');
        return limit;
    },
};


/***/ }),

/***/ 14787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ retainable),
/* harmony export */   ZC: () => (/* binding */ LEFT_BEHIND_BYTES),
/* harmony export */   _D: () => (/* binding */ allowedBytes)
/* harmony export */ });
/* harmony import */ var _stats_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45120);
/* harmony import */ var _units_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69337);
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40095);



const retainable = {
    name: 'retained-threshold',
    group: 'limits',
    default: 'auto',
    description: 'How much more a service may hold after the command, or at the last mark, than before; and how much processes may hold that `run` leaves behind. auto: more than healthy programs keep; only warns.',
    allowed: '`auto`, `off`, `10%` of the level before, `50MiB`',
    isLimit: true,
    parse: (text) => {
        const trimmed = text.trim();
        if (trimmed === 'auto' || trimmed === 'off')
            return { kind: trimmed };
        return /^[\d.]+ ?%?$/.test(trimmed)
            ? { kind: 'percent', percent: (0,_units_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePercent */ .E)(trimmed) }
            : { kind: 'bytes', bytes: (0,_units_size_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSize */ .DB)(trimmed) };
    },
};
const MIB = 2 ** 20;
/**
 * Of the difference of two noisy levels, 3 standard deviations are exceeded by chance once in 700
 * times.
 */
const SIGMAS = 3;
/**
 * More than helpers such as ssh-agent, gpg-agent, dbus-daemon or `tail` hold together. A percentage
 * of nothing is nothing, so it takes this too.
 */
const LEFT_BEHIND_BYTES = 10 * MIB;
/**
 * How far a level may rise. `auto` never judges below what samples scatter, nor below what healthy
 * programs keep after their first load. `untouchedBytes`: heap that they may touch for the first
 * time.
 */
function allowedBytes(limit, { before, after }, { runtime, untouchedBytes }) {
    if (limit.kind === 'bytes')
        return limit.bytes;
    if (limit.kind === 'percent')
        return (limit.percent / 100) * before.bytes;
    if (limit.kind === 'off')
        return Number.POSITIVE_INFINITY;
    return Math.max(keptByHealthyBytes(runtime, before.bytes) + untouchedBytes, SIGMAS * Math.hypot(before.noiseBytes, after.noiseBytes));
}
/**
 * Above the most that healthy programs kept over a load (docs/how-it-decides.md, "What stays"): of
 * 54 traces without a lazy heap one kept more than 32 MiB, of 40 with one none more than this.
 */
const LAZY_FLOORS = new Map([['go', 64 * MIB]]);
function keptByHealthyBytes(runtime, beforeBytes) {
    return (0,_stats_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .heapOf */ .C)(runtime).isLazy
        ? Math.max(LAZY_FLOORS.get(runtime) ?? 100 * MIB, 0.5 * beforeBytes)
        : Math.max(32 * MIB, 0.1 * beforeBytes);
}


/***/ }),

/***/ 53134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ settleTime),
/* harmony export */   r: () => (/* binding */ outlastMs)
/* harmony export */ });
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70954);
/* harmony import */ var _retainable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14787);


const settleTime = {
    name: 'settle',
    group: 'limits',
    default: '20s',
    description: 'With `run`: how long what outlives the command may take to give its memory back. Waited only while something outlives it; a cancel ends it.',
    allowed: '`off`, or 1s to 1h: a duration such as `20s`',
    parse: (text) => {
        if (text.trim() === 'off')
            return 'off';
        const ms = (0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
        if (ms < 1000 || ms > 3_600_000)
            throw new Error('is out of range');
        return ms;
    },
};
/** How long to go on sampling after the command at most; 0 where nobody asks what stays. */
function outlastMs(settings) {
    const ms = settings.value(settleTime);
    return ms === 'off' || settings.value(_retainable_js__WEBPACK_IMPORTED_MODULE_1__/* .retainable */ .U1).kind === 'off' ? 0 : ms;
}


/***/ }),

/***/ 36203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ql: () => (/* binding */ explainNoLimit),
  L8: () => (/* binding */ failLimitBytes),
  If: () => (/* binding */ failReach),
  EN: () => (/* binding */ threshold)
});

// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __nccwpck_require__(85929);
// EXTERNAL MODULE: ./build/units/limit.js
var units_limit = __nccwpck_require__(78519);
// EXTERNAL MODULE: ./build/units/format-peak.js
var format_peak = __nccwpck_require__(33929);
// EXTERNAL MODULE: ./build/units/size.js
var size = __nccwpck_require__(40095);
// EXTERNAL MODULE: ./build/units/suggest-size.js
var suggest_size = __nccwpck_require__(91422);
// EXTERNAL MODULE: ./build/globs/container-globs.js
var container_globs = __nccwpck_require__(51705);
// EXTERNAL MODULE: ./build/units/of-limit.js
var of_limit = __nccwpck_require__(39081);
// EXTERNAL MODULE: ./build/units/percent.js
var percent = __nccwpck_require__(69337);
// EXTERNAL MODULE: ./build/findings/subject.js
var subject = __nccwpck_require__(84447);
// EXTERNAL MODULE: ./build/findings/names-of.js
var names_of = __nccwpck_require__(55829);
;// CONCATENATED MODULE: ./build/gates/threshold/container-limits.js









/**
 * Findings on the containers that hold more than their line of `threshold` allows. No line, no
 * limit.
 */
function judgeContainers(limits, { recording, isSnapshot }) {
    return recording.containers.flatMap((container) => {
        const line = findLine(limits, container);
        const measured = isSnapshot ? container.endHeldBytes : container.peakHeldBytes;
        if (line === null || measured === null || measured <= bytesOf(line.limit, container))
            return [];
        return [
            {
                gate: 'threshold',
                outcome: 'fail',
                severity: 'error',
                subject: (0,subject/* containerSubjectOf */.hk)(container),
                measured,
                limit: Math.round(bytesOf(line.limit, container)),
                unit: 'bytes',
                message: (0,untrusted/* untrusted */.b) `${container.label}${isSnapshot ? ':' : ' peaked at'} ${(0,of_limit/* formatOfLimit */.w)(measured, container.limitBytes)}, limit ${describe(line.limit, container)} for ${line.glob.text}`,
                advice: (0,untrusted/* untrusted */.b) `if ${container.label} may hold this much, give it more memory or set the line \`${line.glob.text}: ${(0,suggest_size/* suggestSize */.o)(measured)}\` of \`threshold\``,
            },
        ];
    });
}
/** Infinite where no line is for it, or where a percentage has no limit to be of. */
function containerLimitBytes(limits, container) {
    const line = findLine(limits, container);
    return line === null ? Number.POSITIVE_INFINITY : bytesOf(line.limit, container);
}
/** "container:* 80 % of its own limit" */
function describeContainerLines(limits) {
    return limits.kind === 'lines'
        ? (limits.containers ?? []).map(({ glob, limit }) => `${glob.text} ${describeFor(limit)}`)
        : [];
}
function findLine(limits, container) {
    return limits.kind === 'lines'
        ? ((limits.containers ?? []).find(({ glob }) => (0,container_globs/* matchesContainer */.P)([glob], (0,names_of/* namesOfContainer */.F)(container))) ?? null)
        : null;
}
function bytesOf(limit, { limitBytes: own }) {
    if (limit.kind === 'off' || limit.kind === 'bytes')
        return (0,units_limit/* limitBytes */.Z7)(limit, { bytes: 0, source: 'cgroup' });
    return own === null ? Number.POSITIVE_INFINITY : (percentOf(limit) / 100) * own;
}
function describe(limit, container) {
    const bytes = (0,size/* formatBytes */.z3)(bytesOf(limit, container));
    return limit.kind === 'percent' || limit.kind === 'auto'
        ? `${(0,percent/* formatPercent */.l)(percentOf(limit))} of its own = ${bytes}`
        : bytes;
}
function describeFor(limit) {
    if (limit.kind === 'off')
        return 'off';
    return limit.kind === 'bytes'
        ? (0,size/* formatBytes */.z3)(limit.bytes)
        : `${(0,percent/* formatPercent */.l)(percentOf(limit))} of its own limit`;
}
function percentOf(limit) {
    return limit.kind === 'percent' ? limit.percent : units_limit/* AUTO_PERCENT */.E3.cgroup;
}

// EXTERNAL MODULE: ./build/gates/threshold/memory-limit.js
var memory_limit = __nccwpck_require__(23114);
// EXTERNAL MODULE: ./build/globs/match-glob.js
var match_glob = __nccwpck_require__(88108);
// EXTERNAL MODULE: ./build/globs/parse-glob.js
var parse_glob = __nccwpck_require__(99406);
// EXTERNAL MODULE: ./build/globs/parse-lines.js
var parse_lines = __nccwpck_require__(257);
;// CONCATENATED MODULE: ./build/gates/threshold/process-limits.js






/**
 * whom no line names has the default, as without lines: a limit for one program must not switch off
 * that of the others
 */
const others = { glob: (0,parse_glob/* parseGlob */.q)('*'), limit: { kind: 'auto' } };
/** A single limit, or lines `GLOB: LIMIT`, as `parseGlobLines` has them. */
function parseProcessLimits(text) {
    if ((0,parse_lines/* isSingle */.vX)(text))
        return (0,units_limit/* parseLimit */.Fv)(text);
    const all = (0,parse_lines/* parseGlobLines */.$$)(text, 'its limit, such as `*: 30%`', units_limit/* parseLimit */.Fv).map(({ glob, value }) => ({ glob, limit: value }));
    const [parsed, containers] = [
        all.filter(({ glob }) => !(0,container_globs/* isForContainers */.W)(glob)),
        all.filter(({ glob }) => (0,container_globs/* isForContainers */.W)(glob)),
    ];
    return {
        kind: 'lines',
        lines: parsed.some(({ glob }) => glob.text === others.glob.text) ? parsed : [...parsed, others],
        ...(containers.length === 0 ? {} : { containers }),
    };
}
/** The limit in force for a process, and the glob that says so; null where one limit is for all. */
function limitFor(limits, process) {
    if (limits.kind !== 'lines')
        return { limit: limits, glob: null };
    return limits.lines.find(({ glob }) => (0,match_glob/* matchesAny */._)([glob], (0,names_of/* namesOf */.e)(process))) ?? others;
}

;// CONCATENATED MODULE: ./build/gates/threshold.js









/** A page draws so many lines, a sentence names so many; further ones are in the plan. */
const MOST_LINES_SHOWN = 6;
const failAbove = {
    name: 'threshold',
    group: 'first',
    default: 'auto',
    isList: true,
    isLine: (text) => text.includes(':'),
    description: `Fails when a process peaks above it. auto: ${units_limit/* AUTO_PERCENT */.E3.MemTotal} % of the machine's memory, or ${units_limit/* AUTO_PERCENT */.E3.cgroup} % of a lower cgroup limit; in scan ${units_limit/* AUTO_PERCENT */.E3.MemTotal} % of the machine's. Lines \`GLOB: LIMIT\` give programs limits of their own: the first that matches holds, whom none matches has auto. Lines \`container:GLOB: LIMIT\` are for what a container holds, in percent of its own limit.`,
    allowed: `\`auto\`, \`off\`, ${memory_limit/* SIZES */.F0}; or lines such as \`java: 2GiB\``,
    parse: parseProcessLimits,
    isLimit: true,
};
const warnAbove = {
    name: 'warn-threshold',
    group: 'limits',
    default: 'off',
    description: 'Warns when a process peaks above it; must be below `threshold`.',
    allowed: `\`off\`, ${memory_limit/* SIZES */.F0}`,
    isLimit: true,
    parse: memory_limit/* parseFixedLimit */.bn,
};
/** The peak resident memory of each process against a limit. */
const threshold = {
    name: 'threshold',
    description: "the peak of the resident memory (RSS) of each process, with the kernel's own high-water mark where it was read; in a snapshot the memory now",
    failsWhen: 'a process is above `threshold`, or above the limit of the line of it that the process falls under',
    severity: 'error',
    isInstant: true,
    options: [failAbove, warnAbove],
    judge: (evidence, settings) => {
        const ofProcesses = evidence.recording.processes.flatMap((process) => judgeProcess(process, evidence, settings));
        const findings = [
            ...ofProcesses,
            ...judgeUnseen(evidence, settings),
            ...judgeContainers(settings.value(failAbove), evidence),
        ].sort((a, b) => b.measured - a.measured);
        if (limitsInForce(evidence, settings.value(failAbove)).some(({ limit }) => (0,memory_limit/* isUnknown */.t8)(limit, evidence.memoryBase)))
            return [...findings, notJudged(failAbove.name)];
        return (0,memory_limit/* isUnknown */.t8)(settings.value(warnAbove), evidence.memoryBase)
            ? [...findings, notJudged(warnAbove.name)]
            : findings;
    },
    describe: ({ memoryBase }, settings) => {
        const fail = describeAll(settings.value(failAbove), memoryBase);
        const warn = (0,memory_limit/* describeLimit */.XW)(settings.value(warnAbove), memoryBase);
        const parts = [fail, warn === '' ? '' : (0,untrusted/* untrusted */.b) `warns above ${warn}`];
        return (0,untrusted/* untrusted */.b) `${parts.filter((part) => part !== '').join(', ')}`;
    },
    lines: (evidence, settings) => [
        ...linesInForce(evidence, settings.value(failAbove)),
        {
            label: warnAbove.name,
            bytes: Math.round((0,units_limit/* limitBytes */.Z7)(settings.value(warnAbove), evidence.memoryBase)),
        },
    ].filter(({ bytes }) => bytes > 0 && Number.isFinite(bytes)),
    limitOf: (process, { memoryBase }, settings) => {
        const { limit, glob } = limitFor(settings.value(failAbove), process);
        const bytes = (0,memory_limit/* isUnknown */.t8)(limit, memoryBase)
            ? Number.POSITIVE_INFINITY
            : (0,units_limit/* limitBytes */.Z7)(limit, memoryBase);
        return { bytes, text: (0,memory_limit/* describeLimit */.XW)(limit, memoryBase), setting: settingFor(glob) };
    },
    limitOfContainer: (container, settings) => containerLimitBytes(settings.value(failAbove), container),
};
/**
 * What a growing process runs into, for other gates: infinite when off, or a percent of nothing
 * known.
 */
function failLimitBytes(process, { memoryBase }, settings) {
    const { limit } = limitFor(settings.value(failAbove), process);
    return (0,memory_limit/* isUnknown */.t8)(limit, memoryBase) ? Number.POSITIVE_INFINITY : (0,units_limit/* limitBytes */.Z7)(limit, memoryBase);
}
/** Why none of the processes has a limit that it could reach; '' where one has. */
function explainNoLimit(evidence, settings) {
    const { processes } = evidence.recording;
    if (processes.some((process) => Number.isFinite(failLimitBytes(process, evidence, settings))))
        return '';
    const limits = settings.value(failAbove);
    if (processes.some((process) => (0,memory_limit/* isUnknown */.t8)(limitFor(limits, process).limit, evidence.memoryBase)))
        return "the size of this machine's memory cannot be read, so there is no limit to reach";
    return limits.kind === 'lines'
        ? `no line of \`${failAbove.name}\` limits what was sampled, so there is no limit to reach`
        : `\`${failAbove.name}\` is off, so there is no limit to reach`;
}
/** The same, and the percent that it is; null where the limit is an amount. */
function failReach(process, evidence, settings) {
    const { limit } = limitFor(settings.value(failAbove), process);
    return {
        bytes: failLimitBytes(process, evidence, settings),
        percent: limit.kind === 'auto' || limit.kind === 'percent'
            ? (0,units_limit/* limitPercent */.bb)(limit, evidence.memoryBase)
            : null,
    };
}
function judgeProcess(process, evidence, settings) {
    const { isSnapshot, memoryBase } = evidence;
    const measured = isSnapshot ? process.endRssBytes : process.peakRssBytes;
    const warn = settings.value(warnAbove);
    const fail = limitFor(settings.value(failAbove), process);
    const isAbove = (limit) => !(0,memory_limit/* isUnknown */.t8)(limit, memoryBase) && measured > (0,units_limit/* limitBytes */.Z7)(limit, memoryBase);
    if (isAbove(fail.limit)) {
        return [
            finding(process, {
                measured,
                isSnapshot,
                severity: 'error',
                limit: fail.limit,
                memoryBase,
                setting: settingFor(fail.glob),
                line: fail.glob?.text ?? '',
            }),
        ];
    }
    return isAbove(warn)
        ? [
            finding(process, {
                measured,
                isSnapshot,
                severity: 'warning',
                limit: warn,
                memoryBase,
                setting: (size) => `\`${warnAbove.name}: ${size}\``,
                line: '',
            }),
        ]
        : [];
}
/** One that ended before it was seen. */
const command = { kind: 'job', id: 'command', name: (0,untrusted/* untrusted */.b) `the command` };
/**
 * What some process of the command held, nobody saw which one: above the limit that all of them
 * have.
 */
function judgeUnseen({ recording: { unseenPeakBytes: measured = 0, processes }, memoryBase }, settings) {
    const limit = settings.value(failAbove);
    const root = processes.find(({ isRoot }) => isRoot);
    if (limit.kind === 'lines' || (0,memory_limit/* isUnknown */.t8)(limit, memoryBase))
        return [];
    if (measured <= (0,units_limit/* limitBytes */.Z7)(limit, memoryBase))
        return [];
    const whose = root === undefined ? command.name : (0,subject/* nameWithPid */.dD)(root);
    const peaked = `peaked at ${(0,size/* formatBytes */.z3)(measured)} by wait4`;
    const above = (0,memory_limit/* describeLimit */.XW)(limit, memoryBase);
    return [
        {
            gate: threshold.name,
            outcome: 'fail',
            severity: 'error',
            subject: root === undefined ? command : (0,subject/* subjectOf */.et)(root),
            measured,
            limit: Math.round((0,units_limit/* limitBytes */.Z7)(limit, memoryBase)),
            unit: 'bytes',
            message: (0,untrusted/* untrusted */.b) `a process of ${whose}, nobody saw which one, ${peaked}, limit ${above}`,
            advice: (0,untrusted/* untrusted */.b) `if its processes may need this much, set ${settingFor(null)((0,suggest_size/* suggestSize */.o)(measured))}`,
        },
    ];
}
/**
 * How the user would write another limit for a process, in backticks: `threshold: 2GiB`, or a line
 * of it.
 */
function settingFor(glob) {
    return (size) => glob === null
        ? `\`${failAbove.name}: ${size}\``
        : `the line \`${glob.text}: ${size}\` of \`${failAbove.name}\``;
}
function finding(process, { measured, isSnapshot, severity, limit, memoryBase, setting, line }) {
    const kernel = !isSnapshot && process.peakIsHighWaterMark ? " by the kernel's high-water mark" : '';
    const word = severity === 'error' ? 'limit' : 'warning limit';
    const held = isSnapshot
        ? `holds ${(0,size/* formatBytes */.z3)(measured)}`
        : (0,format_peak/* phrasePeak */.f)(measured, process.peakIsLowerBound);
    const above = (0,untrusted/* untrusted */.b) `${word} ${(0,memory_limit/* describeLimit */.XW)(limit, memoryBase)}${line === '' ? '' : ` for ${line}`}`;
    return {
        gate: threshold.name,
        outcome: 'fail',
        severity,
        subject: (0,subject/* subjectOf */.et)(process),
        measured,
        limit: Math.round((0,units_limit/* limitBytes */.Z7)(limit, memoryBase)),
        unit: 'bytes',
        message: (0,untrusted/* untrusted */.b) `${(0,subject/* nameWithPid */.dD)(process)} ${held}${kernel}, ${above}`,
        advice: (0,untrusted/* untrusted */.b) `if ${process.label} may need this much, set ${setting((0,suggest_size/* suggestSize */.o)(measured))}`,
    };
}
function notJudged(option) {
    return {
        gate: threshold.name,
        outcome: 'unknown',
        severity: 'error',
        subject: { kind: 'job', id: 'job', name: (0,untrusted/* untrusted */.b) `this machine` },
        measured: 0,
        limit: 0,
        unit: 'bytes',
        message: (0,untrusted/* untrusted */.b) `the size of this machine's memory cannot be read, so there is nothing to take a percentage of`,
        advice: (0,untrusted/* untrusted */.b) `give \`${option}\` a size such as \`512MiB\``,
    };
}
/** "java 2 GiB, postgres* 40 % of 16 GiB RAM = 6.4 GiB, * off" */
function describeAll(limits, base) {
    if (limits.kind !== 'lines')
        return (0,memory_limit/* describeLimit */.XW)(limits, base);
    const all = [
        ...limits.lines.map(({ limit, glob }) => (0,untrusted/* untrusted */.b) `${glob.text} ${limit.kind === 'off' ? 'off' : (0,memory_limit/* describeLimit */.XW)(limit, base)}`),
        ...describeContainerLines(limits),
    ];
    const left = all.length - MOST_LINES_SHOWN;
    const shown = [...all.slice(0, MOST_LINES_SHOWN), ...(left > 0 ? [`and ${left} more`] : [])];
    return (0,untrusted/* untrusted */.b) `${shown.join(', ')}`;
}
/** Of many lines those that hold for the largest processes. */
function linesInForce(evidence, limits) {
    const byLabel = new Map(limitsInForce(evidence, limits).map(({ limit, glob }) => [
        glob === null ? failAbove.name : `${failAbove.name} ${glob.text}`,
        Math.round((0,units_limit/* limitBytes */.Z7)(limit, evidence.memoryBase)),
    ]));
    return [...byLabel].slice(0, MOST_LINES_SHOWN).map(([label, bytes]) => ({ label, bytes }));
}
/**
 * Without lines the one limit, also where there is no process; with lines those that some process
 * falls under, its largest first.
 */
function limitsInForce({ recording: { processes } }, limits) {
    if (limits.kind !== 'lines')
        return [{ limit: limits, glob: null }];
    return processes
        .toSorted((a, b) => b.peakRssBytes - a.peakRssBytes)
        .map((process) => limitFor(limits, process));
}


/***/ }),

/***/ 23114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ SIZES),
/* harmony export */   XW: () => (/* binding */ describeLimit),
/* harmony export */   bn: () => (/* binding */ parseFixedLimit),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* harmony import */ var _units_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78519);
/* harmony import */ var _units_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69337);
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40095);
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85929);




/** What a limit on memory may be besides words, for `allowed`. */
const SIZES = '`30%`, `512MiB`, `2GB`, `1Gi`; a bare number is percent, more than 0 and at most 100';
/** A limit that is off unless it is given. Throws what is wrong. */
function parseFixedLimit(text) {
    const limit = (0,_units_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLimit */ .Fv)(text);
    if (limit.kind === 'auto')
        throw new Error('has no automatic value');
    return limit;
}
/** A percentage of memory whose size nobody knows: nothing to compare with. */
function isUnknown(limit, base) {
    return (limit.kind === 'auto' || limit.kind === 'percent') && base.bytes <= 0;
}
/** "30 % of 15.6 GiB RAM = 4.69 GiB", "512 MiB"; '' when off. */
function describeLimit(limit, base) {
    if (limit.kind === 'off')
        return '';
    if (limit.kind === 'bytes')
        return (0,_units_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(limit.bytes);
    const percent = (0,_units_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l)((0,_units_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limitPercent */ .bb)(limit, base));
    return (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b) `${percent} of ${base.label} = ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)((0,_units_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limitBytes */ .Z7)(limit, base))}`;
}


/***/ }),

/***/ 88714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ GithubError)
/* harmony export */ });
/** GitHub said no, or nothing. The message may hold foreign text. */
class GithubError extends Error {
    name = 'GithubError';
    /** of HTTP; null where there was no answer */
    status;
    constructor(message, status = null) {
        super(message);
        this.status = status;
    }
}


/***/ }),

/***/ 47889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseWorkflowRun),
/* harmony export */   w: () => (/* binding */ parseQueueRef)
/* harmony export */ });
/** From GitHub's own words; null where they do not name a run. */
function parseWorkflowRun(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    const run = value;
    const id = run['id'];
    if (typeof id !== 'number' || !Number.isSafeInteger(id))
        return null;
    const [event, headBranch] = [text(run['event']), text(run['head_branch'])];
    const head = run['head_repository'];
    return {
        id,
        attempt: typeof run['run_attempt'] === 'number' ? run['run_attempt'] : 1,
        url: text(run['html_url']),
        event,
        headSha: text(run['head_sha']),
        headBranch,
        headRepository: text(head?.full_name),
        pullRequests: Array.isArray(run['pull_requests'])
            ? run['pull_requests']
                .map((pull) => pull?.number)
                .filter((number) => typeof number === 'number')
            : [],
        // anybody can name a branch like a queue's, but only GitHub starts a run of this event
        queuedPullRequest: event === 'merge_group' ? parseQueueRef(headBranch) : null,
    };
}
function text(value) {
    return typeof value === 'string' ? value : '';
}
/** refs/heads/gh-readonly-queue/main/pr-12-0123abc: GitHub made it, one pull request each. */
function parseQueueRef(ref) {
    const number = Number(/\/pr-(\d{1,9})-[0-9a-f]+$/u.exec(ref)?.[1]);
    return number > 0 ? number : null;
}


/***/ }),

/***/ 51705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ matchesContainer),
/* harmony export */   W: () => (/* binding */ isForContainers)
/* harmony export */ });
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88108);

const PREFIX = 'container:';
/** `container:api` is for containers, all else for processes. */
function isForContainers({ text }) {
    return text.startsWith(PREFIX);
}
/**
 * Whether one of the globs is for containers and matches this one: by id, name, service or
 * project/service of compose, pod, namespace/pod, or all three.
 */
function matchesContainer(globs, { id, name = '', project = '', service = '', namespace = '', pod = '' }) {
    const inPod = pod === ''
        ? []
        : [pod, `${namespace}/${pod}`, ...(name === '' ? [] : [`${namespace}/${pod}/${name}`])];
    const names = [
        id,
        name,
        service,
        project !== '' && service !== '' ? `${project}/${service}` : '',
        ...inPod,
    ].filter((text) => text !== '');
    return (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._)(globs.filter(isForContainers), names.map((text) => PREFIX + text));
}


/***/ }),

/***/ 88108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesAny)
/* harmony export */ });
/* unused harmony export matchTokens */
/** True when one of the globs matches one of the texts as a whole. */
function matchesAny(globs, texts) {
    return globs.some((glob) => glob.alternatives.some((tokens) => texts.some((text) => matchTokens(tokens, text))));
}
/**
 * Whole-text match with one point of return: a later `*` makes earlier ones final, so it takes at
 * most tokens x text steps, whatever the pattern (a regular expression of many `.*` does not).
 */
function matchTokens(tokens, text) {
    let token = 0;
    let at = 0;
    let starToken = -1;
    let starAt = 0;
    while (at < text.length || token < tokens.length) {
        const current = tokens[token];
        if (current !== undefined && 'any' in current) {
            starToken = token++;
            starAt = at;
            continue;
        }
        const taken = current === undefined ? -1 : takeToken(current, text, at);
        if (taken >= 0) {
            token++;
            at += taken;
            continue;
        }
        if (starToken < 0 || starAt >= text.length)
            return false;
        at = ++starAt;
        token = starToken + 1;
    }
    return true;
}
/** How many characters a token takes at a place, -1 where it does not match. */
function takeToken(token, text, at) {
    if ('literal' in token)
        return text.startsWith(token.literal, at) ? token.literal.length : -1;
    if (at >= text.length)
        return -1;
    if ('one' in token)
        return 1;
    return 'oneOf' in token && token.oneOf.includes(text.charAt(at)) !== token.negated ? 1 : -1;
}


/***/ }),

/***/ 99406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseGlobs),
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
const LONGEST = 256;
const MOST_ALTERNATIVES = 64;
const MOST_GLOBS = 200;
/** Globs, one a line; blank lines do not count. Throws what is wrong, with the line. */
function parseGlobs(text) {
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    if (lines.length > MOST_GLOBS)
        throw new Error(`has more than ${MOST_GLOBS} lines`);
    return lines.map((line) => parseGlob(line));
}
/**
 * `*` any run, `?` one character, `[abc]`, `[a-z]`, `[!abc]`, `{a,b}` alternatives, `\` takes the
 * next literally. Matches whole texts.
 */
function parseGlob(text) {
    if (text.length > LONGEST)
        throw new Error(`is a glob of more than ${LONGEST} characters`);
    const expanded = expandBraces(text);
    return { text, alternatives: expanded.map((alternative) => tokenize(alternative)) };
}
function expandBraces(text) {
    const open = findPlain(text, '{', 0);
    if (open < 0) {
        if (findPlain(text, '}', 0) >= 0)
            throw new Error('has a } without its {');
        return [text];
    }
    const parts = [];
    let depth = 0;
    let from = open + 1;
    for (let at = open; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\')
            at++;
        else if (character === '{')
            depth++;
        else if (character === ',' && depth === 1) {
            parts.push(text.slice(from, at));
            from = at + 1;
        }
        else if (character === '}' && --depth === 0) {
            parts.push(text.slice(from, at));
            const all = parts.flatMap((part) => expandBraces(text.slice(0, open) + part + text.slice(at + 1)));
            if (all.length > MOST_ALTERNATIVES)
                throw new Error(`has more than ${MOST_ALTERNATIVES} alternatives`);
            return all;
        }
    }
    throw new Error('has a { without its }');
}
function findPlain(text, character, from) {
    for (let at = from; at < text.length; at++) {
        if (text.charAt(at) === '\\')
            at++;
        else if (text.charAt(at) === character)
            return at;
    }
    return -1;
}
function tokenize(text) {
    const tokens = [];
    let literal = '';
    const push = (token) => {
        if (literal !== '')
            tokens.push({ literal });
        literal = '';
        tokens.push(token);
    };
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '*') {
            if (literal !== '' || !('any' in (tokens.at(-1) ?? {})))
                push({ any: true });
        }
        else if (character === '?')
            push({ one: true });
        else if (character === '[') {
            const close = text.indexOf(']', text.charAt(at + 1) === '!' ? at + 3 : at + 2);
            if (close < 0)
                throw new Error('has a [ without its ]');
            push(parseSet(text.slice(at + 1, close)));
            at = close;
        }
        else {
            if (character === '\\' && at === text.length - 1)
                throw new Error('ends in a \\ that takes nothing');
            literal += character === '\\' ? text.charAt(++at) : character;
        }
    }
    if (literal !== '')
        tokens.push({ literal });
    if (tokens.length === 0)
        throw new Error('has an empty alternative');
    return tokens;
}
function parseSet(text) {
    const negated = text.startsWith('!');
    let oneOf = '';
    const body = negated ? text.slice(1) : text;
    for (let at = 0; at < body.length; at++) {
        const from = body.charCodeAt(at);
        const to = body.charAt(at + 1) === '-' && at + 2 < body.length ? body.charCodeAt(at + 2) : from;
        if (to < from || to - from > 1000)
            throw new Error(`has a range [${text}] that runs backwards or too far`);
        for (let code = from; code <= to; code++)
            oneOf += String.fromCharCode(code);
        if (to !== from || (body.charAt(at + 1) === '-' && at + 2 < body.length))
            at += 2;
    }
    return { oneOf, negated };
}


/***/ }),

/***/ 257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ parseGlobLines),
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   vX: () => (/* binding */ isSingle)
/* harmony export */ });
/* harmony import */ var _parse_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99406);

const MOST_LINES = 200;
const LONGEST_SHOWN = 60;
/** One value or none, not lines of `parseGlobLines`. */
function isSingle(text) {
    return !/[:\n]/.test(text.trim());
}
/**
 * Lines `GLOB: VALUE`, split at the last colon; blank lines do not count. Throws what is wrong,
 * with the line. `value`: what stands behind the colon, in words.
 */
function parseGlobLines(text, value, parse) {
    return parseLines(text, (line) => {
        const colon = line.lastIndexOf(':');
        if (colon < 0)
            throw new Error(`has no colon between a glob and ${value}`);
        const glob = line.slice(0, colon).trim();
        if (glob === '')
            throw new Error('has no glob before its colon');
        return { glob: (0,_parse_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .q)(glob), value: parse(line.slice(colon + 1)) };
    });
}
/** Each line by itself, with its number; blank ones do not count. Throws as `parseGlobLines`. */
function parseLines(text, parse) {
    const lines = text
        .split('\n')
        .map((line, at) => ({ line: line.trim(), number: at + 1 }))
        .filter(({ line }) => line !== '');
    if (lines.length > MOST_LINES)
        throw new Error(`has more than ${MOST_LINES} lines`);
    return lines.map(({ line, number }) => {
        try {
            return parse(line, number);
        }
        catch (error) {
            const shown = line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}...` : line;
            throw new Error(`is wrong in line ${number}: \`${shown}\` ${error instanceof Error ? error.message : String(error)}`, { cause: error });
        }
    });
}


/***/ }),

/***/ 63584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ renderMarkdownReport)
});

// EXTERNAL MODULE: ./build/encoders/escape.js + 2 modules
var encoders_escape = __nccwpck_require__(76965);
// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __nccwpck_require__(85929);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __nccwpck_require__(73145);
// EXTERNAL MODULE: ./build/report/command-end.js
var command_end = __nccwpck_require__(74886);
// EXTERNAL MODULE: ./build/report/name-seen.js
var name_seen = __nccwpck_require__(26014);
// EXTERNAL MODULE: ./build/units/size.js
var size = __nccwpck_require__(40095);
;// CONCATENATED MODULE: ./build/markdown/markdown-classes.js




const MOST_PROCESSES = 3;
const MOST_CLASSES = 3;
const LONGEST_NAME = 80;
/** A line for each JVM that broke a limit: its classes that hold most more than they did. */
function listGrownClasses(report) {
    const broken = new Set((0,findings/* brokenLimits */.Mh)(report).map(({ subject }) => subject.id));
    return report.processes
        .flatMap(({ id, label, pid, heap }) => {
        const classes = heap?.grown?.classes ?? [];
        return broken.has(id) && classes.length > 0 ? [{ label, pid, classes }] : [];
    })
        .slice(0, MOST_PROCESSES)
        .map(({ label, pid, classes }) => {
        const named = classes
            .slice(0, MOST_CLASSES)
            .map(({ name, gainedBytes }) => `${(0,encoders_escape/* escapeMarkdown */.FV)(name, LONGEST_NAME)} +${(0,size/* formatBytes */.z3)(gainedBytes)}`);
        return `- Holds more in ${(0,encoders_escape/* escapeMarkdown */.FV)((0,name_seen/* nameSeen */.p)(label))} (pid ${pid}): ${named.join(', ')}`;
    })
        .join('\n');
}

// EXTERNAL MODULE: ./build/units/sparkline.js
var sparkline = __nccwpck_require__(58035);
;// CONCATENATED MODULE: ./build/markdown/markdown-comparison.js



const MOST_ROWS = 10;
/**
 * This run beside those before it, as a table, and links to these; '' where nothing was compared.
 */
function renderMarkdownComparison({ comparison }) {
    if (comparison === undefined)
        return '';
    const links = comparison.runs
        .map(({ url, sha, id }) => (0,encoders_escape/* formatMarkdownLink */.ng)(/^[0-9a-f]{7,64}$/u.test(sha) ? sha.slice(0, 7) : `run ${/^\d{1,20}$/u.test(id) ? id : ''}`, url))
        .filter((link) => link !== '');
    return [
        '| Anonymous memory | Now | Median before | Change | History |',
        '|:---|---:|---:|---:|:---|',
        ...comparison.groups
            .slice(0, MOST_ROWS)
            .map(({ name, what, bytes, medianBytes, changePercent, historyBytes, state }) => `| ${(0,encoders_escape/* escapeMarkdown */.FV)(name)} ${what} | ${(0,size/* formatBytes */.z3)(bytes)} | ${(0,size/* formatBytes */.z3)(medianBytes)} | ${marks[state]}${changePercent < 0 ? '' : '+'}${changePercent} % | ${(0,sparkline/* formatSparkline */.h)([...historyBytes, bytes])} |`),
        ...(links.length === 0 ? [] : ['', `Runs, newest first: ${links.join(' ')}`]),
    ].join('\n');
}
const marks = { ok: '', worse: '❌ ', known: '⚠️ ' };

// EXTERNAL MODULE: ./build/units/percent.js
var percent = __nccwpck_require__(69337);
;// CONCATENATED MODULE: ./build/markdown/markdown-containers.js





const heads = [
    'Container',
    'Held',
    'Limit',
    'Of limit',
    'Anonymous',
    'File',
    "Kernel's peak",
    'OOM kills',
    'Verdict',
    'Trend',
];
const words = { ok: 'ok', warn: '⚠️ warn', fail: '❌ fail', unknown: 'not judged' };
/** The `rows` largest containers as a table; '' where there are none. */
function renderContainerTable(report, rows) {
    const { containers = [] } = report;
    if (containers.length === 0)
        return '';
    const accepted = (0,findings/* acceptedIds */.md)(report);
    const left = containers.length - rows;
    return [
        `| ${heads.join(' | ')} |`,
        `|${heads.map((_head, at) => (at === 0 || at > 7 ? ':---' : '---:')).join('|')}|`,
        ...containers
            .slice(0, rows)
            .map((row) => `| ${listCells(row, accepted.has(row.id)).join(' | ')} |`),
        ...(left > 0
            ? ['', `${left} more ${left === 1 ? 'container is' : 'containers are'} in the report.`]
            : []),
    ].join('\n');
}
function listCells(row, isAccepted) {
    const { label, image, peakHeldBytes, limitBytes, anonBytes, fileBytes, peakBytes, oomKillsInAll, verdict, trendBytes, } = row;
    return [
        `${(0,encoders_escape/* escapeMarkdown */.FV)(label)}${image === '' ? '' : `<br>${(0,encoders_escape/* escapeMarkdown */.FV)(image)}`}`,
        known(peakHeldBytes),
        limitBytes === null ? 'none' : (0,size/* formatBytes */.z3)(limitBytes),
        peakHeldBytes === null || limitBytes === null
            ? '–'
            : (0,percent/* formatPercent */.l)((peakHeldBytes / limitBytes) * 100),
        known(anonBytes),
        known(fileBytes),
        known(peakBytes),
        String(oomKillsInAll),
        isAccepted ? 'accepted' : words[verdict],
        (0,sparkline/* formatSparkline */.h)(trendBytes),
    ];
}
function known(bytes) {
    return bytes === null ? '–' : (0,size/* formatBytes */.z3)(bytes);
}

// EXTERNAL MODULE: ./build/units/format-peak.js
var format_peak = __nccwpck_require__(33929);
// EXTERNAL MODULE: ./build/report/format-growth.js
var format_growth = __nccwpck_require__(36630);
;// CONCATENATED MODULE: ./build/markdown/markdown-table.js








/** The `rows` largest processes as a table; a column that nothing is known of is left out. */
function renderProcessTable(report, rows) {
    if (report.processes.length === 0)
        return 'No process was seen.';
    const columns = listColumns(report);
    const left = report.processes.length - rows;
    return [
        formatRow(columns.map(({ head }) => head)),
        `|${columns.map(({ align }) => align).join('|')}|`,
        ...report.processes
            .slice(0, rows)
            .map((row) => formatRow(columns.map(({ cell }) => cell(row)))),
        formatRow(columns.map(({ total }) => total)),
        ...(left > 0
            ? ['', `${left} more ${left === 1 ? 'process is' : 'processes are'} in the report.`]
            : []),
    ].join('\n');
}
function listColumns(report) {
    const knowsLimits = report.processes.some(({ thresholdBytes }) => typeof thresholdBytes === 'number' && thresholdBytes > 0);
    const knowsGrowth = report.processes.some(({ growthBytesPerMinute }) => typeof growthBytesPerMinute === 'number');
    const { peakBytes, peakIsLowerBound, trendBytes } = report.total;
    const accepted = (0,findings/* acceptedIds */.md)(report);
    return [
        { head: 'Process', align: ':---', cell: formatName, total: 'All together' },
        { head: 'PID', align: '---:', cell: ({ pid }) => String(pid), total: '' },
        {
            head: 'Start',
            align: '---:',
            cell: ({ startRssBytes }) => (0,size/* formatBytes */.z3)(startRssBytes),
            total: '',
        },
        {
            head: 'Peak',
            align: '---:',
            cell: (row) => (0,format_peak/* formatPeak */.d)(row.peakRssBytes, row.peakIsLowerBound),
            total: (0,format_peak/* formatPeak */.d)(peakBytes, peakIsLowerBound),
        },
        { head: 'End', align: '---:', cell: ({ endRssBytes }) => (0,size/* formatBytes */.z3)(endRssBytes), total: '' },
        ...(knowsGrowth
            ? [
                {
                    head: 'Growth/min',
                    align: '---:',
                    cell: ({ growthBytesPerMinute: growth }) => typeof growth === 'number' ? (0,format_growth/* formatGrowth */.T)(growth) : '–',
                    total: '',
                },
            ]
            : []),
        ...(knowsLimits
            ? [{ head: 'Of limit', align: '---:', cell: formatShare, total: '' }]
            : []),
        {
            head: 'Verdict',
            align: ':---',
            cell: ({ id, verdict }) => (accepted.has(id) ? 'accepted' : markdown_table_words[verdict]),
            total: '',
        },
        {
            head: 'Trend',
            align: ':---',
            cell: (row) => (0,sparkline/* formatSparkline */.h)(row.trendBytes),
            total: (0,sparkline/* formatSparkline */.h)(trendBytes),
        },
    ];
}
const markdown_table_words = { ok: 'ok', warn: '⚠️ warn', fail: '❌ fail', unknown: 'not judged' };
function formatRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
function formatName({ name, command }) {
    return `${(0,encoders_escape/* escapeMarkdown */.FV)((0,name_seen/* nameSeen */.p)(name))}${command === '' || command === name ? '' : `<br>${(0,encoders_escape/* escapeMarkdown */.FV)(command)}`}`;
}
/** The peak in percent of the limit that holds for this process. */
function formatShare({ peakRssBytes, peakIsLowerBound, thresholdBytes }) {
    return typeof thresholdBytes === 'number' && thresholdBytes > 0
        ? `${peakIsLowerBound === true ? 'at least ' : ''}${(0,percent/* formatPercent */.l)((peakRssBytes / thresholdBytes) * 100)}`
        : '–';
}

;// CONCATENATED MODULE: ./build/markdown/mermaid-chart.js



/** As many as a trend has values: more points would show nothing more. */
const POINTS = 24;
const MOST_LINES = 4;
const MOST_LIMITS = 2;
/**
 * The processes and containers that broke a limit in bytes, over the time of the run, with those
 * limits: a Mermaid xychart and its legend, which xychart has none of. '' where there is nothing to
 * draw. No foreign text stands inside of the chart. GitHub honours the palette; Mermaid's own first
 * colour is nearly invisible on white.
 */
function renderMermaidChart(report) {
    const processes = findOffenders(report);
    const limits = findLimits(report, processes);
    const { durationMs } = report.run;
    if (processes.length === 0 || !(durationMs > 0))
        return '';
    const lines = [
        ...limits.map((bytes, at) => ({
            ...(limitColours[at] ?? limitColours[0]),
            name: `limit ${(0,size/* formatBytes */.z3)(bytes)}`,
            bytes: Array.from({ length: POINTS }, () => bytes),
        })),
        ...processes.map((line, at) => ({
            ...(processColours[at] ?? processColours[0]),
            name: line.name,
            bytes: resample(line, report.run),
        })),
    ];
    const highest = Math.max(...lines.flatMap(({ bytes }) => bytes));
    const [unit, unitBytes] = highest < 4 * 2 ** 30 ? ['MiB', 2 ** 20] : ['GiB', 2 ** 30];
    const [timeUnit, timeMs] = pickTimeUnit(durationMs);
    return [
        '```mermaid',
        `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${lines.map(({ colour }) => colour).join(', ')}"}}}}%%`,
        'xychart-beta',
        '  title "Memory of what broke a limit"',
        `  x-axis "Time in ${timeUnit}" 0 --> ${formatNumber(Math.max(durationMs / timeMs, 0.01))}`,
        `  y-axis "${unit}" 0 --> ${formatNumber(Math.max((highest * 1.05) / unitBytes, 0.01))}`,
        ...lines.map(({ bytes }) => `  line [${bytes.map((value) => formatNumber(value / unitBytes)).join(', ')}]`),
        '```',
        '',
        lines.map(({ square, word, name }) => `${square} ${word}: ${name}`).join('<br>\n'),
    ].join('\n');
}
// the colours of GitHub's own palette that have contrast on white and on black; each with a square
// for the legend
const limitColours = [
    { colour: '#cf222e', square: '🟥', word: 'red' },
    { colour: '#953800', square: '🟫', word: 'brown' },
];
const processColours = [
    { colour: '#0969da', square: '🟦', word: 'blue' },
    { colour: '#1a7f37', square: '🟩', word: 'green' },
    { colour: '#8250df', square: '🟪', word: 'purple' },
    { colour: '#bc4c00', square: '🟧', word: 'orange' },
];
function findOffenders(report) {
    const ids = new Set((0,findings/* brokenLimits */.Mh)(report).map(({ subject }) => subject.id));
    const processes = report.processes.map(({ pid, label, ...row }) => ({
        ...row,
        name: `${(0,encoders_escape/* escapeMarkdown */.FV)(label)} (pid ${pid})`,
    }));
    const containers = (report.containers ?? []).map(({ id, label, firstAt, lastAt, trendBytes }) => ({
        id,
        name: (0,encoders_escape/* escapeMarkdown */.FV)(label),
        startedAt: firstAt,
        endedAt: lastAt,
        trendBytes,
    }));
    return [...containers, ...processes]
        .filter(({ id, trendBytes }) => ids.has(id) && trendBytes.length > 1)
        .slice(0, MOST_LINES);
}
function findLimits(report, processes) {
    const ids = new Set(processes.map(({ id }) => id));
    const limits = (0,findings/* brokenLimits */.Mh)(report)
        .filter(({ unit, limit, subject }) => unit === 'bytes' && limit > 0 && ids.has(subject.id))
        .map(({ limit }) => limit);
    return [...new Set(limits)].slice(0, MOST_LIMITS);
}
/**
 * The trend spans the life of the process, the chart that of the run: 0 before birth and after
 * death, the highest value of each part.
 */
function resample({ startedAt, endedAt, trendBytes }, run) {
    const runStartMs = Date.parse(run.startedAt);
    const bornMs = Math.max(0, Date.parse(startedAt) - runStartMs);
    const diedMs = Math.min(run.durationMs, endedAt === null ? run.durationMs : Date.parse(endedAt) - runStartMs);
    const stepMs = Math.max(1, diedMs - bornMs) / trendBytes.length;
    const partMs = run.durationMs / POINTS;
    return Array.from({ length: POINTS }, (_, part) => trendBytes.reduce((highest, bytes, at) => {
        const fromMs = bornMs + at * stepMs;
        // a microsecond of slack: what only touches a part, but for rounding, is not in it
        const overlaps = fromMs < (part + 1) * partMs - 0.001 && fromMs + stepMs > part * partMs + 0.001;
        return overlaps ? Math.max(highest, bytes) : highest;
    }, 0));
}
/** Without an exponent, which Mermaid does not read. */
function formatNumber(value) {
    return String(Number(value.toFixed(2)));
}
function pickTimeUnit(durationMs) {
    if (durationMs < 120_000)
        return ['seconds', 1000];
    return durationMs < 2 * 3_600_000 ? ['minutes', 60_000] : ['hours', 3_600_000];
}

// EXTERNAL MODULE: ./build/report/quality-lines.js
var quality_lines = __nccwpck_require__(88376);
;// CONCATENATED MODULE: ./build/markdown/markdown-report.js










/**
 * What a summary, a comment or an issue shows: with 50 rows, with 20 where that is too long, else
 * the verdict alone.
 */
function renderMarkdownReport(report, request) {
    for (const rows of [50, 20]) {
        const markdown = joinBlocks(request.form === 'full'
            ? listFull(report, request, rows)
            : listCompact(report, request, rows));
        if (Buffer.byteLength(markdown) <= request.longestBytes)
            return markdown;
    }
    return joinBlocks([
        ...listHead(report, request),
        'The tables were too long to be shown here; the report has them.',
        renderLinks(report, request),
    ]);
}
const icons = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔' };
function listFull(report, request, rows) {
    return [
        ...listHead(report, request),
        renderFindings(report),
        renderMarkdownComparison(report),
        renderProcessTable(report, rows),
        renderContainerTable(report, rows),
        renderMermaidChart(report),
        fold('Limits, host and measurement', [renderDetails(report)]),
        renderLinks(report, request),
    ];
}
function listCompact(report, request, rows) {
    const folded = [
        renderFindings(report),
        renderMarkdownComparison(report),
        renderProcessTable(report, rows),
        renderContainerTable(report, rows),
        renderDetails(report),
    ];
    return [
        ...listHead(report, request),
        renderLinks(report, request),
        fold('Processes, limits and measurement', folded),
    ];
}
function joinBlocks(blocks) {
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function fold(title, blocks) {
    return `<details><summary>${title}</summary>\n\n${joinBlocks(blocks)}\n</details>`;
}
function listHead(report, { remarks = [] }) {
    return [
        `### ${icons[(0,command_end/* toneOf */.YV)(report)]} ${(0,command_end/* formatHead */.Gw)(report)}: ${(0,encoders_escape/* escapeMarkdownText */.m4)(report.run.name)}`,
        `<strong>${(0,encoders_escape/* escapeMarkdownText */.m4)(report.sentence)}</strong>`,
        ...(report.comparison === undefined
            ? []
            : [`Compared: ${(0,encoders_escape/* escapeMarkdownText */.m4)(report.comparison.sentence)}`]),
        ...remarks,
    ];
}
function renderFindings(report) {
    const items = listItems([
        ...(0,findings/* brokenLimits */.Mh)(report)
            .slice(0, 10)
            .map(({ gate, fails, message }) => (0,untrusted/* untrusted */.b) `${fails ? 'fail' : 'warn'}, ${gate}: ${message}`),
        ...(0,findings/* acceptedFindings */.oG)(report)
            .slice(0, 10)
            .map((finding) => (0,untrusted/* untrusted */.b) `accepted, ${finding.gate}: ${(0,findings/* formatAccepted */.tj)(finding)}`),
        ...(0,findings/* collectAdvice */.$x)(report)
            .slice(0, 3)
            .map((advice) => `What to do: ${advice}`),
    ]);
    return [items, listGrownClasses(report)].filter((lines) => lines !== '').join('\n');
}
function renderDetails(report) {
    return listItems([
        `Watched: ${(0,quality_lines/* formatWatched */.w$)(report)}`,
        `Limits: ${(0,quality_lines/* formatLimits */.Qe)(report)}`,
        (0,untrusted/* untrusted */.b) `Percentages are of ${report.memoryBase.label}`,
        `Peak of all together: ${(0,quality_lines/* formatTotal */.Ej)(report)}`,
        `Host: ${(0,quality_lines/* formatHost */.g9)(report)}`,
        `Measured: ${(0,quality_lines/* formatQuality */.rc)(report)}`,
        (0,untrusted/* untrusted */.b) `Sources: ${(0,quality_lines/* formatSources */.cF)(report)}`,
        ...report.findings
            .filter(({ outcome }) => outcome === 'unknown')
            .slice(0, 5)
            .map(({ gate, message }) => (0,untrusted/* untrusted */.b) `Not judged: ${gate}: ${message}`),
        ...(report.suggestion === '' ? [] : [report.suggestion]),
        ...report.notices.slice(0, 5).map((notice) => (0,untrusted/* untrusted */.b) `Note: ${notice}`),
    ]);
}
function listItems(lines) {
    return lines.map((line) => `- ${(0,encoders_escape/* escapeMarkdownText */.m4)(line)}`).join('\n');
}
function renderLinks({ run, tool }, { artifactUrl, pageUrl = '' }) {
    return [
        (0,encoders_escape/* formatMarkdownLink */.ng)('Report', pageUrl),
        (0,encoders_escape/* formatMarkdownLink */.ng)(pageUrl === '' ? 'Report and data' : 'Data', artifactUrl),
        (0,encoders_escape/* formatMarkdownLink */.ng)('Run', run.url),
        (0,encoders_escape/* escapeMarkdownText */.m4)(`${tool.name} ${tool.version}`),
    ]
        .filter((part) => part !== '')
        .join(' · ');
}


/***/ }),

/***/ 19272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ onCancel)
/* harmony export */ });
const listeners = new Set();
let interrupts = 0;
/**
 * Calls back on SIGINT and SIGTERM: the runner sends SIGINT, SIGTERM 7.5 s later, then kills
 * (docs/measurements.md#the-runner). On a person's terminal a second Ctrl-C leaves at once, after
 * the `leave` of everybody who listens. Returns what ends the listening.
 */
function onCancel(runner, callback, leave = () => undefined) {
    const listener = { isLocal: runner.context.kind === 'local', callback, leave };
    if (listeners.size === 0) {
        interrupts = 0;
        process.on('SIGINT', interrupt);
        process.on('SIGTERM', terminate);
    }
    listeners.add(listener);
    return () => {
        listeners.delete(listener);
        if (listeners.size > 0)
            return;
        process.off('SIGINT', interrupt);
        process.off('SIGTERM', terminate);
    };
}
function interrupt() {
    interrupts++;
    if (interrupts > 1 && [...listeners].some(({ isLocal }) => isLocal)) {
        for (const { leave } of listeners)
            leave();
        process.exit(130);
    }
    for (const { callback } of listeners)
        callback('SIGINT');
}
function terminate() {
    for (const { callback } of listeners)
        callback('SIGTERM');
}


/***/ }),

/***/ 34885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandEnvironment)
/* harmony export */ });
/* harmony import */ var _plan_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(66576);
/* harmony import */ var _runner_workload_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41002);


/** What commands of the user see: our environment without what is this action's own. */
function commandEnvironment({ context, }) {
    return (0,_runner_workload_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .buildWorkloadEnvironment */ .P)(context.kind, (0,_plan_options_js__WEBPACK_IMPORTED_MODULE_0__/* .allOptions */ .AM)().map(({ name }) => name));
}


/***/ }),

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/analyze.js + 24 modules
var analyze = __nccwpck_require__(61420);
// EXTERNAL MODULE: ./build/run-dir/judgement.js
var judgement = __nccwpck_require__(96099);
// EXTERNAL MODULE: ./build/run-dir/outcomes.js + 1 modules
var outcomes = __nccwpck_require__(75816);
// EXTERNAL MODULE: ./build/sampling/stop-sampling.js
var stop_sampling = __nccwpck_require__(54758);
// EXTERNAL MODULE: ./build/sampling/why-no-sampling.js
var why_no_sampling = __nccwpck_require__(1824);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __nccwpck_require__(84663);
// EXTERNAL MODULE: ./build/publish.js + 3 modules
var publish = __nccwpck_require__(29734);
// EXTERNAL MODULE: ./build/self-test/self-test.js + 1 modules
var self_test = __nccwpck_require__(79732);
// EXTERNAL MODULE: ./build/verdict.js
var verdict = __nccwpck_require__(10617);
// EXTERNAL MODULE: ./build/modes/session/cancel.js
var cancel = __nccwpck_require__(19272);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/artifacts/artifact-names.js
var artifact_names = __nccwpck_require__(21057);
// EXTERNAL MODULE: ./build/github/github-api.js
var github_api = __nccwpck_require__(88714);
// EXTERNAL MODULE: ./build/baseline/merge-runs.js
var merge_runs = __nccwpck_require__(76493);
// EXTERNAL MODULE: ./build/report/check-bounds.js
var check_bounds = __nccwpck_require__(23641);
// EXTERNAL MODULE: ./build/report/check-by-schema.js
var check_by_schema = __nccwpck_require__(40269);
// EXTERNAL MODULE: ./build/baseline/digest.js
var digest = __nccwpck_require__(60692);
;// CONCATENATED MODULE: ./build/baseline/parse-baseline.js



/** Of a file or an artifact, packed and unpacked. */
const LARGEST_BYTES = 10 * 2 ** 20;
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];
/**
 * A baseline.json that may come from anybody, as a Baseline. Rejects with what is wrong with it, a
 * phrase that quotes nothing of it but keys, the first 40 characters of each: too large, too deep,
 * not of the schema, a number that is not finite, a key that reaches for a prototype, another
 * digest. All its text stays foreign.
 */
async function parseBaseline(text) {
    if (Buffer.byteLength(text) > LARGEST_BYTES)
        throw new Error(`it has more than ${LARGEST_BYTES} bytes`);
    const value = parseJson(text);
    if (typeof value !== 'object' || value === null)
        throw new Error('it is no object');
    (0,check_bounds/* checkBounds */.M)(value);
    checkKeys(value);
    const { validateBaseline } = await __nccwpck_require__.e(/* import() */ 264).then(__nccwpck_require__.bind(__nccwpck_require__, 61264));
    (0,check_by_schema/* checkBySchema */.N)(value, validateBaseline, 'it');
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




/**
 * Anybody's pull request can have a head that is named like the branch; these are started by what
 * is on the branch itself.
 */
const EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
const MOST_DOWNLOADS_A_RUN = 5;
/**
 * Looked at besides, where the newest baseline does not carry all runs: each takes two requests.
 */
const MOST_FURTHER_RUNS = 3;
/** The step has other things to ask of GitHub. */
const LONGEST_FURTHER_MS = 5000;
/**
 * The newest baseline of this name among the last successful runs of the workflow on the branch; it
 * carries the runs before. Where it does not, since its own run could not fetch them, a few older
 * ones are read as well, so that one failure does not end the history. Artifacts that are missing,
 * expired, damaged or of another name are passed over. Never rejects: what GitHub refuses is why
 * there are none.
 */
async function fetchBaselines(api, asked) {
    if (asked.workflowFile === '')
        return nothing('the workflow of this run is not known (GITHUB_WORKFLOW_REF)');
    if (asked.branch === '')
        return nothing('the default branch is not known: set baseline-branch');
    return explainRefusal(async () => {
        const all = await api.patiently(() => api.workflowRuns(asked.workflowFile, asked.branch));
        const runs = all.filter((run) => isOfBranch(run, asked)).slice(0, merge_runs/* MOST_RUNS */.nD);
        const notices = [];
        for (const [at, run] of runs.entries()) {
            const newest = await fetchFromRun(api, run.id, asked.name, notices);
            if (newest !== null)
                return {
                    baselines: [
                        newest,
                        ...(await readOn(api, runs.slice(at + 1), { name: asked.name, newest, notices })),
                    ],
                    files: [],
                    missing: '',
                    notices,
                };
        }
        return { ...nothing(describeAbsence(runs.length, asked)), notices };
    });
}
/** The baseline of one run, whatever its branch: somebody named it. */
async function fetchPinned(api, { name, runId }) {
    return explainRefusal(async () => {
        const notices = [];
        const baseline = await fetchFromRun(api, runId, name, notices);
        return baseline === null
            ? { ...nothing(`it has no usable artifact ${(0,artifact_names/* baselineArtifact */.AT)(name)}`), notices }
            : { baselines: [baseline], files: [], missing: '', notices };
    });
}
/**
 * Older baselines for the runs that the newest does not carry. What fails here leaves the newest as
 * it is.
 */
async function readOn(api, older, { name, newest, notices }) {
    const found = [];
    const known = new Set(idsOf(newest));
    const startMs = performance.now();
    let looks = 0;
    for (const { id } of older) {
        if (known.size >= merge_runs/* MOST_RUNS */.nD ||
            looks >= MOST_FURTHER_RUNS ||
            performance.now() - startMs > LONGEST_FURTHER_MS)
            break;
        if (known.has(String(id)))
            continue;
        looks++;
        try {
            const baseline = await fetchFromRun(api, id, name, notices);
            if (baseline === null)
                continue;
            found.push(baseline);
            for (const other of idsOf(baseline))
                known.add(other);
        }
        catch (error) {
            if (!(error instanceof github_api/* GithubError */.E))
                throw error;
            notices.push(`Baselines of older runs were not read: ${error.message}.`);
            break;
        }
    }
    return found;
}
function idsOf({ run, history }) {
    return [run, ...history].map(({ id }) => id);
}
function isOfBranch({ event, headRepository, headBranch, id }, { repository, branch, runId }) {
    return (EVENTS.includes(event) &&
        headRepository === repository &&
        headBranch === branch &&
        String(id) !== runId);
}
async function fetchFromRun(api, runId, name, notices) {
    const artifacts = await api.patiently(() => pickArtifacts(api, runId, name));
    for (const artifact of artifacts) {
        try {
            if (artifact.bytes > LARGEST_BYTES)
                throw new Error(`it has more than ${LARGEST_BYTES} bytes`);
            const text = await api.patiently(() => api.readArtifact(artifact.id, (entry) => entry === 'baseline.json', LARGEST_BYTES));
            if (text === null)
                throw new Error('it holds no baseline.json');
            const baseline = await parseBaseline(text);
            // `test-2` is also how `test-20` begins: the name inside decides
            if (baseline.name === name)
                return baseline;
        }
        catch (error) {
            if (error instanceof github_api/* GithubError */.E && !isGone(error))
                throw error;
            notices.push(`Baseline not used: artifact ${artifact.name} of run ${runId}: ${error.message}.`);
        }
    }
    return null;
}
/** That of the last attempt first; then those whose name had to be changed. */
async function pickArtifacts(api, runId, name) {
    const base = (0,artifact_names/* baselineArtifact */.AT)(name);
    const found = [];
    for await (const artifact of api.artifacts(runId))
        if (!artifact.isExpired && artifact.name.startsWith(base))
            found.push(artifact);
    const rank = (artifact) => {
        if (artifact.name === base)
            return -1;
        const split = (0,artifact_names/* splitAttempt */.wV)(artifact.name);
        return split.artifact === base ? -split.attempt : 0;
    };
    return found.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_DOWNLOADS_A_RUN);
}
function nothing(missing) {
    return { baselines: [], files: [], missing, notices: [] };
}
function describeAbsence(runs, { branch, workflowFile, name }) {
    if (runs === 0)
        return `${workflowFile} has no successful run on ${branch} yet; it needs a trigger such as \`push\` on that branch`;
    return `none of the last ${runs} successful ${runs === 1 ? 'run' : 'runs'} of ${workflowFile} on ${branch} has a usable artifact ${(0,artifact_names/* baselineArtifact */.AT)(name)}`;
}
async function explainRefusal(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof github_api/* GithubError */.E))
            throw error;
        const isRefused = [401, 403, 404].includes(error.status ?? 0);
        return nothing(`${error.message}${isRefused ? '; the job needs `permissions: actions: read`' : ''}`);
    }
}
/** An artifact that expired or was deleted between the list and the download. */
function isGone({ status }) {
    return status === 404 || status === 410;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./build/files/read-regular.js
var read_regular = __nccwpck_require__(92315);
;// CONCATENATED MODULE: ./build/baseline/find-changed.js




/**
 * Which of these files, by their path in the workspace, the pull request itself added or changed:
 * in words, as it could excuse itself by them. A file that a step of the job brought, such as a
 * download, is in no commit of it.
 */
async function findChanged(paths, { context: { workspace, sha, event }, api }) {
    const inside = paths.filter((path) => !(0,external_node_path_.isAbsolute)(path) && !path.startsWith('..'));
    if (inside.length === 0 || event.pullRequest === null || event.baseSha === '')
        return [];
    const github = await api();
    if (github === null)
        return [];
    // that runs at the base; pull_request at a merge of both
    const commit = event.name === 'pull_request_target' ? event.headSha : sha;
    const said = [];
    for (const path of inside) {
        try {
            const now = blobShaOf((0,read_regular/* readRegularBytes */.Of)((0,external_node_path_.join)(workspace, path), { mostBytes: LARGEST_BYTES, links: 'followed' }));
            const before = await github.patiently(() => github.blobSha(path, event.baseSha));
            if (before !== now && (await github.patiently(() => github.blobSha(path, commit))) === now)
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
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

// EXTERNAL MODULE: ./build/baseline/earlier-runs.js
var earlier_runs = __nccwpck_require__(73585);
;// CONCATENATED MODULE: ./build/baseline/read-baselines.js





const FILE = 'baseline.json';
/**
 * The baselines of a path: a file, a directory that holds one, or one of run directories, of which
 * the newest count. Never rejects.
 */
async function readBaselines(path) {
    const found = {
        baselines: [],
        files: [],
        refused: [],
    };
    for (const file of listFiles(path)) {
        try {
            found.baselines.push(await parseBaseline((0,read_regular/* readRegular */.VX)(file, { mostBytes: LARGEST_BYTES, links: 'followed' })));
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
    const below = listNames(path)
        .map((name) => (0,external_node_path_.join)(path, name, FILE))
        .filter(exists);
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
    return files
        .map((file) => ({ file, atMs: lookAt(file)?.mtimeMs ?? 0 }))
        .sort((a, b) => b.atMs - a.atMs)
        .map(({ file }) => file);
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

/**
 * The runs of some baselines that count: of this name, measured whole, after `since`, and not this
 * run itself, which began at `butAtMs`. Newest first, and what was left out in words.
 */
function selectRuns(baselines, { name, since, butAtMs }) {
    const own = baselines.filter((baseline) => baseline.name === name);
    const merged = (0,merge_runs/* mergeRuns */.rV)(own
        .flatMap(({ run, history }) => [run, ...history])
        .filter(({ at }) => Date.parse(at) !== butAtMs));
    const from = sinceEpochMs(merged, since);
    const isUnmatched = since.kind === 'sha' && merged.length > 0 && from === Number.NEGATIVE_INFINITY;
    const runs = merged.filter(({ at }) => Date.parse(at) >= from);
    const foreign = baselines.length - own.length;
    return {
        runs,
        notices: [
            ...(foreign > 0
                ? [
                    `${foreign} of the baselines ${foreign === 1 ? 'is' : 'are'} of other names than ${name}.`,
                ]
                : []),
            ...(isUnmatched
                ? [
                    `baseline-since: no kept run is of commit ${since.sha}, so nothing is left out. It is older than the kept runs, or misspelt.`,
                ]
                : []),
            ...(runs.length < merged.length
                ? [`baseline-since leaves out ${merged.length - runs.length} of ${merged.length} runs.`]
                : []),
        ],
    };
}
/**
 * A commit without a kept run forgets nothing: once it is too old to be kept, so is all that was
 * before it.
 */
function sinceEpochMs(runs, since) {
    if (since.kind === 'date')
        return Date.parse(since.at);
    const times = since.kind === 'sha'
        ? runs.filter(({ sha }) => sha.startsWith(since.sha)).map(({ at }) => Date.parse(at))
        : [];
    return times.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...times);
}

// EXTERNAL MODULE: ./build/gates/regression/regression-options.js
var regression_options = __nccwpck_require__(20755);
// EXTERNAL MODULE: ./build/plan/options/watch-options.js + 1 modules
var watch_options = __nccwpck_require__(88859);
;// CONCATENATED MODULE: ./build/modes/session/gather-earlier-runs.js










/** With the time to judge and to tell, a post step stays below 60 s. */
const PATIENCE_MS = 15_000;
/**
 * Finds what a run is compared with. Never rejects: whatever is absent, unreadable or foreign is no
 * baseline, and is said.
 */
async function gatherEarlierRuns(plan, runner) {
    try {
        return await find(plan, runner);
    }
    catch (error) {
        return {
            ...earlier_runs/* NO_EARLIER_RUNS */.e,
            isRequired: plan.require.includes('regression'),
            missing: error instanceof Error ? error.message : String(error),
        };
    }
}
async function find(plan, runner) {
    const settings = (0,settings_settings/* settingsOf */.f)(plan);
    const { context } = runner;
    const isRequired = plan.require.includes('regression');
    const branch = settings.value(regression_options/* baselineBranch */.Oz) || context.event.defaultBranch;
    const isOff = settings.value(regression_options/* baselineSource */.f0).kind === 'none' ||
        [regression_options/* failAbove */.Wb, regression_options/* warnAbove */.CX].every((option) => settings.value(option).kind === 'off');
    if (isOff && settings.value(regression_options/* baselinePin */.Tn).kind === 'none')
        return { ...earlier_runs/* NO_EARLIER_RUNS */.e, isRequired, missing: isRequired ? 'the baseline is off' : '' };
    const api = once(() => runner.github({ signal: AbortSignal.timeout(PATIENCE_MS), longestWaitMs: 5000 }));
    const found = await findBaselines(plan, settings, { context, api, branch });
    // `report` judges a run again that is there already
    const { runs, notices } = selectRuns(found.baselines, {
        name: plan.name,
        since: settings.value(regression_options/* baselineSince */.yM),
        butAtMs: plan.createdEpochMs,
    });
    const pinned = await findPinned(plan, settings, { context, api, kept: found.baselines });
    const changed = await findChanged([...found.files, ...pinned.files].map((file) => (0,external_node_path_.relative)(context.workspace, file)), { context, api });
    return {
        runs,
        pin: pinned.baselines[0]?.run ?? pinned.kept ?? null,
        defaultName: context.kind === 'local' && !settings.isSet(watch_options/* watchName */.D2) ? plan.name : '',
        branch: isFromPath(settings) && context.kind === 'local' ? '' : branch,
        isRequired,
        isOwnBranch: context.kind === 'github' &&
            context.event.pullRequest === null &&
            branch !== '' &&
            context.ref === branch,
        notices: [...found.notices, ...notices, ...pinned.notices, ...changed],
        missing: runs.length > 0 || found.isSilent === true
            ? ''
            : found.missing === ''
                ? `no run named ${plan.name} was kept`
                : found.missing,
    };
}
async function findBaselines(plan, settings, { context, api, branch }) {
    const source = settings.value(regression_options/* baselineSource */.f0);
    if (source.kind === 'path')
        return await readPath((0,external_node_path_.resolve)(context.workspace, source.path));
    // on the command line nothing is looked for that was not named; a cancelled run has no time for
    // it
    if (source.kind === 'none' ||
        context.kind === 'local' ||
        (0,outcomes/* loadWorkloadEnd */.hG)(plan.runDir)?.cancelled === true)
        return { ...gather_earlier_runs_nothing, isSilent: true };
    const github = await api();
    if (github === null)
        return { ...gather_earlier_runs_nothing, missing: 'the input github-token is empty' };
    return fetchBaselines(github, {
        name: plan.name,
        workflowFile: context.workflowFile,
        branch,
        repository: context.repository,
        runId: context.runId,
    });
}
async function findPinned(plan, settings, { context, api, kept }) {
    const pin = settings.value(regression_options/* baselinePin */.Tn);
    if (pin.kind === 'none')
        return gather_earlier_runs_nothing;
    if (pin.kind === 'path') {
        const found = await readPath((0,external_node_path_.resolve)(context.workspace, pin.path));
        return found.missing === ''
            ? found
            : { ...found, notices: [`The pinned baseline is not used: ${found.missing}.`] };
    }
    const carried = kept
        .flatMap(({ pinned, history, run }) => [
        ...(pinned === undefined ? [] : [pinned]),
        run,
        ...history,
    ])
        .find(({ id }) => id === pin.id);
    if (carried !== undefined)
        return { ...gather_earlier_runs_nothing, kept: carried };
    const github = await api();
    const found = github === null
        ? { ...gather_earlier_runs_nothing, missing: 'the input github-token is empty' }
        : await fetchPinned(github, { name: plan.name, runId: Number(pin.id) });
    return found.baselines.length > 0
        ? found
        : { ...found, notices: [`The pinned run ${pin.id} is not compared with: ${found.missing}.`] };
}
const gather_earlier_runs_nothing = { baselines: [], files: [], missing: '', notices: [] };
function isFromPath(settings) {
    return settings.value(regression_options/* baselineSource */.f0).kind === 'path';
}
async function readPath(path) {
    const { baselines, files, refused } = await readBaselines(path);
    return {
        baselines,
        files,
        missing: baselines.length > 0 ? '' : (refused[0] ?? 'there is none'),
        notices: baselines.length > 0 ? refused.map((reason) => `Baseline not used: ${reason}.`) : [],
    };
}
/** The client is large: it is loaded when it is first asked for. */
function once(make) {
    let made = null;
    return () => (made ??= make());
}

// EXTERNAL MODULE: ./build/settings/hide-secrets.js
var hide_secrets = __nccwpck_require__(65046);
// EXTERNAL MODULE: ./build/encoders/escape.js + 2 modules
var encoders_escape = __nccwpck_require__(76965);
// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __nccwpck_require__(85929);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __nccwpck_require__(73145);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
;// CONCATENATED MODULE: ./build/runner/run-hook.js

/** Between SIGTERM and SIGKILL for one that is late. */
const GRACE_MS = 2000;
/**
 * What a command leaves behind may hold its pipes for ever: so long its last words are waited for.
 */
const LAST_WORDS_MS = 200;
const MOST_LINES = 200;
/** What has no end of line yet is kept so far. */
const LONGEST_LINE = 65_536;
/**
 * The command may hold a secret, and everybody may read arguments: the shell reads it from a pipe,
 * by words of its own, since there may be no PATH.
 */
const READ_AND_RUN = `hook=
while IFS= read -r line || [ -n "$line" ]; do hook="$hook$line
"; done <&3
exec 3<&-; unset line; eval "$hook"`;
/**
 * Runs a command of the user in a process group of its own, which is ended as a whole when the time
 * is over. Never rejects.
 */
async function runHook({ command, workingDirectory, environment, input, limitMs, onLine, }) {
    const startedMs = performance.now();
    const time = { isOver: false };
    const child = (0,external_node_child_process_.spawn)('sh', ['-c', READ_AND_RUN], {
        cwd: workingDirectory,
        env: environment,
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    });
    hand(child.stdio[3], command);
    child.stdin.on('error', () => undefined); // EPIPE: it does not want to know
    child.stdin.end(input);
    const told = limitLines(onLine);
    const followed = [child.stdout, child.stderr].map((stream) => followLines(stream, told));
    const late = setTimeout(() => {
        time.isOver = true;
        endGroup(child.pid, 'SIGTERM');
    }, limitMs);
    const last = setTimeout(() => {
        endGroup(child.pid, 'SIGKILL');
    }, limitMs + GRACE_MS);
    const end = await new Promise((resolve) => {
        child.once('exit', (exitCode, signal) => {
            resolve({ exitCode, signal, failure: '' });
        });
        child.once('error', (error) => {
            resolve({
                exitCode: null,
                signal: null,
                failure: error.code ?? 'cannot be started',
            });
        });
    });
    clearTimeout(late);
    clearTimeout(last);
    if (time.isOver)
        endGroup(child.pid, 'SIGKILL');
    const durationMs = Math.round(performance.now() - startedMs);
    await Promise.race([
        Promise.all(followed.map(({ ended }) => ended)),
        new Promise((resolve) => {
            setTimeout(resolve, LAST_WORDS_MS);
        }),
    ]);
    for (const { stop } of followed)
        stop();
    return { ...end, durationMs, isLate: time.isOver };
}
function hand(pipe, command) {
    if (pipe === null || pipe === undefined || !('end' in pipe))
        return;
    pipe.on('error', () => undefined); // EPIPE: the shell has gone
    pipe.end(command);
}
/** What is too much is not told. */
function limitLines(onLine) {
    let count = 0;
    return (line) => {
        count++;
        if (count <= MOST_LINES)
            onLine(line);
        else if (count === MOST_LINES + 1)
            onLine('(more of its output is not shown)');
    };
}
/**
 * All of it is read, so that nobody waits for room in a pipe. `stop` tells a last line that nobody
 * ended, also where somebody still has the pipe.
 */
function followLines(stream, onLine) {
    let rest = '';
    stream.on('error', () => undefined);
    stream.setEncoding('utf8').on('data', (text) => {
        const lines = `${rest}${text}`.split('\n');
        rest = lines.pop() ?? '';
        if (rest.length > LONGEST_LINE) {
            lines.push(rest);
            rest = '';
        }
        for (const line of lines)
            onLine(line.replace(/\r$/, ''));
    });
    return {
        ended: new Promise((resolve) => {
            stream.once('close', resolve);
        }),
        stop: () => {
            stream.destroy();
            if (rest !== '')
                onLine(rest);
            rest = '';
        },
    };
}
function endGroup(pid, signal) {
    try {
        if (pid !== undefined)
            process.kill(-pid, signal);
    }
    catch {
        return; // ESRCH: all of it has ended
    }
}

// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
// EXTERNAL MODULE: ./build/modes/session/command-environment.js
var command_environment = __nccwpck_require__(34885);
// EXTERNAL MODULE: ./build/files/save-file.js + 1 modules
var save_file = __nccwpck_require__(13787);
;// CONCATENATED MODULE: ./build/modes/session/last-actions.js




/** 100,000 subjects. */
const MOST_BYTES = 16 * 2 ** 20;
/**
 * When `on-finding` was last run, ms since 1970, by subject and gate. A process by its name, not by
 * its pid: one that restarts again and again is one subject.
 */
function loadLastActions(reportDir) {
    try {
        const entries = Object.entries(JSON.parse((0,read_regular/* readRegular */.VX)(fileIn(reportDir), { mostBytes: MOST_BYTES })));
        return new Map(entries.filter((entry) => typeof entry[1] === 'number'));
    }
    catch {
        return new Map(); // none yet, or not ours: then a command runs once too often
    }
}
/** Those since a moment; where they cannot be kept a command runs once too often. */
function saveLastActions(reportDir, actions, sinceEpochMs) {
    const kept = Object.fromEntries([...actions].filter(([, at]) => at >= sinceEpochMs));
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(fileIn(reportDir)), { recursive: true });
        (0,save_file/* saveFileSync */.Xz)(fileIn(reportDir), `${JSON.stringify(kept, null, 2)}\n`);
    }
    catch {
        return;
    }
}
const fileIn = (reportDir) => (0,external_node_path_.join)(reportDir, 'history', 'on-finding.json');

;// CONCATENATED MODULE: ./build/modes/session/remedy.js








const LIMIT_MS = 60_000;
/** For all of them: a post step must end. */
const BUDGET_MS = 120_000;
const MOST = 20;
/**
 * Where scans and watches follow each other: a service that is restarted for what it always does
 * would never be up.
 */
const LEAST_BETWEEN_MS = 600_000;
/** An environment with a longer one may be refused (MAX_ARG_STRLEN of execve(2) is 128 KiB). */
const LONGEST_VALUE = 8192;
/** Of what each command says, where that goes into the report. */
const MOST_KEPT_LINES = 20;
/**
 * Runs the command of `on-finding` once for each finding that fails the run; what came of it stands
 * in the report. `isNew`: of which of them. With `quiet` what it says does too, and nothing is
 * logged: the one line of the verdict comes later. Changes no verdict, never rejects.
 */
async function remedy(report, plan, runner, isNew = () => true) {
    const due = plan.onFinding === undefined || plan.onFinding === ''
        ? []
        : report.findings.filter((finding) => finding.fails && isNew(finding));
    if (due.length === 0)
        return report;
    const isRepeated = plan.mode === 'scan' || plan.mode === 'watch';
    const last = isRepeated ? loadLastActions(plan.reportDir) : new Map();
    const endMs = performance.now() + BUDGET_MS;
    const actions = [];
    const notices = [];
    for (const [at, finding] of due.entries()) {
        const key = (0,findings/* subjectByGate */.tk)(finding);
        const leftMs = endMs - performance.now();
        const whyNot = explainWait({
            isCancelled: report.run.workload?.cancelled === true,
            isTooMany: at >= MOST || leftMs <= 0,
            sinceLastMs: Date.now() - (last.get(key) ?? Number.NEGATIVE_INFINITY),
        });
        if (whyNot === '')
            last.set(key, Date.now());
        const action = whyNot === ''
            ? await act(finding, {
                report,
                plan,
                runner,
                onLine: tellLines(plan, runner, notices),
                limitMs: Math.min(LIMIT_MS, leftMs),
            })
            : { ...subjectOf(finding), result: whyNot, isDone: false, durationMs: 0 };
        actions.push(action);
        notices.push(describeAction(action));
        if (plan.quiet !== true)
            runner.log((0,encoders_escape/* escapeLogLine */._P)(describeAction(action)));
    }
    if (isRepeated)
        saveLastActions(plan.reportDir, last, Date.now() - LEAST_BETWEEN_MS);
    return {
        ...report,
        actions: [...(report.actions ?? []), ...actions],
        notices: [...report.notices, ...notices],
    };
}
/** A report that says what was done about it before. */
function withActions(report, actions) {
    return actions.length === 0
        ? report
        : { ...report, actions, notices: [...report.notices, ...actions.map(describeAction)] };
}
/** "on-finding for node server.js (growth): exit code 0 after 1.2 s." */
function describeAction({ gate, subject, result }) {
    return (0,untrusted/* untrusted */.b) `on-finding for ${subject} (${gate}): ${result}.`;
}
function explainWait({ isCancelled, isTooMany, sinceLastMs, }) {
    if (isCancelled)
        return 'not run, the job was cancelled';
    if (isTooMany)
        return `not run, at most ${MOST} are, in ${(0,duration/* formatDuration */.a3)(BUDGET_MS)}`;
    return sinceLastMs < LEAST_BETWEEN_MS
        ? `not run, it was ${(0,duration/* formatDuration */.a3)(Math.max(0, sinceLastMs))} ago; once in ${(0,duration/* formatDuration */.a3)(LEAST_BETWEEN_MS)}`
        : '';
}
/** Takes a line that a command says. */
function tellLines(plan, runner, notices) {
    let kept = 0;
    return (line) => {
        const text = (0,hide_secrets/* hideSecrets */.s)(`  ${line}`, runner);
        if (plan.quiet !== true)
            runner.log((0,encoders_escape/* escapeLogLine */._P)(text));
        else if (++kept <= MOST_KEPT_LINES)
            notices.push(`on-finding says:${text.slice(1, LONGEST_VALUE)}`);
    };
}
async function act(finding, { report, plan, runner, limitMs, onLine, }) {
    const end = await runHook({
        command: plan.onFinding ?? '',
        workingDirectory: plan.run.workingDirectory,
        limitMs,
        input: `${(0,encoders_escape/* escapeJson */.GO)(buildInput(finding, report))}\n`,
        environment: { ...(0,command_environment/* commandEnvironment */.J)(runner), ...buildEnvironment(finding, report) },
        onLine,
    });
    return {
        ...subjectOf(finding),
        result: describeEnd(end, limitMs),
        isDone: end.exitCode === 0 && !end.isLate,
        durationMs: end.durationMs,
    };
}
function subjectOf({ gate, subject }) {
    return { gate, subject: subject.name };
}
function describeEnd({ exitCode, signal, durationMs, isLate, failure }, limitMs) {
    if (failure !== '')
        return `it could not be started (${failure})`;
    if (isLate)
        return `ended, it took longer than ${(0,duration/* formatDuration */.a3)(Math.round(limitMs))}`;
    return `${signal === null ? `exit code ${String(exitCode)}` : `ended by ${signal}`} after ${(0,duration/* formatDuration */.a3)(durationMs)}`;
}
/**
 * What the command gets on stdin: the finding as in the report, the rows of its process and its
 * container, and whose run it is.
 */
function buildInput(finding, report) {
    const { name, mode, url, repository, workflow, job, sha, runDir } = report.run;
    return {
        schemaVersion: 1,
        verdict: report.verdict,
        sentence: report.sentence,
        finding,
        ...rowsOf(finding, report),
        host: report.host.hostname,
        run: { name, mode, url, repository, workflow, job, sha, runDir },
    };
}
/** Null where it is about none, such as a group of processes. */
function rowsOf({ subject }, { processes, containers = [] }) {
    const process = processes.find(({ id }) => id === subject.id) ?? null;
    return {
        process,
        container: containers.find(({ id, containerId }) => id === subject.id || containerId === process?.container) ?? null,
    };
}
function buildEnvironment(finding, report) {
    const { gate, severity, subject, measured, limit, unit, message, grade = '' } = finding;
    const { process, container } = rowsOf(finding, report);
    const values = {
        GATE: gate,
        SEVERITY: severity,
        GRADE: grade,
        SUBJECT: subject.name,
        KIND: subject.kind,
        MEASURED: String(measured),
        LIMIT: String(limit),
        UNIT: unit,
        MESSAGE: message,
        PID: process === null ? '' : String(process.pid),
        CONTAINER: container?.containerId ?? process?.container ?? '',
        COMMAND: process?.command ?? '',
        RUN_DIR: report.run.runDir,
        URL: report.run.url,
    };
    // a NUL ends a string of the environment
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [
        `FINDING_${name}`,
        value.replaceAll('\0', '').slice(0, LONGEST_VALUE),
    ]));
}

// EXTERNAL MODULE: ./build/modes/session/say-lost.js
var say_lost = __nccwpck_require__(79678);
;// CONCATENATED MODULE: ./build/modes/standing/told.js

const NOTHING_TOLD = { subjects: new Set(), actions: [], isStopped: false };
function isUntold({ subjects }, finding) {
    return !subjects.has((0,findings/* subjectByGate */.tk)(finding));
}
/**
 * Nothing that anybody needs a message for: people heard of each finding when it was found, and the
 * end is no news to who made it.
 */
function isOldNews(told, { findings }) {
    return told.isStopped && !findings.some((finding) => finding.fails && isUntold(told, finding));
}

;// CONCATENATED MODULE: ./build/modes/session/judge.js















/**
 * Stops the sampler, judges, tells what was not `told` before, sets the exit code. Null: somebody
 * else judged this run before, or deleted its directory.
 */
async function judge(plan, runner, { workload, told = NOTHING_TOLD, scansBefore, onRecording } = {}) {
    if (!(0,external_node_fs_.existsSync)(plan.runDir)) {
        runner.saveState('judged', 'true');
        (0,say_lost/* sayLost */.s)(plan, runner, workload);
        return null;
    }
    // of other modes nobody but this process knows before they are over
    if (!(0,judgement/* claimJudgement */.ko)(plan.runDir) && plan.mode === 'start')
        return null;
    // also where somebody deletes the run directory before our post step
    runner.saveState('judged', 'true');
    // a cancel now would take the report of a run that has ended, and nobody judges it a second time:
    // 10 s are left before the runner kills
    const release = (0,cancel/* onCancel */.A)(runner, () => undefined);
    let analysis;
    try {
        const [earlierRuns, stood] = await Promise.all([
            gatherEarlierRuns(plan, runner),
            // of turns each was ended by itself, and what lies there is a copy
            plan.ab === undefined ? (0,stop_sampling/* stopSampling */.S)(plan.runDir) : null,
            (0,self_test.stopSelfTest)(plan.runDir),
        ]);
        // a full disk has room again, since the sampler gave its reserve back
        if (workload !== undefined && (0,outcomes/* loadWorkloadEnd */.hG)(plan.runDir) === null)
            (0,outcomes/* saveWorkloadEnd */.ub)(plan.runDir, workload);
        analysis = await (0,analyze/* analyze */.ns)(plan, runner.context, (0,why_no_sampling/* whyNoSampling */.j)(), {
            earlierRuns,
            scansBefore,
            workload,
            // of turns the samples are a copy, with what was noted of them
            ...(plan.ab === undefined ? { stood } : {}),
        });
    }
    catch (error) {
        release();
        if (workload === undefined)
            throw error;
        // a command that ended keeps its own end, whatever is wrong with us
        (0,say_lost/* sayFault */.i)(plan, runner, workload, error);
        return null;
    }
    onRecording?.(analysis.recording);
    const report = await tell(plan, analysis, runner, told);
    release();
    return report;
}
async function tell(plan, { report: judged, recording, baseline }, runner, told) {
    runner.setExitCode((0,verdict/* decideExitCode */.kD)(judged, plan));
    const report = await remedy(withActions(judged, told.actions), plan, runner, (finding) => isUntold(told, finding));
    await (0,publish/* publish */.m)(report, {
        plan,
        settings: (0,settings_settings/* settingsOf */.f)(plan),
        runner,
        recording,
        baseline,
        uses: ({ kind }) => kind !== 'message' || !isOldNews(told, report),
    });
    return report;
}


/***/ }),

/***/ 43044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readHook)
/* harmony export */ });
/* harmony import */ var _plan_options_verdict_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42476);
/* harmony import */ var _plan_parse_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15989);
/* harmony import */ var _runner_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(68333);
/* harmony import */ var _runner_read_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(60391);




/**
 * The command of `on-finding`, which no file keeps, for a step that judges what another one
 * started: its own input, or the environment. '' where there is none.
 */
function readHook() {
    const given = ((0,_runner_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)([_plan_options_verdict_options_js__WEBPACK_IMPORTED_MODULE_0__/* .onFinding */ .ZU.name]).get(_plan_options_verdict_options_js__WEBPACK_IMPORTED_MODULE_0__/* .onFinding */ .ZU.name) ?? '').trim();
    const { layer } = (0,_plan_parse_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVariables */ .r)((0,_runner_read_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .readVariables */ .C)(), [_plan_options_verdict_options_js__WEBPACK_IMPORTED_MODULE_0__/* .onFinding */ .ZU], '');
    return given === '' ? (layer.get(_plan_options_verdict_options_js__WEBPACK_IMPORTED_MODULE_0__/* .onFinding */ .ZU.name)?.text.trim() ?? '') : given;
}


/***/ }),

/***/ 79678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sayFault),
/* harmony export */   s: () => (/* binding */ sayLost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _encoders_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76965);
/* harmony import */ var _settings_hide_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65046);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73145);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(10617);





/**
 * Without a plan or its samples nothing can be judged, and nothing must look as if it had been: nor
 * must a command that failed, whose end is `workload`, look as if it had not.
 */
function sayLost(plan, runner, workload = null) {
    const { runDir } = plan;
    const what = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(runDir)
        ? 'the plan in it cannot be read'
        : 'it is gone, with the samples in it';
    say(`Not judged: something changed the run directory ${runDir} meanwhile: ${what}.`, plan, runner, workload);
}
/** The same where we are at fault ourselves, after a command that ended so. */
function sayFault(plan, runner, workload, error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const said = `Not judged: ${text}\nThis is a fault of the tool: please report it.`;
    say((0,_settings_hide_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .hideSecrets */ .s)(said, runner), plan, runner, workload);
}
function say(text, plan, runner, workload) {
    const lines = text.split('\n').map(_encoders_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLogLine */ ._P).join('\n');
    if (runner.context.kind === 'local')
        runner.log(lines);
    else
        runner.annotate(_report_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .inconclusiveLevels */ .I_[plan.ifInconclusive], 'Memory not judged', lines);
    runner.setExitCode((0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .decideExitCode */ .kD)({ verdict: 'inconclusive', run: { workload } }, plan));
}


/***/ }),

/***/ 27767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ keepTrace)
/* harmony export */ });
/* harmony import */ var _encoders_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76965);
/* harmony import */ var _runner_worktree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12626);


/**
 * Sees to it that a worktree is removed: by `close`, else as this process leaves (a second Ctrl-C),
 * else by the post step of an action that was killed, whose trace is `left`.
 */
function keepTrace(runner, left = '') {
    let kept = left;
    const close = () => {
        process.off('exit', close);
        if (kept === '')
            return;
        const problem = (0,_runner_worktree_js__WEBPACK_IMPORTED_MODULE_1__/* .removeWorktree */ .I)(kept);
        kept = '';
        runner.saveState('worktree', '');
        if (problem !== '')
            runner.log((0,_encoders_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLogLine */ ._P)(`Warning: a worktree of this run stays: ${problem}.`));
    };
    const keep = (trace) => {
        kept = trace;
        process.on('exit', close);
        runner.saveState('worktree', trace);
    };
    return { keep, close };
}


/***/ }),

/***/ 77184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ cleanName),
/* harmony export */   A: () => (/* binding */ buildName)
/* harmony export */ });
/* harmony import */ var _units_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88582);

const LONGEST = 100;
/**
 * A name for this watch: the job's id and the readable values of its matrix, e.g. `test
 * (ubuntu-latest, 20)` as `test-ubuntu-latest-20`. Where cleaning lost something, eight digits of a
 * hash keep `c` and `c++` apart: all artifacts of a workflow run share one space of names.
 */
function buildName(jobId, matrixJson) {
    const readable = [jobId === '' ? 'job' : jobId, ...readableValues(parseMatrix(matrixJson))].join('-');
    const clean = cleanName(readable);
    if (clean === readable)
        return clean;
    return `${clean.slice(0, LONGEST - 9)}-${(0,_units_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .q)(matrixJson).slice(0, 8)}`;
}
/**
 * Letters, digits and `. _ -` only, at most 100, no `-` or `.` at the ends: it becomes part of file
 * names and of the artifact's name.
 */
function cleanName(text) {
    const clean = text
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[-.]+/, '')
        .slice(0, LONGEST)
        .replace(/[-.]+$/, '');
    return clean === '' ? 'watch' : clean;
}
function parseMatrix(json) {
    try {
        return JSON.parse(json === '' ? 'null' : json);
    }
    catch {
        return null; // not ours to complain about: the runner wrote it
    }
}
function readableValues(value) {
    if (value === null || value === undefined)
        return [];
    if (typeof value === 'object')
        return Object.values(value).flatMap(readableValues);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [String(value)]
        : [];
}


/***/ }),

/***/ 21164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ buildPlan),
  j: () => (/* binding */ withRunDir)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/artifacts/artifact-names.js
var artifact_names = __nccwpck_require__(21057);
// EXTERNAL MODULE: ./build/findings/memory-base.js
var memory_base = __nccwpck_require__(85668);
// EXTERNAL MODULE: ./build/units/limit.js
var units_limit = __nccwpck_require__(78519);
// EXTERNAL MODULE: ./build/settings/input-error.js
var input_error = __nccwpck_require__(38811);
;// CONCATENATED MODULE: ./build/plan/check-limits.js


/**
 * Throws an InputError where `warn-threshold` is not below `threshold`. `base` is null where memory
 * is unknown: unlike units are not compared then.
 */
function checkLimits(options, raw, base) {
    const fail = options['threshold'];
    const warn = options['warn-threshold'];
    if (fail === undefined ||
        warn === undefined ||
        limitsIn(fail).some((limit) => isBelow(warn, limit, base)))
        return;
    throw new input_error/* InputError */.d('warn-threshold', raw.get('warn-threshold') ?? (0,units_limit/* formatLimit */.tW)(warn), `less than threshold, which is ${limitsIn(fail)
        .map((limit) => describeLimit(limit, base))
        .join('; ')}`, 'is not below it');
}
/** Of lines it is enough to be below one: elsewhere the lower limit fails first. */
function limitsIn(limits) {
    return limits.kind === 'lines' ? limits.lines.map(({ limit }) => limit) : [limits];
}
function isBelow(warn, fail, base) {
    if (warn.kind === 'off' || fail.kind === 'off')
        return true;
    if (warn.kind === 'percent' && fail.kind === 'percent')
        return warn.percent < fail.percent;
    if (warn.kind === 'bytes' && fail.kind === 'bytes')
        return warn.bytes < fail.bytes;
    return base === null || (0,units_limit/* limitBytes */.Z7)(warn, base) < (0,units_limit/* limitBytes */.Z7)(fail, base);
}
function describeLimit(limit, base) {
    const text = (0,units_limit/* formatLimit */.tW)(limit);
    return limit.kind === 'bytes' || base === null
        ? text
        : `${text}, here ${(0,units_limit/* formatLimit */.tW)({ kind: 'bytes', bytes: (0,units_limit/* limitBytes */.Z7)(limit, base) })}`;
}

// EXTERNAL MODULE: ./build/plan/check-secrets.js
var check_secrets = __nccwpck_require__(52658);
// EXTERNAL MODULE: ./build/plan/nearest.js
var nearest = __nccwpck_require__(96672);
// EXTERNAL MODULE: ./build/plan/options.js
var plan_options = __nccwpck_require__(66576);
// EXTERNAL MODULE: ./build/plan/options/output-options.js
var output_options = __nccwpck_require__(80301);
// EXTERNAL MODULE: ./build/plan/options/verdict-options.js + 1 modules
var verdict_options = __nccwpck_require__(42476);
// EXTERNAL MODULE: ./build/plan/options/watch-options.js + 1 modules
var watch_options = __nccwpck_require__(88859);
// EXTERNAL MODULE: ./build/globs/parse-glob.js
var parse_glob = __nccwpck_require__(99406);
// EXTERNAL MODULE: ./build/plan/parse-listen.js
var parse_listen = __nccwpck_require__(46529);
// EXTERNAL MODULE: ./build/plan/read-setting.js
var read_setting = __nccwpck_require__(94921);
;// CONCATENATED MODULE: ./build/plan/decide-ab.js





/**
 * What is compared with what; nothing where neither `compare-with` nor command `ab` asks for it.
 */
function decideAb(raw, place, mode, notices) {
    if (place.comparesCommands === true) {
        for (const side of [watch_options/* base */.E3, watch_options/* head */.d5])
            if ((0,read_setting/* readSetting */.L)(raw, side).trim() === '')
                throw new input_error/* InputError */.d(`--${side.name}`, '', side.allowed, 'is missing');
        return {
            ab: { compareWith: '', base: (0,read_setting/* readSetting */.L)(raw, watch_options/* base */.E3), repeat: (0,read_setting/* readSetting */.L)(raw, watch_options/* repeat */.ux) },
        };
    }
    // a value that is wrong by itself is told first
    const [ref, times] = [(0,read_setting/* readSetting */.L)(raw, watch_options/* compareWith */.G_), (0,read_setting/* readSetting */.L)(raw, watch_options/* repeat */.ux)];
    (0,read_setting/* readSetting */.L)(raw, watch_options/* prepare */.iA);
    if (ref === '') {
        checkStray(raw, place, notices);
        return {};
    }
    if (mode !== 'run')
        throw new input_error/* InputError */.d(watch_options/* compareWith */.G_.name, ref, `with \`${watch_options/* runText */.le.name}\`, whose command is run on both sides`, 'has no command to run');
    return { ab: { compareWith: ref, base: '', repeat: times } };
}
/** Two sides run in turns: of `compare-with`, or of command `ab`. */
function comparesSides(raw, { comparesCommands }) {
    return comparesCommands === true || (0,read_setting/* readSetting */.L)(raw, watch_options/* compareWith */.G_) !== '';
}
/**
 * Who compares wants an answer; who bisects and sets no limit bisects a leak: a window too short to
 * judge is no "good".
 */
function decideRequire(raw, place) {
    const isCompared = comparesSides(raw, place);
    const hasLimit = (0,plan_options/* allOptions */.AM)().some((option) => option.isLimit === true && (0,read_setting/* isSet */.v)(raw, option));
    const implied = isCompared ? ['ab'] : place.isBisecting === true && !hasLimit ? ['growth'] : [];
    return [...new Set([...(0,read_setting/* readSetting */.L)(raw, verdict_options/* requireGates */.GG), ...implied])];
}
/**
 * A workflow for pull requests and pushes has no base in the latter (`github.base_ref` is empty
 * there): that is said, and no mistake.
 */
function checkStray(raw, { mode, isBisecting }, notices) {
    const stray = (isBisecting === true ? [watch_options/* repeat */.ux] : [watch_options/* prepare */.iA, watch_options/* repeat */.ux]).filter((option) => (0,read_setting/* isSet */.v)(raw, option));
    const [first] = stray;
    if (first === undefined)
        return;
    if (mode !== null)
        throw new input_error/* InputError */.d(first.name, raw.get(first.name) ?? '', `with \`${watch_options/* compareWith */.G_.name}\` or command \`ab\``, 'has nothing to compare');
    notices.push(`Nothing is compared, since ${watch_options/* compareWith */.G_.name} is empty: ${stray.map(({ name }) => name).join(' and ')} ${stray.length === 1 ? 'has' : 'have'} no meaning.`);
}

// EXTERNAL MODULE: ./build/settings/secrets.js
var secrets = __nccwpck_require__(48953);
;// CONCATENATED MODULE: ./build/plan/decide-declared.js



/**
 * What holds of the options that gates and channels declare, by name. It becomes part of the plan,
 * which is written to disk and uploaded. Throws an InputError for a value that cannot be used, and
 * an Error where somebody declared what may not stand there, or a secret beside the registry.
 */
function decideDeclared(raw, options, all = (0,plan_options/* allOptions */.AM)()) {
    const registered = secrets/* secrets */.O3;
    const stray = [...options, ...all].find((option) => option.isSecret === true && !registered.includes(option));
    if (stray !== undefined)
        throw new Error(`the option ${stray.name} is a secret, and nothing would mask or hide it: declare it in src/settings/secrets.ts`);
    const kept = options.find(({ isKeptInNoFile }) => isKeptInNoFile === true);
    if (kept !== undefined)
        throw new Error(`the option ${kept.name} of a gate or channel is kept in no file, but plan.json would hold it`);
    return Object.fromEntries(options.map((option) => [option.name, (0,read_setting/* readSetting */.L)(raw, option)]));
}

;// CONCATENATED MODULE: ./build/plan/decide-directories.js





// linux/limits.h: NAME_MAX 255; PATH_MAX 4096, less what our own file names below a directory need
const LONGEST_NAME_BYTES = 255;
const LONGEST_PATH_BYTES = 4000;
/** Where the command runs, absolute. */
function decideWorkingDirectory(raw, place) {
    const asked = (0,read_setting/* readSetting */.L)(raw, watch_options/* workingDirectory */.p7).trim();
    const directory = resolvePath(watch_options/* workingDirectory */.p7, asked, place.workspace);
    if (asked !== '' && !place.isDirectory(directory))
        throw new input_error/* InputError */.d(watch_options/* workingDirectory */.p7.name, asked, watch_options/* workingDirectory */.p7.allowed, 'is no directory');
    return directory;
}
/** Where the report files go, a real path; '' is the run directory, which is not known yet. */
function decideReportDir(raw, place) {
    const asked = (0,read_setting/* readSetting */.L)(raw, output_options/* reportDir */.Ei).trim();
    if (asked === '' && place.kind === 'github')
        return '';
    const path = resolveReportDir(raw, place.workspace);
    checkSafe(path, asked, place);
    // what leads elsewhere when it is written to was changed by somebody meanwhile
    const directory = place.realpath(path);
    if (place.kind === 'github')
        checkInside(directory, asked, place);
    if (!place.canWriteBelow(directory))
        throw new input_error/* InputError */.d(output_options/* reportDir */.Ei.name, asked === '' ? directory : asked, output_options/* reportDir */.Ei.allowed, 'cannot be written to');
    return directory;
}
/** Where a command line looks for report files, absolute. */
function resolveReportDir(raw, workspace) {
    const asked = (0,read_setting/* readSetting */.L)(raw, output_options/* reportDir */.Ei).trim();
    if (asked.startsWith('~'))
        throw new input_error/* InputError */.d(output_options/* reportDir */.Ei.name, asked, output_options/* reportDir */.Ei.allowed, 'begins with ~, which only a shell expands');
    return asked === ''
        ? (0,external_node_path_.join)(workspace, output_options/* DEFAULT_REPORT_DIR */.dw)
        : resolvePath(output_options/* reportDir */.Ei, asked, workspace);
}
function resolvePath(option, asked, base) {
    const path = (0,external_node_path_.resolve)(base, asked);
    const isTooLong = Buffer.byteLength(path) > LONGEST_PATH_BYTES ||
        path.split('/').some((name) => Buffer.byteLength(name) > LONGEST_NAME_BYTES);
    if (isTooLong)
        throw new input_error/* InputError */.d(option.name, asked, option.allowed, 'is longer than a path can be');
    return path;
}
/** Throws an InputError where root is to write to what somebody else is the master of. */
function checkSafe(path, asked, { explainUnsafe }) {
    const why = explainUnsafe(path);
    if (why !== '')
        throw new input_error/* InputError */.d(output_options/* reportDir */.Ei.name, asked === '' ? path : asked, output_options/* reportDir */.Ei.allowed, `is not safe for root: ${why}`);
}
/** Compares where paths really lead: a symbolic link in the workspace may point out of it. */
function checkInside(directory, asked, { workspace, tempDir, realpath }) {
    if (![workspace, tempDir].some((root) => decide_directories_isBelow(directory, realpath(root))))
        throw new input_error/* InputError */.d(output_options/* reportDir */.Ei.name, asked, output_options/* reportDir */.Ei.allowed, 'lies outside of them');
}
function decide_directories_isBelow(path, root) {
    const way = (0,external_node_path_.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith('../') && !(0,external_node_path_.isAbsolute)(way));
}

;// CONCATENATED MODULE: ./build/plan/decide-looks.js



/**
 * What the sampler does beside its samples, so that nothing slips between them. `isCompared`: two
 * sides run in turns.
 */
function decideLooks(raw, mode, scope, isCompared) {
    // a scan and a watch look at what runs for long: nobody short-lived is theirs
    const looksBetween = (0,read_setting/* readSetting */.L)(raw, watch_options/* shortLived */.Ln) === 'on' && (mode === 'run' || mode === 'start');
    const resets = (0,read_setting/* readSetting */.L)(raw, watch_options/* resetPeaks */._A);
    if (resets && scope === 'system')
        throw new input_error/* InputError */.d(watch_options/* resetPeaks */._A.name, 'true', 'where a command, a job or chosen processes are watched, not the whole machine', 'has no tree of processes to reset');
    return {
        ...(looksBetween ? { shortLived: true } : {}),
        ...(resets ? { resetPeaks: true } : {}),
        ...decideLookInside(raw, mode, isCompared),
    };
}
const BY_MODE = {
    run: 'collect',
    start: 'collect',
    watch: 'read',
};
/** Sides that are compared are left as they are. */
function decideLookInside(raw, mode, isCompared) {
    const word = (0,read_setting/* readSetting */.L)(raw, watch_options/* lookInside */.Yo);
    if (word === 'off')
        return {};
    const usual = isCompared ? 'read' : BY_MODE[mode];
    const level = word === 'auto' ? usual : word;
    if (level === undefined)
        return {};
    // only a command of ours gets an environment of ours
    return {
        lookInside: level,
        ...(level === 'collect' && mode === 'run' ? { hooksNode: true } : {}),
    };
}

// EXTERNAL MODULE: ./build/plan/build-name.js
var build_name = __nccwpck_require__(77184);
;// CONCATENATED MODULE: ./build/plan/decide-names.js





/** Identity of this watch; what had to be changed for it is added to `notices`. */
function decideName(raw, place, mode, notices) {
    const asked = (0,read_setting/* readSetting */.L)(raw, watch_options/* watchName */.D2).trim();
    if (asked === '')
        return place.kind === 'github' ? (0,build_name/* buildName */.A)(place.jobId, (0,read_setting/* readSetting */.L)(raw, output_options/* matrix */.UP)) : mode;
    const name = (0,build_name/* cleanName */.$)(asked);
    if (name !== asked)
        notices.push(`name: "${asked}" has characters that a file name should not have; it is "${name}" now.`);
    return name;
}
/** The artifact's name; what had to be changed for it is added to `notices`. */
function decideArtifactName(raw, place, name, notices) {
    const asked = (0,read_setting/* readSetting */.L)(raw, output_options/* artifactName */.Cs).trim();
    const clean = (0,artifact_names/* cleanArtifactName */.rU)(asked);
    if (clean !== asked)
        notices.push(`artifact-name: "${asked}" has characters that artifact names cannot have; it is "${clean}" now.`);
    return (0,artifact_names/* ofAttempt */.Be)(clean === '' ? (0,artifact_names/* reportArtifact */.x8)(name) : clean, place.attempt);
}

;// CONCATENATED MODULE: ./build/plan/build-plan.js



















const SHELLS = ['bash', 'sh', 'python', 'pwsh'];
/**
 * Decides everything from what the user gave, and where. Throws an InputError for the first thing
 * that cannot be used; starts nothing.
 */
function buildPlan(raw, place, origins = new Map()) {
    const get = (option) => (0,read_setting/* readSetting */.L)(raw, option);
    const mode = decideMode(raw, place);
    const notices = [];
    const name = decideName(raw, place, mode, notices);
    (0,check_secrets/* checkSecrets */.K)(raw);
    checkRunId(raw);
    const scope = decideScope(get(watch_options/* scope */.z8), mode);
    const plan = {
        schemaVersion: 1,
        toolVersion: place.toolVersion,
        mode,
        name,
        runDir: '',
        createdEpochMs: place.nowEpochMs,
        zoneOffsetMinutes: place.zoneOffsetMinutes,
        scope,
        targetPids: place.targetPids,
        targetGlobs: readTargets(place),
        parentPid: place.pid,
        ...(place.engineSocket === undefined ? {} : { engineSocket: place.engineSocket }),
        ...(place.ownsMachine === true ? { ownsMachine: true } : {}),
        ...(place.ownPod === undefined ? {} : { ownPod: place.ownPod }),
        include: get(watch_options/* include */.Vz),
        exclude: get(watch_options/* exclude */.HN),
        intervalMs: get(watch_options/* interval */.YP),
        ...decideLooks(raw, mode, scope, comparesSides(raw, place)),
        durationMs: get(watch_options/* watchDuration */.WC),
        commandLines: get(output_options/* commandLines */.Zm),
        ifInconclusive: get(verdict_options/* ifInconclusive */.c_),
        ...(get(verdict_options/* ifNoMatch */.E2) === 'pass' ? { ifNoMatch: 'pass' } : {}),
        failOn: get(verdict_options/* failOn */.Ko),
        progressMs: get(output_options/* progress */.qB),
        require: decideRequire(raw, place),
        ignore: get(verdict_options/* ignore */.Xe),
        ...decideAb(raw, place, mode, notices),
        ...decideExit(raw, place),
        selfTest: get(watch_options/* selfTest */.xl),
        run: {
            text: place.comparesCommands === true
                ? get(watch_options/* head */.d5)
                : mode === 'run'
                    ? get(watch_options/* runText */.le)
                    : '',
            argv: place.argv,
            prepare: get(watch_options/* prepare */.iA),
            shell: decideShell(raw, place),
            workingDirectory: decideWorkingDirectory(raw, place),
        },
        reportDir: decideReportDir(raw, place),
        ...decideRepeated(raw, place, mode),
        ...decideStanding(raw, place, mode, name),
        ...decideGuard(raw, mode),
        ...decideHook(raw),
        ...decideEarlyUpload(raw, mode),
        ...decideEnds(raw, place),
        artifact: {
            upload: get(output_options/* artifactUpload */.Uw),
            name: decideArtifactName(raw, place, name, notices),
            retentionDays: get(output_options/* retentionDays */.Ol),
        },
        options: decideDeclared(raw, (0,plan_options/* declaredElsewhere */.vv)()),
        userSet: (0,plan_options/* allOptions */.AM)()
            .filter((option) => (0,read_setting/* isSet */.v)(raw, option))
            .map((option) => option.name),
        ...decideConfig(origins),
        notices,
    };
    checkLimits(plan.options, raw, expectedBase(place.memory, plan));
    return plan;
}
/** The plan once its run directory is there: `name` may have got a suffix that makes it unique. */
function withRunDir(plan, runDir, name) {
    const isOwnName = plan.userSet.includes(output_options/* artifactName */.Cs.name);
    const artifactName = isOwnName
        ? plan.artifact.name
        : plan.artifact.name.replace((0,artifact_names/* reportArtifact */.x8)(plan.name), (0,artifact_names/* reportArtifact */.x8)(name));
    return {
        ...plan,
        runDir,
        name,
        reportDir: plan.reportDir === '' ? runDir : plan.reportDir,
        artifact: { ...plan.artifact, name: artifactName },
    };
}
function decideConfig(origins) {
    const held = [...origins].flatMap(([name, { file }]) => file === undefined ? [] : [{ name, file }]);
    const [first] = held;
    return first === undefined
        ? {}
        : { config: { path: first.file, names: held.map(({ name }) => name) } };
}
function decideExit(raw, place) {
    const exitCode = (0,read_setting/* readSetting */.L)(raw, verdict_options/* exitCode */.I$);
    return {
        ...(exitCode === 'gate' ? {} : { exitCode }),
        ...(place.isBisecting === true ? { bisect: true } : {}),
    };
}
function decideEarlyUpload(raw, mode) {
    if (!(0,read_setting/* readSetting */.L)(raw, output_options/* earlyUpload */.tM))
        return {};
    if (mode === 'start')
        throw new input_error/* InputError */.d(output_options/* earlyUpload */.tM.name, 'true', "with `run` or `mode: scan`, whose step has the runner's token meanwhile", 'has nobody who may upload');
    return { earlyUpload: true };
}
function decideEnds(raw, { sudo }) {
    const exitRecords = (0,read_setting/* readSetting */.L)(raw, watch_options/* exitRecords */.Ve);
    const launcher = (0,read_setting/* readSetting */.L)(raw, watch_options/* launcher */.lC);
    return {
        ...(exitRecords === 'off' ? { exitRecords } : {}),
        ...(launcher === 'off' ? { launcher } : {}),
        ...((0,read_setting/* readSetting */.L)(raw, watch_options/* lookInsideSudo */.X_)
            ? { looksInsideSudo: true, ...(sudo === undefined ? {} : { sudo }) }
            : {}),
    };
}
function decideHook(raw) {
    const command = (0,read_setting/* readSetting */.L)(raw, verdict_options/* onFinding */.ZU).trim();
    return command === '' ? {} : { onFinding: command };
}
/** Nobody of a whole machine is ours to stop. */
function decideGuard(raw, mode) {
    const percent = (0,read_setting/* readSetting */.L)(raw, verdict_options/* guardLevel */.wT);
    if (percent === 'off')
        return {};
    const given = raw.get(verdict_options/* guardLevel */.wT.name) ?? '';
    if (decideScope((0,read_setting/* readSetting */.L)(raw, watch_options/* scope */.z8), mode) === 'system')
        throw new input_error/* InputError */.d(verdict_options/* guardLevel */.wT.name, given, 'where a command, a job or chosen processes are watched, not the whole machine', 'has no tree of processes to guard');
    if ((0,read_setting/* readSetting */.L)(raw, watch_options/* compareWith */.G_) !== '')
        throw new input_error/* InputError */.d(verdict_options/* guardLevel */.wT.name, given, 'without `compare-with`', 'would end one of the runs that are compared');
    return { guardPercent: percent };
}
/** A server's scan is one of many: it remembers, and cleans up. */
function decideRepeated(raw, place, mode) {
    const [keep, isQuiet] = [(0,read_setting/* readSetting */.L)(raw, watch_options/* keep */.aC), (0,read_setting/* readSetting */.L)(raw, watch_options/* quiet */.jQ)];
    if (place.kind !== 'local' || mode !== 'scan')
        return {};
    return {
        historyDir: (0,external_node_path_.join)(decideReportDir(raw, place), 'history'),
        ...(isQuiet ? { quiet: true } : {}),
        keep,
    };
}
function decideStanding(raw, place, mode, name) {
    const [retainMs, keep] = [(0,read_setting/* readSetting */.L)(raw, watch_options/* retain */.aw), (0,read_setting/* readSetting */.L)(raw, watch_options/* keep */.aC)];
    const address = (0,read_setting/* readSetting */.L)(raw, watch_options/* listen */.KT);
    const isAnywhere = (0,read_setting/* readSetting */.L)(raw, watch_options/* listenAnywhere */.be);
    if (place.kind !== 'local' || mode !== 'watch' || (0,read_setting/* readSetting */.L)(raw, watch_options/* watchDuration */.WC) > 0) {
        if (address !== 'off')
            throw new input_error/* InputError */.d(watch_options/* listen */.KT.name, raw.get(watch_options/* listen */.KT.name) ?? '', 'with `watch` without a `duration`', 'has no watch that goes on to serve');
        return {};
    }
    if (address !== 'off' && !isAnywhere && !(0,parse_listen/* isLoopback */.U)(address.host))
        throw new input_error/* InputError */.d(watch_options/* listen */.KT.name, raw.get(watch_options/* listen */.KT.name) ?? '', 'an address of the loopback (127.0.0.1, [::1]), or any with `listen-anywhere`', 'can be reached by other machines');
    return {
        standing: {
            directory: (0,external_node_path_.join)(decideReportDir(raw, place), 'watch', name),
            retainMs,
            ...(address === 'off' ? {} : { listen: address }),
        },
        keep,
    };
}
function decideMode(raw, place) {
    if (place.mode !== null)
        return place.mode;
    const asked = (0,read_setting/* readSetting */.L)(raw, watch_options/* mode */.Mq);
    const hasText = (raw.get('run') ?? '').trim() !== '';
    if (asked === 'auto')
        return hasText ? 'run' : 'start';
    if (asked === 'check' || asked === 'publish')
        throw new input_error/* InputError */.d('mode', asked, watch_options/* mode */.Mq.allowed, 'is for the input of a step alone');
    if (hasText && asked !== 'run')
        throw new input_error/* InputError */.d('mode', asked, '`run` or `auto` where `run` has a command', 'does not run the command that `run` gives');
    if (!hasText && asked === 'run')
        throw new input_error/* InputError */.d('run', '', 'a command, with `mode: run`', 'gives no command');
    return asked;
}
function decideScope(asked, mode) {
    if (mode === 'watch')
        return 'targets';
    if (asked !== 'auto') {
        if (asked === 'workload' && mode !== 'run')
            throw new input_error/* InputError */.d('scope', asked, '`job` or `system`, without `run`', 'needs a command to watch');
        return asked;
    }
    return mode === 'run' ? 'workload' : mode === 'start' ? 'job' : 'system';
}
function readTargets(place) {
    try {
        return (0,parse_glob/* parseGlobs */.n)(place.targetGlobs);
    }
    catch (error) {
        throw new input_error/* InputError */.d('--process', place.targetGlobs, watch_options/* include */.Vz.allowed, error instanceof Error ? error.message : String(error));
    }
}
function decideShell(raw, place) {
    const shell = (0,read_setting/* readSetting */.L)(raw, watch_options/* shell */.vf).trim();
    if (shell === '')
        return '';
    if (!SHELLS.includes(shell) && !shell.includes('{0}'))
        throw new input_error/* InputError */.d('shell', shell, watch_options/* shell */.vf.allowed, `is no shell and has no {0}${(0,nearest/* hint */.a)(shell, SHELLS)}`);
    // as the runner does: what stands before the first space, quotes and all
    const [program = ''] = shell.split(' ');
    if (!place.hasProgram(program))
        throw new input_error/* InputError */.d('shell', shell, watch_options/* shell */.vf.allowed, `needs the program ${program}, which is not on this machine's PATH`);
    return shell;
}
/** What a percent will be of, as far as it is known before anything is recorded. */
function expectedBase({ totalBytes, limitBytes }, plan) {
    if (totalBytes <= 0)
        return null;
    const memTotal = (0,memory_base/* machineBase */.ns)(totalBytes);
    const lower = (0,memory_base/* lowerBase */.JZ)(memTotal, { bytes: limitBytes, path: '', owner: 'our cgroup' });
    return (0,memory_base/* chooseBase */.bf)(plan, { memTotal, lower, shared: lower });
}
function checkRunId(raw) {
    if ((0,read_setting/* isSet */.v)(raw, output_options/* runId */.Vz))
        throw new input_error/* InputError */.d(output_options/* runId */.Vz.name, raw.get(output_options/* runId */.Vz.name) ?? '', output_options/* runId */.Vz.allowed, 'means nothing but with `mode: publish`');
}


/***/ }),

/***/ 52658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkSecrets)
/* harmony export */ });
/* unused harmony export parseSecret */
/* harmony import */ var _settings_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38811);
/* harmony import */ var _settings_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48953);


/**
 * Throws an InputError for a secret that was given and cannot be used; it never holds the value.
 */
function checkSecrets(raw) {
    for (const secret of _settings_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3)
        parseSecret(secret, raw.get(secret.name) ?? '', secret.name, null);
}
/** A secret that can be used; throws an InputError about `input`, whose `value` may be shown. */
function parseSecret(secret, text, input, value) {
    try {
        return secret.parse(text);
    }
    catch (error) {
        throw new _settings_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, value, secret.allowed, error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 96672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hint),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The name nearest in spelling, '' where none is near: at most a third of its letters differ. */
function nearest(text, names) {
    const ranked = names
        .map((name) => ({ name, distance: editDistance(text.toLowerCase(), name.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3))
        ? best.name
        : '';
}
/** " (did you mean X?)" or nothing. */
function hint(text, names) {
    const name = nearest(text, names);
    return name === '' ? '' : ` (did you mean ${name}?)`;
}
/**
 * Letters to add, take away, change or swap with their neighbour (optimal string alignment), by
 * three rows of its table.
 */
function editDistance(a, b) {
    if (Math.abs(a.length - b.length) > 20)
        return Number.MAX_SAFE_INTEGER;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed, isSwap ? (before[j - 2] ?? 0) + 1 : changed));
        }
        before = row;
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 66576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ allOptions),
/* harmony export */   SS: () => (/* binding */ listInputs),
/* harmony export */   vv: () => (/* binding */ declaredElsewhere)
/* harmony export */ });
/* unused harmony export sortOptions */
/* harmony import */ var _channels_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3192);
/* harmony import */ var _gates_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62071);
/* harmony import */ var _settings_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48953);
/* harmony import */ var _options_output_options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(80301);
/* harmony import */ var _options_verdict_options_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(42476);
/* harmony import */ var _options_watch_options_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(88859);






const declaredByGates = _gates_index_js__WEBPACK_IMPORTED_MODULE_1__/* .gates */ .V.flatMap((gate) => gate.options);
/** The order of documents is none of time. */
const declaredByChannels = _channels_index_js__WEBPACK_IMPORTED_MODULE_0__/* .channels */ .B
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((channel) => channel.options);
/**
 * Options that a plan holds by their names, in the order of documents: what a gate or channel
 * declares, and how often people hear of one subject.
 */
function declaredElsewhere() {
    return [...declaredByGates, ...declaredByChannels, _options_output_options_js__WEBPACK_IMPORTED_MODULE_3__/* .notifyEvery */ .dV];
}
/**
 * Every setting there is, in the order of documents: what to watch, limits, outputs. What a command
 * takes of them, the command says.
 */
function allOptions() {
    return [
        ..._options_watch_options_js__WEBPACK_IMPORTED_MODULE_5__/* .watchOptions */ .qt,
        ...declaredByGates,
        ..._options_verdict_options_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOptions */ .AD,
        ..._options_output_options_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOptions */ .lt,
        ...declaredByChannels,
        _options_output_options_js__WEBPACK_IMPORTED_MODULE_3__/* .notifyEvery */ .dV,
        ..._settings_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secrets */ .O3,
        ..._options_output_options_js__WEBPACK_IMPORTED_MODULE_3__/* .sayingOptions */ .mz,
    ];
}
/** Every input of the action, in the order of documents: keys of the config file and variables. */
function listInputs() {
    return allOptions().filter(({ flagOnly }) => flagOnly !== true);
}
/** Some options, each once, in the order of documents. */
function sortOptions(options) {
    return allOptions().flatMap(({ name }) => {
        const own = options.find((option) => option.name === name);
        return own === undefined ? [] : [own];
    });
}


/***/ }),

/***/ 42189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ declareGlobs),
/* harmony export */   WN: () => (/* binding */ declareText),
/* harmony export */   eh: () => (/* binding */ DURATIONS),
/* harmony export */   nF: () => (/* binding */ declareWord),
/* harmony export */   tE: () => (/* binding */ declareDuration),
/* harmony export */   xu: () => (/* binding */ declareToggle)
/* harmony export */ });
/* harmony import */ var _globs_parse_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99406);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70954);


/** How a duration is written, for `allowed`. */
const DURATIONS = '`500ms`, `2s`, `10m`, `1h30m`, `7d`; a bare number is seconds';
/** Any text of at most so many characters. */
function declareText(group, name, description, allowed, mostCharacters = Number.POSITIVE_INFINITY, byDefault = '') {
    return {
        name,
        group,
        default: byDefault,
        description,
        allowed,
        parse: (value) => {
            if (value.trim().length > mostCharacters)
                throw new Error(`is longer than ${mostCharacters} characters`);
            return value;
        },
    };
}
/** One of a few words; the first is the default. */
function declareWord(group, name, values, description) {
    return {
        name,
        group,
        default: values[0],
        description,
        allowed: values.map((value) => `\`${value}\``).join(', '),
        parse: (value) => {
            const found = values.find((candidate) => candidate === value.trim());
            if (found === undefined)
                throw new Error('is not one of these');
            return found;
        },
    };
}
/** Off by default; `true` or `false`, as GitHub writes booleans. */
function declareToggle(group, name, description) {
    const words = declareWord(group, name, ['false', 'true'], description);
    return { ...words, isToggle: true, parse: (value) => words.parse(value) === 'true' };
}
/** Patterns of names, one a line. */
function declareGlobs(group, name, description) {
    return {
        name,
        group,
        default: '',
        description,
        isList: true,
        allowed: 'globs, one a line: `*`, `?`, `[abc]`, `{a,b}`; empty: none',
        parse: _globs_parse_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGlobs */ .n,
    };
}
/** In milliseconds, with both ends. */
function declareDuration(group, name, byDefault, description, allowed, leastMs, mostMs) {
    return {
        name,
        group,
        default: byDefault,
        description,
        allowed,
        parse: (value) => {
            const ms = (0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value);
            if (ms < leastMs || ms > mostMs)
                throw new Error('is out of range');
            return ms;
        },
    };
}


/***/ }),

/***/ 80301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Ei: () => (/* binding */ reportDir),
/* harmony export */   Ol: () => (/* binding */ retentionDays),
/* harmony export */   UP: () => (/* binding */ matrix),
/* harmony export */   Uw: () => (/* binding */ artifactUpload),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   dV: () => (/* binding */ notifyEvery),
/* harmony export */   dw: () => (/* binding */ DEFAULT_REPORT_DIR),
/* harmony export */   lt: () => (/* binding */ reportOptions),
/* harmony export */   mz: () => (/* binding */ sayingOptions),
/* harmony export */   qB: () => (/* binding */ progress),
/* harmony export */   tM: () => (/* binding */ earlyUpload),
/* harmony export */   tN: () => (/* binding */ showPlan)
/* harmony export */ });
/* harmony import */ var _artifacts_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(21057);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70954);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(42189);



/** Where reports of the command line go: in the current directory. */
const DEFAULT_REPORT_DIR = 'logs';
// What is shown, stored and sent, besides what each channel declares itself.
const commandLines = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declareWord */ .nF)('report', 'command-lines', ['name', 'redacted', 'full'], 'What is shown AND stored of command lines: program and script; all arguments with what looks secret hidden; everything.');
const reportDir = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declareText */ .WN)('report', 'report-dir', 'Directory for the report files.', `a directory inside the workspace or the runner's temporary directory; empty: the run directory (command line: any writable directory, default \`${DEFAULT_REPORT_DIR}/\`)`);
const artifactUpload = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declareWord */ .nF)('report', 'upload-artifact', ['always', 'on-failure', 'never'], 'When the report is uploaded as a workflow artifact.');
const artifactName = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declareText */ .WN)('report', 'artifact-name', 'Name of the artifact.', `text of at most 200 characters; \`" : < > | * ? \\ /\` become \`-\`; empty: \`${(0,_artifacts_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__/* .reportArtifact */ .x8)('<name>')}\``, 200);
const retentionDays = {
    name: 'retention-days',
    group: 'report',
    default: '0',
    description: 'Days for which the artifact is kept. 0: as the repository says, which may allow less than is asked for.',
    allowed: 'a whole number from 0 to 400',
    parse: (value) => {
        if (!/^\d{1,3}$/.test(value.trim()) || Number(value) > 400)
            throw new Error('is not a whole number from 0 to 400');
        return Number(value);
    },
};
const earlyUpload = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declareToggle */ .xu)('rescue', 'early-upload', "Uploads the samples so far as an artifact of its own once 90 % of the memory of the machine or of the job's cgroup is used: the job may not live to upload a report. For `run` and `scan`, whose step has the runner's token meanwhile.");
const progress = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declareDuration */ .tE)('told', 'progress', '30s', 'How long the command of `run` may be silent before a line says how it goes; elsewhere the time between two such lines. 0s: none.', `0s to 1d: ${_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATIONS */ .eh}`, 0, 86_400_000);
/** For all messengers alike. */
const notifyEvery = {
    name: 'notify-every',
    group: 'told',
    default: 'always',
    flagOnly: true,
    repeatedOnly: true,
    description: 'One message for each subject in so much time, however often a scan finds it, and one more ' +
        'when it is well again. A watch without `duration` tells of each crossing and recovery ' +
        'once; with a duration again after so long.',
    allowed: '`always`, or a duration such as `24h`',
    parse: (text) => (text.trim() === 'always' ? 'always' : (0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text)),
};
const runId = {
    name: 'run-id',
    group: 'told',
    default: '',
    description: 'With `mode: publish`: the run whose report is shown.',
    allowed: 'the id of a run of this repository; empty: that of the `workflow_run` event',
    parse: (value) => {
        if (!/^\d{0,18}$/.test(value.trim()))
            throw new Error('is no id of a run');
        return value.trim();
    },
};
const config = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declareText */ .WN)('settings', 'config', 'YAML file with settings by the names of the inputs, but no secrets; `none`: no file is read. The default is read where it is there.', 'a file of at most 64 KiB; relative to the workspace', 1000, '.github/memory-leak-detector.yml');
const showPlan = (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declareToggle */ .xu)('settings', 'show-plan', 'Say what holds and from where each value came, and start nothing.');
const matrix = {
    ...(0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declareText */ .WN)('internal', 'matrix', 'Set by action.yml itself: the matrix values that make names unique. Leave it alone.', 'JSON'),
    expression: '${{ toJSON(matrix) }}',
};
/** What is kept, in the order of documents. */
const reportOptions = [
    commandLines,
    reportDir,
    artifactUpload,
    artifactName,
    retentionDays,
    earlyUpload,
];
/** What is said, and where settings come from, in the order of documents. */
const sayingOptions = [runId, progress, config, showPlan, matrix];


/***/ }),

/***/ 42476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I$: () => (/* binding */ exitCode),
  Ko: () => (/* binding */ failOn),
  wT: () => (/* binding */ guardLevel),
  c_: () => (/* binding */ ifInconclusive),
  E2: () => (/* binding */ ifNoMatch),
  Xe: () => (/* binding */ ignore),
  ZU: () => (/* binding */ onFinding),
  GG: () => (/* binding */ requireGates),
  AD: () => (/* binding */ verdictOptions)
});

// EXTERNAL MODULE: ./build/gates/index.js + 16 modules
var gates = __nccwpck_require__(62071);
// EXTERNAL MODULE: ./build/globs/parse-glob.js
var parse_glob = __nccwpck_require__(99406);
// EXTERNAL MODULE: ./build/globs/parse-lines.js
var parse_lines = __nccwpck_require__(257);
// EXTERNAL MODULE: ./build/plan/nearest.js
var nearest = __nccwpck_require__(96672);
;// CONCATENATED MODULE: ./build/plan/parse-acceptances.js



const LONGEST_REASON = 300;
/**
 * Lines `GLOB | gate | until 2027-03-31 | reason`; blank lines do not count. Throws what is wrong,
 * with the line.
 */
function parseAcceptances(text, gates) {
    return (0,parse_lines/* parseLines */.Li)(text, (line, number) => ({
        text: line,
        line: number,
        ...parseLine(line, gates),
    }));
}
function parseLine(text, gates) {
    const [glob = '', gate = '', until = '', ...rest] = text.split('|').map((part) => part.trim());
    // a reason may have a bar of its own
    const reason = rest.join(' | ');
    if (glob === '')
        throw new Error('has no glob before its first bar');
    if (gate === '')
        throw new Error('names no gate behind its first bar');
    if (gate !== '*' && !gates.includes(gate))
        throw new Error(`names a gate that does not exist: ${gate}${(0,nearest/* hint */.a)(gate, gates)}`);
    const day = parseUntil(until);
    if (reason === '')
        throw new Error('has no reason behind its third bar');
    if (reason.length > LONGEST_REASON)
        throw new Error(`has a reason of more than ${LONGEST_REASON} characters`);
    return { glob: (0,parse_glob/* parseGlob */.q)(glob), gate, until: day, reason };
}
function parseUntil(text) {
    const day = /^until +(\d{4}-\d{2}-\d{2})$/.exec(text)?.[1];
    if (day === undefined)
        throw new Error('has no `until 2027-03-31` behind its second bar');
    // Date takes February 30 for March 2
    const epochMs = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(epochMs) || new Date(epochMs).toISOString().slice(0, 10) !== day)
        throw new Error(`has a day that no calendar has: ${day}`);
    return day;
}

// EXTERNAL MODULE: ./build/plan/options/declare.js
var declare = __nccwpck_require__(42189);
;// CONCATENATED MODULE: ./build/plan/options/verdict-options.js



// What the verdict does, besides the limits, which each gate declares itself.
const WORDS_FOR_GATES = ['auto', 'all', 'none'];
const failOn = {
    name: 'fail-on',
    group: 'first',
    default: 'auto',
    isList: true,
    description: 'Which gates fail the job; the others warn. auto: what each gate declares. none: messages say "would have failed".',
    allowed: `\`auto\`, \`all\`, \`none\`, or names of gates: ${gateNames()
        .map((name) => `\`${name}\``)
        .join(', ')} (commas or lines between)`,
    words: [...gateNames(), ...WORDS_FOR_GATES],
    parse: (value) => {
        const names = value.split(/[\s,]+/).filter((name) => name !== '');
        const [only] = names;
        if (only === undefined)
            throw new Error('names no gate');
        if (names.length === 1 && isWordForGates(only))
            return only;
        const wrong = names.find((name) => !gateNames().includes(name));
        if (wrong === undefined)
            return names;
        if (isWordForGates(wrong))
            throw new Error(`has \`${wrong}\` beside names, where it stands alone`);
        throw new Error(`names a gate that does not exist: ${wrong}`);
    },
};
const requireGates = {
    name: 'require',
    group: 'verdict',
    default: '',
    isList: true,
    description: 'Gates that must be able to judge: where one cannot (a window that is too short), the run is inconclusive instead of saying so only.',
    allowed: `names of gates: ${gateNames()
        .map((name) => `\`${name}\``)
        .join(', ')} (commas or lines between); empty: none`,
    words: gateNames(),
    parse: (value) => {
        const names = value.split(/[\s,]+/).filter((name) => name !== '');
        const wrong = names.find((name) => !gateNames().includes(name));
        if (wrong !== undefined)
            throw new Error(`names a gate that does not exist: ${wrong}`);
        return names;
    },
};
const ignore = {
    name: 'ignore',
    group: 'verdict',
    default: '',
    isList: true,
    description: 'Findings that are known, one line each: they are shown as accepted with their reason and never fail. After its day a line warns, and what it accepted counts again.',
    allowed: `lines \`GLOB | gate | until 2027-03-31 | reason\`, the gate one of ${gateNames()
        .map((name) => `\`${name}\``)
        .join(', ')}, or \`*\`; empty: none`,
    parse: (value) => parseAcceptances(value, gateNames()),
};
const ifInconclusive = (0,declare/* declareWord */.nF)('verdict', 'if-inconclusive', ['fail', 'warn', 'ignore'], 'What a broken measurement does (no samples, dead sampler, nothing matched, processes that are hidden).');
const ifNoMatch = (0,declare/* declareWord */.nF)('verdict', 'if-no-match', ['inconclusive', 'pass'], 'What it means that nothing of what is asked for runs here. pass: for one scan on machines ' +
    'with and without the program. A gate that `require` names is never met by nothing.');
const exitCode = {
    ...(0,declare/* declareWord */.nF)('command', 'exit-code', ['gate', 'child'], "Which code to exit with. gate: 1 where a gate failed, else the command's own, else 3 where " +
        "inconclusive; child: the command's own."),
    flagOnly: true,
};
const guardLevel = {
    name: 'guard',
    group: 'rescue',
    default: 'off',
    description: "Stops the largest process of the watched tree, by SIGTERM and SIGKILL after a grace, when so much memory of the machine or of the job's cgroup is used: before the kernel or the runner ends all of the job.",
    allowed: '`off`, or a percent from `50%` to `99%`',
    parse: (value) => {
        if (value.trim() === 'off')
            return 'off';
        const match = /^(\d{2})\s*%?$/.exec(value.trim());
        if (match === null || Number(match[1]) < 50)
            throw new Error('is neither `off` nor a whole percent from 50 to 99');
        return Number(match[1]);
    },
};
const onFinding = {
    ...(0,declare/* declareText */.WN)('rescue', 'on-finding', 'A command that is run once for each finding that fails the run, never for accepted ones: the finding is JSON on its stdin, and `FINDING_...` in its environment. It has 60 s, and changes no verdict. Kept in no file.', 'a command for `sh -c`; empty: none', 10_000),
    isKeptInNoFile: true,
};
/** In the order of documents. */
const verdictOptions = [
    failOn,
    requireGates,
    ignore,
    ifInconclusive,
    ifNoMatch,
    exitCode,
    guardLevel,
    onFinding,
];
const isWordForGates = (word) => WORDS_FOR_GATES.some((known) => known === word);
function gateNames() {
    return gates/* gates */.V.map((gate) => gate.name);
}


/***/ }),

/***/ 88859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E3: () => (/* binding */ base),
  G_: () => (/* binding */ compareWith),
  HN: () => (/* binding */ exclude),
  Ve: () => (/* binding */ exitRecords),
  d5: () => (/* binding */ head),
  Vz: () => (/* binding */ include),
  YP: () => (/* binding */ interval),
  aC: () => (/* binding */ keep),
  lC: () => (/* binding */ launcher),
  KT: () => (/* binding */ listen),
  be: () => (/* binding */ listenAnywhere),
  Yo: () => (/* binding */ lookInside),
  X_: () => (/* binding */ lookInsideSudo),
  Mq: () => (/* binding */ mode),
  iA: () => (/* binding */ prepare),
  jQ: () => (/* binding */ quiet),
  ux: () => (/* binding */ repeat),
  _A: () => (/* binding */ resetPeaks),
  aw: () => (/* binding */ retain),
  le: () => (/* binding */ runText),
  z8: () => (/* binding */ scope),
  xl: () => (/* binding */ selfTest),
  vf: () => (/* binding */ shell),
  Ln: () => (/* binding */ shortLived),
  WC: () => (/* binding */ watchDuration),
  D2: () => (/* binding */ watchName),
  qt: () => (/* binding */ watchOptions),
  p7: () => (/* binding */ workingDirectory)
});

// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
// EXTERNAL MODULE: ./build/units/size.js
var size = __nccwpck_require__(40095);
;// CONCATENATED MODULE: ./build/plan/parse-keep.js


const LEAST_MS = 3_600_000;
const LEAST_BYTES = 10 * 2 ** 20;
/** `all`, `30d`, `1GiB`, `30d,1GiB`. Throws what is wrong. */
function parseKeep(text) {
    if (text.trim() === 'all')
        return {};
    const keep = {};
    for (const part of text.split(',').map((each) => each.trim())) {
        // sizes end with B or i, durations with another letter or a digit
        const bound = /[Bi]$/.test(part) ? { bytes: (0,size/* parseSize */.DB)(part) } : { ms: (0,duration/* parseDuration */.E9)(part) };
        if (Object.keys(bound).some((name) => name in keep))
            throw new Error('has two bounds of one kind');
        Object.assign(keep, bound);
    }
    if (keep.ms !== undefined && keep.ms < LEAST_MS)
        throw new Error('is shorter than 1h');
    if (keep.bytes !== undefined && keep.bytes < LEAST_BYTES)
        throw new Error('is less than 10MiB');
    return keep;
}

// EXTERNAL MODULE: ./build/plan/parse-listen.js
var parse_listen = __nccwpck_require__(46529);
// EXTERNAL MODULE: ./build/plan/options/declare.js
var declare = __nccwpck_require__(42189);
;// CONCATENATED MODULE: ./build/plan/options/watch-options.js




// What is watched, and for how long.
const runText = (0,declare/* declareText */.WN)('first', 'run', 'The command to watch, as in a `run:` step. Its text reaches a file only, never a command line.', 'any script; empty: nothing is run');
const shell = (0,declare/* declareText */.WN)('command', 'shell', 'Shell for `run`, expanded exactly as GitHub does it.', '`bash`, `sh`, `python`, `pwsh`, or a template with `{0}`; empty: `bash -e {0}`, without bash `sh -e {0}`');
const workingDirectory = (0,declare/* declareText */.WN)('command', 'working-directory', 'Where `run` runs.', 'a directory that exists; empty: the workspace');
const compareWith = {
    name: 'compare-with',
    group: 'command',
    default: '',
    description: 'Runs the command in turns on this checkout (head) and on that commit in a git worktree of its own (base), and judges the difference by `ab-threshold`. Needs `run`.',
    allowed: 'a branch, tag or commit; empty: nothing is compared',
    parse: (value) => {
        // git-check-ref-format(1), and the suffixes of gitrevisions(7) that name one commit
        if (!/^(?![-.])[^\s:?*[\\]*$/.test(value.trim()) || value.includes('..'))
            throw new Error('is no name of a commit');
        return value.trim();
    },
};
const prepare = (0,declare/* declareText */.WN)('command', 'prepare', 'With `compare-with` and `ab`: a command that makes a side ready, run once for each before anything is measured, such as `npm ci`. With --bisect: before the command.', 'any script; empty: nothing is run');
const repeat = {
    name: 'repeat',
    group: 'command',
    default: '5',
    description: 'With `compare-with` and `ab`: how many times each side is run.',
    allowed: 'a whole number from 3 to 100',
    parse: (value) => {
        if (!/^\d{1,3}$/.test(value.trim()) || Number(value) < 3 || Number(value) > 100)
            throw new Error('is not a whole number from 3 to 100');
        return Number(value);
    },
};
const base = {
    ...(0,declare/* declareText */.WN)('command', 'base', 'The command of the side that is compared with; a shell runs it.', 'a command'),
    flagOnly: true,
};
const head = {
    ...(0,declare/* declareText */.WN)('command', 'head', 'The command of the side that must not be worse.', 'a command'),
    flagOnly: true,
};
const mode = (0,declare/* declareWord */.nF)('first', 'mode', ['auto', 'run', 'start', 'check', 'scan', 'publish'], '`run` watches one command; `start` watches the rest of the job, judged by a later step with `check` or else by the post step; `scan` looks at what runs now; `publish` shows the report of another run in its pull request. auto: `run` if `run` is given, else `start`.');
const watchName = (0,declare/* declareText */.WN)('first', 'name', 'Identity of this watch for artifact and reports; with `check`: which one to judge; with `publish`: which one to show.', 'text of at most 100 characters; empty: job id and matrix values', 100);
const scope = (0,declare/* declareWord */.nF)('watch', 'scope', ['auto', 'workload', 'job', 'system'], 'Which processes: the descendants of the command, those of all steps of the job, or of the whole machine. auto: run = workload, start = job, scan = system.');
const include = (0,declare/* declareGlobs */.Gi)('first', 'include', 'Watch only processes whose name or command matches, or whose container does: `container:api`, by its name, id, service of compose or pod.');
const exclude = (0,declare/* declareGlobs */.Gi)('watch', 'exclude', 'Leave out processes whose name or command matches, or whose container does; applied after `include`.');
const interval = (0,declare/* declareDuration */.tE)('watch', 'interval', '1s', 'Time between two samples.', `100ms to 1h: ${declare/* DURATIONS */.eh}`, 100, 3_600_000);
const shortLived = (0,declare/* declareWord */.nF)('watch', 'short-lived', ['on', 'off'], 'With `run` and in `start`: looks every 50 ms who came, and follows him until he is 1.5 s ' +
    'old, so that a process that lives 50 ms has its birth, peak and end. Takes 0.2 % of a ' +
    'core, up to 1 % more while many processes start.');
const resetPeaks = (0,declare/* declareToggle */.xu)('watch', 'reset-peaks', "Sets the kernel's high-water mark of each watched process back once it is read, so that a " +
    'peak counts that is no higher than one before: it writes 5 to `/proc/PID/clear_refs`, of ' +
    'processes of the command, the job or the targets only, and of this user. Whoever else ' +
    'reads their VmHWM sees what they held since.');
const watchDuration = (0,declare/* declareDuration */.tE)('watch', 'duration', '0s', 'How long to sample. 0s: one snapshot in `scan`; in `watch` without end, with `retain`; elsewhere until stopped or gone.', `0s to 30d: ${declare/* DURATIONS */.eh}`, 0, 30 * 86_400_000);
const retain = {
    ...(0,declare/* declareDuration */.tE)('repeated', 'retain', '24h', 'In `watch` without `duration`: how long samples are kept and judged, 128 MiB at most; older ones are dropped.', `10m to 30d: ${declare/* DURATIONS */.eh}`, 600_000, 30 * 86_400_000),
    flagOnly: true,
};
const listen = {
    name: 'listen',
    group: 'repeated',
    flagOnly: true,
    default: 'off',
    description: 'In `watch` without `duration`: serves `/metrics` (OpenMetrics, for Prometheus) and the report as a page at `/`. There is no login: this machine only, unless `listen-anywhere` is given.',
    allowed: '`off`, or `ADDRESS:PORT` with an address of this machine, such as `127.0.0.1:9464` or `[::1]:9464`',
    parse: parse_listen/* parseListen */.J,
};
const listenAnywhere = {
    ...(0,declare/* declareToggle */.xu)('repeated', 'listen-anywhere', 'Lets `listen` have an address that other machines reach. Whoever reaches it sees names and ' +
        'memory of all that is watched.'),
    flagOnly: true,
};
const keep = {
    name: 'keep',
    group: 'repeated',
    flagOnly: true,
    default: 'all',
    description: 'Deletes reports of this tool in `report-dir` that are older, after a scan and when a watch without `duration` begins; with a size the oldest run directories too, until they fit in it. What scans remember is kept for 30 days or 20 MiB in any case.',
    allowed: '`all`, a duration from 1h such as `30d`, a size from 10MiB such as `1GiB`, or both: `30d,1GiB`',
    parse: parseKeep,
};
const quiet = {
    ...(0,declare/* declareToggle */.xu)('repeated', 'quiet', 'Says nothing on a pass, and one line else; the reports are written as always.'),
    flagOnly: true,
};
const exitRecords = (0,declare/* declareWord */.nF)('watch', 'exit-records', ['auto', 'off'], "True peaks of what ended, by the kernel's own records (taskstats). auto: where they may be " +
    'read, which takes root, or `look-inside-sudo`.');
const launcher = (0,declare/* declareWord */.nF)('command', 'launcher', ['auto', 'off'], 'Starts `run` by a small parent that waits for it and knows how large its largest process ' +
    'became (wait4). auto: where perl is there and exit records are not.');
const lookInside = (0,declare/* declareWord */.nF)('watch', 'look-inside', ['auto', 'off', 'read', 'collect'], 'How far the live heap of a managed runtime is looked for (Java, Go, .NET, Node.js). `read`: ' +
    'what can be read from outside, some microseconds a second. `collect`: besides, a few full ' +
    'collections of programs of the command or job whose memory rises, each of which stops one ' +
    'for a moment (Java, .NET; Node.js with `run`, by a hook). auto: `collect` with `run` and in ' +
    '`start`, `read` of own processes in `watch` and of both sides that are compared, `off` in ' +
    '`scan`.');
const lookInsideSudo = (0,declare/* declareToggle */.xu)('watch', 'look-inside-sudo', 'Lets this tool call `sudo -n` for what only root may read, of processes of your own user ' +
    'and no others. Never by itself.');
const selfTest = (0,declare/* declareToggle */.xu)('watch', 'self-test', 'Watch a canary that leaks 3 MiB a minute and a healthy one beside all, and say whether the leak would have been found here.');
/** In the order of documents. */
const watchOptions = [
    runText,
    shell,
    workingDirectory,
    compareWith,
    prepare,
    repeat,
    base,
    head,
    mode,
    watchName,
    scope,
    include,
    exclude,
    interval,
    shortLived,
    resetPeaks,
    watchDuration,
    exitRecords,
    launcher,
    lookInside,
    lookInsideSudo,
    retain,
    listen,
    listenAnywhere,
    keep,
    quiet,
    selfTest,
];


/***/ }),

/***/ 46529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseListen),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/**
 * `off`, `127.0.0.1:9464`, `[::1]:9464`. An address, no name: what a name stands for may change.
 * Throws what is wrong.
 */
function parseListen(text) {
    const trimmed = text.trim();
    if (trimmed === 'off')
        return 'off';
    const groups = /^(?:\[(?<six>[^\]]*)\]|(?<four>.*)):(?<port>\d{1,5})$/u.exec(trimmed)?.groups;
    if (groups === undefined)
        throw new Error('is no address with a port');
    const host = groups['six'] ?? groups['four'] ?? '';
    if ((groups['six'] !== undefined) !== host.includes(':') || normalize(host) === null)
        throw new Error('has no IP address');
    if (Number(groups['port']) > 65_535)
        throw new Error('has no port from 0 to 65535');
    return { host, port: Number(groups['port']) };
}
/** 127.0.0.0/8 and ::1 (RFC 6890). */
function isLoopback(host) {
    return host.startsWith('127.') || normalize(host) === '[::1]';
}
/**
 * The address as URLs write it (WHATWG URL, host parser), null for what is none or is written
 * otherwise. Not by node:net, which is 4 ms at the start of every command.
 */
function normalize(host) {
    const isSix = host.includes(':');
    const parsed = URL.parse(`http://${isSix ? `[${host}]` : host}`)?.hostname ?? '';
    return isSix
        ? parsed === ''
            ? null
            : parsed
        : /^\d+(?:\.\d+){3}$/u.test(parsed) && parsed === host
            ? parsed
            : null;
}


/***/ }),

/***/ 15989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseVariables)
/* harmony export */ });
/* harmony import */ var _units_percent_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69337);
/* harmony import */ var _settings_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(38811);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(96672);
/* harmony import */ var _settings_variable_of_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(36706);




const NO_SETTINGS = [_settings_variable_of_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS_VARIABLE */ .gk, _settings_variable_of_js__WEBPACK_IMPORTED_MODULE_2__/* .ASKER_VARIABLE */ ._F, _settings_variable_of_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAPS_VARIABLE */ .LX];
/**
 * The settings in MEMORY_LEAK_DETECTOR_<INPUT>; an empty variable is none. `thresholdVariable` is
 * the THRESHOLD of the bash tool, a bare percent, which stands for MEMORY_LEAK_DETECTOR_THRESHOLD
 * where that is not set. A name of that kind that is no setting is a warning: it may be of another
 * version.
 */
function parseVariables(variables, options, thresholdVariable) {
    const names = new Map(options.filter(isSettable).map(({ name }) => [(0,_settings_variable_of_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)(name), name]));
    const layer = new Map();
    const warnings = [];
    if (thresholdVariable.trim() !== '' &&
        (variables.get((0,_settings_variable_of_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)('threshold')) ?? '').trim() === '')
        layer.set('threshold', {
            text: checkPercent(thresholdVariable),
            origin: { from: 'environment', label: 'THRESHOLD' },
        });
    for (const [variable, text] of variables) {
        const name = names.get(variable);
        if (name !== undefined && text.trim() !== '')
            layer.set(name, { text, origin: { from: 'environment', label: variable } });
        if (name === undefined && !NO_SETTINGS.includes(variable))
            warnings.push(describeUnknown(variable, [...names.keys()]));
    }
    return { layer, warnings };
}
/** The token comes by its input alone, whose default is the job's own. */
function isSettable({ group, expression }) {
    return group !== 'internal' && expression === undefined;
}
/** Without the prefix, which is longer than what differs. */
function describeUnknown(variable, known) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(variable.slice(_settings_variable_of_js__WEBPACK_IMPORTED_MODULE_2__/* .VARIABLE_PREFIX */ .qz.length), known.map((name) => name.slice(_settings_variable_of_js__WEBPACK_IMPORTED_MODULE_2__/* .VARIABLE_PREFIX */ .qz.length)));
    return `${variable} is no setting${near === '' ? '' : ` (did you mean ${_settings_variable_of_js__WEBPACK_IMPORTED_MODULE_2__/* .VARIABLE_PREFIX */ .qz}${near}?)`}: it was left alone.`;
}
function checkPercent(text) {
    try {
        (0,_units_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePercent */ .E)(text);
        return text;
    }
    catch (error) {
        throw new _settings_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('THRESHOLD', text, 'a number of percent such as `30` or `0.5`', error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 77531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ PUBLISHED_BY),
/* harmony export */   R: () => (/* binding */ readPublishInputs)
/* harmony export */ });
/* harmony import */ var _channels_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3192);
/* harmony import */ var _build_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(21164);
/* harmony import */ var _build_name_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(77184);
/* harmony import */ var _settings_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(38811);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(66576);
/* harmony import */ var _options_output_options_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(80301);
/* harmony import */ var _options_watch_options_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(88859);
/* harmony import */ var _read_setting_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(94921);








/** The channel that shows the report of another run. */
const PUBLISHED_BY = 'comment';
/**
 * With `mode: publish` nothing is measured, so most inputs would mean nothing. Throws an
 * InputError.
 */
function readPublishInputs(raw, place) {
    const shown = _channels_index_js__WEBPACK_IMPORTED_MODULE_0__/* .channels */ .B.filter((channel) => channel.name === PUBLISHED_BY);
    const policyOptions = shown.flatMap((channel) => channel.options);
    const own = [_options_watch_options_js__WEBPACK_IMPORTED_MODULE_5__/* .mode */ .Mq, _options_watch_options_js__WEBPACK_IMPORTED_MODULE_5__/* .watchName */ .D2, _options_output_options_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactName */ .Cs, _options_output_options_js__WEBPACK_IMPORTED_MODULE_4__/* .runId */ .Vz, ...policyOptions].map((option) => option.name);
    const stray = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .allOptions */ .AM)().find((option) => !own.includes(option.name) && (0,_read_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .isSet */ .v)(raw, option));
    if (stray !== undefined) {
        throw new _settings_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(stray.name, raw.get(stray.name) ?? '', own.map((name) => `\`${name}\``).join(', '), 'means nothing with `mode: publish`');
    }
    const [id, name] = [(0,_read_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .readSetting */ .L)(raw, _options_output_options_js__WEBPACK_IMPORTED_MODULE_4__/* .runId */ .Vz), (0,_read_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .readSetting */ .L)(raw, _options_watch_options_js__WEBPACK_IMPORTED_MODULE_5__/* .watchName */ .D2).trim()];
    const policies = policyOptions.map((option) => [option.name, (0,_read_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .isSet */ .v)(raw, option) ? (raw.get(option.name) ?? '') : 'on-change']);
    return {
        runId: id === '' ? null : Number(id),
        name: name === '' ? '' : (0,_build_name_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanName */ .$)(name),
        artifactName: (0,_read_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .readSetting */ .L)(raw, _options_output_options_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactName */ .Cs).trim(),
        plan: (0,_build_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .buildPlan */ .G)(new Map([[_options_watch_options_js__WEBPACK_IMPORTED_MODULE_5__/* .mode */ .Mq.name, 'scan'], ...policies]), place),
    };
}


/***/ }),

/***/ 94921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readSetting),
/* harmony export */   v: () => (/* binding */ isSet)
/* harmony export */ });
/* harmony import */ var _settings_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38811);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96672);


/** The parsed value of an option: what the user gave, else the default. Throws an InputError. */
function readSetting(raw, option) {
    const given = raw.get(option.name);
    const text = given === undefined || given.trim() === '' ? option.default : given;
    // NUL cannot be in a path, an environment or an argument: nothing good begins with one
    if (text.includes('\0'))
        throw new _settings_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(option.name, text, option.allowed, 'holds a NUL character');
    try {
        return option.parse(text);
    }
    catch (error) {
        const wrong = error instanceof Error ? error.message : String(error);
        throw new _settings_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(option.name, text, option.allowed, wrong + hintAt(text, option));
    }
}
/** True when the user gave a value that differs from the default. */
function isSet(raw, option) {
    const given = raw.get(option.name)?.trim() ?? '';
    return option.expression === undefined && given !== '' && given !== option.default;
}
function hintAt(text, option) {
    const { words } = option;
    if (words === undefined)
        return (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .a)(text.trim(), listChoices(option));
    return (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .a)(text.split(/[\s,]+/).find((word) => word !== '' && !words.includes(word)) ?? '', words);
}
/** The words of an option whose `allowed` is a list of words and nothing else. */
function listChoices({ allowed }) {
    return /^`[^`]+`(?:, `[^`]+`)*$/.test(allowed) ? allowed.slice(1, -1).split('`, `') : [];
}


/***/ }),

/***/ 39925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var _read_stat_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35364);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96295);


/** Whether this very process is there, and no zombie. */
function isAlive({ pid, startTicks }, proc = '/proc') {
    const stat = (0,_read_stat_js__WEBPACK_IMPORTED_MODULE_0__/* .readStat */ .B)(proc, pid);
    return stat?.startTicks === startTicks && !(0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnded */ .p)(stat);
}


/***/ }),

/***/ 35364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readStat)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96295);


/** Some 350 bytes, of which the name has at most 64. */
const buffer = Buffer.allocUnsafe(4096);
/**
 * Null where there is no such process, or no descriptor is left to read it. One read gets it whole,
 * and the buffer is shared: a sampler calls this for each process.
 */
function readStat(proc, pid) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${proc}/${pid}/stat`, 'r');
    }
    catch {
        return null;
    }
    try {
        return (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStat */ .k)(buffer.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, 0)));
    }
    catch {
        return null; // ESRCH: gone between open and read
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 96295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseStat),
/* harmony export */   p: () => (/* binding */ isEnded)
/* harmony export */ });
// include/linux/sched.h: PF_KTHREAD
const PF_KTHREAD = 0x0020_0000;
/**
 * `1234 (a) b) S 1 1234 1234 0 -1 4194560 ...`: the name may hold anything, so it ends at the LAST
 * bracket.
 */
function parseStat(text) {
    const open = text.indexOf('(');
    const close = text.lastIndexOf(')');
    if (open < 0 || close < open)
        return null;
    const fields = text.slice(close + 2).split(' ');
    if (fields.length < 20)
        return null;
    const number = (index) => Number(fields[index]);
    const stat = {
        comm: text.slice(open + 1, close),
        state: fields[0] ?? '',
        ppid: number(1),
        pgrp: number(2),
        session: number(3),
        isKernelThread: (number(6) & PF_KTHREAD) !== 0,
        cpuTicks: number(11) + number(12),
        threads: number(17),
        startTicks: number(19),
        // exit_code: set as soon as the whole process is to end (do_task_stat in fs/proc/array.c)
        endedBy: (number(49) || 0) & 0x7f,
        // arg_start and arg_end: zeros for who may not ptrace the process
        argBytes: number(46) > number(45) ? number(46) - number(45) : -1,
    };
    const isWhole = [
        stat.ppid,
        stat.pgrp,
        stat.session,
        stat.cpuTicks,
        stat.threads,
        stat.startTicks,
    ].every(Number.isSafeInteger);
    return isWhole ? stat : null;
}
/**
 * Its memory is gone. The first thread may be a zombie while others live and hold all of it
 * (docs/measurements.md#zombie-leaders).
 */
function isEnded({ state, threads }) {
    return state === 'X' || (state === 'Z' && threads <= 1);
}


/***/ }),

/***/ 29734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/channels/index.js + 34 modules
var build_channels = __nccwpck_require__(3192);
// EXTERNAL MODULE: ./build/encoders/escape.js + 2 modules
var encoders_escape = __nccwpck_require__(76965);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __nccwpck_require__(73145);
// EXTERNAL MODULE: ./build/files/read-regular.js
var read_regular = __nccwpck_require__(92315);
// EXTERNAL MODULE: ./build/files/save-file.js + 1 modules
var save_file = __nccwpck_require__(13787);
;// CONCATENATED MODULE: ./build/channels/notified.js




/** 100,000 subjects. */
const MOST_BYTES = 16 * 2 ** 20;
/** A process by its name, not by its pid: one that restarts again and again is one subject. */
function decideNews(report, told, { nowEpochMs, everyMs }) {
    const failing = new Set(report.verdict === 'inconclusive'
        ? ['the measurement']
        : report.findings.filter(({ fails }) => fails).map(findings/* subjectByGate */.tk));
    // a measurement that broke says nothing of who is well
    const recovered = report.verdict === 'inconclusive'
        ? []
        : [...told.keys()].filter((subject) => !failing.has(subject));
    const due = [...failing].filter((subject) => nowEpochMs - (told.get(subject) ?? Number.NEGATIVE_INFINITY) >= everyMs);
    const next = new Map([...told].filter(([subject]) => !recovered.includes(subject)));
    // one message tells of all that fail
    if (due.length > 0)
        for (const subject of failing)
            next.set(subject, nowEpochMs);
    return { isDue: due.length > 0, recovered, next };
}
/**
 * Nothing where there is no such file, or one that cannot be used: then people are told once too
 * often.
 */
function loadNotified(directory, channel) {
    const path = fileIn(directory, channel);
    const known = unsaved.get(path);
    if (known !== undefined)
        return known;
    try {
        const entries = Object.entries(JSON.parse((0,read_regular/* readRegular */.VX)(path, { mostBytes: MOST_BYTES })));
        return new Map(entries.filter((entry) => typeof entry[1] === 'number'));
    }
    catch {
        return new Map();
    }
}
/**
 * Where it cannot be written it is known as long as this process lives: people are not told each
 * minute because a disk is full. Resolves with why not, or ''.
 */
async function saveNotified(directory, channel, told, signal) {
    const path = fileIn(directory, channel);
    try {
        await (0,save_file/* saveFile */.OJ)(path, `${JSON.stringify(Object.fromEntries(told), null, 2)}\n`, signal);
        unsaved.delete(path);
        return '';
    }
    catch (error) {
        unsaved.set(path, told);
        return error instanceof Error ? error.message : String(error);
    }
}
/** by path */
const unsaved = new Map();
const fileIn = (directory, channel) => (0,external_node_path_.join)(directory, `notified-${channel}.json`);

;// CONCATENATED MODULE: ./build/channels/tell-news.js


/**
 * Delivers a message where looks are repeated: only what is news, and who is well again. What was
 * told is noted once it was sent: after a failure the next look tries again.
 */
async function tellNews(channel, report, delivery, { directory, everyMs }) {
    if (!channel.isAddressed(delivery))
        return;
    const { plan, runner, signal } = delivery;
    const told = loadNotified(directory, channel.name);
    const news = decideNews(report, told, { nowEpochMs: plan.createdEpochMs, everyMs });
    if (!news.isDue && news.recovered.length === 0)
        return;
    await channel.deliver(report, { ...delivery, news });
    const whyUnsaved = await saveNotified(directory, channel.name, news.next, signal);
    if (whyUnsaved !== '')
        runner.log((0,encoders_escape/* escapeLogLine */._P)(`Warning: ${capitalize(channel.name)} was told, which cannot be noted: a new start may tell it again: ${whyUnsaved}`));
}
const capitalize = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);

// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
;// CONCATENATED MODULE: ./build/channels/within-time.js

/**
 * Whose time is over may still say what it knows, and leave its text where it can: all of that is
 * on this machine.
 */
const LAST_WORDS_MS = 2000;
const realTimers = {
    nowMs: () => performance.now(),
    after: (ms, call) => {
        const timer = setTimeout(call, ms);
        return () => {
            clearTimeout(timer);
        };
    },
};
/**
 * Does what a channel does, and aborts it when its time is over. Rejects with what was wrong; of
 * one that was aborted with that, and with what it said then, such as the last answer of a server.
 * What it manages to do all the same in its last words counts.
 */
async function withinTime(work, limitMs, timers) {
    const abort = new AbortController();
    const words = `no end within ${(0,duration/* formatDuration */.a3)(Math.round(limitMs))}`;
    let takeBack = () => undefined;
    const late = new Promise((_resolve, reject) => {
        takeBack = timers.after(limitMs, () => {
            takeBack = timers.after(LAST_WORDS_MS, () => {
                reject(new Error(words));
            });
            abort.abort();
        });
    });
    try {
        await Promise.race([work(abort.signal), late]);
    }
    catch (error) {
        const said = abort.signal.aborted ? lastWords(error) : null;
        if (said === null || said === words)
            throw error;
        throw new Error(said === '' ? words : `${words}: ${said}`, { cause: error });
    }
    finally {
        takeBack();
    }
}
/** Of who only says that it was aborted: none. */
function lastWords(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.name === 'AbortError' ? '' : error.message;
}

// EXTERNAL MODULE: ./build/plan/options/output-options.js
var output_options = __nccwpck_require__(80301);
// EXTERNAL MODULE: ./build/settings/hide-secrets.js
var hide_secrets = __nccwpck_require__(65046);
;// CONCATENATED MODULE: ./build/publish.js






/** What tells people waits so long for the artifact, so that it can link it. */
const LINK_MS = 10_000;
/** After a cancel the runner kills within 10 s. */
const LINK_OF_CANCELLED_MS = 1000;
/** All that leaves this machine, side by side: waiting for the link, a message, last words. */
const ELSEWHERE_MS = 32_000;
/** Whoever comes last of those before them has so long. */
const LEAST_MS = 1000;
/**
 * Tells the report through every channel, in their order; those that leave this machine side by
 * side, so that none takes another's time. Those that show the artifact's link do it once more when
 * it is known. Never throws: a channel that fails or does not end in time is one warning and
 * changes no verdict.
 */
async function publish(report, publication) {
    const { channels = build_channels/* channels */.B, uses = () => true, budgetMs = 44_000 } = publication;
    const telling = new Telling(report, publication);
    const endMs = telling.timers.nowMs() + budgetMs;
    const used = channels.filter(uses);
    const at = used.findIndex(isElsewhere);
    const [before, rest] = at < 0 ? [used, []] : [used.slice(0, at), used.slice(at)];
    const elsewhere = rest.filter(isElsewhere);
    const reservedMs = elsewhere.length === 0 ? 0 : ELSEWHERE_MS;
    for (const channel of before)
        await telling.tell(channel, Math.max(LEAST_MS, endMs - reservedMs - telling.timers.nowMs()));
    await tellElsewhere(elsewhere, used, telling);
    for (const channel of rest)
        if (!isElsewhere(channel))
            await telling.tell(channel, channel.deadlineMs);
    const { files, artifact, failures } = telling;
    return { files, artifact, failures };
}
const isElsewhere = ({ kind, uploads }) => kind === 'message' || uploads === true;
/**
 * Uploads one after the other, the report's first; a message as soon as that one's link is known,
 * or will not be for too long.
 */
async function tellElsewhere(channels, used, telling) {
    const { timers, report } = telling;
    const endMs = timers.nowMs() + ELSEWHERE_MS;
    const uploads = channels.filter((channel) => channel.uploads === true);
    const link = new AbortController();
    if (uploads.length === 0 || telling.artifact !== null)
        link.abort();
    const upload = async () => {
        for (const channel of uploads) {
            const hadArtifact = telling.artifact !== null;
            const failure = await telling.tell(channel, endMs - timers.nowMs());
            telling.uploadFailure ||= failure;
            link.abort();
            if (hadArtifact || telling.artifact === null)
                continue;
            for (const again of used)
                if (again.linksArtifact === true)
                    await telling.tell(again, again.deadlineMs);
        }
    };
    const linkMs = report.run.workload?.cancelled === true ? LINK_OF_CANCELLED_MS : LINK_MS;
    const tellPeople = async (channel) => {
        await untilLinked(link.signal, linkMs, timers);
        await telling.tell(channel, channel.deadlineMs);
    };
    await Promise.all([
        upload(),
        ...channels.filter((channel) => channel.uploads !== true).map(tellPeople),
    ]);
}
async function untilLinked(linked, mostMs, timers) {
    if (linked.aborted)
        return;
    await new Promise((resolve) => {
        const takeBack = timers.after(mostMs, resolve);
        linked.addEventListener('abort', () => {
            takeBack();
            resolve();
        });
    });
}
/** What is known of a report while it is told. */
class Telling {
    report;
    timers;
    files = new Map();
    failures = new Map();
    artifact;
    uploadFailure = '';
    #shared;
    constructor(report, { plan, settings, runner, recording, baseline, artifact, timers }) {
        this.report = report;
        this.timers = timers ?? realTimers;
        this.artifact = artifact ?? null;
        const shown = { wholeSummary: false };
        this.#shared = { plan, settings, runner, recording, baseline, files: this.files, shown };
    }
    /** Resolves with why it failed, or ''. */
    async tell(channel, mostMs) {
        let isOver = false;
        const limitMs = Math.max(0, Math.min(channel.deadlineMs, mostMs));
        const deliverIn = (signal) => deliver(channel, this.report, {
            ...this.#shared,
            artifact: this.artifact,
            newestArtifact: () => this.artifact,
            uploadFailure: this.uploadFailure,
            signal,
            onUploaded: (uploaded) => {
                if (!isOver)
                    this.artifact = uploaded;
            },
        });
        try {
            await withinTime(deliverIn, limitMs, this.timers);
            return '';
        }
        catch (error) {
            const failure = warn(this.#shared.runner, channel.name, error);
            this.failures.set(channel.name, failure);
            return failure;
        }
        finally {
            isOver = true;
        }
    }
}
/** Where looks are repeated people hear news only, whoever brings it. */
async function deliver(channel, report, delivery) {
    const memory = channel.kind === 'message' ? decideMemory(channel, delivery) : null;
    if (channel.kind !== 'message' || memory === null)
        await channel.deliver(report, delivery);
    else
        await tellNews(channel, report, delivery, memory);
}
/**
 * A standing watch looks every few seconds, so it tells news whatever was asked for; scans where
 * they shall. Null: all is told.
 */
function decideMemory(channel, { plan: { standing, historyDir }, settings }) {
    const everyMs = settings.value(output_options/* notifyEvery */.dV);
    if (standing !== undefined)
        return {
            directory: standing.directory,
            everyMs: everyMs === 'always' ? Number.POSITIVE_INFINITY : everyMs,
        };
    return historyDir === undefined || everyMs === 'always' || channel.tellsAll?.(settings) === true
        ? null
        : { directory: historyDir, everyMs };
}
/**
 * A warning that cannot be given is lost: nothing here may change the verdict. Returns the cause as
 * it was said.
 */
function warn(runner, name, error) {
    const cause = error instanceof Error ? error.message : String(error);
    let message = 'its cause cannot be told';
    try {
        message = (0,encoders_escape/* escapeLogLine */._P)((0,hide_secrets/* hideSecrets */.s)(cause, runner));
        if (runner.context.kind === 'local')
            runner.log(`Warning: report channel ${name} failed: ${message}`);
        else
            runner.annotate('warning', `Report channel failed: ${name}`, message);
    }
    catch {
        return message;
    }
    return message;
}


/***/ }),

/***/ 11685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeApart),
/* harmony export */   i: () => (/* binding */ describePerhapsOurs)
/* harmony export */ });
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85929);
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40095);


const MOST_NAMED = 3;
const NAME_IT = 'to have one judged, name it with `include: container:NAME`';
/** "container redis (41 MiB), container db (12 MiB) and 2 more": at most three are named. */
function listNames(apart) {
    const named = apart
        .slice(0, MOST_NAMED)
        .map(({ label, peakBytes }) => (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b) `${label} (${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(peakBytes)})`);
    const more = apart.length - named.length;
    return (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b) `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What the one sentence says of containers whose owner nothing proves; '' where there are none. */
function describePerhapsOurs(apart) {
    const perhaps = apart.filter(({ isPerhapsOurs }) => isPerhapsOurs);
    return perhaps.length === 0
        ? (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b) ``
        : (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b) `Perhaps ours, in no gate: ${listNames(perhaps)}.`;
}
/** Lines on what began meanwhile and is not judged; [] where nothing did. */
function describeApart(apart) {
    const others = apart.filter(({ isPerhapsOurs }) => !isPerhapsOurs);
    const perhaps = apart.filter(({ isPerhapsOurs }) => isPerhapsOurs);
    return [
        ...(others.length === 0 ? [] : [(0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b) `Not by this command: ${listNames(others)}.`]),
        ...(perhaps.length === 0
            ? []
            : [(0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b) `Nothing tells whether this command began ${listNames(perhaps)}: ${NAME_IT}.`]),
    ];
}


/***/ }),

/***/ 23641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkBounds)
/* harmony export */ });
/** What a report of a run that somebody else controls may be made of at most. */
const MOST = { depth: 8, items: 20_000, characters: 20_000 };
/**
 * Throws on numbers that are not finite, and on what is too deep or too long to be a report.
 * JSON.parse reads 1e999 as Infinity.
 */
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

/***/ 40269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkBySchema)
/* harmony export */ });
/**
 * Throws on the first part of `value` that the schema does not allow: where it stands and what is
 * allowed, of the value itself nothing. `whole` names the value as a whole.
 */
function checkBySchema(value, validate, whole) {
    if (validate(value))
        return;
    const [fault] = validate.errors ?? [];
    throw new Error(fault === undefined ? `${whole} is not what it must be` : describe(fault, whole));
}
function describe({ instancePath: path, keyword, params }, whole) {
    if (keyword === 'required')
        return `${path}/${String(params['missingProperty'])} is missing`;
    const word = WORDS[keyword]?.(params) ?? `does not keep the rule ${keyword}`;
    return `${path === '' ? whole : path} ${word}`;
}
const list = (allowed, between) => [allowed].flat().map(String).join(between);
const WORDS = {
    const: ({ allowedValue }) => `is not what it must be: ${String(allowedValue)}`,
    enum: ({ allowedValues }) => `is none of the words allowed: ${list(allowedValues, ', ')}`,
    format: () => 'is no time',
    maxItems: ({ limit }) => `has too few or too many items: at most ${String(limit)}`,
    maxLength: ({ limit }) => `is too long: at most ${String(limit)} characters`,
    maximum: ({ limit }) => `is too large: at most ${String(limit)}`,
    minItems: ({ limit }) => `has too few or too many items: at least ${String(limit)}`,
    minLength: ({ limit }) => `is too short: at least ${String(limit)} characters`,
    minimum: ({ limit }) => `is too small: at least ${String(limit)}`,
    type: ({ type }) => `is no ${list(type, ' or ')}`,
};


/***/ }),

/***/ 74886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ formatHead),
/* harmony export */   YV: () => (/* binding */ toneOf),
/* harmony export */   Z$: () => (/* binding */ isWellEnded),
/* harmony export */   en: () => (/* binding */ describeCommandEnd),
/* harmony export */   oZ: () => (/* binding */ formatCommandEnd),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _findings_workload_end_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76626);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70954);


/**
 * How the command of `run` went; '' where there is none, or nobody saw its end. Reports of earlier
 * versions tell by its end alone.
 */
function outcomeOf({ run: { commandOutcome, workload } }) {
    return commandOutcome ?? (workload === null ? '' : (0,_findings_workload_end_js__WEBPACK_IMPORTED_MODULE_1__/* .decideOutcome */ .d)(workload));
}
/** "The command ended with exit code 7."; '' where it ended well, or there was none. */
function describeCommandEnd(report) {
    const outcome = outcomeOf(report);
    if (outcome === 'skipped')
        return 'The command was not run.';
    const { workload } = report.run;
    if (workload === null || outcome === 'success')
        return '';
    const { signal, exitCode, stillRuns } = workload;
    if (stillRuns === true)
        return `The command was cancelled${signal === null ? '' : ` by ${signal}`} and still ran when this was written.`;
    const how = signal === null ? `with exit code ${exitCode}` : `by ${signal}`;
    return outcome === 'cancelled'
        ? `The command was cancelled and ended ${how}.`
        : `The command ended ${how}.`;
}
/** No command, or one that came to its end by itself and well: what was measured is a whole run. */
function isWellEnded(report) {
    return ['', 'success'].includes(outcomeOf(report));
}
/** "exit code 7 after 3.2 s, cancelled", for a list of facts; '' where there was none. */
function formatCommandEnd(workload) {
    if (workload === null)
        return '';
    const { signal, exitCode, durationMs, cancelled, stillRuns } = workload;
    if (stillRuns === true)
        return `cancelled${signal === null ? '' : ` by ${signal}`} after ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}, still running then`;
    const how = signal === null ? `exit code ${exitCode}` : `ended by ${signal}`;
    return `${how} after ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}${cancelled ? ', cancelled' : ''}`;
}
/**
 * The head of a message, with all that happened: "Memory gate passed, command failed". What else
 * happened never hides behind the verdict, nor this behind that.
 */
function formatHead(report) {
    return `${verdictHeads[report.verdict]}${outcomeHeads[outcomeOf(report)]}`;
}
/** As what a report is shown, in colour and shape: no green tick where the command failed. */
function toneOf(report) {
    const outcome = outcomeOf(report);
    if (outcome === 'failure')
        return 'fail';
    return outcome === 'cancelled' && report.verdict === 'pass' ? 'warn' : report.verdict;
}
const verdictHeads = {
    pass: 'Memory gate passed',
    warn: 'Memory gate warns',
    fail: 'Memory gate failed',
    inconclusive: 'Memory not judged',
};
const outcomeHeads = {
    '': '',
    success: '',
    failure: ', command failed',
    cancelled: ', command cancelled',
    skipped: ', command not run',
};


/***/ }),

/***/ 86708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ formatUse),
/* harmony export */   Xd: () => (/* binding */ formatContainer),
/* harmony export */   nk: () => (/* binding */ buildContainerRows)
/* harmony export */ });
/* harmony import */ var _units_of_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39081);
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40095);
/* harmony import */ var _process_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50841);
/* harmony import */ var _to_iso_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(95670);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(29088);
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85929);






/** One row for each container, largest first. `limits`: in bytes, by the container's id. */
function buildContainerRows(recording, findings, limits) {
    const verdicts = (0,_process_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .worstBySubject */ .J)(findings);
    return recording.containers.map((container) => {
        const limit = limits.get(container.id) ?? Number.POSITIVE_INFINITY;
        return {
            ...buildRow(container, recording.startedEpochMs),
            thresholdBytes: Number.isFinite(limit) ? Math.round(limit) : null,
            processes: recording.processes.filter((process) => process.container === container.containerId).length,
            verdict: verdicts.get(container.id) ?? 'ok',
        };
    });
}
/**
 * "container api (compose shop/api): 480 of 512 MiB"; where the counters cannot be read "... not
 * readable".
 */
function formatContainer(row) {
    return (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b) `${row.label}: ${formatUse(row)}`;
}
/** The same without its name: nothing in it is foreign. */
function formatUse({ peakHeldBytes, limitBytes, anonBytes, fileBytes, peakBytes, oomKillsInAll, processes, }) {
    const parts = [
        peakHeldBytes === null
            ? `counters not readable${limitBytes === null ? '' : `, limit ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(limitBytes)}`}`
            : (0,_units_of_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOfLimit */ .w)(peakHeldBytes, limitBytes),
        anonBytes === null ? '' : `anonymous ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(anonBytes)}`,
        fileBytes === null ? '' : `file ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(fileBytes)}`,
        peakBytes === null ? '' : `the kernel's peak ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(peakBytes)}`,
        oomKillsInAll === 0 ? '' : `OOM kills ${oomKillsInAll}`,
        `processes ${processes}`,
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function buildRow(container, startedEpochMs) {
    const { atMs, heldBytes, killedAtMs, ...facts } = container;
    const [firstMs, lastMs] = [atMs[0] ?? 0, atMs.at(-1) ?? 0];
    return {
        ...facts,
        firstAt: (0,_to_iso_js__WEBPACK_IMPORTED_MODULE_4__/* .toIso */ .t)(startedEpochMs + firstMs),
        lastAt: (0,_to_iso_js__WEBPACK_IMPORTED_MODULE_4__/* .toIso */ .t)(startedEpochMs + lastMs),
        oomKilledAt: killedAtMs === null ? null : (0,_to_iso_js__WEBPACK_IMPORTED_MODULE_4__/* .toIso */ .t)(startedEpochMs + killedAtMs),
        trendBytes: (0,_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .buildTrend */ .m)({ firstMs, lastMs, atMs, bytes: heldBytes }),
    };
}


/***/ }),

/***/ 73145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ collectAdvice),
/* harmony export */   I_: () => (/* binding */ inconclusiveLevels),
/* harmony export */   Mh: () => (/* binding */ brokenLimits),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   md: () => (/* binding */ acceptedIds),
/* harmony export */   oG: () => (/* binding */ acceptedFindings),
/* harmony export */   tj: () => (/* binding */ formatAccepted),
/* harmony export */   tk: () => (/* binding */ subjectByGate)
/* harmony export */ });
/* harmony import */ var _command_end_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74886);
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85929);


/** What broke a limit and counts: those that fail the job first, else in the gates' order. */
function brokenLimits(report) {
    const broken = report.findings.filter((finding) => finding.outcome === 'fail' && finding.accepted === undefined);
    return [
        ...broken.filter((finding) => finding.fails),
        ...broken.filter((finding) => !finding.fails),
    ];
}
/** What broke a limit and is known. */
function acceptedFindings({ findings }) {
    return findings.filter(({ accepted }) => accepted !== undefined);
}
/** "node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB (known, #12; until 2027-03-31)" */
function formatAccepted({ message, accepted }) {
    return accepted === undefined
        ? message
        : (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b) `${message} (${accepted.reason}; until ${accepted.until})`;
}
/** The ids of those about whom nothing else is wrong. */
function acceptedIds(report) {
    const broken = new Set(brokenLimits(report).map(({ subject }) => subject.id));
    return new Set(acceptedFindings(report)
        .map(({ subject }) => subject.id)
        .filter((id) => !broken.has(id)));
}
/** What to do next, each advice once; on what broke a limit before what could not be judged. */
function collectAdvice(report) {
    return listAdvice([
        ...brokenLimits(report),
        ...report.findings.filter(({ outcome, accepted }) => outcome === 'unknown' && accepted === undefined),
    ]);
}
/**
 * The last word: what to do about what broke, or about a measurement or a command that failed.
 * Never empty. In a bisect no setting makes an inconclusive commit a good one.
 */
function nextSteps(report, plan) {
    const isBisecting = plan.bisect === true;
    const broken = listAdvice(brokenLimits(report));
    if (broken.length > 0)
        return broken;
    const seeCommand = (0,_command_end_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(report) === 'failure'
        ? ['see what the command itself said; no memory limit failed it']
        : [];
    if (isBisecting && seeCommand.length > 0)
        return seeCommand;
    const advice = collectAdvice(report);
    const unseen = report.verdict === 'inconclusive' && advice.length === 0 ? adviseUnseen(report) : '';
    if (unseen !== '')
        return [unseen];
    if (report.verdict === 'inconclusive')
        return advice.length > 0
            ? advice
            : [
                `see \`sampler.log\` in the run directory and run ${isBisecting ? 'it' : 'the job'} again${isBisecting ? '' : '; `if-inconclusive: warn` lets it pass meanwhile'}`,
            ];
    if (seeCommand.length > 0)
        return seeCommand;
    return advice.length > 0 ? advice : ['see the report'];
}
/** What is asked for was not in view; '' where it was. */
function adviseUnseen({ host, quality, scope, run }) {
    if (host.hidesProcesses === true && scope.kind !== 'workload')
        return 'run it as root, with CAP_SYS_PTRACE, or as a member of the group that `gid=` of the mount of /proc names';
    const { complete, seenProcesses, matchedProcesses } = quality;
    if (!complete || seenProcesses === 0 || matchedProcesses > 0)
        return '';
    const inScan = run.mode === 'scan' ? '; `if-no-match: pass` where it need not run' : '';
    const asked = 'check what is asked for (`include`, `--process`)';
    return `${asked}, or begin once such a process is there${inScan}`;
}
function listAdvice(findings) {
    return [
        ...new Set(findings.map(({ advice }) => advice).filter((advice) => advice !== '')),
    ];
}
/** How loud a broken measurement is said, by `if-inconclusive`. */
const inconclusiveLevels = { fail: 'error', warn: 'warning', ignore: 'notice' };
/**
 * Who, and by which gate: a process by its name, not its pid, so that one that restarts again and
 * again is one.
 */
function subjectByGate({ gate, subject, }) {
    return (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b) `${subject.name} (${gate})`;
}


/***/ }),

/***/ 41256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ formatFigures)
/* harmony export */ });
/* harmony import */ var _units_format_peak_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33929);
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40095);


/** "peak 60.2 MiB, settled 58.1 MiB" */
function formatFigures({ peakBytes, peakIsLowerBound, settledBytes }) {
    return [
        `peak ${(0,_units_format_peak_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPeak */ .d)(peakBytes, peakIsLowerBound)}`,
        ...(settledBytes === null ? [] : [`settled ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(settledBytes)}`]),
    ].join(', ');
}


/***/ }),

/***/ 36630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ formatGrowth)
/* harmony export */ });
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40095);

/** "+38 MiB", "0 B": what is gained in a minute, as it stands below a head that says so. */
function formatGrowth(bytesPerMinute) {
    return `${bytesPerMinute > 0 ? '+' : ''}${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytesPerMinute)}`;
}


/***/ }),

/***/ 26014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nameSeen)
/* harmony export */ });
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85929);

/** What nobody could see or click needs a name of ours. */
function nameSeen(name) {
    return name.trim() === '' ? (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .b) `(no name)` : name;
}


/***/ }),

/***/ 92426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ listNotices),
/* harmony export */   z: () => (/* binding */ describeExpired)
/* harmony export */ });
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(85929);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70954);
/* harmony import */ var _apart_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(11685);



/** A sampler begins well within that time, also on a busy machine. */
const MOST_START_MS = 60_000;
/**
 * What a reader of the report should know besides: what the plan changed, how the command ended,
 * what limited the view.
 */
function listNotices(plan, recording, workload, findings, uses) {
    return [
        ...uses.filter(({ state }) => state === 'expired').map(describeExpired),
        ...plan.notices,
        ...uses
            .filter(({ state }) => state === 'unused')
            .map(({ line, text }) => `ignore, line ${line}: \`${text}\` matched nothing that a gate found.`),
        ...explainEnd(workload, findings, recording?.quality.ended === 'died'),
        ...(recording === null
            ? []
            : [
                ...describeUnseen(recording),
                ...(0,_apart_js__WEBPACK_IMPORTED_MODULE_1__/* .describeApart */ .M)(recording.apart),
                ...describeRetention(plan, recording),
                ...describeKills(recording, findings),
                ...describeView(recording),
                ...describeClock(recording),
                ...describeForced(recording),
                ...describeHook(plan, workload),
            ]),
    ];
}
/**
 * "ignore, line 2: `node | growth | until 2025-01-31 | #12` has expired: 1 finding that it accepted
 * counts again."
 */
function describeExpired({ line, text, matches }) {
    const again = matches === 0
        ? 'it matched nothing'
        : matches === 1
            ? '1 finding that it accepted counts again'
            : `${matches} findings that it accepted count again`;
    return `ignore, line ${line}: \`${text}\` has expired: ${again}.`;
}
/** Exit codes 137 and 143 are signals: 128 + 9 and 128 + 15. Kills are counted by the sampler. */
function explainEnd(workload, findings, isUncounted) {
    if (workload === null || workload.cancelled || findings.some(isStop))
        return [];
    if (workload.exitCode === 137 &&
        !findings.some(({ gate, outcome }) => gate === 'oom' && outcome === 'fail')) {
        return [
            isUncounted
                ? `${KILLED} The sampler had ended before, so nobody counted out-of-memory kills.`
                : `${KILLED} No out-of-memory kill was counted in the job's cgroup meanwhile; one in a ` +
                    "container's own cgroup may not show there.",
        ];
    }
    return workload.exitCode === 143
        ? [
            'The command ended with 143: it was ended by SIGTERM, as a cancel, a time limit or a ' +
                'shutdown sends it.',
        ]
        : [];
}
const KILLED = 'The command ended with 137: it was killed by SIGKILL.';
/** Too little for the verdict, and a reader should know. */
function describeUnseen({ continuity: { unseen }, durationMs }) {
    const unseenMs = unseen.reduce((sum, { ms }) => sum + ms, 0);
    const times = unseen.length === 1 ? 'once' : `${unseen.length} times`;
    return unseen.length === 0
        ? []
        : [
            `Not looked for ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(unseenMs)} of ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}: ` +
                `samples came late ${times}.`,
        ];
}
/** A ring whose first segments are gone. */
function describeRetention({ standing, createdEpochMs }, { startedEpochMs, intervalMs }) {
    const beforeMs = startedEpochMs - createdEpochMs;
    if (standing === undefined || beforeMs < MOST_START_MS + intervalMs)
        return [];
    return [
        `Samples are kept for ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(standing.retainMs)} (\`retain\`), 128 MiB at most: the first ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(beforeMs)} of this watch are no longer judged.`,
    ];
}
/** The guard's finding says already how it ended. */
function isStop({ gate, severity }) {
    return gate === 'guard' && severity === 'error';
}
/** The host's counter alone: nothing says that it was one of ours. */
function describeKills({ ooms }, findings) {
    const strange = ooms.filter(({ where, killed }) => where === 'host' && killed.length === 0);
    const [first] = strange;
    if (first === undefined ||
        findings.some(({ gate, outcome }) => gate === 'oom' && outcome === 'fail'))
        return [];
    const count = strange.reduce((sum, { rise }) => sum + rise, 0);
    const ended = count === 1 ? 'a process' : `${count} processes`;
    return [
        `The kernel's killer ended ${ended} somewhere on this host, out of memory, ` +
            `${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(first.atMs)} after the start; nothing says that it was a watched one.`,
    ];
}
function describeView({ host }) {
    return host.limitedView === null ? [] : [`The view is limited: ${host.limitedView}.`];
}
function describeClock({ quality }) {
    return quality.clockSteps.map(({ ms, atMs }) => `The wall clock was set ${ms < 0 ? 'back' : 'forward'} by ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.abs(ms))}, ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(atMs)} after the start; durations are not affected.`);
}
/** A hook that a program cannot load, as in another root, ends it before it can be seen. */
function describeHook({ hooksNode }, workload) {
    const hasFailed = workload !== null && workload.exitCode !== 0 && !workload.cancelled;
    if (hooksNode !== true || !hasFailed)
        return [];
    return [
        'The command ran with a hook in its Node.js programs (NODE_OPTIONS), by which they tell what ' +
            'is alive in them; `look-inside: read` leaves them as they are.',
    ];
}
/** What a program gives back then is in no peak and no level that comes later. */
function describeForced({ processes }) {
    const asked = processes.flatMap(({ label, pid, heap }) => heap === undefined || heap.forced.length === 0
        ? []
        : [(0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b) `${label} (pid ${pid}): ${heap.forced.length}`]);
    const [first] = asked;
    if (first === undefined)
        return [];
    const more = asked.length > 1 ? ` and ${asked.length - 1} more` : '';
    const effect = 'A program may give memory back by them, so that it holds less than without';
    const off = '`look-inside: read` asks for none';
    return [(0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b) `Full collections that were asked for: ${first}${more}. ${effect} (${off}).`];
}


/***/ }),

/***/ 50841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ buildRows),
  J: () => (/* binding */ worstBySubject)
});

// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __nccwpck_require__(85929);
// EXTERNAL MODULE: ./build/units/shorten.js
var shorten = __nccwpck_require__(60825);
// EXTERNAL MODULE: ./build/report/to-iso.js
var to_iso = __nccwpck_require__(95670);
// EXTERNAL MODULE: ./build/report/trend.js
var trend = __nccwpck_require__(29088);
;// CONCATENATED MODULE: ./build/report/heap-row.js




const MOST_CLASSES = 20;
const LONGEST_NAME = 200;
/**
 * What the report says of a live heap; `lastMs`: when its process was seen last; `startedEpochMs`:
 * of the recording.
 */
function buildHeapRow(heap, lastMs, startedEpochMs) {
    const { from, collector, atMs, usedBytes, forced, collections, outsideBytes } = heap;
    const live = forced.length > 1 || usedBytes.length === 0
        ? forced.map(({ liveBytes }) => liveBytes)
        : usedBytes;
    const told = atMs.length > 0
        ? { atMs, bytes: usedBytes }
        : { atMs: forced.map((point) => point.atMs), bytes: live };
    return {
        source: (0,untrusted/* untrusted */.b) `${from}`,
        collector: (0,untrusted/* untrusted */.b) `${collector}`,
        startBytes: bytesOf(live[0]) ?? 0,
        endBytes: bytesOf(live.at(-1)) ?? 0,
        collections: Math.max(0, Math.round(collections.at(-1) ?? forced.length)),
        forcedCollections: forced.length,
        outsideBytes: bytesOf(forced.findLast((point) => point.outsideBytes >= 0)?.outsideBytes) ??
            bytesOf(outsideBytes.findLast((bytes) => bytes >= 0)),
        trendBytes: (0,trend/* buildTrend */.m)({
            firstMs: told.atMs[0] ?? 0,
            lastMs: heap.lostMs ?? Math.max(lastMs, told.atMs.at(-1) ?? 0),
            atMs: told.atMs,
            bytes: told.bytes.map((bytes) => bytesOf(bytes) ?? 0),
        }),
        ...listGrown(heap, startedEpochMs),
    };
}
/** By the newest that was asked for: of one that could not be compared nothing is said. */
function listGrown({ forced }, startedEpochMs) {
    const last = forced.at(-1);
    if (last?.gains === undefined)
        return {};
    const { sinceMs, classes } = last.gains;
    return {
        grown: {
            fromAt: (0,to_iso/* toIso */.t)(startedEpochMs + sinceMs),
            toAt: (0,to_iso/* toIso */.t)(startedEpochMs + last.atMs),
            classes: classes.slice(0, MOST_CLASSES).map(({ name, ...figures }) => ({
                name: (0,shorten/* shorten */.m)(name, LONGEST_NAME),
                instances: countOf(figures.instances),
                bytes: countOf(figures.bytes),
                gainedInstances: Math.round(figures.gainedInstances),
                gainedBytes: countOf(figures.gainedBytes),
            })),
        },
    };
}
const countOf = (value) => bytesOf(value) ?? 0;
/** Samples may say anything; the report has whole bytes, and null where it knows none. */
function bytesOf(bytes) {
    return bytes !== undefined && bytes >= 0 ? Math.round(bytes) : null;
}

;// CONCATENATED MODULE: ./build/report/process-rows.js



/** One row for each process, largest peak first. */
function buildRows(recording, { findings, memoryBase, processLimits, rates }) {
    const totalBytes = recording.host.memTotalKiB * 1024;
    const verdicts = worstBySubject(findings);
    return recording.processes
        .map((process) => buildRow(process, {
        startedEpochMs: recording.startedEpochMs,
        totalBytes,
        baseBytes: memoryBase.bytes,
        thresholdBytes: processLimits.get(process.id)?.bytes ?? Number.POSITIVE_INFINITY,
        verdict: verdicts.get(process.id) ?? 'ok',
        bytesPerMinute: rates.get(process.id) ?? null,
    }))
        .sort((a, b) => b.peakRssBytes - a.peakRssBytes);
}
function buildRow(process, { startedEpochMs, totalBytes, baseBytes, thresholdBytes, verdict, bytesPerMinute }) {
    const last = process.slow.at(-1);
    const livedMs = startedEpochMs + (last?.atMs ?? 0) - process.startedEpochMs;
    return {
        index: process.index,
        id: process.id,
        pid: process.pid,
        ppid: process.ppid,
        name: process.name,
        command: process.command,
        label: process.label,
        runtime: process.runtime,
        container: process.container,
        startedAt: (0,to_iso/* toIso */.t)(process.startedEpochMs),
        endedAt: process.aliveAtEnd ? null : (0,to_iso/* toIso */.t)(startedEpochMs + process.lastMs),
        startRssBytes: process.startRssBytes,
        peakRssBytes: process.peakRssBytes,
        endRssBytes: process.endRssBytes,
        peakAnonBytes: process.peakAnonBytes,
        pssBytes: process.pssBytes,
        peakIsHighWaterMark: process.peakIsHighWaterMark,
        peakSource: process.peakSource,
        peakIsLowerBound: process.peakIsLowerBound,
        peakAtMostBytes: process.peakAtMostBytes,
        thresholdBytes: Number.isFinite(thresholdBytes) ? Math.round(thresholdBytes) : null,
        peakPercent: percentOf(process.peakRssBytes, baseBytes),
        memPercent: percentOf(process.endRssBytes, totalBytes),
        // ps(1), pcpu: CPU time divided by the time the process has been running
        cpuPercent: last === undefined || livedMs <= 0 ? 0 : (last.cpuMs / livedMs) * 100,
        threads: last?.threads ?? null,
        descriptors: last === undefined || last.descriptors < 0 ? null : last.descriptors,
        readings: process.readings,
        verdict,
        growthBytesPerMinute: bytesPerMinute,
        ...(process.heap === undefined
            ? {}
            : { heap: buildHeapRow(process.heap, process.lastMs, startedEpochMs) }),
        trendBytes: (0,trend/* buildTrend */.m)({
            firstMs: process.firstMs,
            lastMs: process.lastMs,
            atMs: process.changedAtMs,
            bytes: process.rssBytes,
        }),
    };
}
/** The worst that was found of each subject, by its id. */
function worstBySubject(findings) {
    const ranks = ['ok', 'unknown', 'warn', 'fail'];
    const worst = new Map();
    for (const { subject, outcome, fails, accepted } of findings) {
        if (accepted !== undefined)
            continue;
        const verdict = fails
            ? 'fail'
            : outcome === 'fail'
                ? 'warn'
                : outcome === 'unknown'
                    ? 'unknown'
                    : 'ok';
        if (ranks.indexOf(verdict) > ranks.indexOf(worst.get(subject.id) ?? 'ok'))
            worst.set(subject.id, verdict);
    }
    return worst;
}
const percentOf = (bytes, ofBytes) => ofBytes > 0 ? (bytes / ofBytes) * 100 : 0;


/***/ }),

/***/ 88376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ formatTotal),
/* harmony export */   Qe: () => (/* binding */ formatLimits),
/* harmony export */   cF: () => (/* binding */ formatSources),
/* harmony export */   g9: () => (/* binding */ formatHost),
/* harmony export */   rc: () => (/* binding */ formatQuality),
/* harmony export */   w$: () => (/* binding */ formatWatched)
/* harmony export */ });
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(85929);
/* harmony import */ var _units_format_peak_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33929);
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40095);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70954);
/* harmony import */ var _units_percent_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(69337);





const MOST_SETTINGS = 6;
/** "RAM 15.6 GiB, available 9.1 GiB, swap 0 B of 2 GiB used, PSI some 0 % full 0 %, OOM kills 0" */
function formatHost({ host }) {
    const parts = [`RAM ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(host.memTotalKiB * 1024)}`];
    if (host.lastAvailableBytes !== null)
        parts.push(`available ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(host.lastAvailableBytes)}${formatLowest(host)}`);
    const swapTotalBytes = host.swapTotalKiB * 1024;
    if (swapTotalBytes === 0)
        parts.push('no swap');
    else
        parts.push(`swap ${host.swapUsedBytes === null ? '?' : (0,_units_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(host.swapUsedBytes)} of ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(swapTotalBytes)} used`);
    parts.push(host.psi === null
        ? 'PSI not readable'
        : `PSI some ${(0,_units_percent_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l)(host.psi[0])} full ${(0,_units_percent_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l)(host.psi[1])}`);
    parts.push(`OOM kills ${host.oomKills}`);
    return parts.join(', ');
}
function formatLowest(host) {
    const lowest = host.minAvailableBytes;
    return lowest === null || lowest === host.lastAvailableBytes
        ? ''
        : ` (lowest ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(lowest)})`;
}
/** How well it was measured, and what the measuring cost. */
function formatQuality({ quality, run }) {
    const gapMs = quality.gaps.reduce((sum, gap) => sum + gap.ms, 0);
    const samples = quality.plannedTicks > quality.ticks
        ? `${quality.ticks} of ${quality.plannedTicks}`
        : String(quality.ticks);
    return [
        quality.ended === 'snapshot'
            ? 'one snapshot'
            : `${samples} samples, one each ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(run.intervalMs)}`,
        `${quality.missedTicks} missed`,
        `${formatCount(quality.gaps.length, 'gap')}${gapMs > 0 ? ` (${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(gapMs)})` : ''}`,
        ...(quality.damagedLines > 0 ? [formatCount(quality.damagedLines, 'damaged line')] : []),
        ...quality.limited.map(({ reason, count }) => `limited: ${reason} (${count})`),
        `ended: ${quality.ended}`,
        `sampler CPU ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(quality.samplerCpuMs)}, memory ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(quality.samplerRssBytes)}`,
    ].join(', ');
}
const INFERRED = 'growth, grades, times to a limit, totals (shared memory counted once)';
/** What is read from the kernel, and what is worked out of it. */
function formatSources({ processes, quality }) {
    const count = (source) => processes.filter((row) => row.peakIsLowerBound !== true && row.peakSource === source).length;
    const open = processes.filter(({ peakIsLowerBound }) => peakIsLowerBound === true).length;
    const counts = [
        [count('exit'), "by the kernel's record of the end"],
        [count('wait4'), 'by wait4 of the command'],
        [count('high-water') + count('samples'), 'by looks'],
        [open, 'only at least, by the last look before the end'],
    ];
    const peaks = counts
        .filter(([many]) => many > 0)
        .map(([many, how]) => `${many} ${how}`)
        .join(', ');
    const shown = peaks === '' ? '' : `peaks: ${peaks}; `;
    return (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .b) `${shown}${describeExits(quality)}inferred: ${INFERRED}`;
}
function describeExits({ exitRecords }) {
    if (exitRecords === undefined || exitRecords.state === 'told')
        return '';
    const what = exitRecords.state === 'lost' ? 'some records of ends were lost' : 'no records of ends';
    return (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .b) `${what}${exitRecords.reason === '' ? '' : (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .b) ` (${exitRecords.reason})`}; `;
}
/** What was looked at. */
function formatWatched({ scope, run }) {
    const processes = formatCount(scope.processes, 'process', 'processes');
    return [
        `${scope.label === '' ? scope.kind : scope.label}, ${processes} in ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(run.durationMs)}`,
        ...(scope.include.length > 0 ? [`include ${scope.include.join(' ')}`] : []),
        ...(scope.exclude.length > 0 ? [`exclude ${scope.exclude.join(' ')}`] : []),
    ].join(', ');
}
/**
 * Each limit in force, and the config file where it set anything: "threshold: 30 % of 15.6 GiB =
 * 4.69 GiB; .github/memory-leak-detector.yml sets threshold".
 */
function formatLimits(report) {
    const limits = report.limits
        .filter(({ text }) => text !== '')
        .map(({ gate, text }) => (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .b) `${gate}: ${text}`);
    return [...(limits.length === 0 ? ['all limits off'] : limits), ...describeConfig(report)].join('; ');
}
function describeConfig({ run: { config } }) {
    if (config === undefined)
        return [];
    const more = config.names.length - MOST_SETTINGS;
    return [
        `${config.path} sets ${config.names.slice(0, MOST_SETTINGS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    ];
}
/** Peak of all together, which never adds RSS. */
function formatTotal({ total }) {
    const pss = total.pssPeakBytes === null
        ? ''
        : `, PSS ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(total.pssPeakBytes)}${pssTimes[total.pssReadAt ?? 'unknown']}`;
    const method = total.method === '' ? '' : ` (${total.method})`;
    return `${(0,_units_format_peak_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPeak */ .d)(total.peakBytes, total.peakIsLowerBound)}${method}${pss}`;
}
const pssTimes = {
    start: ' at the start',
    peak: ' at a peak',
    end: ' at the end',
    unknown: '',
};
function formatCount(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 86168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ buildRunCopyPath),
/* harmony export */   V: () => (/* binding */ buildTextLogPath)
/* harmony export */ });
/* harmony import */ var _units_timestamp_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37460);

/** Where the text log of a plan will lie; known before anything was sampled. */
function buildTextLogPath(plan) {
    return `${plan.reportDir}/memory-leak-report_${buildStamp(plan)}.log`;
}
/**
 * Where `report-dir` has all of a run: the run directory itself on the command line, a copy of it
 * in the action.
 */
function buildRunCopyPath(plan) {
    return `${plan.reportDir}/run_${buildStamp(plan)}`;
}
function buildStamp({ createdEpochMs, zoneOffsetMinutes }) {
    return (0,_units_timestamp_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimestamp */ .E)(new Date(createdEpochMs).toISOString(), zoneOffsetMinutes);
}


/***/ }),

/***/ 95670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ toIso)
/* harmony export */ });
/**
 * A start time that the kernel's clock cannot give (a fixture, a time namespace) must not throw.
 */
function toIso(epochMs) {
    return new Date(Number.isFinite(epochMs) && Math.abs(epochMs) < 8.64e15 ? epochMs : 0).toISOString();
}


/***/ }),

/***/ 29088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ buildTrend)
/* harmony export */ });
const POINTS = 24;
/**
 * About 24 values over the time of a step function, the highest of each part: for a sparkline. One
 * value where there is no time.
 */
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
        const endMs = firstMs + ((part + 1) * spanMs) / count;
        highest[part] = now;
        for (; next < atMs.length && ((atMs[next] ?? 0) < endMs || part === count - 1); next++) {
            now = bytes[next] ?? now;
            if (now > (highest[part] ?? 0))
                highest[part] = now;
        }
    }
    return highest;
}


/***/ }),

/***/ 24597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ loadAsking),
/* harmony export */   Qz: () => (/* binding */ makeControl),
/* harmony export */   U2: () => (/* binding */ noteAsking),
/* harmony export */   Z$: () => (/* binding */ askToStop),
/* harmony export */   ph: () => (/* binding */ stopFile),
/* harmony export */   z_: () => (/* binding */ marksFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _files_read_regular_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92315);
/* harmony import */ var _files_save_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(13787);




/** A word. */
const MOST_BYTES = 64;
/** Makes the directory in which a sampler that runs is told things. */
function makeControl(runDir) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runDir, 'control'), { recursive: true });
    (0,_files_save_file_js__WEBPACK_IMPORTED_MODULE_3__/* .touchFile */ .cK)(marksFile(runDir));
}
/** Asks whoever samples to end. Throws where no run is. */
function askToStop(runDir) {
    (0,_files_save_file_js__WEBPACK_IMPORTED_MODULE_3__/* .touchFile */ .cK)(stopFile(runDir));
}
/**
 * Notes how sampling stood when whoever judges asked it to end, for those who judge again; the
 * first who asked counts. Where it cannot be noted, those know nothing of it.
 */
function noteAsking(runDir, stood) {
    try {
        (0,_files_save_file_js__WEBPACK_IMPORTED_MODULE_3__/* .createFile */ .x3)(askedFile(runDir), stood);
    }
    catch {
        return; // noted before, or the disk is full
    }
}
/** '' where nobody asked, or noted it. */
function loadAsking(runDir) {
    try {
        return (0,_files_read_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegular */ .VX)(askedFile(runDir), { mostBytes: MOST_BYTES });
    }
    catch {
        return '';
    }
}
/** Takes one name a line, each a mark in the samples. */
const marksFile = (runDir) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runDir, 'control', 'marks');
/** Once it is there, what samples ends. */
const stopFile = (runDir) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runDir, 'control', 'stop');
const askedFile = (runDir) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runDir, 'control', 'asked');


/***/ }),

/***/ 96099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ isReported),
/* harmony export */   kN: () => (/* binding */ whenJudged),
/* harmony export */   ko: () => (/* binding */ claimJudgement),
/* harmony export */   sL: () => (/* binding */ isJudged)
/* harmony export */ });
/* unused harmony export markReported */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _files_save_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(13787);



/** Tells ours from an empty file that anybody may have touched. */
const MARK = 'judged by memory-leak-detector\n';
/**
 * True for the first caller only: whoever judges a run first owns it. Where that cannot be noted,
 * as on a full disk, it is judged all the same, perhaps twice.
 */
function claimJudgement(runDir) {
    try {
        (0,_files_save_file_js__WEBPACK_IMPORTED_MODULE_2__/* .createFile */ .x3)(judgedFile(runDir), MARK);
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            throw error;
        if (code === 'EEXIST')
            return !isJudged(runDir) && noteJudged(runDir);
        return true;
    }
}
function isJudged(runDir) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(judgedFile(runDir), { throwIfNoEntry: false });
    return stats !== undefined && stats.size > 0;
}
/** When a run was judged, ms since 1970; null where it was not. */
function whenJudged(runDir) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(judgedFile(runDir)).mtimeMs;
    }
    catch {
        return null;
    }
}
/**
 * Somebody asked what a run saw that ended without a judgement. Where that cannot be noted it is
 * named again.
 */
function markReported(runDir) {
    try {
        touchFile(reportedFile(runDir));
    }
    catch {
        return; // read only, or full
    }
}
function isReported(runDir) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reportedFile(runDir));
}
const judgedFile = (runDir) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runDir, 'judged');
const reportedFile = (runDir) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runDir, 'reported');
/** Over an empty file that somebody else made. */
function noteJudged(runDir) {
    try {
        (0,_files_save_file_js__WEBPACK_IMPORTED_MODULE_2__/* .saveFileSync */ .Xz)(judgedFile(runDir), MARK);
    }
    catch {
        return true; // a full disk
    }
    return true;
}


/***/ }),

/***/ 75816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Tu: () => (/* binding */ findDamage),
  _r: () => (/* binding */ loadPairedRuns),
  hG: () => (/* binding */ loadWorkloadEnd),
  f_: () => (/* binding */ savePairedRuns),
  ub: () => (/* binding */ saveWorkloadEnd)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/files/read-regular.js
var read_regular = __nccwpck_require__(92315);
// EXTERNAL MODULE: ./build/files/save-file.js + 1 modules
var save_file = __nccwpck_require__(13787);
// EXTERNAL MODULE: ./build/run-dir/value-checks.js
var value_checks = __nccwpck_require__(74351);
;// CONCATENATED MODULE: ./build/run-dir/check-outcomes.js

const nothing = (0,value_checks/* isOf */.yW)('null', (value) => value === null);
/** As the kernel has it: 256 would be told as 0. */
const exitCode = (0,value_checks/* isOf */.yW)('exit code', (value) => Number.isInteger(value) && value >= 0 && value <= 255);
/** What is wrong with the content of workload.json, or ''. */
const checkWorkloadEnd = (0,value_checks/* object */.Ik)({ exitCode, signal: (0,value_checks/* either */.gP)(value_checks/* text */.Qq, nothing), durationMs: value_checks.ms, cancelled: value_checks/* flag */.Jt }, {
    stillRuns: value_checks/* flag */.Jt,
    startedMs: value_checks.ms,
    largest: (0,value_checks/* object */.Ik)({ rssBytes: value_checks/* bytes */.ee, isCommand: value_checks/* flag */.Jt }, { isAtMost: value_checks/* flag */.Jt }),
});
const figures = (0,value_checks/* object */.Ik)({ peakBytes: value_checks/* bytes */.ee, settledBytes: (0,value_checks/* either */.gP)(nothing, value_checks/* bytes */.ee) }, { peakIsLowerBound: value_checks/* flag */.Jt });
/** What is wrong with the content of comparison.json, or ''. */
const checkPairedRuns = (0,value_checks/* object */.Ik)({
    schemaVersion: (0,value_checks/* oneOf */.yL)(1),
    base: value_checks/* text */.Qq,
    head: value_checks/* text */.Qq,
    repeat: (0,value_checks/* within */.ux)(0, 1e6),
    pairs: (0,value_checks/* listOf */.c3)((0,value_checks/* object */.Ik)({ base: figures, head: figures })),
    problem: value_checks/* text */.Qq,
    advice: value_checks/* text */.Qq,
});

;// CONCATENATED MODULE: ./build/run-dir/outcomes.js





/** 10,000 pairs of runs have 3 MB. */
const MOST_BYTES = 16 * 2 ** 20;
/**
 * How the command ended, for whoever judges. Who saw the end knows it without the file, so that one
 * that cannot be written, as on a full disk, is none.
 */
function saveWorkloadEnd(runDir, end) {
    try {
        save(workloadFile(runDir), end);
    }
    catch {
        return;
    }
}
/** Null: no command was watched, its end was not seen, or the file is damaged. */
function loadWorkloadEnd(runDir) {
    return load(workloadFile(runDir), checkWorkloadEnd);
}
/** What head and base used, for whoever judges. */
function savePairedRuns(runDir, paired) {
    save(comparisonFile(runDir), paired);
}
/** Null where nothing was compared, or the file is damaged. */
function loadPairedRuns(runDir) {
    return load(comparisonFile(runDir), checkPairedRuns);
}
/**
 * What of it is there and cannot be read, so that nobody knows how the command ended or what was
 * compared; '' where all can.
 */
function findDamage(runDir) {
    const files = [
        [workloadFile(runDir), checkWorkloadEnd],
        [comparisonFile(runDir), checkPairedRuns],
    ];
    const damaged = files.find(([path, check]) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined && load(path, check) === null);
    return damaged === undefined ? '' : `${(0,external_node_path_.basename)(damaged[0])} in the run directory is damaged`;
}
const workloadFile = (runDir) => (0,external_node_path_.join)(runDir, 'workload.json');
const comparisonFile = (runDir) => (0,external_node_path_.join)(runDir, 'comparison.json');
/** Whoever judges says that a run directory is gone: nothing of it is made anew. */
function save(path, value) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(path)))
        return;
    (0,save_file/* saveFileSync */.Xz)(path, `${JSON.stringify(value, null, 2)}\n`);
}
function load(path, check) {
    try {
        const value = JSON.parse((0,read_regular/* readRegular */.VX)(path, { mostBytes: MOST_BYTES }));
        return check(value, '') === '' ? value : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 30860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k3: () => (/* binding */ hasPlan),
  Yq: () => (/* binding */ loadPlan),
  hp: () => (/* binding */ savePlan)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/files/read-regular.js
var read_regular = __nccwpck_require__(92315);
// EXTERNAL MODULE: ./build/files/save-file.js + 1 modules
var save_file = __nccwpck_require__(13787);
// EXTERNAL MODULE: ./build/run-dir/value-checks.js
var value_checks = __nccwpck_require__(74351);
;// CONCATENATED MODULE: ./build/run-dir/check-plan.js

/** The year 8900: a date that is counted from there is a date as well. */
const LAST_EPOCH_MS = 2.2e14;
/** As src/units/duration.ts and src/units/size.ts take them. */
const ms = (0,value_checks/* within */.ux)(0, Number.MAX_SAFE_INTEGER);
const bytes = (0,value_checks/* within */.ux)(0, Number.MAX_SAFE_INTEGER);
/** As src/units/rate.ts has it: such a size each second. */
const bytesPerMinute = (0,value_checks/* within */.ux)(0, Number.MAX_SAFE_INTEGER * 60);
/**
 * Throws on the first part of a plan.json that is not what the tool writes: where it stands, and
 * what it must be. The file may come from anybody: whoever shares the user can write to it, and a
 * run directory can be attached to a bug report. What is not named here is left alone.
 */
function checkPlan(value) {
    const fault = plan(value, '');
    if (fault !== '')
        throw new Error(fault);
}
const texts = (0,value_checks/* listOf */.c3)(value_checks/* text */.Qq);
const date = (0,value_checks/* isOf */.yW)('time', (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)));
const day = (value, path) => (0,value_checks/* like */.mj)(/^\d{4}-\d\d-\d\d$/u, 'day')(value, path) || date(value, path);
const glob = (0,value_checks/* object */.Ik)({
    text: value_checks/* text */.Qq,
    alternatives: (0,value_checks/* listOf */.c3)((0,value_checks/* listOf */.c3)((0,value_checks/* either */.gP)((0,value_checks/* object */.Ik)({ literal: value_checks/* text */.Qq }), (0,value_checks/* object */.Ik)({ any: (0,value_checks/* oneOf */.yL)(true) }), (0,value_checks/* object */.Ik)({ one: (0,value_checks/* oneOf */.yL)(true) }), (0,value_checks/* object */.Ik)({ oneOf: value_checks/* text */.Qq, negated: value_checks/* flag */.Jt })))),
});
const globs = (0,value_checks/* listOf */.c3)(glob);
const plainLimit = (0,value_checks/* object */.Ik)({ kind: (0,value_checks/* oneOf */.yL)('auto', 'off') });
const limit = (0,value_checks/* either */.gP)(plainLimit, (0,value_checks/* object */.Ik)({ kind: (0,value_checks/* oneOf */.yL)('percent'), percent: (0,value_checks/* within */.ux)(0, 1e9) }), (0,value_checks/* object */.Ik)({ kind: (0,value_checks/* oneOf */.yL)('bytes'), bytes }));
const limitLines = (0,value_checks/* listOf */.c3)((0,value_checks/* object */.Ik)({ glob, limit }));
const treatment = (0,value_checks/* oneOf */.yL)('auto', 'service', 'batch', 'tool');
const path = (0,value_checks/* object */.Ik)({ kind: (0,value_checks/* oneOf */.yL)('path'), path: value_checks/* text */.Qq });
/** By name what the options of gates and channels are parsed to; a missing one has its default. */
const options = (0,value_checks/* object */.Ik)({}, {
    threshold: (0,value_checks/* either */.gP)(limit, (0,value_checks/* object */.Ik)({ kind: (0,value_checks/* oneOf */.yL)('lines'), lines: limitLines }, { containers: limitLines })),
    'warn-threshold': limit,
    'ab-threshold': limit,
    'total-threshold': limit,
    'retained-threshold': limit,
    'regression-threshold': limit,
    'regression-warn-threshold': limit,
    'growth-threshold': (0,value_checks/* either */.gP)(plainLimit, (0,value_checks/* object */.Ik)({ kind: (0,value_checks/* oneOf */.yL)('rate'), bytesPerMinute })),
    'warm-up': (0,value_checks/* either */.gP)((0,value_checks/* oneOf */.yL)('auto'), ms),
    'treat-as': (0,value_checks/* either */.gP)(treatment, (0,value_checks/* object */.Ik)({ lines: (0,value_checks/* listOf */.c3)((0,value_checks/* object */.Ik)({ glob, as: treatment })) })),
    load: (0,value_checks/* oneOf */.yL)('auto', 'steady'),
    'min-time-to-limit': (0,value_checks/* either */.gP)((0,value_checks/* oneOf */.yL)('off'), ms),
    settle: (0,value_checks/* either */.gP)((0,value_checks/* oneOf */.yL)('off'), ms),
    baseline: (0,value_checks/* either */.gP)((0,value_checks/* object */.Ik)({ kind: (0,value_checks/* oneOf */.yL)('auto', 'none') }), path),
    'baseline-branch': value_checks/* text */.Qq,
    'if-no-baseline': (0,value_checks/* oneOf */.yL)('notice', 'warn', 'fail'),
    'baseline-since': (0,value_checks/* either */.gP)((0,value_checks/* object */.Ik)({ kind: (0,value_checks/* oneOf */.yL)('always') }), (0,value_checks/* object */.Ik)({ kind: (0,value_checks/* oneOf */.yL)('sha'), sha: value_checks/* text */.Qq }), (0,value_checks/* object */.Ik)({ kind: (0,value_checks/* oneOf */.yL)('date'), at: date })),
    'baseline-pin': (0,value_checks/* either */.gP)((0,value_checks/* object */.Ik)({ kind: (0,value_checks/* oneOf */.yL)('none') }), (0,value_checks/* object */.Ik)({ kind: (0,value_checks/* oneOf */.yL)('run'), id: (0,value_checks/* like */.mj)(/^\d{1,18}$/u, 'id') }), path),
    comment: (0,value_checks/* oneOf */.yL)('never', 'on-failure', 'on-change', 'always'),
    export: texts,
    issue: (0,value_checks/* oneOf */.yL)('never', 'on-failure'),
    'slack-notify': (0,value_checks/* oneOf */.yL)('failure', 'always', 'never'),
    summary: (0,value_checks/* oneOf */.yL)('auto', 'full', 'compact', 'off'),
    'job-total': value_checks/* count */.U9,
    'notify-every': (0,value_checks/* either */.gP)((0,value_checks/* oneOf */.yL)('always'), ms),
});
const plan = (0,value_checks/* object */.Ik)({
    schemaVersion: (0,value_checks/* oneOf */.yL)(1),
    toolVersion: value_checks/* text */.Qq,
    mode: (0,value_checks/* oneOf */.yL)('run', 'start', 'scan', 'watch'),
    // a part of file names: it must not lead to another directory
    name: (0,value_checks/* like */.mj)(/^(?!\.+$)[^/\\\p{Cc}]{1,255}$/u, 'name'),
    createdEpochMs: (0,value_checks/* within */.ux)(0, LAST_EPOCH_MS),
    zoneOffsetMinutes: (0,value_checks/* within */.ux)(-1440, 1440),
    scope: (0,value_checks/* oneOf */.yL)('workload', 'job', 'system', 'targets'),
    targetPids: (0,value_checks/* listOf */.c3)(value_checks/* count */.U9),
    targetGlobs: globs,
    parentPid: value_checks/* count */.U9,
    include: globs,
    exclude: globs,
    intervalMs: (0,value_checks/* within */.ux)(1, 31 * 86_400_000),
    durationMs: ms,
    commandLines: (0,value_checks/* oneOf */.yL)('name', 'redacted', 'full'),
    ifInconclusive: (0,value_checks/* oneOf */.yL)('fail', 'warn', 'ignore'),
    failOn: (0,value_checks/* either */.gP)((0,value_checks/* oneOf */.yL)('auto', 'all', 'none'), texts),
    require: texts,
    ignore: (0,value_checks/* listOf */.c3)((0,value_checks/* object */.Ik)({ line: value_checks/* count */.U9, text: value_checks/* text */.Qq, glob, gate: value_checks/* text */.Qq, until: day, reason: value_checks/* text */.Qq })),
    selfTest: value_checks/* flag */.Jt,
    progressMs: ms,
    run: (0,value_checks/* object */.Ik)({ text: value_checks/* text */.Qq, argv: texts, prepare: value_checks/* text */.Qq, shell: value_checks/* text */.Qq, workingDirectory: value_checks/* text */.Qq }),
    reportDir: value_checks/* text */.Qq,
    artifact: (0,value_checks/* object */.Ik)({
        upload: (0,value_checks/* oneOf */.yL)('always', 'on-failure', 'never'),
        name: value_checks/* text */.Qq,
        retentionDays: value_checks/* count */.U9,
    }),
    options,
    userSet: texts,
    notices: texts,
}, {
    trackingId: value_checks/* text */.Qq,
    watchesCanaries: (0,value_checks/* oneOf */.yL)(true),
    ownsMachine: (0,value_checks/* oneOf */.yL)(true),
    engineSocket: value_checks/* text */.Qq,
    ownPod: (0,value_checks/* object */.Ik)({ name: value_checks/* text */.Qq, namespace: value_checks/* text */.Qq, uid: value_checks/* text */.Qq }),
    shortLived: (0,value_checks/* oneOf */.yL)(true),
    resetPeaks: (0,value_checks/* oneOf */.yL)(true),
    exitRecords: (0,value_checks/* oneOf */.yL)('off'),
    launcher: (0,value_checks/* oneOf */.yL)('off'),
    lookInside: (0,value_checks/* oneOf */.yL)('read', 'collect'),
    hooksNode: (0,value_checks/* oneOf */.yL)(true),
    looksInsideSudo: (0,value_checks/* oneOf */.yL)(true),
    sudo: value_checks/* text */.Qq,
    ifNoMatch: (0,value_checks/* oneOf */.yL)('pass'),
    onFinding: value_checks/* text */.Qq,
    guardPercent: (0,value_checks/* within */.ux)(0, 100),
    earlyUpload: (0,value_checks/* oneOf */.yL)(true),
    ab: (0,value_checks/* object */.Ik)({ compareWith: value_checks/* text */.Qq, base: value_checks/* text */.Qq, repeat: value_checks/* count */.U9 }),
    exitCode: (0,value_checks/* oneOf */.yL)('child'),
    bisect: (0,value_checks/* oneOf */.yL)(true),
    historyDir: value_checks/* text */.Qq,
    quiet: (0,value_checks/* oneOf */.yL)(true),
    standing: (0,value_checks/* object */.Ik)({ directory: value_checks/* text */.Qq, retainMs: ms }, { listen: (0,value_checks/* object */.Ik)({ host: value_checks/* text */.Qq, port: (0,value_checks/* within */.ux)(0, 65_535) }) }),
    keep: (0,value_checks/* object */.Ik)({}, { ms: (0,value_checks/* within */.ux)(0, Number.MAX_VALUE), bytes: (0,value_checks/* within */.ux)(0, Number.MAX_VALUE) }),
    config: (0,value_checks/* object */.Ik)({ path: value_checks/* text */.Qq, names: texts }),
});

;// CONCATENATED MODULE: ./build/run-dir/plan-file.js





/** 10,000 patterns of names have 1 MB. */
const MOST_BYTES = 16 * 2 ** 20;
/** Without the command itself, which may hold a secret: nobody needs it any more. */
function savePlan(plan) {
    const ab = plan.ab === undefined ? {} : { ab: { ...plan.ab, base: '' } };
    const hook = plan.onFinding === undefined ? {} : { onFinding: '' };
    const kept = {
        ...plan,
        ...ab,
        ...hook,
        run: { ...plan.run, text: '', argv: [], prepare: '' },
    };
    (0,save_file/* saveFileSync */.Xz)(planFile(plan.runDir), `${JSON.stringify(kept, null, 2)}\n`);
}
/**
 * Throws where there is no plan of ours, and where it is not what we write. Its run directory is
 * the real path of this one.
 */
function loadPlan(runDir) {
    const read = parsePlan((0,read_regular/* readRegular */.VX)(planFile(runDir), { mostBytes: MOST_BYTES }));
    const version = read?.schemaVersion;
    if (typeof version === 'number' && version !== 1)
        throw new Error(`plan.json has version ${version}; this tool reads version 1`);
    try {
        checkPlan(read);
    }
    catch (error) {
        throw new Error(`plan.json is damaged: ${error.message}`, { cause: error });
    }
    return { ...read, runDir: (0,external_node_fs_.realpathSync)(runDir) };
}
function parsePlan(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        throw new Error('plan.json is damaged: it is no JSON'); // the parser's own words quote the text
    }
}
/** Does a run have its plan in this directory? */
function hasPlan(directory) {
    return (0,external_node_fs_.existsSync)(planFile(directory));
}
const planFile = (runDir) => (0,external_node_path_.join)(runDir, 'plan.json');


/***/ }),

/***/ 74351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   mj: () => (/* binding */ like),
/* harmony export */   ms: () => (/* binding */ ms),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/** 100 years. */
const LONGEST_MS = 3.2e12;
/** A PiB. */
const LARGEST_BYTES = 2 ** 50;
/**
 * Checks of what was read from a file that anybody may have written, put together to the shape that
 * it must have. `word`: what it is to be.
 */
const isOf = (word, holds) => (value, path) => holds(value) ? '' : `${path} is no ${word}`;
const text = isOf('text', (value) => typeof value === 'string');
const flag = isOf('boolean', (value) => typeof value === 'boolean');
const like = (pattern, word) => isOf(word, (value) => typeof value === 'string' && pattern.test(value));
const within = (least, most) => (value, path) => typeof value === 'number' && value >= least && value <= most
    ? ''
    : `${path} is no number from ${least} to ${most}`;
const count = isOf('count', (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);
const oneOf = (...words) => (value, path) => words.includes(value) ? '' : `${path} is none of ${words.join(', ')}`;
const either = (...checks) => (value, path) => checks.some((check) => check(value, path) === '') ? '' : `${path} has none of its forms`;
const listOf = (item) => (value, path) => Array.isArray(value)
    ? firstFault(value, (each, at) => item(each, `${path}/${at}`))
    : `${path} is no list`;
/** `optional` may be missing; what stands in neither is not looked at. */
const object = (required, optional = {}) => (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return `${path === '' ? 'it' : path} is no object`;
    const has = new Map(Object.entries(value));
    return (firstFault(Object.entries(required), ([name, check]) => has.has(name) ? check(has.get(name), `${path}/${name}`) : `${path}/${name} is missing`) ||
        firstFault(Object.entries(optional), ([name, check]) => has.has(name) ? check(has.get(name), `${path}/${name}`) : ''));
};
function firstFault(items, faultOf) {
    for (const [at, item] of items.entries()) {
        const fault = faultOf(item, at);
        if (fault !== '')
            return fault;
    }
    return '';
}
/** A time or duration in milliseconds. */
const ms = within(0, LONGEST_MS);
/** A size in bytes. */
const bytes = within(0, LARGEST_BYTES);


/***/ }),

/***/ 44784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findCommit),
/* harmony export */   l: () => (/* binding */ findTop)
/* harmony export */ });
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77723);

/**
 * Full hash of the commit that a name means in a checkout: as it is, as a branch of the remote,
 * else fetched: at depth 1 where the checkout is shallow itself (in a whole one that would cut its
 * history), with its own credentials, and without a trace in its refs. Throws a GitError.
 */
async function findCommit(checkout, ref, signal) {
    const known = await lookUp(checkout, [ref, `refs/remotes/origin/${ref}`], signal);
    if (known !== '')
        return known;
    const kept = `refs/memory-leak-detector/${process.pid}`;
    const depth = (await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tellGit */ .ut)(checkout, ['rev-parse', '--is-shallow-repository'], signal)) === 'true'
        ? ['--depth=1']
        : [];
    const { code, err } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(checkout, [
        'fetch',
        ...depth,
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--end-of-options',
        await pickRemote(checkout, signal),
        `+${ref}:${kept}`,
    ], { signal });
    const fetched = code === 0 ? await lookUp(checkout, [kept], signal) : '';
    // also after a cancel, which may come once it is written; its objects stay until git collects
    // what nobody refers to, which takes two weeks
    await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(checkout, ['update-ref', '-d', kept], { signal: AbortSignal.timeout(5000) });
    if (fetched === '')
        throw new _run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS(`base ${ref} is not in this checkout and could not be fetched`, err, `give \`actions/checkout\` the input \`fetch-depth: ${depthFor(ref)}\``);
    return fetched;
}
/** Top of the checkout that a directory is in, absolute. Throws a GitError. */
async function findTop(directory, signal) {
    const { code, out, err } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(directory, ['rev-parse', '--show-toplevel'], { signal });
    if (err.includes('dubious ownership'))
        throw new _run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS('git does not trust this checkout, which belongs to another user', err, 'tell it so: `git config --global --add safe.directory DIRECTORY`');
    if (code !== 0)
        throw new _run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS('there is no git checkout here, so there is no base', err, 'add a step with `actions/checkout` before this one');
    return out.trim();
}
async function lookUp(checkout, names, signal) {
    for (const name of names) {
        const { code, out } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(checkout, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], { signal });
        // with --end-of-options, git before 2.30 prints that word too
        if (code === 0)
            return out.trim().split('\n').at(-1) ?? '';
    }
    return '';
}
async function pickRemote(checkout, signal) {
    const { out } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(checkout, ['remote'], { signal });
    const remotes = out.split('\n').filter((name) => name !== '');
    return remotes.includes('origin') ? 'origin' : (remotes[0] ?? 'origin');
}
/**
 * `HEAD~3`, `HEAD^^` need so many commits and head itself; of anything else nobody knows how deep
 * it lies: 0, all.
 */
function depthFor(ref) {
    const suffix = /^(?:HEAD|@)((?:~\d*|\^)+)$/.exec(ref)?.[1];
    if (suffix === undefined)
        return '0';
    const steps = [...suffix.matchAll(/[~^](\d*)/g)].reduce((sum, [, digits = '']) => sum + (digits === '' ? 1 : Number(digits)), 0);
    return String(steps + 1);
}


/***/ }),

/***/ 57001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/** Path of a program as a shell would find it on `path`; '' where there is none. */
function findProgram(name, path) {
    const candidates = name.includes('/')
        ? [name]
        : path
            .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
            .filter((directory) => directory !== '')
            .map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
    return candidates.find(isExecutable) ?? '';
}
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 68333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/**
 * The inputs of a step by option name, as the runner hands them over: INPUT_<NAME>, spaces as `_`.
 */
function readInputs(names, env = process.env) {
    return new Map(names.flatMap((name) => {
        const given = env[`INPUT_${name.toUpperCase()}`];
        return given === undefined ? [] : [[name, given]];
    }));
}


/***/ }),

/***/ 60391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables)
/* harmony export */ });
/* harmony import */ var _settings_variable_of_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36706);

/** The variables that may be settings of ours, by their whole names. */
function readVariables(env = process.env) {
    return new Map(Object.entries(env).flatMap(([name, value]) => name.startsWith(_settings_variable_of_js__WEBPACK_IMPORTED_MODULE_0__/* .VARIABLE_PREFIX */ .qz) && value !== undefined ? [[name, value]] : []));
}


/***/ }),

/***/ 77723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   ut: () => (/* binding */ tellGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var _settings_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48953);
/* harmony import */ var _workload_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(41002);



/** Why something in git did not work, in git's own last line, and what helps. */
class GitError extends Error {
    name = 'GitError';
    advice;
    constructor(what, said, advice) {
        // a remote may be named with a password in front
        const last = (said.trim().split('\n').at(-1) ?? '').trim().replace(/\/\/[^/@\s]+@/g, '//');
        super(last === '' ? what : `${what} (${last})`);
        this.advice = advice;
    }
}
/**
 * git(1), "repository, index and object directory": what a hook or another git sets, and would lead
 * ours astray.
 */
const LOCAL = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|CONFIG|GRAFT_FILE|IMPLICIT_WORK_TREE|SHALLOW_FILE)$/;
const MOST_CHARACTERS = 1_000_000;
/** Runs git in a directory, without hooks, pager and questions. */
async function runGit(directory, words, { timeoutMs = 120_000, signal }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false', ...trust(), ...words], {
        cwd: directory,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: gitEnvironment(),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
        out = (out + text).slice(-MOST_CHARACTERS);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
        err = (err + text).slice(-MOST_CHARACTERS);
    });
    return new Promise((resolve) => {
        child.once('error', (error) => {
            resolve({ code: null, out, err: err === '' ? error.message : err });
        });
        child.once('close', (code) => {
            resolve({ code, out, err });
        });
    });
}
/** The one line that a question to git is answered with. Throws a GitError. */
async function tellGit(directory, words, signal) {
    const { code, out, err } = await runGit(directory, words, { signal });
    if (code !== 0)
        throw new GitError(`git ${words[0] ?? ''} failed`, err, 'see what git says in this checkout');
    return out.trim();
}
/**
 * In a container job the workspace often belongs to another user than the steps do: it is the job's
 * all the same. git-config(1), safe.directory, from git 2.38 on.
 */
function trust() {
    return process.env['GITHUB_ACTIONS'] === 'true' ? ['-c', 'safe.directory=*'] : [];
}
/**
 * The environment for git: ours, without secrets of ours and without what points to another
 * repository.
 */
function gitEnvironment() {
    return {
        ...Object.fromEntries(Object.entries((0,_workload_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .buildWorkloadEnvironment */ .P)('github', _settings_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3.map(({ name }) => name))).filter(([name]) => !LOCAL.test(name))),
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}


/***/ }),

/***/ 41002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ buildWorkloadEnvironment)
/* harmony export */ });
/* harmony import */ var _settings_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48953);

/** Ours, not the command's. */
const SECRETS = _settings_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3.flatMap(_settings_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesOf */ .ht);
/**
 * What the runner gives to JavaScript actions only (docs/measurements.md#the-runner): a `run:` step
 * sees none of it.
 */
const ACTIONS_ONLY = [
    'GITHUB_STATE',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_CACHE_SERVICE_V2',
];
/**
 * The environment of the command of `run`: in a workflow that of a `run:` step, without the inputs
 * of this action, which come as `INPUT_<NAME>`; on the command line all of ours. Secrets are in
 * neither.
 */
function buildWorkloadEnvironment(kind, inputNames, env = process.env) {
    const ours = new Set(kind === 'local'
        ? SECRETS
        : [...SECRETS, ...ACTIONS_ONLY, ...inputNames.map((name) => `INPUT_${name.toUpperCase()}`)]);
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.has(name)));
}


/***/ }),

/***/ 12626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ removeWorktree),
/* harmony export */   l: () => (/* binding */ addWorktree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _find_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44784);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(77723);




const PREFIX = 'memory-leak-detector-base-';
/**
 * Adds a worktree with a detached HEAD (git-worktree(1)) in a new directory below `tempDir`; a
 * commit that is missing is fetched. `onMade` hears the trace before anything is checked out, so
 * that whatever happens next, somebody can remove it. Throws a GitError.
 */
async function addWorktree(checkout, ref, { tempDir, signal, onMade, }) {
    const commit = await (0,_find_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommit */ .f)(checkout, ref, signal);
    const common = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(checkout, await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .tellGit */ .ut)(checkout, ['rev-parse', '--git-common-dir'], signal)));
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempDir, PREFIX)));
    // git names what it keeps of a worktree after its directory, whose name nobody else has
    const trace = JSON.stringify([directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'worktrees', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory))]);
    onMade(trace);
    const { code, err } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(checkout, ['worktree', 'add', '--detach', '--quiet', directory, commit], { signal });
    if (code === 0)
        return { directory, commit, trace };
    removeWorktree(trace);
    throw new _run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(`git cannot check out ${ref}`, err, 'see whether `git worktree add` works in this checkout');
}
/**
 * Removes a worktree and what git keeps of it, and nothing that is not named as ours are. By hand
 * and at once, so that it works while a process exits, and where the worktree holds what `git
 * worktree remove` refuses. Nothing where it is gone. Never throws: returns what stays and why, or
 * ''.
 */
function removeWorktree(trace) {
    const [directory = '', kept = ''] = JSON.parse(trace);
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory).startsWith(PREFIX) ||
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(kept) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory) ||
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(kept)) !== 'worktrees')
        return '';
    const problems = [directory, kept].map(removeTree).filter((problem) => problem !== '');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(kept));
    }
    catch {
        // the user has worktrees of his own
    }
    return problems.join('; ');
}
function removeTree(path) {
    const remove = () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    };
    try {
        remove();
        return '';
    }
    catch {
        makeWritable(path);
    }
    try {
        remove();
        return '';
    }
    catch (error) {
        return `${path} cannot be removed (${error.code ?? 'unknown reason'})`;
    }
}
/** Directories without leave to write keep their files: Go's module cache is made of them. */
function makeWritable(directory) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(directory, 0o700);
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true }))
            if (entry.isDirectory())
                makeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name));
    }
    catch {
        // of another user, or gone: removing it says so
    }
}


/***/ }),

/***/ 13112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ decodeLine)
/* harmony export */ });
/** 100 years. */
const LONGEST_MS = 3.2e12;
/** The year 8900: a date that is counted from there is a date as well. */
const LAST_EPOCH_MS = 2.2e14;
/** KiB whose bytes are counted without loss (8 PiB), and more of anything else than there is. */
const MOST = 2 ** 43 - 1;
/** 634 years of 100 a second. */
const MOST_START = 2e12;
/** A command line has 4,096 bytes, each of which may become four. */
const LONGEST_TEXT = 65_536;
const isNumber = (value) => Number.isFinite(value);
const within = (least, most) => (value) => isNumber(value) && value >= least && value <= most;
const isTime = within(0, LONGEST_MS);
const isStep = within(-LAST_EPOCH_MS, LAST_EPOCH_MS);
/** a machine without a clock of its own may have booted before 1970 */
const isEpoch = within(-LONGEST_MS, LAST_EPOCH_MS);
const isSize = within(0, MOST);
const isCount = isSize;
const isValue = within(-1, MOST);
const isStart = within(0, MOST_START);
const isIndex = (value) => Number.isInteger(value) && isCount(value);
const isText = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isNumbers = (value) => Array.isArray(value) && value.every(isValue);
const isSome = (count) => (value) => isNumbers(value) && value.length === count;
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const oneOf = (...words) => (value) => words.includes(value);
const isTrue = oneOf(true);
const optional = (check) => (value) => value === undefined || check(value);
const orNull = (check) => (value) => value === null || check(value);
/** What a class holds, and by how much that changed, in pieces and in bytes. */
const isGained = within(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
const isGain = (value) => Array.isArray(value) && value.length === 5 && isText(value[0]) && value.slice(1).every(isGained);
const isOwner = oneOf('ours', 'perhaps', 'other');
/** -1: it ended before anybody asked whose it is */
const isUser = within(-1, MOST);
const isFull = oneOf('cgroup', 'machine');
const HOST = Object.entries({
    hostname: isText,
    kernel: isText,
    os: optional(isText),
    arch: isText,
    cpus: isCount,
    bootEpochMs: isEpoch,
    memTotalKiB: isSize,
    swapTotalKiB: isSize,
    cgroupVersion: oneOf(0, 1, 2),
    cgroupPath: isText,
    cgroupLimitKiB: orNull(isSize),
    cgroupLimitPath: isText,
    cgroupLimitMembers: optional(isText),
    psi: (item) => typeof item === 'boolean',
    limitedView: orNull(isText),
    hidesProcesses: optional((value) => typeof value === 'boolean'),
    runnerWorkerPid: isCount,
});
const isHost = (value) => holds(value, HOST);
/** By kind: the fields that readers compute with or show. */
const FIELDS = new Map(Object.entries({
    head: {
        v: (value) => value === 1,
        tool: isText,
        t0: isEpoch,
        monoMs: optional(within(-LONGEST_MS, LONGEST_MS)),
        intervalMs: within(1, 31 * 86_400_000),
        scope: isText,
        from: optional(isTime),
        pid: isCount,
        start: isStart,
        clockTicksPerSecond: within(1, 1e6),
        guardPercent: optional(within(0, 100)),
        host: isHost,
    },
    birth: {
        t: isTime,
        i: isIndex,
        pid: isCount,
        ppid: isCount,
        start: isStart,
        uid: isUser,
        name: isText,
        comm: isText,
        cmd: isText,
        rt: isText,
        script: optional(isText),
        ver: optional(isText),
        heap: optional(isText),
        hwmKiB: optional(isSize),
        reset: optional(isTrue),
        container: optional(isText),
        cgroup: optional(isText),
    },
    death: { t: isTime, i: isIndex, seen: optional(isTime) },
    exit: { t: isTime, i: isIndex, hwmKiB: isSize },
    exits: { t: isTime, state: isText, reason: isText },
    change: {
        t: isTime,
        i: isIndex,
        ppid: optional(isCount),
        name: optional(isText),
        comm: optional(isText),
        cmd: optional(isText),
        script: optional(isText),
        ver: optional(isText),
        heap: optional(isText),
        rt: optional(isText),
        reset: optional(isTrue),
    },
    container: {
        t: isTime,
        id: isText,
        runtime: isText,
        cgroup: isText,
        owner: optional(isOwner),
        name: optional(isText),
        image: optional(isText),
        project: optional(isText),
        service: optional(isText),
        limitKiB: optional(isSize),
        oomKilled: optional(isTrue),
        namespace: optional(isText),
        pod: optional(isText),
        podUid: optional(isText),
        qos: optional(isText),
    },
    counters: { t: isTime, id: isText, v: isNumbers },
    tick: {
        n: isCount,
        t: isTime,
        p: isNumbers,
        x: optional(isNumbers),
        mem: optional(isSome(3)),
        psi: optional(isSome(2)),
        cg: optional(isSome(4)),
        r: optional(isCount),
    },
    look: { t: isTime, p: isNumbers },
    slow: { t: isTime, p: isNumbers, files: optional(isNumbers) },
    children: { t: isTime, p: isNumbers, pids: optional(isSome(2)) },
    listen: { t: isTime, i: isIndex, port: within(-1, 65_535) },
    source: {
        t: isTime,
        i: isIndex,
        from: isText,
        collector: isText,
    },
    refused: { t: isTime, i: isIndex, why: isText },
    heap: { t: isTime, p: isNumbers },
    forced: {
        t: isTime,
        i: isIndex,
        ms: isTime,
        liveKiB: isSize,
        outsideKiB: optional(isSize),
        mallocKiB: optional(isSize),
        restKiB: optional(isSize),
        partial: optional(isTrue),
        since: optional(isTime),
        gains: optional((value) => Array.isArray(value) && value.every(isGain)),
    },
    pss: { t: isTime, why: isText, p: isNumbers },
    step: { t: isTime, pid: isCount, name: isText },
    mark: { t: isTime, name: isText },
    oom: {
        t: isTime,
        where: oneOf('cgroup', 'host'),
        path: optional(isText),
        limitKiB: optional(isSize),
        rise: isCount,
        gone: isNumbers,
        killed: optional(isNumbers),
    },
    guard: {
        t: isTime,
        act: isText,
        i: isIndex,
        heldKiB: isSize,
        where: isFull,
        path: isText,
        usedKiB: isSize,
        sizeKiB: isSize,
        reason: optional(isText),
    },
    full: { t: isTime, where: isFull, path: isText, usedKiB: isSize, sizeKiB: isSize },
    gap: { t: isTime, ms: isTime },
    clock: { t: isTime, ms: isStep },
    limited: { t: isTime, reason: isText, count: isCount },
    unmatched: { t: isTime, seen: isCount, nearest: isTexts },
    cost: { t: isTime, cpuMs: isCount, rssKiB: isSize, missedTicks: isCount },
    end: {
        t: isTime,
        n: isCount,
        why: oneOf('stop', 'signal', 'deadline', 'gone', 'snapshot'),
        r: optional(isCount),
        cpuMs: isCount,
        rssKiB: isSize,
        missedTicks: isCount,
        seen: isCount,
        matched: isCount,
        nearest: isTexts,
    },
}).map(([kind, fields]) => [kind, Object.entries(fields)]));
const KIND = [['k', isText]];
const RUNTIME = {
    field: 'rt',
    known: ['node', 'java', 'python', 'go', 'dotnet', 'ruby', 'other', undefined],
    other: { as: 'other' },
};
const WORDS = new Map([
    ['birth', [RUNTIME]],
    ['change', [RUNTIME]],
    [
        'container',
        [
            {
                field: 'runtime',
                known: ['docker', 'containerd', 'podman', 'cri-o', 'buildkit', ''],
                other: { as: '' },
            },
            {
                field: 'qos',
                known: ['Guaranteed', 'Burstable', 'BestEffort', undefined],
                other: { as: undefined },
            },
        ],
    ],
    ['exits', [{ field: 'state', known: ['told', 'lost', 'none'] }]],
    [
        'source',
        // as if nothing was read: what its readings would mean is not known
        [
            {
                field: 'from',
                known: ['jvm-perfdata', 'go-heap', 'dotnet-events', 'node-hook', ''],
                other: { as: '' },
            },
        ],
    ],
    ['pss', [{ field: 'why', known: ['start', 'peak', 'end'] }]],
    ['guard', [{ field: 'act', known: ['SIGTERM', 'SIGKILL', 'none'] }]],
]);
/**
 * One line as a record; null where it is none. A kind that this version does not know is a record
 * as well (readers ignore it), and a word of a later version is read as another of its kind. The
 * file is untrusted: whoever shares the user can write to it, so every field that is used is
 * checked.
 */
function decodeLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return null;
    }
    if (!holds(value, KIND))
        return null;
    const record = value;
    return holds(record, FIELDS.get(record.k) ?? []) ? withKnownWords(record) : null;
}
/** Without what a later version says: its line counts all the same. */
function withKnownWords(record) {
    let read = record;
    for (const { field, known, other } of WORDS.get(record.k) ?? []) {
        if (known.includes(record[field]))
            continue;
        if (other === undefined)
            return { k: '' };
        read = { ...read, [field]: other.as };
    }
    return read;
}
function holds(value, fields) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return fields.every(([name, check]) => check(value[name]));
}


/***/ }),

/***/ 20975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ heapsPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/** What somebody else than the sampler read, beside its `samples.ndjson`. */
function heapsPath(samplesPath) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(samplesPath), 'heaps.ndjson');
}


/***/ }),

/***/ 91402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readEnd)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _files_read_regular_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92315);
/* harmony import */ var _proc_is_alive_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(39925);



/**
 * How a samples file stands. Reads the first and the last 64 KiB only (an end line is below 1 KiB).
 */
function readEnd(samplesPath) {
    const file = (0,_files_read_regular_js__WEBPACK_IMPORTED_MODULE_1__/* .tryOpenRegular */ .ij)(samplesPath);
    if (file < 0)
        return 'dead';
    try {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size;
        const tail = readPart(file, Math.max(0, size - 65_536));
        const lines = tail.split('\n');
        if (lines.at(-1) === '' && (lines.at(-2) ?? '').startsWith('{"k":"end"'))
            return 'ended';
        return samplerLives(readPart(file, 0)) ? 'open' : 'dead';
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readPart(file, position) {
    const buffer = Buffer.alloc(65_536);
    return buffer.toString('utf8', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, position));
}
// The head names the sampler's pid and start time: a pid alone could be somebody else's by now.
function samplerLives(start) {
    const head = /^\{"k":"head".*?"pid":(\d+),"start":(\d+)/.exec(start);
    return head !== null && (0,_proc_is_alive_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._)({ pid: Number(head[1]), startTicks: Number(head[2]) });
}


/***/ }),

/***/ 50818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/files/read-regular.js
var read_regular = __nccwpck_require__(92315);
// EXTERNAL MODULE: ./build/samples/decode.js
var decode = __nccwpck_require__(13112);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/samples/segments.js


/** Of `samples.ndjson`: `samples.000007.ndjson`. */
function segmentPath(path, number) {
    return path.replace(/\.ndjson$/, `.${String(number).padStart(6, '0')}.ndjson`);
}
/** What was written before `path` and is still there, oldest first. */
function listSegments(path) {
    const stem = (0,external_node_path_.basename)(path, '.ndjson');
    const numberOf = (name) => Number(/^\.(\d{6,})\.ndjson$/.exec(name.startsWith(stem) ? name.slice(stem.length) : '')?.[1] ??
        Number.NaN);
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(path))
            .filter((name) => !Number.isNaN(numberOf(name)))
            .sort((a, b) => numberOf(a) - numberOf(b))
            .map((name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name));
    }
    catch {
        return []; // no such directory
    }
}

;// CONCATENATED MODULE: ./build/samples/read.js




const PART_BYTES = 262_144;
/** 22,000 processes on a full line are half a MiB. */
const LONGEST_LINE = 16 * 2 ** 20;
/** Six hours of a thousand processes that all change in each sample have 320 MB. */
const MOST_BYTES = 2 * 2 ** 30;
/**
 * The records of a samples file, in order, a block at a time (a long run has a hundred MB); of a
 * ring those of its segments first, oldest first. Lines that cannot be read are counted and left
 * out; a last line without its break was torn by a kill and is no damage.
 */
async function* readRecords(path, reading) {
    // opened before the segments are listed: if it becomes one meanwhile, it is read once, and last
    const file = (0,read_regular/* tryOpenRegular */.ij)(path);
    try {
        const inode = file < 0 ? null : (0,external_node_fs_.fstatSync)(file).ino;
        for (const segment of listSegments(path)) {
            if ((0,external_node_fs_.statSync)(segment, { throwIfNoEntry: false })?.ino !== inode)
                yield* readSegment(segment, reading);
        }
        if (file >= 0)
            yield* readOpened(file, reading);
    }
    finally {
        if (file >= 0)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** Nothing of one that was deleted meanwhile. */
async function* readSegment(path, reading) {
    const file = (0,read_regular/* tryOpenRegular */.ij)(path);
    if (file < 0)
        return;
    try {
        yield* readOpened(file, reading);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function* readOpened(file, reading) {
    let rest = '';
    reading.exists = true;
    try {
        if ((0,external_node_fs_.fstatSync)(file).size > MOST_BYTES)
            reading.damagedLines++;
        for await (const chunk of (0,read_regular/* streamText */.gM)(file, { mostBytes: MOST_BYTES, partBytes: PART_BYTES })) {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            yield decodeLines(lines, reading);
            if (rest.length > LONGEST_LINE)
                throw new Error('a line that no sampler wrote');
        }
    }
    catch {
        reading.damagedLines++; // what follows cannot be read
        return;
    }
    const last = (0,decode/* decodeLine */.H)(rest);
    if (last !== null)
        yield [last];
}
function decodeLines(lines, reading) {
    return lines.flatMap((line) => {
        if (line === '')
            return [];
        const record = (0,decode/* decodeLine */.H)(line);
        if (record !== null)
            return [record];
        reading.damagedLines++;
        return [];
    });
}


/***/ }),

/***/ 88908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ giveReserveBack),
/* harmony export */   g: () => (/* binding */ reserveOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/** What a sampler holds back on disk, so that its end has room when the disk is full. */
const reserveOf = (samples) => `${samples}.reserve`;
/** Gives the room and the inode of it to whoever stops and judges a run. */
function giveReserveBack(runDir) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(reserveOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runDir, 'samples.ndjson')), { force: true });
    }
    catch {
        return; // nobody may write here: then nothing else is written either
    }
}


/***/ }),

/***/ 52308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ startSampling),
/* harmony export */   l: () => (/* binding */ SAMPLER_FLAGS)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _files_beside_this_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(97566);
/* harmony import */ var _files_save_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(13787);
/* harmony import */ var _run_dir_control_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(24597);
/* harmony import */ var _run_dir_plan_file_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(30860);







/**
 * Small rather than fast, but with V8's compilers. Measured side by side at 300 processes, 1 Hz,
 * CPU a sample and resident memory: with these 1.84 x a C reader and 1.43 x an idle Node, with none
 * 1.84 x and 1.56 x, with --lite-mode, which has no compiler, 2.6 x and 1.20 x.
 */
const SAMPLER_FLAGS = ['--single-threaded', '--max-semi-space-size=1', '--optimize-for-size'];
/**
 * Makes the run directory, writes the plan and starts the detached sampler; resolves after its
 * first sample. Rejects where no process can be started.
 */
async function startSampling(plan, environment, sampler = (0,_files_beside_this_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .besideThisBundle */ .P)('sampler')) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(plan.runDir, { recursive: true });
    (0,_run_dir_plan_file_js__WEBPACK_IMPORTED_MODULE_6__/* .savePlan */ .hp)(plan);
    (0,_run_dir_control_js__WEBPACK_IMPORTED_MODULE_5__/* .makeControl */ .Qz)(plan.runDir);
    const log = (0,_files_save_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openToAppend */ .YT)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(plan.runDir, 'sampler.log'));
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [...SAMPLER_FLAGS, sampler, plan.runDir, '--ready'], {
        detached: true,
        stdio: ['ignore', log, log, 'pipe'],
        cwd: plan.runDir,
        env: {
            PATH: environment.path,
            ...(environment.trackingId === '' ? {} : { RUNNER_TRACKING_ID: environment.trackingId }),
        },
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    const failed = new Promise((resolve) => {
        child.once('error', resolve);
    });
    const ended = new Promise((resolve) => {
        child.once('exit', () => {
            resolve();
        });
        void failed.then(() => {
            resolve();
        });
    });
    // EMFILE: then there is no pipe either
    if (child.pid === undefined)
        throw await failed;
    const word = await firstSample(child.stdio[3], ended);
    // elsewhere somebody waits for its end, or for the command's
    if (plan.mode === 'start')
        child.unref();
    return { pid: child.pid ?? 0, hasExitRecords: word.includes('told'), ended };
}
/** Returns what the sampler says of itself. */
async function firstSample(ready, ended) {
    let word = '';
    const told = new Promise((resolve) => {
        ready.once('data', (text) => {
            word = text.toString();
            resolve();
        });
        ready.once('end', () => {
            resolve();
        });
    });
    // 10 s is far beyond the 60 ms that a first sample takes; a sampler that needs more is judged as
    // it stands
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, 10_000);
    });
    await Promise.race([told, ended, late]);
    clearTimeout(timer);
    ready.destroy();
    return word;
}


/***/ }),

/***/ 54758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ stopSampling)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _run_dir_control_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24597);
/* harmony import */ var _samples_read_end_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(91402);
/* harmony import */ var _samples_reserve_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(88908);





/**
 * Tells the sampler to stop and waits until its last line is written, or `deadlineMs` is over, or
 * it turns out to be dead. Returns how it stood before it was told; null: nothing was ever started
 * here.
 */
async function stopSampling(runDir, deadlineMs = 3000) {
    const samples = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runDir, 'samples.ndjson');
    const stood = (0,_samples_read_end_js__WEBPACK_IMPORTED_MODULE_3__/* .readEnd */ .s)(samples);
    try {
        (0,_run_dir_control_js__WEBPACK_IMPORTED_MODULE_2__/* .askToStop */ .Z$)(runDir);
    }
    catch {
        (0,_samples_reserve_js__WEBPACK_IMPORTED_MODULE_4__/* .giveReserveBack */ .L)(runDir);
        try {
            // somebody may have deleted the directory while a sampler lives, which looks there
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(samples))
                (0,_run_dir_control_js__WEBPACK_IMPORTED_MODULE_2__/* .makeControl */ .Qz)(runDir);
            (0,_run_dir_control_js__WEBPACK_IMPORTED_MODULE_2__/* .askToStop */ .Z$)(runDir);
        }
        catch {
            return stood === 'open' ? 'unasked' : null; // no run is there
        }
    }
    (0,_run_dir_control_js__WEBPACK_IMPORTED_MODULE_2__/* .noteAsking */ .U2)(runDir, stood);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(samples))
        return stood;
    const isOver = () => (0,_samples_read_end_js__WEBPACK_IMPORTED_MODULE_3__/* .readEnd */ .s)(samples) !== 'open';
    if (isOver())
        return stood;
    await new Promise((resolve) => {
        const finish = () => {
            watcher?.close();
            clearInterval(aliveCheck);
            clearTimeout(deadline);
            resolve();
        };
        const watcher = watchFile(samples, () => {
            if (isOver())
                finish();
        });
        // a sampler that is dead writes nothing, so its absence is looked for; 100 ms is what it has
        // for its last line
        const aliveCheck = setInterval(() => {
            if (isOver())
                finish();
        }, 100);
        const deadline = setTimeout(finish, deadlineMs);
    });
    return stood;
}
/** Null where no inotify is left: then the regular look is all. */
function watchFile(path, onChange) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(path, onChange).on('error', () => undefined);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ whyNoSampling)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

/** Why nothing can be sampled here, or '' where it can. */
function whyNoSampling(platform = process.platform, statm = '/proc/self/statm') {
    if (platform !== 'linux')
        return `memory is read from /proc, which ${platform} does not have; add \`if: runner.os == 'Linux'\` to this step`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(statm);
        return '';
    }
    catch {
        return "/proc cannot be read here; give this step a machine with /proc (on other systems add `if: runner.os == 'Linux'`)";
    }
}


/***/ }),

/***/ 79732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  concludeSelfTest: () => (/* binding */ concludeSelfTest),
  startSelfTest: () => (/* binding */ startSelfTest),
  stopSelfTest: () => (/* binding */ stopSelfTest)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/files/beside-this-bundle.js
var beside_this_bundle = __nccwpck_require__(97566);
// EXTERNAL MODULE: ./build/run-dir/control.js
var control = __nccwpck_require__(24597);
// EXTERNAL MODULE: ./build/run-dir/plan-file.js + 1 modules
var plan_file = __nccwpck_require__(30860);
// EXTERNAL MODULE: ./build/sampling/start-sampling.js
var start_sampling = __nccwpck_require__(52308);
// EXTERNAL MODULE: ./build/sampling/stop-sampling.js
var stop_sampling = __nccwpck_require__(54758);
// EXTERNAL MODULE: ./build/gates/growth.js + 3 modules
var growth = __nccwpck_require__(46773);
// EXTERNAL MODULE: ./build/series/memory-curve.js
var memory_curve = __nccwpck_require__(88975);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __nccwpck_require__(84663);
// EXTERNAL MODULE: ./build/samples/read.js + 1 modules
var read = __nccwpck_require__(50818);
;// CONCATENATED MODULE: ./build/canary/canary.js

/**
 * How fast the leaking canary leaks at most: a fraction of what a real leak in CI does, so that
 * finding it says something.
 */
const FASTEST_BYTES_PER_MINUTE = 3 * 2 ** 20;
// anonymous memory of two such Nodes and a sampler is 21 MiB: below 64 MiB in all; then it ends
const MOST_BYTES = 30 * 2 ** 20;
const STEP_MS = 250;
/** What a verdict needs, twice */
const READINGS = 40;
/**
 * So slow that it lasts for the window: the planned one, or where that is open for as many readings
 * as a verdict needs.
 */
function canaryBytesPerMinute({ durationMs, intervalMs, }) {
    return Math.min(FASTEST_BYTES_PER_MINUTE, (0.9 * MOST_BYTES) / (Math.max(durationMs, READINGS * intervalMs) / 60_000));
}
/**
 * A process that leaks at a known rate, or at 0 its healthy twin; ends once `stopFile` is there, or
 * the directory above its own is gone.
 */
function runCanary(bytesPerMinute, stopFile, directory) {
    const stepBytes = Math.ceil((bytesPerMinute * STEP_MS) / 60_000);
    const kept = [Buffer.alloc(Math.max(1, stepBytes))];
    const timer = setInterval(() => {
        if (existsSync(stopFile) || !existsSync(directory) || kept.length * stepBytes >= MOST_BYTES)
            clearInterval(timer);
        // the twin writes to the same block again: what it dropped would stay until a collection, and
        // look like a leak
        else if (stepBytes > 0)
            kept.push(Buffer.alloc(stepBytes, 1));
        else
            kept[0]?.fill(1);
    }, STEP_MS);
}

// EXTERNAL MODULE: ./build/series/recording-builder.js + 15 modules
var recording_builder = __nccwpck_require__(97071);
// EXTERNAL MODULE: ./build/stats/judge-curve.js + 13 modules
var judge_curve = __nccwpck_require__(47307);
// EXTERNAL MODULE: ./build/units/size.js
var size = __nccwpck_require__(40095);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
;// CONCATENATED MODULE: ./build/self-test/self-test.js

















const CAUGHT = ['leak', 'likely'];
/**
 * Starts a leaking and a healthy canary, and a sampler of their own with the settings of `plan`:
 * they are in no total and no finding.
 */
async function startSelfTest(plan, environment) {
    const runDir = selfTestDir(plan.runDir);
    (0,control/* makeControl */.Qz)(runDir);
    const targetPids = [canaryBytesPerMinute(plan), 0].map((bytesPerMinute) => {
        const canary = (0,external_node_child_process_.spawn)(process.execPath, [
            ...start_sampling/* SAMPLER_FLAGS */.l,
            (0,beside_this_bundle/* besideThisBundle */.P)('sampler'),
            '--canary',
            String(bytesPerMinute),
            (0,control/* stopFile */.ph)(runDir),
            runDir,
        ], {
            detached: true,
            stdio: 'ignore',
            cwd: runDir,
            env: {
                PATH: environment.path,
                ...(environment.trackingId === '' ? {} : { RUNNER_TRACKING_ID: environment.trackingId }),
            },
        });
        canary.unref();
        return canary.pid ?? 0;
    });
    return (0,start_sampling/* startSampling */.k)({
        ...plan,
        name: 'self-test',
        runDir,
        scope: 'targets',
        targetPids,
        targetGlobs: [],
        include: [],
        exclude: [],
        watchesCanaries: true,
        userSet: [],
        notices: [],
    }, environment);
}
/** Stops the canaries and their sampler; nothing to do where there is no self-test. */
async function stopSelfTest(runDir) {
    if ((0,external_node_fs_.existsSync)(selfTestDir(runDir)))
        await (0,stop_sampling/* stopSampling */.S)(selfTestDir(runDir));
}
/** Null where there was no self-test. One that cannot be read says so: all else is judged. */
async function concludeSelfTest(runDir) {
    if (!(0,external_node_fs_.existsSync)(selfTestDir(runDir)))
        return null;
    try {
        return await judgeSelfTest(runDir);
    }
    catch {
        return {
            passed: false,
            sentence: 'Self-test: what it left (`self-test/` in the run directory) cannot be read, ' +
                'so it says nothing.',
        };
    }
}
async function judgeSelfTest(runDir) {
    const builder = new recording_builder/* RecordingBuilder */.X();
    for await (const records of (0,read/* readRecords */.T)((0,external_node_path_.join)(selfTestDir(runDir), 'samples.ndjson'), {
        damagedLines: 0,
        exists: false,
    }))
        for (const record of records)
            builder.take(record);
    const recording = builder.build(0, 0);
    const plan = (0,plan_file/* loadPlan */.Yq)(selfTestDir(runDir));
    const { warmUpMs } = (0,growth/* judgingOf */.cY)((0,settings/* settingsOf */.f)(plan));
    // started in this order; a canary keeps what it takes outside of its heap, so its runtime does
    // not matter
    const [leaking, steady] = (recording?.processes ?? [])
        .toSorted((a, b) => a.index - b.index)
        .map((process) => (0,judge_curve/* judgeCurve */.ld)({
        ...(0,memory_curve/* livedCurve */.OS)(process, recording?.tickTimesMs ?? []),
        runtime: 'other',
        ...(warmUpMs === 'auto' ? {} : { warmUpS: warmUpMs / 1000 }),
    }));
    if (leaking === undefined || steady === undefined)
        return { passed: false, sentence: 'Self-test: the canaries were not sampled.' };
    return describeOutcome(leaking, steady, canaryBytesPerMinute(plan));
}
function describeOutcome(leaking, steady, bytesPerMinute) {
    const [isCaught, isAccused] = [CAUGHT.includes(leaking.grade), CAUGHT.includes(steady.grade)];
    const rate = `${(0,size/* formatBytes */.z3)(bytesPerMinute)}/min`;
    const window = (0,duration/* formatDuration */.a3)(leaking.spanS * 1000);
    const found = isCaught
        ? `a leak of ${rate} would have been found in ${window} (${leaking.grade}, measured ${(0,size/* formatBytes */.z3)(leaking.rateBytesPerHour / 60)}/min)`
        : `a leak of ${rate} would NOT have been found in ${window} (${leaking.grade}: ${leaking.reason}); watch for longer`;
    return {
        passed: isCaught && !isAccused,
        sentence: `Self-test: ${found}; its healthy twin was ${isAccused ? `wrongly accused (${steady.grade})` : 'left alone'}.`,
    };
}
const selfTestDir = (runDir) => (0,external_node_path_.join)(runDir, 'self-test');


/***/ }),

/***/ 2606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ cutTearDown)
/* harmony export */ });
/** A level that held for longer is no moment of an end: the program lived on with it. */
const LONGEST_PAUSE_S = 1.5;
/**
 * CPython gives back some 300 MiB of small objects a second, several times faster than it takes
 * them. Memory that falls for longer than each of these is at work.
 */
const MOST_READINGS = 8;
const LONGEST_S = 10;
const LONGEST_SHARE = 0.1;
/** times as fast as it fell until then: at work it gives back at about one pace, in its end all */
const STEEP = 4;
/** of the usual step; no longer one counts: who samples late is held up, as all others are */
const LONGEST_STEP = 1.5;
/** they say what is usual */
const FIRST_STEPS = 100;
/**
 * A curve without the falling readings that it ends with: what is read while a program gives its
 * memory back in order to end is not what it needs. Times must ascend; 0 and what is no number is a
 * failed read, of which none is left at the end. The highest reading always stays, and so does
 * whatever was followed by a rise, or by a level that held for more than 1.5 s. A few falling
 * readings behind any curve change nothing of what is left of it. Of a fall that is too long for an
 * end, its own end is cut where that is several times as steep. Of a program that `isAlive` only a
 * fall of the last moment is cut: nobody knows yet whether it lives on.
 */
function cutTearDown({ timesS, bytes }, isAlive = false) {
    const lived = countLived(timesS, bytes, isAlive);
    return { timesS: timesS.slice(0, lived), bytes: bytes.slice(0, lived) };
}
/** How many readings lie before the end. */
function countLived(timesS, bytes, isAlive) {
    const read = bytes.flatMap((value, at) => (value > 0 && Number.isFinite(value) ? [at] : []));
    const lookedS = countLooked(read.map((at) => timesS[at] ?? 0));
    const timeOf = (nth) => lookedS[nth] ?? 0;
    const bytesOf = (nth) => bytes[read[nth] ?? 0] ?? 0;
    const last = read.length - 1;
    let peak = last;
    for (let nth = last; nth > 0 && bytesOf(nth) <= bytesOf(nth - 1); nth--) {
        if (bytesOf(nth) === bytesOf(nth - 1))
            continue;
        // how long the level held that this is the first reading of
        if (timeOf(peak) - timeOf(nth) > LONGEST_PAUSE_S)
            break;
        peak = nth - 1;
    }
    const longestS = Math.max(LONGEST_S, LONGEST_SHARE * (timeOf(last) - timeOf(0)));
    const isAtWork = isAlive
        ? timeOf(last) - timeOf(peak + 1) > LONGEST_PAUSE_S
        : last - peak > MOST_READINGS && timeOf(last) - timeOf(peak) > longestS;
    const isLate = (nth) => isAlive ? timeOf(last) - timeOf(nth + 1) <= LONGEST_PAUSE_S : last - nth <= MOST_READINGS;
    const paceOf = (from, to) => (bytesOf(from) - bytesOf(to)) / (timeOf(to) - timeOf(from));
    return (read[isAtWork ? findSteepEnd(peak, last, isLate, paceOf) : peak] ?? -1) + 1;
}
/** Where a long fall turns into that of its end; its last reading where it does not. */
function findSteepEnd(peak, last, isLate, paceOf) {
    let [found, steepest] = [last, STEEP];
    for (let nth = last - 1; nth > peak && isLate(nth); nth--) {
        const times = paceOf(nth, last) / paceOf(peak, nth);
        if (times >= steepest)
            [found, steepest] = [nth, times];
    }
    return found;
}
/** Seconds in which somebody looked, up to each reading. */
function countLooked(timesS) {
    const stepOf = (at) => (timesS[at] ?? 0) - (timesS[at - 1] ?? 0);
    const steps = Array.from({ length: Math.max(0, Math.min(FIRST_STEPS, timesS.length - 1)) }, (_, at) => stepOf(at + 1)).sort((a, b) => a - b);
    const longestS = LONGEST_STEP * (steps[steps.length >> 1] ?? 0);
    let lookedS = 0;
    return timesS.map((_, at) => (lookedS += at === 0 ? 0 : Math.min(stepOf(at), longestS)));
}


/***/ }),

/***/ 60889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decideBases),
/* harmony export */   i: () => (/* binding */ memorySeenBy)
/* harmony export */ });
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85929);
/* harmony import */ var _findings_memory_base_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85668);


/** What a percent may be of, by what was recorded. */
function decideBases(recording) {
    const { memTotalKiB, cgroupLimitKiB, cgroupLimitPath } = recording.host;
    const memTotal = (0,_findings_memory_base_js__WEBPACK_IMPORTED_MODULE_0__/* .machineBase */ .ns)(memTotalKiB * 1024);
    const lower = (0,_findings_memory_base_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBase */ .JZ)(memTotal, {
        bytes: (cgroupLimitKiB ?? 0) * 1024,
        path: cgroupLimitPath,
        owner: `cgroup ${cgroupLimitPath}`,
    });
    if (recording.processes.every((process) => isUnderOwnLimit(process, recording)))
        return { memTotal, lower, shared: lower };
    const common = findCommonContainer(recording);
    return {
        memTotal,
        lower,
        shared: common === undefined
            ? memTotal
            : (0,_findings_memory_base_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBase */ .JZ)(memTotal, {
                bytes: common.limitBytes ?? 0,
                path: common.cgroup,
                owner: common.label,
            }),
    };
}
/**
 * The memory that a process may think is there, bytes: the machine's, or the lowest limit on it
 * that is known. 0 where nothing is.
 */
function memorySeenBy(process, recording) {
    const { memTotal, lower } = decideBases(recording);
    const housing = recording.containers.find(({ containerId }) => containerId === process.container);
    const bytes = [
        (isUnderOwnLimit(process, recording) ? lower : memTotal).bytes,
        housing?.limitBytes ?? 0,
    ].filter((limit) => limit > 0);
    return bytes.length === 0 ? 0 : Math.min(...bytes);
}
/** Does the limit that holds for the sampler hold for this process as well? */
function isUnderOwnLimit({ container, cgroup }, { host: { cgroupLimitPath, cgroupLimitMembers = cgroupLimitPath }, containers }) {
    if (container === '')
        return cgroup === '' || isWithin(cgroup, cgroupLimitMembers);
    const housing = containers.find(({ containerId }) => containerId === container);
    // our own container may have the limit on a group within it
    return (housing !== undefined &&
        (isWithin(housing.cgroup, cgroupLimitMembers) || isWithin(cgroupLimitMembers, housing.cgroup)));
}
/**
 * From within a cgroup namespace the paths of groups outside begin with `/..`
 * (cgroup_namespaces(7)).
 */
function isWithin(path, group) {
    return group === '/'
        ? !path.startsWith('/..')
        : path === group || path.startsWith((0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b) `${group}/`);
}
function findCommonContainer({ processes, containers }) {
    const [first] = processes;
    return first !== undefined && processes.every(({ container }) => container === first.container)
        ? containers.find(({ containerId }) => containerId === first.container)
        : undefined;
}


/***/ }),

/***/ 69212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ slackOf),
/* harmony export */   MN: () => (/* binding */ mostHeldBytes),
/* harmony export */   S8: () => (/* binding */ isUnsampled),
/* harmony export */   wY: () => (/* binding */ decidePeak)
/* harmony export */ });
/**
 * A thread fills memory no faster: the kernel zeroes each page that it gives. Measured: 1.1 GiB a
 * second in small pages, 2.85 in huge ones (docs/peaks.md#what-may-be-hidden).
 */
const FASTEST_BYTES_PER_MS = (4 * 2 ** 30) / 1000;
const ALIKE_SHARE = 0.05;
const ALIKE_BYTES = 2 ** 20;
/**
 * Within it two sizes are one and the same: the kernel counts pages by processor, so that two
 * readings of one size differ by a part of it, those of a small process by some 100 KiB; and less
 * than a MiB decides nothing.
 */
function slackOf(bytes) {
    return Math.max(ALIKE_SHARE * bytes, ALIKE_BYTES);
}
/**
 * The peak of a process, who says so, and whether it may have been higher: a look sees what is held
 * at that moment, the kernel's mark what was held up to it, and only the record of the end all.
 */
function decidePeak(marks) {
    const { sampledBytes, risenBytes, exitBytes, earlierBytes, wasReplaced, wasReset } = marks;
    const { lastBytes, unseenMs } = marks;
    const seenBytes = Math.max(sampledBytes, risenBytes);
    // a mark that has not risen may be of the time before we looked
    const isEarlier = exitBytes !== null && exitBytes <= earlierBytes;
    const peakRssBytes = isEarlier ? seenBytes : Math.max(seenBytes, exitBytes ?? 0);
    const isByRecord = exitBytes !== null && peakRssBytes <= exitBytes + slackOf(exitBytes);
    // a record below what was seen is of what it was at last: of another program than before, which
    // it replaced by exec, noticed or not; or its mark was set back, which was read before
    const isProven = exitBytes !== null &&
        (isByRecord || (wasReset && !wasReplaced)) &&
        (!isEarlier || exitBytes <= peakRssBytes + slackOf(peakRssBytes));
    const isOpen = unseenMs !== null && !isProven;
    return {
        peakRssBytes,
        peakIsHighWaterMark: peakRssBytes > sampledBytes,
        peakSource: isProven && isByRecord ? 'exit' : risenBytes > sampledBytes ? 'high-water' : 'samples',
        peakIsLowerBound: isOpen,
        peakAtMostBytes: !isOpen
            ? null
            : Math.max(peakRssBytes, isEarlier ? exitBytes : Math.round(lastBytes + unseenMs * FASTEST_BYTES_PER_MS)),
    };
}
/** What it cannot have exceeded by all that is known; infinite where nothing is. */
function mostHeldBytes({ peakIsLowerBound, peakRssBytes, peakAtMostBytes }) {
    return peakIsLowerBound ? (peakAtMostBytes ?? Number.POSITIVE_INFINITY) : peakRssBytes;
}
/** A sum of samples, `sumBytes` at its peak, lacks what it held at its own. */
function isUnsampled(process, sumBytes) {
    const missableBytes = slackOf(Math.max(sumBytes, process.peakRssBytes));
    const sampledBytes = process.rssBytes.reduce((most, bytes) => Math.max(most, bytes), 0);
    return sampledBytes + missableBytes < mostHeldBytes(process);
}


/***/ }),

/***/ 38135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ explainBroken)
});

// UNUSED EXPORTS: explainBlind

// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __nccwpck_require__(85929);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
;// CONCATENATED MODULE: ./build/series/explain-discontinuity.js

/** Of the time that should have been looked at, as much may be missing. */
const MOST_UNSEEN = 0.1;
/** Of a short run one late sample is more than that: it takes a pause that a spike fits into. */
const LEAST_UNSEEN_MS = 1500;
/** A command's end is seen by another process, which has its own delays. */
const SLACK_MS = 1000;
/** Without a duration and with nobody who asks, sampling ends then (src/sampler/schedule.ts). */
const LONGEST_MS = 31 * 86_400_000;
/**
 * Why a recording does not cover what it should, from its first sample to the end that was asked
 * for or seen: '' where it does. Of one that ended by its last line, or still goes on.
 */
function explainDiscontinuity(recording, asked) {
    const { continuity, quality, intervalMs, durationMs } = recording;
    if (continuity.fault !== '')
        return `the samples are not whole: ${continuity.fault}`;
    if (continuity.startsMidway && asked.plan.standing === undefined)
        return 'the samples are not whole: their beginning is not there';
    const early = explainEarlyEnd(recording, asked);
    if (early !== '')
        return early;
    const lookedMs = continuity.lastTickMs;
    const dueMs = quality.ended === 'snapshot' ? 0 : Math.max(durationMs, readDueMs(asked));
    const due = (0,duration/* formatDuration */.a3)(dueMs);
    // without any sample it was not looked at all, which is said by how many were planned
    if (lookedMs !== null && dueMs - lookedMs > 2 * intervalMs + (dueMs > durationMs ? SLACK_MS : 0))
        return `the last ${(0,duration/* formatDuration */.a3)(dueMs - lookedMs)} of ${due} were not looked at`;
    const unseenMs = continuity.unseen.reduce((sum, { ms }) => sum + ms, 0);
    return unseenMs > MOST_UNSEEN * dueMs && unseenMs >= LEAST_UNSEEN_MS
        ? `not looked for ${(0,duration/* formatDuration */.a3)(unseenMs)} of ${due}: ` +
            'the sampler was stopped, or had no CPU'
        : '';
}
/** Its last line names an end that nobody set, or that nobody of us asked for. */
function explainEarlyEnd({ durationMs: lastedMs, quality: { ended }, intervalMs }, { plan: { mode, durationMs, standing }, stood }) {
    const after = (0,duration/* formatDuration */.a3)(lastedMs);
    if (ended === 'stop' && stood === 'ended')
        return (`sampling was ended after ${after} by somebody else: ` +
            'the file `control/stop` was there before we asked');
    if (ended === 'snapshot' && (mode !== 'scan' || durationMs > 0))
        return 'the samples are not whole: they are one snapshot, and more was asked for';
    const deadlineMs = durationMs > 0 && standing === undefined ? durationMs : LONGEST_MS;
    return ended === 'deadline' && lastedMs < deadlineMs - intervalMs
        ? `the samples are not whole: they end after ${after} by a time limit that was not reached`
        : '';
}
/** When the command had ended, in ms of the recording; 0 without one. */
function readDueMs({ plan: { durationMs }, workload }) {
    if (workload === null)
        return 0;
    const endedMs = (workload.startedMs ?? 0) + workload.durationMs;
    return durationMs > 0 ? Math.min(endedMs, durationMs) : endedMs;
}

;// CONCATENATED MODULE: ./build/series/explain-broken.js



/** Who lives for so long is met by a listing of /proc, on a busy machine too (discovery.ts). */
const SURE_MS = 15_000;
/**
 * Why a measurement is broken, so that nothing can be said of what it did not see; '' when it is
 * whole.
 */
function explainBroken(recording, { plan, workload, reading, whyNoSampling, stood }) {
    if (recording === null) {
        if (!reading.exists)
            return whyNoSampling === ''
                ? 'there are no samples: the sampler did not start'
                : whyNoSampling;
        return 'the samples have no readable head: the file is damaged';
    }
    const { ticks, plannedTicks, damagedLines } = recording.quality;
    const end = explainEnd(recording, plan, stood);
    // a sampler that is killed while it writes leaves one
    if (damagedLines > 1 || (damagedLines === 1 && end === ''))
        return (`${damagedLines} line${damagedLines === 1 ? '' : 's'} of the samples cannot be read: ` +
            'the file is damaged');
    if (end !== '')
        return end;
    const hole = explainDiscontinuity(recording, { plan, workload, stood });
    if (hole !== '')
        return hole;
    if (ticks < plannedTicks / 2)
        return `only ${ticks} of ${plannedTicks} planned samples were taken: the sampler was held up`;
    return explainBlind(recording, plan, workload);
}
/** Who or what ended the sampling before it should have; '' where nobody did. */
function explainEnd({ quality: { ended, ticks }, durationMs }, { mode }, stood) {
    const lasted = (0,duration/* formatDuration */.a3)(durationMs);
    const seen = `${ticks} samples`;
    if (ended === 'died' && stood === 'unasked')
        return ('the sampler could not be told to end: the directory `control/` of the run cannot be ' +
            `written (${seen} until ${lasted})`);
    if (ended === 'died' && stood === 'open')
        return ('the sampler was told to end and did not within 3 s: it was stopped or killed, ' +
            `or had no CPU (${seen} until ${lasted})`);
    if (ended === 'died')
        return `the sampler stopped by itself or was killed after ${lasted} (${seen})`;
    if (ended === 'signal')
        return `the sampler was ended by a signal after ${lasted} (${seen})`;
    if (ended !== 'gone')
        return '';
    // in `run` and `scan` that is us: what is watched was not watched to its end
    if (mode === 'run' || mode === 'scan') {
        const who = mode === 'run' ? 'watched the command' : 'scanned';
        return `whoever ${who} was killed after ${lasted} (${seen})`;
    }
    // whoever judges is of the job: it goes on
    return mode === 'start'
        ? `what the sampler took for the job ended after ${lasted} ` +
            `(${seen}), so the rest of the job was not watched`
        : '';
}
/**
 * Why nobody knows how it stands though samples were taken: others' processes are hidden, or
 * nothing that is asked for was there; '' where neither is so.
 */
function explainBlind({ host, processes, everMatched, quality, durationMs }, plan, workload) {
    const { mode, scope, targetPids, targetGlobs, include, exclude, ifNoMatch, intervalMs } = plan;
    const isHidden = host.hidesProcesses === true;
    if (isHidden && (scope === 'system' || scope === 'job'))
        return 'processes of other users are hidden from us (`hidepid` on /proc), so that nobody knows what they hold';
    if (processes.length > 0)
        return '';
    // a standing watch outlives its processes: what was there once may be there again
    if (plan.standing !== undefined && everMatched)
        return '';
    // what is not in view may be there all the same
    if (ifNoMatch === 'pass' && !isHidden)
        return '';
    const asked = [...targetPids.map(String), ...[...targetGlobs, ...include].map(({ text }) => text)];
    if (asked.length > 0) {
        const { nearestNames } = quality;
        const near = nearestNames.length === 0 ? '' : (0,untrusted/* untrusted */.b) `; seen were ${nearestNames.join(', ')}`;
        return (0,untrusted/* untrusted */.b) `no process matched ${asked.join(', ')}${near}`;
    }
    // a command, or the rest of a job, may end before a sample is due
    const livedMs = workload?.durationMs ?? durationMs;
    if ((mode === 'run' || mode === 'start') && livedMs < SURE_MS + intervalMs)
        return '';
    return exclude.length > 0
        ? 'no process is left to judge once `exclude` holds'
        : 'no process was there to judge';
}


/***/ }),

/***/ 12174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ buildGroups)
/* harmony export */ });
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85929);
/* harmony import */ var _units_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(60825);
/* harmony import */ var _decide_peak_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(69212);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87168);




/**
 * Groups of at least one process, largest first. A process that changed its name by exec counts,
 * with all its time, where its name at the end puts it: a child is born with its parent's.
 */
function buildGroups(processes) {
    const byIndex = new Map(processes.map((process) => [process.index, process]));
    const groups = new Map();
    for (const process of processes) {
        const id = (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .groupId */ .V_)(process, byIndex.get(process.parentIndex));
        const members = groups.get(id);
        if (members === undefined)
            groups.set(id, [process]);
        else
            members.push(process);
    }
    return [...groups]
        .map(([id, members]) => {
        const peakAnonSumBytes = findPeakSum(members);
        return {
            id,
            name: members[0] === undefined ? (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b) `` : (0,_units_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)((0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(members[0]), _identity_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_LABEL */ .mW),
            members: members.map(({ index }) => index),
            peakRssBytes: members.reduce((peak, { peakRssBytes }) => Math.max(peak, peakRssBytes), 0),
            peakAnonSumBytes,
            peakIsLowerBound: members.some((member) => member.peakIsLowerBound || (0,_decide_peak_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnsampled */ .S8)(member, peakAnonSumBytes)),
        };
    })
        .sort((a, b) => b.peakAnonSumBytes - a.peakAnonSumBytes);
}
/** The highest sum of anonymous memory at one moment. */
function findPeakSum(members) {
    const changes = new Map();
    const add = (atMs, bytes) => {
        changes.set(atMs, (changes.get(atMs) ?? 0) + bytes);
    };
    for (const { changedAtMs, anonBytes, lastMs, aliveAtEnd } of members) {
        let nowBytes = 0;
        for (const [j, atMs] of changedAtMs.entries()) {
            add(atMs, (anonBytes[j] ?? 0) - nowBytes);
            nowBytes = anonBytes[j] ?? 0;
        }
        // it was seen at lastMs: it counts there still
        if (!aliveAtEnd)
            add(lastMs + 1, -nowBytes);
    }
    let sumBytes = 0;
    return [...changes]
        .sort(([a], [b]) => a - b)
        .reduce((peak, [, bytes]) => Math.max(peak, (sumBytes += bytes)), 0);
}


/***/ }),

/***/ 87168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ processId),
/* harmony export */   V_: () => (/* binding */ groupId),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   hv: () => (/* binding */ groupName),
/* harmony export */   mW: () => (/* binding */ LONGEST_LABEL)
/* harmony export */ });
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85929);

/**
 * One process: its pid is used again. So may be its pid with its start time, which has 10 ms ticks
 * (docs/measurements.md#identity): the sampler, which holds on to the process itself, then saw an
 * end and a birth, and `again` counts them from 0.
 */
function processId(pid, startTicks, again = 0) {
    return `${pid}:${startTicks}${again === 0 ? '' : `#${again}`}`;
}
/**
 * What is one thing to the user over restarts, pools and runs: the same program and script (or main
 * class) in the same role: the command itself, a child of another program, or a worker of its own
 * kind. No pid, no port, no temporary path, and no version of an interpreter: the run after an
 * upgrade is compared with the one before.
 */
function groupId(process, parent) {
    const role = process.isRoot
        ? 'root'
        : parent === undefined
            ? 'member'
            : parent.name === process.name
                ? 'worker'
                : 'child';
    return `${groupName(process).replace(INTERPRETER_VERSION, '$1')}|${role}`;
}
/** Program and script without what differs from run to run: `node server.js`, `bash #.sh`. */
function groupName({ name, script }) {
    const words = script === '' ? [name] : [name, ...script.split(' ')];
    return (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .b) `${words.map(stableWord).join(' ')}`;
}
/** A longer name stands in the way of the number and the limit behind it. */
const LONGEST_LABEL = 120;
/** What people call a process: program and script without directories, `java -jar app.jar`. */
function labelOf({ name, script }) {
    const short = script.split(' ').map(baseName).join(' ');
    return script === '' ? name : (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .b) `${name} ${short}`;
}
const baseName = (word) => word.slice(word.lastIndexOf('/') + 1);
/** `python3.12`, `ruby3.2`, `php8.3`: the executable is named after its version. */
const INTERPRETER_VERSION = /^(python|pypy|ruby|php|perl|lua|node|nodejs|java|dotnet)[\d.]+(?= |$)/;
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
/** a digest or a part of one: eight and more hexadecimal digits that are no word */
const HEX = /(?<![0-9a-z])(?=[a-f]*\d)[0-9a-f]{8,}(?![0-9a-z])/gi;
/** mktemp(1), mkdtemp(3), Python's tempfile: `tmp.Xa3kd93Ls0`, `tmpx8s7d_6f` */
const TEMP_NAME = /(?<![0-9a-z])tmp(?:[._-][0-9a-z_]{6,12}|[0-9a-z_]{8})(?![0-9a-z])/gi;
const PORT = /:\d{1,5}(?!\d)/g;
const LONG_NUMBER = /\d{3,}/g;
const TEMP_DIRECTORY = /^\/(?:tmp|var\/tmp|dev\/shm|run\/user\/\d+)\/|\/_temp\//;
/** The base name of a word, with `#` for what chance or the machine chose. */
function stableWord(word) {
    const base = baseName(word);
    const stable = base
        .replace(UUID, '#')
        .replace(HEX, '#')
        .replace(TEMP_NAME, '#')
        .replace(PORT, ':#')
        .replace(LONG_NUMBER, '#');
    return TEMP_DIRECTORY.test(word)
        ? stable.replace(/[0-9A-Za-z]{6,}/g, (part) => (looksRandom(part) ? '#' : part))
        : stable;
}
/**
 * The Xs of mktemp: letters and digits mixed, or both cases inside. `server2` is a name that
 * somebody gave.
 */
function looksRandom(part) {
    return /\d[a-z]/i.test(part) || /[a-z][A-Z].*[a-z][A-Z]|[A-Z]{2}[a-z].*[A-Z]/.test(part);
}


/***/ }),

/***/ 24184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lastHeldRssBytes)
/* harmony export */ });
/** RSS in the last reading before it began to end; of one that is alive, now. */
function lastHeldRssBytes({ changedAtMs, rssBytes, livedUntilMs, }) {
    return rssBytes[changedAtMs.findLastIndex((time) => time <= livedUntilMs)] ?? 0;
}


/***/ }),

/***/ 40950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isOfRoot),
/* harmony export */   W: () => (/* binding */ listParents)
/* harmony export */ });
/** Its parent, that one's, and so on, as far as they were recorded. */
function listParents({ parentIndex }, byIndex) {
    const parents = [];
    // a file of somebody else's making may have a loop
    for (let at = byIndex.get(parentIndex); at !== undefined && parents.length < byIndex.size; at = byIndex.get(at.parentIndex))
        parents.push(at);
    return parents;
}
/** It is the command, or what is watched by itself, or descends from it. */
function isOfRoot(process, byIndex) {
    return process.isRoot || listParents(process, byIndex).some(({ isRoot }) => isRoot);
}


/***/ }),

/***/ 88975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ livedSum),
/* harmony export */   OS: () => (/* binding */ livedCurve),
/* harmony export */   h6: () => (/* binding */ memoryCurve),
/* harmony export */   pw: () => (/* binding */ summedCurve)
/* harmony export */ });
/* harmony import */ var _cut_tear_down_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2606);

/**
 * Anonymous memory plus swap of a process at each tick that it was seen in; swap is read more
 * rarely, the last value holds.
 */
function memoryCurve(process, tickTimesMs) {
    const timesS = [];
    const bytes = [];
    let change = -1;
    let beat = -1;
    // 20,000 short processes in 21,600 ticks took 8 s when each looked through all of them
    for (let at = findFirst(tickTimesMs, process.firstMs); at < tickTimesMs.length; at++) {
        const time = tickTimesMs[at] ?? 0;
        if (time > process.lastMs)
            break;
        while ((process.changedAtMs[change + 1] ?? Number.POSITIVE_INFINITY) <= time)
            change++;
        while ((process.slow[beat + 1]?.atMs ?? Number.POSITIVE_INFINITY) <= time)
            beat++;
        timesS.push(time / 1000);
        bytes.push((process.anonBytes[change] ?? 0) + (process.slow[beat]?.swapBytes ?? 0));
    }
    return { timesS, bytes };
}
/** What is judged of it: without its program of before the last exec, and without its end. */
function livedCurve(process, tickTimesMs) {
    return memoryCurve({ ...process, firstMs: process.livedFromMs, lastMs: process.livedUntilMs }, tickTimesMs);
}
/** The first of ascending times that is not before `fromMs`. */
function findFirst(timesMs, fromMs) {
    let [low, high] = [0, timesMs.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((timesMs[middle] ?? 0) < fromMs)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * The sum of what is judged of processes. Where all of them have ended, the readings in which one
 * after the other left are its end.
 */
function livedSum(processes, tickTimesMs) {
    const sum = summedCurve(processes, tickTimesMs, livedCurve);
    return processes.some(({ aliveAtEnd }) => aliveAtEnd) ? sum : (0,_cut_tear_down_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTearDown */ .D)(sum);
}
/** The sum over processes that come and go, at each tick that one of them was seen in. */
function summedCurve(processes, tickTimesMs, curveOf = memoryCurve) {
    const sums = new Map();
    for (const process of processes) {
        const curve = curveOf(process, tickTimesMs);
        for (const [i, time] of curve.timesS.entries())
            sums.set(time, (sums.get(time) ?? 0) + (curve.bytes[i] ?? 0));
    }
    const timesS = [...sums.keys()].sort((a, b) => a - b);
    return { timesS, bytes: timesS.map((time) => sums.get(time) ?? 0) };
}


/***/ }),

/***/ 60667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ raiseTotal)
/* harmony export */ });
/* harmony import */ var _decide_peak_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69212);

/**
 * The total with what one process alone held, where that is more than all of them were sampled
 * with. `unseenPeakBytes`: some process held so much, nobody saw which one; 0: none.
 */
function raiseTotal(total, processes, unseenPeakBytes) {
    const highest = processes.reduce((peak, { peakRssBytes, peakAtMs }) => peakRssBytes > peak.peakBytes ? { peakBytes: peakRssBytes, peakAtMs } : peak, { peakBytes: total.peakBytes, peakAtMs: total.peakAtMs });
    const peakBytes = Math.max(highest.peakBytes, unseenPeakBytes);
    const mostBytes = findMostBytes(processes, total.atMs);
    const mayBeMore = mostBytes > peakBytes + (0,_decide_peak_js__WEBPACK_IMPORTED_MODULE_0__/* .slackOf */ .CJ)(peakBytes) &&
        processes.some((process) => (0,_decide_peak_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnsampled */ .S8)(process, peakBytes));
    // who held that beside them nobody knows, nor how many did
    const isUnbounded = unseenPeakBytes > (0,_decide_peak_js__WEBPACK_IMPORTED_MODULE_0__/* .slackOf */ .CJ)(peakBytes);
    return {
        ...total,
        peakBytes,
        peakAtMs: highest.peakAtMs,
        peakIsLowerBound: isUnbounded || mayBeMore,
        peakAtMostBytes: mayBeMore && !isUnbounded && Number.isFinite(mostBytes) ? mostBytes : null,
    };
}
/**
 * The most that those can have held who may have lived at one moment: each from the sample before
 * it was met to the one after it was seen last. `atMs`: of the samples.
 */
function findMostBytes(processes, atMs) {
    const changes = processes.flatMap((process) => {
        const { firstMs, lastMs, aliveAtEnd } = process;
        const bytes = (0,_decide_peak_js__WEBPACK_IMPORTED_MODULE_0__/* .mostHeldBytes */ .MN)(process);
        const fromMs = atMs[countUpTo(atMs, firstMs - 1) - 1] ?? Number.NEGATIVE_INFINITY;
        const untilMs = aliveAtEnd ? undefined : atMs[countUpTo(atMs, lastMs)];
        return [
            { ms: fromMs, bytes, isEnd: false },
            ...(untilMs === undefined ? [] : [{ ms: untilMs, bytes, isEnd: true }]),
        ];
    });
    const bySequence = changes.toSorted((a, b) => a.ms - b.ms || Number(a.isEnd) - Number(b.isEnd));
    let [sumBytes, unbounded, most] = [0, 0, 0];
    for (const { bytes, isEnd } of bySequence) {
        const sign = isEnd ? -1 : 1;
        if (Number.isFinite(bytes))
            sumBytes += sign * bytes;
        else
            unbounded += sign;
        most = Math.max(most, unbounded > 0 ? Number.POSITIVE_INFINITY : sumBytes);
    }
    return most;
}
/** How many of sorted times are not later. */
function countUpTo(sortedMs, ms) {
    let [from, to] = [0, sortedMs.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        if ((sortedMs[middle] ?? 0) <= ms)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}


/***/ }),

/***/ 97071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ RecordingBuilder)
});

// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __nccwpck_require__(85929);
// EXTERNAL MODULE: ./build/ticks/total.js
var ticks_total = __nccwpck_require__(15431);
;// CONCATENATED MODULE: ./build/ticks/unpack-children.js
/** Calls `visit` for each process whose children a line tells. */
function unpackChildren({ t, p, pids, }, visit) {
    const room = pids === undefined ? null : { used: pids[0], most: pids[1] };
    for (let at = 0; at + 2 < p.length; at += 3)
        visit(p[at] ?? 0, { atMs: t, living: p[at + 1] ?? 0, zombies: p[at + 2] ?? 0, room });
}

// EXTERNAL MODULE: ./build/ticks/unpack.js
var unpack = __nccwpck_require__(39847);
// EXTERNAL MODULE: ./build/units/shorten.js
var shorten = __nccwpck_require__(60825);
// EXTERNAL MODULE: ./build/series/identity.js
var identity = __nccwpck_require__(87168);
;// CONCATENATED MODULE: ./build/series/container-builder.js



/** One container while its records come in. */
class ContainerBuilder {
    #id;
    #facts = null;
    #wasKilledBefore = false;
    #first = null;
    #last = null;
    #atMs = [];
    #heldBytes = [];
    #killedAtMs = null;
    constructor(id) {
        this.#id = id;
    }
    /** whose it is, by the newest word; undefined where nobody asks, or nothing is known yet */
    get owner() {
        return this.#facts?.owner;
    }
    know(facts) {
        if (this.#facts === null)
            this.#wasKilledBefore = facts.oomKilled === true;
        else if (facts.oomKilled === true && this.#facts.oomKilled !== true)
            this.#killedAtMs ??= facts.t;
        this.#facts = facts;
    }
    count(counters) {
        this.#first ??= counters;
        if (killsIn(counters) > killsIn(this.#last ?? counters))
            this.#killedAtMs ??= counters.t;
        this.#last = counters;
        this.#atMs.push(counters.t);
        this.#heldBytes.push(heldBytes(counters));
    }
    build() {
        const facts = this.#facts;
        const [usageKiB = -1, anonKiB = -1, fileKiB = -1, , limitKiB = 0, peakKiB = -1] = this.#last?.v ?? [];
        const text = (value) => (0,untrusted/* foreign */.V)(value ?? '');
        const counted = Math.max(0, this.#last === null ? 0 : killsIn(this.#last));
        const rise = Math.max(0, counted - Math.max(0, this.#first === null ? 0 : killsIn(this.#first)));
        const limit = limitKiB > 0 ? limitKiB : (facts?.limitKiB ?? 0);
        return {
            id: `container:${this.#id}`,
            containerId: this.#id,
            label: (0,shorten/* shorten */.m)(labelOf(this.#id, facts), identity/* LONGEST_LABEL */.mW),
            runtime: facts?.runtime ?? '',
            cgroup: text(facts?.cgroup),
            name: text(facts?.name),
            image: text(facts?.image),
            project: text(facts?.project),
            service: text(facts?.service),
            namespace: text(facts?.namespace),
            pod: text(facts?.pod),
            podUid: text(facts?.podUid),
            qos: facts?.qos ?? '',
            atMs: this.#atMs,
            heldBytes: this.#heldBytes,
            endHeldBytes: this.#heldBytes.at(-1) ?? null,
            peakHeldBytes: this.#last === null
                ? null
                : this.#heldBytes.reduce((peak, bytes) => Math.max(peak, bytes), 0),
            usageBytes: toBytes(usageKiB),
            anonBytes: toBytes(anonKiB),
            fileBytes: toBytes(fileKiB),
            peakBytes: toBytes(peakKiB),
            limitBytes: limit > 0 ? limit * 1024 : null,
            // the engine's word, where the group was gone before its counter was read
            oomKills: Math.max(rise, this.#killedAtMs === null ? 0 : 1),
            oomKillsInAll: Math.max(counted, facts?.oomKilled === true || this.#wasKilledBefore ? 1 : 0),
            killedAtMs: this.#killedAtMs,
        };
    }
}
/**
 * What is held for good: usage less file pages that nobody used of late, which go first when room
 * is needed. As `docker stats` and kubelet count it.
 */
function heldBytes({ v: [usageKiB = 0, , , inactiveFileKiB = 0] }) {
    return Math.max(0, usageKiB - Math.max(0, inactiveFileKiB)) * 1024;
}
function killsIn({ v }) {
    return v[6] ?? -1;
}
function toBytes(kib) {
    return kib < 0 ? null : kib * 1024;
}
/** "container api (compose shop/api)", "container api (pod shop/api-7d9f)" */
function labelOf(id, facts) {
    const { name = '', project = '', service = '', namespace = '', pod = '', podUid = '', } = facts ?? {};
    const of = pod !== ''
        ? ` (pod ${namespace}/${pod})`
        : podUid !== ''
            ? ` (pod ${podUid})`
            : project !== '' && service !== ''
                ? ` (compose ${project}/${service})`
                : '';
    return (0,untrusted/* untrusted */.b) `container ${name === '' ? id : name}${of}`;
}

;// CONCATENATED MODULE: ./build/series/continuity-check.js
/** A shorter delay is what any busy machine has (src/sampler/schedule.ts). */
const LATE_MS = 1000;
/** As src/samples/sample-writer.ts says it. */
const LOST = /^records could not be written\b/u;
/**
 * Takes all records of a file, or of a ring, as they stand there: numbers of samples without a
 * hole, times that do not fall, as many lines as each sample says there were, one sampler, nothing
 * after its last line. Lines that a full disk took are no fault where the file tells of them: what
 * is not there was not looked at. Whoever shares the user can write what passes; what is found is
 * damage, and everybody who did not take that trouble.
 */
class ContinuityCheck {
    #head = null;
    #tick = null;
    #end = null;
    #fault = '';
    /** from the head of this file on */
    #lines = 0;
    /** a new file of a ring has begun, and none of its samples was read yet */
    #isTurning = false;
    /** where lines are missing, first of all: no fault once they were told to be lost */
    #missing = '';
    #isLossTold = false;
    #unseen = [];
    take(record) {
        switch (record.k) {
            case 'head':
                this.#takeHead(record);
                break;
            case 'tick':
                this.#takeTick(record);
                break;
            case 'end':
                this.#takeEnd(record);
                break;
            case 'limited':
                this.#isLossTold ||= LOST.test(record.reason);
                break;
        }
        this.#lines++;
    }
    build() {
        const fromMs = this.#head?.from ?? 0;
        return {
            fault: this.#fault === '' && !this.#isLossTold ? this.#missing : this.#fault,
            startsMidway: this.#head?.from !== undefined,
            lastTickMs: this.#tick === null ? null : this.#tick.t - fromMs,
            unseen: this.#unseen.map(({ atMs, ms }) => ({ atMs: atMs - fromMs, ms })),
        };
    }
    #takeHead(head) {
        this.#goOn();
        const first = this.#head;
        if (first === null && this.#lines > 0)
            this.#note('their first line is not the first');
        if (first !== null && (first.pid !== head.pid || first.start !== head.start))
            this.#note('two samplers wrote them');
        if (first !== null && head.from === undefined)
            this.#note('they begin twice');
        this.#head ??= head;
        this.#isTurning = true;
        this.#lines = 0;
    }
    #takeTick(tick) {
        this.#goOn();
        const before = this.#tick;
        this.#tick = tick;
        this.#countLines(tick.r);
        if (before === null) {
            if (tick.n !== 1 && this.#head?.from === undefined)
                this.#miss('sample 1');
        }
        else {
            const next = before.n + 1;
            // a segment that was dropped while its neighbours were read was not looked at
            if (tick.n > next && !this.#isTurning)
                this.#miss(`sample ${next}`);
            if (tick.n < next)
                this.#note(`sample ${tick.n} comes after sample ${before.n}`);
            if (tick.t < before.t)
                this.#note('their times run backwards');
            this.#look(before.t, tick.t);
        }
        this.#isTurning = false;
    }
    #takeEnd(end) {
        this.#goOn();
        const n = this.#tick?.n ?? 0;
        this.#countLines(end.r);
        if (end.n > n)
            this.#miss(`sample ${n + 1}`);
        if (end.n < n)
            this.#note(`their last line knows of ${end.n} samples, and there are ${n}`);
        if (this.#tick !== null && end.t < this.#tick.t)
            this.#note('their times run backwards');
        this.#end = end;
    }
    #goOn() {
        if (this.#end !== null)
            this.#note('they go on after their last line');
    }
    #look(fromMs, toMs) {
        const intervalMs = this.#head?.intervalMs ?? Number.POSITIVE_INFINITY;
        const lateMs = toMs - fromMs - intervalMs;
        if (lateMs >= Math.max(LATE_MS, intervalMs / 2))
            this.#unseen.push({ atMs: toMs, ms: lateMs });
    }
    /** Each line between two samples counts: a birth that is missing hides a process. */
    #countLines(told) {
        if (told === undefined || told === this.#lines)
            return;
        if (told > this.#lines)
            this.#miss(`line ${this.#lines + 1}`);
        else
            this.#note('there are lines in them that no sampler wrote');
        this.#lines = told;
    }
    #miss(what) {
        if (this.#missing === '')
            this.#missing = `from ${what} on some are missing`;
    }
    #note(fault) {
        if (this.#fault === '')
            this.#fault = fault;
    }
}

// EXTERNAL MODULE: ./build/series/groups.js
var groups = __nccwpck_require__(12174);
;// CONCATENATED MODULE: ./build/series/guard-step.js

/** A step of the guard, as its record has it. */
function readGuardStep({ t, act, i, heldKiB, where, path, usedKiB, sizeKiB, reason = '', }) {
    return {
        atMs: t,
        act,
        index: i,
        heldBytes: heldKiB * 1024,
        where,
        path,
        usedBytes: usedKiB * 1024,
        sizeBytes: sizeKiB * 1024,
        reason: (0,untrusted/* foreign */.V)(reason),
    };
}

// EXTERNAL MODULE: ./build/series/decide-peak.js
var decide_peak = __nccwpck_require__(69212);
;// CONCATENATED MODULE: ./build/series/heap-builder.js

const told = (kib) => (kib < 0 ? Number.NaN : kib * 1024);
/** Whatever a program calls itself: who has such a heap is of this runtime. */
const RUNTIMES = new Map([
    ['jvm-perfdata', 'java'],
    ['go-heap', 'go'],
    ['dotnet-events', 'dotnet'],
    ['node-hook', 'node'],
]);
/** The heap of one process while its records come in; a new source is a new program's. */
class HeapBuilder {
    #from = '';
    #collector = null;
    #readings = [];
    #forced = [];
    #lostMs = null;
    #whyRefused = '';
    source({ t, from, collector }) {
        if (from === '') {
            this.#lostMs = t;
            return;
        }
        if (this.#lostMs !== null || (this.#collector ?? collector) !== collector) {
            this.#readings = [];
            this.#forced = [];
        }
        this.#whyRefused = '';
        this.#from = from;
        this.#collector = collector;
        this.#lostMs = null;
    }
    /** Why nobody could read it; '' where somebody did, or it has none. */
    get whyRefused() {
        return this.#whyRefused;
    }
    refuse({ why }) {
        this.#whyRefused = why;
    }
    read(atMs, reading) {
        this.#readings.push({ atMs, reading });
    }
    /** The segments of a ring say the newest again. */
    force({ t, ms, liveKiB, partial, since, gains, ...sizes }) {
        if (t <= (this.#forced.at(-1)?.atMs ?? Number.NEGATIVE_INFINITY))
            return;
        const { outsideKiB = -1, mallocKiB = -1, restKiB = -1 } = sizes;
        this.#forced.push({
            atMs: t,
            tookMs: ms,
            liveBytes: liveKiB * 1024,
            outsideBytes: told(outsideKiB),
            mallocBytes: told(mallocKiB),
            restBytes: told(restKiB),
            isWhole: partial !== true,
            ...(since === undefined || gains === undefined
                ? {}
                : { gains: { sinceMs: since, classes: gains.map(readGain) } }),
        });
    }
    /** Nothing where nothing was read. */
    build() {
        if (this.#readings.length + this.#forced.length === 0)
            return {};
        const each = (of) => this.#readings.map(({ reading }) => of(reading));
        const runtime = RUNTIMES.get(this.#from);
        return {
            ...(runtime === undefined ? {} : { runtime }),
            heap: {
                from: this.#from,
                collector: this.#collector ?? '',
                atMs: this.#readings.map(({ atMs }) => atMs),
                usedBytes: each(({ usedKiB }) => usedKiB * 1024),
                collections: each(({ collections }) => collections),
                oldCollections: each(({ oldCollections }) => oldCollections),
                nowBytes: each(({ nowKiB }) => told(nowKiB)),
                outsideBytes: each(({ outsideKiB }) => told(outsideKiB)),
                forced: this.#forced,
                lostMs: this.#lostMs,
            },
        };
    }
}
function readGain([name, instances, bytes, moreInstances, moreBytes]) {
    return {
        name: (0,untrusted/* foreign */.V)(name),
        instances,
        bytes,
        gainedInstances: moreInstances,
        gainedBytes: moreBytes,
    };
}

;// CONCATENATED MODULE: ./build/series/high-water-mark.js

const NOT_READ = -1;
/**
 * What the kernel's mark of a process tells of it while we looked: all of what was born meanwhile,
 * of others once the mark rose after its first reading.
 */
class HighWaterMark {
    /** highest that counts; 0: none does */
    risenBytes = 0;
    risenAtMs = 0;
    #bytes = NOT_READ;
    #atMs = 0;
    #foreignBytes;
    /** `foreignBytes`: up to there it says nothing of this program; null: what is read first */
    constructor(foreignBytes) {
        this.#foreignBytes = foreignBytes;
    }
    /** Up to there it may have come before we looked. */
    get earlierBytes() {
        return this.#foreignBytes ?? Number.POSITIVE_INFINITY;
    }
    /**
     * When it was higher, where it fell: it does by exec, or when it was set back. By a little it
     * falls of itself, once memory is given back: the kernel keeps it by counters that each CPU runs
     * ahead of (mm_counter by lib/percpu_counter.c, since 6.2; by up to 64 pages a thread before).
     */
    take(t, bytes) {
        const fellSinceMs = bytes < this.#bytes - (0,decide_peak/* slackOf */.CJ)(this.#bytes) ? this.#atMs : null;
        if (fellSinceMs !== null)
            this.#foreignBytes = 0;
        this.#foreignBytes ??= bytes;
        this.#bytes = bytes;
        this.#atMs = t;
        if (bytes > this.#foreignBytes && bytes > this.risenBytes) {
            this.risenBytes = bytes;
            this.risenAtMs = t;
        }
        return fellSinceMs;
    }
    /** What it told so far was another program's, up to `heldBytes`. */
    forget(heldBytes) {
        this.#foreignBytes = 0;
        this.#bytes = NOT_READ;
        if (this.risenBytes <= heldBytes)
            this.risenBytes = 0;
    }
}

// EXTERNAL MODULE: ./build/series/cut-tear-down.js
var cut_tear_down = __nccwpck_require__(2606);
// EXTERNAL MODULE: ./build/series/memory-curve.js
var memory_curve = __nccwpck_require__(88975);
;// CONCATENATED MODULE: ./build/series/life-of.js


/** exec empties memory; what changes its title only goes on with it */
const EMPTIED = 0.5;
/**
 * The time in which what is read of a process is the memory that its program needs: since its last
 * exec, and until it began to give all back in order to end.
 */
function lifeOf(process, tickTimesMs, { lastReadMs, renamed }) {
    const livedFromMs = renamed.reduce((fromMs, between) => findExec(process, tickTimesMs, between) ?? fromMs, process.firstMs);
    const lived = (0,cut_tear_down/* cutTearDown */.D)((0,memory_curve/* memoryCurve */.h6)({ ...process, firstMs: livedFromMs, lastMs: lastReadMs }, tickTimesMs), 
    // still there but without memory to read: it is ending
    process.aliveAtEnd && lastReadMs >= (tickTimesMs.at(-1) ?? 0));
    return { livedFromMs, livedUntilMs: Math.round(1000 * (lived.timesS.at(-1) ?? 0)) };
}
/** When its memory fell by half or more around a change of its name; null where it did not. */
function findExec({ changedAtMs, anonBytes }, tickTimesMs, { sinceMs, byMs }) {
    const untilMs = tickTimesMs.find((time) => time >= byMs) ?? byMs;
    const at = changedAtMs.findLastIndex((time, j) => j > 0 &&
        time > sinceMs &&
        time <= untilMs &&
        (anonBytes[j] ?? 0) < EMPTIED * (anonBytes[j - 1] ?? 0));
    return changedAtMs[at] ?? null;
}

;// CONCATENATED MODULE: ./build/series/process-builder.js








/**
 * A forked child executes its own program within that time: the sampler looks at a new process
 * again for so long.
 */
const YOUNG_MS = 3000;
/**
 * A child that ended this soon without a program of its own was on its way to one: what it held was
 * its parent's.
 */
const BRIEF_MS = 150;
/** One process while its records come in. */
class ProcessBuilder {
    birth;
    heap = new HeapBuilder();
    #around;
    #tickMs;
    #heldByParentBytes;
    #latest;
    #changedAtMs = [];
    #rssBytes = [];
    #anonBytes = [];
    /** looks between samples */
    #lookedAtMs = new Set();
    /** of the newest sample, where a look came after it */
    #sampled = null;
    /** what looks saw of it while it was its parent's image, no more than that held */
    #asParent = [];
    #slow = [];
    #children = [];
    #descriptorLimit = null;
    #mark;
    #wasReset;
    #isParentsImage;
    #cpuMs = 0;
    #pssBytes = null;
    #listensAt = null;
    #lastTick;
    #unread = 0;
    #isUnread = false;
    #lastMs;
    #lastReadMs;
    /** `keepsName`: its mark fell instead, as by exec of the program that it was */
    #renamed = [];
    /** null: alive */
    #endedMs = null;
    #exitBytes = null;
    constructor(birth, around) {
        this.birth = birth;
        this.#around = around;
        this.#heldByParentBytes = around.parent?.rssNowBytes ?? Number.POSITIVE_INFINITY;
        this.#tickMs = 1000 / around.clockTicksPerSecond;
        this.#latest = {
            ...birth,
            script: birth.script ?? '',
            ver: birth.ver ?? '',
            heap: birth.heap ?? '',
        };
        this.#lastTick = around.tick;
        this.#lastMs = birth.t;
        this.#lastReadMs = birth.t;
        this.#isParentsImage = birth.fork === true;
        this.#wasReset = birth.reset === true;
        this.#mark = new HighWaterMark(birth.old === true ? null : birth.fork === true ? this.#heldByParentBytes : 0);
        if (birth.hwmKiB !== undefined)
            this.#takeHighWater(birth.t, birth.hwmKiB * 1024);
    }
    /** the container that it is recorded for alone; null: it counts */
    get guestOf() {
        return this.birth.guest === true ? (this.birth.container ?? '') : null;
    }
    get rssNowBytes() {
        return this.#rssBytes.at(-1) ?? 0;
    }
    get anonNowBytes() {
        return this.#anonBytes.at(-1) ?? 0;
    }
    change({ t, name, cmd, script, rt, ver, heap, ppid, reset }) {
        const latest = this.#latest;
        this.#wasReset ||= reset === true;
        if ((name ?? cmd ?? script) !== undefined && this.#isParentsImage) {
            if (t - this.birth.t <= YOUNG_MS)
                this.#forget();
            this.#isParentsImage = false;
        }
        if ((name ?? script) !== undefined)
            this.#renamed.push({
                sinceMs: this.#slow.findLast(({ atMs }) => atMs < t)?.atMs ?? this.birth.t,
                byMs: t,
                keepsName: false,
            });
        this.#latest = {
            name: name ?? latest.name,
            cmd: cmd ?? latest.cmd,
            script: script ?? latest.script,
            rt: rt ?? latest.rt,
            ver: ver ?? latest.ver,
            heap: heap ?? latest.heap,
            ppid: ppid ?? latest.ppid,
        };
    }
    /** What a sample saw, where it changed since the one before. */
    value(t, rssKiB, sharedKiB) {
        this.#sampled = null;
        this.#put(t, rssKiB * 1024, (0,ticks_total/* anonymousOf */.B)(rssKiB, sharedKiB) * 1024);
    }
    /** What was seen between two samples. */
    look(t, { rssKiB, sharedKiB, hwmKiB }) {
        if (hwmKiB >= 0)
            this.#takeHighWater(t, hwmKiB * 1024);
        const [rssBytes, anonBytes] = [rssKiB * 1024, (0,ticks_total/* anonymousOf */.B)(rssKiB, sharedKiB) * 1024];
        this.#lastMs = t;
        this.#lastReadMs = t;
        if (this.#isParentsImage &&
            t - this.birth.t <= YOUNG_MS &&
            rssBytes <= this.#heldByParentBytes) {
            this.#asParent.push({ t, rssBytes, anonBytes });
            return;
        }
        this.#sampled ??= { rssBytes: this.rssNowBytes, anonBytes: this.anonNowBytes };
        if (this.#put(t, rssBytes, anonBytes))
            this.#lookedAtMs.add(t);
    }
    /** Not in this tick. */
    unread() {
        this.#unread++;
        this.#isUnread = true;
    }
    /** A sample was taken while it lived: after what that says of it, where anything changed. */
    seen(tick, t) {
        this.#lastTick = tick;
        this.#lastMs = t;
        if (!this.#isUnread)
            this.#lastReadMs = t;
        this.#isUnread = false;
        if (this.#sampled === null)
            return;
        const { rssBytes, anonBytes } = this.#sampled;
        this.#sampled = null;
        if (rssBytes > 0)
            this.#put(t, rssBytes, anonBytes);
    }
    slow(t, { cpuTicks, threads, descriptors, swapKiB, hwmKiB }) {
        this.#cpuMs = cpuTicks * this.#tickMs;
        this.#slow.push({
            atMs: t,
            cpuMs: this.#cpuMs,
            threads,
            descriptors,
            swapBytes: Math.max(0, swapKiB) * 1024,
        });
        if (hwmKiB >= 0)
            this.#takeHighWater(t, hwmKiB * 1024);
    }
    /** Its end was noticed at `t`; at `seenMs` it was read last, where that was between samples. */
    end(t, seenMs = 0) {
        this.#endedMs = t;
        this.#lastReadMs = Math.max(this.#lastReadMs, seenMs);
        this.#lastMs = Math.max(this.#lastMs, seenMs);
        if (this.#isParentsImage && t - this.birth.t <= BRIEF_MS)
            this.#forget();
        if (this.#rssBytes.length > 0)
            return;
        for (const { t: atMs, rssBytes, anonBytes } of this.#asParent)
            this.#put(atMs, rssBytes, anonBytes);
    }
    /** By the kernel's record of its end: of several, as threads leave, the highest. */
    exit(hwmKiB) {
        this.#exitBytes = Math.max(this.#exitBytes ?? 0, hwmKiB * 1024);
    }
    children(reading) {
        this.#children.push(reading);
    }
    limitDescriptors(most) {
        this.#descriptorLimit = most < 0 ? null : most;
    }
    pss(kib) {
        this.#pssBytes = Math.max(this.#pssBytes ?? 0, kib * 1024);
    }
    /** -1: no longer */
    listen(port) {
        this.#listensAt = port < 0 ? null : port;
    }
    /** `tickTimesMs`: of all samples. */
    build(tickTimesMs) {
        const { birth } = this;
        const [name, command, script] = [
            (0,untrusted/* foreign */.V)(this.#latest.name),
            (0,untrusted/* foreign */.V)(this.#latest.cmd),
            (0,untrusted/* foreign */.V)(this.#latest.script),
        ];
        const sampledPeak = max(this.#rssBytes);
        const peakAtMs = this.#mark.risenBytes > sampledPeak
            ? this.#mark.risenAtMs
            : (this.#changedAtMs[this.#rssBytes.indexOf(sampledPeak)] ?? birth.t);
        const earlierBytes = birth.old === true ? this.#mark.earlierBytes : 0;
        const firstSample = this.#changedAtMs.findIndex((atMs) => !this.#lookedAtMs.has(atMs));
        const process = {
            index: birth.i,
            id: this.#around.id,
            pid: birth.pid,
            ppid: this.#latest.ppid,
            uid: birth.uid,
            name,
            command,
            script,
            label: (0,shorten/* shorten */.m)((0,identity/* labelOf */.Wy)({ name, script }), identity/* LONGEST_LABEL */.mW),
            runtime: this.#latest.rt,
            version: (0,untrusted/* foreign */.V)(this.#latest.ver),
            heapFlags: this.#latest.heap,
            container: birth.container ?? '',
            cgroup: birth.cgroup ?? '',
            parentIndex: this.#around.parent?.birth.i ?? 0,
            isRoot: birth.root === true,
            wasThereBefore: birth.old === true,
            startedEpochMs: this.#around.bootEpochMs + birth.start * this.#tickMs,
            firstMs: birth.t,
            lastMs: this.#lastMs,
            aliveAtEnd: this.#endedMs === null,
            readings: Math.max(0, this.#lastTick - this.#around.tick - this.#unread),
            changedAtMs: this.#changedAtMs,
            rssBytes: this.#rssBytes,
            anonBytes: this.#anonBytes,
            startRssBytes: this.#rssBytes[Math.max(0, firstSample)] ?? 0,
            endRssBytes: this.rssNowBytes,
            ...(0,decide_peak/* decidePeak */.wY)({
                wasReplaced: this.#renamed.some(({ byMs, keepsName }) => !keepsName && byMs >= peakAtMs),
                wasReset: this.#wasReset,
                sampledBytes: sampledPeak,
                risenBytes: this.#mark.risenBytes,
                exitBytes: this.#exitBytes,
                earlierBytes,
                lastBytes: this.#rssBytes.at(-1) ?? this.#mark.risenBytes,
                unseenMs: this.#unseenMs(tickTimesMs.at(-1) ?? 0),
            }),
            peakAnonBytes: max(this.#anonBytes),
            peakAtMs,
            heldBeforeBytes: Number.isFinite(earlierBytes) ? earlierBytes : 0,
            slow: this.#slow,
            children: this.#children,
            descriptorLimit: this.#descriptorLimit,
            cpuMs: this.#cpuMs,
            listensAt: this.#listensAt,
            pssBytes: this.#pssBytes,
            ...this.heap.build(),
        };
        return {
            ...process,
            ...lifeOf(process, tickTimesMs, { lastReadMs: this.#lastReadMs, renamed: this.#renamed }),
        };
    }
    /** Null: it was read in the last sample. One that is there but cannot be read is ending. */
    #unseenMs(lastTickMs) {
        const untilMs = this.#endedMs ?? lastTickMs;
        return this.#endedMs === null && this.#lastReadMs >= lastTickMs
            ? null
            : Math.max(0, untilMs - this.#lastReadMs);
    }
    /** False: equal ones (lines with everything) are no change. */
    #put(t, rssBytes, anonBytes) {
        if (rssBytes === this.#rssBytes.at(-1) && anonBytes === this.#anonBytes.at(-1))
            return false;
        this.#changedAtMs.push(t);
        this.#rssBytes.push(rssBytes);
        this.#anonBytes.push(anonBytes);
        return true;
    }
    /**
     * Between fork and exec a child holds what its parent does, by pages that are shared until one of
     * them writes: nothing up to that is its own.
     */
    #forget() {
        const parentBytes = Math.max(this.#heldByParentBytes, this.#around.parent?.rssNowBytes ?? 0, 
        // its mark began with what its parent held at that moment (mm_init in kernel/fork.c)
        this.birth.fork === true ? (this.birth.hwmKiB ?? 0) * 1024 : 0);
        const heldBytes = parentBytes + (0,decide_peak/* slackOf */.CJ)(parentBytes);
        const own = this.#rssBytes.flatMap((bytes, at) => (bytes > heldBytes ? [at] : []));
        this.#changedAtMs = own.map((at) => this.#changedAtMs[at] ?? 0);
        this.#rssBytes = own.map((at) => this.#rssBytes[at] ?? 0);
        this.#anonBytes = own.map((at) => this.#anonBytes[at] ?? 0);
        this.#asParent = [];
        this.#mark.forget(heldBytes);
    }
    #takeHighWater(t, bytes) {
        const sinceMs = this.#mark.take(t, bytes);
        if (sinceMs !== null && !this.#wasReset)
            this.#renamed.push({ sinceMs, byMs: t, keepsName: true });
    }
}
// not Math.max(...values): an hour has more values than a call may have arguments
function max(values) {
    let highest = 0;
    for (const value of values)
        if (value > highest)
            highest = value;
    return highest;
}

;// CONCATENATED MODULE: ./build/series/list-limited.js
/** What could not be read, heaps that nobody could read among it. */
function listLimited(said, processes) {
    const counts = new Map();
    for (const { heap } of processes)
        if (heap.whyRefused !== '')
            counts.set(heap.whyRefused, (counts.get(heap.whyRefused) ?? 0) + 1);
    return [
        ...said,
        ...[...counts].map(([why, count]) => ({ reason: `a live heap was not read: ${why}`, count })),
    ];
}

;// CONCATENATED MODULE: ./build/series/list-apart.js
/** The containers of the processes that do not count, largest first. */
function listApart(all, counted, find) {
    const isCounted = new Set(counted);
    const guests = all.filter((process) => !isCounted.has(process));
    return [...new Set(guests.map(({ container }) => container))]
        .map((containerId) => {
        const { container, peakBytes } = find(containerId);
        const inside = guests.filter((process) => process.container === containerId);
        return {
            containerId,
            label: container.build().label,
            isPerhapsOurs: container.owner !== 'other',
            processes: inside.length,
            firstMs: inside.reduce((first, { firstMs }) => Math.min(first, firstMs), Infinity),
            peakBytes,
        };
    })
        .sort((a, b) => b.peakBytes - a.peakBytes);
}

// EXTERNAL MODULE: ./build/series/raise-total.js
var raise_total = __nccwpck_require__(60667);
;// CONCATENATED MODULE: ./build/series/read-oom-rise.js


/** Before `killed` was recorded, who vanished as its own group counted a kill was taken for it. */
function readOomRise({ t, where, path = '', limitKiB, rise, gone, killed }) {
    const pairs = killed ?? (where === 'cgroup' ? gone.flatMap((index) => [index, -1]) : []);
    return {
        atMs: t,
        where,
        path: (0,untrusted/* foreign */.V)(path),
        limitBytes: limitKiB === undefined ? null : limitKiB * 1024,
        rise,
        goneIndexes: gone,
        killed: (0,unpack/* unpackKilled */.ou)(pairs).map(({ index, heldKiB }) => ({
            index,
            heldBytes: heldKiB < 0 ? null : heldKiB * 1024,
        })),
    };
}

;// CONCATENATED MODULE: ./build/series/has-ever-matched.js
/**
 * Whether something that was asked for was there, though nothing of it is left in what was read: by
 * the last line, or of a ring that goes on, where a line says that nothing has matched yet.
 */
function hasEverMatched({ from }, end, unmatched) {
    return end === null ? from !== undefined && unmatched === null : end.matched > 0;
}

;// CONCATENATED MODULE: ./build/series/quality-builder.js


/** What the sampler says of its own work, while its records come in. */
class QualityBuilder {
    #gaps = [];
    #clockSteps = [];
    #limited = [];
    #unmatched = null;
    #end = null;
    #cost = { cpuMs: 0, rssKiB: 0, missedTicks: 0 };
    #exitRecords;
    /** null without a last line */
    get endedMs() {
        return this.#end?.t ?? null;
    }
    get limited() {
        return this.#limited;
    }
    /** Something that was asked for was there, though nothing of it may be left. */
    hasEverMatched(head) {
        return hasEverMatched(head, this.#end, this.#unmatched);
    }
    take(record) {
        switch (record.k) {
            case 'exits':
                this.#exitRecords = { state: record.state, reason: (0,untrusted/* foreign */.V)(record.reason) };
                break;
            case 'gap':
                this.#gaps.push({ atMs: record.t, ms: record.ms });
                break;
            case 'clock':
                this.#clockSteps.push({ atMs: record.t, ms: record.ms });
                break;
            case 'limited':
                this.#takeLimited(record.reason, record.count);
                break;
            case 'unmatched':
                this.#unmatched = record;
                break;
            case 'cost':
                this.#cost = record;
                break;
            case 'end':
                this.#end = record;
                this.#cost = record;
                break;
        }
    }
    build(counted) {
        const { intervalMs, unended, damagedLines, isContinuous, windowMs, processes } = counted;
        const end = this.#end;
        return {
            complete: end !== null && damagedLines === 0 && isContinuous,
            ended: end?.why ?? unended,
            ticks: counted.ticks,
            plannedTicks: end?.why === 'snapshot' ? 1 : 1 + Math.floor(windowMs / intervalMs),
            missedTicks: this.#cost.missedTicks,
            gaps: this.#gaps,
            clockSteps: this.#clockSteps,
            damagedLines,
            limited: counted.limited,
            ...(this.#exitRecords === undefined ? {} : { exitRecords: this.#exitRecords }),
            samplerCpuMs: this.#cost.cpuMs,
            samplerRssBytes: this.#cost.rssKiB * 1024,
            seenProcesses: end?.seen ?? this.#unmatched?.seen ?? processes,
            matchedProcesses: end?.matched ?? processes,
            nearestNames: (end?.nearest ?? this.#unmatched?.nearest ?? []),
        };
    }
    /** Each segment of a ring says it again; what goes on is said again with a higher count. */
    #takeLimited(reason, count) {
        const said = this.#limited.findIndex((limited) => limited.reason === reason);
        if (said < 0)
            this.#limited.push({ reason, count });
        else if (count > (this.#limited[said]?.count ?? 0))
            this.#limited[said] = { reason, count };
    }
}

// EXTERNAL MODULE: ./build/ticks/heap-reading.js
var heap_reading = __nccwpck_require__(72658);
;// CONCATENATED MODULE: ./build/series/take-heap.js

/** Hands a record to the heaps that it speaks of; those of nobody are left out. */
function takeHeap(record, heapOf) {
    switch (record.k) {
        case 'source':
            heapOf(record.i)?.source(record);
            break;
        case 'refused':
            heapOf(record.i)?.refuse(record);
            break;
        case 'heap':
            (0,heap_reading/* unpackHeap */.d)(record.p, (index, reading) => {
                heapOf(index)?.read(record.t, reading);
            });
            break;
        case 'forced':
            heapOf(record.i)?.force(record);
            break;
    }
}

;// CONCATENATED MODULE: ./build/series/total-builder.js

/**
 * What all processes hold together at each tick, and the highest of it, while records come in.
 * Whose a container is may be known later only, so what its guests hold is kept apart until then.
 */
class TotalBuilder {
    #addUp;
    #atMs = [];
    /** without guests, one for each tick */
    #bytes = [];
    /** moments with guests: by number of the tick, and between ticks */
    #mixed = new Map();
    #between = [];
    /** resident memory of who was looked at since the newest tick */
    #lookedBytes = new Map();
    /** at the newest tick, guests included */
    #allBytes = 0;
    #mostBytes = 0;
    /** without guests */
    #peak = { bytes: 0, atMs: 0 };
    /** `addUp`: what those hold who are alive now. */
    constructor(addUp) {
        this.#addUp = addUp;
    }
    tick(t) {
        const sum = this.#addUp();
        if (sum.guests.size > 0)
            this.#mixed.set(this.#bytes.length, { atMs: t, sum });
        this.#atMs.push(t);
        this.#bytes.push(sum.ours.held);
        this.#lookedBytes.clear();
        this.#allBytes = this.#take(t, sum);
    }
    /** `rssBytes` by process: who was looked at between two ticks. */
    look(t, rssBytes) {
        for (const [index, bytes] of rssBytes)
            this.#lookedBytes.set(index, bytes);
        let mostBytes = this.#allBytes;
        for (const bytes of this.#lookedBytes.values())
            mostBytes += bytes;
        // adding up who is alive is dear: only where it may be a peak
        if (mostBytes <= this.#peak.bytes)
            return;
        const sum = this.#addUp();
        const before = this.#mostBytes;
        if (this.#take(t, sum) > before && sum.guests.size > 0)
            this.#between.push({ atMs: t, sum });
    }
    /** With the guests of the containers that are ours. */
    build(isOurs) {
        const bytes = [...this.#bytes];
        for (const [tick, { sum }] of this.#mixed)
            bytes[tick] = heldIn(sum, isOurs);
        const peak = [...this.#mixed.values(), ...this.#between]
            .map(({ atMs, sum }) => ({ atMs, bytes: heldIn(sum, isOurs) }))
            .reduce((most, moment) => moment.bytes > most.bytes || (moment.bytes === most.bytes && moment.atMs < most.atMs)
            ? moment
            : most, this.#peak);
        return {
            bytes,
            peakBytes: peak.bytes,
            peakAtMs: peak.bytes === 0 ? (this.#atMs[0] ?? 0) : peak.atMs,
        };
    }
    /** The most that the guests of a container held at one moment. */
    peakOf(container) {
        return [...this.#mixed.values(), ...this.#between].reduce((peak, { sum }) => Math.max(peak, sum.guests.get(container)?.held ?? 0), 0);
    }
    #take(atMs, sum) {
        const all = heldIn(sum, () => true);
        this.#mostBytes = Math.max(this.#mostBytes, all);
        if (sum.ours.held > this.#peak.bytes)
            this.#peak = { bytes: sum.ours.held, atMs };
        return all;
    }
}
function heldIn({ ours, guests }, isOurs) {
    if (guests.size === 0)
        return ours.held;
    const all = new ticks_total/* Total */.R();
    all.join(ours);
    for (const [container, total] of guests)
        if (isOurs(container))
            all.join(total);
    return all.held;
}

;// CONCATENATED MODULE: ./build/series/recording-builder.js

















/**
 * Takes records in the order of the file and builds the recording. Same records, same recording. Of
 * a ring, whose segments each begin with what holds, it takes them all, or from any one on:
 * sampling then began with that.
 */
class RecordingBuilder {
    #processes = new Map();
    #alive = new Map();
    #indexByPid = new Map();
    /** births with the same pid and start time */
    #uses = new Map();
    #containers = new Map();
    #tickTimes = [];
    #total = new TotalBuilder(() => this.#addUp());
    #marks = [];
    #steps = [];
    #ooms = [];
    #guardSteps = [];
    #quality = new QualityBuilder();
    #continuity = new ContinuityCheck();
    #head = null;
    #mem;
    #minAvailableKiB = null;
    #psi = null;
    #cgroupPeakKiB = null;
    #pssPeakBytes = null;
    #pssReadAt = null;
    #fromMs = 0;
    take(original) {
        this.#continuity.take(original);
        const record = this.#fromMs === 0 || original.k === 'head'
            ? original
            : { ...original, t: original.t - this.#fromMs };
        switch (record.k) {
            case 'head':
                this.#takeHead(record);
                break;
            case 'birth':
                if (!this.#processes.has(record.i))
                    this.#takeBirth(record);
                break;
            case 'death':
                this.#takeDeath(record);
                break;
            case 'exit':
                this.#processes.get(record.i)?.exit(record.hwmKiB);
                break;
            case 'change':
                this.#processes.get(record.i)?.change(record);
                break;
            case 'container':
                this.#containerOf(record.id).know(record);
                break;
            case 'counters':
                this.#containerOf(record.id).count(record);
                break;
            case 'tick':
                this.#takeTick(record);
                break;
            case 'look':
                this.#takeLook(record);
                break;
            case 'slow':
                (0,unpack/* unpackSlow */.et)(record.p, (index, reading) => {
                    this.#processes.get(index)?.slow(record.t, reading);
                });
                (0,unpack/* unpackPairs */.mM)(record.files ?? [], (index, most) => {
                    this.#processes.get(index)?.limitDescriptors(most);
                });
                break;
            case 'children':
                unpackChildren(record, (index, reading) => {
                    this.#processes.get(index)?.children(reading);
                });
                break;
            case 'listen':
                this.#processes.get(record.i)?.listen(record.port);
                break;
            case 'source':
            case 'refused':
            case 'heap':
            case 'forced':
                takeHeap(record, (index) => this.#processes.get(index)?.heap);
                break;
            case 'pss':
                this.#takePss(record);
                break;
            case 'mark':
                this.#marks.push({ atMs: record.t, name: (0,untrusted/* foreign */.V)(record.name) });
                break;
            case 'step':
                this.#steps.push({ atMs: record.t, pid: record.pid, name: (0,untrusted/* foreign */.V)(record.name) });
                break;
            case 'oom':
                this.#ooms.push(readOomRise(record));
                break;
            case 'guard':
                this.#guardSteps.push(readGuardStep(record));
                break;
            case 'exits':
            case 'gap':
            case 'clock':
            case 'limited':
            case 'unmatched':
            case 'cost':
            case 'end':
                this.#quality.take(record);
                break;
        }
    }
    /**
     * Null: there is no head, so nothing is known. `plannedMs` is the time that should have been
     * covered, 0 where unknown; `unended` why there is no end.
     */
    build(damagedLines, plannedMs, unended = 'died') {
        const head = this.#head;
        if (head === null)
            return null;
        const all = [...this.#processes.values()].map((builder) => builder.build(this.#tickTimes));
        const processes = all.filter(({ index }) => this.#counts(index));
        const durationMs = this.#quality.endedMs ?? this.#tickTimes.at(-1) ?? 0;
        const total = this.#total.build((id) => this.#isOurs(id));
        const apart = listApart(all, processes, (id) => ({
            container: this.#containerOf(id),
            peakBytes: this.#total.peakOf(id),
        }));
        const continuity = this.#continuity.build();
        const isApart = new Set(apart.map(({ containerId }) => containerId));
        return {
            startedEpochMs: head.t0,
            durationMs,
            intervalMs: head.intervalMs,
            host: head.host,
            tickTimesMs: this.#tickTimes,
            everMatched: this.#processes.size > 0 || this.#quality.hasEverMatched(head),
            processes,
            groups: (0,groups/* buildGroups */.z)(processes),
            total: (0,raise_total/* raiseTotal */.n)({
                ...{ atMs: this.#tickTimes, ...total },
                ...{ pssPeakBytes: this.#pssPeakBytes, pssReadAt: this.#pssReadAt },
            }, processes, 0),
            containers: [...this.#containers.values()]
                .map((builder) => builder.build())
                .filter(({ containerId }) => !isApart.has(containerId))
                .sort((a, b) => (b.peakHeldBytes ?? -1) - (a.peakHeldBytes ?? -1)),
            apart,
            marks: this.#marks,
            steps: this.#steps,
            ooms: this.#ooms,
            guard: head.guardPercent === undefined
                ? null
                : { percent: head.guardPercent, steps: this.#guardSteps },
            minAvailableBytes: this.#minAvailableKiB === null ? null : this.#minAvailableKiB * 1024,
            lastAvailableBytes: this.#mem === undefined ? null : this.#mem[0] * 1024,
            lastSwapFreeBytes: this.#mem === undefined ? null : this.#mem[2] * 1024,
            lastPsi: this.#psi,
            cgroupPeakBytes: this.#cgroupPeakKiB === null ? null : this.#cgroupPeakKiB * 1024,
            quality: this.#quality.build({
                intervalMs: head.intervalMs,
                unended,
                damagedLines,
                isContinuous: continuity.fault === '',
                windowMs: Math.max(durationMs, plannedMs),
                ticks: this.#tickTimes.length,
                processes: this.#processes.size,
                limited: listLimited(this.#quality.limited, this.#processes.values()),
            }),
            continuity,
        };
    }
    #isOurs(container) {
        return this.#containers.get(container)?.owner === 'ours';
    }
    /** No guest of a container that is not ours. */
    #counts(index) {
        const guestOf = this.#processes.get(index)?.guestOf ?? null;
        return guestOf === null || this.#isOurs(guestOf);
    }
    #containerOf(id) {
        const builder = this.#containers.get(id) ?? new ContainerBuilder(id);
        this.#containers.set(id, builder);
        return builder;
    }
    #takeHead(record) {
        if (this.#head !== null)
            return;
        this.#fromMs = record.from ?? 0;
        this.#head = { ...record, t0: record.t0 + this.#fromMs };
    }
    #takeBirth(record) {
        const host = this.#head?.host;
        const id = (0,identity/* processId */.PA)(record.pid, record.start);
        const again = this.#uses.get(id) ?? 0;
        this.#uses.set(id, again + 1);
        const builder = new ProcessBuilder(record, {
            id: (0,identity/* processId */.PA)(record.pid, record.start, again),
            bootEpochMs: host?.bootEpochMs ?? 0,
            clockTicksPerSecond: this.#head?.clockTicksPerSecond ?? 100,
            tick: this.#tickTimes.length,
            parent: this.#processes.get(this.#indexByPid.get(record.ppid) ?? 0) ?? null,
        });
        this.#processes.set(record.i, builder);
        this.#alive.set(record.i, builder);
        this.#indexByPid.set(record.pid, record.i);
    }
    #takeDeath({ i: index, t, seen }) {
        const builder = this.#alive.get(index);
        if (builder === undefined)
            return;
        builder.end(t, seen);
        this.#alive.delete(index);
        if (this.#indexByPid.get(builder.birth.pid) === index)
            this.#indexByPid.delete(builder.birth.pid);
    }
    #takeTick({ t, p, x = [], mem, psi, cg }) {
        (0,unpack/* unpackTick */.U)(p, (index, rssKiB, sharedKiB) => {
            this.#alive.get(index)?.value(t, rssKiB, sharedKiB);
        });
        for (const index of x)
            this.#alive.get(index)?.unread();
        this.#tickTimes.push(t);
        for (const builder of this.#alive.values())
            builder.seen(this.#tickTimes.length, t);
        this.#total.tick(t);
        if (mem !== undefined) {
            this.#mem = mem;
            this.#minAvailableKiB = Math.min(this.#minAvailableKiB ?? Number.POSITIVE_INFINITY, mem[0]);
        }
        if (psi !== undefined)
            this.#psi = psi;
        if (cg !== undefined)
            this.#cgroupPeakKiB = Math.max(this.#cgroupPeakKiB ?? 0, cg[0], cg[1]);
    }
    #takeLook({ t, p }) {
        const rssBytes = new Map();
        (0,unpack/* unpackLook */.sT)(p, (index, glimpse) => {
            const builder = this.#alive.get(index);
            builder?.look(t, glimpse);
            rssBytes.set(index, builder?.rssNowBytes ?? 0);
        });
        this.#total.look(t, rssBytes);
    }
    #addUp() {
        const ours = new ticks_total/* Total */.R();
        const guests = new Map();
        for (const { guestOf, rssNowBytes, anonNowBytes } of this.#alive.values()) {
            const total = guestOf === null ? ours : (guests.get(guestOf) ?? new ticks_total/* Total */.R());
            if (guestOf !== null)
                guests.set(guestOf, total);
            total.add(rssNowBytes, rssNowBytes - anonNowBytes);
        }
        return { ours, guests };
    }
    #takePss({ p: pairs, why }) {
        let sumKiB = 0;
        let count = 0;
        (0,unpack/* unpackPairs */.mM)(pairs, (index, pssKiB) => {
            this.#processes.get(index)?.pss(pssKiB);
            if (!this.#counts(index))
                return;
            sumKiB += pssKiB;
            count++;
        });
        // only where it covers all: ten at most are read
        const alive = [...this.#alive.keys()].filter((index) => this.#counts(index)).length;
        if (count < alive || sumKiB * 1024 <= (this.#pssPeakBytes ?? -1))
            return;
        this.#pssPeakBytes = sumKiB * 1024;
        this.#pssReadAt = why;
    }
}


/***/ }),

/***/ 65046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/** A text of unknown origin, such as an error of a library, without the secrets that we hold. */
function hideSecrets(text, { secretValues }) {
    return (secretValues()
        .map((value) => value.trim())
        .filter((value) => value !== '')
        // of two, one may begin with the other
        .sort((a, b) => b.length - a.length)
        .reduce((rest, value) => rest.replaceAll(value, '***'), text));
}


/***/ }),

/***/ 38811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
const LONGEST_SHOWN = 80;
// `wrong` quotes parts of the value
const LONGEST_REASON = 200;
/** A setting that cannot be used: says which, what was given and what is allowed. */
class InputError extends Error {
    name = 'InputError';
    input;
    #rest;
    /**
     * `value` is shown cut and quoted; give null for a secret. `wrong` says what is wrong with it.
     */
    constructor(input, value, allowed, wrong = 'is not allowed') {
        const shown = value === null ? 'the value given' : JSON.stringify(cut(value, LONGEST_SHOWN));
        super(`${input}: ${shown} ${cut(wrong, LONGEST_REASON)}; allowed: ${allowed}`);
        this.input = input;
        this.#rest = [value, allowed, wrong];
    }
    /** The same, said of where the value stands: a variable, or a line of the config file. */
    nameSource(source) {
        return new InputError(source, ...this.#rest);
    }
}
function cut(text, most) {
    return text.length > most ? `${text.slice(0, most)}...` : text;
}


/***/ }),

/***/ 48953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   bU: () => (/* binding */ githubToken),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* unused harmony export listSecretFiles */
/* harmony import */ var _units_webhook_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54285);
/* harmony import */ var _variable_of_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36706);


const githubToken = {
    name: 'github-token',
    group: 'told',
    default: '',
    description: 'Token for `comment`, `issue` and `mode: publish`, which need `pull-requests: write`, `issues: write`, and `actions: read` besides. Kept in no file.',
    allowed: 'a token',
    expression: '${{ github.token }}',
    isSecret: true,
    isKeptInNoFile: true,
    parse: (text) => text.trim(),
};
/** In the order of documents. */
const secrets = [declareWebhook('first', 'slack-webhook-url', 'Slack'), githubToken];
function listSecretFiles() {
    return secrets.flatMap((secret) => secret.file === undefined ? [] : [{ ...secret.file, secret }]);
}
/** The variables by which a secret can be given, the first that is set holds. */
function variablesOf({ name, variable }) {
    return variable === undefined ? [] : [(0,_variable_of_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)(name), variable];
}
/**
 * An address that takes messages: by `slack-webhook-url`, SLACK_WEBHOOK_URL or
 * `--slack-webhook-file`.
 */
function declareWebhook(group, name, service) {
    const variable = name.toUpperCase().replaceAll('-', '_');
    return {
        name,
        group,
        default: '',
        description: `${service} incoming webhook; also by environment ${variable}. Kept in no file.`,
        allowed: 'an https URL; http to loopback only; empty: no message',
        isSecret: true,
        isKeptInNoFile: true,
        variable,
        file: {
            flag: name.replace(/url$/, 'file'),
            content: 'the webhook',
            description: `File with the ${service} webhook (or environment ${variable}).`,
        },
        parse: (text) => (text.trim() === '' ? '' : (0,_units_webhook_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWebhook */ .d)(text)),
    };
}


/***/ }),

/***/ 84663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/**
 * The settings of a plan, for gates and channels. An option that an older plan does not hold has
 * its default.
 */
function settingsOf(plan) {
    return {
        value(option) {
            return option.name in plan.options
                ? plan.options[option.name]
                : option.parse(option.default);
        },
        isSet: (option) => plan.userSet.includes(option.name),
    };
}


/***/ }),

/***/ 36706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ HEAPS_VARIABLE),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   _F: () => (/* binding */ ASKER_VARIABLE),
/* harmony export */   gk: () => (/* binding */ MARKS_VARIABLE),
/* harmony export */   qz: () => (/* binding */ VARIABLE_PREFIX)
/* harmony export */ });
/** What the names of our variables begin with. */
const VARIABLE_PREFIX = 'MEMORY_LEAK_DETECTOR_';
/** The variable by which a setting of this name can be given. */
function variableOf(name) {
    return `${VARIABLE_PREFIX}${name.toUpperCase().replaceAll('-', '_')}`;
}
/** Set by ourselves for the command and for later steps: the file that `mark` writes to. */
const MARKS_VARIABLE = `${VARIABLE_PREFIX}MARKS`;
/** Set by ourselves for the command: what the hook in its Node.js programs does. */
const HEAPS_VARIABLE = `${VARIABLE_PREFIX}HEAPS`;
/**
 * Set by a standing watch for the `report` of its own, which answers it and tells nobody else.
 */
const ASKER_VARIABLE = `${VARIABLE_PREFIX}ASKER`;


/***/ }),

/***/ 89878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ afterWarmUp)
/* harmony export */ });
/* harmony import */ var _clean_curve_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73515);
/* harmony import */ var _daily_floors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18349);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(55285);



/** caches fill and heaps settle at first: not judged */
const WARM_UP_S = 12 * _daily_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_S */ .nT;
/** What is judged of a life's memory, in order: what comes after its first 12 hours. */
function afterWarmUp(curve) {
    const points = (0,_clean_curve_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanCurve */ .T)(curve);
    const first = points.times.findIndex((time) => time >= (points.times[0] ?? 0) + WARM_UP_S);
    return first < 0 ? { times: [], values: [] } : (0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .suffix */ .e)(points, first);
}


/***/ }),

/***/ 73515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ cleanCurve)
/* harmony export */ });
/**
 * Points with a finite time and a value above 0 (0 is a failed read), ascending in time; of equal
 * times the last given stays. Nothing is interpolated.
 */
function cleanCurve({ times, values }) {
    let kept = [];
    let isAscending = true;
    for (let i = 0; i < times.length; i++) {
        const value = values[i] ?? Number.NaN;
        if (!Number.isFinite(times[i]) || !Number.isFinite(value) || value <= 0)
            continue;
        isAscending &&= kept.length === 0 || (times[i] ?? 0) > (times[kept.at(-1) ?? 0] ?? 0);
        kept.push(i);
    }
    if (!isAscending) {
        kept.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b);
        kept = kept.filter((index, i) => times[index] !== times[kept[i + 1] ?? -1]);
    }
    return { times: kept.map((i) => times[i] ?? 0), values: kept.map((i) => values[i] ?? 0) };
}


/***/ }),

/***/ 68241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ commonSlope)
/* harmony export */ });
/* harmony import */ var _line_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69930);

/** One slope through curves of different levels: least squares with an intercept for each. */
function commonSlope(curves) {
    let [spread, products, squares, points] = [0, 0, 0, 0];
    for (const { times, values } of curves) {
        const { slope, total } = (0,_line_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFit */ .U)(times, values);
        const meanTime = times.reduce((sum, time) => sum + time, 0) / times.length;
        const own = times.reduce((sum, time) => sum + (time - meanTime) ** 2, 0);
        spread += own;
        products += slope * own;
        squares += total;
        points += times.length;
    }
    return {
        slope: products / spread,
        spread,
        sse: Math.max(0, squares - products ** 2 / spread),
        freedom: points - curves.length - 1,
    };
}


/***/ }),

/***/ 18349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rd: () => (/* binding */ DAY_S),
/* harmony export */   nT: () => (/* binding */ HOUR_S),
/* harmony export */   xE: () => (/* binding */ dailyFloors)
/* harmony export */ });
const HOUR_S = 3600;
const DAY_S = 86_400;
/**
 * of a day's hourly floors so many count, the lowest: the quiet hours, when nothing is held for the
 * load of the moment
 */
const QUIET_SHARE = 0.1;
/** a day with fewer hours than this share of the usual says little of its quietest */
const FULL_SHARE = 0.5;
/**
 * One floor for each span of 24 hours back from `nowS` that lies wholly after the first point;
 * times are days, the last is 0. A day's floor is the mean of its lowest hourly floors: neither the
 * swing of day and night nor a batch of some hours is in it. Days with too few readings are left
 * out.
 */
function dailyFloors({ times, values }, nowS) {
    const wholeDays = Math.floor((nowS - (times[0] ?? nowS)) / DAY_S);
    const days = new Map();
    for (const [i, time] of times.entries()) {
        const hour = Math.floor((nowS - time) / HOUR_S);
        const ago = Math.floor(hour / 24);
        if (hour < 0 || ago >= wholeDays)
            continue;
        const hours = days.get(ago) ?? new Map();
        days.set(ago, hours.set(hour, Math.min(values[i] ?? 0, hours.get(hour) ?? Number.POSITIVE_INFINITY)));
    }
    const usual = [...days.values()].reduce((most, { size }) => Math.max(most, size), 0);
    const kept = [...days]
        .filter(([, { size }]) => size >= FULL_SHARE * usual)
        .sort(([a], [b]) => b - a);
    return {
        times: kept.map(([ago]) => 0 - ago),
        values: kept.map(([, hours]) => quietFloor([...hours.values()])),
    };
}
function quietFloor(hourly) {
    const lowest = hourly
        .sort((a, b) => a - b)
        .slice(0, Math.max(1, Math.round(QUIET_SHARE * hourly.length)));
    return lowest.reduce((sum, value) => sum + value, 0) / lowest.length;
}


/***/ }),

/***/ 57575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ highestOf),
/* harmony export */   i: () => (/* binding */ lowestOf)
/* harmony export */ });
/** The highest of numbers, of any count: a call may have some 100,000 arguments only. */
function highestOf(values, atLeast = Number.NEGATIVE_INFINITY) {
    return values.reduce((most, value) => Math.max(most, value), atLeast);
}
/** The lowest of numbers, of any count. */
function lowestOf(values, atMost = Number.POSITIVE_INFINITY) {
    return values.reduce((least, value) => Math.min(least, value), atMost);
}


/***/ }),

/***/ 45120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ heapOf),
/* harmony export */   c: () => (/* binding */ LIVE_HEAP)
/* harmony export */ });
/** In place of a runtime: the curve is what was alive after collections. */
const LIVE_HEAP = 'live heap';
/**
 * Half a MiB is 128 pages: below it a curve shows allocator bookkeeping. Lazy heaps expanded by up
 * to 12 MiB a window with a constant live set. A live heap has no slack, and the shape of a lazy
 * one: of 24 recorded leaks the walk test and the straight ceiling of a plain program refuse three
 * that this finds, and neither calls one of 23 healthy ones.
 */
const PLAIN = { isLazy: false, slackMib: 0.5 };
const HEAPS = new Map([
    ['node', { isLazy: true, slackMib: 6 }],
    ['java', { isLazy: true, slackMib: 6 }],
    ['dotnet', { isLazy: true, slackMib: 6 }],
    ['go', { isLazy: true, slackMib: 4 }],
    [LIVE_HEAP, { isLazy: true, slackMib: 0.5 }],
]);
function heapOf(runtime) {
    return HEAPS.get(runtime) ?? PLAIN;
}


/***/ }),

/***/ 33702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isCalled)
/* harmony export */ });
/** A leak, be it that chance is left: what a finding is made of. */
function isCalled({ grade }) {
    return grade === 'leak' || grade === 'likely';
}


/***/ }),

/***/ 47307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Pu: () => (/* binding */ MIN_SAMPLES),
  uR: () => (/* binding */ MIN_SPAN_S),
  ld: () => (/* binding */ judgeCurve),
  au: () => (/* binding */ smallestFound)
});

// EXTERNAL MODULE: ./build/stats/clean-curve.js
var clean_curve = __nccwpck_require__(73515);
;// CONCATENATED MODULE: ./build/stats/condense.js
// 12 for each of the 40 blocks that the finest fit looks at
const CELLS = 480;
/** Short curves stay as they are; longer ones keep two points of each of 480 equal spans. */
function condense(points) {
    if (points.times.length <= CELLS)
        return { floor: points, ceiling: points };
    const from = points.times[0] ?? 0;
    const width = ((points.times.at(-1) ?? 0) - from) / CELLS;
    const floor = { times: [], values: [] };
    const ceiling = { times: [], values: [] };
    let cell = -1;
    for (let i = 0; i < points.times.length; i++) {
        const time = points.times[i] ?? 0;
        const value = points.values[i] ?? 0;
        const here = Math.min(CELLS - 1, Math.floor((time - from) / width));
        const last = floor.times.length - 1;
        if (here !== cell) {
            cell = here;
            push(floor, last + 1, time, value);
            push(ceiling, last + 1, time, value);
        }
        else {
            if (value < (floor.values[last] ?? 0))
                push(floor, last, time, value);
            if (value > (ceiling.values[last] ?? 0))
                push(ceiling, last, time, value);
        }
    }
    return { floor, ceiling };
}
function push(points, at, time, value) {
    points.times[at] = time;
    points.values[at] = value;
}

// EXTERNAL MODULE: ./build/stats/heap.js
var heap = __nccwpck_require__(45120);
;// CONCATENATED MODULE: ./build/stats/blocks.js
/**
 * The extreme value of each of `count` spans of equal time between `from` and `to`, at the middle
 * of its span. Spans without a point are left out.
 */
function blockExtremes({ times, values }, from, to, count, keep) {
    const width = (to - from) / count;
    const blocks = [];
    const extremes = [];
    let block = 0;
    for (let i = 0; i < times.length; i++) {
        const time = times[i] ?? 0;
        if (time < from || time > to)
            continue;
        while (block < count - 1 && time >= from + (block + 1) * width)
            block++;
        const value = values[i] ?? 0;
        const last = blocks.length - 1;
        if (blocks[last] !== block) {
            blocks.push(block);
            extremes.push(value);
        }
        else if (keep === 'lowest' ? value < (extremes[last] ?? 0) : value > (extremes[last] ?? 0))
            extremes[last] = value;
    }
    return { times: blocks.map((at) => from + (at + 0.5) * width), values: extremes, blocks };
}

// EXTERNAL MODULE: ./build/stats/line-fit.js
var line_fit = __nccwpck_require__(69930);
// EXTERNAL MODULE: ./build/stats/points.js
var points = __nccwpck_require__(55285);
;// CONCATENATED MODULE: ./build/stats/straight-ceiling.js



const BLOCKS = 80;
const MIN_POINTS = 5;
/** the last quarter alone is too short to be a trend */
const LATEST_START = 0.75;
const MIN_R2 = 0.95;
/**
 * Do the peaks lie on a rising line to the end, wherever it starts (linear backward regression,
 * Jindal et al. 2021), which rises by at least `minGrowth`?
 */
function isCeilingStraight(ceiling, minGrowth) {
    const peaks = blockExtremes(ceiling, ceiling.times[0] ?? 0, ceiling.times.at(-1) ?? 0, BLOCKS, 'highest');
    let best = { r2: 0, growth: 0 };
    for (let start = 0; start <= LATEST_START * peaks.times.length && peaks.times.length - start >= MIN_POINTS; start += 2) {
        const line = lineThrough((0,points/* suffix */.e)(peaks, start));
        if (line.growth > 0 && line.r2 > best.r2)
            best = line;
    }
    return best.r2 >= MIN_R2 && best.growth >= minGrowth;
}
function lineThrough({ times, values }) {
    const { slope, sse, total } = (0,line_fit/* lineFit */.U)(times, values);
    return {
        r2: total === 0 ? 0 : 1 - sse / total,
        growth: slope * ((times.at(-1) ?? 0) - (times[0] ?? 0)),
    };
}

// EXTERNAL MODULE: ./build/stats/quantile.js
var quantile = __nccwpck_require__(69775);
;// CONCATENATED MODULE: ./build/stats/find-reset.js

const find_reset_BLOCKS = 40;
const MIN_BLOCKS = 20;
const MIN_POINTS_AFTER = 20;
/** a reset later than this leaves too little to judge */
const LATEST_SHARE = 0.6;
/**
 * The time from which the curve is judged when it fell once by at least half of its range within
 * two of 40 blocks: start-up garbage was collected, memory trimmed, or a service restarted. Null:
 * no fall, several (a saw-tooth), one too late, or a range below `minRange`.
 */
function findReset({ times, values }, minRange) {
    const from = times[0] ?? 0;
    const width = ((times.at(-1) ?? 0) - from) / find_reset_BLOCKS;
    const groups = new Map();
    for (const [i, time] of times.entries()) {
        const block = Math.min(find_reset_BLOCKS - 1, Math.floor((time - from) / width));
        groups.set(block, [...(groups.get(block) ?? []), values[i] ?? 0]);
    }
    const blocks = [...groups].map(([block, members]) => ({
        end: from + (block + 1) * width,
        level: (0,quantile/* median */.JZ)(members),
    }));
    const levels = blocks.map(({ level }) => level);
    const range = Math.max(...levels) - Math.min(...levels);
    if (blocks.length < MIN_BLOCKS || range < minRange)
        return null;
    const falls = findFalls(levels, range / 2);
    const at = falls[0] ?? 0;
    const reset = blocks[at]?.end ?? from;
    const isUsable = falls.length === 1 &&
        at <= LATEST_SHARE * blocks.length &&
        times.filter((time) => time >= reset).length >= MIN_POINTS_AFTER;
    return isUsable ? reset : null;
}
/**
 * Indexes after which the curve is at least `depth` lower than two blocks before; one fall counts
 * once.
 */
function findFalls(levels, depth) {
    const falls = [];
    for (let i = 0; i + 2 < levels.length; i++) {
        if ((levels[i] ?? 0) - (levels[i + 2] ?? 0) < depth)
            continue;
        falls.push(i + 2);
        i += 3;
    }
    return falls;
}

// EXTERNAL MODULE: ./build/stats/normal.js
var normal = __nccwpck_require__(8329);
// EXTERNAL MODULE: ./build/stats/theil-sen.js
var theil_sen = __nccwpck_require__(2345);
;// CONCATENATED MODULE: ./build/stats/mann-kendall.js


/**
 * Mann-Kendall test for a rise, ties corrected (Kendall 1975), variance widened for autocorrelation
 * of the detrended values (Yue and Wang 2004).
 */
function mannKendall(points) {
    const { values } = points;
    const s = pairSigns(values);
    const variance = varianceWithTies(values);
    if (variance <= 0)
        return { s, variance: 0, inflation: 1, p: 1 };
    const inflation = yueWang(points);
    return {
        s,
        variance,
        inflation,
        p: (0,normal/* normalTail */.W)((s - Math.sign(s)) / Math.sqrt(inflation * variance)),
    };
}
function pairSigns(values) {
    let s = 0;
    for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
            const difference = (values[j] ?? 0) - (values[i] ?? 0);
            s += difference > 0 ? 1 : difference < 0 ? -1 : 0;
        }
    }
    return s;
}
function varianceWithTies(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const term = (n) => n * (n - 1) * (2 * n + 5);
    return ((term(values.length) - [...counts.values()].reduce((sum, count) => sum + term(count), 0)) / 18);
}
function yueWang(points) {
    const { times, values } = points;
    const n = values.length;
    const slope = (0,theil_sen/* theilSen */.f)(points);
    const lags = autocorrelation(values.map((value, i) => value - slope * (times[i] ?? 0)), Math.floor(n / 3));
    // 1.96: only correlations that chance would not make at 5 %
    return Math.max(1, lags.reduce((sum, rho, i) => Math.abs(rho) > 1.96 / Math.sqrt(n) ? sum + 2 * (1 - (i + 1) / n) * rho : sum, 1));
}
/** Sample autocorrelations at lags 1 .. maxLag; zeros of a constant series. */
function autocorrelation(values, maxLag) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const centred = values.map((value) => value - mean);
    const power = centred.reduce((sum, value) => sum + value * value, 0);
    return Array.from({ length: maxLag }, (_, lag) => {
        if (power === 0)
            return 0;
        let product = 0;
        for (let i = lag + 1; i < centred.length; i++)
            product += (centred[i] ?? 0) * (centred[i - lag - 1] ?? 0);
        return product / power;
    });
}

;// CONCATENATED MODULE: ./build/stats/rising-tail.js



const rising_tail_MIN_POINTS = 12;
const SIGNIFICANCE = 0.05;
/**
 * The end of a floor curve from time `from` on, if it rises: significantly, spread over its whole
 * length, still at its end. Null if not.
 */
function risingTail(floor, from, minGrowth, tuning) {
    const first = floor.times.findIndex((time) => time >= from);
    const tail = { times: floor.times.slice(first), values: floor.values.slice(first) };
    const to = tail.times.at(-1) ?? 0;
    if (tail.times.length < rising_tail_MIN_POINTS)
        return null;
    const sixths = blockExtremes(tail, from, to, 6, 'lowest').values;
    const growth = (sixths.at(-1) ?? 0) - (sixths[0] ?? 0);
    if (sixths.length < 4 || growth < minGrowth || !isSpread(sixths, growth, tuning))
        return null;
    const fine = blockExtremes(tail, from, to, Math.min(24, Math.max(12, Math.floor(tail.times.length / 3))), 'lowest');
    return mannKendall(fine).p < SIGNIFICANCE ? { from, growth, slope: (0,theil_sen/* theilSen */.f)(fine) } : null;
}
/** Most parts rise, none makes most of the growth or falls deep, and the last two still rise. */
function isSpread(parts, growth, { largestRise, endingRise }) {
    const rises = parts.slice(1).map((value, i) => value - (parts[i] ?? 0));
    const mean = growth / rises.length;
    const ending = ((parts.at(-1) ?? 0) - (parts.at(-3) ?? 0)) / 2;
    return (rises.filter((rise) => rise > 0.1 * mean).length >= 0.6 * rises.length &&
        Math.max(...rises) <= largestRise * growth &&
        Math.min(...rises) >= -0.5 * growth &&
        ending >= endingRise * mean);
}

;// CONCATENATED MODULE: ./build/stats/least-squares.js
/**
 * Ordinary least squares of y on a few columns, by the normal equations; null where the columns
 * depend on each other.
 */
function leastSquares(columns, y) {
    const matrix = columns.map((column, i) => [
        ...columns.map((other) => dot(column, other)),
        dot(columns[i] ?? [], y),
    ]);
    const coefficients = solve(matrix);
    if (coefficients === null)
        return null;
    let sse = 0;
    for (let r = 0; r < y.length; r++) {
        let residual = y[r] ?? 0;
        for (let i = 0; i < columns.length; i++)
            residual -= (coefficients[i] ?? 0) * (columns[i]?.[r] ?? 0);
        sse += residual * residual;
    }
    return { coefficients, sse };
}
function dot(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += (a[i] ?? 0) * (b[i] ?? 0);
    return sum;
}
/** Gauss-Jordan with partial pivoting; the last column is the right side. */
function solve(matrix) {
    const size = matrix.length;
    for (let i = 0; i < size; i++) {
        let best = i;
        for (let r = i + 1; r < size; r++)
            if (Math.abs(matrix[r]?.[i] ?? 0) > Math.abs(matrix[best]?.[i] ?? 0))
                best = r;
        const pivotRow = matrix[best] ?? [];
        const pivot = pivotRow[i] ?? 0;
        if (Math.abs(pivot) < 1e-12)
            return null;
        matrix[best] = matrix[i] ?? [];
        matrix[i] = pivotRow;
        for (let r = 0; r < size; r++) {
            const row = matrix[r] ?? [];
            const factor = r === i ? 0 : (row[i] ?? 0) / pivot;
            if (factor !== 0)
                for (let c = i; c <= size; c++)
                    row[c] = (row[c] ?? 0) - factor * (pivotRow[c] ?? 0);
        }
    }
    return matrix.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

;// CONCATENATED MODULE: ./build/stats/settling-models.js


// time constants as shares of the window: shorter than .03 is a step, longer than .5 nothing can
// tell from a line
const TIME_CONSTANTS = logSpaced(0.03, 0.5, 17);
const WIDE_TIME_CONSTANTS = logSpaced(0.5, 1.5, 9).slice(1);
/** beside a line only what settles early can be told from it: constants up to .3 */
const EARLY = TIME_CONSTANTS.filter((constant) => constant <= 0.3).length;
/**
 * Least-squares fits of all models to one floor curve; a model that does not apply (falling
 * exponential) is left out.
 */
function fitModels(x, y) {
    const approaches = TIME_CONSTANTS.map((constant) => approach(x, constant));
    const early = approaches.slice(0, EARLY);
    return [
        fitLine(x, y),
        fitHinge(x, y),
        fitSaturating(y, approaches),
        fitSaturatingLine(x, y, early),
        ...fitSteps(y),
    ].filter((model) => model !== null);
}
/** A saturating curve that is still far from its end: time constants of .5 to 1.5 windows. */
function fitWideSaturating(x, y) {
    return fitSaturating(y, WIDE_TIME_CONSTANTS.map((constant) => approach(x, constant)));
}
function fitLine(x, y) {
    const { slope, sse } = (0,line_fit/* lineFit */.U)(x, y);
    return { name: 'linear', sse, parameters: 2, growth: slope / 2, bend: 0, before: 0 };
}
function fitHinge(x, y) {
    let best = null;
    for (const bend of x.slice(2, -5)) {
        const fit = leastSquares([ones(x), x, x.map((at) => (at > bend ? at - bend : 0))], y);
        if (fit === null || (best !== null && fit.sse >= best.sse))
            continue;
        const [, before = 0, change = 0] = fit.coefficients;
        best = {
            name: 'hinge',
            sse: fit.sse,
            parameters: 4,
            growth: (before + change) * Math.min(0.5, 1 - bend),
            bend,
            before,
        };
    }
    return best;
}
function fitSaturating(y, approaches) {
    let best = null;
    for (const column of approaches) {
        const { slope, sse } = (0,line_fit/* lineFit */.U)(column, y);
        if (slope <= 0 || (best !== null && sse >= best.sse))
            continue;
        best = { name: 'saturating', sse, parameters: 3, growth: 0, bend: 0, before: 0 };
    }
    return best;
}
function fitSaturatingLine(x, y, approaches) {
    let best = null;
    for (const column of approaches) {
        const fit = leastSquares([ones(x), column, x], y);
        if (fit === null || (fit.coefficients[1] ?? 0) <= 0 || (best !== null && fit.sse >= best.sse))
            continue;
        best = {
            name: 'saturating-linear',
            sse: fit.sse,
            parameters: 4,
            growth: (fit.coefficients[2] ?? 0) / 2,
            bend: 0,
            before: 0,
        };
    }
    return best;
}
/** One and two steps between constant levels, at least two points each. */
function fitSteps(y) {
    const sums = [0];
    const squares = [0];
    for (const value of y) {
        sums.push((sums.at(-1) ?? 0) + value);
        squares.push((squares.at(-1) ?? 0) + value * value);
    }
    const cost = (from, to) => (squares[to] ?? 0) -
        (squares[from] ?? 0) -
        ((sums[to] ?? 0) - (sums[from] ?? 0)) ** 2 / (to - from);
    let one = Number.POSITIVE_INFINITY;
    let two = Number.POSITIVE_INFINITY;
    for (let i = 2; i <= y.length - 2; i++) {
        one = Math.min(one, cost(0, i) + cost(i, y.length));
        for (let j = i + 2; j <= y.length - 2; j++)
            two = Math.min(two, cost(0, i) + cost(i, j) + cost(j, y.length));
    }
    const settled = { growth: 0, bend: 0, before: 0 };
    // differences of large sums may end a hair below 0
    return [
        { name: 'step', sse: Math.max(0, one), parameters: 3, ...settled },
        { name: 'two-steps', sse: Math.max(0, two), parameters: 5, ...settled },
    ];
}
const ones = (x) => x.map(() => 1);
const approach = (x, constant) => x.map((at) => 1 - Math.exp(-at / constant));
function logSpaced(from, to, count) {
    return Array.from({ length: count }, (_, i) => from * (to / from) ** (i / (count - 1)));
}

;// CONCATENATED MODULE: ./build/stats/steady-growth.js




const steady_growth_MIN_POINTS = 10;
/** a kernel page is 4 KiB; what is read may be off by a few of them */
const RESOLUTION = 0.01;
/** no program is as smooth as that: keeps a perfect fit from ruling out all others */
const ROUGHNESS = 1e-3;
/**
 * What the floor from `from` on says about the half window to come: how much it grows by the most
 * cautious model that fits. Null: too few points.
 */
function steadyGrowth(points, from, pointsPerBlock, isLazy, tuning) {
    const begin = points.times[0] ?? 0;
    const end = points.times.at(-1) ?? 0;
    const count = points.times.filter((time) => time >= from).length;
    const floor = blockExtremes(points, from, end, Math.min(40, Math.max(16, Math.floor(count / pointsPerBlock))), 'lowest');
    if (floor.times.length < steady_growth_MIN_POINTS)
        return null;
    const x = floor.times.map((time) => (time - begin) / (end - begin));
    const level = (0,quantile/* median */.JZ)(floor.values);
    const y = floor.values.map((value) => value - level);
    const range = Math.max(...y) - Math.min(...y);
    const bic = (model) => bayesian(model, x.length, range);
    const models = fitModels(x, y).sort((a, b) => bic(a) - bic(b));
    const best = models[0];
    if (best === undefined)
        return null;
    const plausible = models.filter((model) => model === best || (!isStep(model) && bic(model) - bic(best) <= tuning.plausibleBic));
    if (best.name === 'saturating-linear')
        plausible.push(...wideAlternative(x, y, bic(best) + tuning.plausibleBic, bic));
    const slowest = plausible.reduce((a, b) => (b.growth < a.growth ? b : a));
    const isSlow = isSlowing(floor, best, isLazy, tuning);
    return {
        growth: isSlow ? Math.min(0, slowest.growth) : slowest.growth,
        settles: isSlow ? 'ever more slowly' : slowest.growth <= 0 ? SETTLED[slowest.name] : null,
        movesInSteps: isStep(best),
        isSeenBefore: isSeenBefore(best, x, y),
        range,
        floor,
        bend: best.name === 'hinge' ? begin + best.bend * (end - begin) : null,
    };
}
const SETTLED = {
    linear: 'not to the end',
    hinge: 'settled',
    saturating: 'a curve that settles fits as well',
    'saturating-linear': 'settled after its start',
    step: 'in one step',
    'two-steps': 'in two steps',
};
const isStep = ({ name }) => name === 'step' || name === 'two-steps';
/** Half the usual likelihood term: neighbouring points are not independent. */
function bayesian({ sse, parameters }, n, range) {
    return ((n / 2) * Math.log(sse / n + (ROUGHNESS * range) ** 2 + RESOLUTION ** 2) +
        parameters * Math.log(n));
}
/** A line beside an early exponential may be one slow exponential. */
function wideAlternative(x, y, worst, bic) {
    const wide = fitWideSaturating(x, y);
    return wide !== null && bic(wide) <= worst ? [wide] : [];
}
/**
 * Lazy heaps grow in strokes: there thirds are only compared where an exponential has been seen.
 */
function isSlowing({ times, values }, best, isLazy, tuning) {
    if (isLazy && best.name !== 'saturating-linear')
        return false;
    const third = Math.floor(times.length / 3);
    const slope = (from, to) => (0,theil_sen/* theilSen */.f)({ times: times.slice(from, to), values: values.slice(from, to) });
    const middle = slope(third, times.length - third);
    return middle > 0 && slope(times.length - third, times.length) < tuning.slowing * middle;
}
function isSeenBefore(best, x, y) {
    if (best.name !== 'hinge' || best.before >= 0)
        return false;
    const before = Math.max(...y.filter((_, i) => (x[i] ?? 0) <= best.bend));
    const last = Math.min(y.at(-1) ?? 0, y.at(-2) ?? 0);
    return last < before + 0.1 * (last - Math.min(...y));
}

;// CONCATENATED MODULE: ./build/stats/walk-score.js
/** share of the steps that is looked back over */
const BANDWIDTH = 0.15;
/**
 * The whole rise of a series in standard deviations of a random walk that takes the same steps;
 * steps that take each other back (a saw-tooth) count less (long-run variance with Bartlett
 * weights, Newey and West 1987). Infinite where all steps are equal, 0 of fewer than three values.
 */
function walkScore(values) {
    if (values.length < 3)
        return 0;
    const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0));
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const variance = longRunVariance(steps.map((step) => step - mean));
    return variance <= 0
        ? Math.sign(mean) * Number.POSITIVE_INFINITY || 0
        : mean * Math.sqrt(steps.length / variance);
}
function longRunVariance(centred) {
    const lags = Math.floor(BANDWIDTH * centred.length);
    let variance = 0;
    for (let lag = 0; lag <= lags; lag++) {
        let product = 0;
        for (let i = lag; i < centred.length; i++)
            product += (centred[i] ?? 0) * (centred[i - lag] ?? 0);
        variance += ((lag === 0 ? 1 : 2 * (1 - lag / (lags + 1))) * product) / (centred.length - 1);
    }
    return variance;
}

;// CONCATENATED MODULE: ./build/stats/read-growth.js





/** smaller growth of a tail is not looked at, MiB: what 12 pages a second make in 20 s */
const MIN_TAIL_GROWTH = 1;
const CUTS = [0.1, 0.2, 0.3, 0.4, 0.5];
/** after a reset or a given warm-up the start says more */
const CUTS_SETTLED = [0.05, 0.15, 0.25, 0.35];
/** peaks of at least four points each, as many as keep steps of a thirtieth of the window apart */
const CEILINGS = 60;
const POINTS_PER_CEILING = 4;
/**
 * A floor that grows is growth. So is a ceiling that grows over a floor that only moves in steps,
 * if that floor rose as well: an allocator with a fragmented heap gives nothing back between the
 * steps. Null: too few points.
 */
function readGrowth({ floor, ceiling }, heap, isWarm, tuning) {
    const low = readEdge(floor, heap, isWarm, 3, tuning);
    if (low === null || low.isGrowing || !low.movesInSteps || low.floorGrowth < low.needed)
        return low;
    const peaks = blockExtremes(ceiling, ceiling.times[0] ?? 0, ceiling.times.at(-1) ?? 0, Math.max(20, Math.min(CEILINGS, Math.floor(ceiling.times.length / POINTS_PER_CEILING))), 'highest');
    const high = readEdge(peaks, heap, isWarm, 1, tuning);
    return high?.isGrowing === true
        ? { ...low, isGrowing: true, by: 'ceiling', growth: high.growth, tails: high.tails }
        : low;
}
/**
 * What is judged of a curve: all since it fell as deep as a restart does, and where tails are cut
 * from that.
 */
function cutWindow(points, heap, isWarm) {
    const reset = findReset(points, 2 + heap.slackMib);
    const judged = reset === null ? points : from(points, reset);
    const begin = judged.times[0] ?? 0;
    return {
        reset,
        judged,
        cuts: reset === null && !isWarm ? CUTS : CUTS_SETTLED,
        begin,
        span: (judged.times.at(-1) ?? 0) - begin,
    };
}
function readEdge(points, heap, isWarm, pointsPerBlock, tuning) {
    const { reset, judged, cuts, begin, span } = cutWindow(points, heap, isWarm);
    const tails = cuts
        .map((cut) => risingTail(judged, begin + cut * span, MIN_TAIL_GROWTH, tuning))
        .filter((tail) => tail !== null);
    const steady = steadyGrowth(judged, begin + (cuts[0] ?? 0) * span, pointsPerBlock, heap.isLazy, tuning);
    if (steady === null)
        return null;
    const settledFrom = tails[0]?.from ?? steady.bend ?? begin + (cuts[0] ?? 0) * span;
    const needed = Math.max(heap.slackMib, tuning.rangeShare * steady.range);
    const settled = from(steady.floor, settledFrom).values;
    const score = walkScore(settled);
    const isWalk = !heap.isLazy && score < tuning.walkScore;
    return {
        isGrowing: tails.length > 0 && steady.growth >= needed && !steady.isSeenBefore && !isWalk,
        by: 'floor',
        movesInSteps: steady.movesInSteps,
        objection: objectionTo(steady, needed, heap, isWalk),
        growth: steady.growth,
        needed,
        tails,
        floor: steady.floor,
        settledFrom,
        span,
        reset,
        floorGrowth: netGrowth(settled),
        walkScore: score,
    };
}
function objectionTo(steady, needed, heap, isWalk) {
    if (steady.growth < needed && steady.settles !== null)
        return `grew, but ${steady.settles}`;
    if (steady.growth < needed && heap.isLazy)
        return `grew, but no more than the heap of such a runtime does by itself (${heap.slackMib} MiB)`;
    if (steady.isSeenBefore)
        return 'grew, but only to where it had been before';
    return isWalk
        ? 'grew, but no more than its own steps make by chance'
        : 'grew, but too little for how far it moved before';
}
function from({ times, values }, time) {
    const first = times.findIndex((at) => at >= time);
    return first < 0
        ? { times: [], values: [] }
        : { times: times.slice(first), values: values.slice(first) };
}
/** lowest of the last third minus lowest of the first */
function netGrowth(values) {
    const third = Math.max(1, Math.floor(values.length / 3));
    return Math.min(...values.slice(-third)) - Math.min(...values.slice(0, third));
}

;// CONCATENATED MODULE: ./build/stats/smallest-detectable.js

/** rates tried upwards before giving up: 12 doublings are a factor of 4,096 */
const MAX_DOUBLINGS = 12;
const HALVINGS = 3;
/**
 * a real leak comes in pieces: at the very threshold of a smooth one 7 of 10 were found, at 1.6
 * times that over 9 (`npm run bench:verdict`)
 */
const MARGIN = 1.6;
/**
 * The slowest steady leak (MiB a second) that this very curve would have shown: leaks are added to
 * it, from the first sample on, until they are found, and what is said is tried as well. What
 * already grows is taken out first. Null where not even fast ones are found.
 */
function smallestDetectable({ condensed, reading, slope, heap, isWarm, tuning }, isFound) {
    const removed = reading.isGrowing ? slope : 0;
    const begin = condensed.floor.times[0] ?? 0;
    const tilt = ({ times, values }, rate) => ({
        times,
        values: values.map((value, i) => value +
            rate * ((times[i] ?? 0) - begin) -
            removed * Math.max(0, (times[i] ?? 0) - reading.settledFrom)),
    });
    const isSeen = (rate) => {
        const leaking = {
            floor: tilt(condensed.floor, rate),
            ceiling: tilt(condensed.ceiling, rate),
        };
        const found = readGrowth(leaking, heap, isWarm, tuning);
        return found !== null && isFound(found, leaking);
    };
    // no slower leak grows by what is needed in half a window
    const least = (2 * heap.slackMib) / reading.span;
    for (let doublings = 0; doublings <= MAX_DOUBLINGS; doublings++) {
        const high = least * 2 ** doublings;
        if (!isSeen(high))
            continue;
        const said = MARGIN * (doublings === 0 ? high : narrow(high / 2, high, isSeen));
        // more is not always clearer: a curve may bend where the leak takes over
        if (isSeen(said))
            return said;
    }
    return null;
}
/** The lowest rate between one that is not seen and one that is. */
function narrow(from, to, isSeen) {
    let [low, high] = [from, to];
    for (let i = 0; i < HALVINGS; i++) {
        const middle = Math.sqrt(low * high);
        if (isSeen(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./build/stats/tuning.js
const TUNING = {
    largestRise: 0.6,
    endingRise: 0.3,
    plausibleBic: 1,
    rangeShare: 0.04,
    slowing: 0.6,
    walkScore: 1.645,
};

;// CONCATENATED MODULE: ./build/stats/judge-curve.js








const MIN_SPAN_S = 20;
const MIN_SAMPLES = 20;
/** shorter windows cannot tell start-up from a leak: precision .7 at 30 s */
const SURE_SPAN_S = 60;
const MIB = 2 ** 20;
const HOUR_S = 3600;
/**
 * Whether a memory curve leaks, how fast, how sure that is, and what could have been seen at all
 * (docs/how-it-decides.md). Same curve, same answer.
 */
function judgeCurve(curve, tuning = TUNING) {
    const cleaned = cleanUp(curve);
    const { points, spanS, heap, condensed, isLong } = cleaned;
    const reading = isLong ? readGrowth(condensed, heap, curve.warmUpS !== undefined, tuning) : null;
    if (reading === null)
        return {
            ...NOTHING,
            spanS,
            readings: points.times.length,
            reason: whyNotJudged(spanS, points.times.length),
        };
    const detectable = smallestDetectable({
        condensed,
        reading,
        slope: slopeOf(reading),
        heap,
        isWarm: curve.warmUpS !== undefined,
        tuning,
    }, ({ isGrowing }) => isGrowing);
    return {
        ...judgementOf(cleaned, condensed.ceiling, reading),
        smallestDetectableBytesPerHour: detectable === null ? null : detectable * MIB * HOUR_S,
    };
}
function judgementOf({ points, spanS }, ceiling, reading) {
    const [grade, reason] = gradeOf(points, ceiling, reading);
    const slope = slopeOf(reading);
    return {
        grade,
        reason,
        readings: points.times.length,
        spanS,
        judgedS: (points.times.at(-1) ?? 0) - reading.settledFrom,
        rateBytesPerHour: slope * MIB * HOUR_S,
        growthBytes: reading.floorGrowth * MIB,
        walkScore: reading.walkScore,
        smallestDetectableBytesPerHour: null,
        trend: trendOf(reading, slope),
    };
}
/**
 * The slowest steady leak, in bytes an hour, that this very curve would have shown by such a rule.
 * Null: none that was tried, or inconclusive.
 */
function smallestFound(curve, isFound) {
    const cleaned = cleanUp(curve);
    const { condensed, heap, isLong } = cleaned;
    const isWarm = curve.warmUpS !== undefined;
    const reading = isLong ? readGrowth(condensed, heap, isWarm, TUNING) : null;
    if (reading === null)
        return null;
    const found = smallestDetectable({ condensed, reading, slope: slopeOf(reading), heap, isWarm, tuning: TUNING }, (of, { floor, ceiling }) => of.isGrowing &&
        isFound(judgementOf(cleaned, ceiling, of), {
            timesS: [...floor.times, ...ceiling.times],
            bytes: [...floor.values, ...ceiling.values].map((value) => value * MIB),
        }));
    return found === null ? null : found * MIB * HOUR_S;
}
/** What is lacking, and nothing else: a reason that is said is the one that held. */
function whyNotJudged(spanS, readings) {
    const isSparse = readings < MIN_SAMPLES;
    if (spanS >= MIN_SPAN_S)
        return isSparse
            ? `has ${readings} readings, needs ${MIN_SAMPLES}`
            : 'its readings lie in too few stretches of time';
    const looked = `looked for ${Math.floor(spanS)} s`;
    return isSparse
        ? `${looked} with ${readings} readings, needs ${MIN_SPAN_S} s and ${MIN_SAMPLES}`
        : `${looked}, needs ${MIN_SPAN_S} s`;
}
function cleanUp({ timesS, bytes, runtime, warmUpS }) {
    const all = (0,clean_curve/* cleanCurve */.T)({ times: timesS, values: bytes.map((value) => value / MIB) });
    const points = warmUpS === undefined ? all : after(all, warmUpS);
    const spanS = (points.times.at(-1) ?? 0) - (points.times[0] ?? 0);
    return {
        points,
        spanS,
        heap: (0,heap/* heapOf */.C)(runtime),
        condensed: condense(points),
        isLong: points.times.length >= MIN_SAMPLES && spanS >= MIN_SPAN_S,
    };
}
const NOTHING = {
    grade: 'inconclusive',
    rateBytesPerHour: 0,
    growthBytes: 0,
    walkScore: 0,
    smallestDetectableBytesPerHour: null,
    judgedS: 0,
    trend: null,
};
function after({ times, values }, warmUpS) {
    const first = times.findIndex((time) => time >= (times[0] ?? 0) + warmUpS);
    return first < 0
        ? { times: [], values: [] }
        : { times: times.slice(first), values: values.slice(first) };
}
/**
 * MiB a second. The shortest tail is the one that knows least of the start: median error 6 %,
 * against 11 % of all tails' median.
 */
function slopeOf({ tails, growth, span }) {
    return tails.at(-1)?.slope ?? Math.max(0, (2 * growth) / span);
}
function gradeOf({ times }, ceiling, reading) {
    if (reading.isGrowing) {
        const windowS = (times.at(-1) ?? 0) - (reading.reset ?? times[0] ?? 0);
        if (windowS < SURE_SPAN_S)
            return ['likely', `grows and has not settled, in a window under ${SURE_SPAN_S} s`];
        if (reading.by === 'ceiling')
            return ['likely', 'its peaks grow steadily while its floor rises in steps'];
        return isCeilingStraight(ceiling, reading.needed)
            ? ['leak', 'grows and has not settled']
            : ['likely', 'grows and has not settled, but its peaks do not lie on a line'];
    }
    if (!reading.tails.some((tail) => tail.growth >= reading.needed))
        return ['ok', 'no growth that goes on'];
    return ['suspect', reading.objection];
}
function trendOf({ floor, settledFrom, tails }, slope) {
    const fromS = tails.at(-1)?.from ?? settledFrom;
    const toS = floor.times.at(-1) ?? 0;
    // through the middle of the points that it is the slope of
    const base = (0,quantile/* median */.JZ)(floor.times.flatMap((time, i) => time >= fromS ? [(floor.values[i] ?? 0) - slope * time] : []));
    return {
        warmUpEndS: settledFrom,
        floorTimesS: floor.times,
        floorBytes: floor.values.map((value) => value * MIB),
        line: tails.length === 0
            ? null
            : {
                fromS,
                fromBytes: (base + slope * fromS) * MIB,
                toS,
                toBytes: (base + slope * toS) * MIB,
            },
    };
}


/***/ }),

/***/ 33679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rz: () => (/* binding */ LEAST_PER_DAY),
  iB: () => (/* binding */ NEEDED_DAYS),
  bT: () => (/* binding */ ROUGHNESS),
  XU: () => (/* binding */ judgeDays)
});

// EXTERNAL MODULE: ./build/stats/after-warm-up.js
var after_warm_up = __nccwpck_require__(89878);
// EXTERNAL MODULE: ./build/stats/common-slope.js
var common_slope = __nccwpck_require__(68241);
// EXTERNAL MODULE: ./build/stats/daily-floors.js
var daily_floors = __nccwpck_require__(18349);
;// CONCATENATED MODULE: ./build/stats/kendall-exact.js
/** distributions that were worked out, by the number of values */
const known = new Map();
/**
 * How likely an order of so many values that comes by chance has a Mann-Kendall score of at least
 * `score` (pairs that rise minus pairs that fall). Exact, by the numbers of permutations with so
 * many inversions (MacMahon 1916): the normal approximation is off by half at five values. Ties
 * count as neither, which errs to caution.
 */
function kendallExact(count, score) {
    const shares = known.get(count) ?? inversionShares(count);
    known.set(count, shares);
    const mostInversions = Math.floor(((count * (count - 1)) / 2 - score) / 2);
    return shares.slice(0, Math.max(0, mostInversions + 1)).reduce((sum, share) => sum + share, 0);
}
/**
 * By number of inversions: one more value, put at each of its places alike, adds 0 to `size` - 1 of
 * them.
 */
function inversionShares(count) {
    let shares = [1];
    for (let size = 2; size <= count; size++) {
        const next = new Array(shares.length + size - 1).fill(0);
        for (const [inversions, share] of shares.entries())
            for (let more = 0; more < size; more++)
                next[inversions + more] = (next[inversions + more] ?? 0) + share / size;
        shares = next;
    }
    return shares;
}

// EXTERNAL MODULE: ./build/stats/quantile.js
var quantile = __nccwpck_require__(69775);
// EXTERNAL MODULE: ./build/stats/theil-sen.js
var theil_sen = __nccwpck_require__(2345);
;// CONCATENATED MODULE: ./build/stats/judge-days.js






/**
 * The fewer days, the more they have to show. Smaller growth than half a percent a day is not
 * looked at: quiet services drift that much. Chosen by bench/history.mjs, whose bar they meet.
 */
const WINDOWS = [
    { days: 3, share: 0.1, t: 10, p: 0.17 },
    { days: 4, share: 0.02, t: 10, p: 0.05 },
    { days: 5, share: 0.005, t: 5, p: 0.02 },
    { days: 6, share: 0.005, t: 5, p: 0.02 },
    { days: 7, share: 0.005, t: 5, p: 0.01 },
    { days: 10, share: 0.005, t: 4, p: 0.003 },
    { days: 14, share: 0.005, t: 4, p: 0.001 },
];
/** bytes a day: 25 pages; what is less shows bookkeeping */
const LEAST_PER_DAY = 25 * 4096;
/** the later half's rate, in shares of the earlier one's: below it growth is ending */
const ENDING = 0.5;
/** of all growth, in one day: more is a step */
const LARGEST_STEP = 0.6;
/** of the days so many must rise, each by that share of the mean rise: else it moved in steps */
const RISING_DAYS = 0.5;
const LEAST_RISE = 0.2;
/**
 * of the level: what a floor may be off in any case, so that three days on a line by chance are no
 * proof
 */
const ROUGHNESS = 0.001;
/** growth must have shown some hours ago as well */
const AGAIN_S = 6 * daily_floors/* HOUR_S */.nT;
/**
 * Days of one life that must be there before slow growth can be seen: the warm-up, five floors, and
 * those hours.
 */
const NEEDED_DAYS = 6;
/**
 * Whether the memory of one life of a program (from its start to now) grows from day to day without
 * settling. Times in seconds, irregular and with gaps as they may be; null: it does not, or too few
 * days are known.
 */
function judgeDays(timesS, bytes) {
    const points = (0,after_warm_up/* afterWarmUp */.x)({ times: timesS, values: bytes });
    const nowS = points.times.at(-1) ?? 0;
    return findGrowth(points, nowS - AGAIN_S) === null ? null : findGrowth(points, nowS);
}
function findGrowth(points, nowS) {
    const floors = (0,daily_floors/* dailyFloors */.xE)(points, nowS);
    const found = WINDOWS.find((window) => floors.times.length >= window.days && isGrowing(last(floors, window.days), window));
    if (found === undefined)
        return null;
    const grown = last(floors, sinceWhen(floors, found.days));
    const days = grown.times.length;
    return { bytesPerDay: (0,theil_sen/* theilSen */.f)(grown), sinceS: nowS + ((grown.times[0] ?? 0) - 1) * daily_floors/* DAY_S */.Rd, days };
}
/** Back from where growth is sure, as long as two days rise at least a third as fast. */
function sinceWhen({ times, values }, sure) {
    const slope = (0,theil_sen/* theilSen */.f)(last({ times, values }, sure));
    let first = times.length - sure;
    const rateInto = (at) => ((values[at + 1] ?? 0) - (values[at - 1] ?? 0)) / ((times[at + 1] ?? 0) - (times[at - 1] ?? 0));
    while (first > 0 && rateInto(first) >= slope / 3)
        first--;
    return times.length - first;
}
function isGrowing(floors, { share, t, p }) {
    const { times, values } = floors;
    const level = (0,quantile/* median */.JZ)(values);
    const slope = (0,theil_sen/* theilSen */.f)(floors);
    if (slope < share * level || slope < LEAST_PER_DAY)
        return false;
    return (kendallExact(times.length, score(values)) <= p &&
        slopeInErrors(floors, ROUGHNESS * level) >= t &&
        goesOn(floors) &&
        !isStep(values));
}
function score(values) {
    return values.reduce((sum, value, i) => sum + values.slice(i + 1).reduce((pairs, later) => pairs + Math.sign(later - value), 0), 0);
}
/** Student's t of the least-squares slope. */
function slopeInErrors(floors, roughness) {
    const { slope, spread, sse, freedom } = (0,common_slope/* commonSlope */.n)([floors]);
    return slope / Math.sqrt((sse / freedom + roughness ** 2) / spread);
}
function goesOn({ times, values }) {
    const half = Math.floor(times.length / 2);
    const rate = (from, to) => ((values[to] ?? 0) - (values[from] ?? 0)) / ((times[to] ?? 0) - (times[from] ?? 0));
    return rate(times.length - 1 - half, times.length - 1) >= ENDING * Math.max(0, rate(0, half));
}
function isStep(values) {
    const growth = (values.at(-1) ?? 0) - (values[0] ?? 0);
    const rises = values.slice(1).map((value, i) => value - (values[i] ?? 0));
    const rising = rises.filter((rise) => rise >= (LEAST_RISE * growth) / rises.length);
    return Math.max(...rises) > LARGEST_STEP * growth || rising.length < RISING_DAYS * rises.length;
}
function last({ times, values }, count) {
    return { times: times.slice(-count), values: values.slice(-count) };
}


/***/ }),

/***/ 66202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ judgeLevel)
});

// EXTERNAL MODULE: ./build/stats/quantile.js
var quantile = __nccwpck_require__(69775);
;// CONCATENATED MODULE: ./build/stats/robust-spread.js
/**
 * What makes the estimate unbiased for n = 2..9 normal values; above that n / (n + 1.4) for an odd
 * n and n / (n + 3.8) for an even one (Croux and Rousseeuw 1992, "Time-efficient algorithms for two
 * highly robust estimators of scale", COMPSTAT).
 */
const SMALL_SAMPLE = [0.399, 0.994, 0.512, 0.844, 0.611, 0.857, 0.669, 0.872];
/** of the first quarter of the distances of normal values to their standard deviation */
const CONSISTENCY = 2.2219;
/**
 * Standard deviation of values, half of which may be wild: Qn, the first quarter of the distances
 * of all pairs (Rousseeuw and Croux 1993, "Alternatives to the Median Absolute Deviation", JASA
 * 88). It needs half as many values as the median absolute deviation to be as sure (efficiency 82 %
 * to 37 %). 0 for fewer than two.
 */
function robustSpread(values) {
    const n = values.length;
    if (n < 2)
        return 0;
    const distances = values
        .flatMap((value, at) => values.slice(0, at).map((other) => Math.abs(value - other)))
        .sort((a, b) => a - b);
    const half = Math.floor(n / 2) + 1;
    return (CONSISTENCY *
        (SMALL_SAMPLE[n - 2] ?? n / (n + (n % 2 === 0 ? 3.8 : 1.4))) *
        (distances[(half * (half - 1)) / 2 - 1] ?? 0));
}

;// CONCATENATED MODULE: ./build/stats/split-at-changes.js


const SHORTEST = 2;
/** fewer differences than this say too little of the noise */
const FEWEST = 6;
/**
 * in standard deviations of the difference of two medians: at most 4 of 100 histories without a
 * change are split (`npm run bench:regression`)
 */
const CUTOFF = 5;
/** a change smaller than this is none: of the level */
const SMALLEST_CHANGE = 0.02;
/**
 * Parts of a history in which the level did not change, oldest first: a test for one change of the
 * mean (Sen and Srivastava 1975), here of the median, applied again to both sides of each change
 * that it finds (binary segmentation: Scott and Knott 1974). The noise comes from the differences
 * of neighbours, which a change of level hardly touches. One wild value is no change: parts have at
 * least two.
 */
function splitAtChanges(values) {
    const noise = robustSpread(values.slice(1).map((value, at) => value - (values[at] ?? 0))) / Math.SQRT2;
    return values.length < FEWEST ? [[...values]] : split(values, noise);
}
function split(values, noise) {
    let best = 0;
    let leastCost = Number.POSITIVE_INFINITY;
    for (let at = SHORTEST; at <= values.length - SHORTEST; at++) {
        const cost = scatterOf(values.slice(0, at)) + scatterOf(values.slice(at));
        if (cost < leastCost)
            [best, leastCost] = [at, cost];
    }
    const [before, after] = [values.slice(0, best), values.slice(best)];
    return best === 0 || scoreOf(before, after, noise) <= CUTOFF
        ? [[...values]]
        : [...split(before, noise), ...split(after, noise)];
}
/** Where a change lies: there both sides scatter least around their medians. */
function scatterOf(values) {
    const middle = (0,quantile/* median */.JZ)(values);
    return values.reduce((sum, value) => sum + Math.abs(value - middle), 0);
}
/**
 * The variance of a median of n normal values is π/2 of that of their mean (from n = 3 on about; of
 * two they are the same).
 */
function scoreOf(before, after, noise) {
    const [low, high] = [(0,quantile/* median */.JZ)(before), (0,quantile/* median */.JZ)(after)];
    const difference = Math.abs(high - low);
    if (difference < SMALLEST_CHANGE * Math.max(Math.abs(low), Math.abs(high)))
        return 0;
    const variance = (part) => (part.length > 2 ? Math.PI / 2 : 1) / part.length;
    return (difference / Math.max(noise * Math.sqrt(variance(before) + variance(after)), Number.EPSILON));
}

;// CONCATENATED MODULE: ./build/stats/judge-level.js



/** a few runs that happen to agree do not show that runs differ by less than this: of the level */
const LEAST_NOISE = 0.01;
const EDGE = 3;
/**
 * 1 of 100 differences of two normal values is larger, in standard deviations of one of them: 2.58
 * * √2
 */
const APART = 3.64;
/**
 * Judges by a history, oldest first, of at least one value: median and robust spread (Iglewicz and
 * Hoaglin 1993, "How to Detect and Handle Outliers"), within the parts between changes of level, so
 * that an old step does not hide a new one. `comparisons` is how many such questions are asked of
 * one run.
 */
function judgeLevel(history, comparisons = 1) {
    const parts = splitAtChanges(history);
    const counting = sinceLastFall(parts);
    const [oldest, newest] = [counting.slice(0, EDGE), parts.at(-1) ?? []];
    const noise = Math.max(noiseOf(history, parts), LEAST_NOISE * Math.abs((0,quantile/* median */.JZ)(counting)));
    const cutoff = cutoffOf(history.length, comparisons);
    const chanceFrom = (values) => (0,quantile/* median */.JZ)(values) +
        cutoff * noise * Math.sqrt(1 + (values.length > 2 ? Math.PI / 2 : 1) / values.length);
    return {
        counting,
        median: (0,quantile/* median */.JZ)(counting),
        oldest: (0,quantile/* median */.JZ)(oldest),
        newest: (0,quantile/* median */.JZ)(newest),
        chance: chanceFrom(counting),
        chanceFromOldest: chanceFrom(oldest),
        chanceFromNewest: chanceFrom(newest),
        apart: APART * noise,
    };
}
/**
 * The smaller of two views: around the level of its time, and between neighbours, which a creep
 * does not widen.
 */
function noiseOf(history, parts) {
    const residuals = parts.flatMap((part) => part.map((value) => value - (0,quantile/* median */.JZ)(part)));
    const steps = history.slice(1).map((value, at) => value - (history[at] ?? 0));
    return Math.min(robustSpread(residuals), robustSpread(steps) / Math.SQRT2);
}
/**
 * A level that fell is the new standard; one that rose is not: a rise must not excuse the next one.
 * It fell only where all runs of the part before were nearer to the level of their time: memory
 * that has two levels and takes one by chance looks like a fall as well.
 */
function sinceLastFall(parts) {
    const isFall = (part, before) => Math.min(...before) > ((0,quantile/* median */.JZ)(part) + (0,quantile/* median */.JZ)(before)) / 2 && (0,quantile/* median */.JZ)(part) < (0,quantile/* median */.JZ)(before);
    const from = parts.reduce((found, part, at) => (at > 0 && isFall(part, parts[at - 1] ?? []) ? at : found), 0);
    return parts.slice(from).flat();
}
/**
 * Chosen by simulation (`npm run bench:regression`): with 1 to 3 % of noise at most 2 of 100 runs
 * are flagged, of one group as of fifty. More for a short history, whose spread is itself a guess.
 */
function cutoffOf(runs, comparisons) {
    return 2.4 + 8 / runs + (0.15 + 5 / runs) * Math.log2(Math.max(1, comparisons));
}


/***/ }),

/***/ 38589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ judgeLives)
/* harmony export */ });
/* harmony import */ var _after_warm_up_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(89878);
/* harmony import */ var _common_slope_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(68241);
/* harmony import */ var _daily_floors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(18349);
/* harmony import */ var _judge_days_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33679);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(55285);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(69775);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(37763);







/** of a life its last days count */
const LAST_DAYS = 7;
/** two days make the shortest slope, three days the shortest scatter about one */
const LEAST_DAYS = 2;
const LEAST_DAYS_KNOWN = 3;
/** growth a day, of the level: quiet services drift as much */
const LEAST_SHARE = 0.005;
/**
 * chance of the slope where it is known how the program's days scatter, and where only these days
 * say so
 */
const P_KNOWN = 0.03;
const P_ALONE = 0.003;
/**
 * every day rises by that share of the slope; no day by more than that share of all growth: that is
 * a step
 */
const LEAST_RISE = 0.2;
const LARGEST_STEP = 0.7;
/** of the rises of a life's earlier days: below it growth is ending */
const ENDING = 0.5;
/**
 * Whether a program's memory grows from day to day without settling: in its present life alone
 * (`judgeDays`), or in its last lives together, as many as show it, each about a level of its own
 * (one slope, least squares with an intercept for each life), against the scatter of the lives
 * before. What it held before without growing it may hold again: within seven days growth must
 * reach a day's growth beyond that. A present life too young to say anything changes nothing of
 * what those before it showed. `lives` oldest first, the last is the present one; times in seconds.
 * The constants are chosen by bench/history.mjs (its figures are of another seed).
 */
function judgeLives(lives) {
    const present = lives.at(-1);
    if (present === undefined)
        return null;
    const known = lives.flatMap(toLife);
    const alone = (0,_judge_days_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeDays */ .XU)(present.times, present.values);
    // who grows for longer than that fills no cache of old
    if (alone !== null)
        return alone.days > LAST_DAYS ||
            reachesBeyond(known.slice(-1), known.slice(0, -1), alone.bytesPerDay)
            ? { ...alone, restarts: 0 }
            : null;
    for (let at = 0; at < known.length; at++) {
        const growth = pool(known.slice(at), known.slice(0, at));
        if (growth !== null)
            return { ...growth, restarts: lives.length - 1 - (known[at]?.order ?? 0) };
    }
    return null;
}
function toLife(curve, order) {
    const points = (0,_after_warm_up_js__WEBPACK_IMPORTED_MODULE_0__/* .afterWarmUp */ .x)(curve);
    const endS = points.times.at(-1) ?? 0;
    const floors = (0,_daily_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .dailyFloors */ .xE)(points, endS);
    return floors.times.length < LEAST_DAYS
        ? []
        : [{ order, endS, ageDays: (endS - Math.min(...curve.times)) / _daily_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_S */ .Rd, floors }];
}
function pool(lives, before) {
    const pooled = lives.map((life) => ({
        ...life,
        floors: (0,_points_js__WEBPACK_IMPORTED_MODULE_3__/* .suffix */ .e)(life.floors, Math.max(0, life.floors.times.length - LAST_DAYS)),
    }));
    const level = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(pooled.flatMap(({ floors }) => floors.values));
    const { slope, spread, sse, freedom } = (0,_common_slope_js__WEBPACK_IMPORTED_MODULE_5__/* .commonSlope */ .n)(pooled.map(({ floors }) => floors));
    if (slope < LEAST_SHARE * level || slope < _judge_days_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_PER_DAY */ .Rz || !risesOnAndOn(pooled, slope))
        return null;
    const scatter = before
        .filter(({ floors }) => floors.times.length >= LEAST_DAYS_KNOWN)
        .map(({ floors }) => (0,_common_slope_js__WEBPACK_IMPORTED_MODULE_5__/* .commonSlope */ .n)([floors]));
    const allFreedom = scatter.reduce((sum, life) => sum + life.freedom, freedom);
    if (allFreedom < 1)
        return null;
    const variance = scatter.reduce((sum, life) => sum + life.sse, sse) / allFreedom + (_judge_days_js__WEBPACK_IMPORTED_MODULE_1__/* .ROUGHNESS */ .bT * level) ** 2;
    if ((0,_student_js__WEBPACK_IMPORTED_MODULE_6__/* .studentTail */ .gq)(slope / Math.sqrt(variance / spread), allFreedom) >
        (scatter.length > 0 ? P_KNOWN : P_ALONE))
        return null;
    if (!reachesBeyond(pooled, before, slope))
        return null;
    const [first] = pooled;
    return {
        bytesPerDay: slope,
        sinceS: (first?.endS ?? 0) + ((first?.floors.times[0] ?? 0) - 1) * _daily_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_S */ .Rd,
        days: pooled.reduce((sum, { floors }) => sum + floors.times.length, 0),
    };
}
/** Every day, in no step, and at the end of a life as well. */
function risesOnAndOn(lives, slope) {
    const rises = lives
        .flatMap(({ ageDays, floors: { times, values } }) => values.slice(1).map((value, i) => {
        const [from, to] = [times[i] ?? 0, times[i + 1] ?? 0];
        return { age: ageDays + to, rise: (value - (values[i] ?? 0)) / (to - from) };
    }))
        .sort((a, b) => a.age - b.age)
        .map(({ rise }) => rise);
    const half = Math.floor(rises.length / 2);
    const growth = rises.reduce((sum, rise) => sum + Math.max(0, rise), 0);
    return (slope > 0 &&
        rises.length >= LEAST_DAYS &&
        Math.min(...rises) >= LEAST_RISE * slope &&
        Math.max(...rises) <= LARGEST_STEP * growth &&
        mean(rises.slice(-half)) >= ENDING * mean(rises.slice(0, half)));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/**
 * A life that rose day by day, or was too short to tell, is no proof that its level does no harm.
 */
function reachesBeyond(lives, before, slope) {
    const held = before
        .filter((life) => life.floors.times.length >= LEAST_DAYS_KNOWN &&
        !risesOnAndOn([life], (0,_common_slope_js__WEBPACK_IMPORTED_MODULE_5__/* .commonSlope */ .n)([life.floors]).slope))
        .flatMap(({ floors }) => floors.values);
    return (Math.max(...lives.map(({ floors }) => floors.values.at(-1) ?? 0)) >=
        Math.max(0, ...held) + slope);
}


/***/ }),

/***/ 94480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ judgeLong)
});

// EXTERNAL MODULE: ./build/stats/daily-floors.js
var daily_floors = __nccwpck_require__(18349);
// EXTERNAL MODULE: ./build/stats/judge-days.js + 1 modules
var judge_days = __nccwpck_require__(33679);
// EXTERNAL MODULE: ./build/stats/after-warm-up.js
var after_warm_up = __nccwpck_require__(89878);
// EXTERNAL MODULE: ./build/stats/quantile.js
var quantile = __nccwpck_require__(69775);
// EXTERNAL MODULE: ./build/stats/theil-sen.js
var theil_sen = __nccwpck_require__(2345);
;// CONCATENATED MODULE: ./build/stats/judge-few-days.js




/**
 * of the mean of first and last: so much must growth be where a day's swing cannot be told from it
 * by another day
 */
const GROWN = 0.7;
/** of what was given back: a Monday rises as well, and so does each morning */
const TIMES_GIVEN_BACK = 2;
/** of all growth, in one hour: more is a step, or a batch */
const LARGEST_STEP = 0.5;
/** of all growth, in each half of the time: else it comes from one part of the day, or ends */
const LEAST_HALF = 0.15;
const WINDOWS_DAYS = [1, 2, Number.POSITIVE_INFINITY];
/** of the readings that an hour has elsewhere: one with fewer says little of its lowest */
const FULL_SHARE = 0.25;
/**
 * Growth of one life that one to six days show: by the lowest of each hour it about
 * doubled, in the last day, the last two or all of them, and by more than twice of
 * what it gave back meanwhile. `isFromStart`: the life was seen to begin, so its first 12 hours are
 * its warm-up. Null: it did not.
 */
function judgeFewDays({ times, values }, { isFromStart }) {
    const nowS = times.at(-1) ?? 0;
    const later = (0,after_warm_up/* afterWarmUp */.x)({ times, values });
    // a day alone is judged as it is
    const isDayLeft = nowS - (later.times[0] ?? nowS) >= daily_floors/* DAY_S */.Rd;
    if (isFromStart && !isDayLeft)
        return null;
    const floors = hourlyFloors(isDayLeft ? later : { times, values });
    const windows = WINDOWS_DAYS.map((days) => {
        const first = floors.times.findIndex((time) => time >= -24 * days);
        return { times: floors.times.slice(first), values: floors.values.slice(first) };
    });
    const grown = windows.find(isGrowing);
    if (grown === undefined)
        return null;
    const hours = -(grown.times[0] ?? 0);
    return {
        bytesPerDay: 24 * (0,theil_sen/* theilSen */.f)(grown),
        sinceS: nowS - hours * daily_floors/* HOUR_S */.nT,
        days: (hours * daily_floors/* HOUR_S */.nT) / daily_floors/* DAY_S */.Rd,
    };
}
/** Whether lives rose by more than twice of what one of them gave back. */
function outgrowsSwing(lives) {
    const moved = lives.map((life) => movedBy(hourlyFloors(life).values));
    const rise = moved.reduce((sum, one) => sum + one.rise, 0);
    return rise > TIMES_GIVEN_BACK * Math.max(0, ...moved.map(({ givenBack }) => givenBack));
}
function isGrowing({ times, values }) {
    // an hour is missing at most
    if ((times[0] ?? 0) > -23)
        return false;
    const { rise, givenBack } = movedBy(values);
    const half = (values[Math.floor(values.length / 2)] ?? 0) - (values[0] ?? 0);
    return (rise >= (GROWN * ((values[0] ?? 0) + (values.at(-1) ?? 0))) / 2 &&
        rise > TIMES_GIVEN_BACK * givenBack &&
        Math.min(half, rise - half) >= LEAST_HALF * rise &&
        Math.max(...values.slice(1).map((value, at) => value - (values[at] ?? 0))) <=
            LARGEST_STEP * rise);
}
/** From first to last, and the deepest fall on the way. */
function movedBy(values) {
    let [highest, givenBack] = [Number.NEGATIVE_INFINITY, 0];
    for (const value of values) {
        highest = Math.max(highest, value);
        givenBack = Math.max(givenBack, highest - value);
    }
    return { rise: (values.at(-1) ?? 0) - (values[0] ?? 0), givenBack };
}
/** The lowest of each hour back from the last point; times are hours, the last is 0. */
function hourlyFloors({ times, values }) {
    const nowS = times.at(-1) ?? 0;
    const hours = new Map();
    for (const [at, time] of times.entries()) {
        const ago = Math.floor((nowS - time) / daily_floors/* HOUR_S */.nT);
        const hour = hours.get(ago) ?? { lowest: Number.POSITIVE_INFINITY, readings: 0 };
        hours.set(ago, {
            lowest: Math.min(hour.lowest, values[at] ?? hour.lowest),
            readings: hour.readings + 1,
        });
    }
    const usual = (0,quantile/* median */.JZ)([...hours.values()].map(({ readings }) => readings));
    const kept = [...hours]
        .filter(([, { readings }]) => readings >= FULL_SHARE * usual)
        .sort(([a], [b]) => b - a);
    return { times: kept.map(([ago]) => 0 - ago), values: kept.map(([, { lowest }]) => lowest) };
}

// EXTERNAL MODULE: ./build/stats/judge-lives.js
var judge_lives = __nccwpck_require__(38589);
;// CONCATENATED MODULE: ./build/stats/judge-long.js




/**
 * Growth in what was watched or recorded for longer than a day: by days and lives (judge-lives.ts).
 * Under six days they are asked for more, as one such window holds a Monday, or a swing of which
 * the other half is not in it: that it rose by more than twice of what it gave back. `all` oldest
 * first, times in seconds, ascending; `isFromStart`: the first of them was seen to begin.
 */
function judgeLong(all, { isFromStart = false } = {}) {
    // a life without a reading began at no known time
    const lives = all.filter(({ times }) => times.length > 0);
    const knownS = (lives.at(-1)?.times.at(-1) ?? 0) - (lives[0]?.times[0] ?? 0);
    const byDays = (0,judge_lives/* judgeLives */.x)(lives);
    if (knownS >= judge_days/* NEEDED_DAYS */.iB * daily_floors/* DAY_S */.Rd)
        return byDays;
    // who had a life before was seen to start
    const growth = byDays ?? judgePresent(lives.at(-1), isFromStart || lives.length > 1);
    return growth !== null && outgrowsSwing(lives) ? growth : null;
}
function judgePresent(present, isFromStart) {
    const growth = present === undefined ? null : judgeFewDays(present, { isFromStart });
    return growth === null ? null : { ...growth, restarts: 0 };
}


/***/ }),

/***/ 69930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ lineFit)
/* harmony export */ });
/**
 * Least squares of y on a constant and one column, in one pass over centred values; slope 0 where
 * the column does not vary.
 */
function lineFit(column, y) {
    const n = y.length;
    let columnSum = 0;
    let ySum = 0;
    for (let i = 0; i < n; i++) {
        columnSum += column[i] ?? 0;
        ySum += y[i] ?? 0;
    }
    let squares = 0;
    let total = 0;
    let products = 0;
    for (let i = 0; i < n; i++) {
        const a = (column[i] ?? 0) - columnSum / n;
        const b = (y[i] ?? 0) - ySum / n;
        squares += a * a;
        total += b * b;
        products += a * b;
    }
    if (squares === 0)
        return { slope: 0, sse: total, total };
    // a difference of nearly equal sums may end a hair below 0
    return {
        slope: products / squares,
        sse: Math.max(0, total - (products * products) / squares),
        total,
    };
}


/***/ }),

/***/ 8329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ normalTail)
/* harmony export */ });
/**
 * The chance that a standard normal is above z, within 1.2e-7 relative (erfc by Chebyshev fit,
 * Numerical Recipes 6.2).
 */
function normalTail(z) {
    const x = Math.abs(z) / Math.SQRT2;
    const t = 1 / (1 + x / 2);
    let sum = 0;
    for (const coefficient of ERFC)
        sum = sum * t + coefficient;
    const upper = 0.5 * t * Math.exp(-x * x + sum);
    return z >= 0 ? upper : 1 - upper;
}
const ERFC = [
    0.170_872_77, -0.822_152_23, 1.488_515_87, -1.135_203_98, 0.278_868_07, -0.186_288_06,
    0.096_784_18, 0.374_091_96, 1.000_023_68, -1.265_512_23,
];


/***/ }),

/***/ 55285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ suffix)
/* harmony export */ });
/** The points from index `from` on. */
function suffix({ times, values }, from) {
    return { times: times.slice(from), values: values.slice(from) };
}


/***/ }),

/***/ 69775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   mY: () => (/* binding */ quantileOfSorted)
/* harmony export */ });
/**
 * The p-quantile (0..1) of values in any order, linear between order statistics at (n - 1)p
 * (Hyndman and Fan 1996, type 7). NaN of none.
 */
function quantile(values, p) {
    return quantileOfSorted([...values].sort((a, b) => a - b), p);
}
function median(values) {
    return quantile(values, 0.5);
}
/** The same of values that are in ascending order already. */
function quantileOfSorted(sorted, p) {
    const position = (sorted.length - 1) * p;
    const below = Math.floor(position);
    const low = sorted[below] ?? Number.NaN;
    const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
    return low + (position - below) * (high - low);
}


/***/ }),

/***/ 37763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X3: () => (/* binding */ studentPower),
/* harmony export */   gq: () => (/* binding */ studentTail)
/* harmony export */ });
/* unused harmony export studentQuantile */
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8329);

/**
 * The chance that Student's t with whole `freedom` degrees of freedom is above t: the finite series
 * of Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
function studentTail(t, freedom) {
    if (t < 0)
        return 1 - studentTail(-t, freedom);
    const angle = Math.atan(t / Math.sqrt(freedom));
    return Math.max(0, (1 - centralShare(angle, freedom)) / 2);
}
/** The t that chance exceeds with probability p, 0 < p < 0.5; within 1e-9 by bisection. */
function studentQuantile(p, freedom) {
    let [low, high] = [0, 1];
    while (studentTail(high, freedom) > p)
        [low, high] = [high, 2 * high];
    while (high - low > 1e-9 * high) {
        const middle = (low + high) / 2;
        if (studentTail(middle, freedom) > p)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/**
 * The chance that a t test at the one-sided level p calls a shift of `noncentrality` standard
 * errors; normal approximation, Abramowitz and Stegun 26.7.10.
 */
function studentPower(noncentrality, freedom, p) {
    const t = studentQuantile(p, freedom);
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .W)((t * (1 - 1 / (4 * freedom)) - noncentrality) / Math.sqrt(1 + t ** 2 / (2 * freedom)));
}
/** The chance of |t| below the one of that angle. */
function centralShare(angle, freedom) {
    const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
    if (freedom === 1)
        return (2 * angle) / Math.PI;
    const isOdd = freedom % 2 === 1;
    let term = isOdd ? cosine : 1;
    let sum = term;
    for (let power = isOdd ? 3 : 2; power <= freedom - 2; power += 2) {
        term *= ((power - 1) / power) * cosine ** 2;
        sum += term;
    }
    return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}


/***/ }),

/***/ 64139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 2345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ theilSen)
/* harmony export */ });
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69775);

/**
 * The median of the slopes of all pairs of points with different times: half of the points may be
 * wild (Theil 1950, Sen 1968). 0 where there is no such pair.
 */
function theilSen({ times, values }) {
    const slopes = [];
    for (let i = 0; i < times.length; i++) {
        for (let j = i + 1; j < times.length; j++) {
            const span = (times[j] ?? 0) - (times[i] ?? 0);
            if (span !== 0)
                slopes.push(((values[j] ?? 0) - (values[i] ?? 0)) / span);
        }
    }
    return slopes.length === 0 ? 0 : (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileOfSorted */ .mY)(Float64Array.from(slopes).sort(), 0.5);
}


/***/ }),

/***/ 72658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ unpackHeap),
/* harmony export */   i: () => (/* binding */ packHeap)
/* harmony export */ });
/** Appends a reading to the flat list of a record. */
function packHeap(list, index, reading) {
    const { usedKiB, collections, oldCollections, nowKiB, outsideKiB } = reading;
    list.push(index, usedKiB, collections, oldCollections, nowKiB, outsideKiB);
}
/** Calls `visit` for each process that the flat list of a record names. */
function unpackHeap(list, visit) {
    for (let at = 0; at + 5 < list.length; at += 6)
        visit(list[at] ?? 0, {
            usedKiB: list[at + 1] ?? 0,
            collections: list[at + 2] ?? 0,
            oldCollections: list[at + 3] ?? 0,
            nowKiB: list[at + 4] ?? -1,
            outsideKiB: list[at + 5] ?? -1,
        });
}


/***/ }),

/***/ 15431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ anonymousOf),
/* harmony export */   R: () => (/* binding */ Total)
/* harmony export */ });
/**
 * What processes hold together, in the unit in which they are added: the sum of their anonymous
 * memory plus the largest shared part. A sum of resident memory would count shared pages once for
 * each.
 */
class Total {
    #anon = 0;
    #shared = 0;
    add(resident, shared) {
        this.#anon += anonymousOf(resident, shared);
        if (shared > this.#shared)
            this.#shared = shared;
    }
    /** With what others hold. */
    join(other) {
        this.#anon += other.#anon;
        if (other.#shared > this.#shared)
            this.#shared = other.#shared;
    }
    get held() {
        return this.#anon + this.#shared;
    }
}
/** The kernel counts both by CPU and adds them up a little late: never below 0. */
function anonymousOf(resident, shared) {
    return Math.max(0, resident - shared);
}


/***/ }),

/***/ 39847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unpackTick),
/* harmony export */   et: () => (/* binding */ unpackSlow),
/* harmony export */   mM: () => (/* binding */ unpackPairs),
/* harmony export */   ou: () => (/* binding */ unpackKilled),
/* harmony export */   sT: () => (/* binding */ unpackLook)
/* harmony export */ });
/** Calls `visit` for each process that a tick's flat list names. Memory in KiB. */
function unpackTick(list, visit) {
    for (let at = 0; at + 2 < list.length; at += 3)
        visit(list[at] ?? 0, list[at + 1] ?? 0, list[at + 2] ?? 0);
}
/** Calls `visit` for each process that the flat list of a look names. */
function unpackLook(list, visit) {
    for (let at = 0; at + 3 < list.length; at += 4)
        visit(list[at] ?? 0, {
            rssKiB: list[at + 1] ?? 0,
            sharedKiB: list[at + 2] ?? 0,
            hwmKiB: list[at + 3] ?? -1,
        });
}
/** Calls `visit` for each process of which a flat list tells one value. */
function unpackPairs(list, visit) {
    for (let at = 0; at + 1 < list.length; at += 2)
        visit(list[at] ?? 0, list[at + 1] ?? 0);
}
/** Who was killed, and what the kernel's log says that they held; -1: it does not. */
function unpackKilled(list) {
    return list.flatMap((index, at) => (at % 2 === 0 ? [{ index, heldKiB: list[at + 1] ?? -1 }] : []));
}
/** Calls `visit` for each process that the flat list of a slower reading names. */
function unpackSlow(list, visit) {
    for (let at = 0; at + 5 < list.length; at += 6)
        visit(list[at] ?? 0, {
            cpuTicks: list[at + 1] ?? 0,
            threads: list[at + 2] ?? 0,
            descriptors: list[at + 3] ?? 0,
            swapKiB: list[at + 4] ?? 0,
            hwmKiB: list[at + 5] ?? 0,
        });
}


/***/ }),

/***/ 70954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   KS: () => (/* binding */ formatShort),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
const UNIT_MS = new Map([
    ['ms', 1],
    ['s', 1000],
    ['m', 60_000],
    ['h', 3_600_000],
    ['d', 86_400_000],
]);
/**
 * `500ms`, `2s`, `10m`, `1h30m`, `7d` in milliseconds; a bare number is seconds. Throws what is
 * wrong.
 */
function parseDuration(text) {
    const trimmed = text.trim();
    if (/^\d+(?:\.\d+)?$/.test(trimmed))
        return checked(Number(trimmed) * 1000);
    if (!/^(?:\d+(?:\.\d+)?d)?(?:\d+(?:\.\d+)?h)?(?:\d+(?:\.\d+)?m(?!s))?(?:\d+(?:\.\d+)?s)?(?:\d+(?:\.\d+)?ms)?$/.test(trimmed) ||
        trimmed === '') {
        throw new Error('is not a duration');
    }
    let ms = 0;
    for (const [, digits = '', unit = ''] of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))
        ms += Number(digits) * (UNIT_MS.get(unit) ?? 0);
    return checked(ms);
}
/** Two largest units: `500 ms`, `42 s`, `3 min 20 s`, `3 h 10 min`, `2 d 4 h`. */
function formatDuration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 10_000)
        return `${Number((ms / 1000).toFixed(1))} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return two(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(ms / 60_000);
    if (minutes < 1440)
        return two(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
    const hours = Math.round(ms / 3_600_000);
    return two(Math.floor(hours / 24), 'd', hours % 24, 'h');
}
/** Rounded down: what is too short never reads as long enough. */
function formatShort(ms) {
    return formatDuration(ms < 1000 ? Math.floor(ms) : Math.floor(ms / 1000) * 1000);
}
function checked(ms) {
    if (!Number.isFinite(ms) || ms > Number.MAX_SAFE_INTEGER)
        throw new Error('is longer than any run');
    // rounded to 0 it would mean something else: no duration at all
    if (ms > 0 && ms < 1)
        throw new Error('is shorter than 1ms');
    return Math.round(ms);
}
function two(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}


/***/ }),

/***/ 33929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatPeak),
/* harmony export */   f: () => (/* binding */ phrasePeak)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40095);

/** "213 MiB", or "at least 46 MiB" where it may have been more. */
function formatPeak(bytes, isLowerBound) {
    return `${isLowerBound === true ? 'at least ' : ''}${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}`;
}
/** "peaked at 213 MiB", "reached at least 46 MiB" */
function phrasePeak(bytes, isLowerBound) {
    return `${isLowerBound === true ? 'reached' : 'peaked at'} ${formatPeak(bytes, isLowerBound)}`;
}


/***/ }),

/***/ 88582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ hashText)
/* harmony export */ });
/**
 * 64 bits of a text as 16 hexadecimal digits: FNV-1a (isthe.com/chongo/tech/comp/fnv) over its
 * UTF-8 bytes. It tells texts apart and protects nothing; node:crypto would take 5 ms to load at
 * each start.
 */
function hashText(text) {
    let hash = 0xcbf29ce484222325n;
    for (const byte of Buffer.from(text))
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    return hash.toString(16).padStart(16, '0');
}


/***/ }),

/***/ 78519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ AUTO_PERCENT),
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   Z7: () => (/* binding */ limitBytes),
/* harmony export */   bb: () => (/* binding */ limitPercent),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69337);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40095);


/**
 * What `auto` is in percent: of the machine's memory, which others use as well, and of a limit,
 * where a process that fills it is killed before a larger share could be seen.
 */
const AUTO_PERCENT = { MemTotal: 30, cgroup: 80 };
/** `auto`, `off`, `30%`, `512MiB`; a bare number is percent. Throws what is wrong. */
function parseLimit(text) {
    const trimmed = text.trim();
    if (trimmed === 'auto' || trimmed === 'off')
        return { kind: trimmed };
    if (/^[\d.]+ ?%?$/.test(trimmed))
        return { kind: 'percent', percent: (0,_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePercent */ .E)(trimmed) };
    if (/^\d/.test(trimmed))
        return { kind: 'bytes', bytes: (0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(trimmed) };
    throw new Error('is neither a percent nor a size');
}
/** In percent of the base; what `auto` stands for there. */
function limitPercent(limit, base) {
    if (limit.kind === 'percent')
        return limit.percent;
    return AUTO_PERCENT[base.source];
}
/** In bytes; infinite when off. */
function limitBytes(limit, base) {
    if (limit.kind === 'off')
        return Number.POSITIVE_INFINITY;
    return limit.kind === 'bytes' ? limit.bytes : (limitPercent(limit, base) / 100) * base.bytes;
}
function formatLimit(limit) {
    if (limit.kind === 'percent')
        return (0,_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l)(limit.percent);
    return limit.kind === 'bytes' ? (0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(limit.bytes) : limit.kind;
}


/***/ }),

/***/ 39081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ formatOfLimit)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40095);

/** "480 of 512 MiB", "900 MiB of 2 GiB"; without a limit the size alone. */
function formatOfLimit(bytes, limitBytes) {
    const [held, limit] = [(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes), limitBytes === null ? '' : (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(limitBytes)];
    if (limit === '')
        return held;
    const [amount = '', unit = ''] = held.split(' ');
    return `${limit.endsWith(` ${unit}`) ? amount : held} of ${limit}`;
}


/***/ }),

/***/ 69337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePercent),
/* harmony export */   l: () => (/* binding */ formatPercent)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40095);

/** `30%`, `0.5` as a number of percent, 0 < p <= 100. Throws what is wrong. */
function parsePercent(text) {
    const match = /^(\d+(?:\.\d+)?) ?%?$/.exec(text.trim());
    if (match === null)
        throw new Error('is not a percent');
    const percent = Number(match[1]);
    if (!(percent > 0 && percent <= 100))
        throw new Error('is not above 0 and at most 100 percent');
    return percent;
}
/** `30 %`, `0.5 %`: three significant figures. */
function formatPercent(percent) {
    return `${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignificant */ .bf)(percent)} %`;
}


/***/ }),

/***/ 9056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ formatRate),
/* harmony export */   W: () => (/* binding */ parseRate)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40095);

const PER_MINUTE = new Map([
    ['s', 60],
    ['min', 1],
    ['h', 1 / 60],
    ['d', 1 / 1440],
]);
/** `5MiB/min`, `300kB/s`, `1GiB/h`, `2GB/d` in bytes a minute. Throws what is wrong. */
function parseRate(text) {
    const [size = '', unit = '', ...rest] = text
        .trim()
        .split('/')
        .map((part) => part.trim());
    const perMinute = PER_MINUTE.get(unit);
    if (rest.length > 0 || unit === '')
        throw new Error('is not a rate (a size, `/`, and `s`, `min`, `h` or `d`)');
    if (perMinute === undefined)
        throw new Error(`has no unit of time (${unit}): write s, min, h or d`);
    return (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB)(size) * perMinute;
}
/** `38 MiB/min`; below 1 MiB a minute in hours: `12 MiB/h`. */
function formatRate(bytesPerMinute) {
    return bytesPerMinute >= 2 ** 20
        ? `${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytesPerMinute)}/min`
        : `${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytesPerMinute * 60)}/h`;
}


/***/ }),

/***/ 60825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/**
 * At most `longest` characters (UTF-16 units), cut between code points, with `…` where something is
 * missing.
 */
function shorten(text, longest) {
    if (text.length <= longest)
        return text;
    let end = longest - 1;
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1)))
        end -= 1;
    return `${text.slice(0, end)}…`;
}


/***/ }),

/***/ 40095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   bf: () => (/* binding */ formatSignificant),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = new Map([
    ['B', 1],
    ['kB', 1e3],
    ['KB', 1e3],
    ['MB', 1e6],
    ['GB', 1e9],
    ['TB', 1e12],
    ['KiB', 2 ** 10],
    ['MiB', 2 ** 20],
    ['GiB', 2 ** 30],
    ['TiB', 2 ** 40],
    ['Ki', 2 ** 10],
    ['Mi', 2 ** 20],
    ['Gi', 2 ** 30],
    ['Ti', 2 ** 40],
]);
const NAMES = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
/**
 * `512MiB`, `2GB`, `1Gi` in bytes: kB, MB, GB, TB are powers of 1000, Ki(B), Mi(B), Gi(B), Ti(B) of
 * 1024. Throws what is wrong.
 */
function parseSize(text) {
    const match = /^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/.exec(text.trim());
    if (match === null)
        throw new Error('is not a size');
    const [, digits = '', unit = ''] = match;
    if (/^[KMGTkmgt]$/.test(unit))
        throw new Error(`says neither 1000 nor 1024: write ${digits}${unit.toUpperCase()}B or ${digits}${unit.toUpperCase()}iB`);
    const factor = UNITS.get(unit);
    if (factor === undefined)
        throw new Error(`has no unit of size (${unit})`);
    const bytes = Math.round(Number(digits) * factor);
    if (bytes < 1 || !Number.isSafeInteger(bytes))
        throw new Error('is no size that memory can have');
    return bytes;
}
/** Binary units, three significant figures: `412 MiB`, `1.42 GiB`, `0 B`. */
function formatBytes(bytes) {
    const sign = bytes < 0 ? '-' : '';
    let value = Math.abs(bytes);
    let step = 0;
    // 1023.5 would round to 1024 of the smaller unit
    while (value >= 1023.5 && step < NAMES.length - 1) {
        value /= 1024;
        step++;
    }
    return `${sign}${step === 0 ? String(Math.round(value)) : formatSignificant(value)} ${NAMES[step] ?? ''}`;
}
/** At most three significant figures without an exponent: 1.42, 15.6, 412, 0.5. */
function formatSignificant(value) {
    if (Math.abs(value) >= 100)
        return String(Math.round(value));
    const rounded = Number(value.toPrecision(3));
    // String() writes an exponent below 1e-6
    return Math.abs(rounded) < 1e-6 ? rounded.toFixed(20).replace(/\.?0+$/, '') : String(rounded);
}


/***/ }),

/***/ 58035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ resampleTrend),
/* harmony export */   h: () => (/* binding */ formatSparkline)
/* harmony export */ });
/**
 * Eight block heights for a row of values. The scale runs from the lowest to the highest value, but
 * covers at least a tenth of the highest: noise of a few per mille stays flat.
 */
function formatSparkline(values) {
    const highest = Math.max(...values);
    if (values.length === 0 || !(highest > 0))
        return '';
    const lowest = Math.min(...values, highest * 0.9);
    return values
        .map((value) => BLOCKS.charAt(Math.min(7, Math.floor(((value - lowest) / (highest - lowest)) * 8))))
        .join('');
}
const BLOCKS = '▁▂▃▄▅▆▇█';
/** At most so many values, the highest of each part: no peak is lost. */
function resampleTrend(values, most) {
    if (values.length <= most)
        return values;
    return Array.from({ length: most }, (_, part) => Math.max(...values.slice(Math.floor((part * values.length) / most), Math.max(Math.floor(((part + 1) * values.length) / most), 1))));
}


/***/ }),

/***/ 91422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ suggestSize)
/* harmony export */ });
/** Less makes noise, more hides a regression. */
const HEADROOM = 1.3;
/** None is more than 1.5 / 1.3 of the one before it, from 10 on. */
const STEPS = [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 22, 25, 28, 32, 36, 40, 45, 50, 55, 60,
    65, 70, 80, 90,
];
const GIB_STEPS = [
    1,
    1.1,
    1.2,
    1.3,
    1.4,
    1.6,
    1.8,
    2,
    2.2,
    2.5,
    2.8,
    3.2,
    3.6,
    4,
    4.5,
    5,
    5.5,
    6,
    6.5,
    7,
    8,
    9,
    ...STEPS.filter((step) => step >= 10),
];
/**
 * A limit for what was measured, as a setting has it: `550MiB` for 412 MiB. The next round size
 * that leaves 30 % of headroom: from 10 MiB on it leaves at most 50 %.
 */
function suggestSize(bytes) {
    const mib = (bytes * HEADROOM) / 2 ** 20;
    const whole = [...STEPS, ...tenfold(STEPS)].find((step) => step >= mib);
    if (whole !== undefined)
        return `${whole}MiB`;
    const gib = mib / 1024;
    return `${[...GIB_STEPS, ...tenfold(GIB_STEPS)].find((step) => step >= gib) ?? Math.ceil(gib / 100) * 100}GiB`;
}
const tenfold = (steps) => steps.filter((step) => step >= 10).map((step) => 10 * step);


/***/ }),

/***/ 56653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ cutToWidth),
  s: () => (/* binding */ textWidth)
});

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./build/units/text-width.js

/**
 * Columns that a text takes on a terminal: two for East Asian wide and full-width characters and
 * emoji, none for marks that combine, else one (UAX 11). For text of which nothing is invisible any
 * more.
 */
function textWidth(text) {
    return Array.from(text).reduce((width, character) => width + characterWidth(character), 0);
}
/** At most `columns` wide, cut between characters, with `…` where something is missing. */
function cutToWidth(text, columns) {
    if (textWidth(text) <= columns)
        return text;
    let [kept, left] = ['', columns - 1];
    for (const character of text) {
        left -= characterWidth(character);
        if (left < 0)
            break;
        kept += character;
    }
    return columns < 1 ? '' : `${kept}…`;
}
function characterWidth(character) {
    return COMBINING.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
const COMBINING = /^[\p{Mn}\p{Me}]$/u;


/***/ }),

/***/ 37460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatTimestamp)
/* harmony export */ });
/**
 * `2025-11-28_14-43-01` for an ISO 8601 time, at `offsetMinutes` east of UTC. No colon: it stands
 * in file names.
 */
function formatTimestamp(iso, offsetMinutes) {
    const local = new Date(Date.parse(iso) + offsetMinutes * 60_000).toISOString();
    return `${local.slice(0, 10)}_${local.slice(11, 19).replaceAll(':', '-')}`;
}


/***/ }),

/***/ 54285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseWebhook)
/* harmony export */ });
/** Checks the address of a webhook; throws what is wrong, never with the secret in it. */
function parseWebhook(text) {
    const trimmed = text.trim();
    // WHATWG's parser forgives much: tabs and line breaks inside, backslashes, any number of slashes.
    // A secret that was pasted so is damaged
    if (!/^[\u0021-\u007E]+$/.test(trimmed) ||
        !/^[a-z]+:\/\/[^/\\]/i.test(trimmed) ||
        !URL.canParse(trimmed))
        throw new Error('is not a URL');
    const url = new URL(trimmed);
    if (url.username !== '' || url.password !== '')
        throw new Error('holds a user name or password');
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
        throw new Error('is neither https nor http to loopback');
    return trimmed;
}
/** The parser has written every form of an IPv4 address as four numbers. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}


/***/ }),

/***/ 10617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ decideVerdict),
/* harmony export */   kD: () => (/* binding */ decideExitCode),
/* harmony export */   lL: () => (/* binding */ explainSkip)
/* harmony export */ });
/* unused harmony export inconclusiveExitCode */
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85929);

/**
 * Findings become one word: fail > inconclusive > warn > pass. `brokenReason` says why the
 * measurement is broken, '' when it is not; a failure seen in partial data stays a failure.
 */
function decideVerdict(found, gates, plan, brokenReason) {
    const findings = found.map((finding) => ({
        ...finding,
        fails: finding.accepted === undefined && doesFail(finding, gates, plan.failOn),
    }));
    const unjudged = findings.find((finding) => finding.outcome === 'unknown' && isWanted(finding, gates, plan));
    const inconclusiveReason = brokenReason !== ''
        ? brokenReason
        : unjudged === undefined
            ? ''
            : (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .b) `gate ${unjudged.gate} was asked for and cannot judge: ${unjudged.message}`;
    const broken = findings.filter(({ outcome, accepted }) => outcome === 'fail' && accepted === undefined);
    const verdict = broken.some(({ fails }) => fails)
        ? 'fail'
        : inconclusiveReason !== ''
            ? 'inconclusive'
            : broken.length > 0
                ? 'warn'
                : 'pass';
    return {
        verdict,
        leakDetected: broken.some(({ fails, severity }) => fails || severity === 'error'),
        findings,
        inconclusiveReason,
    };
}
/**
 * 1 a gate failed; else the command's own code; else 3 inconclusive, unless that is softened; else
 * 0. `exit-code` and `--bisect` ask for others.
 */
function decideExitCode({ verdict, run }, { ifInconclusive, exitCode, bisect }) {
    const own = run.workload?.exitCode ?? 0;
    const gates = verdict === 'fail' ? 1 : verdict === 'inconclusive' ? inconclusiveExitCode(ifInconclusive) : 0;
    if (bisect === true)
        return verdict === 'fail' ? 1 : verdict === 'inconclusive' || own !== 0 ? BISECT_SKIP : 0;
    if (exitCode === 'child')
        return own;
    return verdict === 'fail' || own === 0 ? gates : own;
}
/**
 * In a bisect a command that fails says nothing of memory, so that its commit is neither good nor
 * bad; '' where it ended well, and elsewhere.
 */
function explainSkip(workload, { bisect }) {
    if (bisect !== true || workload === null || workload.exitCode === 0)
        return '';
    const { cancelled, signal, exitCode } = workload;
    const how = cancelled
        ? 'was cancelled'
        : signal === null
            ? `ended with exit code ${exitCode}`
            : `ended by ${signal}`;
    return `the command ${how}, so this commit is neither good nor bad (exit code ${BISECT_SKIP}: git bisect skips it)`;
}
/** git-bisect(1), "bisect run": the commit cannot be tested. */
const BISECT_SKIP = 125;
function inconclusiveExitCode(ifInconclusive) {
    return ifInconclusive === 'fail' ? 3 : 0;
}
/**
 * A finding that is weaker than its gate (a warning limit) never fails; a gate that only warns does
 * once `fail-on` names it.
 */
function doesFail({ gate, outcome, severity }, gates, failOn) {
    if (outcome !== 'fail' || failOn === 'none')
        return false;
    if (failOn === 'auto')
        return severity === 'error';
    const isFull = severity === 'error' || gates.find(({ name }) => name === gate)?.severity === 'warning';
    return isFull && (failOn === 'all' || failOn.includes(gate));
}
/**
 * A gate that cannot judge makes nothing red, unless the user set its limit himself or requires it.
 */
function isWanted({ gate }, gates, { userSet, require }) {
    if (require.includes(gate))
        return true;
    return (gates
        .find(({ name }) => name === gate)
        ?.options.some((option) => option.isLimit === true && userSet.includes(option.name)) ?? false);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main),
  b: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./build/run-dir/judgement.js
var judgement = __nccwpck_require__(96099);
// EXTERNAL MODULE: ./build/run-dir/plan-file.js + 1 modules
var plan_file = __nccwpck_require__(30860);
// EXTERNAL MODULE: ./build/sampling/stop-sampling.js
var stop_sampling = __nccwpck_require__(54758);
// EXTERNAL MODULE: ./build/encoders/escape.js + 2 modules
var encoders_escape = __nccwpck_require__(76965);
// EXTERNAL MODULE: ./build/modes/session/judge.js + 10 modules
var judge = __nccwpck_require__(2817);
// EXTERNAL MODULE: ./build/modes/sides/keep-trace.js
var keep_trace = __nccwpck_require__(27767);
// EXTERNAL MODULE: ./build/modes/session/read-hook.js
var read_hook = __nccwpck_require__(43044);
// EXTERNAL MODULE: ./build/modes/session/say-lost.js
var say_lost = __nccwpck_require__(79678);
;// CONCATENATED MODULE: ./build/modes/post-step.js








/** The post step: judges what nobody judged yet; the safety net of all modes. */
async function postStep(runner) {
    try {
        await judgeUnjudged(runner);
    }
    finally {
        const worktree = runner.getState('worktree');
        if (worktree !== '')
            (0,keep_trace/* keepTrace */.h)(runner, worktree).close();
    }
}
async function judgeUnjudged(runner) {
    if (runner.getState('judged') !== '')
        return;
    const runDir = runner.getState('run-dir');
    if (runDir === '') {
        runner.log('Nothing was started, so there is nothing to judge.');
        return;
    }
    if ((0,judgement/* isJudged */.sL)(runDir))
        return;
    const plan = tryLoadPlan(runDir);
    if (plan === null) {
        await (0,stop_sampling/* stopSampling */.S)(runDir);
        (0,say_lost/* sayLost */.s)({
            runDir,
            ifInconclusive: ['warn', 'ignore'].find((choice) => choice === runner.getState('if-inconclusive')) ?? 'fail',
        }, runner);
        return;
    }
    const report = await (0,judge.judge)({ ...plan, onFinding: (0,read_hook/* readHook */.k)() }, runner);
    if (report !== null)
        runner.log((0,encoders_escape/* escapeLogLine */._P)(`Run directory: ${runDir}`));
}
function tryLoadPlan(runDir) {
    try {
        return (0,plan_file/* loadPlan */.Yq)(runDir);
    }
    catch {
        return null; // deleted or damaged meanwhile
    }
}

// EXTERNAL MODULE: ./build/plan/build-plan.js + 6 modules
var build_plan = __nccwpck_require__(21164);
// EXTERNAL MODULE: ./build/plan/build-name.js
var build_name = __nccwpck_require__(77184);
// EXTERNAL MODULE: ./build/plan/check-secrets.js
var check_secrets = __nccwpck_require__(52658);
// EXTERNAL MODULE: ./build/settings/input-error.js
var input_error = __nccwpck_require__(38811);
// EXTERNAL MODULE: ./build/plan/options.js
var plan_options = __nccwpck_require__(66576);
// EXTERNAL MODULE: ./build/plan/options/watch-options.js + 1 modules
var watch_options = __nccwpck_require__(88859);
// EXTERNAL MODULE: ./build/plan/read-setting.js
var read_setting = __nccwpck_require__(94921);
;// CONCATENATED MODULE: ./build/plan/check-inputs.js






/**
 * With `mode: check` only `name` and what no file keeps may be given, which is given again:
 * everything else was given to the step with `mode: start`. The name is cleaned as that step
 * cleaned it; '' where none was given.
 */
function readCheckInputs(raw) {
    const stray = (0,plan_options/* allOptions */.AM)().find((option) => option !== watch_options/* mode */.Mq && !isTaken(option) && (0,read_setting/* isSet */.v)(raw, option));
    if (stray !== undefined) {
        throw new input_error/* InputError */.d(stray.name, raw.get(stray.name) ?? '', `only ${describeCheckInputs()} with \`mode: check\``, 'belongs to the step with `mode: start`, whose settings `check` uses');
    }
    (0,check_secrets/* checkSecrets */.K)(raw);
    const name = (0,read_setting/* readSetting */.L)(raw, watch_options/* watchName */.D2).trim();
    return { name: name === '' ? '' : (0,build_name/* cleanName */.$)(name) };
}
/** What `mode: check` takes, for errors and documents: names, and secrets by one word. */
function describeCheckInputs() {
    const names = (0,plan_options/* allOptions */.AM)()
        .filter((option) => isTaken(option) && option.isSecret !== true)
        .map(({ name }) => `\`${name}\``);
    return `${names.join(', ')} and secrets`;
}
function isTaken(option) {
    return option === watch_options/* watchName */.D2 || option.isKeptInNoFile === true;
}

;// CONCATENATED MODULE: ./build/plan/merge-settings.js


/**
 * What holds: an input that differs from its default, or a flag; else the environment; else the
 * config file; else the default.
 */
function mergeSettings(options, { given, from, environment, file }) {
    const raw = new Map();
    const origins = new Map();
    for (const option of options) {
        const { name } = option;
        const own = given.get(name);
        const isGiven = own !== undefined && (from === 'flag' || (0,read_setting/* isSet */.v)(given, option));
        const held = isGiven
            ? { text: own, origin: { from, label: from === 'flag' ? `--${name}` : name } }
            : (environment.get(name) ?? file.get(name));
        if (held !== undefined)
            origins.set(name, held.origin);
        const text = held?.text ?? own;
        if (text !== undefined)
            raw.set(name, text);
    }
    return { raw, origins };
}
/**
 * Runs what may throw an InputError about one of these settings; the error then names the variable
 * or the file's line that holds it.
 */
function namingSources(origins, decide) {
    try {
        return decide();
    }
    catch (error) {
        const origin = error instanceof input_error/* InputError */.d ? origins.get(error.input) : undefined;
        if (!(error instanceof input_error/* InputError */.d) ||
            origin === undefined ||
            origin.from === 'input' ||
            origin.from === 'flag')
            throw error;
        throw error.nameSource(origin.label);
    }
}

// EXTERNAL MODULE: ./build/plan/options/output-options.js
var output_options = __nccwpck_require__(80301);
// EXTERNAL MODULE: ./build/plan/publish-inputs.js
var publish_inputs = __nccwpck_require__(77531);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/settings/tool-version.js
/** The version of package.json; a test holds them equal. */
const TOOL_VERSION = '1.0.0';

;// CONCATENATED MODULE: ./build/runner/can-write-below.js


/**
 * linux/magic.h, PROC_SUPER_MAGIC: nobody makes a directory in procfs. The kernel answers ENOENT,
 * on which a recursive mkdir of Node tries for ever.
 */
const PROCFS = 0x9fa0;
/**
 * True when files can be made in the directory, or it can be made below the nearest one that
 * exists. A link to nothing is no directory and cannot become one.
 */
function canWriteBelow(path) {
    try {
        if (!(0,external_node_fs_.existsSync)(path))
            return !isLink(path) && (0,external_node_path_.dirname)(path) !== path && canWriteBelow((0,external_node_path_.dirname)(path));
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isDirectory() && (0,external_node_fs_.statfsSync)(path).type !== PROCFS;
    }
    catch {
        return false; // what cannot be looked at cannot be written to
    }
}
function isLink(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

;// CONCATENATED MODULE: ./build/runner/explain-unsafe.js


/** path_resolution(7): as many links the kernel follows */
const MOST_LINKS = 40;
const STICKY = 0o1000;
/** Debian policy 9.2.2: groups below are the system's; `users` has people in it. */
const FIRST_GROUP_OF_USERS = 1000;
const USERS_GROUP = 100;
/** Of this process. */
function readRunsAs(env = process.env) {
    const parseId = (text = '') => (/^\d{1,10}$/.test(text) ? Number(text) : Number.NaN);
    return {
        uid: process.getuid?.() ?? -1,
        sudoUid: parseId(env['SUDO_UID']),
        sudoGid: parseId(env['SUDO_GID']),
        isJob: env['GITLAB_CI'] === 'true' || (env['JENKINS_URL'] ?? '') !== '',
    };
}
/**
 * Why root must not read its settings from a path, nor write reports to it: it, a folder above it,
 * or a link on the way belongs to somebody else, or others may write there. A folder above in which
 * nobody can touch what is another's (sticky, as /tmp) is safe. '' where it is safe, and for all
 * but root, who risk nothing that is not theirs.
 */
function explain_unsafe_explainUnsafe(path, runsAs = readRunsAs(), look = lookAt) {
    if (runsAs.uid !== 0 || runsAs.isJob)
        return '';
    const seen = new Set();
    let links = 0;
    const walk = (at, isLast) => {
        if (at !== (0,external_node_path_.dirname)(at)) {
            const above = walk((0,external_node_path_.dirname)(at), false);
            if (above !== '')
                return above;
        }
        const key = `${at}${isLast ? '' : '/'}`;
        const stats = seen.has(key) ? null : look(at);
        seen.add(key);
        if (stats === null)
            return ''; // looked at, or to be made by us
        const why = explain(stats, isLast, runsAs);
        if (why !== '')
            return `${at} ${why}`;
        if (!stats.isSymbolicLink() || links++ >= MOST_LINKS)
            return '';
        return walk((0,external_node_path_.resolve)((0,external_node_path_.dirname)(at), (0,external_node_fs_.readlinkSync)(at)), isLast);
    };
    return walk((0,external_node_path_.resolve)(path), true);
}
function explain(stats, isLast, { sudoUid, sudoGid }) {
    const { uid, gid, mode } = stats;
    if (uid !== 0 && uid !== sudoUid)
        return `belongs to user ${uid}, who is neither root nor the one who called sudo`;
    // the mode of a link means nothing
    if (stats.isSymbolicLink() || (!isLast && (mode & STICKY) !== 0))
        return '';
    const isOfSystem = gid < FIRST_GROUP_OF_USERS && gid !== USERS_GROUP;
    const isOpen = (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && !isOfSystem && gid !== sudoGid);
    return isOpen ? `may be written by others (mode ${(mode & 0o7777).toString(8)})` : '';
}
function lookAt(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/runner/find-engine.js

/**
 * The socket of the container engine: DOCKER_HOST where that is one of this machine, else the first
 * that is there of Docker's and Podman's, of the system and of the user. '' where there is none; an
 * engine of another machine (tcp, ssh) knows nothing of the processes here.
 */
function findEngineSocket(env, exists = external_node_fs_.existsSync) {
    const host = env['DOCKER_HOST'] ?? '';
    if (host !== '')
        return /^unix:\/\/(\/.+)$/.exec(host)?.[1] ?? '';
    const own = env['XDG_RUNTIME_DIR'] ?? '';
    const places = [
        '/var/run/docker.sock',
        ...(own === '' ? [] : [`${own}/docker.sock`]),
        '/run/podman/podman.sock',
        ...(own === '' ? [] : [`${own}/podman/podman.sock`]),
    ];
    return places.find((path) => exists(path)) ?? '';
}
/**
 * Our pod in Kubernetes, where its manifest hands names to us by the downward API, under the names
 * that Kubernetes' own examples have.
 */
function findOwnPod(env) {
    const [name, namespace, uid] = [
        env['POD_NAME'] ?? '',
        env['POD_NAMESPACE'] ?? '',
        env['POD_UID'] ?? '',
    ];
    return name === '' || namespace === '' ? undefined : { name, namespace, uid };
}

// EXTERNAL MODULE: ./build/runner/find-program.js
var find_program = __nccwpck_require__(57001);
;// CONCATENATED MODULE: ./build/runner/places.js








/** What plan/ must know of an action's step. */
function describeStep(context) {
    return {
        ...describeHere(context),
        kind: 'github',
        mode: null,
        // all that a job has is its workflow's
        explainUnsafe: () => '',
        argv: [],
        targetPids: [],
        targetGlobs: '',
    };
}
/** The same of a command line. */
function describeTerminal(context, given) {
    return {
        ...describeHere(context),
        kind: 'local',
        explainUnsafe: (path) => explainUnsafe(path),
        ...given,
    };
}
function describeHere(context) {
    const now = new Date();
    const ownPod = findOwnPod(process.env);
    const sudo = (0,find_program/* findProgram */.K)('sudo', `${context.path}:/usr/bin`);
    return {
        toolVersion: TOOL_VERSION,
        pid: process.pid,
        nowEpochMs: now.getTime(),
        zoneOffsetMinutes: -now.getTimezoneOffset(),
        // constrainedMemory is the limit of our own cgroup (v1 and v2), 0 or beyond the machine's
        // memory where there is none
        memory: { totalBytes: (0,external_node_os_.totalmem)(), limitBytes: process.constrainedMemory() },
        engineSocket: findEngineSocket(process.env),
        // variables of actions/runner: `github-hosted` or `self-hosted`
        ...(process.env['RUNNER_ENVIRONMENT'] === 'github-hosted' ? { ownsMachine: true } : {}),
        ...(ownPod === undefined ? {} : { ownPod }),
        workspace: context.workspace,
        tempDir: context.tempDir,
        jobId: context.job,
        attempt: context.attempt,
        isDirectory,
        realpath: (path) => resolveExisting(path),
        canWriteBelow: canWriteBelow,
        hasProgram: (name) => (0,find_program/* findProgram */.K)(name, context.path) !== '',
        ...((0,external_node_path_.isAbsolute)(sudo) ? { sudo } : {}),
    };
}
/** False as well for what cannot be looked at: ENOTDIR, ELOOP, ENAMETOOLONG. */
function isDirectory(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
/**
 * Symbolic links of the part that exists; the rest as it is. A link to nothing leads where it
 * points: something may come to be there.
 */
function resolveExisting(path, depth = 0) {
    if ((0,external_node_fs_.existsSync)(path))
        return (0,external_node_fs_.realpathSync)(path);
    const parent = (0,external_node_path_.dirname)(path);
    if (parent === path || depth > 64)
        return path;
    const here = (0,external_node_path_.join)(resolveExisting(parent, depth + 1), (0,external_node_path_.basename)(path));
    const target = readLink(here);
    return target === '' ? here : resolveExisting((0,external_node_path_.resolve)((0,external_node_path_.dirname)(here), target), depth + 1);
}
function readLink(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return ''; // no link
    }
}

// EXTERNAL MODULE: ./build/runner/read-inputs.js
var read_inputs = __nccwpck_require__(68333);
// EXTERNAL MODULE: ./build/plan/nearest.js
var nearest = __nccwpck_require__(96672);
;// CONCATENATED MODULE: ./build/plan/parse-config.js


/** What `config` must be, for errors. */
const ALLOWED = 'YAML of names of inputs and their values';
/**
 * A map in a list in a map has 9 levels of the parser's tokens. The composer calls itself, so that
 * thousands of brackets would end the process.
 */
const MOST_LEVELS = 12;
/**
 * The settings in a config file, by name. Throws an InputError that says where. Values are taken as
 * they are written, so that `0x1e` is no 30; lists are lines, and a map is lines of `key: value`.
 * No secret may stand there, no alias or tag of YAML is read, and names are compared with those
 * that there are, nothing else.
 */
async function parseConfig(text, path, options) {
    const yaml = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19)); // 40 ms, which nobody without such a file should wait for
    const lines = new yaml.LineCounter();
    const reader = {
        yaml,
        path,
        options: new Map(options.filter(({ group }) => group !== 'internal').map((option) => [option.name, option])),
        lineAt: (offset) => lines.linePos(offset).line,
        lineOf: (node) => lines.linePos(node.range?.[0] ?? 0).line,
    };
    const document = compose(text, lines.addNewLine, reader);
    const root = document?.contents ?? null;
    if (root === null || (yaml.isScalar(root) && root.value === null))
        return new Map();
    if (!yaml.isMap(root))
        throw refuse(reader, reader.lineOf(root), '', 'is no map of names and values');
    return new Map(root.items.flatMap((pair) => readPair(pair, reader)));
}
function compose(text, addNewLine, reader) {
    const { Parser, Composer } = reader.yaml;
    const tokens = [...new Parser(addNewLine).parse(text)];
    if (isDeeper(tokens, MOST_LEVELS))
        throw refuse(reader, 1, '', 'is nested too deeply');
    const [document, second] = new Composer({
        version: '1.2',
        schema: 'core',
        prettyErrors: false,
        logLevel: 'silent',
    }).compose(tokens);
    if (second !== undefined)
        throw refuse(reader, reader.lineAt(second.range[0]), '', 'begins a second document');
    // the first is what the others follow from
    const [fault] = [...(document?.errors ?? []), ...(document?.warnings ?? [])].sort((a, b) => a.pos[0] - b.pos[0]);
    if (fault === undefined)
        return document;
    const line = reader.lineAt(fault.pos[0]);
    const written = text.split('\n')[line - 1]?.trim() ?? '';
    throw refuse(reader, line, written, `is not the YAML that is read here (${fault.message.split('\n')[0] ?? ''})${written.startsWith('*') ? '; a glob that begins with * stands in quotes' : ''}`);
}
function isDeeper(tokens, most) {
    let level = tokens;
    for (let depth = 0; depth <= most; depth++) {
        if (level.length === 0)
            return false;
        level = level
            .flatMap((token) => Object.values(token))
            .flatMap((part) => (Array.isArray(part) ? part : [part]))
            .filter((part) => typeof part === 'object' && part !== null);
    }
    return true;
}
function readPair({ key, value }, reader) {
    const line = reader.lineOf(key);
    const name = readScalar(key, reader, '');
    const option = reader.options.get(name);
    const known = [...reader.options.values()]
        .filter(({ isKeptInNoFile, name: other }) => isKeptInNoFile !== true && !['config', 'show-plan'].includes(other))
        .map(({ name: other }) => other);
    if (option === undefined)
        throw refuse(reader, line, name, `is no setting${(0,nearest/* hint */.a)(name, known)}`, `names of inputs: ${known.join(', ')}`);
    if (option.isKeptInNoFile === true)
        throw refuse(reader, line, name, option.isSecret === true
            ? 'is a secret, which does not stand in a file'
            : 'may hold a secret, so that it stands in no file', 'its input or variable');
    if (option.name === 'config')
        throw refuse(reader, line, name, 'cannot name another file', 'the input or the variable');
    // who can change the file could turn off every gate with it, and nothing would be red
    if (option.name === 'show-plan')
        throw refuse(reader, line, name, 'starts nothing, and stands in no file', 'the input or the variable');
    const text = value === null ? '' : readValue(value, option, reader);
    if (text.trim() === '')
        return [];
    return [
        [
            name,
            {
                text,
                origin: {
                    from: 'file',
                    label: `config file ${reader.path}, line ${line}, key ${name}`,
                    file: reader.path,
                },
            },
        ],
    ];
}
function readValue(value, option, reader) {
    const { isSeq, isMap } = reader.yaml;
    if (isSeq(value)) {
        if (option.isList !== true)
            throw refuse(reader, reader.lineOf(value), option.name, 'takes one value, not a list');
        return value.items.map((item) => readItem(item, option, reader)).join('\n');
    }
    return isMap(value) ? readItem(value, option, reader) : readScalar(value, reader, option.name);
}
/** An item of a list, and of `threshold` also a map of globs and limits. */
function readItem(item, option, reader) {
    if (!reader.yaml.isMap(item))
        return readScalar(item, reader, option.name);
    if (option.isLine === undefined)
        throw refuse(reader, reader.lineOf(item), option.name, 'takes no map');
    return item.items
        .map(({ key, value }) => `${readScalar(key, reader, option.name)}: ${value === null ? '' : readScalar(value, reader, option.name)}`)
        .join('\n');
}
/** As it is written; a boolean in the one spelling that inputs have. */
function readScalar(node, reader, name) {
    const { isScalar, isAlias } = reader.yaml;
    if (isAlias(node))
        throw refuse(reader, reader.lineOf(node), name, 'has an alias (*), which is not read here; a glob that begins with * stands in quotes');
    if (!isScalar(node))
        throw refuse(reader, reader.lineOf(node), name, 'has a list or map where one value stands');
    const { value, source } = node;
    if (typeof value === 'string' || typeof value === 'boolean')
        return String(value);
    return value === null ? '' : (source ?? '');
}
function refuse({ path }, line, value, wrong, allowed = ALLOWED) {
    return new input_error/* InputError */.d(`config file ${path}, line ${line}`, value, allowed, wrong);
}

// EXTERNAL MODULE: ./build/plan/parse-variables.js
var parse_variables = __nccwpck_require__(15989);
// EXTERNAL MODULE: ./build/files/read-regular.js
var read_regular = __nccwpck_require__(92315);
;// CONCATENATED MODULE: ./build/runner/read-small-file.js

const MOST_BYTES = 65_536;
/** The text of a small regular file that the user named; throws otherwise. */
function readSmallFile(path) {
    try {
        return (0,read_regular/* readRegular */.VX)(path, { mostBytes: MOST_BYTES, links: 'followed' });
    }
    catch (error) {
        if (error.code !== undefined)
            throw error;
        throw Object.assign(new Error('no small regular file'), { code: 'is no small regular file' });
    }
}

// EXTERNAL MODULE: ./build/runner/read-variables.js
var read_variables = __nccwpck_require__(60391);
;// CONCATENATED MODULE: ./build/modes/gather-settings.js











/**
 * All that makes a plan: what was given here, the environment, and the config file, of which
 * action and command line take what they know. Throws an InputError.
 */
async function gatherSettings(given, { from, options, thresholdVariable, takesFlagsAlone = false }, runner) {
    const inputs = (0,plan_options/* listInputs */.SS)();
    const { layer: environment, warnings } = (0,parse_variables/* parseVariables */.r)((0,read_variables/* readVariables */.C)(), inputs, takesFlagsAlone || given.has('threshold') || !options.some(({ name }) => name === 'threshold')
        ? ''
        : thresholdVariable);
    for (const warning of warnings)
        warn(runner, (0,encoders_escape/* escapeLogLine */._P)(warning));
    if (takesFlagsAlone)
        return mergeSettings(options, { given, from, environment: new Map(), file: new Map() });
    const { raw, origins } = mergeSettings([output_options/* config */.$W], { given, from, environment, file: new Map() });
    const file = await loadConfig({
        path: (raw.get(output_options/* config */.$W.name) ?? output_options/* config */.$W.default).trim(),
        source: origins.get(output_options/* config */.$W.name)?.label ?? null,
    }, runner, inputs);
    return mergeSettings(options, { given, from, environment, file });
}
/** `source` names who asked for the file; null where it is the default, which need not be there. */
async function loadConfig({ path, source }, runner, options) {
    if (path === 'none')
        return new Map();
    const full = (0,external_node_path_.resolve)(runner.context.workspace, path);
    let text;
    try {
        text = readSmallFile(full);
    }
    catch (error) {
        const { code = 'cannot be read' } = error;
        if (code === 'EMFILE')
            throw error; // no fault of the file
        if (source === null && (code === 'ENOENT' || code === 'ENOTDIR'))
            return new Map();
        throw new input_error/* InputError */.d(source ?? output_options/* config */.$W.name, path, output_options/* config */.$W.allowed, code);
    }
    const why = runner.context.kind === 'local' ? explain_unsafe_explainUnsafe(full) : '';
    if (why !== '')
        throw new input_error/* InputError */.d(source ?? output_options/* config */.$W.name, path, output_options/* config */.$W.allowed, `is not safe for root: ${why}; \`--config none\` reads no file`);
    return parseConfig(text, path, options);
}
/**
 * A misspelt variable of an organisation reaches every job: said in each, and no reason to fail
 * one.
 */
function warn(runner, warning) {
    if (runner.context.kind === 'github')
        runner.annotate('warning', 'Unknown setting', warning);
    else
        runner.log(`Warning: ${warning}`);
}

;// CONCATENATED MODULE: ./build/modes/step.js











/**
 * The action's main step: reads the inputs, then does what the mode says. Only that mode is
 * loaded: `start` must not cost a step.
 */
async function step(runner) {
    const options = (0,plan_options/* listInputs */.SS)();
    const inputs = (0,read_inputs/* readInputs */.K)(options.map(({ name }) => name));
    const mode = (inputs.get('mode') ?? '').trim();
    if (mode === 'check') {
        const { name } = readCheckInputs(inputs);
        const { check } = await __nccwpck_require__.e(/* import() */ 12).then(__nccwpck_require__.bind(__nccwpck_require__, 71012));
        await check(name, runner);
        return;
    }
    if (mode === 'publish') {
        const { publishRun } = await __nccwpck_require__.e(/* import() */ 459).then(__nccwpck_require__.bind(__nccwpck_require__, 66459));
        await publishRun((0,publish_inputs/* readPublishInputs */.R)(inputs, describeStep(runner.context)), runner);
        return;
    }
    const gathered = await gatherSettings(inputs, { from: 'input', options, thresholdVariable: '' }, runner);
    const plan = namingSources(gathered.origins, () => (0,build_plan/* buildPlan */.G)(gathered.raw, describeStep(runner.context), gathered.origins));
    if (namingSources(gathered.origins, () => (0,read_setting/* readSetting */.L)(gathered.raw, output_options/* showPlan */.tN))) {
        const { listSettings, renderPlan } = await __nccwpck_require__.e(/* import() */ 706).then(__nccwpck_require__.bind(__nccwpck_require__, 4706));
        for (const line of renderPlan(plan, listSettings(plan, gathered, options)))
            runner.log((0,encoders_escape/* escapeLogLine */._P)(line));
        return;
    }
    if (plan.mode === 'run')
        await (await Promise.all(/* import() */[__nccwpck_require__.e(819), __nccwpck_require__.e(216)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40216))).run(plan, runner, { childStdoutToStderr: false });
    else if (plan.mode === 'start')
        await (await __nccwpck_require__.e(/* import() */ 500).then(__nccwpck_require__.bind(__nccwpck_require__, 84500))).start(plan, runner);
    else
        await (await Promise.all(/* import() */[__nccwpck_require__.e(819), __nccwpck_require__.e(967)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59967))).scan(plan, runner);
}

// EXTERNAL MODULE: ./build/files/save-file.js + 1 modules
var save_file = __nccwpck_require__(13787);
;// CONCATENATED MODULE: ./build/runner/end-last-line.js



/**
 * The command of `run` may leave the step's output file without a line break at its end (`printf
 * x=1 >> $GITHUB_OUTPUT`), which the runner accepts. What we append would then be a part of its
 * last value, and the runner would refuse the whole file.
 */
function endLastLine(path) {
    if (isLineOpen(path))
        (0,save_file/* appendForOthers */.jg)(path, '\n');
}
function isLineOpen(path) {
    let file;
    try {
        file = (0,read_regular/* openRegular */.lf)(path, 'followed');
    }
    catch {
        return false; // no such file, or a pipe: whoever writes to it says so
    }
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const last = Buffer.alloc(1);
        return size > 0 && (0,external_node_fs_.readSync)(file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./build/settings/secrets.js
var secrets = __nccwpck_require__(48953);
;// CONCATENATED MODULE: ./build/runner/held-secrets.js

/**
 * One registry of a runner's secrets: what was read from files comes before what `list` finds, of
 * which the first holds. Of texts all are hidden, also those that others have replaced.
 */
function holdSecrets(list, mask) {
    const held = new Map();
    const everHeld = new Set();
    return {
        secret: (name) => {
            const value = held.get(name);
            return value === undefined
                ? (list(name)[0] ?? { value: '', from: '' })
                : { value, from: 'input' };
        },
        secretValues: () => [
            ...new Set([
                ...everHeld,
                ...secrets/* secrets */.O3.flatMap(({ name }) => list(name).map(({ value }) => value)),
            ]),
        ],
        addSecrets: (read) => {
            for (const [name, value] of read) {
                held.set(name, value);
                everHeld.add(value);
                mask(value);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/runner/explain-unwritable.js

/**
 * Why a path of the runner's cannot be written, and what to do: a job container whose user is not
 * the one that the runner made its files for, mostly.
 */
function explainUnwritable(path, error) {
    const { code = 'unknown' } = error;
    const ours = process.geteuid?.() ?? -1;
    const owner = readOwner(path);
    if (owner === null || owner === ours || ours === 0)
        return `${path} cannot be written (${code})`;
    return (`${path} belongs to uid ${owner}, and this step runs as uid ${ours} ` +
        `(${code}; remedy: \`options: --user ${owner}\` of the container)`);
}
function readOwner(path) {
    try {
        return (0,external_node_fs_.statSync)(path).uid;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/runner/post-json.js
/**
 * POST by @actions/http-client: proxies obeyed (HTTPS_PROXY, NO_PROXY), no redirects, no retries.
 * Rejects on network errors or abort.
 */
async function postJson(url, body, signal) {
    if (signal.aborted)
        throw new Error('aborted');
    const { HttpClient } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(942)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44942));
    const client = new HttpClient('memory-leak-detector', [], {
        allowRedirects: false,
        allowRetries: false,
    });
    const aborted = new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
            reject(new Error('aborted'));
        }, { once: true });
    });
    try {
        const response = await Promise.race([
            client.post(url, body, { 'content-type': 'application/json' }),
            aborted,
        ]);
        const text = (await Promise.race([response.readBody(), aborted])).slice(0, 10_000);
        return {
            status: response.message.statusCode ?? 0,
            retryAfterSeconds: parseRetryAfter(response.message.headers['retry-after']),
            text,
        };
    }
    finally {
        client.dispose();
    }
}
// RFC 9110, section 10.2.3: seconds, or a date, which Slack does not send
function parseRetryAfter(value) {
    const seconds = Number(value ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

// EXTERNAL MODULE: ./build/settings/variable-of.js
var variable_of = __nccwpck_require__(36706);
;// CONCATENATED MODULE: ./build/runner/choose-temp-directory.js





/**
 * The runner's temporary directory, or one of our own in the machine's where that is not ours to
 * write; `notice` says so, else it is ''. The same in each step of a user, so that `check` finds
 * what `start` began.
 */
function chooseTempDirectory(runnerTemp, machineTemp = (0,external_node_os_.tmpdir)()) {
    const directory = (0,external_node_path_.resolve)(runnerTemp === '' ? machineTemp : runnerTemp);
    if (!(0,external_node_fs_.existsSync)(directory) || canWriteBelow(directory))
        return { directory, notice: '' };
    const own = (0,external_node_path_.join)(machineTemp, `memory-leak-detector-${process.geteuid?.() ?? 0}`);
    if (!isOwn(own))
        return { directory, notice: '' };
    const why = explainUnwritable(directory, { code: 'EACCES' });
    return { directory: own, notice: `RUNNER_TEMP: ${why}: ${own} is used instead` };
}
/** Made, or there and nobody else's: others may write to the machine's directory as well. */
function isOwn(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
        return true;
    }
    catch {
        const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return stats?.isDirectory() === true && stats.uid === process.geteuid?.();
    }
}

// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __nccwpck_require__(47889);
;// CONCATENATED MODULE: ./build/runner/read-event.js


/**
 * Reads the payload that the runner left; an event without one (or a damaged one) is about nothing.
 */
function readEvent(name, path, repository) {
    const payload = readPayload(path);
    const [pull, run] = [pick(payload, 'pull_request') ?? undefined, pick(payload, 'workflow_run')];
    return {
        name,
        pullRequest: pull === undefined
            ? (0,workflow_run/* parseQueueRef */.w)(parseText(pick(payload, 'merge_group', 'head_ref')))
            : parseNumber(pick(pull, 'number')),
        isFork: pull !== undefined && pick(pull, 'head', 'repo', 'full_name') !== repository,
        baseSha: parseText(pick(pull, 'base', 'sha')),
        headSha: parseText(pick(pull, 'head', 'sha')),
        defaultBranch: parseText(pick(payload, 'repository', 'default_branch')),
        workflowRun: run === undefined ? null : (0,workflow_run/* parseWorkflowRun */.Q)(run),
    };
}
function readPayload(path) {
    try {
        // a payload is at most 25 MB
        return JSON.parse((0,read_regular/* readRegular */.VX)(path, { mostBytes: 50 * 2 ** 20, links: 'followed' }));
    }
    catch {
        return undefined;
    }
}
function pick(value, ...names) {
    return names.reduce((part, name) => typeof part === 'object' && part !== null
        ? part[name]
        : undefined, value);
}
function parseNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function parseText(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/runner/run-context.js





/** Where an action runs, from the variables that the runner sets. */
function readGithubContext(env) {
    const get = (name) => env[name] ?? '';
    const serverUrl = get('GITHUB_SERVER_URL') === '' ? 'https://github.com' : get('GITHUB_SERVER_URL');
    const temp = chooseTempDirectory(get('RUNNER_TEMP'));
    const attempt = Number(get('GITHUB_RUN_ATTEMPT')) || 1;
    const event = readEvent(get('GITHUB_EVENT_NAME'), get('GITHUB_EVENT_PATH'), get('GITHUB_REPOSITORY'));
    return {
        ...readLocalContext(env),
        kind: 'github',
        serverUrl,
        repository: get('GITHUB_REPOSITORY'),
        workflow: get('GITHUB_WORKFLOW'),
        workflowFile: readWorkflowFile(get('GITHUB_WORKFLOW_REF')),
        job: get('GITHUB_JOB'),
        sha: get('GITHUB_SHA'),
        ref: get('GITHUB_HEAD_REF') === '' ? get('GITHUB_REF_NAME') : get('GITHUB_HEAD_REF'),
        runId: get('GITHUB_RUN_ID'),
        attempt,
        runUrl: get('GITHUB_RUN_ID') === ''
            ? ''
            : `${serverUrl}/${get('GITHUB_REPOSITORY')}/actions/runs/${get('GITHUB_RUN_ID')}${attempt > 1 ? `/attempts/${attempt}` : ''}`,
        workspace: (0,external_node_path_.resolve)(get('GITHUB_WORKSPACE') === '' ? process.cwd() : get('GITHUB_WORKSPACE')),
        tempDir: temp.directory,
        ...(temp.notice === '' ? {} : { tempNotice: temp.notice }),
        isFork: event.isFork,
        event,
        isGhes: isGhes(serverUrl),
    };
}
/** Where a command line runs. */
function readLocalContext(env) {
    return {
        kind: 'local',
        serverUrl: '',
        repository: '',
        workflow: '',
        workflowFile: '',
        job: '',
        sha: '',
        ref: '',
        runId: '',
        attempt: 1,
        runUrl: '',
        workspace: process.cwd(),
        tempDir: (0,external_node_os_.tmpdir)(),
        isFork: false,
        event: {
            name: '',
            pullRequest: null,
            isFork: false,
            baseSha: '',
            headSha: '',
            defaultBranch: '',
            workflowRun: null,
        },
        trackingId: env['RUNNER_TRACKING_ID'] ?? '',
        path: env['PATH'] ?? '',
        marksFile: env[variable_of/* MARKS_VARIABLE */.gk] ?? '',
        isGhes: false,
    };
}
/**
 * `owner/repo/.github/workflows/ci.yml@refs/heads/main`: the file's name, by which the API knows a
 * workflow.
 */
function readWorkflowFile(ref) {
    return /\/([^/@]+)@/.exec(ref)?.[1] ?? '';
}
// @actions/artifact, src/internal/shared/config.ts, isGhes
function isGhes(serverUrl) {
    if (!URL.canParse(serverUrl))
        return true;
    const host = new URL(serverUrl).hostname.toLowerCase();
    return !(host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'));
}

;// CONCATENATED MODULE: ./build/runner/read-secret-variables.js

/** What the environment holds of a secret, by each variable that is set; the first holds. */
function readSecretVariables(name, env) {
    return secrets/* secrets */.O3
        .filter((secret) => secret.name === name)
        .flatMap(secrets/* variablesOf */.ht)
        .map((variable) => ({ value: (env[variable] ?? '').trim(), from: 'environment' }))
        .filter(({ value }) => value !== '');
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __nccwpck_require__(16698);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __nccwpck_require__(53053);
;// CONCATENATED MODULE: ./build/runner/answer-watch.js


const STARTED = 'http.client.request.start';
const ANSWERED = 'http.client.response.finish';
/** Whose request it is: others talk to other services meanwhile. */
const watching = new external_node_async_hooks_.AsyncLocalStorage();
/**
 * What the artifact service answered last to an upload. Its client tries again for longer than
 * anybody waits, and says only then why.
 */
class AnswerWatch {
    /** the newest */
    #request = null;
    /** where to, without its signature */
    #path = '';
    #answers = [];
    #onStarted = (message) => {
        if (watching.getStore() !== this)
            return;
        const { request } = message;
        const path = request.path.replace(/\?.*$/s, '');
        if (path !== this.#path)
            this.#answers = [];
        this.#request = request;
        this.#path = path;
    };
    #onAnswered = (message) => {
        const { request, response } = message;
        if (request === this.#request)
            this.#answers.push(response);
    };
    /** Watches what is asked in the course of this work. */
    async watch(work) {
        (0,external_node_diagnostics_channel_.subscribe)(STARTED, this.#onStarted);
        (0,external_node_diagnostics_channel_.subscribe)(ANSWERED, this.#onAnswered);
        try {
            return await watching.run(this, work);
        }
        finally {
            (0,external_node_diagnostics_channel_.unsubscribe)(STARTED, this.#onStarted);
            (0,external_node_diagnostics_channel_.unsubscribe)(ANSWERED, this.#onAnswered);
        }
    }
    /** '' where nothing was asked, or what was answered was fine. */
    describe() {
        if (this.#request === null)
            return '';
        const isService = this.#path.startsWith('/twirp/');
        const whom = isService ? 'the artifact service' : 'the storage of artifacts';
        const last = this.#answers.at(-1);
        if (last === undefined)
            return `${whom} does not answer`;
        const { statusCode = 0, headers, complete } = last;
        if (statusCode >= 300)
            return `${whom} answered ${statusCode}${statusCode === 429 ? ' (too many requests)' : ''}`;
        if (!complete)
            return `${whom} does not end its answer`;
        // the client asks again for what it could not read
        const isUnread = this.#answers.length > 1 || headers['content-type']?.includes('json') !== true;
        return isService && isUnread ? `${whom} answered ${statusCode} with what is no JSON` : '';
    }
}

;// CONCATENATED MODULE: ./build/runner/upload-artifact.js

/** False on a server without artifact service: GHES, act, others. */
function hasArtifactService({ isGhes }, env) {
    return (!isGhes &&
        (env['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '' &&
        (env['ACTIONS_RESULTS_URL'] ?? '') !== '');
}
/** Takes 0.2 s of CPU and 33 MiB. */
async function loadArtifactClient() {
    await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(942), __nccwpck_require__.e(351), __nccwpck_require__.e(659), __nccwpck_require__.e(566)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21566));
}
/**
 * Uploads by @actions/artifact, which is 5 MB and is loaded only here. Rejects as soon as the
 * signal aborts, with what the service answered last. A name that is taken (409:
 * they are unique in a run) gets a suffix, once.
 */
async function uploadArtifact(request, context) {
    try {
        return await upload(request, context, '');
    }
    catch (error) {
        // unzipped, its name is the file's
        if (!upload_artifact_isTaken(error) || request.signal.aborted || request.isUnzipped)
            throw error;
        const { randomBytes } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 77598, 19));
        const name = `${request.name}-${randomBytes(3).toString('hex')}`;
        return upload({ ...request, name }, context, `the name ${request.name} was taken in this run`);
    }
}
async function upload({ name, files, rootDir, retentionDays, isUnzipped, signal }, context, renamed) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(942), __nccwpck_require__.e(351), __nccwpck_require__.e(659), __nccwpck_require__.e(566)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21566));
    signal.throwIfAborted();
    const { id } = await abortable(() => new DefaultArtifactClient().uploadArtifact(name, [...files], rootDir, {
        ...(retentionDays > 0 ? { retentionDays } : {}),
        ...(isUnzipped ? { skipArchive: true } : {}),
    }), signal);
    if (id === undefined)
        throw new Error('the artifact service gave no id');
    return {
        id: String(id),
        name,
        renamed,
        url: `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}/artifacts/${id}`,
    };
}
/** The client knows no abort: it is left to itself, with what it was last answered as the cause. */
async function abortable(work, signal) {
    const answers = new AnswerWatch();
    const aborted = new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
            reject(new Error(answers.describe()));
        });
    });
    try {
        return await answers.watch(() => Promise.race([work(), aborted]));
    }
    catch (error) {
        // behind the first line are links to documents, and headers
        const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        throw new Error(said, { cause: error });
    }
}
/**
 * The client's words: "Failed request: (409) Conflict: an artifact with this name already exists on
 * the workflow run".
 */
function upload_artifact_isTaken(error) {
    return error instanceof Error && /\(409\)|already exists/i.test(error.message);
}

;// CONCATENATED MODULE: ./build/runner/github-runner.js










/** What is missing where one of the runner's files of a step cannot be written. */
const lossOf = {
    GITHUB_OUTPUT: 'the step has no outputs',
    GITHUB_ENV: 'later steps are not told where marks go',
    GITHUB_STATE: 'the post step judges nothing, so use `mode: run`, or `mode: check` after `start`',
};
// GitHub drops a step's summary above 1 MiB whole (actions/runner, FileCommandManager.cs)
const LONGEST_SUMMARY_BYTES = 1024 * 1024;
/**
 * The world of an action. @actions/core brings an HTTP client and takes 50 ms of CPU to load, twice
 * what an empty action takes, so that it is loaded with the first annotation, group or summary;
 * what `start` says needs none of them. What is said meanwhile waits, so that the log keeps its
 * order.
 */
function createGithubRunner(env = process.env) {
    let loading = null;
    const waiting = [];
    // what the upload's client says meanwhile is folded, what others say waits for the end of it
    let isFolded = false;
    const load = async () => {
        loading ??= Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(942), __nccwpck_require__.e(659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
        const core = await loading;
        while (!isFolded) {
            const call = waiting.shift();
            if (call === undefined)
                break;
            call(core);
        }
        return core;
    };
    const tell = (call) => {
        waiting.push(call);
        void load();
    };
    const log = (line) => {
        if (isFolded || waiting.length > 0)
            waiting.push(() => {
                process.stdout.write(`${line}\n`);
            });
        else
            process.stdout.write(`${line}\n`);
    };
    const refused = new Set();
    /** A file that is not ours to write is one warning, no end of the step. */
    const tellByFile = (variable, name, value) => {
        const path = env[variable] ?? '';
        try {
            appendStepFile(path, name, value);
        }
        catch (error) {
            if (refused.has(variable))
                return;
            refused.add(variable);
            const sentence = `${variable}: ${explainUnwritable(path, error)}: ${lossOf[variable]}`;
            tell(({ warning }) => {
                warning((0,encoders_escape/* escapeLogLine */._P)(sentence), { title: 'Not told to the runner' });
            });
        }
    };
    const context = readGithubContext(env);
    const mask = (value) => {
        log(formatAddMask(value));
    };
    const secrets = holdSecrets((name) => {
        const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
        const inherited = readSecretVariables(name, env);
        return value === '' ? inherited : [{ value, from: 'input' }, ...inherited];
    }, mask);
    // what the command of `run` wrote to this step's summary stays in front of ours
    let foreignSummary = null;
    return {
        context,
        screen: null,
        log,
        showProgress: log,
        clearProgress: () => undefined,
        group: (title, lines) => {
            tell(({ startGroup, endGroup, info }) => {
                startGroup(title);
                for (const line of lines)
                    info(line);
                endGroup();
            });
        },
        // a command of the runner counts at the start of a line only; one too many does nothing
        unfold: () => {
            log('\n::endgroup::');
        },
        annotate: (level, title, message) => {
            tell((loaded) => {
                loaded[level](message, { title });
            });
        },
        setOutput: (name, value) => {
            tellByFile('GITHUB_OUTPUT', name, value);
        },
        exportVariable: (name, value) => {
            tellByFile('GITHUB_ENV', name, value);
        },
        saveState: (name, value) => {
            tellByFile('GITHUB_STATE', name, value);
        },
        getState: (name) => env[`STATE_${name}`] ?? '',
        writeSummary: async (markdown) => {
            const path = env['GITHUB_STEP_SUMMARY'] ?? '';
            if (path === '')
                return false;
            foreignSummary ??= (0,read_regular/* readRegular */.VX)(path, {
                mostBytes: LONGEST_SUMMARY_BYTES,
                links: 'followed',
            });
            const separator = foreignSummary === '' || foreignSummary.endsWith('\n') ? '' : '\n';
            const whole = `${foreignSummary}${separator}${markdown}`;
            if (Buffer.byteLength(whole) > LONGEST_SUMMARY_BYTES)
                throw new Error('the command wrote so much to the job summary that the report does not fit');
            const { summary } = await load();
            await summary.emptyBuffer().addRaw(whole).write({ overwrite: true });
            return true;
        },
        prepareUpload: async () => {
            if (hasArtifactService(context, env))
                await Promise.all([load(), loadArtifactClient()]);
        },
        uploadArtifact: async (request) => {
            if (!hasArtifactService(context, env))
                return null;
            const { startGroup, endGroup } = await load();
            startGroup('Upload of the report');
            isFolded = true;
            try {
                return await uploadArtifact(request, context);
            }
            finally {
                endGroup();
                isFolded = false;
                await load();
            }
        },
        postJson: postJson,
        github: async (patience) => {
            const { value: token } = secrets.secret('github-token');
            if (token === '')
                return null;
            const { createGithubApi } = await __nccwpck_require__.e(/* import() */ 50).then(__nccwpck_require__.bind(__nccwpck_require__, 34050));
            return createGithubApi({
                token,
                apiUrl: (env['GITHUB_API_URL'] ?? '') === ''
                    ? 'https://api.github.com'
                    : (env['GITHUB_API_URL'] ?? ''),
                repository: context.repository,
            }, patience);
        },
        ...secrets,
        mask,
        // nobody sits before a runner
        openInBrowser: () => Promise.resolve('no display'),
        setExitCode: (code) => {
            process.exitCode = code;
        },
        // a command line's
        answerBisect: () => undefined,
        flushed: async () => {
            isFolded = false;
            if (waiting.length > 0)
                await load();
        },
    };
}
/**
 * Appends `name` with its value to one of a step's files (GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV)
 * in the runner's multi-line form, as
 * @actions/core does; the delimiter is none of the value's own text, so that no value can end
 * itself. '' is no file: nobody would read it.
 */
function appendStepFile(path, name, value) {
    if (path === '')
        return;
    let delimiter = 'ghadelimiter_';
    while (value.includes(delimiter))
        delimiter += '_';
    endLastLine(path);
    (0,save_file/* appendForOthers */.jg)(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
/**
 * The command that hides a value in all later lines of the job's log; each line of it by itself
 * (docs.github.com, workflow commands).
 */
function formatAddMask(secret) {
    return `::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`;
}

// EXTERNAL MODULE: ./build/settings/hide-secrets.js
var hide_secrets = __nccwpck_require__(65046);
;// CONCATENATED MODULE: ./build/runner/run-step.js



/** Exit codes of ours: wrong usage, and our own fault. In the action any of them fails the step. */
const USAGE = 2;
const OWN_FAULT = 4;
const TOO_MANY_OPEN = ['EMFILE', 'ENFILE'];
/** Node has 20 open before anything of ours; a scan has had enough with 30. */
const LEAST_OPEN_FILES = 64;
/**
 * Runs one of the front doors: the only place that catches and that ends the process. What a
 * library left open (a socket of an upload that was given up) must not keep a step waiting; what
 * was written has left before.
 */
async function runStep(runner, work) {
    const leave = async () => {
        await runner.flushed();
        await Promise.all([process.stdout, process.stderr].map(flush));
        process.exit();
    };
    const stray = (error) => {
        // whoever read our output has gone, as `head` does
        if (error.code === 'EPIPE')
            return;
        // once the verdict is out, what a channel's library throws behind its back must not change it
        if (process.exitCode !== undefined) {
            runner.log((0,encoders_escape/* escapeLogLine */._P)(`Warning: ${(0,hide_secrets/* hideSecrets */.s)(describeFailure(error)[2], runner)}`));
            return;
        }
        fail(error, runner);
        void leave();
    };
    process.on('unhandledRejection', stray);
    process.on('uncaughtException', stray);
    try {
        maskSecrets(runner);
        await work(runner);
    }
    catch (error) {
        fail(error, runner);
    }
    return leave();
}
/**
 * A pipe that is full (64 KiB, and its reader is slow) is written in the background: leaving now
 * would cut a large report off.
 */
async function flush(stream) {
    if (stream.writableLength === 0 || stream.destroyed)
        return;
    await new Promise((resolve) => {
        stream.write('', () => {
            resolve();
        });
    });
}
/** Before anything else is said: the runner hides a secret only in lines that come later. */
function maskSecrets(runner) {
    for (const value of runner.secretValues())
        runner.mask(value);
}
function fail(error, runner) {
    const [code, title, text] = describeFailure(error);
    const lines = (0,hide_secrets/* hideSecrets */.s)(text, runner).split('\n').map(encoders_escape/* escapeLogLine */._P);
    runner.clearProgress();
    runner.setExitCode(code);
    if (runner.context.kind === 'github')
        runner.annotate('error', title, lines.join('\n'));
    else
        runner.log([`${title}: ${lines[0] ?? ''}`, ...lines.slice(1)].join('\n'));
}
function describeFailure(error) {
    if (error instanceof input_error/* InputError */.d)
        return [USAGE, 'Bad input', error.message];
    const { code = '' } = error;
    if (TOO_MANY_OPEN.includes(code))
        return [
            USAGE,
            'Bad input',
            `ulimit -n: too few files may be open here (${code}); allowed: ${LEAST_OPEN_FILES} or more`,
        ];
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [
        OWN_FAULT,
        'Memory Leak Detector failed',
        `${text}\nThis is a fault of the tool: please report it.`,
    ];
}

;// CONCATENATED MODULE: ./build/action.js




/** The action's main step. */
async function main() {
    await runStep(createGithubRunner(), step);
}
/**
 * The action's post step, in the same bundle: every job downloads it, and the client that uploads
 * is two thirds of it.
 */
async function post() {
    await runStep(createGithubRunner(), postStep);
}

var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__post = __webpack_exports__.b;
export { __webpack_exports__main as main, __webpack_exports__post as post };
