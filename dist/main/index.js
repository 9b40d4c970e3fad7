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

/***/ 31254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  annotations: () => (/* reexport */ annotations),
  artifact: () => (/* reexport */ artifact),
  comment: () => (/* reexport */ comment),
  files: () => (/* reexport */ files),
  issue: () => (/* reexport */ issue),
  log: () => (/* reexport */ log),
  outputs: () => (/* reexport */ outputs),
  slack: () => (/* reexport */ slack),
  summary: () => (/* reexport */ summary)
});

// NAMESPACE OBJECT: ./build/exports/index.js
var exports_namespaceObject = {};
__nccwpck_require__.r(exports_namespaceObject);
__nccwpck_require__.d(exports_namespaceObject, {
  benchmark: () => (benchmark),
  bmf: () => (bmf),
  csv: () => (csv),
  html: () => (html),
  json: () => (json),
  junit: () => (junit),
  md: () => (md),
  openmetrics: () => (openmetrics)
});

// EXTERNAL MODULE: ./build/report/escape.js + 8 modules
var report_escape = __nccwpck_require__(93004);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __nccwpck_require__(73145);
// EXTERNAL MODULE: ./build/report/shorten.js
var shorten = __nccwpck_require__(82950);
;// CONCATENATED MODULE: ./build/channels/annotations.js



/**
 * One annotation for the verdict, one for each of at most nine findings; none on a pass. The runner keeps ten of a kind per step
 * and cuts messages at 4,096 characters (actions/runner, ExecutionContext.cs).
 */
const annotations = {
    name: 'annotations',
    options: [],
    deadlineMs: 2_000,
    order: 30,
    render: (report, { plan }) => JSON.stringify(buildAnnotations(report, plan), null, 2),
    deliver: (report, { plan, runner }) => {
        for (const { level, title, message } of buildAnnotations(report, plan))
            runner.annotate(level, title, message);
        return Promise.resolve();
    },
};
function buildAnnotations(report, plan) {
    if (report.verdict === 'pass')
        return [];
    const head = {
        level: decideLevel(report, plan),
        title: formatTitle(`${findings/* verdictHeads */.nL[report.verdict]}: ${report.run.name}`),
        message: formatMessage([report.sentence]),
    };
    return [head, ...(0,findings/* brokenLimits */.Mh)(report).slice(0, 9).map(({ gate, fails, subject, message, advice }) => ({
            level: fails ? 'error' : 'warning', title: formatTitle(`Memory ${gate}: ${subject.name}`), message: formatMessage([message, advice]),
        }))];
}
function decideLevel(report, plan) {
    if (report.verdict === 'fail')
        return 'error';
    if (report.verdict === 'warn')
        return 'warning';
    return findings/* inconclusiveLevels */.I_[plan.ifInconclusive];
}
function formatTitle(text) {
    return (0,shorten/* shorten */.m)((0,report_escape/* escapeLogLine */._P)(text), 60);
}
function formatMessage(lines) {
    return (0,shorten/* shorten */.m)(lines.filter((line) => line !== '').map((line) => (0,report_escape/* escapeLogLine */._P)(line)).join('\n'), 4_000);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
;// CONCATENATED MODULE: ./build/channels/replace-file.js



/** Writes beside the target, then renames: a full disk keeps the old file, and a planted symlink is replaced, not followed. */
async function saveFile(path, text, signal) {
    await replace(path, (beside) => (0,promises_.writeFile)(beside, text, { flag: 'wx', signal }));
}
/** The same from a regular file; false where there is none (a FIFO would hang the reader for ever). */
async function saveCopy(from, path) {
    if (!await isRegular(from))
        return false;
    await replace(path, (beside) => (0,promises_.copyFile)(from, beside, external_node_fs_.constants.COPYFILE_EXCL));
    return true;
}
async function isRegular(path) {
    return (0,promises_.lstat)(path).then((stats) => stats.isFile(), () => false);
}
async function replace(path, write) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const { randomUUID } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 77598, 19));
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${randomUUID()}.tmp`);
    try {
        await write(beside);
        await (0,promises_.rename)(beside, path);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/channels/artifact.js



/** Uploads the report files. The client alone tries for 30 s on a server that answers 500, and for ever on one that hangs. */
const artifact = {
    name: 'artifact',
    options: [],
    deadlineMs: 30_000,
    order: 60,
    render: (_report, { plan }) => plan.artifact.name,
    deliver: async (report, delivery) => {
        const { plan, runner, signal } = delivery;
        if (runner.context.kind === 'local' || !isDue(report, plan.artifact.upload))
            return;
        const files = await listFiles(delivery);
        if (files.length === 0)
            throw new Error('there is no report file to upload');
        const uploaded = await runner.uploadArtifact({
            name: artifact.render(report, delivery), files, rootDir: plan.reportDir, retentionDays: plan.artifact.retentionDays, signal,
        });
        if (uploaded === null) {
            runner.annotate('notice', 'No artifact service here', (0,report_escape/* escapeLogLine */._P)(`The report was not uploaded; it lies in ${plan.reportDir}`));
            return;
        }
        delivery.artifact = uploaded;
        if (uploaded.renamed !== '')
            runner.log((0,report_escape/* escapeLogLine */._P)(`Artifact ${uploaded.name}: ${uploaded.renamed}`));
        const pageUrl = await uploadPage(delivery);
        if (pageUrl !== '')
            delivery.artifact = { ...uploaded, pageUrl };
    },
};
/** The page once more by itself, so that a browser opens it without unzipping; '' where that did not work: the zip has it too. */
async function uploadPage({ plan, runner, files, signal }) {
    const page = files.get('html');
    if (page === undefined || (0,external_node_path_.relative)(plan.reportDir, page).startsWith('..'))
        return '';
    try {
        const uploaded = await runner.uploadArtifact({
            name: (0,external_node_path_.basename)(page), files: [page], rootDir: (0,external_node_path_.dirname)(page), retentionDays: plan.artifact.retentionDays, isUnzipped: true, signal,
        });
        return uploaded?.url ?? '';
    }
    catch (error) {
        runner.log((0,report_escape/* escapeLogLine */._P)(`The page could not be uploaded by itself, it is in the artifact: ${error instanceof Error ? error.message : String(error)}`));
        return '';
    }
}
function isDue(report, upload) {
    if (upload !== 'on-failure')
        return upload === 'always';
    const end = report.run.workload;
    return report.verdict !== 'pass' || end !== null && (end.exitCode !== 0 || end.signal !== null);
}
/**
 * An artifact has one root: only what lies under `report-dir` can be in it. That holds a copy of all where the run
 * directory lies elsewhere.
 */
async function listFiles({ plan, files }) {
    const data = files.get('samples') ?? files.get('json');
    const beside = data === undefined ? plan.runDir : (0,external_node_path_.dirname)(data);
    const candidates = [...files.values(), ...['samples.ndjson', 'plan.json', 'sampler.log'].map((name) => (0,external_node_path_.join)(beside, name))];
    const present = [];
    for (const path of new Set(candidates)) {
        if (!(0,external_node_path_.relative)(plan.reportDir, path).startsWith('..') && await isRegular(path))
            present.push(path);
    }
    return present;
}

// EXTERNAL MODULE: ./build/units/hash.js
var hash = __nccwpck_require__(88582);
;// CONCATENATED MODULE: ./build/channels/sticky.js


function buildState(report, run) {
    const failing = [...new Set((0,findings/* brokenLimits */.Mh)(report).map(({ gate, subject }) => JSON.stringify([gate, subject.kind, subject.name])))].sort();
    return {
        name: report.run.name, verdict: report.verdict, run,
        failing: failing.length === 0 ? '' : (0,hash/* hashText */.q)(failing.join('\n')),
    };
}
/** As an HTML comment; Base64 has no character that could end one. */
function formatMarker(kind, state) {
    return `<!-- memory-leak-detector:${kind} ${Buffer.from(JSON.stringify(state)).toString('base64')} -->`;
}
/** The state in the first line of a body, or null. Text further down, where foreign text could stand, is no marker. */
function parseMarker(kind, body) {
    const [, base64 = ''] = new RegExp(`^<!-- memory-leak-detector:${kind} ([A-Za-z0-9+/=]{1,4000}) -->\\r?\\n`, 'u').exec(body) ?? [];
    try {
        return checkState(JSON.parse(Buffer.from(base64, 'base64').toString()));
    }
    catch {
        return null;
    }
}
const verdicts = ['pass', 'warn', 'fail', 'inconclusive'];
function checkState(value) {
    const { name, verdict, failing, run } = value;
    return typeof name === 'string' && verdicts.includes(verdict) && typeof failing === 'string' && typeof run === 'number'
        ? { name, verdict: verdict, failing, run } : null;
}

// EXTERNAL MODULE: ./build/report/markdown-report.js + 3 modules
var markdown_report = __nccwpck_require__(60509);
;// CONCATENATED MODULE: ./build/channels/sticky-body.js


// GitHub refuses more than 65,536 characters (422, "body is too long"); bytes are never fewer than characters
const LONGEST_BYTES = 65_000;
/** The body of a sticky comment or issue: the marker, then the report; folded where all is well. */
function buildStickyBody(report, { kind, now, before, artifactUrl, isFork }) {
    const marker = formatMarker(kind, now);
    const isResolved = now.verdict === 'pass' && before !== null && before.verdict !== 'pass';
    return `${marker}\n${(0,markdown_report/* renderMarkdownReport */._)(report, {
        form: now.verdict === 'pass' ? 'compact' : 'full', artifactUrl, longestBytes: LONGEST_BYTES - Buffer.byteLength(marker) - 1,
        remarks: [...(isResolved ? [`Resolved: the run before said ${before.verdict}.`] : []), ...describeCommit(report, isFork)],
    })}`;
}
function describeCommit({ run: { sha } }, isFork) {
    const commit = /^[0-9a-f]{7,64}$/u.test(sha) ? [`Commit <code>${sha}</code>`] : [];
    return isFork ? [[...commit, 'of a fork, whose code could have shaped this report'].join(' ')] : commit;
}

;// CONCATENATED MODULE: ./build/channels/choice.js
/** A setting that is one of a few words; the first is the default. */
function declareChoice(name, choices, description) {
    const allowed = choices.map((choice) => `\`${choice}\``).join(', ');
    return {
        name, default: choices[0], description, allowed,
        parse: (text) => {
            const choice = choices.find((candidate) => candidate === text.trim());
            if (choice === undefined)
                throw new Error('is not one of these words');
            return choice;
        },
    };
}

;// CONCATENATED MODULE: ./build/channels/fall-back.js


/** Shorter than a channel's deadline, so that there is time left to fall back. */
function patienceBelow(signal) {
    return { signal: AbortSignal.any([signal, AbortSignal.timeout(15_000)]), longestWaitMs: 10_000 };
}
/** What could not be posted goes to the job summary in full, whatever `summary` says, and a notice tells why. Only GitHub's refusals end here. */
async function fallBack(what, error, report, { runner, artifact }) {
    // known by its name: channels know no class of runner/
    if (!(error instanceof Error) || error.name !== 'GithubError')
        throw error;
    const hasSummary = await runner.writeSummary((0,markdown_report/* renderMarkdownReport */._)(report, { form: 'full', artifactUrl: artifact?.url ?? '', pageUrl: artifact?.pageUrl ?? '', longestBytes: 100_000 }));
    const where = hasSummary ? 'Its text is in the job summary.' : 'Its text is in the log and the report.';
    runner.annotate('notice', `No ${what}`, (0,report_escape/* escapeLogLine */._P)(`${error.message}.${explain(what, error.message, runner.context)} ${where}`));
}
function explain(what, message, { isFork, event }) {
    if (isFork && event.name === 'pull_request')
        return ' A fork\'s run has a token that can only read: see `mode: publish`.';
    return message.startsWith('GitHub answered 403') ? ` The job needs \`permissions: ${what === 'comment' ? 'pull-requests' : 'issues'}: write\`.` : '';
}

;// CONCATENATED MODULE: ./build/channels/find-pull-request.js
/**
 * The pull request that a run is about: the event's; for a push the open one whose head is this commit, else the one that became this commit.
 * A schedule is about none, though its commit once came from one.
 */
async function findPullRequest({ event, sha }, api) {
    if (event.pullRequest !== null)
        return event.pullRequest;
    if (event.name === 'schedule' || sha === '')
        return null;
    const pulls = await api.patiently(() => api.pullsOfCommit(sha));
    const found = pulls.find(({ state, headSha }) => state === 'open' && headSha === sha) ?? pulls.find(({ mergeCommitSha }) => mergeCommitSha === sha);
    return found?.number ?? null;
}

;// CONCATENATED MODULE: ./build/channels/decide-comment.js
/** What becomes of the sticky comment. `before`: what the one that is there says; null when there is none. */
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
    return isFailure(now) || (isChanged && before.verdict !== 'pass') ? 'update' : 'leave';
}
function decide_comment_isDue(policy, now) {
    if (policy === 'on-change')
        return now.verdict !== 'pass';
    return policy === 'always' || isFailure(now);
}
function isFailure({ verdict }) {
    return verdict === 'fail' || verdict === 'inconclusive';
}

;// CONCATENATED MODULE: ./build/channels/post-comment.js



