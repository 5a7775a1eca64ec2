// Two organisations exchange referrals, each with a node of its own on this machine: node exchange.mjs
// What follows `exchange.mjs` is how to start the command line; without it, `amparo`.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [program = 'amparo', ...before] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'amparo-two-nodes-'));
const parties = ['org-harbour', 'embassy-verdania'];
const nodes = [];

/** Shows a command and runs it. Ends the example where it ends otherwise than it should. */
async function run(command, { code = 0, say = '' } = {}) {
  if (say !== '') console.log(`\n${say}`);
  console.log(`$ amparo ${command}`);
  const ended = await new Promise((resolve, reject) => {
    const child = spawn(program, [...before, ...command.split(' ')], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    child.stdout.on('data', (data) => (printed += data));
    child.stderr.on('data', (data) => (printed += data));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, printed }));
  });
  process.stdout.write(ended.printed.replaceAll(/^/gmu, '  ').replace(/ +$/u, ''));
  if (ended.status !== code) throw new Error(`It should have ended with ${code}, and ended with ${ended.status}.`);
  return ended.printed;
}

/** Starts the node of a party in a folder of its own, and gives its address. */
async function start(party) {
  const args = [...before, 'serve', '--data', party, '--party', party, '--port', '0', '--quiet'];
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  nodes.push(child);
  let said = '';
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => reject(new Error(`The node of ${party} ended: ${said}`)));
    child.stderr.on('data', (data) => {
      said += data;
      const url = /listens on (http:\S+)\.\n/u.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}

/** Waits until a node that was started has ended. */
function stop(child) {
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.removeAllListeners('close');
  child.on('close', () => undefined);
  child.kill('SIGTERM');
  return Promise.race([ended, new Promise((resolve) => child.once('exit', resolve))]);
}

try {
  for (const file of ['referrals.ndjson', 'protocol.json']) await cp(join(here, file), join(folder, file));
  console.log('Two organisations, each with a node of its own: a workers’ centre and an embassy. Both have signed one');
  console.log('information-sharing protocol, and give each other their public keys.');
  // The first start makes the keys.
  for (const party of parties) await start(party);
  await Promise.all(nodes.splice(0).map(stop));
  for (const party of parties) {
    const jwk = async (file, read) => publicPart(read(JSON.parse(await readFile(join(folder, party, file), 'utf8'))));
    const keys = {
      client: await jwk('client.json', ({ key }) => key),
      node: await jwk('signing-key.json', (key) => key),
    };
    // What its clients sign with, for the other node; what its node signs with, for whoever holds its receipts.
    const scopes = ['records:read', 'records:write', 'changes:read', 'referrals:act', 'consents:withdraw'];
    const card = { partyId: party, scopes, keys: [keys.client] };
    for (const other of parties)
      if (other !== party) await writeFile(join(folder, other, 'parties', `${party}.json`), JSON.stringify(card, null, 2));
    await writeFile(join(folder, `${party}.keys.json`), JSON.stringify({ partyId: party, keys: [keys.node] }, null, 2));
    await cp(join(folder, 'protocol.json'), join(folder, party, 'protocol.json'));
  }
  const [harbour, embassy] = [await start('org-harbour'), await start('embassy-verdania')];
  const asHarbour = '--key org-harbour/client.json';
  const asEmbassy = '--key embassy-verdania/client.json';
  const purpose = '--purpose referral';

  await run(`send referrals.ndjson --to ${harbour} ${asHarbour} ${purpose} --keys org-harbour.keys.json`, {
    say: 'The centre puts its referrals into its own node. Three of the twelve people do not want this embassy to know of them.',
    code: 1,
  });
  await run(`send referrals.ndjson --partial --to ${harbour} ${asHarbour} ${purpose} --keys org-harbour.keys.json`);
  await run(
    `send referrals.ndjson --partial --to ${embassy} ${asHarbour} ${purpose} --protocol protocol.json --keys embassy-verdania.keys.json --receipts harbour-receipts`,
    { say: 'It sends the embassy what the embassy may have of the other nine, and no more.' },
  );
  const inbox = await run(`inbox --from ${embassy} ${asEmbassy} ${purpose} --out inbox.ndjson --state inbox.json`, {
    say: 'The embassy looks into its node.',
  });
  const [, referral] = /^referral {2}(\S+) /mu.exec(inbox) ?? [];
  const [first] = (await readFile(join(folder, 'inbox.ndjson'), 'utf8')).split('\n');
  console.log(`  Of the first it was sent: ${Object.keys(JSON.parse(first)).join(', ')}.`);
  await run(
    `step ${referral} --status received --to ${harbour} ${asEmbassy} ${purpose} --keys org-harbour.keys.json --receipts embassy-receipts`,
    { say: 'It answers at the node of the centre.' },
  );
  await writeFile(join(folder, 'accepted.json'), JSON.stringify({ by: 'role:labour-attache' }));
  await run(
    `step ${referral} --status accepted --set accepted.json --to ${harbour} ${asEmbassy} ${purpose} --keys org-harbour.keys.json --receipts embassy-receipts`,
  );
  await run(`inbox --from ${harbour} ${asHarbour} ${purpose} --state seen.json`, {
    say: 'The centre looks into its own node: one of its referrals is accepted.',
  });
  await Promise.all(nodes.splice(0).map(stop));
  const { readdir } = await import('node:fs/promises');
  const receipts = async (name) => (await readdir(join(folder, name))).map((file) => `${name}/${file}`).join(' ');
  await run(`verify-receipt ${await receipts('harbour-receipts')} --keys embassy-verdania.keys.json`, {
    say: 'Both nodes are switched off. Each side still holds proof of what the other received.',
  });
  await run(`verify-receipt ${await receipts('embassy-receipts')} --keys org-harbour.keys.json`);
} finally {
  for (const child of nodes) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
}

function publicPart({ kty, crv, x }) {
  return { kty, crv, x };
}
