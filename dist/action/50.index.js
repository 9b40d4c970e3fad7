export const id = 50;
export const ids = [50];
export const modules = {

/***/ 34050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGithubApi: () => (/* binding */ createGithubApi)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/github/github-api.js
var github_api = __webpack_require__(88714);
;// CONCATENATED MODULE: ./build/runner/be-patient.js


const TRIES = 4;
/**
 * Tries again what GitHub was too busy for (after its Retry-After) or too broken (after 1, 2 and 3
 * s). Rejects with a GithubError that says what it answered.
 */
async function bePatient(work, { signal, longestWaitMs }, nowMs = Date.now) {
    let last = null;
    for (let tried = 1;; tried++) {
        try {
            return await work();
        }
        catch (error) {
            const answer = error;
            if (signal.aborted)
                throw last === null ? new github_api/* GithubError */.E('GitHub did not answer in time') : refuse(last);
            if (error instanceof github_api/* GithubError */.E)
                throw error;
            if (error instanceof TypeError && answer.status === undefined)
                throw new github_api/* GithubError */.E(`GitHub's answer cannot be read: ${error.message}`);
            if (answer.status === undefined)
                throw error;
            const waitMs = decideWait(answer, tried, nowMs());
            if (waitMs === null || tried >= TRIES)
                throw refuse(answer);
            if (waitMs > longestWaitMs)
                throw new github_api/* GithubError */.E(`GitHub answered ${answer.status} and asks to wait ${Math.ceil(waitMs / 1000)} s, ` +
                    'which is too long for a step to hang');
            last = answer;
            await (0,promises_.setTimeout)(waitMs, undefined, { signal }).catch(() => {
                throw refuse(answer);
            });
        }
    }
}
/**
 * Null: trying again would not help. docs.github.com, "Best practices for using the REST API": 403
 * or 429 with Retry-After, else with x-ratelimit-remaining 0 until x-ratelimit-reset, else (a
 * secondary limit) at least a minute.
 */
function decideWait({ status = 0, message, response }, tried, nowMs) {
    if (status >= 500)
        return tried * 1000;
    const headers = response?.headers ?? {};
    const isLimit = status === 429 ||
        (status === 403 &&
            (headers['retry-after'] !== undefined ||
                headers['x-ratelimit-remaining'] === '0' ||
                /rate limit/iu.test(message)));
    if (!isLimit)
        return null;
    const [retryAfterSeconds, resetSeconds] = [
        Number(headers['retry-after'] ?? Number.NaN),
        Number(headers['x-ratelimit-reset'] ?? Number.NaN),
    ];
    if (retryAfterSeconds >= 0)
        return retryAfterSeconds * 1000;
    if (headers['x-ratelimit-remaining'] === '0' && resetSeconds > 0)
        return Math.max(1000, resetSeconds * 1000 - nowMs);
    return 60_000;
}
/** What GitHub answered, in one line; also that it did not. */
function refuse({ status = 0, message, response }) {
    const said = message.split('\n')[0]?.slice(0, 300) ?? '';
    // octokit gives 500 to what never reached anybody
    if (response === undefined)
        return new github_api/* GithubError */.E(`GitHub could not be reached: ${said}`);
    return new github_api/* GithubError */.E(/^\s*</.test(message)
        ? `GitHub answered ${status} with a web page`
        : `GitHub answered ${status}: ${said}`, status);
}

;// CONCATENATED MODULE: ./build/runner/download-limited.js
/**
 * GETs a signed address without our token, by @actions/http-client: proxies obeyed, no redirects.
 * Rejects when it is longer.
 */
async function downloadLimited(url, longestBytes, signal) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
    const client = new HttpClient('memory-leak-detector', [], {
        allowRedirects: false,
        socketTimeout: 15_000,
    });
    try {
        const { message } = await client.get(url);
        signal.addEventListener('abort', () => {
            message.destroy(new Error('aborted'));
        }, { once: true });
        if (message.statusCode !== 200)
            throw Object.assign(new Error('the artifact cannot be downloaded'), {
                status: message.statusCode,
            });
        const chunks = [];
        let bytes = 0;
        for await (const chunk of message) {
            bytes += chunk.length;
            if (bytes > longestBytes)
                throw new Error(`it has more than ${longestBytes} bytes`);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    finally {
        client.dispose();
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/runner/read-zip-entry.js

// APPNOTE.TXT (PKWARE), sections 4.3.7, 4.3.12 and 4.3.16: fixed parts of a local header, a central
// header and the end record
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };
const STORED = 0;
const DEFLATED = 8;
/**
 * The first entry of a zip whose name is wanted, in memory: nothing is written anywhere, and no
 * name is used as a path. Throws on what is no zip, and on an entry longer than `longestBytes`, by
 * what the zip says of it and again while it is unpacked. Zip64 is refused: it begins where our
 * limits have ended. Null: there is no such entry.
 */
function readZipEntry(zip, isWanted, longestBytes) {
    const end = findEnd(zip);
    let at = zip.readUInt32LE(end + 16);
    for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
        if (at + CENTRAL.length > end || zip.readUInt32LE(at) !== CENTRAL.signature)
            throw new Error("the zip's directory is damaged");
        const nameEnd = at + CENTRAL.length + zip.readUInt16LE(at + 28);
        if (isWanted(zip.toString('utf8', at + CENTRAL.length, nameEnd)))
            return unpack(zip, at, longestBytes);
        at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return null;
}
/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(zip) {
    for (let at = zip.length - END.length; at >= 0 && at >= zip.length - END.length - 65_535; at--) {
        if (zip.readUInt32LE(at) === END.signature)
            return at;
    }
    throw new Error('this is no zip');
}
function unpack(zip, central, longestBytes) {
    const method = zip.readUInt16LE(central + 10);
    const [packedBytes, bytes, local] = [
        zip.readUInt32LE(central + 20),
        zip.readUInt32LE(central + 24),
        zip.readUInt32LE(central + 42),
    ];
    if (bytes > longestBytes)
        throw new Error(`the entry unpacks to more than ${longestBytes} bytes`);
    if (local + LOCAL.length > zip.length || zip.readUInt32LE(local) !== LOCAL.signature)
        throw new Error('the entry is damaged');
    const start = local + LOCAL.length + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + packedBytes);
    if (packed.length !== packedBytes)
        throw new Error('the entry is cut off');
    if (method !== STORED && method !== DEFLATED)
        throw new Error('the entry is packed in a way that is not read here');
    const unpacked = method === STORED ? packed : inflate(packed, longestBytes);
    if (unpacked.length !== bytes)
        throw new Error('the entry is longer or shorter than the zip says');
    return unpacked;
}
function inflate(packed, longestBytes) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: longestBytes });
    }
    catch (error) {
        throw new Error(error.code === 'ERR_BUFFER_TOO_LARGE'
            ? `the entry unpacks to more than ${longestBytes} bytes`
            : 'the entry is damaged', { cause: error });
    }
}

// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __webpack_require__(47889);
;// CONCATENATED MODULE: ./build/runner/create-github-api.js





/** The API by @actions/github, which is 0.5 MB and is loaded only here; proxies are obeyed. */
async function createGithubApi({ token, apiUrl, repository }, patience) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: apiUrl });
    // each request, those of later pages too, which octokit makes without our options
    octokit.hook.before('request', (options) => {
        options.request = { ...options.request, signal: patience.signal };
    });
    // octokit hands on as text what is no JSON: a proxy's page, an answer that was cut off
    octokit.hook.after('request', ({ status, data }) => {
        if (status < 300 && status !== 204 && typeof data === 'string')
            throw new github_api/* GithubError */.E(`GitHub answered ${status} with what is no JSON`);
    });
    const [owner = '', repo = ''] = repository.split('/');
    const here = { owner, repo };
    const { rest, paginate } = octokit;
    return {
        patiently: (work) => bePatient(work, patience),
        // REST does not tell a GITHUB_TOKEN its own name
        viewer: async () => {
            try {
                const { viewer } = await octokit.graphql('query { viewer { login } }');
                return toText(viewer.login);
            }
            catch (error) {
                // octokit's GraphqlResponseError, which it does not export: answered, with errors inside
                throw error instanceof Error && 'errors' in error
                    ? refuse({ status: 200, message: error.message, response: { headers: {} } })
                    : error;
            }
        },
        comments: (issue) => each(paginate.iterator(rest.issues.listComments, {
            ...here,
            issue_number: issue,
            per_page: 100,
        }), toComment),
        createComment: async (issue, body) => toText((await rest.issues.createComment({ ...here, issue_number: issue, body })).data.html_url),
        updateComment: async (id, body) => toText((await rest.issues.updateComment({ ...here, comment_id: id, body })).data.html_url),
        issuesOf: (creator) => each(paginate.iterator(rest.issues.listForRepo, {
            ...here,
            creator,
            state: 'all',
            per_page: 100,
        }), toIssue),
        createIssue: async (title, body) => toText((await rest.issues.create({ ...here, title, body })).data.html_url),
        updateIssue: async (number, change) => toText((await rest.issues.update({ ...here, issue_number: number, ...change })).data.html_url),
        pullsOfCommit: async (sha) => (await paginate(rest.repos.listPullRequestsAssociatedWithCommit, {
            ...here,
            commit_sha: sha,
            per_page: 100,
        })).map(toPull),
        pullsOfHead: async (head) => (await paginate(rest.pulls.list, { ...here, head, state: 'open', per_page: 100 })).map(toPull),
        run: async (id) => (0,workflow_run/* parseWorkflowRun */.Q)((await rest.actions.getWorkflowRun({ ...here, run_id: id })).data),
        workflowRuns: async (workflowFile, branch) => (await rest.actions.listWorkflowRuns({
            ...here,
            workflow_id: workflowFile,
            branch,
            status: 'success',
            exclude_pull_requests: true,
            per_page: 100,
        })).data.workflow_runs.flatMap((run) => (0,workflow_run/* parseWorkflowRun */.Q)(run) ?? []),
        blobSha: async (path, ref) => {
            try {
                const { data } = await rest.repos.getContent({ ...here, path, ref });
                return 'sha' in data ? data.sha : null;
            }
            catch (error) {
                if (error.status === 404)
                    return null;
                throw error;
            }
        },
        artifacts: (runId) => each(paginate.iterator(rest.actions.listWorkflowRunArtifacts, {
            ...here,
            run_id: runId,
            per_page: 100,
        }), ({ id, name, size_in_bytes: bytes, expired: isExpired }) => ({
            id,
            name,
            bytes,
            isExpired,
        })),
        readArtifact: async (id, isWanted, longestBytes) => {
            const { headers } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
                ...here,
                artifact_id: id,
                archive_format: 'zip',
                request: { redirect: 'manual' },
            });
            if (headers.location === undefined)
                throw new github_api/* GithubError */.E('GitHub gave no address for the artifact');
            const zip = await downloadLimited(headers.location, longestBytes, patience.signal);
            return readZipEntry(zip, isWanted, longestBytes)?.toString() ?? null;
        },
    };
}
/** Octokit's types promise more than anybody checked. */
function toText(value) {
    if (typeof value !== 'string')
        throw new github_api/* GithubError */.E("GitHub's answer is not what its API says");
    return value;
}
async function* each(pages, convert) {
    for await (const { data } of pages)
        for (const item of data)
            yield convert(item);
}
const toComment = ({ id, body, html_url: url, user }) => ({
    id,
    body: body ?? '',
    author: user?.login ?? '',
    url,
});
const toIssue = ({ number, body, html_url: url, state, user, pull_request: pull, }) => ({
    number,
    body: body ?? '',
    url,
    author: user?.login ?? '',
    state: state === 'open' ? 'open' : 'closed',
    isPullRequest: pull !== undefined,
});
const toPull = ({ number, state, head, merge_commit_sha: merged }) => ({
    number,
    state: state === 'open' ? 'open' : 'closed',
    headSha: head.sha,
    headRepository: head.repo?.full_name ?? '',
    mergeCommitSha: merged ?? '',
});


/***/ })

};