/** Creates or updates the one comment of this name, or leaves it. Returns its link, '' where nothing was written. */
async function postComment(report, api, { policy, pullRequest, run, artifactUrl, isFork }) {
    const now = buildState(report, run);
    return api.patiently(async () => {
        const found = await findOwn(api, pullRequest, now.name);
        const before = found?.state ?? null;
        const decision = decideComment(policy, before, now);
        if (decision === 'leave')
            return '';
        const body = buildStickyBody(report, { kind: 'comment', now, before, artifactUrl, isFork });
        return found === null ? api.createComment(pullRequest, body) : api.updateComment(found.comment.id, body);
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
    ...declareChoice('comment', ['never', 'on-failure', 'on-change', 'always'], 'When to comment on the pull request, with one comment per `name` that is updated in place; needs `pull-requests: write`. on-change: when the verdict or what failed differs from the last comment. With `mode: publish`, never stands for on-change.'),
    inputOnly: true,
};
/** One sticky comment on the pull request of this run. Where it cannot be written, a notice says so and the summary has the text. */
const comment = {
    name: 'comment',
    options: [commentOption],
    deadlineMs: 20_000,
    order: 80,
    render: (report, { artifact }) => buildStickyBody(report, { kind: 'comment', now: buildState(report, 0), before: null, artifactUrl: artifact?.pageUrl ?? artifact?.url ?? '', isFork: false }),
    deliver: async (report, delivery) => {
        const { runner, settings, signal, artifact } = delivery;
        const policy = settings.value(commentOption);
        if (policy === 'never' || runner.context.kind === 'local')
            return;
        const api = await runner.github(patienceBelow(signal));
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
            const url = await postComment(report, api, { policy, pullRequest, run: Number(runner.context.runId), artifactUrl: artifact?.pageUrl ?? artifact?.url ?? '', isFork: runner.context.isFork });
            if (url !== '')
                runner.log(`Comment: ${url}`);
        }
        catch (error) {
            await fallBack('comment', error, report, delivery);
        }
    },
};

// EXTERNAL MODULE: ./build/units/size.js
var size = __nccwpck_require__(40095);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
// EXTERNAL MODULE: ./build/report/quality-lines.js
var quality_lines = __nccwpck_require__(88376);
// EXTERNAL MODULE: ./build/report/timestamp.js
var timestamp = __nccwpck_require__(45547);
;// CONCATENATED MODULE: ./build/report/text-log.js






/**
 * The text log. Its first lines are those of the bash tool this project grew from, to the letter in mode `scan`; then the host, the ten
 * largest processes, and all that is needed to read the figures. Local time at `offsetMinutes` east of UTC.
 */
function renderTextLog(report, threshold, offsetMinutes) {
    const limit = formatThreshold(report, threshold);
    return `${(0,report_escape/* escapeLogLines */.lF)([
        `Memory Leak Detection Report - ${(0,timestamp/* formatTimestamp */.E)(report.run.startedAt, offsetMinutes)}`,
        `Threshold: ${limit}`,
        '-'.repeat(45),
        formatOpening(report, limit),
        ...findOffenders(report).map((row) => formatRow(report, row)),
        '',
        formatClosing(report, limit),
        '',
        `Verdict: ${report.sentence}`,
        ...listFindings(report),
        `Host: ${report.host.hostname}, ${(0,quality_lines/* formatHost */.g9)(report)}`,
        '',
        `Largest ${isSnapshot(report) ? 'now' : 'by peak'}:`,
        ...report.processes.slice(0, 10).map((row) => formatRow(report, row)),
        ...(report.processes.length === 0 ? ['no process seen'] : []),
        '',
        ...formatSettings(report),
        ...(0,findings/* collectAdvice */.$x)(report).slice(0, 10).map((advice) => `Advice: ${advice}`),
        ...(report.suggestion === '' ? [] : [`Suggestion: ${report.suggestion}`]),
    ])}\n`;
}
function formatThreshold({ run, limits }, threshold) {
    if (threshold?.kind === 'percent')
        return `${String(threshold.percent)}%`;
    if (threshold?.kind === 'bytes')
        return (0,size/* formatBytes */.z3)(threshold.bytes);
    if (threshold?.kind === 'off')
        return 'off';
    const stated = limits.find(({ gate }) => gate === 'threshold')?.text ?? '';
    return run.mode === 'scan' || stated === '' ? '30%' : stated;
}
function formatOpening(report, limit) {
    const what = limit === 'off' ? 'processes, threshold off' : `processes exceeding ${limit} memory`;
    if (report.run.mode === 'scan')
        return `[*] Scanning for ${what}...`;
    return `[*] Watched ${(0,duration/* formatDuration */.a)(report.run.durationMs)} for ${what}...`;
}
function findOffenders(report) {
    const ids = new Set(report.findings
        .filter(({ gate, outcome, severity }) => gate === 'threshold' && outcome === 'fail' && severity === 'error')
        .map(({ subject }) => subject.id));
    return report.processes.filter(({ id }) => ids.has(id)).toSorted((a, b) => b.memPercent - a.memPercent);
}
function formatRow(report, row) {
    const watched = isSnapshot(report)
        ? ''
        : ` | PEAK: ${(0,size/* formatBytes */.z3)(row.peakRssBytes)} | START: ${(0,size/* formatBytes */.z3)(row.startRssBytes)} | END: ${(0,size/* formatBytes */.z3)(row.endRssBytes)}`;
    const percents = `MEM: ${row.memPercent.toFixed(1)}% | CPU: ${row.cpuPercent.toFixed(1)}%`;
    return `PID: ${String(row.pid)} | ${percents}${watched} | CMD: ${row.command === '' ? row.name : row.command}`;
}
function isSnapshot({ quality }) {
    return quality.ended === 'snapshot';
}
function formatClosing(report, limit) {
    if (report.leakDetected)
        return '[!] Potential memory leaks found. Review the log file.';
    if (report.verdict === 'inconclusive')
        return `[?] Not judged: ${report.inconclusiveReason}`;
    return limit === 'off' ? '[OK] No limit broken.' : `[OK] No process above ${limit}.`;
}
function listFindings(report) {
    const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown');
    return [
        ...(0,findings/* brokenLimits */.Mh)(report).slice(0, 50).map(({ gate, message }) => `- ${gate}: ${message}`),
        ...unknown.slice(0, 20).map(({ gate, message }) => `- not judged, ${gate}: ${message}`),
    ];
}
function formatSettings(report) {
    const { run, tool } = report;
    return [
        `Watched: ${(0,quality_lines/* formatWatched */.w$)(report)}`,
        `Limits: ${(0,quality_lines/* formatLimits */.Qe)(report)}`,
        `Base: ${report.memoryBase.label}`,
        `Peak of all together: ${(0,quality_lines/* formatTotal */.Ej)(report)}`,
        `Measured: ${(0,quality_lines/* formatQuality */.rc)(report)}`,
        ...(run.workload === null ? [] : [formatWorkload(run.workload)]),
        `Run: ${[run.name, `mode ${run.mode}`, run.url].filter((part) => part !== '').join(', ')}`,
        ...report.notices.map((notice) => `Note: ${notice}`),
        `Written by ${tool.name} ${tool.version}`,
    ];
}
function formatWorkload({ exitCode, signal, durationMs, cancelled }) {
    const end = signal === null ? `exit code ${String(exitCode)}` : `ended by ${signal}`;
    return `Workload: ${end} after ${(0,duration/* formatDuration */.a)(durationMs)}${cancelled ? ', cancelled' : ''}`;
}

// EXTERNAL MODULE: ./build/report/report-paths.js
var report_paths = __nccwpck_require__(86168);
// EXTERNAL MODULE: ./build/report/escape-terminal.js
var escape_terminal = __nccwpck_require__(13457);
;// CONCATENATED MODULE: ./build/exports/stable-figures.js


const MOST_GROUPS = 200;
const LONGEST = 200;
/** The peak of each group, largest first; for tools that compare runs by name. Groups that read alike are told apart by a number. */
function listStableFigures({ groups }) {
    const seen = new Map();
    return groups.slice(0, MOST_GROUPS).map(({ id, peakAnonSumBytes, processes }) => {
        const name = (0,shorten/* shorten */.m)((0,escape_terminal/* escapeTerminal */.e)(id), LONGEST);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return { name: count === 1 ? name : `${name} #${String(count)}`, peakBytes: peakAnonSumBytes, processes };
    });
}

;// CONCATENATED MODULE: ./build/exports/benchmark.js


/**
 * For github-action-benchmark with `tool: customSmallerIsBetter`: an array of { name, value, unit }
 * (https://github.com/benchmark-action/github-action-benchmark, src/extract.ts, extractCustomBenchmarkResult).
 */
const benchmark = {
    name: 'benchmark',
    fileName: () => 'benchmark.json',
    render: ({ report }) => `${(0,report_escape/* escapeJson */.GO)([
        { name: 'peak of all together', value: report.total.peakBytes, unit: 'bytes' },
        ...listStableFigures(report).map(({ name, peakBytes, processes }) => ({
            name: `peak of ${name}`, value: peakBytes, unit: 'bytes', extra: `anonymous memory of ${String(processes)} ${processes === 1 ? 'process' : 'processes'}`,
        })),
    ], 2)}\n`,
};

;// CONCATENATED MODULE: ./build/exports/bmf.js


/**
 * Bencher Metric Format, for `bencher run --adapter json`: benchmark -> measure -> { value }
 * (https://github.com/bencherdev/bencher, lib/bencher_adapter/src/adapters/json.rs).
 */
const bmf = {
    name: 'bmf',
    fileName: () => 'bmf.json',
    render: ({ report }) => `${(0,report_escape/* escapeJson */.GO)(Object.fromEntries([
        ['all together', { 'peak-memory': { value: report.total.peakBytes } }],
        ...listStableFigures(report).map(({ name, peakBytes }) => [name === '' ? 'no name' : name, { 'peak-memory': { value: peakBytes } }]),
    ]), 2)}\n`,
};

;// CONCATENATED MODULE: ./build/report/processes-csv.js

/** One line per process, largest peak first, with a head line. Bytes and percents are bare numbers. RFC 4180, CRLF. */
function renderProcessesCsv(report) {
    return [columns.map(([head]) => head), ...report.processes.map((row) => columns.map(([, cell]) => cell(row)))]
        .map((cells) => `${cells.join(',')}\r\n`)
        .join('');
}
const columns = [
    ['pid', ({ pid }) => String(pid)],
    ['ppid', ({ ppid }) => String(ppid)],
    ['name', ({ name }) => (0,report_escape/* escapeCsv */.GR)(name)],
    ['command', ({ command }) => (0,report_escape/* escapeCsv */.GR)(command)],
    ['runtime', ({ runtime }) => (0,report_escape/* escapeCsv */.GR)(runtime)],
    ['container', ({ container }) => (0,report_escape/* escapeCsv */.GR)(container)],
    ['verdict', ({ verdict }) => verdict],
    ['started_at', ({ startedAt }) => startedAt],
    ['ended_at', ({ endedAt }) => endedAt ?? ''],
    ['start_rss_bytes', ({ startRssBytes }) => String(startRssBytes)],
    ['peak_rss_bytes', ({ peakRssBytes }) => String(peakRssBytes)],
    ['end_rss_bytes', ({ endRssBytes }) => String(endRssBytes)],
    ['peak_anon_bytes', ({ peakAnonBytes }) => String(peakAnonBytes)],
    ['pss_bytes', ({ pssBytes }) => formatKnown(pssBytes)],
    ['peak_percent_of_base', ({ peakPercent }) => peakPercent.toFixed(3)],
    ['mem_percent', ({ memPercent }) => memPercent.toFixed(3)],
    ['cpu_percent', ({ cpuPercent }) => cpuPercent.toFixed(3)],
    ['threads', ({ threads }) => formatKnown(threads)],
    ['descriptors', ({ descriptors }) => formatKnown(descriptors)],
    ['readings', ({ readings }) => String(readings)],
];
function formatKnown(value) {
    return value === null ? '' : String(value);
}

;// CONCATENATED MODULE: ./build/exports/csv.js

/** One line per process. */
const csv = {
    name: 'csv',
    fileName: () => 'processes.csv',
    render: ({ report }) => renderProcessesCsv(report),
};

;// CONCATENATED MODULE: ./build/exports/html.js
/** The page that people open. Uploaded as it is, an artifact is named after its file, which is why the watch's name and a later attempt are in it. */
const html = {
    name: 'html',
    fileName: ({ run }) => `memory-report-${run.name.replace(/[^A-Za-z0-9._-]+/gu, '-').replace(/-+$/u, '')}${run.attempt > 1 ? `-attempt-${String(run.attempt)}` : ''}.html`,
    render: async ({ report, recording, zoneOffsetMinutes }) => {
        // 85 kB of script and style that no start of a watch needs
        const { buildPage } = await __nccwpck_require__.e(/* import() */ 902).then(__nccwpck_require__.bind(__nccwpck_require__, 31902));
        return buildPage(report, recording, zoneOffsetMinutes);
    },
};

;// CONCATENATED MODULE: ./build/exports/json.js

/** The report by schemas/report.schema.json. */
const json = {
    name: 'json',
    fileName: () => 'report.json',
    render: ({ report }) => `${(0,report_escape/* escapeJson */.GO)(report, 2)}\n`,
};

;// CONCATENATED MODULE: ./build/exports/junit.js


const MOST_CASES_A_GATE = 500;
const junit_LONGEST = 500;
/**
 * JUnit XML: one test case for each process and gate, and for each other subject that a gate spoke of. What fails the job is a failure,
 * what could not be judged is skipped, what only warns passes and says so in its output. By Jenkins' schema (jenkinsci/xunit-plugin,
 * junit-10.xsd); GitLab and others read the same.
 */
const junit = {
    name: 'junit',
    fileName: () => 'junit.xml',
    render: ({ report }) => {
        const suites = report.limits.filter(({ text }) => text !== '').map(({ gate }) => ({ gate, cases: listCases(report, gate) }));
        const cases = suites.flatMap(suite => suite.cases);
        const broken = describeBroken(report);
        const failures = cases.filter(junit_isFailure).length;
        return [
            '<?xml version="1.0" encoding="UTF-8"?>',
            `<testsuites name="${write(`${report.tool.name}: ${report.run.name}`)}" tests="${String(cases.length + broken.length)}" failures="${String(failures)}" errors="${String(broken.length)}">`,
            ...suites.map(({ gate, cases: own }) => renderSuite(report, gate, own)),
            ...broken.map(reason => renderBroken(report, reason)),
            '</testsuites>\n',
        ].join('\n');
    },
};
/** One error beside the gates: a measurement that is broken must not read as passed. */
function describeBroken({ verdict, inconclusiveReason }) {
    return verdict === 'inconclusive' ? [inconclusiveReason] : [];
}
function listCases(report, gate) {
    const findings = report.findings.filter(finding => finding.gate === gate);
    const bySubject = new Map(findings.map(finding => [finding.subject.id, finding]));
    const processes = report.processes
        .filter(({ id }, at) => at < MOST_CASES_A_GATE || bySubject.has(id))
        .map(({ id, label, pid }) => ({ gate, name: `${label} (pid ${String(pid)})`, finding: bySubject.get(id) ?? null }));
    const known = new Set(report.processes.map(({ id }) => id));
    return [...processes, ...findings.filter(({ subject }) => !known.has(subject.id)).map((finding) => ({ gate, name: finding.subject.name, finding }))];
}
function renderSuite(report, gate, cases) {
    const skipped = cases.filter(({ finding }) => finding?.outcome === 'unknown').length;
    const head = `name="${write(gate)}" tests="${String(cases.length)}" failures="${String(cases.filter(junit_isFailure).length)}" errors="0" skipped="${String(skipped)}"`;
    return [`<testsuite ${head} timestamp="${write(report.run.startedAt)}" time="${formatSeconds(report)}">`, ...cases.map(one => renderCase(one, report)), '</testsuite>'].join('\n');
}
function renderCase({ gate, name, finding }, { run }) {
    const head = `<testcase classname="${write(`${run.name}.${gate}`)}" name="${write(name)}"`;
    if (finding === null || finding.outcome === 'pass')
        return `${head}/>`;
    const message = write(finding.message);
    if (finding.outcome === 'unknown')
        return `${head}><skipped message="${message}"/></testcase>`;
    const advice = finding.advice === '' ? '' : `\n${write(finding.advice)}`;
    if (!finding.fails)
        return `${head}><system-out>Warns: ${message}${advice}</system-out></testcase>`;
    return `${head}><failure type="${write(gate)}" message="${message}">${message}${advice}</failure></testcase>`;
}
function renderBroken({ run }, reason) {
    const head = `<testcase classname="${write(`${run.name}.measurement`)}" name="the measurement is whole"`;
    return `<testsuite name="measurement" tests="1" failures="0" errors="1" skipped="0">\n${head}><error type="inconclusive" message="${write(reason)}"/></testcase>\n</testsuite>`;
}
function junit_isFailure({ finding }) {
    return finding !== null && finding.outcome === 'fail' && finding.fails;
}
function formatSeconds({ run }) {
    return (run.durationMs / 1_000).toFixed(3);
}
function write(text) {
    return (0,report_escape/* escapeXml */.X)((0,shorten/* shorten */.m)(text, junit_LONGEST));
}

;// CONCATENATED MODULE: ./build/exports/md.js
/** GitHub Flavored Markdown, as in the job summary. */
const md = {
    name: 'md',
    fileName: () => 'report.md',
    render: ({ markdown }) => markdown(),
};

;// CONCATENATED MODULE: ./build/exports/openmetrics.js

/**
 * OpenMetrics text 1.0 (https://github.com/prometheus/OpenMetrics): the total and one value per group, without pids and times, so that
 * GitLab's merge-request widget (`artifacts:reports:metrics`) finds the same lines in the next run.
 */
const openmetrics = {
    name: 'openmetrics',
    fileName: () => 'metrics.txt',
    render: ({ report }) => [
        ...renderFamily('memory_total_peak_bytes', 'Peak of all processes together.', [`memory_total_peak_bytes ${String(report.total.peakBytes)}`]),
        ...renderFamily('memory_group_peak_bytes', 'Peak of the anonymous memory of a group of processes.', listStableFigures(report).map(({ name, peakBytes }) => `memory_group_peak_bytes{group="${escapeLabel(name)}"} ${String(peakBytes)}`)),
        '# EOF\n',
    ].join('\n'),
};
function renderFamily(name, help, samples) {
    return [`# TYPE ${name} gauge`, `# UNIT ${name} bytes`, `# HELP ${name} ${help}`, ...samples];
}
/** The names come without control characters; a backslash and a quote remain. */
function escapeLabel(text) {
    return text.replace(/[\\"]/gu, '\\$&');
}

;// CONCATENATED MODULE: ./build/exports/index.js









;// CONCATENATED MODULE: ./build/channels/export-option.js

const exportFormats = Object.values(exports_namespaceObject);
const names = exportFormats.map(({ name }) => name);
/** Which report files are written beside the text log. */
const exportOption = {
    name: 'export', default: 'html,json,csv',
    description: 'Report files beside the text log: `html` a page to open, `json` and `csv` the report and its table, `md` the job summary, `junit` test results, `benchmark` for github-action-benchmark, `bmf` for Bencher, `openmetrics` for GitLab.',
    allowed: `\`none\`, or a list of ${names.map(name => `\`${name}\``).join(', ')} (commas or lines between)`,
    parse: text => {
        const asked = text.split(/[\s,]+/).filter(name => name !== '');
        if (asked.length === 1 && asked[0] === 'none')
            return [];
        const wrong = asked.find(name => !names.includes(name));
        if (asked.length === 0)
            throw new Error('names no format');
        if (wrong !== undefined)
            throw new Error(`names a format that does not exist: ${wrong}`);
        return names.filter(name => asked.includes(name));
    },
};

;// CONCATENATED MODULE: ./build/channels/summary.js


const summaryOption = {
    ...declareChoice('summary', ['auto', 'full', 'compact', 'off'], 'The report in the job summary. auto: `compact`, three lines with the table folded, on a pass and in a matrix of more than ten jobs, else `full`; `off` leaves the summary alone.'),
    inputOnly: true,
};
const jobTotalOption = {
    name: 'job-total', default: '1', description: 'Set by action.yml itself: how many jobs the matrix makes. Leave it alone.', allowed: 'a number',
    expression: '${{ strategy.job-total }}', internal: true, inputOnly: true,
    // the runner wrote it: nothing to complain about
    parse: (text) => (/^\d{1,6}$/u.test(text.trim()) ? Number(text) : 1),
};
/** The job summary. GitHub drops one above 1 MiB whole, and shows all steps' together: 100 kB is ours. */
const summary = {
    name: 'summary',
    options: [summaryOption, jobTotalOption],
    deadlineMs: 5_000,
    order: 50,
    linksArtifact: true,
    render: (report, { settings, artifact }) => (0,markdown_report/* renderMarkdownReport */._)(report, {
        form: chooseForm(report, settings), artifactUrl: artifact?.url ?? '', pageUrl: artifact?.pageUrl ?? '', longestBytes: 100_000,
    }),
    deliver: async (report, delivery) => {
        if (delivery.settings.value(summaryOption) !== 'off')
            await delivery.runner.writeSummary(summary.render(report, delivery));
    },
};
function chooseForm({ verdict }, settings) {
    const asked = settings.value(summaryOption);
    if (asked !== 'auto')
        return asked === 'compact' ? 'compact' : 'full';
    // GitHub shows the summaries of all jobs on one page
    return verdict === 'pass' || settings.value(jobTotalOption) > 10 ? 'compact' : 'full';
}

;// CONCATENATED MODULE: ./build/channels/files.js







/**
 * The report on disk. The text log lies in `report-dir`, the data in the run directory; where that lies elsewhere,
 * `report-dir` gets a whole copy that can be judged again. A file that cannot be written does not keep the others from it.
 */
const files = {
    name: 'files',
    options: [exportOption],
    deadlineMs: 10_000,
    order: 10,
    render: (report, { plan }) => renderTextLog(report, plan.options['threshold'], plan.zoneOffsetMinutes),
    deliver: async (report, delivery) => {
        const { plan } = delivery;
        const log = (0,report_paths/* buildTextLogPath */.V)(plan);
        const failures = [];
        const attempt = async (step) => {
            await step().catch((error) => { failures.push(error); });
        };
        await attempt(async () => {
            await saveFile(log, files.render(report, delivery), delivery.signal);
            delivery.files.set('textLog', log);
        });
        const rendered = [];
        for (const format of delivery.settings.value(exportOption))
            await attempt(async () => { rendered.push(await render(format, report, delivery)); });
        await attempt(() => saveData(rendered, delivery, plan.runDir));
        if (!isInside(plan.runDir, plan.reportDir))
            await attempt(() => saveWhole(rendered, delivery, (0,report_paths/* buildRunCopyPath */.M)(plan)));
        if (failures.length > 0)
            throw failures[0];
    },
};
/** Once for all places that it is written to: a large page takes seconds. */
async function render(name, report, delivery) {
    const format = exportFormats.find(candidate => candidate.name === name);
    if (format === undefined)
        throw new Error(`there is no export format ${name}`);
    const { plan: { zoneOffsetMinutes }, recording } = delivery;
    const text = await format.render({ report, recording, zoneOffsetMinutes, markdown: () => summary.render(report, delivery) });
    return { format: name, name: format.fileName(report), text };
}
/** The copy's name can be foreseen, so that somebody may have put a link in its place. */
async function saveWhole(rendered, delivery, directory) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    if ((await (0,promises_.lstat)(directory)).isSymbolicLink())
        throw new Error(`${directory} is a symbolic link`);
    await saveData(rendered, delivery, directory);
    for (const name of ['samples.ndjson', 'plan.json', 'workload.json', 'sampler.log']) {
        await saveCopy((0,external_node_path_.join)(delivery.plan.runDir, name), (0,external_node_path_.join)(directory, name));
    }
    await noteSamples(delivery, directory);
}
async function saveData(rendered, delivery, directory) {
    const failures = [];
    for (const { format, name, text } of rendered) {
        const path = (0,external_node_path_.join)(directory, name);
        await saveFile(path, text, delivery.signal).then(() => delivery.files.set(format, path), (error) => { failures.push(error); });
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

;// CONCATENATED MODULE: ./build/channels/issue.js





const issueOption = {
    ...declareChoice('issue', ['never', 'on-failure'], 'One issue per `name` for runs on a schedule and on the default branch: opened on failure, updated, closed on recovery; needs `issues: write`.'),
    inputOnly: true,
};
/** The issue of a nightly run. Branches and pull requests neither open nor close one. */
const issue = {
    name: 'issue',
    options: [issueOption],
    deadlineMs: 20_000,
    order: 90,
    render: (report, { artifact }) => buildStickyBody(report, { kind: 'issue', now: buildState(report, 0), before: null, artifactUrl: artifact?.pageUrl ?? artifact?.url ?? '', isFork: false }),
    deliver: async (report, delivery) => {
        const { runner, settings, signal, artifact } = delivery;
        if (settings.value(issueOption) === 'never' || runner.context.kind === 'local')
            return;
        if (!isOfDefaultBranch(runner.context)) {
            runner.log('Issue: this is no run on a schedule or on the default branch, so no issue is opened or closed.');
            return;
        }
        const api = await runner.github(patienceBelow(signal));
        if (api === null) {
            runner.annotate('notice', 'No issue', 'The input github-token is empty.');
            return;
        }
        try {
            const url = await postIssue(report, api, { run: Number(runner.context.runId), artifactUrl: artifact?.pageUrl ?? artifact?.url ?? '' });
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
/** Opens, updates, reopens or closes the one issue of this name. Returns its link, '' where nothing was written. */
async function postIssue(report, api, { run, artifactUrl }) {
    const now = buildState(report, run);
    const title = `Memory: ${report.run.name}`;
    return api.patiently(async () => {
        const found = await issue_findOwn(api, now.name);
        if (found === null ? !isFailure(now) : found.state.run > run || (found.issue.state === 'closed' && !isFailure(now)))
            return '';
        const body = buildStickyBody(report, { kind: 'issue', now, before: found?.state ?? null, artifactUrl, isFork: false });
        return found === null ? api.createIssue(title, body) : api.updateIssue(found.issue.number, { title, body, state: isFailure(now) ? 'open' : 'closed' });
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

;// CONCATENATED MODULE: ./build/channels/log.js





/** The verdict in the step's log: at most 6 lines on a pass, at most 25 else, the sentence first. */
const log = {
    name: 'log',
    options: [],
    deadlineMs: 2_000,
    order: 20,
    render: (report, { files }) => {
        const lines = report.verdict === 'pass' ? renderPass(report) : renderTrouble(report);
        return [...lines, formatWhereabouts(files, report)].map((line) => (0,report_escape/* escapeLogLine */._P)((0,shorten/* shorten */.m)(line, longestLine))).join('\n');
    },
    deliver: (report, delivery) => {
        for (const line of log.render(report, delivery).split('\n'))
            delivery.runner.log(line);
        return Promise.resolve();
    },
};
/** A command line may have 4,096 bytes, a log line that nobody scrolls sideways has fewer. */
const longestLine = 500;
function renderPass(report) {
    return [
        report.sentence,
        `  Peak of all together ${(0,size/* formatBytes */.z3)(report.total.peakBytes)}; ${(0,quality_lines/* formatLimits */.Qe)(report)}`,
        ...(report.suggestion === '' ? [] : [`  ${report.suggestion}`]),
        ...report.notices.slice(0, 2).map((notice) => `  Note: ${notice}`),
    ];
}
function renderTrouble(report) {
    const broken = (0,findings/* brokenLimits */.Mh)(report);
    const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown');
    return [
        report.sentence,
        ...broken.slice(0, 10).map(({ gate, fails, message }) => `  ${fails ? 'fail' : 'warn'}  ${gate}: ${message}`),
        ...(broken.length > 10 ? [`  and ${String(broken.length - 10)} more, see the report`] : []),
        ...unknown.slice(0, 2).map(({ gate, message }) => `  not judged  ${gate}: ${message}`),
        ...(report.inconclusiveReason === '' ? [] : [`  Why: ${report.inconclusiveReason}`]),
        `  Watched: ${(0,quality_lines/* formatWatched */.w$)(report)}; peak of all together ${(0,size/* formatBytes */.z3)(report.total.peakBytes)}`,
        `  Limits: ${(0,quality_lines/* formatLimits */.Qe)(report)}`,
        `  Measured: ${(0,quality_lines/* formatQuality */.rc)(report)}`,
        ...(0,findings/* collectAdvice */.$x)(report).slice(0, 3).map((advice) => `  Next: ${advice}`),
        ...(report.suggestion === '' ? [] : [`  ${report.suggestion}`]),
        ...report.notices.slice(0, 2).map((notice) => `  Note: ${notice}`),
    ];
}
function formatWhereabouts(files, report) {
    return `  Report: ${files.get('textLog') ?? files.get('json') ?? report.run.runDir}`;
}

;// CONCATENATED MODULE: ./build/channels/outputs.js



/** What later steps read. All are set whatever the verdict; those that have no value are empty. */
const outputs = {
    name: 'outputs',
    options: [],
    deadlineMs: 2_000,
    order: 40,
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
        ['top-process', (0,report_escape/* escapeLogLine */._P)((0,shorten/* shorten */.m)(report.processes[0]?.name ?? '', 200))],
        ['findings', renderFindings(report)],
        ['exit-code', report.run.workload === null ? '' : String(report.run.workload.exitCode)],
        ['run-dir', report.run.runDir],
        ['report-path', files.get('textLog') ?? ''],
        ['artifact-id', artifact?.id ?? ''],
        ['artifact-url', artifact?.url ?? ''],
    ];
}
/** A step's environment and a job's outputs are limited to about a megabyte; 100 kB leaves room for others. */
const longestFindings = 100_000;
function renderFindings(report) {
    const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown');
    const shown = [...(0,findings/* brokenLimits */.Mh)(report), ...unknown].slice(0, 50).map((finding) => ({
        ...finding,
        subject: { ...finding.subject, id: (0,shorten/* shorten */.m)(finding.subject.id, 200), name: (0,shorten/* shorten */.m)(finding.subject.name, 200) },
        message: (0,shorten/* shorten */.m)(finding.message, 1_000),
        advice: (0,shorten/* shorten */.m)(finding.advice, 500),
    }));
    let text = (0,report_escape/* escapeJson */.GO)(shown);
    while (Buffer.byteLength(text) > longestFindings) {
        shown.pop();
        text = (0,report_escape/* escapeJson */.GO)(shown);
    }
    return text;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./build/units/webhook.js
var units_webhook = __nccwpck_require__(54285);
;// CONCATENATED MODULE: ./build/channels/slack-message.js




/**
 * The body of an incoming webhook call: Block Kit in one coloured attachment, and the fallback text that notifications
 * show. Limits (docs.slack.dev, Block Kit): header 150, section text 3,000, ten fields of 2,000, button text 75, url 3,000.
 */
function buildSlackMessage(report, artifactUrl) {
    return {
        ...buildSlackText(report),
        attachments: [{
                color: colours[report.verdict],
                fallback: (0,report_escape/* escapeSlack */.k4)(report.sentence, 500),
                blocks: buildBlocks(report, artifactUrl),
            }],
    };
}
/** What is left when Slack refuses the blocks. */
function buildSlackText(report) {
    return { text: (0,report_escape/* escapeSlack */.k4)(`${formatHead(report)} - ${report.sentence}`, 3_000), mrkdwn: false, unfurl_links: false, unfurl_media: false };
}
const colours = { pass: 'good', warn: 'warning', fail: 'danger', inconclusive: 'warning' };
function formatHead(report) {
    return `${findings/* verdictHeads */.nL[report.verdict]}: ${report.run.name}`;
}
function buildBlocks(report, artifactUrl) {
    const offenders = (0,findings/* brokenLimits */.Mh)(report).slice(0, 3).map(({ message }) => `• ${message}`);
    const buttons = [buildButton('Open run', report.run.url), buildButton('Report', artifactUrl)].filter((button) => button !== null);
    return [
        { type: 'header', text: plainText((0,report_escape/* escapeSlack */.k4)(formatHead(report), 150)) },
        { type: 'section', text: plainText((0,report_escape/* escapeSlack */.k4)(report.sentence, 3_000)) },
        { type: 'section', fields: listFields(report).map(([label, value]) => plainText(`${label}\n${(0,report_escape/* escapeSlack */.k4)(value, 1_900)}`)) },
        ...(offenders.length === 0 ? [] : [{ type: 'section', text: plainText((0,report_escape/* escapeSlackLines */.d6)(offenders, 3_000)) }]),
        ...(buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons }]),
        { type: 'context', elements: [plainText((0,report_escape/* escapeSlack */.k4)(formatContext(report), 1_900))] },
    ];
}
function plainText(text) {
    return { type: 'plain_text', text, emoji: false };
}
function buildButton(label, url) {
    return /^https?:\/\//u.test(url) && url.length <= 3_000 ? { type: 'button', text: plainText(label), url } : null;
}
function listFields({ run, host, total, limits, processes }) {
    const top = processes[0];
    const fields = [
        ['Repository', run.repository],
        ['Workflow', [run.workflow, run.job].filter((part) => part !== '').join(' / ')],
        ['Branch', run.ref],
        ['Commit', run.sha.slice(0, 12)],
        ['Host', run.url === '' ? host.hostname : ''],
        ['Peak of all together', (0,size/* formatBytes */.z3)(total.peakBytes)],
        ['Largest process', top === undefined ? '' : `${top.name} (pid ${String(top.pid)}) ${(0,size/* formatBytes */.z3)(top.peakRssBytes)}`],
        ['Limit', limits.find(({ gate }) => gate === 'threshold')?.text ?? ''],
    ];
    return fields.filter(([, value]) => value !== '');
}
function formatContext({ run, quality, tool }) {
    return `${(0,duration/* formatDuration */.a)(run.durationMs)}, ${String(quality.ticks)} samples, ${tool.name} ${tool.version}`;
}

;// CONCATENATED MODULE: ./build/channels/slack.js




const notifyOption = declareChoice('slack-notify', ['failure', 'always', 'never'], 'When to send a Slack message: `failure` on the verdicts fail and inconclusive, `always`, or `never`.');
/** One message to an incoming webhook. The address is a secret: it is masked first, and stands in no message and no error. */
const slack = {
    name: 'slack',
    options: [notifyOption],
    deadlineMs: 20_000,
    order: 70,
    render: (report, { artifact }) => JSON.stringify(buildSlackMessage(report, artifact?.pageUrl ?? artifact?.url ?? '')),
    deliver: async (report, delivery) => {
        const { runner, settings } = delivery;
        const webhook = runner.secret('slack-webhook-url').value.trim();
        if (webhook !== '')
            runner.mask(webhook);
        const notify = settings.value(notifyOption);
        // a wrong address is told on a quiet day, not first on that of the failure
        if (webhook !== '' && notify !== 'never')
            checkAddress(webhook);
        if (!slack_isDue(report, notify))
            return;
        if (webhook === '') {
            if (runner.context.kind === 'github' || settings.isSet(notifyOption))
                runner.log(`Slack: no webhook is set${runner.context.isFork ? ' (a fork\'s run gets no secrets)' : ''}, no message sent.`);
            return;
        }
        await post((0,units_webhook/* parseWebhook */.d)(webhook), report, delivery);
    },
};
/** An input was checked at the front; what the environment holds was not. */
function checkAddress(webhook) {
    try {
        (0,units_webhook/* parseWebhook */.d)(webhook);
    }
    catch (error) {
        throw new Error(`the Slack webhook ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}
function slack_isDue(report, notify) {
    if (notify !== 'failure')
        return notify === 'always';
    return report.verdict === 'fail' || report.verdict === 'inconclusive';
}
/** 429 is tried twice more after what Slack asks for (at most 10 s), 5xx once more; refused blocks go again as text, once. */
async function post(url, report, delivery) {
    let body = slack.render(report, delivery);
    let isText = false;
    let waits = 2;
    let repeats = 1;
    for (;;) {
        const { status, retryAfterSeconds, text } = await postOnce(delivery.runner, url, body, delivery.signal);
        if (status >= 200 && status < 300)
            return;
        if (status === 429 && waits > 0) {
            waits -= 1;
            await (0,external_node_timers_promises_.setTimeout)(Math.min(Math.max(retryAfterSeconds ?? 1, 0), 10) * 1_000, undefined, { signal: delivery.signal });
        }
        else if (status >= 500 && repeats > 0) {
            repeats -= 1;
            await (0,external_node_timers_promises_.setTimeout)(500, undefined, { signal: delivery.signal });
        }
        else if (status === 400 && !isText) {
            isText = true;
            body = JSON.stringify(buildSlackText(report));
        }
        else {
            throw new Error(`Slack answered ${String(status)}${formatReason(status, text)}`);
        }
    }
}
/** Slack's own words are `no_service` and the like; anything else might be an echo of the address. */
function formatReason(status, text) {
    if (status >= 300 && status < 400)
        return ' (redirects are not followed)';
    return /^[a-z_]{1,40}$/u.test(text) ? ` ${text}` : '';
}
/** Clients put the address into their messages, so only the cause's code leaves this function. */
async function postOnce(runner, url, body, signal) {
    try {
        return await runner.postJson(url, body, signal);
    }
    catch (error) {
        // eslint-disable-next-line preserve-caught-error -- the cause holds the address
        throw new Error(signal.aborted ? 'Slack did not answer in time' : `Slack could not be reached${formatCode(error)}`);
    }
}
function formatCode(error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return typeof code === 'string' && /^[A-Z_]{1,40}$/u.test(code) ? ` (${code})` : '';
}

;// CONCATENATED MODULE: ./build/channels/index.js











/***/ }),

