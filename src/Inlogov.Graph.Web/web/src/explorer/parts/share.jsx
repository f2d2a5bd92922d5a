import { useState } from 'preact/hooks';
import { playgroundLink } from '../../playground/link.js';
import { Link } from '../router.jsx';

/** The console's address with a statement in it. */
export const consoleLink = (statement, parameters) => `/console?${new URLSearchParams({ statement, ...(parameters ? { parameters: JSON.stringify(parameters) } : {}) })}`;

/** What a view asked, to be read, run again and passed on. */
export function Share({ query, variables, statement, parameters, link }) {
  return (
    <div class="share" role="group" aria-label="This view as a query">
      <a href={playgroundLink(query, variables)}>as GraphQL</a>
      {statement && <Link to={consoleLink(statement, parameters)}>as Cypher</Link>}
      {link && <CopyLink link={link} />}
    </div>
  );
}

function CopyLink({ link }) {
  const [said, say] = useState('');
  const address = new URL(link, location.origin).href;
  const copy = async event => {
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(address);
      say('copied');
    } catch {
      say(address);
    }
  };
  return <><a href={link} onClick={copy}>as link</a><span role="status" class="said">{said}</span></>;
}
