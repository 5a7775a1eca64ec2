import { breakdownTable } from '@amparo/core/disclosure';
import { randomOf } from '../test/disclosure/random.ts';
import { faults, readTable } from '../src/disclosure/read-table.ts';
import { isMove } from '../src/disclosure/system.ts';
import { linearRouter } from '../src/disclosure/route-linear.ts';
import { searchRouter } from '../src/disclosure/route-search.ts';
import { hideCells } from '../src/disclosure/hide-cells.ts';
import { isSensitive, pricesOf, targetsOf } from '../src/disclosure/targets.ts';
const random = randomOf(1); const count = (mean: number) => Math.floor(-Math.log(1 - random()) * mean);
const [a, b, c] = ['a', 'b', 'c'];
const all=[[], [a], [b], [c], [a, b], [a, c], [b, c], [a, b, c]];
for (const [sizes,mean,names] of [[[3,4,5],15,all],[[3,4,5],5,all.slice(0,7)],[[3,6,10],30,all],[[6,6,6],20,all],[[8,8,8],20,all],[[10,10,10],40,all]] as [number[],number,string[][]][]) {
 let groups: any[]=[{}]; sizes.forEach((size,at)=>{groups=groups.flatMap(codes=>Array.from({length:size},(_, code)=>({...codes,[[a,b,c][at]!]:`${code}`})));}); const t= breakdownTable(groups.map(codes=>({codes,count:count(mean)})),names);
 const sys=readTable(t,faults().report); const rule={minCellSize:5};
 const prices=pricesOf(sys,(c)=>isSensitive(t.cells[c]!,rule)||t.cells[c]!.release==='withheld'); const targets=targetsOf(t.cells,rule);
 for (const [name,make] of [['search',()=>searchRouter(sys)],['linear',()=>linearRouter(sys)]] as const) {
  if (name==='linear' && sizes[0]!>6) continue;
  const r=make(); const t0=process.cpuUsage().user; 
  let failed=0; for (const target of targets) if(!r.route(target,prices,Infinity)) failed++;
  const t1=process.cpuUsage().user;
  const moves=hideCells(r,{prices,targets}); const hid=new Set<number>(); let cost=0; moves?.forEach(m=>m.cells.forEach(c=>hid.add(c))); for (const h of hid) cost+=prices[h]!/256;
  console.log(sizes,name,'targets',targets.length,'failed alone',failed,'route ms',((t1-t0)/1000/targets.length).toFixed(2),'hide ms',((process.cpuUsage().user-t1)/1000).toFixed(0),'cost',cost.toFixed(1), moves&&moves.every((m,i)=>isMove(sys,targets[i]!,m)),'covers',[...hid].filter(h=>prices[h]!>0).length);
 }
}
