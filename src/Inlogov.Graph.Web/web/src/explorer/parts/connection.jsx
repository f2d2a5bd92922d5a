import { useState } from 'preact/hooks';
import { ask } from '../api.js';
import { counted, lineAbout, nameOf, pathOf, words } from '../kinds.js';
import { Link } from '../router.jsx';
import { useAnswer } from '../use-answer.js';
import { Evidence } from './evidence.jsx';
import { Failure } from './failure.jsx';
import { Confidence, Dot } from './icons.jsx';

/** A list of things with why they are there, its facets, and more on demand. `read` finds the connection in an answer. */
export function Connection({ section, query, variables, read, chosen, choose, label, self }) {
  const [more, setMore] = useState({ of: '', edges: [], pageInfo: null, busy: false });
  const key = query + JSON.stringify(variables);
  const { data, error, busy } = useAnswer(key, async signal => read(await ask(query, { ...variables, after: null }, signal)));
  if (error) return <Failure error={error} />;
  if (!data) return <p class="quiet" role="status">Loading…</p>;

  const added = more.of === key ? more : { edges: [], pageInfo: null };
  const pageInfo = added.pageInfo ?? data.pageInfo;
  const showMore = async () => {
    setMore({ ...added, of: key, busy: true });
    try {
      const next = read(await ask(query, { ...variables, after: pageInfo.endCursor }));
      setMore({ of: key, edges: [...added.edges, ...next.edges], pageInfo: next.pageInfo, busy: false });
    } catch (failure) {
      setMore({ ...added, of: key, busy: false, failure });
    }
  };
  const edges = [...data.edges, ...added.edges];

  return (
    <div class={busy ? 'fading' : ''}>
      {(section.facets ?? []).map(facet => <Facet key={facet} facet={facet} values={data.facets?.[facet]?.values} chosen={chosen} choose={choose} self={self} />)}
      <ul class="rows" aria-label={label}>{edges.map((edge, index) => <Row key={`${edge.node.id} ${index}`} edge={edge} of={section.of} />)}</ul>
      {edges.length === 0 && <p class="quiet">Nothing fits this choice.</p>}
      {added.failure && <Failure error={added.failure} />}
      <p class="more">
        <span role="status">{edges.length < data.totalCount ? `${edges.length} of ${data.totalCount}` : counted(data.totalCount, 'entry', 'entries')}</span>
        {pageInfo.hasNextPage && <button type="button" onClick={showMore} disabled={added.busy}>Show more<span class="away"> of {label}</span></button>}
      </p>
    </div>
  );
}

function Facet({ facet, values, chosen, choose, self }) {
  const shown = (values ?? []).map(entry => ({ key: entry.node?.id ?? entry.value, name: entry.node ? nameOf(entry.node) : words(entry.value), count: entry.count }))
    .filter(entry => entry.key !== self);
  const picked = chosen[facet] ?? [];
  if (shown.length < 2 && picked.length === 0) return null;
  const toggle = key => choose({ ...chosen, [facet]: picked.includes(key) ? picked.filter(other => other !== key) : [...picked, key] });
  return (
    <div class="facet" role="group" aria-label={`Narrow by ${facet}`}>
      <span class="facet-name">{words(facet)}</span>
      {shown.map(({ key, name, count }) => (
        <button type="button" class="chip" key={key} aria-pressed={picked.includes(key)} onClick={() => toggle(key)}>{name} <span>{count}</span></button>
      ))}
    </div>
  );
}

function Row({ edge, of }) {
  const { node } = edge;
  const about = of === 'article' ? [node.authors?.nodes.map(nameOf).join(', '), node.publishedOn, node.topics?.nodes.map(nameOf).join(', ')].filter(Boolean).join(' · ') : lineAbout(node);
  return (
    <li>
      <div class="row-head"><Dot kind={of} /><Link to={pathOf(node.id)}>{nameOf(node)}</Link><Why edge={edge} /></div>
      {about && <p class="about">{about}</p>}
      {edge.articles && <Supporting articles={edge.articles.nodes} all={edge.articleCount} />}
      <Evidence evidence={edge.evidence} recogniser={edge.recogniser} />
    </li>
  );
}

/** In a few words, why a thing is in the list. */
function Why({ edge }) {
  const said = [
    edge.articleCount != null && counted(edge.articleCount, 'article'),
    edge.count != null && `named ${edge.count === 1 ? 'once' : edge.count === 2 ? 'twice' : `${edge.count} times`}`,
    edge.role,
    edge.current === false ? 'past' : edge.current === true ? 'now' : null,
    edge.weight != null && `weight ${edge.weight.toFixed(2)}`,
    edge.startLine != null && `lines ${edge.startLine}–${edge.endLine}`,
  ].filter(Boolean);
  return <span class="why">{said.map(text => <span key={text}>{text}</span>)}<Confidence value={edge.confidence} /></span>;
}

function Supporting({ articles, all }) {
  if (articles.length === 0) return null;
  return (
    <details class="evidence">
      <summary>{all === 1 ? 'Which article' : 'Which articles'}</summary>
      <ul>{articles.map(article => <li key={article.id}><Link to={pathOf(article.id)}>{article.title}</Link></li>)}{all > articles.length && <li class="quiet">and {all - articles.length} more</li>}</ul>
    </details>
  );
}
