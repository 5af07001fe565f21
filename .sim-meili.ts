import fs from "node:fs";
import { headGrams } from "~/search/embedded/analyse";
import { normalise } from "~/search/text/normalise";
import { topicCodes } from "~/search/matching/topics";
import { queryProfile } from "~/search/matching/text-profile";
import { rarityFrom } from "~/search/matching/text-score";
import { thingsOf, domainOf } from "~/seeds/generators/lexicon";
const lines=fs.readFileSync("/work/shared/relevance/dev.jsonl","utf8").trim().split("\n").map(l=>JSON.parse(l));
const docs=new Map<string,string>();
for(const d of lines)for(const c of d.candidates)docs.set(c.id,c.keywords);
const titles=fs.readFileSync("/work/shared/relevance/achievements.csv","utf8").trim().split("\n").slice(1).map(l=>l.split(","));
for(const [id,t] of titles)docs.set(id!,t!+" "+(docs.get(id!)??""));
const dtitles=fs.readFileSync("/work/shared/relevance/demands.csv","utf8").trim().split("\n").slice(1).map(l=>l.split(","));
// enlarge: cross titles
const base=[...docs.values()];let seed=1;const rnd=()=>(seed=(seed*1103515245+12345)%2147483648)/2147483648;
const N=Number(process.argv[2]??30000);
while(docs.size<N){const a=base[Math.floor(rnd()*base.length)]!,b=base[Math.floor(rnd()*base.length)]!;docs.set("g"+docs.size,a.slice(0,Math.ceil(a.length/2))+b.slice(Math.floor(b.length/2)));}
const post=new Map<string,number[]>();const len:number[]=[];let i=0;
for(const t of docs.values()){const h=normalise(t);const g=headGrams(h,topicCodes(h).join(" "));len.push(g.length);for(const x of g){let p=post.get(x);if(!p)post.set(x,p=[]);p.push(i);}i++;}
const mean=len.reduce((a,b)=>a+b,0)/len.length;const n=i;
type T={gram:string,weight:number};
function terms(q:any):T[]{const profile=queryProfile({head:q.title,content:q.content});const freq=new Map([...post].map(([k,v])=>[k,v.length]));const rarity=rarityFrom({documents:n,frequency:freq});
 const g:T[]=[];for(const [gram,a] of profile.characters)g.push({gram,weight:a*rarity(gram)**1.6});for(const [gram,a] of profile.bigrams)g.push({gram,weight:.3*a*rarity(gram)});
 g.sort((a,b)=>b.weight-a.weight);const h=g.slice(0,48);const tw=h.reduce((s,x)=>s+x.weight,0)/8;const codes=topicCodes(normalise(q.title+"\n"+q.content.slice(0,400)));return [...h,...codes.map((c,r)=>({gram:"#"+c,weight:tw/(1+r)}))];}
function truth(ts:T[]){const s=new Float64Array(n);for(const t of ts)for(const r of post.get(t.gram)??[])s[r]!+=t.weight;for(let r=0;r<n;r++)s[r]!/=.75+.25*len[r]!/mean;const ids=[...s.keys()].filter(r=>s[r]!>0).sort((a,b)=>s[b]!-s[a]!);return {s,top:ids.slice(0,240)};}
type Q={terms:string[],weight:number};
function pool(qs:Q[],size:number){const best=new Map<number,number>();let total=0;for(const q of qs){let lists=q.terms.map(t=>post.get(t)??[]).sort((a,b)=>a.length-b.length);let cur=lists[0]!;for(const l of lists.slice(1)){const set=new Set(l);cur=cur.filter(x=>set.has(x));}
 total+=cur.length;for(const r of cur.slice(0,size))if((best.get(r)??0)<q.weight)best.set(r,q.weight);}
 return new Set([...best].sort((a,b)=>b[1]-a[1]).slice(0,size).map(([r])=>r));}
const comb=(ts:T[],T:number,k:number):Q[]=>{const out:Q[]=[];const h=[...ts].sort((a,b)=>b.weight-a.weight).slice(0,T);const rec=(at:number,cur:T[])=>{if(cur.length===k){out.push({terms:cur.map(t=>t.gram),weight:cur.reduce((s,t)=>s+t.weight,0)*(1)});return;}for(let j=at;j<h.length;j++)rec(j+1,[...cur,h[j]!]);};rec(0,[]);return out;};
const plans:Record<string,(ts:T[])=>Q[]>={singles:ts=>comb(ts,52,1),p8:ts=>[...comb(ts,52,1),...comb(ts,8,2)],p10:ts=>[...comb(ts,52,1),...comb(ts,10,2)],p12:ts=>[...comb(ts,24,1),...comb(ts,12,2)],p16:ts=>[...comb(ts,52,1),...comb(ts,16,2)],p24:ts=>[...comb(ts,52,1),...comb(ts,24,2)],t8:ts=>[...comb(ts,24,1),...comb(ts,12,2),...comb(ts,8,3)],t10:ts=>[...comb(ts,24,1),...comb(ts,16,2),...comb(ts,10,3)]};
const use=lines.filter((_,k)=>k%3===0);
for(const size of [600,1000,2000])for(const [name,plan] of Object.entries(plans)){let r240=0,r60=0,r20=0,qn=0;for(const q of use){const ts=terms(q);const {top}=truth(ts);const qs=plan(ts);qn+=qs.length;const p=pool(qs,size);r240+=top.filter(x=>p.has(x)).length/top.length;r60+=top.slice(0,60).filter(x=>p.has(x)).length/60;r20+=top.slice(0,20).filter(x=>p.has(x)).length/20;}
console.log(size,name.padEnd(8),"queries",Math.round(qn/use.length),"recall@240",(r240/use.length).toFixed(3),"@60",(r60/use.length).toFixed(3),"@20",(r20/use.length).toFixed(3));}
console.log("docs",n);
