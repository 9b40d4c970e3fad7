export const id = 142;
export const ids = [142];
export const modules = {

/***/ 76142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildPage: () => (/* binding */ buildPage)
});

// EXTERNAL MODULE: ./build/encoders/escape.js + 2 modules
var encoders_escape = __webpack_require__(76965);
// EXTERNAL MODULE: ./build/report/command-end.js
var command_end = __webpack_require__(74886);
;// CONCATENATED MODULE: ./build/page/assets.js
// Written by tools/build-page.mjs from browser/. Do not edit.
const pageScript = "/*! with uPlot:\nThe MIT License (MIT)\n\nCopyright (c) 2022 Leon Sorokin\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the \"Software\"), to deal\nin the Software without restriction, including without limitation the rights\nto use, copy, modify, merge, publish, distribute, sublicense, and/or sell\ncopies of the Software, and to permit persons to whom the Software is\nfurnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in\nall copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\nIMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,\nFITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE\nAUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER\nLIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,\nOUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN\nTHE SOFTWARE.\n*/\n\"use strict\";(()=>{var Eo=[\"B\",\"KiB\",\"MiB\",\"GiB\",\"TiB\",\"PiB\"];function qe(e){let t=e<0?\"-\":\"\",l=Math.abs(e),n=0;for(;l>=1023.5&&n<Eo.length-1;)l/=1024,n++;return`${t}${n===0?String(Math.round(l)):_o(l)} ${Eo[n]??\"\"}`}function _o(e){if(Math.abs(e)>=100)return String(Math.round(e));let t=Number(e.toPrecision(3));return Math.abs(t)<1e-6?t.toFixed(20).replace(/\\.?0+$/,\"\"):String(t)}function Ro(e,t){let[l,n]=[qe(e),t===null?\"\":qe(t)];if(n===\"\")return l;let[o=\"\",s=\"\"]=l.split(\" \");return`${n.endsWith(` ${s}`)?o:l} of ${n}`}function ct(e,...t){return String.raw({raw:e},...t)}function Ao({peakHeldBytes:e,limitBytes:t,anonBytes:l,fileBytes:n,peakBytes:o,oomKillsInAll:s,processes:a}){return[e===null?`counters not readable${t===null?\"\":`, limit ${qe(t)}`}`:Ro(e,t),l===null?\"\":`anonymous ${qe(l)}`,n===null?\"\":`file ${qe(n)}`,o===null?\"\":`the kernel's peak ${qe(o)}`,s===0?\"\":`OOM kills ${s}`,`processes ${a}`].filter(m=>m!==\"\").join(\", \")}function qn(e){let t=e.findings.filter(l=>l.outcome===\"fail\"&&l.accepted===void 0);return[...t.filter(l=>l.fails),...t.filter(l=>!l.fails)]}function fa({findings:e}){return e.filter(({accepted:t})=>t!==void 0)}function Lo(e){let t=new Set(qn(e).map(({subject:l})=>l.id));return new Set(fa(e).map(({subject:l})=>l.id).filter(l=>!t.has(l)))}function hl(e){return e.trim()===\"\"?ct`(no name)`:e}function Tn(e){let t=Lo(e);return[...(e.containers??[]).map(n=>da(n,e)),...e.groups.map(n=>ma(n,e)),...e.processes.map(n=>pa(n,e))].map(n=>t.has(n.id)?{...n,verdict:\"accepted\"}:n)}function da(e,t){let{id:l,label:n,peakHeldBytes:o,endHeldBytes:s,limitBytes:a}=e,f=a??t.memoryBase.bytes;return{id:l,kind:\"container\",name:hl(n),detail:ct`${Ao(e)}`,pid:null,startBytes:null,peakBytes:o??0,peakIsLowerBound:!1,endBytes:s,sharePercent:f>0?(o??0)/f*100:0,cpuPercent:null,livedMs:null,growthBytesPerMinute:null,trendBytes:e.trendBytes,verdict:e.verdict}}function ma({id:e,name:t,processes:l,peakAnonSumBytes:n,peakIsLowerBound:o,growthBytesPerMinute:s=null},a){return{id:e,kind:\"group\",name:hl(t),detail:ct`${l} processes together, anonymous memory`,pid:null,startBytes:null,peakBytes:n,peakIsLowerBound:o===!0,endBytes:null,sharePercent:a.memoryBase.bytes>0?n/a.memoryBase.bytes*100:0,cpuPercent:null,livedMs:null,growthBytesPerMinute:s,trendBytes:[],verdict:ha(e,a)}}function pa(e,t){let l=e.command===e.label||e.command===e.name?ct``:e.command,n=Math.max(Date.parse(e.startedAt),Date.parse(t.run.startedAt)),o=e.endedAt===null?Date.parse(t.run.startedAt)+t.run.durationMs:Date.parse(e.endedAt);return{id:e.id,kind:\"process\",name:hl(e.label),detail:l,pid:e.pid,startBytes:e.startRssBytes,peakBytes:e.peakRssBytes,peakIsLowerBound:e.peakIsLowerBound??!1,endBytes:e.endRssBytes,sharePercent:e.peakPercent,cpuPercent:e.cpuPercent,livedMs:Math.max(0,o-n),growthBytesPerMinute:e.growthBytesPerMinute??null,trendBytes:e.trendBytes,verdict:e.verdict}}function ha(e,t){let l=qn(t).find(({subject:n})=>n.id===e);return l!==void 0?l.fails?\"fail\":\"warn\":t.findings.some(({subject:n,outcome:o})=>n.id===e&&o===\"unknown\")?\"unknown\":\"ok\"}var ga=12,ya=3;function Co(e){let t=new Map(Tn(e).map(s=>[s.id,s])),l=qn(e),n=[...new Set(l.map(({subject:s})=>s.id))].flatMap(s=>t.get(s)??[]).slice(0,ga),o=new Set(e.limits.filter(({lines:s=[]})=>s.length>0).map(({gate:s})=>s));return n.length>0?n.map(s=>{let a=l.filter(({subject:f})=>f.id===s.id);return{row:s,findings:a,limitsBytes:a.filter(({gate:f,unit:m})=>m===\"bytes\"&&o.has(f)).map(({limit:f})=>f)}}):[...t.values()].filter(({kind:s})=>s===\"process\").slice(0,ya).map(s=>({row:s,findings:[],limitsBytes:[]}))}var wa=\"uplot\",ba=\"u-hz\",xa=\"u-vt\",va=\"u-title\",Sa=\"u-wrap\",ka=\"u-under\",Ma=\"u-over\",Pa=\"u-axis\",tn=\"u-off\",Ta=\"u-select\",Ea=\"u-cursor-x\",_a=\"u-cursor-y\",Ra=\"u-cursor-pt\",Aa=\"u-legend\",La=\"u-live\",Ca=\"u-inline\",Da=\"u-series\",$a=\"u-marker\",Do=\"u-label\",Ba=\"u-value\",Jn=\"width\",Qn=\"height\";var $o=\"bottom\",En=\"left\",pr=\"right\",Lr=\"#000\",Bo=Lr+\"0\",hr=\"mousemove\",No=\"mousedown\",gr=\"mouseup\",Oo=\"mouseenter\",Ho=\"mouseleave\",Io=\"dblclick\",Na=\"resize\",Oa=\"scroll\",Fo=\"change\",xl=\"dppxchange\",Cr=\"--\",$n=typeof window<\"u\",vr=$n?document:null,Rn=$n?window:null,Ha=$n?navigator:null,oe,gl;function Sr(){let e=devicePixelRatio;oe!=e&&(oe=e,gl&&Mr(Fo,gl,Sr),gl=matchMedia(`(min-resolution: ${oe-.001}dppx) and (max-resolution: ${oe+.001}dppx)`),nn(Fo,gl,Sr),Rn.dispatchEvent(new CustomEvent(xl)))}function tt(e,t){if(t!=null){let l=e.classList;!l.contains(t)&&l.add(t)}}function kr(e,t){let l=e.classList;l.contains(t)&&l.remove(t)}function ge(e,t,l){e.style[t]=l+\"px\"}function wt(e,t,l,n){let o=vr.createElement(e);return t!=null&&tt(o,t),l?.insertBefore(o,n),o}function ft(e,t){return wt(\"div\",e,t)}var Vo=new WeakMap;function _t(e,t,l,n,o){let s=\"translate(\"+t+\"px,\"+l+\"px)\",a=Vo.get(e);s!=a&&(e.style.transform=s,Vo.set(e,s),t<0||l<0||t>n||l>o?tt(e,tn):kr(e,tn))}var zo=new WeakMap;function Wo(e,t,l){let n=t+l,o=zo.get(e);n!=o&&(zo.set(e,n),e.style.background=t,e.style.borderColor=l)}var Go=new WeakMap;function Uo(e,t,l,n){let o=t+\"\"+l,s=Go.get(e);o!=s&&(Go.set(e,o),e.style.height=l+\"px\",e.style.width=t+\"px\",e.style.marginLeft=n?-t/2+\"px\":0,e.style.marginTop=n?-l/2+\"px\":0)}var Dr={passive:!0},Ia={...Dr,capture:!0};function nn(e,t,l,n){t.addEventListener(e,l,n?Ia:Dr)}function Mr(e,t,l,n){t.removeEventListener(e,l,Dr)}$n&&Sr();function bt(e,t,l,n){let o;l=l||0,n=n||t.length-1;let s=n<=2147483647;for(;n-l>1;)o=s?l+n>>1:nt((l+n)/2),t[o]<e?l=o:n=o;return e-t[l]<=t[n]-e?l:n}function bi(e){return(l,n,o)=>{let s=-1,a=-1;for(let f=n;f<=o;f++)if(e(l[f])){s=f;break}for(let f=o;f>=n;f--)if(e(l[f])){a=f;break}return[s,a]}}var xi=e=>e!=null,vi=e=>e!=null&&e>0,kl=bi(xi),Fa=bi(vi);function Va(e,t,l,n=0,o=!1){let s=o?Fa:kl,a=o?vi:xi;[t,l]=s(e,t,l);let f=e[t],m=e[t];if(t>-1)if(n==1)f=e[t],m=e[l];else if(n==-1)f=e[l],m=e[t];else for(let p=t;p<=l;p++){let b=e[p];a(b)&&(b<f?f=b:b>m&&(m=b))}return[f??ce,m??-ce]}function Ml(e,t,l,n){let o=Yo(e),s=Yo(t);e==t&&(o==-1?(e*=l,t/=l):(e/=l,t*=l));let a=l==10?Ct:Si,f=o==1?nt:dt,m=s==1?dt:nt,p=f(a(Re(e))),b=m(a(Re(t))),g=An(l,p),y=An(l,b);return l==10&&(p<0&&(g=fe(g,-p)),b<0&&(y=fe(y,-b))),n||l==2?(e=g*o,t=y*s):(e=Ti(e,g),t=Pl(t,y)),[e,t]}function $r(e,t,l,n){let o=Ml(e,t,l,n);return e==0&&(o[0]=0),t==0&&(o[1]=0),o}var Br=.1,jo={mode:3,pad:Br},el={pad:0,soft:null,mode:0},za={min:el,max:el};function vl(e,t,l,n){return Tl(l)?Ko(e,t,l):(el.pad=l,el.soft=n?0:null,el.mode=n?3:0,Ko(e,t,za))}function le(e,t){return e??t}function Wa(e,t,l){for(t=le(t,0),l=le(l,e.length-1);t<=l;){if(e[t]!=null)return!0;t++}return!1}function Ko(e,t,l){let n=l.min,o=l.max,s=le(n.pad,0),a=le(o.pad,0),f=le(n.hard,-ce),m=le(o.hard,ce),p=le(n.soft,ce),b=le(o.soft,-ce),g=le(n.mode,0),y=le(o.mode,0),k=t-e,E=Ct(k),B=Ue(Re(e),Re(t)),I=Ct(B),F=Re(I-E);(k<1e-24||F>10)&&(k=0,(e==0||t==0)&&(k=1e-24,g==2&&p!=ce&&(s=0),y==2&&b!=-ce&&(a=0)));let v=k||B||1e3,N=Ct(v),M=An(10,nt(N)),Y=v*(k==0?e==0?.1:1:s),L=fe(Ti(e-Y,M/10),24),q=e>=p&&(g==1||g==3&&L<=p||g==2&&L>=p)?p:ce,U=Ue(f,L<q&&e>=q?q:xt(q,L)),Q=v*(k==0?t==0?.1:1:a),G=fe(Pl(t+Q,M/10),24),P=t<=b&&(y==1||y==3&&G>=b||y==2&&G<=b)?b:-ce,K=xt(m,G>P&&t<=P?P:Ue(P,G));return U==K&&U==0&&(K=100),[U,K]}var Ga=new Intl.NumberFormat($n?Ha.language:\"en-US\"),Nr=e=>Ga.format(e),lt=Math,bl=lt.PI,Re=lt.abs,nt=lt.floor,_e=lt.round,dt=lt.ceil,xt=lt.min,Ue=lt.max,An=lt.pow,Yo=lt.sign,Ct=lt.log10,Si=lt.log2,Ua=(e,t=1)=>lt.sinh(e)*t,yr=(e,t=1)=>lt.asinh(e/t),ce=1/0;function qo(e){return(Ct((e^e>>31)-(e>>31))|0)+1}function Pr(e,t,l){return xt(Ue(e,t),l)}function ki(e){return typeof e==\"function\"}function X(e){return ki(e)?e:()=>e}var ja=()=>{},Mi=e=>e,Pi=(e,t)=>t,Ka=e=>null,Zo=e=>!0,Jo=(e,t)=>e==t,Ya=/\\.\\d*?(?=9{6,}|0{6,})/gm,ln=e=>{if(_i(e)||zt.has(e))return e;let t=`${e}`,l=t.match(Ya);if(l==null)return e;let n=l[0].length-1;if(t.indexOf(\"e-\")!=-1){let[o,s]=t.split(\"e\");return+`${ln(o)}e${s}`}return fe(e,n)};function Xt(e,t){return ln(fe(ln(e/t))*t)}function Pl(e,t){return ln(dt(ln(e/t))*t)}function Ti(e,t){return ln(nt(ln(e/t))*t)}function fe(e,t=0){if(_i(e))return e;let l=10**t,n=e*l*(1+Number.EPSILON);return _e(n)/l}var zt=new Map;function Ei(e){return((\"\"+e).split(\".\")[1]||\"\").length}function nl(e,t,l,n){let o=[],s=n.map(Ei);for(let a=t;a<l;a++){let f=Re(a),m=fe(An(e,a),f);for(let p=0;p<n.length;p++){let b=e==10?+`${n[p]}e${a}`:n[p]*m,g=(a>=0?0:f)+(a>=s[p]?0:s[p]),y=e==10?b:fe(b,g);o.push(y),zt.set(y,g)}}return o}var tl={},Or=[],Ln=[null,null],Vt=Array.isArray,_i=Number.isInteger,qa=e=>e===void 0;function Qo(e){return typeof e==\"string\"}function Tl(e){let t=!1;if(e!=null){let l=e.constructor;t=l==null||l==Object}return t}function Za(e){return e!=null&&typeof e==\"object\"}var Ja=Object.getPrototypeOf(Uint8Array),Ri=\"__proto__\";function Cn(e,t=Tl){let l;if(Vt(e)){let n=e.find(o=>o!=null);if(Vt(n)||t(n)){l=Array(e.length);for(let o=0;o<e.length;o++)l[o]=Cn(e[o],t)}else l=e.slice()}else if(e instanceof Ja)l=e.slice();else if(t(e)){l={};for(let n in e)n!=Ri&&(l[n]=Cn(e[n],t))}else l=e;return l}function Pe(e){let t=arguments;for(let l=1;l<t.length;l++){let n=t[l];for(let o in n)o!=Ri&&(Tl(e[o])?Pe(e[o],Cn(n[o])):e[o]=Cn(n[o]))}return e}var Qa=0,Xa=1,eu=2;function tu(e,t,l){for(let n=0,o,s=-1;n<t.length;n++){let a=t[n];if(a>s){for(o=a-1;o>=0&&e[o]==null;)e[o--]=null;for(o=a+1;o<l&&e[o]==null;)e[s=o++]=null}}}function nu(e,t){if(ou(e)){let a=e[0].slice();for(let f=1;f<e.length;f++)a.push(...e[f].slice(1));return iu(a[0])||(a=ru(a)),a}let l=new Set;for(let a=0;a<e.length;a++){let m=e[a][0],p=m.length;for(let b=0;b<p;b++)l.add(m[b])}let n=[Array.from(l).sort((a,f)=>a-f)],o=n[0].length,s=new Map;for(let a=0;a<o;a++)s.set(n[0][a],a);for(let a=0;a<e.length;a++){let f=e[a],m=f[0];for(let p=1;p<f.length;p++){let b=f[p],g=Array(o).fill(void 0),y=t?t[a][p]:Xa,k=[];for(let E=0;E<b.length;E++){let B=b[E],I=s.get(m[E]);B===null?y!=Qa&&(g[I]=B,y==eu&&k.push(I)):g[I]=B}tu(g,k,o),n.push(g)}}return n}var lu=typeof queueMicrotask>\"u\"?e=>Promise.resolve().then(e):queueMicrotask;function ru(e){let t=e[0],l=t.length,n=Array(l);for(let s=0;s<n.length;s++)n[s]=s;n.sort((s,a)=>t[s]-t[a]);let o=[];for(let s=0;s<e.length;s++){let a=e[s],f=Array(l);for(let m=0;m<l;m++)f[m]=a[n[m]];o.push(f)}return o}function ou(e){let t=e[0][0],l=t.length;for(let n=1;n<e.length;n++){let o=e[n][0];if(o.length!=l)return!1;if(o!=t){for(let s=0;s<l;s++)if(o[s]!=t[s])return!1}}return!0}function iu(e,t=100){let l=e.length;if(l<=1)return!0;let n=0,o=l-1;for(;n<=o&&e[n]==null;)n++;for(;o>=n&&e[o]==null;)o--;if(o<=n)return!0;let s=Ue(1,nt((o-n+1)/t));for(let a=e[n],f=n+s;f<=o;f+=s){let m=e[f];if(m!=null){if(m<=a)return!1;a=m}}return!0}var Ai=[\"January\",\"February\",\"March\",\"April\",\"May\",\"June\",\"July\",\"August\",\"September\",\"October\",\"November\",\"December\"],Li=[\"Sunday\",\"Monday\",\"Tuesday\",\"Wednesday\",\"Thursday\",\"Friday\",\"Saturday\"];function Ci(e){return e.slice(0,3)}var su=Li.map(Ci),au=Ai.map(Ci),uu={MMMM:Ai,MMM:au,WWWW:Li,WWW:su};function Zn(e){return(e<10?\"0\":\"\")+e}function cu(e){return(e<10?\"00\":e<100?\"0\":\"\")+e}var fu={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+\"\").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Zn(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Zn(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Zn(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?\"PM\":\"AM\",aa:e=>e.getHours()>=12?\"pm\":\"am\",a:e=>e.getHours()>=12?\"p\":\"a\",mm:e=>Zn(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Zn(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>cu(e.getMilliseconds())};function Hr(e,t){t=t||uu;let l=[],n=/\\{([a-z]+)\\}|[^{]+/gi,o;for(;o=n.exec(e);)l.push(o[0][0]==\"{\"?fu[o[1]]:o[0]);return s=>{let a=\"\";for(let f=0;f<l.length;f++)a+=typeof l[f]==\"string\"?l[f]:l[f](s,t);return a}}var du=new Intl.DateTimeFormat().resolvedOptions().timeZone;function mu(e,t){let l;return t==\"UTC\"||t==\"Etc/UTC\"?l=new Date(+e+e.getTimezoneOffset()*6e4):t==du?l=e:(l=new Date(e.toLocaleString(\"en-US\",{timeZone:t})),l.setMilliseconds(e.getMilliseconds())),l}var Di=e=>e%1==0,Sl=[1,2,2.5,5],pu=nl(10,-32,0,Sl),$i=nl(10,0,32,Sl),hu=$i.filter(Di),en=pu.concat($i),Ir=`\n`,Bi=\"{YYYY}\",Xo=Ir+Bi,Ni=\"{M}/{D}\",Xn=Ir+Ni,yl=Xn+\"/{YY}\",Oi=\"{aa}\",gu=\"{h}:{mm}\",_n=gu+Oi,ei=Ir+_n,ti=\":{ss}\",se=null;function Hi(e){let t=e*1e3,l=t*60,n=l*60,o=n*24,s=o*30,a=o*365,m=(e==1?nl(10,0,3,Sl).filter(Di):nl(10,-3,0,Sl)).concat([t,t*5,t*10,t*15,t*30,l,l*5,l*10,l*15,l*30,n,n*2,n*3,n*4,n*6,n*8,n*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),p=[[a,Bi,se,se,se,se,se,se,1],[o*28,\"{MMM}\",Xo,se,se,se,se,se,1],[o,Ni,Xo,se,se,se,se,se,1],[n,\"{h}\"+Oi,yl,se,Xn,se,se,se,1],[l,_n,yl,se,Xn,se,se,se,1],[t,ti,yl+\" \"+_n,se,Xn+\" \"+_n,se,ei,se,1],[e,ti+\".{fff}\",yl+\" \"+_n,se,Xn+\" \"+_n,se,ei,se,1]];function b(g){return(y,k,E,B,I,F)=>{let v=[],N=I>=a,M=I>=s&&I<a,Y=g(E),L=fe(Y*e,3),q=wr(Y.getFullYear(),N?0:Y.getMonth(),M||N?1:Y.getDate()),U=fe(q*e,3);if(M||N){let Q=M?I/s:0,G=N?I/a:0,P=L==U?L:fe(wr(q.getFullYear()+G,q.getMonth()+Q,1)*e,3),K=new Date(_e(P/e)),C=K.getFullYear(),z=K.getMonth();for(let H=0;P<=B;H++){let ee=wr(C+G*H,z+Q*H,1),O=ee-g(fe(ee*e,3));P=fe((+ee+O)*e,3),P<=B&&v.push(P)}}else{let Q=I>=o?o:I,G=nt(E)-nt(L),P=U+G+Pl(L-U,Q);v.push(P);let K=g(P),C=K.getHours()+K.getMinutes()/l+K.getSeconds()/n,z=I/n,H=y.axes[k]._space,ee=F/H;for(;P=fe(P+I,e==1?0:3),!(P>B);)if(z>1){let O=nt(fe(C+z,6))%24,te=g(P).getHours()-O;te>1&&(te=-1),P-=te*n,C=(C+z)%24;let ae=v[v.length-1];fe((P-ae)/I,3)*ee>=.7&&v.push(P)}else v.push(P)}return v}}return[m,p,b]}var[yu,wu,bu]=Hi(1),[xu,vu,Su]=Hi(.001);nl(2,-53,53,[1]);function ni(e,t){return e.map(l=>l.map((n,o)=>o==0||o==8||n==null?n:t(o==1||l[8]==0?n:l[1]+n)))}function li(e,t){return(l,n,o,s,a)=>{let f=t.find(E=>a>=E[0])||t[t.length-1],m,p,b,g,y,k;return n.map(E=>{let B=e(E),I=B.getFullYear(),F=B.getMonth(),v=B.getDate(),N=B.getHours(),M=B.getMinutes(),Y=B.getSeconds(),L=I!=m&&f[2]||F!=p&&f[3]||v!=b&&f[4]||N!=g&&f[5]||M!=y&&f[6]||Y!=k&&f[7]||f[1];return m=I,p=F,b=v,g=N,y=M,k=Y,L(B)})}}function ku(e,t){let l=Hr(t);return(n,o,s,a,f)=>o.map(m=>l(e(m)))}function wr(e,t,l){return new Date(e,t,l)}function ri(e,t){return t(e)}var Mu=\"{YYYY}-{MM}-{DD} {h}:{mm}{aa}\";function oi(e,t){return(l,n,o,s)=>s==null?Cr:t(e(n))}function Pu(e,t){let l=e.series[t];return l.width?l.stroke(e,t):l.points.width?l.points.stroke(e,t):null}function Tu(e,t){return e.series[t].fill(e,t)}var Eu={show:!0,live:!0,isolate:!1,mount:ja,markers:{show:!0,width:2,stroke:Pu,fill:Tu,dash:\"solid\"},idx:null,idxs:null,values:[]};function _u(e,t){let l=e.cursor.points,n=ft(),o=l.size(e,t);ge(n,Jn,o),ge(n,Qn,o);let s=o/-2;ge(n,\"marginLeft\",s),ge(n,\"marginTop\",s);let a=l.width(e,t,o);return a&&ge(n,\"borderWidth\",a),n}function Ru(e,t){let l=e.series[t].points;return l._fill||l._stroke}function Au(e,t){let l=e.series[t].points;return l._stroke||l._fill}function Lu(e,t){return e.series[t].points.size}var br=[0,0];function Cu(e,t,l){return br[0]=t,br[1]=l,br}function wl(e,t,l,n=!0){return o=>{o.button==0&&(!n||o.target==t)&&l(o)}}function xr(e,t,l,n=!0){return o=>{(!n||o.target==t)&&l(o)}}var Du={show:!0,x:!0,y:!0,lock:!1,move:Cu,points:{one:!1,show:_u,size:Lu,width:0,stroke:Au,fill:Ru},bind:{mousedown:wl,mouseup:wl,click:wl,dblclick:wl,mousemove:xr,mouseleave:xr,mouseenter:xr},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,l,n,o)=>n-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ii={show:!0,stroke:\"rgba(0,0,0,0.07)\",width:2},Fr=Pe({},Ii,{filter:Pi}),Fi=Pe({},Fr,{size:10}),Vi=Pe({},Ii,{show:!1}),Vr='12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"',zi=\"bold \"+Vr,Wi=1.5,ii={show:!0,scale:\"x\",stroke:Lr,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:zi,side:2,grid:Fr,ticks:Fi,border:Vi,font:Vr,lineGap:Wi,rotate:0},$u=\"Value\",Bu=\"Time\",si={show:!0,scale:\"x\",auto:!1,sorted:1,min:ce,max:-ce,idxs:[]};function Nu(e,t,l,n,o){return t.map(s=>s==null?\"\":Nr(s))}function Ou(e,t,l,n,o,s,a){let f=[],m=zt.get(o)||0;l=a?l:fe(Pl(l,o),m);for(let p=l;p<=n;p=fe(p+o,m))f.push(Object.is(p,-0)?0:p);return f}function Tr(e,t,l,n,o,s,a){let f=[],m=e.scales[e.axes[t].scale].log,p=m==10?Ct:Si,b=nt(p(l));o=An(m,b),m==10&&(o=en[bt(o,en)]);let g=l,y=o*m;m==10&&(y=en[bt(y,en)]);do f.push(g),g=g+o,m==10&&!zt.has(g)&&(g=fe(g,zt.get(o))),g>=y&&(o=g,y=o*m,m==10&&(y=en[bt(y,en)]));while(g<=n);return f}function Hu(e,t,l,n,o,s,a){let m=e.scales[e.axes[t].scale].asinh,p=n>m?Tr(e,t,Ue(m,l),n,o):[m],b=n>=0&&l<=0?[0]:[];return(l<-m?Tr(e,t,Ue(m,-n),-l,o):[m]).reverse().map(y=>-y).concat(b,p)}var Gi=/./,Iu=/[12357]/,Fu=/[125]/,ai=/1/,Er=(e,t,l,n)=>e.map((o,s)=>t==4&&o==0||s%n==0&&l.test(o.toExponential()[o<0?1:0])?o:null);function Vu(e,t,l,n,o){let s=e.axes[l],a=s.scale,f=e.scales[a],m=e.valToPos,p=s._space,b=m(10,a),g=m(9,a)-b>=p?Gi:m(7,a)-b>=p?Iu:m(5,a)-b>=p?Fu:ai;if(g==ai){let y=Re(m(1,a)-b);if(y<p)return Er(t.slice().reverse(),f.distr,g,dt(p/y)).reverse()}return Er(t,f.distr,g,1)}function zu(e,t,l,n,o){let s=e.axes[l],a=s.scale,f=s._space,m=e.valToPos,p=Re(m(1,a)-m(2,a));return p<f?Er(t.slice().reverse(),3,Gi,dt(f/p)).reverse():t}function Wu(e,t,l,n){return n==null?Cr:t==null?\"\":Nr(t)}var ui={show:!0,scale:\"y\",stroke:Lr,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:zi,side:3,grid:Fr,ticks:Fi,border:Vi,font:Vr,lineGap:Wi,rotate:0};function Gu(e,t){let l=3+(e||1)*2;return fe(l*t,3)}function Uu(e,t){let{scale:l,idxs:n}=e.series[0],o=e._data[0],s=e.valToPos(o[n[0]],l,!0),a=e.valToPos(o[n[1]],l,!0),f=Re(a-s),m=e.series[t],p=f/(m.points.space*oe);return n[1]-n[0]<=p}var ci={scale:null,auto:!0,sorted:0,min:ce,max:-ce},Ui=(e,t,l,n,o)=>o,fi={show:!0,auto:!0,sorted:0,gaps:Ui,alpha:1,facets:[Pe({},ci,{scale:\"x\"}),Pe({},ci,{scale:\"y\"})]},di={scale:\"y\",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Ui,alpha:1,points:{show:Uu,filter:null},values:null,min:ce,max:-ce,idxs:[],path:null,clip:null};function ju(e,t,l,n,o){return l/10}var ji={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ku=Pe({},ji,{time:!1,ori:1}),mi={};function Ki(e,t){let l=mi[e];return l||(l={key:e,plots:[],sub(n){l.plots.push(n)},unsub(n){l.plots=l.plots.filter(o=>o!=n)},pub(n,o,s,a,f,m,p){for(let b=0;b<l.plots.length;b++)l.plots[b]!=o&&l.plots[b].pub(n,o,s,a,f,m,p)}},e!=null&&(mi[e]=l)),l}var Dn=1,_r=2;function rn(e,t,l){let n=e.mode,o=e.series[t],s=n==2?e._data[t]:e._data,a=e.scales,f=e.bbox,m=s[0],p=n==2?s[1]:s[t],b=n==2?a[o.facets[0].scale]:a[e.series[0].scale],g=n==2?a[o.facets[1].scale]:a[o.scale],y=f.left,k=f.top,E=f.width,B=f.height,I=e.valToPosH,F=e.valToPosV;return b.ori==0?l(o,m,p,b,g,I,F,y,k,E,B,_l,Bn,Al,qi,Ji):l(o,m,p,b,g,F,I,k,y,B,E,Rl,Nn,Gr,Zi,Qi)}function zr(e,t){let l=0,n=0,o=le(e.bands,Or);for(let s=0;s<o.length;s++){let a=o[s];a.series[0]==t?l=a.dir:a.series[1]==t&&(a.dir==1?n|=1:n|=2)}return[l,n==1?-1:n==2?1:n==3?2:0]}function Yu(e,t,l,n,o){let s=e.mode,a=e.series[t],f=s==2?a.facets[1].scale:a.scale,m=e.scales[f];return o==-1?m.min:o==1?m.max:m.distr==3?m.dir==1?m.min:m.max:0}function Dt(e,t,l,n,o,s){return rn(e,t,(a,f,m,p,b,g,y,k,E,B,I)=>{let F=a.pxRound,v=p.dir*(p.ori==0?1:-1),N=p.ori==0?Bn:Nn,M,Y;v==1?(M=l,Y=n):(M=n,Y=l);let L=F(g(f[M],p,B,k)),q=F(y(m[M],b,I,E)),U=F(g(f[Y],p,B,k)),Q=F(y(s==1?b.max:b.min,b,I,E)),G=new Path2D(o);return N(G,U,Q),N(G,L,Q),N(G,L,q),G})}function El(e,t,l,n,o,s){let a=null;if(e.length>0){a=new Path2D;let f=t==0?Al:Gr,m=l;for(let g=0;g<e.length;g++){let y=e[g];if(y[1]>y[0]){let k=y[0]-m;k>0&&f(a,m,n,k,n+s),m=y[1]}}let p=l+o-m,b=10;p>0&&f(a,m,n-b/2,p,n+s+b)}return a}function qu(e,t,l){let n=e[e.length-1];n&&n[0]==t?n[1]=l:e.push([t,l])}function Wr(e,t,l,n,o,s,a){let f=[],m=e.length;for(let p=o==1?l:n;p>=l&&p<=n;p+=o)if(t[p]===null){let g=p,y=p;if(o==1)for(;++p<=n&&t[p]===null;)y=p;else for(;--p>=l&&t[p]===null;)y=p;let k=s(e[g]),E=y==g?k:s(e[y]),B=g-o;k=a<=0&&B>=0&&B<m?s(e[B]):k;let F=y+o;E=a>=0&&F>=0&&F<m?s(e[F]):E,E>=k&&f.push([k,E])}return f}function pi(e){return e==0?Mi:e==1?_e:t=>Xt(t,e)}function Yi(e){let t=e==0?_l:Rl,l=e==0?(o,s,a,f,m,p)=>{o.arcTo(s,a,f,m,p)}:(o,s,a,f,m,p)=>{o.arcTo(a,s,m,f,p)},n=e==0?(o,s,a,f,m)=>{o.rect(s,a,f,m)}:(o,s,a,f,m)=>{o.rect(a,s,m,f)};return(o,s,a,f,m,p=0,b=0)=>{p==0&&b==0?n(o,s,a,f,m):(p=xt(p,f/2,m/2),b=xt(b,f/2,m/2),t(o,s+p,a),l(o,s+f,a,s+f,a+m,p),l(o,s+f,a+m,s,a+m,b),l(o,s,a+m,s,a,b),l(o,s,a,s+f,a,p),o.closePath())}}var _l=(e,t,l)=>{e.moveTo(t,l)},Rl=(e,t,l)=>{e.moveTo(l,t)},Bn=(e,t,l)=>{e.lineTo(t,l)},Nn=(e,t,l)=>{e.lineTo(l,t)},Al=Yi(0),Gr=Yi(1),qi=(e,t,l,n,o,s)=>{e.arc(t,l,n,o,s)},Zi=(e,t,l,n,o,s)=>{e.arc(l,t,n,o,s)},Ji=(e,t,l,n,o,s,a)=>{e.bezierCurveTo(t,l,n,o,s,a)},Qi=(e,t,l,n,o,s,a)=>{e.bezierCurveTo(l,t,o,n,a,s)};function Xi(e){return(t,l,n,o,s)=>rn(t,l,(a,f,m,p,b,g,y,k,E,B,I)=>{let{pxRound:F,points:v}=a,N,M;p.ori==0?(N=_l,M=qi):(N=Rl,M=Zi);let Y=fe(v.width*oe,3),L=(v.size-v.width)/2*oe,q=fe(L*2,3),U=new Path2D,Q=new Path2D,{left:G,top:P,width:K,height:C}=t.bbox;Al(Q,G-q,P-q,K+q*2,C+q*2);let z=H=>{if(m[H]!=null){let ee=F(g(f[H],p,B,k)),O=F(y(m[H],b,I,E));N(U,ee+L,O),M(U,ee,O,L,0,bl*2)}};if(s)s.forEach(z);else for(let H=n;H<=o;H++)z(H);return{stroke:Y>0?U:null,fill:U,clip:Q,flags:Dn|_r}})}function es(e){return(t,l,n,o,s,a)=>{n!=o&&(s!=n&&a!=n&&e(t,l,n),s!=o&&a!=o&&e(t,l,o),e(t,l,a))}}var Zu=es(Bn),Ju=es(Nn);function ts(e){let t=le(e?.alignGaps,0);return(l,n,o,s)=>rn(l,n,(a,f,m,p,b,g,y,k,E,B,I)=>{[o,s]=kl(m,o,s);let F=a.pxRound,v=C=>F(g(C,p,B,k)),N=C=>F(y(C,b,I,E)),M,Y;p.ori==0?(M=Bn,Y=Zu):(M=Nn,Y=Ju);let L=p.dir*(p.ori==0?1:-1),q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Dn},U=q.stroke,Q=!1;if(s-o>=B*4){let C=D=>l.posToVal(D,p.key,!0),z=null,H=null,ee,O,je,ye=v(f[L==1?o:s]),te=v(f[o]),ae=v(f[s]),Z=C(L==1?te+1:ae-1);for(let D=L==1?o:s;D>=o&&D<=s;D+=L){let Te=f[D],we=(L==1?Te<Z:Te>Z)?ye:v(Te),ie=m[D];we==ye?ie!=null?(O=ie,z==null?(M(U,we,N(O)),ee=z=H=O):O<z?z=O:O>H&&(H=O)):ie===null&&(Q=!0):(z!=null&&Y(U,ye,N(z),N(H),N(ee),N(O)),ie!=null?(O=ie,M(U,we,N(O)),z=H=ee=O):(z=H=null,ie===null&&(Q=!0)),ye=we,Z=C(ye+L))}z!=null&&z!=H&&je!=ye&&Y(U,ye,N(z),N(H),N(ee),N(O))}else for(let C=L==1?o:s;C>=o&&C<=s;C+=L){let z=m[C];z===null?Q=!0:z!=null&&M(U,v(f[C]),N(z))}let[P,K]=zr(l,n);if(a.fill!=null||P!=0){let C=q.fill=new Path2D(U),z=a.fillTo(l,n,a.min,a.max,P),H=N(z),ee=v(f[o]),O=v(f[s]);L==-1&&([O,ee]=[ee,O]),M(C,O,H),M(C,ee,H)}if(!a.spanGaps){let C=[];Q&&C.push(...Wr(f,m,o,s,L,v,t)),q.gaps=C=a.gaps(l,n,o,s,C),q.clip=El(C,p.ori,k,E,B,I)}return K!=0&&(q.band=K==2?[Dt(l,n,o,s,U,-1),Dt(l,n,o,s,U,1)]:Dt(l,n,o,s,U,K)),q})}function Qu(e){let t=le(e.align,1),l=le(e.ascDesc,!1),n=le(e.alignGaps,0),o=le(e.extend,!1);return(s,a,f,m)=>rn(s,a,(p,b,g,y,k,E,B,I,F,v,N)=>{[f,m]=kl(g,f,m);let M=p.pxRound,{left:Y,width:L}=s.bbox,q=te=>M(E(te,y,v,I)),U=te=>M(B(te,k,N,F)),Q=y.ori==0?Bn:Nn,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Dn},P=G.stroke,K=y.dir*(y.ori==0?1:-1),C=U(g[K==1?f:m]),z=q(b[K==1?f:m]),H=z,ee=z;o&&t==-1&&(ee=Y,Q(P,ee,C)),Q(P,z,C);for(let te=K==1?f:m;te>=f&&te<=m;te+=K){let ae=g[te];if(ae==null)continue;let Z=q(b[te]),D=U(ae);t==1?Q(P,Z,C):Q(P,H,D),Q(P,Z,D),C=D,H=Z}let O=H;o&&t==1&&(O=Y+L,Q(P,O,C));let[je,ye]=zr(s,a);if(p.fill!=null||je!=0){let te=G.fill=new Path2D(P),ae=p.fillTo(s,a,p.min,p.max,je),Z=U(ae);Q(te,O,Z),Q(te,ee,Z)}if(!p.spanGaps){let te=[];te.push(...Wr(b,g,f,m,K,q,n));let ae=p.width*oe/2,Z=l||t==1?ae:-ae,D=l||t==-1?-ae:ae;te.forEach(Te=>{Te[0]+=Z,Te[1]+=D}),G.gaps=te=p.gaps(s,a,f,m,te),G.clip=El(te,y.ori,I,F,v,N)}return ye!=0&&(G.band=ye==2?[Dt(s,a,f,m,P,-1),Dt(s,a,f,m,P,1)]:Dt(s,a,f,m,P,ye)),G})}function hi(e,t,l,n,o,s,a=ce){if(e.length>1){let f=null;for(let m=0,p=1/0;m<e.length;m++)if(t[m]!==void 0){if(f!=null){let b=Re(e[m]-e[f]);b<p&&(p=b,a=Re(l(e[m],n,o,s)-l(e[f],n,o,s)))}f=m}}return a}function Xu(e){e=e||tl;let t=le(e.size,[.6,ce,1]),l=e.align||0,n=e.gap||0,o=e.radius;o=o==null?[0,0]:typeof o==\"number\"?[o,0]:o;let s=X(o),a=1-t[0],f=le(t[1],ce),m=le(t[2],1),p=le(e.disp,tl),b=le(e.each,k=>{}),{fill:g,stroke:y}=p;return(k,E,B,I)=>rn(k,E,(F,v,N,M,Y,L,q,U,Q,G,P)=>{let K=F.pxRound,C=l,z=n*oe,H=f*oe,ee=m*oe,O,je;M.ori==0?[O,je]=s(k,E):[je,O]=s(k,E);let ye=M.dir*(M.ori==0?1:-1),te=M.ori==0?Al:Gr,ae=M.ori==0?b:(R,de,Ee,cn,Ut,St,jt)=>{b(R,de,Ee,Ut,cn,jt,St)},Z=le(k.bands,Or).find(R=>R.series[0]==E),D=Z!=null?Z.dir:0,Te=F.fillTo(k,E,F.min,F.max,D),Fe=K(q(Te,Y,P,Q)),we,ie,mt,Ze=G,xe=K(F.width*oe),vt=!1,Rt=null,rt=null,Bt=null,sn=null;g!=null&&(xe==0||y!=null)&&(vt=!0,Rt=g.values(k,E,B,I),rt=new Map,new Set(Rt).forEach(R=>{R!=null&&rt.set(R,new Path2D)}),xe>0&&(Bt=y.values(k,E,B,I),sn=new Map,new Set(Bt).forEach(R=>{R!=null&&sn.set(R,new Path2D)})));let{x0:an,size:Vn}=p;if(an!=null&&Vn!=null){C=1,v=an.values(k,E,B,I),an.unit==2&&(v=v.map(Ee=>k.posToVal(U+Ee*G,M.key,!0)));let R=Vn.values(k,E,B,I);Vn.unit==2?ie=R[0]*G:ie=L(R[0],M,G,U)-L(0,M,G,U),Ze=hi(v,N,L,M,G,U,Ze),mt=Ze-ie+z}else Ze=hi(v,N,L,M,G,U,Ze),mt=Ze*a+z,ie=Ze-mt;mt<1&&(mt=0),xe>=ie/2&&(xe=0),mt<5&&(K=Mi);let ol=mt>0,Wt=Ze-mt-(ol?xe:0);ie=K(Pr(Wt,ee,H)),we=(C==0?ie/2:C==ye?0:ie)-C*ye*((C==0?z/2:0)+(ol?xe/2:0));let Ve={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},un=vt?null:new Path2D,At=null;if(Z!=null)At=k.data[Z.series[1]];else{let{y0:R,y1:de}=p;R!=null&&de!=null&&(N=de.values(k,E,B,I),At=R.values(k,E,B,I))}let Gt=O*ie,j=je*ie;for(let R=ye==1?B:I;R>=B&&R<=I;R+=ye){let de=N[R];if(de==null)continue;if(At!=null){let Ke=At[R]??0;if(de-Ke==0)continue;Fe=q(Ke,Y,P,Q)}let Ee=M.distr!=2||p!=null?v[R]:R,cn=L(Ee,M,G,U),Ut=q(le(de,Te),Y,P,Q),St=K(cn-we),jt=K(Ue(Ut,Fe)),Je=K(xt(Ut,Fe)),ot=jt-Je;if(de!=null){let Ke=de<0?j:Gt,pt=de<0?Gt:j;vt?(xe>0&&Bt[R]!=null&&te(sn.get(Bt[R]),St,Je+nt(xe/2),ie,Ue(0,ot-xe),Ke,pt),Rt[R]!=null&&te(rt.get(Rt[R]),St,Je+nt(xe/2),ie,Ue(0,ot-xe),Ke,pt)):te(un,St,Je+nt(xe/2),ie,Ue(0,ot-xe),Ke,pt),ae(k,E,R,St-xe/2,Je,ie+xe,ot)}}return xe>0?Ve.stroke=vt?sn:un:vt||(Ve._fill=F.width==0?F._fill:F._stroke??F._fill,Ve.width=0),Ve.fill=vt?rt:un,Ve})}function ec(e,t){let l=le(t?.alignGaps,0);return(n,o,s,a)=>rn(n,o,(f,m,p,b,g,y,k,E,B,I,F)=>{[s,a]=kl(p,s,a);let v=f.pxRound,N=O=>v(y(O,b,I,E)),M=O=>v(k(O,g,F,B)),Y,L,q;b.ori==0?(Y=_l,q=Bn,L=Ji):(Y=Rl,q=Nn,L=Qi);let U=b.dir*(b.ori==0?1:-1),Q=N(m[U==1?s:a]),G=Q,P=[],K=[];for(let O=U==1?s:a;O>=s&&O<=a;O+=U)if(p[O]!=null){let ye=m[O],te=N(ye);P.push(G=te),K.push(M(p[O]))}let C={stroke:e(P,K,Y,q,L,v),fill:null,clip:null,band:null,gaps:null,flags:Dn},z=C.stroke,[H,ee]=zr(n,o);if(f.fill!=null||H!=0){let O=C.fill=new Path2D(z),je=f.fillTo(n,o,f.min,f.max,H),ye=M(je);q(O,G,ye),q(O,Q,ye)}if(!f.spanGaps){let O=[];O.push(...Wr(m,p,s,a,U,N,l)),C.gaps=O=f.gaps(n,o,s,a,O),C.clip=El(O,b.ori,E,B,I,F)}return ee!=0&&(C.band=ee==2?[Dt(n,o,s,a,z,-1),Dt(n,o,s,a,z,1)]:Dt(n,o,s,a,z,ee)),C})}function tc(e){return ec(nc,e)}function nc(e,t,l,n,o,s){let a=e.length;if(a<2)return null;let f=new Path2D;if(l(f,e[0],t[0]),a==2)n(f,e[1],t[1]);else{let m=Array(a),p=Array(a-1),b=Array(a-1),g=Array(a-1);for(let y=0;y<a-1;y++)b[y]=t[y+1]-t[y],g[y]=e[y+1]-e[y],p[y]=b[y]/g[y];m[0]=p[0];for(let y=1;y<a-1;y++)p[y]===0||p[y-1]===0||p[y-1]>0!=p[y]>0?m[y]=0:(m[y]=3*(g[y-1]+g[y])/((2*g[y]+g[y-1])/p[y-1]+(g[y]+2*g[y-1])/p[y]),isFinite(m[y])||(m[y]=0));m[a-1]=p[a-2];for(let y=0;y<a-1;y++)o(f,e[y]+g[y]/3,t[y]+m[y]*g[y]/3,e[y+1]-g[y]/3,t[y+1]-m[y+1]*g[y]/3,e[y+1],t[y+1])}return f}var Rr=new Set;function gi(){for(let e of Rr)e.syncRect(!0)}$n&&(nn(Na,Rn,gi),nn(Oa,Rn,gi,!0),nn(xl,Rn,()=>{Ae.pxRatio=oe}));var lc=ts(),rc=Xi();function yi(e,t,l,n){return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Ar(s,a,t,l))}function oc(e,t){return e.map((l,n)=>n==0?{}:Pe({},t,l))}function Ar(e,t,l,n){return Pe({},t==0?l:n,e)}function ns(e,t,l){return t==null?Ln:[t,l]}var ic=ns;function sc(e,t,l){return t==null?Ln:vl(t,l,Br,!0)}function ls(e,t,l,n){return t==null?Ln:Ml(t,l,e.scales[n].log,!1)}var ac=ls;function rs(e,t,l,n){return t==null?Ln:$r(t,l,e.scales[n].log,!1)}var uc=rs;function cc(e,t,l,n,o){let s=Ue(qo(e),qo(t)),a=t-e,f=bt(o/n*a,l);do{let m=l[f],p=n*m/a;if(p>=o&&s+(m<5?zt.get(m):0)<=17)return[m,p]}while(++f<l.length);return[0,0]}function wi(e){let t,l;return e=e.replace(/(\\d+)px/,(n,o)=>(t=_e((l=+o)*oe))+\"px\"),[e,t,l]}function fc(e){e.show&&[e.font,e.labelFont].forEach(t=>{let l=fe(t[2]*oe,1);t[0]=t[0].replace(/[0-9.]+px/,l+\"px\"),t[1]=l})}function Ae(e,t,l){let n={mode:le(e.mode,1)},o=n.mode;function s(r,i,u,c){let d=i.valToPct(r);return c+u*(i.dir==-1?1-d:d)}function a(r,i,u,c){let d=i.valToPct(r);return c+u*(i.dir==-1?d:1-d)}function f(r,i,u,c){return i.ori==0?s(r,i,u,c):a(r,i,u,c)}n.valToPosH=s,n.valToPosV=a;let m=!1;n.status=0;let p=n.root=ft(wa);if(e.id!=null&&(p.id=e.id),tt(p,e.class),e.title){let r=ft(va,p);r.textContent=e.title}let b=wt(\"canvas\"),g=n.ctx=b.getContext(\"2d\"),y=ft(Sa,p);nn(\"click\",y,r=>{r.target===E&&(me!=vn||be!=Sn)&&He.click(n,r)},!0);let k=n.under=ft(ka,y);y.appendChild(b);let E=n.over=ft(Ma,y);e=Cn(e);let B=+le(e.pxAlign,1),I=pi(B);(e.plugins||[]).forEach(r=>{r.opts&&(e=r.opts(n,e)||e)});let F=e.ms||.001,v=n.series=o==1?yi(e.series||[],si,di,!1):oc(e.series||[null],fi),N=n.axes=yi(e.axes||[],ii,ui,!0),M=n.scales={},Y=n.bands=e.bands||[];Y.forEach(r=>{r.fill=X(r.fill||null),r.dir=le(r.dir,-1)});let L=o==2?v[1].facets[0].scale:v[0].scale,q={axes:qs,series:Gs},U=(e.drawOrder||[\"axes\",\"series\"]).map(r=>q[r]);function Q(r){let i=r.distr==3?u=>Ct(u>0?u:r.clamp(n,u,r.min,r.max,r.key)):r.distr==4?u=>yr(u,r.asinh):r.distr==100?u=>r.fwd(u):u=>u;return u=>{let c=i(u),{_min:d,_max:h}=r,w=h-d;return(c-d)/w}}function G(r){let i=M[r];if(i==null){let u=(e.scales||tl)[r]||tl;if(u.from!=null){G(u.from);let c=Pe({},M[u.from],u,{key:r});c.valToPct=Q(c),M[r]=c}else{i=M[r]=Pe({},r==L?ji:Ku,u),i.key=r;let c=i.time,d=i.range,h=Vt(d);if((r!=L||o==2&&!c)&&(h&&(d[0]==null||d[1]==null)&&(d={min:d[0]==null?jo:{mode:1,hard:d[0],soft:d[0]},max:d[1]==null?jo:{mode:1,hard:d[1],soft:d[1]}},h=!1),!h&&Tl(d))){let w=d;d=(x,S,T)=>S==null?Ln:vl(S,T,w)}i.range=X(d||(c?ic:r==L?i.distr==3?ac:i.distr==4?uc:ns:i.distr==3?ls:i.distr==4?rs:sc)),i.auto=X(h?!1:i.auto),i.clamp=X(i.clamp||ju),i._min=i._max=null,i.valToPct=Q(i)}}}G(\"x\"),G(\"y\"),o==1&&v.forEach(r=>{G(r.scale)}),N.forEach(r=>{G(r.scale)});for(let r in e.scales)G(r);let P=M[L],K=P.distr,C,z;P.ori==0?(tt(p,ba),C=s,z=a):(tt(p,xa),C=a,z=s);let H={};for(let r in M){let i=M[r];(i.min!=null||i.max!=null)&&(H[r]={min:i.min,max:i.max},i.min=i.max=null)}let ee=e.tzDate||(r=>new Date(_e(r/F))),O=e.fmtDate||Hr,je=F==1?bu(ee):Su(ee),ye=li(ee,ni(F==1?wu:vu,O)),te=oi(ee,ri(Mu,O)),ae=[],Z=n.legend=Pe({},Eu,e.legend),D=n.cursor=Pe({},Du,{drag:{y:o==2}},e.cursor),Te=Z.show,Fe=D.show,we=Z.markers;Z.idxs=ae,we.width=X(we.width),we.dash=X(we.dash),we.stroke=X(we.stroke),we.fill=X(we.fill);let ie,mt,Ze,xe=[],vt=[],Rt,rt=!1,Bt={};if(Z.live){let r=v[1]?v[1].values:null;rt=r!=null,Rt=rt?r(n,1,0):{_:0};for(let i in Rt)Bt[i]=Cr}if(Te)if(ie=wt(\"table\",Aa,p),Ze=wt(\"tbody\",null,ie),Z.mount(n,ie),rt){mt=wt(\"thead\",null,ie,Ze);let r=wt(\"tr\",null,mt);wt(\"th\",null,r);for(var sn in Rt)wt(\"th\",Do,r).textContent=sn}else tt(ie,Ca),Z.live&&tt(ie,La);let an={show:!0},Vn={show:!1};function ol(r,i){if(i==0&&(rt||!Z.live||o==2))return Ln;let u=[],c=wt(\"tr\",Da,Ze,Ze.childNodes[i]);tt(c,r.class),r.show||tt(c,tn);let d=wt(\"th\",null,c);if(we.show){let x=ft($a,d);if(i>0){let S=we.width(n,i);S&&(x.style.border=S+\"px \"+we.dash(n,i)+\" \"+we.stroke(n,i)),x.style.background=we.fill(n,i)}}let h=ft(Do,d);r.label instanceof HTMLElement?h.appendChild(r.label):h.textContent=r.label,i>0&&(we.show||(h.style.color=r.width>0?we.stroke(n,i):we.fill(n,i)),Ve(\"click\",d,x=>{if(D._lock)return;Yt(x);let S=v.indexOf(r);if((x.ctrlKey||x.metaKey)!=Z.isolate){let T=v.some((_,A)=>A>0&&A!=S&&_.show);v.forEach((_,A)=>{A>0&&Mt(A,T?A==S?an:Vn:an,!0,Me.setSeries)})}else Mt(S,{show:!r.show},!0,Me.setSeries)},!1),dn&&Ve(Oo,d,x=>{D._lock||(Yt(x),Mt(v.indexOf(r),Mn,!0,Me.setSeries))},!1));for(var w in Rt){let x=wt(\"td\",Ba,c);x.textContent=\"--\",u.push(x)}return[c,u]}let Wt=new Map;function Ve(r,i,u,c=!0){let d=Wt.get(i)||{},h=D.bind[r](n,i,u,c);h&&(nn(r,i,d[r]=h),Wt.set(i,d))}function un(r,i,u){let c=Wt.get(i)||{};for(let d in c)(r==null||d==r)&&(Mr(d,i,c[d]),delete c[d]);r==null&&Wt.delete(i)}let At=0,Gt=0,j=0,R=0,de=0,Ee=0,cn=de,Ut=Ee,St=j,jt=R,Je=0,ot=0,Ke=0,pt=0;n.bbox={};let Ul=!1,il=!1,fn=!1,Kt=!1,sl=!1,it=!1;function jl(r,i,u){(u||r!=n.width||i!=n.height)&&Zr(r,i),yn(!1),fn=!0,il=!0,wn()}function Zr(r,i){n.width=At=j=r,n.height=Gt=R=i,de=Ee=0,Os(),Hs();let u=n.bbox;Je=u.left=Xt(de*oe,.5),ot=u.top=Xt(Ee*oe,.5),Ke=u.width=Xt(j*oe,.5),pt=u.height=Xt(R*oe,.5)}let $s=3;function Bs(){let r=!1,i=0;for(;!r;){i++;let u=Ks(i),c=Ys(i);r=i==$s||u&&c,r||(Zr(n.width,n.height),il=!0)}}function Ns({width:r,height:i}){jl(r,i)}n.setSize=Ns;function Os(){let r=!1,i=!1,u=!1,c=!1;N.forEach((d,h)=>{if(d.show&&d._show){let{side:w,_size:x}=d,S=w%2,T=d.label!=null?d.labelSize:0,_=x+T;_>0&&(S?(j-=_,w==3?(de+=_,c=!0):u=!0):(R-=_,w==0?(Ee+=_,r=!0):i=!0))}}),qt[0]=r,qt[1]=u,qt[2]=i,qt[3]=c,j-=Nt[1]+Nt[3],de+=Nt[3],R-=Nt[2]+Nt[0],Ee+=Nt[0]}function Hs(){let r=de+j,i=Ee+R,u=de,c=Ee;function d(h,w){switch(h){case 1:return r+=w,r-w;case 2:return i+=w,i-w;case 3:return u-=w,u+w;case 0:return c-=w,c+w}}N.forEach((h,w)=>{if(h.show&&h._show){let x=h.side;h._pos=d(x,h._size),h.label!=null&&(h._lpos=d(x,h.labelSize))}})}if(D.dataIdx==null){let r=D.hover,i=r.skip=new Set(r.skip??[]);i.add(void 0);let u=r.prox=X(r.prox),c=r.bias??=0;D.dataIdx=(d,h,w,x)=>{if(h==0)return w;let S=w,T=u(d,h,w,x)??ce,_=T>=0&&T<ce,A=P.ori==0?j:R,W=D.left,re=t[0],ne=t[h];if(i.has(ne[w])){S=null;let J=null,V=null,$;if(c==0||c==-1)for($=w;J==null&&$-- >0;)i.has(ne[$])||(J=$);if(c==0||c==1)for($=w;V==null&&$++<ne.length;)i.has(ne[$])||(V=$);if(J!=null||V!=null)if(_){let he=J==null?-1/0:C(re[J],P,A,0),ve=V==null?1/0:C(re[V],P,A,0),Ne=W-he,ue=ve-W;Ne<=ue?Ne<=T&&(S=J):ue<=T&&(S=V)}else S=V==null?J:J==null?V:w-J<=V-w?J:V}else _&&Re(W-C(re[w],P,A,0))>T&&(S=null);return S}}let Yt=r=>{D.event=r};D.idxs=ae,D._lock=!1;let Ie=D.points;Ie.show=X(Ie.show),Ie.size=X(Ie.size),Ie.stroke=X(Ie.stroke),Ie.width=X(Ie.width),Ie.fill=X(Ie.fill);let kt=n.focus=Pe({},e.focus||{alpha:.3},D.focus),dn=kt.prox>=0,mn=dn&&Ie.one,st=[],pn=[],hn=[];function Jr(r,i){let u=Ie.show(n,i);if(u instanceof HTMLElement)return tt(u,Ra),tt(u,r.class),_t(u,-10,-10,j,R),E.insertBefore(u,st[i]),u}function Qr(r,i){if(o==1||i>0){let u=o==1&&M[r.scale].time,c=r.value;r.value=u?Qo(c)?oi(ee,ri(c,O)):c||te:c||Wu,r.label=r.label||(u?Bu:$u)}if(mn||i>0){r.width=r.width==null?1:r.width,r.paths=r.paths||lc||Ka,r.fillTo=X(r.fillTo||Yu),r.pxAlign=+le(r.pxAlign,B),r.pxRound=pi(r.pxAlign),r.stroke=X(r.stroke||null),r.fill=X(r.fill||null),r._stroke=r._fill=r._paths=r._focus=null;let u=Gu(Ue(1,r.width),1),c=r.points=Pe({},{size:u,width:Ue(1,u*.2),stroke:r.stroke,space:u*2,paths:rc,_stroke:null,_fill:null},r.points);c.show=X(c.show),c.filter=X(c.filter),c.fill=X(c.fill),c.stroke=X(c.stroke),c.paths=X(c.paths),c.pxAlign=r.pxAlign}if(Te){let u=ol(r,i);xe.splice(i,0,u[0]),vt.splice(i,0,u[1]),Z.values.push(null)}if(Fe){ae.splice(i,0,null);let u=null;mn?i==0&&(u=Jr(r,i)):i>0&&(u=Jr(r,i)),st.splice(i,0,u),pn.splice(i,0,0),hn.splice(i,0,0)}Be(\"addSeries\",i)}function Is(r,i){i=i??v.length,r=o==1?Ar(r,i,si,di):Ar(r,i,{},fi),v.splice(i,0,r),Qr(v[i],i)}n.addSeries=Is;function Fs(r){if(v.splice(r,1),Te){Z.values.splice(r,1),vt.splice(r,1);let i=xe.splice(r,1)[0];un(null,i.firstChild),i.remove()}Fe&&(ae.splice(r,1),st.splice(r,1)[0].remove(),pn.splice(r,1),hn.splice(r,1)),Be(\"delSeries\",r)}n.delSeries=Fs;let qt=[!1,!1,!1,!1];function Vs(r,i){if(r._show=r.show,r.show){let u=r.side%2,c=M[r.scale];c==null&&(r.scale=u?v[1].scale:L,c=M[r.scale]);let d=c.time;r.size=X(r.size),r.space=X(r.space),r.rotate=X(r.rotate),Vt(r.incrs)&&r.incrs.forEach(w=>{!zt.has(w)&&zt.set(w,Ei(w))}),r.incrs=X(r.incrs||(c.distr==2?hu:d?F==1?yu:xu:en)),r.splits=X(r.splits||(d&&c.distr==1?je:c.distr==3?Tr:c.distr==4?Hu:Ou)),r.stroke=X(r.stroke),r.grid.stroke=X(r.grid.stroke),r.ticks.stroke=X(r.ticks.stroke),r.border.stroke=X(r.border.stroke);let h=r.values;r.values=Vt(h)&&!Vt(h[0])?X(h):d?Vt(h)?li(ee,ni(h,O)):Qo(h)?ku(ee,h):h||ye:h||Nu,r.filter=X(r.filter||(c.distr>=3&&c.log==10?Vu:c.distr==3&&c.log==2?zu:Pi)),r.font=wi(r.font),r.labelFont=wi(r.labelFont),r._size=r.size(n,null,i,0),r._space=r._rotate=r._incrs=r._found=r._splits=r._values=null,r._size>0&&(qt[i]=!0,r._el=ft(Pa,y))}}function zn(r,i,u,c){let[d,h,w,x]=u,S=i%2,T=0;return S==0&&(x||h)&&(T=i==0&&!d||i==2&&!w?_e(ii.size/3):0),S==1&&(d||w)&&(T=i==1&&!h||i==3&&!x?_e(ui.size/2):0),T}let Xr=n.padding=(e.padding||[zn,zn,zn,zn]).map(r=>X(le(r,zn))),Nt=n._padding=Xr.map((r,i)=>r(n,i,qt,0)),Oe,Le=null,Ce=null,al=o==1?v[0].idxs:null,ht=null,Wn=!1;function eo(r,i){if(t=r??[],n.data=n._data=t,o==2){Oe=0;for(let u=1;u<v.length;u++)Oe+=t[u][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),ht=t[0],Oe=ht.length;let u=t;if(K==2){u=t.slice();let c=u[0]=Array(Oe);for(let d=0;d<Oe;d++)c[d]=d}n._data=t=u}if(yn(!0),Be(\"setData\"),K==2&&(fn=!0),i!==!1){let u=P;u.auto(n,Wn)?Kl():Ht(L,u.min,u.max),Kt=Kt||D.left>=0,it=!0,wn()}}n.setData=eo;function Kl(){Wn=!0;let r,i;o==1&&(Oe>0?(Le=al[0]=0,Ce=al[1]=Oe-1,r=t[0][Le],i=t[0][Ce],K==2?(r=Le,i=Ce):r==i&&(K==3?[r,i]=Ml(r,r,P.log,!1):K==4?[r,i]=$r(r,r,P.log,!1):P.time?i=r+_e(86400/F):[r,i]=vl(r,i,Br,!0))):(Le=al[0]=r=null,Ce=al[1]=i=null)),Ht(L,r,i)}let ul,gn,Yl,ql,Zl,Jl,Ql,Xl,er,Ye;function to(r,i,u,c,d,h){r??=Bo,u??=Or,c??=\"butt\",d??=Bo,h??=\"round\",r!=ul&&(g.strokeStyle=ul=r),d!=gn&&(g.fillStyle=gn=d),i!=Yl&&(g.lineWidth=Yl=i),h!=Zl&&(g.lineJoin=Zl=h),c!=Jl&&(g.lineCap=Jl=c),u!=ql&&g.setLineDash(ql=u)}function no(r,i,u,c){i!=gn&&(g.fillStyle=gn=i),r!=Ql&&(g.font=Ql=r),u!=Xl&&(g.textAlign=Xl=u),c!=er&&(g.textBaseline=er=c)}function tr(r,i,u,c,d=0){if(c.length>0&&r.auto(n,Wn)&&(i==null||i.min==null)){let h=le(Le,0),w=le(Ce,c.length-1),x=u.min==null?Va(c,h,w,d,r.distr==3):[u.min,u.max];r.min=xt(r.min,u.min=x[0]),r.max=Ue(r.max,u.max=x[1])}}let lo={min:null,max:null};function zs(){for(let c in M){let d=M[c];H[c]==null&&(d.min==null||H[L]!=null&&d.auto(n,Wn))&&(H[c]=lo)}for(let c in M){let d=M[c];H[c]==null&&d.from!=null&&H[d.from]!=null&&(H[c]=lo)}H[L]!=null&&yn(!0);let r={};for(let c in H){let d=H[c];if(d!=null){let h=r[c]=Cn(M[c],Za);if(d.min!=null)Pe(h,d);else if(c!=L||o==2)if(Oe==0&&h.from==null){let w=h.range(n,null,null,c);h.min=w[0],h.max=w[1]}else h.min=ce,h.max=-ce}}if(Oe>0){v.forEach((c,d)=>{if(o==1){let h=c.scale,w=H[h];if(w==null)return;let x=r[h];if(d==0){let S=x.range(n,x.min,x.max,h);x.min=S[0],x.max=S[1],Le=bt(x.min,t[0]),Ce=bt(x.max,t[0]),Ce-Le>1&&(t[0][Le]<x.min&&Le++,t[0][Ce]>x.max&&Ce--),c.min=ht[Le],c.max=ht[Ce]}else c.show&&c.auto&&tr(x,w,c,t[d],c.sorted);c.idxs[0]=Le,c.idxs[1]=Ce}else if(d>0&&c.show&&c.auto){let[h,w]=c.facets,x=h.scale,S=w.scale,[T,_]=t[d],A=r[x],W=r[S];A!=null&&tr(A,H[x],h,T,h.sorted),W!=null&&tr(W,H[S],w,_,w.sorted),c.min=w.min,c.max=w.max}});for(let c in r){let d=r[c],h=H[c];if(d.from==null&&(h==null||h.min==null)){let w=d.range(n,d.min==ce?null:d.min,d.max==-ce?null:d.max,c);d.min=w[0],d.max=w[1]}}}for(let c in r){let d=r[c];if(d.from!=null){let h=r[d.from];if(h.min==null)d.min=d.max=null;else{let w=d.range(n,h.min,h.max,c);d.min=w[0],d.max=w[1]}}}let i={},u=!1;for(let c in r){let d=r[c],h=M[c];if(h.min!=d.min||h.max!=d.max){h.min=d.min,h.max=d.max;let w=h.distr;h._min=w==3?Ct(h.min):w==4?yr(h.min,h.asinh):w==100?h.fwd(h.min):h.min,h._max=w==3?Ct(h.max):w==4?yr(h.max,h.asinh):w==100?h.fwd(h.max):h.max,i[c]=u=!0}}if(u){v.forEach((c,d)=>{o==2?d>0&&i.y&&(c._paths=null):i[c.scale]&&(c._paths=null)});for(let c in i)fn=!0,Be(\"setScale\",c);Fe&&D.left>=0&&(Kt=it=!0)}for(let c in H)H[c]=null}function Ws(r){let i=Pr(Le-1,0,Oe-1),u=Pr(Ce+1,0,Oe-1);for(;r[i]==null&&i>0;)i--;for(;r[u]==null&&u<Oe-1;)u++;return[i,u]}function Gs(){if(Oe>0){let r=v.some(i=>i._focus)&&Ye!=kt.alpha;r&&(g.globalAlpha=Ye=kt.alpha),v.forEach((i,u)=>{if(u>0&&i.show&&(ro(u,!1),ro(u,!0),i._paths==null)){let c=Ye;Ye!=i.alpha&&(g.globalAlpha=Ye=i.alpha);let d=o==2?[0,t[u][0].length-1]:Ws(t[u]);i._paths=i.paths(n,u,d[0],d[1]),Ye!=c&&(g.globalAlpha=Ye=c)}}),v.forEach((i,u)=>{if(u>0&&i.show){let c=Ye;Ye!=i.alpha&&(g.globalAlpha=Ye=i.alpha),i._paths!=null&&oo(u,!1);{let d=i._paths!=null?i._paths.gaps:null,h=i.points.show(n,u,Le,Ce,d),w=i.points.filter(n,u,h,d);(h||w)&&(i.points._paths=i.points.paths(n,u,Le,Ce,w),oo(u,!0))}Ye!=c&&(g.globalAlpha=Ye=c),Be(\"drawSeries\",u)}}),r&&(g.globalAlpha=Ye=1)}}function ro(r,i){let u=i?v[r].points:v[r];u._stroke=u.stroke(n,r),u._fill=u.fill(n,r)}function oo(r,i){let u=i?v[r].points:v[r],{stroke:c,fill:d,clip:h,flags:w,_stroke:x=u._stroke,_fill:S=u._fill,_width:T=u.width}=u._paths;T=fe(T*oe,3);let _=null,A=T%2/2;i&&S==null&&(S=T>0?\"#fff\":x);let W=u.pxAlign==1&&A>0;if(W&&g.translate(A,A),!i){let re=Je-T/2,ne=ot-T/2,J=Ke+T,V=pt+T;_=new Path2D,_.rect(re,ne,J,V)}i?nr(x,T,u.dash,u.cap,S,c,d,w,h):Us(r,x,T,u.dash,u.cap,S,c,d,w,_,h),W&&g.translate(-A,-A)}function Us(r,i,u,c,d,h,w,x,S,T,_){let A=!1;S!=0&&Y.forEach((W,re)=>{if(W.series[0]==r){let ne=v[W.series[1]],J=t[W.series[1]],V=(ne._paths||tl).band;Vt(V)&&(V=W.dir==1?V[0]:V[1]);let $,he=null;ne.show&&V&&Wa(J,Le,Ce)?(he=W.fill(n,re)||h,$=ne._paths.clip):V=null,nr(i,u,c,d,he,w,x,S,T,_,$,V),A=!0}}),A||nr(i,u,c,d,h,w,x,S,T,_)}let io=Dn|_r;function nr(r,i,u,c,d,h,w,x,S,T,_,A){to(r,i,u,c,d),(S||T||A)&&(g.save(),S&&g.clip(S),T&&g.clip(T)),A?(x&io)==io?(g.clip(A),_&&g.clip(_),fl(d,w),cl(r,h,i)):x&_r?(fl(d,w),g.clip(A),cl(r,h,i)):x&Dn&&(g.save(),g.clip(A),_&&g.clip(_),fl(d,w),g.restore(),cl(r,h,i)):(fl(d,w),cl(r,h,i)),(S||T||A)&&g.restore()}function cl(r,i,u){u>0&&(i instanceof Map?i.forEach((c,d)=>{g.strokeStyle=ul=d,g.stroke(c)}):i!=null&&r&&g.stroke(i))}function fl(r,i){i instanceof Map?i.forEach((u,c)=>{g.fillStyle=gn=c,g.fill(u)}):i!=null&&r&&g.fill(i)}function js(r,i,u,c){let d=N[r],h;if(c<=0)h=[0,0];else{let w=d._space=d.space(n,r,i,u,c),x=d._incrs=d.incrs(n,r,i,u,c,w);h=cc(i,u,x,c,w)}return d._found=h}function lr(r,i,u,c,d,h,w,x,S,T){let _=w%2/2;B==1&&g.translate(_,_),to(x,w,S,T,x),g.beginPath();let A,W,re,ne,J=d+(c==0||c==3?-h:h);u==0?(W=d,ne=J):(A=d,re=J);for(let V=0;V<r.length;V++)i[V]!=null&&(u==0?A=re=r[V]:W=ne=r[V],g.moveTo(A,W),g.lineTo(re,ne));g.stroke(),B==1&&g.translate(-_,-_)}function Ks(r){let i=!0;return N.forEach((u,c)=>{if(!u.show)return;let d=M[u.scale];if(d.min==null){u._show&&(i=!1,u._show=!1,yn(!1));return}else u._show||(i=!1,u._show=!0,yn(!1));let h=u.side,w=h%2,{min:x,max:S}=d,[T,_]=js(c,x,S,w==0?j:R);if(_==0)return;let A=d.distr==2,W=u._splits=u.splits(n,c,x,S,T,_,A),re=d.distr==2?W.map($=>ht[$]):W,ne=d.distr==2?ht[W[1]]-ht[W[0]]:T,J=u._values=u.values(n,u.filter(n,re,c,_,ne),c,_,ne);u._rotate=h==2?u.rotate(n,J,c,_):0;let V=u._size;u._size=dt(u.size(n,J,c,r)),V!=null&&u._size!=V&&(i=!1)}),i}function Ys(r){let i=!0;return Xr.forEach((u,c)=>{let d=u(n,c,qt,r);d!=Nt[c]&&(i=!1),Nt[c]=d}),i}function qs(){for(let r=0;r<N.length;r++){let i=N[r];if(!i.show||!i._show)continue;let u=i.side,c=u%2,d,h,w=i.stroke(n,r),x=u==0||u==3?-1:1,[S,T]=i._found;if(i.label!=null){let We=i.labelGap*x,et=_e((i._lpos+We)*oe);no(i.labelFont[0],w,\"center\",u==2?\"top\":$o),g.save(),c==1?(d=h=0,g.translate(et,_e(ot+pt/2)),g.rotate((u==3?-bl:bl)/2)):(d=_e(Je+Ke/2),h=et);let Qt=ki(i.label)?i.label(n,r,S,T):i.label;g.fillText(Qt,d,h),g.restore()}if(T==0)continue;let _=M[i.scale],A=c==0?Ke:pt,W=c==0?Je:ot,re=i._splits,ne=_.distr==2?re.map(We=>ht[We]):re,J=_.distr==2?ht[re[1]]-ht[re[0]]:S,V=i.ticks,$=i.border,he=V.show?V.size:0,ve=_e(he*oe),Ne=_e((i.alignTo==2?i._size-he-i.gap:i.gap)*oe),ue=i._rotate*-bl/180,Se=I(i._pos*oe),Qe=(ve+Ne)*x,ze=Se+Qe;h=c==0?ze:0,d=c==1?ze:0;let at=i.font[0],gt=i.align==1?En:i.align==2?pr:ue>0?En:ue<0?pr:c==0?\"center\":u==3?pr:En,Tt=ue||c==1?\"middle\":u==2?\"top\":$o;no(at,w,gt,Tt);let Xe=i.font[1]*i.lineGap,ut=re.map(We=>I(f(We,_,A,W))),yt=i._values;for(let We=0;We<yt.length;We++){let et=yt[We];if(et!=null){c==0?d=ut[We]:h=ut[We],et=\"\"+et;let Qt=et.indexOf(`\n`)==-1?[et]:et.split(/\\n/gm);for(let Ge=0;Ge<Qt.length;Ge++){let To=Qt[Ge];ue?(g.save(),g.translate(d,h+Ge*Xe),g.rotate(ue),g.fillText(To,0,0),g.restore()):g.fillText(To,d,h+Ge*Xe)}}}V.show&&lr(ut,V.filter(n,ne,r,T,J),c,u,Se,ve,fe(V.width*oe,3),V.stroke(n,r),V.dash,V.cap);let Et=i.grid;Et.show&&lr(ut,Et.filter(n,ne,r,T,J),c,c==0?2:1,c==0?ot:Je,c==0?pt:Ke,fe(Et.width*oe,3),Et.stroke(n,r),Et.dash,Et.cap),$.show&&lr([Se],[1],c==0?1:0,c==0?1:2,c==1?ot:Je,c==1?pt:Ke,fe($.width*oe,3),$.stroke(n,r),$.dash,$.cap)}Be(\"drawAxes\")}function yn(r){v.forEach((i,u)=>{u>0&&(i._paths=null,r&&(o==1?(i.min=null,i.max=null):i.facets.forEach(c=>{c.min=null,c.max=null})))})}let dl=!1,rr=!1,Gn=[];function Zs(){rr=!1;for(let r=0;r<Gn.length;r++)Be(...Gn[r]);Gn.length=0}function wn(){dl||(lu(so),dl=!0)}function Js(r,i=!1){dl=!0,rr=i,r(n),so(),i&&Gn.length>0&&queueMicrotask(Zs)}n.batch=Js;function so(){if(Ul&&(zs(),Ul=!1),fn&&(Bs(),fn=!1),il){if(ge(k,En,de),ge(k,\"top\",Ee),ge(k,Jn,j),ge(k,Qn,R),ge(E,En,de),ge(E,\"top\",Ee),ge(E,Jn,j),ge(E,Qn,R),ge(y,Jn,At),ge(y,Qn,Gt),b.width=_e(At*oe),b.height=_e(Gt*oe),N.forEach(({_el:r,_show:i,_size:u,_pos:c,side:d})=>{if(r!=null)if(i){let h=d===3||d===0?u:0,w=d%2==1;ge(r,w?\"left\":\"top\",c-h),ge(r,w?\"width\":\"height\",u),ge(r,w?\"top\":\"left\",w?Ee:de),ge(r,w?\"height\":\"width\",w?R:j),kr(r,tn)}else tt(r,tn)}),ul=gn=Yl=Zl=Jl=Ql=Xl=er=ql=null,Ye=1,Kn(!0),de!=cn||Ee!=Ut||j!=St||R!=jt){yn(!1);let r=j/St,i=R/jt;if(Fe&&!Kt&&D.left>=0){D.left*=r,D.top*=i,bn&&_t(bn,_e(D.left),0,j,R),xn&&_t(xn,0,_e(D.top),j,R);for(let u=0;u<st.length;u++){let c=st[u];c!=null&&(pn[u]*=r,hn[u]*=i,_t(c,dt(pn[u]),dt(hn[u]),j,R))}}if(pe.show&&!sl&&pe.left>=0&&pe.width>0){pe.left*=r,pe.width*=r,pe.top*=i,pe.height*=i;for(let u in cr)ge(kn,u,pe[u])}cn=de,Ut=Ee,St=j,jt=R}Be(\"setSize\"),il=!1}At>0&&Gt>0&&(g.clearRect(0,0,b.width,b.height),Be(\"drawClear\"),U.forEach(r=>r()),Be(\"draw\")),pe.show&&sl&&(ml(pe),sl=!1),Fe&&Kt&&(Jt(null,!0,!1),Kt=!1),Z.show&&Z.live&&it&&(ar(),it=!1),m||(m=!0,n.status=1,Be(\"ready\")),Wn=!1,dl=!1}n.redraw=(r,i)=>{fn=i||!1,r!==!1?Ht(L,P.min,P.max):wn()};function or(r,i){let u=M[r];if(u.from==null){if(Oe==0){let c=u.range(n,i.min,i.max,r);i.min=c[0],i.max=c[1]}if(i.min>i.max){let c=i.min;i.min=i.max,i.max=c}if(Oe>1&&i.min!=null&&i.max!=null&&i.max-i.min<1e-16)return;r==L&&u.distr==2&&Oe>0&&(i.min=bt(i.min,t[0]),i.max=bt(i.max,t[0]),i.min==i.max&&i.max++),H[r]=i,Ul=!0,wn()}}n.setScale=or;let ir,sr,bn,xn,ao,uo,vn,Sn,co,fo,me,be,Ot=!1,He=D.drag,De=He.x,$e=He.y;Fe&&(D.x&&(ir=ft(Ea,E)),D.y&&(sr=ft(_a,E)),P.ori==0?(bn=ir,xn=sr):(bn=sr,xn=ir),me=D.left,be=D.top);let pe=n.select=Pe({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),kn=pe.show?ft(Ta,pe.over?E:k):null;function ml(r,i){if(pe.show){for(let u in r)pe[u]=r[u],u in cr&&ge(kn,u,r[u]);i!==!1&&Be(\"setSelect\")}}n.setSelect=ml;function Qs(r){if(v[r].show)Te&&kr(xe[r],tn);else if(Te&&tt(xe[r],tn),Fe){let u=mn?st[0]:st[r];u!=null&&_t(u,-10,-10,j,R)}}function Ht(r,i,u){or(r,{min:i,max:u})}function Mt(r,i,u,c){i.focus!=null&&la(r),i.show!=null&&v.forEach((d,h)=>{h>0&&(r==h||r==null)&&(d.show=i.show,Qs(h),o==2?(Ht(d.facets[0].scale,null,null),Ht(d.facets[1].scale,null,null)):Ht(d.scale,null,null),wn())}),u!==!1&&Be(\"setSeries\",r,i),c&&Yn(\"setSeries\",n,r,i)}n.setSeries=Mt;function Xs(r,i){Pe(Y[r],i)}function ea(r,i){r.fill=X(r.fill||null),r.dir=le(r.dir,-1),i=i??Y.length,Y.splice(i,0,r)}function ta(r){r==null?Y.length=0:Y.splice(r,1)}n.addBand=ea,n.setBand=Xs,n.delBand=ta;function na(r,i){v[r].alpha=i,Fe&&st[r]!=null&&(st[r].style.opacity=i),Te&&xe[r]&&(xe[r].style.opacity=i)}let Lt,It,Zt,Mn={focus:!0};function la(r){if(r!=Zt){let i=r==null,u=kt.alpha!=1;v.forEach((c,d)=>{if(o==1||d>0){let h=i||d==0||d==r;c._focus=i?null:h,u&&na(d,h?1:kt.alpha)}}),Zt=r,u&&wn()}}Te&&dn&&Ve(Ho,ie,r=>{D._lock||(Yt(r),Zt!=null&&Mt(null,Mn,!0,Me.setSeries))});function Pt(r,i,u){let c=M[i];u&&(r=r/oe-(c.ori==1?Ee:de));let d=j;c.ori==1&&(d=R,r=d-r),c.dir==-1&&(r=d-r);let h=c._min,w=c._max,x=r/d,S=h+(w-h)*x,T=c.distr;return T==3?An(10,S):T==4?Ua(S,c.asinh):T==100?c.bwd(S):S}function ra(r,i){let u=Pt(r,L,i);return bt(u,t[0],Le,Ce)}n.valToIdx=r=>bt(r,t[0]),n.posToIdx=ra,n.posToVal=Pt,n.valToPos=(r,i,u)=>M[i].ori==0?s(r,M[i],u?Ke:j,u?Je:0):a(r,M[i],u?pt:R,u?ot:0),n.setCursor=(r,i,u)=>{me=r.left,be=r.top,Jt(null,i,u)};function mo(r,i){ge(kn,En,pe.left=r),ge(kn,Jn,pe.width=i)}function po(r,i){ge(kn,\"top\",pe.top=r),ge(kn,Qn,pe.height=i)}let Un=P.ori==0?mo:po,jn=P.ori==1?mo:po;function oa(){if(Te&&Z.live)for(let r=o==2?1:0;r<v.length;r++){if(r==0&&rt)continue;let i=Z.values[r],u=0;for(let c in i)vt[r][u++].firstChild.nodeValue=i[c]}}function ar(r,i){if(r!=null&&(r.idxs?r.idxs.forEach((u,c)=>{ae[c]=u}):qa(r.idx)||ae.fill(r.idx),Z.idx=ae[0]),Te&&Z.live){for(let u=0;u<v.length;u++)(u>0||o==1&&!rt)&&ia(u,ae[u]);oa()}it=!1,i!==!1&&Be(\"setLegend\")}n.setLegend=ar;function ia(r,i){let u=v[r],c=r==0&&K==2?ht:t[r],d;rt?d=u.values(n,r,i)??Bt:(d=u.value(n,i==null?null:c[i],r,i),d=d==null?Bt:{_:d}),Z.values[r]=d}function Jt(r,i,u){co=me,fo=be,[me,be]=D.move(n,me,be),D.left=me,D.top=be,Fe&&(bn&&_t(bn,_e(me),0,j,R),xn&&_t(xn,0,_e(be),j,R));let c,d=Le>Ce;Lt=ce,It=null;let h=P.ori==0?j:R,w=P.ori==1?j:R;if(me<0||Oe==0||d){c=D.idx=null;for(let x=0;x<v.length;x++){let S=st[x];S!=null&&_t(S,-10,-10,j,R)}dn&&Mt(null,Mn,!0,r==null&&Me.setSeries),Z.live&&(ae.fill(c),it=!0)}else{let x,S,T;o==1&&(x=P.ori==0?me:be,S=Pt(x,L),c=D.idx=bt(S,t[0],Le,Ce),T=C(t[0][c],P,h,0));let _=-10,A=-10,W=0,re=0,ne=!0,J=\"\",V=\"\";for(let $=o==2?1:0;$<v.length;$++){let he=v[$],ve=ae[$],Ne=ve==null?null:o==1?t[$][ve]:t[$][1][ve],ue=D.dataIdx(n,$,c,S),Se=ue==null?null:o==1?t[$][ue]:t[$][1][ue];if(it=it||Se!=Ne||ue!=ve,ae[$]=ue,$>0&&he.show){let Qe=ue==null?-10:ue==c?T:C(o==1?t[0][ue]:t[$][0][ue],P,h,0),ze=Se==null?-10:z(Se,o==1?M[he.scale]:M[he.facets[1].scale],w,0);if(dn&&Se!=null){let at=P.ori==1?me:be,gt=Re(kt.dist(n,$,ue,ze,at));if(gt<Lt){let Tt=kt.bias;if(Tt!=0){let Xe=Pt(at,he.scale),ut=Se>=0?1:-1,yt=Xe>=0?1:-1;yt==ut&&(yt==1?Tt==1?Se>=Xe:Se<=Xe:Tt==1?Se<=Xe:Se>=Xe)&&(Lt=gt,It=$)}else Lt=gt,It=$}}if(it||mn){let at,gt;P.ori==0?(at=Qe,gt=ze):(at=ze,gt=Qe);let Tt,Xe,ut,yt,Et,We,et=!0,Qt=Ie.bbox;if(Qt!=null){et=!1;let Ge=Qt(n,$);ut=Ge.left,yt=Ge.top,Tt=Ge.width,Xe=Ge.height}else ut=at,yt=gt,Tt=Xe=Ie.size(n,$);if(We=Ie.fill(n,$),Et=Ie.stroke(n,$),mn)$==It&&Lt<=kt.prox&&(_=ut,A=yt,W=Tt,re=Xe,ne=et,J=We,V=Et);else{let Ge=st[$];Ge!=null&&(pn[$]=ut,hn[$]=yt,Uo(Ge,Tt,Xe,et),Wo(Ge,We,Et),_t(Ge,dt(ut),dt(yt),j,R))}}}}if(mn){let $=kt.prox,he=Zt==null?Lt<=$:Lt>$||It!=Zt;if(it||he){let ve=st[0];ve!=null&&(pn[0]=_,hn[0]=A,Uo(ve,W,re,ne),Wo(ve,J,V),_t(ve,dt(_),dt(A),j,R))}}}if(pe.show&&Ot)if(r!=null){let[x,S]=Me.scales,[T,_]=Me.match,[A,W]=r.cursor.sync.scales,re=r.cursor.drag;if(De=re._x,$e=re._y,De||$e){let{left:ne,top:J,width:V,height:$}=r.select,he=r.scales[A].ori,ve=r.posToVal,Ne,ue,Se,Qe,ze,at=x!=null&&T(x,A),gt=S!=null&&_(S,W);at&&De?(he==0?(Ne=ne,ue=V):(Ne=J,ue=$),Se=M[x],Qe=C(ve(Ne,A),Se,h,0),ze=C(ve(Ne+ue,A),Se,h,0),Un(xt(Qe,ze),Re(ze-Qe))):Un(0,h),gt&&$e?(he==1?(Ne=ne,ue=V):(Ne=J,ue=$),Se=M[S],Qe=z(ve(Ne,W),Se,w,0),ze=z(ve(Ne+ue,W),Se,w,0),jn(xt(Qe,ze),Re(ze-Qe))):jn(0,w)}else fr()}else{let x=Re(co-ao),S=Re(fo-uo);if(P.ori==1){let W=x;x=S,S=W}De=He.x&&x>=He.dist,$e=He.y&&S>=He.dist;let T=He.uni;T!=null?De&&$e&&(De=x>=T,$e=S>=T,!De&&!$e&&(S>x?$e=!0:De=!0)):He.x&&He.y&&(De||$e)&&(De=$e=!0);let _,A;De&&(P.ori==0?(_=vn,A=me):(_=Sn,A=be),Un(xt(_,A),Re(A-_)),$e||jn(0,w)),$e&&(P.ori==1?(_=vn,A=me):(_=Sn,A=be),jn(xt(_,A),Re(A-_)),De||Un(0,h)),!De&&!$e&&(Un(0,0),jn(0,0))}if(He._x=De,He._y=$e,r==null){if(u){if(Po!=null){let[x,S]=Me.scales;Me.values[0]=x!=null?Pt(P.ori==0?me:be,x):null,Me.values[1]=S!=null?Pt(P.ori==1?me:be,S):null}Yn(hr,n,me,be,j,R,c)}if(dn){let x=u&&Me.setSeries,S=kt.prox;Zt==null?Lt<=S&&Mt(It,Mn,!0,x):Lt>S?Mt(null,Mn,!0,x):It!=Zt&&Mt(It,Mn,!0,x)}}it&&(Z.idx=c,ar()),i!==!1&&Be(\"setCursor\")}let Ft=null;Object.defineProperty(n,\"rect\",{get(){return Ft==null&&Kn(!1),Ft}});function Kn(r=!1){r?Ft=null:(Ft=E.getBoundingClientRect(),Be(\"syncRect\",Ft))}function ho(r,i,u,c,d,h,w){D._lock||Ot&&r!=null&&r.movementX==0&&r.movementY==0||(ur(r,i,u,c,d,h,w,!1,r!=null),r!=null?Jt(null,!0,!0):Jt(i,!0,!1))}function ur(r,i,u,c,d,h,w,x,S){if(Ft==null&&Kn(!1),Yt(r),r!=null)u=r.clientX-Ft.left,c=r.clientY-Ft.top;else{if(u<0||c<0){me=-10,be=-10;return}let[T,_]=Me.scales,A=i.cursor.sync,[W,re]=A.values,[ne,J]=A.scales,[V,$]=Me.match,he=i.axes[0].side%2==1,ve=P.ori==0?j:R,Ne=P.ori==1?j:R,ue=he?h:d,Se=he?d:h,Qe=he?c:u,ze=he?u:c;if(ne!=null?u=V(T,ne)?f(W,M[T],ve,0):-10:u=ve*(Qe/ue),J!=null?c=$(_,J)?f(re,M[_],Ne,0):-10:c=Ne*(ze/Se),P.ori==1){let at=u;u=c,c=at}}S&&(i==null||i.cursor.event.type==hr)&&((u<=1||u>=j-1)&&(u=Xt(u,j)),(c<=1||c>=R-1)&&(c=Xt(c,R))),x?(ao=u,uo=c,[vn,Sn]=D.move(n,u,c)):(me=u,be=c)}let cr={width:0,height:0,left:0,top:0};function fr(){ml(cr,!1)}let go,yo,wo,bo;function xo(r,i,u,c,d,h,w){Ot=!0,De=$e=He._x=He._y=!1,ur(r,i,u,c,d,h,w,!0,!1),r!=null&&(Ve(gr,vr,vo,!1),Yn(No,n,vn,Sn,j,R,null));let{left:x,top:S,width:T,height:_}=pe;go=x,yo=S,wo=T,bo=_}function vo(r,i,u,c,d,h,w){Ot=He._x=He._y=!1,ur(r,i,u,c,d,h,w,!1,!0);let{left:x,top:S,width:T,height:_}=pe,A=T>0||_>0,W=go!=x||yo!=S||wo!=T||bo!=_;if(A&&W&&ml(pe),He.setScale&&A&&W){let re=x,ne=T,J=S,V=_;if(P.ori==1&&(re=S,ne=_,J=x,V=T),De&&Ht(L,Pt(re,L),Pt(re+ne,L)),$e)for(let $ in M){let he=M[$];$!=L&&he.from==null&&he.min!=ce&&Ht($,Pt(J+V,$),Pt(J,$))}fr()}else D.lock&&(D._lock=!D._lock,Jt(i,!0,r!=null));r!=null&&(un(gr,vr),Yn(gr,n,me,be,j,R,null))}function sa(r,i,u,c,d,h,w){if(D._lock)return;Yt(r);let x=Ot;if(Ot){let S=!0,T=!0,_=10,A,W;P.ori==0?(A=De,W=$e):(A=$e,W=De),A&&W&&(S=me<=_||me>=j-_,T=be<=_||be>=R-_),A&&S&&(me=me<vn?0:j),W&&T&&(be=be<Sn?0:R),Jt(null,!0,!0),Ot=!1}me=-10,be=-10,ae.fill(null),Jt(null,!0,!0),x&&(Ot=x)}function So(r,i,u,c,d,h,w){D._lock||(Yt(r),Kl(),fr(),r!=null&&Yn(Io,n,me,be,j,R,null))}function ko(){N.forEach(fc),jl(n.width,n.height,!0)}nn(xl,Rn,ko);let Pn={};Pn.mousedown=xo,Pn.mousemove=ho,Pn.mouseup=vo,Pn.dblclick=So,Pn.setSeries=(r,i,u,c)=>{let d=Me.match[2];u=d(n,i,u),u!=-1&&Mt(u,c,!0,!1)},Fe&&(Ve(No,E,xo),Ve(hr,E,ho),Ve(Oo,E,r=>{Yt(r),Kn(!1)}),Ve(Ho,E,sa),Ve(Io,E,So),Rr.add(n),n.syncRect=Kn);let pl=n.hooks=e.hooks||{};function Be(r,i,u){rr?Gn.push([r,i,u]):r in pl&&pl[r].forEach(c=>{c.call(null,n,i,u)})}(e.plugins||[]).forEach(r=>{for(let i in r.hooks)pl[i]=(pl[i]||[]).concat(r.hooks[i])});let Mo=(r,i,u)=>u,Me=Pe({key:null,setSeries:!1,filters:{pub:Zo,sub:Zo},scales:[L,v[1]?v[1].scale:null],match:[Jo,Jo,Mo],values:[null,null]},D.sync);Me.match.length==2&&Me.match.push(Mo),D.sync=Me;let Po=Me.key,dr=Ki(Po);function Yn(r,i,u,c,d,h,w){Me.filters.pub(r,i,u,c,d,h,w)&&dr.pub(r,i,u,c,d,h,w)}dr.sub(n);function aa(r,i,u,c,d,h,w){Me.filters.sub(r,i,u,c,d,h,w)&&Pn[r](null,i,u,c,d,h,w)}n.pub=aa;function ua(){dr.unsub(n),Rr.delete(n),Wt.clear(),Mr(xl,Rn,ko),p.remove(),ie?.remove(),Be(\"destroy\")}n.destroy=ua;function mr(){Be(\"init\",e,t),eo(t||e.data,!1),H[L]?or(L,H[L]):Kl(),sl=pe.show&&(pe.width>0||pe.height>0),Kt=it=!0,jl(e.width,e.height)}return v.forEach(Qr),N.forEach(Vs),l?l instanceof HTMLElement?(l.appendChild(p),mr()):l(n,mr):mr(),n}Ae.assign=Pe;Ae.fmtNum=Nr;Ae.rangeNum=vl;Ae.rangeLog=Ml;Ae.rangeAsinh=$r;Ae.orient=rn;Ae.pxRatio=oe;Ae.join=nu;Ae.fmtDate=Hr,Ae.tzDate=mu;Ae.sync=Ki;{Ae.addGap=qu,Ae.clipGaps=El;let e=Ae.paths={points:Xi};e.linear=ts,e.stepped=Qu,e.bars=Xu,e.spline=tc}function Ll(e){let t=Math.round(e/1e3),[l,n,o]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],s=a=>String(a).padStart(2,\"0\");return l>0?`${l}:${s(n)}:${s(o)}`:`${n}:${s(o)}`}var On=[[],[7,4],[2,3],[10,3,2,3],[14,4],[4,2,1,2]];function ke(){let e=getComputedStyle(document.documentElement),t=l=>e.getPropertyValue(`--${l}`).trim();return{text:t(\"text\"),faint:t(\"faint\"),grid:t(\"grid\"),surface:t(\"surface\"),gap:t(\"gap\"),total:t(\"total\"),limit:t(\"limit\"),mark:t(\"mark\"),oom:t(\"fail\"),trend:t(\"trend\"),series:[\"series1\",\"series2\",\"series3\",\"series4\",\"series5\",\"series6\"].map(t)}}function os(e){matchMedia(\"(prefers-color-scheme: dark)\").addEventListener(\"change\",e)}var Ur=\"12px system-ui, sans-serif\",dc=[1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400,172800,604800].map(e=>e*1e3),mc=Array.from({length:44},(e,t)=>2**t);function Cl(e){let t=()=>({stroke:()=>ke().faint,font:Ur,grid:{stroke:()=>ke().grid,width:1},ticks:{stroke:()=>ke().grid,width:1,size:4}});return[{...t(),incrs:dc,space:e?60:80,size:28,values:(l,n)=>n.map(Ll)},{...t(),incrs:mc,space:e?30:44,size:68,values:(l,n)=>n.map(qe)}]}function Hn(e,t){let{min:l,max:n,first:o,last:s}=$l(e),a=e.cursor.left!==void 0&&e.cursor.left>=0?e.posToVal(e.cursor.left,\"x\"):(l+n)/2,f=(s-o)/Math.max(1,e.data[0].length-1)*2,m=Math.min(s-o,Math.max(f,(n-l)*t)),p=(a-l)/(n-l);jr(e,a-m*p,m)}function In(e,t){let{min:l,max:n}=$l(e);jr(e,l+(n-l)*t,n-l)}function Dl(e){let{first:t,last:l}=$l(e);jr(e,t,l-t)}function jr(e,t,l){let{first:n,last:o}=$l(e),s=Math.min(Math.max(t,n),o-l);e.setScale(\"x\",{min:s,max:s+l})}function $l(e){let[t]=e.data,[l,n]=[t[0]??0,t.at(-1)??0];return{min:e.scales.x?.min??l,max:e.scales.x?.max??n,first:l,last:n}}var Bl=class{element=document.createElement(\"div\");#t=null;constructor(t){this.element.className=\"controls\",this.#e(\"Zoom in\",n=>{Hn(n,.5)}),this.#e(\"Zoom out\",n=>{Hn(n,2)}),this.#e(\"Earlier\",n=>{In(n,-.5)}),this.#e(\"Later\",n=>{In(n,.5)}),this.#e(\"Show all\",n=>{Dl(n),t()});let l=document.createElement(\"span\");l.className=\"hint\",l.textContent=\"Drag to zoom, double-click to show all. Choose processes in the table below.\",this.element.append(l)}connect(t){this.#t=t}#e(t,l){let n=document.createElement(\"button\");n.type=\"button\",n.textContent=t,n.addEventListener(\"click\",()=>{this.#t!==null&&l(this.#t)}),this.element.append(n)}};function $t(e){return e.replace(pc,t=>hc.get(t)??gc(t))}var pc=/[\\p{C}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,hc=new Map([[`\n`,\"\\\\n\"],[\"\\r\",\"\\\\r\"],[\"\t\",\"\\\\t\"]]);function gc(e){let t=(e.codePointAt(0)??0).toString(16);return t.length<=2?`\\\\x${t.padStart(2,\"0\")}`:`\\\\u{${t}}`}function ll(e,t){if(e.length<=t)return e;let l=t-1;return/[\\ud800-\\udbff]/.test(e.charAt(l-1))&&(l-=1),`${e.slice(0,l)}…`}function is(e,{width:t,y:l,taken:n}){let{left:o,top:s,width:a,height:f}=e.bbox,m=devicePixelRatio,p=[o+6*m,o+a-t-6*m,o+(a-t)/2];return[l-2*m,l+17*m].filter(y=>y-16*m>=s&&y<=s+f).flatMap(y=>p.map(k=>({left:k,right:k+t,top:y-16*m,bottom:y}))).map(y=>({place:y,noise:yc(e,y)+(n.some(k=>ss(y,k))?1e6:0)})).reduce((y,k)=>k.noise<y.noise?k:y).place}function yc(e,t){let[l,...n]=e.data,o={left:e.posToVal(t.left,\"x\",!0),right:e.posToVal(t.right,\"x\",!0),top:-e.posToVal(t.top,\"y\",!0),bottom:-e.posToVal(t.bottom,\"y\",!0)},s=0;for(let a of n)for(let f=1;f<l.length;f++){let[m,p]=[a[f-1],a[f]];typeof m!=\"number\"||typeof p!=\"number\"||ss({left:l[f-1]??0,right:l[f]??0,top:-Math.max(m,p),bottom:-Math.min(m,p)},o)&&s++}return s}function ss(e,t){return e.left<=t.right&&t.left<=e.right&&e.top<=t.bottom&&t.top<=e.bottom}var wc=2.5,bc=.06;function Nl(e,t){let l=t.map(({bytes:o})=>o).filter(o=>o<=e*wc),n=t.length-l.length;return[0,Math.max(e,...l,1)*(1.08+n*bc)]}function Ol(e,t){let{ctx:l,bbox:n}=e,{limit:o,surface:s}=ke(),a=devicePixelRatio;l.save(),l.font=Hl(a),l.textBaseline=\"bottom\",l.textAlign=\"left\",l.strokeStyle=o,l.lineWidth=1.5*a,l.setLineDash([6*a,4*a]);let f=n.left+6*a,m=[],p=[];for(let{label:b,bytes:g}of t.toSorted((y,k)=>k.bytes-y.bytes)){let y=`${b}: ${qe(g)}`,k=e.valToPos(g,\"y\",!0);if(k<n.top){m.push(y);continue}l.beginPath(),l.moveTo(n.left,k),l.lineTo(n.left+n.width,k),l.stroke();let E=is(e,{width:l.measureText(y).width,y:k,taken:p});p.push(E),on(l,y,E.left,E.bottom,{fill:o,behind:s})}m.forEach((b,g)=>{on(l,`${b} ↑`,f,n.top+(17+g*16)*a,{fill:o,behind:s})}),l.restore()}function on(e,t,l,n,{fill:o,behind:s}){e.save(),e.setLineDash([]),e.lineWidth=4*devicePixelRatio,e.lineJoin=\"round\",e.strokeStyle=s,e.strokeText(t,l,n),e.fillStyle=o,e.fillText(t,l,n),e.restore()}function Hl(e){return Ur.replace(/^\\d+/,t=>String(Number(t)*e))}function as(e,t){let{ctx:l,bbox:n}=e,{gap:o,faint:s,surface:a}=ke();l.save(),kc(e);for(let{fromMs:f,toMs:m}of t){let[p,b]=[e.valToPos(f,\"x\",!0),e.valToPos(m,\"x\",!0)];l.fillStyle=o,l.fillRect(p,n.top,Math.max(b-p,2),n.height),Yr(l,{left:p,right:b,top:n.top,bottom:n.top+n.height,stroke:s}),!(b-p<60*devicePixelRatio)&&(l.font=Hl(devicePixelRatio),l.textAlign=\"center\",on(l,\"not measured\",(p+b)/2,n.top+n.height-24*devicePixelRatio,{fill:s,behind:a}))}l.restore()}var Kr=2,us=16;function cs(e){return e.some(ds)?Kr*us+6:8}function fs(e,t){let{ctx:l}=e;l.save(),l.font=Hl(devicePixelRatio);let n=[];for(let o of t.filter(ds))xc(e,o,n);for(let o of t)(o.kind===\"birth\"||o.kind===\"end\")&&Sc(e,o);l.restore()}function xc(e,{kind:t,atMs:l,name:n},o){let{ctx:s,bbox:a}=e,f=devicePixelRatio,{mark:m,oom:p,faint:b,surface:g}=ke(),y=e.valToPos(l,\"x\",!0);if(y<a.left||y>a.left+a.width)return;let k=t===\"oom\"||t===\"guard\",E=k?p:t===\"mark\"?m:b;s.strokeStyle=E,s.lineWidth=(k?2:1)*f,s.setLineDash(t===\"step\"?[2*f,3*f]:[]),s.beginPath(),s.moveTo(y,a.top),s.lineTo(y,a.top+a.height),s.stroke();let B=t===\"oom\"?\"✖ OOM kill\":`${vc(t)} ${ll($t(n),24)}`,I=s.measureText(B).width,F=Math.min(y-4*f,a.left+a.width+16*f-I),v=Array.from({length:Kr},(N,M)=>M).find(N=>(o[N]??0)<F);v!==void 0&&(o[v]=F+I+10*f,s.textAlign=\"left\",s.textBaseline=\"alphabetic\",on(s,B,F,a.top-(6+(Kr-1-v)*us)*f,{fill:E,behind:g}))}function vc(e){return e===\"guard\"?\"✖\":e===\"mark\"?\"◆\":\"▸\"}function ds({kind:e}){return e===\"mark\"||e===\"step\"||e===\"oom\"||e===\"guard\"}function Sc(e,{kind:t,atMs:l}){let{ctx:n,bbox:o}=e,s=devicePixelRatio,a=e.valToPos(l,\"x\",!0);if(a<o.left||a>o.left+o.width)return;let f=o.top+o.height,[m,p]=t===\"birth\"?[f-9*s,f-2*s]:[f-2*s,f-9*s];n.setLineDash([]),n.beginPath(),n.moveTo(a,m),n.lineTo(a-3.5*s,p),n.lineTo(a+3.5*s,p),n.closePath(),n.lineWidth=s,n.strokeStyle=ke().faint,n.stroke(),t!==\"end\"&&(n.fillStyle=ke().faint,n.fill())}function kc({ctx:e,bbox:t}){e.beginPath(),e.rect(t.left,t.top,t.width,t.height),e.clip()}function Yr(e,{left:t,right:l,top:n,bottom:o,stroke:s}){e.save(),e.beginPath(),e.rect(t,n,Math.max(l-t,2),o-n),e.clip(),e.globalAlpha=.35,e.strokeStyle=s,e.lineWidth=devicePixelRatio,e.setLineDash([]),e.beginPath();for(let a=t-(o-n);a<l;a+=9*devicePixelRatio)e.moveTo(a,o),e.lineTo(a+(o-n),n);e.stroke(),e.restore()}function ms(e,{ghost:t}){if(t===null)return;let{ctx:l,bbox:n}=e;l.save(),l.beginPath(),l.rect(n.left,n.top,n.width,n.height),l.clip(),l.strokeStyle=ke().faint,l.lineWidth=2*devicePixelRatio,l.setLineDash([7*devicePixelRatio,5*devicePixelRatio]),l.beginPath();for(let[o,s]of t.bytes.entries())l.lineTo(e.valToPos((o+.5)*t.stepMs,\"x\",!0),e.valToPos(s,\"y\",!0));l.stroke(),l.restore()}function ps({ghost:e}){return Math.max(0,...e?.bytes??[])}var hs=\"http://www.w3.org/2000/svg\",Il=class{element=document.createElement(\"div\");#t;#e=document.createElement(\"ul\");#n=document.createElement(\"p\");#l=document.createElement(\"p\");#r=[];constructor(t){this.#t=t,this.element.className=\"legend\",this.#n.className=\"at\",this.#l.className=\"unseen\",this.#l.setAttribute(\"aria-live\",\"polite\"),this.element.append(this.#e,this.#n,Mc(t.data),this.#l)}list(t){let l=t.map(n=>({name:ll($t(n.name),60)+(n.pid===null?\"\":` (pid ${n.pid})`),values:this.#t.series(n.id)??[]}));this.#r=[{name:\"Total\",values:this.#t.total},...l].map(({name:n,values:o})=>({name:n,values:o,figure:document.createElement(\"b\")})),this.#e.replaceChildren(...this.#r.map(({name:n,figure:o},s)=>{let a=document.createElement(\"li\");return a.append(Tc(s),`${n} `,o),a})),this.#o(null)}read(t){this.#o(t.cursor.idx??null)}say(){this.#l.textContent=`${this.#n.textContent}: ${this.#r.map(({name:t,figure:l})=>`${t} ${l.textContent}`).join(\", \")}`}#o(t){let{times:l,data:n}=this.#t,o=t===null?null:l[t]??null;for(let{values:a,figure:f}of this.#r){let m=t===null?Ec(a):a[t]??null;f.textContent=`${t===null?\"peak \":\"\"}${m===null?\"no value\":qe(m)}`}let s=o===null?\"\":`, ${new Date(n.startedEpochMs+o).toLocaleTimeString()}`;this.#n.textContent=o===null?\"Highest values; point at the chart for those of one time\":`${Ll(o)} after the start${s}`}};function Mc({events:e,gaps:t,ghost:l}){let n=document.createElement(\"p\");n.className=\"key\";let o=new Set(e.map(({kind:s})=>s));return t.length>0&&o.add(\"gap\"),l!==null&&o.add(\"ghost\"),n.textContent=Pc.filter(([s])=>o.has(s)).map(([,s])=>s).join(\"   \"),n}var Pc=[[\"mark\",\"◆ mark\"],[\"step\",\"▸ step of the job\"],[\"oom\",\"✖ out-of-memory kill\"],[\"guard\",\"✖ the guard\"],[\"birth\",\"▲ a process begins\"],[\"end\",\"▽ a process ends\"],[\"gap\",\"▨ not measured\"],[\"ghost\",\"┄ total of the newest run before\"]];function Tc(e){let t=document.createElementNS(hs,\"svg\");t.setAttribute(\"class\",e===0?\"swatch total\":`swatch series${(e-1)%6+1}`),t.setAttribute(\"viewBox\",\"0 0 32 8\"),t.setAttribute(\"aria-hidden\",\"true\");let l=document.createElementNS(hs,\"path\");return l.setAttribute(\"d\",\"M0 4h32\"),e>0&&l.setAttribute(\"stroke-dasharray\",(On[(e-1)%On.length]??[]).join(\" \")),t.append(l),t}function Ec(e){return e.reduce((t,l)=>l!==null&&l>(t??-1)?l:t,null)}function gs(e,t,l){e.addEventListener(\"keydown\",n=>{n.ctrlKey||n.metaKey||n.altKey||!_c(t,n)||(n.preventDefault(),l.say())})}function _c(e,{key:t,shiftKey:l}){switch(t){case\"ArrowLeft\":return l?In(e,-.25):Fl(e,-1),!0;case\"ArrowRight\":return l?In(e,.25):Fl(e,1),!0;case\"Home\":return Fl(e,Number.NEGATIVE_INFINITY),!0;case\"End\":return Fl(e,Number.POSITIVE_INFINITY),!0;case\"+\":case\"=\":return Hn(e,.5),!0;case\"-\":case\"_\":return Hn(e,2),!0;case\"0\":return Dl(e),!0;default:return!1}}function Fl(e,t){let l=e.over.clientWidth,n=e.cursor.left===void 0||e.cursor.left<0?l/2:e.cursor.left;e.setCursor({left:Math.min(l-1,Math.max(0,n+t*l/100)),top:e.over.clientHeight/2})}function Vl(e,t,l){let n=o=>{o>0&&Math.round(o)!==t.width&&t.setSize({width:Math.round(o),height:l})};new ResizeObserver(()=>{n(e.clientWidth)}).observe(e),addEventListener(\"beforeprint\",()=>{n(Math.min(e.clientWidth,660))}),addEventListener(\"afterprint\",()=>{n(e.clientWidth)})}var ys=340,zl=class{onClear=()=>{};#t;#e;#n;#l=[];constructor(t,l){this.#t=l,t.hidden=!1;let n=new Bl(()=>{this.onClear()});this.#n=new Il(l);let o=document.createElement(\"div\");o.className=\"plot\",o.tabIndex=0,o.setAttribute(\"role\",\"group\"),o.setAttribute(\"aria-label\",\"Chart of total memory over time. Arrow keys move the cursor, with Shift the view; plus and minus zoom, 0 shows all.\"),t.append(n.element,o,this.#n.element),this.#e=new Ae(this.#r(o.clientWidth),[l.times,l.total],o),n.connect(this.#e),gs(o,this.#e,this.#n),Vl(o,this.#e,ys)}show(t){for(this.#l=t.filter(({id:s})=>this.#t.isDrawn(s));this.#e.series.length>2;)this.#e.delSeries(2);this.#l.forEach((s,a)=>{this.#e.addSeries({scale:\"y\",width:2,points:{show:!1},spanGaps:!1,stroke:()=>ke().series[a%6]??\"\",dash:[...On[a%On.length]??[]]},a+2)});let{min:l,max:n}=this.#e.scales.x??{},o=typeof l==\"number\"&&typeof n==\"number\";this.#e.setData([this.#t.times,this.#t.total,...this.#l.map(({id:s})=>this.#t.series(s)??[])],!o),o&&this.#e.setScale(\"x\",{min:l,max:n}),this.#n.list(this.#l)}restyle(){this.#e.redraw(!0,!0)}#r(t){let{data:l,times:n}=this.#t;return{width:t,height:ys,padding:[cs(l.events),24,0,0],legend:{show:!1},axes:Cl(!1),scales:{x:{time:!1,range:(o,s,a)=>[s,Math.max(a,s+1)]},y:{range:(o,s,a)=>Nl(Math.max(a,ps(l)),l.limits)}},series:[{},{scale:\"y\",width:2.5,points:{show:n.length<2},spanGaps:!1,stroke:()=>ke().total,fill:()=>`${ke().total}22`}],cursor:{drag:{x:!0,y:!1,setScale:!0},points:{size:7},sync:{key:\"time\"}},hooks:{drawClear:[o=>{as(o,l.gaps)}],draw:[o=>{ms(o,l),fs(o,l.events),Ol(o,l.limits)}],setCursor:[o=>{this.#n.read(o)}]}}}};function ws(){let e=new Intl.DateTimeFormat(void 0,{dateStyle:\"medium\",timeStyle:\"long\"});for(let t of document.querySelectorAll(\"time[datetime]\"))t.title=t.textContent,t.textContent=e.format(new Date(t.dateTime))}function bs(e){let t=[],l=n=>{if(n!==\"paper\"in document.documentElement.dataset){n&&t.push(...document.querySelectorAll(\"details:not([open])\"));for(let o of t)o.open=n;n?document.documentElement.dataset.paper=\"\":(delete document.documentElement.dataset.paper,t.length=0),e()}};addEventListener(\"beforeprint\",()=>{l(!0)}),addEventListener(\"afterprint\",()=>{l(!1)}),matchMedia(\"print\").addEventListener(\"change\",({matches:n})=>{l(n)})}var Rc=\"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_\";function Wl({stepBytes:e,text:t}){let l=[],n=0;for(let o=0;o<t.length;){let s=t.charAt(o),a=s===\"*\"||s===\"!\",[f,m]=Ac(t,a?o+1:o);if(a)for(let p=f;p>0;p--)l.push(s===\"!\"?null:n*e);else n+=f,l.push(n*e);o=m}return l}function Ac(e,t){let[l,n,o]=[0,1,t];for(;;){let a=Rc.indexOf(e.charAt(o++));if(l+=a%32*n,n*=32,a<32)break}let s=Math.floor(l/2);return[l%2===1?-s:s,o]}function xs(){let e=JSON.parse(document.getElementById(\"data\")?.textContent??\"\"),t=new Map(Object.entries(e.series)),l=new Map;return{data:e,times:Wl(e.times).map(n=>n??0),total:Wl(e.total),isDrawn:n=>t.has(n),series:n=>{let[o,s]=[l.get(n),t.get(n)];if(o!==void 0||s===void 0)return o??null;let a=Wl(s);return l.set(n,a),a}}}var Lc=\"memory-report-\";function vs(e){return`${Lc}${e}`}function Ss(e){let t=$t(e).replaceAll(\"##[\",\"# #[\"),l=/^[\\s'\"]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]/u.test(t)?`'${t}`:t;return/[\",']|^\\s|\\s$/u.test(l)?`\"${l.replaceAll('\"','\"\"')}\"`:l}function ks(e){return e.map(t=>`${t.join(\",\")}\\r\n`).join(\"\")}function Ms(e,t=0){return JSON.stringify(e,null,t).replace(/[#$'`<>&\\u007f-\\u009f\\p{Cf}\\p{Zl}\\p{Zp}]/gu,l=>Array.from({length:l.length},(n,o)=>`\\\\u${l.charCodeAt(o).toString(16).padStart(4,\"0\")}`).join(\"\"))}function Es(e){let t=document.querySelector(\".buttons\");if(t===null)return;t.hidden=!1;let l=e.data.report.run.name.replace(/[^A-Za-z0-9._-]+/g,\"-\");Ps(\"save-json\",()=>{Ts(`${vs(l)}.json`,\"application/json\",`${Ms(e.data.report,2)}\n`)}),Ps(\"save-csv\",()=>{Ts(`memory-series-${l}.csv`,\"text/csv\",Cc(e))})}function Ps(e,t){document.getElementById(e)?.addEventListener(\"click\",t)}function Ts(e,t,l){let n=document.createElement(\"a\");n.href=URL.createObjectURL(new Blob([l],{type:t})),n.download=e,n.click(),URL.revokeObjectURL(n.href)}function Cc(e){let{data:t,times:l,total:n}=e,o=Tn(t.report).flatMap(({id:f,name:m,pid:p})=>{let b=e.series(f);return b===null?[]:[{head:p===null?m:ct`${m} (pid ${p})`,values:b}]}),s=[\"ms_after_start\",\"total_bytes\",...o.map(f=>Ss(f.head))],a=l.map((f,m)=>[f,n[m]??\"\",...o.map(({values:p})=>p[m]??\"\")]);return ks([s,...a])}var _s=170;function Rs(e,t){return e.flatMap((l,n)=>{let o=document.querySelector(`[data-chart=\"${n}\"]`),s=t.series(l.row.id);return o===null||s===null?[]:[new qr(o,l,t.times,s)]})}var qr=class{#t;constructor(t,{row:l,findings:n,limitsBytes:o},s,a){t.hidden=!1;let f=o.map(p=>({label:\"limit\",bytes:p})),m=n.find(({trend:p})=>p!==void 0&&p.of===void 0)?.trend;this.#t=new Ae({width:t.clientWidth,height:_s,padding:[8,20,0,0],legend:{show:!1},axes:Cl(!0),scales:{x:{time:!1,range:(p,b,g)=>[b,Math.max(g,b+1)]},y:{range:(p,b,g)=>Nl(g,f)}},series:[{},{scale:\"y\",width:2,points:{show:!1},spanGaps:!1,stroke:()=>ke()[l.verdict===\"fail\"?\"oom\":\"total\"]}],cursor:{drag:{x:!0,y:!1,setScale:!0},points:{size:6},sync:{key:\"time\"}},hooks:{drawClear:[p=>{m!==void 0&&Dc(p,m.warmUpEndMs)}],draw:[p=>{m!==void 0&&$c(p,m),Ol(p,f)}]}},[s,a],t),Vl(t,this.#t,_s)}restyle(){this.#t.redraw(!0,!0)}};function Dc(e,t){let{ctx:l,bbox:n}=e,{gap:o,faint:s,surface:a}=ke(),f=Math.min(e.valToPos(t,\"x\",!0),n.left+n.width);f<=n.left||(l.save(),l.fillStyle=o,l.fillRect(n.left,n.top,f-n.left,n.height),Yr(l,{left:n.left,right:f,top:n.top,bottom:n.top+n.height,stroke:s}),l.font=`${11*devicePixelRatio}px system-ui, sans-serif`,l.textAlign=\"left\",f-n.left>60*devicePixelRatio&&on(l,\"warm-up\",n.left+4*devicePixelRatio,n.top+14*devicePixelRatio,{fill:s,behind:a}),l.restore())}function $c(e,{fromMs:t,toMs:l,fromBytes:n,toBytes:o}){let{ctx:s,bbox:a}=e;s.save(),s.beginPath(),s.rect(a.left,a.top,a.width,a.height),s.clip(),s.strokeStyle=ke().trend,s.lineWidth=2*devicePixelRatio,s.setLineDash([8*devicePixelRatio,5*devicePixelRatio]),s.beginPath(),s.moveTo(e.valToPos(t,\"x\",!0),e.valToPos(n,\"y\",!0)),s.lineTo(e.valToPos(l,\"x\",!0),e.valToPos(o,\"y\",!0)),s.stroke(),s.restore()}var Gl=class{#t;#e;#n;#l=new Set;constructor(t,l,n){if(this.#t=t,this.#e=n,this.#n=[...document.querySelectorAll(\"#table tbody tr\")].flatMap(o=>{let s=t[Number(o.dataset.row)];if(s===void 0)return[];let a=ct`${s.name} ${s.detail} ${s.pid===null?s.kind:String(s.pid)} ${s.verdict}`.toLowerCase();return[{row:s,line:o,text:a,button:l.isDrawn(s.id)?this.#r(o,s):null}]}),this.#n.length!==0){for(let o of document.querySelectorAll(\"#table th[data-column]\"))this.#s(o);this.#a()}}clear(){this.#l.clear(),this.#i()}#r(t,l){let n=document.createElement(\"button\");n.type=\"button\",n.className=\"pick\",n.setAttribute(\"aria-pressed\",\"false\");let o=t.querySelector(\"th > span\");return n.append(...o?.childNodes??[]),o?.replaceWith(n),t.classList.add(\"drawn\"),t.addEventListener(\"click\",s=>{getSelection()?.isCollapsed===!1&&s.target!==n||this.#o(l)}),n}#o(t){this.#l.delete(t)||this.#l.add(t),this.#i()}#i(){for(let{row:t,line:l,button:n}of this.#n)n?.setAttribute(\"aria-pressed\",String(this.#l.has(t))),l.classList.toggle(\"chosen\",this.#l.has(t));this.#e([...this.#l])}#s(t){let l=Nc[t.dataset.column??\"\"];if(l===void 0)return;let n=document.createElement(\"button\");n.type=\"button\",n.append(...t.childNodes),t.append(n),n.addEventListener(\"click\",()=>{let o=t.getAttribute(\"aria-sort\")===\"descending\"||!t.hasAttribute(\"aria-sort\")&&!t.classList.contains(\"number\");for(let a of document.querySelectorAll(\"#table th[aria-sort]\"))a.removeAttribute(\"aria-sort\");t.setAttribute(\"aria-sort\",o?\"ascending\":\"descending\");let s=this.#n.toSorted((a,f)=>Oc(l(a.row),l(f.row))*(o?1:-1));document.querySelector(\"#table tbody\")?.append(...s.map(({line:a})=>a))})}#a(){let[t,l,n]=[document.querySelector(\".tools\"),document.querySelector(\"#filter\"),document.querySelector(\"#shown\")];if(t===null||l===null||n===null)return;t.hidden=!1;let o=()=>{let s=l.value.toLowerCase().split(/\\s+/),a=0;for(let{line:f,text:m}of this.#n)f.hidden=!s.every(p=>m.includes(p)),f.hidden||a++;n.textContent=`${a} of ${this.#t.length}`};l.addEventListener(\"input\",o),o()}},Bc={fail:4,warn:3,unknown:2,accepted:1,ok:0},Nc={name:e=>e.name.toLowerCase(),pid:e=>e.pid,start:e=>e.startBytes,peak:e=>e.peakBytes,end:e=>e.endBytes,growth:e=>e.growthBytesPerMinute,share:e=>e.sharePercent,cpu:e=>e.cpuPercent,lived:e=>e.livedMs,verdict:e=>Bc[e.verdict]};function Oc(e,t){return typeof e==\"string\"&&typeof t==\"string\"?e<t?-1:e>t?1:0:Number(e??Number.NEGATIVE_INFINITY)-Number(t??Number.NEGATIVE_INFINITY)||0}var Fn=xs(),Hc=Tn(Fn.data.report),Ls=Co(Fn.data.report),Cs=Ls.filter(({findings:e})=>e.length>0).slice(0,4).map(({row:e})=>e),As=document.querySelector('[data-chart=\"total\"]'),rl=As===null?null:new zl(As,Fn),Ic=new Gl(Hc,Fn,e=>{rl?.show(e.length>0?e:Cs)});rl?.show(Cs);rl!==null&&(rl.onClear=()=>{Ic.clear()});var Fc=Rs(Ls,Fn),Ds=()=>{for(let e of[rl,...Fc])e?.restyle()};os(Ds);bs(Ds);ws();Es(Fn);document.documentElement.dataset.ready=\"true\";})();";
const pageScriptHash = 'sha256-xpa/RcA738pJPMKDLVB1Fx78bAnNFdyXwRtYic6RmhM=';
const pageStyle = ".uplot,.uplot *,.uplot *:before,.uplot *:after{box-sizing:border-box}.uplot{font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,\"Apple Color Emoji\",\"Segoe UI Emoji\",Segoe UI Symbol,\"Noto Color Emoji\";line-height:1.5;width:min-content}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{position:relative;-webkit-user-select:none;user-select:none}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{display:block;position:relative;width:100%;height:100%}.u-axis{position:absolute}.u-legend{font-size:14px;margin:auto;text-align:center}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:\":\";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{background:#00000012;position:absolute;pointer-events:none}.u-cursor-x,.u-cursor-y{position:absolute;left:0;top:0;pointer-events:none;will-change:transform}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height:100%;border-right:1px dashed #607D8B}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width:100%;border-bottom:1px dashed #607D8B}.u-cursor-pt{position:absolute;top:0;left:0;border-radius:50%;border:0 solid;pointer-events:none;will-change:transform;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}:root{color-scheme:light dark;--surface: #ffffff;--raised: #f6f8fa;--text: #1b1f24;--faint: #57606a;--grid: #d8dee4;--line: #d0d7de;--link: #0757ba;--gap: #eaeef2;--total: #24527a;--limit: #a40e26;--mark: #6639ba;--trend: #1b1f24;--pass: #116329;--warn: #7d4e00;--fail: #a40e26;--unknown: #4b3f8f;--pass-back: #e3f6e8;--warn-back: #fff3d1;--fail-back: #ffebe9;--unknown-back: #efecff;--series1: #c2410c;--series2: #0f766e;--series3: #8b2fc9;--series4: #2563eb;--series5: #a16207;--series6: #be185d}@media screen and (prefers-color-scheme:dark){:root:not([data-paper]){--surface: #0d1117;--raised: #161b22;--text: #e6edf3;--faint: #9da7b3;--grid: #262d36;--line: #30363d;--link: #6cb6ff;--gap: #1c232c;--total: #79b8ff;--limit: #ff8f87;--mark: #c9a6ff;--trend: #e6edf3;--pass: #56d364;--warn: #e3b341;--fail: #ff8f87;--unknown: #b9adff;--pass-back: #10281a;--warn-back: #2c2310;--fail-back: #33171a;--unknown-back: #211d3d;--series1: #ff9f6b;--series2: #4fd1c0;--series3: #d2a8ff;--series4: #7aa7ff;--series5: #e5c07b;--series6: #ff8fc0}}*{box-sizing:border-box}html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}body{margin:0;background:var(--surface);color:var(--text);font:15px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,sans-serif}.banner,main,footer{max-width:1180px;margin:0 auto;padding:0 24px}[hidden]{display:none!important}a{color:var(--link)}h1,h2,h3,p,dl,dd,ul{margin:0}h2{font-size:1.2rem;margin:2.2rem 0 .7rem}h3{font-size:1rem;overflow-wrap:anywhere}code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.93em}small{color:var(--faint);font-size:.85em}:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;z-index:9;background:var(--surface);padding:6px 10px}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.note{background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem}button{font:inherit;color:var(--text);background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:3px 10px;cursor:pointer}button:hover{border-color:var(--faint)}.plain{list-style:none;padding:0;color:var(--faint)}.banner{padding-top:26px}.head{display:flex;gap:18px;align-items:flex-start;padding:20px 22px;border-radius:12px;border:1px solid var(--line);border-left:8px solid currentColor}.head>div{min-width:0}.banner.pass .head{color:var(--pass);background:var(--pass-back)}.banner.warn .head{color:var(--warn);background:var(--warn-back)}.banner.fail .head{color:var(--fail);background:var(--fail-back)}.banner.unknown .head{color:var(--unknown);background:var(--unknown-back)}h1{font-size:1.6rem;line-height:1.25;letter-spacing:-.01em;overflow-wrap:anywhere}h1 .watch{font-weight:400;color:var(--text)}h1 .watch:before{content:\"· \"}.sentence{margin-top:6px;font-size:1.1rem;color:var(--text);overflow-wrap:anywhere}.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:14px 0}.figures>div{border:1px solid var(--line);border-radius:10px;padding:10px 14px;min-width:0}.figures dt{color:var(--faint);font-size:.85rem}.figures b{display:block;font-size:1.35rem;line-height:1.3;font-variant-numeric:tabular-nums}.figures small{display:block;overflow-wrap:anywhere}.facts{display:flex;flex-wrap:wrap;gap:4px 22px;font-size:.9rem}.facts>div{display:flex;gap:6px;min-width:0}.facts dt{color:var(--faint)}.facts dd{overflow-wrap:anywhere;min-width:0}.shape{width:1em;height:1em;flex:none;vertical-align:-.12em;fill:none;stroke:var(--surface);stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}.shape circle,.shape .body{fill:currentColor;stroke:none}.shape.pass{color:var(--pass)}.shape.warn{color:var(--warn)}.shape.fail{color:var(--fail)}.shape.unknown{color:var(--unknown)}.head>.shape{width:46px;height:46px;margin-top:2px}.chip{display:inline-flex;align-items:center;gap:5px;white-space:nowrap}.chip.pass{color:var(--pass)}.chip.warn{color:var(--warn);font-weight:600}.chip.fail{color:var(--fail);font-weight:600}.chip.unknown{color:var(--unknown)}.controls{display:flex;flex-wrap:wrap;gap:6px;align-items:center;margin-bottom:8px;font-size:.85rem}.controls .hint{color:var(--faint);margin-left:6px}.plot{width:100%;min-width:0}.chart{min-width:0}.uplot{max-width:100%}.u-select{background:color-mix(in srgb,var(--link) 18%,transparent)}.u-hz .u-cursor-x{border-color:var(--faint)}.u-vt .u-cursor-y,.u-hz .u-cursor-y{border-color:transparent}.legend{padding:6px 0 0 68px;font-size:.9rem}.legend ul{display:flex;flex-wrap:wrap;gap:2px 20px;list-style:none;padding:0}.legend li{overflow-wrap:anywhere;min-width:0}.legend b{font-variant-numeric:tabular-nums}.legend .at,.legend .key{color:var(--faint)}.legend .key{white-space:pre-wrap;font-size:.85rem}.swatch{width:32px;height:8px;margin-right:6px;vertical-align:middle;fill:none;stroke-width:3}.swatch.total{stroke:var(--total)}.swatch.series1{stroke:var(--series1)}.swatch.series2{stroke:var(--series2)}.swatch.series3{stroke:var(--series3)}.swatch.series4{stroke:var(--series4)}.swatch.series5{stroke:var(--series5)}.swatch.series6{stroke:var(--series6)}.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(340px,100%),1fr));gap:16px}.card{border:1px solid var(--line);border-top:4px solid var(--line);border-radius:10px;padding:12px 14px;min-width:0;font-size:.92rem}.card.fail{border-top-color:var(--fail)}.card.warn{border-top-color:var(--warn)}.card.unknown{border-top-color:var(--unknown)}.card p{overflow-wrap:anywhere;margin-top:2px}.card .advice{color:var(--faint)}.card .chart{margin-top:8px}.rate{font-variant-numeric:tabular-nums}details{margin-top:8px}summary{cursor:pointer;color:var(--link);font-size:.9rem;width:fit-content}.wide{overflow-x:auto;max-width:100%}thead th{vertical-align:bottom}.beside{display:flex;flex-wrap:wrap;gap:0 40px;align-items:flex-start}.beside>.wide{min-width:min(320px,100%)}.twin table{min-width:min(300px,100%)}table{border-collapse:collapse;font-size:.9rem;margin-top:6px}caption{text-align:left;color:var(--faint);font-size:.85rem;padding:4px 0}th,td{padding:5px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}th.number,td.number{text-align:right}thead th{font-weight:600;white-space:nowrap;color:var(--faint);overflow-wrap:normal}thead th button{font-weight:600;vertical-align:baseline;color:inherit;background:none;border-color:transparent;padding:0 4px;margin:0 -5px}thead th button:after{content:\"↕\";margin-left:4px;opacity:.55}th[aria-sort=ascending] button,th[aria-sort=descending] button{color:var(--text)}th[aria-sort=ascending] button:after{content:\"↑\";opacity:1}th[aria-sort=descending] button:after{content:\"↓\";opacity:1}.findings td:nth-child(-n+2){white-space:nowrap}.processes{width:100%}.processes th.name{min-width:200px;max-width:460px;white-space:normal}.processes th.name small{display:block}.processes tr.group th.name>span:before,.processes tr.group .pick:before{content:\"▦\";margin-right:6px;color:var(--faint)}.processes tr.drawn{cursor:pointer}.processes tr.drawn:hover{background:var(--raised)}.processes tr.chosen{background:var(--raised);box-shadow:inset 4px 0 0 var(--link)}.pick{text-align:left;background:none;border-color:transparent;padding:0 4px;margin-left:-5px;color:var(--link);overflow-wrap:anywhere;max-width:100%}.pick[aria-pressed=true]{font-weight:600;border-color:var(--link)}.spark{width:96px;height:22px;display:block;fill:none;stroke:var(--total);stroke-width:1.5}.tools{display:flex;flex-wrap:wrap;gap:8px 14px;align-items:center;margin-bottom:6px}.tools output{color:var(--faint);font-size:.9rem}input[type=search]{font:inherit;color:var(--text);background:var(--surface);border:1px solid var(--faint);border-radius:6px;padding:4px 10px;width:min(300px,60vw)}.decision>div{display:grid;grid-template-columns:210px 1fr;gap:4px 16px;padding:5px 0;border-bottom:1px solid var(--line)}.decision dt{color:var(--faint)}.decision dd{overflow-wrap:anywhere;min-width:0}.buttons{display:flex;flex-wrap:wrap;gap:8px;margin-bottom:8px}footer{color:var(--faint);font-size:.85rem;padding-top:28px;padding-bottom:40px}@media(max-width:820px){.figures{grid-template-columns:1fr 1fr}.processes .cpu,.processes .lived{display:none}}@media(max-width:560px){.banner,main,footer{padding-left:14px;padding-right:14px}.head{padding:14px;gap:12px}.head>.shape{width:32px;height:32px}h1{font-size:1.3rem}.sentence{font-size:1rem}.legend{padding-left:0}.controls .hint,.processes .pid,.processes .start,.processes .end,.processes .share,.processes .cpu,.processes .lived,.processes .trend{display:none}.processes th.name{min-width:110px}.decision>div{grid-template-columns:1fr}th,td{padding:5px 6px}}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media print{@page{margin:12mm}:root{color-scheme:light;font-size:12px}body{font-size:12px}.banner,main,footer{max-width:none;padding-left:0;padding-right:0}.controls,.tools,.buttons,.skip,.legend .at{display:none!important}.head,.figures>div,.card,.decision>div,tr{break-inside:avoid}h2,h3{break-after:avoid}.wide{overflow:visible}.uplot,.u-wrap,.uplot canvas{print-color-adjust:exact;-webkit-print-color-adjust:exact}.head,.chip,.shape,.swatch,.spark{print-color-adjust:exact;-webkit-print-color-adjust:exact}.pick{color:inherit}thead th button:after{content:none}.cards{grid-template-columns:repeat(auto-fit,minmax(280px,1fr))}}";
const pageStyleHash = 'sha256-1UiTUqUbNvwpz9EzbXKlIF/kqaljPJcLhFdou7wJeKc=';

