import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { lineAbout, kindOfType, nameOf, pathOf, KINDS } from '../kinds.js';
import { suggest } from '../suggest.js';
import { go } from '../router.jsx';
import { Dot } from './icons.jsx';

/** A search with suggestions as one types: arrows choose, Enter opens, Escape closes. */
export function SearchBox({ compact = false, label = 'Search the graph', placeholder = 'A person, organisation, policy, topic …', onPick, initial = '' }) {
  const [text, setText] = useState(initial);
  const [results, setResults] = useState([]);
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const id = useId();
  const pending = useRef(null);

  useEffect(() => () => pending.current?.abort(), []);

  const type = async value => {
    setText(value);
    setOpen(true);
    pending.current?.abort();
    if (value.trim().length < 2) { setResults([]); setAsked(''); return; }
    const control = pending.current = new AbortController();
    try {
      const found = await suggest(value.trim(), control.signal);
      if (control.signal.aborted) return;
      setResults(found);
      setAsked(value.trim());
      setAt(0);
    } catch { /* The next letter asks again. */ }
  };

  const pick = node => {
    setOpen(false);
    setText(onPick ? nameOf(node) : '');
    if (onPick) onPick(node); else go(pathOf(node.id));
  };

  const press = event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && results.length > 0) {
      event.preventDefault();
      setOpen(true);
      setAt((at + step + results.length) % results.length);
    } else if (event.key === 'Enter' && open && results[at]) {
      event.preventDefault();
      pick(results[at]);
    } else if (event.key === 'Escape') {
      setOpen(false);
    }
  };

  const shown = open && asked !== '';
  return (
    <div class={`search ${compact ? 'compact' : ''}`} role="search" onFocusOut={event => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false); }}>
      <label class="away" for={id}>{label}</label>
      <svg class="lens" viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5" /><path d="m13 13 4.5 4.5" /></svg>
      <input id={id} type="search" value={text} placeholder={placeholder} autocomplete="off" spellcheck={false} role="combobox"
        aria-expanded={shown} aria-controls={`${id}-list`} aria-autocomplete="list" aria-activedescendant={shown && results[at] ? `${id}-${at}` : undefined}
        onInput={event => type(event.currentTarget.value)} onKeyDown={press} onFocus={() => setOpen(true)} />
      <div class="suggestions" hidden={!shown}>
        <ul id={`${id}-list`} role="listbox" aria-label="Suggestions">
          {results.map((node, index) => <Suggestion key={node.id} id={`${id}-${index}`} node={node} on={index === at} onPick={() => pick(node)} />)}
        </ul>
        {results.length === 0 && <p class="nothing" role="status">Nothing is called “{asked}”.</p>}
      </div>
    </div>
  );
}

function Suggestion({ id, node, on, onPick }) {
  const kind = kindOfType(node.__typename);
  return (
    <li id={id} role="option" aria-selected={on} class={on ? 'on' : ''} onMouseDown={event => event.preventDefault()} onClick={onPick}>
      <Dot kind={kind} />
      <span class="grow"><b>{nameOf(node)}</b> <small>{lineAbout(node)}</small></span>
      <small class="kind">{KINDS[kind]?.one}</small>
    </li>
  );
}
