export const id = 723;
export const ids = [723];
export const modules = {

/***/ 15723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildPage: () => (/* binding */ buildPage)
});

// EXTERNAL MODULE: ./build/report/escape.js + 8 modules
var report_escape = __webpack_require__(93004);
// EXTERNAL MODULE: ./build/report/findings.js
var report_findings = __webpack_require__(73145);
;// CONCATENATED MODULE: ./build/page/assets.js
// Written by tools/build-page.mjs from browser/. Do not edit.
const pageScript = "/*! with uPlot:\nThe MIT License (MIT)\n\nCopyright (c) 2022 Leon Sorokin\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the \"Software\"), to deal\nin the Software without restriction, including without limitation the rights\nto use, copy, modify, merge, publish, distribute, sublicense, and/or sell\ncopies of the Software, and to permit persons to whom the Software is\nfurnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in\nall copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\nIMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,\nFITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE\nAUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER\nLIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,\nOUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN\nTHE SOFTWARE.\n*/\n\"use strict\";(()=>{var _r=[\"B\",\"KiB\",\"MiB\",\"GiB\",\"TiB\",\"PiB\"];function Pn(e){let t=e<0?\"-\":\"\",l=Math.abs(e),n=0;for(;l>=1023.5&&n<_r.length-1;)l/=1024,n++;return`${t}${n===0?String(Math.round(l)):Mr(l)} ${_r[n]??\"\"}`}function Mr(e){if(Math.abs(e)>=100)return String(Math.round(e));let t=Number(e.toPrecision(3));return Math.abs(t)<1e-6?t.toFixed(20).replace(/\\.?0+$/,\"\"):String(t)}function jn(e){let t=e.findings.filter(l=>l.outcome===\"fail\"&&l.accepted===void 0);return[...t.filter(l=>l.fails),...t.filter(l=>!l.fails)]}function ra({findings:e}){return e.filter(({accepted:t})=>t!==void 0)}function Er(e){let t=new Set(jn(e).map(({subject:l})=>l.id));return new Set(ra(e).map(({subject:l})=>l.id).filter(l=>!t.has(l)))}function mo(e){return e.trim()===\"\"?\"(no name)\":e}function Tn(e){let t=Er(e);return[...e.groups.map(n=>ia(n,e)),...e.processes.map(n=>sa(n,e))].map(n=>t.has(n.id)?{...n,verdict:\"accepted\"}:n)}function ia({id:e,name:t,processes:l,peakAnonSumBytes:n,growthBytesPerMinute:r=null},s){return{id:e,kind:\"group\",name:mo(t),detail:`${String(l)} processes together, anonymous memory`,pid:null,startBytes:null,peakBytes:n,endBytes:null,sharePercent:s.memoryBase.bytes>0?n/s.memoryBase.bytes*100:0,cpuPercent:null,livedMs:null,growthBytesPerMinute:r,trendBytes:[],verdict:aa(e,s)}}function sa(e,t){let l=e.command===e.label||e.command===e.name?\"\":e.command,n=Math.max(Date.parse(e.startedAt),Date.parse(t.run.startedAt)),r=e.endedAt===null?Date.parse(t.run.startedAt)+t.run.durationMs:Date.parse(e.endedAt);return{id:e.id,kind:\"process\",name:mo(e.label),detail:l,pid:e.pid,startBytes:e.startRssBytes,peakBytes:e.peakRssBytes,endBytes:e.endRssBytes,sharePercent:e.peakPercent,cpuPercent:e.cpuPercent,livedMs:Math.max(0,r-n),growthBytesPerMinute:e.growthBytesPerMinute??null,trendBytes:e.trendBytes,verdict:e.verdict}}function aa(e,t){let l=jn(t).find(({subject:n})=>n.id===e);return l!==void 0?l.fails?\"fail\":\"warn\":t.findings.some(({subject:n,outcome:r})=>n.id===e&&r===\"unknown\")?\"unknown\":\"ok\"}var ua=12,fa=3;function Ar(e){let t=new Map(Tn(e).map(r=>[r.id,r])),l=jn(e),n=[...new Set(l.map(({subject:r})=>r.id))].flatMap(r=>t.get(r)??[]).slice(0,ua);return n.length>0?n.map(r=>({row:r,findings:l.filter(({subject:s})=>s.id===r.id)})):[...t.values()].filter(({kind:r})=>r===\"process\").slice(0,fa).map(r=>({row:r,findings:[]}))}var ca=\"uplot\",da=\"u-hz\",ma=\"u-vt\",pa=\"u-title\",ha=\"u-wrap\",ga=\"u-under\",wa=\"u-over\",ya=\"u-axis\",Qt=\"u-off\",ba=\"u-select\",va=\"u-cursor-x\",Sa=\"u-cursor-y\",xa=\"u-cursor-pt\",Pa=\"u-legend\",Ta=\"u-live\",ka=\"u-inline\",_a=\"u-series\",Ma=\"u-marker\",Lr=\"u-label\",Ea=\"u-value\",Zn=\"width\",Jn=\"height\";var Rr=\"bottom\",kn=\"left\",po=\"right\",Ro=\"#000\",Dr=Ro+\"0\",ho=\"mousemove\",Cr=\"mousedown\",go=\"mouseup\",Nr=\"mouseenter\",Hr=\"mouseleave\",Or=\"dblclick\",Aa=\"resize\",La=\"scroll\",Vr=\"change\",wl=\"dppxchange\",Do=\"--\",Dn=typeof window<\"u\",So=Dn?document:null,Mn=Dn?window:null,Ra=Dn?navigator:null,re,ml;function xo(){let e=devicePixelRatio;re!=e&&(re=e,ml&&To(Vr,ml,xo),ml=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),Xt(Vr,ml,xo),Mn.dispatchEvent(new CustomEvent(wl)))}function et(e,t){if(t!=null){let l=e.classList;!l.contains(t)&&l.add(t)}}function Po(e,t){let l=e.classList;l.contains(t)&&l.remove(t)}function ge(e,t,l){e.style[t]=l+\"px\"}function gt(e,t,l,n){let r=So.createElement(e);return t!=null&&et(r,t),l?.insertBefore(r,n),r}function ut(e,t){return gt(\"div\",e,t)}var Br=new WeakMap;function _t(e,t,l,n,r){let s=\"translate(\"+t+\"px,\"+l+\"px)\",a=Br.get(e);s!=a&&(e.style.transform=s,Br.set(e,s),t<0||l<0||t>n||l>r?et(e,Qt):Po(e,Qt))}var Fr=new WeakMap;function zr(e,t,l){let n=t+l,r=Fr.get(e);n!=r&&(Fr.set(e,n),e.style.background=t,e.style.borderColor=l)}var Ir=new WeakMap;function Wr(e,t,l,n){let r=t+\"\"+l,s=Ir.get(e);r!=s&&(Ir.set(e,r),e.style.height=l+\"px\",e.style.width=t+\"px\",e.style.marginLeft=n?-t/2+\"px\":0,e.style.marginTop=n?-l/2+\"px\":0)}var Co={passive:!0},Da={...Co,capture:!0};function Xt(e,t,l,n){t.addEventListener(e,l,n?Da:Co)}function To(e,t,l,n){t.removeEventListener(e,l,Co)}Dn&&xo();function wt(e,t,l,n){let r;l=l||0,n=n||t.length-1;let s=n<=2147483647;for(;n-l>1;)r=s?l+n>>1:tt((l+n)/2),t[r]<e?l=r:n=r;return e-t[l]<=t[n]-e?l:n}function gi(e){return(l,n,r)=>{let s=-1,a=-1;for(let c=n;c<=r;c++)if(e(l[c])){s=c;break}for(let c=r;c>=n;c--)if(e(l[c])){a=c;break}return[s,a]}}var wi=e=>e!=null,yi=e=>e!=null&&e>0,vl=gi(wi),Ca=gi(yi);function Na(e,t,l,n=0,r=!1){let s=r?Ca:vl,a=r?yi:wi;[t,l]=s(e,t,l);let c=e[t],d=e[t];if(t>-1)if(n==1)c=e[t],d=e[l];else if(n==-1)c=e[l],d=e[t];else for(let p=t;p<=l;p++){let b=e[p];a(b)&&(b<c?c=b:b>d&&(d=b))}return[c??fe,d??-fe]}function Sl(e,t,l,n){let r=Ur(e),s=Ur(t);e==t&&(r==-1?(e*=l,t/=l):(e/=l,t*=l));let a=l==10?Lt:bi,c=r==1?tt:ft,d=s==1?ft:tt,p=c(a(Ae(e))),b=d(a(Ae(t))),g=En(l,p),w=En(l,b);return l==10&&(p<0&&(g=ce(g,-p)),b<0&&(w=ce(w,-b))),n||l==2?(e=g*r,t=w*s):(e=Pi(e,g),t=xl(t,w)),[e,t]}function No(e,t,l,n){let r=Sl(e,t,l,n);return e==0&&(r[0]=0),t==0&&(r[1]=0),r}var Ho=.1,Gr={mode:3,pad:Ho},Xn={pad:0,soft:null,mode:0},Ha={min:Xn,max:Xn};function yl(e,t,l,n){return Pl(l)?$r(e,t,l):(Xn.pad=l,Xn.soft=n?0:null,Xn.mode=n?3:0,$r(e,t,Ha))}function le(e,t){return e??t}function Oa(e,t,l){for(t=le(t,0),l=le(l,e.length-1);t<=l;){if(e[t]!=null)return!0;t++}return!1}function $r(e,t,l){let n=l.min,r=l.max,s=le(n.pad,0),a=le(r.pad,0),c=le(n.hard,-fe),d=le(r.hard,fe),p=le(n.soft,fe),b=le(r.soft,-fe),g=le(n.mode,0),w=le(r.mode,0),P=t-e,M=Lt(P),H=Ue(Ae(e),Ae(t)),F=Lt(H),z=Ae(F-M);(P<1e-24||z>10)&&(P=0,(e==0||t==0)&&(P=1e-24,g==2&&p!=fe&&(s=0),w==2&&b!=-fe&&(a=0)));let S=P||H||1e3,O=Lt(S),T=En(10,tt(O)),j=S*(P==0?e==0?.1:1:s),R=ce(Pi(e-j,T/10),24),q=e>=p&&(g==1||g==3&&R<=p||g==2&&R>=p)?p:fe,U=Ue(c,R<q&&e>=q?q:yt(q,R)),Q=S*(P==0?t==0?.1:1:a),$=ce(xl(t+Q,T/10),24),k=t<=b&&(w==1||w==3&&$>=b||w==2&&$<=b)?b:-fe,Y=yt(d,$>k&&t<=k?k:Ue(k,$));return U==Y&&U==0&&(Y=100),[U,Y]}var Va=new Intl.NumberFormat(Dn?Ra.language:\"en-US\"),Oo=e=>Va.format(e),nt=Math,gl=nt.PI,Ae=nt.abs,tt=nt.floor,Ee=nt.round,ft=nt.ceil,yt=nt.min,Ue=nt.max,En=nt.pow,Ur=nt.sign,Lt=nt.log10,bi=nt.log2,Ba=(e,t=1)=>nt.sinh(e)*t,wo=(e,t=1)=>nt.asinh(e/t),fe=1/0;function Kr(e){return(Lt((e^e>>31)-(e>>31))|0)+1}function ko(e,t,l){return yt(Ue(e,t),l)}function vi(e){return typeof e==\"function\"}function X(e){return vi(e)?e:()=>e}var Fa=()=>{},Si=e=>e,xi=(e,t)=>t,za=e=>null,Yr=e=>!0,jr=(e,t)=>e==t,Ia=/\\.\\d*?(?=9{6,}|0{6,})/gm,en=e=>{if(ki(e)||Ft.has(e))return e;let t=`${e}`,l=t.match(Ia);if(l==null)return e;let n=l[0].length-1;if(t.indexOf(\"e-\")!=-1){let[r,s]=t.split(\"e\");return+`${en(r)}e${s}`}return ce(e,n)};function Zt(e,t){return en(ce(en(e/t))*t)}function xl(e,t){return en(ft(en(e/t))*t)}function Pi(e,t){return en(tt(en(e/t))*t)}function ce(e,t=0){if(ki(e))return e;let l=10**t,n=e*l*(1+Number.EPSILON);return Ee(n)/l}var Ft=new Map;function Ti(e){return((\"\"+e).split(\".\")[1]||\"\").length}function tl(e,t,l,n){let r=[],s=n.map(Ti);for(let a=t;a<l;a++){let c=Ae(a),d=ce(En(e,a),c);for(let p=0;p<n.length;p++){let b=e==10?+`${n[p]}e${a}`:n[p]*d,g=(a>=0?0:c)+(a>=s[p]?0:s[p]),w=e==10?b:ce(b,g);r.push(w),Ft.set(w,g)}}return r}var el={},Vo=[],An=[null,null],Bt=Array.isArray,ki=Number.isInteger,Wa=e=>e===void 0;function qr(e){return typeof e==\"string\"}function Pl(e){let t=!1;if(e!=null){let l=e.constructor;t=l==null||l==Object}return t}function Ga(e){return e!=null&&typeof e==\"object\"}var $a=Object.getPrototypeOf(Uint8Array),_i=\"__proto__\";function Ln(e,t=Pl){let l;if(Bt(e)){let n=e.find(r=>r!=null);if(Bt(n)||t(n)){l=Array(e.length);for(let r=0;r<e.length;r++)l[r]=Ln(e[r],t)}else l=e.slice()}else if(e instanceof $a)l=e.slice();else if(t(e)){l={};for(let n in e)n!=_i&&(l[n]=Ln(e[n],t))}else l=e;return l}function ke(e){let t=arguments;for(let l=1;l<t.length;l++){let n=t[l];for(let r in n)r!=_i&&(Pl(e[r])?ke(e[r],Ln(n[r])):e[r]=Ln(n[r]))}return e}var Ua=0,Ka=1,Ya=2;function ja(e,t,l){for(let n=0,r,s=-1;n<t.length;n++){let a=t[n];if(a>s){for(r=a-1;r>=0&&e[r]==null;)e[r--]=null;for(r=a+1;r<l&&e[r]==null;)e[s=r++]=null}}}function qa(e,t){if(Qa(e)){let a=e[0].slice();for(let c=1;c<e.length;c++)a.push(...e[c].slice(1));return Xa(a[0])||(a=Ja(a)),a}let l=new Set;for(let a=0;a<e.length;a++){let d=e[a][0],p=d.length;for(let b=0;b<p;b++)l.add(d[b])}let n=[Array.from(l).sort((a,c)=>a-c)],r=n[0].length,s=new Map;for(let a=0;a<r;a++)s.set(n[0][a],a);for(let a=0;a<e.length;a++){let c=e[a],d=c[0];for(let p=1;p<c.length;p++){let b=c[p],g=Array(r).fill(void 0),w=t?t[a][p]:Ka,P=[];for(let M=0;M<b.length;M++){let H=b[M],F=s.get(d[M]);H===null?w!=Ua&&(g[F]=H,w==Ya&&P.push(F)):g[F]=H}ja(g,P,r),n.push(g)}}return n}var Za=typeof queueMicrotask>\"u\"?e=>Promise.resolve().then(e):queueMicrotask;function Ja(e){let t=e[0],l=t.length,n=Array(l);for(let s=0;s<n.length;s++)n[s]=s;n.sort((s,a)=>t[s]-t[a]);let r=[];for(let s=0;s<e.length;s++){let a=e[s],c=Array(l);for(let d=0;d<l;d++)c[d]=a[n[d]];r.push(c)}return r}function Qa(e){let t=e[0][0],l=t.length;for(let n=1;n<e.length;n++){let r=e[n][0];if(r.length!=l)return!1;if(r!=t){for(let s=0;s<l;s++)if(r[s]!=t[s])return!1}}return!0}function Xa(e,t=100){let l=e.length;if(l<=1)return!0;let n=0,r=l-1;for(;n<=r&&e[n]==null;)n++;for(;r>=n&&e[r]==null;)r--;if(r<=n)return!0;let s=Ue(1,tt((r-n+1)/t));for(let a=e[n],c=n+s;c<=r;c+=s){let d=e[c];if(d!=null){if(d<=a)return!1;a=d}}return!0}var Mi=[\"January\",\"February\",\"March\",\"April\",\"May\",\"June\",\"July\",\"August\",\"September\",\"October\",\"November\",\"December\"],Ei=[\"Sunday\",\"Monday\",\"Tuesday\",\"Wednesday\",\"Thursday\",\"Friday\",\"Saturday\"];function Ai(e){return e.slice(0,3)}var eu=Ei.map(Ai),tu=Mi.map(Ai),nu={MMMM:Mi,MMM:tu,WWWW:Ei,WWW:eu};function qn(e){return(e<10?\"0\":\"\")+e}function lu(e){return(e<10?\"00\":e<100?\"0\":\"\")+e}var ou={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+\"\").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>qn(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>qn(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>qn(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?\"PM\":\"AM\",aa:e=>e.getHours()>=12?\"pm\":\"am\",a:e=>e.getHours()>=12?\"p\":\"a\",mm:e=>qn(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>qn(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>lu(e.getMilliseconds())};function Bo(e,t){t=t||nu;let l=[],n=/\\{([a-z]+)\\}|[^{]+/gi,r;for(;r=n.exec(e);)l.push(r[0][0]==\"{\"?ou[r[1]]:r[0]);return s=>{let a=\"\";for(let c=0;c<l.length;c++)a+=typeof l[c]==\"string\"?l[c]:l[c](s,t);return a}}var ru=new Intl.DateTimeFormat().resolvedOptions().timeZone;function iu(e,t){let l;return t==\"UTC\"||t==\"Etc/UTC\"?l=new Date(+e+e.getTimezoneOffset()*6e4):t==ru?l=e:(l=new Date(e.toLocaleString(\"en-US\",{timeZone:t})),l.setMilliseconds(e.getMilliseconds())),l}var Li=e=>e%1==0,bl=[1,2,2.5,5],su=tl(10,-32,0,bl),Ri=tl(10,0,32,bl),au=Ri.filter(Li),Jt=su.concat(Ri),Fo=`\n`,Di=\"{YYYY}\",Zr=Fo+Di,Ci=\"{M}/{D}\",Qn=Fo+Ci,pl=Qn+\"/{YY}\",Ni=\"{aa}\",uu=\"{h}:{mm}\",_n=uu+Ni,Jr=Fo+_n,Qr=\":{ss}\",se=null;function Hi(e){let t=e*1e3,l=t*60,n=l*60,r=n*24,s=r*30,a=r*365,d=(e==1?tl(10,0,3,bl).filter(Li):tl(10,-3,0,bl)).concat([t,t*5,t*10,t*15,t*30,l,l*5,l*10,l*15,l*30,n,n*2,n*3,n*4,n*6,n*8,n*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),p=[[a,Di,se,se,se,se,se,se,1],[r*28,\"{MMM}\",Zr,se,se,se,se,se,1],[r,Ci,Zr,se,se,se,se,se,1],[n,\"{h}\"+Ni,pl,se,Qn,se,se,se,1],[l,_n,pl,se,Qn,se,se,se,1],[t,Qr,pl+\" \"+_n,se,Qn+\" \"+_n,se,Jr,se,1],[e,Qr+\".{fff}\",pl+\" \"+_n,se,Qn+\" \"+_n,se,Jr,se,1]];function b(g){return(w,P,M,H,F,z)=>{let S=[],O=F>=a,T=F>=s&&F<a,j=g(M),R=ce(j*e,3),q=yo(j.getFullYear(),O?0:j.getMonth(),T||O?1:j.getDate()),U=ce(q*e,3);if(T||O){let Q=T?F/s:0,$=O?F/a:0,k=R==U?R:ce(yo(q.getFullYear()+$,q.getMonth()+Q,1)*e,3),Y=new Date(Ee(k/e)),D=Y.getFullYear(),W=Y.getMonth();for(let B=0;k<=H;B++){let ee=yo(D+$*B,W+Q*B,1),V=ee-g(ce(ee*e,3));k=ce((+ee+V)*e,3),k<=H&&S.push(k)}}else{let Q=F>=r?r:F,$=tt(M)-tt(R),k=U+$+xl(R-U,Q);S.push(k);let Y=g(k),D=Y.getHours()+Y.getMinutes()/l+Y.getSeconds()/n,W=F/n,B=w.axes[P]._space,ee=z/B;for(;k=ce(k+F,e==1?0:3),!(k>H);)if(W>1){let V=tt(ce(D+W,6))%24,te=g(k).getHours()-V;te>1&&(te=-1),k-=te*n,D=(D+W)%24;let ae=S[S.length-1];ce((k-ae)/F,3)*ee>=.7&&S.push(k)}else S.push(k)}return S}}return[d,p,b]}var[fu,cu,du]=Hi(1),[mu,pu,hu]=Hi(.001);tl(2,-53,53,[1]);function Xr(e,t){return e.map(l=>l.map((n,r)=>r==0||r==8||n==null?n:t(r==1||l[8]==0?n:l[1]+n)))}function ei(e,t){return(l,n,r,s,a)=>{let c=t.find(M=>a>=M[0])||t[t.length-1],d,p,b,g,w,P;return n.map(M=>{let H=e(M),F=H.getFullYear(),z=H.getMonth(),S=H.getDate(),O=H.getHours(),T=H.getMinutes(),j=H.getSeconds(),R=F!=d&&c[2]||z!=p&&c[3]||S!=b&&c[4]||O!=g&&c[5]||T!=w&&c[6]||j!=P&&c[7]||c[1];return d=F,p=z,b=S,g=O,w=T,P=j,R(H)})}}function gu(e,t){let l=Bo(t);return(n,r,s,a,c)=>r.map(d=>l(e(d)))}function yo(e,t,l){return new Date(e,t,l)}function ti(e,t){return t(e)}var wu=\"{YYYY}-{MM}-{DD} {h}:{mm}{aa}\";function ni(e,t){return(l,n,r,s)=>s==null?Do:t(e(n))}function yu(e,t){let l=e.series[t];return l.width?l.stroke(e,t):l.points.width?l.points.stroke(e,t):null}function bu(e,t){return e.series[t].fill(e,t)}var vu={show:!0,live:!0,isolate:!1,mount:Fa,markers:{show:!0,width:2,stroke:yu,fill:bu,dash:\"solid\"},idx:null,idxs:null,values:[]};function Su(e,t){let l=e.cursor.points,n=ut(),r=l.size(e,t);ge(n,Zn,r),ge(n,Jn,r);let s=r/-2;ge(n,\"marginLeft\",s),ge(n,\"marginTop\",s);let a=l.width(e,t,r);return a&&ge(n,\"borderWidth\",a),n}function xu(e,t){let l=e.series[t].points;return l._fill||l._stroke}function Pu(e,t){let l=e.series[t].points;return l._stroke||l._fill}function Tu(e,t){return e.series[t].points.size}var bo=[0,0];function ku(e,t,l){return bo[0]=t,bo[1]=l,bo}function hl(e,t,l,n=!0){return r=>{r.button==0&&(!n||r.target==t)&&l(r)}}function vo(e,t,l,n=!0){return r=>{(!n||r.target==t)&&l(r)}}var _u={show:!0,x:!0,y:!0,lock:!1,move:ku,points:{one:!1,show:Su,size:Tu,width:0,stroke:Pu,fill:xu},bind:{mousedown:hl,mouseup:hl,click:hl,dblclick:hl,mousemove:vo,mouseleave:vo,mouseenter:vo},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,l,n,r)=>n-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Oi={show:!0,stroke:\"rgba(0,0,0,0.07)\",width:2},zo=ke({},Oi,{filter:xi}),Vi=ke({},zo,{size:10}),Bi=ke({},Oi,{show:!1}),Io='12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"',Fi=\"bold \"+Io,zi=1.5,li={show:!0,scale:\"x\",stroke:Ro,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Fi,side:2,grid:zo,ticks:Vi,border:Bi,font:Io,lineGap:zi,rotate:0},Mu=\"Value\",Eu=\"Time\",oi={show:!0,scale:\"x\",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function Au(e,t,l,n,r){return t.map(s=>s==null?\"\":Oo(s))}function Lu(e,t,l,n,r,s,a){let c=[],d=Ft.get(r)||0;l=a?l:ce(xl(l,r),d);for(let p=l;p<=n;p=ce(p+r,d))c.push(Object.is(p,-0)?0:p);return c}function _o(e,t,l,n,r,s,a){let c=[],d=e.scales[e.axes[t].scale].log,p=d==10?Lt:bi,b=tt(p(l));r=En(d,b),d==10&&(r=Jt[wt(r,Jt)]);let g=l,w=r*d;d==10&&(w=Jt[wt(w,Jt)]);do c.push(g),g=g+r,d==10&&!Ft.has(g)&&(g=ce(g,Ft.get(r))),g>=w&&(r=g,w=r*d,d==10&&(w=Jt[wt(w,Jt)]));while(g<=n);return c}function Ru(e,t,l,n,r,s,a){let d=e.scales[e.axes[t].scale].asinh,p=n>d?_o(e,t,Ue(d,l),n,r):[d],b=n>=0&&l<=0?[0]:[];return(l<-d?_o(e,t,Ue(d,-n),-l,r):[d]).reverse().map(w=>-w).concat(b,p)}var Ii=/./,Du=/[12357]/,Cu=/[125]/,ri=/1/,Mo=(e,t,l,n)=>e.map((r,s)=>t==4&&r==0||s%n==0&&l.test(r.toExponential()[r<0?1:0])?r:null);function Nu(e,t,l,n,r){let s=e.axes[l],a=s.scale,c=e.scales[a],d=e.valToPos,p=s._space,b=d(10,a),g=d(9,a)-b>=p?Ii:d(7,a)-b>=p?Du:d(5,a)-b>=p?Cu:ri;if(g==ri){let w=Ae(d(1,a)-b);if(w<p)return Mo(t.slice().reverse(),c.distr,g,ft(p/w)).reverse()}return Mo(t,c.distr,g,1)}function Hu(e,t,l,n,r){let s=e.axes[l],a=s.scale,c=s._space,d=e.valToPos,p=Ae(d(1,a)-d(2,a));return p<c?Mo(t.slice().reverse(),3,Ii,ft(c/p)).reverse():t}function Ou(e,t,l,n){return n==null?Do:t==null?\"\":Oo(t)}var ii={show:!0,scale:\"y\",stroke:Ro,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Fi,side:3,grid:zo,ticks:Vi,border:Bi,font:Io,lineGap:zi,rotate:0};function Vu(e,t){let l=3+(e||1)*2;return ce(l*t,3)}function Bu(e,t){let{scale:l,idxs:n}=e.series[0],r=e._data[0],s=e.valToPos(r[n[0]],l,!0),a=e.valToPos(r[n[1]],l,!0),c=Ae(a-s),d=e.series[t],p=c/(d.points.space*re);return n[1]-n[0]<=p}var si={scale:null,auto:!0,sorted:0,min:fe,max:-fe},Wi=(e,t,l,n,r)=>r,ai={show:!0,auto:!0,sorted:0,gaps:Wi,alpha:1,facets:[ke({},si,{scale:\"x\"}),ke({},si,{scale:\"y\"})]},ui={scale:\"y\",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Wi,alpha:1,points:{show:Bu,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function Fu(e,t,l,n,r){return l/10}var Gi={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},zu=ke({},Gi,{time:!1,ori:1}),fi={};function $i(e,t){let l=fi[e];return l||(l={key:e,plots:[],sub(n){l.plots.push(n)},unsub(n){l.plots=l.plots.filter(r=>r!=n)},pub(n,r,s,a,c,d,p){for(let b=0;b<l.plots.length;b++)l.plots[b]!=r&&l.plots[b].pub(n,r,s,a,c,d,p)}},e!=null&&(fi[e]=l)),l}var Rn=1,Eo=2;function tn(e,t,l){let n=e.mode,r=e.series[t],s=n==2?e._data[t]:e._data,a=e.scales,c=e.bbox,d=s[0],p=n==2?s[1]:s[t],b=n==2?a[r.facets[0].scale]:a[e.series[0].scale],g=n==2?a[r.facets[1].scale]:a[r.scale],w=c.left,P=c.top,M=c.width,H=c.height,F=e.valToPosH,z=e.valToPosV;return b.ori==0?l(r,d,p,b,g,F,z,w,P,M,H,kl,Cn,Ml,Ki,ji):l(r,d,p,b,g,z,F,P,w,H,M,_l,Nn,$o,Yi,qi)}function Wo(e,t){let l=0,n=0,r=le(e.bands,Vo);for(let s=0;s<r.length;s++){let a=r[s];a.series[0]==t?l=a.dir:a.series[1]==t&&(a.dir==1?n|=1:n|=2)}return[l,n==1?-1:n==2?1:n==3?2:0]}function Iu(e,t,l,n,r){let s=e.mode,a=e.series[t],c=s==2?a.facets[1].scale:a.scale,d=e.scales[c];return r==-1?d.min:r==1?d.max:d.distr==3?d.dir==1?d.min:d.max:0}function Rt(e,t,l,n,r,s){return tn(e,t,(a,c,d,p,b,g,w,P,M,H,F)=>{let z=a.pxRound,S=p.dir*(p.ori==0?1:-1),O=p.ori==0?Cn:Nn,T,j;S==1?(T=l,j=n):(T=n,j=l);let R=z(g(c[T],p,H,P)),q=z(w(d[T],b,F,M)),U=z(g(c[j],p,H,P)),Q=z(w(s==1?b.max:b.min,b,F,M)),$=new Path2D(r);return O($,U,Q),O($,R,Q),O($,R,q),$})}function Tl(e,t,l,n,r,s){let a=null;if(e.length>0){a=new Path2D;let c=t==0?Ml:$o,d=l;for(let g=0;g<e.length;g++){let w=e[g];if(w[1]>w[0]){let P=w[0]-d;P>0&&c(a,d,n,P,n+s),d=w[1]}}let p=l+r-d,b=10;p>0&&c(a,d,n-b/2,p,n+s+b)}return a}function Wu(e,t,l){let n=e[e.length-1];n&&n[0]==t?n[1]=l:e.push([t,l])}function Go(e,t,l,n,r,s,a){let c=[],d=e.length;for(let p=r==1?l:n;p>=l&&p<=n;p+=r)if(t[p]===null){let g=p,w=p;if(r==1)for(;++p<=n&&t[p]===null;)w=p;else for(;--p>=l&&t[p]===null;)w=p;let P=s(e[g]),M=w==g?P:s(e[w]),H=g-r;P=a<=0&&H>=0&&H<d?s(e[H]):P;let z=w+r;M=a>=0&&z>=0&&z<d?s(e[z]):M,M>=P&&c.push([P,M])}return c}function ci(e){return e==0?Si:e==1?Ee:t=>Zt(t,e)}function Ui(e){let t=e==0?kl:_l,l=e==0?(r,s,a,c,d,p)=>{r.arcTo(s,a,c,d,p)}:(r,s,a,c,d,p)=>{r.arcTo(a,s,d,c,p)},n=e==0?(r,s,a,c,d)=>{r.rect(s,a,c,d)}:(r,s,a,c,d)=>{r.rect(a,s,d,c)};return(r,s,a,c,d,p=0,b=0)=>{p==0&&b==0?n(r,s,a,c,d):(p=yt(p,c/2,d/2),b=yt(b,c/2,d/2),t(r,s+p,a),l(r,s+c,a,s+c,a+d,p),l(r,s+c,a+d,s,a+d,b),l(r,s,a+d,s,a,b),l(r,s,a,s+c,a,p),r.closePath())}}var kl=(e,t,l)=>{e.moveTo(t,l)},_l=(e,t,l)=>{e.moveTo(l,t)},Cn=(e,t,l)=>{e.lineTo(t,l)},Nn=(e,t,l)=>{e.lineTo(l,t)},Ml=Ui(0),$o=Ui(1),Ki=(e,t,l,n,r,s)=>{e.arc(t,l,n,r,s)},Yi=(e,t,l,n,r,s)=>{e.arc(l,t,n,r,s)},ji=(e,t,l,n,r,s,a)=>{e.bezierCurveTo(t,l,n,r,s,a)},qi=(e,t,l,n,r,s,a)=>{e.bezierCurveTo(l,t,r,n,a,s)};function Zi(e){return(t,l,n,r,s)=>tn(t,l,(a,c,d,p,b,g,w,P,M,H,F)=>{let{pxRound:z,points:S}=a,O,T;p.ori==0?(O=kl,T=Ki):(O=_l,T=Yi);let j=ce(S.width*re,3),R=(S.size-S.width)/2*re,q=ce(R*2,3),U=new Path2D,Q=new Path2D,{left:$,top:k,width:Y,height:D}=t.bbox;Ml(Q,$-q,k-q,Y+q*2,D+q*2);let W=B=>{if(d[B]!=null){let ee=z(g(c[B],p,H,P)),V=z(w(d[B],b,F,M));O(U,ee+R,V),T(U,ee,V,R,0,gl*2)}};if(s)s.forEach(W);else for(let B=n;B<=r;B++)W(B);return{stroke:j>0?U:null,fill:U,clip:Q,flags:Rn|Eo}})}function Ji(e){return(t,l,n,r,s,a)=>{n!=r&&(s!=n&&a!=n&&e(t,l,n),s!=r&&a!=r&&e(t,l,r),e(t,l,a))}}var Gu=Ji(Cn),$u=Ji(Nn);function Qi(e){let t=le(e?.alignGaps,0);return(l,n,r,s)=>tn(l,n,(a,c,d,p,b,g,w,P,M,H,F)=>{[r,s]=vl(d,r,s);let z=a.pxRound,S=D=>z(g(D,p,H,P)),O=D=>z(w(D,b,F,M)),T,j;p.ori==0?(T=Cn,j=Gu):(T=Nn,j=$u);let R=p.dir*(p.ori==0?1:-1),q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Rn},U=q.stroke,Q=!1;if(s-r>=H*4){let D=C=>l.posToVal(C,p.key,!0),W=null,B=null,ee,V,Ke,we=S(c[R==1?r:s]),te=S(c[r]),ae=S(c[s]),Z=D(R==1?te+1:ae-1);for(let C=R==1?r:s;C>=r&&C<=s;C+=R){let _e=c[C],ye=(R==1?_e<Z:_e>Z)?we:S(_e),ie=d[C];ye==we?ie!=null?(V=ie,W==null?(T(U,ye,O(V)),ee=W=B=V):V<W?W=V:V>B&&(B=V)):ie===null&&(Q=!0):(W!=null&&j(U,we,O(W),O(B),O(ee),O(V)),ie!=null?(V=ie,T(U,ye,O(V)),W=B=ee=V):(W=B=null,ie===null&&(Q=!0)),we=ye,Z=D(we+R))}W!=null&&W!=B&&Ke!=we&&j(U,we,O(W),O(B),O(ee),O(V))}else for(let D=R==1?r:s;D>=r&&D<=s;D+=R){let W=d[D];W===null?Q=!0:W!=null&&T(U,S(c[D]),O(W))}let[k,Y]=Wo(l,n);if(a.fill!=null||k!=0){let D=q.fill=new Path2D(U),W=a.fillTo(l,n,a.min,a.max,k),B=O(W),ee=S(c[r]),V=S(c[s]);R==-1&&([V,ee]=[ee,V]),T(D,V,B),T(D,ee,B)}if(!a.spanGaps){let D=[];Q&&D.push(...Go(c,d,r,s,R,S,t)),q.gaps=D=a.gaps(l,n,r,s,D),q.clip=Tl(D,p.ori,P,M,H,F)}return Y!=0&&(q.band=Y==2?[Rt(l,n,r,s,U,-1),Rt(l,n,r,s,U,1)]:Rt(l,n,r,s,U,Y)),q})}function Uu(e){let t=le(e.align,1),l=le(e.ascDesc,!1),n=le(e.alignGaps,0),r=le(e.extend,!1);return(s,a,c,d)=>tn(s,a,(p,b,g,w,P,M,H,F,z,S,O)=>{[c,d]=vl(g,c,d);let T=p.pxRound,{left:j,width:R}=s.bbox,q=te=>T(M(te,w,S,F)),U=te=>T(H(te,P,O,z)),Q=w.ori==0?Cn:Nn,$={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Rn},k=$.stroke,Y=w.dir*(w.ori==0?1:-1),D=U(g[Y==1?c:d]),W=q(b[Y==1?c:d]),B=W,ee=W;r&&t==-1&&(ee=j,Q(k,ee,D)),Q(k,W,D);for(let te=Y==1?c:d;te>=c&&te<=d;te+=Y){let ae=g[te];if(ae==null)continue;let Z=q(b[te]),C=U(ae);t==1?Q(k,Z,D):Q(k,B,C),Q(k,Z,C),D=C,B=Z}let V=B;r&&t==1&&(V=j+R,Q(k,V,D));let[Ke,we]=Wo(s,a);if(p.fill!=null||Ke!=0){let te=$.fill=new Path2D(k),ae=p.fillTo(s,a,p.min,p.max,Ke),Z=U(ae);Q(te,V,Z),Q(te,ee,Z)}if(!p.spanGaps){let te=[];te.push(...Go(b,g,c,d,Y,q,n));let ae=p.width*re/2,Z=l||t==1?ae:-ae,C=l||t==-1?-ae:ae;te.forEach(_e=>{_e[0]+=Z,_e[1]+=C}),$.gaps=te=p.gaps(s,a,c,d,te),$.clip=Tl(te,w.ori,F,z,S,O)}return we!=0&&($.band=we==2?[Rt(s,a,c,d,k,-1),Rt(s,a,c,d,k,1)]:Rt(s,a,c,d,k,we)),$})}function di(e,t,l,n,r,s,a=fe){if(e.length>1){let c=null;for(let d=0,p=1/0;d<e.length;d++)if(t[d]!==void 0){if(c!=null){let b=Ae(e[d]-e[c]);b<p&&(p=b,a=Ae(l(e[d],n,r,s)-l(e[c],n,r,s)))}c=d}}return a}function Ku(e){e=e||el;let t=le(e.size,[.6,fe,1]),l=e.align||0,n=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r==\"number\"?[r,0]:r;let s=X(r),a=1-t[0],c=le(t[1],fe),d=le(t[2],1),p=le(e.disp,el),b=le(e.each,P=>{}),{fill:g,stroke:w}=p;return(P,M,H,F)=>tn(P,M,(z,S,O,T,j,R,q,U,Q,$,k)=>{let Y=z.pxRound,D=l,W=n*re,B=c*re,ee=d*re,V,Ke;T.ori==0?[V,Ke]=s(P,M):[Ke,V]=s(P,M);let we=T.dir*(T.ori==0?1:-1),te=T.ori==0?Ml:$o,ae=T.ori==0?b:(A,de,Me,sn,Wt,vt,Gt)=>{b(A,de,Me,Wt,sn,Gt,vt)},Z=le(P.bands,Vo).find(A=>A.series[0]==M),C=Z!=null?Z.dir:0,_e=z.fillTo(P,M,z.min,z.max,C),ze=Y(q(_e,j,k,Q)),ye,ie,ct,qe=$,ve=Y(z.width*re),bt=!1,Mt=null,lt=null,Dt=null,ln=null;g!=null&&(ve==0||w!=null)&&(bt=!0,Mt=g.values(P,M,H,F),lt=new Map,new Set(Mt).forEach(A=>{A!=null&&lt.set(A,new Path2D)}),ve>0&&(Dt=w.values(P,M,H,F),ln=new Map,new Set(Dt).forEach(A=>{A!=null&&ln.set(A,new Path2D)})));let{x0:on,size:zn}=p;if(on!=null&&zn!=null){D=1,S=on.values(P,M,H,F),on.unit==2&&(S=S.map(Me=>P.posToVal(U+Me*$,T.key,!0)));let A=zn.values(P,M,H,F);zn.unit==2?ie=A[0]*$:ie=R(A[0],T,$,U)-R(0,T,$,U),qe=di(S,O,R,T,$,U,qe),ct=qe-ie+W}else qe=di(S,O,R,T,$,U,qe),ct=qe*a+W,ie=qe-ct;ct<1&&(ct=0),ve>=ie/2&&(ve=0),ct<5&&(Y=Si);let ll=ct>0,zt=qe-ct-(ll?ve:0);ie=Y(ko(zt,ee,B)),ye=(D==0?ie/2:D==we?0:ie)-D*we*((D==0?W/2:0)+(ll?ve/2:0));let Ie={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},rn=bt?null:new Path2D,Et=null;if(Z!=null)Et=P.data[Z.series[1]];else{let{y0:A,y1:de}=p;A!=null&&de!=null&&(O=de.values(P,M,H,F),Et=A.values(P,M,H,F))}let It=V*ie,K=Ke*ie;for(let A=we==1?H:F;A>=H&&A<=F;A+=we){let de=O[A];if(de==null)continue;if(Et!=null){let Ye=Et[A]??0;if(de-Ye==0)continue;ze=q(Ye,j,k,Q)}let Me=T.distr!=2||p!=null?S[A]:A,sn=R(Me,T,$,U),Wt=q(le(de,_e),j,k,Q),vt=Y(sn-ye),Gt=Y(Ue(Wt,ze)),Ze=Y(yt(Wt,ze)),ot=Gt-Ze;if(de!=null){let Ye=de<0?K:It,dt=de<0?It:K;bt?(ve>0&&Dt[A]!=null&&te(ln.get(Dt[A]),vt,Ze+tt(ve/2),ie,Ue(0,ot-ve),Ye,dt),Mt[A]!=null&&te(lt.get(Mt[A]),vt,Ze+tt(ve/2),ie,Ue(0,ot-ve),Ye,dt)):te(rn,vt,Ze+tt(ve/2),ie,Ue(0,ot-ve),Ye,dt),ae(P,M,A,vt-ve/2,Ze,ie+ve,ot)}}return ve>0?Ie.stroke=bt?ln:rn:bt||(Ie._fill=z.width==0?z._fill:z._stroke??z._fill,Ie.width=0),Ie.fill=bt?lt:rn,Ie})}function Yu(e,t){let l=le(t?.alignGaps,0);return(n,r,s,a)=>tn(n,r,(c,d,p,b,g,w,P,M,H,F,z)=>{[s,a]=vl(p,s,a);let S=c.pxRound,O=V=>S(w(V,b,F,M)),T=V=>S(P(V,g,z,H)),j,R,q;b.ori==0?(j=kl,q=Cn,R=ji):(j=_l,q=Nn,R=qi);let U=b.dir*(b.ori==0?1:-1),Q=O(d[U==1?s:a]),$=Q,k=[],Y=[];for(let V=U==1?s:a;V>=s&&V<=a;V+=U)if(p[V]!=null){let we=d[V],te=O(we);k.push($=te),Y.push(T(p[V]))}let D={stroke:e(k,Y,j,q,R,S),fill:null,clip:null,band:null,gaps:null,flags:Rn},W=D.stroke,[B,ee]=Wo(n,r);if(c.fill!=null||B!=0){let V=D.fill=new Path2D(W),Ke=c.fillTo(n,r,c.min,c.max,B),we=T(Ke);q(V,$,we),q(V,Q,we)}if(!c.spanGaps){let V=[];V.push(...Go(d,p,s,a,U,O,l)),D.gaps=V=c.gaps(n,r,s,a,V),D.clip=Tl(V,b.ori,M,H,F,z)}return ee!=0&&(D.band=ee==2?[Rt(n,r,s,a,W,-1),Rt(n,r,s,a,W,1)]:Rt(n,r,s,a,W,ee)),D})}function ju(e){return Yu(qu,e)}function qu(e,t,l,n,r,s){let a=e.length;if(a<2)return null;let c=new Path2D;if(l(c,e[0],t[0]),a==2)n(c,e[1],t[1]);else{let d=Array(a),p=Array(a-1),b=Array(a-1),g=Array(a-1);for(let w=0;w<a-1;w++)b[w]=t[w+1]-t[w],g[w]=e[w+1]-e[w],p[w]=b[w]/g[w];d[0]=p[0];for(let w=1;w<a-1;w++)p[w]===0||p[w-1]===0||p[w-1]>0!=p[w]>0?d[w]=0:(d[w]=3*(g[w-1]+g[w])/((2*g[w]+g[w-1])/p[w-1]+(g[w]+2*g[w-1])/p[w]),isFinite(d[w])||(d[w]=0));d[a-1]=p[a-2];for(let w=0;w<a-1;w++)r(c,e[w]+g[w]/3,t[w]+d[w]*g[w]/3,e[w+1]-g[w]/3,t[w+1]-d[w+1]*g[w]/3,e[w+1],t[w+1])}return c}var Ao=new Set;function mi(){for(let e of Ao)e.syncRect(!0)}Dn&&(Xt(Aa,Mn,mi),Xt(La,Mn,mi,!0),Xt(wl,Mn,()=>{Le.pxRatio=re}));var Zu=Qi(),Ju=Zi();function pi(e,t,l,n){return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Lo(s,a,t,l))}function Qu(e,t){return e.map((l,n)=>n==0?{}:ke({},t,l))}function Lo(e,t,l,n){return ke({},t==0?l:n,e)}function Xi(e,t,l){return t==null?An:[t,l]}var Xu=Xi;function ef(e,t,l){return t==null?An:yl(t,l,Ho,!0)}function es(e,t,l,n){return t==null?An:Sl(t,l,e.scales[n].log,!1)}var tf=es;function ts(e,t,l,n){return t==null?An:No(t,l,e.scales[n].log,!1)}var nf=ts;function lf(e,t,l,n,r){let s=Ue(Kr(e),Kr(t)),a=t-e,c=wt(r/n*a,l);do{let d=l[c],p=n*d/a;if(p>=r&&s+(d<5?Ft.get(d):0)<=17)return[d,p]}while(++c<l.length);return[0,0]}function hi(e){let t,l;return e=e.replace(/(\\d+)px/,(n,r)=>(t=Ee((l=+r)*re))+\"px\"),[e,t,l]}function of(e){e.show&&[e.font,e.labelFont].forEach(t=>{let l=ce(t[2]*re,1);t[0]=t[0].replace(/[0-9.]+px/,l+\"px\"),t[1]=l})}function Le(e,t,l){let n={mode:le(e.mode,1)},r=n.mode;function s(o,i,u,f){let m=i.valToPct(o);return f+u*(i.dir==-1?1-m:m)}function a(o,i,u,f){let m=i.valToPct(o);return f+u*(i.dir==-1?m:1-m)}function c(o,i,u,f){return i.ori==0?s(o,i,u,f):a(o,i,u,f)}n.valToPosH=s,n.valToPosV=a;let d=!1;n.status=0;let p=n.root=ut(ca);if(e.id!=null&&(p.id=e.id),et(p,e.class),e.title){let o=ut(pa,p);o.textContent=e.title}let b=gt(\"canvas\"),g=n.ctx=b.getContext(\"2d\"),w=ut(ha,p);Xt(\"click\",w,o=>{o.target===M&&(me!=yn||be!=bn)&&Be.click(n,o)},!0);let P=n.under=ut(ga,w);w.appendChild(b);let M=n.over=ut(wa,w);e=Ln(e);let H=+le(e.pxAlign,1),F=ci(H);(e.plugins||[]).forEach(o=>{o.opts&&(e=o.opts(n,e)||e)});let z=e.ms||.001,S=n.series=r==1?pi(e.series||[],oi,ui,!1):Qu(e.series||[null],ai),O=n.axes=pi(e.axes||[],li,ii,!0),T=n.scales={},j=n.bands=e.bands||[];j.forEach(o=>{o.fill=X(o.fill||null),o.dir=le(o.dir,-1)});let R=r==2?S[1].facets[0].scale:S[0].scale,q={axes:$s,series:Fs},U=(e.drawOrder||[\"axes\",\"series\"]).map(o=>q[o]);function Q(o){let i=o.distr==3?u=>Lt(u>0?u:o.clamp(n,u,o.min,o.max,o.key)):o.distr==4?u=>wo(u,o.asinh):o.distr==100?u=>o.fwd(u):u=>u;return u=>{let f=i(u),{_min:m,_max:h}=o,y=h-m;return(f-m)/y}}function $(o){let i=T[o];if(i==null){let u=(e.scales||el)[o]||el;if(u.from!=null){$(u.from);let f=ke({},T[u.from],u,{key:o});f.valToPct=Q(f),T[o]=f}else{i=T[o]=ke({},o==R?Gi:zu,u),i.key=o;let f=i.time,m=i.range,h=Bt(m);if((o!=R||r==2&&!f)&&(h&&(m[0]==null||m[1]==null)&&(m={min:m[0]==null?Gr:{mode:1,hard:m[0],soft:m[0]},max:m[1]==null?Gr:{mode:1,hard:m[1],soft:m[1]}},h=!1),!h&&Pl(m))){let y=m;m=(v,x,_)=>x==null?An:yl(x,_,y)}i.range=X(m||(f?Xu:o==R?i.distr==3?tf:i.distr==4?nf:Xi:i.distr==3?es:i.distr==4?ts:ef)),i.auto=X(h?!1:i.auto),i.clamp=X(i.clamp||Fu),i._min=i._max=null,i.valToPct=Q(i)}}}$(\"x\"),$(\"y\"),r==1&&S.forEach(o=>{$(o.scale)}),O.forEach(o=>{$(o.scale)});for(let o in e.scales)$(o);let k=T[R],Y=k.distr,D,W;k.ori==0?(et(p,da),D=s,W=a):(et(p,ma),D=a,W=s);let B={};for(let o in T){let i=T[o];(i.min!=null||i.max!=null)&&(B[o]={min:i.min,max:i.max},i.min=i.max=null)}let ee=e.tzDate||(o=>new Date(Ee(o/z))),V=e.fmtDate||Bo,Ke=z==1?du(ee):hu(ee),we=ei(ee,Xr(z==1?cu:pu,V)),te=ni(ee,ti(wu,V)),ae=[],Z=n.legend=ke({},vu,e.legend),C=n.cursor=ke({},_u,{drag:{y:r==2}},e.cursor),_e=Z.show,ze=C.show,ye=Z.markers;Z.idxs=ae,ye.width=X(ye.width),ye.dash=X(ye.dash),ye.stroke=X(ye.stroke),ye.fill=X(ye.fill);let ie,ct,qe,ve=[],bt=[],Mt,lt=!1,Dt={};if(Z.live){let o=S[1]?S[1].values:null;lt=o!=null,Mt=lt?o(n,1,0):{_:0};for(let i in Mt)Dt[i]=Do}if(_e)if(ie=gt(\"table\",Pa,p),qe=gt(\"tbody\",null,ie),Z.mount(n,ie),lt){ct=gt(\"thead\",null,ie,qe);let o=gt(\"tr\",null,ct);gt(\"th\",null,o);for(var ln in Mt)gt(\"th\",Lr,o).textContent=ln}else et(ie,ka),Z.live&&et(ie,Ta);let on={show:!0},zn={show:!1};function ll(o,i){if(i==0&&(lt||!Z.live||r==2))return An;let u=[],f=gt(\"tr\",_a,qe,qe.childNodes[i]);et(f,o.class),o.show||et(f,Qt);let m=gt(\"th\",null,f);if(ye.show){let v=ut(Ma,m);if(i>0){let x=ye.width(n,i);x&&(v.style.border=x+\"px \"+ye.dash(n,i)+\" \"+ye.stroke(n,i)),v.style.background=ye.fill(n,i)}}let h=ut(Lr,m);o.label instanceof HTMLElement?h.appendChild(o.label):h.textContent=o.label,i>0&&(ye.show||(h.style.color=o.width>0?ye.stroke(n,i):ye.fill(n,i)),Ie(\"click\",m,v=>{if(C._lock)return;Ut(v);let x=S.indexOf(o);if((v.ctrlKey||v.metaKey)!=Z.isolate){let _=S.some((E,L)=>L>0&&L!=x&&E.show);S.forEach((E,L)=>{L>0&&xt(L,_?L==x?on:zn:on,!0,Te.setSeries)})}else xt(x,{show:!o.show},!0,Te.setSeries)},!1),un&&Ie(Nr,m,v=>{C._lock||(Ut(v),xt(S.indexOf(o),Sn,!0,Te.setSeries))},!1));for(var y in Mt){let v=gt(\"td\",Ea,f);v.textContent=\"--\",u.push(v)}return[f,u]}let zt=new Map;function Ie(o,i,u,f=!0){let m=zt.get(i)||{},h=C.bind[o](n,i,u,f);h&&(Xt(o,i,m[o]=h),zt.set(i,m))}function rn(o,i,u){let f=zt.get(i)||{};for(let m in f)(o==null||m==o)&&(To(m,i,f[m]),delete f[m]);o==null&&zt.delete(i)}let Et=0,It=0,K=0,A=0,de=0,Me=0,sn=de,Wt=Me,vt=K,Gt=A,Ze=0,ot=0,Ye=0,dt=0;n.bbox={};let Gl=!1,ol=!1,an=!1,$t=!1,rl=!1,rt=!1;function $l(o,i,u){(u||o!=n.width||i!=n.height)&&Zo(o,i),pn(!1),an=!0,ol=!0,hn()}function Zo(o,i){n.width=Et=K=o,n.height=It=A=i,de=Me=0,Ds(),Cs();let u=n.bbox;Ze=u.left=Zt(de*re,.5),ot=u.top=Zt(Me*re,.5),Ye=u.width=Zt(K*re,.5),dt=u.height=Zt(A*re,.5)}let As=3;function Ls(){let o=!1,i=0;for(;!o;){i++;let u=Ws(i),f=Gs(i);o=i==As||u&&f,o||(Zo(n.width,n.height),ol=!0)}}function Rs({width:o,height:i}){$l(o,i)}n.setSize=Rs;function Ds(){let o=!1,i=!1,u=!1,f=!1;O.forEach((m,h)=>{if(m.show&&m._show){let{side:y,_size:v}=m,x=y%2,_=m.label!=null?m.labelSize:0,E=v+_;E>0&&(x?(K-=E,y==3?(de+=E,f=!0):u=!0):(A-=E,y==0?(Me+=E,o=!0):i=!0))}}),Kt[0]=o,Kt[1]=u,Kt[2]=i,Kt[3]=f,K-=Ct[1]+Ct[3],de+=Ct[3],A-=Ct[2]+Ct[0],Me+=Ct[0]}function Cs(){let o=de+K,i=Me+A,u=de,f=Me;function m(h,y){switch(h){case 1:return o+=y,o-y;case 2:return i+=y,i-y;case 3:return u-=y,u+y;case 0:return f-=y,f+y}}O.forEach((h,y)=>{if(h.show&&h._show){let v=h.side;h._pos=m(v,h._size),h.label!=null&&(h._lpos=m(v,h.labelSize))}})}if(C.dataIdx==null){let o=C.hover,i=o.skip=new Set(o.skip??[]);i.add(void 0);let u=o.prox=X(o.prox),f=o.bias??=0;C.dataIdx=(m,h,y,v)=>{if(h==0)return y;let x=y,_=u(m,h,y,v)??fe,E=_>=0&&_<fe,L=k.ori==0?K:A,G=C.left,oe=t[0],ne=t[h];if(i.has(ne[y])){x=null;let J=null,I=null,N;if(f==0||f==-1)for(N=y;J==null&&N-- >0;)i.has(ne[N])||(J=N);if(f==0||f==1)for(N=y;I==null&&N++<ne.length;)i.has(ne[N])||(I=N);if(J!=null||I!=null)if(E){let he=J==null?-1/0:D(oe[J],k,L,0),Se=I==null?1/0:D(oe[I],k,L,0),Oe=G-he,ue=Se-G;Oe<=ue?Oe<=_&&(x=J):ue<=_&&(x=I)}else x=I==null?J:J==null?I:y-J<=I-y?J:I}else E&&Ae(G-D(oe[y],k,L,0))>_&&(x=null);return x}}let Ut=o=>{C.event=o};C.idxs=ae,C._lock=!1;let Fe=C.points;Fe.show=X(Fe.show),Fe.size=X(Fe.size),Fe.stroke=X(Fe.stroke),Fe.width=X(Fe.width),Fe.fill=X(Fe.fill);let St=n.focus=ke({},e.focus||{alpha:.3},C.focus),un=St.prox>=0,fn=un&&Fe.one,it=[],cn=[],dn=[];function Jo(o,i){let u=Fe.show(n,i);if(u instanceof HTMLElement)return et(u,xa),et(u,o.class),_t(u,-10,-10,K,A),M.insertBefore(u,it[i]),u}function Qo(o,i){if(r==1||i>0){let u=r==1&&T[o.scale].time,f=o.value;o.value=u?qr(f)?ni(ee,ti(f,V)):f||te:f||Ou,o.label=o.label||(u?Eu:Mu)}if(fn||i>0){o.width=o.width==null?1:o.width,o.paths=o.paths||Zu||za,o.fillTo=X(o.fillTo||Iu),o.pxAlign=+le(o.pxAlign,H),o.pxRound=ci(o.pxAlign),o.stroke=X(o.stroke||null),o.fill=X(o.fill||null),o._stroke=o._fill=o._paths=o._focus=null;let u=Vu(Ue(1,o.width),1),f=o.points=ke({},{size:u,width:Ue(1,u*.2),stroke:o.stroke,space:u*2,paths:Ju,_stroke:null,_fill:null},o.points);f.show=X(f.show),f.filter=X(f.filter),f.fill=X(f.fill),f.stroke=X(f.stroke),f.paths=X(f.paths),f.pxAlign=o.pxAlign}if(_e){let u=ll(o,i);ve.splice(i,0,u[0]),bt.splice(i,0,u[1]),Z.values.push(null)}if(ze){ae.splice(i,0,null);let u=null;fn?i==0&&(u=Jo(o,i)):i>0&&(u=Jo(o,i)),it.splice(i,0,u),cn.splice(i,0,0),dn.splice(i,0,0)}He(\"addSeries\",i)}function Ns(o,i){i=i??S.length,o=r==1?Lo(o,i,oi,ui):Lo(o,i,{},ai),S.splice(i,0,o),Qo(S[i],i)}n.addSeries=Ns;function Hs(o){if(S.splice(o,1),_e){Z.values.splice(o,1),bt.splice(o,1);let i=ve.splice(o,1)[0];rn(null,i.firstChild),i.remove()}ze&&(ae.splice(o,1),it.splice(o,1)[0].remove(),cn.splice(o,1),dn.splice(o,1)),He(\"delSeries\",o)}n.delSeries=Hs;let Kt=[!1,!1,!1,!1];function Os(o,i){if(o._show=o.show,o.show){let u=o.side%2,f=T[o.scale];f==null&&(o.scale=u?S[1].scale:R,f=T[o.scale]);let m=f.time;o.size=X(o.size),o.space=X(o.space),o.rotate=X(o.rotate),Bt(o.incrs)&&o.incrs.forEach(y=>{!Ft.has(y)&&Ft.set(y,Ti(y))}),o.incrs=X(o.incrs||(f.distr==2?au:m?z==1?fu:mu:Jt)),o.splits=X(o.splits||(m&&f.distr==1?Ke:f.distr==3?_o:f.distr==4?Ru:Lu)),o.stroke=X(o.stroke),o.grid.stroke=X(o.grid.stroke),o.ticks.stroke=X(o.ticks.stroke),o.border.stroke=X(o.border.stroke);let h=o.values;o.values=Bt(h)&&!Bt(h[0])?X(h):m?Bt(h)?ei(ee,Xr(h,V)):qr(h)?gu(ee,h):h||we:h||Au,o.filter=X(o.filter||(f.distr>=3&&f.log==10?Nu:f.distr==3&&f.log==2?Hu:xi)),o.font=hi(o.font),o.labelFont=hi(o.labelFont),o._size=o.size(n,null,i,0),o._space=o._rotate=o._incrs=o._found=o._splits=o._values=null,o._size>0&&(Kt[i]=!0,o._el=ut(ya,w))}}function In(o,i,u,f){let[m,h,y,v]=u,x=i%2,_=0;return x==0&&(v||h)&&(_=i==0&&!m||i==2&&!y?Ee(li.size/3):0),x==1&&(m||y)&&(_=i==1&&!h||i==3&&!v?Ee(ii.size/2):0),_}let Xo=n.padding=(e.padding||[In,In,In,In]).map(o=>X(le(o,In))),Ct=n._padding=Xo.map((o,i)=>o(n,i,Kt,0)),Ve,Re=null,De=null,il=r==1?S[0].idxs:null,mt=null,Wn=!1;function er(o,i){if(t=o??[],n.data=n._data=t,r==2){Ve=0;for(let u=1;u<S.length;u++)Ve+=t[u][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),mt=t[0],Ve=mt.length;let u=t;if(Y==2){u=t.slice();let f=u[0]=Array(Ve);for(let m=0;m<Ve;m++)f[m]=m}n._data=t=u}if(pn(!0),He(\"setData\"),Y==2&&(an=!0),i!==!1){let u=k;u.auto(n,Wn)?Ul():Ht(R,u.min,u.max),$t=$t||C.left>=0,rt=!0,hn()}}n.setData=er;function Ul(){Wn=!0;let o,i;r==1&&(Ve>0?(Re=il[0]=0,De=il[1]=Ve-1,o=t[0][Re],i=t[0][De],Y==2?(o=Re,i=De):o==i&&(Y==3?[o,i]=Sl(o,o,k.log,!1):Y==4?[o,i]=No(o,o,k.log,!1):k.time?i=o+Ee(86400/z):[o,i]=yl(o,i,Ho,!0))):(Re=il[0]=o=null,De=il[1]=i=null)),Ht(R,o,i)}let sl,mn,Kl,Yl,jl,ql,Zl,Jl,Ql,je;function tr(o,i,u,f,m,h){o??=Dr,u??=Vo,f??=\"butt\",m??=Dr,h??=\"round\",o!=sl&&(g.strokeStyle=sl=o),m!=mn&&(g.fillStyle=mn=m),i!=Kl&&(g.lineWidth=Kl=i),h!=jl&&(g.lineJoin=jl=h),f!=ql&&(g.lineCap=ql=f),u!=Yl&&g.setLineDash(Yl=u)}function nr(o,i,u,f){i!=mn&&(g.fillStyle=mn=i),o!=Zl&&(g.font=Zl=o),u!=Jl&&(g.textAlign=Jl=u),f!=Ql&&(g.textBaseline=Ql=f)}function Xl(o,i,u,f,m=0){if(f.length>0&&o.auto(n,Wn)&&(i==null||i.min==null)){let h=le(Re,0),y=le(De,f.length-1),v=u.min==null?Na(f,h,y,m,o.distr==3):[u.min,u.max];o.min=yt(o.min,u.min=v[0]),o.max=Ue(o.max,u.max=v[1])}}let lr={min:null,max:null};function Vs(){for(let f in T){let m=T[f];B[f]==null&&(m.min==null||B[R]!=null&&m.auto(n,Wn))&&(B[f]=lr)}for(let f in T){let m=T[f];B[f]==null&&m.from!=null&&B[m.from]!=null&&(B[f]=lr)}B[R]!=null&&pn(!0);let o={};for(let f in B){let m=B[f];if(m!=null){let h=o[f]=Ln(T[f],Ga);if(m.min!=null)ke(h,m);else if(f!=R||r==2)if(Ve==0&&h.from==null){let y=h.range(n,null,null,f);h.min=y[0],h.max=y[1]}else h.min=fe,h.max=-fe}}if(Ve>0){S.forEach((f,m)=>{if(r==1){let h=f.scale,y=B[h];if(y==null)return;let v=o[h];if(m==0){let x=v.range(n,v.min,v.max,h);v.min=x[0],v.max=x[1],Re=wt(v.min,t[0]),De=wt(v.max,t[0]),De-Re>1&&(t[0][Re]<v.min&&Re++,t[0][De]>v.max&&De--),f.min=mt[Re],f.max=mt[De]}else f.show&&f.auto&&Xl(v,y,f,t[m],f.sorted);f.idxs[0]=Re,f.idxs[1]=De}else if(m>0&&f.show&&f.auto){let[h,y]=f.facets,v=h.scale,x=y.scale,[_,E]=t[m],L=o[v],G=o[x];L!=null&&Xl(L,B[v],h,_,h.sorted),G!=null&&Xl(G,B[x],y,E,y.sorted),f.min=y.min,f.max=y.max}});for(let f in o){let m=o[f],h=B[f];if(m.from==null&&(h==null||h.min==null)){let y=m.range(n,m.min==fe?null:m.min,m.max==-fe?null:m.max,f);m.min=y[0],m.max=y[1]}}}for(let f in o){let m=o[f];if(m.from!=null){let h=o[m.from];if(h.min==null)m.min=m.max=null;else{let y=m.range(n,h.min,h.max,f);m.min=y[0],m.max=y[1]}}}let i={},u=!1;for(let f in o){let m=o[f],h=T[f];if(h.min!=m.min||h.max!=m.max){h.min=m.min,h.max=m.max;let y=h.distr;h._min=y==3?Lt(h.min):y==4?wo(h.min,h.asinh):y==100?h.fwd(h.min):h.min,h._max=y==3?Lt(h.max):y==4?wo(h.max,h.asinh):y==100?h.fwd(h.max):h.max,i[f]=u=!0}}if(u){S.forEach((f,m)=>{r==2?m>0&&i.y&&(f._paths=null):i[f.scale]&&(f._paths=null)});for(let f in i)an=!0,He(\"setScale\",f);ze&&C.left>=0&&($t=rt=!0)}for(let f in B)B[f]=null}function Bs(o){let i=ko(Re-1,0,Ve-1),u=ko(De+1,0,Ve-1);for(;o[i]==null&&i>0;)i--;for(;o[u]==null&&u<Ve-1;)u++;return[i,u]}function Fs(){if(Ve>0){let o=S.some(i=>i._focus)&&je!=St.alpha;o&&(g.globalAlpha=je=St.alpha),S.forEach((i,u)=>{if(u>0&&i.show&&(or(u,!1),or(u,!0),i._paths==null)){let f=je;je!=i.alpha&&(g.globalAlpha=je=i.alpha);let m=r==2?[0,t[u][0].length-1]:Bs(t[u]);i._paths=i.paths(n,u,m[0],m[1]),je!=f&&(g.globalAlpha=je=f)}}),S.forEach((i,u)=>{if(u>0&&i.show){let f=je;je!=i.alpha&&(g.globalAlpha=je=i.alpha),i._paths!=null&&rr(u,!1);{let m=i._paths!=null?i._paths.gaps:null,h=i.points.show(n,u,Re,De,m),y=i.points.filter(n,u,h,m);(h||y)&&(i.points._paths=i.points.paths(n,u,Re,De,y),rr(u,!0))}je!=f&&(g.globalAlpha=je=f),He(\"drawSeries\",u)}}),o&&(g.globalAlpha=je=1)}}function or(o,i){let u=i?S[o].points:S[o];u._stroke=u.stroke(n,o),u._fill=u.fill(n,o)}function rr(o,i){let u=i?S[o].points:S[o],{stroke:f,fill:m,clip:h,flags:y,_stroke:v=u._stroke,_fill:x=u._fill,_width:_=u.width}=u._paths;_=ce(_*re,3);let E=null,L=_%2/2;i&&x==null&&(x=_>0?\"#fff\":v);let G=u.pxAlign==1&&L>0;if(G&&g.translate(L,L),!i){let oe=Ze-_/2,ne=ot-_/2,J=Ye+_,I=dt+_;E=new Path2D,E.rect(oe,ne,J,I)}i?eo(v,_,u.dash,u.cap,x,f,m,y,h):zs(o,v,_,u.dash,u.cap,x,f,m,y,E,h),G&&g.translate(-L,-L)}function zs(o,i,u,f,m,h,y,v,x,_,E){let L=!1;x!=0&&j.forEach((G,oe)=>{if(G.series[0]==o){let ne=S[G.series[1]],J=t[G.series[1]],I=(ne._paths||el).band;Bt(I)&&(I=G.dir==1?I[0]:I[1]);let N,he=null;ne.show&&I&&Oa(J,Re,De)?(he=G.fill(n,oe)||h,N=ne._paths.clip):I=null,eo(i,u,f,m,he,y,v,x,_,E,N,I),L=!0}}),L||eo(i,u,f,m,h,y,v,x,_,E)}let ir=Rn|Eo;function eo(o,i,u,f,m,h,y,v,x,_,E,L){tr(o,i,u,f,m),(x||_||L)&&(g.save(),x&&g.clip(x),_&&g.clip(_)),L?(v&ir)==ir?(g.clip(L),E&&g.clip(E),ul(m,y),al(o,h,i)):v&Eo?(ul(m,y),g.clip(L),al(o,h,i)):v&Rn&&(g.save(),g.clip(L),E&&g.clip(E),ul(m,y),g.restore(),al(o,h,i)):(ul(m,y),al(o,h,i)),(x||_||L)&&g.restore()}function al(o,i,u){u>0&&(i instanceof Map?i.forEach((f,m)=>{g.strokeStyle=sl=m,g.stroke(f)}):i!=null&&o&&g.stroke(i))}function ul(o,i){i instanceof Map?i.forEach((u,f)=>{g.fillStyle=mn=f,g.fill(u)}):i!=null&&o&&g.fill(i)}function Is(o,i,u,f){let m=O[o],h;if(f<=0)h=[0,0];else{let y=m._space=m.space(n,o,i,u,f),v=m._incrs=m.incrs(n,o,i,u,f,y);h=lf(i,u,v,f,y)}return m._found=h}function to(o,i,u,f,m,h,y,v,x,_){let E=y%2/2;H==1&&g.translate(E,E),tr(v,y,x,_,v),g.beginPath();let L,G,oe,ne,J=m+(f==0||f==3?-h:h);u==0?(G=m,ne=J):(L=m,oe=J);for(let I=0;I<o.length;I++)i[I]!=null&&(u==0?L=oe=o[I]:G=ne=o[I],g.moveTo(L,G),g.lineTo(oe,ne));g.stroke(),H==1&&g.translate(-E,-E)}function Ws(o){let i=!0;return O.forEach((u,f)=>{if(!u.show)return;let m=T[u.scale];if(m.min==null){u._show&&(i=!1,u._show=!1,pn(!1));return}else u._show||(i=!1,u._show=!0,pn(!1));let h=u.side,y=h%2,{min:v,max:x}=m,[_,E]=Is(f,v,x,y==0?K:A);if(E==0)return;let L=m.distr==2,G=u._splits=u.splits(n,f,v,x,_,E,L),oe=m.distr==2?G.map(N=>mt[N]):G,ne=m.distr==2?mt[G[1]]-mt[G[0]]:_,J=u._values=u.values(n,u.filter(n,oe,f,E,ne),f,E,ne);u._rotate=h==2?u.rotate(n,J,f,E):0;let I=u._size;u._size=ft(u.size(n,J,f,o)),I!=null&&u._size!=I&&(i=!1)}),i}function Gs(o){let i=!0;return Xo.forEach((u,f)=>{let m=u(n,f,Kt,o);m!=Ct[f]&&(i=!1),Ct[f]=m}),i}function $s(){for(let o=0;o<O.length;o++){let i=O[o];if(!i.show||!i._show)continue;let u=i.side,f=u%2,m,h,y=i.stroke(n,o),v=u==0||u==3?-1:1,[x,_]=i._found;if(i.label!=null){let Ge=i.labelGap*v,Xe=Ee((i._lpos+Ge)*re);nr(i.labelFont[0],y,\"center\",u==2?\"top\":Rr),g.save(),f==1?(m=h=0,g.translate(Xe,Ee(ot+dt/2)),g.rotate((u==3?-gl:gl)/2)):(m=Ee(Ze+Ye/2),h=Xe);let qt=vi(i.label)?i.label(n,o,x,_):i.label;g.fillText(qt,m,h),g.restore()}if(_==0)continue;let E=T[i.scale],L=f==0?Ye:dt,G=f==0?Ze:ot,oe=i._splits,ne=E.distr==2?oe.map(Ge=>mt[Ge]):oe,J=E.distr==2?mt[oe[1]]-mt[oe[0]]:x,I=i.ticks,N=i.border,he=I.show?I.size:0,Se=Ee(he*re),Oe=Ee((i.alignTo==2?i._size-he-i.gap:i.gap)*re),ue=i._rotate*-gl/180,xe=F(i._pos*re),Je=(Se+Oe)*v,We=xe+Je;h=f==0?We:0,m=f==1?We:0;let st=i.font[0],pt=i.align==1?kn:i.align==2?po:ue>0?kn:ue<0?po:f==0?\"center\":u==3?po:kn,Tt=ue||f==1?\"middle\":u==2?\"top\":Rr;nr(st,y,pt,Tt);let Qe=i.font[1]*i.lineGap,at=oe.map(Ge=>F(c(Ge,E,L,G))),ht=i._values;for(let Ge=0;Ge<ht.length;Ge++){let Xe=ht[Ge];if(Xe!=null){f==0?m=at[Ge]:h=at[Ge],Xe=\"\"+Xe;let qt=Xe.indexOf(`\n`)==-1?[Xe]:Xe.split(/\\n/gm);for(let $e=0;$e<qt.length;$e++){let kr=qt[$e];ue?(g.save(),g.translate(m,h+$e*Qe),g.rotate(ue),g.fillText(kr,0,0),g.restore()):g.fillText(kr,m,h+$e*Qe)}}}I.show&&to(at,I.filter(n,ne,o,_,J),f,u,xe,Se,ce(I.width*re,3),I.stroke(n,o),I.dash,I.cap);let kt=i.grid;kt.show&&to(at,kt.filter(n,ne,o,_,J),f,f==0?2:1,f==0?ot:Ze,f==0?dt:Ye,ce(kt.width*re,3),kt.stroke(n,o),kt.dash,kt.cap),N.show&&to([xe],[1],f==0?1:0,f==0?1:2,f==1?ot:Ze,f==1?dt:Ye,ce(N.width*re,3),N.stroke(n,o),N.dash,N.cap)}He(\"drawAxes\")}function pn(o){S.forEach((i,u)=>{u>0&&(i._paths=null,o&&(r==1?(i.min=null,i.max=null):i.facets.forEach(f=>{f.min=null,f.max=null})))})}let fl=!1,no=!1,Gn=[];function Us(){no=!1;for(let o=0;o<Gn.length;o++)He(...Gn[o]);Gn.length=0}function hn(){fl||(Za(sr),fl=!0)}function Ks(o,i=!1){fl=!0,no=i,o(n),sr(),i&&Gn.length>0&&queueMicrotask(Us)}n.batch=Ks;function sr(){if(Gl&&(Vs(),Gl=!1),an&&(Ls(),an=!1),ol){if(ge(P,kn,de),ge(P,\"top\",Me),ge(P,Zn,K),ge(P,Jn,A),ge(M,kn,de),ge(M,\"top\",Me),ge(M,Zn,K),ge(M,Jn,A),ge(w,Zn,Et),ge(w,Jn,It),b.width=Ee(Et*re),b.height=Ee(It*re),O.forEach(({_el:o,_show:i,_size:u,_pos:f,side:m})=>{if(o!=null)if(i){let h=m===3||m===0?u:0,y=m%2==1;ge(o,y?\"left\":\"top\",f-h),ge(o,y?\"width\":\"height\",u),ge(o,y?\"top\":\"left\",y?Me:de),ge(o,y?\"height\":\"width\",y?A:K),Po(o,Qt)}else et(o,Qt)}),sl=mn=Kl=jl=ql=Zl=Jl=Ql=Yl=null,je=1,Kn(!0),de!=sn||Me!=Wt||K!=vt||A!=Gt){pn(!1);let o=K/vt,i=A/Gt;if(ze&&!$t&&C.left>=0){C.left*=o,C.top*=i,gn&&_t(gn,Ee(C.left),0,K,A),wn&&_t(wn,0,Ee(C.top),K,A);for(let u=0;u<it.length;u++){let f=it[u];f!=null&&(cn[u]*=o,dn[u]*=i,_t(f,ft(cn[u]),ft(dn[u]),K,A))}}if(pe.show&&!rl&&pe.left>=0&&pe.width>0){pe.left*=o,pe.width*=o,pe.top*=i,pe.height*=i;for(let u in ao)ge(vn,u,pe[u])}sn=de,Wt=Me,vt=K,Gt=A}He(\"setSize\"),ol=!1}Et>0&&It>0&&(g.clearRect(0,0,b.width,b.height),He(\"drawClear\"),U.forEach(o=>o()),He(\"draw\")),pe.show&&rl&&(cl(pe),rl=!1),ze&&$t&&(jt(null,!0,!1),$t=!1),Z.show&&Z.live&&rt&&(io(),rt=!1),d||(d=!0,n.status=1,He(\"ready\")),Wn=!1,fl=!1}n.redraw=(o,i)=>{an=i||!1,o!==!1?Ht(R,k.min,k.max):hn()};function lo(o,i){let u=T[o];if(u.from==null){if(Ve==0){let f=u.range(n,i.min,i.max,o);i.min=f[0],i.max=f[1]}if(i.min>i.max){let f=i.min;i.min=i.max,i.max=f}if(Ve>1&&i.min!=null&&i.max!=null&&i.max-i.min<1e-16)return;o==R&&u.distr==2&&Ve>0&&(i.min=wt(i.min,t[0]),i.max=wt(i.max,t[0]),i.min==i.max&&i.max++),B[o]=i,Gl=!0,hn()}}n.setScale=lo;let oo,ro,gn,wn,ar,ur,yn,bn,fr,cr,me,be,Nt=!1,Be=C.drag,Ce=Be.x,Ne=Be.y;ze&&(C.x&&(oo=ut(va,M)),C.y&&(ro=ut(Sa,M)),k.ori==0?(gn=oo,wn=ro):(gn=ro,wn=oo),me=C.left,be=C.top);let pe=n.select=ke({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),vn=pe.show?ut(ba,pe.over?M:P):null;function cl(o,i){if(pe.show){for(let u in o)pe[u]=o[u],u in ao&&ge(vn,u,o[u]);i!==!1&&He(\"setSelect\")}}n.setSelect=cl;function Ys(o){if(S[o].show)_e&&Po(ve[o],Qt);else if(_e&&et(ve[o],Qt),ze){let u=fn?it[0]:it[o];u!=null&&_t(u,-10,-10,K,A)}}function Ht(o,i,u){lo(o,{min:i,max:u})}function xt(o,i,u,f){i.focus!=null&&Qs(o),i.show!=null&&S.forEach((m,h)=>{h>0&&(o==h||o==null)&&(m.show=i.show,Ys(h),r==2?(Ht(m.facets[0].scale,null,null),Ht(m.facets[1].scale,null,null)):Ht(m.scale,null,null),hn())}),u!==!1&&He(\"setSeries\",o,i),f&&Yn(\"setSeries\",n,o,i)}n.setSeries=xt;function js(o,i){ke(j[o],i)}function qs(o,i){o.fill=X(o.fill||null),o.dir=le(o.dir,-1),i=i??j.length,j.splice(i,0,o)}function Zs(o){o==null?j.length=0:j.splice(o,1)}n.addBand=qs,n.setBand=js,n.delBand=Zs;function Js(o,i){S[o].alpha=i,ze&&it[o]!=null&&(it[o].style.opacity=i),_e&&ve[o]&&(ve[o].style.opacity=i)}let At,Ot,Yt,Sn={focus:!0};function Qs(o){if(o!=Yt){let i=o==null,u=St.alpha!=1;S.forEach((f,m)=>{if(r==1||m>0){let h=i||m==0||m==o;f._focus=i?null:h,u&&Js(m,h?1:St.alpha)}}),Yt=o,u&&hn()}}_e&&un&&Ie(Hr,ie,o=>{C._lock||(Ut(o),Yt!=null&&xt(null,Sn,!0,Te.setSeries))});function Pt(o,i,u){let f=T[i];u&&(o=o/re-(f.ori==1?Me:de));let m=K;f.ori==1&&(m=A,o=m-o),f.dir==-1&&(o=m-o);let h=f._min,y=f._max,v=o/m,x=h+(y-h)*v,_=f.distr;return _==3?En(10,x):_==4?Ba(x,f.asinh):_==100?f.bwd(x):x}function Xs(o,i){let u=Pt(o,R,i);return wt(u,t[0],Re,De)}n.valToIdx=o=>wt(o,t[0]),n.posToIdx=Xs,n.posToVal=Pt,n.valToPos=(o,i,u)=>T[i].ori==0?s(o,T[i],u?Ye:K,u?Ze:0):a(o,T[i],u?dt:A,u?ot:0),n.setCursor=(o,i,u)=>{me=o.left,be=o.top,jt(null,i,u)};function dr(o,i){ge(vn,kn,pe.left=o),ge(vn,Zn,pe.width=i)}function mr(o,i){ge(vn,\"top\",pe.top=o),ge(vn,Jn,pe.height=i)}let $n=k.ori==0?dr:mr,Un=k.ori==1?dr:mr;function ea(){if(_e&&Z.live)for(let o=r==2?1:0;o<S.length;o++){if(o==0&&lt)continue;let i=Z.values[o],u=0;for(let f in i)bt[o][u++].firstChild.nodeValue=i[f]}}function io(o,i){if(o!=null&&(o.idxs?o.idxs.forEach((u,f)=>{ae[f]=u}):Wa(o.idx)||ae.fill(o.idx),Z.idx=ae[0]),_e&&Z.live){for(let u=0;u<S.length;u++)(u>0||r==1&&!lt)&&ta(u,ae[u]);ea()}rt=!1,i!==!1&&He(\"setLegend\")}n.setLegend=io;function ta(o,i){let u=S[o],f=o==0&&Y==2?mt:t[o],m;lt?m=u.values(n,o,i)??Dt:(m=u.value(n,i==null?null:f[i],o,i),m=m==null?Dt:{_:m}),Z.values[o]=m}function jt(o,i,u){fr=me,cr=be,[me,be]=C.move(n,me,be),C.left=me,C.top=be,ze&&(gn&&_t(gn,Ee(me),0,K,A),wn&&_t(wn,0,Ee(be),K,A));let f,m=Re>De;At=fe,Ot=null;let h=k.ori==0?K:A,y=k.ori==1?K:A;if(me<0||Ve==0||m){f=C.idx=null;for(let v=0;v<S.length;v++){let x=it[v];x!=null&&_t(x,-10,-10,K,A)}un&&xt(null,Sn,!0,o==null&&Te.setSeries),Z.live&&(ae.fill(f),rt=!0)}else{let v,x,_;r==1&&(v=k.ori==0?me:be,x=Pt(v,R),f=C.idx=wt(x,t[0],Re,De),_=D(t[0][f],k,h,0));let E=-10,L=-10,G=0,oe=0,ne=!0,J=\"\",I=\"\";for(let N=r==2?1:0;N<S.length;N++){let he=S[N],Se=ae[N],Oe=Se==null?null:r==1?t[N][Se]:t[N][1][Se],ue=C.dataIdx(n,N,f,x),xe=ue==null?null:r==1?t[N][ue]:t[N][1][ue];if(rt=rt||xe!=Oe||ue!=Se,ae[N]=ue,N>0&&he.show){let Je=ue==null?-10:ue==f?_:D(r==1?t[0][ue]:t[N][0][ue],k,h,0),We=xe==null?-10:W(xe,r==1?T[he.scale]:T[he.facets[1].scale],y,0);if(un&&xe!=null){let st=k.ori==1?me:be,pt=Ae(St.dist(n,N,ue,We,st));if(pt<At){let Tt=St.bias;if(Tt!=0){let Qe=Pt(st,he.scale),at=xe>=0?1:-1,ht=Qe>=0?1:-1;ht==at&&(ht==1?Tt==1?xe>=Qe:xe<=Qe:Tt==1?xe<=Qe:xe>=Qe)&&(At=pt,Ot=N)}else At=pt,Ot=N}}if(rt||fn){let st,pt;k.ori==0?(st=Je,pt=We):(st=We,pt=Je);let Tt,Qe,at,ht,kt,Ge,Xe=!0,qt=Fe.bbox;if(qt!=null){Xe=!1;let $e=qt(n,N);at=$e.left,ht=$e.top,Tt=$e.width,Qe=$e.height}else at=st,ht=pt,Tt=Qe=Fe.size(n,N);if(Ge=Fe.fill(n,N),kt=Fe.stroke(n,N),fn)N==Ot&&At<=St.prox&&(E=at,L=ht,G=Tt,oe=Qe,ne=Xe,J=Ge,I=kt);else{let $e=it[N];$e!=null&&(cn[N]=at,dn[N]=ht,Wr($e,Tt,Qe,Xe),zr($e,Ge,kt),_t($e,ft(at),ft(ht),K,A))}}}}if(fn){let N=St.prox,he=Yt==null?At<=N:At>N||Ot!=Yt;if(rt||he){let Se=it[0];Se!=null&&(cn[0]=E,dn[0]=L,Wr(Se,G,oe,ne),zr(Se,J,I),_t(Se,ft(E),ft(L),K,A))}}}if(pe.show&&Nt)if(o!=null){let[v,x]=Te.scales,[_,E]=Te.match,[L,G]=o.cursor.sync.scales,oe=o.cursor.drag;if(Ce=oe._x,Ne=oe._y,Ce||Ne){let{left:ne,top:J,width:I,height:N}=o.select,he=o.scales[L].ori,Se=o.posToVal,Oe,ue,xe,Je,We,st=v!=null&&_(v,L),pt=x!=null&&E(x,G);st&&Ce?(he==0?(Oe=ne,ue=I):(Oe=J,ue=N),xe=T[v],Je=D(Se(Oe,L),xe,h,0),We=D(Se(Oe+ue,L),xe,h,0),$n(yt(Je,We),Ae(We-Je))):$n(0,h),pt&&Ne?(he==1?(Oe=ne,ue=I):(Oe=J,ue=N),xe=T[x],Je=W(Se(Oe,G),xe,y,0),We=W(Se(Oe+ue,G),xe,y,0),Un(yt(Je,We),Ae(We-Je))):Un(0,y)}else uo()}else{let v=Ae(fr-ar),x=Ae(cr-ur);if(k.ori==1){let G=v;v=x,x=G}Ce=Be.x&&v>=Be.dist,Ne=Be.y&&x>=Be.dist;let _=Be.uni;_!=null?Ce&&Ne&&(Ce=v>=_,Ne=x>=_,!Ce&&!Ne&&(x>v?Ne=!0:Ce=!0)):Be.x&&Be.y&&(Ce||Ne)&&(Ce=Ne=!0);let E,L;Ce&&(k.ori==0?(E=yn,L=me):(E=bn,L=be),$n(yt(E,L),Ae(L-E)),Ne||Un(0,y)),Ne&&(k.ori==1?(E=yn,L=me):(E=bn,L=be),Un(yt(E,L),Ae(L-E)),Ce||$n(0,h)),!Ce&&!Ne&&($n(0,0),Un(0,0))}if(Be._x=Ce,Be._y=Ne,o==null){if(u){if(Tr!=null){let[v,x]=Te.scales;Te.values[0]=v!=null?Pt(k.ori==0?me:be,v):null,Te.values[1]=x!=null?Pt(k.ori==1?me:be,x):null}Yn(ho,n,me,be,K,A,f)}if(un){let v=u&&Te.setSeries,x=St.prox;Yt==null?At<=x&&xt(Ot,Sn,!0,v):At>x?xt(null,Sn,!0,v):Ot!=Yt&&xt(Ot,Sn,!0,v)}}rt&&(Z.idx=f,io()),i!==!1&&He(\"setCursor\")}let Vt=null;Object.defineProperty(n,\"rect\",{get(){return Vt==null&&Kn(!1),Vt}});function Kn(o=!1){o?Vt=null:(Vt=M.getBoundingClientRect(),He(\"syncRect\",Vt))}function pr(o,i,u,f,m,h,y){C._lock||Nt&&o!=null&&o.movementX==0&&o.movementY==0||(so(o,i,u,f,m,h,y,!1,o!=null),o!=null?jt(null,!0,!0):jt(i,!0,!1))}function so(o,i,u,f,m,h,y,v,x){if(Vt==null&&Kn(!1),Ut(o),o!=null)u=o.clientX-Vt.left,f=o.clientY-Vt.top;else{if(u<0||f<0){me=-10,be=-10;return}let[_,E]=Te.scales,L=i.cursor.sync,[G,oe]=L.values,[ne,J]=L.scales,[I,N]=Te.match,he=i.axes[0].side%2==1,Se=k.ori==0?K:A,Oe=k.ori==1?K:A,ue=he?h:m,xe=he?m:h,Je=he?f:u,We=he?u:f;if(ne!=null?u=I(_,ne)?c(G,T[_],Se,0):-10:u=Se*(Je/ue),J!=null?f=N(E,J)?c(oe,T[E],Oe,0):-10:f=Oe*(We/xe),k.ori==1){let st=u;u=f,f=st}}x&&(i==null||i.cursor.event.type==ho)&&((u<=1||u>=K-1)&&(u=Zt(u,K)),(f<=1||f>=A-1)&&(f=Zt(f,A))),v?(ar=u,ur=f,[yn,bn]=C.move(n,u,f)):(me=u,be=f)}let ao={width:0,height:0,left:0,top:0};function uo(){cl(ao,!1)}let hr,gr,wr,yr;function br(o,i,u,f,m,h,y){Nt=!0,Ce=Ne=Be._x=Be._y=!1,so(o,i,u,f,m,h,y,!0,!1),o!=null&&(Ie(go,So,vr,!1),Yn(Cr,n,yn,bn,K,A,null));let{left:v,top:x,width:_,height:E}=pe;hr=v,gr=x,wr=_,yr=E}function vr(o,i,u,f,m,h,y){Nt=Be._x=Be._y=!1,so(o,i,u,f,m,h,y,!1,!0);let{left:v,top:x,width:_,height:E}=pe,L=_>0||E>0,G=hr!=v||gr!=x||wr!=_||yr!=E;if(L&&G&&cl(pe),Be.setScale&&L&&G){let oe=v,ne=_,J=x,I=E;if(k.ori==1&&(oe=x,ne=E,J=v,I=_),Ce&&Ht(R,Pt(oe,R),Pt(oe+ne,R)),Ne)for(let N in T){let he=T[N];N!=R&&he.from==null&&he.min!=fe&&Ht(N,Pt(J+I,N),Pt(J,N))}uo()}else C.lock&&(C._lock=!C._lock,jt(i,!0,o!=null));o!=null&&(rn(go,So),Yn(go,n,me,be,K,A,null))}function na(o,i,u,f,m,h,y){if(C._lock)return;Ut(o);let v=Nt;if(Nt){let x=!0,_=!0,E=10,L,G;k.ori==0?(L=Ce,G=Ne):(L=Ne,G=Ce),L&&G&&(x=me<=E||me>=K-E,_=be<=E||be>=A-E),L&&x&&(me=me<yn?0:K),G&&_&&(be=be<bn?0:A),jt(null,!0,!0),Nt=!1}me=-10,be=-10,ae.fill(null),jt(null,!0,!0),v&&(Nt=v)}function Sr(o,i,u,f,m,h,y){C._lock||(Ut(o),Ul(),uo(),o!=null&&Yn(Or,n,me,be,K,A,null))}function xr(){O.forEach(of),$l(n.width,n.height,!0)}Xt(wl,Mn,xr);let xn={};xn.mousedown=br,xn.mousemove=pr,xn.mouseup=vr,xn.dblclick=Sr,xn.setSeries=(o,i,u,f)=>{let m=Te.match[2];u=m(n,i,u),u!=-1&&xt(u,f,!0,!1)},ze&&(Ie(Cr,M,br),Ie(ho,M,pr),Ie(Nr,M,o=>{Ut(o),Kn(!1)}),Ie(Hr,M,na),Ie(Or,M,Sr),Ao.add(n),n.syncRect=Kn);let dl=n.hooks=e.hooks||{};function He(o,i,u){no?Gn.push([o,i,u]):o in dl&&dl[o].forEach(f=>{f.call(null,n,i,u)})}(e.plugins||[]).forEach(o=>{for(let i in o.hooks)dl[i]=(dl[i]||[]).concat(o.hooks[i])});let Pr=(o,i,u)=>u,Te=ke({key:null,setSeries:!1,filters:{pub:Yr,sub:Yr},scales:[R,S[1]?S[1].scale:null],match:[jr,jr,Pr],values:[null,null]},C.sync);Te.match.length==2&&Te.match.push(Pr),C.sync=Te;let Tr=Te.key,fo=$i(Tr);function Yn(o,i,u,f,m,h,y){Te.filters.pub(o,i,u,f,m,h,y)&&fo.pub(o,i,u,f,m,h,y)}fo.sub(n);function la(o,i,u,f,m,h,y){Te.filters.sub(o,i,u,f,m,h,y)&&xn[o](null,i,u,f,m,h,y)}n.pub=la;function oa(){fo.unsub(n),Ao.delete(n),zt.clear(),To(wl,Mn,xr),p.remove(),ie?.remove(),He(\"destroy\")}n.destroy=oa;function co(){He(\"init\",e,t),er(t||e.data,!1),B[R]?lo(R,B[R]):Ul(),rl=pe.show&&(pe.width>0||pe.height>0),$t=rt=!0,$l(e.width,e.height)}return S.forEach(Qo),O.forEach(Os),l?l instanceof HTMLElement?(l.appendChild(p),co()):l(n,co):co(),n}Le.assign=ke;Le.fmtNum=Oo;Le.rangeNum=yl;Le.rangeLog=Sl;Le.rangeAsinh=No;Le.orient=tn;Le.pxRatio=re;Le.join=qa;Le.fmtDate=Bo,Le.tzDate=iu;Le.sync=$i;{Le.addGap=Wu,Le.clipGaps=Tl;let e=Le.paths={points:Zi};e.linear=Qi,e.stepped=Uu,e.bars=Ku,e.spline=ju}function El(e){let t=Math.round(e/1e3),[l,n,r]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],s=a=>String(a).padStart(2,\"0\");return l>0?`${String(l)}:${s(n)}:${s(r)}`:`${String(n)}:${s(r)}`}var Hn=[[],[7,4],[2,3],[10,3,2,3],[14,4],[4,2,1,2]];function Pe(){let e=getComputedStyle(document.documentElement),t=l=>e.getPropertyValue(`--${l}`).trim();return{text:t(\"text\"),faint:t(\"faint\"),grid:t(\"grid\"),surface:t(\"surface\"),gap:t(\"gap\"),total:t(\"total\"),limit:t(\"limit\"),mark:t(\"mark\"),oom:t(\"fail\"),trend:t(\"trend\"),series:[\"series1\",\"series2\",\"series3\",\"series4\",\"series5\",\"series6\"].map(t)}}function ns(e){matchMedia(\"(prefers-color-scheme: dark)\").addEventListener(\"change\",e)}var Uo=\"12px system-ui, sans-serif\",rf=[1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400,172800,604800].map(e=>e*1e3),sf=Array.from({length:44},(e,t)=>2**t);function Al(e){let t=()=>({stroke:()=>Pe().faint,font:Uo,grid:{stroke:()=>Pe().grid,width:1},ticks:{stroke:()=>Pe().grid,width:1,size:4}});return[{...t(),incrs:rf,space:e?60:80,size:28,values:(l,n)=>n.map(El)},{...t(),incrs:sf,space:e?30:44,size:68,values:(l,n)=>n.map(Pn)}]}function On(e,t){let{min:l,max:n,first:r,last:s}=Rl(e),a=e.cursor.left!==void 0&&e.cursor.left>=0?e.posToVal(e.cursor.left,\"x\"):(l+n)/2,c=(s-r)/Math.max(1,e.data[0].length-1)*2,d=Math.min(s-r,Math.max(c,(n-l)*t)),p=(a-l)/(n-l);Ko(e,a-d*p,d)}function Vn(e,t){let{min:l,max:n}=Rl(e);Ko(e,l+(n-l)*t,n-l)}function Ll(e){let{first:t,last:l}=Rl(e);Ko(e,t,l-t)}function Ko(e,t,l){let{first:n,last:r}=Rl(e),s=Math.min(Math.max(t,n),r-l);e.setScale(\"x\",{min:s,max:s+l})}function Rl(e){let[t]=e.data,[l,n]=[t[0]??0,t.at(-1)??0];return{min:e.scales.x?.min??l,max:e.scales.x?.max??n,first:l,last:n}}var Dl=class{element=document.createElement(\"div\");#t=null;constructor(t){this.element.className=\"controls\",this.#e(\"Zoom in\",n=>{On(n,.5)}),this.#e(\"Zoom out\",n=>{On(n,2)}),this.#e(\"Earlier\",n=>{Vn(n,-.5)}),this.#e(\"Later\",n=>{Vn(n,.5)}),this.#e(\"Show all\",n=>{Ll(n),t()});let l=document.createElement(\"span\");l.className=\"hint\",l.textContent=\"Drag to zoom, double-click to show all. Choose processes in the table below.\",this.element.append(l)}connect(t){this.#t=t}#e(t,l){let n=document.createElement(\"button\");n.type=\"button\",n.textContent=t,n.addEventListener(\"click\",()=>{this.#t!==null&&l(this.#t)}),this.element.append(n)}};function Bn(e){return e.replace(af,t=>uf.get(t)??ff(t))}var af=/[\\p{C}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,uf=new Map([[`\n`,\"\\\\n\"],[\"\\r\",\"\\\\r\"],[\"\t\",\"\\\\t\"]]);function ff(e){let t=(e.codePointAt(0)??0).toString(16);return t.length<=2?`\\\\x${t.padStart(2,\"0\")}`:`\\\\u{${t}}`}function Cl(e,t){if(e.length<=t)return e;let l=t-1;return/[\\ud800-\\udbff]/.test(e.charAt(l-1))&&(l-=1),`${e.slice(0,l)}…`}function ls(e,{width:t,y:l,taken:n}){let{left:r,top:s,width:a,height:c}=e.bbox,d=devicePixelRatio,p=[r+6*d,r+a-t-6*d,r+(a-t)/2];return[l-2*d,l+17*d].filter(w=>w-16*d>=s&&w<=s+c).flatMap(w=>p.map(P=>({left:P,right:P+t,top:w-16*d,bottom:w}))).map(w=>({place:w,noise:cf(e,w)+(n.some(P=>os(w,P))?1e6:0)})).reduce((w,P)=>P.noise<w.noise?P:w).place}function cf(e,t){let[l,...n]=e.data,r={left:e.posToVal(t.left,\"x\",!0),right:e.posToVal(t.right,\"x\",!0),top:-e.posToVal(t.top,\"y\",!0),bottom:-e.posToVal(t.bottom,\"y\",!0)},s=0;for(let a of n)for(let c=1;c<l.length;c++){let[d,p]=[a[c-1],a[c]];typeof d!=\"number\"||typeof p!=\"number\"||os({left:l[c-1]??0,right:l[c]??0,top:-Math.max(d,p),bottom:-Math.min(d,p)},r)&&s++}return s}function os(e,t){return e.left<=t.right&&t.left<=e.right&&e.top<=t.bottom&&t.top<=e.bottom}var df=2.5,mf=.06;function Nl(e,t){let l=t.map(({bytes:r})=>r).filter(r=>r<=e*df),n=t.length-l.length;return[0,Math.max(e,...l,1)*(1.08+n*mf)]}function Hl(e,t){let{ctx:l,bbox:n}=e,{limit:r,surface:s}=Pe(),a=devicePixelRatio;l.save(),l.font=Ol(a),l.textBaseline=\"bottom\",l.textAlign=\"left\",l.strokeStyle=r,l.lineWidth=1.5*a,l.setLineDash([6*a,4*a]);let c=n.left+6*a,d=[],p=[];for(let{label:b,bytes:g}of t.toSorted((w,P)=>P.bytes-w.bytes)){let w=`${b}: ${Pn(g)}`,P=e.valToPos(g,\"y\",!0);if(P<n.top){d.push(w);continue}l.beginPath(),l.moveTo(n.left,P),l.lineTo(n.left+n.width,P),l.stroke();let M=ls(e,{width:l.measureText(w).width,y:P,taken:p});p.push(M),nn(l,w,M.left,M.bottom,{fill:r,behind:s})}d.forEach((b,g)=>{nn(l,`${b} ↑`,c,n.top+(17+g*16)*a,{fill:r,behind:s})}),l.restore()}function nn(e,t,l,n,{fill:r,behind:s}){e.save(),e.setLineDash([]),e.lineWidth=4*devicePixelRatio,e.lineJoin=\"round\",e.strokeStyle=s,e.strokeText(t,l,n),e.fillStyle=r,e.fillText(t,l,n),e.restore()}function Ol(e){return Uo.replace(/^\\d+/,t=>String(Number(t)*e))}function rs(e,t){let{ctx:l,bbox:n}=e,{gap:r,faint:s,surface:a}=Pe();l.save(),gf(e);for(let{fromMs:c,toMs:d}of t){let[p,b]=[e.valToPos(c,\"x\",!0),e.valToPos(d,\"x\",!0)];l.fillStyle=r,l.fillRect(p,n.top,Math.max(b-p,2),n.height),jo(l,{left:p,right:b,top:n.top,bottom:n.top+n.height,stroke:s}),!(b-p<60*devicePixelRatio)&&(l.font=Ol(devicePixelRatio),l.textAlign=\"center\",nn(l,\"not measured\",(p+b)/2,n.top+n.height-24*devicePixelRatio,{fill:s,behind:a}))}l.restore()}var Yo=2,is=16;function ss(e){return e.some(us)?Yo*is+6:8}function as(e,t){let{ctx:l}=e;l.save(),l.font=Ol(devicePixelRatio);let n=[];for(let r of t.filter(us))pf(e,r,n);for(let r of t)(r.kind===\"birth\"||r.kind===\"end\")&&hf(e,r);l.restore()}function pf(e,{kind:t,atMs:l,name:n},r){let{ctx:s,bbox:a}=e,c=devicePixelRatio,{mark:d,oom:p,faint:b,surface:g}=Pe(),w=e.valToPos(l,\"x\",!0);if(w<a.left||w>a.left+a.width)return;let P=t===\"oom\"?p:t===\"mark\"?d:b;s.strokeStyle=P,s.lineWidth=(t===\"oom\"?2:1)*c,s.setLineDash(t===\"step\"?[2*c,3*c]:[]),s.beginPath(),s.moveTo(w,a.top),s.lineTo(w,a.top+a.height),s.stroke();let M=t===\"oom\"?\"✖ OOM kill\":`${t===\"mark\"?\"◆\":\"▸\"} ${Cl(Bn(n),24)}`,H=s.measureText(M).width,F=Math.min(w-4*c,a.left+a.width+16*c-H),z=Array.from({length:Yo},(S,O)=>O).find(S=>(r[S]??0)<F);z!==void 0&&(r[z]=F+H+10*c,s.textAlign=\"left\",s.textBaseline=\"alphabetic\",nn(s,M,F,a.top-(6+(Yo-1-z)*is)*c,{fill:P,behind:g}))}function us({kind:e}){return e===\"mark\"||e===\"step\"||e===\"oom\"}function hf(e,{kind:t,atMs:l}){let{ctx:n,bbox:r}=e,s=devicePixelRatio,a=e.valToPos(l,\"x\",!0);if(a<r.left||a>r.left+r.width)return;let c=r.top+r.height,[d,p]=t===\"birth\"?[c-9*s,c-2*s]:[c-2*s,c-9*s];n.setLineDash([]),n.beginPath(),n.moveTo(a,d),n.lineTo(a-3.5*s,p),n.lineTo(a+3.5*s,p),n.closePath(),n.lineWidth=s,n.strokeStyle=Pe().faint,n.stroke(),t!==\"end\"&&(n.fillStyle=Pe().faint,n.fill())}function gf({ctx:e,bbox:t}){e.beginPath(),e.rect(t.left,t.top,t.width,t.height),e.clip()}function jo(e,{left:t,right:l,top:n,bottom:r,stroke:s}){e.save(),e.beginPath(),e.rect(t,n,Math.max(l-t,2),r-n),e.clip(),e.globalAlpha=.35,e.strokeStyle=s,e.lineWidth=devicePixelRatio,e.setLineDash([]),e.beginPath();for(let a=t-(r-n);a<l;a+=9*devicePixelRatio)e.moveTo(a,r),e.lineTo(a+(r-n),n);e.stroke(),e.restore()}function fs(e,{ghost:t}){if(t===null)return;let{ctx:l,bbox:n}=e;l.save(),l.beginPath(),l.rect(n.left,n.top,n.width,n.height),l.clip(),l.strokeStyle=Pe().faint,l.lineWidth=2*devicePixelRatio,l.setLineDash([7*devicePixelRatio,5*devicePixelRatio]),l.beginPath();for(let[r,s]of t.bytes.entries())l.lineTo(e.valToPos((r+.5)*t.stepMs,\"x\",!0),e.valToPos(s,\"y\",!0));l.stroke(),l.restore()}function cs({ghost:e}){return Math.max(0,...e?.bytes??[])}var ds=\"http://www.w3.org/2000/svg\",Vl=class{element=document.createElement(\"div\");#t;#e=document.createElement(\"ul\");#n=document.createElement(\"p\");#l=document.createElement(\"p\");#o=[];constructor(t){this.#t=t,this.element.className=\"legend\",this.#n.className=\"at\",this.#l.className=\"unseen\",this.#l.setAttribute(\"aria-live\",\"polite\"),this.element.append(this.#e,this.#n,wf(t.data),this.#l)}list(t){let l=t.map(n=>({name:Cl(Bn(n.name),60)+(n.pid===null?\"\":` (pid ${String(n.pid)})`),values:this.#t.series(n.id)??[]}));this.#o=[{name:\"Total\",values:this.#t.total},...l].map(({name:n,values:r})=>({name:n,values:r,figure:document.createElement(\"b\")})),this.#e.replaceChildren(...this.#o.map(({name:n,figure:r},s)=>{let a=document.createElement(\"li\");return a.append(bf(s),`${n} `,r),a})),this.#r(null)}read(t){this.#r(t.cursor.idx??null)}say(){this.#l.textContent=`${this.#n.textContent}: ${this.#o.map(({name:t,figure:l})=>`${t} ${l.textContent}`).join(\", \")}`}#r(t){let{times:l,data:n}=this.#t,r=t===null?null:l[t]??null;for(let{values:a,figure:c}of this.#o){let d=t===null?vf(a):a[t]??null;c.textContent=`${t===null?\"peak \":\"\"}${d===null?\"no value\":Pn(d)}`}let s=r===null?\"\":`, ${new Date(n.startedEpochMs+r).toLocaleTimeString()}`;this.#n.textContent=r===null?\"Highest values; point at the chart for those of one time\":`${El(r)} after the start${s}`}};function wf({events:e,gaps:t,ghost:l}){let n=document.createElement(\"p\");n.className=\"key\";let r=new Set(e.map(({kind:s})=>s));return t.length>0&&r.add(\"gap\"),l!==null&&r.add(\"ghost\"),n.textContent=yf.filter(([s])=>r.has(s)).map(([,s])=>s).join(\"   \"),n}var yf=[[\"mark\",\"◆ mark\"],[\"step\",\"▸ step of the job\"],[\"oom\",\"✖ out-of-memory kill\"],[\"birth\",\"▲ a process begins\"],[\"end\",\"▽ a process ends\"],[\"gap\",\"▨ not measured\"],[\"ghost\",\"┄ total of the newest run before\"]];function bf(e){let t=document.createElementNS(ds,\"svg\");t.setAttribute(\"class\",e===0?\"swatch total\":`swatch series${String((e-1)%6+1)}`),t.setAttribute(\"viewBox\",\"0 0 32 8\"),t.setAttribute(\"aria-hidden\",\"true\");let l=document.createElementNS(ds,\"path\");return l.setAttribute(\"d\",\"M0 4h32\"),e>0&&l.setAttribute(\"stroke-dasharray\",(Hn[(e-1)%Hn.length]??[]).join(\" \")),t.append(l),t}function vf(e){return e.reduce((t,l)=>l!==null&&l>(t??-1)?l:t,null)}function ms(e,t,l){e.addEventListener(\"keydown\",n=>{n.ctrlKey||n.metaKey||n.altKey||!Sf(t,n)||(n.preventDefault(),l.say())})}function Sf(e,{key:t,shiftKey:l}){switch(t){case\"ArrowLeft\":return l?Vn(e,-.25):Bl(e,-1),!0;case\"ArrowRight\":return l?Vn(e,.25):Bl(e,1),!0;case\"Home\":return Bl(e,Number.NEGATIVE_INFINITY),!0;case\"End\":return Bl(e,Number.POSITIVE_INFINITY),!0;case\"+\":case\"=\":return On(e,.5),!0;case\"-\":case\"_\":return On(e,2),!0;case\"0\":return Ll(e),!0;default:return!1}}function Bl(e,t){let l=e.over.clientWidth,n=e.cursor.left===void 0||e.cursor.left<0?l/2:e.cursor.left;e.setCursor({left:Math.min(l-1,Math.max(0,n+t*l/100)),top:e.over.clientHeight/2})}function Fl(e,t,l){let n=r=>{r>0&&Math.round(r)!==t.width&&t.setSize({width:Math.round(r),height:l})};new ResizeObserver(()=>{n(e.clientWidth)}).observe(e),addEventListener(\"beforeprint\",()=>{n(Math.min(e.clientWidth,660))}),addEventListener(\"afterprint\",()=>{n(e.clientWidth)})}var ps=340,zl=class{onClear=()=>{};#t;#e;#n;#l=[];constructor(t,l){this.#t=l,t.hidden=!1;let n=new Dl(()=>{this.onClear()});this.#n=new Vl(l);let r=document.createElement(\"div\");r.className=\"plot\",r.tabIndex=0,r.setAttribute(\"role\",\"group\"),r.setAttribute(\"aria-label\",\"Chart of total memory over time. Arrow keys move the cursor, with Shift the view; plus and minus zoom, 0 shows all.\"),t.append(n.element,r,this.#n.element),this.#e=new Le(this.#o(r.clientWidth),[l.times,l.total],r),n.connect(this.#e),ms(r,this.#e,this.#n),Fl(r,this.#e,ps)}show(t){for(this.#l=t.filter(({id:s})=>this.#t.isDrawn(s));this.#e.series.length>2;)this.#e.delSeries(2);this.#l.forEach((s,a)=>{this.#e.addSeries({scale:\"y\",width:2,points:{show:!1},spanGaps:!1,stroke:()=>Pe().series[a%6]??\"\",dash:[...Hn[a%Hn.length]??[]]},a+2)});let{min:l,max:n}=this.#e.scales.x??{},r=typeof l==\"number\"&&typeof n==\"number\";this.#e.setData([this.#t.times,this.#t.total,...this.#l.map(({id:s})=>this.#t.series(s)??[])],!r),r&&this.#e.setScale(\"x\",{min:l,max:n}),this.#n.list(this.#l)}restyle(){this.#e.redraw(!0,!0)}#o(t){let{data:l,times:n}=this.#t;return{width:t,height:ps,padding:[ss(l.events),24,0,0],legend:{show:!1},axes:Al(!1),scales:{x:{time:!1,range:(r,s,a)=>[s,Math.max(a,s+1)]},y:{range:(r,s,a)=>Nl(Math.max(a,cs(l)),l.limits)}},series:[{},{scale:\"y\",width:2.5,points:{show:n.length<2},spanGaps:!1,stroke:()=>Pe().total,fill:()=>`${Pe().total}22`}],cursor:{drag:{x:!0,y:!1,setScale:!0},points:{size:7},sync:{key:\"time\"}},hooks:{drawClear:[r=>{rs(r,l.gaps)}],draw:[r=>{fs(r,l),as(r,l.events),Hl(r,l.limits)}],setCursor:[r=>{this.#n.read(r)}]}}}};function hs(){let e=new Intl.DateTimeFormat(void 0,{dateStyle:\"medium\",timeStyle:\"long\"});for(let t of document.querySelectorAll(\"time[datetime]\"))t.title=t.textContent,t.textContent=e.format(new Date(t.dateTime))}function gs(e){let t=[],l=n=>{if(n!==\"paper\"in document.documentElement.dataset){n&&t.push(...document.querySelectorAll(\"details:not([open])\"));for(let r of t)r.open=n;n?document.documentElement.dataset.paper=\"\":(delete document.documentElement.dataset.paper,t.length=0),e()}};addEventListener(\"beforeprint\",()=>{l(!0)}),addEventListener(\"afterprint\",()=>{l(!1)}),matchMedia(\"print\").addEventListener(\"change\",({matches:n})=>{l(n)})}var xf=\"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_\";function Il({stepBytes:e,text:t}){let l=[],n=0;for(let r=0;r<t.length;){let s=t.charAt(r),a=s===\"*\"||s===\"!\",[c,d]=Pf(t,a?r+1:r);if(a)for(let p=c;p>0;p--)l.push(s===\"!\"?null:n*e);else n+=c,l.push(n*e);r=d}return l}function Pf(e,t){let[l,n,r]=[0,1,t];for(;;){let a=xf.indexOf(e.charAt(r++));if(l+=a%32*n,n*=32,a<32)break}let s=Math.floor(l/2);return[l%2===1?-s:s,r]}function ws(){let e=JSON.parse(document.getElementById(\"data\")?.textContent??\"\"),t=new Map(Object.entries(e.series)),l=new Map;return{data:e,times:Il(e.times).map(n=>n??0),total:Il(e.total),isDrawn:n=>t.has(n),series:n=>{let[r,s]=[l.get(n),t.get(n)];if(r!==void 0||s===void 0)return r??null;let a=Il(s);return l.set(n,a),a}}}function ys(e){let t=Bn(e).replaceAll(\"##[\",\"# #[\"),l=/^[\\s'\"]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]/u.test(t)?`'${t}`:t;return/[\",']|^\\s|\\s$/u.test(l)?`\"${l.replaceAll('\"','\"\"')}\"`:l}function bs(e,t=0){return JSON.stringify(e,null,t).replace(/[#$'`<>&\\u007f-\\u009f\\p{Cf}\\p{Zl}\\p{Zp}]/gu,l=>Array.from({length:l.length},(n,r)=>`\\\\u${l.charCodeAt(r).toString(16).padStart(4,\"0\")}`).join(\"\"))}function xs(e){let t=document.querySelector(\".buttons\");if(t===null)return;t.hidden=!1;let l=e.data.report.run.name.replace(/[^A-Za-z0-9._-]+/g,\"-\");vs(\"save-json\",()=>{Ss(`memory-report-${l}.json`,\"application/json\",`${bs(e.data.report,2)}\n`)}),vs(\"save-csv\",()=>{Ss(`memory-series-${l}.csv`,\"text/csv\",Tf(e))})}function vs(e,t){document.getElementById(e)?.addEventListener(\"click\",t)}function Ss(e,t,l){let n=document.createElement(\"a\");n.href=URL.createObjectURL(new Blob([l],{type:t})),n.download=e,n.click(),URL.revokeObjectURL(n.href)}function Tf(e){let{data:t,times:l,total:n}=e,r=Tn(t.report).flatMap(({id:c,name:d,pid:p})=>{let b=e.series(c);return b===null?[]:[{head:p===null?d:`${d} (pid ${String(p)})`,values:b}]}),s=[\"ms_after_start\",\"total_bytes\",...r.map(c=>ys(c.head))],a=l.map((c,d)=>[c,n[d]??\"\",...r.map(({values:p})=>p[d]??\"\")]);return[s,...a].map(c=>`${c.join(\",\")}\\r\n`).join(\"\")}var Ps=170;function Ts(e,t){return e.flatMap((l,n)=>{let r=document.querySelector(`[data-chart=\"${String(n)}\"]`),s=t.series(l.row.id);return r===null||s===null?[]:[new qo(r,l,t.times,s)]})}var qo=class{#t;constructor(t,{row:l,findings:n},r,s){t.hidden=!1;let a=n.filter(({unit:d,limit:p})=>d===\"bytes\"&&p>0).map(({limit:d})=>({label:\"limit\",bytes:d})),c=n.find(d=>d.trend!==void 0)?.trend;this.#t=new Le({width:t.clientWidth,height:Ps,padding:[8,20,0,0],legend:{show:!1},axes:Al(!0),scales:{x:{time:!1,range:(d,p,b)=>[p,Math.max(b,p+1)]},y:{range:(d,p,b)=>Nl(b,a)}},series:[{},{scale:\"y\",width:2,points:{show:!1},spanGaps:!1,stroke:()=>Pe()[l.verdict===\"fail\"?\"oom\":\"total\"]}],cursor:{drag:{x:!0,y:!1,setScale:!0},points:{size:6},sync:{key:\"time\"}},hooks:{drawClear:[d=>{c!==void 0&&kf(d,c.warmUpEndMs)}],draw:[d=>{c!==void 0&&_f(d,c),Hl(d,a)}]}},[r,s],t),Fl(t,this.#t,Ps)}restyle(){this.#t.redraw(!0,!0)}};function kf(e,t){let{ctx:l,bbox:n}=e,{gap:r,faint:s,surface:a}=Pe(),c=Math.min(e.valToPos(t,\"x\",!0),n.left+n.width);c<=n.left||(l.save(),l.fillStyle=r,l.fillRect(n.left,n.top,c-n.left,n.height),jo(l,{left:n.left,right:c,top:n.top,bottom:n.top+n.height,stroke:s}),l.font=`${String(11*devicePixelRatio)}px system-ui, sans-serif`,l.textAlign=\"left\",c-n.left>60*devicePixelRatio&&nn(l,\"warm-up\",n.left+4*devicePixelRatio,n.top+14*devicePixelRatio,{fill:s,behind:a}),l.restore())}function _f(e,{fromMs:t,toMs:l,fromBytes:n,toBytes:r}){let{ctx:s,bbox:a}=e;s.save(),s.beginPath(),s.rect(a.left,a.top,a.width,a.height),s.clip(),s.strokeStyle=Pe().trend,s.lineWidth=2*devicePixelRatio,s.setLineDash([8*devicePixelRatio,5*devicePixelRatio]),s.beginPath(),s.moveTo(e.valToPos(t,\"x\",!0),e.valToPos(n,\"y\",!0)),s.lineTo(e.valToPos(l,\"x\",!0),e.valToPos(r,\"y\",!0)),s.stroke(),s.restore()}var Wl=class{#t;#e;#n;#l=new Set;constructor(t,l,n){if(this.#t=t,this.#e=n,this.#n=[...document.querySelectorAll(\"#table tbody tr\")].flatMap(r=>{let s=t[Number(r.dataset.row)];if(s===void 0)return[];let a=`${s.name} ${s.detail} ${s.pid===null?s.kind:String(s.pid)} ${s.verdict}`.toLowerCase();return[{row:s,line:r,text:a,button:l.isDrawn(s.id)?this.#o(r,s):null}]}),this.#n.length!==0){for(let r of document.querySelectorAll(\"#table th[data-column]\"))this.#s(r);this.#a()}}clear(){this.#l.clear(),this.#i()}#o(t,l){let n=document.createElement(\"button\");n.type=\"button\",n.className=\"pick\",n.setAttribute(\"aria-pressed\",\"false\");let r=t.querySelector(\"th > span\");return n.append(...r?.childNodes??[]),r?.replaceWith(n),t.classList.add(\"drawn\"),t.addEventListener(\"click\",s=>{getSelection()?.isCollapsed===!1&&s.target!==n||this.#r(l)}),n}#r(t){this.#l.delete(t)||this.#l.add(t),this.#i()}#i(){for(let{row:t,line:l,button:n}of this.#n)n?.setAttribute(\"aria-pressed\",String(this.#l.has(t))),l.classList.toggle(\"chosen\",this.#l.has(t));this.#e([...this.#l])}#s(t){let l=Ef[t.dataset.column??\"\"];if(l===void 0)return;let n=document.createElement(\"button\");n.type=\"button\",n.append(...t.childNodes),t.append(n),n.addEventListener(\"click\",()=>{let r=t.getAttribute(\"aria-sort\")===\"descending\"||!t.hasAttribute(\"aria-sort\")&&!t.classList.contains(\"number\");for(let a of document.querySelectorAll(\"#table th[aria-sort]\"))a.removeAttribute(\"aria-sort\");t.setAttribute(\"aria-sort\",r?\"ascending\":\"descending\");let s=this.#n.toSorted((a,c)=>Af(l(a.row),l(c.row))*(r?1:-1));document.querySelector(\"#table tbody\")?.append(...s.map(({line:a})=>a))})}#a(){let[t,l,n]=[document.querySelector(\".tools\"),document.querySelector(\"#filter\"),document.querySelector(\"#shown\")];if(t===null||l===null||n===null)return;t.hidden=!1;let r=()=>{let s=l.value.toLowerCase().split(/\\s+/),a=0;for(let{line:c,text:d}of this.#n)c.hidden=!s.every(p=>d.includes(p)),c.hidden||a++;n.textContent=`${String(a)} of ${String(this.#t.length)}`};l.addEventListener(\"input\",r),r()}},Mf={fail:4,warn:3,unknown:2,accepted:1,ok:0},Ef={name:e=>e.name.toLowerCase(),pid:e=>e.pid,start:e=>e.startBytes,peak:e=>e.peakBytes,end:e=>e.endBytes,growth:e=>e.growthBytesPerMinute,share:e=>e.sharePercent,cpu:e=>e.cpuPercent,lived:e=>e.livedMs,verdict:e=>Mf[e.verdict]};function Af(e,t){return typeof e==\"string\"&&typeof t==\"string\"?e<t?-1:e>t?1:0:Number(e??Number.NEGATIVE_INFINITY)-Number(t??Number.NEGATIVE_INFINITY)||0}var Fn=ws(),Lf=Tn(Fn.data.report),_s=Ar(Fn.data.report),Ms=_s.filter(({findings:e})=>e.length>0).slice(0,4).map(({row:e})=>e),ks=document.querySelector('[data-chart=\"total\"]'),nl=ks===null?null:new zl(ks,Fn),Rf=new Wl(Lf,Fn,e=>{nl?.show(e.length>0?e:Ms)});nl?.show(Ms);nl!==null&&(nl.onClear=()=>{Rf.clear()});var Df=Ts(_s,Fn),Es=()=>{for(let e of[nl,...Df])e?.restyle()};ns(Es);gs(Es);hs();xs(Fn);document.documentElement.dataset.ready=\"true\";})();";
const pageScriptHash = 'sha256-28zQ7MrDg6b9gijStNplgIlU2BjIn+ZvFgpl61PKASA=';
const pageStyle = ".uplot,.uplot *,.uplot *:before,.uplot *:after{box-sizing:border-box}.uplot{font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,\"Apple Color Emoji\",\"Segoe UI Emoji\",Segoe UI Symbol,\"Noto Color Emoji\";line-height:1.5;width:min-content}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{position:relative;-webkit-user-select:none;user-select:none}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{display:block;position:relative;width:100%;height:100%}.u-axis{position:absolute}.u-legend{font-size:14px;margin:auto;text-align:center}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:\":\";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{background:#00000012;position:absolute;pointer-events:none}.u-cursor-x,.u-cursor-y{position:absolute;left:0;top:0;pointer-events:none;will-change:transform}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height:100%;border-right:1px dashed #607D8B}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width:100%;border-bottom:1px dashed #607D8B}.u-cursor-pt{position:absolute;top:0;left:0;border-radius:50%;border:0 solid;pointer-events:none;will-change:transform;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}:root{color-scheme:light dark;--surface: #ffffff;--raised: #f6f8fa;--text: #1b1f24;--faint: #57606a;--grid: #d8dee4;--line: #d0d7de;--link: #0757ba;--gap: #eaeef2;--total: #24527a;--limit: #a40e26;--mark: #6639ba;--trend: #1b1f24;--pass: #116329;--warn: #7d4e00;--fail: #a40e26;--unknown: #4b3f8f;--pass-back: #e3f6e8;--warn-back: #fff3d1;--fail-back: #ffebe9;--unknown-back: #efecff;--series1: #c2410c;--series2: #0f766e;--series3: #8b2fc9;--series4: #2563eb;--series5: #a16207;--series6: #be185d}@media screen and (prefers-color-scheme:dark){:root:not([data-paper]){--surface: #0d1117;--raised: #161b22;--text: #e6edf3;--faint: #9da7b3;--grid: #262d36;--line: #30363d;--link: #6cb6ff;--gap: #1c232c;--total: #79b8ff;--limit: #ff8f87;--mark: #c9a6ff;--trend: #e6edf3;--pass: #56d364;--warn: #e3b341;--fail: #ff8f87;--unknown: #b9adff;--pass-back: #10281a;--warn-back: #2c2310;--fail-back: #33171a;--unknown-back: #211d3d;--series1: #ff9f6b;--series2: #4fd1c0;--series3: #d2a8ff;--series4: #7aa7ff;--series5: #e5c07b;--series6: #ff8fc0}}*{box-sizing:border-box}html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}body{margin:0;background:var(--surface);color:var(--text);font:15px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,sans-serif}.banner,main,footer{max-width:1180px;margin:0 auto;padding:0 24px}[hidden]{display:none!important}a{color:var(--link)}h1,h2,h3,p,dl,dd,ul{margin:0}h2{font-size:1.2rem;margin:2.2rem 0 .7rem}h3{font-size:1rem;overflow-wrap:anywhere}code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.93em}small{color:var(--faint);font-size:.85em}:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;z-index:9;background:var(--surface);padding:6px 10px}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.note{background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem}button{font:inherit;color:var(--text);background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:3px 10px;cursor:pointer}button:hover{border-color:var(--faint)}.plain{list-style:none;padding:0;color:var(--faint)}.banner{padding-top:26px}.head{display:flex;gap:18px;align-items:flex-start;padding:20px 22px;border-radius:12px;border:1px solid var(--line);border-left:8px solid currentColor}.head>div{min-width:0}.banner.pass .head{color:var(--pass);background:var(--pass-back)}.banner.warn .head{color:var(--warn);background:var(--warn-back)}.banner.fail .head{color:var(--fail);background:var(--fail-back)}.banner.unknown .head{color:var(--unknown);background:var(--unknown-back)}h1{font-size:1.6rem;line-height:1.25;letter-spacing:-.01em;overflow-wrap:anywhere}h1 .watch{font-weight:400;color:var(--text)}h1 .watch:before{content:\"· \"}.sentence{margin-top:6px;font-size:1.1rem;color:var(--text);overflow-wrap:anywhere}.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:14px 0}.figures>div{border:1px solid var(--line);border-radius:10px;padding:10px 14px;min-width:0}.figures dt{color:var(--faint);font-size:.85rem}.figures b{display:block;font-size:1.35rem;line-height:1.3;font-variant-numeric:tabular-nums}.figures small{display:block;overflow-wrap:anywhere}.facts{display:flex;flex-wrap:wrap;gap:4px 22px;font-size:.9rem}.facts>div{display:flex;gap:6px;min-width:0}.facts dt{color:var(--faint)}.facts dd{overflow-wrap:anywhere;min-width:0}.shape{width:1em;height:1em;flex:none;vertical-align:-.12em;fill:none;stroke:var(--surface);stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}.shape circle,.shape .body{fill:currentColor;stroke:none}.shape.pass{color:var(--pass)}.shape.warn{color:var(--warn)}.shape.fail{color:var(--fail)}.shape.unknown{color:var(--unknown)}.head>.shape{width:46px;height:46px;margin-top:2px}.chip{display:inline-flex;align-items:center;gap:5px;white-space:nowrap}.chip.pass{color:var(--pass)}.chip.warn{color:var(--warn);font-weight:600}.chip.fail{color:var(--fail);font-weight:600}.chip.unknown{color:var(--unknown)}.controls{display:flex;flex-wrap:wrap;gap:6px;align-items:center;margin-bottom:8px;font-size:.85rem}.controls .hint{color:var(--faint);margin-left:6px}.plot{width:100%;min-width:0}.chart{min-width:0}.uplot{max-width:100%}.u-select{background:color-mix(in srgb,var(--link) 18%,transparent)}.u-hz .u-cursor-x{border-color:var(--faint)}.u-vt .u-cursor-y,.u-hz .u-cursor-y{border-color:transparent}.legend{padding:6px 0 0 68px;font-size:.9rem}.legend ul{display:flex;flex-wrap:wrap;gap:2px 20px;list-style:none;padding:0}.legend li{overflow-wrap:anywhere;min-width:0}.legend b{font-variant-numeric:tabular-nums}.legend .at,.legend .key{color:var(--faint)}.legend .key{white-space:pre-wrap;font-size:.85rem}.swatch{width:32px;height:8px;margin-right:6px;vertical-align:middle;fill:none;stroke-width:3}.swatch.total{stroke:var(--total)}.swatch.series1{stroke:var(--series1)}.swatch.series2{stroke:var(--series2)}.swatch.series3{stroke:var(--series3)}.swatch.series4{stroke:var(--series4)}.swatch.series5{stroke:var(--series5)}.swatch.series6{stroke:var(--series6)}.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(340px,100%),1fr));gap:16px}.card{border:1px solid var(--line);border-top:4px solid var(--line);border-radius:10px;padding:12px 14px;min-width:0;font-size:.92rem}.card.fail{border-top-color:var(--fail)}.card.warn{border-top-color:var(--warn)}.card.unknown{border-top-color:var(--unknown)}.card p{overflow-wrap:anywhere;margin-top:2px}.card .advice{color:var(--faint)}.card .chart{margin-top:8px}.rate{font-variant-numeric:tabular-nums}details{margin-top:8px}summary{cursor:pointer;color:var(--link);font-size:.9rem;width:fit-content}.wide{overflow-x:auto;max-width:100%}thead th{vertical-align:bottom}.beside{display:flex;flex-wrap:wrap;gap:0 40px;align-items:flex-start}.beside>.wide{min-width:min(320px,100%)}.twin table{min-width:min(300px,100%)}table{border-collapse:collapse;font-size:.9rem;margin-top:6px}caption{text-align:left;color:var(--faint);font-size:.85rem;padding:4px 0}th,td{padding:5px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}th.number,td.number{text-align:right}thead th{font-weight:600;white-space:nowrap;color:var(--faint);overflow-wrap:normal}thead th button{font-weight:600;vertical-align:baseline;color:inherit;background:none;border-color:transparent;padding:0 4px;margin:0 -5px}thead th button:after{content:\"↕\";margin-left:4px;opacity:.55}th[aria-sort=ascending] button,th[aria-sort=descending] button{color:var(--text)}th[aria-sort=ascending] button:after{content:\"↑\";opacity:1}th[aria-sort=descending] button:after{content:\"↓\";opacity:1}.findings td:nth-child(-n+2){white-space:nowrap}.processes{width:100%}.processes th.name{min-width:200px;max-width:460px;white-space:normal}.processes th.name small{display:block}.processes tr.group th.name>span:before,.processes tr.group .pick:before{content:\"▦\";margin-right:6px;color:var(--faint)}.processes tr.drawn{cursor:pointer}.processes tr.drawn:hover{background:var(--raised)}.processes tr.chosen{background:var(--raised);box-shadow:inset 4px 0 0 var(--link)}.pick{text-align:left;background:none;border-color:transparent;padding:0 4px;margin-left:-5px;color:var(--link);overflow-wrap:anywhere;max-width:100%}.pick[aria-pressed=true]{font-weight:600;border-color:var(--link)}.spark{width:96px;height:22px;display:block;fill:none;stroke:var(--total);stroke-width:1.5}.tools{display:flex;flex-wrap:wrap;gap:8px 14px;align-items:center;margin-bottom:6px}.tools output{color:var(--faint);font-size:.9rem}input[type=search]{font:inherit;color:var(--text);background:var(--surface);border:1px solid var(--faint);border-radius:6px;padding:4px 10px;width:min(300px,60vw)}.decision>div{display:grid;grid-template-columns:210px 1fr;gap:4px 16px;padding:5px 0;border-bottom:1px solid var(--line)}.decision dt{color:var(--faint)}.decision dd{overflow-wrap:anywhere;min-width:0}.buttons{display:flex;flex-wrap:wrap;gap:8px;margin-bottom:8px}footer{color:var(--faint);font-size:.85rem;padding-top:28px;padding-bottom:40px}@media(max-width:820px){.figures{grid-template-columns:1fr 1fr}.processes .cpu,.processes .lived{display:none}}@media(max-width:560px){.banner,main,footer{padding-left:14px;padding-right:14px}.head{padding:14px;gap:12px}.head>.shape{width:32px;height:32px}h1{font-size:1.3rem}.sentence{font-size:1rem}.legend{padding-left:0}.controls .hint,.processes .pid,.processes .start,.processes .end,.processes .share,.processes .cpu,.processes .lived,.processes .trend{display:none}.processes th.name{min-width:110px}.decision>div{grid-template-columns:1fr}th,td{padding:5px 6px}}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media print{@page{margin:12mm}:root{color-scheme:light;font-size:12px}body{font-size:12px}.banner,main,footer{max-width:none;padding-left:0;padding-right:0}.controls,.tools,.buttons,.skip,.legend .at{display:none!important}.head,.figures>div,.card,.decision>div,tr{break-inside:avoid}h2,h3{break-after:avoid}.wide{overflow:visible}.uplot,.u-wrap,.uplot canvas{print-color-adjust:exact;-webkit-print-color-adjust:exact}.head,.chip,.shape,.swatch,.spark{print-color-adjust:exact;-webkit-print-color-adjust:exact}.pick{color:inherit}thead th button:after{content:none}.cards{grid-template-columns:repeat(auto-fit,minmax(280px,1fr))}}";
const pageStyleHash = 'sha256-1UiTUqUbNvwpz9EzbXKlIF/kqaljPJcLhFdou7wJeKc=';

