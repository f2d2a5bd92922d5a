import { useEffect, useState } from 'preact/hooks';

/** Asks whenever `key` changes; answers `{ data, error, busy }`, and keeps the old data while a new answer is on its way. */
export function useAnswer(key, load) {
  const [state, set] = useState({ busy: true });
  useEffect(() => {
    const control = new AbortController();
    set(old => ({ ...old, busy: true, error: undefined }));
    load(control.signal).then(
      data => { if (!control.signal.aborted) set({ data, key, busy: false }); },
      error => { if (!control.signal.aborted) set({ error, key, busy: false }); });
    return () => control.abort();
  }, [key]);
  return state;
}
