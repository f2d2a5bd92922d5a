// The plain playground: an editor with run, variables, examples and errors shown at their place.
'use strict';

const query = document.getElementById('query');
const variables = document.getElementById('variables');
const answer = document.getElementById('answer');
const status = document.getElementById('status');
const hint = document.getElementById('hint');
const examples = document.getElementById('examples');
const languages = new Map([[query, 'graphql'], [variables, 'json']]);

const paint = (editor, wrong) => highlight.paint(editor.previousElementSibling, editor.value, languages.get(editor), wrong);

for (const editor of languages.keys()) {
  editor.addEventListener('input', () => { hint.textContent = ''; paint(editor); keep(); });
  editor.addEventListener('scroll', () => { editor.previousElementSibling.scrollTop = editor.scrollTop; });
  editor.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); run(); return; }
    if (event.key === 'Enter') indent(event, editor);
  });
}

// A new line starts where the line before it did, two further in behind an opening bracket.
function indent(event, editor) {
  const before = editor.value.slice(0, editor.selectionStart);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const space = /^ */.exec(line)[0] + (/[{(\[]\s*$/.test(line) ? '  ' : '');
  event.preventDefault();
  editor.setRangeText('\n' + space, editor.selectionStart, editor.selectionEnd, 'end');
  editor.dispatchEvent(new Event('input'));
}

function keep() {
  try { localStorage.setItem('inlogov-graph-question', JSON.stringify({ query: query.value, variables: variables.value })); } catch { /* private windows keep nothing */ }
}

function kept() {
  try { return JSON.parse(localStorage.getItem('inlogov-graph-question')); } catch { return null; }
}

async function send(body) {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  try { return JSON.parse(text); } catch { throw new Error(`The server answered ${response.status} without JSON.`); }
}

async function run() {
  const body = { query: query.value };
  if (variables.value.trim()) {
    try { body.variables = JSON.parse(variables.value); } catch (error) { hint.textContent = 'Variables are no JSON: ' + error.message; return; }
  }
  const started = performance.now();
  status.textContent = 'Asking…';
  hint.textContent = '';
  paint(query);
  try {
    const result = await send(body);
    const errors = result.errors || [];
    status.textContent = `${Math.round(performance.now() - started)} ms` + (errors.length ? ` · ${errors.length === 1 ? 'an error' : errors.length + ' errors'}` : '');
    highlight.paint(answer, JSON.stringify(result, null, 2), 'json');
    if (errors.length) point(errors[0]);
  } catch (error) {
    status.textContent = 'No answer: ' + error.message;
    answer.textContent = '';
  }
}

// Underlines the place of an error in the question, and says its message there.
function point(error) {
  hint.textContent = error.message;
  const place = error.locations && error.locations[0];
  if (!place) return;
  const lines = query.value.split('\n');
  const offset = lines.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + place.column - 1;
  paint(query, offset);
}

// Indents by brackets; strings and comments stay as they are.
function tidy() {
  let depth = 0;
  const lines = query.value.split('\n').map(line => line.trim()).filter((line, index, all) => line || (all[index - 1] || '').trim());
  query.value = lines.map(line => {
    const bare = line.replace(/"(?:\\.|[^"\\])*"|#.*/g, '');
    const closing = /^[})\]]+/.exec(bare);
    const here = depth - (closing ? closing[0].length : 0);
    depth += (bare.match(/[{(\[]/g) || []).length - (bare.match(/[})\]]/g) || []).length;
    return '  '.repeat(Math.max(0, here)) + line;
  }).join('\n');
  paint(query);
  keep();
}

function show(example) {
  query.value = example.query;
  variables.value = example.variables ? JSON.stringify(example.variables, null, 2) : '';
  for (const editor of languages.keys()) paint(editor);
  hint.textContent = '';
  keep();
}

window.examples.forEach((example, index) => examples.append(new Option(example.question, String(index))));
examples.addEventListener('change', () => { if (examples.value) { show(window.examples[Number(examples.value)]); run(); } });
document.getElementById('run').addEventListener('click', run);
document.getElementById('prettify').addEventListener('click', tidy);
document.addEventListener('keydown', event => { if (event.shiftKey && event.altKey && event.code === 'KeyF') { event.preventDefault(); tidy(); } });
const toggle = document.getElementById('docs-toggle');
toggle.addEventListener('click', () => {
  const hidden = document.querySelector('main').classList.toggle('without-docs');
  toggle.setAttribute('aria-expanded', String(!hidden));
});

const chosen = /^#example=(\d+)$/.exec(location.hash);
if (chosen && window.examples[chosen[1]]) { show(window.examples[chosen[1]]); run(); } else { show(window.examples[0]); const last = kept(); if (last && last.query) { query.value = last.query; variables.value = last.variables; paint(query); paint(variables); } }
schemaDocs.load(send).catch(error => { document.getElementById('type').textContent = 'The schema cannot be read: ' + error.message; });
