// Runs NocoDB on 127.0.0.1 and prints "ready URL" once it answers; started by scripts/nocodb.
'use strict';

const fs = require('node:fs');
const http = require('node:http');
const { createRequire } = require('node:module');

const [installDir, dataDir, port] = process.argv.slice(2);
const requireInstalled = createRequire(`${installDir}/`);

// Standard output carries the one line "ready URL"; what NocoDB prints goes to standard error.
process.stdout.write = process.stderr.write.bind(process.stderr);

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => process.exit(0));

// While it boots it answers 404 pages for a while: only JSON on the info path means ready.
async function answers(url) {
  try {
    const reply = await fetch(`${url}/api/v1/db/meta/nocodb/info`);
    return reply.ok && 'authType' in (await reply.json());
  } catch {
    return false;
  }
}

async function main() {
  process.chdir(dataDir);
  const app = requireInstalled('express')();
  const server = http.createServer(app);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), '127.0.0.1', resolve);
  });
  process.env.PORT = String(server.address().port);
  const { Noco } = requireInstalled('nocodb');
  app.use(await Noco.init({}, server, app));

  const url = `http://127.0.0.1:${process.env.PORT}`;
  while (!(await answers(url))) await new Promise((resolve) => setTimeout(resolve, 50));
  fs.writeSync(1, `ready ${url}\n`);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
