# The site as a container: docs/deployment.md says how to build and run it.
FROM node:20-slim AS build
# The days of changes are read from the history.
RUN apt-get update && apt-get install --yes --no-install-recommends git && rm -rf /var/lib/apt/lists/*
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ENV RUNGS_OUTPUT=standalone NEXT_TELEMETRY_DISABLED=1
RUN npm run build

FROM node:20-slim
WORKDIR /site
ENV NODE_ENV=production PORT=3000 HOSTNAME=0.0.0.0
COPY --from=build /site/.next/standalone ./
USER node
EXPOSE 3000
HEALTHCHECK CMD ["node", "-e", "fetch(`http://localhost:${process.env.PORT}/robots.txt`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
