import { readFile } from 'node:fs/promises';
import { aggregate } from '@amparo/worker-voice';
const records = (await readFile('clean.ndjson','utf8')).trim().split('\n').map(l=>JSON.parse(l));
const of = t=>records.filter(r=>r.recordType===t);
const r = await aggregate(of('survey-instrument')[0], of('survey-wave')[0], of('survey-response'), {at:'2025-11-03T00:00:00Z', breakdowns:[['nationalityGroup','sex']]});
if(!r.ok){console.log(r);process.exit(1)}
console.log(r.results.length, r.warnings, r.responseRates);
const by={};
for(const x of r.results){const k=[x.indicator,x.statistic,x.choiceCode??'',x.unit].join(' ');const g=Object.values(x.breakdown??{}).join('/')||'all';(by[k]??=[]).push(g+':'+(x.suppressed?'--':x.value+'('+x.nValid+')'));}
for(const k in by)console.log(k,'|',by[k].join('  '));
console.log(r.results[0]);