/***/ 59463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dD: () => (/* binding */ nameWithPid),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   xu: () => (/* binding */ groupSubjectOf)
/* harmony export */ });
function subjectOf(process) {
    return { kind: 'process', id: process.id, name: process.label };
}
/** "node server.js (pid 4121)" */
function nameWithPid({ label, pid }) {
    return `${label} (pid ${String(pid)})`;
}
function groupSubjectOf({ id, name }) {
    return { kind: 'group', id, name };
}


/***/ }),

/***/ 37609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Am: () => (/* binding */ growth),
  cY: () => (/* binding */ judgingOf),
  hR: () => (/* binding */ treatAs)
});

// EXTERNAL MODULE: ./build/stats/judge-curve.js + 20 modules
var judge_curve = __nccwpck_require__(97847);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
// EXTERNAL MODULE: ./build/units/size.js
var units_size = __nccwpck_require__(40095);
;// CONCATENATED MODULE: ./build/units/rate.js

const PER_MINUTE = new Map([['s', 60], ['min', 1], ['h', 1 / 60], ['d', 1 / 1440]]);
/** `5MiB/min`, `300kB/s`, `1GiB/h`, `2GB/d` in bytes a minute. Throws what is wrong. */
function parseRate(text) {
    const [size = '', unit = '', ...rest] = text.trim().split('/').map(part => part.trim());
    const perMinute = PER_MINUTE.get(unit);
    if (rest.length > 0 || unit === '')
        throw new Error('is not a rate (a size, `/`, and `s`, `min`, `h` or `d`)');
    if (perMinute === undefined)
        throw new Error(`has no unit of time (${unit}): write s, min, h or d`);
    return (0,units_size/* parseSize */.DB)(size) * perMinute;
}
/** `38 MiB/min`; below 1 MiB a minute in hours: `12 MiB/h`. */
function formatRate(bytesPerMinute) {
    return bytesPerMinute >= 2 ** 20 ? `${(0,units_size/* formatBytes */.z3)(bytesPerMinute)}/min` : `${(0,units_size/* formatBytes */.z3)(bytesPerMinute * 60)}/h`;
}

// EXTERNAL MODULE: ./build/units/round-size.js
var round_size = __nccwpck_require__(46652);
// EXTERNAL MODULE: ./build/gates/describe-subject.js
var describe_subject = __nccwpck_require__(59463);
// EXTERNAL MODULE: ./build/gates/judge-recording.js
var judge_recording = __nccwpck_require__(74970);
// EXTERNAL MODULE: ./build/gates/threshold.js
var threshold = __nccwpck_require__(63092);
;// CONCATENATED MODULE: ./build/gates/growth.js








const tolerated = {
    name: 'growth-threshold', default: 'auto',
    description: 'Fails when the memory of a service grows and does not settle, and warns when it likely does. A rate: growth up to it is tolerated.',
    allowed: '`auto`, `off`, a rate such as `5MiB/min` (also /s, /h, /d)', isLimit: true,
    parse: text => {
        const trimmed = text.trim();
        return trimmed === 'auto' || trimmed === 'off' ? { kind: trimmed } : { kind: 'rate', bytesPerMinute: parseRate(trimmed) };
    },
};
const warmUp = {
    name: 'warm-up', default: 'auto', description: 'Time from a process\'s start in which growth is not judged. auto: found in each curve.',
    allowed: '`auto`, or a duration such as `30s`', parse: text => (text.trim() === 'auto' ? 'auto' : (0,duration/* parseDuration */.E)(text)),
};
const treatAs = {
    name: 'treat-as', default: 'auto',
    description: 'What processes are for: growth of a `service` is a leak; a `batch` process may grow until it exits and only warns. auto: known test runners, compilers and the like are batch, what still runs at the end is a service.',
    allowed: '`auto`, `service`, `batch`',
    parse: text => {
        const trimmed = text.trim();
        if (trimmed !== 'auto' && trimmed !== 'service' && trimmed !== 'batch')
            throw new Error('is none of these');
        return trimmed;
    },
};
/** Whether memory grows without settling: the statistical verdict on each process and each group. */
const growth = {
    name: 'growth',
    description: 'growth of anonymous memory and swap that does not settle, by a statistical test of each process and group',
    severity: 'error',
    order: 30,
    options: [tolerated, warmUp, treatAs],
    judge: (evidence, settings) => {
        const limit = settings.value(tolerated);
        if (limit.kind === 'off' || (evidence.isSnapshot && !settings.isSet(tolerated)))
            return [];
        const judged = (0,judge_recording/* judgeRecording */.F1)(evidence, judgingOf(settings));
        if (judged.every(({ judgement }) => judgement.grade === 'inconclusive'))
            return judged.length === 0 ? [] : [notJudged(evidence)];
        const limitBytes = limit.kind === 'rate' ? limit.bytesPerMinute : 0;
        const reach = (0,threshold/* failLimitBytes */.L)(evidence, settings);
        return judged.filter(({ grade, judgement }) => grade === 'suspect' || (isCalledGrade(grade) && perMinute(judgement) > limitBytes))
            .map(subject => finding(subject, limitBytes, reach)).sort((a, b) => rank(a) - rank(b) || b.measured - a.measured);
    },
    cannotJudge: ({ isSnapshot, recording: { processes } }) => (isSnapshot ? 'one snapshot has no history' : processes.length === 0 ? 'no process was sampled' : ''),
    describe: (evidence, settings) => {
        const limit = settings.value(tolerated);
        if (limit.kind === 'off')
            return '';
        const what = limit.kind === 'auto' ? 'no growth that does not settle' : `no growth above ${formatRate(limit.bytesPerMinute)} that does not settle`;
        return `${what}${evidence.isSnapshot ? '' : describePower((0,judge_recording/* judgeRecording */.F1)(evidence, judgingOf(settings)))}`;
    },
};
/** What could have been seen in the largest process: "; would have found 0.7 MiB/min in node server.js". */
function describePower(judged) {
    const [largest] = judged.flatMap(({ of, judgement }) => ('process' in of && judgement.smallestDetectableBytesPerHour !== null ? [{ process: of.process, rate: judgement.smallestDetectableBytesPerHour / 60 }] : []))
        .sort((a, b) => b.process.peakAnonBytes - a.process.peakAnonBytes);
    return largest === undefined ? '' : `; would have found ${formatRate(largest.rate)} in ${largest.process.label}`;
}
function judgingOf(settings) {
    return { treatAs: settings.value(treatAs), warmUpMs: settings.value(warmUp) };
}
const isCalledGrade = (grade) => grade === 'leak' || grade === 'likely';
const perMinute = ({ rateBytesPerHour }) => rateBytesPerHour / 60;
const rank = ({ outcome, severity }) => (outcome === 'fail' ? 0 : 2) + (severity === 'error' ? 0 : 1);
function finding(judged, limitBytes, reachBytes) {
    const { grade, judgement } = judged;
    const rate = perMinute(judgement);
    return {
        gate: growth.name, outcome: (0,judge_recording/* isCalled */.AP)(judged) ? 'fail' : 'pass', severity: grade === 'leak' ? 'error' : 'warning',
        subject: 'process' in judged.of ? (0,describe_subject/* subjectOf */.et)(judged.of.process) : (0,describe_subject/* groupSubjectOf */.xu)(judged.of.group),
        measured: Math.round(rate), limit: Math.round(limitBytes), unit: 'bytes/min', grade, ...trendOf(judged, rate, reachBytes),
        message: ((0,judge_recording/* isCalled */.AP)(judged) ? calledMessage(judged, rate, reachBytes) : `${nameOf(judged)} grew by ${formatRate(rate)}: ${judged.lowered === '' ? judgement.reason : judged.lowered}`),
        advice: advise(judged, rate),
    };
}
/** The fitted line, where there is one. */
function trendOf({ of, judgement: { trend } }, rate, reachBytes) {
    if (!trend?.line)
        return {};
    const { line, warmUpEndS } = trend;
    return {
        trend: {
            fromMs: Math.round(line.fromS * 1000), toMs: Math.round(line.toS * 1000), fromBytes: Math.round(line.fromBytes), toBytes: Math.round(line.toBytes),
            warmUpEndMs: Math.round(warmUpEndS * 1000), msToLimit: 'process' in of ? msToReach(of.process.endRssBytes, rate, reachBytes) : null,
        },
    };
}
function calledMessage(judged, rate, reachBytes) {
    const { judgement } = judged;
    const doubt = judgement.grade === 'leak' ? judged.lowered : judgement.reason;
    return `${nameOf(judged)} grows by ${formatRate(rate)} and has not settled (${(0,duration/* formatDuration */.a)(1000 * judgement.judgedS)} judged${doubt === '' ? '' : `; ${doubt}`})${timeToReach(judged, reachBytes)}`;
}
/** ", reaches 512 MiB in about 3 h 10 min": where there is a limit above what is held now. Of a pool, whose members each have that limit, the first one. */
function timeToReach(judged, limitBytes) {
    const times = (0,judge_recording/* leakingProcesses */.LW)(judged).flatMap(({ process, judgement }) => msToReach(process.endRssBytes, perMinute(judgement), limitBytes) ?? []);
    return times.length === 0 ? '' : `, ${'process' in judged.of ? '' : 'one '}reaches ${(0,units_size/* formatBytes */.z3)(limitBytes)} in about ${(0,duration/* formatDuration */.a)(Math.min(...times))}`;
}
function msToReach(nowBytes, bytesPerMinute, limitBytes) {
    if (!Number.isFinite(limitBytes) || limitBytes <= nowBytes || bytesPerMinute <= 0)
        return null;
    return Math.round((limitBytes - nowBytes) / bytesPerMinute * 60_000);
}
function nameOf({ of }) {
    return 'process' in of ? (0,describe_subject/* nameWithPid */.dD)(of.process) : `${of.group.name} (${String(of.members.length)} processes)`;
}
function advise(judged, rate) {
    if (!(0,judge_recording/* isCalled */.AP)(judged))
        return '';
    return `look for what it keeps; if this is meant, set \`growth-threshold: ${(0,round_size/* roundUpSize */.Z)(rate * 1.4)}/min\`${judged.grade === 'likely' ? ', and watch longer to be sure' : ''}`;
}
/** One line for the whole job: which process was too short for it is no news. */
function notJudged({ recording: { processes } }) {
    const longestMs = Math.max(...processes.map(({ firstMs, lastMs }) => lastMs - firstMs));
    return {
        gate: growth.name, outcome: 'unknown', severity: 'error', subject: { kind: 'job', id: 'job', name: 'the job' },
        measured: Math.round(longestMs), limit: judge_curve/* MIN_SPAN_S */.uR * 1000, unit: 'ms',
        message: `looked for ${(0,duration/* formatDuration */.a)(longestMs)}, needs ${String(judge_curve/* MIN_SPAN_S */.uR)} s and as many samples`,
        advice: 'watch longer, a minute or more',
    };
}


/***/ }),

/***/ 50023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  growth: () => (/* reexport */ growth/* growth */.Am),
  oom: () => (/* reexport */ oom),
  resources: () => (/* reexport */ resources),
  threshold: () => (/* reexport */ threshold/* threshold */.E),
  timeToLimit: () => (/* reexport */ timeToLimit)
});

// EXTERNAL MODULE: ./build/gates/threshold.js
var threshold = __nccwpck_require__(63092);
// EXTERNAL MODULE: ./build/units/size.js
var size = __nccwpck_require__(40095);
// EXTERNAL MODULE: ./build/gates/describe-subject.js
var describe_subject = __nccwpck_require__(59463);
;// CONCATENATED MODULE: ./build/gates/oom.js


// 128 + 9: how a shell and the runner say that the kernel's killer ended a command
const EXIT_KILLED = 137;
/** Out-of-memory kills: the kernel's counter of the job's cgroup, else the host's, which may be somebody else's kill. */
const oom = {
    name: 'oom',
    description: 'the kernel\'s count of out-of-memory kills',
    severity: 'error',
    order: 20,
    options: [],
    judge: evidence => evidence.recording.ooms.map(rise => judgeRise(rise, evidence)),
    describe: ({ recording: { host } }) => host.cgroupVersion === 0 ? 'warns of a kill anywhere on the host' : `no kill in cgroup ${host.cgroupPath}`,
};
function judgeRise(rise, evidence) {
    const isHere = rise.where === 'cgroup';
    const { host } = evidence.recording;
    const victim = findVictim(rise, evidence.recording.processes);
    const where = isHere ? `in cgroup ${host.cgroupPath}` : 'somewhere on this host';
    // memory.oom.group: two died, the counter rose by three; so it is no number of processes
    const what = `the kernel ran out of memory ${where} and killed at least one process`;
    const who = victim === null
        ? 'none of the watched processes vanished at that moment'
        : `likely ${(0,describe_subject/* nameWithPid */.dD)(victim)}, which last held ${(0,size/* formatBytes */.z3)(victim.endRssBytes)}`;
    const exit = evidence.workload?.exitCode === EXIT_KILLED ? `; exit code ${String(EXIT_KILLED)} of the command is that kill (SIGKILL)` : '';
    return {
        gate: oom.name, outcome: 'fail', severity: isHere ? 'error' : 'warning',
        subject: victim === null ? { kind: 'job', id: 'job', name: 'the job' } : (0,describe_subject/* subjectOf */.et)(victim),
        measured: rise.rise, limit: 0, unit: 'count', message: `${what}: ${who}${exit}`,
        advice: advise(isHere, host.cgroupLimitKiB),
    };
}
/** The sampler lists who vanished in that tick, largest first; who ended by himself a tick later is not among them. */
function findVictim({ goneIndexes }, processes) {
    const gone = processes.filter(({ index }) => goneIndexes.includes(index));
    return gone.reduce((largest, process) => (largest === null || process.endRssBytes > largest.endRssBytes ? process : largest), null);
}
function advise(isHere, limitKiB) {
    if (!isHere)
        return 'it was counted on the host, not in the job\'s cgroup: in a container of the job, or somebody else\'s; compare the times';
    return limitKiB === null
        ? 'use less memory, fewer workers, or a larger machine'
        : `use less memory or fewer workers, or raise the limit of ${(0,size/* formatBytes */.z3)(limitKiB * 1024)}`;
}

// EXTERNAL MODULE: ./build/gates/growth.js + 1 modules
var growth = __nccwpck_require__(37609);
// EXTERNAL MODULE: ./build/stats/judge-curve.js + 20 modules
var judge_curve = __nccwpck_require__(97847);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __nccwpck_require__(70954);
// EXTERNAL MODULE: ./build/gates/judge-recording.js
var judge_recording = __nccwpck_require__(74970);
;// CONCATENATED MODULE: ./build/gates/time-to-limit.js







const minimum = {
    name: 'min-time-to-limit', default: 'off', description: 'Fails when a process that grows would reach `threshold` sooner than that at its present rate.',
    allowed: '`off`, or a duration such as `24h`', isLimit: true, parse: text => (text.trim() === 'off' ? 'off' : (0,duration/* parseDuration */.E)(text)),
};
/** When a growing process reaches the limit on its peak. */
const timeToLimit = {
    name: 'time-to-limit',
    description: 'the time until a growing process reaches `threshold`',
    severity: 'error',
    order: 40,
    options: [minimum],
    judge: (evidence, settings) => {
        const minimumMs = settings.value(minimum);
        const limitBytes = (0,threshold/* failLimitBytes */.L)(evidence, settings);
        if (minimumMs === 'off' || !Number.isFinite(limitBytes))
            return [];
        return (0,judge_recording/* judgeRecording */.F1)(evidence, (0,growth/* judgingOf */.cY)(settings)).flatMap((judged) => {
            const [soonest] = (0,judge_recording/* isCalled */.AP)(judged) ? (0,judge_recording/* leakingProcesses */.LW)(judged).map(({ process, judgement }) => ({ process, leftMs: Math.max(0, limitBytes - process.endRssBytes) / judgement.rateBytesPerHour * 3_600_000 }))
                .sort((a, b) => a.leftMs - b.leftMs) : [];
            if (soonest === undefined || soonest.leftMs >= minimumMs)
                return [];
            const { process, leftMs } = soonest;
            return [{
                    gate: timeToLimit.name, outcome: 'fail', severity: 'error', subject: (0,describe_subject/* subjectOf */.et)(process), measured: Math.round(leftMs), limit: minimumMs, unit: 'ms', grade: judged.grade,
                    message: `${(0,describe_subject/* nameWithPid */.dD)(process)} reaches ${(0,size/* formatBytes */.z3)(limitBytes)} in about ${(0,duration/* formatDuration */.a)(leftMs)} at its present rate, limit ${(0,duration/* formatDuration */.a)(minimumMs)}`,
                    advice: 'look for what it keeps, or restart it more often than that',
                }];
        });
    },
    cannotJudge: (evidence, settings) => {
        if (!Number.isFinite((0,threshold/* failLimitBytes */.L)(evidence, settings)))
            return '`threshold` is off, so there is no limit to reach';
        return (0,judge_recording/* judgeRecording */.F1)(evidence, (0,growth/* judgingOf */.cY)(settings)).every(({ judgement }) => judgement.grade === 'inconclusive') ? `no process was watched for ${String(judge_curve/* MIN_SPAN_S */.uR)} s` : '';
    },
    describe: (_evidence, settings) => {
        const minimumMs = settings.value(minimum);
        return minimumMs === 'off' ? '' : `at least ${(0,duration/* formatDuration */.a)(minimumMs)} to the limit`;
    },
};

// EXTERNAL MODULE: ./build/gates/process-role.js + 1 modules
var process_role = __nccwpck_require__(47085);
;// CONCATENATED MODULE: ./build/gates/resources.js






/** One thread or descriptor counts as that much memory: so the same test, with its floors at ten of them, found 4 of 4 such leaks without a false alarm in 263 traces. */
const BYTES_EACH = 2 ** 20 / 10;
const RESOURCES = [
    { name: 'threads', advice: 'look for threads or pools that are started and never end', count: (beat) => beat.threads },
    { name: 'descriptors', advice: 'look for files and sockets that are opened and never closed', count: (beat) => beat.descriptors },
];
/** Threads and descriptors that grow without settling. */
const resources = {
    name: 'resources',
    description: 'threads and open descriptors that grow and do not settle',
    severity: 'warning',
    order: 50,
    options: [],
    judge: (evidence, settings) => {
        const roles = (0,process_role/* rolesOf */.R)(evidence, settings.value(growth/* treatAs */.hR));
        return evidence.recording.processes.filter(({ index }) => roles.get(index) !== 'tool').flatMap(process => RESOURCES.flatMap(resource => judgeResource(process, resource, evidence)));
    },
    cannotJudge: ({ recording: { processes } }) => {
        const most = Math.max(0, ...processes.map(({ slow }) => slow.length));
        const longestMs = Math.max(0, ...processes.map(({ slow }) => (slow.at(-1)?.atMs ?? 0) - (slow[0]?.atMs ?? 0)));
        return most >= judge_curve/* MIN_SAMPLES */.Pu && longestMs >= judge_curve/* MIN_SPAN_S */.uR * 1000 ? '' : `threads and descriptors were read ${String(most)} times in ${(0,duration/* formatDuration */.a)(longestMs)}, needs ${String(judge_curve/* MIN_SAMPLES */.Pu)} in ${String(judge_curve/* MIN_SPAN_S */.uR)} s`;
    },
    describe: () => 'warns when threads or descriptors climb',
};
function judgeResource(process, { name, advice, count }, { recording: { durationMs } }) {
    const beats = process.slow.filter(beat => count(beat) > 0 && beat.atMs <= durationMs);
    // no heap of any runtime stands between the program and its threads
    const judgement = (0,judge_curve/* judgeCurve */.ld)({ timesS: beats.map(({ atMs }) => atMs / 1000), bytes: beats.map(beat => count(beat) * BYTES_EACH), runtime: '' });
    if (judgement.grade !== 'leak' && judgement.grade !== 'likely')
        return [];
    const last = beats.at(-1);
    const now = last === undefined ? 0 : count(last);
    return [{
            gate: resources.name, outcome: 'fail', severity: 'warning', subject: (0,describe_subject/* subjectOf */.et)(process), measured: now, limit: 0, unit: 'count', grade: judgement.grade,
            message: `${(0,describe_subject/* nameWithPid */.dD)(process)} has ${String(now)} ${name} and climbing, by ${(0,size/* formatSignificant */.bf)(judgement.rateBytesPerHour / BYTES_EACH / 60)} a minute (${(0,duration/* formatDuration */.a)(1000 * judgement.judgedS)} judged)`,
            advice: advice,
        }];
}

;// CONCATENATED MODULE: ./build/gates/index.js







/***/ }),

/***/ 74970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isCalled),
/* harmony export */   F1: () => (/* binding */ judgeRecording),
/* harmony export */   LW: () => (/* binding */ leakingProcesses)
/* harmony export */ });
/* harmony import */ var _stats_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45120);
/* harmony import */ var _stats_judge_curve_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97847);
/* harmony import */ var _memory_curve_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(47178);
/* harmony import */ var _process_role_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(47085);




/**
 * In 100 healthy programs with a lazily growing heap (Node, Java, Go, .NET) about 5 look like a leak in their resident memory (docs/how-it-decides.md).
 * With more than two of them in a job that chance is no longer small, so a finding needs the user's own word for which one matters.
 */
