import { useState } from 'preact/hooks';
import { credential } from '../api.js';

/** Why a view has no answer, and what to do. */
export function Failure({ error }) {
  if (error.code === 'UNAUTHENTICATED') return <KeyForm message={error.message} />;
  return (
    <div class="notice bad" role="alert">
      <p>{error.message}</p>
      <button type="button" onClick={() => location.reload()}>Try again</button>
    </div>
  );
}

function KeyForm({ message }) {
  const [key, setKey] = useState('');
  const send = event => {
    event.preventDefault();
    credential.set(key.trim());
    location.reload();
  };
  return (
    <form class="notice" onSubmit={send}>
      <p role="alert">{message}</p>
      <label>API key or token <input type="password" value={key} onInput={event => setKey(event.currentTarget.value)} autocomplete="off" required /></label>
      <button class="primary">Go on</button>
      <p><small>It is kept in this tab until it is closed, and sent to this server alone.</small></p>
    </form>
  );
}
