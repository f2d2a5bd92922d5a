import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../api.js';
import { aroundCypher } from '../cypher-of.js';
import { kindOfId, kindOfType, KINDS, NAMED, nameOf, pathOf } from '../kinds.js';
import { Failure } from '../parts/failure.jsx';
import { PictureList } from '../parts/picture-list.jsx';
import { Dot } from '../parts/icons.jsx';
import { SearchBox } from '../parts/search-box.jsx';
import { Share } from '../parts/share.jsx';
import { drawPicture } from '../drawing.js';
import { emptyPicture, visible, withNeighbours } from '../picture-data.js';
import { go } from '../router.jsx';
import { useTitle } from '../use-title.js';

const QUERY = `query Around($id: ID!, $first: Int!, $after: String) {
  node(id: $id) { ...Named }
  neighbours(id: $id, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { relationship direction confidence node { ...Named } }
  }
}
${NAMED}`;
const PAGE = 50;
const kindOf = node => kindOfType(node.__typename);

/** What stands around a thing, drawn; a list beside it says the same. */
export function Picture({ address }) {
  const root = address.searchParams.get('id');
  return root ? <Around key={root} root={root} /> : (
    <div class="wrap narrow"><h1>The picture</h1><p class="lead">Choose a thing to see what stands around it.</p><SearchBox onPick={node => go(`/picture?id=${encodeURIComponent(node.id)}`)} /></div>
  );
}

function Around({ root }) {
  const [picture, setPicture] = useState(emptyPicture);
  const [kinds, setKinds] = useState(new Set(Object.keys(KINDS)));
  const [confidence, setConfidence] = useState(0);
  const [hidden, setHidden] = useState(new Set());
  const [pinned, setPinned] = useState(new Set());
  const [chosen, setChosen] = useState(root);
  const [error, setError] = useState(null);
  const [said, say] = useState('');
  const canvas = useRef(null);
  const drawing = useRef(null);
  const rootNode = picture.nodes.get(root);
  useTitle(rootNode ? `Around ${nameOf(rootNode)}` : 'The picture');

  const expand = async id => {
    try {
      const found = await allNeighbours(id);
      if (!found.node) { setError({ message: `The graph knows no ${id}.` }); return; }
      setPicture(old => withNeighbours(old, found.node, found.edges));
      say(`${nameOf(found.node)}: ${found.edges.length} of ${found.total} shown around it.`);
    } catch (failure) {
      setError(failure);
    }
  };
  const choose = id => { setChosen(id); drawing.current?.choose(id); };
  const acts = useRef({});
  acts.current = { choose, expand };

  useEffect(() => {
    drawing.current = drawPicture(canvas.current, { onChoose: id => acts.current.choose(id), onExpand: id => acts.current.expand(id) });
    expand(root);
    return () => drawing.current.end();
  }, []);

  const shown = useMemo(() => visible(picture, { root, kinds, confidence, hidden, kindOf }), [picture, kinds, confidence, hidden]);
  useEffect(() => drawing.current?.show(shown, { root, kindOf, pinned, chosen }), [shown, pinned]);

  const toggle = (set, change, key) => {
    const next = new Set(set);
    if (!next.delete(key)) next.add(key);
    change(next);
  };
  const act = {
    choose, expand,
    hide: id => { toggle(hidden, setHidden, id); setChosen(root); },
    pin: id => toggle(pinned, setPinned, id),
    open: id => go(pathOf(id)),
  };
  const present = Object.keys(KINDS).filter(kind => [...picture.nodes.values()].some(node => kindOf(node) === kind));

  return (
    <div class="picture">
      <div class="picture-side">
        <h1>{rootNode ? `Around ${nameOf(rootNode)}` : 'The picture'}</h1>
        {error && <Failure error={error} />}
        <fieldset class="legend">
          <legend>Kinds</legend>
          {present.map(kind => (
            <label key={kind}><input type="checkbox" checked={kinds.has(kind)} onChange={() => toggle(kinds, setKinds, kind)} /> <Dot kind={kind} />{KINDS[kind].many}</label>
          ))}
        </fieldset>
        <label class="field">At least <b>{Math.round(confidence * 100)} %</b> sure
          <input type="range" min="0" max="1" step="0.05" value={confidence} onInput={event => setConfidence(Number(event.currentTarget.value))} /></label>
        <p class="actions">
          <button type="button" onClick={() => drawing.current.fit()}>Fit</button>
          <button type="button" onClick={() => drawing.current.savePng(`${root}.png`)}>PNG</button>
          <button type="button" onClick={() => drawing.current.saveSvg(`${root}.svg`)}>SVG</button>
          {hidden.size > 0 && <button type="button" onClick={() => setHidden(new Set())}>Show {hidden.size} hidden</button>}
        </p>
        <Share query={QUERY} variables={{ id: root, first: PAGE }} statement={aroundCypher(kindOfId(root) ?? 'person')} parameters={{ id: root }} link={`/picture?id=${encodeURIComponent(root)}`} />
        <p class="quiet" role="status">{said}</p>
        <PictureList shown={shown} chosen={chosen} pinned={pinned} root={root} kindOf={kindOf} act={act} />
      </div>
      <div class="canvas" ref={canvas} role="img" aria-label={`A drawing of ${shown.nodes.length} things and ${shown.edges.length} relationships; the list says the same.`} />
    </div>
  );
}

// Pages of neighbours until 300 are there: enough for a picture that can still be read.
async function allNeighbours(id) {
  let after = null;
  const edges = [];
  for (;;) {
    const { node, neighbours } = await ask(QUERY, { id, first: PAGE, after });
    if (!node || !neighbours) return { node, edges, total: 0 };
    edges.push(...neighbours.edges);
    if (!neighbours.pageInfo.hasNextPage || edges.length >= 300) return { node, edges, total: neighbours.totalCount };
    after = neighbours.pageInfo.endCursor;
  }
}