const MAX_LAZY_SUBJECTS = 2;
/** gates and the head of the report ask for the same; judging a thousand processes takes seconds */
const known = new WeakMap();
/** All processes, and the groups of several, in whose curves something may be seen: `inconclusive` ones are left in, groups that only repeat a member are not. */
function judgeRecording(evidence, judging) {
    const ofEvidence = known.get(evidence) ?? new Map();
    known.set(evidence, ofEvidence);
    const key = JSON.stringify(judging);
    const judged = ofEvidence.get(key) ?? judgeAfresh(evidence, judging);
    ofEvidence.set(key, judged);
    return judged;
}
function judgeAfresh(evidence, judging) {
    const { processes, groups, tickTimesMs } = evidence.recording;
    const roles = (0,_process_role_js__WEBPACK_IMPORTED_MODULE_2__/* .rolesOf */ .R)(evidence, judging.treatAs);
    const judge = (curve, runtime) => (0,_stats_judge_curve_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeCurve */ .ld)({ ...curve, runtime, ...(judging.warmUpMs === 'auto' ? {} : { warmUpS: judging.warmUpMs / 1000 }) });
    const judgements = new Map(processes.map(process => [process.index, judge((0,_memory_curve_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryCurve */ .h)(process, tickTimesMs), process.runtime)]));
    const isCrowded = countLazySubjects(evidence, roles, judgements) > MAX_LAZY_SUBJECTS;
    const single = (process) => grade({ process }, roles.get(process.index) ?? 'batch', judgements.get(process.index) ?? nothing(), isCrowded && (0,_stats_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .heapOf */ .C)(process.runtime).isLazy);
    const byIndex = new Map(processes.map(process => [process.index, process]));
    return groups.flatMap(group => {
        const members = group.members.flatMap(index => byIndex.get(index) ?? []);
        const singles = members.map(single);
        const [first] = members;
        if (members.length < 2 || first === undefined)
            return singles;
        const sum = grade({ group, members, singles: members.map(process => ({ process, judgement: judgements.get(process.index) ?? nothing() })) }, groupRole(singles), judge((0,_memory_curve_js__WEBPACK_IMPORTED_MODULE_3__/* .summedCurve */ .p)(members, tickTimesMs), first.runtime), isCrowded && (0,_stats_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .heapOf */ .C)(first.runtime).isLazy);
        return nameOnce(sum, singles);
    });
}
/** Exactly one member leaks: it is named. Several do, or only their sum: the group is named. */
function nameOnce(sum, singles) {
    const calling = singles.filter(isCalled);
    const rest = singles.filter(judged => !isCalled(judged));
    if (calling.length === 1)
        return [...singles];
    return isCalled(sum) || calling.length > 1 ? [isCalled(sum) ? sum : { ...sum, grade: worst(calling), lowered: '' }, ...rest] : [...singles];
}
const isCalled = ({ grade: found }) => found === 'leak' || found === 'likely';
/** What runs into a limit on a process: it, or of a group that leaks those members that do so by themselves. */
function leakingProcesses({ of, judgement }) {
    return 'process' in of ? [{ process: of.process, judgement }] : of.singles.filter(single => isCalled(single.judgement));
}
const worst = (judged) => (judged.some(({ grade: found }) => found === 'leak') ? 'leak' : 'likely');
/** A pool is what its most lasting member is. */
function groupRole(members) {
    const roles = members.map(({ role }) => role);
    return ['named', 'service', 'tool'].find(role => roles.includes(role)) ?? 'batch';
}
function grade(of, role, judgement, isInCrowd) {
    const found = judgement.grade;
    const called = found === 'leak' || found === 'likely';
    const lower = (to, why) => ({ of, role, judgement, grade: to, lowered: why });
    if (!called || role === 'named')
        return lower(found, '');
    if (role === 'tool')
        return lower('suspect', 'it keeps what it has done until it exits');
    if (isInCrowd)
        return lower('suspect', `among more than ${String(MAX_LAZY_SUBJECTS)} such heaps one looks like that by chance; name it with \`include\` to have it judged`);
    if (role === 'batch')
        return lower(found === 'leak' ? 'likely' : 'suspect', 'it grows until it exits');
    return lower(found, '');
}
/** Groups, not processes: a pool of eight workers is one program. */
function countLazySubjects({ recording: { processes, groups } }, roles, judgements) {
    const lazy = new Set(processes.filter(({ index, runtime }) => {
        const role = roles.get(index);
        return (0,_stats_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .heapOf */ .C)(runtime).isLazy && (role === 'service' || role === 'batch') && judgements.get(index)?.grade !== 'inconclusive';
    }).map(({ index }) => index));
    return groups.filter(({ members }) => members.some(index => lazy.has(index))).length;
}
function nothing() {
    return (0,_stats_judge_curve_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeCurve */ .ld)({ timesS: [], bytes: [], runtime: '' });
}


/***/ }),

/***/ 47178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ memoryCurve),
/* harmony export */   p: () => (/* binding */ summedCurve)
/* harmony export */ });
/** Anonymous memory plus swap of a process at each tick that it was seen in; swap is read more rarely, the last value holds. */
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
/** The sum over processes that come and go, at each tick that one of them was seen in. */
function summedCurve(processes, tickTimesMs) {
    const sums = new Map();
    for (const process of processes) {
        const curve = memoryCurve(process, tickTimesMs);
        for (const [i, time] of curve.timesS.entries())
            sums.set(time, (sums.get(time) ?? 0) + (curve.bytes[i] ?? 0));
    }
    const timesS = [...sums.keys()].sort((a, b) => a - b);
    return { timesS, bytes: timesS.map(time => sums.get(time) ?? 0) };
}


/***/ }),

/***/ 47085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ rolesOf)
});

;// CONCATENATED MODULE: ./build/gates/batch-programs.js
/**
 * Test runners, compilers, bundlers, linters and package managers: they keep what they have done until they exit, so their growth is no
 * leak. Names of programs, scripts and npm packages without extension, and Java main classes. The one list; `treat-as` overrides it.
 */
const BATCH_PROGRAMS = new Set([
    // test runners
    'pytest', 'py.test', 'unittest', 'nose2', 'tox', 'nox', 'behave', 'robot', 'jest', 'jest-worker', 'mocha', 'ava', 'tap', 'vitest', 'tinypool', 'jasmine', 'karma', 'cypress', 'playwright',
    'rspec', 'minitest', 'cucumber', 'phpunit', 'pest', 'prove', 'ctest', 'gotestsum', 'nextest', 'bats',
    // compilers and linkers
    'cc', 'c++', 'gcc', 'g++', 'cc1', 'cc1plus', 'collect2', 'ld', 'lld', 'ld.lld', 'mold', 'as', 'clang', 'clang++', 'rustc', 'javac', 'kotlinc', 'scalac', 'swiftc', 'ghc', 'tsc', 'vue-tsc', 'compile', 'link', 'asm', 'go', 'csc', 'vbcscompiler',
    // builders
    'make', 'gmake', 'ninja', 'cmake', 'meson', 'bazel', 'cargo', 'mvn', 'mvnw', 'gradle', 'gradlew', 'sbt', 'ant', 'msbuild', 'rake', 'docker-buildx',
    // bundlers and transpilers
    'webpack', 'rollup', 'esbuild', 'parcel', 'turbo', 'nx', 'swc', 'babel', 'tsup', 'rspack', 'lerna',
    // linters, formatters, type checkers
    'eslint', 'prettier', 'biome', 'oxlint', 'stylelint', 'pylint', 'flake8', 'ruff', 'mypy', 'pyright', 'black', 'rubocop', 'golangci-lint', 'staticcheck', 'shellcheck', 'clang-tidy', 'phpstan', 'knip',
    // package managers
    'npm', 'npm-cli', 'npx', 'npx-cli', 'yarn', 'pnpm', 'corepack', 'pip', 'pip3', 'uv', 'poetry', 'pipenv', 'conda', 'bundle', 'bundler', 'gem', 'composer', 'apt', 'apt-get', 'dpkg',
]);
const BATCH_MAIN_CLASSES = [
    'com.sun.tools.javac.', 'org.codehaus.plexus.classworlds.', 'org.apache.maven.', 'org.gradle.', 'org.jetbrains.kotlin.', 'org.junit.', 'org.testng.', 'org.scalatest.', 'org.apache.tools.ant.', 'xsbt.', 'sbt.',
];
/** program, option, script, and one more: `python3 -X dev -m pytest` has it no further */
const WORDS = 6;
function isBatchProgram({ name, command, script }) {
    // what `go test` builds and runs
    if (name.endsWith('.test'))
        return true;
    const words = [name, ...script.split(' '), ...command.split(' ').slice(0, WORDS)];
    return words.some(word => namesIn(word).some(part => BATCH_PROGRAMS.has(part)) || BATCH_MAIN_CLASSES.some(prefix => word.startsWith(prefix)));
}
/** The file's name without extension, and the npm package that it lies in. */
function namesIn(word) {
    const base = word.slice(word.lastIndexOf('/') + 1);
    const packageName = /.*\/node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//.exec(word)?.[1];
    return [base, base.replace(/\.(?:js|mjs|cjs|ts|py|rb|jar|exe|dll)$/, '').toLowerCase(), ...(packageName === undefined ? [] : [packageName])];
}

;// CONCATENATED MODULE: ./build/gates/process-role.js

/** not what a user means by "the command" */
const WRAPPERS = new Set(['sh', 'bash', 'dash', 'zsh', 'ash', 'busybox', 'env', 'sudo', 'su', 'timeout', 'nice', 'time', 'xvfb-run', 'dumb-init', 'tini', 'stdbuf', 'setsid', 'pwsh', 'ksh', 'mksh', 'fish', 'nohup', 'xargs', 'script', 'unshare', 'doas', 'runuser', 'dbus-run-session', 'catatonit']);
/** start what a manifest of the project names: the command is their child, unless that is a known tool by its own name */
const LAUNCHERS = new Set(['npm', 'npm-cli', 'npx', 'npx-cli', 'yarn', 'pnpm', 'corepack', 'uv', 'poetry', 'pipenv', 'bundle']);
const LONG_ENOUGH_MS = 20_000;
/** The role of each process by its index: what the user says, else named by `include` or `watch`, a known tool, alive at the end, or the one command of `run`. */
function rolesOf(evidence, treatAs) {
    const { recording: { processes }, isIncluded, scope } = evidence;
    const sole = soleCommand(evidence);
    return new Map(processes.map(process => {
        if (treatAs !== 'auto')
            return [process.index, treatAs];
        if (isIncluded || (scope === 'targets' && process.isRoot))
            return [process.index, 'named'];
        if (isBatchProgram(process))
            return [process.index, 'tool'];
        return [process.index, process.aliveAtEnd || process.index === sole ? 'service' : 'batch'];
    }));
}
/** A shell, or what starts the commands of a manifest. */
function passesOn({ name, script }) {
    const scriptName = script.slice(script.lastIndexOf('/') + 1).replace(/\.[cm]?js$/, '');
    return WRAPPERS.has(name) || LAUNCHERS.has(name) || LAUNCHERS.has(scriptName);
}
/** The one process under nothing but shells and the like that ran long enough to be judged; 0 where there are none or several. */
function soleCommand({ mode, recording: { processes } }) {
    if (mode !== 'run')
        return 0;
    const byIndex = new Map(processes.map(process => [process.index, process]));
    const isTop = (process) => {
        const parent = byIndex.get(process.parentIndex);
        return parent === undefined || (passesOn(parent) && isTop(parent));
    };
    const commands = processes.filter(process => !passesOn(process) && process.lastMs - process.firstMs >= LONG_ENOUGH_MS && isTop(process));
    return commands.length === 1 ? commands[0]?.index ?? 0 : 0;
}


/***/ }),

/***/ 63092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ threshold),
/* harmony export */   L: () => (/* binding */ failLimitBytes)
/* harmony export */ });
/* harmony import */ var _units_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78519);
/* harmony import */ var _units_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69337);
/* harmony import */ var _units_round_size_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(46652);
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40095);
/* harmony import */ var _describe_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(59463);





const SIZES = '`30%`, `512MiB`, `2GB`, `1Gi`; a bare number is percent, more than 0 and at most 100';
const failAbove = {
    name: 'threshold', default: 'auto',
    description: 'Fails when a process peaks above it. auto: 30 % of the machine\'s memory, or 80 % of a lower cgroup limit; in scan 30 % of the machine\'s.',
    allowed: `\`auto\`, \`off\`, ${SIZES}`, parse: _units_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLimit */ .Fv, isLimit: true,
};
const warnAbove = {
    name: 'warn-threshold', default: 'off', description: 'Warns when a process peaks above it; must be below `threshold`.',
    allowed: `\`off\`, ${SIZES}`, isLimit: true,
    parse: text => {
        const limit = (0,_units_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLimit */ .Fv)(text);
        if (limit.kind === 'auto')
            throw new Error('has no automatic value');
        return limit;
    },
};
/** The peak resident memory of each process against a limit. */
const threshold = {
    name: 'threshold',
    description: 'the peak of the resident memory (RSS) of each process, with the kernel\'s own high-water mark where it was read; in a snapshot the memory now',
    severity: 'error',
    order: 10,
    options: [failAbove, warnAbove],
    judge: (evidence, settings) => {
        const base = evidence.memoryBase;
        const limits = [settings.value(failAbove), settings.value(warnAbove)];
        if (limits.some(needsBase) && base.bytes <= 0)
            return [notJudged(limits)];
        const [failBytes, warnBytes] = [(0,_units_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limitBytes */ .Z7)(limits[0], base), (0,_units_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limitBytes */ .Z7)(limits[1], base)];
        return evidence.recording.processes.flatMap(process => {
            const measured = evidence.isSnapshot ? process.endRssBytes : process.peakRssBytes;
            if (measured > failBytes)
                return [finding('error', process, measured, { bytes: failBytes, limit: limits[0] }, evidence)];
            return measured > warnBytes ? [finding('warning', process, measured, { bytes: warnBytes, limit: limits[1] }, evidence)] : [];
        }).sort((a, b) => b.measured - a.measured);
    },
    describe: ({ memoryBase }, settings) => {
        const fail = describeLimit(settings.value(failAbove), memoryBase);
        const warn = describeLimit(settings.value(warnAbove), memoryBase);
        return [fail, warn === '' ? '' : `warns above ${warn}`].filter(part => part !== '').join(', ');
    },
    lines: ({ memoryBase }, settings) => [failAbove, warnAbove]
        .map(option => ({ label: option.name, bytes: Math.round((0,_units_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limitBytes */ .Z7)(settings.value(option), memoryBase)) }))
        .filter(({ bytes }) => bytes > 0 && Number.isFinite(bytes)),
};
/** What a growing process runs into, for other gates: infinite when off, or a percent of nothing known. */
function failLimitBytes({ memoryBase }, settings) {
    const limit = settings.value(failAbove);
    return needsBase(limit) && memoryBase.bytes <= 0 ? Number.POSITIVE_INFINITY : (0,_units_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limitBytes */ .Z7)(limit, memoryBase);
}
const needsBase = (limit) => limit.kind === 'auto' || limit.kind === 'percent';
function describeLimit(limit, base) {
    if (limit.kind === 'off')
        return '';
    if (limit.kind === 'bytes')
        return (0,_units_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(limit.bytes);
    return `${(0,_units_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l)((0,_units_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limitPercent */ .bb)(limit, base))} of ${base.label} = ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)((0,_units_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limitBytes */ .Z7)(limit, base))}`;
}
function finding(severity, process, measured, broken, { isSnapshot, memoryBase }) {
    const limit = broken.limit.kind === 'bytes' ? (0,_units_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(broken.bytes) : describeLimit(broken.limit, memoryBase);
    const kernel = !isSnapshot && process.peakIsHighWaterMark ? ' by the kernel\'s high-water mark' : '';
    return {
        gate: threshold.name, outcome: 'fail', severity, subject: (0,_describe_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(process), measured, limit: Math.round(broken.bytes), unit: 'bytes',
        message: `${(0,_describe_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .nameWithPid */ .dD)(process)} ${isSnapshot ? 'holds' : 'peaked at'} ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(measured)}${kernel}, ${severity === 'error' ? 'limit' : 'warning limit'} ${limit}`,
        advice: `if ${process.label} may need this much, set \`${severity === 'error' ? failAbove.name : warnAbove.name}: ${(0,_units_round_size_js__WEBPACK_IMPORTED_MODULE_4__/* .roundUpSize */ .Z)(measured * 1.4)}\``,
    };
}
function notJudged([fail]) {
    return {
        gate: threshold.name, outcome: 'unknown', severity: 'error', subject: { kind: 'job', id: 'job', name: 'this machine' }, measured: 0, limit: 0, unit: 'bytes',
        message: 'the size of this machine\'s memory cannot be read, so there is nothing to take a percentage of',
        advice: (fail !== undefined && needsBase(fail) ? 'give `threshold` a size such as `512MiB`' : 'give `warn-threshold` a size such as `512MiB`'),
    };
}


/***/ }),

/***/ 59479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _modes_step_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38891);
/* harmony import */ var _runner_github_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62371);
/* harmony import */ var _runner_run_step_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63393);



await (0,_runner_run_step_js__WEBPACK_IMPORTED_MODULE_2__/* .runStep */ .e)((0,_runner_github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .createGithubRunner */ .a)(), _modes_step_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .P);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 38891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ step)
});

// EXTERNAL MODULE: ./build/plan/build-plan.js + 3 modules
var build_plan = __nccwpck_require__(18224);
// EXTERNAL MODULE: ./build/plan/build-name.js
var build_name = __nccwpck_require__(77184);
// EXTERNAL MODULE: ./build/plan/check-webhook.js
var check_webhook = __nccwpck_require__(52750);
// EXTERNAL MODULE: ./build/plan/input-error.js
var input_error = __nccwpck_require__(69905);
// EXTERNAL MODULE: ./build/plan/options.js
var options = __nccwpck_require__(66576);
// EXTERNAL MODULE: ./build/plan/read-setting.js
var read_setting = __nccwpck_require__(94921);
;// CONCATENATED MODULE: ./build/plan/check-inputs.js





/**
 * With `mode: check` only `name` and secrets may be given: everything else was settled by the step with `mode: start`. The name is
 * cleaned as that step cleaned it; '' where none was given.
 */
function readCheckInputs(raw) {
    const own = [options/* mode */.Mq, options/* watchName */.D2, options/* slackWebhookUrl */.FE].map(option => option.name);
    const stray = (0,options/* allOptions */.AM)().map(({ option }) => option).find(option => !own.includes(option.name) && (0,read_setting/* isSet */.v)(raw, option));
    if (stray !== undefined) {
        throw new input_error/* InputError */.d(stray.name, raw.get(stray.name) ?? '', 'only `name` and secrets with `mode: check`', 'belongs to the step with `mode: start`, whose settings `check` uses');
    }
    (0,check_webhook/* checkWebhook */.Y)(raw);
    const name = (0,read_setting/* readSetting */.L)(raw, options/* watchName */.D2).trim();
    return { name: name === '' ? '' : (0,build_name/* cleanName */.$)(name) };
}

// EXTERNAL MODULE: ./build/channels/index.js + 31 modules
var channels = __nccwpck_require__(31254);
;// CONCATENATED MODULE: ./build/plan/publish-inputs.js






/** With `mode: publish` nothing is measured, so most inputs would mean nothing. Throws an InputError. */
function readPublishInputs(raw, place) {
    const own = [options/* mode */.Mq, options/* watchName */.D2, options/* artifactName */.Cs, options/* runId */.mX, ...channels.comment.options].map(option => option.name);
    const stray = (0,options/* allOptions */.AM)().map(({ option }) => option).find(option => !own.includes(option.name) && (0,read_setting/* isSet */.v)(raw, option));
    if (stray !== undefined) {
        throw new input_error/* InputError */.d(stray.name, raw.get(stray.name) ?? '', own.map(name => `\`${name}\``).join(', '), 'means nothing with `mode: publish`');
    }
    const [id, name] = [(0,read_setting/* readSetting */.L)(raw, options/* runId */.mX), (0,read_setting/* readSetting */.L)(raw, options/* watchName */.D2).trim()];
    const policies = channels.comment.options.map(option => [option.name, (0,read_setting/* isSet */.v)(raw, option) ? raw.get(option.name) ?? '' : 'on-change']);
    return {
        runId: id === '' ? null : Number(id), name: name === '' ? '' : (0,build_name/* cleanName */.$)(name), artifactName: (0,read_setting/* readSetting */.L)(raw, options/* artifactName */.Cs).trim(),
        plan: (0,build_plan/* buildPlan */.G)(new Map([[options/* mode */.Mq.name, 'scan'], ...policies]), place),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/plan/tool-version.js
/** The version of package.json; a test holds them equal. */
const toolVersion = '1.0.0';

// EXTERNAL MODULE: ./build/runner/find-program.js
var find_program = __nccwpck_require__(57001);
;// CONCATENATED MODULE: ./build/runner/places.js





/** What plan/ must know of an action's step. */
function describeStep(context) {
    return { ...describeHere(context), kind: 'github', command: null, argv: [], targetPids: [], targetGlobs: '' };
}
/** The same of a command line. */
function describeTerminal(context, given) {
    return { ...describeHere(context), kind: 'local', ...given };
}
function describeHere(context) {
    const now = new Date();
    return {
        toolVersion: toolVersion, pid: process.pid, nowEpochMs: now.getTime(), zoneOffsetMinutes: -now.getTimezoneOffset(),
        // constrainedMemory is the limit of our own cgroup (v1 and v2), 0 or beyond the machine's memory where there is none
        memory: { totalBytes: (0,external_node_os_.totalmem)(), limitBytes: process.constrainedMemory() },
        workspace: context.workspace, tempDir: context.tempDir, jobId: context.job, attempt: context.attempt,
        isDirectory,
        realpath: path => resolveExisting(path), canWriteBelow, hasProgram: name => (0,find_program/* findProgram */.K)(name, context.path) !== '',
    };
}
/** True when the directory, or the nearest above it that exists, can be written to. */
function canWriteBelow(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return (0,external_node_path_.dirname)(path) !== path && canWriteBelow((0,external_node_path_.dirname)(path));
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
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
/** Symbolic links of the part that exists; the rest as it is. A link to nothing leads where it points: something may come to be there. */
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

;// CONCATENATED MODULE: ./build/runner/read-inputs.js
/** The inputs of a step by option name, as the runner hands them over: INPUT_<NAME>, spaces as `_`. */
function readInputs(names, env = process.env) {
    return new Map(names.flatMap(name => {
        const given = env[`INPUT_${name.toUpperCase()}`];
        return given === undefined ? [] : [[name, given]];
    }));
}

;// CONCATENATED MODULE: ./build/modes/step.js






/** The action's main step: settles the inputs, then does what the mode says. Only that mode is loaded: `start` must not cost a step. */
async function step(runner) {
    const inputs = readInputs((0,options/* allOptions */.AM)().map(({ option }) => option.name));
    const mode = (inputs.get('mode') ?? '').trim();
    if (mode === 'check') {
        const { name } = readCheckInputs(inputs);
        const { check } = await Promise.all(/* import() */[__nccwpck_require__.e(28), __nccwpck_require__.e(640), __nccwpck_require__.e(683)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72683));
        await check(name, runner);
        return;
    }
    if (mode === 'publish') {
        const { publishRun } = await __nccwpck_require__.e(/* import() */ 2).then(__nccwpck_require__.bind(__nccwpck_require__, 89002));
        await publishRun(readPublishInputs(inputs, describeStep(runner.context)), runner);
        return;
    }
    const plan = (0,build_plan/* buildPlan */.G)(inputs, describeStep(runner.context));
    if (plan.mode === 'run')
        await (await Promise.all(/* import() */[__nccwpck_require__.e(28), __nccwpck_require__.e(640), __nccwpck_require__.e(321)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29321))).run(plan, runner, { childStdoutToStderr: false });
    else if (plan.mode === 'start')
        await (await __nccwpck_require__.e(/* import() */ 983).then(__nccwpck_require__.bind(__nccwpck_require__, 22983))).start(plan, runner);
    else
        await (await Promise.all(/* import() */[__nccwpck_require__.e(28), __nccwpck_require__.e(640), __nccwpck_require__.e(374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4374))).scan(plan, runner);
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
 * A name for this watch: the job's id and the readable values of its matrix, e.g. `test (ubuntu-latest, 20)` as `test-ubuntu-latest-20`.
 * Where cleaning lost something, eight digits of a hash keep `c` and `c++` apart: all artifacts of a workflow run share one space of names.
 */
function buildName(jobId, matrixJson) {
    const readable = [jobId === '' ? 'job' : jobId, ...readableValues(parseMatrix(matrixJson))].join('-');
    const clean = cleanName(readable);
    if (clean === readable)
        return clean;
    return `${clean.slice(0, LONGEST - 9)}-${(0,_units_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .q)(matrixJson).slice(0, 8)}`;
}
/** Letters, digits and `. _ -` only, at most 100, no `-` or `.` at the ends: it becomes part of file names and of the artifact's name. */
function cleanName(text) {
    const clean = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+/, '').slice(0, LONGEST).replace(/[-.]+$/, '');
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
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}


/***/ }),

/***/ 18224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ buildPlan),
  j: () => (/* binding */ withRunDir)
});

