import { protectTable, twoWayTable } from '@amparo/core/disclosure';
import { randomOf } from '../test/disclosure/random.ts';
const random = randomOf(1); const count = (mean: number) => Math.floor(-Math.log(1 - random()) * mean);
for (const [r,c,m,n] of [[5,6,15,40],[10,8,15,40],[20,10,15,40],[20,10,50,40],[50,20,50,20],[300,50,15,1],[500,100,15,1]] as const) { 
const tables = Array.from({ length: n }, () => twoWayTable(Array.from({ length: r }, () => Array.from({ length: c }, () => count(m)))));
let k=0; const t0=process.cpuUsage().user; for (const t of tables) { const x=protectTable(t,{minCellSize:5}); if(x.ok) for (const v of x.suppressed.values()) k+=+(v==='cover'); }
console.log(r,c,m,'cpu ms per table',((process.cpuUsage().user-t0)/1000/n).toFixed(1), 'covers',k/n); }
