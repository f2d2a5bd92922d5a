import { useEffect, useRef, useState } from 'preact/hooks';
import { counted, kindOfType } from '../kinds.js';
import { saveText } from '../save.js';
import { csv, graphOf, json, text } from '../typed-values.js';
import { Plan } from './plan.jsx';

const ROWS_SHOWN = 500;

/** An answer of the console as table, graph, JSON or plan, with what the database says about it. */
export function Results({ answer }) {
  const { fields, values } = answer.data;
  const graph = graphOf(values);
  const plan = answer.profiledQueryPlan ?? answer.queryPlan;
  const ways = ['Table', ...(graph.nodes.length > 0 ? ['Graph'] : []), 'JSON', ...(plan ? ['Plan'] : [])];
  const [way, setWay] = useState('Table');
  const shown = ways.includes(way) ? way : plan && values.length === 0 ? 'Plan' : 'Table';
  const changes = Object.entries(answer.counters ?? {}).filter(([, value]) => typeof value === 'number' && value > 0);

  return (
    <section class="card results" aria-label="Answer">
      <div class="card-head">
        <div class="ways" role="group" aria-label="Show the answer as">{ways.map(name => <button type="button" key={name} aria-pressed={name === shown} onClick={() => setWay(name)}>{name}</button>)}</div>
        <p class="quiet" role="status">{counted(values.length, 'row')} in {Math.round(answer.ms)} ms{changes.map(([name, value]) => `, ${name.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)} ${value}`)}</p>
        <div class="share">
          <button type="button" onClick={() => saveText('answer.csv', 'text/csv', csv(fields, values))}>CSV</button>
          <button type="button" onClick={() => saveText('answer.json', 'application/json', json(fields, values))}>JSON</button>
        </div>
      </div>
      {(answer.notifications ?? []).map((note, index) => <p class="notice" key={index}><b>{note.title}</b> {note.description}</p>)}
      {shown === 'Table' && <Table fields={fields} values={values} />}
      {shown === 'Graph' && <Drawn graph={graph} />}
      {shown === 'JSON' && <pre class="json" tabIndex={0}>{json(fields, values.slice(0, ROWS_SHOWN))}</pre>}
      {shown === 'Plan' && <Plan plan={plan} />}
    </section>
  );
}

function Table({ fields, values }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Rows">
      <table class="data">
        <thead><tr>{fields.map(name => <th scope="col" key={name}>{name}</th>)}</tr></thead>
        <tbody>{values.slice(0, ROWS_SHOWN).map((row, index) => <tr key={index}>{row.map((value, column) => <td key={column}>{text(value)}</td>)}</tr>)}</tbody>
      </table>
      {values.length > ROWS_SHOWN && <p class="quiet">The first {ROWS_SHOWN} rows are shown; the exports have all.</p>}
    </div>
  );
}

function Drawn({ graph }) {
  const place = useRef(null);
  useEffect(() => {
    let drawing;
    let gone = false;
    import('../drawing.js').then(({ drawPicture }) => {
      if (gone) return;
      drawing = drawPicture(place.current, { onChoose: id => drawing.choose(id), onExpand: () => { } });
      drawing.show(graph, { root: null, kindOf: node => kindOfType(node.__typename), pinned: new Set(), chosen: null });
    });
    return () => { gone = true; drawing?.end(); };
  }, [graph.nodes.map(node => node.id).join()]);
  return <div class="canvas small" ref={place} role="img" aria-label={`A drawing of ${graph.nodes.length} nodes and ${graph.edges.length} relationships; the table says the same.`} />;
}
