#!/usr/bin/env bash
# Compares our server over Neo4j with other ways to the same Neo4j, alternating, in one run. Only ratios of one run mean something.
# usage: benchmarks/peers_neo4j.sh PEERS WORKDIR [options of PEERS/run_neo4j.py]
#   PEERS    the folder with run_neo4j.py, which starts Neo4j, generates and loads the data set and measures
#   WORKDIR  scratch
# Numbers as ids become our ids (`a:0007`) once the data is loaded, which leaves their order and every other answer as it was.
set -euo pipefail
peers=$(cd "$1" && pwd) work=$(mkdir -p "$2" && cd "$2" && pwd)
shift 2
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=1
dotnet build -c Release --nologo -v quiet benchmarks/Inlogov.Graph.Benchmarks
dotnet build -c Release --nologo -v quiet src/Inlogov.Graph.Server
[ -f "$work/data.json" ] || (cd "$work" && node "$peers/node/gen.mjs")
dotnet benchmarks/Inlogov.Graph.Benchmarks/bin/Release/net10.0/Inlogov.Graph.Benchmarks.dll peers "$work/data.json" "$work/ours"

rm -f "$work/loaded" "$work/go"
mkfifo "$work/loaded" "$work/go"
# Its process id is wanted before there is a Neo4j that it could start on.
(read -r uri < "$work/loaded" && exec dotnet src/Inlogov.Graph.Server/bin/Release/net10.0/Inlogov.Graph.Server.dll \
  --urls http://127.0.0.1:5091 "--Ontology:File=$work/ours/peers.graphql" "--Neo4j:Uri=$uri" ${INLOGOV_PEERS_OPTIONS:-}) > "$work/server.log" 2>&1 &
server=$!
trap 'kill "$server" 2> /dev/null || true' EXIT

(exec 3<> "$work/go" && exec python3 "$peers/run_neo4j.py" "$work" "$@" --hold \
  --target "inlogov=http://127.0.0.1:5091/graphql,$work/ours/q1.json,$work/ours/q2.json,$server" <&3 | tee "$work/measured.txt") &
measuring=$!
: > "$work/measured.txt"
until grep -q '^NEO4J_HTTP=' "$work/measured.txt"; do kill -0 "$measuring" && sleep 0.2; done
uri=$(sed -n 's/^NEO4J_HTTP=\([^ ]*\).*/\1/p' "$work/measured.txt")
for pair in Topic:t Author:p Organisation:o Policy:l Article:a; do
  curl -sf "$uri/db/neo4j/query/v2" -H 'content-type: application/json' > /dev/null -d "{\"statement\":
    \"MATCH (x:${pair%:*}) WITH x, toString(x.id) AS n SET x.id = '${pair#*:}:' + right('000' + n, 4)\"}"
done
echo "$uri" > "$work/loaded"
until curl -sf http://127.0.0.1:5091/health/ready > /dev/null; do kill -0 "$server" && sleep 0.2; done
echo > "$work/go"
wait "$measuring"