;// CONCATENATED MODULE: ./build/page/grid.js
/** Points that a series may have in a chart: more than a screen has columns. */
const MOST_POINTS = 1_500;
function buildGrid({ tickTimesMs, quality }) {
    const gaps = quality.gaps.map(({ atMs, ms }) => ({ fromMs: atMs - ms, toMs: atMs }));
    const [first = 0, last = 0] = [tickTimesMs[0], tickTimesMs.at(-1)];
    // the last tick needs a bucket that ends after it
    if (tickTimesMs.length + gaps.length <= MOST_POINTS)
        return buildExact([...tickTimesMs, last + 1], gaps);
    const count = MOST_POINTS / 2;
    const edgesMs = Array.from({ length: count + 1 }, (_, at) => first + at * (last + 1 - first) / count);
    return {
        edgesMs, pointsPerBucket: 2,
        isGap: edgesMs.slice(1).map((untilMs, at) => gaps.some(({ fromMs, toMs }) => (edgesMs[at] ?? 0) > fromMs && untilMs <= toMs)),
    };
}
/** A bucket for each tick, and an empty one in each gap, so that the line breaks there. */
function buildExact(ticksMs, gaps) {
    const breaks = new Set(gaps.map(({ toMs }) => toMs - 1).filter(atMs => !ticksMs.includes(atMs)));
    const edgesMs = [...ticksMs, ...breaks].sort((a, b) => a - b);
    return { edgesMs, pointsPerBucket: 1, isGap: edgesMs.slice(0, -1).map(atMs => breaks.has(atMs)) };
}
/** The time of each point of a series on this grid. */
function listTimes({ edgesMs, pointsPerBucket }) {
    return edgesMs.slice(0, -1).flatMap((fromMs, at) => {
        const middleMs = (fromMs + (edgesMs[at + 1] ?? fromMs)) / 2;
        return pointsPerBucket === 1 ? [Math.round(fromMs)] : [Math.round(fromMs), Math.round(middleMs)];
    });
}

