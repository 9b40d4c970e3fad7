export const id = 413;
export const ids = [413];
export const modules = {

/***/ 39413:
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
const pageScript = "/*! with uPlot:\nThe MIT License (MIT)\n\nCopyright (c) 2022 Leon Sorokin\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the \"Software\"), to deal\nin the Software without restriction, including without limitation the rights\nto use, copy, modify, merge, publish, distribute, sublicense, and/or sell\ncopies of the Software, and to permit persons to whom the Software is\nfurnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in\nall copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\nIMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,\nFITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE\nAUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER\nLIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,\nOUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN\nTHE SOFTWARE.\n*/\n\"use strict\";(()=>{var Rr=[\"B\",\"KiB\",\"MiB\",\"GiB\",\"TiB\",\"PiB\"];function qe(e){let t=e<0?\"-\":\"\",l=Math.abs(e),n=0;for(;l>=1023.5&&n<Rr.length-1;)l/=1024,n++;return`${t}${n===0?String(Math.round(l)):Ar(l)} ${Rr[n]??\"\"}`}function Ar(e){if(Math.abs(e)>=100)return String(Math.round(e));let t=Number(e.toPrecision(3));return Math.abs(t)<1e-6?t.toFixed(20).replace(/\\.?0+$/,\"\"):String(t)}function Lr(e,t){let[l,n]=[qe(e),t===null?\"\":qe(t)];if(n===\"\")return l;let[o=\"\",s=\"\"]=l.split(\" \");return`${n.endsWith(` ${s}`)?o:l} of ${n}`}function tt(e,...t){return String.raw({raw:e},...t)}function En(e,t){if(e.length<=t)return e;let l=t-1;return/[\\ud800-\\udbff]/.test(e.charAt(l-1))&&(l-=1),`${e.slice(0,l)}…`}function Br({peakHeldBytes:e,limitBytes:t,anonBytes:l,fileBytes:n,peakBytes:o,oomKillsInAll:s,processes:a}){return[e===null?`counters not readable${t===null?\"\":`, limit ${qe(t)}`}`:Lr(e,t),l===null?\"\":`anonymous ${qe(l)}`,n===null?\"\":`file ${qe(n)}`,o===null?\"\":`the kernel's peak ${qe(o)}`,s===0?\"\":`OOM kills ${s}`,`processes ${a}`].filter(d=>d!==\"\").join(\", \")}function Jn(e){let t=e.findings.filter(l=>l.outcome===\"fail\"&&l.accepted===void 0);return[...t.filter(l=>l.fails),...t.filter(l=>!l.fails)]}function ha({findings:e}){return e.filter(({accepted:t})=>t!==void 0)}function $r(e){let t=new Set(Jn(e).map(({subject:l})=>l.id));return new Set(ha(e).map(({subject:l})=>l.id).filter(l=>!t.has(l)))}function gl(e){return e.trim()===\"\"?tt`(no name)`:e}function _n(e){let t=$r(e);return[...(e.containers??[]).map(n=>ga(n,e)),...e.groups.map(n=>ya(n,e)),...e.processes.map(n=>wa(n,e))].map(n=>t.has(n.id)?{...n,verdict:\"accepted\"}:n)}function ga(e,t){let{id:l,label:n,peakHeldBytes:o,endHeldBytes:s,limitBytes:a}=e,f=a??t.memoryBase.bytes;return{id:l,kind:\"container\",name:gl(n),detail:tt`${Br(e)}`,pid:null,startBytes:null,peakBytes:o??0,peakIsLowerBound:!1,endBytes:s,sharePercent:f>0?(o??0)/f*100:0,cpuPercent:null,livedMs:null,growthBytesPerMinute:null,heapBytes:null,trendBytes:e.trendBytes,verdict:e.verdict}}function ya({id:e,name:t,processes:l,peakAnonSumBytes:n,peakIsLowerBound:o,growthBytesPerMinute:s=null},a){return{id:e,kind:\"group\",name:gl(t),detail:tt`${l} processes together, anonymous memory`,pid:null,startBytes:null,peakBytes:n,peakIsLowerBound:o===!0,endBytes:null,sharePercent:a.memoryBase.bytes>0?n/a.memoryBase.bytes*100:0,cpuPercent:null,livedMs:null,growthBytesPerMinute:s,heapBytes:null,trendBytes:[],verdict:ba(e,a)}}function wa(e,t){let l=e.command===e.label||e.command===e.name?tt``:e.command,n=Math.max(Date.parse(e.startedAt),Date.parse(t.run.startedAt)),o=e.endedAt===null?Date.parse(t.run.startedAt)+t.run.durationMs:Date.parse(e.endedAt);return{id:e.id,kind:\"process\",name:gl(e.label),detail:l,pid:e.pid,startBytes:e.startRssBytes,peakBytes:e.peakRssBytes,peakIsLowerBound:e.peakIsLowerBound??!1,endBytes:e.endRssBytes,sharePercent:e.peakPercent,cpuPercent:e.cpuPercent,livedMs:Math.max(0,o-n),growthBytesPerMinute:e.growthBytesPerMinute??null,heapBytes:e.heap?.endBytes??null,trendBytes:e.trendBytes,verdict:e.verdict}}function ba(e,t){let l=Jn(t).find(({subject:n})=>n.id===e);return l!==void 0?l.fails?\"fail\":\"warn\":t.findings.some(({subject:n,outcome:o})=>n.id===e&&o===\"unknown\")?\"unknown\":\"ok\"}function Nr(e,t){return e.flatMap(({trend:l})=>l??[]).find(({of:l})=>l===void 0||l===\"heap\"&&t)}var va=12,xa=3;function Or(e){let t=new Map(_n(e).map(s=>[s.id,s])),l=Jn(e),n=[...new Set(l.map(({subject:s})=>s.id))].flatMap(s=>t.get(s)??[]).slice(0,va),o=new Set(e.limits.filter(({lines:s=[]})=>s.length>0).map(({gate:s})=>s));return n.length>0?n.map(s=>{let a=l.filter(({subject:f})=>f.id===s.id);return{row:s,findings:a,limitsBytes:a.filter(({gate:f,unit:d})=>d===\"bytes\"&&o.has(f)).map(({limit:f})=>f)}}):[...t.values()].filter(({kind:s})=>s===\"process\").slice(0,xa).map(s=>({row:s,findings:[],limitsBytes:[]}))}var Sa=\"uplot\",Pa=\"u-hz\",Ma=\"u-vt\",ka=\"u-title\",Ta=\"u-wrap\",Ea=\"u-under\",_a=\"u-over\",Ra=\"u-axis\",tn=\"u-off\",Aa=\"u-select\",La=\"u-cursor-x\",Ca=\"u-cursor-y\",Da=\"u-cursor-pt\",Ba=\"u-legend\",$a=\"u-live\",Na=\"u-inline\",Oa=\"u-series\",Ha=\"u-marker\",Hr=\"u-label\",Ia=\"u-value\",Xn=\"width\",el=\"height\";var Ir=\"bottom\",Rn=\"left\",yo=\"right\",Bo=\"#000\",Fr=Bo+\"0\",wo=\"mousemove\",Vr=\"mousedown\",bo=\"mouseup\",Wr=\"mouseenter\",zr=\"mouseleave\",Gr=\"dblclick\",Fa=\"resize\",Va=\"scroll\",Ur=\"change\",xl=\"dppxchange\",$o=\"--\",Nn=typeof window<\"u\",Mo=Nn?document:null,Ln=Nn?window:null,Wa=Nn?navigator:null,re,yl;function ko(){let e=devicePixelRatio;re!=e&&(re=e,yl&&Eo(Ur,yl,ko),yl=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),nn(Ur,yl,ko),Ln.dispatchEvent(new CustomEvent(xl)))}function nt(e,t){if(t!=null){let l=e.classList;!l.contains(t)&&l.add(t)}}function To(e,t){let l=e.classList;l.contains(t)&&l.remove(t)}function ye(e,t,l){e.style[t]=l+\"px\"}function wt(e,t,l,n){let o=Mo.createElement(e);return t!=null&&nt(o,t),l?.insertBefore(o,n),o}function ft(e,t){return wt(\"div\",e,t)}var jr=new WeakMap;function _t(e,t,l,n,o){let s=\"translate(\"+t+\"px,\"+l+\"px)\",a=jr.get(e);s!=a&&(e.style.transform=s,jr.set(e,s),t<0||l<0||t>n||l>o?nt(e,tn):To(e,tn))}var Kr=new WeakMap;function Yr(e,t,l){let n=t+l,o=Kr.get(e);n!=o&&(Kr.set(e,n),e.style.background=t,e.style.borderColor=l)}var qr=new WeakMap;function Zr(e,t,l,n){let o=t+\"\"+l,s=qr.get(e);o!=s&&(qr.set(e,o),e.style.height=l+\"px\",e.style.width=t+\"px\",e.style.marginLeft=n?-t/2+\"px\":0,e.style.marginTop=n?-l/2+\"px\":0)}var No={passive:!0},za={...No,capture:!0};function nn(e,t,l,n){t.addEventListener(e,l,n?za:No)}function Eo(e,t,l,n){t.removeEventListener(e,l,No)}Nn&&ko();function bt(e,t,l,n){let o;l=l||0,n=n||t.length-1;let s=n<=2147483647;for(;n-l>1;)o=s?l+n>>1:lt((l+n)/2),t[o]<e?l=o:n=o;return e-t[l]<=t[n]-e?l:n}function Mi(e){return(l,n,o)=>{let s=-1,a=-1;for(let f=n;f<=o;f++)if(e(l[f])){s=f;break}for(let f=o;f>=n;f--)if(e(l[f])){a=f;break}return[s,a]}}var ki=e=>e!=null,Ti=e=>e!=null&&e>0,Ml=Mi(ki),Ga=Mi(Ti);function Ua(e,t,l,n=0,o=!1){let s=o?Ga:Ml,a=o?Ti:ki;[t,l]=s(e,t,l);let f=e[t],d=e[t];if(t>-1)if(n==1)f=e[t],d=e[l];else if(n==-1)f=e[l],d=e[t];else for(let p=t;p<=l;p++){let b=e[p];a(b)&&(b<f?f=b:b>d&&(d=b))}return[f??ce,d??-ce]}function kl(e,t,l,n){let o=Xr(e),s=Xr(t);e==t&&(o==-1?(e*=l,t/=l):(e/=l,t*=l));let a=l==10?Ct:Ei,f=o==1?lt:dt,d=s==1?dt:lt,p=f(a(Re(e))),b=d(a(Re(t))),g=Cn(l,p),y=Cn(l,b);return l==10&&(p<0&&(g=fe(g,-p)),b<0&&(y=fe(y,-b))),n||l==2?(e=g*o,t=y*s):(e=Li(e,g),t=Tl(t,y)),[e,t]}function Oo(e,t,l,n){let o=kl(e,t,l,n);return e==0&&(o[0]=0),t==0&&(o[1]=0),o}var Ho=.1,Jr={mode:3,pad:Ho},nl={pad:0,soft:null,mode:0},ja={min:nl,max:nl};function Sl(e,t,l,n){return El(l)?Qr(e,t,l):(nl.pad=l,nl.soft=n?0:null,nl.mode=n?3:0,Qr(e,t,ja))}function le(e,t){return e??t}function Ka(e,t,l){for(t=le(t,0),l=le(l,e.length-1);t<=l;){if(e[t]!=null)return!0;t++}return!1}function Qr(e,t,l){let n=l.min,o=l.max,s=le(n.pad,0),a=le(o.pad,0),f=le(n.hard,-ce),d=le(o.hard,ce),p=le(n.soft,ce),b=le(o.soft,-ce),g=le(n.mode,0),y=le(o.mode,0),P=t-e,E=Ct(P),$=Ue(Re(e),Re(t)),I=Ct($),F=Re(I-E);(P<1e-24||F>10)&&(P=0,(e==0||t==0)&&(P=1e-24,g==2&&p!=ce&&(s=0),y==2&&b!=-ce&&(a=0)));let x=P||$||1e3,N=Ct(x),M=Cn(10,lt(N)),Y=x*(P==0?e==0?.1:1:s),L=fe(Li(e-Y,M/10),24),q=e>=p&&(g==1||g==3&&L<=p||g==2&&L>=p)?p:ce,U=Ue(f,L<q&&e>=q?q:vt(q,L)),Q=x*(P==0?t==0?.1:1:a),G=fe(Tl(t+Q,M/10),24),k=t<=b&&(y==1||y==3&&G>=b||y==2&&G<=b)?b:-ce,K=vt(d,G>k&&t<=k?k:Ue(k,G));return U==K&&U==0&&(K=100),[U,K]}var Ya=new Intl.NumberFormat(Nn?Wa.language:\"en-US\"),Io=e=>Ya.format(e),ot=Math,vl=ot.PI,Re=ot.abs,lt=ot.floor,_e=ot.round,dt=ot.ceil,vt=ot.min,Ue=ot.max,Cn=ot.pow,Xr=ot.sign,Ct=ot.log10,Ei=ot.log2,qa=(e,t=1)=>ot.sinh(e)*t,vo=(e,t=1)=>ot.asinh(e/t),ce=1/0;function ei(e){return(Ct((e^e>>31)-(e>>31))|0)+1}function _o(e,t,l){return vt(Ue(e,t),l)}function _i(e){return typeof e==\"function\"}function X(e){return _i(e)?e:()=>e}var Za=()=>{},Ri=e=>e,Ai=(e,t)=>t,Ja=e=>null,ti=e=>!0,ni=(e,t)=>e==t,Qa=/\\.\\d*?(?=9{6,}|0{6,})/gm,ln=e=>{if(Di(e)||Wt.has(e))return e;let t=`${e}`,l=t.match(Qa);if(l==null)return e;let n=l[0].length-1;if(t.indexOf(\"e-\")!=-1){let[o,s]=t.split(\"e\");return+`${ln(o)}e${s}`}return fe(e,n)};function Xt(e,t){return ln(fe(ln(e/t))*t)}function Tl(e,t){return ln(dt(ln(e/t))*t)}function Li(e,t){return ln(lt(ln(e/t))*t)}function fe(e,t=0){if(Di(e))return e;let l=10**t,n=e*l*(1+Number.EPSILON);return _e(n)/l}var Wt=new Map;function Ci(e){return((\"\"+e).split(\".\")[1]||\"\").length}function ol(e,t,l,n){let o=[],s=n.map(Ci);for(let a=t;a<l;a++){let f=Re(a),d=fe(Cn(e,a),f);for(let p=0;p<n.length;p++){let b=e==10?+`${n[p]}e${a}`:n[p]*d,g=(a>=0?0:f)+(a>=s[p]?0:s[p]),y=e==10?b:fe(b,g);o.push(y),Wt.set(y,g)}}return o}var ll={},Fo=[],Dn=[null,null],Vt=Array.isArray,Di=Number.isInteger,Xa=e=>e===void 0;function li(e){return typeof e==\"string\"}function El(e){let t=!1;if(e!=null){let l=e.constructor;t=l==null||l==Object}return t}function eu(e){return e!=null&&typeof e==\"object\"}var tu=Object.getPrototypeOf(Uint8Array),Bi=\"__proto__\";function Bn(e,t=El){let l;if(Vt(e)){let n=e.find(o=>o!=null);if(Vt(n)||t(n)){l=Array(e.length);for(let o=0;o<e.length;o++)l[o]=Bn(e[o],t)}else l=e.slice()}else if(e instanceof tu)l=e.slice();else if(t(e)){l={};for(let n in e)n!=Bi&&(l[n]=Bn(e[n],t))}else l=e;return l}function ke(e){let t=arguments;for(let l=1;l<t.length;l++){let n=t[l];for(let o in n)o!=Bi&&(El(e[o])?ke(e[o],Bn(n[o])):e[o]=Bn(n[o]))}return e}var nu=0,lu=1,ou=2;function ru(e,t,l){for(let n=0,o,s=-1;n<t.length;n++){let a=t[n];if(a>s){for(o=a-1;o>=0&&e[o]==null;)e[o--]=null;for(o=a+1;o<l&&e[o]==null;)e[s=o++]=null}}}function iu(e,t){if(uu(e)){let a=e[0].slice();for(let f=1;f<e.length;f++)a.push(...e[f].slice(1));return cu(a[0])||(a=au(a)),a}let l=new Set;for(let a=0;a<e.length;a++){let d=e[a][0],p=d.length;for(let b=0;b<p;b++)l.add(d[b])}let n=[Array.from(l).sort((a,f)=>a-f)],o=n[0].length,s=new Map;for(let a=0;a<o;a++)s.set(n[0][a],a);for(let a=0;a<e.length;a++){let f=e[a],d=f[0];for(let p=1;p<f.length;p++){let b=f[p],g=Array(o).fill(void 0),y=t?t[a][p]:lu,P=[];for(let E=0;E<b.length;E++){let $=b[E],I=s.get(d[E]);$===null?y!=nu&&(g[I]=$,y==ou&&P.push(I)):g[I]=$}ru(g,P,o),n.push(g)}}return n}var su=typeof queueMicrotask>\"u\"?e=>Promise.resolve().then(e):queueMicrotask;function au(e){let t=e[0],l=t.length,n=Array(l);for(let s=0;s<n.length;s++)n[s]=s;n.sort((s,a)=>t[s]-t[a]);let o=[];for(let s=0;s<e.length;s++){let a=e[s],f=Array(l);for(let d=0;d<l;d++)f[d]=a[n[d]];o.push(f)}return o}function uu(e){let t=e[0][0],l=t.length;for(let n=1;n<e.length;n++){let o=e[n][0];if(o.length!=l)return!1;if(o!=t){for(let s=0;s<l;s++)if(o[s]!=t[s])return!1}}return!0}function cu(e,t=100){let l=e.length;if(l<=1)return!0;let n=0,o=l-1;for(;n<=o&&e[n]==null;)n++;for(;o>=n&&e[o]==null;)o--;if(o<=n)return!0;let s=Ue(1,lt((o-n+1)/t));for(let a=e[n],f=n+s;f<=o;f+=s){let d=e[f];if(d!=null){if(d<=a)return!1;a=d}}return!0}var $i=[\"January\",\"February\",\"March\",\"April\",\"May\",\"June\",\"July\",\"August\",\"September\",\"October\",\"November\",\"December\"],Ni=[\"Sunday\",\"Monday\",\"Tuesday\",\"Wednesday\",\"Thursday\",\"Friday\",\"Saturday\"];function Oi(e){return e.slice(0,3)}var fu=Ni.map(Oi),du=$i.map(Oi),mu={MMMM:$i,MMM:du,WWWW:Ni,WWW:fu};function Qn(e){return(e<10?\"0\":\"\")+e}function pu(e){return(e<10?\"00\":e<100?\"0\":\"\")+e}var hu={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+\"\").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Qn(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Qn(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Qn(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?\"PM\":\"AM\",aa:e=>e.getHours()>=12?\"pm\":\"am\",a:e=>e.getHours()>=12?\"p\":\"a\",mm:e=>Qn(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Qn(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>pu(e.getMilliseconds())};function Vo(e,t){t=t||mu;let l=[],n=/\\{([a-z]+)\\}|[^{]+/gi,o;for(;o=n.exec(e);)l.push(o[0][0]==\"{\"?hu[o[1]]:o[0]);return s=>{let a=\"\";for(let f=0;f<l.length;f++)a+=typeof l[f]==\"string\"?l[f]:l[f](s,t);return a}}var gu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function yu(e,t){let l;return t==\"UTC\"||t==\"Etc/UTC\"?l=new Date(+e+e.getTimezoneOffset()*6e4):t==gu?l=e:(l=new Date(e.toLocaleString(\"en-US\",{timeZone:t})),l.setMilliseconds(e.getMilliseconds())),l}var Hi=e=>e%1==0,Pl=[1,2,2.5,5],wu=ol(10,-32,0,Pl),Ii=ol(10,0,32,Pl),bu=Ii.filter(Hi),en=wu.concat(Ii),Wo=`\n`,Fi=\"{YYYY}\",oi=Wo+Fi,Vi=\"{M}/{D}\",tl=Wo+Vi,wl=tl+\"/{YY}\",Wi=\"{aa}\",vu=\"{h}:{mm}\",An=vu+Wi,ri=Wo+An,ii=\":{ss}\",se=null;function zi(e){let t=e*1e3,l=t*60,n=l*60,o=n*24,s=o*30,a=o*365,d=(e==1?ol(10,0,3,Pl).filter(Hi):ol(10,-3,0,Pl)).concat([t,t*5,t*10,t*15,t*30,l,l*5,l*10,l*15,l*30,n,n*2,n*3,n*4,n*6,n*8,n*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),p=[[a,Fi,se,se,se,se,se,se,1],[o*28,\"{MMM}\",oi,se,se,se,se,se,1],[o,Vi,oi,se,se,se,se,se,1],[n,\"{h}\"+Wi,wl,se,tl,se,se,se,1],[l,An,wl,se,tl,se,se,se,1],[t,ii,wl+\" \"+An,se,tl+\" \"+An,se,ri,se,1],[e,ii+\".{fff}\",wl+\" \"+An,se,tl+\" \"+An,se,ri,se,1]];function b(g){return(y,P,E,$,I,F)=>{let x=[],N=I>=a,M=I>=s&&I<a,Y=g(E),L=fe(Y*e,3),q=xo(Y.getFullYear(),N?0:Y.getMonth(),M||N?1:Y.getDate()),U=fe(q*e,3);if(M||N){let Q=M?I/s:0,G=N?I/a:0,k=L==U?L:fe(xo(q.getFullYear()+G,q.getMonth()+Q,1)*e,3),K=new Date(_e(k/e)),C=K.getFullYear(),W=K.getMonth();for(let H=0;k<=$;H++){let ee=xo(C+G*H,W+Q*H,1),O=ee-g(fe(ee*e,3));k=fe((+ee+O)*e,3),k<=$&&x.push(k)}}else{let Q=I>=o?o:I,G=lt(E)-lt(L),k=U+G+Tl(L-U,Q);x.push(k);let K=g(k),C=K.getHours()+K.getMinutes()/l+K.getSeconds()/n,W=I/n,H=y.axes[P]._space,ee=F/H;for(;k=fe(k+I,e==1?0:3),!(k>$);)if(W>1){let O=lt(fe(C+W,6))%24,te=g(k).getHours()-O;te>1&&(te=-1),k-=te*n,C=(C+W)%24;let ae=x[x.length-1];fe((k-ae)/I,3)*ee>=.7&&x.push(k)}else x.push(k)}return x}}return[d,p,b]}var[xu,Su,Pu]=zi(1),[Mu,ku,Tu]=zi(.001);ol(2,-53,53,[1]);function si(e,t){return e.map(l=>l.map((n,o)=>o==0||o==8||n==null?n:t(o==1||l[8]==0?n:l[1]+n)))}function ai(e,t){return(l,n,o,s,a)=>{let f=t.find(E=>a>=E[0])||t[t.length-1],d,p,b,g,y,P;return n.map(E=>{let $=e(E),I=$.getFullYear(),F=$.getMonth(),x=$.getDate(),N=$.getHours(),M=$.getMinutes(),Y=$.getSeconds(),L=I!=d&&f[2]||F!=p&&f[3]||x!=b&&f[4]||N!=g&&f[5]||M!=y&&f[6]||Y!=P&&f[7]||f[1];return d=I,p=F,b=x,g=N,y=M,P=Y,L($)})}}function Eu(e,t){let l=Vo(t);return(n,o,s,a,f)=>o.map(d=>l(e(d)))}function xo(e,t,l){return new Date(e,t,l)}function ui(e,t){return t(e)}var _u=\"{YYYY}-{MM}-{DD} {h}:{mm}{aa}\";function ci(e,t){return(l,n,o,s)=>s==null?$o:t(e(n))}function Ru(e,t){let l=e.series[t];return l.width?l.stroke(e,t):l.points.width?l.points.stroke(e,t):null}function Au(e,t){return e.series[t].fill(e,t)}var Lu={show:!0,live:!0,isolate:!1,mount:Za,markers:{show:!0,width:2,stroke:Ru,fill:Au,dash:\"solid\"},idx:null,idxs:null,values:[]};function Cu(e,t){let l=e.cursor.points,n=ft(),o=l.size(e,t);ye(n,Xn,o),ye(n,el,o);let s=o/-2;ye(n,\"marginLeft\",s),ye(n,\"marginTop\",s);let a=l.width(e,t,o);return a&&ye(n,\"borderWidth\",a),n}function Du(e,t){let l=e.series[t].points;return l._fill||l._stroke}function Bu(e,t){let l=e.series[t].points;return l._stroke||l._fill}function $u(e,t){return e.series[t].points.size}var So=[0,0];function Nu(e,t,l){return So[0]=t,So[1]=l,So}function bl(e,t,l,n=!0){return o=>{o.button==0&&(!n||o.target==t)&&l(o)}}function Po(e,t,l,n=!0){return o=>{(!n||o.target==t)&&l(o)}}var Ou={show:!0,x:!0,y:!0,lock:!1,move:Nu,points:{one:!1,show:Cu,size:$u,width:0,stroke:Bu,fill:Du},bind:{mousedown:bl,mouseup:bl,click:bl,dblclick:bl,mousemove:Po,mouseleave:Po,mouseenter:Po},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,l,n,o)=>n-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Gi={show:!0,stroke:\"rgba(0,0,0,0.07)\",width:2},zo=ke({},Gi,{filter:Ai}),Ui=ke({},zo,{size:10}),ji=ke({},Gi,{show:!1}),Go='12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"',Ki=\"bold \"+Go,Yi=1.5,fi={show:!0,scale:\"x\",stroke:Bo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ki,side:2,grid:zo,ticks:Ui,border:ji,font:Go,lineGap:Yi,rotate:0},Hu=\"Value\",Iu=\"Time\",di={show:!0,scale:\"x\",auto:!1,sorted:1,min:ce,max:-ce,idxs:[]};function Fu(e,t,l,n,o){return t.map(s=>s==null?\"\":Io(s))}function Vu(e,t,l,n,o,s,a){let f=[],d=Wt.get(o)||0;l=a?l:fe(Tl(l,o),d);for(let p=l;p<=n;p=fe(p+o,d))f.push(Object.is(p,-0)?0:p);return f}function Ro(e,t,l,n,o,s,a){let f=[],d=e.scales[e.axes[t].scale].log,p=d==10?Ct:Ei,b=lt(p(l));o=Cn(d,b),d==10&&(o=en[bt(o,en)]);let g=l,y=o*d;d==10&&(y=en[bt(y,en)]);do f.push(g),g=g+o,d==10&&!Wt.has(g)&&(g=fe(g,Wt.get(o))),g>=y&&(o=g,y=o*d,d==10&&(y=en[bt(y,en)]));while(g<=n);return f}function Wu(e,t,l,n,o,s,a){let d=e.scales[e.axes[t].scale].asinh,p=n>d?Ro(e,t,Ue(d,l),n,o):[d],b=n>=0&&l<=0?[0]:[];return(l<-d?Ro(e,t,Ue(d,-n),-l,o):[d]).reverse().map(y=>-y).concat(b,p)}var qi=/./,zu=/[12357]/,Gu=/[125]/,mi=/1/,Ao=(e,t,l,n)=>e.map((o,s)=>t==4&&o==0||s%n==0&&l.test(o.toExponential()[o<0?1:0])?o:null);function Uu(e,t,l,n,o){let s=e.axes[l],a=s.scale,f=e.scales[a],d=e.valToPos,p=s._space,b=d(10,a),g=d(9,a)-b>=p?qi:d(7,a)-b>=p?zu:d(5,a)-b>=p?Gu:mi;if(g==mi){let y=Re(d(1,a)-b);if(y<p)return Ao(t.slice().reverse(),f.distr,g,dt(p/y)).reverse()}return Ao(t,f.distr,g,1)}function ju(e,t,l,n,o){let s=e.axes[l],a=s.scale,f=s._space,d=e.valToPos,p=Re(d(1,a)-d(2,a));return p<f?Ao(t.slice().reverse(),3,qi,dt(f/p)).reverse():t}function Ku(e,t,l,n){return n==null?$o:t==null?\"\":Io(t)}var pi={show:!0,scale:\"y\",stroke:Bo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ki,side:3,grid:zo,ticks:Ui,border:ji,font:Go,lineGap:Yi,rotate:0};function Yu(e,t){let l=3+(e||1)*2;return fe(l*t,3)}function qu(e,t){let{scale:l,idxs:n}=e.series[0],o=e._data[0],s=e.valToPos(o[n[0]],l,!0),a=e.valToPos(o[n[1]],l,!0),f=Re(a-s),d=e.series[t],p=f/(d.points.space*re);return n[1]-n[0]<=p}var hi={scale:null,auto:!0,sorted:0,min:ce,max:-ce},Zi=(e,t,l,n,o)=>o,gi={show:!0,auto:!0,sorted:0,gaps:Zi,alpha:1,facets:[ke({},hi,{scale:\"x\"}),ke({},hi,{scale:\"y\"})]},yi={scale:\"y\",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Zi,alpha:1,points:{show:qu,filter:null},values:null,min:ce,max:-ce,idxs:[],path:null,clip:null};function Zu(e,t,l,n,o){return l/10}var Ji={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ju=ke({},Ji,{time:!1,ori:1}),wi={};function Qi(e,t){let l=wi[e];return l||(l={key:e,plots:[],sub(n){l.plots.push(n)},unsub(n){l.plots=l.plots.filter(o=>o!=n)},pub(n,o,s,a,f,d,p){for(let b=0;b<l.plots.length;b++)l.plots[b]!=o&&l.plots[b].pub(n,o,s,a,f,d,p)}},e!=null&&(wi[e]=l)),l}var $n=1,Lo=2;function on(e,t,l){let n=e.mode,o=e.series[t],s=n==2?e._data[t]:e._data,a=e.scales,f=e.bbox,d=s[0],p=n==2?s[1]:s[t],b=n==2?a[o.facets[0].scale]:a[e.series[0].scale],g=n==2?a[o.facets[1].scale]:a[o.scale],y=f.left,P=f.top,E=f.width,$=f.height,I=e.valToPosH,F=e.valToPosV;return b.ori==0?l(o,d,p,b,g,I,F,y,P,E,$,Rl,On,Ll,es,ns):l(o,d,p,b,g,F,I,P,y,$,E,Al,Hn,Ko,ts,ls)}function Uo(e,t){let l=0,n=0,o=le(e.bands,Fo);for(let s=0;s<o.length;s++){let a=o[s];a.series[0]==t?l=a.dir:a.series[1]==t&&(a.dir==1?n|=1:n|=2)}return[l,n==1?-1:n==2?1:n==3?2:0]}function Qu(e,t,l,n,o){let s=e.mode,a=e.series[t],f=s==2?a.facets[1].scale:a.scale,d=e.scales[f];return o==-1?d.min:o==1?d.max:d.distr==3?d.dir==1?d.min:d.max:0}function Dt(e,t,l,n,o,s){return on(e,t,(a,f,d,p,b,g,y,P,E,$,I)=>{let F=a.pxRound,x=p.dir*(p.ori==0?1:-1),N=p.ori==0?On:Hn,M,Y;x==1?(M=l,Y=n):(M=n,Y=l);let L=F(g(f[M],p,$,P)),q=F(y(d[M],b,I,E)),U=F(g(f[Y],p,$,P)),Q=F(y(s==1?b.max:b.min,b,I,E)),G=new Path2D(o);return N(G,U,Q),N(G,L,Q),N(G,L,q),G})}function _l(e,t,l,n,o,s){let a=null;if(e.length>0){a=new Path2D;let f=t==0?Ll:Ko,d=l;for(let g=0;g<e.length;g++){let y=e[g];if(y[1]>y[0]){let P=y[0]-d;P>0&&f(a,d,n,P,n+s),d=y[1]}}let p=l+o-d,b=10;p>0&&f(a,d,n-b/2,p,n+s+b)}return a}function Xu(e,t,l){let n=e[e.length-1];n&&n[0]==t?n[1]=l:e.push([t,l])}function jo(e,t,l,n,o,s,a){let f=[],d=e.length;for(let p=o==1?l:n;p>=l&&p<=n;p+=o)if(t[p]===null){let g=p,y=p;if(o==1)for(;++p<=n&&t[p]===null;)y=p;else for(;--p>=l&&t[p]===null;)y=p;let P=s(e[g]),E=y==g?P:s(e[y]),$=g-o;P=a<=0&&$>=0&&$<d?s(e[$]):P;let F=y+o;E=a>=0&&F>=0&&F<d?s(e[F]):E,E>=P&&f.push([P,E])}return f}function bi(e){return e==0?Ri:e==1?_e:t=>Xt(t,e)}function Xi(e){let t=e==0?Rl:Al,l=e==0?(o,s,a,f,d,p)=>{o.arcTo(s,a,f,d,p)}:(o,s,a,f,d,p)=>{o.arcTo(a,s,d,f,p)},n=e==0?(o,s,a,f,d)=>{o.rect(s,a,f,d)}:(o,s,a,f,d)=>{o.rect(a,s,d,f)};return(o,s,a,f,d,p=0,b=0)=>{p==0&&b==0?n(o,s,a,f,d):(p=vt(p,f/2,d/2),b=vt(b,f/2,d/2),t(o,s+p,a),l(o,s+f,a,s+f,a+d,p),l(o,s+f,a+d,s,a+d,b),l(o,s,a+d,s,a,b),l(o,s,a,s+f,a,p),o.closePath())}}var Rl=(e,t,l)=>{e.moveTo(t,l)},Al=(e,t,l)=>{e.moveTo(l,t)},On=(e,t,l)=>{e.lineTo(t,l)},Hn=(e,t,l)=>{e.lineTo(l,t)},Ll=Xi(0),Ko=Xi(1),es=(e,t,l,n,o,s)=>{e.arc(t,l,n,o,s)},ts=(e,t,l,n,o,s)=>{e.arc(l,t,n,o,s)},ns=(e,t,l,n,o,s,a)=>{e.bezierCurveTo(t,l,n,o,s,a)},ls=(e,t,l,n,o,s,a)=>{e.bezierCurveTo(l,t,o,n,a,s)};function os(e){return(t,l,n,o,s)=>on(t,l,(a,f,d,p,b,g,y,P,E,$,I)=>{let{pxRound:F,points:x}=a,N,M;p.ori==0?(N=Rl,M=es):(N=Al,M=ts);let Y=fe(x.width*re,3),L=(x.size-x.width)/2*re,q=fe(L*2,3),U=new Path2D,Q=new Path2D,{left:G,top:k,width:K,height:C}=t.bbox;Ll(Q,G-q,k-q,K+q*2,C+q*2);let W=H=>{if(d[H]!=null){let ee=F(g(f[H],p,$,P)),O=F(y(d[H],b,I,E));N(U,ee+L,O),M(U,ee,O,L,0,vl*2)}};if(s)s.forEach(W);else for(let H=n;H<=o;H++)W(H);return{stroke:Y>0?U:null,fill:U,clip:Q,flags:$n|Lo}})}function rs(e){return(t,l,n,o,s,a)=>{n!=o&&(s!=n&&a!=n&&e(t,l,n),s!=o&&a!=o&&e(t,l,o),e(t,l,a))}}var ec=rs(On),tc=rs(Hn);function is(e){let t=le(e?.alignGaps,0);return(l,n,o,s)=>on(l,n,(a,f,d,p,b,g,y,P,E,$,I)=>{[o,s]=Ml(d,o,s);let F=a.pxRound,x=C=>F(g(C,p,$,P)),N=C=>F(y(C,b,I,E)),M,Y;p.ori==0?(M=On,Y=ec):(M=Hn,Y=tc);let L=p.dir*(p.ori==0?1:-1),q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:$n},U=q.stroke,Q=!1;if(s-o>=$*4){let C=D=>l.posToVal(D,p.key,!0),W=null,H=null,ee,O,je,we=x(f[L==1?o:s]),te=x(f[o]),ae=x(f[s]),Z=C(L==1?te+1:ae-1);for(let D=L==1?o:s;D>=o&&D<=s;D+=L){let Te=f[D],be=(L==1?Te<Z:Te>Z)?we:x(Te),ie=d[D];be==we?ie!=null?(O=ie,W==null?(M(U,be,N(O)),ee=W=H=O):O<W?W=O:O>H&&(H=O)):ie===null&&(Q=!0):(W!=null&&Y(U,we,N(W),N(H),N(ee),N(O)),ie!=null?(O=ie,M(U,be,N(O)),W=H=ee=O):(W=H=null,ie===null&&(Q=!0)),we=be,Z=C(we+L))}W!=null&&W!=H&&je!=we&&Y(U,we,N(W),N(H),N(ee),N(O))}else for(let C=L==1?o:s;C>=o&&C<=s;C+=L){let W=d[C];W===null?Q=!0:W!=null&&M(U,x(f[C]),N(W))}let[k,K]=Uo(l,n);if(a.fill!=null||k!=0){let C=q.fill=new Path2D(U),W=a.fillTo(l,n,a.min,a.max,k),H=N(W),ee=x(f[o]),O=x(f[s]);L==-1&&([O,ee]=[ee,O]),M(C,O,H),M(C,ee,H)}if(!a.spanGaps){let C=[];Q&&C.push(...jo(f,d,o,s,L,x,t)),q.gaps=C=a.gaps(l,n,o,s,C),q.clip=_l(C,p.ori,P,E,$,I)}return K!=0&&(q.band=K==2?[Dt(l,n,o,s,U,-1),Dt(l,n,o,s,U,1)]:Dt(l,n,o,s,U,K)),q})}function nc(e){let t=le(e.align,1),l=le(e.ascDesc,!1),n=le(e.alignGaps,0),o=le(e.extend,!1);return(s,a,f,d)=>on(s,a,(p,b,g,y,P,E,$,I,F,x,N)=>{[f,d]=Ml(g,f,d);let M=p.pxRound,{left:Y,width:L}=s.bbox,q=te=>M(E(te,y,x,I)),U=te=>M($(te,P,N,F)),Q=y.ori==0?On:Hn,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:$n},k=G.stroke,K=y.dir*(y.ori==0?1:-1),C=U(g[K==1?f:d]),W=q(b[K==1?f:d]),H=W,ee=W;o&&t==-1&&(ee=Y,Q(k,ee,C)),Q(k,W,C);for(let te=K==1?f:d;te>=f&&te<=d;te+=K){let ae=g[te];if(ae==null)continue;let Z=q(b[te]),D=U(ae);t==1?Q(k,Z,C):Q(k,H,D),Q(k,Z,D),C=D,H=Z}let O=H;o&&t==1&&(O=Y+L,Q(k,O,C));let[je,we]=Uo(s,a);if(p.fill!=null||je!=0){let te=G.fill=new Path2D(k),ae=p.fillTo(s,a,p.min,p.max,je),Z=U(ae);Q(te,O,Z),Q(te,ee,Z)}if(!p.spanGaps){let te=[];te.push(...jo(b,g,f,d,K,q,n));let ae=p.width*re/2,Z=l||t==1?ae:-ae,D=l||t==-1?-ae:ae;te.forEach(Te=>{Te[0]+=Z,Te[1]+=D}),G.gaps=te=p.gaps(s,a,f,d,te),G.clip=_l(te,y.ori,I,F,x,N)}return we!=0&&(G.band=we==2?[Dt(s,a,f,d,k,-1),Dt(s,a,f,d,k,1)]:Dt(s,a,f,d,k,we)),G})}function vi(e,t,l,n,o,s,a=ce){if(e.length>1){let f=null;for(let d=0,p=1/0;d<e.length;d++)if(t[d]!==void 0){if(f!=null){let b=Re(e[d]-e[f]);b<p&&(p=b,a=Re(l(e[d],n,o,s)-l(e[f],n,o,s)))}f=d}}return a}function lc(e){e=e||ll;let t=le(e.size,[.6,ce,1]),l=e.align||0,n=e.gap||0,o=e.radius;o=o==null?[0,0]:typeof o==\"number\"?[o,0]:o;let s=X(o),a=1-t[0],f=le(t[1],ce),d=le(t[2],1),p=le(e.disp,ll),b=le(e.each,P=>{}),{fill:g,stroke:y}=p;return(P,E,$,I)=>on(P,E,(F,x,N,M,Y,L,q,U,Q,G,k)=>{let K=F.pxRound,C=l,W=n*re,H=f*re,ee=d*re,O,je;M.ori==0?[O,je]=s(P,E):[je,O]=s(P,E);let we=M.dir*(M.ori==0?1:-1),te=M.ori==0?Ll:Ko,ae=M.ori==0?b:(R,de,Ee,fn,Ut,St,jt)=>{b(R,de,Ee,Ut,fn,jt,St)},Z=le(P.bands,Fo).find(R=>R.series[0]==E),D=Z!=null?Z.dir:0,Te=F.fillTo(P,E,F.min,F.max,D),Fe=K(q(Te,Y,k,Q)),be,ie,mt,Ze=G,xe=K(F.width*re),xt=!1,Rt=null,rt=null,$t=null,an=null;g!=null&&(xe==0||y!=null)&&(xt=!0,Rt=g.values(P,E,$,I),rt=new Map,new Set(Rt).forEach(R=>{R!=null&&rt.set(R,new Path2D)}),xe>0&&($t=y.values(P,E,$,I),an=new Map,new Set($t).forEach(R=>{R!=null&&an.set(R,new Path2D)})));let{x0:un,size:zn}=p;if(un!=null&&zn!=null){C=1,x=un.values(P,E,$,I),un.unit==2&&(x=x.map(Ee=>P.posToVal(U+Ee*G,M.key,!0)));let R=zn.values(P,E,$,I);zn.unit==2?ie=R[0]*G:ie=L(R[0],M,G,U)-L(0,M,G,U),Ze=vi(x,N,L,M,G,U,Ze),mt=Ze-ie+W}else Ze=vi(x,N,L,M,G,U,Ze),mt=Ze*a+W,ie=Ze-mt;mt<1&&(mt=0),xe>=ie/2&&(xe=0),mt<5&&(K=Ri);let il=mt>0,zt=Ze-mt-(il?xe:0);ie=K(_o(zt,ee,H)),be=(C==0?ie/2:C==we?0:ie)-C*we*((C==0?W/2:0)+(il?xe/2:0));let Ve={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},cn=xt?null:new Path2D,At=null;if(Z!=null)At=P.data[Z.series[1]];else{let{y0:R,y1:de}=p;R!=null&&de!=null&&(N=de.values(P,E,$,I),At=R.values(P,E,$,I))}let Gt=O*ie,j=je*ie;for(let R=we==1?$:I;R>=$&&R<=I;R+=we){let de=N[R];if(de==null)continue;if(At!=null){let Ke=At[R]??0;if(de-Ke==0)continue;Fe=q(Ke,Y,k,Q)}let Ee=M.distr!=2||p!=null?x[R]:R,fn=L(Ee,M,G,U),Ut=q(le(de,Te),Y,k,Q),St=K(fn-be),jt=K(Ue(Ut,Fe)),Je=K(vt(Ut,Fe)),it=jt-Je;if(de!=null){let Ke=de<0?j:Gt,pt=de<0?Gt:j;xt?(xe>0&&$t[R]!=null&&te(an.get($t[R]),St,Je+lt(xe/2),ie,Ue(0,it-xe),Ke,pt),Rt[R]!=null&&te(rt.get(Rt[R]),St,Je+lt(xe/2),ie,Ue(0,it-xe),Ke,pt)):te(cn,St,Je+lt(xe/2),ie,Ue(0,it-xe),Ke,pt),ae(P,E,R,St-xe/2,Je,ie+xe,it)}}return xe>0?Ve.stroke=xt?an:cn:xt||(Ve._fill=F.width==0?F._fill:F._stroke??F._fill,Ve.width=0),Ve.fill=xt?rt:cn,Ve})}function oc(e,t){let l=le(t?.alignGaps,0);return(n,o,s,a)=>on(n,o,(f,d,p,b,g,y,P,E,$,I,F)=>{[s,a]=Ml(p,s,a);let x=f.pxRound,N=O=>x(y(O,b,I,E)),M=O=>x(P(O,g,F,$)),Y,L,q;b.ori==0?(Y=Rl,q=On,L=ns):(Y=Al,q=Hn,L=ls);let U=b.dir*(b.ori==0?1:-1),Q=N(d[U==1?s:a]),G=Q,k=[],K=[];for(let O=U==1?s:a;O>=s&&O<=a;O+=U)if(p[O]!=null){let we=d[O],te=N(we);k.push(G=te),K.push(M(p[O]))}let C={stroke:e(k,K,Y,q,L,x),fill:null,clip:null,band:null,gaps:null,flags:$n},W=C.stroke,[H,ee]=Uo(n,o);if(f.fill!=null||H!=0){let O=C.fill=new Path2D(W),je=f.fillTo(n,o,f.min,f.max,H),we=M(je);q(O,G,we),q(O,Q,we)}if(!f.spanGaps){let O=[];O.push(...jo(d,p,s,a,U,N,l)),C.gaps=O=f.gaps(n,o,s,a,O),C.clip=_l(O,b.ori,E,$,I,F)}return ee!=0&&(C.band=ee==2?[Dt(n,o,s,a,W,-1),Dt(n,o,s,a,W,1)]:Dt(n,o,s,a,W,ee)),C})}function rc(e){return oc(ic,e)}function ic(e,t,l,n,o,s){let a=e.length;if(a<2)return null;let f=new Path2D;if(l(f,e[0],t[0]),a==2)n(f,e[1],t[1]);else{let d=Array(a),p=Array(a-1),b=Array(a-1),g=Array(a-1);for(let y=0;y<a-1;y++)b[y]=t[y+1]-t[y],g[y]=e[y+1]-e[y],p[y]=b[y]/g[y];d[0]=p[0];for(let y=1;y<a-1;y++)p[y]===0||p[y-1]===0||p[y-1]>0!=p[y]>0?d[y]=0:(d[y]=3*(g[y-1]+g[y])/((2*g[y]+g[y-1])/p[y-1]+(g[y]+2*g[y-1])/p[y]),isFinite(d[y])||(d[y]=0));d[a-1]=p[a-2];for(let y=0;y<a-1;y++)o(f,e[y]+g[y]/3,t[y]+d[y]*g[y]/3,e[y+1]-g[y]/3,t[y+1]-d[y+1]*g[y]/3,e[y+1],t[y+1])}return f}var Co=new Set;function xi(){for(let e of Co)e.syncRect(!0)}Nn&&(nn(Fa,Ln,xi),nn(Va,Ln,xi,!0),nn(xl,Ln,()=>{Ae.pxRatio=re}));var sc=is(),ac=os();function Si(e,t,l,n){return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Do(s,a,t,l))}function uc(e,t){return e.map((l,n)=>n==0?{}:ke({},t,l))}function Do(e,t,l,n){return ke({},t==0?l:n,e)}function ss(e,t,l){return t==null?Dn:[t,l]}var cc=ss;function fc(e,t,l){return t==null?Dn:Sl(t,l,Ho,!0)}function as(e,t,l,n){return t==null?Dn:kl(t,l,e.scales[n].log,!1)}var dc=as;function us(e,t,l,n){return t==null?Dn:Oo(t,l,e.scales[n].log,!1)}var mc=us;function pc(e,t,l,n,o){let s=Ue(ei(e),ei(t)),a=t-e,f=bt(o/n*a,l);do{let d=l[f],p=n*d/a;if(p>=o&&s+(d<5?Wt.get(d):0)<=17)return[d,p]}while(++f<l.length);return[0,0]}function Pi(e){let t,l;return e=e.replace(/(\\d+)px/,(n,o)=>(t=_e((l=+o)*re))+\"px\"),[e,t,l]}function hc(e){e.show&&[e.font,e.labelFont].forEach(t=>{let l=fe(t[2]*re,1);t[0]=t[0].replace(/[0-9.]+px/,l+\"px\"),t[1]=l})}function Ae(e,t,l){let n={mode:le(e.mode,1)},o=n.mode;function s(r,i,u,c){let m=i.valToPct(r);return c+u*(i.dir==-1?1-m:m)}function a(r,i,u,c){let m=i.valToPct(r);return c+u*(i.dir==-1?m:1-m)}function f(r,i,u,c){return i.ori==0?s(r,i,u,c):a(r,i,u,c)}n.valToPosH=s,n.valToPosV=a;let d=!1;n.status=0;let p=n.root=ft(Sa);if(e.id!=null&&(p.id=e.id),nt(p,e.class),e.title){let r=ft(ka,p);r.textContent=e.title}let b=wt(\"canvas\"),g=n.ctx=b.getContext(\"2d\"),y=ft(Ta,p);nn(\"click\",y,r=>{r.target===E&&(pe!=Sn||ve!=Pn)&&He.click(n,r)},!0);let P=n.under=ft(Ea,y);y.appendChild(b);let E=n.over=ft(_a,y);e=Bn(e);let $=+le(e.pxAlign,1),I=bi($);(e.plugins||[]).forEach(r=>{r.opts&&(e=r.opts(n,e)||e)});let F=e.ms||.001,x=n.series=o==1?Si(e.series||[],di,yi,!1):uc(e.series||[null],gi),N=n.axes=Si(e.axes||[],fi,pi,!0),M=n.scales={},Y=n.bands=e.bands||[];Y.forEach(r=>{r.fill=X(r.fill||null),r.dir=le(r.dir,-1)});let L=o==2?x[1].facets[0].scale:x[0].scale,q={axes:ea,series:qs},U=(e.drawOrder||[\"axes\",\"series\"]).map(r=>q[r]);function Q(r){let i=r.distr==3?u=>Ct(u>0?u:r.clamp(n,u,r.min,r.max,r.key)):r.distr==4?u=>vo(u,r.asinh):r.distr==100?u=>r.fwd(u):u=>u;return u=>{let c=i(u),{_min:m,_max:h}=r,w=h-m;return(c-m)/w}}function G(r){let i=M[r];if(i==null){let u=(e.scales||ll)[r]||ll;if(u.from!=null){G(u.from);let c=ke({},M[u.from],u,{key:r});c.valToPct=Q(c),M[r]=c}else{i=M[r]=ke({},r==L?Ji:Ju,u),i.key=r;let c=i.time,m=i.range,h=Vt(m);if((r!=L||o==2&&!c)&&(h&&(m[0]==null||m[1]==null)&&(m={min:m[0]==null?Jr:{mode:1,hard:m[0],soft:m[0]},max:m[1]==null?Jr:{mode:1,hard:m[1],soft:m[1]}},h=!1),!h&&El(m))){let w=m;m=(v,S,T)=>S==null?Dn:Sl(S,T,w)}i.range=X(m||(c?cc:r==L?i.distr==3?dc:i.distr==4?mc:ss:i.distr==3?as:i.distr==4?us:fc)),i.auto=X(h?!1:i.auto),i.clamp=X(i.clamp||Zu),i._min=i._max=null,i.valToPct=Q(i)}}}G(\"x\"),G(\"y\"),o==1&&x.forEach(r=>{G(r.scale)}),N.forEach(r=>{G(r.scale)});for(let r in e.scales)G(r);let k=M[L],K=k.distr,C,W;k.ori==0?(nt(p,Pa),C=s,W=a):(nt(p,Ma),C=a,W=s);let H={};for(let r in M){let i=M[r];(i.min!=null||i.max!=null)&&(H[r]={min:i.min,max:i.max},i.min=i.max=null)}let ee=e.tzDate||(r=>new Date(_e(r/F))),O=e.fmtDate||Vo,je=F==1?Pu(ee):Tu(ee),we=ai(ee,si(F==1?Su:ku,O)),te=ci(ee,ui(_u,O)),ae=[],Z=n.legend=ke({},Lu,e.legend),D=n.cursor=ke({},Ou,{drag:{y:o==2}},e.cursor),Te=Z.show,Fe=D.show,be=Z.markers;Z.idxs=ae,be.width=X(be.width),be.dash=X(be.dash),be.stroke=X(be.stroke),be.fill=X(be.fill);let ie,mt,Ze,xe=[],xt=[],Rt,rt=!1,$t={};if(Z.live){let r=x[1]?x[1].values:null;rt=r!=null,Rt=rt?r(n,1,0):{_:0};for(let i in Rt)$t[i]=$o}if(Te)if(ie=wt(\"table\",Ba,p),Ze=wt(\"tbody\",null,ie),Z.mount(n,ie),rt){mt=wt(\"thead\",null,ie,Ze);let r=wt(\"tr\",null,mt);wt(\"th\",null,r);for(var an in Rt)wt(\"th\",Hr,r).textContent=an}else nt(ie,Na),Z.live&&nt(ie,$a);let un={show:!0},zn={show:!1};function il(r,i){if(i==0&&(rt||!Z.live||o==2))return Dn;let u=[],c=wt(\"tr\",Oa,Ze,Ze.childNodes[i]);nt(c,r.class),r.show||nt(c,tn);let m=wt(\"th\",null,c);if(be.show){let v=ft(Ha,m);if(i>0){let S=be.width(n,i);S&&(v.style.border=S+\"px \"+be.dash(n,i)+\" \"+be.stroke(n,i)),v.style.background=be.fill(n,i)}}let h=ft(Hr,m);r.label instanceof HTMLElement?h.appendChild(r.label):h.textContent=r.label,i>0&&(be.show||(h.style.color=r.width>0?be.stroke(n,i):be.fill(n,i)),Ve(\"click\",m,v=>{if(D._lock)return;Yt(v);let S=x.indexOf(r);if((v.ctrlKey||v.metaKey)!=Z.isolate){let T=x.some((_,A)=>A>0&&A!=S&&_.show);x.forEach((_,A)=>{A>0&&Mt(A,T?A==S?un:zn:un,!0,Me.setSeries)})}else Mt(S,{show:!r.show},!0,Me.setSeries)},!1),mn&&Ve(Wr,m,v=>{D._lock||(Yt(v),Mt(x.indexOf(r),kn,!0,Me.setSeries))},!1));for(var w in Rt){let v=wt(\"td\",Ia,c);v.textContent=\"--\",u.push(v)}return[c,u]}let zt=new Map;function Ve(r,i,u,c=!0){let m=zt.get(i)||{},h=D.bind[r](n,i,u,c);h&&(nn(r,i,m[r]=h),zt.set(i,m))}function cn(r,i,u){let c=zt.get(i)||{};for(let m in c)(r==null||m==r)&&(Eo(m,i,c[m]),delete c[m]);r==null&&zt.delete(i)}let At=0,Gt=0,j=0,R=0,de=0,Ee=0,fn=de,Ut=Ee,St=j,jt=R,Je=0,it=0,Ke=0,pt=0;n.bbox={};let Kl=!1,sl=!1,dn=!1,Kt=!1,al=!1,st=!1;function Yl(r,i,u){(u||r!=n.width||i!=n.height)&&Xo(r,i),wn(!1),dn=!0,sl=!0,bn()}function Xo(r,i){n.width=At=j=r,n.height=Gt=R=i,de=Ee=0,Ws(),zs();let u=n.bbox;Je=u.left=Xt(de*re,.5),it=u.top=Xt(Ee*re,.5),Ke=u.width=Xt(j*re,.5),pt=u.height=Xt(R*re,.5)}let Is=3;function Fs(){let r=!1,i=0;for(;!r;){i++;let u=Qs(i),c=Xs(i);r=i==Is||u&&c,r||(Xo(n.width,n.height),sl=!0)}}function Vs({width:r,height:i}){Yl(r,i)}n.setSize=Vs;function Ws(){let r=!1,i=!1,u=!1,c=!1;N.forEach((m,h)=>{if(m.show&&m._show){let{side:w,_size:v}=m,S=w%2,T=m.label!=null?m.labelSize:0,_=v+T;_>0&&(S?(j-=_,w==3?(de+=_,c=!0):u=!0):(R-=_,w==0?(Ee+=_,r=!0):i=!0))}}),qt[0]=r,qt[1]=u,qt[2]=i,qt[3]=c,j-=Nt[1]+Nt[3],de+=Nt[3],R-=Nt[2]+Nt[0],Ee+=Nt[0]}function zs(){let r=de+j,i=Ee+R,u=de,c=Ee;function m(h,w){switch(h){case 1:return r+=w,r-w;case 2:return i+=w,i-w;case 3:return u-=w,u+w;case 0:return c-=w,c+w}}N.forEach((h,w)=>{if(h.show&&h._show){let v=h.side;h._pos=m(v,h._size),h.label!=null&&(h._lpos=m(v,h.labelSize))}})}if(D.dataIdx==null){let r=D.hover,i=r.skip=new Set(r.skip??[]);i.add(void 0);let u=r.prox=X(r.prox),c=r.bias??=0;D.dataIdx=(m,h,w,v)=>{if(h==0)return w;let S=w,T=u(m,h,w,v)??ce,_=T>=0&&T<ce,A=k.ori==0?j:R,z=D.left,oe=t[0],ne=t[h];if(i.has(ne[w])){S=null;let J=null,V=null,B;if(c==0||c==-1)for(B=w;J==null&&B-- >0;)i.has(ne[B])||(J=B);if(c==0||c==1)for(B=w;V==null&&B++<ne.length;)i.has(ne[B])||(V=B);if(J!=null||V!=null)if(_){let ge=J==null?-1/0:C(oe[J],k,A,0),Se=V==null?1/0:C(oe[V],k,A,0),Ne=z-ge,ue=Se-z;Ne<=ue?Ne<=T&&(S=J):ue<=T&&(S=V)}else S=V==null?J:J==null?V:w-J<=V-w?J:V}else _&&Re(z-C(oe[w],k,A,0))>T&&(S=null);return S}}let Yt=r=>{D.event=r};D.idxs=ae,D._lock=!1;let Ie=D.points;Ie.show=X(Ie.show),Ie.size=X(Ie.size),Ie.stroke=X(Ie.stroke),Ie.width=X(Ie.width),Ie.fill=X(Ie.fill);let Pt=n.focus=ke({},e.focus||{alpha:.3},D.focus),mn=Pt.prox>=0,pn=mn&&Ie.one,at=[],hn=[],gn=[];function er(r,i){let u=Ie.show(n,i);if(u instanceof HTMLElement)return nt(u,Da),nt(u,r.class),_t(u,-10,-10,j,R),E.insertBefore(u,at[i]),u}function tr(r,i){if(o==1||i>0){let u=o==1&&M[r.scale].time,c=r.value;r.value=u?li(c)?ci(ee,ui(c,O)):c||te:c||Ku,r.label=r.label||(u?Iu:Hu)}if(pn||i>0){r.width=r.width==null?1:r.width,r.paths=r.paths||sc||Ja,r.fillTo=X(r.fillTo||Qu),r.pxAlign=+le(r.pxAlign,$),r.pxRound=bi(r.pxAlign),r.stroke=X(r.stroke||null),r.fill=X(r.fill||null),r._stroke=r._fill=r._paths=r._focus=null;let u=Yu(Ue(1,r.width),1),c=r.points=ke({},{size:u,width:Ue(1,u*.2),stroke:r.stroke,space:u*2,paths:ac,_stroke:null,_fill:null},r.points);c.show=X(c.show),c.filter=X(c.filter),c.fill=X(c.fill),c.stroke=X(c.stroke),c.paths=X(c.paths),c.pxAlign=r.pxAlign}if(Te){let u=il(r,i);xe.splice(i,0,u[0]),xt.splice(i,0,u[1]),Z.values.push(null)}if(Fe){ae.splice(i,0,null);let u=null;pn?i==0&&(u=er(r,i)):i>0&&(u=er(r,i)),at.splice(i,0,u),hn.splice(i,0,0),gn.splice(i,0,0)}$e(\"addSeries\",i)}function Gs(r,i){i=i??x.length,r=o==1?Do(r,i,di,yi):Do(r,i,{},gi),x.splice(i,0,r),tr(x[i],i)}n.addSeries=Gs;function Us(r){if(x.splice(r,1),Te){Z.values.splice(r,1),xt.splice(r,1);let i=xe.splice(r,1)[0];cn(null,i.firstChild),i.remove()}Fe&&(ae.splice(r,1),at.splice(r,1)[0].remove(),hn.splice(r,1),gn.splice(r,1)),$e(\"delSeries\",r)}n.delSeries=Us;let qt=[!1,!1,!1,!1];function js(r,i){if(r._show=r.show,r.show){let u=r.side%2,c=M[r.scale];c==null&&(r.scale=u?x[1].scale:L,c=M[r.scale]);let m=c.time;r.size=X(r.size),r.space=X(r.space),r.rotate=X(r.rotate),Vt(r.incrs)&&r.incrs.forEach(w=>{!Wt.has(w)&&Wt.set(w,Ci(w))}),r.incrs=X(r.incrs||(c.distr==2?bu:m?F==1?xu:Mu:en)),r.splits=X(r.splits||(m&&c.distr==1?je:c.distr==3?Ro:c.distr==4?Wu:Vu)),r.stroke=X(r.stroke),r.grid.stroke=X(r.grid.stroke),r.ticks.stroke=X(r.ticks.stroke),r.border.stroke=X(r.border.stroke);let h=r.values;r.values=Vt(h)&&!Vt(h[0])?X(h):m?Vt(h)?ai(ee,si(h,O)):li(h)?Eu(ee,h):h||we:h||Fu,r.filter=X(r.filter||(c.distr>=3&&c.log==10?Uu:c.distr==3&&c.log==2?ju:Ai)),r.font=Pi(r.font),r.labelFont=Pi(r.labelFont),r._size=r.size(n,null,i,0),r._space=r._rotate=r._incrs=r._found=r._splits=r._values=null,r._size>0&&(qt[i]=!0,r._el=ft(Ra,y))}}function Gn(r,i,u,c){let[m,h,w,v]=u,S=i%2,T=0;return S==0&&(v||h)&&(T=i==0&&!m||i==2&&!w?_e(fi.size/3):0),S==1&&(m||w)&&(T=i==1&&!h||i==3&&!v?_e(pi.size/2):0),T}let nr=n.padding=(e.padding||[Gn,Gn,Gn,Gn]).map(r=>X(le(r,Gn))),Nt=n._padding=nr.map((r,i)=>r(n,i,qt,0)),Oe,Le=null,Ce=null,ul=o==1?x[0].idxs:null,ht=null,Un=!1;function lr(r,i){if(t=r??[],n.data=n._data=t,o==2){Oe=0;for(let u=1;u<x.length;u++)Oe+=t[u][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),ht=t[0],Oe=ht.length;let u=t;if(K==2){u=t.slice();let c=u[0]=Array(Oe);for(let m=0;m<Oe;m++)c[m]=m}n._data=t=u}if(wn(!0),$e(\"setData\"),K==2&&(dn=!0),i!==!1){let u=k;u.auto(n,Un)?ql():Ht(L,u.min,u.max),Kt=Kt||D.left>=0,st=!0,bn()}}n.setData=lr;function ql(){Un=!0;let r,i;o==1&&(Oe>0?(Le=ul[0]=0,Ce=ul[1]=Oe-1,r=t[0][Le],i=t[0][Ce],K==2?(r=Le,i=Ce):r==i&&(K==3?[r,i]=kl(r,r,k.log,!1):K==4?[r,i]=Oo(r,r,k.log,!1):k.time?i=r+_e(86400/F):[r,i]=Sl(r,i,Ho,!0))):(Le=ul[0]=r=null,Ce=ul[1]=i=null)),Ht(L,r,i)}let cl,yn,Zl,Jl,Ql,Xl,eo,to,no,Ye;function or(r,i,u,c,m,h){r??=Fr,u??=Fo,c??=\"butt\",m??=Fr,h??=\"round\",r!=cl&&(g.strokeStyle=cl=r),m!=yn&&(g.fillStyle=yn=m),i!=Zl&&(g.lineWidth=Zl=i),h!=Ql&&(g.lineJoin=Ql=h),c!=Xl&&(g.lineCap=Xl=c),u!=Jl&&g.setLineDash(Jl=u)}function rr(r,i,u,c){i!=yn&&(g.fillStyle=yn=i),r!=eo&&(g.font=eo=r),u!=to&&(g.textAlign=to=u),c!=no&&(g.textBaseline=no=c)}function lo(r,i,u,c,m=0){if(c.length>0&&r.auto(n,Un)&&(i==null||i.min==null)){let h=le(Le,0),w=le(Ce,c.length-1),v=u.min==null?Ua(c,h,w,m,r.distr==3):[u.min,u.max];r.min=vt(r.min,u.min=v[0]),r.max=Ue(r.max,u.max=v[1])}}let ir={min:null,max:null};function Ks(){for(let c in M){let m=M[c];H[c]==null&&(m.min==null||H[L]!=null&&m.auto(n,Un))&&(H[c]=ir)}for(let c in M){let m=M[c];H[c]==null&&m.from!=null&&H[m.from]!=null&&(H[c]=ir)}H[L]!=null&&wn(!0);let r={};for(let c in H){let m=H[c];if(m!=null){let h=r[c]=Bn(M[c],eu);if(m.min!=null)ke(h,m);else if(c!=L||o==2)if(Oe==0&&h.from==null){let w=h.range(n,null,null,c);h.min=w[0],h.max=w[1]}else h.min=ce,h.max=-ce}}if(Oe>0){x.forEach((c,m)=>{if(o==1){let h=c.scale,w=H[h];if(w==null)return;let v=r[h];if(m==0){let S=v.range(n,v.min,v.max,h);v.min=S[0],v.max=S[1],Le=bt(v.min,t[0]),Ce=bt(v.max,t[0]),Ce-Le>1&&(t[0][Le]<v.min&&Le++,t[0][Ce]>v.max&&Ce--),c.min=ht[Le],c.max=ht[Ce]}else c.show&&c.auto&&lo(v,w,c,t[m],c.sorted);c.idxs[0]=Le,c.idxs[1]=Ce}else if(m>0&&c.show&&c.auto){let[h,w]=c.facets,v=h.scale,S=w.scale,[T,_]=t[m],A=r[v],z=r[S];A!=null&&lo(A,H[v],h,T,h.sorted),z!=null&&lo(z,H[S],w,_,w.sorted),c.min=w.min,c.max=w.max}});for(let c in r){let m=r[c],h=H[c];if(m.from==null&&(h==null||h.min==null)){let w=m.range(n,m.min==ce?null:m.min,m.max==-ce?null:m.max,c);m.min=w[0],m.max=w[1]}}}for(let c in r){let m=r[c];if(m.from!=null){let h=r[m.from];if(h.min==null)m.min=m.max=null;else{let w=m.range(n,h.min,h.max,c);m.min=w[0],m.max=w[1]}}}let i={},u=!1;for(let c in r){let m=r[c],h=M[c];if(h.min!=m.min||h.max!=m.max){h.min=m.min,h.max=m.max;let w=h.distr;h._min=w==3?Ct(h.min):w==4?vo(h.min,h.asinh):w==100?h.fwd(h.min):h.min,h._max=w==3?Ct(h.max):w==4?vo(h.max,h.asinh):w==100?h.fwd(h.max):h.max,i[c]=u=!0}}if(u){x.forEach((c,m)=>{o==2?m>0&&i.y&&(c._paths=null):i[c.scale]&&(c._paths=null)});for(let c in i)dn=!0,$e(\"setScale\",c);Fe&&D.left>=0&&(Kt=st=!0)}for(let c in H)H[c]=null}function Ys(r){let i=_o(Le-1,0,Oe-1),u=_o(Ce+1,0,Oe-1);for(;r[i]==null&&i>0;)i--;for(;r[u]==null&&u<Oe-1;)u++;return[i,u]}function qs(){if(Oe>0){let r=x.some(i=>i._focus)&&Ye!=Pt.alpha;r&&(g.globalAlpha=Ye=Pt.alpha),x.forEach((i,u)=>{if(u>0&&i.show&&(sr(u,!1),sr(u,!0),i._paths==null)){let c=Ye;Ye!=i.alpha&&(g.globalAlpha=Ye=i.alpha);let m=o==2?[0,t[u][0].length-1]:Ys(t[u]);i._paths=i.paths(n,u,m[0],m[1]),Ye!=c&&(g.globalAlpha=Ye=c)}}),x.forEach((i,u)=>{if(u>0&&i.show){let c=Ye;Ye!=i.alpha&&(g.globalAlpha=Ye=i.alpha),i._paths!=null&&ar(u,!1);{let m=i._paths!=null?i._paths.gaps:null,h=i.points.show(n,u,Le,Ce,m),w=i.points.filter(n,u,h,m);(h||w)&&(i.points._paths=i.points.paths(n,u,Le,Ce,w),ar(u,!0))}Ye!=c&&(g.globalAlpha=Ye=c),$e(\"drawSeries\",u)}}),r&&(g.globalAlpha=Ye=1)}}function sr(r,i){let u=i?x[r].points:x[r];u._stroke=u.stroke(n,r),u._fill=u.fill(n,r)}function ar(r,i){let u=i?x[r].points:x[r],{stroke:c,fill:m,clip:h,flags:w,_stroke:v=u._stroke,_fill:S=u._fill,_width:T=u.width}=u._paths;T=fe(T*re,3);let _=null,A=T%2/2;i&&S==null&&(S=T>0?\"#fff\":v);let z=u.pxAlign==1&&A>0;if(z&&g.translate(A,A),!i){let oe=Je-T/2,ne=it-T/2,J=Ke+T,V=pt+T;_=new Path2D,_.rect(oe,ne,J,V)}i?oo(v,T,u.dash,u.cap,S,c,m,w,h):Zs(r,v,T,u.dash,u.cap,S,c,m,w,_,h),z&&g.translate(-A,-A)}function Zs(r,i,u,c,m,h,w,v,S,T,_){let A=!1;S!=0&&Y.forEach((z,oe)=>{if(z.series[0]==r){let ne=x[z.series[1]],J=t[z.series[1]],V=(ne._paths||ll).band;Vt(V)&&(V=z.dir==1?V[0]:V[1]);let B,ge=null;ne.show&&V&&Ka(J,Le,Ce)?(ge=z.fill(n,oe)||h,B=ne._paths.clip):V=null,oo(i,u,c,m,ge,w,v,S,T,_,B,V),A=!0}}),A||oo(i,u,c,m,h,w,v,S,T,_)}let ur=$n|Lo;function oo(r,i,u,c,m,h,w,v,S,T,_,A){or(r,i,u,c,m),(S||T||A)&&(g.save(),S&&g.clip(S),T&&g.clip(T)),A?(v&ur)==ur?(g.clip(A),_&&g.clip(_),dl(m,w),fl(r,h,i)):v&Lo?(dl(m,w),g.clip(A),fl(r,h,i)):v&$n&&(g.save(),g.clip(A),_&&g.clip(_),dl(m,w),g.restore(),fl(r,h,i)):(dl(m,w),fl(r,h,i)),(S||T||A)&&g.restore()}function fl(r,i,u){u>0&&(i instanceof Map?i.forEach((c,m)=>{g.strokeStyle=cl=m,g.stroke(c)}):i!=null&&r&&g.stroke(i))}function dl(r,i){i instanceof Map?i.forEach((u,c)=>{g.fillStyle=yn=c,g.fill(u)}):i!=null&&r&&g.fill(i)}function Js(r,i,u,c){let m=N[r],h;if(c<=0)h=[0,0];else{let w=m._space=m.space(n,r,i,u,c),v=m._incrs=m.incrs(n,r,i,u,c,w);h=pc(i,u,v,c,w)}return m._found=h}function ro(r,i,u,c,m,h,w,v,S,T){let _=w%2/2;$==1&&g.translate(_,_),or(v,w,S,T,v),g.beginPath();let A,z,oe,ne,J=m+(c==0||c==3?-h:h);u==0?(z=m,ne=J):(A=m,oe=J);for(let V=0;V<r.length;V++)i[V]!=null&&(u==0?A=oe=r[V]:z=ne=r[V],g.moveTo(A,z),g.lineTo(oe,ne));g.stroke(),$==1&&g.translate(-_,-_)}function Qs(r){let i=!0;return N.forEach((u,c)=>{if(!u.show)return;let m=M[u.scale];if(m.min==null){u._show&&(i=!1,u._show=!1,wn(!1));return}else u._show||(i=!1,u._show=!0,wn(!1));let h=u.side,w=h%2,{min:v,max:S}=m,[T,_]=Js(c,v,S,w==0?j:R);if(_==0)return;let A=m.distr==2,z=u._splits=u.splits(n,c,v,S,T,_,A),oe=m.distr==2?z.map(B=>ht[B]):z,ne=m.distr==2?ht[z[1]]-ht[z[0]]:T,J=u._values=u.values(n,u.filter(n,oe,c,_,ne),c,_,ne);u._rotate=h==2?u.rotate(n,J,c,_):0;let V=u._size;u._size=dt(u.size(n,J,c,r)),V!=null&&u._size!=V&&(i=!1)}),i}function Xs(r){let i=!0;return nr.forEach((u,c)=>{let m=u(n,c,qt,r);m!=Nt[c]&&(i=!1),Nt[c]=m}),i}function ea(){for(let r=0;r<N.length;r++){let i=N[r];if(!i.show||!i._show)continue;let u=i.side,c=u%2,m,h,w=i.stroke(n,r),v=u==0||u==3?-1:1,[S,T]=i._found;if(i.label!=null){let ze=i.labelGap*v,et=_e((i._lpos+ze)*re);rr(i.labelFont[0],w,\"center\",u==2?\"top\":Ir),g.save(),c==1?(m=h=0,g.translate(et,_e(it+pt/2)),g.rotate((u==3?-vl:vl)/2)):(m=_e(Je+Ke/2),h=et);let Qt=_i(i.label)?i.label(n,r,S,T):i.label;g.fillText(Qt,m,h),g.restore()}if(T==0)continue;let _=M[i.scale],A=c==0?Ke:pt,z=c==0?Je:it,oe=i._splits,ne=_.distr==2?oe.map(ze=>ht[ze]):oe,J=_.distr==2?ht[oe[1]]-ht[oe[0]]:S,V=i.ticks,B=i.border,ge=V.show?V.size:0,Se=_e(ge*re),Ne=_e((i.alignTo==2?i._size-ge-i.gap:i.gap)*re),ue=i._rotate*-vl/180,Pe=I(i._pos*re),Qe=(Se+Ne)*v,We=Pe+Qe;h=c==0?We:0,m=c==1?We:0;let ut=i.font[0],gt=i.align==1?Rn:i.align==2?yo:ue>0?Rn:ue<0?yo:c==0?\"center\":u==3?yo:Rn,Tt=ue||c==1?\"middle\":u==2?\"top\":Ir;rr(ut,w,gt,Tt);let Xe=i.font[1]*i.lineGap,ct=oe.map(ze=>I(f(ze,_,A,z))),yt=i._values;for(let ze=0;ze<yt.length;ze++){let et=yt[ze];if(et!=null){c==0?m=ct[ze]:h=ct[ze],et=\"\"+et;let Qt=et.indexOf(`\n`)==-1?[et]:et.split(/\\n/gm);for(let Ge=0;Ge<Qt.length;Ge++){let _r=Qt[Ge];ue?(g.save(),g.translate(m,h+Ge*Xe),g.rotate(ue),g.fillText(_r,0,0),g.restore()):g.fillText(_r,m,h+Ge*Xe)}}}V.show&&ro(ct,V.filter(n,ne,r,T,J),c,u,Pe,Se,fe(V.width*re,3),V.stroke(n,r),V.dash,V.cap);let Et=i.grid;Et.show&&ro(ct,Et.filter(n,ne,r,T,J),c,c==0?2:1,c==0?it:Je,c==0?pt:Ke,fe(Et.width*re,3),Et.stroke(n,r),Et.dash,Et.cap),B.show&&ro([Pe],[1],c==0?1:0,c==0?1:2,c==1?it:Je,c==1?pt:Ke,fe(B.width*re,3),B.stroke(n,r),B.dash,B.cap)}$e(\"drawAxes\")}function wn(r){x.forEach((i,u)=>{u>0&&(i._paths=null,r&&(o==1?(i.min=null,i.max=null):i.facets.forEach(c=>{c.min=null,c.max=null})))})}let ml=!1,io=!1,jn=[];function ta(){io=!1;for(let r=0;r<jn.length;r++)$e(...jn[r]);jn.length=0}function bn(){ml||(su(cr),ml=!0)}function na(r,i=!1){ml=!0,io=i,r(n),cr(),i&&jn.length>0&&queueMicrotask(ta)}n.batch=na;function cr(){if(Kl&&(Ks(),Kl=!1),dn&&(Fs(),dn=!1),sl){if(ye(P,Rn,de),ye(P,\"top\",Ee),ye(P,Xn,j),ye(P,el,R),ye(E,Rn,de),ye(E,\"top\",Ee),ye(E,Xn,j),ye(E,el,R),ye(y,Xn,At),ye(y,el,Gt),b.width=_e(At*re),b.height=_e(Gt*re),N.forEach(({_el:r,_show:i,_size:u,_pos:c,side:m})=>{if(r!=null)if(i){let h=m===3||m===0?u:0,w=m%2==1;ye(r,w?\"left\":\"top\",c-h),ye(r,w?\"width\":\"height\",u),ye(r,w?\"top\":\"left\",w?Ee:de),ye(r,w?\"height\":\"width\",w?R:j),To(r,tn)}else nt(r,tn)}),cl=yn=Zl=Ql=Xl=eo=to=no=Jl=null,Ye=1,qn(!0),de!=fn||Ee!=Ut||j!=St||R!=jt){wn(!1);let r=j/St,i=R/jt;if(Fe&&!Kt&&D.left>=0){D.left*=r,D.top*=i,vn&&_t(vn,_e(D.left),0,j,R),xn&&_t(xn,0,_e(D.top),j,R);for(let u=0;u<at.length;u++){let c=at[u];c!=null&&(hn[u]*=r,gn[u]*=i,_t(c,dt(hn[u]),dt(gn[u]),j,R))}}if(he.show&&!al&&he.left>=0&&he.width>0){he.left*=r,he.width*=r,he.top*=i,he.height*=i;for(let u in mo)ye(Mn,u,he[u])}fn=de,Ut=Ee,St=j,jt=R}$e(\"setSize\"),sl=!1}At>0&&Gt>0&&(g.clearRect(0,0,b.width,b.height),$e(\"drawClear\"),U.forEach(r=>r()),$e(\"draw\")),he.show&&al&&(pl(he),al=!1),Fe&&Kt&&(Jt(null,!0,!1),Kt=!1),Z.show&&Z.live&&st&&(co(),st=!1),d||(d=!0,n.status=1,$e(\"ready\")),Un=!1,ml=!1}n.redraw=(r,i)=>{dn=i||!1,r!==!1?Ht(L,k.min,k.max):bn()};function so(r,i){let u=M[r];if(u.from==null){if(Oe==0){let c=u.range(n,i.min,i.max,r);i.min=c[0],i.max=c[1]}if(i.min>i.max){let c=i.min;i.min=i.max,i.max=c}if(Oe>1&&i.min!=null&&i.max!=null&&i.max-i.min<1e-16)return;r==L&&u.distr==2&&Oe>0&&(i.min=bt(i.min,t[0]),i.max=bt(i.max,t[0]),i.min==i.max&&i.max++),H[r]=i,Kl=!0,bn()}}n.setScale=so;let ao,uo,vn,xn,fr,dr,Sn,Pn,mr,pr,pe,ve,Ot=!1,He=D.drag,De=He.x,Be=He.y;Fe&&(D.x&&(ao=ft(La,E)),D.y&&(uo=ft(Ca,E)),k.ori==0?(vn=ao,xn=uo):(vn=uo,xn=ao),pe=D.left,ve=D.top);let he=n.select=ke({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Mn=he.show?ft(Aa,he.over?E:P):null;function pl(r,i){if(he.show){for(let u in r)he[u]=r[u],u in mo&&ye(Mn,u,r[u]);i!==!1&&$e(\"setSelect\")}}n.setSelect=pl;function la(r){if(x[r].show)Te&&To(xe[r],tn);else if(Te&&nt(xe[r],tn),Fe){let u=pn?at[0]:at[r];u!=null&&_t(u,-10,-10,j,R)}}function Ht(r,i,u){so(r,{min:i,max:u})}function Mt(r,i,u,c){i.focus!=null&&aa(r),i.show!=null&&x.forEach((m,h)=>{h>0&&(r==h||r==null)&&(m.show=i.show,la(h),o==2?(Ht(m.facets[0].scale,null,null),Ht(m.facets[1].scale,null,null)):Ht(m.scale,null,null),bn())}),u!==!1&&$e(\"setSeries\",r,i),c&&Zn(\"setSeries\",n,r,i)}n.setSeries=Mt;function oa(r,i){ke(Y[r],i)}function ra(r,i){r.fill=X(r.fill||null),r.dir=le(r.dir,-1),i=i??Y.length,Y.splice(i,0,r)}function ia(r){r==null?Y.length=0:Y.splice(r,1)}n.addBand=ra,n.setBand=oa,n.delBand=ia;function sa(r,i){x[r].alpha=i,Fe&&at[r]!=null&&(at[r].style.opacity=i),Te&&xe[r]&&(xe[r].style.opacity=i)}let Lt,It,Zt,kn={focus:!0};function aa(r){if(r!=Zt){let i=r==null,u=Pt.alpha!=1;x.forEach((c,m)=>{if(o==1||m>0){let h=i||m==0||m==r;c._focus=i?null:h,u&&sa(m,h?1:Pt.alpha)}}),Zt=r,u&&bn()}}Te&&mn&&Ve(zr,ie,r=>{D._lock||(Yt(r),Zt!=null&&Mt(null,kn,!0,Me.setSeries))});function kt(r,i,u){let c=M[i];u&&(r=r/re-(c.ori==1?Ee:de));let m=j;c.ori==1&&(m=R,r=m-r),c.dir==-1&&(r=m-r);let h=c._min,w=c._max,v=r/m,S=h+(w-h)*v,T=c.distr;return T==3?Cn(10,S):T==4?qa(S,c.asinh):T==100?c.bwd(S):S}function ua(r,i){let u=kt(r,L,i);return bt(u,t[0],Le,Ce)}n.valToIdx=r=>bt(r,t[0]),n.posToIdx=ua,n.posToVal=kt,n.valToPos=(r,i,u)=>M[i].ori==0?s(r,M[i],u?Ke:j,u?Je:0):a(r,M[i],u?pt:R,u?it:0),n.setCursor=(r,i,u)=>{pe=r.left,ve=r.top,Jt(null,i,u)};function hr(r,i){ye(Mn,Rn,he.left=r),ye(Mn,Xn,he.width=i)}function gr(r,i){ye(Mn,\"top\",he.top=r),ye(Mn,el,he.height=i)}let Kn=k.ori==0?hr:gr,Yn=k.ori==1?hr:gr;function ca(){if(Te&&Z.live)for(let r=o==2?1:0;r<x.length;r++){if(r==0&&rt)continue;let i=Z.values[r],u=0;for(let c in i)xt[r][u++].firstChild.nodeValue=i[c]}}function co(r,i){if(r!=null&&(r.idxs?r.idxs.forEach((u,c)=>{ae[c]=u}):Xa(r.idx)||ae.fill(r.idx),Z.idx=ae[0]),Te&&Z.live){for(let u=0;u<x.length;u++)(u>0||o==1&&!rt)&&fa(u,ae[u]);ca()}st=!1,i!==!1&&$e(\"setLegend\")}n.setLegend=co;function fa(r,i){let u=x[r],c=r==0&&K==2?ht:t[r],m;rt?m=u.values(n,r,i)??$t:(m=u.value(n,i==null?null:c[i],r,i),m=m==null?$t:{_:m}),Z.values[r]=m}function Jt(r,i,u){mr=pe,pr=ve,[pe,ve]=D.move(n,pe,ve),D.left=pe,D.top=ve,Fe&&(vn&&_t(vn,_e(pe),0,j,R),xn&&_t(xn,0,_e(ve),j,R));let c,m=Le>Ce;Lt=ce,It=null;let h=k.ori==0?j:R,w=k.ori==1?j:R;if(pe<0||Oe==0||m){c=D.idx=null;for(let v=0;v<x.length;v++){let S=at[v];S!=null&&_t(S,-10,-10,j,R)}mn&&Mt(null,kn,!0,r==null&&Me.setSeries),Z.live&&(ae.fill(c),st=!0)}else{let v,S,T;o==1&&(v=k.ori==0?pe:ve,S=kt(v,L),c=D.idx=bt(S,t[0],Le,Ce),T=C(t[0][c],k,h,0));let _=-10,A=-10,z=0,oe=0,ne=!0,J=\"\",V=\"\";for(let B=o==2?1:0;B<x.length;B++){let ge=x[B],Se=ae[B],Ne=Se==null?null:o==1?t[B][Se]:t[B][1][Se],ue=D.dataIdx(n,B,c,S),Pe=ue==null?null:o==1?t[B][ue]:t[B][1][ue];if(st=st||Pe!=Ne||ue!=Se,ae[B]=ue,B>0&&ge.show){let Qe=ue==null?-10:ue==c?T:C(o==1?t[0][ue]:t[B][0][ue],k,h,0),We=Pe==null?-10:W(Pe,o==1?M[ge.scale]:M[ge.facets[1].scale],w,0);if(mn&&Pe!=null){let ut=k.ori==1?pe:ve,gt=Re(Pt.dist(n,B,ue,We,ut));if(gt<Lt){let Tt=Pt.bias;if(Tt!=0){let Xe=kt(ut,ge.scale),ct=Pe>=0?1:-1,yt=Xe>=0?1:-1;yt==ct&&(yt==1?Tt==1?Pe>=Xe:Pe<=Xe:Tt==1?Pe<=Xe:Pe>=Xe)&&(Lt=gt,It=B)}else Lt=gt,It=B}}if(st||pn){let ut,gt;k.ori==0?(ut=Qe,gt=We):(ut=We,gt=Qe);let Tt,Xe,ct,yt,Et,ze,et=!0,Qt=Ie.bbox;if(Qt!=null){et=!1;let Ge=Qt(n,B);ct=Ge.left,yt=Ge.top,Tt=Ge.width,Xe=Ge.height}else ct=ut,yt=gt,Tt=Xe=Ie.size(n,B);if(ze=Ie.fill(n,B),Et=Ie.stroke(n,B),pn)B==It&&Lt<=Pt.prox&&(_=ct,A=yt,z=Tt,oe=Xe,ne=et,J=ze,V=Et);else{let Ge=at[B];Ge!=null&&(hn[B]=ct,gn[B]=yt,Zr(Ge,Tt,Xe,et),Yr(Ge,ze,Et),_t(Ge,dt(ct),dt(yt),j,R))}}}}if(pn){let B=Pt.prox,ge=Zt==null?Lt<=B:Lt>B||It!=Zt;if(st||ge){let Se=at[0];Se!=null&&(hn[0]=_,gn[0]=A,Zr(Se,z,oe,ne),Yr(Se,J,V),_t(Se,dt(_),dt(A),j,R))}}}if(he.show&&Ot)if(r!=null){let[v,S]=Me.scales,[T,_]=Me.match,[A,z]=r.cursor.sync.scales,oe=r.cursor.drag;if(De=oe._x,Be=oe._y,De||Be){let{left:ne,top:J,width:V,height:B}=r.select,ge=r.scales[A].ori,Se=r.posToVal,Ne,ue,Pe,Qe,We,ut=v!=null&&T(v,A),gt=S!=null&&_(S,z);ut&&De?(ge==0?(Ne=ne,ue=V):(Ne=J,ue=B),Pe=M[v],Qe=C(Se(Ne,A),Pe,h,0),We=C(Se(Ne+ue,A),Pe,h,0),Kn(vt(Qe,We),Re(We-Qe))):Kn(0,h),gt&&Be?(ge==1?(Ne=ne,ue=V):(Ne=J,ue=B),Pe=M[S],Qe=W(Se(Ne,z),Pe,w,0),We=W(Se(Ne+ue,z),Pe,w,0),Yn(vt(Qe,We),Re(We-Qe))):Yn(0,w)}else po()}else{let v=Re(mr-fr),S=Re(pr-dr);if(k.ori==1){let z=v;v=S,S=z}De=He.x&&v>=He.dist,Be=He.y&&S>=He.dist;let T=He.uni;T!=null?De&&Be&&(De=v>=T,Be=S>=T,!De&&!Be&&(S>v?Be=!0:De=!0)):He.x&&He.y&&(De||Be)&&(De=Be=!0);let _,A;De&&(k.ori==0?(_=Sn,A=pe):(_=Pn,A=ve),Kn(vt(_,A),Re(A-_)),Be||Yn(0,w)),Be&&(k.ori==1?(_=Sn,A=pe):(_=Pn,A=ve),Yn(vt(_,A),Re(A-_)),De||Kn(0,h)),!De&&!Be&&(Kn(0,0),Yn(0,0))}if(He._x=De,He._y=Be,r==null){if(u){if(Er!=null){let[v,S]=Me.scales;Me.values[0]=v!=null?kt(k.ori==0?pe:ve,v):null,Me.values[1]=S!=null?kt(k.ori==1?pe:ve,S):null}Zn(wo,n,pe,ve,j,R,c)}if(mn){let v=u&&Me.setSeries,S=Pt.prox;Zt==null?Lt<=S&&Mt(It,kn,!0,v):Lt>S?Mt(null,kn,!0,v):It!=Zt&&Mt(It,kn,!0,v)}}st&&(Z.idx=c,co()),i!==!1&&$e(\"setCursor\")}let Ft=null;Object.defineProperty(n,\"rect\",{get(){return Ft==null&&qn(!1),Ft}});function qn(r=!1){r?Ft=null:(Ft=E.getBoundingClientRect(),$e(\"syncRect\",Ft))}function yr(r,i,u,c,m,h,w){D._lock||Ot&&r!=null&&r.movementX==0&&r.movementY==0||(fo(r,i,u,c,m,h,w,!1,r!=null),r!=null?Jt(null,!0,!0):Jt(i,!0,!1))}function fo(r,i,u,c,m,h,w,v,S){if(Ft==null&&qn(!1),Yt(r),r!=null)u=r.clientX-Ft.left,c=r.clientY-Ft.top;else{if(u<0||c<0){pe=-10,ve=-10;return}let[T,_]=Me.scales,A=i.cursor.sync,[z,oe]=A.values,[ne,J]=A.scales,[V,B]=Me.match,ge=i.axes[0].side%2==1,Se=k.ori==0?j:R,Ne=k.ori==1?j:R,ue=ge?h:m,Pe=ge?m:h,Qe=ge?c:u,We=ge?u:c;if(ne!=null?u=V(T,ne)?f(z,M[T],Se,0):-10:u=Se*(Qe/ue),J!=null?c=B(_,J)?f(oe,M[_],Ne,0):-10:c=Ne*(We/Pe),k.ori==1){let ut=u;u=c,c=ut}}S&&(i==null||i.cursor.event.type==wo)&&((u<=1||u>=j-1)&&(u=Xt(u,j)),(c<=1||c>=R-1)&&(c=Xt(c,R))),v?(fr=u,dr=c,[Sn,Pn]=D.move(n,u,c)):(pe=u,ve=c)}let mo={width:0,height:0,left:0,top:0};function po(){pl(mo,!1)}let wr,br,vr,xr;function Sr(r,i,u,c,m,h,w){Ot=!0,De=Be=He._x=He._y=!1,fo(r,i,u,c,m,h,w,!0,!1),r!=null&&(Ve(bo,Mo,Pr,!1),Zn(Vr,n,Sn,Pn,j,R,null));let{left:v,top:S,width:T,height:_}=he;wr=v,br=S,vr=T,xr=_}function Pr(r,i,u,c,m,h,w){Ot=He._x=He._y=!1,fo(r,i,u,c,m,h,w,!1,!0);let{left:v,top:S,width:T,height:_}=he,A=T>0||_>0,z=wr!=v||br!=S||vr!=T||xr!=_;if(A&&z&&pl(he),He.setScale&&A&&z){let oe=v,ne=T,J=S,V=_;if(k.ori==1&&(oe=S,ne=_,J=v,V=T),De&&Ht(L,kt(oe,L),kt(oe+ne,L)),Be)for(let B in M){let ge=M[B];B!=L&&ge.from==null&&ge.min!=ce&&Ht(B,kt(J+V,B),kt(J,B))}po()}else D.lock&&(D._lock=!D._lock,Jt(i,!0,r!=null));r!=null&&(cn(bo,Mo),Zn(bo,n,pe,ve,j,R,null))}function da(r,i,u,c,m,h,w){if(D._lock)return;Yt(r);let v=Ot;if(Ot){let S=!0,T=!0,_=10,A,z;k.ori==0?(A=De,z=Be):(A=Be,z=De),A&&z&&(S=pe<=_||pe>=j-_,T=ve<=_||ve>=R-_),A&&S&&(pe=pe<Sn?0:j),z&&T&&(ve=ve<Pn?0:R),Jt(null,!0,!0),Ot=!1}pe=-10,ve=-10,ae.fill(null),Jt(null,!0,!0),v&&(Ot=v)}function Mr(r,i,u,c,m,h,w){D._lock||(Yt(r),ql(),po(),r!=null&&Zn(Gr,n,pe,ve,j,R,null))}function kr(){N.forEach(hc),Yl(n.width,n.height,!0)}nn(xl,Ln,kr);let Tn={};Tn.mousedown=Sr,Tn.mousemove=yr,Tn.mouseup=Pr,Tn.dblclick=Mr,Tn.setSeries=(r,i,u,c)=>{let m=Me.match[2];u=m(n,i,u),u!=-1&&Mt(u,c,!0,!1)},Fe&&(Ve(Vr,E,Sr),Ve(wo,E,yr),Ve(Wr,E,r=>{Yt(r),qn(!1)}),Ve(zr,E,da),Ve(Gr,E,Mr),Co.add(n),n.syncRect=qn);let hl=n.hooks=e.hooks||{};function $e(r,i,u){io?jn.push([r,i,u]):r in hl&&hl[r].forEach(c=>{c.call(null,n,i,u)})}(e.plugins||[]).forEach(r=>{for(let i in r.hooks)hl[i]=(hl[i]||[]).concat(r.hooks[i])});let Tr=(r,i,u)=>u,Me=ke({key:null,setSeries:!1,filters:{pub:ti,sub:ti},scales:[L,x[1]?x[1].scale:null],match:[ni,ni,Tr],values:[null,null]},D.sync);Me.match.length==2&&Me.match.push(Tr),D.sync=Me;let Er=Me.key,ho=Qi(Er);function Zn(r,i,u,c,m,h,w){Me.filters.pub(r,i,u,c,m,h,w)&&ho.pub(r,i,u,c,m,h,w)}ho.sub(n);function ma(r,i,u,c,m,h,w){Me.filters.sub(r,i,u,c,m,h,w)&&Tn[r](null,i,u,c,m,h,w)}n.pub=ma;function pa(){ho.unsub(n),Co.delete(n),zt.clear(),Eo(xl,Ln,kr),p.remove(),ie?.remove(),$e(\"destroy\")}n.destroy=pa;function go(){$e(\"init\",e,t),lr(t||e.data,!1),H[L]?so(L,H[L]):ql(),al=he.show&&(he.width>0||he.height>0),Kt=st=!0,Yl(e.width,e.height)}return x.forEach(tr),N.forEach(js),l?l instanceof HTMLElement?(l.appendChild(p),go()):l(n,go):go(),n}Ae.assign=ke;Ae.fmtNum=Io;Ae.rangeNum=Sl;Ae.rangeLog=kl;Ae.rangeAsinh=Oo;Ae.orient=on;Ae.pxRatio=re;Ae.join=iu;Ae.fmtDate=Vo,Ae.tzDate=yu;Ae.sync=Qi;{Ae.addGap=Xu,Ae.clipGaps=_l;let e=Ae.paths={points:os};e.linear=is,e.stepped=nc,e.bars=lc,e.spline=rc}function Cl(e){let t=Math.round(e/1e3),[l,n,o]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],s=a=>String(a).padStart(2,\"0\");return l>0?`${l}:${s(n)}:${s(o)}`:`${n}:${s(o)}`}var In=[[],[7,4],[2,3],[10,3,2,3],[14,4],[4,2,1,2]];function me(){let e=getComputedStyle(document.documentElement),t=l=>e.getPropertyValue(`--${l}`).trim();return{text:t(\"text\"),faint:t(\"faint\"),grid:t(\"grid\"),surface:t(\"surface\"),gap:t(\"gap\"),total:t(\"total\"),limit:t(\"limit\"),mark:t(\"mark\"),oom:t(\"fail\"),trend:t(\"trend\"),heap:t(\"heap\"),series:[\"series1\",\"series2\",\"series3\",\"series4\",\"series5\",\"series6\"].map(t)}}function cs(e){matchMedia(\"(prefers-color-scheme: dark)\").addEventListener(\"change\",e)}var Yo=\"12px system-ui, sans-serif\",gc=[1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400,172800,604800].map(e=>e*1e3),yc=Array.from({length:44},(e,t)=>2**t);function Dl(e){let t=()=>({stroke:()=>me().faint,font:Yo,grid:{stroke:()=>me().grid,width:1},ticks:{stroke:()=>me().grid,width:1,size:4}});return[{...t(),incrs:gc,space:e?60:80,size:28,values:(l,n)=>n.map(Cl)},{...t(),incrs:yc,space:e?30:44,size:68,values:(l,n)=>n.map(qe)}]}function Fn(e,t){let{min:l,max:n,first:o,last:s}=$l(e),a=e.cursor.left!==void 0&&e.cursor.left>=0?e.posToVal(e.cursor.left,\"x\"):(l+n)/2,f=(s-o)/Math.max(1,e.data[0].length-1)*2,d=Math.min(s-o,Math.max(f,(n-l)*t)),p=(a-l)/(n-l);qo(e,a-d*p,d)}function Vn(e,t){let{min:l,max:n}=$l(e);qo(e,l+(n-l)*t,n-l)}function Bl(e){let{first:t,last:l}=$l(e);qo(e,t,l-t)}function qo(e,t,l){let{first:n,last:o}=$l(e),s=Math.min(Math.max(t,n),o-l);e.setScale(\"x\",{min:s,max:s+l})}function $l(e){let[t]=e.data,[l,n]=[t[0]??0,t.at(-1)??0];return{min:e.scales.x?.min??l,max:e.scales.x?.max??n,first:l,last:n}}var Nl=class{element=document.createElement(\"div\");#t=null;constructor(t){this.element.className=\"controls\",this.#e(\"Zoom in\",n=>{Fn(n,.5)}),this.#e(\"Zoom out\",n=>{Fn(n,2)}),this.#e(\"Earlier\",n=>{Vn(n,-.5)}),this.#e(\"Later\",n=>{Vn(n,.5)}),this.#e(\"Show all\",n=>{Bl(n),t()});let l=document.createElement(\"span\");l.className=\"hint\",l.textContent=\"Drag to zoom, double-click to show all. Choose processes in the table below.\",this.element.append(l)}connect(t){this.#t=t}#e(t,l){let n=document.createElement(\"button\");n.type=\"button\",n.textContent=t,n.addEventListener(\"click\",()=>{this.#t!==null&&l(this.#t)}),this.element.append(n)}};function Bt(e){return e.replace(wc,t=>bc.get(t)??vc(t))}var wc=/[\\p{C}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,bc=new Map([[`\n`,\"\\\\n\"],[\"\\r\",\"\\\\r\"],[\"\t\",\"\\\\t\"]]);function vc(e){let t=(e.codePointAt(0)??0).toString(16);return t.length<=2?`\\\\x${t.padStart(2,\"0\")}`:`\\\\u{${t}}`}function fs(e,{width:t,y:l,taken:n}){let{left:o,top:s,width:a,height:f}=e.bbox,d=devicePixelRatio,p=[o+6*d,o+a-t-6*d,o+(a-t)/2];return[l-2*d,l+17*d].filter(y=>y-16*d>=s&&y<=s+f).flatMap(y=>p.map(P=>({left:P,right:P+t,top:y-16*d,bottom:y}))).map(y=>({place:y,noise:xc(e,y)+(n.some(P=>ds(y,P))?1e6:0)})).reduce((y,P)=>P.noise<y.noise?P:y).place}function xc(e,t){let[l,...n]=e.data,o={left:e.posToVal(t.left,\"x\",!0),right:e.posToVal(t.right,\"x\",!0),top:-e.posToVal(t.top,\"y\",!0),bottom:-e.posToVal(t.bottom,\"y\",!0)},s=0;for(let a of n)for(let f=1;f<l.length;f++){let[d,p]=[a[f-1],a[f]];typeof d!=\"number\"||typeof p!=\"number\"||ds({left:l[f-1]??0,right:l[f]??0,top:-Math.max(d,p),bottom:-Math.min(d,p)},o)&&s++}return s}function ds(e,t){return e.left<=t.right&&t.left<=e.right&&e.top<=t.bottom&&t.top<=e.bottom}var Sc=2.5,Pc=.06;function Ol(e,t){let l=t.map(({bytes:o})=>o).filter(o=>o<=e*Sc),n=t.length-l.length;return[0,Math.max(e,...l,1)*(1.08+n*Pc)]}function Hl(e,t){let{ctx:l,bbox:n}=e,{limit:o,surface:s}=me(),a=devicePixelRatio;l.save(),l.font=Il(a),l.textBaseline=\"bottom\",l.textAlign=\"left\",l.strokeStyle=o,l.lineWidth=1.5*a,l.setLineDash([6*a,4*a]);let f=n.left+6*a,d=[],p=[];for(let{label:b,bytes:g}of t.toSorted((y,P)=>P.bytes-y.bytes)){let y=`${b}: ${qe(g)}`,P=e.valToPos(g,\"y\",!0);if(P<n.top){d.push(y);continue}l.beginPath(),l.moveTo(n.left,P),l.lineTo(n.left+n.width,P),l.stroke();let E=fs(e,{width:l.measureText(y).width,y:P,taken:p});p.push(E),rn(l,y,E.left,E.bottom,{fill:o,behind:s})}d.forEach((b,g)=>{rn(l,`${b} ↑`,f,n.top+(17+g*16)*a,{fill:o,behind:s})}),l.restore()}function rn(e,t,l,n,{fill:o,behind:s}){e.save(),e.setLineDash([]),e.lineWidth=4*devicePixelRatio,e.lineJoin=\"round\",e.strokeStyle=s,e.strokeText(t,l,n),e.fillStyle=o,e.fillText(t,l,n),e.restore()}function Il(e){return Yo.replace(/^\\d+/,t=>String(Number(t)*e))}function ms(e,t){let{ctx:l,bbox:n}=e,{gap:o,faint:s,surface:a}=me();l.save(),Ec(e);for(let{fromMs:f,toMs:d}of t){let[p,b]=[e.valToPos(f,\"x\",!0),e.valToPos(d,\"x\",!0)];l.fillStyle=o,l.fillRect(p,n.top,Math.max(b-p,2),n.height),Jo(l,{left:p,right:b,top:n.top,bottom:n.top+n.height,stroke:s}),!(b-p<60*devicePixelRatio)&&(l.font=Il(devicePixelRatio),l.textAlign=\"center\",rn(l,\"not measured\",(p+b)/2,n.top+n.height-24*devicePixelRatio,{fill:s,behind:a}))}l.restore()}var Zo=2,ps=16;function hs(e){return e.some(ys)?Zo*ps+6:8}function gs(e,t){let{ctx:l}=e;l.save(),l.font=Il(devicePixelRatio);let n=[];for(let o of t.filter(ys))Mc(e,o,n);for(let o of t)(o.kind===\"birth\"||o.kind===\"end\")&&Tc(e,o);l.restore()}function Mc(e,{kind:t,atMs:l,name:n},o){let{ctx:s,bbox:a}=e,f=devicePixelRatio,{mark:d,oom:p,faint:b,surface:g}=me(),y=e.valToPos(l,\"x\",!0);if(y<a.left||y>a.left+a.width)return;let P=t===\"oom\"||t===\"guard\",E=P?p:t===\"mark\"?d:b;s.strokeStyle=E,s.lineWidth=(P?2:1)*f,s.setLineDash(t===\"step\"?[2*f,3*f]:[]),s.beginPath(),s.moveTo(y,a.top),s.lineTo(y,a.top+a.height),s.stroke();let $=t===\"oom\"?\"✖ OOM kill\":`${kc(t)} ${En(Bt(n),24)}`,I=s.measureText($).width,F=Math.min(y-4*f,a.left+a.width+16*f-I),x=Array.from({length:Zo},(N,M)=>M).find(N=>(o[N]??0)<F);x!==void 0&&(o[x]=F+I+10*f,s.textAlign=\"left\",s.textBaseline=\"alphabetic\",rn(s,$,F,a.top-(6+(Zo-1-x)*ps)*f,{fill:E,behind:g}))}function kc(e){return e===\"guard\"?\"✖\":e===\"mark\"?\"◆\":\"▸\"}function ys({kind:e}){return e===\"mark\"||e===\"step\"||e===\"oom\"||e===\"guard\"}function Tc(e,{kind:t,atMs:l}){let{ctx:n,bbox:o}=e,s=devicePixelRatio,a=e.valToPos(l,\"x\",!0);if(a<o.left||a>o.left+o.width)return;let f=o.top+o.height,[d,p]=t===\"birth\"?[f-9*s,f-2*s]:[f-2*s,f-9*s];n.setLineDash([]),n.beginPath(),n.moveTo(a,d),n.lineTo(a-3.5*s,p),n.lineTo(a+3.5*s,p),n.closePath(),n.lineWidth=s,n.strokeStyle=me().faint,n.stroke(),t!==\"end\"&&(n.fillStyle=me().faint,n.fill())}function Ec({ctx:e,bbox:t}){e.beginPath(),e.rect(t.left,t.top,t.width,t.height),e.clip()}function Jo(e,{left:t,right:l,top:n,bottom:o,stroke:s}){e.save(),e.beginPath(),e.rect(t,n,Math.max(l-t,2),o-n),e.clip(),e.globalAlpha=.35,e.strokeStyle=s,e.lineWidth=devicePixelRatio,e.setLineDash([]),e.beginPath();for(let a=t-(o-n);a<l;a+=9*devicePixelRatio)e.moveTo(a,o),e.lineTo(a+(o-n),n);e.stroke(),e.restore()}function ws(e,{ghost:t}){if(t===null)return;let{ctx:l,bbox:n}=e;l.save(),l.beginPath(),l.rect(n.left,n.top,n.width,n.height),l.clip(),l.strokeStyle=me().faint,l.lineWidth=2*devicePixelRatio,l.setLineDash([7*devicePixelRatio,5*devicePixelRatio]),l.beginPath();for(let[o,s]of t.bytes.entries())l.lineTo(e.valToPos((o+.5)*t.stepMs,\"x\",!0),e.valToPos(s,\"y\",!0));l.stroke(),l.restore()}function bs({ghost:e}){return Math.max(0,...e?.bytes??[])}var vs=\"http://www.w3.org/2000/svg\",Fl=class{element=document.createElement(\"div\");#t;#e=document.createElement(\"ul\");#n=document.createElement(\"p\");#l=document.createElement(\"p\");#o=[];constructor(t){this.#t=t,this.element.className=\"legend\",this.#n.className=\"at\",this.#l.className=\"unseen\",this.#l.setAttribute(\"aria-live\",\"polite\"),this.element.append(this.#e,this.#n,_c(t.data),this.#l)}list(t){let l=t.map(n=>({name:En(Bt(n.name),60)+(n.pid===null?\"\":` (pid ${n.pid})`),values:this.#t.series(n.id)??[]}));this.#o=[{name:\"Total\",values:this.#t.total},...l].map(({name:n,values:o})=>({name:n,values:o,figure:document.createElement(\"b\")})),this.#e.replaceChildren(...this.#o.map(({name:n,figure:o},s)=>{let a=document.createElement(\"li\");return a.append(Ac(s),`${n} `,o),a})),this.#r(null)}read(t){this.#r(t.cursor.idx??null)}say(){this.#l.textContent=`${this.#n.textContent}: ${this.#o.map(({name:t,figure:l})=>`${t} ${l.textContent}`).join(\", \")}`}#r(t){let{times:l,data:n}=this.#t,o=t===null?null:l[t]??null;for(let{values:a,figure:f}of this.#o){let d=t===null?Lc(a):a[t]??null;f.textContent=`${t===null?\"peak \":\"\"}${d===null?\"no value\":qe(d)}`}let s=o===null?\"\":`, ${new Date(n.startedEpochMs+o).toLocaleTimeString()}`;this.#n.textContent=o===null?\"Highest values; point at the chart for those of one time\":`${Cl(o)} after the start${s}`}};function _c({events:e,gaps:t,ghost:l}){let n=document.createElement(\"p\");n.className=\"key\";let o=new Set(e.map(({kind:s})=>s));return t.length>0&&o.add(\"gap\"),l!==null&&o.add(\"ghost\"),n.textContent=Rc.filter(([s])=>o.has(s)).map(([,s])=>s).join(\"   \"),n}var Rc=[[\"mark\",\"◆ mark\"],[\"step\",\"▸ step of the job\"],[\"oom\",\"✖ out-of-memory kill\"],[\"guard\",\"✖ the guard\"],[\"birth\",\"▲ a process begins\"],[\"end\",\"▽ a process ends\"],[\"gap\",\"▨ not measured\"],[\"ghost\",\"┄ total of the newest run before\"]];function Ac(e){let t=document.createElementNS(vs,\"svg\");t.setAttribute(\"class\",e===0?\"swatch total\":`swatch series${(e-1)%6+1}`),t.setAttribute(\"viewBox\",\"0 0 32 8\"),t.setAttribute(\"aria-hidden\",\"true\");let l=document.createElementNS(vs,\"path\");return l.setAttribute(\"d\",\"M0 4h32\"),e>0&&l.setAttribute(\"stroke-dasharray\",(In[(e-1)%In.length]??[]).join(\" \")),t.append(l),t}function Lc(e){return e.reduce((t,l)=>l!==null&&l>(t??-1)?l:t,null)}function xs(e,t,l){e.addEventListener(\"keydown\",n=>{n.ctrlKey||n.metaKey||n.altKey||!Cc(t,n)||(n.preventDefault(),l.say())})}function Cc(e,{key:t,shiftKey:l}){switch(t){case\"ArrowLeft\":return l?Vn(e,-.25):Vl(e,-1),!0;case\"ArrowRight\":return l?Vn(e,.25):Vl(e,1),!0;case\"Home\":return Vl(e,Number.NEGATIVE_INFINITY),!0;case\"End\":return Vl(e,Number.POSITIVE_INFINITY),!0;case\"+\":case\"=\":return Fn(e,.5),!0;case\"-\":case\"_\":return Fn(e,2),!0;case\"0\":return Bl(e),!0;default:return!1}}function Vl(e,t){let l=e.over.clientWidth,n=e.cursor.left===void 0||e.cursor.left<0?l/2:e.cursor.left;e.setCursor({left:Math.min(l-1,Math.max(0,n+t*l/100)),top:e.over.clientHeight/2})}function Wl(e,t,l){let n=o=>{o>0&&Math.round(o)!==t.width&&t.setSize({width:Math.round(o),height:l})};new ResizeObserver(()=>{n(e.clientWidth)}).observe(e),addEventListener(\"beforeprint\",()=>{n(Math.min(e.clientWidth,660))}),addEventListener(\"afterprint\",()=>{n(e.clientWidth)})}var Ss=340,zl=class{onClear=()=>{};#t;#e;#n;#l=[];constructor(t,l){this.#t=l,t.hidden=!1;let n=new Nl(()=>{this.onClear()});this.#n=new Fl(l);let o=document.createElement(\"div\");o.className=\"plot\",o.tabIndex=0,o.setAttribute(\"role\",\"group\"),o.setAttribute(\"aria-label\",\"Chart of total memory over time. Arrow keys move the cursor, with Shift the view; plus and minus zoom, 0 shows all.\"),t.append(n.element,o,this.#n.element),this.#e=new Ae(this.#o(o.clientWidth),[l.times,l.total],o),n.connect(this.#e),xs(o,this.#e,this.#n),Wl(o,this.#e,Ss)}show(t){for(this.#l=t.filter(({id:s})=>this.#t.isDrawn(s));this.#e.series.length>2;)this.#e.delSeries(2);this.#l.forEach((s,a)=>{this.#e.addSeries({scale:\"y\",width:2,points:{show:!1},spanGaps:!1,stroke:()=>me().series[a%6]??\"\",dash:[...In[a%In.length]??[]]},a+2)});let{min:l,max:n}=this.#e.scales.x??{},o=typeof l==\"number\"&&typeof n==\"number\";this.#e.setData([this.#t.times,this.#t.total,...this.#l.map(({id:s})=>this.#t.series(s)??[])],!o),o&&this.#e.setScale(\"x\",{min:l,max:n}),this.#n.list(this.#l)}restyle(){this.#e.redraw(!0,!0)}#o(t){let{data:l,times:n}=this.#t;return{width:t,height:Ss,padding:[hs(l.events),24,0,0],legend:{show:!1},axes:Dl(!1),scales:{x:{time:!1,range:(o,s,a)=>[s,Math.max(a,s+1)]},y:{range:(o,s,a)=>Ol(Math.max(a,bs(l)),l.limits)}},series:[{},{scale:\"y\",width:2.5,points:{show:n.length<2},spanGaps:!1,stroke:()=>me().total,fill:()=>`${me().total}22`}],cursor:{drag:{x:!0,y:!1,setScale:!0},points:{size:7},sync:{key:\"time\"}},hooks:{drawClear:[o=>{ms(o,l.gaps)}],draw:[o=>{ws(o,l),gs(o,l.events),Hl(o,l.limits)}],setCursor:[o=>{this.#n.read(o)}]}}}};function Ps(){let e=new Intl.DateTimeFormat(void 0,{dateStyle:\"medium\",timeStyle:\"long\"});for(let t of document.querySelectorAll(\"time[datetime]\"))t.title=t.textContent,t.textContent=e.format(new Date(t.dateTime))}function Ms(e){let t=[],l=n=>{if(n!==\"paper\"in document.documentElement.dataset){n&&t.push(...document.querySelectorAll(\"details:not([open])\"));for(let o of t)o.open=n;n?document.documentElement.dataset.paper=\"\":(delete document.documentElement.dataset.paper,t.length=0),e()}};addEventListener(\"beforeprint\",()=>{l(!0)}),addEventListener(\"afterprint\",()=>{l(!1)}),matchMedia(\"print\").addEventListener(\"change\",({matches:n})=>{l(n)})}var Dc=\"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_\";function sn({stepBytes:e,text:t}){let l=[],n=0;for(let o=0;o<t.length;){let s=t.charAt(o),a=s===\"*\"||s===\"!\",[f,d]=Bc(t,a?o+1:o);if(a)for(let p=f;p>0;p--)l.push(s===\"!\"?null:n*e);else n+=f,l.push(n*e);o=d}return l}function Bc(e,t){let[l,n,o]=[0,1,t];for(;;){let a=Dc.indexOf(e.charAt(o++));if(l+=a%32*n,n*=32,a<32)break}let s=Math.floor(l/2);return[l%2===1?-s:s,o]}var ks=[6,3],$c=2.5,Nc=6,Oc=7,Ul=class{values;#t;#e;constructor({live:t,collected:l,forced:n}){this.values=sn(t),this.#t=sn(l),this.#e=n}get series(){return{scale:\"y\",width:1.5,points:{show:!1},spanGaps:!1,stroke:()=>me().heap,dash:ks}}draw(t){let{ctx:l,bbox:n}=t;l.save(),l.beginPath(),l.rect(n.left,n.top,n.width,n.height),l.clip(),l.fillStyle=me().heap,l.strokeStyle=me().heap,this.#n(t),this.values.every(o=>o===null)&&this.#l(t);for(let{atMs:o,bytes:s}of this.#e)Hc(l,t.valToPos(o,\"x\",!0),t.valToPos(s,\"y\",!0));l.restore()}buildKey(){let t=document.createElement(\"p\");t.className=\"key\";let l=this.values.some(n=>n!==null);return t.append(Gl(\"resident\",\"━\",\"resident\"),...l?[Gl(\"heap\",\"╍\",\"live heap\")]:[],...this.#t.includes(1)?[Gl(\"heap\",\"●\",\"collection\")]:[],...this.#e.length>0?[Gl(\"heap\",\"◆\",\"alive after one that we asked for\")]:[]),t}#n(t){let{ctx:l,data:n}=t,o=Number.NEGATIVE_INFINITY;for(let[s,a]of this.#t.entries()){let[f,d]=[n[0][s],this.values[s]];if(a!==1||f===void 0||typeof d!=\"number\")continue;let p=t.valToPos(f,\"x\",!0);p-o<Oc*devicePixelRatio||(o=p,l.beginPath(),l.arc(p,t.valToPos(d,\"y\",!0),$c*devicePixelRatio,0,2*Math.PI),l.fill())}}#l(t){let{ctx:l}=t;l.lineWidth=1.5*devicePixelRatio,l.setLineDash(ks.map(n=>n*devicePixelRatio)),l.beginPath();for(let{atMs:n,bytes:o}of this.#e)l.lineTo(t.valToPos(n,\"x\",!0),t.valToPos(o,\"y\",!0));l.stroke()}};function Gl(e,t,l){let[n,o]=[document.createElement(\"span\"),document.createElement(\"span\")];return o.className=e,o.textContent=t,n.append(o,` ${l}`),n}function Hc(e,t,l){let n=Nc*devicePixelRatio;e.save(),e.setLineDash([]),e.lineWidth=2*devicePixelRatio,e.strokeStyle=me().surface,e.beginPath(),e.moveTo(t,l-n),e.lineTo(t+n,l),e.lineTo(t,l+n),e.lineTo(t-n,l),e.closePath(),e.stroke(),e.fill(),e.restore()}function Ts(){let e=JSON.parse(document.getElementById(\"data\")?.textContent??\"\"),t=new Map(Object.entries(e.series)),l=new Map(Object.entries(e.heaps)),n=new Map;return{data:e,times:sn(e.times).map(o=>o??0),total:sn(e.total),isDrawn:o=>t.has(o),series:o=>{let[s,a]=[n.get(o),t.get(o)];if(s!==void 0||a===void 0)return s??null;let f=sn(a);return n.set(o,f),f},heap:o=>{let s=l.get(o);return s===void 0?null:new Ul(s)}}}var Ic=\"memory-report-\";function Es(e){return`${Ic}${e}`}function _s(e){let t=Bt(e).replaceAll(\"##[\",\"# #[\"),l=/^[\\s'\"]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]/u.test(t)?`'${t}`:t;return/[\",']|^\\s|\\s$/u.test(l)?`\"${l.replaceAll('\"','\"\"')}\"`:l}function Rs(e){return e.map(t=>`${t.join(\",\")}\\r\n`).join(\"\")}function As(e,t=0){return JSON.stringify(e,null,t).replace(/[#$'`<>&\\u007f-\\u009f\\p{Cf}\\p{Zl}\\p{Zp}]/gu,l=>Array.from({length:l.length},(n,o)=>`\\\\u${l.charCodeAt(o).toString(16).padStart(4,\"0\")}`).join(\"\"))}function Ds(e){let t=document.querySelector(\".buttons\");if(t===null)return;t.hidden=!1;let l=e.data.report.run.name.replace(/[^A-Za-z0-9._-]+/g,\"-\");Ls(\"save-json\",()=>{Cs(`${Es(l)}.json`,\"application/json\",`${As(e.data.report,2)}\n`)}),Ls(\"save-csv\",()=>{Cs(`memory-series-${l}.csv`,\"text/csv\",Fc(e))})}function Ls(e,t){document.getElementById(e)?.addEventListener(\"click\",t)}function Cs(e,t,l){let n=document.createElement(\"a\");n.href=URL.createObjectURL(new Blob([l],{type:t})),n.download=e,n.click(),URL.revokeObjectURL(n.href)}function Fc(e){let{data:t,times:l,total:n}=e,o=_n(t.report).flatMap(({id:f,name:d,pid:p})=>{let b=e.series(f);return b===null?[]:[{head:p===null?d:tt`${d} (pid ${p})`,values:b}]}),s=[\"ms_after_start\",\"total_bytes\",...o.map(f=>_s(f.head))],a=l.map((f,d)=>[f,n[d]??\"\",...o.map(({values:p})=>p[d]??\"\")]);return Rs([s,...a])}var Vc=170,Wc=240;function Bs(e,t){return e.flatMap((l,n)=>{let o=document.querySelector(`[data-chart=\"${n}\"]`),s=t.series(l.row.id);if(o===null||s===null)return[];let a=t.heap(l.row.id);return[new Qo(o,l,{times:t.times,values:s,heap:a})]})}var Qo=class{#t;constructor(t,{row:l,findings:n,limitsBytes:o},{times:s,values:a,heap:f}){t.hidden=!1;let d=f===null?Vc:Wc,p=o.map(g=>({label:\"limit\",bytes:g})),b=Nr(n,f!==null);this.#t=new Ae({width:t.clientWidth,height:d,padding:[8,20,0,0],legend:{show:!1},axes:Dl(!0),scales:{x:{time:!1,range:(g,y,P)=>[y,Math.max(P,y+1)]},y:{range:(g,y,P)=>Ol(P,p)}},series:[{},{scale:\"y\",width:2,points:{show:!1},spanGaps:!1,stroke:()=>me()[l.verdict===\"fail\"?\"oom\":\"total\"]},...f===null?[]:[f.series]],cursor:{drag:{x:!0,y:!1,setScale:!0},points:{size:6},sync:{key:\"time\"}},hooks:{drawClear:[g=>{b!==void 0&&zc(g,b)}],draw:[g=>{b!==void 0&&Gc(g,b),f?.draw(g),Hl(g,p)}]}},[s,a,...f===null?[]:[f.values]],t),f!==null&&t.append(f.buildKey()),Wl(t,this.#t,d)}restyle(){this.#t.redraw(!0,!0)}};function zc(e,{warmUpEndMs:t,of:l}){let{ctx:n,bbox:o}=e,{gap:s,faint:a,surface:f}=me(),d=Math.min(e.valToPos(t,\"x\",!0),o.left+o.width);d<=o.left||(n.save(),n.fillStyle=s,n.fillRect(o.left,o.top,d-o.left,o.height),Jo(n,{left:o.left,right:d,top:o.top,bottom:o.top+o.height,stroke:a}),n.font=`${11*devicePixelRatio}px system-ui, sans-serif`,n.textAlign=\"left\",d-o.left>60*devicePixelRatio&&rn(n,l===void 0?\"warm-up\":\"not judged\",o.left+4*devicePixelRatio,o.top+14*devicePixelRatio,{fill:a,behind:f}),n.restore())}function Gc(e,{fromMs:t,toMs:l,fromBytes:n,toBytes:o}){let{ctx:s,bbox:a}=e;s.save(),s.beginPath(),s.rect(a.left,a.top,a.width,a.height),s.clip(),s.strokeStyle=me().trend,s.lineWidth=2*devicePixelRatio,s.setLineDash([8*devicePixelRatio,5*devicePixelRatio]),s.beginPath(),s.moveTo(e.valToPos(t,\"x\",!0),e.valToPos(n,\"y\",!0)),s.lineTo(e.valToPos(l,\"x\",!0),e.valToPos(o,\"y\",!0)),s.stroke(),s.restore()}var jl=class{#t;#e;#n;#l=new Set;constructor(t,l,n){if(this.#t=t,this.#e=n,this.#n=[...document.querySelectorAll(\"#table tbody tr\")].flatMap(o=>{let s=t[Number(o.dataset.row)];if(s===void 0)return[];let a=tt`${s.name} ${s.detail} ${s.pid===null?s.kind:String(s.pid)} ${s.verdict}`.toLowerCase();return[{row:s,line:o,text:a,button:l.isDrawn(s.id)?this.#o(o,s):null}]}),this.#n.length!==0){for(let o of document.querySelectorAll(\"#table th[data-column]\"))this.#s(o);this.#a()}}clear(){this.#l.clear(),this.#i()}#o(t,l){let n=document.createElement(\"button\");n.type=\"button\",n.className=\"pick\",n.setAttribute(\"aria-pressed\",\"false\");let o=t.querySelector(\"th > span\");return n.append(...o?.childNodes??[]),o?.replaceWith(n),t.classList.add(\"drawn\"),t.addEventListener(\"click\",s=>{getSelection()?.isCollapsed===!1&&s.target!==n||this.#r(l)}),n}#r(t){this.#l.delete(t)||this.#l.add(t),this.#i()}#i(){for(let{row:t,line:l,button:n}of this.#n)n?.setAttribute(\"aria-pressed\",String(this.#l.has(t))),l.classList.toggle(\"chosen\",this.#l.has(t));this.#e([...this.#l])}#s(t){let l=jc[t.dataset.column??\"\"];if(l===void 0)return;let n=document.createElement(\"button\");n.type=\"button\",n.append(...t.childNodes),t.append(n),n.addEventListener(\"click\",()=>{let o=t.getAttribute(\"aria-sort\")===\"descending\"||!t.hasAttribute(\"aria-sort\")&&!t.classList.contains(\"number\");for(let a of document.querySelectorAll(\"#table th[aria-sort]\"))a.removeAttribute(\"aria-sort\");t.setAttribute(\"aria-sort\",o?\"ascending\":\"descending\");let s=this.#n.toSorted((a,f)=>Kc(l(a.row),l(f.row))*(o?1:-1));document.querySelector(\"#table tbody\")?.append(...s.map(({line:a})=>a))})}#a(){let[t,l,n]=[document.querySelector(\".tools\"),document.querySelector(\"#filter\"),document.querySelector(\"#shown\")];if(t===null||l===null||n===null)return;t.hidden=!1;let o=()=>{let s=l.value.toLowerCase().split(/\\s+/),a=0;for(let{line:f,text:d}of this.#n)f.hidden=!s.every(p=>d.includes(p)),f.hidden||a++;n.textContent=`${a} of ${this.#t.length}`};l.addEventListener(\"input\",o),o()}},Uc={fail:4,warn:3,unknown:2,accepted:1,ok:0},jc={name:e=>e.name.toLowerCase(),pid:e=>e.pid,start:e=>e.startBytes,peak:e=>e.peakBytes,end:e=>e.endBytes,growth:e=>e.growthBytesPerMinute,heap:e=>e.heapBytes,share:e=>e.sharePercent,cpu:e=>e.cpuPercent,lived:e=>e.livedMs,verdict:e=>Uc[e.verdict]};function Kc(e,t){return typeof e==\"string\"&&typeof t==\"string\"?e<t?-1:e>t?1:0:Number(e??Number.NEGATIVE_INFINITY)-Number(t??Number.NEGATIVE_INFINITY)||0}var Wn=Ts(),Yc=_n(Wn.data.report),Ns=Or(Wn.data.report),Os=Ns.filter(({findings:e})=>e.length>0).slice(0,4).map(({row:e})=>e),$s=document.querySelector('[data-chart=\"total\"]'),rl=$s===null?null:new zl($s,Wn),qc=new jl(Yc,Wn,e=>{rl?.show(e.length>0?e:Os)});rl?.show(Os);rl!==null&&(rl.onClear=()=>{qc.clear()});var Zc=Bs(Ns,Wn),Hs=()=>{for(let e of[rl,...Zc])e?.restyle()};cs(Hs);Ms(Hs);Ps();Ds(Wn);document.documentElement.dataset.ready=\"true\";})();";
const pageScriptHash = 'sha256-e6WC9QyLarrQOCGPyiUJxo03+Xzj8KulLjfy1AWPxsk=';
const pageStyle = ".uplot,.uplot *,.uplot *:before,.uplot *:after{box-sizing:border-box}.uplot{font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,\"Apple Color Emoji\",\"Segoe UI Emoji\",Segoe UI Symbol,\"Noto Color Emoji\";line-height:1.5;width:min-content}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{position:relative;-webkit-user-select:none;user-select:none}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{display:block;position:relative;width:100%;height:100%}.u-axis{position:absolute}.u-legend{font-size:14px;margin:auto;text-align:center}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:\":\";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{background:#00000012;position:absolute;pointer-events:none}.u-cursor-x,.u-cursor-y{position:absolute;left:0;top:0;pointer-events:none;will-change:transform}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height:100%;border-right:1px dashed #607D8B}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width:100%;border-bottom:1px dashed #607D8B}.u-cursor-pt{position:absolute;top:0;left:0;border-radius:50%;border:0 solid;pointer-events:none;will-change:transform;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}:root{color-scheme:light dark;--surface: #ffffff;--raised: #f6f8fa;--text: #1b1f24;--faint: #57606a;--grid: #d8dee4;--line: #d0d7de;--link: #0757ba;--gap: #eaeef2;--total: #24527a;--limit: #a40e26;--mark: #6639ba;--trend: #1b1f24;--heap: #0f766e;--pass: #116329;--warn: #7d4e00;--fail: #a40e26;--unknown: #4b3f8f;--pass-back: #e3f6e8;--warn-back: #fff3d1;--fail-back: #ffebe9;--unknown-back: #efecff;--series1: #c2410c;--series2: #0f766e;--series3: #8b2fc9;--series4: #2563eb;--series5: #a16207;--series6: #be185d}@media screen and (prefers-color-scheme:dark){:root:not([data-paper]){--surface: #0d1117;--raised: #161b22;--text: #e6edf3;--faint: #9da7b3;--grid: #262d36;--line: #30363d;--link: #6cb6ff;--gap: #1c232c;--total: #79b8ff;--limit: #ff8f87;--mark: #c9a6ff;--trend: #e6edf3;--heap: #4fd1c0;--pass: #56d364;--warn: #e3b341;--fail: #ff8f87;--unknown: #b9adff;--pass-back: #10281a;--warn-back: #2c2310;--fail-back: #33171a;--unknown-back: #211d3d;--series1: #ff9f6b;--series2: #4fd1c0;--series3: #d2a8ff;--series4: #7aa7ff;--series5: #e5c07b;--series6: #ff8fc0}}*{box-sizing:border-box}html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}body{margin:0;background:var(--surface);color:var(--text);font:15px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,sans-serif}.banner,main,footer{max-width:1180px;margin:0 auto;padding:0 24px}[hidden]{display:none!important}a{color:var(--link)}h1,h2,h3,p,dl,dd,ul{margin:0}h2{font-size:1.2rem;margin:2.2rem 0 .7rem}h3{font-size:1rem;overflow-wrap:anywhere}code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.93em}small{color:var(--faint);font-size:.85em}:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;z-index:9;background:var(--surface);padding:6px 10px}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.note{background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem}button{font:inherit;color:var(--text);background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:3px 10px;cursor:pointer}button:hover{border-color:var(--faint)}.plain{list-style:none;padding:0;color:var(--faint)}.banner{padding-top:26px}.head{display:flex;gap:18px;align-items:flex-start;padding:20px 22px;border-radius:12px;border:1px solid var(--line);border-left:8px solid currentColor}.head>div{min-width:0}.banner.pass .head{color:var(--pass);background:var(--pass-back)}.banner.warn .head{color:var(--warn);background:var(--warn-back)}.banner.fail .head{color:var(--fail);background:var(--fail-back)}.banner.unknown .head{color:var(--unknown);background:var(--unknown-back)}h1{font-size:1.6rem;line-height:1.25;letter-spacing:-.01em;overflow-wrap:anywhere}h1 .watch{font-weight:400;color:var(--text)}h1 .watch:before{content:\"· \"}.sentence{margin-top:6px;font-size:1.1rem;color:var(--text);overflow-wrap:anywhere}.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:14px 0}.figures>div{border:1px solid var(--line);border-radius:10px;padding:10px 14px;min-width:0}.figures dt{color:var(--faint);font-size:.85rem}.figures b{display:block;font-size:1.35rem;line-height:1.3;font-variant-numeric:tabular-nums}.figures small{display:block;overflow-wrap:anywhere}.facts{display:flex;flex-wrap:wrap;gap:4px 22px;font-size:.9rem}.facts>div{display:flex;gap:6px;min-width:0}.facts dt{color:var(--faint)}.facts dd{overflow-wrap:anywhere;min-width:0}.shape{width:1em;height:1em;flex:none;vertical-align:-.12em;fill:none;stroke:var(--surface);stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}.shape circle,.shape .body{fill:currentColor;stroke:none}.shape.pass{color:var(--pass)}.shape.warn{color:var(--warn)}.shape.fail{color:var(--fail)}.shape.unknown{color:var(--unknown)}.head>.shape{width:46px;height:46px;margin-top:2px}.chip{display:inline-flex;align-items:center;gap:5px;white-space:nowrap}.chip.pass{color:var(--pass)}.chip.warn{color:var(--warn);font-weight:600}.chip.fail{color:var(--fail);font-weight:600}.chip.unknown{color:var(--unknown)}.controls{display:flex;flex-wrap:wrap;gap:6px;align-items:center;margin-bottom:8px;font-size:.85rem}.controls .hint{color:var(--faint);margin-left:6px}.plot{width:100%;min-width:0}.chart{min-width:0}.uplot{max-width:100%}.u-select{background:color-mix(in srgb,var(--link) 18%,transparent)}.u-hz .u-cursor-x{border-color:var(--faint)}.u-vt .u-cursor-y,.u-hz .u-cursor-y{border-color:transparent}.legend{padding:6px 0 0 68px;font-size:.9rem}.legend ul{display:flex;flex-wrap:wrap;gap:2px 20px;list-style:none;padding:0}.legend li{overflow-wrap:anywhere;min-width:0}.legend b{font-variant-numeric:tabular-nums}.legend .at,.legend .key{color:var(--faint)}.legend .key{white-space:pre-wrap;font-size:.85rem}.swatch{width:32px;height:8px;margin-right:6px;vertical-align:middle;fill:none;stroke-width:3}.swatch.total{stroke:var(--total)}.swatch.series1{stroke:var(--series1)}.swatch.series2{stroke:var(--series2)}.swatch.series3{stroke:var(--series3)}.swatch.series4{stroke:var(--series4)}.swatch.series5{stroke:var(--series5)}.swatch.series6{stroke:var(--series6)}.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(340px,100%),1fr));gap:16px}.card{border:1px solid var(--line);border-top:4px solid var(--line);border-radius:10px;padding:12px 14px;min-width:0;font-size:.92rem}.card.fail{border-top-color:var(--fail)}.card.warn{border-top-color:var(--warn)}.card.unknown{border-top-color:var(--unknown)}.card p{overflow-wrap:anywhere;margin-top:2px}.card .advice{color:var(--faint)}.card .chart{margin-top:8px}.card .key{display:flex;flex-wrap:wrap;gap:0 16px;color:var(--faint);font-size:.85rem;padding-left:68px}.key .resident{color:var(--total)}.card.fail .key .resident{color:var(--fail)}.key .heap{color:var(--heap)}.rate{font-variant-numeric:tabular-nums}details{margin-top:8px}summary{cursor:pointer;color:var(--link);font-size:.9rem;width:fit-content}.wide{overflow-x:auto;max-width:100%}thead th{vertical-align:bottom}.beside{display:flex;flex-wrap:wrap;gap:0 40px;align-items:flex-start}.beside>.wide{min-width:min(320px,100%)}.twin table{min-width:min(300px,100%)}table{border-collapse:collapse;font-size:.9rem;margin-top:6px}caption{text-align:left;color:var(--faint);font-size:.85rem;padding:4px 0}th,td{padding:5px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}th.number,td.number{text-align:right}thead th{font-weight:600;white-space:nowrap;color:var(--faint);overflow-wrap:normal}thead th button{font-weight:600;vertical-align:baseline;color:inherit;background:none;border-color:transparent;padding:0 4px;margin:0 -5px}thead th button:after{content:\"↕\";margin-left:4px;opacity:.55}th[aria-sort=ascending] button,th[aria-sort=descending] button{color:var(--text)}th[aria-sort=ascending] button:after{content:\"↑\";opacity:1}th[aria-sort=descending] button:after{content:\"↓\";opacity:1}.findings td:nth-child(-n+2){white-space:nowrap}.processes{width:100%}.processes th,.processes td{padding:5px 8px}.processes th.name{min-width:200px;max-width:460px;white-space:normal}.processes th.name small{display:block}.processes tr.group th.name>span:before,.processes tr.group .pick:before{content:\"▦\";margin-right:6px;color:var(--faint)}.processes tr.drawn{cursor:pointer}.processes tr.drawn:hover{background:var(--raised)}.processes tr.chosen{background:var(--raised);box-shadow:inset 4px 0 0 var(--link)}.pick{text-align:left;background:none;border-color:transparent;padding:0 4px;margin-left:-5px;color:var(--link);overflow-wrap:anywhere;max-width:100%}.pick[aria-pressed=true]{font-weight:600;border-color:var(--link)}.spark{width:96px;height:22px;display:block;fill:none;stroke:var(--total);stroke-width:1.5}.classes th[scope=row]{min-width:120px}.tools{display:flex;flex-wrap:wrap;gap:8px 14px;align-items:center;margin-bottom:6px}.tools output{color:var(--faint);font-size:.9rem}input[type=search]{font:inherit;color:var(--text);background:var(--surface);border:1px solid var(--faint);border-radius:6px;padding:4px 10px;width:min(300px,60vw)}.decision>div{display:grid;grid-template-columns:210px 1fr;gap:4px 16px;padding:5px 0;border-bottom:1px solid var(--line)}.decision dt{color:var(--faint)}.decision dd{overflow-wrap:anywhere;min-width:0}.buttons{display:flex;flex-wrap:wrap;gap:8px;margin-bottom:8px}footer{color:var(--faint);font-size:.85rem;padding-top:28px;padding-bottom:40px}@media(max-width:820px){.figures{grid-template-columns:1fr 1fr}.processes .cpu,.processes .lived{display:none}}@media(max-width:560px){.banner,main,footer{padding-left:14px;padding-right:14px}.head{padding:14px;gap:12px}.head>.shape{width:32px;height:32px}h1{font-size:1.3rem}.sentence{font-size:1rem}.legend,.card .key{padding-left:0}.controls .hint,.processes .pid,.processes .start,.processes .end,.classes .objects,.processes .heap,.processes .share,.processes .cpu,.processes .lived,.processes .trend{display:none}.processes th.name{min-width:110px}.decision>div{grid-template-columns:1fr}th,td,.processes th,.processes td{padding:5px 6px}}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media print{@page{margin:12mm}:root{color-scheme:light;font-size:12px}body{font-size:12px}.banner,main,footer{max-width:none;padding-left:0;padding-right:0}.controls,.tools,.buttons,.skip,.legend .at{display:none!important}.head,.figures>div,.card,.decision>div,tr{break-inside:avoid}h2,h3{break-after:avoid}.wide{overflow:visible}.uplot,.u-wrap,.uplot canvas{print-color-adjust:exact;-webkit-print-color-adjust:exact}.head,.chip,.shape,.swatch,.spark{print-color-adjust:exact;-webkit-print-color-adjust:exact}.pick{color:inherit}.processes th.name{min-width:120px}thead th button:after{content:none}.cards{grid-template-columns:repeat(auto-fit,minmax(280px,1fr))}}";
const pageStyleHash = 'sha256-Sq1BgKbCKn3i9Sn2iJAnhMCAwGhzkNTWX7mMEt5dgB0=';

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

;// CONCATENATED MODULE: ./build/page/pack-live-heap.js



/** A live heap on a grid; `lastMs`: when its process was seen last. */
function packLiveHeap(heap, lastMs, grid) {
    const { atMs, usedBytes, forced } = heap;
    const live = sampleSteps({
        firstMs: atMs[0] ?? Number.POSITIVE_INFINITY,
        lastMs: heap.lostMs ?? lastMs,
        atMs,
        bytes: usedBytes,
    }, grid);
    return {
        live: packSeries(live),
        collected: packSeries(flagCollections(heap, listTimes(grid))),
        forced: forced.map((point) => ({
            atMs: point.atMs,
            tookMs: point.tookMs,
            bytes: point.liveBytes,
        })),
    };
}
/** What it had collected before it was read first was not seen. */
function flagCollections({ atMs, collections }, timesMs) {
    const flags = timesMs.map(() => 0);
    let point = 0;
    for (const [at, time] of atMs.entries()) {
        while (point + 1 < timesMs.length && (timesMs[point] ?? 0) < time)
            point++;
        if (at > 0 && (collections[at] ?? 0) > (collections[at - 1] ?? 0))
            flags[point] = 1;
    }
    return flags;
}

// EXTERNAL MODULE: ./build/report/findings.js
var report_findings = __webpack_require__(73145);
// EXTERNAL MODULE: ./build/units/percent.js
var units_percent = __webpack_require__(69337);
// EXTERNAL MODULE: ./build/report/container-rows.js
var container_rows = __webpack_require__(86708);
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
        heapBytes: null,
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
        heapBytes: null,
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
        heapBytes: row.heap?.endBytes ?? null,
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

;// CONCATENATED MODULE: ./build/page/select-offenders.js


/**
 * The first fitted line that a chart of its memory can draw: one that was fitted to the live heap
 * where that is drawn, none that was fitted to what is outside of it.
 */
function drawnTrend(findings, isHeapDrawn) {
    return findings
        .flatMap(({ trend }) => trend ?? [])
        .find(({ of }) => of === undefined || (of === 'heap' && isHeapDrawn));
}
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
        heaps: packHeaps(shown, recording, grid),
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
function packHeaps(shown, recording, grid) {
    const charted = new Set(selectOffenders(shown).map(({ row }) => row.id));
    return Object.fromEntries(recording.processes.flatMap(({ id, lastMs, heap }) => heap === undefined || !charted.has(id) ? [] : [[id, packLiveHeap(heap, lastMs, grid)]]));
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
    heaps: {},
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
    const hasHeap = report.processes.some(({ heap }) => heap !== undefined);
    return html `<section aria-labelledby="decision-title">
<h2 id="decision-title">How it was decided</h2>
<dl class="decision">${facts.map(([name, value]) => html `<div><dt>${name}</dt><dd>${renderProse(value, 1000)}</dd></div>`)}</dl>
${renderFindings(report)}
<details><summary>How to read this page</summary>
<ul>
<li><b>Resident memory (RSS)</b> counts pages that processes share in each of them, so it is never added up. <b>Total</b> is the anonymous memory of all processes plus the largest shared part.</li>
<li>A chart's line keeps the highest and lowest value of each of its columns, so a peak between two of them is not lost. Shaded parts were not measured.</li>
${hasHeap ? LIVE_HEAP : ''}<li>Sizes are binary: 1 MiB is 1,048,576 bytes.</li>
</ul></details>
</section>`;
}
const LIVE_HEAP = html `<li><b>Live heap</b> is what its runtime says was alive after the last
collection, in some with what died since the whole heap was looked at; what was alive after a
collection that we asked for is exact.</li>
`;
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
;// CONCATENATED MODULE: ./build/page/render-class-table.js




/**
 * Which classes of a JVM hold more than they did, folded away where nothing is wrong with its heap;
 * nothing where none is known to.
 */
function renderClassTable({ grown }, isOpen) {
    if (grown === undefined || grown.classes.length === 0)
        return html ``;
    const apartMs = Date.parse(grown.toAt) - Date.parse(grown.fromAt);
    const caption = 'After the last collection that was asked for, against the first, ' +
        `${(0,duration/* formatDuration */.a3)(apartMs)} before`;
    const body = html `<summary>Classes that hold more</summary>
<div class="wide"><table class="classes"><caption>${caption}</caption>
${HEAD}
<tbody>${grown.classes.map(renderClass)}</tbody></table></div>`;
    return isOpen
        ? html `<details class="twin" open>${body}</details>`
        : html `<details class="twin">${body}</details>`;
}
const HEAD = html `<thead><tr>
<th scope="col">Class</th>
<th scope="col" class="number">More</th>
<th scope="col" class="number">Alive</th>
<th scope="col" class="number objects">More objects</th>
</tr></thead>`;
function renderClass({ name, bytes, gainedBytes, gainedInstances }) {
    return html `<tr><th scope="row"><code>${(0,shorten/* shorten */.m)(name, 120)}</code></th>
<td class="number">+${(0,size/* formatBytes */.z3)(gainedBytes)}</td>
<td class="number">${(0,size/* formatBytes */.z3)(bytes)}</td>
<td class="number objects">${gainedInstances}</td></tr>`;
}

;// CONCATENATED MODULE: ./build/page/render-twin.js






const render_twin_ROWS = 12;
/** What a small chart draws, as tables, closed; nothing where there is nothing to be drawn. */
function render_twin_renderTwin(data, id, caption) {
    const packed = data.series[id];
    const timesMs = unpackSeries(data.times);
    const points = packed === undefined ? [] : thinRows(timesMs, unpackSeries(packed), render_twin_ROWS);
    if (points.length === 0)
        return html ``;
    const heap = data.heaps[id];
    const live = heap === undefined ? [] : unpackSeries(heap.live);
    const hasLive = live.some((bytes) => bytes !== null);
    const aliveAt = (atMs) => {
        const alive = live[timesMs.indexOf(atMs)] ?? null;
        return hasLive ? html `<td class="number">${alive === null ? '' : (0,size/* formatBytes */.z3)(alive)}</td>` : '';
    };
    return html `<details class="twin"><summary>The same as a table</summary>
<table><caption>${caption}</caption>
<thead><tr>${columns(['After', 'Memory', ...(hasLive ? ['Live heap'] : [])])}</tr></thead>
<tbody>${points.map(({ atMs, bytes }) => html `<tr><td>${formatElapsed(atMs)}</td>
<td class="number">${(0,size/* formatBytes */.z3)(bytes)}</td>${aliveAt(atMs)}</tr>`)}</tbody></table>${heap === undefined ? '' : renderForced(heap)}</details>`;
}
function renderForced({ forced }) {
    if (forced.length === 0)
        return html ``;
    return html `<table><caption>Collections that were asked for</caption>
<thead><tr>${columns(['After', 'Alive', 'Took'])}</tr></thead>
<tbody>${forced.map(({ atMs, bytes, tookMs }) => html `<tr><td>${formatElapsed(atMs)}</td>
<td class="number">${(0,size/* formatBytes */.z3)(bytes)}</td>
<td class="number">${(0,duration/* formatDuration */.a3)(tookMs)}</td></tr>`)}</tbody></table>`;
}
/** The first names the rows, the others have numbers. */
function columns([first = '', ...others]) {
    return html `<th scope="col">${first}</th>${others.map((name) => html `<th scope="col" class="number">${name}</th>`)}`;
}

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

;// CONCATENATED MODULE: ./build/page/render-offenders.js














const render_offenders_MOST_FINDINGS = 3;
const FITTED = {
    memory: html `<p class="advice">The dashed line is fitted to the anonymous memory after the
warm-up.</p>`,
    heap: html `<p class="advice">The straight dashed line is fitted to the live heap.</p>`,
};
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
    const heap = data.report.processes.find(({ id }) => id === row.id)?.heap;
    const trend = drawnTrend(findings, data.heaps[row.id] !== undefined);
    return html `<article class="card ${classOf(row.verdict)}" aria-labelledby="card-${at}">
<h3 id="card-${at}">${title}</h3>
<p class="rate">${renderVerdict(row.verdict)} ${describeRate(offender)}</p>
${findings.slice(0, render_offenders_MOST_FINDINGS).map(({ message }) => html `<p>${renderProse(message, 300)}</p>`)}
${[...advice].slice(0, render_offenders_MOST_FINDINGS).map((text) => html `<p class="advice">What to do: ${renderProse(text, 300)}</p>`)}
${trend === undefined ? '' : FITTED[trend.of === 'heap' ? 'heap' : 'memory']}
${countPoints(data, row.id) > 1 ? renderSmallChart(at) : ''}
${heap === undefined ? '' : renderClassTable(heap, findings.length > 0)}
${render_twin_renderTwin(data, row.id, captions[row.kind])}
</article>`;
}
function renderSmallChart(at) {
    return html `<div class="chart small" data-chart="${at}" hidden></div>`;
}
function countPoints({ series }, id) {
    const packed = series[id];
    return packed === undefined ? 0 : unpackSeries(packed).filter((value) => value !== null).length;
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
        row.heapBytes === null ? '' : `live heap ${(0,size/* formatBytes */.z3)(row.heapBytes)}`,
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
    const hasHeap = rows.some(({ heapBytes }) => heapBytes !== null);
    const shown = render_table_columns.filter(({ id }) => (id !== 'growth' || hasGrowth) && (id !== 'heap' || hasHeap));
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
const render_table_columns = [
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
    number('heap', 'Live heap', ({ heapBytes }) => known(heapBytes, size/* formatBytes */.z3)),
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
