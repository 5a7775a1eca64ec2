import { breakdownTable } from '@amparo/core/disclosure';
import { randomOf } from '../test/disclosure/random.ts';
import { faults, readTable } from '../src/disclosure/read-table.ts';
import { solve } from '../src/disclosure/elimination.ts';
import { simplex } from '../src/disclosure/simplex.ts';
import { isSensitive, pricesOf, targetsOf } from '../src/disclosure/targets.ts';
const random = randomOf(1); const count = (mean: number) => Math.floor(-Math.log(1 - random()) * mean);
const [a, b, c] = ['a', 'b', 'c'];
const sizes=[8,8,8];
 let groups: any[]=[{}]; sizes.forEach((size,at)=>{groups=groups.flatMap(codes=>Array.from({length:size},(_, code)=>({...codes,[[a,b,c][at]!]:`${code}`})));}); const t= breakdownTable(groups.map(codes=>({codes,count:count(20)})),[[], [a], [b], [c], [a, b], [a, c], [b, c], [a, b, c]]);
const sys=readTable(t,faults().report); const rule={minCellSize:5};
const prices=pricesOf(sys,(c)=>isSensitive(t.cells[c]!,rule)).map(p=>Math.max(p,8));
let t0=performance.now(); const solved=solve(sys); console.log('solve',performance.now()-t0, solved.basic.length);
let n=0; for (const target of targetsOf(t.cells,rule).slice(0,12)) { t0=performance.now(); const s=simplex({solved,counts:sys.counts,prices,cell:target.cell,amount:target.amount}); const ch=s.changes; const frac=ch?[...ch].filter(x=>Math.abs(x-Math.round(x))>1e-6).length:-1; console.log(target, ch&&ch[target.cell], 'frac',frac, 'nz', ch?[...ch].filter(x=>Math.abs(x)>1e-6).length:0, (performance.now()-t0).toFixed(0),'ms work',s.work, (s as any).steps); }