;// CONCATENATED MODULE: ./build/page/list-events.js
/** Births and ends that a chart can still tell apart; the largest processes' come first. */
const MOST_LIVES = 400;
/** What happened, in the order of time: marks, steps of the job, out-of-memory kills, births and ends of the largest processes. */
function listEvents({ marks, steps, ooms, processes }) {
    const largest = processes.toSorted((a, b) => b.peakRssBytes - a.peakRssBytes).slice(0, MOST_LIVES);
    return [
        ...marks.map(({ atMs, name }) => ({ kind: 'mark', atMs, name })),
        ...steps.map(({ atMs, name }) => ({ kind: 'step', atMs, name })),
        ...ooms.map(({ atMs, where }) => ({ kind: 'oom', atMs, name: (where === 'cgroup' ? 'in this cgroup' : 'on this host') })),
        ...largest.flatMap(listLife),
    ].sort((a, b) => a.atMs - b.atMs);
}
/** Who was there before began nothing; who is there at the end ended nothing. */
function listLife({ wasThereBefore, aliveAtEnd, firstMs, lastMs, label, pid }) {
    const name = `${label} (pid ${String(pid)})`;
    return [
        ...(wasThereBefore ? [] : [{ kind: 'birth', atMs: firstMs, name }]),
        ...(aliveAtEnd ? [] : [{ kind: 'end', atMs: lastMs, name }]),
    ];
}

