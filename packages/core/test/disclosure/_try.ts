import { protectTable, breakdownTable } from '@amparo/core/disclosure';
let seed = Number(process.argv[2] ?? 1); const rand = () => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 2 ** 32; };
function groups(sizes:number[], mean:number){ const out:any[]=[]; const go=(codes:any,i:number)=>{ if(i===sizes.length){ out.push({codes,count:Math.floor(-Math.log(rand())*mean)}); return;} for(let c=0;c<sizes[i]!;c++) go({...codes,['d'+i]:'c'+c},i+1)}; go({},0); return out;}
const all3=[[],['d0'],['d1'],['d2'],['d0','d1'],['d0','d2'],['d1','d2']];
let fail=0, n=0, over=0;
for (let i=0;i<2000;i++){ const sizes=[2+Math.floor(rand()*2),2+Math.floor(rand()*3),2+Math.floor(rand()*3)]; const mean=1+rand()*12; const b= rand()<0.5? [...all3,['d0','d1','d2']]: rand()<0.5? all3: all3.filter(()=>rand()<0.6);
 const table=breakdownTable(groups(sizes,mean),b, rand()<0.3?{withheld:[['d0','d1','d2']]}:{}); n++; const r=protectTable(table,{minCellSize:[3,5,10][i%3]!}); if(!r.ok){fail++; console.log(sizes,b.length,r.diagnostics.map(d=>d.code));} }
console.log(n,fail);
