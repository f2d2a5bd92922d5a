import { useEffect, useRef, useState } from 'preact/hooks';
import { KINDS, kindOfList } from './kinds.js';
import { Link, useAddress } from './router.jsx';
import { Mark } from './parts/icons.jsx';
import { SearchBox } from './parts/search-box.jsx';
import { Start } from './views/start.jsx';
import { Thing } from './views/thing.jsx';
import { Browse } from './views/browse.jsx';
import { Paths } from './views/paths.jsx';
import { Missing } from './views/missing.jsx';

const Picture = lazy(() => import('./views/picture.jsx').then(module => module.Picture));
const Console = lazy(() => import('./views/console.jsx').then(module => module.Console));

/** The frame of every view: the way home, the search, the sections. */
export function App() {
  const address = useAddress();
  const main = useRef(null);
  const first = useRef(true);
  const isStart = address.pathname === '/';

  // A screen reader is told of the new view as a browser tells of a new page.
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [address.pathname]);

  return (
    <>
      <a class="skip" href="#main" onClick={event => { event.preventDefault(); main.current.focus(); }}>Skip to the content</a>
      <header class="bar">
        <div class="bar-inner">
          <Link to="/" class="home" aria-label="Inlogov.Graph, start page"><Mark /> <span>Inlogov.Graph</span></Link>
          {isStart ? <span class="grow" /> : <SearchBox key={address.pathname} compact />}
          <nav aria-label="Sections">
            <Tab to="/browse/topics" on={address.pathname.startsWith('/browse')}>Browse</Tab>
            <Tab to="/paths" on={address.pathname === '/paths'}>Connections</Tab>
            <Tab to="/console" on={address.pathname === '/console'}>Cypher</Tab>
            <a href="/graphql">GraphQL</a>
          </nav>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>{viewOf(address)}</main>
      <footer class="foot">
        <p>Facts carry the article, line and words that say so. <a href="/graphql?sdl">Schema</a> · <a href="/health/ready">Health</a> · <a href="/?plain">Plain page</a></p>
      </footer>
    </>
  );
}

function viewOf(address) {
  const [first, second, ...more] = address.pathname.split('/').filter(Boolean).map(decode);
  if (first === undefined) return <Start />;
  if (more.length === 0 && first in KINDS && second) return <Thing key={`${first}:${second}`} id={`${first}:${second}`} />;
  if (more.length === 0 && first === 'browse' && kindOfList(second)) return <Browse key={second} list={second} address={address} />;
  if (second === undefined && first === 'picture') return <Picture address={address} />;
  if (second === undefined && first === 'paths') return <Paths address={address} />;
  if (second === undefined && first === 'console') return <Console address={address} />;
  return <Missing what={address.pathname} />;
}

const Tab = ({ to, on, children }) => <Link to={to} aria-current={on ? 'page' : undefined}>{children}</Link>;

function decode(part) {
  try { return decodeURIComponent(part); } catch { return part; }
}

// The picture's and the console's libraries are large, and come when they are opened.
function lazy(load) {
  return function Lazy(props) {
    const [View, set] = useState(null);
    const [failed, fail] = useState(false);
    useEffect(() => { load().then(view => set(() => view), () => fail(true)); }, []);
    if (failed) return <p class="notice bad wrap" role="alert">This view could not be loaded. Reload the page to try again.</p>;
    return View ? <View {...props} /> : <p class="notice wrap" role="status">Loading…</p>;
  };
}