;// CONCATENATED MODULE: ./build/page/pack-series.js
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LEVELS = 8_192;
function packSeries(values) {
    let highest = 0;
    for (const value of values)
        if (value !== null && value > highest)
            highest = value;
    const stepBytes = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, highest) / LEVELS)));
    const parts = [];
    let before = 0;
    for (let at = 0; at < values.length;) {
        const level = levelOf(values[at], stepBytes);
        let end = at + 1;
        if (level === null || level === before) {
            while (end < values.length && levelOf(values[end], stepBytes) === level)
                end++;
            parts.push(level === null ? '!' : '*', writeNumber(end - at));
        }
        else {
            parts.push(writeNumber(level - before));
            before = level;
        }
        at = end;
    }
    return { stepBytes, text: parts.join('') };
}
/** The values again, each within half a step of what it was. */
function unpackSeries({ stepBytes, text }) {
    const values = [];
    let before = 0;
    for (let at = 0; at < text.length;) {
        const sign = text.charAt(at);
        const isRun = sign === '*' || sign === '!';
        const [number, end] = readNumber(text, isRun ? at + 1 : at);
        if (isRun)
            for (let left = number; left > 0; left--)
                values.push(sign === '!' ? null : before * stepBytes);
        else {
            before += number;
            values.push(before * stepBytes);
        }
        at = end;
    }
    return values;
}
function levelOf(value, stepBytes) {
    return value === null || value === undefined ? null : Math.round(value / stepBytes);
}
function writeNumber(value) {
    let rest = value < 0 ? -value * 2 + 1 : value * 2;
    let text = '';
    do {
        const digit = rest % 32;
        rest = Math.floor(rest / 32);
        text += DIGITS.charAt(rest > 0 ? digit + 32 : digit);
    } while (rest > 0);
    return text;
}
function readNumber(text, from) {
    let [rest, factor, at] = [0, 1, from];
    for (;;) {
        const digit = DIGITS.indexOf(text.charAt(at++));
        rest += digit % 32 * factor;
        factor *= 32;
        if (digit < 32)
            break;
    }
    const magnitude = Math.floor(rest / 2);
    return [rest % 2 === 1 ? -magnitude : magnitude, at];
}

