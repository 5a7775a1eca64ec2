import { protectTable, breakdownTable } from '@amparo/core/disclosure';
import { randomOf } from '../test/disclosure/random.ts';
const random = randomOf(1); const count = (mean: number) => Math.floor(-Math.log(1 - random()) * mean);
const [a, b, c] = ['a', 'b', 'c'];
for (const [sizes,mean] of [[[3,4,5],15],[[3,6,10],30],[[6,6,6],20],[[8,8,8],20],[[10,10,10],20]] as const) {
 let groups: any[]=[{}]; sizes.forEach((size,at)=>{groups=groups.flatMap(codes=>Array.from({length:size},(_, code)=>({...codes,[[a,b,c][at]!]:`${code}`})));}); const t= breakdownTable(groups.map(codes=>({codes,count:count(mean)})),[[], [a], [b], [c], [a, b], [a, c], [b, c], [a, b, c]]);
const t0=process.cpuUsage().user; const r=protectTable(t,{minCellSize:5}); let n=0,s=0;if(r.ok) for (const v of r.suppressed.values()) v==='cover'?n++:s++;
console.log(sizes,t.cells.length,t.sums.length,'cpu s',(process.cpuUsage().user-t0)/1e6, 'small',s,'cover',n, r.ok||r.diagnostics);
}
