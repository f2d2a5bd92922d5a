import { ask } from '../api.js';
import { counted, nameOf, pathOf } from '../kinds.js';
import { Failure } from '../parts/failure.jsx';
import { Dot } from '../parts/icons.jsx';
import { SearchBox } from '../parts/search-box.jsx';
import { consoleLink, Share } from '../parts/share.jsx';
import { Link } from '../router.jsx';
import { useAnswer } from '../use-answer.js';
import { useTitle } from '../use-title.js';

const QUERY = `{
  articles(first: 0) { totalCount }
  people(first: 0) { totalCount }
  organisations(first: 0) { totalCount }
  policies(first: 0) { totalCount }
  places(first: 0) { totalCount }
  allTopics: topics(first: 0) { totalCount }
  topics(first: 12, where: { articlesCount: { gt: 0 } }, order: [{ articlesCount: DESC }, { name: ASC }]) {
    totalCount
    nodes { id name articles(first: 0) { totalCount } authors(first: 0) { totalCount } }
  }
}`;

const CYPHER = `MATCH (t:Topic)<-[:ABOUT]-(a:Article)
OPTIONAL MATCH (a)<-[:WROTE]-(p:Person)
RETURN t.name AS topic, count(DISTINCT a) AS articles, count(DISTINCT p) AS authors
ORDER BY articles DESC, topic`;

const NUMBERS = [
  ['articles', 'articles', 'article', 'article'], ['people', 'people', 'person', 'person'], ['organisations', 'organisations', 'organisation', 'organisation'],
  ['policies', 'policies', 'policy', 'policy'], ['topics', 'topics', 'topic', 'topic', 'allTopics'], ['places', 'places', 'place', 'place'],
];

/** Questions that open as views; each needs nothing but clicks. */
const QUESTIONS = [
  ['Who writes about integrated care?', '/topic/integrated-care'],
  ['Which organisations does Jason Lowther discuss?', '/person/jason-lowther'],
  ['Where does the text name the National Audit Office?', '/organisation/national-audit-office'],
  ['Which Acts come up with the Electoral Commission?', '/organisation/electoral-commission'],
  ['How is Jason Lowther connected to Brexit?', '/paths?from=person%3Ajason-lowther&to=policy%3Abrexit'],
  ['What stands around the pandemic?', '/picture?id=topic%3Acovid-19'],
  ['Whom does the article on voter ID name?', '/article/voter-id-in-theory-practice-and-mirrors'],
  ['Which organisations are named most?', consoleLink('MATCH (o:Organisation)<-[m:MENTIONS]-(a:Article)\nRETURN o.name AS organisation, count(a) AS articles, sum(m.count) AS mentions\nORDER BY mentions DESC\nLIMIT 15')],
];

/** The start page: what the graph is, its numbers, a search, topics, questions to begin with. */
export function Start() {
  useTitle('');
  const { data, error } = useAnswer('start', signal => ask(QUERY, {}, signal));
  return (
    <>
      <div class="hero">
        <div class="wrap">
          <h1>Who writes what about local government, and where the text says so</h1>
          <p class="lead">A knowledge graph read from a research blog: articles, their authors and topics, and every organisation, policy, person and place they name, each fact with the line it comes from.</p>
          <SearchBox placeholder="Search a person, organisation, policy, topic or title" />
          {error ? <Failure error={error} /> : (
            <ul class="numbers" aria-label="The graph in numbers">
              {NUMBERS.map(([list, many, one, kind, field = list]) => (
                <li key={list}><Link to={`/browse/${list}`}><b>{data ? data[field].totalCount.toLocaleString('en-GB') : '–'}</b> <span><Dot kind={kind} />{data?.[field].totalCount === 1 ? one : many}</span></Link></li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <div class="wrap start">
        <section aria-labelledby="questions-title">
          <h2 id="questions-title">Questions to begin with</h2>
          <ul class="questions">{QUESTIONS.map(([question, to]) => <li key={to}><Link to={to}>{question}</Link></li>)}</ul>
        </section>
        <section aria-labelledby="topics-title">
          <div class="card-head">
            <h2 id="topics-title">Topics</h2>
            <Share query={QUERY} variables={{}} statement={CYPHER} link="/" />
          </div>
          {data && <TopicsChart topics={data.topics.nodes} all={data.allTopics.totalCount} />}
        </section>
      </div>
    </>
  );
}

// A table that looks like a chart, so that it reads as one and is heard as the other.
function TopicsChart({ topics, all }) {
  const most = Math.max(1, ...topics.flatMap(topic => [topic.articles.totalCount, topic.authors.totalCount]));
  const bar = (count, name) => <td class={name}><span class="track"><i style={{ width: `${(count / most) * 100}%` }} /></span><b>{count}</b></td>;
  return (
    <>
      <table class="chart">
        <thead><tr><th scope="col">Topic</th><th scope="col" class="articles">Articles</th><th scope="col" class="authors">Authors</th></tr></thead>
        <tbody>
          {topics.map(topic => (
            <tr key={topic.id}><th scope="row"><Link to={pathOf(topic.id)}>{nameOf(topic)}</Link></th>{bar(topic.articles.totalCount, 'articles')}{bar(topic.authors.totalCount, 'authors')}</tr>
          ))}
        </tbody>
      </table>
      {all > topics.length && <p class="all"><Link to="/browse/topics">All {counted(all, 'topic')}</Link></p>}
    </>
  );
}
