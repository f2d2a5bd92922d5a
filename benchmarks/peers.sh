#!/usr/bin/env bash
# Compares our server with other GraphQL servers on one data set, alternating, in one run. Only ratios of one run mean something.
# usage: benchmarks/peers.sh PEERS WORKDIR [options of PEERS/run.py]
#   PEERS    the folder with run.py, which generates the data set and measures
#   WORKDIR  scratch
# The server is started as users start it, but for another ontology and data; limits that the questions need are set below.
set -euo pipefail
peers=$(cd "$1" && pwd) work=$(mkdir -p "$2" && cd "$2" && pwd)
shift 2
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=1
dotnet build -c Release --nologo -v quiet benchmarks/Inlogov.Graph.Benchmarks
dotnet build -c Release --nologo -v quiet src/Inlogov.Graph.Server
[ -f "$work/data.json" ] || (cd "$work" && node "$peers/node/gen.mjs")
dotnet benchmarks/Inlogov.Graph.Benchmarks/bin/Release/net10.0/Inlogov.Graph.Benchmarks.dll peers "$work/data.json" "$work/ours"
dotnet src/Inlogov.Graph.Server/bin/Release/net10.0/Inlogov.Graph.Server.dll --urls http://127.0.0.1:5090 \
  "--Ontology:File=$work/ours/peers.graphql" "--Seed:Cypher=$work/ours/peers.cypher" ${INLOGOV_PEERS_OPTIONS:-} > "$work/server.log" 2>&1 &
server=$!
trap 'kill "$server" 2> /dev/null' EXIT
for _ in $(seq 200); do curl -sf http://127.0.0.1:5090/health/ready > /dev/null && break; sleep 0.1; done
python3 "$peers/run.py" "$work" "$@" \
  --target "inlogov=http://127.0.0.1:5090/graphql,$work/ours/q1.json,$server" \
  --target "inlogov=http://127.0.0.1:5090/graphql,$work/ours/q2.json,$server"
