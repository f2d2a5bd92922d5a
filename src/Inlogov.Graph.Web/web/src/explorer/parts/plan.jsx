/** A plan as nested operators, the last first, as Neo4j prints them. */
export function Plan({ plan }) {
  return <div class="plan"><ul><Operator operator={plan} /></ul></div>;
}

function Operator({ operator }) {
  const { operatorType, arguments: more = {}, dbHits, records, children = [] } = operator;
  return (
    <li>
      <b>{operatorType}</b> <code>{more.Details}</code>
      <span class="why">
        {more.EstimatedRows != null && <span>about {Math.round(more.EstimatedRows * 10) / 10} rows</span>}
        {records != null && more.EstimatedRows != null && dbHits != null && <span>{records} rows, {dbHits} hits</span>}
      </span>
      {children.length > 0 && <ul>{children.map((child, index) => <Operator key={index} operator={child} />)}</ul>}
    </li>
  );
}
