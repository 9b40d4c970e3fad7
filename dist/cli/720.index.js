export const id = 720;
export const ids = [720];
export const modules = {

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateReport: () => (/* binding */ validateReport)
/* harmony export */ });

var built = (() => { var he = Object.defineProperty; var Fe = Object.getOwnPropertyDescriptor; var Ie = Object.getOwnPropertyNames; var Te = Object.prototype.hasOwnProperty; var Re = (r, t) => () => { try {
    return t || r((t = { exports: {} }).exports, t), t.exports;
}
catch (R) {
    throw t = 0, R;
} }, Le = (r, t) => { for (var R in t)
    he(r, R, { get: t[R], enumerable: !0 }); }, Ve = (r, t, R, L) => { if (t && typeof t == "object" || typeof t == "function")
    for (let v of Ie(t))
        !Te.call(r, v) && v !== R && he(r, v, { get: () => t[v], enumerable: !(L = Fe(t, v)) || L.enumerable }); return r; }; var Ee = r => Ve(he({}, "__esModule", { value: !0 }), r); var Me = Re(ge => {
    "use strict";
    Object.defineProperty(ge, "__esModule", { value: !0 });
    function xe(r) { let t = r.length, R = 0, L = 0, v; for (; L < t;)
        R++, v = r.charCodeAt(L++), v >= 55296 && v <= 56319 && L < t && (v = r.charCodeAt(L), (v & 64512) === 56320 && L++); return R; }
    ge.default = xe;
    xe.code = 'require("ajv/dist/runtime/ucs2length").default';
}); var Ge = {}; Le(Ge, { default: () => He, validate: () => Ue }); var Ue = y, He = y, pe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "report.schema.json", title: "report.json of Memory Leak Detector", type: "object", required: ["schemaVersion", "tool", "run", "verdict", "leakDetected", "sentence", "inconclusiveReason", "scope", "memoryBase", "limits", "findings", "processes", "groups", "total", "host", "quality", "marks", "suggestion", "notices"], properties: { schemaVersion: { const: 1 }, tool: { type: "object", required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, run: { $ref: "#/$defs/run" }, verdict: { enum: ["pass", "warn", "fail", "inconclusive"] }, leakDetected: { type: "boolean" }, sentence: { type: "string", minLength: 1 }, inconclusiveReason: { type: "string" }, scope: { type: "object", required: ["kind", "include", "exclude", "processes", "label"], properties: { kind: { enum: ["workload", "job", "system", "targets"] }, include: { type: "array", items: { type: "string" } }, exclude: { type: "array", items: { type: "string" } }, processes: { maximum: 9007199254740991, type: "integer", minimum: 0 }, label: { type: "string" } } }, memoryBase: { $ref: "#/$defs/memoryBase" }, limits: { type: "array", items: { type: "object", required: ["gate", "text"], properties: { gate: { type: "string" }, text: { type: "string" }, lines: { type: "array", items: { type: "object", required: ["label", "bytes"], properties: { label: { type: "string" }, bytes: { $ref: "#/$defs/bytes" }, of: { enum: ["total"] } } } } } } }, findings: { type: "array", items: { $ref: "#/$defs/finding" } }, ab: { $ref: "#/$defs/ab" }, ignore: { type: "array", items: { type: "object", required: ["line", "text", "until", "state", "matches"], properties: { line: { maximum: 9007199254740991, type: "integer", minimum: 1 }, text: { type: "string" }, until: { type: "string" }, state: { enum: ["used", "unused", "expired"] }, matches: { maximum: 9007199254740991, type: "integer", minimum: 0 } } } }, processes: { type: "array", items: { $ref: "#/$defs/process" } }, groups: { type: "array", items: { type: "object", required: ["id", "name", "processes", "peakRssBytes", "peakAnonSumBytes"], properties: { id: { type: "string" }, name: { type: "string" }, processes: { maximum: 9007199254740991, type: "integer", minimum: 1 }, peakRssBytes: { $ref: "#/$defs/bytes" }, peakAnonSumBytes: { $ref: "#/$defs/bytes" }, growthBytesPerMinute: { type: ["number", "null"] } } } }, containers: { type: "array", items: { $ref: "#/$defs/container" } }, total: { type: "object", required: ["peakBytes", "peakAt", "method", "pssPeakBytes", "trendBytes"], properties: { peakBytes: { $ref: "#/$defs/bytes" }, peakAt: { $ref: "#/$defs/time" }, method: { type: "string" }, pssPeakBytes: { $ref: "#/$defs/bytesOrNull" }, pssReadAt: { enum: ["start", "peak", "end"] }, trendBytes: { $ref: "#/$defs/trend" } } }, host: { $ref: "#/$defs/host" }, quality: { $ref: "#/$defs/quality" }, comparison: { type: "object", required: ["sentence", "branch", "runs", "groups", "ghost"], properties: { sentence: { type: "string" }, branch: { type: "string" }, runs: { type: "array", items: { type: "object", required: ["id", "url", "sha", "at"], properties: { id: { type: "string" }, url: { type: "string" }, sha: { type: "string" }, at: { $ref: "#/$defs/time" } } } }, groups: { type: "array", items: { type: "object", required: ["id", "name", "what", "bytes", "medianBytes", "changePercent", "historyBytes", "state"], properties: { id: { type: "string" }, name: { type: "string" }, what: { enum: ["settled", "peaked"] }, bytes: { $ref: "#/$defs/bytes" }, medianBytes: { $ref: "#/$defs/bytes" }, changePercent: { type: "number" }, historyBytes: { type: "array", items: { $ref: "#/$defs/bytes" } }, state: { enum: ["ok", "worse", "known"] } } } }, ghost: { type: ["object", "null"], required: ["stepMs", "bytes"], properties: { stepMs: { $ref: "#/$defs/ms" }, bytes: { type: "array", items: { $ref: "#/$defs/bytes" } } } } } }, marks: { type: "array", items: { type: "object", required: ["atMs", "name"], properties: { atMs: { $ref: "#/$defs/ms" }, name: { type: "string" } } } }, actions: { type: "array", items: { type: "object", required: ["gate", "subject", "result", "isDone", "durationMs"], properties: { gate: { type: "string" }, subject: { type: "string" }, result: { type: "string" }, isDone: { type: "boolean" }, durationMs: { $ref: "#/$defs/ms" } } } }, suggestion: { type: "string" }, notices: { type: "array", items: { type: "string" } } }, $defs: { bytes: { maximum: 9007199254740991, type: "integer", minimum: 0 }, bytesOrNull: { maximum: 9007199254740991, type: ["integer", "null"], minimum: 0 }, ms: { type: "number", minimum: 0 }, percent: { type: "number", minimum: 0 }, time: { type: "string", format: "date-time" }, trend: { type: "array", items: { $ref: "#/$defs/bytes" } }, ab: { type: "object", required: ["schemaVersion", "base", "head", "repeat", "pairs", "problem", "advice"], properties: { schemaVersion: { const: 1 }, base: { type: "string" }, head: { type: "string" }, repeat: { maximum: 9007199254740991, type: "integer", minimum: 0 }, pairs: { type: "array", items: { type: "object", required: ["base", "head"], properties: { base: { $ref: "#/$defs/runFigures" }, head: { $ref: "#/$defs/runFigures" } } } }, problem: { type: "string" }, advice: { type: "string" } } }, runFigures: { type: "object", required: ["peakBytes", "settledBytes"], properties: { peakBytes: { type: "number", minimum: 0 }, settledBytes: { type: ["number", "null"], minimum: 0 } } }, run: { type: "object", required: ["name", "mode", "startedAt", "durationMs", "intervalMs", "url", "repository", "workflow", "job", "sha", "ref", "attempt", "workload", "runDir"], properties: { name: { type: "string" }, mode: { enum: ["run", "start", "scan", "watch"] }, startedAt: { $ref: "#/$defs/time" }, durationMs: { $ref: "#/$defs/ms" }, intervalMs: { $ref: "#/$defs/ms" }, url: { type: "string" }, repository: { type: "string" }, workflow: { type: "string" }, job: { type: "string" }, sha: { type: "string" }, ref: { type: "string" }, attempt: { maximum: 9007199254740991, type: "integer", minimum: 0 }, workload: { $ref: "#/$defs/workload" }, runDir: { type: "string" }, config: { type: "object", required: ["path", "names"], properties: { path: { type: "string" }, names: { type: "array", minItems: 1, items: { type: "string" } } } } } }, workload: { type: ["object", "null"], required: ["exitCode", "signal", "durationMs", "cancelled"], properties: { exitCode: { maximum: 9007199254740991, type: "integer", minimum: 0 }, signal: { type: ["string", "null"] }, durationMs: { $ref: "#/$defs/ms" }, cancelled: { type: "boolean" }, startedMs: { $ref: "#/$defs/ms" } } }, memoryBase: { type: "object", required: ["bytes", "source", "path", "label"], properties: { bytes: { $ref: "#/$defs/bytes" }, source: { enum: ["MemTotal", "cgroup"] }, path: { type: "string" }, label: { type: "string" } } }, finding: { type: "object", required: ["gate", "outcome", "severity", "subject", "measured", "limit", "unit", "message", "advice", "fails"], properties: { gate: { type: "string" }, outcome: { enum: ["pass", "fail", "unknown"] }, severity: { enum: ["error", "warning"] }, subject: { type: "object", required: ["kind", "id", "name"], properties: { kind: { enum: ["process", "group", "container", "job", "run"] }, id: { type: "string" }, name: { type: "string" } } }, measured: { type: "number" }, limit: { type: "number" }, unit: { enum: ["bytes", "count", "bytes/min", "ms", "percent"] }, message: { type: "string" }, advice: { type: "string" }, grade: { type: "string" }, trend: { type: "object", required: ["fromMs", "toMs", "fromBytes", "toBytes", "warmUpEndMs", "msToLimit"], properties: { fromMs: { type: "number", minimum: 0 }, toMs: { type: "number", minimum: 0 }, fromBytes: { type: "number" }, toBytes: { type: "number" }, warmUpEndMs: { type: "number", minimum: 0 }, msToLimit: { type: ["number", "null"] } } }, fails: { type: "boolean" }, accepted: { type: "object", required: ["reason", "until", "line"], properties: { reason: { type: "string" }, until: { type: "string" }, line: { maximum: 9007199254740991, type: "integer", minimum: 1 } } } } }, container: { type: "object", required: ["id", "containerId", "label", "runtime", "name", "image", "project", "service", "namespace", "pod", "podUid", "qos", "cgroup", "firstAt", "lastAt", "peakHeldBytes", "endHeldBytes", "usageBytes", "anonBytes", "fileBytes", "peakBytes", "limitBytes", "thresholdBytes", "oomKills", "oomKillsInAll", "oomKilledAt", "processes", "verdict", "trendBytes"], properties: { id: { type: "string" }, containerId: { type: "string" }, label: { type: "string" }, runtime: { type: "string" }, name: { type: "string" }, image: { type: "string" }, project: { type: "string" }, service: { type: "string" }, namespace: { type: "string" }, pod: { type: "string" }, podUid: { type: "string" }, qos: { type: "string" }, cgroup: { type: "string" }, firstAt: { $ref: "#/$defs/time" }, lastAt: { $ref: "#/$defs/time" }, peakHeldBytes: { $ref: "#/$defs/bytesOrNull" }, endHeldBytes: { $ref: "#/$defs/bytesOrNull" }, usageBytes: { $ref: "#/$defs/bytesOrNull" }, anonBytes: { $ref: "#/$defs/bytesOrNull" }, fileBytes: { $ref: "#/$defs/bytesOrNull" }, peakBytes: { $ref: "#/$defs/bytesOrNull" }, limitBytes: { $ref: "#/$defs/bytesOrNull" }, thresholdBytes: { $ref: "#/$defs/bytesOrNull" }, oomKills: { maximum: 9007199254740991, type: "integer", minimum: 0 }, oomKillsInAll: { maximum: 9007199254740991, type: "integer", minimum: 0 }, oomKilledAt: { type: ["string", "null"], format: "date-time" }, processes: { maximum: 9007199254740991, type: "integer", minimum: 0 }, verdict: { enum: ["ok", "warn", "fail", "unknown"] }, trendBytes: { $ref: "#/$defs/trend" } } }, process: { type: "object", required: ["index", "id", "pid", "ppid", "name", "label", "command", "runtime", "container", "startedAt", "endedAt", "startRssBytes", "peakRssBytes", "endRssBytes", "peakAnonBytes", "pssBytes", "peakIsHighWaterMark", "peakPercent", "cpuPercent", "memPercent", "threads", "descriptors", "readings", "verdict", "trendBytes"], properties: { index: { maximum: 9007199254740991, type: "integer", minimum: 1 }, id: { type: "string" }, pid: { maximum: 9007199254740991, type: "integer", minimum: 1 }, ppid: { maximum: 9007199254740991, type: "integer", minimum: 0 }, name: { type: "string" }, label: { type: "string" }, command: { type: "string" }, runtime: { type: "string" }, container: { type: "string" }, startedAt: { $ref: "#/$defs/time" }, endedAt: { type: ["string", "null"], format: "date-time" }, startRssBytes: { $ref: "#/$defs/bytes" }, peakRssBytes: { $ref: "#/$defs/bytes" }, endRssBytes: { $ref: "#/$defs/bytes" }, peakAnonBytes: { $ref: "#/$defs/bytes" }, pssBytes: { $ref: "#/$defs/bytesOrNull" }, peakIsHighWaterMark: { type: "boolean" }, thresholdBytes: { $ref: "#/$defs/bytesOrNull" }, peakPercent: { $ref: "#/$defs/percent" }, cpuPercent: { $ref: "#/$defs/percent" }, memPercent: { $ref: "#/$defs/percent" }, threads: { maximum: 9007199254740991, type: ["integer", "null"], minimum: 0 }, descriptors: { maximum: 9007199254740991, type: ["integer", "null"], minimum: 0 }, readings: { maximum: 9007199254740991, type: "integer", minimum: 0 }, verdict: { enum: ["ok", "warn", "fail", "unknown"] }, growthBytesPerMinute: { type: ["number", "null"] }, trendBytes: { $ref: "#/$defs/trend" } } }, host: { type: "object", required: ["hostname", "kernel", "arch", "cpus", "bootEpochMs", "memTotalKiB", "swapTotalKiB", "cgroupVersion", "cgroupPath", "cgroupLimitKiB", "cgroupLimitPath", "limitedView", "runnerWorkerPid", "minAvailableBytes", "lastAvailableBytes", "swapUsedBytes", "psi", "oomKills"], properties: { hostname: { type: "string" }, kernel: { type: "string" }, os: { type: "string" }, arch: { type: "string" }, cpus: { maximum: 9007199254740991, type: "integer", minimum: 0 }, bootEpochMs: { type: "number" }, memTotalKiB: { maximum: 9007199254740991, type: "integer", minimum: 0 }, swapTotalKiB: { maximum: 9007199254740991, type: "integer", minimum: 0 }, cgroupVersion: { enum: [0, 1, 2] }, cgroupPath: { type: "string" }, cgroupLimitKiB: { maximum: 9007199254740991, type: ["integer", "null"], minimum: 0 }, cgroupLimitPath: { type: "string" }, cgroupLimitMembers: { type: "string" }, limitedView: { type: ["string", "null"] }, runnerWorkerPid: { maximum: 9007199254740991, type: "integer", minimum: 0 }, minAvailableBytes: { $ref: "#/$defs/bytesOrNull" }, lastAvailableBytes: { $ref: "#/$defs/bytesOrNull" }, swapUsedBytes: { $ref: "#/$defs/bytesOrNull" }, psi: { type: ["array", "null"], items: { type: "number" }, minItems: 2, maxItems: 2 }, oomKills: { maximum: 9007199254740991, type: "integer", minimum: 0 } } }, quality: { type: "object", required: ["complete", "ended", "ticks", "plannedTicks", "missedTicks", "gaps", "clockSteps", "damagedLines", "limited", "samplerCpuMs", "samplerRssBytes", "seenProcesses", "matchedProcesses", "nearestNames"], properties: { complete: { type: "boolean" }, ended: { type: "string" }, ticks: { maximum: 9007199254740991, type: "integer", minimum: 0 }, plannedTicks: { maximum: 9007199254740991, type: "integer", minimum: 0 }, missedTicks: { maximum: 9007199254740991, type: "integer", minimum: 0 }, gaps: { type: "array", items: { $ref: "#/$defs/span" } }, clockSteps: { type: "array", items: { $ref: "#/$defs/step" } }, damagedLines: { maximum: 9007199254740991, type: "integer", minimum: 0 }, limited: { type: "array", items: { type: "object", required: ["reason", "count"], properties: { reason: { type: "string" }, count: { maximum: 9007199254740991, type: "integer", minimum: 0 } } } }, samplerCpuMs: { $ref: "#/$defs/ms" }, samplerRssBytes: { $ref: "#/$defs/bytes" }, seenProcesses: { maximum: 9007199254740991, type: "integer", minimum: 0 }, matchedProcesses: { maximum: 9007199254740991, type: "integer", minimum: 0 }, nearestNames: { type: "array", items: { type: "string" } } } }, span: { type: "object", required: ["atMs", "ms"], properties: { atMs: { $ref: "#/$defs/ms" }, ms: { $ref: "#/$defs/ms" } } }, step: { type: "object", required: ["atMs", "ms"], properties: { atMs: { $ref: "#/$defs/ms" }, ms: { type: "number" } } } } }, Oe = { type: "object", required: ["name", "mode", "startedAt", "durationMs", "intervalMs", "url", "repository", "workflow", "job", "sha", "ref", "attempt", "workload", "runDir"], properties: { name: { type: "string" }, mode: { enum: ["run", "start", "scan", "watch"] }, startedAt: { $ref: "#/$defs/time" }, durationMs: { $ref: "#/$defs/ms" }, intervalMs: { $ref: "#/$defs/ms" }, url: { type: "string" }, repository: { type: "string" }, workflow: { type: "string" }, job: { type: "string" }, sha: { type: "string" }, ref: { type: "string" }, attempt: { maximum: 9007199254740991, type: "integer", minimum: 0 }, workload: { $ref: "#/$defs/workload" }, runDir: { type: "string" }, config: { type: "object", required: ["path", "names"], properties: { path: { type: "string" }, names: { type: "array", minItems: 1, items: { type: "string" } } } } } }; var ke = function (t) { return !Number.isNaN(Date.parse(t)); }; function H(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = H.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0 && e === 0)
    if (typeof r == "string") {
        if (!ke(r))
            return H.errors = [{ instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date-time" } }], !1;
    }
    else
        return H.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1; return H.errors = n, e === 0; } H.evaluated = { dynamicProps: !1, dynamicItems: !1 }; function q(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = q.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (typeof r == "number" && isFinite(r)) {
        if (r < 0 || isNaN(r))
            return q.errors = [{ instancePath: t, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
    }
    else
        return q.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "number" } }], !1; return q.errors = n, e === 0; } q.evaluated = { dynamicProps: !1, dynamicItems: !1 }; var je = { type: ["object", "null"], required: ["exitCode", "signal", "durationMs", "cancelled"], properties: { exitCode: { maximum: 9007199254740991, type: "integer", minimum: 0 }, signal: { type: ["string", "null"] }, durationMs: { $ref: "#/$defs/ms" }, cancelled: { type: "boolean" }, startedMs: { $ref: "#/$defs/ms" } } }; function ee(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = ee.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), !(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
    return ee.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: je.type } }], !1; if (e === 0 && r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if (r.exitCode === void 0 && (f = "exitCode") || r.signal === void 0 && (f = "signal") || r.durationMs === void 0 && (f = "durationMs") || r.cancelled === void 0 && (f = "cancelled"))
        return ee.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], !1;
    if (r.exitCode !== void 0) {
        let i = r.exitCode, a = e;
        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
            return ee.errors = [{ instancePath: t + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: "integer" } }], !1;
        if (e === a && typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i))
                return ee.errors = [{ instancePath: t + "/exitCode", schemaPath: "#/properties/exitCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
            if (i < 0 || isNaN(i))
                return ee.errors = [{ instancePath: t + "/exitCode", schemaPath: "#/properties/exitCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
        }
        var s = a === e;
    }
    else
        var s = !0;
    if (s) {
        if (r.signal !== void 0) {
            let i = r.signal, a = e;
            if (typeof i != "string" && i !== null)
                return ee.errors = [{ instancePath: t + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: je.properties.signal.type } }], !1;
            var s = a === e;
        }
        else
            var s = !0;
        if (s) {
            if (r.durationMs !== void 0) {
                let i = e;
                q(r.durationMs, { instancePath: t + "/durationMs", parentData: r, parentDataProperty: "durationMs", rootData: v, dynamicAnchors: g }) || (n = n === null ? q.errors : n.concat(q.errors), e = n.length);
                var s = i === e;
            }
            else
                var s = !0;
            if (s) {
                if (r.cancelled !== void 0) {
                    let i = e;
                    if (typeof r.cancelled != "boolean")
                        return ee.errors = [{ instancePath: t + "/cancelled", schemaPath: "#/properties/cancelled/type", keyword: "type", params: { type: "boolean" } }], !1;
                    var s = i === e;
                }
                else
                    var s = !0;
                if (s)
                    if (r.startedMs !== void 0) {
                        let i = e;
                        q(r.startedMs, { instancePath: t + "/startedMs", parentData: r, parentDataProperty: "startedMs", rootData: v, dynamicAnchors: g }) || (n = n === null ? q.errors : n.concat(q.errors), e = n.length);
                        var s = i === e;
                    }
                    else
                        var s = !0;
            }
        }
    }
} return ee.errors = n, e === 0; } ee.evaluated = { props: { exitCode: !0, signal: !0, durationMs: !0, cancelled: !0, startedMs: !0 }, dynamicProps: !1, dynamicItems: !1 }; function E(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = E.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let a;
        if (r.name === void 0 && (a = "name") || r.mode === void 0 && (a = "mode") || r.startedAt === void 0 && (a = "startedAt") || r.durationMs === void 0 && (a = "durationMs") || r.intervalMs === void 0 && (a = "intervalMs") || r.url === void 0 && (a = "url") || r.repository === void 0 && (a = "repository") || r.workflow === void 0 && (a = "workflow") || r.job === void 0 && (a = "job") || r.sha === void 0 && (a = "sha") || r.ref === void 0 && (a = "ref") || r.attempt === void 0 && (a = "attempt") || r.workload === void 0 && (a = "workload") || r.runDir === void 0 && (a = "runDir"))
            return E.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], !1;
        if (r.name !== void 0) {
            let l = e;
            if (typeof r.name != "string")
                return E.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
            var s = l === e;
        }
        else
            var s = !0;
        if (s) {
            if (r.mode !== void 0) {
                let l = r.mode, c = e;
                if (!(l === "run" || l === "start" || l === "scan" || l === "watch"))
                    return E.errors = [{ instancePath: t + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: Oe.properties.mode.enum } }], !1;
                var s = c === e;
            }
            else
                var s = !0;
            if (s) {
                if (r.startedAt !== void 0) {
                    let l = e;
                    H(r.startedAt, { instancePath: t + "/startedAt", parentData: r, parentDataProperty: "startedAt", rootData: v, dynamicAnchors: g }) || (n = n === null ? H.errors : n.concat(H.errors), e = n.length);
                    var s = l === e;
                }
                else
                    var s = !0;
                if (s) {
                    if (r.durationMs !== void 0) {
                        let l = e;
                        q(r.durationMs, { instancePath: t + "/durationMs", parentData: r, parentDataProperty: "durationMs", rootData: v, dynamicAnchors: g }) || (n = n === null ? q.errors : n.concat(q.errors), e = n.length);
                        var s = l === e;
                    }
                    else
                        var s = !0;
                    if (s) {
                        if (r.intervalMs !== void 0) {
                            let l = e;
                            q(r.intervalMs, { instancePath: t + "/intervalMs", parentData: r, parentDataProperty: "intervalMs", rootData: v, dynamicAnchors: g }) || (n = n === null ? q.errors : n.concat(q.errors), e = n.length);
                            var s = l === e;
                        }
                        else
                            var s = !0;
                        if (s) {
                            if (r.url !== void 0) {
                                let l = e;
                                if (typeof r.url != "string")
                                    return E.errors = [{ instancePath: t + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }], !1;
                                var s = l === e;
                            }
                            else
                                var s = !0;
                            if (s) {
                                if (r.repository !== void 0) {
                                    let l = e;
                                    if (typeof r.repository != "string")
                                        return E.errors = [{ instancePath: t + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" } }], !1;
                                    var s = l === e;
                                }
                                else
                                    var s = !0;
                                if (s) {
                                    if (r.workflow !== void 0) {
                                        let l = e;
                                        if (typeof r.workflow != "string")
                                            return E.errors = [{ instancePath: t + "/workflow", schemaPath: "#/properties/workflow/type", keyword: "type", params: { type: "string" } }], !1;
                                        var s = l === e;
                                    }
                                    else
                                        var s = !0;
                                    if (s) {
                                        if (r.job !== void 0) {
                                            let l = e;
                                            if (typeof r.job != "string")
                                                return E.errors = [{ instancePath: t + "/job", schemaPath: "#/properties/job/type", keyword: "type", params: { type: "string" } }], !1;
                                            var s = l === e;
                                        }
                                        else
                                            var s = !0;
                                        if (s) {
                                            if (r.sha !== void 0) {
                                                let l = e;
                                                if (typeof r.sha != "string")
                                                    return E.errors = [{ instancePath: t + "/sha", schemaPath: "#/properties/sha/type", keyword: "type", params: { type: "string" } }], !1;
                                                var s = l === e;
                                            }
                                            else
                                                var s = !0;
                                            if (s) {
                                                if (r.ref !== void 0) {
                                                    let l = e;
                                                    if (typeof r.ref != "string")
                                                        return E.errors = [{ instancePath: t + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" } }], !1;
                                                    var s = l === e;
                                                }
                                                else
                                                    var s = !0;
                                                if (s) {
                                                    if (r.attempt !== void 0) {
                                                        let l = r.attempt, c = e;
                                                        if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                                            return E.errors = [{ instancePath: t + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } }], !1;
                                                        if (e === c && typeof l == "number" && isFinite(l)) {
                                                            if (l > 9007199254740991 || isNaN(l))
                                                                return E.errors = [{ instancePath: t + "/attempt", schemaPath: "#/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                            if (l < 0 || isNaN(l))
                                                                return E.errors = [{ instancePath: t + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                        }
                                                        var s = c === e;
                                                    }
                                                    else
                                                        var s = !0;
                                                    if (s) {
                                                        if (r.workload !== void 0) {
                                                            let l = e;
                                                            ee(r.workload, { instancePath: t + "/workload", parentData: r, parentDataProperty: "workload", rootData: v, dynamicAnchors: g }) || (n = n === null ? ee.errors : n.concat(ee.errors), e = n.length);
                                                            var s = l === e;
                                                        }
                                                        else
                                                            var s = !0;
                                                        if (s) {
                                                            if (r.runDir !== void 0) {
                                                                let l = e;
                                                                if (typeof r.runDir != "string")
                                                                    return E.errors = [{ instancePath: t + "/runDir", schemaPath: "#/properties/runDir/type", keyword: "type", params: { type: "string" } }], !1;
                                                                var s = l === e;
                                                            }
                                                            else
                                                                var s = !0;
                                                            if (s)
                                                                if (r.config !== void 0) {
                                                                    let l = r.config, c = e;
                                                                    if (e === c)
                                                                        if (l && typeof l == "object" && !Array.isArray(l)) {
                                                                            let d;
                                                                            if (l.path === void 0 && (d = "path") || l.names === void 0 && (d = "names"))
                                                                                return E.errors = [{ instancePath: t + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: d } }], !1;
                                                                            if (l.path !== void 0) {
                                                                                let k = e;
                                                                                if (typeof l.path != "string")
                                                                                    return E.errors = [{ instancePath: t + "/config/path", schemaPath: "#/properties/config/properties/path/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                var f = k === e;
                                                                            }
                                                                            else
                                                                                var f = !0;
                                                                            if (f)
                                                                                if (l.names !== void 0) {
                                                                                    let k = l.names, b = e;
                                                                                    if (e === b)
                                                                                        if (Array.isArray(k)) {
                                                                                            if (k.length < 1)
                                                                                                return E.errors = [{ instancePath: t + "/config/names", schemaPath: "#/properties/config/properties/names/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                                                                                            {
                                                                                                var i = !0;
                                                                                                let $ = k.length;
                                                                                                for (let V = 0; V < $; V++) {
                                                                                                    let se = e;
                                                                                                    if (typeof k[V] != "string")
                                                                                                        return E.errors = [{ instancePath: t + "/config/names/" + V, schemaPath: "#/properties/config/properties/names/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                    var i = se === e;
                                                                                                    if (!i)
                                                                                                        break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else
                                                                                            return E.errors = [{ instancePath: t + "/config/names", schemaPath: "#/properties/config/properties/names/type", keyword: "type", params: { type: "array" } }], !1;
                                                                                    var f = b === e;
                                                                                }
                                                                                else
                                                                                    var f = !0;
                                                                        }
                                                                        else
                                                                            return E.errors = [{ instancePath: t + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" } }], !1;
                                                                    var s = c === e;
                                                                }
                                                                else
                                                                    var s = !0;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else
        return E.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return E.errors = n, e === 0; } E.evaluated = { props: { name: !0, mode: !0, startedAt: !0, durationMs: !0, intervalMs: !0, url: !0, repository: !0, workflow: !0, job: !0, sha: !0, ref: !0, attempt: !0, workload: !0, runDir: !0, config: !0 }, dynamicProps: !1, dynamicItems: !1 }; var Ce = { type: "object", required: ["bytes", "source", "path", "label"], properties: { bytes: { $ref: "#/$defs/bytes" }, source: { enum: ["MemTotal", "cgroup"] }, path: { type: "string" }, label: { type: "string" } } }; function w(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = w.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)))
    return w.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], !1; if (e === 0 && typeof r == "number" && isFinite(r)) {
    if (r > 9007199254740991 || isNaN(r))
        return w.errors = [{ instancePath: t, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
    if (r < 0 || isNaN(r))
        return w.errors = [{ instancePath: t, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
} return w.errors = n, e === 0; } w.evaluated = { dynamicProps: !1, dynamicItems: !1 }; function ie(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = ie.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.bytes === void 0 && (f = "bytes") || r.source === void 0 && (f = "source") || r.path === void 0 && (f = "path") || r.label === void 0 && (f = "label"))
            return ie.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], !1;
        if (r.bytes !== void 0) {
            let i = e;
            w(r.bytes, { instancePath: t + "/bytes", parentData: r, parentDataProperty: "bytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
            var s = i === e;
        }
        else
            var s = !0;
        if (s) {
            if (r.source !== void 0) {
                let i = r.source, a = e;
                if (!(i === "MemTotal" || i === "cgroup"))
                    return ie.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: Ce.properties.source.enum } }], !1;
                var s = a === e;
            }
            else
                var s = !0;
            if (s) {
                if (r.path !== void 0) {
                    let i = e;
                    if (typeof r.path != "string")
                        return ie.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], !1;
                    var s = i === e;
                }
                else
                    var s = !0;
                if (s)
                    if (r.label !== void 0) {
                        let i = e;
                        if (typeof r.label != "string")
                            return ie.errors = [{ instancePath: t + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } }], !1;
                        var s = i === e;
                    }
                    else
                        var s = !0;
            }
        }
    }
    else
        return ie.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return ie.errors = n, e === 0; } ie.evaluated = { props: { bytes: !0, source: !0, path: !0, label: !0 }, dynamicProps: !1, dynamicItems: !1 }; var fe = { type: "object", required: ["gate", "outcome", "severity", "subject", "measured", "limit", "unit", "message", "advice", "fails"], properties: { gate: { type: "string" }, outcome: { enum: ["pass", "fail", "unknown"] }, severity: { enum: ["error", "warning"] }, subject: { type: "object", required: ["kind", "id", "name"], properties: { kind: { enum: ["process", "group", "container", "job", "run"] }, id: { type: "string" }, name: { type: "string" } } }, measured: { type: "number" }, limit: { type: "number" }, unit: { enum: ["bytes", "count", "bytes/min", "ms", "percent"] }, message: { type: "string" }, advice: { type: "string" }, grade: { type: "string" }, trend: { type: "object", required: ["fromMs", "toMs", "fromBytes", "toBytes", "warmUpEndMs", "msToLimit"], properties: { fromMs: { type: "number", minimum: 0 }, toMs: { type: "number", minimum: 0 }, fromBytes: { type: "number" }, toBytes: { type: "number" }, warmUpEndMs: { type: "number", minimum: 0 }, msToLimit: { type: ["number", "null"] } } }, fails: { type: "boolean" }, accepted: { type: "object", required: ["reason", "until", "line"], properties: { reason: { type: "string" }, until: { type: "string" }, line: { maximum: 9007199254740991, type: "integer", minimum: 1 } } } } }; function M(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = M.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let l;
        if (r.gate === void 0 && (l = "gate") || r.outcome === void 0 && (l = "outcome") || r.severity === void 0 && (l = "severity") || r.subject === void 0 && (l = "subject") || r.measured === void 0 && (l = "measured") || r.limit === void 0 && (l = "limit") || r.unit === void 0 && (l = "unit") || r.message === void 0 && (l = "message") || r.advice === void 0 && (l = "advice") || r.fails === void 0 && (l = "fails"))
            return M.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], !1;
        if (r.gate !== void 0) {
            let c = e;
            if (typeof r.gate != "string")
                return M.errors = [{ instancePath: t + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" } }], !1;
            var s = c === e;
        }
        else
            var s = !0;
        if (s) {
            if (r.outcome !== void 0) {
                let c = r.outcome, _ = e;
                if (!(c === "pass" || c === "fail" || c === "unknown"))
                    return M.errors = [{ instancePath: t + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: fe.properties.outcome.enum } }], !1;
                var s = _ === e;
            }
            else
                var s = !0;
            if (s) {
                if (r.severity !== void 0) {
                    let c = r.severity, _ = e;
                    if (!(c === "error" || c === "warning"))
                        return M.errors = [{ instancePath: t + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: fe.properties.severity.enum } }], !1;
                    var s = _ === e;
                }
                else
                    var s = !0;
                if (s) {
                    if (r.subject !== void 0) {
                        let c = r.subject, _ = e;
                        if (e === _)
                            if (c && typeof c == "object" && !Array.isArray(c)) {
                                let k;
                                if (c.kind === void 0 && (k = "kind") || c.id === void 0 && (k = "id") || c.name === void 0 && (k = "name"))
                                    return M.errors = [{ instancePath: t + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: k } }], !1;
                                if (c.kind !== void 0) {
                                    let b = c.kind, F = e;
                                    if (!(b === "process" || b === "group" || b === "container" || b === "job" || b === "run"))
                                        return M.errors = [{ instancePath: t + "/subject/kind", schemaPath: "#/properties/subject/properties/kind/enum", keyword: "enum", params: { allowedValues: fe.properties.subject.properties.kind.enum } }], !1;
                                    var f = F === e;
                                }
                                else
                                    var f = !0;
                                if (f) {
                                    if (c.id !== void 0) {
                                        let b = e;
                                        if (typeof c.id != "string")
                                            return M.errors = [{ instancePath: t + "/subject/id", schemaPath: "#/properties/subject/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                        var f = b === e;
                                    }
                                    else
                                        var f = !0;
                                    if (f)
                                        if (c.name !== void 0) {
                                            let b = e;
                                            if (typeof c.name != "string")
                                                return M.errors = [{ instancePath: t + "/subject/name", schemaPath: "#/properties/subject/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                                            var f = b === e;
                                        }
                                        else
                                            var f = !0;
                                }
                            }
                            else
                                return M.errors = [{ instancePath: t + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "object" } }], !1;
                        var s = _ === e;
                    }
                    else
                        var s = !0;
                    if (s) {
                        if (r.measured !== void 0) {
                            let c = r.measured, _ = e;
                            if (!(typeof c == "number" && isFinite(c)))
                                return M.errors = [{ instancePath: t + "/measured", schemaPath: "#/properties/measured/type", keyword: "type", params: { type: "number" } }], !1;
                            var s = _ === e;
                        }
                        else
                            var s = !0;
                        if (s) {
                            if (r.limit !== void 0) {
                                let c = r.limit, _ = e;
                                if (!(typeof c == "number" && isFinite(c)))
                                    return M.errors = [{ instancePath: t + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "number" } }], !1;
                                var s = _ === e;
                            }
                            else
                                var s = !0;
                            if (s) {
                                if (r.unit !== void 0) {
                                    let c = r.unit, _ = e;
                                    if (!(c === "bytes" || c === "count" || c === "bytes/min" || c === "ms" || c === "percent"))
                                        return M.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: fe.properties.unit.enum } }], !1;
                                    var s = _ === e;
                                }
                                else
                                    var s = !0;
                                if (s) {
                                    if (r.message !== void 0) {
                                        let c = e;
                                        if (typeof r.message != "string")
                                            return M.errors = [{ instancePath: t + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], !1;
                                        var s = c === e;
                                    }
                                    else
                                        var s = !0;
                                    if (s) {
                                        if (r.advice !== void 0) {
                                            let c = e;
                                            if (typeof r.advice != "string")
                                                return M.errors = [{ instancePath: t + "/advice", schemaPath: "#/properties/advice/type", keyword: "type", params: { type: "string" } }], !1;
                                            var s = c === e;
                                        }
                                        else
                                            var s = !0;
                                        if (s) {
                                            if (r.grade !== void 0) {
                                                let c = e;
                                                if (typeof r.grade != "string")
                                                    return M.errors = [{ instancePath: t + "/grade", schemaPath: "#/properties/grade/type", keyword: "type", params: { type: "string" } }], !1;
                                                var s = c === e;
                                            }
                                            else
                                                var s = !0;
                                            if (s) {
                                                if (r.trend !== void 0) {
                                                    let c = r.trend, _ = e;
                                                    if (e === _)
                                                        if (c && typeof c == "object" && !Array.isArray(c)) {
                                                            let k;
                                                            if (c.fromMs === void 0 && (k = "fromMs") || c.toMs === void 0 && (k = "toMs") || c.fromBytes === void 0 && (k = "fromBytes") || c.toBytes === void 0 && (k = "toBytes") || c.warmUpEndMs === void 0 && (k = "warmUpEndMs") || c.msToLimit === void 0 && (k = "msToLimit"))
                                                                return M.errors = [{ instancePath: t + "/trend", schemaPath: "#/properties/trend/required", keyword: "required", params: { missingProperty: k } }], !1;
                                                            if (c.fromMs !== void 0) {
                                                                let b = c.fromMs, F = e;
                                                                if (e === F)
                                                                    if (typeof b == "number" && isFinite(b)) {
                                                                        if (b < 0 || isNaN(b))
                                                                            return M.errors = [{ instancePath: t + "/trend/fromMs", schemaPath: "#/properties/trend/properties/fromMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                    }
                                                                    else
                                                                        return M.errors = [{ instancePath: t + "/trend/fromMs", schemaPath: "#/properties/trend/properties/fromMs/type", keyword: "type", params: { type: "number" } }], !1;
                                                                var i = F === e;
                                                            }
                                                            else
                                                                var i = !0;
                                                            if (i) {
                                                                if (c.toMs !== void 0) {
                                                                    let b = c.toMs, F = e;
                                                                    if (e === F)
                                                                        if (typeof b == "number" && isFinite(b)) {
                                                                            if (b < 0 || isNaN(b))
                                                                                return M.errors = [{ instancePath: t + "/trend/toMs", schemaPath: "#/properties/trend/properties/toMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                        }
                                                                        else
                                                                            return M.errors = [{ instancePath: t + "/trend/toMs", schemaPath: "#/properties/trend/properties/toMs/type", keyword: "type", params: { type: "number" } }], !1;
                                                                    var i = F === e;
                                                                }
                                                                else
                                                                    var i = !0;
                                                                if (i) {
                                                                    if (c.fromBytes !== void 0) {
                                                                        let b = c.fromBytes, F = e;
                                                                        if (!(typeof b == "number" && isFinite(b)))
                                                                            return M.errors = [{ instancePath: t + "/trend/fromBytes", schemaPath: "#/properties/trend/properties/fromBytes/type", keyword: "type", params: { type: "number" } }], !1;
                                                                        var i = F === e;
                                                                    }
                                                                    else
                                                                        var i = !0;
                                                                    if (i) {
                                                                        if (c.toBytes !== void 0) {
                                                                            let b = c.toBytes, F = e;
                                                                            if (!(typeof b == "number" && isFinite(b)))
                                                                                return M.errors = [{ instancePath: t + "/trend/toBytes", schemaPath: "#/properties/trend/properties/toBytes/type", keyword: "type", params: { type: "number" } }], !1;
                                                                            var i = F === e;
                                                                        }
                                                                        else
                                                                            var i = !0;
                                                                        if (i) {
                                                                            if (c.warmUpEndMs !== void 0) {
                                                                                let b = c.warmUpEndMs, F = e;
                                                                                if (e === F)
                                                                                    if (typeof b == "number" && isFinite(b)) {
                                                                                        if (b < 0 || isNaN(b))
                                                                                            return M.errors = [{ instancePath: t + "/trend/warmUpEndMs", schemaPath: "#/properties/trend/properties/warmUpEndMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                                    }
                                                                                    else
                                                                                        return M.errors = [{ instancePath: t + "/trend/warmUpEndMs", schemaPath: "#/properties/trend/properties/warmUpEndMs/type", keyword: "type", params: { type: "number" } }], !1;
                                                                                var i = F === e;
                                                                            }
                                                                            else
                                                                                var i = !0;
                                                                            if (i)
                                                                                if (c.msToLimit !== void 0) {
                                                                                    let b = c.msToLimit, F = e;
                                                                                    if (!(typeof b == "number" && isFinite(b)) && b !== null)
                                                                                        return M.errors = [{ instancePath: t + "/trend/msToLimit", schemaPath: "#/properties/trend/properties/msToLimit/type", keyword: "type", params: { type: fe.properties.trend.properties.msToLimit.type } }], !1;
                                                                                    var i = F === e;
                                                                                }
                                                                                else
                                                                                    var i = !0;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else
                                                            return M.errors = [{ instancePath: t + "/trend", schemaPath: "#/properties/trend/type", keyword: "type", params: { type: "object" } }], !1;
                                                    var s = _ === e;
                                                }
                                                else
                                                    var s = !0;
                                                if (s) {
                                                    if (r.fails !== void 0) {
                                                        let c = e;
                                                        if (typeof r.fails != "boolean")
                                                            return M.errors = [{ instancePath: t + "/fails", schemaPath: "#/properties/fails/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                        var s = c === e;
                                                    }
                                                    else
                                                        var s = !0;
                                                    if (s)
                                                        if (r.accepted !== void 0) {
                                                            let c = r.accepted, _ = e;
                                                            if (e === _)
                                                                if (c && typeof c == "object" && !Array.isArray(c)) {
                                                                    let k;
                                                                    if (c.reason === void 0 && (k = "reason") || c.until === void 0 && (k = "until") || c.line === void 0 && (k = "line"))
                                                                        return M.errors = [{ instancePath: t + "/accepted", schemaPath: "#/properties/accepted/required", keyword: "required", params: { missingProperty: k } }], !1;
                                                                    if (c.reason !== void 0) {
                                                                        let b = e;
                                                                        if (typeof c.reason != "string")
                                                                            return M.errors = [{ instancePath: t + "/accepted/reason", schemaPath: "#/properties/accepted/properties/reason/type", keyword: "type", params: { type: "string" } }], !1;
                                                                        var a = b === e;
                                                                    }
                                                                    else
                                                                        var a = !0;
                                                                    if (a) {
                                                                        if (c.until !== void 0) {
                                                                            let b = e;
                                                                            if (typeof c.until != "string")
                                                                                return M.errors = [{ instancePath: t + "/accepted/until", schemaPath: "#/properties/accepted/properties/until/type", keyword: "type", params: { type: "string" } }], !1;
                                                                            var a = b === e;
                                                                        }
                                                                        else
                                                                            var a = !0;
                                                                        if (a)
                                                                            if (c.line !== void 0) {
                                                                                let b = c.line, F = e;
                                                                                if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b)))
                                                                                    return M.errors = [{ instancePath: t + "/accepted/line", schemaPath: "#/properties/accepted/properties/line/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                if (e === F && typeof b == "number" && isFinite(b)) {
                                                                                    if (b > 9007199254740991 || isNaN(b))
                                                                                        return M.errors = [{ instancePath: t + "/accepted/line", schemaPath: "#/properties/accepted/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                                    if (b < 1 || isNaN(b))
                                                                                        return M.errors = [{ instancePath: t + "/accepted/line", schemaPath: "#/properties/accepted/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                                                }
                                                                                var a = F === e;
                                                                            }
                                                                            else
                                                                                var a = !0;
                                                                    }
                                                                }
                                                                else
                                                                    return M.errors = [{ instancePath: t + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "object" } }], !1;
                                                            var s = _ === e;
                                                        }
                                                        else
                                                            var s = !0;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else
        return M.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return M.errors = n, e === 0; } M.evaluated = { props: { gate: !0, outcome: !0, severity: !0, subject: !0, measured: !0, limit: !0, unit: !0, message: !0, advice: !0, grade: !0, trend: !0, fails: !0, accepted: !0 }, dynamicProps: !1, dynamicItems: !1 }; var We = { type: "object", required: ["peakBytes", "settledBytes"], properties: { peakBytes: { type: "number", minimum: 0 }, settledBytes: { type: ["number", "null"], minimum: 0 } } }; function Q(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = Q.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.peakBytes === void 0 && (f = "peakBytes") || r.settledBytes === void 0 && (f = "settledBytes"))
            return Q.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], !1;
        if (r.peakBytes !== void 0) {
            let i = r.peakBytes, a = e;
            if (e === a)
                if (typeof i == "number" && isFinite(i)) {
                    if (i < 0 || isNaN(i))
                        return Q.errors = [{ instancePath: t + "/peakBytes", schemaPath: "#/properties/peakBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                }
                else
                    return Q.errors = [{ instancePath: t + "/peakBytes", schemaPath: "#/properties/peakBytes/type", keyword: "type", params: { type: "number" } }], !1;
            var s = a === e;
        }
        else
            var s = !0;
        if (s)
            if (r.settledBytes !== void 0) {
                let i = r.settledBytes, a = e;
                if (!(typeof i == "number" && isFinite(i)) && i !== null)
                    return Q.errors = [{ instancePath: t + "/settledBytes", schemaPath: "#/properties/settledBytes/type", keyword: "type", params: { type: We.properties.settledBytes.type } }], !1;
                if (e === a && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                    return Q.errors = [{ instancePath: t + "/settledBytes", schemaPath: "#/properties/settledBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                var s = a === e;
            }
            else
                var s = !0;
    }
    else
        return Q.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return Q.errors = n, e === 0; } Q.evaluated = { props: { peakBytes: !0, settledBytes: !0 }, dynamicProps: !1, dynamicItems: !1 }; function z(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = z.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let a;
        if (r.schemaVersion === void 0 && (a = "schemaVersion") || r.base === void 0 && (a = "base") || r.head === void 0 && (a = "head") || r.repeat === void 0 && (a = "repeat") || r.pairs === void 0 && (a = "pairs") || r.problem === void 0 && (a = "problem") || r.advice === void 0 && (a = "advice"))
            return z.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], !1;
        if (r.schemaVersion !== void 0) {
            let l = e;
            if (r.schemaVersion !== 1)
                return z.errors = [{ instancePath: t + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 } }], !1;
            var s = l === e;
        }
        else
            var s = !0;
        if (s) {
            if (r.base !== void 0) {
                let l = e;
                if (typeof r.base != "string")
                    return z.errors = [{ instancePath: t + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" } }], !1;
                var s = l === e;
            }
            else
                var s = !0;
            if (s) {
                if (r.head !== void 0) {
                    let l = e;
                    if (typeof r.head != "string")
                        return z.errors = [{ instancePath: t + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "string" } }], !1;
                    var s = l === e;
                }
                else
                    var s = !0;
                if (s) {
                    if (r.repeat !== void 0) {
                        let l = r.repeat, c = e;
                        if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                            return z.errors = [{ instancePath: t + "/repeat", schemaPath: "#/properties/repeat/type", keyword: "type", params: { type: "integer" } }], !1;
                        if (e === c && typeof l == "number" && isFinite(l)) {
                            if (l > 9007199254740991 || isNaN(l))
                                return z.errors = [{ instancePath: t + "/repeat", schemaPath: "#/properties/repeat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                            if (l < 0 || isNaN(l))
                                return z.errors = [{ instancePath: t + "/repeat", schemaPath: "#/properties/repeat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                        }
                        var s = c === e;
                    }
                    else
                        var s = !0;
                    if (s) {
                        if (r.pairs !== void 0) {
                            let l = r.pairs, c = e;
                            if (e === c)
                                if (Array.isArray(l)) {
                                    var f = !0;
                                    let d = l.length;
                                    for (let k = 0; k < d; k++) {
                                        let b = l[k], F = e;
                                        if (e === F)
                                            if (b && typeof b == "object" && !Array.isArray(b)) {
                                                let V;
                                                if (b.base === void 0 && (V = "base") || b.head === void 0 && (V = "head"))
                                                    return z.errors = [{ instancePath: t + "/pairs/" + k, schemaPath: "#/properties/pairs/items/required", keyword: "required", params: { missingProperty: V } }], !1;
                                                if (b.base !== void 0) {
                                                    let se = e;
                                                    Q(b.base, { instancePath: t + "/pairs/" + k + "/base", parentData: b, parentDataProperty: "base", rootData: v, dynamicAnchors: g }) || (n = n === null ? Q.errors : n.concat(Q.errors), e = n.length);
                                                    var i = se === e;
                                                }
                                                else
                                                    var i = !0;
                                                if (i)
                                                    if (b.head !== void 0) {
                                                        let se = e;
                                                        Q(b.head, { instancePath: t + "/pairs/" + k + "/head", parentData: b, parentDataProperty: "head", rootData: v, dynamicAnchors: g }) || (n = n === null ? Q.errors : n.concat(Q.errors), e = n.length);
                                                        var i = se === e;
                                                    }
                                                    else
                                                        var i = !0;
                                            }
                                            else
                                                return z.errors = [{ instancePath: t + "/pairs/" + k, schemaPath: "#/properties/pairs/items/type", keyword: "type", params: { type: "object" } }], !1;
                                        var f = F === e;
                                        if (!f)
                                            break;
                                    }
                                }
                                else
                                    return z.errors = [{ instancePath: t + "/pairs", schemaPath: "#/properties/pairs/type", keyword: "type", params: { type: "array" } }], !1;
                            var s = c === e;
                        }
                        else
                            var s = !0;
                        if (s) {
                            if (r.problem !== void 0) {
                                let l = e;
                                if (typeof r.problem != "string")
                                    return z.errors = [{ instancePath: t + "/problem", schemaPath: "#/properties/problem/type", keyword: "type", params: { type: "string" } }], !1;
                                var s = l === e;
                            }
                            else
                                var s = !0;
                            if (s)
                                if (r.advice !== void 0) {
                                    let l = e;
                                    if (typeof r.advice != "string")
                                        return z.errors = [{ instancePath: t + "/advice", schemaPath: "#/properties/advice/type", keyword: "type", params: { type: "string" } }], !1;
                                    var s = l === e;
                                }
                                else
                                    var s = !0;
                        }
                    }
                }
            }
        }
    }
    else
        return z.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return z.errors = n, e === 0; } z.evaluated = { props: { schemaVersion: !0, base: !0, head: !0, repeat: !0, pairs: !0, problem: !0, advice: !0 }, dynamicProps: !1, dynamicItems: !1 }; var de = { type: "object", required: ["index", "id", "pid", "ppid", "name", "label", "command", "runtime", "container", "startedAt", "endedAt", "startRssBytes", "peakRssBytes", "endRssBytes", "peakAnonBytes", "pssBytes", "peakIsHighWaterMark", "peakPercent", "cpuPercent", "memPercent", "threads", "descriptors", "readings", "verdict", "trendBytes"], properties: { index: { maximum: 9007199254740991, type: "integer", minimum: 1 }, id: { type: "string" }, pid: { maximum: 9007199254740991, type: "integer", minimum: 1 }, ppid: { maximum: 9007199254740991, type: "integer", minimum: 0 }, name: { type: "string" }, label: { type: "string" }, command: { type: "string" }, runtime: { type: "string" }, container: { type: "string" }, startedAt: { $ref: "#/$defs/time" }, endedAt: { type: ["string", "null"], format: "date-time" }, startRssBytes: { $ref: "#/$defs/bytes" }, peakRssBytes: { $ref: "#/$defs/bytes" }, endRssBytes: { $ref: "#/$defs/bytes" }, peakAnonBytes: { $ref: "#/$defs/bytes" }, pssBytes: { $ref: "#/$defs/bytesOrNull" }, peakIsHighWaterMark: { type: "boolean" }, thresholdBytes: { $ref: "#/$defs/bytesOrNull" }, peakPercent: { $ref: "#/$defs/percent" }, cpuPercent: { $ref: "#/$defs/percent" }, memPercent: { $ref: "#/$defs/percent" }, threads: { maximum: 9007199254740991, type: ["integer", "null"], minimum: 0 }, descriptors: { maximum: 9007199254740991, type: ["integer", "null"], minimum: 0 }, readings: { maximum: 9007199254740991, type: "integer", minimum: 0 }, verdict: { enum: ["ok", "warn", "fail", "unknown"] }, growthBytesPerMinute: { type: ["number", "null"] }, trendBytes: { $ref: "#/$defs/trend" } } }, Se = { maximum: 9007199254740991, type: ["integer", "null"], minimum: 0 }; function B(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = B.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && r !== null)
    return B.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Se.type } }], !1; if (e === 0 && typeof r == "number" && isFinite(r)) {
    if (r > 9007199254740991 || isNaN(r))
        return B.errors = [{ instancePath: t, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
    if (r < 0 || isNaN(r))
        return B.errors = [{ instancePath: t, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
} return B.errors = n, e === 0; } B.evaluated = { dynamicProps: !1, dynamicItems: !1 }; function Y(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = Y.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (typeof r == "number" && isFinite(r)) {
        if (r < 0 || isNaN(r))
            return Y.errors = [{ instancePath: t, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
    }
    else
        return Y.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "number" } }], !1; return Y.errors = n, e === 0; } Y.evaluated = { dynamicProps: !1, dynamicItems: !1 }; function re(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = re.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (Array.isArray(r)) {
        var s = !0;
        let f = r.length;
        for (let i = 0; i < f; i++) {
            let a = e;
            w(r[i], { instancePath: t + "/" + i, parentData: r, parentDataProperty: i, rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
            var s = a === e;
            if (!s)
                break;
        }
    }
    else
        return re.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], !1; return re.errors = n, e === 0; } re.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 }; function K(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = K.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.index === void 0 && (f = "index") || r.id === void 0 && (f = "id") || r.pid === void 0 && (f = "pid") || r.ppid === void 0 && (f = "ppid") || r.name === void 0 && (f = "name") || r.label === void 0 && (f = "label") || r.command === void 0 && (f = "command") || r.runtime === void 0 && (f = "runtime") || r.container === void 0 && (f = "container") || r.startedAt === void 0 && (f = "startedAt") || r.endedAt === void 0 && (f = "endedAt") || r.startRssBytes === void 0 && (f = "startRssBytes") || r.peakRssBytes === void 0 && (f = "peakRssBytes") || r.endRssBytes === void 0 && (f = "endRssBytes") || r.peakAnonBytes === void 0 && (f = "peakAnonBytes") || r.pssBytes === void 0 && (f = "pssBytes") || r.peakIsHighWaterMark === void 0 && (f = "peakIsHighWaterMark") || r.peakPercent === void 0 && (f = "peakPercent") || r.cpuPercent === void 0 && (f = "cpuPercent") || r.memPercent === void 0 && (f = "memPercent") || r.threads === void 0 && (f = "threads") || r.descriptors === void 0 && (f = "descriptors") || r.readings === void 0 && (f = "readings") || r.verdict === void 0 && (f = "verdict") || r.trendBytes === void 0 && (f = "trendBytes"))
            return K.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], !1;
        if (r.index !== void 0) {
            let i = r.index, a = e;
            if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                return K.errors = [{ instancePath: t + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" } }], !1;
            if (e === a && typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i))
                    return K.errors = [{ instancePath: t + "/index", schemaPath: "#/properties/index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                if (i < 1 || isNaN(i))
                    return K.errors = [{ instancePath: t + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
            }
            var s = a === e;
        }
        else
            var s = !0;
        if (s) {
            if (r.id !== void 0) {
                let i = e;
                if (typeof r.id != "string")
                    return K.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                var s = i === e;
            }
            else
                var s = !0;
            if (s) {
                if (r.pid !== void 0) {
                    let i = r.pid, a = e;
                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                        return K.errors = [{ instancePath: t + "/pid", schemaPath: "#/properties/pid/type", keyword: "type", params: { type: "integer" } }], !1;
                    if (e === a && typeof i == "number" && isFinite(i)) {
                        if (i > 9007199254740991 || isNaN(i))
                            return K.errors = [{ instancePath: t + "/pid", schemaPath: "#/properties/pid/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                        if (i < 1 || isNaN(i))
                            return K.errors = [{ instancePath: t + "/pid", schemaPath: "#/properties/pid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                    }
                    var s = a === e;
                }
                else
                    var s = !0;
                if (s) {
                    if (r.ppid !== void 0) {
                        let i = r.ppid, a = e;
                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                            return K.errors = [{ instancePath: t + "/ppid", schemaPath: "#/properties/ppid/type", keyword: "type", params: { type: "integer" } }], !1;
                        if (e === a && typeof i == "number" && isFinite(i)) {
                            if (i > 9007199254740991 || isNaN(i))
                                return K.errors = [{ instancePath: t + "/ppid", schemaPath: "#/properties/ppid/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                            if (i < 0 || isNaN(i))
                                return K.errors = [{ instancePath: t + "/ppid", schemaPath: "#/properties/ppid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                        }
                        var s = a === e;
                    }
                    else
                        var s = !0;
                    if (s) {
                        if (r.name !== void 0) {
                            let i = e;
                            if (typeof r.name != "string")
                                return K.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                            var s = i === e;
                        }
                        else
                            var s = !0;
                        if (s) {
                            if (r.label !== void 0) {
                                let i = e;
                                if (typeof r.label != "string")
                                    return K.errors = [{ instancePath: t + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } }], !1;
                                var s = i === e;
                            }
                            else
                                var s = !0;
                            if (s) {
                                if (r.command !== void 0) {
                                    let i = e;
                                    if (typeof r.command != "string")
                                        return K.errors = [{ instancePath: t + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" } }], !1;
                                    var s = i === e;
                                }
                                else
                                    var s = !0;
                                if (s) {
                                    if (r.runtime !== void 0) {
                                        let i = e;
                                        if (typeof r.runtime != "string")
                                            return K.errors = [{ instancePath: t + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "string" } }], !1;
                                        var s = i === e;
                                    }
                                    else
                                        var s = !0;
                                    if (s) {
                                        if (r.container !== void 0) {
                                            let i = e;
                                            if (typeof r.container != "string")
                                                return K.errors = [{ instancePath: t + "/container", schemaPath: "#/properties/container/type", keyword: "type", params: { type: "string" } }], !1;
                                            var s = i === e;
                                        }
                                        else
                                            var s = !0;
                                        if (s) {
                                            if (r.startedAt !== void 0) {
                                                let i = e;
                                                H(r.startedAt, { instancePath: t + "/startedAt", parentData: r, parentDataProperty: "startedAt", rootData: v, dynamicAnchors: g }) || (n = n === null ? H.errors : n.concat(H.errors), e = n.length);
                                                var s = i === e;
                                            }
                                            else
                                                var s = !0;
                                            if (s) {
                                                if (r.endedAt !== void 0) {
                                                    let i = r.endedAt, a = e;
                                                    if (typeof i != "string" && i !== null)
                                                        return K.errors = [{ instancePath: t + "/endedAt", schemaPath: "#/properties/endedAt/type", keyword: "type", params: { type: de.properties.endedAt.type } }], !1;
                                                    if (e === a && e === a && typeof i == "string" && !ke(i))
                                                        return K.errors = [{ instancePath: t + "/endedAt", schemaPath: "#/properties/endedAt/format", keyword: "format", params: { format: "date-time" } }], !1;
                                                    var s = a === e;
                                                }
                                                else
                                                    var s = !0;
                                                if (s) {
                                                    if (r.startRssBytes !== void 0) {
                                                        let i = e;
                                                        w(r.startRssBytes, { instancePath: t + "/startRssBytes", parentData: r, parentDataProperty: "startRssBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
                                                        var s = i === e;
                                                    }
                                                    else
                                                        var s = !0;
                                                    if (s) {
                                                        if (r.peakRssBytes !== void 0) {
                                                            let i = e;
                                                            w(r.peakRssBytes, { instancePath: t + "/peakRssBytes", parentData: r, parentDataProperty: "peakRssBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
                                                            var s = i === e;
                                                        }
                                                        else
                                                            var s = !0;
                                                        if (s) {
                                                            if (r.endRssBytes !== void 0) {
                                                                let i = e;
                                                                w(r.endRssBytes, { instancePath: t + "/endRssBytes", parentData: r, parentDataProperty: "endRssBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
                                                                var s = i === e;
                                                            }
                                                            else
                                                                var s = !0;
                                                            if (s) {
                                                                if (r.peakAnonBytes !== void 0) {
                                                                    let i = e;
                                                                    w(r.peakAnonBytes, { instancePath: t + "/peakAnonBytes", parentData: r, parentDataProperty: "peakAnonBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
                                                                    var s = i === e;
                                                                }
                                                                else
                                                                    var s = !0;
                                                                if (s) {
                                                                    if (r.pssBytes !== void 0) {
                                                                        let i = e;
                                                                        B(r.pssBytes, { instancePath: t + "/pssBytes", parentData: r, parentDataProperty: "pssBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                        var s = i === e;
                                                                    }
                                                                    else
                                                                        var s = !0;
                                                                    if (s) {
                                                                        if (r.peakIsHighWaterMark !== void 0) {
                                                                            let i = e;
                                                                            if (typeof r.peakIsHighWaterMark != "boolean")
                                                                                return K.errors = [{ instancePath: t + "/peakIsHighWaterMark", schemaPath: "#/properties/peakIsHighWaterMark/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                            var s = i === e;
                                                                        }
                                                                        else
                                                                            var s = !0;
                                                                        if (s) {
                                                                            if (r.thresholdBytes !== void 0) {
                                                                                let i = e;
                                                                                B(r.thresholdBytes, { instancePath: t + "/thresholdBytes", parentData: r, parentDataProperty: "thresholdBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                                var s = i === e;
                                                                            }
                                                                            else
                                                                                var s = !0;
                                                                            if (s) {
                                                                                if (r.peakPercent !== void 0) {
                                                                                    let i = e;
                                                                                    Y(r.peakPercent, { instancePath: t + "/peakPercent", parentData: r, parentDataProperty: "peakPercent", rootData: v, dynamicAnchors: g }) || (n = n === null ? Y.errors : n.concat(Y.errors), e = n.length);
                                                                                    var s = i === e;
                                                                                }
                                                                                else
                                                                                    var s = !0;
                                                                                if (s) {
                                                                                    if (r.cpuPercent !== void 0) {
                                                                                        let i = e;
                                                                                        Y(r.cpuPercent, { instancePath: t + "/cpuPercent", parentData: r, parentDataProperty: "cpuPercent", rootData: v, dynamicAnchors: g }) || (n = n === null ? Y.errors : n.concat(Y.errors), e = n.length);
                                                                                        var s = i === e;
                                                                                    }
                                                                                    else
                                                                                        var s = !0;
                                                                                    if (s) {
                                                                                        if (r.memPercent !== void 0) {
                                                                                            let i = e;
                                                                                            Y(r.memPercent, { instancePath: t + "/memPercent", parentData: r, parentDataProperty: "memPercent", rootData: v, dynamicAnchors: g }) || (n = n === null ? Y.errors : n.concat(Y.errors), e = n.length);
                                                                                            var s = i === e;
                                                                                        }
                                                                                        else
                                                                                            var s = !0;
                                                                                        if (s) {
                                                                                            if (r.threads !== void 0) {
                                                                                                let i = r.threads, a = e;
                                                                                                if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null)
                                                                                                    return K.errors = [{ instancePath: t + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: de.properties.threads.type } }], !1;
                                                                                                if (e === a && typeof i == "number" && isFinite(i)) {
                                                                                                    if (i > 9007199254740991 || isNaN(i))
                                                                                                        return K.errors = [{ instancePath: t + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                                                    if (i < 0 || isNaN(i))
                                                                                                        return K.errors = [{ instancePath: t + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                                                }
                                                                                                var s = a === e;
                                                                                            }
                                                                                            else
                                                                                                var s = !0;
                                                                                            if (s) {
                                                                                                if (r.descriptors !== void 0) {
                                                                                                    let i = r.descriptors, a = e;
                                                                                                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null)
                                                                                                        return K.errors = [{ instancePath: t + "/descriptors", schemaPath: "#/properties/descriptors/type", keyword: "type", params: { type: de.properties.descriptors.type } }], !1;
                                                                                                    if (e === a && typeof i == "number" && isFinite(i)) {
                                                                                                        if (i > 9007199254740991 || isNaN(i))
                                                                                                            return K.errors = [{ instancePath: t + "/descriptors", schemaPath: "#/properties/descriptors/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                                                        if (i < 0 || isNaN(i))
                                                                                                            return K.errors = [{ instancePath: t + "/descriptors", schemaPath: "#/properties/descriptors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                                                    }
                                                                                                    var s = a === e;
                                                                                                }
                                                                                                else
                                                                                                    var s = !0;
                                                                                                if (s) {
                                                                                                    if (r.readings !== void 0) {
                                                                                                        let i = r.readings, a = e;
                                                                                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                                                                            return K.errors = [{ instancePath: t + "/readings", schemaPath: "#/properties/readings/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                        if (e === a && typeof i == "number" && isFinite(i)) {
                                                                                                            if (i > 9007199254740991 || isNaN(i))
                                                                                                                return K.errors = [{ instancePath: t + "/readings", schemaPath: "#/properties/readings/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                                                            if (i < 0 || isNaN(i))
                                                                                                                return K.errors = [{ instancePath: t + "/readings", schemaPath: "#/properties/readings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                                                        }
                                                                                                        var s = a === e;
                                                                                                    }
                                                                                                    else
                                                                                                        var s = !0;
                                                                                                    if (s) {
                                                                                                        if (r.verdict !== void 0) {
                                                                                                            let i = r.verdict, a = e;
                                                                                                            if (!(i === "ok" || i === "warn" || i === "fail" || i === "unknown"))
                                                                                                                return K.errors = [{ instancePath: t + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: de.properties.verdict.enum } }], !1;
                                                                                                            var s = a === e;
                                                                                                        }
                                                                                                        else
                                                                                                            var s = !0;
                                                                                                        if (s) {
                                                                                                            if (r.growthBytesPerMinute !== void 0) {
                                                                                                                let i = r.growthBytesPerMinute, a = e;
                                                                                                                if (!(typeof i == "number" && isFinite(i)) && i !== null)
                                                                                                                    return K.errors = [{ instancePath: t + "/growthBytesPerMinute", schemaPath: "#/properties/growthBytesPerMinute/type", keyword: "type", params: { type: de.properties.growthBytesPerMinute.type } }], !1;
                                                                                                                var s = a === e;
                                                                                                            }
                                                                                                            else
                                                                                                                var s = !0;
                                                                                                            if (s)
                                                                                                                if (r.trendBytes !== void 0) {
                                                                                                                    let i = e;
                                                                                                                    re(r.trendBytes, { instancePath: t + "/trendBytes", parentData: r, parentDataProperty: "trendBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? re.errors : n.concat(re.errors), e = n.length);
                                                                                                                    var s = i === e;
                                                                                                                }
                                                                                                                else
                                                                                                                    var s = !0;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else
        return K.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return K.errors = n, e === 0; } K.evaluated = { props: { index: !0, id: !0, pid: !0, ppid: !0, name: !0, label: !0, command: !0, runtime: !0, container: !0, startedAt: !0, endedAt: !0, startRssBytes: !0, peakRssBytes: !0, endRssBytes: !0, peakAnonBytes: !0, pssBytes: !0, peakIsHighWaterMark: !0, thresholdBytes: !0, peakPercent: !0, cpuPercent: !0, memPercent: !0, threads: !0, descriptors: !0, readings: !0, verdict: !0, growthBytesPerMinute: !0, trendBytes: !0 }, dynamicProps: !1, dynamicItems: !1 }; var De = { type: "object", required: ["id", "containerId", "label", "runtime", "name", "image", "project", "service", "namespace", "pod", "podUid", "qos", "cgroup", "firstAt", "lastAt", "peakHeldBytes", "endHeldBytes", "usageBytes", "anonBytes", "fileBytes", "peakBytes", "limitBytes", "thresholdBytes", "oomKills", "oomKillsInAll", "oomKilledAt", "processes", "verdict", "trendBytes"], properties: { id: { type: "string" }, containerId: { type: "string" }, label: { type: "string" }, runtime: { type: "string" }, name: { type: "string" }, image: { type: "string" }, project: { type: "string" }, service: { type: "string" }, namespace: { type: "string" }, pod: { type: "string" }, podUid: { type: "string" }, qos: { type: "string" }, cgroup: { type: "string" }, firstAt: { $ref: "#/$defs/time" }, lastAt: { $ref: "#/$defs/time" }, peakHeldBytes: { $ref: "#/$defs/bytesOrNull" }, endHeldBytes: { $ref: "#/$defs/bytesOrNull" }, usageBytes: { $ref: "#/$defs/bytesOrNull" }, anonBytes: { $ref: "#/$defs/bytesOrNull" }, fileBytes: { $ref: "#/$defs/bytesOrNull" }, peakBytes: { $ref: "#/$defs/bytesOrNull" }, limitBytes: { $ref: "#/$defs/bytesOrNull" }, thresholdBytes: { $ref: "#/$defs/bytesOrNull" }, oomKills: { maximum: 9007199254740991, type: "integer", minimum: 0 }, oomKillsInAll: { maximum: 9007199254740991, type: "integer", minimum: 0 }, oomKilledAt: { type: ["string", "null"], format: "date-time" }, processes: { maximum: 9007199254740991, type: "integer", minimum: 0 }, verdict: { enum: ["ok", "warn", "fail", "unknown"] }, trendBytes: { $ref: "#/$defs/trend" } } }; function I(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = I.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.id === void 0 && (f = "id") || r.containerId === void 0 && (f = "containerId") || r.label === void 0 && (f = "label") || r.runtime === void 0 && (f = "runtime") || r.name === void 0 && (f = "name") || r.image === void 0 && (f = "image") || r.project === void 0 && (f = "project") || r.service === void 0 && (f = "service") || r.namespace === void 0 && (f = "namespace") || r.pod === void 0 && (f = "pod") || r.podUid === void 0 && (f = "podUid") || r.qos === void 0 && (f = "qos") || r.cgroup === void 0 && (f = "cgroup") || r.firstAt === void 0 && (f = "firstAt") || r.lastAt === void 0 && (f = "lastAt") || r.peakHeldBytes === void 0 && (f = "peakHeldBytes") || r.endHeldBytes === void 0 && (f = "endHeldBytes") || r.usageBytes === void 0 && (f = "usageBytes") || r.anonBytes === void 0 && (f = "anonBytes") || r.fileBytes === void 0 && (f = "fileBytes") || r.peakBytes === void 0 && (f = "peakBytes") || r.limitBytes === void 0 && (f = "limitBytes") || r.thresholdBytes === void 0 && (f = "thresholdBytes") || r.oomKills === void 0 && (f = "oomKills") || r.oomKillsInAll === void 0 && (f = "oomKillsInAll") || r.oomKilledAt === void 0 && (f = "oomKilledAt") || r.processes === void 0 && (f = "processes") || r.verdict === void 0 && (f = "verdict") || r.trendBytes === void 0 && (f = "trendBytes"))
            return I.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], !1;
        if (r.id !== void 0) {
            let i = e;
            if (typeof r.id != "string")
                return I.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
            var s = i === e;
        }
        else
            var s = !0;
        if (s) {
            if (r.containerId !== void 0) {
                let i = e;
                if (typeof r.containerId != "string")
                    return I.errors = [{ instancePath: t + "/containerId", schemaPath: "#/properties/containerId/type", keyword: "type", params: { type: "string" } }], !1;
                var s = i === e;
            }
            else
                var s = !0;
            if (s) {
                if (r.label !== void 0) {
                    let i = e;
                    if (typeof r.label != "string")
                        return I.errors = [{ instancePath: t + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } }], !1;
                    var s = i === e;
                }
                else
                    var s = !0;
                if (s) {
                    if (r.runtime !== void 0) {
                        let i = e;
                        if (typeof r.runtime != "string")
                            return I.errors = [{ instancePath: t + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "string" } }], !1;
                        var s = i === e;
                    }
                    else
                        var s = !0;
                    if (s) {
                        if (r.name !== void 0) {
                            let i = e;
                            if (typeof r.name != "string")
                                return I.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                            var s = i === e;
                        }
                        else
                            var s = !0;
                        if (s) {
                            if (r.image !== void 0) {
                                let i = e;
                                if (typeof r.image != "string")
                                    return I.errors = [{ instancePath: t + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } }], !1;
                                var s = i === e;
                            }
                            else
                                var s = !0;
                            if (s) {
                                if (r.project !== void 0) {
                                    let i = e;
                                    if (typeof r.project != "string")
                                        return I.errors = [{ instancePath: t + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" } }], !1;
                                    var s = i === e;
                                }
                                else
                                    var s = !0;
                                if (s) {
                                    if (r.service !== void 0) {
                                        let i = e;
                                        if (typeof r.service != "string")
                                            return I.errors = [{ instancePath: t + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" } }], !1;
                                        var s = i === e;
                                    }
                                    else
                                        var s = !0;
                                    if (s) {
                                        if (r.namespace !== void 0) {
                                            let i = e;
                                            if (typeof r.namespace != "string")
                                                return I.errors = [{ instancePath: t + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" } }], !1;
                                            var s = i === e;
                                        }
                                        else
                                            var s = !0;
                                        if (s) {
                                            if (r.pod !== void 0) {
                                                let i = e;
                                                if (typeof r.pod != "string")
                                                    return I.errors = [{ instancePath: t + "/pod", schemaPath: "#/properties/pod/type", keyword: "type", params: { type: "string" } }], !1;
                                                var s = i === e;
                                            }
                                            else
                                                var s = !0;
                                            if (s) {
                                                if (r.podUid !== void 0) {
                                                    let i = e;
                                                    if (typeof r.podUid != "string")
                                                        return I.errors = [{ instancePath: t + "/podUid", schemaPath: "#/properties/podUid/type", keyword: "type", params: { type: "string" } }], !1;
                                                    var s = i === e;
                                                }
                                                else
                                                    var s = !0;
                                                if (s) {
                                                    if (r.qos !== void 0) {
                                                        let i = e;
                                                        if (typeof r.qos != "string")
                                                            return I.errors = [{ instancePath: t + "/qos", schemaPath: "#/properties/qos/type", keyword: "type", params: { type: "string" } }], !1;
                                                        var s = i === e;
                                                    }
                                                    else
                                                        var s = !0;
                                                    if (s) {
                                                        if (r.cgroup !== void 0) {
                                                            let i = e;
                                                            if (typeof r.cgroup != "string")
                                                                return I.errors = [{ instancePath: t + "/cgroup", schemaPath: "#/properties/cgroup/type", keyword: "type", params: { type: "string" } }], !1;
                                                            var s = i === e;
                                                        }
                                                        else
                                                            var s = !0;
                                                        if (s) {
                                                            if (r.firstAt !== void 0) {
                                                                let i = e;
                                                                H(r.firstAt, { instancePath: t + "/firstAt", parentData: r, parentDataProperty: "firstAt", rootData: v, dynamicAnchors: g }) || (n = n === null ? H.errors : n.concat(H.errors), e = n.length);
                                                                var s = i === e;
                                                            }
                                                            else
                                                                var s = !0;
                                                            if (s) {
                                                                if (r.lastAt !== void 0) {
                                                                    let i = e;
                                                                    H(r.lastAt, { instancePath: t + "/lastAt", parentData: r, parentDataProperty: "lastAt", rootData: v, dynamicAnchors: g }) || (n = n === null ? H.errors : n.concat(H.errors), e = n.length);
                                                                    var s = i === e;
                                                                }
                                                                else
                                                                    var s = !0;
                                                                if (s) {
                                                                    if (r.peakHeldBytes !== void 0) {
                                                                        let i = e;
                                                                        B(r.peakHeldBytes, { instancePath: t + "/peakHeldBytes", parentData: r, parentDataProperty: "peakHeldBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                        var s = i === e;
                                                                    }
                                                                    else
                                                                        var s = !0;
                                                                    if (s) {
                                                                        if (r.endHeldBytes !== void 0) {
                                                                            let i = e;
                                                                            B(r.endHeldBytes, { instancePath: t + "/endHeldBytes", parentData: r, parentDataProperty: "endHeldBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                            var s = i === e;
                                                                        }
                                                                        else
                                                                            var s = !0;
                                                                        if (s) {
                                                                            if (r.usageBytes !== void 0) {
                                                                                let i = e;
                                                                                B(r.usageBytes, { instancePath: t + "/usageBytes", parentData: r, parentDataProperty: "usageBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                                var s = i === e;
                                                                            }
                                                                            else
                                                                                var s = !0;
                                                                            if (s) {
                                                                                if (r.anonBytes !== void 0) {
                                                                                    let i = e;
                                                                                    B(r.anonBytes, { instancePath: t + "/anonBytes", parentData: r, parentDataProperty: "anonBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                                    var s = i === e;
                                                                                }
                                                                                else
                                                                                    var s = !0;
                                                                                if (s) {
                                                                                    if (r.fileBytes !== void 0) {
                                                                                        let i = e;
                                                                                        B(r.fileBytes, { instancePath: t + "/fileBytes", parentData: r, parentDataProperty: "fileBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                                        var s = i === e;
                                                                                    }
                                                                                    else
                                                                                        var s = !0;
                                                                                    if (s) {
                                                                                        if (r.peakBytes !== void 0) {
                                                                                            let i = e;
                                                                                            B(r.peakBytes, { instancePath: t + "/peakBytes", parentData: r, parentDataProperty: "peakBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                                            var s = i === e;
                                                                                        }
                                                                                        else
                                                                                            var s = !0;
                                                                                        if (s) {
                                                                                            if (r.limitBytes !== void 0) {
                                                                                                let i = e;
                                                                                                B(r.limitBytes, { instancePath: t + "/limitBytes", parentData: r, parentDataProperty: "limitBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                                                var s = i === e;
                                                                                            }
                                                                                            else
                                                                                                var s = !0;
                                                                                            if (s) {
                                                                                                if (r.thresholdBytes !== void 0) {
                                                                                                    let i = e;
                                                                                                    B(r.thresholdBytes, { instancePath: t + "/thresholdBytes", parentData: r, parentDataProperty: "thresholdBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                                                    var s = i === e;
                                                                                                }
                                                                                                else
                                                                                                    var s = !0;
                                                                                                if (s) {
                                                                                                    if (r.oomKills !== void 0) {
                                                                                                        let i = r.oomKills, a = e;
                                                                                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                                                                            return I.errors = [{ instancePath: t + "/oomKills", schemaPath: "#/properties/oomKills/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                        if (e === a && typeof i == "number" && isFinite(i)) {
                                                                                                            if (i > 9007199254740991 || isNaN(i))
                                                                                                                return I.errors = [{ instancePath: t + "/oomKills", schemaPath: "#/properties/oomKills/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                                                            if (i < 0 || isNaN(i))
                                                                                                                return I.errors = [{ instancePath: t + "/oomKills", schemaPath: "#/properties/oomKills/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                                                        }
                                                                                                        var s = a === e;
                                                                                                    }
                                                                                                    else
                                                                                                        var s = !0;
                                                                                                    if (s) {
                                                                                                        if (r.oomKillsInAll !== void 0) {
                                                                                                            let i = r.oomKillsInAll, a = e;
                                                                                                            if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                                                                                return I.errors = [{ instancePath: t + "/oomKillsInAll", schemaPath: "#/properties/oomKillsInAll/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                            if (e === a && typeof i == "number" && isFinite(i)) {
                                                                                                                if (i > 9007199254740991 || isNaN(i))
                                                                                                                    return I.errors = [{ instancePath: t + "/oomKillsInAll", schemaPath: "#/properties/oomKillsInAll/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                                                                if (i < 0 || isNaN(i))
                                                                                                                    return I.errors = [{ instancePath: t + "/oomKillsInAll", schemaPath: "#/properties/oomKillsInAll/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                                                            }
                                                                                                            var s = a === e;
                                                                                                        }
                                                                                                        else
                                                                                                            var s = !0;
                                                                                                        if (s) {
                                                                                                            if (r.oomKilledAt !== void 0) {
                                                                                                                let i = r.oomKilledAt, a = e;
                                                                                                                if (typeof i != "string" && i !== null)
                                                                                                                    return I.errors = [{ instancePath: t + "/oomKilledAt", schemaPath: "#/properties/oomKilledAt/type", keyword: "type", params: { type: De.properties.oomKilledAt.type } }], !1;
                                                                                                                if (e === a && e === a && typeof i == "string" && !ke(i))
                                                                                                                    return I.errors = [{ instancePath: t + "/oomKilledAt", schemaPath: "#/properties/oomKilledAt/format", keyword: "format", params: { format: "date-time" } }], !1;
                                                                                                                var s = a === e;
                                                                                                            }
                                                                                                            else
                                                                                                                var s = !0;
                                                                                                            if (s) {
                                                                                                                if (r.processes !== void 0) {
                                                                                                                    let i = r.processes, a = e;
                                                                                                                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                                                                                        return I.errors = [{ instancePath: t + "/processes", schemaPath: "#/properties/processes/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                                    if (e === a && typeof i == "number" && isFinite(i)) {
                                                                                                                        if (i > 9007199254740991 || isNaN(i))
                                                                                                                            return I.errors = [{ instancePath: t + "/processes", schemaPath: "#/properties/processes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                                                                        if (i < 0 || isNaN(i))
                                                                                                                            return I.errors = [{ instancePath: t + "/processes", schemaPath: "#/properties/processes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                                                                    }
                                                                                                                    var s = a === e;
                                                                                                                }
                                                                                                                else
                                                                                                                    var s = !0;
                                                                                                                if (s) {
                                                                                                                    if (r.verdict !== void 0) {
                                                                                                                        let i = r.verdict, a = e;
                                                                                                                        if (!(i === "ok" || i === "warn" || i === "fail" || i === "unknown"))
                                                                                                                            return I.errors = [{ instancePath: t + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: De.properties.verdict.enum } }], !1;
                                                                                                                        var s = a === e;
                                                                                                                    }
                                                                                                                    else
                                                                                                                        var s = !0;
                                                                                                                    if (s)
                                                                                                                        if (r.trendBytes !== void 0) {
                                                                                                                            let i = e;
                                                                                                                            re(r.trendBytes, { instancePath: t + "/trendBytes", parentData: r, parentDataProperty: "trendBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? re.errors : n.concat(re.errors), e = n.length);
                                                                                                                            var s = i === e;
                                                                                                                        }
                                                                                                                        else
                                                                                                                            var s = !0;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else
        return I.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return I.errors = n, e === 0; } I.evaluated = { props: { id: !0, containerId: !0, label: !0, runtime: !0, name: !0, image: !0, project: !0, service: !0, namespace: !0, pod: !0, podUid: !0, qos: !0, cgroup: !0, firstAt: !0, lastAt: !0, peakHeldBytes: !0, endHeldBytes: !0, usageBytes: !0, anonBytes: !0, fileBytes: !0, peakBytes: !0, limitBytes: !0, thresholdBytes: !0, oomKills: !0, oomKillsInAll: !0, oomKilledAt: !0, processes: !0, verdict: !0, trendBytes: !0 }, dynamicProps: !1, dynamicItems: !1 }; var ve = { type: "object", required: ["hostname", "kernel", "arch", "cpus", "bootEpochMs", "memTotalKiB", "swapTotalKiB", "cgroupVersion", "cgroupPath", "cgroupLimitKiB", "cgroupLimitPath", "limitedView", "runnerWorkerPid", "minAvailableBytes", "lastAvailableBytes", "swapUsedBytes", "psi", "oomKills"], properties: { hostname: { type: "string" }, kernel: { type: "string" }, os: { type: "string" }, arch: { type: "string" }, cpus: { maximum: 9007199254740991, type: "integer", minimum: 0 }, bootEpochMs: { type: "number" }, memTotalKiB: { maximum: 9007199254740991, type: "integer", minimum: 0 }, swapTotalKiB: { maximum: 9007199254740991, type: "integer", minimum: 0 }, cgroupVersion: { enum: [0, 1, 2] }, cgroupPath: { type: "string" }, cgroupLimitKiB: { maximum: 9007199254740991, type: ["integer", "null"], minimum: 0 }, cgroupLimitPath: { type: "string" }, cgroupLimitMembers: { type: "string" }, limitedView: { type: ["string", "null"] }, runnerWorkerPid: { maximum: 9007199254740991, type: "integer", minimum: 0 }, minAvailableBytes: { $ref: "#/$defs/bytesOrNull" }, lastAvailableBytes: { $ref: "#/$defs/bytesOrNull" }, swapUsedBytes: { $ref: "#/$defs/bytesOrNull" }, psi: { type: ["array", "null"], items: { type: "number" }, minItems: 2, maxItems: 2 }, oomKills: { maximum: 9007199254740991, type: "integer", minimum: 0 } } }; function j(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = j.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let i;
        if (r.hostname === void 0 && (i = "hostname") || r.kernel === void 0 && (i = "kernel") || r.arch === void 0 && (i = "arch") || r.cpus === void 0 && (i = "cpus") || r.bootEpochMs === void 0 && (i = "bootEpochMs") || r.memTotalKiB === void 0 && (i = "memTotalKiB") || r.swapTotalKiB === void 0 && (i = "swapTotalKiB") || r.cgroupVersion === void 0 && (i = "cgroupVersion") || r.cgroupPath === void 0 && (i = "cgroupPath") || r.cgroupLimitKiB === void 0 && (i = "cgroupLimitKiB") || r.cgroupLimitPath === void 0 && (i = "cgroupLimitPath") || r.limitedView === void 0 && (i = "limitedView") || r.runnerWorkerPid === void 0 && (i = "runnerWorkerPid") || r.minAvailableBytes === void 0 && (i = "minAvailableBytes") || r.lastAvailableBytes === void 0 && (i = "lastAvailableBytes") || r.swapUsedBytes === void 0 && (i = "swapUsedBytes") || r.psi === void 0 && (i = "psi") || r.oomKills === void 0 && (i = "oomKills"))
            return j.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: i } }], !1;
        if (r.hostname !== void 0) {
            let a = e;
            if (typeof r.hostname != "string")
                return j.errors = [{ instancePath: t + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" } }], !1;
            var s = a === e;
        }
        else
            var s = !0;
        if (s) {
            if (r.kernel !== void 0) {
                let a = e;
                if (typeof r.kernel != "string")
                    return j.errors = [{ instancePath: t + "/kernel", schemaPath: "#/properties/kernel/type", keyword: "type", params: { type: "string" } }], !1;
                var s = a === e;
            }
            else
                var s = !0;
            if (s) {
                if (r.os !== void 0) {
                    let a = e;
                    if (typeof r.os != "string")
                        return j.errors = [{ instancePath: t + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: "string" } }], !1;
                    var s = a === e;
                }
                else
                    var s = !0;
                if (s) {
                    if (r.arch !== void 0) {
                        let a = e;
                        if (typeof r.arch != "string")
                            return j.errors = [{ instancePath: t + "/arch", schemaPath: "#/properties/arch/type", keyword: "type", params: { type: "string" } }], !1;
                        var s = a === e;
                    }
                    else
                        var s = !0;
                    if (s) {
                        if (r.cpus !== void 0) {
                            let a = r.cpus, l = e;
                            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                return j.errors = [{ instancePath: t + "/cpus", schemaPath: "#/properties/cpus/type", keyword: "type", params: { type: "integer" } }], !1;
                            if (e === l && typeof a == "number" && isFinite(a)) {
                                if (a > 9007199254740991 || isNaN(a))
                                    return j.errors = [{ instancePath: t + "/cpus", schemaPath: "#/properties/cpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                if (a < 0 || isNaN(a))
                                    return j.errors = [{ instancePath: t + "/cpus", schemaPath: "#/properties/cpus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                            }
                            var s = l === e;
                        }
                        else
                            var s = !0;
                        if (s) {
                            if (r.bootEpochMs !== void 0) {
                                let a = r.bootEpochMs, l = e;
                                if (!(typeof a == "number" && isFinite(a)))
                                    return j.errors = [{ instancePath: t + "/bootEpochMs", schemaPath: "#/properties/bootEpochMs/type", keyword: "type", params: { type: "number" } }], !1;
                                var s = l === e;
                            }
                            else
                                var s = !0;
                            if (s) {
                                if (r.memTotalKiB !== void 0) {
                                    let a = r.memTotalKiB, l = e;
                                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                        return j.errors = [{ instancePath: t + "/memTotalKiB", schemaPath: "#/properties/memTotalKiB/type", keyword: "type", params: { type: "integer" } }], !1;
                                    if (e === l && typeof a == "number" && isFinite(a)) {
                                        if (a > 9007199254740991 || isNaN(a))
                                            return j.errors = [{ instancePath: t + "/memTotalKiB", schemaPath: "#/properties/memTotalKiB/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                        if (a < 0 || isNaN(a))
                                            return j.errors = [{ instancePath: t + "/memTotalKiB", schemaPath: "#/properties/memTotalKiB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                    }
                                    var s = l === e;
                                }
                                else
                                    var s = !0;
                                if (s) {
                                    if (r.swapTotalKiB !== void 0) {
                                        let a = r.swapTotalKiB, l = e;
                                        if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                            return j.errors = [{ instancePath: t + "/swapTotalKiB", schemaPath: "#/properties/swapTotalKiB/type", keyword: "type", params: { type: "integer" } }], !1;
                                        if (e === l && typeof a == "number" && isFinite(a)) {
                                            if (a > 9007199254740991 || isNaN(a))
                                                return j.errors = [{ instancePath: t + "/swapTotalKiB", schemaPath: "#/properties/swapTotalKiB/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                            if (a < 0 || isNaN(a))
                                                return j.errors = [{ instancePath: t + "/swapTotalKiB", schemaPath: "#/properties/swapTotalKiB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                        }
                                        var s = l === e;
                                    }
                                    else
                                        var s = !0;
                                    if (s) {
                                        if (r.cgroupVersion !== void 0) {
                                            let a = r.cgroupVersion, l = e;
                                            if (!(a === 0 || a === 1 || a === 2))
                                                return j.errors = [{ instancePath: t + "/cgroupVersion", schemaPath: "#/properties/cgroupVersion/enum", keyword: "enum", params: { allowedValues: ve.properties.cgroupVersion.enum } }], !1;
                                            var s = l === e;
                                        }
                                        else
                                            var s = !0;
                                        if (s) {
                                            if (r.cgroupPath !== void 0) {
                                                let a = e;
                                                if (typeof r.cgroupPath != "string")
                                                    return j.errors = [{ instancePath: t + "/cgroupPath", schemaPath: "#/properties/cgroupPath/type", keyword: "type", params: { type: "string" } }], !1;
                                                var s = a === e;
                                            }
                                            else
                                                var s = !0;
                                            if (s) {
                                                if (r.cgroupLimitKiB !== void 0) {
                                                    let a = r.cgroupLimitKiB, l = e;
                                                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && a !== null)
                                                        return j.errors = [{ instancePath: t + "/cgroupLimitKiB", schemaPath: "#/properties/cgroupLimitKiB/type", keyword: "type", params: { type: ve.properties.cgroupLimitKiB.type } }], !1;
                                                    if (e === l && typeof a == "number" && isFinite(a)) {
                                                        if (a > 9007199254740991 || isNaN(a))
                                                            return j.errors = [{ instancePath: t + "/cgroupLimitKiB", schemaPath: "#/properties/cgroupLimitKiB/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                        if (a < 0 || isNaN(a))
                                                            return j.errors = [{ instancePath: t + "/cgroupLimitKiB", schemaPath: "#/properties/cgroupLimitKiB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                    }
                                                    var s = l === e;
                                                }
                                                else
                                                    var s = !0;
                                                if (s) {
                                                    if (r.cgroupLimitPath !== void 0) {
                                                        let a = e;
                                                        if (typeof r.cgroupLimitPath != "string")
                                                            return j.errors = [{ instancePath: t + "/cgroupLimitPath", schemaPath: "#/properties/cgroupLimitPath/type", keyword: "type", params: { type: "string" } }], !1;
                                                        var s = a === e;
                                                    }
                                                    else
                                                        var s = !0;
                                                    if (s) {
                                                        if (r.cgroupLimitMembers !== void 0) {
                                                            let a = e;
                                                            if (typeof r.cgroupLimitMembers != "string")
                                                                return j.errors = [{ instancePath: t + "/cgroupLimitMembers", schemaPath: "#/properties/cgroupLimitMembers/type", keyword: "type", params: { type: "string" } }], !1;
                                                            var s = a === e;
                                                        }
                                                        else
                                                            var s = !0;
                                                        if (s) {
                                                            if (r.limitedView !== void 0) {
                                                                let a = r.limitedView, l = e;
                                                                if (typeof a != "string" && a !== null)
                                                                    return j.errors = [{ instancePath: t + "/limitedView", schemaPath: "#/properties/limitedView/type", keyword: "type", params: { type: ve.properties.limitedView.type } }], !1;
                                                                var s = l === e;
                                                            }
                                                            else
                                                                var s = !0;
                                                            if (s) {
                                                                if (r.runnerWorkerPid !== void 0) {
                                                                    let a = r.runnerWorkerPid, l = e;
                                                                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                                                        return j.errors = [{ instancePath: t + "/runnerWorkerPid", schemaPath: "#/properties/runnerWorkerPid/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                    if (e === l && typeof a == "number" && isFinite(a)) {
                                                                        if (a > 9007199254740991 || isNaN(a))
                                                                            return j.errors = [{ instancePath: t + "/runnerWorkerPid", schemaPath: "#/properties/runnerWorkerPid/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                        if (a < 0 || isNaN(a))
                                                                            return j.errors = [{ instancePath: t + "/runnerWorkerPid", schemaPath: "#/properties/runnerWorkerPid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                    }
                                                                    var s = l === e;
                                                                }
                                                                else
                                                                    var s = !0;
                                                                if (s) {
                                                                    if (r.minAvailableBytes !== void 0) {
                                                                        let a = e;
                                                                        B(r.minAvailableBytes, { instancePath: t + "/minAvailableBytes", parentData: r, parentDataProperty: "minAvailableBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                        var s = a === e;
                                                                    }
                                                                    else
                                                                        var s = !0;
                                                                    if (s) {
                                                                        if (r.lastAvailableBytes !== void 0) {
                                                                            let a = e;
                                                                            B(r.lastAvailableBytes, { instancePath: t + "/lastAvailableBytes", parentData: r, parentDataProperty: "lastAvailableBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                            var s = a === e;
                                                                        }
                                                                        else
                                                                            var s = !0;
                                                                        if (s) {
                                                                            if (r.swapUsedBytes !== void 0) {
                                                                                let a = e;
                                                                                B(r.swapUsedBytes, { instancePath: t + "/swapUsedBytes", parentData: r, parentDataProperty: "swapUsedBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                                var s = a === e;
                                                                            }
                                                                            else
                                                                                var s = !0;
                                                                            if (s) {
                                                                                if (r.psi !== void 0) {
                                                                                    let a = r.psi, l = e;
                                                                                    if (!Array.isArray(a) && a !== null)
                                                                                        return j.errors = [{ instancePath: t + "/psi", schemaPath: "#/properties/psi/type", keyword: "type", params: { type: ve.properties.psi.type } }], !1;
                                                                                    if (e === l && Array.isArray(a)) {
                                                                                        if (a.length > 2)
                                                                                            return j.errors = [{ instancePath: t + "/psi", schemaPath: "#/properties/psi/maxItems", keyword: "maxItems", params: { limit: 2 } }], !1;
                                                                                        if (a.length < 2)
                                                                                            return j.errors = [{ instancePath: t + "/psi", schemaPath: "#/properties/psi/minItems", keyword: "minItems", params: { limit: 2 } }], !1;
                                                                                        {
                                                                                            var f = !0;
                                                                                            let _ = a.length;
                                                                                            for (let d = 0; d < _; d++) {
                                                                                                let k = a[d], b = e;
                                                                                                if (!(typeof k == "number" && isFinite(k)))
                                                                                                    return j.errors = [{ instancePath: t + "/psi/" + d, schemaPath: "#/properties/psi/items/type", keyword: "type", params: { type: "number" } }], !1;
                                                                                                var f = b === e;
                                                                                                if (!f)
                                                                                                    break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var s = l === e;
                                                                                }
                                                                                else
                                                                                    var s = !0;
                                                                                if (s)
                                                                                    if (r.oomKills !== void 0) {
                                                                                        let a = r.oomKills, l = e;
                                                                                        if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                                                                            return j.errors = [{ instancePath: t + "/oomKills", schemaPath: "#/properties/oomKills/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                        if (e === l && typeof a == "number" && isFinite(a)) {
                                                                                            if (a > 9007199254740991 || isNaN(a))
                                                                                                return j.errors = [{ instancePath: t + "/oomKills", schemaPath: "#/properties/oomKills/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                                            if (a < 0 || isNaN(a))
                                                                                                return j.errors = [{ instancePath: t + "/oomKills", schemaPath: "#/properties/oomKills/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                                        }
                                                                                        var s = l === e;
                                                                                    }
                                                                                    else
                                                                                        var s = !0;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else
        return j.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return j.errors = n, e === 0; } j.evaluated = { props: { hostname: !0, kernel: !0, os: !0, arch: !0, cpus: !0, bootEpochMs: !0, memTotalKiB: !0, swapTotalKiB: !0, cgroupVersion: !0, cgroupPath: !0, cgroupLimitKiB: !0, cgroupLimitPath: !0, cgroupLimitMembers: !0, limitedView: !0, runnerWorkerPid: !0, minAvailableBytes: !0, lastAvailableBytes: !0, swapUsedBytes: !0, psi: !0, oomKills: !0 }, dynamicProps: !1, dynamicItems: !1 }; function me(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = me.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.atMs === void 0 && (f = "atMs") || r.ms === void 0 && (f = "ms"))
            return me.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], !1;
        if (r.atMs !== void 0) {
            let i = e;
            q(r.atMs, { instancePath: t + "/atMs", parentData: r, parentDataProperty: "atMs", rootData: v, dynamicAnchors: g }) || (n = n === null ? q.errors : n.concat(q.errors), e = n.length);
            var s = i === e;
        }
        else
            var s = !0;
        if (s)
            if (r.ms !== void 0) {
                let i = e;
                q(r.ms, { instancePath: t + "/ms", parentData: r, parentDataProperty: "ms", rootData: v, dynamicAnchors: g }) || (n = n === null ? q.errors : n.concat(q.errors), e = n.length);
                var s = i === e;
            }
            else
                var s = !0;
    }
    else
        return me.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return me.errors = n, e === 0; } me.evaluated = { props: { atMs: !0, ms: !0 }, dynamicProps: !1, dynamicItems: !1 }; function oe(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = oe.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let f;
        if (r.atMs === void 0 && (f = "atMs") || r.ms === void 0 && (f = "ms"))
            return oe.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], !1;
        if (r.atMs !== void 0) {
            let i = e;
            q(r.atMs, { instancePath: t + "/atMs", parentData: r, parentDataProperty: "atMs", rootData: v, dynamicAnchors: g }) || (n = n === null ? q.errors : n.concat(q.errors), e = n.length);
            var s = i === e;
        }
        else
            var s = !0;
        if (s)
            if (r.ms !== void 0) {
                let i = r.ms, a = e;
                if (!(typeof i == "number" && isFinite(i)))
                    return oe.errors = [{ instancePath: t + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" } }], !1;
                var s = a === e;
            }
            else
                var s = !0;
    }
    else
        return oe.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return oe.errors = n, e === 0; } oe.evaluated = { props: { atMs: !0, ms: !0 }, dynamicProps: !1, dynamicItems: !1 }; function D(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = D.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let _;
        if (r.complete === void 0 && (_ = "complete") || r.ended === void 0 && (_ = "ended") || r.ticks === void 0 && (_ = "ticks") || r.plannedTicks === void 0 && (_ = "plannedTicks") || r.missedTicks === void 0 && (_ = "missedTicks") || r.gaps === void 0 && (_ = "gaps") || r.clockSteps === void 0 && (_ = "clockSteps") || r.damagedLines === void 0 && (_ = "damagedLines") || r.limited === void 0 && (_ = "limited") || r.samplerCpuMs === void 0 && (_ = "samplerCpuMs") || r.samplerRssBytes === void 0 && (_ = "samplerRssBytes") || r.seenProcesses === void 0 && (_ = "seenProcesses") || r.matchedProcesses === void 0 && (_ = "matchedProcesses") || r.nearestNames === void 0 && (_ = "nearestNames"))
            return D.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: _ } }], !1;
        if (r.complete !== void 0) {
            let d = e;
            if (typeof r.complete != "boolean")
                return D.errors = [{ instancePath: t + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" } }], !1;
            var s = d === e;
        }
        else
            var s = !0;
        if (s) {
            if (r.ended !== void 0) {
                let d = e;
                if (typeof r.ended != "string")
                    return D.errors = [{ instancePath: t + "/ended", schemaPath: "#/properties/ended/type", keyword: "type", params: { type: "string" } }], !1;
                var s = d === e;
            }
            else
                var s = !0;
            if (s) {
                if (r.ticks !== void 0) {
                    let d = r.ticks, k = e;
                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                        return D.errors = [{ instancePath: t + "/ticks", schemaPath: "#/properties/ticks/type", keyword: "type", params: { type: "integer" } }], !1;
                    if (e === k && typeof d == "number" && isFinite(d)) {
                        if (d > 9007199254740991 || isNaN(d))
                            return D.errors = [{ instancePath: t + "/ticks", schemaPath: "#/properties/ticks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                        if (d < 0 || isNaN(d))
                            return D.errors = [{ instancePath: t + "/ticks", schemaPath: "#/properties/ticks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                    }
                    var s = k === e;
                }
                else
                    var s = !0;
                if (s) {
                    if (r.plannedTicks !== void 0) {
                        let d = r.plannedTicks, k = e;
                        if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                            return D.errors = [{ instancePath: t + "/plannedTicks", schemaPath: "#/properties/plannedTicks/type", keyword: "type", params: { type: "integer" } }], !1;
                        if (e === k && typeof d == "number" && isFinite(d)) {
                            if (d > 9007199254740991 || isNaN(d))
                                return D.errors = [{ instancePath: t + "/plannedTicks", schemaPath: "#/properties/plannedTicks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                            if (d < 0 || isNaN(d))
                                return D.errors = [{ instancePath: t + "/plannedTicks", schemaPath: "#/properties/plannedTicks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                        }
                        var s = k === e;
                    }
                    else
                        var s = !0;
                    if (s) {
                        if (r.missedTicks !== void 0) {
                            let d = r.missedTicks, k = e;
                            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                return D.errors = [{ instancePath: t + "/missedTicks", schemaPath: "#/properties/missedTicks/type", keyword: "type", params: { type: "integer" } }], !1;
                            if (e === k && typeof d == "number" && isFinite(d)) {
                                if (d > 9007199254740991 || isNaN(d))
                                    return D.errors = [{ instancePath: t + "/missedTicks", schemaPath: "#/properties/missedTicks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                if (d < 0 || isNaN(d))
                                    return D.errors = [{ instancePath: t + "/missedTicks", schemaPath: "#/properties/missedTicks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                            }
                            var s = k === e;
                        }
                        else
                            var s = !0;
                        if (s) {
                            if (r.gaps !== void 0) {
                                let d = r.gaps, k = e;
                                if (e === k)
                                    if (Array.isArray(d)) {
                                        var f = !0;
                                        let F = d.length;
                                        for (let $ = 0; $ < F; $++) {
                                            let V = e;
                                            me(d[$], { instancePath: t + "/gaps/" + $, parentData: d, parentDataProperty: $, rootData: v, dynamicAnchors: g }) || (n = n === null ? me.errors : n.concat(me.errors), e = n.length);
                                            var f = V === e;
                                            if (!f)
                                                break;
                                        }
                                    }
                                    else
                                        return D.errors = [{ instancePath: t + "/gaps", schemaPath: "#/properties/gaps/type", keyword: "type", params: { type: "array" } }], !1;
                                var s = k === e;
                            }
                            else
                                var s = !0;
                            if (s) {
                                if (r.clockSteps !== void 0) {
                                    let d = r.clockSteps, k = e;
                                    if (e === k)
                                        if (Array.isArray(d)) {
                                            var i = !0;
                                            let F = d.length;
                                            for (let $ = 0; $ < F; $++) {
                                                let V = e;
                                                oe(d[$], { instancePath: t + "/clockSteps/" + $, parentData: d, parentDataProperty: $, rootData: v, dynamicAnchors: g }) || (n = n === null ? oe.errors : n.concat(oe.errors), e = n.length);
                                                var i = V === e;
                                                if (!i)
                                                    break;
                                            }
                                        }
                                        else
                                            return D.errors = [{ instancePath: t + "/clockSteps", schemaPath: "#/properties/clockSteps/type", keyword: "type", params: { type: "array" } }], !1;
                                    var s = k === e;
                                }
                                else
                                    var s = !0;
                                if (s) {
                                    if (r.damagedLines !== void 0) {
                                        let d = r.damagedLines, k = e;
                                        if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                            return D.errors = [{ instancePath: t + "/damagedLines", schemaPath: "#/properties/damagedLines/type", keyword: "type", params: { type: "integer" } }], !1;
                                        if (e === k && typeof d == "number" && isFinite(d)) {
                                            if (d > 9007199254740991 || isNaN(d))
                                                return D.errors = [{ instancePath: t + "/damagedLines", schemaPath: "#/properties/damagedLines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                            if (d < 0 || isNaN(d))
                                                return D.errors = [{ instancePath: t + "/damagedLines", schemaPath: "#/properties/damagedLines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                        }
                                        var s = k === e;
                                    }
                                    else
                                        var s = !0;
                                    if (s) {
                                        if (r.limited !== void 0) {
                                            let d = r.limited, k = e;
                                            if (e === k)
                                                if (Array.isArray(d)) {
                                                    var a = !0;
                                                    let F = d.length;
                                                    for (let $ = 0; $ < F; $++) {
                                                        let V = d[$], se = e;
                                                        if (e === se)
                                                            if (V && typeof V == "object" && !Array.isArray(V)) {
                                                                let ue;
                                                                if (V.reason === void 0 && (ue = "reason") || V.count === void 0 && (ue = "count"))
                                                                    return D.errors = [{ instancePath: t + "/limited/" + $, schemaPath: "#/properties/limited/items/required", keyword: "required", params: { missingProperty: ue } }], !1;
                                                                if (V.reason !== void 0) {
                                                                    let T = e;
                                                                    if (typeof V.reason != "string")
                                                                        return D.errors = [{ instancePath: t + "/limited/" + $ + "/reason", schemaPath: "#/properties/limited/items/properties/reason/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var l = T === e;
                                                                }
                                                                else
                                                                    var l = !0;
                                                                if (l)
                                                                    if (V.count !== void 0) {
                                                                        let T = V.count, J = e;
                                                                        if (!(typeof T == "number" && !(T % 1) && !isNaN(T) && isFinite(T)))
                                                                            return D.errors = [{ instancePath: t + "/limited/" + $ + "/count", schemaPath: "#/properties/limited/items/properties/count/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                        if (e === J && typeof T == "number" && isFinite(T)) {
                                                                            if (T > 9007199254740991 || isNaN(T))
                                                                                return D.errors = [{ instancePath: t + "/limited/" + $ + "/count", schemaPath: "#/properties/limited/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                            if (T < 0 || isNaN(T))
                                                                                return D.errors = [{ instancePath: t + "/limited/" + $ + "/count", schemaPath: "#/properties/limited/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                        }
                                                                        var l = J === e;
                                                                    }
                                                                    else
                                                                        var l = !0;
                                                            }
                                                            else
                                                                return D.errors = [{ instancePath: t + "/limited/" + $, schemaPath: "#/properties/limited/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                        var a = se === e;
                                                        if (!a)
                                                            break;
                                                    }
                                                }
                                                else
                                                    return D.errors = [{ instancePath: t + "/limited", schemaPath: "#/properties/limited/type", keyword: "type", params: { type: "array" } }], !1;
                                            var s = k === e;
                                        }
                                        else
                                            var s = !0;
                                        if (s) {
                                            if (r.samplerCpuMs !== void 0) {
                                                let d = e;
                                                q(r.samplerCpuMs, { instancePath: t + "/samplerCpuMs", parentData: r, parentDataProperty: "samplerCpuMs", rootData: v, dynamicAnchors: g }) || (n = n === null ? q.errors : n.concat(q.errors), e = n.length);
                                                var s = d === e;
                                            }
                                            else
                                                var s = !0;
                                            if (s) {
                                                if (r.samplerRssBytes !== void 0) {
                                                    let d = e;
                                                    w(r.samplerRssBytes, { instancePath: t + "/samplerRssBytes", parentData: r, parentDataProperty: "samplerRssBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
                                                    var s = d === e;
                                                }
                                                else
                                                    var s = !0;
                                                if (s) {
                                                    if (r.seenProcesses !== void 0) {
                                                        let d = r.seenProcesses, k = e;
                                                        if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                                            return D.errors = [{ instancePath: t + "/seenProcesses", schemaPath: "#/properties/seenProcesses/type", keyword: "type", params: { type: "integer" } }], !1;
                                                        if (e === k && typeof d == "number" && isFinite(d)) {
                                                            if (d > 9007199254740991 || isNaN(d))
                                                                return D.errors = [{ instancePath: t + "/seenProcesses", schemaPath: "#/properties/seenProcesses/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                            if (d < 0 || isNaN(d))
                                                                return D.errors = [{ instancePath: t + "/seenProcesses", schemaPath: "#/properties/seenProcesses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                        }
                                                        var s = k === e;
                                                    }
                                                    else
                                                        var s = !0;
                                                    if (s) {
                                                        if (r.matchedProcesses !== void 0) {
                                                            let d = r.matchedProcesses, k = e;
                                                            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                                                return D.errors = [{ instancePath: t + "/matchedProcesses", schemaPath: "#/properties/matchedProcesses/type", keyword: "type", params: { type: "integer" } }], !1;
                                                            if (e === k && typeof d == "number" && isFinite(d)) {
                                                                if (d > 9007199254740991 || isNaN(d))
                                                                    return D.errors = [{ instancePath: t + "/matchedProcesses", schemaPath: "#/properties/matchedProcesses/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                if (d < 0 || isNaN(d))
                                                                    return D.errors = [{ instancePath: t + "/matchedProcesses", schemaPath: "#/properties/matchedProcesses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                            }
                                                            var s = k === e;
                                                        }
                                                        else
                                                            var s = !0;
                                                        if (s)
                                                            if (r.nearestNames !== void 0) {
                                                                let d = r.nearestNames, k = e;
                                                                if (e === k)
                                                                    if (Array.isArray(d)) {
                                                                        var c = !0;
                                                                        let F = d.length;
                                                                        for (let $ = 0; $ < F; $++) {
                                                                            let V = e;
                                                                            if (typeof d[$] != "string")
                                                                                return D.errors = [{ instancePath: t + "/nearestNames/" + $, schemaPath: "#/properties/nearestNames/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                            var c = V === e;
                                                                            if (!c)
                                                                                break;
                                                                        }
                                                                    }
                                                                    else
                                                                        return D.errors = [{ instancePath: t + "/nearestNames", schemaPath: "#/properties/nearestNames/type", keyword: "type", params: { type: "array" } }], !1;
                                                                var s = k === e;
                                                            }
                                                            else
                                                                var s = !0;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else
        return D.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return D.errors = n, e === 0; } D.evaluated = { props: { complete: !0, ended: !0, ticks: !0, plannedTicks: !0, missedTicks: !0, gaps: !0, clockSteps: !0, damagedLines: !0, limited: !0, samplerCpuMs: !0, samplerRssBytes: !0, seenProcesses: !0, matchedProcesses: !0, nearestNames: !0 }, dynamicProps: !1, dynamicItems: !1 }; var ze = Me().default; function y(r, { instancePath: t = "", parentData: R, parentDataProperty: L, rootData: v = r, dynamicAnchors: g = {} } = {}) { let n = null, e = 0, h = y.evaluated; if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let S;
        if (r.schemaVersion === void 0 && (S = "schemaVersion") || r.tool === void 0 && (S = "tool") || r.run === void 0 && (S = "run") || r.verdict === void 0 && (S = "verdict") || r.leakDetected === void 0 && (S = "leakDetected") || r.sentence === void 0 && (S = "sentence") || r.inconclusiveReason === void 0 && (S = "inconclusiveReason") || r.scope === void 0 && (S = "scope") || r.memoryBase === void 0 && (S = "memoryBase") || r.limits === void 0 && (S = "limits") || r.findings === void 0 && (S = "findings") || r.processes === void 0 && (S = "processes") || r.groups === void 0 && (S = "groups") || r.total === void 0 && (S = "total") || r.host === void 0 && (S = "host") || r.quality === void 0 && (S = "quality") || r.marks === void 0 && (S = "marks") || r.suggestion === void 0 && (S = "suggestion") || r.notices === void 0 && (S = "notices"))
            return y.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: S } }], !1;
        if (r.schemaVersion !== void 0) {
            let o = e;
            if (r.schemaVersion !== 1)
                return y.errors = [{ instancePath: t + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 } }], !1;
            var s = o === e;
        }
        else
            var s = !0;
        if (s) {
            if (r.tool !== void 0) {
                let o = r.tool, N = e;
                if (e === N)
                    if (o && typeof o == "object" && !Array.isArray(o)) {
                        let A;
                        if (o.name === void 0 && (A = "name") || o.version === void 0 && (A = "version"))
                            return y.errors = [{ instancePath: t + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: A } }], !1;
                        if (o.name !== void 0) {
                            let p = e;
                            if (typeof o.name != "string")
                                return y.errors = [{ instancePath: t + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                            var f = p === e;
                        }
                        else
                            var f = !0;
                        if (f)
                            if (o.version !== void 0) {
                                let p = e;
                                if (typeof o.version != "string")
                                    return y.errors = [{ instancePath: t + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } }], !1;
                                var f = p === e;
                            }
                            else
                                var f = !0;
                    }
                    else
                        return y.errors = [{ instancePath: t + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } }], !1;
                var s = N === e;
            }
            else
                var s = !0;
            if (s) {
                if (r.run !== void 0) {
                    let o = e;
                    E(r.run, { instancePath: t + "/run", parentData: r, parentDataProperty: "run", rootData: v, dynamicAnchors: g }) || (n = n === null ? E.errors : n.concat(E.errors), e = n.length);
                    var s = o === e;
                }
                else
                    var s = !0;
                if (s) {
                    if (r.verdict !== void 0) {
                        let o = r.verdict, N = e;
                        if (!(o === "pass" || o === "warn" || o === "fail" || o === "inconclusive"))
                            return y.errors = [{ instancePath: t + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: pe.properties.verdict.enum } }], !1;
                        var s = N === e;
                    }
                    else
                        var s = !0;
                    if (s) {
                        if (r.leakDetected !== void 0) {
                            let o = e;
                            if (typeof r.leakDetected != "boolean")
                                return y.errors = [{ instancePath: t + "/leakDetected", schemaPath: "#/properties/leakDetected/type", keyword: "type", params: { type: "boolean" } }], !1;
                            var s = o === e;
                        }
                        else
                            var s = !0;
                        if (s) {
                            if (r.sentence !== void 0) {
                                let o = r.sentence, N = e;
                                if (e === N)
                                    if (typeof o == "string") {
                                        if (ze(o) < 1)
                                            return y.errors = [{ instancePath: t + "/sentence", schemaPath: "#/properties/sentence/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                    }
                                    else
                                        return y.errors = [{ instancePath: t + "/sentence", schemaPath: "#/properties/sentence/type", keyword: "type", params: { type: "string" } }], !1;
                                var s = N === e;
                            }
                            else
                                var s = !0;
                            if (s) {
                                if (r.inconclusiveReason !== void 0) {
                                    let o = e;
                                    if (typeof r.inconclusiveReason != "string")
                                        return y.errors = [{ instancePath: t + "/inconclusiveReason", schemaPath: "#/properties/inconclusiveReason/type", keyword: "type", params: { type: "string" } }], !1;
                                    var s = o === e;
                                }
                                else
                                    var s = !0;
                                if (s) {
                                    if (r.scope !== void 0) {
                                        let o = r.scope, N = e;
                                        if (e === N)
                                            if (o && typeof o == "object" && !Array.isArray(o)) {
                                                let A;
                                                if (o.kind === void 0 && (A = "kind") || o.include === void 0 && (A = "include") || o.exclude === void 0 && (A = "exclude") || o.processes === void 0 && (A = "processes") || o.label === void 0 && (A = "label"))
                                                    return y.errors = [{ instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: A } }], !1;
                                                if (o.kind !== void 0) {
                                                    let p = o.kind, u = e;
                                                    if (!(p === "workload" || p === "job" || p === "system" || p === "targets"))
                                                        return y.errors = [{ instancePath: t + "/scope/kind", schemaPath: "#/properties/scope/properties/kind/enum", keyword: "enum", params: { allowedValues: pe.properties.scope.properties.kind.enum } }], !1;
                                                    var i = u === e;
                                                }
                                                else
                                                    var i = !0;
                                                if (i) {
                                                    if (o.include !== void 0) {
                                                        let p = o.include, u = e;
                                                        if (e === u)
                                                            if (Array.isArray(p)) {
                                                                var a = !0;
                                                                let te = p.length;
                                                                for (let P = 0; P < te; P++) {
                                                                    let m = e;
                                                                    if (typeof p[P] != "string")
                                                                        return y.errors = [{ instancePath: t + "/scope/include/" + P, schemaPath: "#/properties/scope/properties/include/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var a = m === e;
                                                                    if (!a)
                                                                        break;
                                                                }
                                                            }
                                                            else
                                                                return y.errors = [{ instancePath: t + "/scope/include", schemaPath: "#/properties/scope/properties/include/type", keyword: "type", params: { type: "array" } }], !1;
                                                        var i = u === e;
                                                    }
                                                    else
                                                        var i = !0;
                                                    if (i) {
                                                        if (o.exclude !== void 0) {
                                                            let p = o.exclude, u = e;
                                                            if (e === u)
                                                                if (Array.isArray(p)) {
                                                                    var l = !0;
                                                                    let te = p.length;
                                                                    for (let P = 0; P < te; P++) {
                                                                        let m = e;
                                                                        if (typeof p[P] != "string")
                                                                            return y.errors = [{ instancePath: t + "/scope/exclude/" + P, schemaPath: "#/properties/scope/properties/exclude/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                        var l = m === e;
                                                                        if (!l)
                                                                            break;
                                                                    }
                                                                }
                                                                else
                                                                    return y.errors = [{ instancePath: t + "/scope/exclude", schemaPath: "#/properties/scope/properties/exclude/type", keyword: "type", params: { type: "array" } }], !1;
                                                            var i = u === e;
                                                        }
                                                        else
                                                            var i = !0;
                                                        if (i) {
                                                            if (o.processes !== void 0) {
                                                                let p = o.processes, u = e;
                                                                if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                                                                    return y.errors = [{ instancePath: t + "/scope/processes", schemaPath: "#/properties/scope/properties/processes/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                if (e === u && typeof p == "number" && isFinite(p)) {
                                                                    if (p > 9007199254740991 || isNaN(p))
                                                                        return y.errors = [{ instancePath: t + "/scope/processes", schemaPath: "#/properties/scope/properties/processes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                    if (p < 0 || isNaN(p))
                                                                        return y.errors = [{ instancePath: t + "/scope/processes", schemaPath: "#/properties/scope/properties/processes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                }
                                                                var i = u === e;
                                                            }
                                                            else
                                                                var i = !0;
                                                            if (i)
                                                                if (o.label !== void 0) {
                                                                    let p = e;
                                                                    if (typeof o.label != "string")
                                                                        return y.errors = [{ instancePath: t + "/scope/label", schemaPath: "#/properties/scope/properties/label/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var i = p === e;
                                                                }
                                                                else
                                                                    var i = !0;
                                                        }
                                                    }
                                                }
                                            }
                                            else
                                                return y.errors = [{ instancePath: t + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } }], !1;
                                        var s = N === e;
                                    }
                                    else
                                        var s = !0;
                                    if (s) {
                                        if (r.memoryBase !== void 0) {
                                            let o = e;
                                            ie(r.memoryBase, { instancePath: t + "/memoryBase", parentData: r, parentDataProperty: "memoryBase", rootData: v, dynamicAnchors: g }) || (n = n === null ? ie.errors : n.concat(ie.errors), e = n.length);
                                            var s = o === e;
                                        }
                                        else
                                            var s = !0;
                                        if (s) {
                                            if (r.limits !== void 0) {
                                                let o = r.limits, N = e;
                                                if (e === N)
                                                    if (Array.isArray(o)) {
                                                        var c = !0;
                                                        let A = o.length;
                                                        for (let p = 0; p < A; p++) {
                                                            let u = o[p], X = e;
                                                            if (e === X)
                                                                if (u && typeof u == "object" && !Array.isArray(u)) {
                                                                    let P;
                                                                    if (u.gate === void 0 && (P = "gate") || u.text === void 0 && (P = "text"))
                                                                        return y.errors = [{ instancePath: t + "/limits/" + p, schemaPath: "#/properties/limits/items/required", keyword: "required", params: { missingProperty: P } }], !1;
                                                                    if (u.gate !== void 0) {
                                                                        let m = e;
                                                                        if (typeof u.gate != "string")
                                                                            return y.errors = [{ instancePath: t + "/limits/" + p + "/gate", schemaPath: "#/properties/limits/items/properties/gate/type", keyword: "type", params: { type: "string" } }], !1;
                                                                        var _ = m === e;
                                                                    }
                                                                    else
                                                                        var _ = !0;
                                                                    if (_) {
                                                                        if (u.text !== void 0) {
                                                                            let m = e;
                                                                            if (typeof u.text != "string")
                                                                                return y.errors = [{ instancePath: t + "/limits/" + p + "/text", schemaPath: "#/properties/limits/items/properties/text/type", keyword: "type", params: { type: "string" } }], !1;
                                                                            var _ = m === e;
                                                                        }
                                                                        else
                                                                            var _ = !0;
                                                                        if (_)
                                                                            if (u.lines !== void 0) {
                                                                                let m = u.lines, C = e;
                                                                                if (e === C)
                                                                                    if (Array.isArray(m)) {
                                                                                        var d = !0;
                                                                                        let U = m.length;
                                                                                        for (let x = 0; x < U; x++) {
                                                                                            let W = m[x], Ae = e;
                                                                                            if (e === Ae)
                                                                                                if (W && typeof W == "object" && !Array.isArray(W)) {
                                                                                                    let ae;
                                                                                                    if (W.label === void 0 && (ae = "label") || W.bytes === void 0 && (ae = "bytes"))
                                                                                                        return y.errors = [{ instancePath: t + "/limits/" + p + "/lines/" + x, schemaPath: "#/properties/limits/items/properties/lines/items/required", keyword: "required", params: { missingProperty: ae } }], !1;
                                                                                                    if (W.label !== void 0) {
                                                                                                        let le = e;
                                                                                                        if (typeof W.label != "string")
                                                                                                            return y.errors = [{ instancePath: t + "/limits/" + p + "/lines/" + x + "/label", schemaPath: "#/properties/limits/items/properties/lines/items/properties/label/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                        var k = le === e;
                                                                                                    }
                                                                                                    else
                                                                                                        var k = !0;
                                                                                                    if (k) {
                                                                                                        if (W.bytes !== void 0) {
                                                                                                            let le = e;
                                                                                                            w(W.bytes, { instancePath: t + "/limits/" + p + "/lines/" + x + "/bytes", parentData: W, parentDataProperty: "bytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
                                                                                                            var k = le === e;
                                                                                                        }
                                                                                                        else
                                                                                                            var k = !0;
                                                                                                        if (k)
                                                                                                            if (W.of !== void 0) {
                                                                                                                let le = e;
                                                                                                                if (W.of !== "total")
                                                                                                                    return y.errors = [{ instancePath: t + "/limits/" + p + "/lines/" + x + "/of", schemaPath: "#/properties/limits/items/properties/lines/items/properties/of/enum", keyword: "enum", params: { allowedValues: pe.properties.limits.items.properties.lines.items.properties.of.enum } }], !1;
                                                                                                                var k = le === e;
                                                                                                            }
                                                                                                            else
                                                                                                                var k = !0;
                                                                                                    }
                                                                                                }
                                                                                                else
                                                                                                    return y.errors = [{ instancePath: t + "/limits/" + p + "/lines/" + x, schemaPath: "#/properties/limits/items/properties/lines/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                                            var d = Ae === e;
                                                                                            if (!d)
                                                                                                break;
                                                                                        }
                                                                                    }
                                                                                    else
                                                                                        return y.errors = [{ instancePath: t + "/limits/" + p + "/lines", schemaPath: "#/properties/limits/items/properties/lines/type", keyword: "type", params: { type: "array" } }], !1;
                                                                                var _ = C === e;
                                                                            }
                                                                            else
                                                                                var _ = !0;
                                                                    }
                                                                }
                                                                else
                                                                    return y.errors = [{ instancePath: t + "/limits/" + p, schemaPath: "#/properties/limits/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                            var c = X === e;
                                                            if (!c)
                                                                break;
                                                        }
                                                    }
                                                    else
                                                        return y.errors = [{ instancePath: t + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" } }], !1;
                                                var s = N === e;
                                            }
                                            else
                                                var s = !0;
                                            if (s) {
                                                if (r.findings !== void 0) {
                                                    let o = r.findings, N = e;
                                                    if (e === N)
                                                        if (Array.isArray(o)) {
                                                            var b = !0;
                                                            let A = o.length;
                                                            for (let p = 0; p < A; p++) {
                                                                let u = e;
                                                                M(o[p], { instancePath: t + "/findings/" + p, parentData: o, parentDataProperty: p, rootData: v, dynamicAnchors: g }) || (n = n === null ? M.errors : n.concat(M.errors), e = n.length);
                                                                var b = u === e;
                                                                if (!b)
                                                                    break;
                                                            }
                                                        }
                                                        else
                                                            return y.errors = [{ instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], !1;
                                                    var s = N === e;
                                                }
                                                else
                                                    var s = !0;
                                                if (s) {
                                                    if (r.ab !== void 0) {
                                                        let o = e;
                                                        z(r.ab, { instancePath: t + "/ab", parentData: r, parentDataProperty: "ab", rootData: v, dynamicAnchors: g }) || (n = n === null ? z.errors : n.concat(z.errors), e = n.length);
                                                        var s = o === e;
                                                    }
                                                    else
                                                        var s = !0;
                                                    if (s) {
                                                        if (r.ignore !== void 0) {
                                                            let o = r.ignore, N = e;
                                                            if (e === N)
                                                                if (Array.isArray(o)) {
                                                                    var F = !0;
                                                                    let A = o.length;
                                                                    for (let p = 0; p < A; p++) {
                                                                        let u = o[p], X = e;
                                                                        if (e === X)
                                                                            if (u && typeof u == "object" && !Array.isArray(u)) {
                                                                                let P;
                                                                                if (u.line === void 0 && (P = "line") || u.text === void 0 && (P = "text") || u.until === void 0 && (P = "until") || u.state === void 0 && (P = "state") || u.matches === void 0 && (P = "matches"))
                                                                                    return y.errors = [{ instancePath: t + "/ignore/" + p, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: P } }], !1;
                                                                                if (u.line !== void 0) {
                                                                                    let m = u.line, C = e;
                                                                                    if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                                                                                        return y.errors = [{ instancePath: t + "/ignore/" + p + "/line", schemaPath: "#/properties/ignore/items/properties/line/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                    if (e === C && typeof m == "number" && isFinite(m)) {
                                                                                        if (m > 9007199254740991 || isNaN(m))
                                                                                            return y.errors = [{ instancePath: t + "/ignore/" + p + "/line", schemaPath: "#/properties/ignore/items/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                                        if (m < 1 || isNaN(m))
                                                                                            return y.errors = [{ instancePath: t + "/ignore/" + p + "/line", schemaPath: "#/properties/ignore/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                                                    }
                                                                                    var $ = C === e;
                                                                                }
                                                                                else
                                                                                    var $ = !0;
                                                                                if ($) {
                                                                                    if (u.text !== void 0) {
                                                                                        let m = e;
                                                                                        if (typeof u.text != "string")
                                                                                            return y.errors = [{ instancePath: t + "/ignore/" + p + "/text", schemaPath: "#/properties/ignore/items/properties/text/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                        var $ = m === e;
                                                                                    }
                                                                                    else
                                                                                        var $ = !0;
                                                                                    if ($) {
                                                                                        if (u.until !== void 0) {
                                                                                            let m = e;
                                                                                            if (typeof u.until != "string")
                                                                                                return y.errors = [{ instancePath: t + "/ignore/" + p + "/until", schemaPath: "#/properties/ignore/items/properties/until/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                            var $ = m === e;
                                                                                        }
                                                                                        else
                                                                                            var $ = !0;
                                                                                        if ($) {
                                                                                            if (u.state !== void 0) {
                                                                                                let m = u.state, C = e;
                                                                                                if (!(m === "used" || m === "unused" || m === "expired"))
                                                                                                    return y.errors = [{ instancePath: t + "/ignore/" + p + "/state", schemaPath: "#/properties/ignore/items/properties/state/enum", keyword: "enum", params: { allowedValues: pe.properties.ignore.items.properties.state.enum } }], !1;
                                                                                                var $ = C === e;
                                                                                            }
                                                                                            else
                                                                                                var $ = !0;
                                                                                            if ($)
                                                                                                if (u.matches !== void 0) {
                                                                                                    let m = u.matches, C = e;
                                                                                                    if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                                                                                                        return y.errors = [{ instancePath: t + "/ignore/" + p + "/matches", schemaPath: "#/properties/ignore/items/properties/matches/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                    if (e === C && typeof m == "number" && isFinite(m)) {
                                                                                                        if (m > 9007199254740991 || isNaN(m))
                                                                                                            return y.errors = [{ instancePath: t + "/ignore/" + p + "/matches", schemaPath: "#/properties/ignore/items/properties/matches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                                                        if (m < 0 || isNaN(m))
                                                                                                            return y.errors = [{ instancePath: t + "/ignore/" + p + "/matches", schemaPath: "#/properties/ignore/items/properties/matches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                                                    }
                                                                                                    var $ = C === e;
                                                                                                }
                                                                                                else
                                                                                                    var $ = !0;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else
                                                                                return y.errors = [{ instancePath: t + "/ignore/" + p, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                        var F = X === e;
                                                                        if (!F)
                                                                            break;
                                                                    }
                                                                }
                                                                else
                                                                    return y.errors = [{ instancePath: t + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" } }], !1;
                                                            var s = N === e;
                                                        }
                                                        else
                                                            var s = !0;
                                                        if (s) {
                                                            if (r.processes !== void 0) {
                                                                let o = r.processes, N = e;
                                                                if (e === N)
                                                                    if (Array.isArray(o)) {
                                                                        var V = !0;
                                                                        let A = o.length;
                                                                        for (let p = 0; p < A; p++) {
                                                                            let u = e;
                                                                            K(o[p], { instancePath: t + "/processes/" + p, parentData: o, parentDataProperty: p, rootData: v, dynamicAnchors: g }) || (n = n === null ? K.errors : n.concat(K.errors), e = n.length);
                                                                            var V = u === e;
                                                                            if (!V)
                                                                                break;
                                                                        }
                                                                    }
                                                                    else
                                                                        return y.errors = [{ instancePath: t + "/processes", schemaPath: "#/properties/processes/type", keyword: "type", params: { type: "array" } }], !1;
                                                                var s = N === e;
                                                            }
                                                            else
                                                                var s = !0;
                                                            if (s) {
                                                                if (r.groups !== void 0) {
                                                                    let o = r.groups, N = e;
                                                                    if (e === N)
                                                                        if (Array.isArray(o)) {
                                                                            var se = !0;
                                                                            let A = o.length;
                                                                            for (let p = 0; p < A; p++) {
                                                                                let u = o[p], X = e;
                                                                                if (e === X)
                                                                                    if (u && typeof u == "object" && !Array.isArray(u)) {
                                                                                        let P;
                                                                                        if (u.id === void 0 && (P = "id") || u.name === void 0 && (P = "name") || u.processes === void 0 && (P = "processes") || u.peakRssBytes === void 0 && (P = "peakRssBytes") || u.peakAnonSumBytes === void 0 && (P = "peakAnonSumBytes"))
                                                                                            return y.errors = [{ instancePath: t + "/groups/" + p, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: P } }], !1;
                                                                                        if (u.id !== void 0) {
                                                                                            let m = e;
                                                                                            if (typeof u.id != "string")
                                                                                                return y.errors = [{ instancePath: t + "/groups/" + p + "/id", schemaPath: "#/properties/groups/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                            var G = m === e;
                                                                                        }
                                                                                        else
                                                                                            var G = !0;
                                                                                        if (G) {
                                                                                            if (u.name !== void 0) {
                                                                                                let m = e;
                                                                                                if (typeof u.name != "string")
                                                                                                    return y.errors = [{ instancePath: t + "/groups/" + p + "/name", schemaPath: "#/properties/groups/items/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                var G = m === e;
                                                                                            }
                                                                                            else
                                                                                                var G = !0;
                                                                                            if (G) {
                                                                                                if (u.processes !== void 0) {
                                                                                                    let m = u.processes, C = e;
                                                                                                    if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                                                                                                        return y.errors = [{ instancePath: t + "/groups/" + p + "/processes", schemaPath: "#/properties/groups/items/properties/processes/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                    if (e === C && typeof m == "number" && isFinite(m)) {
                                                                                                        if (m > 9007199254740991 || isNaN(m))
                                                                                                            return y.errors = [{ instancePath: t + "/groups/" + p + "/processes", schemaPath: "#/properties/groups/items/properties/processes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                                                        if (m < 1 || isNaN(m))
                                                                                                            return y.errors = [{ instancePath: t + "/groups/" + p + "/processes", schemaPath: "#/properties/groups/items/properties/processes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                                                                    }
                                                                                                    var G = C === e;
                                                                                                }
                                                                                                else
                                                                                                    var G = !0;
                                                                                                if (G) {
                                                                                                    if (u.peakRssBytes !== void 0) {
                                                                                                        let m = e;
                                                                                                        w(u.peakRssBytes, { instancePath: t + "/groups/" + p + "/peakRssBytes", parentData: u, parentDataProperty: "peakRssBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
                                                                                                        var G = m === e;
                                                                                                    }
                                                                                                    else
                                                                                                        var G = !0;
                                                                                                    if (G) {
                                                                                                        if (u.peakAnonSumBytes !== void 0) {
                                                                                                            let m = e;
                                                                                                            w(u.peakAnonSumBytes, { instancePath: t + "/groups/" + p + "/peakAnonSumBytes", parentData: u, parentDataProperty: "peakAnonSumBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
                                                                                                            var G = m === e;
                                                                                                        }
                                                                                                        else
                                                                                                            var G = !0;
                                                                                                        if (G)
                                                                                                            if (u.growthBytesPerMinute !== void 0) {
                                                                                                                let m = u.growthBytesPerMinute, C = e;
                                                                                                                if (!(typeof m == "number" && isFinite(m)) && m !== null)
                                                                                                                    return y.errors = [{ instancePath: t + "/groups/" + p + "/growthBytesPerMinute", schemaPath: "#/properties/groups/items/properties/growthBytesPerMinute/type", keyword: "type", params: { type: pe.properties.groups.items.properties.growthBytesPerMinute.type } }], !1;
                                                                                                                var G = C === e;
                                                                                                            }
                                                                                                            else
                                                                                                                var G = !0;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else
                                                                                        return y.errors = [{ instancePath: t + "/groups/" + p, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                                var se = X === e;
                                                                                if (!se)
                                                                                    break;
                                                                            }
                                                                        }
                                                                        else
                                                                            return y.errors = [{ instancePath: t + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } }], !1;
                                                                    var s = N === e;
                                                                }
                                                                else
                                                                    var s = !0;
                                                                if (s) {
                                                                    if (r.containers !== void 0) {
                                                                        let o = r.containers, N = e;
                                                                        if (e === N)
                                                                            if (Array.isArray(o)) {
                                                                                var ue = !0;
                                                                                let A = o.length;
                                                                                for (let p = 0; p < A; p++) {
                                                                                    let u = e;
                                                                                    I(o[p], { instancePath: t + "/containers/" + p, parentData: o, parentDataProperty: p, rootData: v, dynamicAnchors: g }) || (n = n === null ? I.errors : n.concat(I.errors), e = n.length);
                                                                                    var ue = u === e;
                                                                                    if (!ue)
                                                                                        break;
                                                                                }
                                                                            }
                                                                            else
                                                                                return y.errors = [{ instancePath: t + "/containers", schemaPath: "#/properties/containers/type", keyword: "type", params: { type: "array" } }], !1;
                                                                        var s = N === e;
                                                                    }
                                                                    else
                                                                        var s = !0;
                                                                    if (s) {
                                                                        if (r.total !== void 0) {
                                                                            let o = r.total, N = e;
                                                                            if (e === N)
                                                                                if (o && typeof o == "object" && !Array.isArray(o)) {
                                                                                    let A;
                                                                                    if (o.peakBytes === void 0 && (A = "peakBytes") || o.peakAt === void 0 && (A = "peakAt") || o.method === void 0 && (A = "method") || o.pssPeakBytes === void 0 && (A = "pssPeakBytes") || o.trendBytes === void 0 && (A = "trendBytes"))
                                                                                        return y.errors = [{ instancePath: t + "/total", schemaPath: "#/properties/total/required", keyword: "required", params: { missingProperty: A } }], !1;
                                                                                    if (o.peakBytes !== void 0) {
                                                                                        let p = e;
                                                                                        w(o.peakBytes, { instancePath: t + "/total/peakBytes", parentData: o, parentDataProperty: "peakBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
                                                                                        var T = p === e;
                                                                                    }
                                                                                    else
                                                                                        var T = !0;
                                                                                    if (T) {
                                                                                        if (o.peakAt !== void 0) {
                                                                                            let p = e;
                                                                                            H(o.peakAt, { instancePath: t + "/total/peakAt", parentData: o, parentDataProperty: "peakAt", rootData: v, dynamicAnchors: g }) || (n = n === null ? H.errors : n.concat(H.errors), e = n.length);
                                                                                            var T = p === e;
                                                                                        }
                                                                                        else
                                                                                            var T = !0;
                                                                                        if (T) {
                                                                                            if (o.method !== void 0) {
                                                                                                let p = e;
                                                                                                if (typeof o.method != "string")
                                                                                                    return y.errors = [{ instancePath: t + "/total/method", schemaPath: "#/properties/total/properties/method/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                var T = p === e;
                                                                                            }
                                                                                            else
                                                                                                var T = !0;
                                                                                            if (T) {
                                                                                                if (o.pssPeakBytes !== void 0) {
                                                                                                    let p = e;
                                                                                                    B(o.pssPeakBytes, { instancePath: t + "/total/pssPeakBytes", parentData: o, parentDataProperty: "pssPeakBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? B.errors : n.concat(B.errors), e = n.length);
                                                                                                    var T = p === e;
                                                                                                }
                                                                                                else
                                                                                                    var T = !0;
                                                                                                if (T) {
                                                                                                    if (o.pssReadAt !== void 0) {
                                                                                                        let p = o.pssReadAt, u = e;
                                                                                                        if (!(p === "start" || p === "peak" || p === "end"))
                                                                                                            return y.errors = [{ instancePath: t + "/total/pssReadAt", schemaPath: "#/properties/total/properties/pssReadAt/enum", keyword: "enum", params: { allowedValues: pe.properties.total.properties.pssReadAt.enum } }], !1;
                                                                                                        var T = u === e;
                                                                                                    }
                                                                                                    else
                                                                                                        var T = !0;
                                                                                                    if (T)
                                                                                                        if (o.trendBytes !== void 0) {
                                                                                                            let p = e;
                                                                                                            re(o.trendBytes, { instancePath: t + "/total/trendBytes", parentData: o, parentDataProperty: "trendBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? re.errors : n.concat(re.errors), e = n.length);
                                                                                                            var T = p === e;
                                                                                                        }
                                                                                                        else
                                                                                                            var T = !0;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else
                                                                                    return y.errors = [{ instancePath: t + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "object" } }], !1;
                                                                            var s = N === e;
                                                                        }
                                                                        else
                                                                            var s = !0;
                                                                        if (s) {
                                                                            if (r.host !== void 0) {
                                                                                let o = e;
                                                                                j(r.host, { instancePath: t + "/host", parentData: r, parentDataProperty: "host", rootData: v, dynamicAnchors: g }) || (n = n === null ? j.errors : n.concat(j.errors), e = n.length);
                                                                                var s = o === e;
                                                                            }
                                                                            else
                                                                                var s = !0;
                                                                            if (s) {
                                                                                if (r.quality !== void 0) {
                                                                                    let o = e;
                                                                                    D(r.quality, { instancePath: t + "/quality", parentData: r, parentDataProperty: "quality", rootData: v, dynamicAnchors: g }) || (n = n === null ? D.errors : n.concat(D.errors), e = n.length);
                                                                                    var s = o === e;
                                                                                }
                                                                                else
                                                                                    var s = !0;
                                                                                if (s) {
                                                                                    if (r.comparison !== void 0) {
                                                                                        let o = r.comparison, N = e;
                                                                                        if (e === N)
                                                                                            if (o && typeof o == "object" && !Array.isArray(o)) {
                                                                                                let A;
                                                                                                if (o.sentence === void 0 && (A = "sentence") || o.branch === void 0 && (A = "branch") || o.runs === void 0 && (A = "runs") || o.groups === void 0 && (A = "groups") || o.ghost === void 0 && (A = "ghost"))
                                                                                                    return y.errors = [{ instancePath: t + "/comparison", schemaPath: "#/properties/comparison/required", keyword: "required", params: { missingProperty: A } }], !1;
                                                                                                if (o.sentence !== void 0) {
                                                                                                    let p = e;
                                                                                                    if (typeof o.sentence != "string")
                                                                                                        return y.errors = [{ instancePath: t + "/comparison/sentence", schemaPath: "#/properties/comparison/properties/sentence/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                    var J = p === e;
                                                                                                }
                                                                                                else
                                                                                                    var J = !0;
                                                                                                if (J) {
                                                                                                    if (o.branch !== void 0) {
                                                                                                        let p = e;
                                                                                                        if (typeof o.branch != "string")
                                                                                                            return y.errors = [{ instancePath: t + "/comparison/branch", schemaPath: "#/properties/comparison/properties/branch/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                        var J = p === e;
                                                                                                    }
                                                                                                    else
                                                                                                        var J = !0;
                                                                                                    if (J) {
                                                                                                        if (o.runs !== void 0) {
                                                                                                            let p = o.runs, u = e;
                                                                                                            if (e === u)
                                                                                                                if (Array.isArray(p)) {
                                                                                                                    var Pe = !0;
                                                                                                                    let te = p.length;
                                                                                                                    for (let P = 0; P < te; P++) {
                                                                                                                        let m = p[P], C = e;
                                                                                                                        if (e === C)
                                                                                                                            if (m && typeof m == "object" && !Array.isArray(m)) {
                                                                                                                                let U;
                                                                                                                                if (m.id === void 0 && (U = "id") || m.url === void 0 && (U = "url") || m.sha === void 0 && (U = "sha") || m.at === void 0 && (U = "at"))
                                                                                                                                    return y.errors = [{ instancePath: t + "/comparison/runs/" + P, schemaPath: "#/properties/comparison/properties/runs/items/required", keyword: "required", params: { missingProperty: U } }], !1;
                                                                                                                                if (m.id !== void 0) {
                                                                                                                                    let x = e;
                                                                                                                                    if (typeof m.id != "string")
                                                                                                                                        return y.errors = [{ instancePath: t + "/comparison/runs/" + P + "/id", schemaPath: "#/properties/comparison/properties/runs/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                                                    var ne = x === e;
                                                                                                                                }
                                                                                                                                else
                                                                                                                                    var ne = !0;
                                                                                                                                if (ne) {
                                                                                                                                    if (m.url !== void 0) {
                                                                                                                                        let x = e;
                                                                                                                                        if (typeof m.url != "string")
                                                                                                                                            return y.errors = [{ instancePath: t + "/comparison/runs/" + P + "/url", schemaPath: "#/properties/comparison/properties/runs/items/properties/url/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                                                        var ne = x === e;
                                                                                                                                    }
                                                                                                                                    else
                                                                                                                                        var ne = !0;
                                                                                                                                    if (ne) {
                                                                                                                                        if (m.sha !== void 0) {
                                                                                                                                            let x = e;
                                                                                                                                            if (typeof m.sha != "string")
                                                                                                                                                return y.errors = [{ instancePath: t + "/comparison/runs/" + P + "/sha", schemaPath: "#/properties/comparison/properties/runs/items/properties/sha/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                                                            var ne = x === e;
                                                                                                                                        }
                                                                                                                                        else
                                                                                                                                            var ne = !0;
                                                                                                                                        if (ne)
                                                                                                                                            if (m.at !== void 0) {
                                                                                                                                                let x = e;
                                                                                                                                                H(m.at, { instancePath: t + "/comparison/runs/" + P + "/at", parentData: m, parentDataProperty: "at", rootData: v, dynamicAnchors: g }) || (n = n === null ? H.errors : n.concat(H.errors), e = n.length);
                                                                                                                                                var ne = x === e;
                                                                                                                                            }
                                                                                                                                            else
                                                                                                                                                var ne = !0;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else
                                                                                                                                return y.errors = [{ instancePath: t + "/comparison/runs/" + P, schemaPath: "#/properties/comparison/properties/runs/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                                                                        var Pe = C === e;
                                                                                                                        if (!Pe)
                                                                                                                            break;
                                                                                                                    }
                                                                                                                }
                                                                                                                else
                                                                                                                    return y.errors = [{ instancePath: t + "/comparison/runs", schemaPath: "#/properties/comparison/properties/runs/type", keyword: "type", params: { type: "array" } }], !1;
                                                                                                            var J = u === e;
                                                                                                        }
                                                                                                        else
                                                                                                            var J = !0;
                                                                                                        if (J) {
                                                                                                            if (o.groups !== void 0) {
                                                                                                                let p = o.groups, u = e;
                                                                                                                if (e === u)
                                                                                                                    if (Array.isArray(p)) {
                                                                                                                        var be = !0;
                                                                                                                        let te = p.length;
                                                                                                                        for (let P = 0; P < te; P++) {
                                                                                                                            let m = p[P], C = e;
                                                                                                                            if (e === C)
                                                                                                                                if (m && typeof m == "object" && !Array.isArray(m)) {
                                                                                                                                    let U;
                                                                                                                                    if (m.id === void 0 && (U = "id") || m.name === void 0 && (U = "name") || m.what === void 0 && (U = "what") || m.bytes === void 0 && (U = "bytes") || m.medianBytes === void 0 && (U = "medianBytes") || m.changePercent === void 0 && (U = "changePercent") || m.historyBytes === void 0 && (U = "historyBytes") || m.state === void 0 && (U = "state"))
                                                                                                                                        return y.errors = [{ instancePath: t + "/comparison/groups/" + P, schemaPath: "#/properties/comparison/properties/groups/items/required", keyword: "required", params: { missingProperty: U } }], !1;
                                                                                                                                    if (m.id !== void 0) {
                                                                                                                                        let x = e;
                                                                                                                                        if (typeof m.id != "string")
                                                                                                                                            return y.errors = [{ instancePath: t + "/comparison/groups/" + P + "/id", schemaPath: "#/properties/comparison/properties/groups/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                                                        var O = x === e;
                                                                                                                                    }
                                                                                                                                    else
                                                                                                                                        var O = !0;
                                                                                                                                    if (O) {
                                                                                                                                        if (m.name !== void 0) {
                                                                                                                                            let x = e;
                                                                                                                                            if (typeof m.name != "string")
                                                                                                                                                return y.errors = [{ instancePath: t + "/comparison/groups/" + P + "/name", schemaPath: "#/properties/comparison/properties/groups/items/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                                                            var O = x === e;
                                                                                                                                        }
                                                                                                                                        else
                                                                                                                                            var O = !0;
                                                                                                                                        if (O) {
                                                                                                                                            if (m.what !== void 0) {
                                                                                                                                                let x = m.what, W = e;
                                                                                                                                                if (!(x === "settled" || x === "peaked"))
                                                                                                                                                    return y.errors = [{ instancePath: t + "/comparison/groups/" + P + "/what", schemaPath: "#/properties/comparison/properties/groups/items/properties/what/enum", keyword: "enum", params: { allowedValues: pe.properties.comparison.properties.groups.items.properties.what.enum } }], !1;
                                                                                                                                                var O = W === e;
                                                                                                                                            }
                                                                                                                                            else
                                                                                                                                                var O = !0;
                                                                                                                                            if (O) {
                                                                                                                                                if (m.bytes !== void 0) {
                                                                                                                                                    let x = e;
                                                                                                                                                    w(m.bytes, { instancePath: t + "/comparison/groups/" + P + "/bytes", parentData: m, parentDataProperty: "bytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
                                                                                                                                                    var O = x === e;
                                                                                                                                                }
                                                                                                                                                else
                                                                                                                                                    var O = !0;
                                                                                                                                                if (O) {
                                                                                                                                                    if (m.medianBytes !== void 0) {
                                                                                                                                                        let x = e;
                                                                                                                                                        w(m.medianBytes, { instancePath: t + "/comparison/groups/" + P + "/medianBytes", parentData: m, parentDataProperty: "medianBytes", rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
                                                                                                                                                        var O = x === e;
                                                                                                                                                    }
                                                                                                                                                    else
                                                                                                                                                        var O = !0;
                                                                                                                                                    if (O) {
                                                                                                                                                        if (m.changePercent !== void 0) {
                                                                                                                                                            let x = m.changePercent, W = e;
                                                                                                                                                            if (!(typeof x == "number" && isFinite(x)))
                                                                                                                                                                return y.errors = [{ instancePath: t + "/comparison/groups/" + P + "/changePercent", schemaPath: "#/properties/comparison/properties/groups/items/properties/changePercent/type", keyword: "type", params: { type: "number" } }], !1;
                                                                                                                                                            var O = W === e;
                                                                                                                                                        }
                                                                                                                                                        else
                                                                                                                                                            var O = !0;
                                                                                                                                                        if (O) {
                                                                                                                                                            if (m.historyBytes !== void 0) {
                                                                                                                                                                let x = m.historyBytes, W = e;
                                                                                                                                                                if (e === W)
                                                                                                                                                                    if (Array.isArray(x)) {
                                                                                                                                                                        var we = !0;
                                                                                                                                                                        let Ke = x.length;
                                                                                                                                                                        for (let ae = 0; ae < Ke; ae++) {
                                                                                                                                                                            let le = e;
                                                                                                                                                                            w(x[ae], { instancePath: t + "/comparison/groups/" + P + "/historyBytes/" + ae, parentData: x, parentDataProperty: ae, rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
                                                                                                                                                                            var we = le === e;
                                                                                                                                                                            if (!we)
                                                                                                                                                                                break;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                    else
                                                                                                                                                                        return y.errors = [{ instancePath: t + "/comparison/groups/" + P + "/historyBytes", schemaPath: "#/properties/comparison/properties/groups/items/properties/historyBytes/type", keyword: "type", params: { type: "array" } }], !1;
                                                                                                                                                                var O = W === e;
                                                                                                                                                            }
                                                                                                                                                            else
                                                                                                                                                                var O = !0;
                                                                                                                                                            if (O)
                                                                                                                                                                if (m.state !== void 0) {
                                                                                                                                                                    let x = m.state, W = e;
                                                                                                                                                                    if (!(x === "ok" || x === "worse" || x === "known"))
                                                                                                                                                                        return y.errors = [{ instancePath: t + "/comparison/groups/" + P + "/state", schemaPath: "#/properties/comparison/properties/groups/items/properties/state/enum", keyword: "enum", params: { allowedValues: pe.properties.comparison.properties.groups.items.properties.state.enum } }], !1;
                                                                                                                                                                    var O = W === e;
                                                                                                                                                                }
                                                                                                                                                                else
                                                                                                                                                                    var O = !0;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else
                                                                                                                                    return y.errors = [{ instancePath: t + "/comparison/groups/" + P, schemaPath: "#/properties/comparison/properties/groups/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                                                                            var be = C === e;
                                                                                                                            if (!be)
                                                                                                                                break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else
                                                                                                                        return y.errors = [{ instancePath: t + "/comparison/groups", schemaPath: "#/properties/comparison/properties/groups/type", keyword: "type", params: { type: "array" } }], !1;
                                                                                                                var J = u === e;
                                                                                                            }
                                                                                                            else
                                                                                                                var J = !0;
                                                                                                            if (J)
                                                                                                                if (o.ghost !== void 0) {
                                                                                                                    let p = o.ghost, u = e;
                                                                                                                    if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null)
                                                                                                                        return y.errors = [{ instancePath: t + "/comparison/ghost", schemaPath: "#/properties/comparison/properties/ghost/type", keyword: "type", params: { type: pe.properties.comparison.properties.ghost.type } }], !1;
                                                                                                                    if (e === u && p && typeof p == "object" && !Array.isArray(p)) {
                                                                                                                        let te;
                                                                                                                        if (p.stepMs === void 0 && (te = "stepMs") || p.bytes === void 0 && (te = "bytes"))
                                                                                                                            return y.errors = [{ instancePath: t + "/comparison/ghost", schemaPath: "#/properties/comparison/properties/ghost/required", keyword: "required", params: { missingProperty: te } }], !1;
                                                                                                                        if (p.stepMs !== void 0) {
                                                                                                                            let P = e;
                                                                                                                            q(p.stepMs, { instancePath: t + "/comparison/ghost/stepMs", parentData: p, parentDataProperty: "stepMs", rootData: v, dynamicAnchors: g }) || (n = n === null ? q.errors : n.concat(q.errors), e = n.length);
                                                                                                                            var ye = P === e;
                                                                                                                        }
                                                                                                                        else
                                                                                                                            var ye = !0;
                                                                                                                        if (ye)
                                                                                                                            if (p.bytes !== void 0) {
                                                                                                                                let P = p.bytes, m = e;
                                                                                                                                if (e === m)
                                                                                                                                    if (Array.isArray(P)) {
                                                                                                                                        var Be = !0;
                                                                                                                                        let qe = P.length;
                                                                                                                                        for (let U = 0; U < qe; U++) {
                                                                                                                                            let x = e;
                                                                                                                                            w(P[U], { instancePath: t + "/comparison/ghost/bytes/" + U, parentData: P, parentDataProperty: U, rootData: v, dynamicAnchors: g }) || (n = n === null ? w.errors : n.concat(w.errors), e = n.length);
                                                                                                                                            var Be = x === e;
                                                                                                                                            if (!Be)
                                                                                                                                                break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else
                                                                                                                                        return y.errors = [{ instancePath: t + "/comparison/ghost/bytes", schemaPath: "#/properties/comparison/properties/ghost/properties/bytes/type", keyword: "type", params: { type: "array" } }], !1;
                                                                                                                                var ye = m === e;
                                                                                                                            }
                                                                                                                            else
                                                                                                                                var ye = !0;
                                                                                                                    }
                                                                                                                    var J = u === e;
                                                                                                                }
                                                                                                                else
                                                                                                                    var J = !0;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else
                                                                                                return y.errors = [{ instancePath: t + "/comparison", schemaPath: "#/properties/comparison/type", keyword: "type", params: { type: "object" } }], !1;
                                                                                        var s = N === e;
                                                                                    }
                                                                                    else
                                                                                        var s = !0;
                                                                                    if (s) {
                                                                                        if (r.marks !== void 0) {
                                                                                            let o = r.marks, N = e;
                                                                                            if (e === N)
                                                                                                if (Array.isArray(o)) {
                                                                                                    var _e = !0;
                                                                                                    let A = o.length;
                                                                                                    for (let p = 0; p < A; p++) {
                                                                                                        let u = o[p], X = e;
                                                                                                        if (e === X)
                                                                                                            if (u && typeof u == "object" && !Array.isArray(u)) {
                                                                                                                let P;
                                                                                                                if (u.atMs === void 0 && (P = "atMs") || u.name === void 0 && (P = "name"))
                                                                                                                    return y.errors = [{ instancePath: t + "/marks/" + p, schemaPath: "#/properties/marks/items/required", keyword: "required", params: { missingProperty: P } }], !1;
                                                                                                                if (u.atMs !== void 0) {
                                                                                                                    let m = e;
                                                                                                                    q(u.atMs, { instancePath: t + "/marks/" + p + "/atMs", parentData: u, parentDataProperty: "atMs", rootData: v, dynamicAnchors: g }) || (n = n === null ? q.errors : n.concat(q.errors), e = n.length);
                                                                                                                    var ce = m === e;
                                                                                                                }
                                                                                                                else
                                                                                                                    var ce = !0;
                                                                                                                if (ce)
                                                                                                                    if (u.name !== void 0) {
                                                                                                                        let m = e;
                                                                                                                        if (typeof u.name != "string")
                                                                                                                            return y.errors = [{ instancePath: t + "/marks/" + p + "/name", schemaPath: "#/properties/marks/items/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                                        var ce = m === e;
                                                                                                                    }
                                                                                                                    else
                                                                                                                        var ce = !0;
                                                                                                            }
                                                                                                            else
                                                                                                                return y.errors = [{ instancePath: t + "/marks/" + p, schemaPath: "#/properties/marks/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                                                        var _e = X === e;
                                                                                                        if (!_e)
                                                                                                            break;
                                                                                                    }
                                                                                                }
                                                                                                else
                                                                                                    return y.errors = [{ instancePath: t + "/marks", schemaPath: "#/properties/marks/type", keyword: "type", params: { type: "array" } }], !1;
                                                                                            var s = N === e;
                                                                                        }
                                                                                        else
                                                                                            var s = !0;
                                                                                        if (s) {
                                                                                            if (r.actions !== void 0) {
                                                                                                let o = r.actions, N = e;
                                                                                                if (e === N)
                                                                                                    if (Array.isArray(o)) {
                                                                                                        var Ne = !0;
                                                                                                        let A = o.length;
                                                                                                        for (let p = 0; p < A; p++) {
                                                                                                            let u = o[p], X = e;
                                                                                                            if (e === X)
                                                                                                                if (u && typeof u == "object" && !Array.isArray(u)) {
                                                                                                                    let P;
                                                                                                                    if (u.gate === void 0 && (P = "gate") || u.subject === void 0 && (P = "subject") || u.result === void 0 && (P = "result") || u.isDone === void 0 && (P = "isDone") || u.durationMs === void 0 && (P = "durationMs"))
                                                                                                                        return y.errors = [{ instancePath: t + "/actions/" + p, schemaPath: "#/properties/actions/items/required", keyword: "required", params: { missingProperty: P } }], !1;
                                                                                                                    if (u.gate !== void 0) {
                                                                                                                        let m = e;
                                                                                                                        if (typeof u.gate != "string")
                                                                                                                            return y.errors = [{ instancePath: t + "/actions/" + p + "/gate", schemaPath: "#/properties/actions/items/properties/gate/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                                        var Z = m === e;
                                                                                                                    }
                                                                                                                    else
                                                                                                                        var Z = !0;
                                                                                                                    if (Z) {
                                                                                                                        if (u.subject !== void 0) {
                                                                                                                            let m = e;
                                                                                                                            if (typeof u.subject != "string")
                                                                                                                                return y.errors = [{ instancePath: t + "/actions/" + p + "/subject", schemaPath: "#/properties/actions/items/properties/subject/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                                            var Z = m === e;
                                                                                                                        }
                                                                                                                        else
                                                                                                                            var Z = !0;
                                                                                                                        if (Z) {
                                                                                                                            if (u.result !== void 0) {
                                                                                                                                let m = e;
                                                                                                                                if (typeof u.result != "string")
                                                                                                                                    return y.errors = [{ instancePath: t + "/actions/" + p + "/result", schemaPath: "#/properties/actions/items/properties/result/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                                                var Z = m === e;
                                                                                                                            }
                                                                                                                            else
                                                                                                                                var Z = !0;
                                                                                                                            if (Z) {
                                                                                                                                if (u.isDone !== void 0) {
                                                                                                                                    let m = e;
                                                                                                                                    if (typeof u.isDone != "boolean")
                                                                                                                                        return y.errors = [{ instancePath: t + "/actions/" + p + "/isDone", schemaPath: "#/properties/actions/items/properties/isDone/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                                                                                    var Z = m === e;
                                                                                                                                }
                                                                                                                                else
                                                                                                                                    var Z = !0;
                                                                                                                                if (Z)
                                                                                                                                    if (u.durationMs !== void 0) {
                                                                                                                                        let m = e;
                                                                                                                                        q(u.durationMs, { instancePath: t + "/actions/" + p + "/durationMs", parentData: u, parentDataProperty: "durationMs", rootData: v, dynamicAnchors: g }) || (n = n === null ? q.errors : n.concat(q.errors), e = n.length);
                                                                                                                                        var Z = m === e;
                                                                                                                                    }
                                                                                                                                    else
                                                                                                                                        var Z = !0;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else
                                                                                                                    return y.errors = [{ instancePath: t + "/actions/" + p, schemaPath: "#/properties/actions/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                                                            var Ne = X === e;
                                                                                                            if (!Ne)
                                                                                                                break;
                                                                                                        }
                                                                                                    }
                                                                                                    else
                                                                                                        return y.errors = [{ instancePath: t + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" } }], !1;
                                                                                                var s = N === e;
                                                                                            }
                                                                                            else
                                                                                                var s = !0;
                                                                                            if (s) {
                                                                                                if (r.suggestion !== void 0) {
                                                                                                    let o = e;
                                                                                                    if (typeof r.suggestion != "string")
                                                                                                        return y.errors = [{ instancePath: t + "/suggestion", schemaPath: "#/properties/suggestion/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                    var s = o === e;
                                                                                                }
                                                                                                else
                                                                                                    var s = !0;
                                                                                                if (s)
                                                                                                    if (r.notices !== void 0) {
                                                                                                        let o = r.notices, N = e;
                                                                                                        if (e === N)
                                                                                                            if (Array.isArray(o)) {
                                                                                                                var $e = !0;
                                                                                                                let A = o.length;
                                                                                                                for (let p = 0; p < A; p++) {
                                                                                                                    let u = e;
                                                                                                                    if (typeof o[p] != "string")
                                                                                                                        return y.errors = [{ instancePath: t + "/notices/" + p, schemaPath: "#/properties/notices/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                                    var $e = u === e;
                                                                                                                    if (!$e)
                                                                                                                        break;
                                                                                                                }
                                                                                                            }
                                                                                                            else
                                                                                                                return y.errors = [{ instancePath: t + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" } }], !1;
                                                                                                        var s = N === e;
                                                                                                    }
                                                                                                    else
                                                                                                        var s = !0;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else
        return y.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return y.errors = n, e === 0; } y.evaluated = { props: { schemaVersion: !0, tool: !0, run: !0, verdict: !0, leakDetected: !0, sentence: !0, inconclusiveReason: !0, scope: !0, memoryBase: !0, limits: !0, findings: !0, ab: !0, ignore: !0, processes: !0, groups: !0, containers: !0, total: !0, host: !0, quality: !0, comparison: !0, marks: !0, actions: !0, suggestion: !0, notices: !0 }, dynamicProps: !1, dynamicItems: !1 }; return Ee(Ge); })();
const validateReport = built.validate;


/***/ })

};
