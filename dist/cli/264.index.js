export const id = 264;
export const ids = [264];
export const modules = {

/***/ 1264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateBaseline: () => (/* binding */ validateBaseline)
/* harmony export */ });

var built = (() => { var L = Object.defineProperty; var A = Object.getOwnPropertyDescriptor; var T = Object.getOwnPropertyNames; var V = Object.prototype.hasOwnProperty; var R = (r, t) => () => { try {
    return t || r((t = { exports: {} }).exports, t), t.exports;
}
catch (b) {
    throw t = 0, b;
} }, W = (r, t) => { for (var b in t)
    L(r, b, { get: t[b], enumerable: !0 }); }, O = (r, t, b, N) => { if (t && typeof t == "object" || typeof t == "function")
    for (let d of T(t))
        !V.call(r, d) && d !== b && L(r, d, { get: () => t[d], enumerable: !(N = A(t, d)) || N.enumerable }); return r; }; var E = r => O(L({}, "__esModule", { value: !0 }), r); var D = R(_ => {
    "use strict";
    Object.defineProperty(_, "__esModule", { value: !0 });
    function H(r) { let t = r.length, b = 0, N = 0, d; for (; N < t;)
        b++, d = r.charCodeAt(N++), d >= 55296 && d <= 56319 && N < t && (d = r.charCodeAt(N), (d & 64512) === 56320 && N++); return b; }
    _.default = H;
    H.code = 'require("ajv/dist/runtime/ucs2length").default';
}); var Q = {}; W(Q, { default: () => z, validate: () => C }); var C = k, z = k; var B = D().default, G = { type: "object", required: ["id", "attempt", "url", "sha", "branch", "at", "verdict", "isRegressed", "durationMs", "quality", "host", "total", "groups"], properties: { id: { type: "string", maxLength: 40 }, attempt: { maximum: 9007199254740991, type: "integer", minimum: 1 }, url: { type: "string", maxLength: 2e3 }, sha: { type: "string", maxLength: 64 }, branch: { type: "string", maxLength: 300 }, at: { type: "string", format: "date-time", maxLength: 40 }, verdict: { enum: ["pass", "warn", "fail", "inconclusive"] }, isRegressed: { type: "boolean" }, durationMs: { maximum: 9007199254740991, type: "integer", minimum: 0 }, quality: { type: "object", required: ["intervalMs", "ticks", "plannedTicks", "isWhole"], properties: { intervalMs: { maximum: 9007199254740991, type: "integer", minimum: 1 }, ticks: { maximum: 9007199254740991, type: "integer", minimum: 0 }, plannedTicks: { maximum: 9007199254740991, type: "integer", minimum: 0 }, isWhole: { type: "boolean" } } }, host: { type: "object", required: ["memoryBytes", "arch", "os"], properties: { memoryBytes: { $ref: "#/$defs/bytes" }, arch: { type: "string", maxLength: 40 }, os: { type: "string", maxLength: 130 } } }, total: { type: "object", required: ["peakBytes", "settledBytes"], properties: { peakBytes: { $ref: "#/$defs/bytes" }, settledBytes: { $ref: "#/$defs/bytesOrNull" } } }, curve: { type: "object", required: ["stepMs", "bytes"], properties: { stepMs: { maximum: 9007199254740991, type: "integer", minimum: 0 }, bytes: { type: "array", items: { $ref: "#/$defs/bytes" }, maxItems: 200 } } }, groups: { type: "array", maxItems: 100, items: { $ref: "#/$defs/group" } } } }, J = function (t) { return !Number.isNaN(Date.parse(t)); }; function P(r, { instancePath: t = "", parentData: b, parentDataProperty: N, rootData: d = r, dynamicAnchors: x = {} } = {}) { let m = null, e = 0, c = P.evaluated; if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)))
    return P.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }], !1; if (e === 0 && typeof r == "number" && isFinite(r)) {
    if (r > 9007199254740991 || isNaN(r))
        return P.errors = [{ instancePath: t, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
    if (r < 0 || isNaN(r))
        return P.errors = [{ instancePath: t, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
} return P.errors = m, e === 0; } P.evaluated = { dynamicProps: !1, dynamicItems: !1 }; var K = { maximum: 9007199254740991, type: ["integer", "null"], minimum: 0 }; function q(r, { instancePath: t = "", parentData: b, parentDataProperty: N, rootData: d = r, dynamicAnchors: x = {} } = {}) { let m = null, e = 0, c = q.evaluated; if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && r !== null)
    return q.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: K.type } }], !1; if (e === 0 && typeof r == "number" && isFinite(r)) {
    if (r > 9007199254740991 || isNaN(r))
        return q.errors = [{ instancePath: t, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
    if (r < 0 || isNaN(r))
        return q.errors = [{ instancePath: t, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
} return q.errors = m, e === 0; } q.evaluated = { dynamicProps: !1, dynamicItems: !1 }; var $ = { type: "object", required: ["peakBytes", "settledBytes", "id", "name", "version", "processes", "durationMs", "grade", "growthBytesPerHour", "detectableBytesPerHour"], properties: { peakBytes: { $ref: "#/$defs/bytes" }, settledBytes: { $ref: "#/$defs/bytesOrNull" }, id: { type: "string", maxLength: 4e3 }, name: { type: "string", maxLength: 4e3 }, version: { type: "string", maxLength: 100 }, processes: { maximum: 9007199254740991, type: "integer", minimum: 1 }, durationMs: { maximum: 9007199254740991, type: "integer", minimum: 0 }, grade: { enum: ["leak", "likely", "suspect", "ok", "inconclusive"] }, growthBytesPerHour: { maximum: 9007199254740991, type: ["integer", "null"], minimum: 0 }, detectableBytesPerHour: { maximum: 9007199254740991, type: ["integer", "null"], minimum: 0 } } }; function f(r, { instancePath: t = "", parentData: b, parentDataProperty: N, rootData: d = r, dynamicAnchors: x = {} } = {}) { let m = null, e = 0, c = f.evaluated; if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let y;
        if (r.peakBytes === void 0 && (y = "peakBytes") || r.settledBytes === void 0 && (y = "settledBytes") || r.id === void 0 && (y = "id") || r.name === void 0 && (y = "name") || r.version === void 0 && (y = "version") || r.processes === void 0 && (y = "processes") || r.durationMs === void 0 && (y = "durationMs") || r.grade === void 0 && (y = "grade") || r.growthBytesPerHour === void 0 && (y = "growthBytesPerHour") || r.detectableBytesPerHour === void 0 && (y = "detectableBytesPerHour"))
            return f.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: y } }], !1;
        if (r.peakBytes !== void 0) {
            let a = e;
            P(r.peakBytes, { instancePath: t + "/peakBytes", parentData: r, parentDataProperty: "peakBytes", rootData: d, dynamicAnchors: x }) || (m = m === null ? P.errors : m.concat(P.errors), e = m.length);
            var i = a === e;
        }
        else
            var i = !0;
        if (i) {
            if (r.settledBytes !== void 0) {
                let a = e;
                q(r.settledBytes, { instancePath: t + "/settledBytes", parentData: r, parentDataProperty: "settledBytes", rootData: d, dynamicAnchors: x }) || (m = m === null ? q.errors : m.concat(q.errors), e = m.length);
                var i = a === e;
            }
            else
                var i = !0;
            if (i) {
                if (r.id !== void 0) {
                    let a = r.id, u = e;
                    if (e === u)
                        if (typeof a == "string") {
                            if (B(a) > 4e3)
                                return f.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 4e3 } }], !1;
                        }
                        else
                            return f.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                    var i = u === e;
                }
                else
                    var i = !0;
                if (i) {
                    if (r.name !== void 0) {
                        let a = r.name, u = e;
                        if (e === u)
                            if (typeof a == "string") {
                                if (B(a) > 4e3)
                                    return f.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 4e3 } }], !1;
                            }
                            else
                                return f.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                        var i = u === e;
                    }
                    else
                        var i = !0;
                    if (i) {
                        if (r.version !== void 0) {
                            let a = r.version, u = e;
                            if (e === u)
                                if (typeof a == "string") {
                                    if (B(a) > 100)
                                        return f.errors = [{ instancePath: t + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } }], !1;
                                }
                                else
                                    return f.errors = [{ instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } }], !1;
                            var i = u === e;
                        }
                        else
                            var i = !0;
                        if (i) {
                            if (r.processes !== void 0) {
                                let a = r.processes, u = e;
                                if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                    return f.errors = [{ instancePath: t + "/processes", schemaPath: "#/properties/processes/type", keyword: "type", params: { type: "integer" } }], !1;
                                if (e === u && typeof a == "number" && isFinite(a)) {
                                    if (a > 9007199254740991 || isNaN(a))
                                        return f.errors = [{ instancePath: t + "/processes", schemaPath: "#/properties/processes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                    if (a < 1 || isNaN(a))
                                        return f.errors = [{ instancePath: t + "/processes", schemaPath: "#/properties/processes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                }
                                var i = u === e;
                            }
                            else
                                var i = !0;
                            if (i) {
                                if (r.durationMs !== void 0) {
                                    let a = r.durationMs, u = e;
                                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                        return f.errors = [{ instancePath: t + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" } }], !1;
                                    if (e === u && typeof a == "number" && isFinite(a)) {
                                        if (a > 9007199254740991 || isNaN(a))
                                            return f.errors = [{ instancePath: t + "/durationMs", schemaPath: "#/properties/durationMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                        if (a < 0 || isNaN(a))
                                            return f.errors = [{ instancePath: t + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                    }
                                    var i = u === e;
                                }
                                else
                                    var i = !0;
                                if (i) {
                                    if (r.grade !== void 0) {
                                        let a = r.grade, u = e;
                                        if (!(a === "leak" || a === "likely" || a === "suspect" || a === "ok" || a === "inconclusive"))
                                            return f.errors = [{ instancePath: t + "/grade", schemaPath: "#/properties/grade/enum", keyword: "enum", params: { allowedValues: $.properties.grade.enum } }], !1;
                                        var i = u === e;
                                    }
                                    else
                                        var i = !0;
                                    if (i) {
                                        if (r.growthBytesPerHour !== void 0) {
                                            let a = r.growthBytesPerHour, u = e;
                                            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && a !== null)
                                                return f.errors = [{ instancePath: t + "/growthBytesPerHour", schemaPath: "#/properties/growthBytesPerHour/type", keyword: "type", params: { type: $.properties.growthBytesPerHour.type } }], !1;
                                            if (e === u && typeof a == "number" && isFinite(a)) {
                                                if (a > 9007199254740991 || isNaN(a))
                                                    return f.errors = [{ instancePath: t + "/growthBytesPerHour", schemaPath: "#/properties/growthBytesPerHour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                if (a < 0 || isNaN(a))
                                                    return f.errors = [{ instancePath: t + "/growthBytesPerHour", schemaPath: "#/properties/growthBytesPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                            }
                                            var i = u === e;
                                        }
                                        else
                                            var i = !0;
                                        if (i)
                                            if (r.detectableBytesPerHour !== void 0) {
                                                let a = r.detectableBytesPerHour, u = e;
                                                if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && a !== null)
                                                    return f.errors = [{ instancePath: t + "/detectableBytesPerHour", schemaPath: "#/properties/detectableBytesPerHour/type", keyword: "type", params: { type: $.properties.detectableBytesPerHour.type } }], !1;
                                                if (e === u && typeof a == "number" && isFinite(a)) {
                                                    if (a > 9007199254740991 || isNaN(a))
                                                        return f.errors = [{ instancePath: t + "/detectableBytesPerHour", schemaPath: "#/properties/detectableBytesPerHour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                    if (a < 0 || isNaN(a))
                                                        return f.errors = [{ instancePath: t + "/detectableBytesPerHour", schemaPath: "#/properties/detectableBytesPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                }
                                                var i = u === e;
                                            }
                                            else
                                                var i = !0;
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
        return f.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return f.errors = m, e === 0; } f.evaluated = { props: { peakBytes: !0, settledBytes: !0, id: !0, name: !0, version: !0, processes: !0, durationMs: !0, grade: !0, growthBytesPerHour: !0, detectableBytesPerHour: !0 }, dynamicProps: !1, dynamicItems: !1 }; function o(r, { instancePath: t = "", parentData: b, parentDataProperty: N, rootData: d = r, dynamicAnchors: x = {} } = {}) { let m = null, e = 0, c = o.evaluated; if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let v;
        if (r.id === void 0 && (v = "id") || r.attempt === void 0 && (v = "attempt") || r.url === void 0 && (v = "url") || r.sha === void 0 && (v = "sha") || r.branch === void 0 && (v = "branch") || r.at === void 0 && (v = "at") || r.verdict === void 0 && (v = "verdict") || r.isRegressed === void 0 && (v = "isRegressed") || r.durationMs === void 0 && (v = "durationMs") || r.quality === void 0 && (v = "quality") || r.host === void 0 && (v = "host") || r.total === void 0 && (v = "total") || r.groups === void 0 && (v = "groups"))
            return o.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: v } }], !1;
        if (r.id !== void 0) {
            let s = r.id, p = e;
            if (e === p)
                if (typeof s == "string") {
                    if (B(s) > 40)
                        return o.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                }
                else
                    return o.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
            var i = p === e;
        }
        else
            var i = !0;
        if (i) {
            if (r.attempt !== void 0) {
                let s = r.attempt, p = e;
                if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                    return o.errors = [{ instancePath: t + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } }], !1;
                if (e === p && typeof s == "number" && isFinite(s)) {
                    if (s > 9007199254740991 || isNaN(s))
                        return o.errors = [{ instancePath: t + "/attempt", schemaPath: "#/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                    if (s < 1 || isNaN(s))
                        return o.errors = [{ instancePath: t + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                }
                var i = p === e;
            }
            else
                var i = !0;
            if (i) {
                if (r.url !== void 0) {
                    let s = r.url, p = e;
                    if (e === p)
                        if (typeof s == "string") {
                            if (B(s) > 2e3)
                                return o.errors = [{ instancePath: t + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } }], !1;
                        }
                        else
                            return o.errors = [{ instancePath: t + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }], !1;
                    var i = p === e;
                }
                else
                    var i = !0;
                if (i) {
                    if (r.sha !== void 0) {
                        let s = r.sha, p = e;
                        if (e === p)
                            if (typeof s == "string") {
                                if (B(s) > 64)
                                    return o.errors = [{ instancePath: t + "/sha", schemaPath: "#/properties/sha/maxLength", keyword: "maxLength", params: { limit: 64 } }], !1;
                            }
                            else
                                return o.errors = [{ instancePath: t + "/sha", schemaPath: "#/properties/sha/type", keyword: "type", params: { type: "string" } }], !1;
                        var i = p === e;
                    }
                    else
                        var i = !0;
                    if (i) {
                        if (r.branch !== void 0) {
                            let s = r.branch, p = e;
                            if (e === p)
                                if (typeof s == "string") {
                                    if (B(s) > 300)
                                        return o.errors = [{ instancePath: t + "/branch", schemaPath: "#/properties/branch/maxLength", keyword: "maxLength", params: { limit: 300 } }], !1;
                                }
                                else
                                    return o.errors = [{ instancePath: t + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "string" } }], !1;
                            var i = p === e;
                        }
                        else
                            var i = !0;
                        if (i) {
                            if (r.at !== void 0) {
                                let s = r.at, p = e;
                                if (e === p && e === p)
                                    if (typeof s == "string") {
                                        if (B(s) > 40)
                                            return o.errors = [{ instancePath: t + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                        if (!J(s))
                                            return o.errors = [{ instancePath: t + "/at", schemaPath: "#/properties/at/format", keyword: "format", params: { format: "date-time" } }], !1;
                                    }
                                    else
                                        return o.errors = [{ instancePath: t + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } }], !1;
                                var i = p === e;
                            }
                            else
                                var i = !0;
                            if (i) {
                                if (r.verdict !== void 0) {
                                    let s = r.verdict, p = e;
                                    if (!(s === "pass" || s === "warn" || s === "fail" || s === "inconclusive"))
                                        return o.errors = [{ instancePath: t + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: G.properties.verdict.enum } }], !1;
                                    var i = p === e;
                                }
                                else
                                    var i = !0;
                                if (i) {
                                    if (r.isRegressed !== void 0) {
                                        let s = e;
                                        if (typeof r.isRegressed != "boolean")
                                            return o.errors = [{ instancePath: t + "/isRegressed", schemaPath: "#/properties/isRegressed/type", keyword: "type", params: { type: "boolean" } }], !1;
                                        var i = s === e;
                                    }
                                    else
                                        var i = !0;
                                    if (i) {
                                        if (r.durationMs !== void 0) {
                                            let s = r.durationMs, p = e;
                                            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                return o.errors = [{ instancePath: t + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" } }], !1;
                                            if (e === p && typeof s == "number" && isFinite(s)) {
                                                if (s > 9007199254740991 || isNaN(s))
                                                    return o.errors = [{ instancePath: t + "/durationMs", schemaPath: "#/properties/durationMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                if (s < 0 || isNaN(s))
                                                    return o.errors = [{ instancePath: t + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                            }
                                            var i = p === e;
                                        }
                                        else
                                            var i = !0;
                                        if (i) {
                                            if (r.quality !== void 0) {
                                                let s = r.quality, p = e;
                                                if (e === p)
                                                    if (s && typeof s == "object" && !Array.isArray(s)) {
                                                        let g;
                                                        if (s.intervalMs === void 0 && (g = "intervalMs") || s.ticks === void 0 && (g = "ticks") || s.plannedTicks === void 0 && (g = "plannedTicks") || s.isWhole === void 0 && (g = "isWhole"))
                                                            return o.errors = [{ instancePath: t + "/quality", schemaPath: "#/properties/quality/required", keyword: "required", params: { missingProperty: g } }], !1;
                                                        if (s.intervalMs !== void 0) {
                                                            let n = s.intervalMs, h = e;
                                                            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                                                                return o.errors = [{ instancePath: t + "/quality/intervalMs", schemaPath: "#/properties/quality/properties/intervalMs/type", keyword: "type", params: { type: "integer" } }], !1;
                                                            if (e === h && typeof n == "number" && isFinite(n)) {
                                                                if (n > 9007199254740991 || isNaN(n))
                                                                    return o.errors = [{ instancePath: t + "/quality/intervalMs", schemaPath: "#/properties/quality/properties/intervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                if (n < 1 || isNaN(n))
                                                                    return o.errors = [{ instancePath: t + "/quality/intervalMs", schemaPath: "#/properties/quality/properties/intervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                            }
                                                            var y = h === e;
                                                        }
                                                        else
                                                            var y = !0;
                                                        if (y) {
                                                            if (s.ticks !== void 0) {
                                                                let n = s.ticks, h = e;
                                                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                                                                    return o.errors = [{ instancePath: t + "/quality/ticks", schemaPath: "#/properties/quality/properties/ticks/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                if (e === h && typeof n == "number" && isFinite(n)) {
                                                                    if (n > 9007199254740991 || isNaN(n))
                                                                        return o.errors = [{ instancePath: t + "/quality/ticks", schemaPath: "#/properties/quality/properties/ticks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                    if (n < 0 || isNaN(n))
                                                                        return o.errors = [{ instancePath: t + "/quality/ticks", schemaPath: "#/properties/quality/properties/ticks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                }
                                                                var y = h === e;
                                                            }
                                                            else
                                                                var y = !0;
                                                            if (y) {
                                                                if (s.plannedTicks !== void 0) {
                                                                    let n = s.plannedTicks, h = e;
                                                                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                                                                        return o.errors = [{ instancePath: t + "/quality/plannedTicks", schemaPath: "#/properties/quality/properties/plannedTicks/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                    if (e === h && typeof n == "number" && isFinite(n)) {
                                                                        if (n > 9007199254740991 || isNaN(n))
                                                                            return o.errors = [{ instancePath: t + "/quality/plannedTicks", schemaPath: "#/properties/quality/properties/plannedTicks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                        if (n < 0 || isNaN(n))
                                                                            return o.errors = [{ instancePath: t + "/quality/plannedTicks", schemaPath: "#/properties/quality/properties/plannedTicks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                    }
                                                                    var y = h === e;
                                                                }
                                                                else
                                                                    var y = !0;
                                                                if (y)
                                                                    if (s.isWhole !== void 0) {
                                                                        let n = e;
                                                                        if (typeof s.isWhole != "boolean")
                                                                            return o.errors = [{ instancePath: t + "/quality/isWhole", schemaPath: "#/properties/quality/properties/isWhole/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                        var y = n === e;
                                                                    }
                                                                    else
                                                                        var y = !0;
                                                            }
                                                        }
                                                    }
                                                    else
                                                        return o.errors = [{ instancePath: t + "/quality", schemaPath: "#/properties/quality/type", keyword: "type", params: { type: "object" } }], !1;
                                                var i = p === e;
                                            }
                                            else
                                                var i = !0;
                                            if (i) {
                                                if (r.host !== void 0) {
                                                    let s = r.host, p = e;
                                                    if (e === p)
                                                        if (s && typeof s == "object" && !Array.isArray(s)) {
                                                            let g;
                                                            if (s.memoryBytes === void 0 && (g = "memoryBytes") || s.arch === void 0 && (g = "arch") || s.os === void 0 && (g = "os"))
                                                                return o.errors = [{ instancePath: t + "/host", schemaPath: "#/properties/host/required", keyword: "required", params: { missingProperty: g } }], !1;
                                                            if (s.memoryBytes !== void 0) {
                                                                let n = e;
                                                                P(s.memoryBytes, { instancePath: t + "/host/memoryBytes", parentData: s, parentDataProperty: "memoryBytes", rootData: d, dynamicAnchors: x }) || (m = m === null ? P.errors : m.concat(P.errors), e = m.length);
                                                                var a = n === e;
                                                            }
                                                            else
                                                                var a = !0;
                                                            if (a) {
                                                                if (s.arch !== void 0) {
                                                                    let n = s.arch, h = e;
                                                                    if (e === h)
                                                                        if (typeof n == "string") {
                                                                            if (B(n) > 40)
                                                                                return o.errors = [{ instancePath: t + "/host/arch", schemaPath: "#/properties/host/properties/arch/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                                                        }
                                                                        else
                                                                            return o.errors = [{ instancePath: t + "/host/arch", schemaPath: "#/properties/host/properties/arch/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var a = h === e;
                                                                }
                                                                else
                                                                    var a = !0;
                                                                if (a)
                                                                    if (s.os !== void 0) {
                                                                        let n = s.os, h = e;
                                                                        if (e === h)
                                                                            if (typeof n == "string") {
                                                                                if (B(n) > 130)
                                                                                    return o.errors = [{ instancePath: t + "/host/os", schemaPath: "#/properties/host/properties/os/maxLength", keyword: "maxLength", params: { limit: 130 } }], !1;
                                                                            }
                                                                            else
                                                                                return o.errors = [{ instancePath: t + "/host/os", schemaPath: "#/properties/host/properties/os/type", keyword: "type", params: { type: "string" } }], !1;
                                                                        var a = h === e;
                                                                    }
                                                                    else
                                                                        var a = !0;
                                                            }
                                                        }
                                                        else
                                                            return o.errors = [{ instancePath: t + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "object" } }], !1;
                                                    var i = p === e;
                                                }
                                                else
                                                    var i = !0;
                                                if (i) {
                                                    if (r.total !== void 0) {
                                                        let s = r.total, p = e;
                                                        if (e === p)
                                                            if (s && typeof s == "object" && !Array.isArray(s)) {
                                                                let g;
                                                                if (s.peakBytes === void 0 && (g = "peakBytes") || s.settledBytes === void 0 && (g = "settledBytes"))
                                                                    return o.errors = [{ instancePath: t + "/total", schemaPath: "#/properties/total/required", keyword: "required", params: { missingProperty: g } }], !1;
                                                                if (s.peakBytes !== void 0) {
                                                                    let n = e;
                                                                    P(s.peakBytes, { instancePath: t + "/total/peakBytes", parentData: s, parentDataProperty: "peakBytes", rootData: d, dynamicAnchors: x }) || (m = m === null ? P.errors : m.concat(P.errors), e = m.length);
                                                                    var u = n === e;
                                                                }
                                                                else
                                                                    var u = !0;
                                                                if (u)
                                                                    if (s.settledBytes !== void 0) {
                                                                        let n = e;
                                                                        q(s.settledBytes, { instancePath: t + "/total/settledBytes", parentData: s, parentDataProperty: "settledBytes", rootData: d, dynamicAnchors: x }) || (m = m === null ? q.errors : m.concat(q.errors), e = m.length);
                                                                        var u = n === e;
                                                                    }
                                                                    else
                                                                        var u = !0;
                                                            }
                                                            else
                                                                return o.errors = [{ instancePath: t + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "object" } }], !1;
                                                        var i = p === e;
                                                    }
                                                    else
                                                        var i = !0;
                                                    if (i) {
                                                        if (r.curve !== void 0) {
                                                            let s = r.curve, p = e;
                                                            if (e === p)
                                                                if (s && typeof s == "object" && !Array.isArray(s)) {
                                                                    let g;
                                                                    if (s.stepMs === void 0 && (g = "stepMs") || s.bytes === void 0 && (g = "bytes"))
                                                                        return o.errors = [{ instancePath: t + "/curve", schemaPath: "#/properties/curve/required", keyword: "required", params: { missingProperty: g } }], !1;
                                                                    if (s.stepMs !== void 0) {
                                                                        let n = s.stepMs, h = e;
                                                                        if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                                                                            return o.errors = [{ instancePath: t + "/curve/stepMs", schemaPath: "#/properties/curve/properties/stepMs/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                        if (e === h && typeof n == "number" && isFinite(n)) {
                                                                            if (n > 9007199254740991 || isNaN(n))
                                                                                return o.errors = [{ instancePath: t + "/curve/stepMs", schemaPath: "#/properties/curve/properties/stepMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                            if (n < 0 || isNaN(n))
                                                                                return o.errors = [{ instancePath: t + "/curve/stepMs", schemaPath: "#/properties/curve/properties/stepMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                        }
                                                                        var l = h === e;
                                                                    }
                                                                    else
                                                                        var l = !0;
                                                                    if (l)
                                                                        if (s.bytes !== void 0) {
                                                                            let n = s.bytes, h = e;
                                                                            if (e === h)
                                                                                if (Array.isArray(n)) {
                                                                                    if (n.length > 200)
                                                                                        return o.errors = [{ instancePath: t + "/curve/bytes", schemaPath: "#/properties/curve/properties/bytes/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                                                                                    {
                                                                                        var w = !0;
                                                                                        let F = n.length;
                                                                                        for (let M = 0; M < F; M++) {
                                                                                            let I = e;
                                                                                            P(n[M], { instancePath: t + "/curve/bytes/" + M, parentData: n, parentDataProperty: M, rootData: d, dynamicAnchors: x }) || (m = m === null ? P.errors : m.concat(P.errors), e = m.length);
                                                                                            var w = I === e;
                                                                                            if (!w)
                                                                                                break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else
                                                                                    return o.errors = [{ instancePath: t + "/curve/bytes", schemaPath: "#/properties/curve/properties/bytes/type", keyword: "type", params: { type: "array" } }], !1;
                                                                            var l = h === e;
                                                                        }
                                                                        else
                                                                            var l = !0;
                                                                }
                                                                else
                                                                    return o.errors = [{ instancePath: t + "/curve", schemaPath: "#/properties/curve/type", keyword: "type", params: { type: "object" } }], !1;
                                                            var i = p === e;
                                                        }
                                                        else
                                                            var i = !0;
                                                        if (i)
                                                            if (r.groups !== void 0) {
                                                                let s = r.groups, p = e;
                                                                if (e === p)
                                                                    if (Array.isArray(s)) {
                                                                        if (s.length > 100)
                                                                            return o.errors = [{ instancePath: t + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 100 } }], !1;
                                                                        {
                                                                            var j = !0;
                                                                            let g = s.length;
                                                                            for (let n = 0; n < g; n++) {
                                                                                let h = e;
                                                                                f(s[n], { instancePath: t + "/groups/" + n, parentData: s, parentDataProperty: n, rootData: d, dynamicAnchors: x }) || (m = m === null ? f.errors : m.concat(f.errors), e = m.length);
                                                                                var j = h === e;
                                                                                if (!j)
                                                                                    break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else
                                                                        return o.errors = [{ instancePath: t + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } }], !1;
                                                                var i = p === e;
                                                            }
                                                            else
                                                                var i = !0;
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
        return o.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return o.errors = m, e === 0; } o.evaluated = { props: { id: !0, attempt: !0, url: !0, sha: !0, branch: !0, at: !0, verdict: !0, isRegressed: !0, durationMs: !0, quality: !0, host: !0, total: !0, curve: !0, groups: !0 }, dynamicProps: !1, dynamicItems: !1 }; function k(r, { instancePath: t = "", parentData: b, parentDataProperty: N, rootData: d = r, dynamicAnchors: x = {} } = {}) { let m = null, e = 0, c = k.evaluated; if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0)
    if (r && typeof r == "object" && !Array.isArray(r)) {
        let u;
        if (r.schemaVersion === void 0 && (u = "schemaVersion") || r.tool === void 0 && (u = "tool") || r.name === void 0 && (u = "name") || r.run === void 0 && (u = "run") || r.history === void 0 && (u = "history") || r.digest === void 0 && (u = "digest"))
            return k.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], !1;
        if (r.schemaVersion !== void 0) {
            let l = e;
            if (r.schemaVersion !== 1)
                return k.errors = [{ instancePath: t + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 } }], !1;
            var i = l === e;
        }
        else
            var i = !0;
        if (i) {
            if (r.tool !== void 0) {
                let l = r.tool, w = e;
                if (e === w)
                    if (l && typeof l == "object" && !Array.isArray(l)) {
                        let v;
                        if (l.name === void 0 && (v = "name") || l.version === void 0 && (v = "version"))
                            return k.errors = [{ instancePath: t + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: v } }], !1;
                        if (l.name !== void 0) {
                            let s = l.name, p = e;
                            if (e === p)
                                if (typeof s == "string") {
                                    if (B(s) > 100)
                                        return k.errors = [{ instancePath: t + "/tool/name", schemaPath: "#/properties/tool/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } }], !1;
                                }
                                else
                                    return k.errors = [{ instancePath: t + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                            var y = p === e;
                        }
                        else
                            var y = !0;
                        if (y)
                            if (l.version !== void 0) {
                                let s = l.version, p = e;
                                if (e === p)
                                    if (typeof s == "string") {
                                        if (B(s) > 100)
                                            return k.errors = [{ instancePath: t + "/tool/version", schemaPath: "#/properties/tool/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } }], !1;
                                    }
                                    else
                                        return k.errors = [{ instancePath: t + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } }], !1;
                                var y = p === e;
                            }
                            else
                                var y = !0;
                    }
                    else
                        return k.errors = [{ instancePath: t + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } }], !1;
                var i = w === e;
            }
            else
                var i = !0;
            if (i) {
                if (r.name !== void 0) {
                    let l = r.name, w = e;
                    if (e === w)
                        if (typeof l == "string") {
                            if (B(l) > 200)
                                return k.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } }], !1;
                        }
                        else
                            return k.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                    var i = w === e;
                }
                else
                    var i = !0;
                if (i) {
                    if (r.run !== void 0) {
                        let l = e;
                        o(r.run, { instancePath: t + "/run", parentData: r, parentDataProperty: "run", rootData: d, dynamicAnchors: x }) || (m = m === null ? o.errors : m.concat(o.errors), e = m.length);
                        var i = l === e;
                    }
                    else
                        var i = !0;
                    if (i) {
                        if (r.history !== void 0) {
                            let l = r.history, w = e;
                            if (e === w)
                                if (Array.isArray(l)) {
                                    if (l.length > 20)
                                        return k.errors = [{ instancePath: t + "/history", schemaPath: "#/properties/history/maxItems", keyword: "maxItems", params: { limit: 20 } }], !1;
                                    {
                                        var a = !0;
                                        let v = l.length;
                                        for (let s = 0; s < v; s++) {
                                            let p = e;
                                            o(l[s], { instancePath: t + "/history/" + s, parentData: l, parentDataProperty: s, rootData: d, dynamicAnchors: x }) || (m = m === null ? o.errors : m.concat(o.errors), e = m.length);
                                            var a = p === e;
                                            if (!a)
                                                break;
                                        }
                                    }
                                }
                                else
                                    return k.errors = [{ instancePath: t + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "array" } }], !1;
                            var i = w === e;
                        }
                        else
                            var i = !0;
                        if (i) {
                            if (r.pinned !== void 0) {
                                let l = e;
                                o(r.pinned, { instancePath: t + "/pinned", parentData: r, parentDataProperty: "pinned", rootData: d, dynamicAnchors: x }) || (m = m === null ? o.errors : m.concat(o.errors), e = m.length);
                                var i = l === e;
                            }
                            else
                                var i = !0;
                            if (i)
                                if (r.digest !== void 0) {
                                    let l = r.digest, w = e;
                                    if (e === w)
                                        if (typeof l == "string") {
                                            if (B(l) > 64)
                                                return k.errors = [{ instancePath: t + "/digest", schemaPath: "#/properties/digest/maxLength", keyword: "maxLength", params: { limit: 64 } }], !1;
                                        }
                                        else
                                            return k.errors = [{ instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } }], !1;
                                    var i = w === e;
                                }
                                else
                                    var i = !0;
                        }
                    }
                }
            }
        }
    }
    else
        return k.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1; return k.errors = m, e === 0; } k.evaluated = { props: { schemaVersion: !0, tool: !0, name: !0, run: !0, history: !0, pinned: !0, digest: !0 }, dynamicProps: !1, dynamicItems: !1 }; return E(Q); })();
const validateBaseline = built.validate;


/***/ })

};