;// CONCATENATED MODULE: ./build/page/sample-steps.js
/** The points of a step function on a grid; null where it has no value. Lowest and highest of a bucket stand in the order in which they came. */
function sampleSteps({ firstMs, lastMs, atMs, bytes }, { edgesMs, pointsPerBucket, isGap }) {
    const points = [];
    let next = 0;
    let now = null;
    for (let bucket = 0; bucket + 1 < edgesMs.length; bucket++) {
        const [fromMs, toMs] = [edgesMs[bucket] ?? 0, edgesMs[bucket + 1] ?? 0];
        for (; next < atMs.length && (atMs[next] ?? 0) <= fromMs; next++)
            now = bytes[next] ?? now;
        let [lowest, highest, highestIsLast] = [now, now, false];
        for (; next < atMs.length && (atMs[next] ?? 0) < toMs; next++) {
            now = bytes[next] ?? now;
            if (now === null)
                continue;
            if (lowest === null || now < lowest)
                [lowest, highestIsLast] = [now, false];
            if (highest === null || now > highest)
                [highest, highestIsLast] = [now, true];
        }
        const isThere = toMs > firstMs && fromMs <= lastMs && isGap[bucket] !== true;
        if (pointsPerBucket === 1)
            points.push(isThere ? highest : null);
        else if (highestIsLast)
            points.push(isThere ? lowest : null, isThere ? highest : null);
        else
            points.push(isThere ? highest : null, isThere ? lowest : null);
    }
    return points;
}

