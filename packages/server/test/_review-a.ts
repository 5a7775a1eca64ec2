import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../src/store/sqlite/index.ts';
import { makeNode, makeParties, send, signed, readAnswer } from './_node.ts';
import { referralsFor } from './_referrals.ts';
const store = await openSqliteStore({ path: join(mkdtempSync(join(tmpdir(), 'rev-')), 'a.sqlite') });
const parties = await makeParties('org-harbour', 'org-legal-aid', 'embassy-verdania');
let clock = Date.parse('2026-06-01T00:00:00Z');
const n = await makeNode(store, parties, { now: () => clock });
const h = parties.keys['org-harbour']!, l = parties.keys['org-legal-aid']!;
let k = 0; const key = () => ({ 'idempotency-key': `k-${++k}` });
const all = referralsFor('org-legal-aid', 40) as any[];
console.log(all.map((r) => r.status).join(' '));
const pick = (s: string, i = 0) => all.filter((r) => r.status === s)[i];
const sub = async (r: any) => (await send(n, h, '/v1/records?purpose=referral', { headers: key(), body: JSON.stringify(r) }));
const r0 = pick('sent') ?? pick('received');
console.log('submit', (await sub(r0)).status, r0.status);
const t = `/v1/referrals/${r0.referralId}/transitions`;
const body = JSON.stringify({ status: r0.status === 'sent' ? 'received' : 'accepted', at: new Date(clock).toISOString(), actor: 'receiver' });
const req = await signed(l, t, { headers: { ...key(), 'if-match': '"v1"' }, body });
const copy = req.clone(); const copy2 = req.clone();
const a1 = await readAnswer(await n.node.fetch(req)); const a2 = await readAnswer(await n.node.fetch(copy));
console.log('1 transition', a1.status, a1.text.slice(0,300), '| replay of the very same signed request', a2.status, a2.json?.code ?? a2.json?.outcome);
// submit replay for comparison
const rq = await signed(h, '/v1/records?purpose=referral', { headers: key(), body: JSON.stringify(all[5]) }); const rq2 = rq.clone();
console.log('  compare: submit', (await readAnswer(await n.node.fetch(rq))).status, 'replayed', (await readAnswer(await n.node.fetch(rq2))).status);
// 2
const shared = { 'idempotency-key': 'same-key' };
console.log('2 single', (await send(n, h, '/v1/records?purpose=referral', { headers: shared, body: JSON.stringify(all[6]) })).status);
const b = await send(n, h, '/v1/records/batches?purpose=referral', { headers: { ...shared, 'content-type': 'application/x-ndjson' }, body: JSON.stringify(all[7]) + '\n' });
console.log('  batch under the same key', b.status, b.text.slice(0, 500), 'stored:', (await store.record('referral', all[7].referralId))?.version);
// 3, 4
const r3 = pick('accepted') ?? all[8];
console.log('3 submit', (await sub(r3)).status, r3.status, JSON.stringify(r3.consents?.map((c: any) => [c.consentId, c.status])), r3.consentId);
const w = await send(n, h, '/v1/consent-withdrawals', { headers: key(), body: JSON.stringify({ recordType: 'referral', recordId: r3.referralId, consentId: r3.consentId ?? r3.consents[0].consentId, withdrawnAt: new Date(clock).toISOString() }) });
console.log('  withdraw', w.status, w.text.slice(0, 200));
console.log('  receiver reads', (await send(n, l, `/v1/records/referral/${r3.referralId}?purpose=referral`)).status);
const rep = await send(n, h, `/v1/records/referral/${r3.referralId}?purpose=referral`, { method: 'PUT', headers: { ...key(), 'if-match': '"v1"' }, body: JSON.stringify({ ...r3, createdAt: r3.createdAt }) + ' ' });
console.log('  replace after withdrawal', rep.status, rep.text.slice(0, 200));
const cur = (await store.record('referral', r3.referralId))!.version;
for (const status of ['revoked', 'consent-withdrawn']) {
  const st = await send(n, h, `/v1/referrals/${r3.referralId}/transitions`, { headers: { ...key(), 'if-match': `"v${cur}"` }, body: JSON.stringify({ status, at: new Date(clock).toISOString(), actor: status === 'revoked' ? 'sender' : 'client', closeReason: 'client-withdrew' }) });
  console.log('4 owner step', status, 'after withdrawal', st.status, st.text.slice(0, 700));
}
// 5
const r5 = all.filter((r) => r.status === 'accepted' || r.status === 'received' || r.status === 'sent').find((r) => r !== r0 && r !== r3 && ![5,6,7].includes(all.indexOf(r)));
console.log('5 submit', (await sub(r5)).status, r5.status);
const s5 = await send(n, h, `/v1/referrals/${r5.referralId}/transitions`, { headers: { ...key(), 'if-match': '"v1"' }, body: JSON.stringify({ status: 'consent-withdrawn', at: new Date(clock).toISOString(), actor: 'client', note: 'NOTE-SECRET special text' }) });
console.log('  step consent-withdrawn', s5.status, s5.text.slice(0, 600));
const rd = await send(n, l, `/v1/records/referral/${r5.referralId}?purpose=referral`);
console.log('  receiver still reads', rd.status, rd.text.slice(0, 160), 'note stored', (await store.record('referral', r5.referralId))!.content.includes('NOTE-SECRET'), 'note shown', rd.text.includes('NOTE-SECRET'), 'was the field in the view at submit?');
// beyond check
const rb = all[12]; const bad = { ...rb, statusHistory: rb.statusHistory.map((s: any, i: number) => i === 0 ? { ...s, note: 'X' } : s) };
console.log('  same note in a submitted record', (await sub(bad)).text.slice(0, 300));
// 6
console.log('6 owner lists own', (await send(n, h, '/v1/records?recordType=referral&purpose=referral')).status, 'reads own', (await send(n, h, `/v1/records/referral/${r0.referralId}?purpose=referral`)).status);
console.log(JSON.stringify(n.events.filter((e) => e.event === 'failure')));
await n.node.close(); await store.close();
