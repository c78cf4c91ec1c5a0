// The module of examples/napi, loaded into Node: HS_ERROR_NAPI is the path of the built file, a .node, and
// HS_ERROR_GOLDEN that of the golden text. HS_ERROR_NAPI_OWN is set if the errors of own_errors.cpp are in it.

'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { Worker } = require('node:worker_threads');

const ROOT = path.join(__dirname, '../..');
const MODULE = path.join(ROOT, 'examples/napi');
const hsError = require(process.env.HS_ERROR_NAPI);

const read = (...names) => fs.readFileSync(path.join(...names), 'utf8');
const TYPES = read(MODULE, 'src/main/cpp/types/libhs_error_napi/index.d.ts');

// ---- what the answers must be: the golden text of the catalogue ----

const FIELDS = {
  name: 'name', constant: 'constant', domain: 'domain', kit: 'kit', message: 'message', title: 'title', cause: 'cause',
  solution: 'solution', doc_url: 'docUrl', retry: 'retry', category: 'category', action: 'action',
  retry_advice: 'retryAdvice', module: 'module',
};

// An error of the golden text: its code, what stands beside that, and its texts by field, those in Chinese with '.zh'.
function parseError(block) {
  const [head, ...lines] = block.split('\n');
  const [, code, retryable, delay] = /^(-?\d+) .*\bretryable=(\d) delay=(-?\d+)$/.exec(head);
  const texts = {};
  let field;
  for (const line of lines) {
    const start = /^(\w+)(\.zh)?:(?: (.*))?$/.exec(line);
    if (line.startsWith('    ')) {
      texts[field] += `\n${line.slice(4)}`;
    } else if (start && start[1] in FIELDS) {
      field = start[1] + (start[2] ?? '');
      texts[field] = start[3] ?? '';
    }
  }
  return { code: Number(code), retryable: retryable === '1', delay: Number(delay), texts };
}

const [UNKNOWN, ...ERRORS] = read(process.env.HS_ERROR_GOLDEN).trim().split('\n\n').map(parseError);
const CODES = [...new Set(ERRORS.map((error) => error.code))];
const LANGS = [['en', ''], ['zh-Hans-CN', '.zh'], [undefined, '']];

// The Explanation that an error of the golden text has, in the order in which index.d.ts declares its fields.
function explanation({ code, retryable, texts }, suffix) {
  const answer = { code, known: texts.name !== '', retryable };
  for (const [field, name] of Object.entries(FIELDS)) {
    answer[name] = texts[field + suffix] ?? texts[field];
  }
  return answer;
}

const unknown = (code, suffix = '') => explanation({ ...UNKNOWN, code }, suffix);

// ---- what is passed in ----

class BusinessError extends Error {
  constructor(code) {
    super('a message of the system');
    this.code = code;
  }
}

// Every function that takes an error, with the other arguments that it needs.
const TAKERS = {
  explain: (error) => hsError.explain(error),
  find: (error) => hsError.find(error, 'universal'),
  meanings: (error) => hsError.meanings(error),
  format: (error) => hsError.format(error),
  retryDelay: (error) => hsError.retryDelay(error, 1),
  isRetryable: (error) => hsError.isRetryable(error),
};

const refuses = (call, problem) => assert.throws(call, { name: 'TypeError', message: problem });

// A code that nobody knows, near to `code`.
function unknownFrom(code) {
  return CODES.includes(code) ? unknownFrom(code + 1) : code;
}

// ---- answers ----