;// CONCATENATED MODULE: ./build/page/sum-steps.js
/** The sum of the anonymous memory of several processes as one step function: it falls where one ends. */
function sumSteps(members) {
    // by time first: members change on the same ticks, and a large group has a million changes
    const changes = new Map();
    for (const member of members)
        addChanges(member, changes);
    const atMs = [...changes.keys()].sort((a, b) => a - b);
    let sum = 0;
    const bytes = atMs.map(time => {
        sum += changes.get(time) ?? 0;
        return sum;
    });
    const [firstMs, lastMs] = members.reduce(([first, last], member) => [Math.min(first, member.firstMs), Math.max(last, member.lastMs)], [Number.POSITIVE_INFINITY, 0]);
    return { firstMs, lastMs, atMs, bytes };
}
function addChanges({ lastMs, aliveAtEnd, changedAtMs, anonBytes }, changes) {
    let before = 0;
    changedAtMs.forEach((atMs, at) => {
        const now = anonBytes[at] ?? 0;
        changes.set(atMs, (changes.get(atMs) ?? 0) + now - before);
        before = now;
    });
    // it was seen at lastMs: it counts there still
    if (!aliveAtEnd)
        changes.set(lastMs + 1, (changes.get(lastMs + 1) ?? 0) - before);
}