// EXTERNAL MODULE: ./build/units/limit.js
var units_limit = __nccwpck_require__(78519);
// EXTERNAL MODULE: ./build/plan/input-error.js
var input_error = __nccwpck_require__(69905);
;// CONCATENATED MODULE: ./build/plan/check-limits.js


/** Throws an InputError where `warn-threshold` is not below `threshold`. `base` is null where memory is unknown: unlike units are not compared then. */
function checkLimits(options, raw, base) {
    const fail = options['threshold'];
    const warn = options['warn-threshold'];
    if (fail === undefined || warn === undefined || isBelow(warn, fail, base))
        return;
    throw new input_error/* InputError */.d('warn-threshold', raw.get('warn-threshold') ?? (0,units_limit/* formatLimit */.tW)(warn), `less than threshold, which is ${describeLimit(fail, base)}`, 'is not below it');
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
    return limit.kind === 'bytes' || base === null ? text : `${text}, here ${(0,units_limit/* formatLimit */.tW)({ kind: 'bytes', bytes: (0,units_limit/* limitBytes */.Z7)(limit, base) })}`;
}

// EXTERNAL MODULE: ./build/plan/check-webhook.js
var check_webhook = __nccwpck_require__(52750);
// EXTERNAL MODULE: ./build/plan/nearest.js
var nearest = __nccwpck_require__(96672);
// EXTERNAL MODULE: ./build/plan/options.js
var options = __nccwpck_require__(66576);
// EXTERNAL MODULE: ./build/plan/parse-glob.js
var parse_glob = __nccwpck_require__(69936);
// EXTERNAL MODULE: ./build/plan/read-setting.js
var read_setting = __nccwpck_require__(94921);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/plan/settle-directories.js




// linux/limits.h: NAME_MAX 255; PATH_MAX 4096, less what our own file names below a directory need
const LONGEST_NAME_BYTES = 255;
const LONGEST_PATH_BYTES = 4000;
/** Where the command runs, absolute. */
function settleWorkingDirectory(raw, place) {
    const asked = (0,read_setting/* readSetting */.L)(raw, options/* workingDirectory */.p7).trim();
    const directory = resolvePath(options/* workingDirectory */.p7, asked, place.workspace);
    if (asked !== '' && !place.isDirectory(directory))
        throw new input_error/* InputError */.d(options/* workingDirectory */.p7.name, asked, options/* workingDirectory */.p7.allowed, 'is no directory');
    return directory;
}
/** Where the report files go, absolute; '' is the run directory, which is not known yet. */
function settleReportDir(raw, place) {
    const asked = (0,read_setting/* readSetting */.L)(raw, options/* reportDir */.Ei).trim();
    if (asked.startsWith('~'))
        throw new input_error/* InputError */.d(options/* reportDir */.Ei.name, asked, options/* reportDir */.Ei.allowed, 'begins with ~, which only a shell expands');
    if (asked === '' && place.kind === 'github')
        return '';
    const directory = asked === '' ? (0,external_node_path_.join)(place.workspace, 'logs') : resolvePath(options/* reportDir */.Ei, asked, place.workspace);
    if (place.kind === 'github')
        checkInside(directory, asked, place);
    if (!place.canWriteBelow(directory))
        throw new input_error/* InputError */.d(options/* reportDir */.Ei.name, asked === '' ? directory : asked, options/* reportDir */.Ei.allowed, 'cannot be written to');
    return directory;
}
function resolvePath(option, asked, base) {
    const path = (0,external_node_path_.resolve)(base, asked);
    const isTooLong = Buffer.byteLength(path) > LONGEST_PATH_BYTES || path.split('/').some(name => Buffer.byteLength(name) > LONGEST_NAME_BYTES);
    if (isTooLong)
        throw new input_error/* InputError */.d(option.name, asked, option.allowed, 'is longer than a path can be');
    return path;
}
/** Compares where paths really lead: a symbolic link in the workspace may point out of it. */
function checkInside(directory, asked, { workspace, tempDir, realpath }) {
    const real = realpath(directory);
    if (![workspace, tempDir].some(root => settle_directories_isBelow(real, realpath(root))))
        throw new input_error/* InputError */.d(options/* reportDir */.Ei.name, asked, options/* reportDir */.Ei.allowed, 'lies outside of them');
}
function settle_directories_isBelow(path, root) {
    const way = (0,external_node_path_.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith('../') && !(0,external_node_path_.isAbsolute)(way));
}

// EXTERNAL MODULE: ./build/plan/build-name.js
var build_name = __nccwpck_require__(77184);
;// CONCATENATED MODULE: ./build/plan/settle-names.js



/** Identity of this watch; what had to be changed for it is added to `notices`. */
function settleName(raw, place, mode, notices) {
    const asked = (0,read_setting/* readSetting */.L)(raw, options/* watchName */.D2).trim();
    if (asked === '')
        return place.kind === 'github' ? (0,build_name/* buildName */.A)(place.jobId, (0,read_setting/* readSetting */.L)(raw, options/* matrix */.UP)) : mode;
    const name = (0,build_name/* cleanName */.$)(asked);
    if (name !== asked)
        notices.push(`name: "${asked}" has characters that a file name should not have; it is "${name}" now.`);
    return name;
}
/** The artifact's name; a run that is repeated still has the artifacts of its earlier attempts. */
function settleArtifactName(raw, place, name, notices) {
    const asked = (0,read_setting/* readSetting */.L)(raw, options/* artifactName */.Cs).trim();
    // the characters that @actions/artifact refuses in names
    const clean = asked.replace(/[":<>|*?\r\n\\/]/g, '-');
    if (clean !== asked)
        notices.push(`artifact-name: "${asked}" has characters that artifact names cannot have; it is "${clean}" now.`);
    const base = clean === '' ? defaultArtifactName(name) : clean;
    return place.attempt > 1 ? `${base}-attempt-${String(place.attempt)}` : base;
}
function defaultArtifactName(name) {
    return `memory-report-${name}`;
}

;// CONCATENATED MODULE: ./build/plan/build-plan.js









const SHELLS = ['bash', 'sh', 'python', 'pwsh'];
/** Settles everything from what the user gave. Throws an InputError for the first thing that cannot be used; starts nothing. */
function buildPlan(raw, place) {
    const get = (option) => (0,read_setting/* readSetting */.L)(raw, option);
    const mode = settleMode(raw, place);
    const notices = [];
    const name = settleName(raw, place, mode, notices);
    (0,check_webhook/* checkWebhook */.Y)(raw);
    checkRunId(raw);
    const plan = {
        schemaVersion: 1, toolVersion: place.toolVersion, mode, name, runDir: '', createdEpochMs: place.nowEpochMs, zoneOffsetMinutes: place.zoneOffsetMinutes,
        scope: settleScope(get(options/* scope */.z8), mode), targetPids: place.targetPids, targetGlobs: readTargets(place), parentPid: place.pid,
        include: get(options/* include */.Vz), exclude: get(options/* exclude */.HN), intervalMs: get(options/* interval */.YP), durationMs: get(options/* watchDuration */.WC),
        commandLines: get(options/* commandLines */.Zm), ifInconclusive: get(options/* ifInconclusive */.c_), failOn: get(options/* failOn */.Ko), progressMs: get(options/* progress */.qB),
        require: get(options/* requireGates */.GG), extend: settleExtend(raw, mode), selfTest: get(options/* selfTest */.xl),
        run: { text: mode === 'run' ? get(options/* run */.eF) : '', argv: place.argv, shell: settleShell(raw, place), workingDirectory: settleWorkingDirectory(raw, place) },
        reportDir: settleReportDir(raw, place),
        artifact: { upload: get(options/* uploadArtifact */.mz), name: settleArtifactName(raw, place, name, notices), retentionDays: get(options/* retentionDays */.Ol) },
        options: Object.fromEntries(options/* declaredElsewhere */.vv().map(option => [option.name, get(option)])),
        userSet: options/* allOptions */.AM().map(({ option }) => option).filter(option => (0,read_setting/* isSet */.v)(raw, option)).map(option => option.name),
        notices,
    };
    checkLimits(plan.options, raw, settleBase(place.memory, mode));
    return plan;
}
/** The plan once its run directory is there: `name` may have got a suffix that makes it unique. */
function withRunDir(plan, runDir, name) {
    const isOwnName = plan.userSet.includes(options/* artifactName */.Cs.name);
    const artifactName = isOwnName ? plan.artifact.name : plan.artifact.name.replace(defaultArtifactName(plan.name), defaultArtifactName(name));
    return { ...plan, runDir, name, reportDir: plan.reportDir === '' ? runDir : plan.reportDir, artifact: { ...plan.artifact, name: artifactName } };
}
function settleExtend(raw, mode) {
    const asked = (0,read_setting/* readSetting */.L)(raw, options/* extend */.X$);
    if (!asked)
        return false;
    if (mode !== 'scan' && mode !== 'watch')
        throw new input_error/* InputError */.d(options/* extend */.X$.name, 'true', 'in `scan` and `watch`, whose end the tool decides', 'has no meaning here');
    if ((0,read_setting/* readSetting */.L)(raw, options/* watchDuration */.WC) === 0)
        throw new input_error/* InputError */.d(options/* extend */.X$.name, 'true', 'with a `duration` that can be doubled', 'has nothing to extend');
    return true;
}
function settleMode(raw, place) {
    if (place.command !== null)
        return place.command;
    const asked = (0,read_setting/* readSetting */.L)(raw, options/* mode */.Mq);
    const hasText = (raw.get('run') ?? '').trim() !== '';
    if (asked === 'auto')
        return hasText ? 'run' : 'start';
    if (asked === 'check' || asked === 'publish')
        throw new input_error/* InputError */.d('mode', asked, options/* mode */.Mq.allowed, 'is handled before a plan is made');
    if (hasText && asked !== 'run')
        throw new input_error/* InputError */.d('mode', asked, '`run` or `auto` where `run` has a command', 'does not run the command that `run` gives');
    if (!hasText && asked === 'run')
        throw new input_error/* InputError */.d('run', '', 'a command, with `mode: run`', 'gives no command');
    return asked;
}
function settleScope(asked, mode) {
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
        throw new input_error/* InputError */.d('--process', place.targetGlobs, options/* include */.Vz.allowed, error instanceof Error ? error.message : String(error));
    }
}
function settleShell(raw, place) {
    const shell = (0,read_setting/* readSetting */.L)(raw, options/* shell */.vf).trim();
    if (shell === '')
        return '';
    if (!SHELLS.includes(shell) && !shell.includes('{0}'))
        throw new input_error/* InputError */.d('shell', shell, options/* shell */.vf.allowed, `is no shell and has no {0}${(0,nearest/* hint */.a)(shell, SHELLS)}`);
    // as the runner does: what stands before the first space, quotes and all
    const [program = ''] = shell.split(' ');
    if (!place.hasProgram(program))
        throw new input_error/* InputError */.d('shell', shell, options/* shell */.vf.allowed, `needs the program ${program}, which is not on this machine's PATH`);
    return shell;
}
function settleBase({ totalBytes, limitBytes }, mode) {
    if (totalBytes <= 0)
        return null;
    // a scan speaks of the machine, as ps does
    const isLimited = mode !== 'scan' && limitBytes > 0 && limitBytes < totalBytes;
    return isLimited ? { bytes: limitBytes, source: 'cgroup' } : { bytes: totalBytes, source: 'MemTotal' };
}
function checkRunId(raw) {
    if ((0,read_setting/* isSet */.v)(raw, options/* runId */.mX))
        throw new input_error/* InputError */.d(options/* runId */.mX.name, raw.get(options/* runId */.mX.name) ?? '', options/* runId */.mX.allowed, 'means nothing but with `mode: publish`');
}


/***/ }),

/***/ 52750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkWebhook)
/* harmony export */ });
/* unused harmony export readWebhook */
/* harmony import */ var _units_webhook_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54285);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69905);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(66576);



/** Throws an InputError for a webhook that was given and cannot be used; it never holds the secret. */
function checkWebhook(raw) {
    const given = raw.get(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .slackWebhookUrl */ .FE.name) ?? '';
    if (given.trim() !== '')
        readWebhook(given, _options_js__WEBPACK_IMPORTED_MODULE_1__/* .slackWebhookUrl */ .FE.name, null);
}
/** A webhook that can be used; throws an InputError about `input`, whose `value` may be shown. */
function readWebhook(text, input, value) {
    try {
        return (0,_units_webhook_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWebhook */ .d)(text);
    }
    catch (error) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(input, value, _options_js__WEBPACK_IMPORTED_MODULE_1__/* .slackWebhookUrl */ .FE.allowed, error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 69905:
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
    /** `value` is shown cut and quoted; give null for a secret. `wrong` says what is wrong with it. */
    constructor(input, value, allowed, wrong = 'is not allowed') {
        const shown = value === null ? 'the value given' : JSON.stringify(cut(value, LONGEST_SHOWN));
        super(`${input}: ${shown} ${cut(wrong, LONGEST_REASON)}; allowed: ${allowed}`);
    }
}
function cut(text, most) {
    return text.length > most ? `${text.slice(0, most)}...` : text;
}


/***/ }),

/***/ 96672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hint)
/* harmony export */ });
/* unused harmony export nearest */
/** The name nearest in spelling, '' where none is near: at most a third of its letters differ. */
function nearest(text, names) {
    const ranked = names.map(name => ({ name, distance: editDistance(text.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : '';
}
/** " (did you mean X?)" or nothing. */
function hint(text, names) {
    const name = nearest(text, names);
    return name === '' ? '' : ` (did you mean ${name}?)`;
}
/** Letters to add, take away, change or swap with their neighbour (optimal string alignment), by three rows of its table. */
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
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   D2: () => (/* binding */ watchName),
/* harmony export */   Ei: () => (/* binding */ reportDir),
/* harmony export */   FE: () => (/* binding */ slackWebhookUrl),
/* harmony export */   GG: () => (/* binding */ requireGates),
/* harmony export */   HN: () => (/* binding */ exclude),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   Mq: () => (/* binding */ mode),
/* harmony export */   Ol: () => (/* binding */ retentionDays),
/* harmony export */   UP: () => (/* binding */ matrix),
/* harmony export */   Vz: () => (/* binding */ include),
/* harmony export */   WC: () => (/* binding */ watchDuration),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   bU: () => (/* binding */ githubToken),
/* harmony export */   c_: () => (/* binding */ ifInconclusive),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   mX: () => (/* binding */ runId),
/* harmony export */   mz: () => (/* binding */ uploadArtifact),
/* harmony export */   p7: () => (/* binding */ workingDirectory),
/* harmony export */   qB: () => (/* binding */ progress),
/* harmony export */   vf: () => (/* binding */ shell),
/* harmony export */   vv: () => (/* binding */ declaredElsewhere),
/* harmony export */   xl: () => (/* binding */ selfTest),
/* harmony export */   z8: () => (/* binding */ scope)
/* harmony export */ });
/* harmony import */ var _channels_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31254);
/* harmony import */ var _gates_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50023);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70954);
/* harmony import */ var _parse_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(69936);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(96672);





const gates = Object.values(_gates_index_js__WEBPACK_IMPORTED_MODULE_1__).toSorted((a, b) => a.order - b.order);
const SAMPLING = ['run', 'scan', 'watch'];
const JUDGING = ['run', 'scan', 'watch', 'report'];
const WORDS_FOR_GATES = ['auto', 'all', 'none'];
const DURATION = '`500ms`, `2s`, `10m`, `1h30m`, `7d`; a bare number is seconds';
const run = text('run', 'The command to watch, as in a `run:` step. Its text reaches a file only, never a command line.', 'any script; empty: nothing is run');
const shell = text('shell', 'Shell for `run`, expanded exactly as GitHub does it.', '`bash`, `sh`, `python`, `pwsh`, or a template with `{0}`; empty: `bash -e {0}`, without bash `sh -e {0}`');
const workingDirectory = text('working-directory', 'Where `run` runs.', 'a directory that exists; empty: the workspace');
const mode = choice('mode', ['auto', 'run', 'start', 'check', 'scan', 'publish'], '`run` watches one command; `start` watches the rest of the job, judged by a later step with `check` or else by the post step; `scan` looks at what runs now; `publish` shows the report of another run in its pull request. auto: `run` if `run` is given, else `start`.');
const watchName = text('name', 'Identity of this watch for artifact and reports; with `check`: which one to judge; with `publish`: which one to show.', 'text of at most 100 characters; empty: job id and matrix values', 100);
const scope = choice('scope', ['auto', 'workload', 'job', 'system'], 'Which processes: the descendants of the command, those of all steps of the job, or of the whole machine. auto: run = workload, start = job, scan = system.');
const include = globs('include', 'Watch only processes whose name or command matches.');
const exclude = globs('exclude', 'Leave out processes whose name or command matches; applied after `include`.');
const interval = duration('interval', '1s', 'Time between two samples.', `100ms to 1h: ${DURATION}`, 100, 3_600_000);
const watchDuration = duration('duration', '0s', 'How long to sample. 0s: one snapshot in `scan`, elsewhere until stopped or gone.', `0s to 30d: ${DURATION}`, 0, 30 * 86_400_000);
const extend = toggle('extend', 'Where growth is likely or suspected but not sure when `duration` is over, sample once more as long. For `scan` and `watch`.');
const selfTest = toggle('self-test', 'Watch a canary that leaks 3 MiB a minute and a healthy one beside all, and say whether the leak would have been found here.');
const failOn = {
    name: 'fail-on', default: 'auto', description: 'Which gates fail the job; the others warn. auto: what each gate declares. none: messages say "would have failed".',
    allowed: `\`auto\`, \`all\`, \`none\`, or names of gates: ${gateNames().map(name => `\`${name}\``).join(', ')} (commas or lines between)`,
    parse: value => {
        const names = value.split(/[\s,]+/).filter(name => name !== '');
        const [only] = names;
        if (only === undefined)
            throw new Error('names no gate');
        if (names.length === 1 && isWordForGates(only))
            return only;
        const wrong = names.find(name => !gateNames().includes(name));
        if (wrong === undefined)
            return names;
        if (isWordForGates(wrong))
            throw new Error(`has \`${wrong}\` beside names, where it stands alone`);
        throw new Error(`names a gate that does not exist: ${wrong}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .hint */ .a)(wrong, [...gateNames(), ...WORDS_FOR_GATES])}`);
    },
};
const requireGates = {
    name: 'require', default: '', description: 'Gates that must be able to judge: where one cannot (a window that is too short), the run is inconclusive instead of saying so only.',
    allowed: `names of gates: ${gateNames().map(name => `\`${name}\``).join(', ')} (commas or lines between); empty: none`,
    parse: value => {
        const names = value.split(/[\s,]+/).filter(name => name !== '');
        const wrong = names.find(name => !gateNames().includes(name));
        if (wrong !== undefined)
            throw new Error(`names a gate that does not exist: ${wrong}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .hint */ .a)(wrong, gateNames())}`);
        return names;
    },
};
const ifInconclusive = choice('if-inconclusive', ['fail', 'warn', 'ignore'], 'What a broken measurement does (no samples, dead sampler, nothing matched).');
const commandLines = choice('command-lines', ['name', 'redacted', 'full'], 'What is shown AND stored of command lines: program and script; all arguments with what looks secret hidden; everything.');
const reportDir = text('report-dir', 'Directory for the report files.', 'a directory inside the workspace or the runner\'s temporary directory; empty: the run directory (command line: any writable directory, default `logs/`)');
const uploadArtifact = choice('upload-artifact', ['always', 'on-failure', 'never'], 'When the report is uploaded as a workflow artifact.');
const artifactName = text('artifact-name', 'Name of the artifact.', 'text of at most 200 characters; `" : < > | * ? \\ /` become `-`; empty: `memory-report-<name>`', 200);
const retentionDays = {
    name: 'retention-days', default: '0', description: 'Days for which the artifact is kept. 0: as the repository says, which may allow less than is asked for.', allowed: 'a whole number from 0 to 400',
    parse: value => {
        if (!/^\d{1,3}$/.test(value.trim()) || Number(value) > 400)
            throw new Error('is not a whole number from 0 to 400');
        return Number(value);
    },
};
const progress = duration('progress', '30s', 'Time between two lines that say how it goes, while `run` runs. 0s: none.', `0s to 1d: ${DURATION}`, 0, 86_400_000);
const slackWebhookUrl = text('slack-webhook-url', 'Slack incoming webhook; also by environment SLACK_WEBHOOK_URL. Kept in no file.', 'an https URL; http to loopback only; empty: no message');
const githubToken = {
    ...text('github-token', 'Token for `comment`, `issue` and `mode: publish`, which need `pull-requests: write`, `issues: write`, and `actions: read` besides. Kept in no file.', 'a token'),
    expression: '${{ github.token }}',
};
const runId = {
    name: 'run-id', default: '', description: 'With `mode: publish`: the run whose report is shown.', allowed: 'the id of a run of this repository; empty: that of the `workflow_run` event',
    parse: value => {
        if (!/^\d{0,18}$/.test(value.trim()))
            throw new Error('is no id of a run');
        return value.trim();
    },
};
const matrix = {
    ...text('matrix', 'Set by action.yml itself: the matrix values that make names unique. Leave it alone.', 'JSON'), expression: '${{ toJSON(matrix) }}', internal: true,
};
const BASE = [
    { option: run, asInput: true, commands: [] },
    { option: shell, asInput: true, commands: [] },
    { option: workingDirectory, asInput: true, commands: ['run'] },
    { option: mode, asInput: true, commands: [] },
    { option: watchName, asInput: true, commands: SAMPLING },
    { option: scope, asInput: true, commands: ['run', 'scan'] },
    { option: include, asInput: true, commands: SAMPLING },
    { option: exclude, asInput: true, commands: SAMPLING },
    { option: interval, asInput: true, commands: SAMPLING },
    { option: watchDuration, asInput: true, commands: SAMPLING },
    { option: extend, asInput: true, commands: ['scan', 'watch'] },
];
const AFTER_LIMITS = [
    { option: failOn, asInput: true, commands: JUDGING },
    { option: requireGates, asInput: true, commands: JUDGING },
    { option: ifInconclusive, asInput: true, commands: JUDGING },
    { option: commandLines, asInput: true, commands: SAMPLING },
    { option: reportDir, asInput: true, commands: JUDGING },
    { option: uploadArtifact, asInput: true, commands: [] },
    { option: artifactName, asInput: true, commands: [] },
    { option: retentionDays, asInput: true, commands: [] },
];
const LAST = [
    { option: slackWebhookUrl, asInput: true, commands: [] },
    { option: githubToken, asInput: true, commands: [] },
    { option: runId, asInput: true, commands: [] },
    { option: progress, asInput: true, commands: SAMPLING },
    { option: selfTest, asInput: true, commands: SAMPLING },
    { option: matrix, asInput: true, commands: [] },
];
const isWordForGates = (word) => WORDS_FOR_GATES.some(known => known === word);
/** Options that a gate or channel declares, in the order of their registries. */
function declaredElsewhere() {
    return [...gates.flatMap(gate => gate.options), ...Object.values(_channels_index_js__WEBPACK_IMPORTED_MODULE_0__).flatMap(channel => channel.options)];
}
/** Every setting there is, in the order of documents: what to watch, limits, outputs. */
function allOptions() {
    const limits = gates.flatMap(gate => gate.options).map(option => ({ option, asInput: true, commands: JUDGING }));
    const outputs = Object.values(_channels_index_js__WEBPACK_IMPORTED_MODULE_0__).flatMap(channel => channel.options)
        .map(option => ({ option, asInput: true, commands: option.inputOnly === true ? [] : JUDGING }));
    return [...BASE, ...limits, ...AFTER_LIMITS, ...outputs, ...LAST];
}
function gateNames() {
    return gates.map(gate => gate.name);
}
function text(name, description, allowed, mostCharacters = Number.POSITIVE_INFINITY) {
    return {
        name, default: '', description, allowed,
        parse: value => {
            if (value.trim().length > mostCharacters)
                throw new Error(`is longer than ${String(mostCharacters)} characters`);
            return value;
        },
    };
}
function choice(name, values, description) {
    return {
        name, default: values[0], description, allowed: values.map(value => `\`${value}\``).join(', '),
        parse: value => {
            const found = values.find(candidate => candidate === value.trim());
            if (found === undefined)
                throw new Error('is not one of these');
            return found;
        },
    };
}
/** Off by default; `true` or `false`, as GitHub writes booleans. */
function toggle(name, description) {
    const words = choice(name, ['false', 'true'], description);
    return { ...words, isToggle: true, parse: value => words.parse(value) === 'true' };
}
function globs(name, description) {
    return { name, default: '', description, allowed: 'globs, one a line: `*`, `?`, `[abc]`, `{a,b}`; empty: none', parse: _parse_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGlobs */ .n };
}
function duration(name, byDefault, description, allowed, leastMs, mostMs) {
    return {
        name, default: byDefault, description, allowed,
        parse: value => {
            const ms = (0,_units_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(value);
            if (ms < leastMs || ms > mostMs)
                throw new Error('is out of range');
            return ms;
        },
    };
}


/***/ }),

