import { useEffect, useState } from 'preact/hooks';

const listeners = new Set();
const announce = () => listeners.forEach(listener => listener());
addEventListener('popstate', announce);

/** Goes to an address of the explorer without loading the page again. */
export function go(address, { replace = false } = {}) {
  if (address === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  if (!replace) scrollTo(0, 0);
  announce();
}

/** The address as it is now; the caller is drawn again when it changes. */
export function useAddress() {
  const read = () => location.pathname + location.search;
  const [address, set] = useState(read);
  useEffect(() => {
    const listener = () => set(read());
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, []);
  return new URL(address, location.origin);
}

/** A link inside the explorer; new tabs and other hosts work as always. */
export function Link({ to, children, ...rest }) {
  const follow = event => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return <a href={to} onClick={follow} {...rest}>{children}</a>;
}