;// CONCATENATED MODULE: ./build/page/build-page-data.js





/** Rows of the table; a build that starts 20,000 compilers has the rest in processes.csv. */
const MOST_ROWS = 1_000;
/** With rows and script the page stays below 3 MB. */
const MOST_SERIES_CHARACTERS = 1_900_000;
/** Everything that the page shows and draws. Same report and recording, same data. */
function buildPageData(report, recording) {
    const shown = { ...report, ...selectRows(report) };
    if (recording === null)
        return { ...nothingDrawn, report: shown, startedEpochMs: Date.parse(report.run.startedAt), limits: listLimits(report), ghost: null };
    const grid = buildGrid(recording);
    const { atMs, bytes } = recording.total;
    return {
        report: shown, startedEpochMs: recording.startedEpochMs, durationMs: recording.durationMs,
        times: packSeries(listTimes(grid)),
        total: packSeries(sampleSteps({ firstMs: atMs[0] ?? 0, lastMs: atMs.at(-1) ?? 0, atMs, bytes }, grid)),
        series: packAll(shown, recording, grid),
        events: listEvents(recording),
        gaps: recording.quality.gaps.map(gap => ({ fromMs: Math.max(0, gap.atMs - gap.ms), toMs: gap.atMs })),
        limits: listLimits(report),
        ghost: report.comparison?.ghost ?? null,
    };
}
/** The largest, and whoever a finding speaks of. */
function selectRows({ processes, groups, findings }) {
    const named = new Set(findings.map(({ subject }) => subject.id));
    return {
        processes: processes.filter(({ id }, at) => at < MOST_ROWS || named.has(id)),
        // a group of one is its process
        groups: groups.filter(group => group.processes > 1 || named.has(group.id)).filter(({ id }, at) => at < MOST_ROWS || named.has(id)),
    };
}
function packAll({ processes, groups, findings }, recording, grid) {
    const byId = new Map(recording.processes.map(process => [process.id, process]));
    const byIndex = new Map(recording.processes.map(process => [process.index, process]));
    const groupById = new Map(recording.groups.map(group => [group.id, group]));
    const named = findings.map(({ subject }) => subject.id);
    const packed = new Map();
    let characters = 0;
    for (const id of new Set([...named, ...groups.map(group => group.id), ...processes.map(process => process.id)])) {
        if (characters > MOST_SERIES_CHARACTERS)
            break;
        const steps = stepsOf(byId.get(id), groupById.get(id), byIndex);
        if (steps === null)
            continue;
        const series = packSeries(sampleSteps(steps, grid));
        characters += series.text.length;
        packed.set(id, series);
    }
    // fromEntries defines properties: an id such as __proto__ is one like any other
    return Object.fromEntries(packed);
}
function stepsOf(process, group, byIndex) {
    if (process !== undefined)
        return { firstMs: process.firstMs, lastMs: process.lastMs, atMs: process.changedAtMs, bytes: process.rssBytes };
    if (group === undefined)
        return null;
    return sumSteps(group.members.flatMap(index => byIndex.get(index) ?? []));
}
function listLimits({ limits, memoryBase }) {
    const lines = limits.flatMap(limit => limit.lines ?? []).map(({ label, bytes, of }) => ({ label: of === 'total' ? `${label}, all together` : `${label}, each process`, bytes }));
    return memoryBase.bytes > 0 ? [...lines, { label: memoryBase.source === 'cgroup' ? 'limit of the cgroup' : 'RAM', bytes: memoryBase.bytes }] : lines;
}
const nothingDrawn = {
    durationMs: 0, times: packSeries([]), total: packSeries([]), series: {}, events: [], gaps: [],
};

;// CONCATENATED MODULE: ./build/page/html.js