test('the golden text is read', () => {
  const header = read(ROOT, 'include/hs_error_codes.h');
  const constants = [...header.matchAll(/^#define (HS_(?!DOMAIN_)\w+) /gm)].map(([, name]) => name);
  assert.deepEqual(ERRORS.map(({ texts }) => texts.constant).sort(), constants.sort());
  assert.equal(UNKNOWN.texts.message, 'Unknown error code.');
  assert.ok(ERRORS.every(({ texts }) => Object.keys(FIELDS).every((field) => texts[field] !== undefined)));
});

test('find gives every error in every language', () => {
  for (const [lang, suffix] of LANGS) {
    for (const { code, texts: { domain } } of ERRORS) {
      // Where a kit uses a code twice, the first meaning is found.
      const first = ERRORS.find((error) => error.code === code && error.texts.domain === domain);
      assert.deepEqual(hsError.find(code, domain, lang), explanation(first, suffix));
    }
  }
});

test('find knows no code in another domain, in none and in one that does not exist', () => {
  assert.deepEqual(hsError.find(1002701001, 'account'), unknown(1002701001));
  for (const domain of ['', 'Universal', 'universal ', 'universal\0', 'nowhere', '\ud800', 'x'.repeat(100000)]) {
    assert.deepEqual(hsError.find(201, domain), unknown(201));
  }
  for (const domain of [undefined, null, 4, {}]) {
    refuses(() => hsError.find(201, domain), /^hs_error: domain must be a string, not \w/);
  }
});

test('meanings are those of the code, and explain gives the first', () => {
  for (const [lang, suffix] of LANGS) {
    for (const code of CODES) {
      const meanings = hsError.meanings(code, lang);
      const golden = ERRORS.filter((error) => error.code === code).map((error) => explanation(error, suffix));
      assert.ok(Array.isArray(meanings) && meanings.length > 0);
      assert.deepEqual(meanings, golden);
      assert.deepEqual(hsError.explain(code, lang), meanings[0]);
    }
  }
  assert.deepEqual(hsError.meanings(201).map((one) => one.domain).slice(0, 2), ['health_service', 'universal']);
  assert.deepEqual(hsError.meanings(unknownFrom(7)), []);
});

test('JSON says what explain says', () => {
  for (const [lang] of LANGS) {
    for (const code of [...CODES, unknownFrom(7), unknownFrom(12345678901), -7]) {
      const parsed = JSON.parse(hsError.format(code, 'json', lang));
      const renamed = Object.entries(parsed).map(([field, value]) => [FIELDS[field] ?? field, value]);
      assert.deepEqual(Object.fromEntries(renamed), hsError.explain(code, lang));
    }
  }
});

test('a line is one line, and full text is full', () => {
  for (const [lang] of LANGS) {
    for (const code of [...CODES, unknownFrom(12345678901)]) {
      const answer = hsError.explain(code, lang);
      const line = hsError.format(code, undefined, lang);
      assert.equal(line, hsError.format(code, 'line', lang));
      assert.ok(line.startsWith(`${code}`) && line.includes(answer.title) && !line.includes('\n'));
      const full = hsError.format(code, 'full', lang);
      assert.ok(full.startsWith(`${code}`) && full.includes(answer.cause) && full.includes(answer.retryAdvice));
      assert.ok(full.includes(answer.solution) && full.endsWith('\n'));
    }
  }
});

test('style is one of three', () => {
  assert.equal(hsError.format(201, null), hsError.format(201));
  for (const style of ['', 'Line', 'lines', 'json\0', 'x'.repeat(100000)]) {
    refuses(() => hsError.format(201, style), /^hs_error: style must be 'line', 'full' or 'json'$/);
  }
  refuses(() => hsError.format(201, 2), /^hs_error: style must be a string, not a number$/);
});

test('isRetryable and retryable agree', () => {
  for (const code of [...CODES, unknownFrom(7)]) {
    assert.equal(hsError.isRetryable(code), hsError.explain(code).retryable);
  }
  assert.equal(hsError.isRetryable(1002701001), true);
  assert.equal(hsError.isRetryable(201), false);
  assert.equal(hsError.isRetryable(unknownFrom(7)), false);
});

test('versions are those of the header', () => {
  const [, version] = /^#define HS_ERROR_VERSION "(.*)"$/m.exec(read(ROOT, 'include/hs_error.h'));
  assert.equal(hsError.version(), version);
  assert.match(hsError.catalogueVersion(), /^\d+\.\d+\.\d+\+\w+$/);
});

// ---- codes ----

test('a code comes in many forms', () => {
  const wanted = hsError.explain(1002701001);
  const forms = [
    1002701001, '1002701001', ' 0x3BC400C9 ', '\t+1002701001\r\n', '0001002701001', 1002701001.0,
    new BusinessError(1002701001), new BusinessError('1002701001'), new BusinessError(' 0x3bc400c9 '),
    { code: 1002701001 }, Object.freeze({ code: '1002701001' }),
    Object.assign(Object.create(null), { code: 1002701001 }), Object.create({ code: 1002701001 }),
    { get code() { return 1002701001; } }, new Proxy({}, { get: () => 1002701001 }), wanted,
    Object.assign([], { code: 1002701001 }),
  ];
  for (const form of forms) {
    assert.deepEqual(hsError.explain(form), wanted);
    assert.deepEqual(hsError.find(form, 'health_service'), wanted);
    assert.deepEqual(hsError.meanings(form), [wanted]);
    assert.equal(hsError.format(form), hsError.format(1002701001));
    assert.equal(hsError.retryDelay(form, 2, 1), 2000);
    assert.equal(hsError.isRetryable(form), true);
  }
});

test('an unknown code stays what it is', () => {
  const codes = [0, -0, 7, -7, 12345678901, -12345678901, 2 ** 31, -(2 ** 31), 2 ** 32 - 1, -1];
  for (const code of [...codes, 2 ** 53 - 1, 1 - 2 ** 53].filter((code) => !CODES.includes(code))) {
    for (const form of [code, `${code}`, new BusinessError(code), { code: ` ${code} ` }]) {
      assert.deepEqual(hsError.explain(form), unknown(code + 0));
      assert.deepEqual(hsError.explain(form, 'zh'), unknown(code + 0, '.zh'));
      assert.ok(hsError.format(form).startsWith(`${code}: `));
      assert.equal(JSON.parse(hsError.format(form, 'json')).code, code + 0);
      assert.equal(hsError.isRetryable(form), false);
      assert.equal(hsError.retryDelay(form, 1), -1);
    }
  }
});

test('64 bits count, except that a number and the int32 with its bits are one', () => {
  for (const code of [201, 1002701001]) {
    for (const other of [code + 2 ** 32, code - 2 ** 32, code + 2 ** 40, -code]) {
      assert.deepEqual(hsError.explain(other), unknown(other));
    }
  }
  for (const code of CODES.filter((code) => code >= 2 ** 31 && code < 2 ** 32)) {
    assert.deepEqual(hsError.explain(code - 2 ** 32), hsError.explain(code));
  }
});

test("an app's own errors: unsigned 32 bits, 11 digits", { skip: !process.env.HS_ERROR_NAPI_OWN }, () => {
  const unsigned = {
    code: 4294901765, known: true, retryable: false, name: 'UNSIGNED_32', constant: 'UNSIGNED_32', domain: 'my_app',
    kit: '我的应用', message: 'A message.', title: '标题', cause: '原因。', solution: '办法。', docUrl: '',
    retry: 'never', category: 'internal', action: 'contact_support',
    retryAdvice: UNKNOWN.texts['retry_advice.zh'], module: '',
  };
  const forms = [4294901765, -65531, '-65531', ' 0xFFFF0005 ', new BusinessError(-65531), { code: '4294901765' }];
  for (const form of forms) {
    assert.deepEqual(hsError.explain(form, 'zh'), unsigned);
    assert.deepEqual(hsError.find(form, 'my_app', 'zh'), unsigned);
    assert.deepEqual(hsError.meanings(form, 'zh'), [unsigned]);
    assert.equal(JSON.parse(hsError.format(form, 'json')).code, 4294901765);
  }
  for (const form of [98765432101, '98765432101', new BusinessError('0x16FEE0E525')]) {
    const { code, known, name, retryable } = hsError.explain(form);
    assert.deepEqual([code, known, name, retryable], [98765432101, true, 'ELEVEN_DIGITS', true]);
    assert.ok(hsError.format(form).startsWith('98765432101 my_app.ELEVEN_DIGITS: A title: '));
    assert.deepEqual([0, 1].map((random) => hsError.retryDelay(form, 1, random)), [60000, 61000]);
  }
  assert.equal(hsError.explain(98765432101 % 2 ** 32).known, false);
});

test('text of any length is read whole', () => {
  const long = ' '.repeat(3000000);
  assert.deepEqual(hsError.explain(`${long}201${long}`), hsError.explain(201));
  assert.deepEqual(hsError.explain(`${'0'.repeat(3000000)}201`), hsError.explain(201));
  refuses(() => hsError.explain(`201${long}x`), /not a whole number/);
  assert.deepEqual(hsError.explain(201, `zh-${'x'.repeat(3000000)}`), hsError.explain(201, 'zh'));
});

test('what is no code is refused by every function', () => {
  const expected = 'an error, a number or a string is expected, not';
  const expectedCode = 'the error\'s code must be a number or a string, not';
  const range = 'the code must be a whole number from -(2^53 - 1) to 2^53 - 1';
  const notWhole = 'the code is a string that is not a whole number';
  const beyond = 'the code is a string whose number is beyond 2^53 - 1';
  const bad = [
    [undefined, `${expected} undefined`], [null, `${expected} null`], [true, `${expected} a boolean`],
    [201n, `${expected} a bigint`], [Symbol('201'), `${expected} a symbol`], [() => 201, `${expected} a function`],
    [{}, `${expectedCode} undefined`], [new Error('no code'), `${expectedCode} undefined`],
    [[], `${expectedCode} undefined`],
    [{ code: null }, `${expectedCode} null`], [{ code: 201n }, `${expectedCode} a bigint`],
    [{ code: Symbol('201') }, `${expectedCode} a symbol`], [{ code: false }, `${expectedCode} a boolean`],
    [{ code: { code: 201 } }, `${expectedCode} an object`], [{ code: [201] }, `${expectedCode} an object`],
    [Object(201), `${expectedCode} undefined`], [Object('201'), `${expectedCode} undefined`],
    [{ code: Object(201) }, `${expectedCode} an object`],
    ...[NaN, Infinity, -Infinity, 201.5, 1e-300, 2 ** 53, -(2 ** 53), 1e300].map((number) => [number, range]),
    ...['', ' ', '\t\n'].map((text) => [text, 'the code is an empty string']),
    ...['abc', '201x', '2 01', '201.0', '2e2', '0x', '+', '--1', 'NaN'].map((text) => [text, notWhole]),
    ...['201\0', '\0', '201\0x', '２０１', '\u00a0201', '\ud800'].map((text) => [text, notWhole]),
    ...['9007199254740992', '-9007199254740992', '0x7fffffffffffffff', '9223372036854775808', '9'.repeat(100000)]
      .map((text) => [text, beyond]),
  ];
  for (const [name, take] of Object.entries(TAKERS)) {
    for (const [value, problem] of bad) {
      refuses(() => take(value), `hs_error: ${problem}`);
      if (typeof value === 'number' || typeof value === 'string') {
        refuses(() => take(new BusinessError(value)), `hs_error: ${problem}`);
      }
    }
    refuses(() => hsError[name](), `hs_error: ${expected} undefined`);
  }
});

test('what a getter throws is passed on', () => {
  const thrown = new RangeError('of the getter');
  const raise = () => { throw thrown; };
  for (const take of Object.values(TAKERS)) {
    for (const error of [{ get code() { return raise(); } }, new Proxy({}, { get: raise })]) {
      assert.throws(() => take(error), (caught) => caught === thrown);
    }
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    assert.throws(() => take(proxy), { name: 'TypeError', message: /revoked/ });
    // The refusal before has left nothing behind.
    assert.doesNotThrow(() => take(201));
  }
});

// ---- languages ----

test('languages', () => {
  const [en, zh] = [hsError.explain(201, 'en'), hsError.explain(201, 'zh')];
  assert.notEqual(en.title, zh.title);
  for (const lang of [undefined, null, '', 'en', 'en-Latn-US', 'fr', '中文', '\ud800', 'zhx']) {
    assert.deepEqual(hsError.explain(201, lang), en);
  }
  for (const lang of ['zh-Hans-CN', 'zh-Hans', 'zh-Hant-TW', 'zh_CN.UTF-8', 'ZH']) {
    assert.deepEqual(hsError.explain(201, lang), zh);
  }
  const takers = [
    (lang) => hsError.explain(201, lang), (lang) => hsError.find(201, 'universal', lang),
    (lang) => hsError.meanings(201, lang), (lang) => hsError.format(201, 'line', lang),
  ];
  for (const take of takers) {
    assert.notDeepEqual(take('zh-Hans-CN'), take('en'));
    for (const lang of [0, 1, {}, ['zh'], true, Symbol('zh'), Object('zh')]) {
      refuses(() => take(lang), /^hs_error: lang must be a string, not an? /);
    }
  }
});

// ---- retries ----

test('the longest waits double and end', () => {
  const longest = (attempt) => hsError.retryDelay(1002701001, attempt, 1);
  assert.deepEqual([0, 1, 2, 3].map(longest), [0, 1000, 2000, 4000]);
  assert.ok([4, 5, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1].every((attempt) => longest(attempt) === -1));
  for (const code of [...CODES, unknownFrom(7)]) {
    const { domain } = hsError.explain(code);
    const { delay } = ERRORS.find((error) => error.code === code && error.texts.domain === domain) ?? UNKNOWN;
    assert.equal(hsError.retryDelay(code, 1, 1), delay);
  }
});

test('random spreads the waits evenly', () => {
  const waits = [0, 0.25, 0.5, 0.75, 1 - 2 ** -53, 1].map((random) => hsError.retryDelay(1002701001, 2, random));
  assert.deepEqual(waits, [0, 500, 1000, 1500, 2000, 2000]);
});

test('the module draws a number where there is none', () => {
  for (const left of [[], [undefined], [null]]) {
    const waits = Array.from({ length: 300 }, () => hsError.retryDelay(1002701001, 3, ...left));
    assert.ok(waits.every((wait) => Number.isInteger(wait) && wait >= 0 && wait <= 4000));
    assert.ok(new Set(waits).size > 200);
    assert.ok(Math.min(...waits) < 400 && Math.max(...waits) > 3600);
  }
});

test('attempt and random are held to their ranges', () => {
  for (const attempt of [undefined, null, '1', 1n, {}]) {
    refuses(() => hsError.retryDelay(201, attempt), /^hs_error: attempt must be a number, not /);
  }
  for (const attempt of [NaN, Infinity, 1.5, 2 ** 53]) {
    refuses(() => hsError.retryDelay(201, attempt), /^hs_error: attempt must be a whole number/);
  }
  for (const attempt of [-1, -(2 ** 40)]) {
    refuses(() => hsError.retryDelay(201, attempt), /^hs_error: attempt must not be negative$/);
  }
  for (const random of [NaN, -0.1, 1.1, Infinity, 4294967295]) {
    refuses(() => hsError.retryDelay(201, 1, random), /^hs_error: random must be a number from 0 to 1$/);
  }
  for (const random of ['0.5', 1n, {}, true]) {
    refuses(() => hsError.retryDelay(201, 1, random), /^hs_error: random must be a number, not /);
  }
});

// ---- the module ----

test('index.d.ts declares what there is', () => {
  const declared = [...TYPES.matchAll(/^export const (\w+): \(/gm)].map(([, name]) => name);
  assert.deepEqual(declared, Object.keys(hsError));
  assert.ok(Object.values(hsError).every((value) => typeof value === 'function'));
  assert.equal(TYPES.match(/^export const /gm).length, declared.length);

  const [, body] = /^export interface Explanation \{\n(.*?)^\}/ms.exec(TYPES);
  const fields = [...body.matchAll(/^ {2}(\w+): (\w+);$/gm)].map(([, name, type]) => [name, type]);
  for (const answer of [hsError.explain(201), hsError.explain(unknownFrom(7)), hsError.meanings(201, 'zh')[1]]) {
    assert.deepEqual(Object.entries(answer).map(([name, value]) => [name, typeof value]), fields);
  }
});

test('the module has one name everywhere', () => {
  const cpp = (name) => read(MODULE, 'src/main/cpp', name);
  const types = JSON.parse(cpp('types/libhs_error_napi/oh-package.json5'));
  assert.equal(types.name, 'libhs_error_napi.so');
  assert.equal(types.version, hsError.version());
  assert.ok(fs.existsSync(path.join(MODULE, 'src/main/cpp/types/libhs_error_napi', types.types)));
  const { dependencies } = JSON.parse(read(MODULE, 'oh-package.json5'));
  assert.deepEqual(dependencies, { 'libhs_error_napi.so': 'file:./src/main/cpp/types/libhs_error_napi' });
  const { path: cmake } = JSON.parse(read(MODULE, 'build-profile.json5')).buildOption.externalNativeOptions;
  assert.ok(fs.existsSync(path.join(MODULE, cmake)));
  assert.match(cpp('CMakeLists.txt'), /^add_library\(hs_error_napi SHARED$/m);
  assert.match(cpp('napi_init.cpp'), /^napi_module \w+ = \{.*, "hs_error_napi", .*\};$/m);
  assert.match(TYPES, /^ \* {5}import hsError from 'libhs_error_napi\.so';$/m);
});

test('the README calls functions that exist', () => {
  const readme = read(MODULE, 'README.md');
  const called = [...readme.matchAll(/\bhsError\.(\w+)\(/g)].map(([, name]) => name);
  assert.ok(called.length > 4 && called.every((name) => name in hsError));
  assert.match(readme, /^import hsError from 'libhs_error_napi\.so';$/m);
  const listed = [...readme.matchAll(/`(\w+\.cpp)`/g)].map(([, name]) => name);
  const sources = fs.readdirSync(path.join(MODULE, 'src/main/cpp')).filter((name) => name.endsWith('.cpp'));
  assert.deepEqual(listed.sort(), sources.sort());
});

test('threads use it at once', async () => {
  const work = `
    const { parentPort, workerData: { file, codes } } = require('node:worker_threads');
    const hsError = require(file);
    const answers = () => codes.map((code) => [hsError.meanings(code, 'zh'), hsError.retryDelay(code, 1, 1)]);
    for (let turn = 0; turn < 20; turn++) answers();
    parentPort.postMessage(JSON.stringify(answers()));`;
  const workerData = { file: process.env.HS_ERROR_NAPI, codes: CODES };
  const answer = () => new Promise((resolve, reject) => {
    new Worker(work, { eval: true, workerData }).once('message', resolve).once('error', reject);
  });
  const wanted = JSON.stringify(CODES.map((code) => [hsError.meanings(code, 'zh'), hsError.retryDelay(code, 1, 1)]));
  for (const got of await Promise.all(Array.from({ length: 4 }, answer))) {
    assert.equal(got, wanted);
  }
});
