import { useState } from 'preact/hooks';
import { ask } from '../api.js';
import { aroundCypher, sectionCypher } from '../cypher-of.js';
import { kindOfId, KINDS, NAMED, nameOf, pathOf, words } from '../kinds.js';
import { Connection } from '../parts/connection.jsx';
import { Failure } from '../parts/failure.jsx';
import { Dot, KindTag } from '../parts/icons.jsx';
import { Share } from '../parts/share.jsx';
import { go, Link, useAddress } from '../router.jsx';
import { factsQuery, PAGE, sectionQuery, SECTIONS } from '../sections.js';
import { useAnswer } from '../use-answer.js';
import { useTitle } from '../use-title.js';
import { Missing } from './missing.jsx';

/** The page of one thing: its facts, what is around it and why, and where the texts say so. */
export function Thing({ id }) {
  const kind = kindOfId(id);
  const query = factsQuery(kind);
  const formerly = useAddress().searchParams.get('formerly');
  const { data, error } = useAnswer(id, async signal => {
    const found = (await ask(query, { id }, signal))[kind];
    // An id that was merged or renamed leads to the thing as it is called now.
    if (found && found.id !== id) go(`${pathOf(found.id)}?formerly=${encodeURIComponent(id)}`, { replace: true });
    return { thing: found };
  });
  const thing = data?.thing;
  useTitle(thing && nameOf(thing));
  if (error) return <div class="wrap"><Failure error={error} /></div>;
  if (!data) return <p class="notice wrap" role="status">Loading…</p>;
  if (!thing) return <Missing what={id} />;

  const sections = SECTIONS[kind].filter(({ field }) => thing[field].totalCount > 0);
  return (
    <div class="wrap thing">
      <div class="thing-head">
        <KindTag kind={kind} />
        <h1>{nameOf(thing)}</h1>
        {formerly && <p class="notice" role="status"><code>{formerly}</code> is now called <code>{thing.id}</code>.</p>}
        <Facts thing={thing} />
        <p class="actions">
          <Link class="button primary" to={`/picture?id=${encodeURIComponent(id)}`}>See the picture</Link>
          <Link class="button" to={`/paths?from=${encodeURIComponent(id)}`}>How is it connected to …?</Link>
        </p>
        <Share query={query} variables={{ id }} statement={aroundCypher(kind)} parameters={{ id }} link={pathOf(id)} />
      </div>
      <div class="columns">
        <div>{sections.map(section => <ThingSection key={section.field} id={id} kind={kind} section={section} total={thing[section.field].totalCount} />)}</div>
        <aside aria-label="Around it">
          <nav aria-labelledby="on-this-page" class="contents">
            <h2 id="on-this-page">On this page</h2>
            <ul>{sections.map(({ field, title, of }) => <li key={field}><a href={`#${field}`}><Dot kind={of} />{title} <span>{thing[field].totalCount}</span></a></li>)}</ul>
          </nav>
          <Related id={id} kind={kind} />
        </aside>
      </div>
    </div>
  );
}

function Facts({ thing }) {
  const facts = [
    ['Kind', thing.kind && words(thing.kind)],
    ['Year', thing.year],
    ['Published', thing.publishedOn],
    ['First published in', thing.firstPublishedIn],
    ['Also known as', thing.aliases?.join(' · ')],
    ['Id', thing.id],
  ].filter(([, value]) => value);
  return (
    <>
      {thing.definition && <p class="lead">{thing.definition}</p>}
      <dl class="facts">{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{name === 'Id' ? <code>{value}</code> : value}</dd></div>)}</dl>
    </>
  );
}

function ThingSection({ id, kind, section, total }) {
  const [chosen, choose] = useState({});
  const query = sectionQuery(kind, section, chosen);
  const variables = { id, first: PAGE };
  return (
    <section id={section.field} class="card" aria-labelledby={`${section.field}-title`}>
      <div class="card-head">
        <h2 id={`${section.field}-title`}>{section.title} <span class="total">{total}</span></h2>
        <Share query={query} variables={variables} statement={sectionCypher(kind, section)} parameters={{ id }} />
      </div>
      <Connection section={section} query={query} variables={variables} read={data => data[kind][section.field]} chosen={chosen} choose={choose} label={section.title} self={id} />
    </section>
  );
}

const RELATED = `query Related($id: ID!) {
  related(id: $id, first: 6) { edges { score because(first: 3) { count node { ...Named } } node { ...Named } } }
}
${NAMED}`;

function Related({ id, kind }) {
  const { data } = useAnswer(id, signal => ask(RELATED, { id }, signal));
  const edges = data?.related?.edges ?? [];
  if (edges.length === 0) return null;
  return (
    <section aria-labelledby="related-title" class="related">
      <h2 id="related-title">Related {KINDS[kind].many.toLowerCase()}</h2>
      <ul>
        {edges.map(({ node, because }) => (
          <li key={node.id}>
            <Link to={pathOf(node.id)}>{nameOf(node)}</Link>
            <p class="about">Both near {because.map(({ node: shared }) => nameOf(shared)).join(', ')}.</p>
          </li>
        ))}
      </ul>
      <Share query={RELATED} variables={{ id }} />
    </section>
  );
}