;// CONCATENATED MODULE: ./build/page/grid.js
/** Points that a series may have in a chart: more than a screen has columns. */
const MOST_POINTS = 1500;
function buildGrid({ tickTimesMs, quality, }) {
    const gaps = quality.gaps.map(({ atMs, ms }) => ({ fromMs: atMs - ms, toMs: atMs }));
    const [first = 0, last = 0] = [tickTimesMs[0], tickTimesMs.at(-1)];
    // the last tick needs a bucket that ends after it
    if (tickTimesMs.length + gaps.length <= MOST_POINTS)
        return buildExact([...tickTimesMs, last + 1], gaps);
    const count = MOST_POINTS / 2;
    const edgesMs = Array.from({ length: count + 1 }, (_, at) => first + (at * (last + 1 - first)) / count);
    return {
        edgesMs,
        pointsPerBucket: 2,
        isGap: edgesMs
            .slice(1)
            .map((untilMs, at) => gaps.some(({ fromMs, toMs }) => (edgesMs[at] ?? 0) > fromMs && untilMs <= toMs)),
    };
}
/** A bucket for each tick, and an empty one in each gap, so that the line breaks there. */
function buildExact(ticksMs, gaps) {
    const breaks = new Set(gaps.map(({ toMs }) => toMs - 1).filter((atMs) => !ticksMs.includes(atMs)));
    const edgesMs = [...ticksMs, ...breaks].sort((a, b) => a - b);
    return {
        edgesMs,
        pointsPerBucket: 1,
        isGap: edgesMs.slice(0, -1).map((atMs) => breaks.has(atMs)),
    };
}
/** The time of each point of a series on this grid. */
function listTimes({ edgesMs, pointsPerBucket }) {
    return edgesMs.slice(0, -1).flatMap((fromMs, at) => {
        const middleMs = (fromMs + (edgesMs[at + 1] ?? fromMs)) / 2;
        return pointsPerBucket === 1 ? [Math.round(fromMs)] : [Math.round(fromMs), Math.round(middleMs)];
    });
}

// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __webpack_require__(85929);
;// CONCATENATED MODULE: ./build/page/list-events.js

/** Births and ends that a chart can still tell apart; the largest processes' come first. */
const MOST_LIVES = 400;
/**
 * What happened, in the order of time: marks, steps of the job, out-of-memory kills, steps of the
 * guard, births and ends of the largest processes.
 */
function listEvents({ marks, steps, ooms, guard, processes, containers, }) {
    const largest = processes.toSorted((a, b) => b.peakRssBytes - a.peakRssBytes).slice(0, MOST_LIVES);
    return [
        ...marks.map(({ atMs, name }) => ({ kind: 'mark', atMs, name })),
        ...steps.map(({ atMs, name }) => ({ kind: 'step', atMs, name })),
        ...ooms.map(({ atMs, where }) => ({
            kind: 'oom',
            atMs,
            name: where === 'cgroup' ? (0,untrusted/* untrusted */.b) `in this cgroup` : (0,untrusted/* untrusted */.b) `on this host`,
        })),
        ...containers.flatMap(({ killedAtMs, label }) => killedAtMs === null ? [] : [{ kind: 'oom', atMs: killedAtMs, name: label }]),
        ...(guard?.steps ?? [])
            .filter(({ act }) => act !== 'none')
            .map(({ atMs, act, index }) => ({
            kind: 'guard',
            atMs,
            name: (0,untrusted/* untrusted */.b) `${act} to ${nameOf(processes, index)}`,
        })),
        ...largest.flatMap(listLife),
    ].sort((a, b) => a.atMs - b.atMs);
}
function nameOf(processes, index) {
    const process = processes.find((one) => one.index === index);
    return process === undefined ? 'a process' : (0,untrusted/* untrusted */.b) `${process.label} (pid ${process.pid})`;
}
/** Who was there before began nothing; who is there at the end ended nothing. */
function listLife({ wasThereBefore, aliveAtEnd, firstMs, lastMs, label, pid, }) {
    const name = (0,untrusted/* untrusted */.b) `${label} (pid ${pid})`;
    return [
        ...(wasThereBefore ? [] : [{ kind: 'birth', atMs: firstMs, name }]),
        ...(aliveAtEnd ? [] : [{ kind: 'end', atMs: lastMs, name }]),
    ];
}

