import { nameOf, words } from '../kinds.js';
import { Dot } from './icons.jsx';

/** The picture in words: each thing with what joins it to others, and what can be done with it. Enter on a name expands it. */
export function PictureList({ shown, chosen, pinned, root, kindOf, act }) {
  const byId = new Map(shown.nodes.map(node => [node.id, node]));
  const joined = new Map();
  for (const { from, to, relationship } of shown.edges) {
    joined.set(from, [...(joined.get(from) ?? []), `${words(relationship).toLowerCase()} ${nameOf(byId.get(to))}`]);
    joined.set(to, [...(joined.get(to) ?? []), `${nameOf(byId.get(from))} ${words(relationship).toLowerCase()} it`]);
  }
  return (
    <>
      <h2>{shown.nodes.length} things, {shown.edges.length} relationships</h2>
      <ul class="picture-list" aria-label="Things in the picture">
        {shown.nodes.map(node => (
          <li key={node.id} class={node.id === chosen ? 'on' : ''}>
            <button type="button" class="name" aria-expanded={node.id === chosen} onClick={() => (node.id === chosen ? act.expand(node.id) : act.choose(node.id))}>
              <Dot kind={kindOf(node)} />{nameOf(node)}{pinned.has(node.id) && <small> pinned</small>}
            </button>
            {node.id === chosen && (
              <div class="chosen">
                <p class="about">{(joined.get(node.id) ?? []).slice(0, 6).join('; ')}{(joined.get(node.id) ?? []).length > 6 ? ' …' : ''}</p>
                <p class="actions">
                  <button type="button" onClick={() => act.expand(node.id)}>Expand</button>
                  <button type="button" aria-pressed={pinned.has(node.id)} onClick={() => act.pin(node.id)}>Pin</button>
                  {node.id !== root && <button type="button" onClick={() => act.hide(node.id)}>Hide</button>}
                  <button type="button" onClick={() => act.open(node.id)}>Open its page</button>
                </p>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
