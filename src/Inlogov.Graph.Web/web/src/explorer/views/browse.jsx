import { useState } from 'preact/hooks';
import { browseCypher } from '../cypher-of.js';
import { kindOfList, KINDS } from '../kinds.js';
import { Connection } from '../parts/connection.jsx';
import { Dot } from '../parts/icons.jsx';
import { Share } from '../parts/share.jsx';
import { go, Link } from '../router.jsx';
import { browseQuery, PAGE } from '../sections.js';
import { useTitle } from '../use-title.js';

const FACETS = { article: ['topics', 'authors'], organisation: ['kind'], policy: ['kind'] };

/** All things of one kind, narrowed by name and facets; the address keeps the choice. */
export function Browse({ list, address }) {
  const kind = kindOfList(list);
  const section = { field: list, of: kind, facets: FACETS[kind] };
  const [text, setText] = useState(address.searchParams.get('name') ?? '');
  const chosen = Object.fromEntries((section.facets ?? []).map(facet => [facet, address.searchParams.getAll(facet)]));
  useTitle(KINDS[kind].many);

  const show = (name, choice) => {
    const parameters = new URLSearchParams(name ? { name } : {});
    for (const [facet, values] of Object.entries(choice)) values.forEach(value => parameters.append(facet, value));
    go(`/browse/${list}${parameters.size > 0 ? `?${parameters}` : ''}`, { replace: true });
  };
  const query = browseQuery(section, chosen, text);
  const variables = { first: PAGE * 3, ...(text ? { text } : {}) };

  return (
    <div class="wrap narrow">
      <h1>{KINDS[kind].many}</h1>
      <nav aria-label="Kinds of things" class="kinds">
        {Object.entries(KINDS).map(([other, { list: to, many }]) => <Link key={other} to={`/browse/${to}`} class="chip" aria-current={other === kind ? 'page' : undefined}><Dot kind={other} />{many}</Link>)}
      </nav>
      <label class="field">Name contains <input type="search" value={text} onInput={event => { setText(event.currentTarget.value); show(event.currentTarget.value, chosen); }} /></label>
      <section class="card" aria-label={KINDS[kind].many}>
        <Connection section={section} query={query} variables={variables} read={data => data[list]} chosen={chosen} choose={choice => show(text, choice)} label={KINDS[kind].many} />
      </section>
      <Share query={query} variables={variables} statement={browseCypher(kind)} link={address.pathname + address.search} />
    </div>
  );
}
