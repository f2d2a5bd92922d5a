// The editor of the console: Cypher's colours, completion of this graph's own words, and marks where a statement is refused.
import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const KEYWORDS = 'ALL AND AS ASC BY CALL CASE COLLECT CONTAINS COUNT DESC DISTINCT ELSE END ENDS EXISTS EXPLAIN FALSE IN IS LIMIT MATCH NOT NULL OPTIONAL OR ORDER PROFILE RETURN SKIP STARTS THEN TRUE UNION UNWIND WHEN WHERE WITH XOR YIELD'.split(' ');
const FUNCTIONS = 'avg coalesce collect count head keys labels last length max min nodes properties range reduce relationships shortestPath size split sum toInteger toLower toString toUpper trim type'.split(' ');

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--code-key)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-text)' },
  { tag: [tags.number, tags.bool, tags.atom], color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: tags.variableName, color: 'var(--ink)' },
]);

/** Makes the editor in an element; answers what reads, writes and marks it. */
export function createCypherEditor(parent, { text, words, onChange, onRun }) {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        keymap.of([{ key: 'Mod-Enter', preventDefault: true, run: () => { onRun(); return true; } }, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        lineNumbers(), history(), bracketMatching(), closeBrackets(), StreamLanguage.define(cypher), syntaxHighlighting(colours),
        autocompletion({ override: [context => complete(context, words())], icons: false }),
        placeholder('MATCH (n) RETURN n LIMIT 25'), EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Cypher statement', spellcheck: 'false' }),
        EditorView.updateListener.of(update => { if (update.docChanged) onChange(update.state.doc.toString()); }),
      ],
    }),
  });
  return {
    write: value => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } }),
    focus: () => view.focus(),
    mark(place, message) {
      const length = view.state.doc.length;
      const word = view.state.wordAt(Math.min(place, length));
      const from = Math.min(place, length);
      view.dispatch(setDiagnostics(view.state, [{ from: Math.max(0, from === length ? from - 1 : from), to: Math.max(word?.to ?? 0, Math.min(from + 1, length)), severity: 'error', message }]));
    },
    clear: () => view.dispatch(setDiagnostics(view.state, [])),
    end: () => view.destroy(),
  };
}

// Types follow `-[:`, labels other colons, properties a dot; elsewhere stand Cypher's own words.
function complete(context, { labels, types, properties }) {
  const word = context.matchBefore(/[\w$]*/);
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, word.from - line.from);
  const options = (names, kind) => names.map(label => ({ label, type: kind, detail: kind }));
  const answer = list => ({ from: word.from, options: list, validFor: /^\w*$/ });
  if (/\[[^\]]*[:|]\s*!?$/.test(before)) return answer(options(types, 'type'));
  if (/\([^)]*[:|&]\s*!?$/.test(before) || /\w:$/.test(before)) return answer(options(labels, 'label'));
  if (/\w\.$/.test(before) || /\{[^}]*[{,]\s*$/.test(before)) return answer(options(properties, 'property'));
  if (word.from === word.to && !context.explicit) return null;
  return answer([...options(KEYWORDS, 'keyword'), ...options(FUNCTIONS, 'function'), ...(context.explicit ? options(labels, 'label') : [])]);
}
