// A client of the language server made of npm's vscode-languageserver-protocol. It does what a task says, and prints what it was
// told as JSON.
//
//   node client.js DIR TASK
//
// DIR holds node_modules; TASK is a file of JSON with the server's command, the folders, files to open and to fix, and texts with
// the offsets at which completion is asked for ("all" for every one).
'use strict';

const [dir, taskFile] = process.argv.slice(2);
const { createRequire } = require('module');
const { spawn } = require('child_process');
const { readFileSync } = require('fs');
const { pathToFileURL } = require('url');
const lsp = createRequire(pathToFileURL(dir + '/'))('vscode-languageserver-protocol/node');

const task = JSON.parse(readFileSync(taskFile, 'utf8'));
const server = spawn(task.command[0], task.command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = lsp.createProtocolConnection(
  new lsp.StreamMessageReader(server.stdout),
  new lsp.StreamMessageWriter(server.stdin));

const uri = file => pathToFileURL(file).href;
const told = new Map();
const waiting = new Map();

connection.onNotification(lsp.PublishDiagnosticsNotification.type, params => {
  told.set(params.uri, params);
  if (waiting.has(params.uri)) {
    waiting.get(params.uri)();
    waiting.delete(params.uri);
  }
});
connection.onRequest(lsp.RegistrationRequest.type, () => {});
connection.listen();

function open(file, text) {
  const first = new Promise(resolve => waiting.set(uri(file), resolve));
  connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
    textDocument: { uri: uri(file), languageId: 'markdown', version: 1, text },
  });
  return first;
}

function position(text, offset) {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines[lines.length - 1].length };
}

function offset(text, place) {
  const ends = /\r\n|\r|\n/g;
  let start = 0;
  for (let line = 0; line < place.line && ends.exec(text) !== null; line++) {
    start = ends.lastIndex;
  }
  return start + place.character;
}

function apply(text, edits) {
  return [...edits]
    .sort((a, b) => offset(text, b.range.start) - offset(text, a.range.start))
    .reduce((all, edit) =>
      all.slice(0, offset(text, edit.range.start)) + edit.newText + all.slice(offset(text, edit.range.end)), text);
}

async function fixed(file, text) {
  const actions = await connection.sendRequest(lsp.CodeActionRequest.type, {
    textDocument: { uri: uri(file) },
    range: { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } },
    context: { diagnostics: [], only: [lsp.CodeActionKind.SourceFixAll] },
  });
  return actions.length === 0 ? text : apply(text, actions[0].edit.changes[uri(file)]);
}

async function completion(file, text, at) {
  const list = await connection.sendRequest(lsp.CompletionRequest.type, {
    textDocument: { uri: uri(file) },
    position: position(text, at),
  });
  return list.items
    .sort((a, b) => (a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0))
    .map(item => item.label);
}

async function run() {
  await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } },
    workspaceFolders: task.folders.map(folder => ({ uri: uri(folder), name: folder })),
  });
  connection.sendNotification(lsp.InitializedNotification.type, {});
  const result = { diagnostics: {}, fixed: {}, completions: [] };
  for (const file of task.files) {
    const text = readFileSync(file, 'utf8');
    await open(file, text);
    result.diagnostics[file] = told.get(uri(file)).diagnostics;
    result.fixed[file] = await fixed(file, text);
  }
  for (const { file, text, at } of task.texts) {
    await open(file, text);
    const offsets = at === 'all' ? [...Array(text.length + 1).keys()] : [at];
    result.completions.push(await Promise.all(offsets.map(each => completion(file, text, each))));
  }
  await connection.sendRequest(lsp.ShutdownRequest.type);
  await connection.sendNotification(lsp.ExitNotification.type);
  process.stdout.write(JSON.stringify(result));
}

const exit = new Promise(resolve => server.on('exit', resolve));
run()
  .then(() => exit)
  .then(code => process.exit(code === 0 ? 0 : 3), error => {
    console.error(error);
    server.kill();
    process.exit(2);
  });
