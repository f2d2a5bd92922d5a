import { useEffect } from 'preact/hooks';

/** The title of the page while a view is shown. */
export function useTitle(title) {
  useEffect(() => {
    document.title = title ? `${title} · Inlogov.Graph` : 'Inlogov.Graph';
  }, [title]);
}