;// CONCATENATED MODULE: ./build/page/pack-series.js
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LEVELS = 8192;
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
        rest += (digit % 32) * factor;
        factor *= 32;
        if (digit < 32)
            break;
    }
    const magnitude = Math.floor(rest / 2);
    return [rest % 2 === 1 ? -magnitude : magnitude, at];
}

;// CONCATENATED MODULE: ./build/page/sample-steps.js
/**
 * The points of a step function on a grid; null where it has no value. Lowest and highest of a
 * bucket stand in the order in which they came.
 */
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
/**
 * The sum of the anonymous memory of several processes as one step function: it falls where one
 * ends.
 */
function sumSteps(members) {
    // by time first: members change on the same ticks, and a large group has a million changes
    const changes = new Map();
    for (const member of members)
        addChanges(member, changes);
    const atMs = [...changes.keys()].sort((a, b) => a - b);
    let sum = 0;
    const bytes = atMs.map((time) => {
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
const MOST_ROWS = 1000;
/** With rows and script the page stays below 3 MB. */
const MOST_SERIES_CHARACTERS = 1_900_000;
/** Everything that the page shows and draws. Same report and recording, same data. */
function buildPageData(report, recording) {
    const shown = { ...report, ...selectRows(report) };
    if (recording === null)
        return {
            ...nothingDrawn,
            report: shown,
            startedEpochMs: Date.parse(report.run.startedAt),
            limits: listLimits(report),
            ghost: null,
        };
    const grid = buildGrid(recording);
    const { atMs, bytes } = recording.total;
    return {
        report: shown,
        startedEpochMs: recording.startedEpochMs,
        durationMs: recording.durationMs,
        times: packSeries(listTimes(grid)),
        total: packSeries(sampleSteps({ firstMs: atMs[0] ?? 0, lastMs: atMs.at(-1) ?? 0, atMs, bytes }, grid)),
        series: packAll(shown, recording, grid),
        events: listEvents(recording),
        gaps: recording.quality.gaps.map((gap) => ({
            fromMs: Math.max(0, gap.atMs - gap.ms),
            toMs: gap.atMs,
        })),
        limits: listLimits(report),
        ghost: report.comparison?.ghost ?? null,
    };
}
/** The largest, and whoever a finding speaks of. */
function selectRows({ processes, groups, containers, findings, }) {
    const named = new Set(findings.map(({ subject }) => subject.id));
    return {
        processes: processes.filter(({ id }, at) => at < MOST_ROWS || named.has(id)),
        ...(containers === undefined
            ? {}
            : { containers: containers.filter(({ id }, at) => at < MOST_ROWS || named.has(id)) }),
        // a group of one is its process
        groups: groups
            .filter((group) => group.processes > 1 || named.has(group.id))
            .filter(({ id }, at) => at < MOST_ROWS || named.has(id)),
    };
}
function packAll({ processes, groups, containers = [], findings }, recording, grid) {
    const byId = new Map(recording.processes.map((process) => [process.id, process]));
    const byIndex = new Map(recording.processes.map((process) => [process.index, process]));
    const groupById = new Map(recording.groups.map((group) => [group.id, group]));
    const containerById = new Map(recording.containers.map((container) => [container.id, container]));
    const named = findings.map(({ subject }) => subject.id);
    const packed = new Map();
    let characters = 0;
    for (const id of new Set([
        ...named,
        ...containers.map((container) => container.id),
        ...groups.map((group) => group.id),
        ...processes.map((process) => process.id),
    ])) {
        if (characters > MOST_SERIES_CHARACTERS)
            break;
        const steps = stepsOfContainer(containerById.get(id)) ?? stepsOf(byId.get(id), groupById.get(id), byIndex);
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
        return {
            firstMs: process.firstMs,
            lastMs: process.lastMs,
            atMs: process.changedAtMs,
            bytes: process.rssBytes,
        };
    if (group === undefined)
        return null;
    return sumSteps(group.members.flatMap((index) => byIndex.get(index) ?? []));
}
function stepsOfContainer(container) {
    const { atMs = [], heldBytes = [] } = container ?? {};
    return atMs.length === 0
        ? null
        : { firstMs: atMs[0] ?? 0, lastMs: atMs.at(-1) ?? 0, atMs, bytes: heldBytes };
}
function listLimits({ limits, memoryBase }) {
    const lines = limits
        .flatMap((limit) => limit.lines ?? [])
        .map(({ label, bytes, of }) => ({
        label: of === 'total' ? `${label}, all together` : `${label}, each process`,
        bytes,
    }));
    return memoryBase.bytes > 0
        ? [
            ...lines,
            {
                label: memoryBase.source === 'cgroup' ? 'limit of the cgroup' : 'RAM',
                bytes: memoryBase.bytes,
            },
        ]
        : lines;
}
const nothingDrawn = {
    durationMs: 0,
    times: packSeries([]),
    total: packSeries([]),
    series: {},
    events: [],
    gaps: [],
};

;// CONCATENATED MODULE: ./build/page/html.js

/** Finished markup. Only `html` makes it, so foreign text cannot become any. */
class Markup {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/**
 * A template whose every value is encoded, unless it is markup already. For text between tags and
 * for quoted attributes.
 */
function html(literals, ...values) {
    return new Markup(literals.reduce((text, literal, at) => `${text}${write(values[at - 1])}${literal}`));
}
function write(value) {
    if (value instanceof Markup)
        return value.toString();
    if (typeof value === 'object')
        return value.map(String).join('');
    return value === undefined ? '' : (0,encoders_escape/* escapeHtml */.ZD)(String(value));
}

// EXTERNAL MODULE: ./build/report/quality-lines.js
var quality_lines = __webpack_require__(88376);
// EXTERNAL MODULE: ./build/units/shorten.js
var shorten = __webpack_require__(60825);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __webpack_require__(70954);
// EXTERNAL MODULE: ./build/units/format-peak.js
var format_peak = __webpack_require__(33929);
// EXTERNAL MODULE: ./build/units/percent.js
var units_percent = __webpack_require__(69337);
// EXTERNAL MODULE: ./build/report/container-rows.js
var container_rows = __webpack_require__(86708);
// EXTERNAL MODULE: ./build/report/findings.js
var report_findings = __webpack_require__(73145);
// EXTERNAL MODULE: ./build/report/name-seen.js
var name_seen = __webpack_require__(26014);
;// CONCATENATED MODULE: ./build/page/list-rows.js





/**
 * Containers first, groups of several processes, then processes; each largest first. Page and
 * script count rows in this order.
 */
function listRows(report) {
    const accepted = (0,report_findings/* acceptedIds */.md)(report);
    const rows = [
        ...(report.containers ?? []).map((container) => rowOfContainer(container, report)),
        ...report.groups.map((group) => rowOfGroup(group, report)),
        ...report.processes.map((process) => rowOfProcess(process, report)),
    ];
    return rows.map((row) => (accepted.has(row.id) ? { ...row, verdict: 'accepted' } : row));
}
/** Of its own limit, where it has one. */
function rowOfContainer(row, report) {
    const { id, label, peakHeldBytes, endHeldBytes, limitBytes } = row;
    const ofBytes = limitBytes ?? report.memoryBase.bytes;
    return {
        id,
        kind: 'container',
        name: (0,name_seen/* nameSeen */.p)(label),
        detail: (0,untrusted/* untrusted */.b) `${(0,container_rows/* formatUse */.N8)(row)}`,
        pid: null,
        startBytes: null,
        peakBytes: peakHeldBytes ?? 0,
        peakIsLowerBound: false,
        endBytes: endHeldBytes,
        sharePercent: ofBytes > 0 ? ((peakHeldBytes ?? 0) / ofBytes) * 100 : 0,
        cpuPercent: null,
        livedMs: null,
        growthBytesPerMinute: null,
        trendBytes: row.trendBytes,
        verdict: row.verdict,
    };
}
function rowOfGroup({ id, name, processes, peakAnonSumBytes, peakIsLowerBound, growthBytesPerMinute = null, }, report) {
    return {
        id,
        kind: 'group',
        name: (0,name_seen/* nameSeen */.p)(name),
        detail: (0,untrusted/* untrusted */.b) `${processes} processes together, anonymous memory`,
        pid: null,
        startBytes: null,
        peakBytes: peakAnonSumBytes,
        peakIsLowerBound: peakIsLowerBound === true,
        endBytes: null,
        sharePercent: report.memoryBase.bytes > 0 ? (peakAnonSumBytes / report.memoryBase.bytes) * 100 : 0,
        cpuPercent: null,
        livedMs: null,
        growthBytesPerMinute,
        trendBytes: [],
        verdict: verdictOf(id, report),
    };
}
function rowOfProcess(row, report) {
    const detail = row.command === row.label || row.command === row.name ? (0,untrusted/* untrusted */.b) `` : row.command;
    const fromMs = Math.max(Date.parse(row.startedAt), Date.parse(report.run.startedAt));
    const toMs = row.endedAt === null
        ? Date.parse(report.run.startedAt) + report.run.durationMs
        : Date.parse(row.endedAt);
    return {
        id: row.id,
        kind: 'process',
        name: (0,name_seen/* nameSeen */.p)(row.label),
        detail,
        pid: row.pid,
        startBytes: row.startRssBytes,
        peakBytes: row.peakRssBytes,
        peakIsLowerBound: row.peakIsLowerBound ?? false,
        endBytes: row.endRssBytes,
        sharePercent: row.peakPercent,
        cpuPercent: row.cpuPercent,
        livedMs: Math.max(0, toMs - fromMs),
        growthBytesPerMinute: row.growthBytesPerMinute ?? null,
        trendBytes: row.trendBytes,
        verdict: row.verdict,
    };
}
function verdictOf(id, report) {
    const worst = (0,report_findings/* brokenLimits */.Mh)(report).find(({ subject }) => subject.id === id);
    if (worst !== undefined)
        return worst.fails ? 'fail' : 'warn';
    return report.findings.some(({ subject, outcome }) => subject.id === id && outcome === 'unknown')
        ? 'unknown'
        : 'ok';
}
/** "9.12 %", "< 0.01 %" */
function formatShare(percent) {
    return percent > 0 && percent < 0.01 ? '< 0.01 %' : (0,units_percent/* formatPercent */.l)(percent);
}

;// CONCATENATED MODULE: ./build/page/render-prose.js



/**
 * Where our sentences have their number and limit; a name of 10,000 characters in front must not
 * push them out.
 */
const LAST = 80;
/**
 * A sentence of ours, in its middle cut to `longest` characters; what stands in backticks becomes
 * code.
 */
function renderProse(text, longest) {
    return cutMiddle(text, longest)
        .split(/`([^`]+)`/u)
        .map((part, at) => (at % 2 === 1 ? html `<code>${part}</code>` : html `${part}`));
}
function cutMiddle(text, longest) {
    if (text.length <= longest)
        return text;
    const end = text.slice(-LAST);
    // not between the halves of a character
    return (0,untrusted/* untrusted */.b) `${(0,shorten/* shorten */.m)(text, longest - LAST)} ${/^[\udc00-\udfff]/.test(end) ? end.slice(1) : end}`;
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

/**
 * A verdict has a shape beside its colour: disc, triangle, octagon, diamond. Always next to a word,
 * so hidden from screen readers.
 */
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
    return html `<header class="banner ${classOf((0,command_end/* toneOf */.YV)(report))}">
<div class="head">${drawShape((0,command_end/* toneOf */.YV)(report))}<div>
<h1><span class="verdict">${(0,command_end/* formatHead */.Gw)(report)}</span> <span class="watch">${(0,shorten/* shorten */.m)(report.run.name, 120)}</span></h1>
<p class="sentence">${renderProse(report.sentence, 700)}</p>
</div></div>
<dl class="figures">${listFigures(report)}</dl>
<dl class="facts">${listFacts(report, offsetMinutes)}</dl>
</header>`;
}
function listFigures(report) {
    const { total, memoryBase, quality, run, scope } = report;
    const [top] = report.processes;
    const share = memoryBase.bytes > 0
        ? (0,untrusted/* untrusted */.b) `${formatShare((total.peakBytes / memoryBase.bytes) * 100)} of ${memoryBase.label}`
        : '';
    return [
        figure('Peak of all together', (0,format_peak/* formatPeak */.d)(total.peakBytes, total.peakIsLowerBound), share),
        figure('Largest process', top === undefined ? 'none' : (0,format_peak/* formatPeak */.d)(top.peakRssBytes, top.peakIsLowerBound), top === undefined ? '' : (0,untrusted/* untrusted */.b) `${(0,shorten/* shorten */.m)(top.label, 60)}, pid ${top.pid}`),
        figure('Watched', (0,duration/* formatDuration */.a3)(run.durationMs), `${scope.processes} ${scope.processes === 1 ? 'process' : 'processes'}; ${scope.label}`),
        figure('Samples', String(quality.ticks), quality.ended === 'snapshot' ? 'one snapshot' : describeCoverage(quality)),
    ];
}
/** One sample more than planned is no news: a clock was rounded. */
function describeCoverage({ ticks, plannedTicks, gaps }) {
    return `${ticks < plannedTicks ? `of ${plannedTicks} planned, ` : ''}${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'}`;
}
function figure(name, value, detail) {
    return html `<div><dt>${name}</dt><dd><b>${value}</b> <small>${detail}</small></dd></div>`;
}
function listFacts(report, offsetMinutes) {
    const { run } = report;
    const commitUrl = run.url === '' || run.sha === ''
        ? ''
        : `${run.url.replace(/\/actions\/runs\/.*$/u, '')}/commit/${run.sha}`;
    const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
    return [
        ...fact('Started', renderTime(run.startedAt, offsetMinutes)),
        ...fact('Repository', run.repository),
        ...fact('Commit', run.sha === ''
            ? ''
            : render_banner_link(commitUrl, `${run.sha.slice(0, 8)}${run.ref === '' ? '' : ` on ${run.ref}`}`)),
        ...fact('Job', [run.workflow, run.job].filter((part) => part !== '').join(' / ')),
        ...fact('Run', run.url === '' ? '' : render_banner_link(run.url, `open the run${attempt}`)),
        ...fact('Command', (0,command_end/* formatCommandEnd */.oZ)(run.workload)),
        ...fact('Host', report.host.hostname === '' ? '' : `${report.host.hostname}: ${(0,quality_lines/* formatHost */.g9)(report)}`),
    ];
}
function fact(name, value) {
    return value === '' ? [] : [html `<div><dt>${name}</dt><dd>${value}</dd></div>`];
}
/** Nothing but http(s) becomes a link. */
function render_banner_link(url, text) {
    return /^https?:\/\//u.test(url)
        ? html `<a href="${url}" rel="noreferrer">${(0,shorten/* shorten */.m)(text, 120)}</a>`
        : (0,shorten/* shorten */.m)(text, 120);
}

// EXTERNAL MODULE: ./build/units/size.js
var size = __webpack_require__(40095);
;// CONCATENATED MODULE: ./build/page/draw-sparkline.js

const [WIDTH, HEIGHT] = [96, 22];
/**
 * A small line from 0 to the highest value. The figures stand beside it, so it is hidden from
 * screen readers.
 */
function drawSparkline(values) {
    const highest = Math.max(1, ...values);
    if (values.length < 2)
        return html ``;
    const points = values.map((value, at) => `${Math.round((at / (values.length - 1)) * WIDTH)},${Math.round((HEIGHT - 1 - (value / highest) * (HEIGHT - 2)) * 10) / 10}`);
    return html `<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false"><polyline points="${points.join(' ')}"/></svg>`;
}

;// CONCATENATED MODULE: ./build/page/render-comparison.js






/**
 * This run beside those before it, with their history as a small line and a link to each; nothing
 * where nothing was compared.
 */
function renderComparison({ comparison }, offsetMinutes) {
    if (comparison === undefined)
        return html ``;
    const { sentence, groups, runs, branch } = comparison;
    return html `<section aria-labelledby="comparison-title">
<h2 id="comparison-title">Compared with the runs before</h2>
<p>${renderProse(sentence, 400)}</p>
<div class="wide" tabindex="0" role="region" aria-label="Comparison"><table><caption>Anonymous memory and swap of each group of processes</caption>
<thead><tr><th scope="col">Group</th><th scope="col">Level</th><th scope="col" class="number">Now</th><th scope="col" class="number">Median before</th><th scope="col" class="number">Change</th><th scope="col">History</th></tr></thead>
<tbody>${groups.map(({ name, what, bytes, medianBytes, changePercent, historyBytes, state, }) => html `<tr><td>${(0,shorten/* shorten */.m)(name, 120)}</td><td>${what}</td><td class="number">${(0,size/* formatBytes */.z3)(bytes)}</td><td class="number">${(0,size/* formatBytes */.z3)(medianBytes)}</td><td class="number">${changePercent < 0 ? '' : '+'}${changePercent} % ${words[state]}</td><td>${drawSparkline([...historyBytes, bytes])}</td></tr>
`)}</tbody></table></div>
<details class="twin"><summary>The runs, newest first</summary><ul class="plain">${runs.map((run) => html `<li>${renderTime(run.at, offsetMinutes)} ${render_comparison_link(run, branch)}</li>`)}</ul></details>
</section>`;
}
const words = {
    ok: '',
    worse: 'above its limit',
    known: 'above its limit, as the newest runs are',
};
/** Nothing but http(s) becomes a link. */
function render_comparison_link({ url, sha, id }, branch) {
    const text = (0,shorten/* shorten */.m)([
        sha === '' ? '' : sha.slice(0, 8),
        branch === '' ? '' : `on ${branch}`,
        id === '' ? '' : `run ${id}`,
    ]
        .filter((part) => part !== '')
        .join(', '), 120);
    return /^https?:\/\//u.test(url)
        ? html `<a href="${url}" rel="noreferrer">${text === '' ? 'open the run' : text}</a>`
        : text;
}

;// CONCATENATED MODULE: ./build/page/render-decision.js






const MOST_FINDINGS = 100;
/**
 * How it came to the verdict: limits, what percents are of, how well it was measured and at what
 * cost, what could not be judged.
 */
function renderDecision(report) {
    const facts = render_decision_listFacts(report).filter(([, value]) => value !== '');
    return html `<section aria-labelledby="decision-title">
<h2 id="decision-title">How it was decided</h2>
<dl class="decision">${facts.map(([name, value]) => html `<div><dt>${name}</dt><dd>${renderProse(value, 1000)}</dd></div>`)}</dl>
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
    const covered = quality.plannedTicks > 0
        ? ` (${(0,units_percent/* formatPercent */.l)(Math.min(100, (quality.ticks / quality.plannedTicks) * 100))} of the planned samples)`
        : '';
    const cost = run.durationMs > 0
        ? `; that is ${(0,units_percent/* formatPercent */.l)((quality.samplerCpuMs / run.durationMs) * 100)} of one core`
        : '';
    return [
        ['Limits', (0,quality_lines/* formatLimits */.Qe)(report)],
        ['Percents are of', report.memoryBase.label],
        ['Watched', (0,quality_lines/* formatWatched */.w$)(report)],
        ['Peak of all together', (0,quality_lines/* formatTotal */.Ej)(report)],
        ['Measured', `${(0,quality_lines/* formatQuality */.rc)(report)}${covered}${cost}`],
        ['Sources', (0,quality_lines/* formatSources */.cF)(report)],
        [
            'Gaps',
            quality.gaps
                .slice(0, 20)
                .map(({ atMs, ms }) => `${(0,duration/* formatDuration */.a3)(ms)} until ${(0,duration/* formatDuration */.a3)(atMs)} after the start`)
                .join('; '),
        ],
        ['Why nothing was judged', report.inconclusiveReason],
        [
            'Host',
            `${report.host.cpus > 0 ? `${report.host.cpus} cores, Linux ${report.host.kernel}, ` : ''}${(0,quality_lines/* formatHost */.g9)(report)}`,
        ],
        ['Suggestion', report.suggestion],
        ...report.notices.map((notice) => ['Note', notice]),
    ];
}
function renderFindings({ findings, verdict }) {
    if (findings.length === 0)
        return verdict === 'inconclusive' ? html `` : html `<p>No gate found anything.</p>`;
    const left = findings.length - MOST_FINDINGS;
    return html `<div class="wide" tabindex="0" role="region" aria-label="Findings"><table class="findings"><caption>Findings${left > 0 ? ` (${left} more are in the data)` : ''}</caption>
<thead><tr><th scope="col">Gate</th><th scope="col">Outcome</th><th scope="col">What it saw</th></tr></thead>
<tbody>${findings.slice(0, MOST_FINDINGS).map((finding) => html `<tr><td>${finding.gate}</td><td>${describeOutcome(finding)}</td><td>${renderProse((0,report_findings/* formatAccepted */.tj)(finding), 400)}</td></tr>
`)}</tbody></table></div>`;
}
function describeOutcome({ outcome, fails, accepted }) {
    if (outcome === 'unknown')
        return 'not judged';
    if (accepted !== undefined)
        return 'accepted';
    return fails ? 'fails the job' : outcome === 'fail' ? 'warns' : 'passes';
}

;// CONCATENATED MODULE: ./build/page/thin-rows.js
/**
 * A few rows of a series for a table: the highest value of each part of the time that has values,
 * and when it was there.
 */
function thinRows(atMs, values, parts) {
    const points = values.flatMap((bytes, at) => bytes === null ? [] : [{ atMs: atMs[at] ?? 0, bytes }]);
    const size = Math.max(1, Math.ceil(points.length / parts));
    return Array.from({ length: Math.ceil(points.length / size) }, (_, part) => points
        .slice(part * size, (part + 1) * size)
        .reduce((best, point) => (point.bytes > best.bytes ? point : best)));
}

;// CONCATENATED MODULE: ./build/page/format-elapsed.js
/** Time since the start as a clock shows it: `0:07`, `12:30`, `1:02:03`. */
function formatElapsed(ms) {
    const seconds = Math.round(ms / 1000);
    const [hours, minutes, rest] = [
        Math.floor(seconds / 3600),
        Math.floor(seconds / 60) % 60,
        seconds % 60,
    ];
    const two = (value) => String(value).padStart(2, '0');
    return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

;// CONCATENATED MODULE: ./build/page/render-memory.js







const ROWS = 24;
const MOST_EVENTS = 200;
/** The large chart, with its figures and events as tables. */
function renderMemory(data) {
    const rows = thinRows(unpackSeries(data.times), unpackSeries(data.total), ROWS);
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
    const shown = [
        ...events,
        ...gaps.map(({ fromMs, toMs }) => ({
            kind: 'gap',
            atMs: fromMs,
            name: (0,untrusted/* untrusted */.b) `not measured until ${formatElapsed(toMs)}`,
        })),
    ]
        .sort((a, b) => rankOf(a.kind) - rankOf(b.kind))
        .slice(0, MOST_EVENTS)
        .sort((a, b) => a.atMs - b.atMs);
    if (shown.length === 0)
        return html ``;
    const left = events.length + gaps.length - shown.length;
    return html `<div class="wide" tabindex="0" role="region" aria-label="Events as a table"><table><caption>Events${left > 0 ? ` (${left} more births and ends are left out)` : ''}</caption>
<thead><tr><th scope="col">After</th><th scope="col">What</th><th scope="col">Which</th></tr></thead>
<tbody>${shown.map(({ kind, atMs, name }) => html `<tr><td>${formatElapsed(atMs)}</td><td>${eventWords[kind]}</td><td>${(0,shorten/* shorten */.m)(name, 160)}</td></tr>`)}</tbody></table></div>`;
}
/** Births and ends are many; the rest must not be lost among them. */
function rankOf(kind) {
    return kind === 'birth' || kind === 'end' ? 1 : 0;
}
const eventWords = {
    mark: 'mark',
    step: 'step begins',
    birth: 'process begins',
    end: 'process ends',
    oom: 'out-of-memory kill',
    guard: 'the guard',
    gap: 'gap',
};

// EXTERNAL MODULE: ./build/report/format-growth.js
var format_growth = __webpack_require__(36630);
;// CONCATENATED MODULE: ./build/page/render-verdict.js


/** Shape and word. */
function renderVerdict(verdict) {
    return html `<span class="chip ${classOf(verdict)}">${drawShape(verdict)}${render_verdict_words[verdict]}</span>`;
}
const render_verdict_words = {
    ok: 'ok',
    warn: 'warn',
    fail: 'fail',
    unknown: 'not judged',
    accepted: 'accepted',
};

;// CONCATENATED MODULE: ./build/page/select-offenders.js


const MOST_CHARTS = 12;
const LARGEST = 3;
/** Who broke a limit, worst first; where nobody did, the largest processes. */
function selectOffenders(report) {
    const rows = new Map(listRows(report).map((row) => [row.id, row]));
    const broken = (0,report_findings/* brokenLimits */.Mh)(report);
    const offenders = [...new Set(broken.map(({ subject }) => subject.id))]
        .flatMap((id) => rows.get(id) ?? [])
        .slice(0, MOST_CHARTS);
    const drawn = new Set(report.limits.filter(({ lines = [] }) => lines.length > 0).map(({ gate }) => gate));
    if (offenders.length > 0) {
        return offenders.map((row) => {
            const findings = broken.filter(({ subject }) => subject.id === row.id);
            return {
                row,
                findings,
                limitsBytes: findings
                    .filter(({ gate, unit }) => unit === 'bytes' && drawn.has(gate))
                    .map(({ limit }) => limit),
            };
        });
    }
    return [...rows.values()]
        .filter(({ kind }) => kind === 'process')
        .slice(0, LARGEST)
        .map((row) => ({ row, findings: [], limitsBytes: [] }));
}

;// CONCATENATED MODULE: ./build/page/render-offenders.js














const render_offenders_ROWS = 12;
const render_offenders_MOST_FINDINGS = 3;
const FITTED = html `<p class="advice">The dashed line is fitted to the anonymous memory after the
warm-up.</p>`;
const captions = {
    process: 'Resident memory',
    group: 'Anonymous memory of all together',
    container: 'Usage less inactive file pages',
};
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
    const advice = new Set(findings.map((finding) => finding.advice).filter((text) => text !== ''));
    const title = (0,untrusted/* untrusted */.b) `${(0,shorten/* shorten */.m)(row.name, 80)}${row.pid === null ? '' : ` (pid ${row.pid})`}`;
    const packed = data.series[row.id];
    const points = packed === undefined ? [] : thinRows(unpackSeries(data.times), unpackSeries(packed), render_offenders_ROWS);
    // one that is fitted to a part of its memory is not drawn here
    const isFitted = findings.some(({ trend }) => trend !== undefined && trend.of === undefined);
    return html `<article class="card ${classOf(row.verdict)}" aria-labelledby="card-${at}">
<h3 id="card-${at}">${title}</h3>
<p class="rate">${renderVerdict(row.verdict)} ${describeRate(offender)}</p>
${findings.slice(0, render_offenders_MOST_FINDINGS).map(({ message }) => html `<p>${renderProse(message, 300)}</p>`)}
${[...advice].slice(0, render_offenders_MOST_FINDINGS).map((text) => html `<p class="advice">What to do: ${renderProse(text, 300)}</p>`)}
${isFitted ? FITTED : ''}
${points.length > 1 ? html `<div class="chart small" data-chart="${at}" hidden></div>` : ''}
${points.length === 0
        ? ''
        : html `<details class="twin"><summary>The same as a table</summary><table><caption>${captions[row.kind]}</caption>
<thead><tr><th scope="col">After</th><th scope="col" class="number">Memory</th></tr></thead>
<tbody>${points.map((point) => html `<tr><td>${formatElapsed(point.atMs)}</td><td class="number">${(0,size/* formatBytes */.z3)(point.bytes)}</td></tr>`)}</tbody></table></details>`}
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
        msToLimit === null ? '' : `at its limit in ${(0,duration/* formatDuration */.a3)(msToLimit)}`,
        `peak ${(0,format_peak/* formatPeak */.d)(row.peakBytes, row.peakIsLowerBound)}`,
    ]
        .filter((part) => part !== '')
        .join(', ');
}

;// CONCATENATED MODULE: ./build/page/render-table.js









/**
 * All processes, and groups of several, as a table that reads without scripts; `whole` is the
 * report before anything was left out.
 */
function renderTable(data, whole) {
    const rows = listRows(data.report);
    const hasGrowth = rows.some(({ growthBytesPerMinute }) => growthBytesPerMinute !== null);
    const shown = columns.filter(({ id }) => id !== 'growth' || hasGrowth);
    const hasContainers = rows.some(({ kind }) => kind === 'container');
    const left = whole.processes.length - data.report.processes.length;
    return html `<section aria-labelledby="processes-title" id="processes">
<h2 id="processes-title">${hasContainers ? 'Containers, processes and groups' : 'Processes and groups'}</h2>
${rows.length === 0
        ? html `<p class="note">No process was seen.</p>`
        : html `<div class="tools" hidden><label>Filter <input type="search" id="filter" placeholder="name, command or pid" autocomplete="off" spellcheck="false"></label> <output id="shown" for="filter"></output></div>
<div class="wide" tabindex="0" role="region" aria-label="Table of processes and groups"><table class="processes" id="table">
<caption>Peaks of processes are resident memory (RSS), with the kernel's own high-water mark where it was read.${hasContainers ? ' Those of containers are usage less inactive file pages, and their share is of their own limit where they have one.' : ''} ${left > 0 ? `${left} smaller processes are in processes.csv only.` : ''}</caption>
<thead><tr>${shown.map(({ id, title, kind }) => html `<th scope="col" data-column="${id}" class="${id} ${kind}">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row, at) => html `<tr data-row="${at}" class="${row.kind}">${shown.map((column) => column.cell(row))}</tr>
`)}</tbody></table></div>`}
</section>`;
}
const number = (id, title, show) => ({
    id,
    title,
    kind: 'number',
    cell: (row) => html `<td class="number ${id}">${show(row)}</td>`,
});
const known = (value, format) => value === null ? '' : format(value);
const columns = [
    {
        id: 'name',
        title: 'Process',
        kind: 'text',
        cell: ({ name, detail }) => html `<th scope="row" class="name"><span>${(0,shorten/* shorten */.m)(name, 120)}</span>${detail === '' ? '' : html `<small>${(0,shorten/* shorten */.m)(detail, 240)}</small>`}</th>`,
    },
    number('pid', 'PID', ({ pid }) => known(pid, String)),
    number('start', 'Start', ({ startBytes }) => known(startBytes, size/* formatBytes */.z3)),
    number('peak', 'Peak', ({ peakBytes, peakIsLowerBound }) => (0,format_peak/* formatPeak */.d)(peakBytes, peakIsLowerBound)),
    number('end', 'End', ({ endBytes }) => known(endBytes, size/* formatBytes */.z3)),
    number('growth', 'Growth/min', ({ growthBytesPerMinute }) => known(growthBytesPerMinute, format_growth/* formatGrowth */.T)),
    number('share', 'Share', ({ sharePercent }) => formatShare(sharePercent)),
    number('cpu', 'CPU', ({ cpuPercent }) => known(cpuPercent, formatShare)),
    number('lived', 'Lived', ({ livedMs }) => known(livedMs, duration/* formatDuration */.a3)),
    {
        id: 'trend',
        title: 'Course',
        kind: 'text',
        cell: ({ trendBytes }) => html `<td class="trend">${drawSparkline(trendBytes)}</td>`,
    },
    {
        id: 'verdict',
        title: 'Verdict',
        kind: 'text',
        cell: ({ verdict }) => html `<td class="verdict">${renderVerdict(verdict)}</td>`,
    },
];

;// CONCATENATED MODULE: ./build/page/build-page.js











/**
 * The report as one HTML file that asks the network for nothing: text and tables stand in it and
 * read without scripts, charts are drawn by its own script from the data at its end. Times are
 * written at `offsetMinutes` east of UTC; the script turns them into the reader's own.
 */
function buildPage(report, recording, offsetMinutes) {
    const data = buildPageData(report, recording);
    return `<!doctype html>\n${html `<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${report.tool.name} ${report.tool.version}">
<title>${(0,command_end/* formatHead */.Gw)(report)}: ${report.run.name}</title>
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
<script type="application/json" id="data">${new Markup((0,encoders_escape/* escapeJson */.GO)(data))}</script>
<script>${new Markup(pageScript)}</script>
</body>
</html>`.toString()}\n`;
}
/** The data behind the page: from the page itself, and the files beside it. */
function renderDownloads(data, whole) {
    const left = whole.processes.length - data.report.processes.length;
    const undrawn = data.report.processes.filter(({ id }) => data.series[id] === undefined).length;
    return html `<section aria-labelledby="data-title">
<h2 id="data-title">Data</h2>
<p class="buttons" hidden><button type="button" id="save-json">Save the report (JSON)</button> <button type="button" id="save-csv">Save the drawn series (CSV)</button></p>
<p>The artifact has this page, the report (<code>report.json</code>), the table (<code>processes.csv</code>) and every sample (<code>samples.ndjson</code>), from which <code>memory-leak-detector report</code> judges the run again.${left > 0 ? ` This page leaves out ${left} of the smallest processes.` : ''}${undrawn > 0 ? ` ${undrawn} processes are in the table but not drawn.` : ''}</p>
</section>`;
}
const POLICY = `default-src 'none'; script-src '${pageScriptHash}'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`;


/***/ })

};
