import { ask } from '../api.js';
import { pathsCypher } from '../cypher-of.js';
import { counted, kindOfId, kindOfType, NAMED, nameOf, pathOf, words } from '../kinds.js';
import { Evidence } from '../parts/evidence.jsx';
import { Failure } from '../parts/failure.jsx';
import { Confidence, KindTag } from '../parts/icons.jsx';
import { SearchBox } from '../parts/search-box.jsx';
import { Share } from '../parts/share.jsx';
import { go, Link } from '../router.jsx';
import { useAnswer } from '../use-answer.js';
import { useTitle } from '../use-title.js';

const QUERY = `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 3) {
    length
    nodes { ...Named }
    steps { relationship confidence from { id } to { id } evidence { document { path } line column surfaceForm quote } }
  }
}
${NAMED}`;

const NODES = `query Ends($ids: [ID!]!) { nodes(ids: $ids) { ...Named } }
${NAMED}`;

/** How two things are connected: the shortest paths, step by step, each with what says so. */
export function Paths({ address }) {
  const from = address.searchParams.get('from');
  const to = address.searchParams.get('to');
  const ids = [from, to].filter(Boolean);
  const { data: ends } = useAnswer(ids.join('\n'), async signal => ids.length === 0 ? {} : Object.fromEntries((await ask(NODES, { ids }, signal)).nodes.map((node, index) => [ids[index], node])));
  const set = (which, id) => go(`/paths?${new URLSearchParams({ ...(from ? { from } : {}), ...(to ? { to } : {}), [which]: id })}`);
  useTitle('Connections');

  return (
    <div class="wrap narrow">
      <h1>How are they connected?</h1>
      <p class="lead">Choose two things. The shortest ways between them are drawn step by step, each step with the words that say so.</p>
      <div class="ends">
        <End label="From" id={from} node={ends?.[from]} onPick={id => set('from', id)} />
        <button type="button" disabled={!from || !to} onClick={() => go(`/paths?${new URLSearchParams({ from: to, to: from })}`)} aria-label="Swap the two ends">⇄</button>
        <End label="To" id={to} node={ends?.[to]} onPick={id => set('to', id)} />
      </div>
      {from && to && <Found key={`${from} ${to}`} from={from} to={to} />}
    </div>
  );
}

const End = ({ label, id, node, onPick }) => (
  <div class="end">
    <SearchBox key={`${id}${nameOf(node)}`} label={label} placeholder={`${label} …`} initial={nameOf(node) || id || ''} onPick={picked => onPick(picked.id)} />
  </div>
);

function Found({ from, to }) {
  const { data, error } = useAnswer(`${from} ${to}`, signal => ask(QUERY, { from, to }, signal));
  if (error) return <Failure error={error} />;
  if (!data) return <p class="quiet" role="status">Looking for a way…</p>;
  const [first, second] = [kindOfId(from), kindOfId(to)];
  return (
    <>
      <Share query={QUERY} variables={{ from, to }} statement={first && second && pathsCypher(first, second)} parameters={{ from, to }} link={`/paths?${new URLSearchParams({ from, to })}`} />
      {data.paths.length === 0 && <p class="notice" role="status">No way of six steps or fewer leads from one to the other.</p>}
      {data.paths.map((path, index) => (
        <section key={index} class="card path" aria-label={`Path ${index + 1}`}>
          <h2>{data.paths.length > 1 ? `Path ${index + 1}: ` : ''}{counted(path.length, 'step')}</h2>
          <ol>{path.nodes.map((node, place) => <Stop key={place} node={node} step={path.steps[place]} />)}</ol>
        </section>
      ))}
    </>
  );
}

function Stop({ node, step }) {
  const kind = node && kindOfType(node.__typename);
  return (
    <li class={`stop k-${kind}`}>
      <div class="stop-node"><KindTag kind={kind} /> {node ? <Link to={pathOf(node.id)}>{nameOf(node)}</Link> : 'something unnamed'}</div>
      {step && (
        <div class="step">
          <p><span aria-hidden="true">{step.from?.id === node?.id ? '↓' : '↑'}</span> <b>{words(step.relationship)}</b> <span class="away">{step.from?.id === node?.id ? 'the next' : ', said by the next'}</span> <Confidence value={step.confidence} /></p>
          <Evidence evidence={step.evidence} />
        </div>
      )}
    </li>
  );
}