/***/ 69936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseGlobs)
/* harmony export */ });
/* unused harmony export parseGlob */
const LONGEST = 256;
const MOST_ALTERNATIVES = 64;
const MOST_GLOBS = 200;
/** Globs, one a line; blank lines do not count. Throws what is wrong, with the line. */
function parseGlobs(text) {
    const lines = text.split('\n').map(line => line.trim()).filter(line => line !== '');
    if (lines.length > MOST_GLOBS)
        throw new Error(`has more than ${String(MOST_GLOBS)} lines`);
    return lines.map(line => parseGlob(line));
}
/** `*` any run, `?` one character, `[abc]`, `[a-z]`, `[!abc]`, `{a,b}` alternatives, `\` takes the next literally. Matches whole texts. */
function parseGlob(text) {
    if (text.length > LONGEST)
        throw new Error(`is a glob of more than ${String(LONGEST)} characters`);
    const expanded = expandBraces(text);
    return { text, alternatives: expanded.map(alternative => tokenize(alternative)) };
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
            const all = parts.flatMap(part => expandBraces(text.slice(0, open) + part + text.slice(at + 1)));
            if (all.length > MOST_ALTERNATIVES)
                throw new Error(`has more than ${String(MOST_ALTERNATIVES)} alternatives`);
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

/***/ 94921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readSetting),
/* harmony export */   v: () => (/* binding */ isSet)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69905);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96672);


/** The parsed value of an option: what the user gave, else the default. Throws an InputError. */
function readSetting(raw, option) {
    const given = raw.get(option.name);
    const text = given === undefined || given.trim() === '' ? option.default : given;
    // NUL cannot be in a path, an environment or an argument: nothing good begins with one
    if (text.includes('\0'))
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(option.name, text, option.allowed, 'holds a NUL character');
    try {
        return option.parse(text);
    }
    catch (error) {
        const wrong = error instanceof Error ? error.message : String(error);
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(option.name, text, option.allowed, wrong + (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .a)(text.trim(), listChoices(option)));
    }
}
/** True when the user gave a value that differs from the default. */
function isSet(raw, option) {
    const given = raw.get(option.name)?.trim() ?? '';
    return option.expression === undefined && given !== '' && given !== option.default;
}
/** The words of an option whose `allowed` is a list of words and nothing else. */
function listChoices({ allowed }) {
    return /^`[^`]+`(?:, `[^`]+`)*$/.test(allowed) ? allowed.slice(1, -1).split('`, `') : [];
}


/***/ }),

/***/ 13457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ escapeTerminal)
/* harmony export */ });
/**
 * For a terminal, and the first layer of every other encoder: nothing that moves the cursor, changes
 * colour or direction, or cannot be seen, goes out as it is. Covers C0, DEL, C1, bidi, zero-width and tag characters, lone
 * surrogates and unassigned code points (all of Unicode's category C), line and paragraph separators, and what Unicode lets a reader
 * ignore: the runner's own search may skip over such a character too. One line stays one line.
 */
function escapeTerminal(text) {
    return text.replace(unseen, (character) => named.get(character) ?? numbered(character));
}
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const named = new Map([['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t']]);
function numbered(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}


/***/ }),

/***/ 93004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GR: () => (/* reexport */ escapeCsv),
  ZD: () => (/* reexport */ escapeHtml),
  GO: () => (/* reexport */ escapeJson),
  _P: () => (/* reexport */ escapeLogLine),
  lF: () => (/* reexport */ escapeLogLines),
  FV: () => (/* reexport */ escapeMarkdown),
  m4: () => (/* reexport */ escapeMarkdownText),
  k4: () => (/* reexport */ escapeSlack),
  d6: () => (/* reexport */ escapeSlackLines),
  X: () => (/* reexport */ escapeXml),
  ng: () => (/* reexport */ formatMarkdownLink),
  s0: () => (/* reexport */ hideSecrets)
});

// UNUSED EXPORTS: escapeTerminal

// EXTERNAL MODULE: ./build/report/escape-terminal.js
var escape_terminal = __nccwpck_require__(13457);
;// CONCATENATED MODULE: ./build/report/escape-csv.js

/**
 * One CSV cell of foreign text: RFC 4180 quoting, and a leading `'` where a spreadsheet would take the text for a formula
 * (OWASP "CSV Injection": = + - @, and their full-width forms, also after white space). `##[` is broken up as in a log:
 * people print such files.
 */
function escapeCsv(text) {
    const seen = (0,escape_terminal/* escapeTerminal */.e)(text).replaceAll('##[', '# #[');
    const inert = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(seen) ? `'${seen}` : seen;
    return /[",']|^\s|\s$/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

;// CONCATENATED MODULE: ./build/report/escape-html.js

/** Text between tags or in a quoted attribute: what cannot be seen is written out, the five characters that mean something become entities. */
function escapeHtml(text) {
    return (0,escape_terminal/* escapeTerminal */.e)(text).replace(/[&<>"']/g, character => `&#${String(character.charCodeAt(0))};`);
}

;// CONCATENATED MODULE: ./build/report/escape-json.js
/**
 * JSON that stays inert where people paste it: into a log (`##[`, `::`), into `'...'` of a shell step through an expression, into
 * a `<script>`. Only characters that JSON never needs outside of strings are written as `\uXXXX`, so any parser reads the same value.
 */
function escapeJson(value, indent = 0) {
    return JSON.stringify(value, null, indent).replace(/[#$'`<>&\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}

;// CONCATENATED MODULE: ./build/report/escape-log.js

/**
 * One FINISHED line of a log, a file that somebody may print into a log, or one line of an annotation. The runner
 * obeys `##[command]` anywhere in a line and `::command::` at its start, after white space (actions/runner,
 * ActionCommand.cs: IndexOf and TrimStart). Fields must not be cleaned one by one: `##` and `[error]` are harmless
 * until they are joined.
 */
function escapeLogLine(line) {
    return (0,escape_terminal/* escapeTerminal */.e)(line).replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/u, '$1: ');
}
/** The same for a text of several lines that are ours to break: each line is cleaned by itself. */
function escapeLogLines(lines) {
    return lines.map(escapeLogLine).join('\n');
}

// EXTERNAL MODULE: ./build/report/shorten.js
var shorten = __nccwpck_require__(82950);
;// CONCATENATED MODULE: ./build/report/escape-markdown.js


/**
 * A name or command for GitHub Flavored Markdown: literal text in `<code>`, every ASCII character that is neither
 * letter nor digit as a numeric entity. In `<code>` GitHub links no @user, #1 or commit; entities keep `|`, backticks,
 * tags and bare URLs from meaning anything, in a table cell too, which quoting with backticks does not.
 */
function escapeMarkdown(text, longest = 120) {
    return `<code>${encodeEntities((0,escape_terminal/* escapeTerminal */.e)((0,shorten/* shorten */.m)(text, longest)))}</code>`;
}
/**
 * A sentence that holds foreign text somewhere: plain words and numbers stay as they are, what stands in backticks and every other word is
 * encoded like a name. Hexadecimal words of 7 and more go into `<code>` as well: GitHub links them as commits.
 */
function escapeMarkdownText(text, longest = 2_000) {
    return (0,escape_terminal/* escapeTerminal */.e)((0,shorten/* shorten */.m)(text, longest)).replace(/`([^`]+)`|[^ `]+|`/gu, (word, quoted) => quoted === undefined && isPlain(word) ? word : `<code>${encodeEntities(quoted ?? word)}</code>`);
}
/** A link whose address cannot leave its attribute; '' for anything but http and https. */
function formatMarkdownLink(label, url) {
    return /^https?:\/\//u.test(url) ? `<a href="${encodeEntities((0,escape_terminal/* escapeTerminal */.e)(url))}">${label}</a>` : '';
}
function encodeEntities(text) {
    return text.replace(/[^A-Za-z0-9\u0080-\u{10ffff}]/gu, (character) => `&#${String(character.codePointAt(0) ?? 0)};`);
}
function isPlain(word) {
    return plainWord.test(word) && !/[0-9a-f]{7}/iu.test(word);
}
const plainWord = /^\(?(?:[A-Za-z]+(?:['-][a-z]+)*|\d+(?:\.\d+)*(?:[A-Za-z]+|%)?|[%=])\)?[.,:;]?$/u;

;// CONCATENATED MODULE: ./build/report/escape-slack.js

/**
 * Text for a Slack plain_text object or the fallback text: `&`, `<`, `>` as Slack's entities, so that no `<!channel>`,
 * `<@U1>` or `<url|label>` is live (docs.slack.dev, "Formatting message text"). At most `longest` characters after
 * encoding, never cut inside an entity.
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
const entities = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;']]);

;// CONCATENATED MODULE: ./build/report/escape-xml.js

/**
 * Text or a quoted attribute of XML 1.0. The characters that XML forbids even as entities (section 2.2: C0, surrogates, U+FFFE and
 * U+FFFF) are among those that escapeTerminal writes out.
 */
function escapeXml(text) {
    return (0,escape_terminal/* escapeTerminal */.e)(text).replace(/[&<>"']/g, character => `&#${String(character.charCodeAt(0))};`);
}

;// CONCATENATED MODULE: ./build/report/hide-secrets.js
const names = Object.keys({ 'slack-webhook-url': true, 'github-token': true });
/** A text of unknown origin, such as an error of a library, without the secrets that we hold. */
function hideSecrets(text, { secret }) {
    return names.map((name) => secret(name).value.trim()).filter((value) => value !== '').reduce((rest, value) => rest.replaceAll(value, '***'), text);
}

;// CONCATENATED MODULE: ./build/report/escape.js











/***/ }),

/***/ 73145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ collectAdvice),
/* harmony export */   I_: () => (/* binding */ inconclusiveLevels),
/* harmony export */   Mh: () => (/* binding */ brokenLimits),
/* harmony export */   nL: () => (/* binding */ verdictHeads)
/* harmony export */ });
/** What broke a limit: those that fail the job first, else in the gates' order. */
function brokenLimits(report) {
    const broken = report.findings.filter((finding) => finding.outcome === 'fail');
    return [...broken.filter((finding) => finding.fails), ...broken.filter((finding) => !finding.fails)];
}
/** What to do next, each advice once. */
function collectAdvice(report) {
    const shown = report.findings.filter((finding) => finding.outcome !== 'pass' && finding.advice !== '');
    return [...new Set(shown.map((finding) => finding.advice))];
}
/** The verdict as the head of a message: "Memory gate failed". */
const verdictHeads = {
    pass: 'Memory gate passed', warn: 'Memory gate warns', fail: 'Memory gate failed', inconclusive: 'Memory not judged',
};
/** How loud a broken measurement is said, by `if-inconclusive`. */
const inconclusiveLevels = { fail: 'error', warn: 'warning', ignore: 'notice' };


/***/ }),

/***/ 60509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ renderMarkdownReport)
});

// EXTERNAL MODULE: ./build/report/escape.js + 8 modules
var report_escape = __nccwpck_require__(93004);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __nccwpck_require__(73145);
// EXTERNAL MODULE: ./build/units/percent.js
var percent = __nccwpck_require__(69337);
// EXTERNAL MODULE: ./build/units/size.js
var size = __nccwpck_require__(40095);
;// CONCATENATED MODULE: ./build/report/sparkline.js
/**
 * Eight block heights for a row of values. The scale runs from the lowest to the highest value, but covers at least a tenth of the
 * highest: noise of a few per mille stays flat.
 */
function formatSparkline(values) {
    const highest = Math.max(...values);
    if (values.length === 0 || !(highest > 0))
        return '';
    const lowest = Math.min(...values, highest * 0.9);
    return values.map((value) => blocks.charAt(Math.min(7, Math.floor((value - lowest) / (highest - lowest) * 8)))).join('');
}
const blocks = '▁▂▃▄▅▆▇█';

;// CONCATENATED MODULE: ./build/report/markdown-table.js




/** The `rows` largest processes as a table; a column that nothing is known of is left out. */
function renderProcessTable(report, rows) {
    if (report.processes.length === 0)
        return 'No process was seen.';
    const columns = listColumns(report);
    const left = report.processes.length - rows;
    return [
        formatRow(columns.map(({ head }) => head)),
        `|${columns.map(({ align }) => align).join('|')}|`,
        ...report.processes.slice(0, rows).map((row) => formatRow(columns.map(({ cell }) => cell(row)))),
        formatRow(columns.map(({ total }) => total)),
        ...(left > 0 ? ['', `${String(left)} more ${left === 1 ? 'process is' : 'processes are'} in the report.`] : []),
    ].join('\n');
}
function listColumns(report) {
    const limitBytes = findLimit(report);
    const knowsGrowth = report.processes.some(({ growthBytesPerMinute }) => growthBytesPerMinute !== undefined);
    const { peakBytes, trendBytes } = report.total;
    return [
        { head: 'Process', align: ':---', cell: formatName, total: 'All together' },
        { head: 'PID', align: '---:', cell: ({ pid }) => String(pid), total: '' },
        { head: 'Start', align: '---:', cell: ({ startRssBytes }) => (0,size/* formatBytes */.z3)(startRssBytes), total: '' },
        { head: 'Peak', align: '---:', cell: ({ peakRssBytes }) => (0,size/* formatBytes */.z3)(peakRssBytes), total: (0,size/* formatBytes */.z3)(peakBytes) },
        { head: 'End', align: '---:', cell: ({ endRssBytes }) => (0,size/* formatBytes */.z3)(endRssBytes), total: '' },
        ...(knowsGrowth ? [{ head: 'Growth/min', align: '---:', cell: formatGrowth, total: '' }] : []),
        ...(limitBytes === null ? [] : [{ head: 'Of limit', align: '---:', cell: (row) => (0,percent/* formatPercent */.l)(row.peakRssBytes / limitBytes * 100), total: '' }]),
        { head: 'Verdict', align: ':---', cell: ({ verdict }) => words[verdict], total: '' },
        { head: 'Trend', align: ':---', cell: (row) => formatSparkline(row.trendBytes), total: formatSparkline(trendBytes) },
    ];
}
const words = { ok: 'ok', warn: '⚠️ warn', fail: '❌ fail', unknown: 'not judged' };
/** What the peak of each process is compared with: the failing limit where there is one. */
function findLimit({ limits }) {
    const [first] = limits.find(({ gate }) => gate === 'threshold')?.lines ?? [];
    return first === undefined || first.bytes <= 0 ? null : first.bytes;
}
function formatRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
function formatName({ name, command }) {
    return `${(0,report_escape/* escapeMarkdown */.FV)(name)}${command === '' || command === name ? '' : `<br>${(0,report_escape/* escapeMarkdown */.FV)(command)}`}`;
}
function formatGrowth({ growthBytesPerMinute }) {
    if (growthBytesPerMinute === undefined || growthBytesPerMinute === null)
        return '–';
    return `${growthBytesPerMinute > 0 ? '+' : ''}${(0,size/* formatBytes */.z3)(growthBytesPerMinute)}`;
}

;// CONCATENATED MODULE: ./build/report/mermaid-chart.js



/** As many as a trend has values: more points would show nothing more. */
const POINTS = 24;
const MOST_PROCESSES = 4;
const MOST_LIMITS = 2;
/**
 * The processes that broke a limit in bytes, over the time of the run, with those limits: a Mermaid xychart and its legend, which xychart has
 * none of. '' where there is nothing to draw. No foreign text stands inside of the chart. GitHub honours the palette; Mermaid's own first colour
 * is nearly invisible on white.
 */
function renderMermaidChart(report) {
    const processes = findOffenders(report);
    const limits = findLimits(report, processes);
    const { durationMs } = report.run;
    if (processes.length === 0 || !(durationMs > 0))
        return '';
    const lines = [
        ...limits.map((bytes, at) => ({ ...limitColours[at] ?? limitColours[0], name: `limit ${(0,size/* formatBytes */.z3)(bytes)}`, bytes: Array.from({ length: POINTS }, () => bytes) })),
        ...processes.map((row, at) => ({ ...processColours[at] ?? processColours[0], name: `${(0,report_escape/* escapeMarkdown */.FV)(row.label)} (pid ${String(row.pid)})`, bytes: resample(row, report.run) })),
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
        `  y-axis "${unit}" 0 --> ${formatNumber(Math.max(highest * 1.05 / unitBytes, 0.01))}`,
        ...lines.map(({ bytes }) => `  line [${bytes.map((value) => formatNumber(value / unitBytes)).join(', ')}]`),
        '```',
        '',
        lines.map(({ square, word, name }) => `${square} ${word}: ${name}`).join('<br>\n'),
    ].join('\n');
}
// the colours of GitHub's own palette that have contrast on white and on black; each with a square for the legend
const limitColours = [{ colour: '#cf222e', square: '🟥', word: 'red' }, { colour: '#953800', square: '🟫', word: 'brown' }];
const processColours = [
    { colour: '#0969da', square: '🟦', word: 'blue' }, { colour: '#1a7f37', square: '🟩', word: 'green' },
    { colour: '#8250df', square: '🟪', word: 'purple' }, { colour: '#bc4c00', square: '🟧', word: 'orange' },
];
function findOffenders(report) {
    const ids = new Set((0,findings/* brokenLimits */.Mh)(report).map(({ subject }) => subject.id));
    return report.processes.filter(({ id, trendBytes }) => ids.has(id) && trendBytes.length > 1).slice(0, MOST_PROCESSES);
}
function findLimits(report, processes) {
    const ids = new Set(processes.map(({ id }) => id));
    const limits = (0,findings/* brokenLimits */.Mh)(report).filter(({ unit, limit, subject }) => unit === 'bytes' && limit > 0 && ids.has(subject.id)).map(({ limit }) => limit);
    return [...new Set(limits)].slice(0, MOST_LIMITS);
}
/** The trend spans the life of the process, the chart that of the run: 0 before birth and after death, the highest value of each part. */
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
        return ['seconds', 1_000];
    return durationMs < 2 * 3_600_000 ? ['minutes', 60_000] : ['hours', 3_600_000];
}

// EXTERNAL MODULE: ./build/report/quality-lines.js
var quality_lines = __nccwpck_require__(88376);
;// CONCATENATED MODULE: ./build/report/markdown-report.js





/** What a summary, a comment or an issue shows: with 50 rows, with 20 where that is too long, else the verdict alone. */
function renderMarkdownReport(report, request) {
    for (const rows of [50, 20]) {
        const markdown = joinBlocks(request.form === 'full' ? listFull(report, request, rows) : listCompact(report, request, rows));
        if (Buffer.byteLength(markdown) <= request.longestBytes)
            return markdown;
    }
    return joinBlocks([...listHead(report, request), 'The tables were too long to be shown here; the report has them.', renderLinks(report, request)]);
}
const icons = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔' };
function listFull(report, request, rows) {
    return [
        ...listHead(report, request),
        renderFindings(report),
        renderProcessTable(report, rows),
        renderMermaidChart(report),
        fold('Limits, host and measurement', [renderDetails(report)]),
        renderLinks(report, request),
    ];
}
function listCompact(report, request, rows) {
    const folded = [renderFindings(report), renderProcessTable(report, rows), renderDetails(report)];
    return [...listHead(report, request), renderLinks(report, request), fold('Processes, limits and measurement', folded)];
}
function joinBlocks(blocks) {
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function fold(title, blocks) {
    return `<details><summary>${title}</summary>\n\n${joinBlocks(blocks)}\n</details>`;
}
function listHead(report, { remarks = [] }) {
    return [
        `### ${icons[report.verdict]} ${findings/* verdictHeads */.nL[report.verdict]}: ${(0,report_escape/* escapeMarkdownText */.m4)(report.run.name)}`,
        `<strong>${(0,report_escape/* escapeMarkdownText */.m4)(report.sentence)}</strong>`,
        ...remarks,
    ];
}
function renderFindings(report) {
    return listItems([
        ...(0,findings/* brokenLimits */.Mh)(report).slice(0, 10).map(({ gate, fails, message }) => `${fails ? 'fail' : 'warn'}, ${gate}: ${message}`),
        ...(0,findings/* collectAdvice */.$x)(report).slice(0, 3).map((advice) => `What to do: ${advice}`),
    ]);
}
function renderDetails(report) {
    return listItems([
        `Watched: ${(0,quality_lines/* formatWatched */.w$)(report)}`,
        `Limits: ${(0,quality_lines/* formatLimits */.Qe)(report)}`,
        `Percentages are of ${report.memoryBase.label}`,
        `Peak of all together: ${(0,quality_lines/* formatTotal */.Ej)(report)}`,
        `Host: ${(0,quality_lines/* formatHost */.g9)(report)}`,
        `Measured: ${(0,quality_lines/* formatQuality */.rc)(report)}`,
        ...report.findings.filter(({ outcome }) => outcome === 'unknown').slice(0, 5).map(({ gate, message }) => `Not judged: ${gate}: ${message}`),
        ...(report.suggestion === '' ? [] : [report.suggestion]),
        ...report.notices.slice(0, 5).map((notice) => `Note: ${notice}`),
    ]);
}
function listItems(lines) {
    return lines.map((line) => `- ${(0,report_escape/* escapeMarkdownText */.m4)(line)}`).join('\n');
}
function renderLinks({ run, tool }, { artifactUrl, pageUrl = '' }) {
    return [
        (0,report_escape/* formatMarkdownLink */.ng)('Report', pageUrl), (0,report_escape/* formatMarkdownLink */.ng)(pageUrl === '' ? 'Report and data' : 'Data', artifactUrl), (0,report_escape/* formatMarkdownLink */.ng)('Run', run.url), (0,report_escape/* escapeMarkdownText */.m4)(`${tool.name} ${tool.version}`),
    ].filter((part) => part !== '').join(' · ');
}


/***/ }),

/***/ 88376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ formatTotal),
/* harmony export */   Qe: () => (/* binding */ formatLimits),
/* harmony export */   g9: () => (/* binding */ formatHost),
/* harmony export */   rc: () => (/* binding */ formatQuality),
/* harmony export */   w$: () => (/* binding */ formatWatched)
/* harmony export */ });
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40095);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70954);
/* harmony import */ var _units_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(69337);