/** Finished markup. Only `html` makes it, so foreign text cannot become any. */
class Markup {
    #text;
    constructor(text) { this.#text = text; }
    toString() { return this.#text; }
}
/** A template whose every value is encoded, unless it is markup already. For text between tags and for quoted attributes. */
function html(literals, ...values) {
    return new Markup(literals.reduce((text, literal, at) => `${text}${write(values[at - 1])}${literal}`));
}
function write(value) {
    if (value instanceof Markup)
        return value.toString();
    if (typeof value === 'object')
        return value.map(String).join('');
    return value === undefined ? '' : (0,report_escape/* escapeHtml */.ZD)(String(value));
}

// EXTERNAL MODULE: ./build/report/quality-lines.js
var quality_lines = __webpack_require__(88376);
// EXTERNAL MODULE: ./build/units/shorten.js
var shorten = __webpack_require__(60825);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __webpack_require__(70954);
// EXTERNAL MODULE: ./build/units/size.js
var size = __webpack_require__(40095);
// EXTERNAL MODULE: ./build/units/percent.js
var units_percent = __webpack_require__(69337);
// EXTERNAL MODULE: ./build/report/name-seen.js
var name_seen = __webpack_require__(26014);
;// CONCATENATED MODULE: ./build/page/list-rows.js



/** Groups of several processes first, then processes; both largest first. Page and script count rows in this order. */
function listRows(report) {
    const accepted = (0,report_findings/* acceptedIds */.md)(report);
    const rows = [...report.groups.map(group => rowOfGroup(group, report)), ...report.processes.map(process => rowOfProcess(process, report))];
    return rows.map(row => (accepted.has(row.id) ? { ...row, verdict: 'accepted' } : row));
}
function rowOfGroup({ id, name, processes, peakAnonSumBytes, growthBytesPerMinute = null }, report) {
    return {
        id, kind: 'group', name: (0,name_seen/* nameSeen */.p)(name), detail: `${String(processes)} processes together, anonymous memory`, pid: null,
        startBytes: null, peakBytes: peakAnonSumBytes, endBytes: null,
        sharePercent: report.memoryBase.bytes > 0 ? peakAnonSumBytes / report.memoryBase.bytes * 100 : 0,
        cpuPercent: null, livedMs: null, growthBytesPerMinute, trendBytes: [],
        verdict: verdictOf(id, report),
    };
}
function rowOfProcess(row, report) {
    const detail = row.command === row.label || row.command === row.name ? '' : row.command;
    const fromMs = Math.max(Date.parse(row.startedAt), Date.parse(report.run.startedAt));
    const toMs = row.endedAt === null ? Date.parse(report.run.startedAt) + report.run.durationMs : Date.parse(row.endedAt);
    return {
        id: row.id, kind: 'process', name: (0,name_seen/* nameSeen */.p)(row.label), detail: detail, pid: row.pid,
        startBytes: row.startRssBytes, peakBytes: row.peakRssBytes, endBytes: row.endRssBytes,
        sharePercent: row.peakPercent, cpuPercent: row.cpuPercent, livedMs: Math.max(0, toMs - fromMs),
        growthBytesPerMinute: row.growthBytesPerMinute ?? null, trendBytes: row.trendBytes, verdict: row.verdict,
    };
}
function verdictOf(id, report) {
    const worst = (0,report_findings/* brokenLimits */.Mh)(report).find(({ subject }) => subject.id === id);
    if (worst !== undefined)
        return worst.fails ? 'fail' : 'warn';
    return report.findings.some(({ subject, outcome }) => subject.id === id && outcome === 'unknown') ? 'unknown' : 'ok';
}
/** "9.12 %", "< 0.01 %" */
function formatShare(percent) {
    return percent > 0 && percent < 0.01 ? '< 0.01 %' : (0,units_percent/* formatPercent */.l)(percent);
}

;// CONCATENATED MODULE: ./build/page/render-prose.js


/** Where our sentences have their number and limit; a name of 10,000 characters in front must not push them out. */
const LAST = 80;
/** A sentence of ours, in its middle cut to `longest` characters; what stands in backticks becomes code. */
function renderProse(text, longest) {
    return cutMiddle(text, longest).split(/`([^`]+)`/u).map((part, at) => (at % 2 === 1 ? html `<code>${part}</code>` : html `${part}`));
}
function cutMiddle(text, longest) {
    if (text.length <= longest)
        return text;
    const end = text.slice(-LAST);
    // not between the halves of a character
    return `${(0,shorten/* shorten */.m)(text, longest - LAST)} ${/^[\udc00-\udfff]/.test(end) ? end.slice(1) : end}`;
}

;// CONCATENATED MODULE: ./build/page/render-time.js

/** A time with its zone; the page's script writes the reader's own zone in its place. */
function renderTime(iso, offsetMinutes) {
    const local = new Date(Date.parse(iso) + offsetMinutes * 60_000).toISOString();
    return html `<time datetime="${iso}">${local.slice(0, 10)} ${local.slice(11, 19)} ${formatZone(offsetMinutes)}</time>`;
}
function formatZone(offsetMinutes) {
    if (offsetMinutes === 0)
        return 'UTC';
    const [hours, minutes] = [Math.floor(Math.abs(offsetMinutes) / 60), Math.abs(offsetMinutes) % 60];
    return `UTC${offsetMinutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./build/page/shapes.js

/** A verdict has a shape beside its colour: disc, triangle, octagon, diamond. Always next to a word, so hidden from screen readers. */
function drawShape(word) {
    return html `<svg class="shape ${classOf(word)}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${outlines[classOf(word)]}</svg>`;
}
/** `pass`, `warn`, `fail` or `unknown`, as the style sheet names them. */
function classOf(word) {
    if (word === 'ok' || word === 'accepted')
        return 'pass';
    return word === 'inconclusive' ? 'unknown' : word;
}
const outlines = {
    pass: html `<circle cx="12" cy="12" r="11"/><path d="M6.5 12.5l4 4 7-8"/>`,
    warn: html `<path class="body" d="M12 1.5L23.2 22H.8z"/><path d="M12 9v6M12 17.6v1.6"/>`,
    fail: html `<path class="body" d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z"/><path d="M8 8l8 8M16 8l-8 8"/>`,
    unknown: html `<path class="body" d="M12 .8L23.2 12 12 23.2 .8 12z"/><path d="M9.3 9.7a2.7 2.7 0 1 1 3.8 2.5c-.8.4-1.1.9-1.1 1.8M12 16.3v1.4"/>`,
};

;// CONCATENATED MODULE: ./build/page/render-banner.js










/** What happened, in words and as a shape; the one sentence; which run this is; four figures. */
function renderBanner(report, offsetMinutes) {
    return html `<header class="banner ${classOf(report.verdict)}">
<div class="head">${drawShape(report.verdict)}<div>
<h1><span class="verdict">${report_findings/* verdictHeads */.nL[report.verdict]}</span> <span class="watch">${(0,shorten/* shorten */.m)(report.run.name, 120)}</span></h1>
<p class="sentence">${renderProse(report.sentence, 700)}</p>
</div></div>
<dl class="figures">${listFigures(report)}</dl>
<dl class="facts">${listFacts(report, offsetMinutes)}</dl>
</header>`;
}
function listFigures(report) {
    const { total, memoryBase, quality, run, scope } = report;
    const [top] = report.processes;
    const share = memoryBase.bytes > 0 ? `${formatShare(total.peakBytes / memoryBase.bytes * 100)} of ${memoryBase.label}` : '';
    return [
        figure('Peak of all together', (0,size/* formatBytes */.z3)(total.peakBytes), share),
        figure('Largest process', top === undefined ? 'none' : (0,size/* formatBytes */.z3)(top.peakRssBytes), top === undefined ? '' : `${(0,shorten/* shorten */.m)(top.label, 60)}, pid ${String(top.pid)}`),
        figure('Watched', (0,duration/* formatDuration */.a)(run.durationMs), `${String(scope.processes)} ${scope.processes === 1 ? 'process' : 'processes'}; ${scope.label}`),
        figure('Samples', String(quality.ticks), quality.ended === 'snapshot' ? 'one snapshot' : describeCoverage(quality)),
    ];
}
/** One sample more than planned is no news: a clock was rounded. */
function describeCoverage({ ticks, plannedTicks, gaps }) {
    return `${ticks < plannedTicks ? `of ${String(plannedTicks)} planned, ` : ''}${String(gaps.length)} ${gaps.length === 1 ? 'gap' : 'gaps'}`;
}
function figure(name, value, detail) {
    return html `<div><dt>${name}</dt><dd><b>${value}</b> <small>${detail}</small></dd></div>`;
}
function listFacts(report, offsetMinutes) {
    const { run } = report;
    const commitUrl = run.url === '' || run.sha === '' ? '' : `${run.url.replace(/\/actions\/runs\/.*$/u, '')}/commit/${run.sha}`;
    const attempt = run.attempt > 1 ? `, attempt ${String(run.attempt)}` : '';
    return [
        ...fact('Started', renderTime(run.startedAt, offsetMinutes)),
        ...fact('Repository', run.repository),
        ...fact('Commit', run.sha === '' ? '' : render_banner_link(commitUrl, `${run.sha.slice(0, 8)}${run.ref === '' ? '' : ` on ${run.ref}`}`)),
        ...fact('Job', [run.workflow, run.job].filter(part => part !== '').join(' / ')),
        ...fact('Run', run.url === '' ? '' : render_banner_link(run.url, `open the run${attempt}`)),
        ...fact('Command', describeEnd(run.workload)),
        ...fact('Host', report.host.hostname === '' ? '' : `${report.host.hostname}: ${(0,quality_lines/* formatHost */.g9)(report)}`),
    ];
}
function fact(name, value) {
    return value === '' ? [] : [html `<div><dt>${name}</dt><dd>${value}</dd></div>`];
}
/** Nothing but http(s) becomes a link. */
function render_banner_link(url, text) {
    return /^https?:\/\//u.test(url) ? html `<a href="${url}" rel="noreferrer">${(0,shorten/* shorten */.m)(text, 120)}</a>` : (0,shorten/* shorten */.m)(text, 120);
}
function describeEnd(workload) {
    if (workload === null)
        return '';
    const how = workload.signal === null ? `exit code ${String(workload.exitCode)}` : `ended by ${workload.signal}`;
    return `${how} after ${(0,duration/* formatDuration */.a)(workload.durationMs)}${workload.cancelled ? ', cancelled' : ''}`;
}

;// CONCATENATED MODULE: ./build/page/draw-sparkline.js

const [WIDTH, HEIGHT] = [96, 22];
/** A small line from 0 to the highest value. The figures stand beside it, so it is hidden from screen readers. */
function drawSparkline(values) {
    const highest = Math.max(1, ...values);
    if (values.length < 2)
        return html ``;
    const points = values.map((value, at) => `${String(Math.round(at / (values.length - 1) * WIDTH))},${String(Math.round((HEIGHT - 1 - value / highest * (HEIGHT - 2)) * 10) / 10)}`);
    return html `<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false"><polyline points="${points.join(' ')}"/></svg>`;
}

;// CONCATENATED MODULE: ./build/page/render-comparison.js






/** This run beside those before it, with their history as a small line and a link to each; nothing where nothing was compared. */
function renderComparison({ comparison }, offsetMinutes) {
    if (comparison === undefined)
        return html ``;
    const { sentence, groups, runs, branch } = comparison;
    return html `<section aria-labelledby="comparison-title">
<h2 id="comparison-title">Compared with the runs before</h2>
<p>${renderProse(sentence, 400)}</p>
<div class="wide" tabindex="0" role="region" aria-label="Comparison"><table><caption>Anonymous memory and swap of each group of processes</caption>
<thead><tr><th scope="col">Group</th><th scope="col">Level</th><th scope="col" class="number">Now</th><th scope="col" class="number">Median before</th><th scope="col" class="number">Change</th><th scope="col">History</th></tr></thead>
<tbody>${groups.map(({ name, what, bytes, medianBytes, changePercent, historyBytes, state }) => html `<tr><td>${(0,shorten/* shorten */.m)(name, 120)}</td><td>${what}</td><td class="number">${(0,size/* formatBytes */.z3)(bytes)}</td><td class="number">${(0,size/* formatBytes */.z3)(medianBytes)}</td><td class="number">${changePercent < 0 ? '' : '+'}${changePercent} % ${words[state]}</td><td>${drawSparkline([...historyBytes, bytes])}</td></tr>
`)}</tbody></table></div>
<details class="twin"><summary>The runs, newest first</summary><ul class="plain">${runs.map(run => html `<li>${renderTime(run.at, offsetMinutes)} ${render_comparison_link(run, branch)}</li>`)}</ul></details>
</section>`;
}
const words = { ok: '', worse: 'above its limit', known: 'above its limit, as the newest runs are' };
/** Nothing but http(s) becomes a link. */
function render_comparison_link({ url, sha, id }, branch) {
    const text = (0,shorten/* shorten */.m)([sha === '' ? '' : sha.slice(0, 8), branch === '' ? '' : `on ${branch}`, id === '' ? '' : `run ${id}`].filter(part => part !== '').join(', '), 120);
    return /^https?:\/\//u.test(url) ? html `<a href="${url}" rel="noreferrer">${text === '' ? 'open the run' : text}</a>` : text;
}

;// CONCATENATED MODULE: ./build/page/render-decision.js






const MOST_FINDINGS = 100;
/** How it came to the verdict: limits, what percents are of, how well it was measured and at what cost, what could not be judged. */
function renderDecision(report) {
    const facts = render_decision_listFacts(report).filter(([, value]) => value !== '');
    return html `<section aria-labelledby="decision-title">
<h2 id="decision-title">How it was decided</h2>
<dl class="decision">${facts.map(([name, value]) => html `<div><dt>${name}</dt><dd>${renderProse(value, 1_000)}</dd></div>`)}</dl>
${renderFindings(report)}
<details><summary>How to read this page</summary>
<ul>
<li><b>Resident memory (RSS)</b> counts pages that processes share in each of them, so it is never added up. <b>Total</b> is the anonymous memory of all processes plus the largest shared part.</li>
<li>A chart's line keeps the highest and lowest value of each of its columns, so a peak between two of them is not lost. Shaded parts were not measured.</li>
<li>Sizes are binary: 1 MiB is 1,048,576 bytes.</li>
</ul></details>
</section>`;
}
function render_decision_listFacts(report) {
    const { quality, run } = report;
    const covered = quality.plannedTicks > 0 ? ` (${(0,units_percent/* formatPercent */.l)(Math.min(100, quality.ticks / quality.plannedTicks * 100))} of the planned samples)` : '';
    const cost = run.durationMs > 0 ? `; that is ${(0,units_percent/* formatPercent */.l)(quality.samplerCpuMs / run.durationMs * 100)} of one core` : '';
    return [
        ['Limits', (0,quality_lines/* formatLimits */.Qe)(report)],
        ['Percents are of', report.memoryBase.label],
        ['Watched', (0,quality_lines/* formatWatched */.w$)(report)],
        ['Peak of all together', (0,quality_lines/* formatTotal */.Ej)(report)],
        ['Measured', `${(0,quality_lines/* formatQuality */.rc)(report)}${covered}${cost}`],
        ['Gaps', quality.gaps.slice(0, 20).map(({ atMs, ms }) => `${(0,duration/* formatDuration */.a)(ms)} until ${(0,duration/* formatDuration */.a)(atMs)} after the start`).join('; ')],
        ['Why nothing was judged', report.inconclusiveReason],
        ['Host', `${report.host.cpus > 0 ? `${String(report.host.cpus)} cores, Linux ${report.host.kernel}, ` : ''}${(0,quality_lines/* formatHost */.g9)(report)}`],
        ['Suggestion', report.suggestion],
        ...report.notices.map((notice) => ['Note', notice]),
    ];
}
function renderFindings({ findings, verdict }) {
    if (findings.length === 0)
        return verdict === 'inconclusive' ? html `` : html `<p>No gate found anything.</p>`;
    const left = findings.length - MOST_FINDINGS;
    return html `<div class="wide" tabindex="0" role="region" aria-label="Findings"><table class="findings"><caption>Findings${left > 0 ? ` (${String(left)} more are in the data)` : ''}</caption>
<thead><tr><th scope="col">Gate</th><th scope="col">Outcome</th><th scope="col">What it saw</th></tr></thead>
<tbody>${findings.slice(0, MOST_FINDINGS).map(finding => html `<tr><td>${finding.gate}</td><td>${describeOutcome(finding)}</td><td>${renderProse((0,report_findings/* formatAccepted */.tj)(finding), 400)}</td></tr>
`)}</tbody></table></div>`;
}
function describeOutcome({ outcome, fails, accepted }) {
    if (outcome === 'unknown')
        return 'not judged';
    if (accepted !== undefined)
        return 'accepted';
    return fails ? 'fails the job' : outcome === 'fail' ? 'warns' : 'passes';
}

;// CONCATENATED MODULE: ./build/page/render-downloads.js

/** The data behind the page: from the page itself, and the files beside it. */
function renderDownloads(data, whole) {
    const left = whole.processes.length - data.report.processes.length;
    const undrawn = data.report.processes.filter(({ id }) => data.series[id] === undefined).length;
    return html `<section aria-labelledby="data-title">
<h2 id="data-title">Data</h2>
<p class="buttons" hidden><button type="button" id="save-json">Save the report (JSON)</button> <button type="button" id="save-csv">Save the drawn series (CSV)</button></p>
<p>The artifact has this page, the report (<code>report.json</code>), the table (<code>processes.csv</code>) and every sample (<code>samples.ndjson</code>), from which <code>memory-leak-detector report</code> judges the run again.${left > 0 ? ` This page leaves out ${String(left)} of the smallest processes.` : ''}${undrawn > 0 ? ` ${String(undrawn)} processes are in the table but not drawn.` : ''}</p>
</section>`;
}

;// CONCATENATED MODULE: ./build/page/condense.js
/** A few rows of a series for a table: the highest value of each part of the time that has values, and when it was there. */
function condense(atMs, values, parts) {
    const points = values.flatMap((bytes, at) => (bytes === null ? [] : [{ atMs: atMs[at] ?? 0, bytes }]));
    const size = Math.max(1, Math.ceil(points.length / parts));
    return Array.from({ length: Math.ceil(points.length / size) }, (_, part) => points.slice(part * size, (part + 1) * size)
        .reduce((best, point) => (point.bytes > best.bytes ? point : best)));
}

;// CONCATENATED MODULE: ./build/page/format-elapsed.js
/** Time since the start as a clock shows it: `0:07`, `12:30`, `1:02:03`. */
function formatElapsed(ms) {
    const seconds = Math.round(ms / 1000);
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const two = (value) => String(value).padStart(2, '0');
    return hours > 0 ? `${String(hours)}:${two(minutes)}:${two(rest)}` : `${String(minutes)}:${two(rest)}`;
}

;// CONCATENATED MODULE: ./build/page/render-memory.js






const ROWS = 24;
const MOST_EVENTS = 200;
/** The large chart, with its figures and events as tables. */
function renderMemory(data) {
    const rows = condense(unpackSeries(data.times), unpackSeries(data.total), ROWS);
    return html `<section aria-labelledby="memory-title">
<h2 id="memory-title">Memory over time</h2>
${rows.length > 1 ? drawing : html `<p class="note">There is no course of time to draw: ${rows.length === 1 ? 'this is one snapshot' : 'nothing was measured'}.</p>`}
${rows.length === 0 ? '' : renderTwin(data, rows)}
</section>`;
}
function renderTwin(data, rows) {
    return html `<details class="twin"><summary>The same as a table</summary>
${renderLimits(data)}
<div class="beside">
<div class="wide" tabindex="0" role="region" aria-label="Memory over time as a table"><table><caption>Total memory: ${data.report.total.method}. The highest value of each part of the time.</caption>
<thead><tr><th scope="col">After</th><th scope="col" class="number">Total</th></tr></thead>
<tbody>${rows.map(({ atMs, bytes }) => html `<tr><td>${formatElapsed(atMs)}</td><td class="number">${(0,size/* formatBytes */.z3)(bytes)}</td></tr>`)}</tbody></table></div>
${renderEvents(data)}
</div></details>`;
}
const drawing = html `<div class="chart large" data-chart="total" hidden></div>`;
function renderLimits({ limits }) {
    return html `<ul class="plain">${limits.map(({ label, bytes }) => html `<li>${label}: ${(0,size/* formatBytes */.z3)(bytes)}</li>`)}</ul>`;
}
function renderEvents({ events, gaps }) {
    const shown = [...events, ...gaps.map(({ fromMs, toMs }) => ({ kind: 'gap', atMs: fromMs, name: `not measured until ${formatElapsed(toMs)}` }))]
        .sort((a, b) => rankOf(a.kind) - rankOf(b.kind)).slice(0, MOST_EVENTS).sort((a, b) => a.atMs - b.atMs);
    if (shown.length === 0)
        return html ``;
    const left = events.length + gaps.length - shown.length;
    return html `<div class="wide" tabindex="0" role="region" aria-label="Events as a table"><table><caption>Events${left > 0 ? ` (${String(left)} more births and ends are left out)` : ''}</caption>
<thead><tr><th scope="col">After</th><th scope="col">What</th><th scope="col">Which</th></tr></thead>
<tbody>${shown.map(({ kind, atMs, name }) => html `<tr><td>${formatElapsed(atMs)}</td><td>${eventWords[kind]}</td><td>${(0,shorten/* shorten */.m)(name, 160)}</td></tr>`)}</tbody></table></div>`;
}
/** Births and ends are many; the rest must not be lost among them. */
function rankOf(kind) {
    return kind === 'birth' || kind === 'end' ? 1 : 0;
}
const eventWords = {
    mark: 'mark', step: 'step begins', birth: 'process begins', end: 'process ends', oom: 'out-of-memory kill', gap: 'gap',
};

// EXTERNAL MODULE: ./build/report/format-growth.js
var format_growth = __webpack_require__(36630);
;// CONCATENATED MODULE: ./build/page/render-verdict.js


/** Shape and word. */
function renderVerdict(verdict) {
    return html `<span class="chip ${classOf(verdict)}">${drawShape(verdict)}${render_verdict_words[verdict]}</span>`;
}
const render_verdict_words = { ok: 'ok', warn: 'warn', fail: 'fail', unknown: 'not judged', accepted: 'accepted' };

;// CONCATENATED MODULE: ./build/page/select-offenders.js


const MOST_CHARTS = 12;
const LARGEST = 3;
/** Who broke a limit, worst first; where nobody did, the largest processes. */
function selectOffenders(report) {
    const rows = new Map(listRows(report).map(row => [row.id, row]));
    const broken = (0,report_findings/* brokenLimits */.Mh)(report);
    const offenders = [...new Set(broken.map(({ subject }) => subject.id))].flatMap(id => rows.get(id) ?? []).slice(0, MOST_CHARTS);
    if (offenders.length > 0)
        return offenders.map(row => ({ row, findings: broken.filter(({ subject }) => subject.id === row.id) }));
    return [...rows.values()].filter(({ kind }) => kind === 'process').slice(0, LARGEST).map(row => ({ row, findings: [] }));
}

;// CONCATENATED MODULE: ./build/page/render-offenders.js












const render_offenders_ROWS = 12;
const render_offenders_MOST_FINDINGS = 3;
/** A small chart for each subject that broke a limit, or for the largest processes. */
function renderOffenders(data) {
    const offenders = selectOffenders(data.report);
    if (offenders.length === 0)
        return html ``;
    const isTrouble = offenders.some(({ findings }) => findings.length > 0);
    return html `<section aria-labelledby="offenders-title">
<h2 id="offenders-title">${isTrouble ? 'What broke a limit' : 'The largest processes'}</h2>
<div class="cards">${offenders.map((offender, at) => renderCard(offender, at, data))}</div>
</section>`;
}
function renderCard(offender, at, data) {
    const { row, findings } = offender;
    const advice = new Set(findings.map(finding => finding.advice).filter(text => text !== ''));
    const title = `${(0,shorten/* shorten */.m)(row.name, 80)}${row.pid === null ? '' : ` (pid ${String(row.pid)})`}`;
    const packed = data.series[row.id];
    const points = packed === undefined ? [] : condense(unpackSeries(data.times), unpackSeries(packed), render_offenders_ROWS);
    return html `<article class="card ${classOf(row.verdict)}" aria-labelledby="card-${at}">
<h3 id="card-${at}">${title}</h3>
<p class="rate">${renderVerdict(row.verdict)} ${describeRate(offender)}</p>
${findings.slice(0, render_offenders_MOST_FINDINGS).map(({ message }) => html `<p>${renderProse(message, 300)}</p>`)}
${[...advice].slice(0, render_offenders_MOST_FINDINGS).map(text => html `<p class="advice">What to do: ${renderProse(text, 300)}</p>`)}
${findings.some(({ trend }) => trend !== undefined) ? html `<p class="advice">The dashed line is fitted to the anonymous memory after the warm-up.</p>` : ''}
${points.length > 1 ? html `<div class="chart small" data-chart="${at}" hidden></div>` : ''}
${points.length === 0 ? '' : html `<details class="twin"><summary>The same as a table</summary><table><caption>${row.kind === 'group' ? 'Anonymous memory of all together' : 'Resident memory'}</caption>
<thead><tr><th scope="col">After</th><th scope="col" class="number">Memory</th></tr></thead>
<tbody>${points.map(point => html `<tr><td>${formatElapsed(point.atMs)}</td><td class="number">${(0,size/* formatBytes */.z3)(point.bytes)}</td></tr>`)}</tbody></table></details>`}
</article>`;
}
/** "leak, +38 MiB/min, at its limit in 20 min", as far as a gate said so. */
function describeRate({ row, findings }) {
    const { growthBytesPerMinute: growth } = row;
    const grown = findings.find(({ trend }) => trend !== undefined);
    const msToLimit = grown?.trend?.msToLimit ?? null;
    return [
        grown?.grade ?? '',
        growth === null ? '' : growth === 0 ? 'no growth' : `${(0,format_growth/* formatGrowth */.T)(growth)}/min`,
        msToLimit === null ? '' : `at its limit in ${(0,duration/* formatDuration */.a)(msToLimit)}`,
        `peak ${(0,size/* formatBytes */.z3)(row.peakBytes)}`,
    ].filter(part => part !== '').join(', ');
}

;// CONCATENATED MODULE: ./build/page/render-table.js








/** All processes, and groups of several, as a table that reads without scripts; `whole` is the report before anything was left out. */
function renderTable(data, whole) {
    const rows = listRows(data.report);
    const hasGrowth = rows.some(({ growthBytesPerMinute }) => growthBytesPerMinute !== null);
    const shown = columns.filter(({ id }) => id !== 'growth' || hasGrowth);
    const left = whole.processes.length - data.report.processes.length;
    return html `<section aria-labelledby="processes-title" id="processes">
<h2 id="processes-title">Processes and groups</h2>
${rows.length === 0 ? html `<p class="note">No process was seen.</p>` : html `<div class="tools" hidden><label>Filter <input type="search" id="filter" placeholder="name, command or pid" autocomplete="off" spellcheck="false"></label> <output id="shown" for="filter"></output></div>
<div class="wide" tabindex="0" role="region" aria-label="Table of processes and groups"><table class="processes" id="table">
<caption>Peaks of processes are resident memory (RSS), with the kernel's own high-water mark where it was read. ${left > 0 ? `${String(left)} smaller processes are in processes.csv only.` : ''}</caption>
<thead><tr>${shown.map(({ id, title, kind }) => html `<th scope="col" data-column="${id}" class="${id} ${kind}">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row, at) => html `<tr data-row="${at}" class="${row.kind}">${shown.map(column => column.cell(row))}</tr>
`)}</tbody></table></div>`}
</section>`;
}
const number = (id, title, show) => ({ id, title, kind: 'number', cell: row => html `<td class="number ${id}">${show(row)}</td>` });
const known = (value, format) => (value === null ? '' : format(value));
const columns = [
    {
        id: 'name', title: 'Process', kind: 'text',
        cell: ({ name, detail }) => html `<th scope="row" class="name"><span>${(0,shorten/* shorten */.m)(name, 120)}</span>${detail === '' ? '' : html `<small>${(0,shorten/* shorten */.m)(detail, 240)}</small>`}</th>`,
    },
    number('pid', 'PID', ({ pid }) => known(pid, String)),
    number('start', 'Start', ({ startBytes }) => known(startBytes, size/* formatBytes */.z3)),
    number('peak', 'Peak', ({ peakBytes }) => (0,size/* formatBytes */.z3)(peakBytes)),
    number('end', 'End', ({ endBytes }) => known(endBytes, size/* formatBytes */.z3)),
    number('growth', 'Growth/min', ({ growthBytesPerMinute }) => known(growthBytesPerMinute, format_growth/* formatGrowth */.T)),
    number('share', 'Share', ({ sharePercent }) => formatShare(sharePercent)),
    number('cpu', 'CPU', ({ cpuPercent }) => known(cpuPercent, formatShare)),
    number('lived', 'Lived', ({ livedMs }) => known(livedMs, duration/* formatDuration */.a)),
    { id: 'trend', title: 'Course', kind: 'text', cell: ({ trendBytes }) => html `<td class="trend">${drawSparkline(trendBytes)}</td>` },
    { id: 'verdict', title: 'Verdict', kind: 'text', cell: ({ verdict }) => html `<td class="verdict">${renderVerdict(verdict)}</td>` },
];

;// CONCATENATED MODULE: ./build/page/build-page.js












/**
 * The report as one HTML file that asks the network for nothing: text and tables stand in it and read without scripts, charts are drawn by
 * its own script from the data at its end. Times are written at `offsetMinutes` east of UTC; the script turns them into the reader's own.
 */
function buildPage(report, recording, offsetMinutes) {
    const data = buildPageData(report, recording);
    return `<!doctype html>\n${html `<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${report.tool.name} ${report.tool.version}">
<title>${report_findings/* verdictHeads */.nL[report.verdict]}: ${report.run.name}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#processes">To the table of processes</a>
${renderBanner(data.report, offsetMinutes)}
<main>
<noscript><p class="note">Scripts are off: there are no charts. The tables below hold the same figures.</p></noscript>
${renderMemory(data)}
${renderOffenders(data)}
${renderComparison(report, offsetMinutes)}
${renderTable(data, report)}
${renderDecision(report)}
${renderDownloads(data, report)}
</main>
<footer>${report.tool.name} ${report.tool.version}. This page is one file and asks the network for nothing.</footer>
<script type="application/json" id="data">${new Markup((0,report_escape/* escapeJson */.GO)(data))}</script>
<script>${new Markup(pageScript)}</script>
</body>
</html>`.toString()}\n`;
}
const policy = `default-src 'none'; script-src '${pageScriptHash}'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`;


/***/ })

};
