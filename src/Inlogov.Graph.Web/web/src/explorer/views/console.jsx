import { useEffect, useRef, useState } from 'preact/hooks';
import { discover, runCypher } from '../api.js';
import { createCypherEditor } from '../cypher-editor.js';
import { Failure } from '../parts/failure.jsx';
import { Results } from '../parts/results.jsx';
import { EXAMPLES, loadHistory, remember } from '../console-history.js';
import { go } from '../router.jsx';
import { placeOf } from '../typed-values.js';
import { useAnswer } from '../use-answer.js';
import { useTitle } from '../use-title.js';

/** Cypher for analysts: an editor, its parameters, its history, and the answer as table, graph or JSON. */
export function Console({ address }) {
  useTitle('Cypher console');
  const { data, error } = useAnswer('discovery', discover);
  if (error) return <div class="wrap"><Failure error={error} /></div>;
  if (!data) return <p class="notice wrap" role="status">Loading…</p>;
  return data.query ? <Asking address={address} /> : <Elsewhere />;
}

function Elsewhere() {
  return (
    <div class="wrap narrow">
      <h1>Cypher console</h1>
      <p class="lead">This graph lives in Neo4j, or the console is switched off here.</p>
      <p>On Neo4j, open <b>Neo4j Browser</b>: the address of its HTTP port in a browser, usually <code>http://&lt;host&gt;:7474/browser/</code>, and connect with the user you have there. On Aura, choose <b>Query</b> in its console. The labels, types and properties are the same, so every “as Cypher” of these pages runs there too.</p>
      <p>On the embedded database the setting <code>Cypher:Enabled</code> switches this console on.</p>
    </div>
  );
}

function Asking({ address }) {
  const [statement, setStatement] = useState(address.searchParams.get('statement') ?? EXAMPLES[0].statement);
  const [parameters, setParameters] = useState(address.searchParams.get('parameters') ?? '{}');
  const [answer, setAnswer] = useState(null);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const [past, setPast] = useState(loadHistory);
  const place = useRef(null);
  const editor = useRef(null);
  const words = useRef({ labels: [], types: [], properties: [] });
  const acts = useRef({});

  const run = async (text = statement, given = parameters) => {
    let values;
    try {
      values = JSON.parse(given || '{}');
    } catch (wrong) {
      setFault(`The parameters are no JSON: ${wrong.message}`);
      return;
    }
    setBusy(true);
    setFault('');
    editor.current.clear();
    const start = performance.now();
    try {
      const body = await runCypher(text, values);
      const failure = body.errors?.[0];
      if (failure) {
        const at = placeOf(failure.message, text);
        if (at !== null) editor.current.mark(at, failure.message);
        setFault(`${failure.message} ${failure.code ?? ''}`.trim());
        setAnswer(null);
      } else {
        setAnswer({ ...body, ms: performance.now() - start });
        setPast(remember({ statement: text, parameters: given }));
        go(`/console?${new URLSearchParams({ statement: text, ...(given !== '{}' ? { parameters: given } : {}) })}`, { replace: true });
      }
    } catch (failure) {
      setFault(failure.message);
    } finally {
      setBusy(false);
    }
  };
  acts.current = { run };

  useEffect(() => {
    editor.current = createCypherEditor(place.current, { text: statement, words: () => words.current, onChange: setStatement, onRun: () => acts.current.run() });
    learnWords().then(learnt => { words.current = learnt; }, () => { });
    if (address.searchParams.has('statement')) run();
    return () => editor.current.end();
  }, []);

  const open = entry => {
    editor.current.write(entry.statement);
    setParameters(entry.parameters ?? '{}');
    run(entry.statement, entry.parameters ?? '{}');
  };

  return (
    <div class="wrap console">
      <h1>Cypher console</h1>
      <div class="console-columns">
        <div class="console-main">
          <div class="editor" ref={place} />
          <label class="field">Parameters as JSON <textarea rows="1" spellcheck={false} value={parameters} onInput={event => setParameters(event.currentTarget.value)} /></label>
          <p class="actions">
            <button type="button" class="primary" onClick={() => run()} disabled={busy}>Run</button>
            <button type="button" onClick={() => run(`EXPLAIN ${bare(statement)}`)} disabled={busy}>Explain</button>
            <button type="button" onClick={() => run(`PROFILE ${bare(statement)}`)} disabled={busy}>Profile</button>
            <small class="quiet">Ctrl+Enter runs. The console only reads.</small>
          </p>
          <div role="alert">{fault && <p class="notice bad fault">{fault}</p>}</div>
          <div aria-busy={busy}>{answer && <Results answer={answer} />}</div>
        </div>
        <aside aria-label="Statements to open">
          <Statements title="Examples" entries={EXAMPLES} open={open} />
          {past.length > 0 && <Statements title="History" entries={past} open={open} />}
        </aside>
      </div>
    </div>
  );
}

const bare = statement => statement.replace(/^\s*(EXPLAIN|PROFILE)\s+/i, '');

const Statements = ({ title, entries, open }) => (
  <section><h2>{title}</h2><ul class="statements">{entries.map((entry, index) => <li key={index}><button type="button" onClick={() => open(entry)}>{entry.name ?? entry.statement}</button></li>)}</ul></section>
);

async function learnWords() {
  const read = async statement => (await runCypher(statement, {})).data.values.map(([value]) => value._value ?? value);
  const [labels, types, properties] = await Promise.all([
    read('CALL db.labels() YIELD label RETURN label'), read('CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType'), read('CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey'),
  ]);
  return { labels, types, properties };
}