/** "RAM 15.6 GiB, available 9.1 GiB, swap 0 B of 2 GiB used, PSI some 0 % full 0 %, OOM kills 0" */
function formatHost({ host }) {
    const parts = [`RAM ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(host.memTotalKiB * 1024)}`];
    if (host.lastAvailableBytes !== null)
        parts.push(`available ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(host.lastAvailableBytes)}${formatLowest(host)}`);
    const swapTotalBytes = host.swapTotalKiB * 1024;
    if (swapTotalBytes === 0)
        parts.push('no swap');
    else
        parts.push(`swap ${host.swapUsedBytes === null ? '?' : (0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(host.swapUsedBytes)} of ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(swapTotalBytes)} used`);
    parts.push(host.psi === null ? 'PSI not readable' : `PSI some ${(0,_units_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l)(host.psi[0])} full ${(0,_units_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l)(host.psi[1])}`);
    parts.push(`OOM kills ${String(host.oomKills)}`);
    return parts.join(', ');
}
function formatLowest(host) {
    const lowest = host.minAvailableBytes;
    return lowest === null || lowest === host.lastAvailableBytes ? '' : ` (lowest ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(lowest)})`;
}
/** How well it was measured, and what the measuring cost. */
function formatQuality({ quality, run }) {
    const gapMs = quality.gaps.reduce((sum, gap) => sum + gap.ms, 0);
    const samples = quality.plannedTicks > quality.ticks ? `${String(quality.ticks)} of ${String(quality.plannedTicks)}` : String(quality.ticks);
    return [
        quality.ended === 'snapshot' ? 'one snapshot' : `${samples} samples, one each ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(run.intervalMs)}`,
        `${String(quality.missedTicks)} missed`,
        `${formatCount(quality.gaps.length, 'gap')}${gapMs > 0 ? ` (${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(gapMs)})` : ''}`,
        ...(quality.damagedLines > 0 ? [formatCount(quality.damagedLines, 'damaged line')] : []),
        ...quality.limited.map(({ reason, count }) => `limited: ${reason} (${String(count)})`),
        `ended: ${quality.ended}`,
        `sampler CPU ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(quality.samplerCpuMs)}, memory ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(quality.samplerRssBytes)}`,
    ].join(', ');
}
/** What was looked at. */
function formatWatched({ scope, run }) {
    const processes = formatCount(scope.processes, 'process', 'processes');
    return [
        `${scope.label === '' ? scope.kind : scope.label}, ${processes} in ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(run.durationMs)}`,
        ...(scope.include.length > 0 ? [`include ${scope.include.join(' ')}`] : []),
        ...(scope.exclude.length > 0 ? [`exclude ${scope.exclude.join(' ')}`] : []),
    ].join(', ');
}
/** Each limit in force: "threshold: 30 % of 15.6 GiB = 4.69 GiB". */
function formatLimits(report) {
    const limits = report.limits.filter(({ text }) => text !== '').map(({ gate, text }) => `${gate}: ${text}`);
    return limits.length === 0 ? 'all limits off' : limits.join('; ');
}
/** Peak of all together, which never adds RSS. */
function formatTotal({ total }) {
    const pss = total.pssPeakBytes === null ? '' : `, PSS ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(total.pssPeakBytes)}`;
    return `${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(total.peakBytes)}${total.method === '' ? '' : ` (${total.method})`}${pss}`;
}
function formatCount(count, one, many = `${one}s`) {
    return `${String(count)} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 86168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ buildRunCopyPath),
/* harmony export */   V: () => (/* binding */ buildTextLogPath)
/* harmony export */ });
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45547);

/** Where the text log of a plan will lie; known before anything was sampled. */
function buildTextLogPath(plan) {
    return `${plan.reportDir}/memory-leak-report_${buildStamp(plan)}.log`;
}
/** Where `report-dir` has all of a run: the run directory itself on the command line, a copy of it in the action. */
function buildRunCopyPath(plan) {
    return `${plan.reportDir}/run_${buildStamp(plan)}`;
}
function buildStamp({ createdEpochMs, zoneOffsetMinutes }) {
    return (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimestamp */ .E)(new Date(createdEpochMs).toISOString(), zoneOffsetMinutes);
}


/***/ }),

/***/ 82950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** At most `longest` characters (UTF-16 units), cut between code points, with `…` where something is missing. */
function shorten(text, longest) {
    if (text.length <= longest)
        return text;
    let end = longest - 1;
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1)))
        end -= 1;
    return `${text.slice(0, end)}…`;
}


/***/ }),

/***/ 45547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatTimestamp)
/* harmony export */ });
/** `2025-11-28_14-43-01` for an ISO 8601 time, at `offsetMinutes` east of UTC. No colon: it stands in file names. */
function formatTimestamp(iso, offsetMinutes) {
    const local = new Date(Date.parse(iso) + offsetMinutes * 60_000).toISOString();
    return `${local.slice(0, 10)}_${local.slice(11, 19).replaceAll(':', '-')}`;
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
    const candidates = name.includes('/') ? [name] : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(directory => directory !== '').map(directory => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
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

/***/ 62371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ createGithubRunner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./build/runner/post-json.js
/** POST by @actions/http-client: proxies obeyed (HTTPS_PROXY, NO_PROXY), no redirects, no retries. Rejects on network errors or abort. */
async function postJson(url, body, signal) {
    if (signal.aborted)
        throw new Error('aborted');
    const { HttpClient } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(942)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44942));
    const client = new HttpClient('memory-leak-detector', [], { allowRedirects: false, allowRetries: false, socketTimeout: 15_000 });
    const aborted = new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => { reject(new Error('aborted')); }, { once: true });
    });
    try {
        const response = await Promise.race([client.post(url, body, { 'content-type': 'application/json' }), aborted]);
        const text = (await Promise.race([response.readBody(), aborted])).slice(0, 1000);
        return { status: response.message.statusCode ?? 0, retryAfterSeconds: parseRetryAfter(response.message.headers['retry-after']), text };
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/runner/workflow-run.js
var workflow_run = __nccwpck_require__(16826);
;// CONCATENATED MODULE: ./build/runner/read-event.js


/** Reads the payload that the runner left; an event without one (or a damaged one) is about nothing. */
function readEvent(name, path, repository) {
    const payload = readPayload(path);
    const [pull, run] = [pick(payload, 'pull_request') ?? undefined, pick(payload, 'workflow_run')];
    return {
        name,
        pullRequest: pull === undefined ? (0,workflow_run/* parseQueueRef */.w)(parseText(pick(payload, 'merge_group', 'head_ref'))) : parseNumber(pick(pull, 'number')),
        isFork: pull !== undefined && pick(pull, 'head', 'repo', 'full_name') !== repository,
        defaultBranch: parseText(pick(payload, 'repository', 'default_branch')),
        workflowRun: run === undefined ? null : (0,workflow_run/* parseWorkflowRun */.Q)(run),
    };
}
function readPayload(path) {
    try {
        // a payload is at most 25 MB; a FIFO in its place would hang us
        if (!(0,external_node_fs_.statSync)(path).isFile() || (0,external_node_fs_.statSync)(path).size > 50 * 2 ** 20)
            return undefined;
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function pick(value, ...names) {
    return names.reduce((part, name) => (typeof part === 'object' && part !== null ? part[name] : undefined), value);
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
    const attempt = Number(get('GITHUB_RUN_ATTEMPT')) || 1;
    const event = readEvent(get('GITHUB_EVENT_NAME'), get('GITHUB_EVENT_PATH'), get('GITHUB_REPOSITORY'));
    return {
        ...readLocalContext(env),
        kind: 'github', serverUrl, repository: get('GITHUB_REPOSITORY'), workflow: get('GITHUB_WORKFLOW'), job: get('GITHUB_JOB'),
        sha: get('GITHUB_SHA'), ref: get('GITHUB_HEAD_REF') === '' ? get('GITHUB_REF_NAME') : get('GITHUB_HEAD_REF'),
        runId: get('GITHUB_RUN_ID'), attempt,
        runUrl: get('GITHUB_RUN_ID') === '' ? '' : `${serverUrl}/${get('GITHUB_REPOSITORY')}/actions/runs/${get('GITHUB_RUN_ID')}${attempt > 1 ? `/attempts/${String(attempt)}` : ''}`,
        workspace: (0,external_node_path_.resolve)(get('GITHUB_WORKSPACE') === '' ? process.cwd() : get('GITHUB_WORKSPACE')),
        tempDir: (0,external_node_path_.resolve)(get('RUNNER_TEMP') === '' ? (0,external_node_os_.tmpdir)() : get('RUNNER_TEMP')),
        isFork: event.isFork, event, isGhes: isGhes(serverUrl),
    };
}
/** Where a command line runs. */
function readLocalContext(env) {
    return {
        kind: 'local', serverUrl: '', repository: '', workflow: '', job: '', sha: '', ref: '', runId: '', attempt: 1, runUrl: '',
        workspace: process.cwd(), tempDir: (0,external_node_os_.tmpdir)(), isFork: false, event: { name: '', pullRequest: null, isFork: false, defaultBranch: '', workflowRun: null }, trackingId: env['RUNNER_TRACKING_ID'] ?? '', path: env['PATH'] ?? '',
        marksFile: env['MEMORY_LEAK_DETECTOR_MARKS'] ?? '', isGhes: false,
    };
}
// @actions/artifact, src/internal/shared/config.ts, isGhes
function isGhes(serverUrl) {
    if (!URL.canParse(serverUrl))
        return true;
    const host = new URL(serverUrl).hostname.toLowerCase();
    return !(host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'));
}

;// CONCATENATED MODULE: ./build/runner/end-last-line.js

/**
 * The command of `run` may leave the step's output file without a line break at its end (`printf x=1 >> $GITHUB_OUTPUT`), which the runner
 * accepts. What we append would then be a part of its last value, and the runner would refuse the whole file.
 */
function endLastLine(path) {
    if (isLineOpen(path))
        (0,external_node_fs_.appendFileSync)(path, '\n');
}
function isLineOpen(path) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, 'r');
    }
    catch {
        return false; // no such file: whoever writes to it says so
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

;// CONCATENATED MODULE: ./build/runner/step-files.js


/**
 * Appends `name` with its value to one of a step's files (GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV) in the runner's multi-line form, as
 * @actions/core does; the delimiter is none of the value's own text, so that no value can end itself. '' is no file: nobody would read it.
 */
function appendStepFile(path, name, value) {
    if (path === '')
        return;
    let delimiter = 'ghadelimiter_';
    while (value.includes(delimiter))
        delimiter += '_';
    endLastLine(path);
    (0,external_node_fs_.appendFileSync)(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
/** The command that hides a value in all later lines of the job's log; each line of it by itself (docs.github.com, workflow commands). */
function formatAddMask(secret) {
    return `::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`;
}

;// CONCATENATED MODULE: ./build/runner/upload-artifact.js
/** False on a server without artifact service: GHES, act, others. */
function hasArtifactService({ isGhes }, env) {
    return !isGhes && (env['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '' && (env['ACTIONS_RESULTS_URL'] ?? '') !== '';
}
/**
 * Uploads by @actions/artifact, which is 5 MB and is loaded only here. A name that is taken (409: they are unique in a run) gets a
 * suffix, once.
 */
async function uploadArtifact(request, context) {
    try {
        return await upload(request, context, '');
    }
    catch (error) {
        // unzipped, its name is the file's
        if (!isTaken(error) || request.signal.aborted || request.isUnzipped)
            throw error;
        const { randomBytes } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 77598, 19));
        const name = `${request.name}-${randomBytes(3).toString('hex')}`;
        return upload({ ...request, name }, context, `the name ${request.name} was taken in this run`);
    }
}
async function upload({ name, files, rootDir, retentionDays, isUnzipped, signal }, context, renamed) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(942), __nccwpck_require__.e(351), __nccwpck_require__.e(659), __nccwpck_require__.e(566)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21566));
    signal.throwIfAborted();
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], rootDir, { ...(retentionDays > 0 ? { retentionDays } : {}), ...(isUnzipped ? { skipArchive: true } : {}) });
    if (id === undefined)
        throw new Error('the artifact service gave no id');
    return { id: String(id), name, renamed, url: `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}/artifacts/${String(id)}` };
}
/** The client's words: "Failed request: (409) Conflict: an artifact with this name already exists on the workflow run". */
function isTaken(error) {
    return error instanceof Error && /\(409\)|already exists/i.test(error.message);
}

;// CONCATENATED MODULE: ./build/runner/github-runner.js





// GitHub drops a step's summary above 1 MiB whole (actions/runner, FileCommandManager.cs)
const LONGEST_SUMMARY_BYTES = 1024 * 1024;
/**
 * The world of an action. @actions/core brings an HTTP client and takes 50 ms of CPU to load, twice what an empty action takes, so that
 * it is loaded with the first annotation, group or summary; what `start` says needs none of them. What is said meanwhile waits, so
 * that the log keeps its order.
 */
function createGithubRunner(env = process.env) {
    let loading = null;
    const waiting = [];
    const load = async () => {
        loading ??= Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(942), __nccwpck_require__.e(659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
        const core = await loading;
        for (let call = waiting.shift(); call !== undefined; call = waiting.shift())
            call(core);
        return core;
    };
    const tell = (call) => {
        waiting.push(call);
        void load();
    };
    const log = (line) => {
        if (waiting.length > 0)
            waiting.push(() => { process.stdout.write(`${line}\n`); });
        else
            process.stdout.write(`${line}\n`);
    };
    const context = readGithubContext(env);
    // what the command of `run` wrote to this step's summary stays in front of ours
    let foreignSummary = null;
    return {
        context,
        isTerminal: false,
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
        annotate: (level, title, message) => { tell(loaded => { loaded[level](message, { title }); }); },
        setOutput: (name, value) => { appendStepFile(env['GITHUB_OUTPUT'] ?? '', name, value); },
        exportVariable: (name, value) => { appendStepFile(env['GITHUB_ENV'] ?? '', name, value); },
        saveState: (name, value) => { appendStepFile(env['GITHUB_STATE'] ?? '', name, value); },
        getState: name => env[`STATE_${name}`] ?? '',
        writeSummary: async (markdown) => {
            const path = env['GITHUB_STEP_SUMMARY'] ?? '';
            if (path === '')
                return false;
            foreignSummary ??= (0,external_node_fs_.readFileSync)(path, 'utf8');
            const separator = foreignSummary === '' || foreignSummary.endsWith('\n') ? '' : '\n';
            const whole = `${foreignSummary}${separator}${markdown}`;
            if (Buffer.byteLength(whole) > LONGEST_SUMMARY_BYTES)
                throw new Error('the command wrote so much to the job summary that the report does not fit');
            const { summary } = await load();
            await summary.emptyBuffer().addRaw(whole).write({ overwrite: true });
            return true;
        },
        uploadArtifact: async (request) => {
            if (!hasArtifactService(context, env))
                return null;
            const { startGroup, endGroup } = await load();
            startGroup('Upload of the report');
            try {
                return await uploadArtifact(request, context);
            }
            finally {
                endGroup();
            }
        },
        postJson: postJson,
        github: async (patience) => {
            const token = (env['INPUT_GITHUB-TOKEN'] ?? '').trim();
            if (token === '')
                return null;
            const { createGithubApi } = await __nccwpck_require__.e(/* import() */ 690).then(__nccwpck_require__.bind(__nccwpck_require__, 52690));
            return createGithubApi({ token, apiUrl: (env['GITHUB_API_URL'] ?? '') === '' ? 'https://api.github.com' : env['GITHUB_API_URL'] ?? '', repository: context.repository }, patience);
        },
        secret: name => {
            const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
            if (given !== '' || name !== 'slack-webhook-url')
                return { value: given, from: given === '' ? '' : 'input' };
            const inherited = (env['SLACK_WEBHOOK_URL'] ?? '').trim();
            return { value: inherited, from: inherited === '' ? '' : 'environment' };
        },
        mask: secret => { log(formatAddMask(secret)); },
        setExitCode: code => { process.exitCode = code; },
        settled: async () => { if (waiting.length > 0)
            await load(); },
    };
}


/***/ }),

/***/ 63393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStep)
/* harmony export */ });
/* harmony import */ var _plan_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69905);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(93004);


/** Exit codes of ours: wrong usage, and our own fault. In the action any of them fails the step. */
const USAGE = 2;
const OWN_FAULT = 4;
/**
 * Runs one of the front doors: the only place that catches and that ends the process. What a library left open (a socket of an upload that
 * was given up) must not keep a step waiting; what was written has left before.
 */
async function runStep(runner, work) {
    const leave = async () => {
        await runner.settled();
        await Promise.all([process.stdout, process.stderr].map(flush));
        process.exit();
    };
    const stray = (error) => {
        if (error.code === 'EPIPE')
            return; // whoever read our output has gone, as `head` does
        // once the verdict is out, what a channel's library throws behind its back must not change it
        if (process.exitCode !== undefined) {
            runner.log((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLogLine */ ._P)(`Warning: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s0)(describeFailure(error)[2], runner)}`));
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
/** A pipe that is full (64 KiB, and its reader is slow) is written in the background: leaving now would cut a large report off. */
async function flush(stream) {
    if (stream.writableLength === 0 || stream.destroyed)
        return;
    await new Promise(resolve => { stream.write('', () => { resolve(); }); });
}
/** Before anything else is said: the runner hides a secret only in lines that come later. */
function maskSecrets(runner) {
    const webhook = runner.secret('slack-webhook-url').value;
    if (webhook !== '')
        runner.mask(webhook);
}
function fail(error, runner) {
    const [code, title, text] = describeFailure(error);
    const lines = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s0)(text, runner).split('\n').map(_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLogLine */ ._P);
    runner.clearProgress();
    runner.setExitCode(code);
    if (runner.context.kind === 'github')
        runner.annotate('error', title, lines.join('\n'));
    else
        runner.log([`${title}: ${lines[0] ?? ''}`, ...lines.slice(1)].join('\n'));
}
function describeFailure(error) {
    if (error instanceof _plan_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d)
        return [USAGE, 'Bad input', error.message];
    const text = error instanceof Error ? error.stack ?? error.message : String(error);
    return [OWN_FAULT, 'Memory Leak Detector failed', `${text}\nThis is a fault of the tool: please report it.`];
}


/***/ }),

/***/ 16826:
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
        id, attempt: typeof run['run_attempt'] === 'number' ? run['run_attempt'] : 1, url: text(run['html_url']), event,
        headSha: text(run['head_sha']), headBranch, headRepository: text(head?.full_name),
        pullRequests: Array.isArray(run['pull_requests']) ? run['pull_requests']
            .map((pull) => pull?.number)
            .filter(number => typeof number === 'number') : [],
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

/***/ 45120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ heapOf)
/* harmony export */ });
/** Half a MiB is 128 pages: below it a curve shows allocator bookkeeping. Lazy heaps expanded by up to 12 MiB a window with a constant live set. */
const PLAIN = { isLazy: false, slackMib: 0.5 };
const HEAPS = new Map([
    ['node', { isLazy: true, slackMib: 6 }], ['java', { isLazy: true, slackMib: 6 }], ['dotnet', { isLazy: true, slackMib: 6 }], ['go', { isLazy: true, slackMib: 4 }],
]);
function heapOf(runtime) {
    return HEAPS.get(runtime) ?? PLAIN;
}


/***/ }),

/***/ 97847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Pu: () => (/* binding */ MIN_SAMPLES),
  uR: () => (/* binding */ MIN_SPAN_S),
  ld: () => (/* binding */ judgeCurve)
});

;// CONCATENATED MODULE: ./build/stats/clean-curve.js
/** Points with a finite time and a value above 0 (0 is a failed read), ascending in time; of equal times the last given stays. Nothing is interpolated. */
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
    return { times: kept.map(i => times[i] ?? 0), values: kept.map(i => values[i] ?? 0) };
}

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
var stats_heap = __nccwpck_require__(45120);
;// CONCATENATED MODULE: ./build/stats/blocks.js
/** The extreme value of each of `count` spans of equal time between `from` and `to`, at the middle of its span. Spans without a point are left out. */
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
    return { times: blocks.map(at => from + (at + 0.5) * width), values: extremes, blocks };
}

;// CONCATENATED MODULE: ./build/stats/line-fit.js
/** Least squares of y on a constant and one column, in one pass over centred values; slope 0 where the column does not vary. */
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
    return { slope: products / squares, sse: Math.max(0, total - products * products / squares), total };
}

;// CONCATENATED MODULE: ./build/stats/points.js
/** The points from index `from` on. */
function suffix({ times, values }, from) {
    return { times: times.slice(from), values: values.slice(from) };
}

;// CONCATENATED MODULE: ./build/stats/straight-ceiling.js



const BLOCKS = 80;
const MIN_POINTS = 5;
/** the last quarter alone is too short to be a trend */
const LATEST_START = 0.75;
const MIN_R2 = 0.95;
/** Do the peaks lie on a rising line to the end, wherever it starts (linear backward regression, Jindal et al. 2021), which rises by at least `minGrowth`? */
function isCeilingStraight(ceiling, minGrowth) {
    const peaks = blockExtremes(ceiling, ceiling.times[0] ?? 0, ceiling.times.at(-1) ?? 0, BLOCKS, 'highest');
    let best = { r2: 0, growth: 0 };
    for (let start = 0; start <= LATEST_START * peaks.times.length && peaks.times.length - start >= MIN_POINTS; start += 2) {
        const line = lineThrough(suffix(peaks, start));
        if (line.growth > 0 && line.r2 > best.r2)
            best = line;
    }
    return best.r2 >= MIN_R2 && best.growth >= minGrowth;
}
function lineThrough({ times, values }) {
    const { slope, sse, total } = lineFit(times, values);
    return { r2: total === 0 ? 0 : 1 - sse / total, growth: slope * ((times.at(-1) ?? 0) - (times[0] ?? 0)) };
}

;// CONCATENATED MODULE: ./build/stats/quantile.js
/** The p-quantile (0..1) of values in any order, linear between order statistics at (n - 1)p (Hyndman and Fan 1996, type 7). NaN of none. */
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

;// CONCATENATED MODULE: ./build/stats/find-reset.js

const find_reset_BLOCKS = 40;
const MIN_BLOCKS = 20;
const MIN_POINTS_AFTER = 20;
/** a reset later than this leaves too little to judge */
const LATEST_SHARE = 0.6;
/**
 * The time from which the curve is judged when it fell once by at least half of its range within two of 40 blocks: start-up garbage was
 * collected, memory trimmed, or a service restarted. Null: no fall, several (a saw-tooth), one too late, or a range below `minRange`.
 */
function findReset({ times, values }, minRange) {
    const from = times[0] ?? 0;
    const width = ((times.at(-1) ?? 0) - from) / find_reset_BLOCKS;
    const groups = new Map();
    for (const [i, time] of times.entries()) {
        const block = Math.min(find_reset_BLOCKS - 1, Math.floor((time - from) / width));
        groups.set(block, [...(groups.get(block) ?? []), values[i] ?? 0]);
    }
    const blocks = [...groups].map(([block, members]) => ({ end: from + (block + 1) * width, level: median(members) }));
    const levels = blocks.map(({ level }) => level);
    const range = Math.max(...levels) - Math.min(...levels);
    if (blocks.length < MIN_BLOCKS || range < minRange)
        return null;
    const falls = findFalls(levels, range / 2);
    const at = falls[0] ?? 0;
    const reset = blocks[at]?.end ?? from;
    const isUsable = falls.length === 1 && at <= LATEST_SHARE * blocks.length && times.filter(time => time >= reset).length >= MIN_POINTS_AFTER;
    return isUsable ? reset : null;
}
/** Indexes after which the curve is at least `depth` lower than two blocks before; one fall counts once. */
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

;// CONCATENATED MODULE: ./build/stats/autocorrelation.js
/** Sample autocorrelations at lags 1 .. maxLag; zeros of a constant series. */
function autocorrelation(values, maxLag) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const centred = values.map(value => value - mean);
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

;// CONCATENATED MODULE: ./build/stats/normal.js
/** The chance that a standard normal is above z, within 1.2e-7 relative (erfc by Chebyshev fit, Numerical Recipes 6.2). */
function normalTail(z) {
    const x = Math.abs(z) / Math.SQRT2;
    const t = 1 / (1 + x / 2);
    let sum = 0;
    for (const coefficient of ERFC)
        sum = sum * t + coefficient;
    const upper = 0.5 * t * Math.exp(-x * x + sum);
    return z >= 0 ? upper : 1 - upper;
}
const ERFC = [0.170_872_77, -0.822_152_23, 1.488_515_87, -1.135_203_98, 0.278_868_07, -0.186_288_06, 0.096_784_18, 0.374_091_96, 1.000_023_68, -1.265_512_23];

;// CONCATENATED MODULE: ./build/stats/theil-sen.js

/** The median of the slopes of all pairs of points with different times: half of the points may be wild (Theil 1950, Sen 1968). 0 where there is no such pair. */
function theilSen({ times, values }) {
    const slopes = [];
    for (let i = 0; i < times.length; i++) {
        for (let j = i + 1; j < times.length; j++) {
            const span = (times[j] ?? 0) - (times[i] ?? 0);
            if (span !== 0)
                slopes.push(((values[j] ?? 0) - (values[i] ?? 0)) / span);
        }
    }
    return slopes.length === 0 ? 0 : quantileOfSorted(Float64Array.from(slopes).sort(), 0.5);
}

;// CONCATENATED MODULE: ./build/stats/mann-kendall.js



/** Mann-Kendall test for a rise, ties corrected (Kendall 1975), variance widened for autocorrelation of the detrended values (Yue and Wang 2004). */
function mannKendall(points) {
    const { values } = points;
    const s = pairSigns(values);
    const variance = varianceWithTies(values);
    if (variance <= 0)
        return { s, variance: 0, inflation: 1, p: 1 };
    const inflation = yueWang(points);
    return { s, variance, inflation, p: normalTail((s - Math.sign(s)) / Math.sqrt(inflation * variance)) };
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
    return (term(values.length) - [...counts.values()].reduce((sum, count) => sum + term(count), 0)) / 18;
}
function yueWang(points) {
    const { times, values } = points;
    const n = values.length;
    const slope = theilSen(points);
    const lags = autocorrelation(values.map((value, i) => value - slope * (times[i] ?? 0)), Math.floor(n / 3));
    // 1.96: only correlations that chance would not make at 5 %
    return Math.max(1, lags.reduce((sum, rho, i) => (Math.abs(rho) > 1.96 / Math.sqrt(n) ? sum + 2 * (1 - (i + 1) / n) * rho : sum), 1));
}

;// CONCATENATED MODULE: ./build/stats/rising-tail.js



const rising_tail_MIN_POINTS = 12;
const SIGNIFICANCE = 0.05;
/** The end of a floor curve from time `from` on, if it rises: significantly, spread over its whole length, still at its end. Null if not. */
function risingTail(floor, from, minGrowth, tuning) {
    const first = floor.times.findIndex(time => time >= from);
    const tail = { times: floor.times.slice(first), values: floor.values.slice(first) };
    const to = tail.times.at(-1) ?? 0;
    if (tail.times.length < rising_tail_MIN_POINTS)
        return null;
    const sixths = blockExtremes(tail, from, to, 6, 'lowest').values;
    const growth = (sixths.at(-1) ?? 0) - (sixths[0] ?? 0);
    if (sixths.length < 4 || growth < minGrowth || !isSpread(sixths, growth, tuning))
        return null;
    const fine = blockExtremes(tail, from, to, Math.min(24, Math.max(12, Math.floor(tail.times.length / 3))), 'lowest');
    return mannKendall(fine).p < SIGNIFICANCE ? { from, growth, slope: theilSen(fine) } : null;
}
/** Most parts rise, none makes most of the growth or falls deep, and the last two still rise. */
function isSpread(parts, growth, { largestRise, endingRise }) {
    const rises = parts.slice(1).map((value, i) => value - (parts[i] ?? 0));
    const mean = growth / rises.length;
    const ending = ((parts.at(-1) ?? 0) - (parts.at(-3) ?? 0)) / 2;
    return rises.filter(rise => rise > 0.1 * mean).length >= 0.6 * rises.length
        && Math.max(...rises) <= largestRise * growth && Math.min(...rises) >= -0.5 * growth && ending >= endingRise * mean;
}

;// CONCATENATED MODULE: ./build/stats/least-squares.js
/** Ordinary least squares of y on a few columns, by the normal equations; null where the columns depend on each other. */
function leastSquares(columns, y) {
    const matrix = columns.map((column, i) => [...columns.map(other => dot(column, other)), dot(columns[i] ?? [], y)]);
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


// time constants as shares of the window: shorter than .03 is a step, longer than .5 nothing can tell from a line
const TIME_CONSTANTS = logSpaced(0.03, 0.5, 17);
const WIDE_TIME_CONSTANTS = logSpaced(0.5, 1.5, 9).slice(1);
/** beside a line only what settles early can be told from it: constants up to .3 */
const EARLY = TIME_CONSTANTS.filter(constant => constant <= 0.3).length;
/** Least-squares fits of all models to one floor curve; a model that does not apply (falling exponential) is left out. */
function fitModels(x, y) {
    const approaches = TIME_CONSTANTS.map(constant => approach(x, constant));
    const early = approaches.slice(0, EARLY);
    return [fitLine(x, y), fitHinge(x, y), fitSaturating(y, approaches), fitSaturatingLine(x, y, early), ...fitSteps(y)].filter(model => model !== null);
}
/** A saturating curve that is still far from its end: time constants of .5 to 1.5 windows. */
function fitWideSaturating(x, y) {
    return fitSaturating(y, WIDE_TIME_CONSTANTS.map(constant => approach(x, constant)));
}
function fitLine(x, y) {
    const { slope, sse } = lineFit(x, y);
    return { name: 'linear', sse, parameters: 2, growth: slope / 2, bend: 0, before: 0 };
}
function fitHinge(x, y) {
    let best = null;
    for (const bend of x.slice(2, -5)) {
        const fit = leastSquares([ones(x), x, x.map(at => (at > bend ? at - bend : 0))], y);
        if (fit === null || (best !== null && fit.sse >= best.sse))
            continue;
        const [, before = 0, change = 0] = fit.coefficients;
        best = { name: 'hinge', sse: fit.sse, parameters: 4, growth: (before + change) * Math.min(0.5, 1 - bend), bend, before };
    }
    return best;
}
function fitSaturating(y, approaches) {
    let best = null;
    for (const column of approaches) {
        const { slope, sse } = lineFit(column, y);
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
        best = { name: 'saturating-linear', sse: fit.sse, parameters: 4, growth: (fit.coefficients[2] ?? 0) / 2, bend: 0, before: 0 };
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
    const cost = (from, to) => (squares[to] ?? 0) - (squares[from] ?? 0) - ((sums[to] ?? 0) - (sums[from] ?? 0)) ** 2 / (to - from);
    let one = Number.POSITIVE_INFINITY;
    let two = Number.POSITIVE_INFINITY;
    for (let i = 2; i <= y.length - 2; i++) {
        one = Math.min(one, cost(0, i) + cost(i, y.length));
        for (let j = i + 2; j <= y.length - 2; j++)
            two = Math.min(two, cost(0, i) + cost(i, j) + cost(j, y.length));
    }
    const settled = { growth: 0, bend: 0, before: 0 };
    // differences of large sums may end a hair below 0
    return [{ name: 'step', sse: Math.max(0, one), parameters: 3, ...settled }, { name: 'two-steps', sse: Math.max(0, two), parameters: 5, ...settled }];
}
const ones = (x) => x.map(() => 1);
const approach = (x, constant) => x.map(at => 1 - Math.exp(-at / constant));
function logSpaced(from, to, count) {
    return Array.from({ length: count }, (_, i) => from * (to / from) ** (i / (count - 1)));
}

;// CONCATENATED MODULE: ./build/stats/steady-growth.js




const steady_growth_MIN_POINTS = 10;
/** a kernel page is 4 KiB; what is read may be off by a few of them */
const RESOLUTION = 0.01;
/** no program is as smooth as that: keeps a perfect fit from ruling out all others */
const ROUGHNESS = 1e-3;
/** What the floor from `from` on says about the half window to come: how much it grows by the most cautious model that fits. Null: too few points. */
function steadyGrowth(points, from, pointsPerBlock, isLazy, tuning) {
    const begin = points.times[0] ?? 0;
    const end = points.times.at(-1) ?? 0;
    const count = points.times.filter(time => time >= from).length;
    const floor = blockExtremes(points, from, end, Math.min(40, Math.max(16, Math.floor(count / pointsPerBlock))), 'lowest');
    if (floor.times.length < steady_growth_MIN_POINTS)
        return null;
    const x = floor.times.map(time => (time - begin) / (end - begin));
    const level = median(floor.values);
    const y = floor.values.map(value => value - level);
    const range = Math.max(...y) - Math.min(...y);
    const bic = (model) => bayesian(model, x.length, range);
    const models = fitModels(x, y).sort((a, b) => bic(a) - bic(b));
    const best = models[0];
    if (best === undefined)
        return null;
    const plausible = models.filter(model => model === best || (!isStep(model) && bic(model) - bic(best) <= tuning.plausibleBic));
    if (best.name === 'saturating-linear')
        plausible.push(...wideAlternative(x, y, bic(best) + tuning.plausibleBic, bic));
    const slowest = plausible.reduce((a, b) => (b.growth < a.growth ? b : a));
    const isSlow = isSlowing(floor, best, isLazy, tuning);
    return {
        growth: isSlow ? Math.min(0, slowest.growth) : slowest.growth,
        settles: isSlow ? 'ever more slowly' : slowest.growth <= 0 ? SETTLED[slowest.name] : null,
        movesInSteps: isStep(best), isSeenBefore: isSeenBefore(best, x, y), range, floor,
        bend: best.name === 'hinge' ? begin + best.bend * (end - begin) : null,
    };
}
const SETTLED = {
    'linear': 'not to the end', 'hinge': 'settled', 'saturating': 'a curve that settles fits as well', 'saturating-linear': 'settled after its start',
    'step': 'in one step', 'two-steps': 'in two steps',
};
const isStep = ({ name }) => name === 'step' || name === 'two-steps';
/** Half the usual likelihood term: neighbouring points are not independent. */
function bayesian({ sse, parameters }, n, range) {
    return n / 2 * Math.log(sse / n + (ROUGHNESS * range) ** 2 + RESOLUTION ** 2) + parameters * Math.log(n);
}
/** A line beside an early exponential may be one slow exponential. */
function wideAlternative(x, y, worst, bic) {
    const wide = fitWideSaturating(x, y);
    return wide !== null && bic(wide) <= worst ? [wide] : [];
}
/** Lazy heaps grow in strokes: there thirds are only compared where an exponential has been seen. */
function isSlowing({ times, values }, best, isLazy, tuning) {
    if (isLazy && best.name !== 'saturating-linear')
        return false;
    const third = Math.floor(times.length / 3);
    const slope = (from, to) => theilSen({ times: times.slice(from, to), values: values.slice(from, to) });
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
 * The whole rise of a series in standard deviations of a random walk that takes the same steps; steps that take each other back (a saw-tooth)
 * count less (long-run variance with Bartlett weights, Newey and West 1987). Infinite where all steps are equal, 0 of fewer than three values.
 */
function walkScore(values) {
    if (values.length < 3)
        return 0;
    const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0));
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const variance = longRunVariance(steps.map(step => step - mean));
    return variance <= 0 ? Math.sign(mean) * Number.POSITIVE_INFINITY || 0 : mean * Math.sqrt(steps.length / variance);
}
function longRunVariance(centred) {
    const lags = Math.floor(BANDWIDTH * centred.length);
    let variance = 0;
    for (let lag = 0; lag <= lags; lag++) {
        let product = 0;
        for (let i = lag; i < centred.length; i++)
            product += (centred[i] ?? 0) * (centred[i - lag] ?? 0);
        variance += (lag === 0 ? 1 : 2 * (1 - lag / (lags + 1))) * product / (centred.length - 1);
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
 * A floor that grows is growth. So is a ceiling that grows over a floor that only moves in steps, if that floor rose as well:
 * an allocator with a fragmented heap gives nothing back between the steps. Null: too few points.
 */
function readGrowth({ floor, ceiling }, heap, isWarm, tuning) {
    const low = readEdge(floor, heap, isWarm, 3, tuning);
    if (low === null || low.isGrowing || !low.movesInSteps || low.floorGrowth < low.needed)
        return low;
    const peaks = blockExtremes(ceiling, ceiling.times[0] ?? 0, ceiling.times.at(-1) ?? 0, Math.max(20, Math.min(CEILINGS, Math.floor(ceiling.times.length / POINTS_PER_CEILING))), 'highest');
    const high = readEdge(peaks, heap, isWarm, 1, tuning);
    return high?.isGrowing === true ? { ...low, isGrowing: true, by: 'ceiling', growth: high.growth, tails: high.tails } : low;
}
function readEdge(points, heap, isWarm, pointsPerBlock, tuning) {
    const reset = findReset(points, 2 + heap.slackMib);
    const judged = reset === null ? points : from(points, reset);
    const cuts = reset === null && !isWarm ? CUTS : CUTS_SETTLED;
    const begin = judged.times[0] ?? 0;
    const span = (judged.times.at(-1) ?? 0) - begin;
    const tails = cuts.map(cut => risingTail(judged, begin + cut * span, MIN_TAIL_GROWTH, tuning)).filter(tail => tail !== null);
    const steady = steadyGrowth(judged, begin + (cuts[0] ?? 0) * span, pointsPerBlock, heap.isLazy, tuning);
    if (steady === null)
        return null;
    const settledFrom = tails[0]?.from ?? steady.bend ?? begin + (cuts[0] ?? 0) * span;
    const needed = Math.max(heap.slackMib, tuning.rangeShare * steady.range);
    const isWalk = !heap.isLazy && walkScore(from(steady.floor, settledFrom).values) < tuning.walkScore;
    return {
        isGrowing: tails.length > 0 && steady.growth >= needed && !steady.isSeenBefore && !isWalk, by: 'floor', movesInSteps: steady.movesInSteps,
        objection: objectionTo(steady, needed, heap, isWalk), growth: steady.growth, needed, tails, floor: steady.floor, settledFrom, span, reset,
        floorGrowth: netGrowth(from(steady.floor, settledFrom).values),
    };
}
function objectionTo(steady, needed, heap, isWalk) {
    if (steady.growth < needed && steady.settles !== null)
        return `grew, but ${steady.settles}`;
    if (steady.growth < needed && heap.isLazy)
        return `grew, but no more than the heap of such a runtime does by itself (${String(heap.slackMib)} MiB)`;
    if (steady.isSeenBefore)
        return 'grew, but only to where it had been before';
    return isWalk ? 'grew, but no more than its own steps make by chance' : 'grew, but too little for how far it moved before';
}
function from({ times, values }, time) {
    const first = times.findIndex(at => at >= time);
    return first < 0 ? { times: [], values: [] } : { times: times.slice(first), values: values.slice(first) };
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
/** a real leak comes in pieces: at the very threshold of a smooth one 7 of 10 were found, at 1.6 times that over 9 (`npm run bench:verdict`) */
const MARGIN = 1.6;
/**
 * The slowest steady leak (MiB a second) that this very curve would have shown: leaks are added to it, from the first sample on, until they
 * are called. What already grows is taken out first. Null where not even fast ones are called.
 */
function smallestDetectable(curve, reading, slope, heap, isWarm, tuning) {
    const removed = reading.isGrowing ? slope : 0;
    const begin = curve.floor.times[0] ?? 0;
    const tilt = (rate) => ({ times, values }) => ({
        times, values: values.map((value, i) => value + rate * ((times[i] ?? 0) - begin) - removed * Math.max(0, (times[i] ?? 0) - reading.settledFrom)),
    });
    const isCalled = (rate) => readGrowth({ floor: tilt(rate)(curve.floor), ceiling: tilt(rate)(curve.ceiling) }, heap, isWarm, tuning)?.isGrowing === true;
    // no slower leak grows by what is needed in half a window
    let high = 2 * heap.slackMib / reading.span;
    let doublings = 0;
    while (!isCalled(high)) {
        high *= 2;
        if (++doublings > MAX_DOUBLINGS)
            return null;
    }
    let low = doublings === 0 ? high : high / 2;
    for (let i = 0; i < HALVINGS && low < high; i++) {
        const middle = Math.sqrt(low * high);
        if (isCalled(middle))
            high = middle;
        else
            low = middle;
    }
    return high * MARGIN;
}

;// CONCATENATED MODULE: ./build/stats/tuning.js
const TUNING = { largestRise: 0.6, endingRise: 0.3, plausibleBic: 1, rangeShare: 0.04, slowing: 0.6, walkScore: 1.645 };

;// CONCATENATED MODULE: ./build/stats/judge-curve.js








const MIN_SPAN_S = 20;
const MIN_SAMPLES = 20;
/** shorter windows cannot tell start-up from a leak: precision .7 at 30 s */
const SURE_SPAN_S = 60;
const MIB = 2 ** 20;
const HOUR_S = 3600;
/** Whether a memory curve leaks, how fast, how sure that is, and what could have been seen at all (docs/how-it-decides.md). Same curve, same answer. */
function judgeCurve(curve, tuning = TUNING) {
    const all = cleanCurve({ times: curve.timesS, values: curve.bytes.map(bytes => bytes / MIB) });
    const points = curve.warmUpS === undefined ? all : after(all, curve.warmUpS);
    const spanS = (points.times.at(-1) ?? 0) - (points.times[0] ?? 0);
    const heap = (0,stats_heap/* heapOf */.C)(curve.runtime);
    const condensed = condense(points);
    const reading = points.times.length < MIN_SAMPLES || spanS < MIN_SPAN_S ? null : readGrowth(condensed, heap, curve.warmUpS !== undefined, tuning);
    if (reading === null)
        return { ...NOTHING, spanS, reason: `looked for ${spanS.toFixed(0)} s with ${String(points.times.length)} readings, needs ${String(MIN_SPAN_S)} s and ${String(MIN_SAMPLES)}` };
    const windowS = reading.reset === null ? spanS : (points.times.at(-1) ?? 0) - reading.reset;
    const [grade, reason] = gradeOf(reading, windowS, isCeilingStraight(condensed.ceiling, reading.needed));
    // the shortest tail is the one that knows least of the start: median error 6 %, against 11 % of all tails' median
    const slope = reading.tails.at(-1)?.slope ?? Math.max(0, 2 * reading.growth / reading.span);
    const detectable = smallestDetectable(condensed, reading, slope, heap, curve.warmUpS !== undefined, tuning);
    return {
        grade, reason, spanS, judgedS: (points.times.at(-1) ?? 0) - reading.settledFrom,
        rateBytesPerHour: slope * MIB * HOUR_S,
        growthBytes: reading.floorGrowth * MIB,
        smallestDetectableBytesPerHour: detectable === null ? null : detectable * MIB * HOUR_S,
        trend: trendOf(reading, slope),
    };
}
const NOTHING = { grade: 'inconclusive', rateBytesPerHour: 0, growthBytes: 0, smallestDetectableBytesPerHour: null, judgedS: 0, trend: null };
function after({ times, values }, warmUpS) {
    const first = times.findIndex(time => time >= (times[0] ?? 0) + warmUpS);
    return first < 0 ? { times: [], values: [] } : { times: times.slice(first), values: values.slice(first) };
}
function gradeOf(reading, windowS, isStraight) {
    if (reading.isGrowing) {
        if (windowS < SURE_SPAN_S)
            return ['likely', `grows and has not settled, in a window under ${String(SURE_SPAN_S)} s`];
        if (reading.by === 'ceiling')
            return ['likely', 'its peaks grow steadily while its floor rises in steps'];
        return isStraight ? ['leak', 'grows and has not settled'] : ['likely', 'grows and has not settled, but its peaks do not lie on a line'];
    }
    if (!reading.tails.some(tail => tail.growth >= reading.needed))
        return ['ok', 'no growth that goes on'];
    return ['suspect', reading.objection];
}
function trendOf({ floor, settledFrom, tails }, slope) {
    const fromS = tails.at(-1)?.from ?? settledFrom;
    const toS = floor.times.at(-1) ?? 0;
    // through the middle of the points that it is the slope of
    const base = median(floor.times.flatMap((time, i) => (time >= fromS ? [(floor.values[i] ?? 0) - slope * time] : [])));
    return {
        warmUpEndS: settledFrom, floorTimesS: floor.times, floorBytes: floor.values.map(value => value * MIB),
        line: tails.length === 0 ? null : { fromS, fromBytes: (base + slope * fromS) * MIB, toS, toBytes: (base + slope * toS) * MIB },
    };
}


/***/ }),

/***/ 70954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const UNIT_MS = new Map([['ms', 1], ['s', 1000], ['m', 60_000], ['h', 3_600_000], ['d', 86_400_000]]);
/** `500ms`, `2s`, `10m`, `1h30m`, `7d` in milliseconds; a bare number is seconds. Throws what is wrong. */
function parseDuration(text) {
    const trimmed = text.trim();
    if (/^\d+(?:\.\d+)?$/.test(trimmed))
        return checked(Number(trimmed) * 1000);
    if (!/^(?:\d+(?:\.\d+)?d)?(?:\d+(?:\.\d+)?h)?(?:\d+(?:\.\d+)?m(?!s))?(?:\d+(?:\.\d+)?s)?(?:\d+(?:\.\d+)?ms)?$/.test(trimmed) || trimmed === '') {
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
        return `${String(Math.round(ms))} ms`;
    if (ms < 10_000)
        return `${String(Number((ms / 1000).toFixed(1)))} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${String(seconds)} s`;
    if (seconds < 3600)
        return two(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(ms / 60_000);
    if (minutes < 1440)
        return two(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
    const hours = Math.round(ms / 3_600_000);
    return two(Math.floor(hours / 24), 'd', hours % 24, 'h');
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
    return small === 0 ? `${String(large)} ${largeUnit}` : `${String(large)} ${largeUnit} ${String(small)} ${smallUnit}`;
}


/***/ }),

/***/ 88582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ hashText)
/* harmony export */ });
/**
 * 64 bits of a text as 16 hexadecimal digits: FNV-1a (isthe.com/chongo/tech/comp/fnv) over its UTF-8 bytes. It tells texts apart and
 * protects nothing; node:crypto would take 5 ms to load at each start.
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
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   Z7: () => (/* binding */ limitBytes),
/* harmony export */   bb: () => (/* binding */ limitPercent),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69337);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40095);


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
    // 80 %: a process that fills its cgroup's limit is killed before a larger share could be seen
    return base.source === 'cgroup' ? 80 : 30;
}
/** In bytes; infinite when off. */
function limitBytes(limit, base) {
    if (limit.kind === 'off')
        return Number.POSITIVE_INFINITY;
    return limit.kind === 'bytes' ? limit.bytes : limitPercent(limit, base) / 100 * base.bytes;
}
function formatLimit(limit) {
    if (limit.kind === 'percent')
        return (0,_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l)(limit.percent);
    return limit.kind === 'bytes' ? (0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(limit.bytes) : limit.kind;
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

/***/ 46652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ roundUpSize)
/* harmony export */ });
const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500, 600, 800];
/** The next round size, as a setting has it: `600MiB` for 580 MiB, `2GiB` for 1.9 GiB. At least 1MiB. */
function roundUpSize(bytes) {
    const mib = Math.max(1, bytes / 2 ** 20);
    const whole = STEPS.find(step => Number.isInteger(step) && step >= mib);
    if (whole !== undefined)
        return `${String(whole)}MiB`;
    const gib = mib / 1024;
    return `${String(STEPS.find(step => step >= gib) ?? Math.ceil(gib / 100) * 100)}GiB`;
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
    ['kB', 1e3], ['KB', 1e3], ['MB', 1e6], ['GB', 1e9], ['TB', 1e12],
    ['KiB', 2 ** 10], ['MiB', 2 ** 20], ['GiB', 2 ** 30], ['TiB', 2 ** 40],
    ['Ki', 2 ** 10], ['Mi', 2 ** 20], ['Gi', 2 ** 30], ['Ti', 2 ** 40],
]);
const NAMES = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
/** `512MiB`, `2GB`, `1Gi` in bytes: kB, MB, GB, TB are powers of 1000, Ki(B), Mi(B), Gi(B), Ti(B) of 1024. Throws what is wrong. */
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

/***/ 54285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseWebhook)
/* harmony export */ });
/** Checks a Slack webhook; throws what is wrong, never with the secret in it. */
function parseWebhook(text) {
    const trimmed = text.trim();
    // WHATWG's parser forgives much: tabs and line breaks inside, backslashes, any number of slashes. A secret that was pasted so is damaged
    if (!/^[\u0021-\u007E]+$/.test(trimmed) || !/^[a-z]+:\/\/[^/\\]/i.test(trimmed) || !URL.canParse(trimmed))
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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(59479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
