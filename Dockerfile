# The server and the seeder, framework-dependent, run by an unprivileged user on a read-only root file system.
# Images are pinned to a patch release. Where a build must be repeatable to the byte, pin the digest too: NAME:TAG@sha256:…
FROM mcr.microsoft.com/dotnet/sdk:10.0.401 AS build
WORKDIR /source
ENV DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
COPY . .
RUN dotnet publish src/Inlogov.Graph.Server -c Release -o /app/server \
 && dotnet publish src/Inlogov.Graph.Seeder -c Release -o /app/seeder \
 && cp -r seed /app/seed \
 && chmod -R a=rX /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0.12
ENV DOTNET_EnableDiagnostics=0
COPY --from=build /app /app
WORKDIR /app
# 1654 is the user `app` of the base image, as a number so that it can be checked not to be root.
USER 1654
EXPOSE 5080
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=6 \
  CMD ["dotnet", "/app/server/Inlogov.Graph.Server.dll", "--probe", "http://127.0.0.1:5080/health/live"]
ENTRYPOINT ["dotnet", "/app/server/Inlogov.Graph.Server.dll", "--urls", "http://0.0.0.0:5080"]
