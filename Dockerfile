# The server and the seeder, framework-dependent, run by an unprivileged user on a read-only root file system.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Inlogov.Graph.Server -c Release -o /app/server \
 && dotnet publish src/Inlogov.Graph.Seeder -c Release -o /app/seeder \
 && cp -r seed /app/seed

FROM mcr.microsoft.com/dotnet/aspnet:10.0
ENV DOTNET_EnableDiagnostics=0
COPY --from=build /app /app
WORKDIR /app
USER app
EXPOSE 5080
ENTRYPOINT ["dotnet", "/app/server/Inlogov.Graph.Server.dll", "--urls", "http://0.0.0.0:5080"]
