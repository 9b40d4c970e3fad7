export const id = 902;
export const ids = [902];
export const modules = {

/***/ 31902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildPage: () => (/* binding */ buildPage)
});

// EXTERNAL MODULE: ./build/report/escape.js + 8 modules
var report_escape = __webpack_require__(93004);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(73145);
;// CONCATENATED MODULE: ./build/page/assets.js
// Written by tools/build-page.mjs from browser/. Do not edit.
const pageScript = "/*! with uPlot:\nThe MIT License (MIT)\n\nCopyright (c) 2022 Leon Sorokin\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the \"Software\"), to deal\nin the Software without restriction, including without limitation the rights\nto use, copy, modify, merge, publish, distribute, sublicense, and/or sell\ncopies of the Software, and to permit persons to whom the Software is\nfurnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in\nall copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\nIMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,\nFITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE\nAUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER\nLIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,\nOUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN\nTHE SOFTWARE.\n*/\n\"use strict\";(()=>{var _r=[\"B\",\"KiB\",\"MiB\",\"GiB\",\"TiB\",\"PiB\"];function xl(e){let t=e<0?\"-\":\"\",n=Math.abs(e),l=0;for(;n>=1023.5&&l<_r.length-1;)n/=1024,l++;return`${t}${l===0?String(Math.round(n)):Er(n)} ${_r[l]??\"\"}`}function Er(e){if(Math.abs(e)>=100)return String(Math.round(e));let t=Number(e.toPrecision(3));return Math.abs(t)<1e-6?t.toFixed(20).replace(/\\.?0+$/,\"\"):String(t)}function mn(e){let t=e.findings.filter(n=>n.outcome===\"fail\");return[...t.filter(n=>n.fails),...t.filter(n=>!n.fails)]}function mo(e){return e.trim()===\"\"?\"(no name)\":e}function Tl(e){return[...e.groups.map(t=>la(t,e)),...e.processes.map(t=>na(t,e))]}function la({id:e,name:t,processes:n,peakAnonSumBytes:l,growthBytesPerMinute:r=null},s){return{id:e,kind:\"group\",name:mo(t),detail:`${String(n)} processes together, anonymous memory`,pid:null,startBytes:null,peakBytes:l,endBytes:null,sharePercent:s.memoryBase.bytes>0?l/s.memoryBase.bytes*100:0,cpuPercent:null,livedMs:null,growthBytesPerMinute:r,trendBytes:[],verdict:oa(e,s)}}function na(e,t){let n=e.command===e.label||e.command===e.name?\"\":e.command,l=Math.max(Date.parse(e.startedAt),Date.parse(t.run.startedAt)),r=e.endedAt===null?Date.parse(t.run.startedAt)+t.run.durationMs:Date.parse(e.endedAt);return{id:e.id,kind:\"process\",name:mo(e.label),detail:n,pid:e.pid,startBytes:e.startRssBytes,peakBytes:e.peakRssBytes,endBytes:e.endRssBytes,sharePercent:e.peakPercent,cpuPercent:e.cpuPercent,livedMs:Math.max(0,r-l),growthBytesPerMinute:e.growthBytesPerMinute??null,trendBytes:e.trendBytes,verdict:e.verdict}}function oa(e,t){let n=mn(t).find(({subject:l})=>l.id===e);return n!==void 0?n.fails?\"fail\":\"warn\":t.findings.some(({subject:l,outcome:r})=>l.id===e&&r===\"unknown\")?\"unknown\":\"ok\"}var ra=12,ia=3;function Mr(e){let t=new Map(Tl(e).map(r=>[r.id,r])),n=mn(e),l=[...new Set(n.map(({subject:r})=>r.id))].flatMap(r=>t.get(r)??[]).slice(0,ra);return l.length>0?l.map(r=>({row:r,findings:n.filter(({subject:s})=>s.id===r.id)})):[...t.values()].filter(({kind:r})=>r===\"process\").slice(0,ia).map(r=>({row:r,findings:[]}))}var sa=\"uplot\",aa=\"u-hz\",ua=\"u-vt\",fa=\"u-title\",ca=\"u-wrap\",ma=\"u-under\",da=\"u-over\",pa=\"u-axis\",Qt=\"u-off\",ha=\"u-select\",ga=\"u-cursor-x\",wa=\"u-cursor-y\",ya=\"u-cursor-pt\",ba=\"u-legend\",va=\"u-live\",Sa=\"u-inline\",xa=\"u-series\",Ta=\"u-marker\",Ar=\"u-label\",Pa=\"u-value\",jl=\"width\",ql=\"height\";var Lr=\"bottom\",Pl=\"left\",po=\"right\",Ro=\"#000\",Rr=Ro+\"0\",ho=\"mousemove\",Dr=\"mousedown\",go=\"mouseup\",Cr=\"mouseenter\",Nr=\"mouseleave\",Hr=\"dblclick\",ka=\"resize\",_a=\"scroll\",Or=\"change\",wn=\"dppxchange\",Do=\"--\",Rl=typeof window<\"u\",So=Rl?document:null,_l=Rl?window:null,Ea=Rl?navigator:null,re,dn;function xo(){let e=devicePixelRatio;re!=e&&(re=e,dn&&Po(Or,dn,xo),dn=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),Xt(Or,dn,xo),_l.dispatchEvent(new CustomEvent(wn)))}function et(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function To(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function ge(e,t,n){e.style[t]=n+\"px\"}function gt(e,t,n,l){let r=So.createElement(e);return t!=null&&et(r,t),n?.insertBefore(r,l),r}function ut(e,t){return gt(\"div\",e,t)}var Vr=new WeakMap;function _t(e,t,n,l,r){let s=\"translate(\"+t+\"px,\"+n+\"px)\",a=Vr.get(e);s!=a&&(e.style.transform=s,Vr.set(e,s),t<0||n<0||t>l||n>r?et(e,Qt):To(e,Qt))}var Br=new WeakMap;function zr(e,t,n){let l=t+n,r=Br.get(e);l!=r&&(Br.set(e,l),e.style.background=t,e.style.borderColor=n)}var Fr=new WeakMap;function Ir(e,t,n,l){let r=t+\"\"+n,s=Fr.get(e);r!=s&&(Fr.set(e,r),e.style.height=n+\"px\",e.style.width=t+\"px\",e.style.marginLeft=l?-t/2+\"px\":0,e.style.marginTop=l?-n/2+\"px\":0)}var Co={passive:!0},Ma={...Co,capture:!0};function Xt(e,t,n,l){t.addEventListener(e,n,l?Ma:Co)}function Po(e,t,n,l){t.removeEventListener(e,n,Co)}Rl&&xo();function wt(e,t,n,l){let r;n=n||0,l=l||t.length-1;let s=l<=2147483647;for(;l-n>1;)r=s?n+l>>1:tt((n+l)/2),t[r]<e?n=r:l=r;return e-t[n]<=t[l]-e?n:l}function hi(e){return(n,l,r)=>{let s=-1,a=-1;for(let c=l;c<=r;c++)if(e(n[c])){s=c;break}for(let c=r;c>=l;c--)if(e(n[c])){a=c;break}return[s,a]}}var gi=e=>e!=null,wi=e=>e!=null&&e>0,vn=hi(gi),Aa=hi(wi);function La(e,t,n,l=0,r=!1){let s=r?Aa:vn,a=r?wi:gi;[t,n]=s(e,t,n);let c=e[t],m=e[t];if(t>-1)if(l==1)c=e[t],m=e[n];else if(l==-1)c=e[n],m=e[t];else for(let p=t;p<=n;p++){let b=e[p];a(b)&&(b<c?c=b:b>m&&(m=b))}return[c??fe,m??-fe]}function Sn(e,t,n,l){let r=Gr(e),s=Gr(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?Lt:yi,c=r==1?tt:ft,m=s==1?ft:tt,p=c(a(Me(e))),b=m(a(Me(t))),g=El(n,p),w=El(n,b);return n==10&&(p<0&&(g=ce(g,-p)),b<0&&(w=ce(w,-b))),l||n==2?(e=g*r,t=w*s):(e=xi(e,g),t=xn(t,w)),[e,t]}function No(e,t,n,l){let r=Sn(e,t,n,l);return e==0&&(r[0]=0),t==0&&(r[1]=0),r}var Ho=.1,Wr={mode:3,pad:Ho},Jl={pad:0,soft:null,mode:0},Ra={min:Jl,max:Jl};function yn(e,t,n,l){return Tn(n)?$r(e,t,n):(Jl.pad=n,Jl.soft=l?0:null,Jl.mode=l?3:0,$r(e,t,Ra))}function ne(e,t){return e??t}function Da(e,t,n){for(t=ne(t,0),n=ne(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function $r(e,t,n){let l=n.min,r=n.max,s=ne(l.pad,0),a=ne(r.pad,0),c=ne(l.hard,-fe),m=ne(r.hard,fe),p=ne(l.soft,fe),b=ne(r.soft,-fe),g=ne(l.mode,0),w=ne(r.mode,0),T=t-e,E=Lt(T),H=Ue(Me(e),Me(t)),z=Lt(H),F=Me(z-E);(T<1e-24||F>10)&&(T=0,(e==0||t==0)&&(T=1e-24,g==2&&p!=fe&&(s=0),w==2&&b!=-fe&&(a=0)));let S=T||H||1e3,O=Lt(S),P=El(10,tt(O)),j=S*(T==0?e==0?.1:1:s),R=ce(xi(e-j,P/10),24),q=e>=p&&(g==1||g==3&&R<=p||g==2&&R>=p)?p:fe,U=Ue(c,R<q&&e>=q?q:yt(q,R)),Q=S*(T==0?t==0?.1:1:a),G=ce(xn(t+Q,P/10),24),k=t<=b&&(w==1||w==3&&G>=b||w==2&&G<=b)?b:-fe,Y=yt(m,G>k&&t<=k?k:Ue(k,G));return U==Y&&U==0&&(Y=100),[U,Y]}var Ca=new Intl.NumberFormat(Rl?Ea.language:\"en-US\"),Oo=e=>Ca.format(e),lt=Math,gn=lt.PI,Me=lt.abs,tt=lt.floor,Ee=lt.round,ft=lt.ceil,yt=lt.min,Ue=lt.max,El=lt.pow,Gr=lt.sign,Lt=lt.log10,yi=lt.log2,Na=(e,t=1)=>lt.sinh(e)*t,wo=(e,t=1)=>lt.asinh(e/t),fe=1/0;function Ur(e){return(Lt((e^e>>31)-(e>>31))|0)+1}function ko(e,t,n){return yt(Ue(e,t),n)}function bi(e){return typeof e==\"function\"}function X(e){return bi(e)?e:()=>e}var Ha=()=>{},vi=e=>e,Si=(e,t)=>t,Oa=e=>null,Kr=e=>!0,Yr=(e,t)=>e==t,Va=/\\.\\d*?(?=9{6,}|0{6,})/gm,el=e=>{if(Pi(e)||zt.has(e))return e;let t=`${e}`,n=t.match(Va);if(n==null)return e;let l=n[0].length-1;if(t.indexOf(\"e-\")!=-1){let[r,s]=t.split(\"e\");return+`${el(r)}e${s}`}return ce(e,l)};function Zt(e,t){return el(ce(el(e/t))*t)}function xn(e,t){return el(ft(el(e/t))*t)}function xi(e,t){return el(tt(el(e/t))*t)}function ce(e,t=0){if(Pi(e))return e;let n=10**t,l=e*n*(1+Number.EPSILON);return Ee(l)/n}var zt=new Map;function Ti(e){return((\"\"+e).split(\".\")[1]||\"\").length}function Xl(e,t,n,l){let r=[],s=l.map(Ti);for(let a=t;a<n;a++){let c=Me(a),m=ce(El(e,a),c);for(let p=0;p<l.length;p++){let b=e==10?+`${l[p]}e${a}`:l[p]*m,g=(a>=0?0:c)+(a>=s[p]?0:s[p]),w=e==10?b:ce(b,g);r.push(w),zt.set(w,g)}}return r}var Ql={},Vo=[],Ml=[null,null],Bt=Array.isArray,Pi=Number.isInteger,Ba=e=>e===void 0;function jr(e){return typeof e==\"string\"}function Tn(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function za(e){return e!=null&&typeof e==\"object\"}var Fa=Object.getPrototypeOf(Uint8Array),ki=\"__proto__\";function Al(e,t=Tn){let n;if(Bt(e)){let l=e.find(r=>r!=null);if(Bt(l)||t(l)){n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=Al(e[r],t)}else n=e.slice()}else if(e instanceof Fa)n=e.slice();else if(t(e)){n={};for(let l in e)l!=ki&&(n[l]=Al(e[l],t))}else n=e;return n}function Pe(e){let t=arguments;for(let n=1;n<t.length;n++){let l=t[n];for(let r in l)r!=ki&&(Tn(e[r])?Pe(e[r],Al(l[r])):e[r]=Al(l[r]))}return e}var Ia=0,Wa=1,$a=2;function Ga(e,t,n){for(let l=0,r,s=-1;l<t.length;l++){let a=t[l];if(a>s){for(r=a-1;r>=0&&e[r]==null;)e[r--]=null;for(r=a+1;r<n&&e[r]==null;)e[s=r++]=null}}}function Ua(e,t){if(ja(e)){let a=e[0].slice();for(let c=1;c<e.length;c++)a.push(...e[c].slice(1));return qa(a[0])||(a=Ya(a)),a}let n=new Set;for(let a=0;a<e.length;a++){let m=e[a][0],p=m.length;for(let b=0;b<p;b++)n.add(m[b])}let l=[Array.from(n).sort((a,c)=>a-c)],r=l[0].length,s=new Map;for(let a=0;a<r;a++)s.set(l[0][a],a);for(let a=0;a<e.length;a++){let c=e[a],m=c[0];for(let p=1;p<c.length;p++){let b=c[p],g=Array(r).fill(void 0),w=t?t[a][p]:Wa,T=[];for(let E=0;E<b.length;E++){let H=b[E],z=s.get(m[E]);H===null?w!=Ia&&(g[z]=H,w==$a&&T.push(z)):g[z]=H}Ga(g,T,r),l.push(g)}}return l}var Ka=typeof queueMicrotask>\"u\"?e=>Promise.resolve().then(e):queueMicrotask;function Ya(e){let t=e[0],n=t.length,l=Array(n);for(let s=0;s<l.length;s++)l[s]=s;l.sort((s,a)=>t[s]-t[a]);let r=[];for(let s=0;s<e.length;s++){let a=e[s],c=Array(n);for(let m=0;m<n;m++)c[m]=a[l[m]];r.push(c)}return r}function ja(e){let t=e[0][0],n=t.length;for(let l=1;l<e.length;l++){let r=e[l][0];if(r.length!=n)return!1;if(r!=t){for(let s=0;s<n;s++)if(r[s]!=t[s])return!1}}return!0}function qa(e,t=100){let n=e.length;if(n<=1)return!0;let l=0,r=n-1;for(;l<=r&&e[l]==null;)l++;for(;r>=l&&e[r]==null;)r--;if(r<=l)return!0;let s=Ue(1,tt((r-l+1)/t));for(let a=e[l],c=l+s;c<=r;c+=s){let m=e[c];if(m!=null){if(m<=a)return!1;a=m}}return!0}var _i=[\"January\",\"February\",\"March\",\"April\",\"May\",\"June\",\"July\",\"August\",\"September\",\"October\",\"November\",\"December\"],Ei=[\"Sunday\",\"Monday\",\"Tuesday\",\"Wednesday\",\"Thursday\",\"Friday\",\"Saturday\"];function Mi(e){return e.slice(0,3)}var Za=Ei.map(Mi),Ja=_i.map(Mi),Qa={MMMM:_i,MMM:Ja,WWWW:Ei,WWW:Za};function Yl(e){return(e<10?\"0\":\"\")+e}function Xa(e){return(e<10?\"00\":e<100?\"0\":\"\")+e}var eu={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+\"\").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Yl(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Yl(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Yl(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?\"PM\":\"AM\",aa:e=>e.getHours()>=12?\"pm\":\"am\",a:e=>e.getHours()>=12?\"p\":\"a\",mm:e=>Yl(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Yl(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Xa(e.getMilliseconds())};function Bo(e,t){t=t||Qa;let n=[],l=/\\{([a-z]+)\\}|[^{]+/gi,r;for(;r=l.exec(e);)n.push(r[0][0]==\"{\"?eu[r[1]]:r[0]);return s=>{let a=\"\";for(let c=0;c<n.length;c++)a+=typeof n[c]==\"string\"?n[c]:n[c](s,t);return a}}var tu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function lu(e,t){let n;return t==\"UTC\"||t==\"Etc/UTC\"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==tu?n=e:(n=new Date(e.toLocaleString(\"en-US\",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var Ai=e=>e%1==0,bn=[1,2,2.5,5],nu=Xl(10,-32,0,bn),Li=Xl(10,0,32,bn),ou=Li.filter(Ai),Jt=nu.concat(Li),zo=`\n`,Ri=\"{YYYY}\",qr=zo+Ri,Di=\"{M}/{D}\",Zl=zo+Di,pn=Zl+\"/{YY}\",Ci=\"{aa}\",ru=\"{h}:{mm}\",kl=ru+Ci,Zr=zo+kl,Jr=\":{ss}\",se=null;function Ni(e){let t=e*1e3,n=t*60,l=n*60,r=l*24,s=r*30,a=r*365,m=(e==1?Xl(10,0,3,bn).filter(Ai):Xl(10,-3,0,bn)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,l,l*2,l*3,l*4,l*6,l*8,l*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),p=[[a,Ri,se,se,se,se,se,se,1],[r*28,\"{MMM}\",qr,se,se,se,se,se,1],[r,Di,qr,se,se,se,se,se,1],[l,\"{h}\"+Ci,pn,se,Zl,se,se,se,1],[n,kl,pn,se,Zl,se,se,se,1],[t,Jr,pn+\" \"+kl,se,Zl+\" \"+kl,se,Zr,se,1],[e,Jr+\".{fff}\",pn+\" \"+kl,se,Zl+\" \"+kl,se,Zr,se,1]];function b(g){return(w,T,E,H,z,F)=>{let S=[],O=z>=a,P=z>=s&&z<a,j=g(E),R=ce(j*e,3),q=yo(j.getFullYear(),O?0:j.getMonth(),P||O?1:j.getDate()),U=ce(q*e,3);if(P||O){let Q=P?z/s:0,G=O?z/a:0,k=R==U?R:ce(yo(q.getFullYear()+G,q.getMonth()+Q,1)*e,3),Y=new Date(Ee(k/e)),D=Y.getFullYear(),W=Y.getMonth();for(let B=0;k<=H;B++){let ee=yo(D+G*B,W+Q*B,1),V=ee-g(ce(ee*e,3));k=ce((+ee+V)*e,3),k<=H&&S.push(k)}}else{let Q=z>=r?r:z,G=tt(E)-tt(R),k=U+G+xn(R-U,Q);S.push(k);let Y=g(k),D=Y.getHours()+Y.getMinutes()/n+Y.getSeconds()/l,W=z/l,B=w.axes[T]._space,ee=F/B;for(;k=ce(k+z,e==1?0:3),!(k>H);)if(W>1){let V=tt(ce(D+W,6))%24,te=g(k).getHours()-V;te>1&&(te=-1),k-=te*l,D=(D+W)%24;let ae=S[S.length-1];ce((k-ae)/z,3)*ee>=.7&&S.push(k)}else S.push(k)}return S}}return[m,p,b]}var[iu,su,au]=Ni(1),[uu,fu,cu]=Ni(.001);Xl(2,-53,53,[1]);function Qr(e,t){return e.map(n=>n.map((l,r)=>r==0||r==8||l==null?l:t(r==1||n[8]==0?l:n[1]+l)))}function Xr(e,t){return(n,l,r,s,a)=>{let c=t.find(E=>a>=E[0])||t[t.length-1],m,p,b,g,w,T;return l.map(E=>{let H=e(E),z=H.getFullYear(),F=H.getMonth(),S=H.getDate(),O=H.getHours(),P=H.getMinutes(),j=H.getSeconds(),R=z!=m&&c[2]||F!=p&&c[3]||S!=b&&c[4]||O!=g&&c[5]||P!=w&&c[6]||j!=T&&c[7]||c[1];return m=z,p=F,b=S,g=O,w=P,T=j,R(H)})}}function mu(e,t){let n=Bo(t);return(l,r,s,a,c)=>r.map(m=>n(e(m)))}function yo(e,t,n){return new Date(e,t,n)}function ei(e,t){return t(e)}var du=\"{YYYY}-{MM}-{DD} {h}:{mm}{aa}\";function ti(e,t){return(n,l,r,s)=>s==null?Do:t(e(l))}function pu(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function hu(e,t){return e.series[t].fill(e,t)}var gu={show:!0,live:!0,isolate:!1,mount:Ha,markers:{show:!0,width:2,stroke:pu,fill:hu,dash:\"solid\"},idx:null,idxs:null,values:[]};function wu(e,t){let n=e.cursor.points,l=ut(),r=n.size(e,t);ge(l,jl,r),ge(l,ql,r);let s=r/-2;ge(l,\"marginLeft\",s),ge(l,\"marginTop\",s);let a=n.width(e,t,r);return a&&ge(l,\"borderWidth\",a),l}function yu(e,t){let n=e.series[t].points;return n._fill||n._stroke}function bu(e,t){let n=e.series[t].points;return n._stroke||n._fill}function vu(e,t){return e.series[t].points.size}var bo=[0,0];function Su(e,t,n){return bo[0]=t,bo[1]=n,bo}function hn(e,t,n,l=!0){return r=>{r.button==0&&(!l||r.target==t)&&n(r)}}function vo(e,t,n,l=!0){return r=>{(!l||r.target==t)&&n(r)}}var xu={show:!0,x:!0,y:!0,lock:!1,move:Su,points:{one:!1,show:wu,size:vu,width:0,stroke:bu,fill:yu},bind:{mousedown:hn,mouseup:hn,click:hn,dblclick:hn,mousemove:vo,mouseleave:vo,mouseenter:vo},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,l,r)=>l-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Hi={show:!0,stroke:\"rgba(0,0,0,0.07)\",width:2},Fo=Pe({},Hi,{filter:Si}),Oi=Pe({},Fo,{size:10}),Vi=Pe({},Hi,{show:!1}),Io='12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"',Bi=\"bold \"+Io,zi=1.5,li={show:!0,scale:\"x\",stroke:Ro,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Bi,side:2,grid:Fo,ticks:Oi,border:Vi,font:Io,lineGap:zi,rotate:0},Tu=\"Value\",Pu=\"Time\",ni={show:!0,scale:\"x\",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function ku(e,t,n,l,r){return t.map(s=>s==null?\"\":Oo(s))}function _u(e,t,n,l,r,s,a){let c=[],m=zt.get(r)||0;n=a?n:ce(xn(n,r),m);for(let p=n;p<=l;p=ce(p+r,m))c.push(Object.is(p,-0)?0:p);return c}function _o(e,t,n,l,r,s,a){let c=[],m=e.scales[e.axes[t].scale].log,p=m==10?Lt:yi,b=tt(p(n));r=El(m,b),m==10&&(r=Jt[wt(r,Jt)]);let g=n,w=r*m;m==10&&(w=Jt[wt(w,Jt)]);do c.push(g),g=g+r,m==10&&!zt.has(g)&&(g=ce(g,zt.get(r))),g>=w&&(r=g,w=r*m,m==10&&(w=Jt[wt(w,Jt)]));while(g<=l);return c}function Eu(e,t,n,l,r,s,a){let m=e.scales[e.axes[t].scale].asinh,p=l>m?_o(e,t,Ue(m,n),l,r):[m],b=l>=0&&n<=0?[0]:[];return(n<-m?_o(e,t,Ue(m,-l),-n,r):[m]).reverse().map(w=>-w).concat(b,p)}var Fi=/./,Mu=/[12357]/,Au=/[125]/,oi=/1/,Eo=(e,t,n,l)=>e.map((r,s)=>t==4&&r==0||s%l==0&&n.test(r.toExponential()[r<0?1:0])?r:null);function Lu(e,t,n,l,r){let s=e.axes[n],a=s.scale,c=e.scales[a],m=e.valToPos,p=s._space,b=m(10,a),g=m(9,a)-b>=p?Fi:m(7,a)-b>=p?Mu:m(5,a)-b>=p?Au:oi;if(g==oi){let w=Me(m(1,a)-b);if(w<p)return Eo(t.slice().reverse(),c.distr,g,ft(p/w)).reverse()}return Eo(t,c.distr,g,1)}function Ru(e,t,n,l,r){let s=e.axes[n],a=s.scale,c=s._space,m=e.valToPos,p=Me(m(1,a)-m(2,a));return p<c?Eo(t.slice().reverse(),3,Fi,ft(c/p)).reverse():t}function Du(e,t,n,l){return l==null?Do:t==null?\"\":Oo(t)}var ri={show:!0,scale:\"y\",stroke:Ro,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Bi,side:3,grid:Fo,ticks:Oi,border:Vi,font:Io,lineGap:zi,rotate:0};function Cu(e,t){let n=3+(e||1)*2;return ce(n*t,3)}function Nu(e,t){let{scale:n,idxs:l}=e.series[0],r=e._data[0],s=e.valToPos(r[l[0]],n,!0),a=e.valToPos(r[l[1]],n,!0),c=Me(a-s),m=e.series[t],p=c/(m.points.space*re);return l[1]-l[0]<=p}var ii={scale:null,auto:!0,sorted:0,min:fe,max:-fe},Ii=(e,t,n,l,r)=>r,si={show:!0,auto:!0,sorted:0,gaps:Ii,alpha:1,facets:[Pe({},ii,{scale:\"x\"}),Pe({},ii,{scale:\"y\"})]},ai={scale:\"y\",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Ii,alpha:1,points:{show:Nu,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function Hu(e,t,n,l,r){return n/10}var Wi={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ou=Pe({},Wi,{time:!1,ori:1}),ui={};function $i(e,t){let n=ui[e];return n||(n={key:e,plots:[],sub(l){n.plots.push(l)},unsub(l){n.plots=n.plots.filter(r=>r!=l)},pub(l,r,s,a,c,m,p){for(let b=0;b<n.plots.length;b++)n.plots[b]!=r&&n.plots[b].pub(l,r,s,a,c,m,p)}},e!=null&&(ui[e]=n)),n}var Ll=1,Mo=2;function tl(e,t,n){let l=e.mode,r=e.series[t],s=l==2?e._data[t]:e._data,a=e.scales,c=e.bbox,m=s[0],p=l==2?s[1]:s[t],b=l==2?a[r.facets[0].scale]:a[e.series[0].scale],g=l==2?a[r.facets[1].scale]:a[r.scale],w=c.left,T=c.top,E=c.width,H=c.height,z=e.valToPosH,F=e.valToPosV;return b.ori==0?n(r,m,p,b,g,z,F,w,T,E,H,kn,Dl,En,Ui,Yi):n(r,m,p,b,g,F,z,T,w,H,E,_n,Cl,Go,Ki,ji)}function Wo(e,t){let n=0,l=0,r=ne(e.bands,Vo);for(let s=0;s<r.length;s++){let a=r[s];a.series[0]==t?n=a.dir:a.series[1]==t&&(a.dir==1?l|=1:l|=2)}return[n,l==1?-1:l==2?1:l==3?2:0]}function Vu(e,t,n,l,r){let s=e.mode,a=e.series[t],c=s==2?a.facets[1].scale:a.scale,m=e.scales[c];return r==-1?m.min:r==1?m.max:m.distr==3?m.dir==1?m.min:m.max:0}function Rt(e,t,n,l,r,s){return tl(e,t,(a,c,m,p,b,g,w,T,E,H,z)=>{let F=a.pxRound,S=p.dir*(p.ori==0?1:-1),O=p.ori==0?Dl:Cl,P,j;S==1?(P=n,j=l):(P=l,j=n);let R=F(g(c[P],p,H,T)),q=F(w(m[P],b,z,E)),U=F(g(c[j],p,H,T)),Q=F(w(s==1?b.max:b.min,b,z,E)),G=new Path2D(r);return O(G,U,Q),O(G,R,Q),O(G,R,q),G})}function Pn(e,t,n,l,r,s){let a=null;if(e.length>0){a=new Path2D;let c=t==0?En:Go,m=n;for(let g=0;g<e.length;g++){let w=e[g];if(w[1]>w[0]){let T=w[0]-m;T>0&&c(a,m,l,T,l+s),m=w[1]}}let p=n+r-m,b=10;p>0&&c(a,m,l-b/2,p,l+s+b)}return a}function Bu(e,t,n){let l=e[e.length-1];l&&l[0]==t?l[1]=n:e.push([t,n])}function $o(e,t,n,l,r,s,a){let c=[],m=e.length;for(let p=r==1?n:l;p>=n&&p<=l;p+=r)if(t[p]===null){let g=p,w=p;if(r==1)for(;++p<=l&&t[p]===null;)w=p;else for(;--p>=n&&t[p]===null;)w=p;let T=s(e[g]),E=w==g?T:s(e[w]),H=g-r;T=a<=0&&H>=0&&H<m?s(e[H]):T;let F=w+r;E=a>=0&&F>=0&&F<m?s(e[F]):E,E>=T&&c.push([T,E])}return c}function fi(e){return e==0?vi:e==1?Ee:t=>Zt(t,e)}function Gi(e){let t=e==0?kn:_n,n=e==0?(r,s,a,c,m,p)=>{r.arcTo(s,a,c,m,p)}:(r,s,a,c,m,p)=>{r.arcTo(a,s,m,c,p)},l=e==0?(r,s,a,c,m)=>{r.rect(s,a,c,m)}:(r,s,a,c,m)=>{r.rect(a,s,m,c)};return(r,s,a,c,m,p=0,b=0)=>{p==0&&b==0?l(r,s,a,c,m):(p=yt(p,c/2,m/2),b=yt(b,c/2,m/2),t(r,s+p,a),n(r,s+c,a,s+c,a+m,p),n(r,s+c,a+m,s,a+m,b),n(r,s,a+m,s,a,b),n(r,s,a,s+c,a,p),r.closePath())}}var kn=(e,t,n)=>{e.moveTo(t,n)},_n=(e,t,n)=>{e.moveTo(n,t)},Dl=(e,t,n)=>{e.lineTo(t,n)},Cl=(e,t,n)=>{e.lineTo(n,t)},En=Gi(0),Go=Gi(1),Ui=(e,t,n,l,r,s)=>{e.arc(t,n,l,r,s)},Ki=(e,t,n,l,r,s)=>{e.arc(n,t,l,r,s)},Yi=(e,t,n,l,r,s,a)=>{e.bezierCurveTo(t,n,l,r,s,a)},ji=(e,t,n,l,r,s,a)=>{e.bezierCurveTo(n,t,r,l,a,s)};function qi(e){return(t,n,l,r,s)=>tl(t,n,(a,c,m,p,b,g,w,T,E,H,z)=>{let{pxRound:F,points:S}=a,O,P;p.ori==0?(O=kn,P=Ui):(O=_n,P=Ki);let j=ce(S.width*re,3),R=(S.size-S.width)/2*re,q=ce(R*2,3),U=new Path2D,Q=new Path2D,{left:G,top:k,width:Y,height:D}=t.bbox;En(Q,G-q,k-q,Y+q*2,D+q*2);let W=B=>{if(m[B]!=null){let ee=F(g(c[B],p,H,T)),V=F(w(m[B],b,z,E));O(U,ee+R,V),P(U,ee,V,R,0,gn*2)}};if(s)s.forEach(W);else for(let B=l;B<=r;B++)W(B);return{stroke:j>0?U:null,fill:U,clip:Q,flags:Ll|Mo}})}function Zi(e){return(t,n,l,r,s,a)=>{l!=r&&(s!=l&&a!=l&&e(t,n,l),s!=r&&a!=r&&e(t,n,r),e(t,n,a))}}var zu=Zi(Dl),Fu=Zi(Cl);function Ji(e){let t=ne(e?.alignGaps,0);return(n,l,r,s)=>tl(n,l,(a,c,m,p,b,g,w,T,E,H,z)=>{[r,s]=vn(m,r,s);let F=a.pxRound,S=D=>F(g(D,p,H,T)),O=D=>F(w(D,b,z,E)),P,j;p.ori==0?(P=Dl,j=zu):(P=Cl,j=Fu);let R=p.dir*(p.ori==0?1:-1),q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ll},U=q.stroke,Q=!1;if(s-r>=H*4){let D=C=>n.posToVal(C,p.key,!0),W=null,B=null,ee,V,Ke,we=S(c[R==1?r:s]),te=S(c[r]),ae=S(c[s]),Z=D(R==1?te+1:ae-1);for(let C=R==1?r:s;C>=r&&C<=s;C+=R){let ke=c[C],ye=(R==1?ke<Z:ke>Z)?we:S(ke),ie=m[C];ye==we?ie!=null?(V=ie,W==null?(P(U,ye,O(V)),ee=W=B=V):V<W?W=V:V>B&&(B=V)):ie===null&&(Q=!0):(W!=null&&j(U,we,O(W),O(B),O(ee),O(V)),ie!=null?(V=ie,P(U,ye,O(V)),W=B=ee=V):(W=B=null,ie===null&&(Q=!0)),we=ye,Z=D(we+R))}W!=null&&W!=B&&Ke!=we&&j(U,we,O(W),O(B),O(ee),O(V))}else for(let D=R==1?r:s;D>=r&&D<=s;D+=R){let W=m[D];W===null?Q=!0:W!=null&&P(U,S(c[D]),O(W))}let[k,Y]=Wo(n,l);if(a.fill!=null||k!=0){let D=q.fill=new Path2D(U),W=a.fillTo(n,l,a.min,a.max,k),B=O(W),ee=S(c[r]),V=S(c[s]);R==-1&&([V,ee]=[ee,V]),P(D,V,B),P(D,ee,B)}if(!a.spanGaps){let D=[];Q&&D.push(...$o(c,m,r,s,R,S,t)),q.gaps=D=a.gaps(n,l,r,s,D),q.clip=Pn(D,p.ori,T,E,H,z)}return Y!=0&&(q.band=Y==2?[Rt(n,l,r,s,U,-1),Rt(n,l,r,s,U,1)]:Rt(n,l,r,s,U,Y)),q})}function Iu(e){let t=ne(e.align,1),n=ne(e.ascDesc,!1),l=ne(e.alignGaps,0),r=ne(e.extend,!1);return(s,a,c,m)=>tl(s,a,(p,b,g,w,T,E,H,z,F,S,O)=>{[c,m]=vn(g,c,m);let P=p.pxRound,{left:j,width:R}=s.bbox,q=te=>P(E(te,w,S,z)),U=te=>P(H(te,T,O,F)),Q=w.ori==0?Dl:Cl,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ll},k=G.stroke,Y=w.dir*(w.ori==0?1:-1),D=U(g[Y==1?c:m]),W=q(b[Y==1?c:m]),B=W,ee=W;r&&t==-1&&(ee=j,Q(k,ee,D)),Q(k,W,D);for(let te=Y==1?c:m;te>=c&&te<=m;te+=Y){let ae=g[te];if(ae==null)continue;let Z=q(b[te]),C=U(ae);t==1?Q(k,Z,D):Q(k,B,C),Q(k,Z,C),D=C,B=Z}let V=B;r&&t==1&&(V=j+R,Q(k,V,D));let[Ke,we]=Wo(s,a);if(p.fill!=null||Ke!=0){let te=G.fill=new Path2D(k),ae=p.fillTo(s,a,p.min,p.max,Ke),Z=U(ae);Q(te,V,Z),Q(te,ee,Z)}if(!p.spanGaps){let te=[];te.push(...$o(b,g,c,m,Y,q,l));let ae=p.width*re/2,Z=n||t==1?ae:-ae,C=n||t==-1?-ae:ae;te.forEach(ke=>{ke[0]+=Z,ke[1]+=C}),G.gaps=te=p.gaps(s,a,c,m,te),G.clip=Pn(te,w.ori,z,F,S,O)}return we!=0&&(G.band=we==2?[Rt(s,a,c,m,k,-1),Rt(s,a,c,m,k,1)]:Rt(s,a,c,m,k,we)),G})}function ci(e,t,n,l,r,s,a=fe){if(e.length>1){let c=null;for(let m=0,p=1/0;m<e.length;m++)if(t[m]!==void 0){if(c!=null){let b=Me(e[m]-e[c]);b<p&&(p=b,a=Me(n(e[m],l,r,s)-n(e[c],l,r,s)))}c=m}}return a}function Wu(e){e=e||Ql;let t=ne(e.size,[.6,fe,1]),n=e.align||0,l=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r==\"number\"?[r,0]:r;let s=X(r),a=1-t[0],c=ne(t[1],fe),m=ne(t[2],1),p=ne(e.disp,Ql),b=ne(e.each,T=>{}),{fill:g,stroke:w}=p;return(T,E,H,z)=>tl(T,E,(F,S,O,P,j,R,q,U,Q,G,k)=>{let Y=F.pxRound,D=n,W=l*re,B=c*re,ee=m*re,V,Ke;P.ori==0?[V,Ke]=s(T,E):[Ke,V]=s(T,E);let we=P.dir*(P.ori==0?1:-1),te=P.ori==0?En:Go,ae=P.ori==0?b:(A,me,_e,il,Wt,vt,$t)=>{b(A,me,_e,Wt,il,$t,vt)},Z=ne(T.bands,Vo).find(A=>A.series[0]==E),C=Z!=null?Z.dir:0,ke=F.fillTo(T,E,F.min,F.max,C),Fe=Y(q(ke,j,k,Q)),ye,ie,ct,qe=G,ve=Y(F.width*re),bt=!1,Et=null,nt=null,Dt=null,nl=null;g!=null&&(ve==0||w!=null)&&(bt=!0,Et=g.values(T,E,H,z),nt=new Map,new Set(Et).forEach(A=>{A!=null&&nt.set(A,new Path2D)}),ve>0&&(Dt=w.values(T,E,H,z),nl=new Map,new Set(Dt).forEach(A=>{A!=null&&nl.set(A,new Path2D)})));let{x0:ol,size:zl}=p;if(ol!=null&&zl!=null){D=1,S=ol.values(T,E,H,z),ol.unit==2&&(S=S.map(_e=>T.posToVal(U+_e*G,P.key,!0)));let A=zl.values(T,E,H,z);zl.unit==2?ie=A[0]*G:ie=R(A[0],P,G,U)-R(0,P,G,U),qe=ci(S,O,R,P,G,U,qe),ct=qe-ie+W}else qe=ci(S,O,R,P,G,U,qe),ct=qe*a+W,ie=qe-ct;ct<1&&(ct=0),ve>=ie/2&&(ve=0),ct<5&&(Y=vi);let tn=ct>0,Ft=qe-ct-(tn?ve:0);ie=Y(ko(Ft,ee,B)),ye=(D==0?ie/2:D==we?0:ie)-D*we*((D==0?W/2:0)+(tn?ve/2:0));let Ie={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},rl=bt?null:new Path2D,Mt=null;if(Z!=null)Mt=T.data[Z.series[1]];else{let{y0:A,y1:me}=p;A!=null&&me!=null&&(O=me.values(T,E,H,z),Mt=A.values(T,E,H,z))}let It=V*ie,K=Ke*ie;for(let A=we==1?H:z;A>=H&&A<=z;A+=we){let me=O[A];if(me==null)continue;if(Mt!=null){let Ye=Mt[A]??0;if(me-Ye==0)continue;Fe=q(Ye,j,k,Q)}let _e=P.distr!=2||p!=null?S[A]:A,il=R(_e,P,G,U),Wt=q(ne(me,ke),j,k,Q),vt=Y(il-ye),$t=Y(Ue(Wt,Fe)),Ze=Y(yt(Wt,Fe)),ot=$t-Ze;if(me!=null){let Ye=me<0?K:It,mt=me<0?It:K;bt?(ve>0&&Dt[A]!=null&&te(nl.get(Dt[A]),vt,Ze+tt(ve/2),ie,Ue(0,ot-ve),Ye,mt),Et[A]!=null&&te(nt.get(Et[A]),vt,Ze+tt(ve/2),ie,Ue(0,ot-ve),Ye,mt)):te(rl,vt,Ze+tt(ve/2),ie,Ue(0,ot-ve),Ye,mt),ae(T,E,A,vt-ve/2,Ze,ie+ve,ot)}}return ve>0?Ie.stroke=bt?nl:rl:bt||(Ie._fill=F.width==0?F._fill:F._stroke??F._fill,Ie.width=0),Ie.fill=bt?nt:rl,Ie})}function $u(e,t){let n=ne(t?.alignGaps,0);return(l,r,s,a)=>tl(l,r,(c,m,p,b,g,w,T,E,H,z,F)=>{[s,a]=vn(p,s,a);let S=c.pxRound,O=V=>S(w(V,b,z,E)),P=V=>S(T(V,g,F,H)),j,R,q;b.ori==0?(j=kn,q=Dl,R=Yi):(j=_n,q=Cl,R=ji);let U=b.dir*(b.ori==0?1:-1),Q=O(m[U==1?s:a]),G=Q,k=[],Y=[];for(let V=U==1?s:a;V>=s&&V<=a;V+=U)if(p[V]!=null){let we=m[V],te=O(we);k.push(G=te),Y.push(P(p[V]))}let D={stroke:e(k,Y,j,q,R,S),fill:null,clip:null,band:null,gaps:null,flags:Ll},W=D.stroke,[B,ee]=Wo(l,r);if(c.fill!=null||B!=0){let V=D.fill=new Path2D(W),Ke=c.fillTo(l,r,c.min,c.max,B),we=P(Ke);q(V,G,we),q(V,Q,we)}if(!c.spanGaps){let V=[];V.push(...$o(m,p,s,a,U,O,n)),D.gaps=V=c.gaps(l,r,s,a,V),D.clip=Pn(V,b.ori,E,H,z,F)}return ee!=0&&(D.band=ee==2?[Rt(l,r,s,a,W,-1),Rt(l,r,s,a,W,1)]:Rt(l,r,s,a,W,ee)),D})}function Gu(e){return $u(Uu,e)}function Uu(e,t,n,l,r,s){let a=e.length;if(a<2)return null;let c=new Path2D;if(n(c,e[0],t[0]),a==2)l(c,e[1],t[1]);else{let m=Array(a),p=Array(a-1),b=Array(a-1),g=Array(a-1);for(let w=0;w<a-1;w++)b[w]=t[w+1]-t[w],g[w]=e[w+1]-e[w],p[w]=b[w]/g[w];m[0]=p[0];for(let w=1;w<a-1;w++)p[w]===0||p[w-1]===0||p[w-1]>0!=p[w]>0?m[w]=0:(m[w]=3*(g[w-1]+g[w])/((2*g[w]+g[w-1])/p[w-1]+(g[w]+2*g[w-1])/p[w]),isFinite(m[w])||(m[w]=0));m[a-1]=p[a-2];for(let w=0;w<a-1;w++)r(c,e[w]+g[w]/3,t[w]+m[w]*g[w]/3,e[w+1]-g[w]/3,t[w+1]-m[w+1]*g[w]/3,e[w+1],t[w+1])}return c}var Ao=new Set;function mi(){for(let e of Ao)e.syncRect(!0)}Rl&&(Xt(ka,_l,mi),Xt(_a,_l,mi,!0),Xt(wn,_l,()=>{Ae.pxRatio=re}));var Ku=Ji(),Yu=qi();function di(e,t,n,l){return(l?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Lo(s,a,t,n))}function ju(e,t){return e.map((n,l)=>l==0?{}:Pe({},t,n))}function Lo(e,t,n,l){return Pe({},t==0?n:l,e)}function Qi(e,t,n){return t==null?Ml:[t,n]}var qu=Qi;function Zu(e,t,n){return t==null?Ml:yn(t,n,Ho,!0)}function Xi(e,t,n,l){return t==null?Ml:Sn(t,n,e.scales[l].log,!1)}var Ju=Xi;function es(e,t,n,l){return t==null?Ml:No(t,n,e.scales[l].log,!1)}var Qu=es;function Xu(e,t,n,l,r){let s=Ue(Ur(e),Ur(t)),a=t-e,c=wt(r/l*a,n);do{let m=n[c],p=l*m/a;if(p>=r&&s+(m<5?zt.get(m):0)<=17)return[m,p]}while(++c<n.length);return[0,0]}function pi(e){let t,n;return e=e.replace(/(\\d+)px/,(l,r)=>(t=Ee((n=+r)*re))+\"px\"),[e,t,n]}function ef(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=ce(t[2]*re,1);t[0]=t[0].replace(/[0-9.]+px/,n+\"px\"),t[1]=n})}function Ae(e,t,n){let l={mode:ne(e.mode,1)},r=l.mode;function s(o,i,u,f){let d=i.valToPct(o);return f+u*(i.dir==-1?1-d:d)}function a(o,i,u,f){let d=i.valToPct(o);return f+u*(i.dir==-1?d:1-d)}function c(o,i,u,f){return i.ori==0?s(o,i,u,f):a(o,i,u,f)}l.valToPosH=s,l.valToPosV=a;let m=!1;l.status=0;let p=l.root=ut(sa);if(e.id!=null&&(p.id=e.id),et(p,e.class),e.title){let o=ut(fa,p);o.textContent=e.title}let b=gt(\"canvas\"),g=l.ctx=b.getContext(\"2d\"),w=ut(ca,p);Xt(\"click\",w,o=>{o.target===E&&(de!=wl||be!=yl)&&Be.click(l,o)},!0);let T=l.under=ut(ma,w);w.appendChild(b);let E=l.over=ut(da,w);e=Al(e);let H=+ne(e.pxAlign,1),z=fi(H);(e.plugins||[]).forEach(o=>{o.opts&&(e=o.opts(l,e)||e)});let F=e.ms||.001,S=l.series=r==1?di(e.series||[],ni,ai,!1):ju(e.series||[null],si),O=l.axes=di(e.axes||[],li,ri,!0),P=l.scales={},j=l.bands=e.bands||[];j.forEach(o=>{o.fill=X(o.fill||null),o.dir=ne(o.dir,-1)});let R=r==2?S[1].facets[0].scale:S[0].scale,q={axes:Is,series:Os},U=(e.drawOrder||[\"axes\",\"series\"]).map(o=>q[o]);function Q(o){let i=o.distr==3?u=>Lt(u>0?u:o.clamp(l,u,o.min,o.max,o.key)):o.distr==4?u=>wo(u,o.asinh):o.distr==100?u=>o.fwd(u):u=>u;return u=>{let f=i(u),{_min:d,_max:h}=o,y=h-d;return(f-d)/y}}function G(o){let i=P[o];if(i==null){let u=(e.scales||Ql)[o]||Ql;if(u.from!=null){G(u.from);let f=Pe({},P[u.from],u,{key:o});f.valToPct=Q(f),P[o]=f}else{i=P[o]=Pe({},o==R?Wi:Ou,u),i.key=o;let f=i.time,d=i.range,h=Bt(d);if((o!=R||r==2&&!f)&&(h&&(d[0]==null||d[1]==null)&&(d={min:d[0]==null?Wr:{mode:1,hard:d[0],soft:d[0]},max:d[1]==null?Wr:{mode:1,hard:d[1],soft:d[1]}},h=!1),!h&&Tn(d))){let y=d;d=(v,x,_)=>x==null?Ml:yn(x,_,y)}i.range=X(d||(f?qu:o==R?i.distr==3?Ju:i.distr==4?Qu:Qi:i.distr==3?Xi:i.distr==4?es:Zu)),i.auto=X(h?!1:i.auto),i.clamp=X(i.clamp||Hu),i._min=i._max=null,i.valToPct=Q(i)}}}G(\"x\"),G(\"y\"),r==1&&S.forEach(o=>{G(o.scale)}),O.forEach(o=>{G(o.scale)});for(let o in e.scales)G(o);let k=P[R],Y=k.distr,D,W;k.ori==0?(et(p,aa),D=s,W=a):(et(p,ua),D=a,W=s);let B={};for(let o in P){let i=P[o];(i.min!=null||i.max!=null)&&(B[o]={min:i.min,max:i.max},i.min=i.max=null)}let ee=e.tzDate||(o=>new Date(Ee(o/F))),V=e.fmtDate||Bo,Ke=F==1?au(ee):cu(ee),we=Xr(ee,Qr(F==1?su:fu,V)),te=ti(ee,ei(du,V)),ae=[],Z=l.legend=Pe({},gu,e.legend),C=l.cursor=Pe({},xu,{drag:{y:r==2}},e.cursor),ke=Z.show,Fe=C.show,ye=Z.markers;Z.idxs=ae,ye.width=X(ye.width),ye.dash=X(ye.dash),ye.stroke=X(ye.stroke),ye.fill=X(ye.fill);let ie,ct,qe,ve=[],bt=[],Et,nt=!1,Dt={};if(Z.live){let o=S[1]?S[1].values:null;nt=o!=null,Et=nt?o(l,1,0):{_:0};for(let i in Et)Dt[i]=Do}if(ke)if(ie=gt(\"table\",ba,p),qe=gt(\"tbody\",null,ie),Z.mount(l,ie),nt){ct=gt(\"thead\",null,ie,qe);let o=gt(\"tr\",null,ct);gt(\"th\",null,o);for(var nl in Et)gt(\"th\",Ar,o).textContent=nl}else et(ie,Sa),Z.live&&et(ie,va);let ol={show:!0},zl={show:!1};function tn(o,i){if(i==0&&(nt||!Z.live||r==2))return Ml;let u=[],f=gt(\"tr\",xa,qe,qe.childNodes[i]);et(f,o.class),o.show||et(f,Qt);let d=gt(\"th\",null,f);if(ye.show){let v=ut(Ta,d);if(i>0){let x=ye.width(l,i);x&&(v.style.border=x+\"px \"+ye.dash(l,i)+\" \"+ye.stroke(l,i)),v.style.background=ye.fill(l,i)}}let h=ut(Ar,d);o.label instanceof HTMLElement?h.appendChild(o.label):h.textContent=o.label,i>0&&(ye.show||(h.style.color=o.width>0?ye.stroke(l,i):ye.fill(l,i)),Ie(\"click\",d,v=>{if(C._lock)return;Ut(v);let x=S.indexOf(o);if((v.ctrlKey||v.metaKey)!=Z.isolate){let _=S.some((M,L)=>L>0&&L!=x&&M.show);S.forEach((M,L)=>{L>0&&xt(L,_?L==x?ol:zl:ol,!0,Te.setSeries)})}else xt(x,{show:!o.show},!0,Te.setSeries)},!1),al&&Ie(Cr,d,v=>{C._lock||(Ut(v),xt(S.indexOf(o),vl,!0,Te.setSeries))},!1));for(var y in Et){let v=gt(\"td\",Pa,f);v.textContent=\"--\",u.push(v)}return[f,u]}let Ft=new Map;function Ie(o,i,u,f=!0){let d=Ft.get(i)||{},h=C.bind[o](l,i,u,f);h&&(Xt(o,i,d[o]=h),Ft.set(i,d))}function rl(o,i,u){let f=Ft.get(i)||{};for(let d in f)(o==null||d==o)&&(Po(d,i,f[d]),delete f[d]);o==null&&Ft.delete(i)}let Mt=0,It=0,K=0,A=0,me=0,_e=0,il=me,Wt=_e,vt=K,$t=A,Ze=0,ot=0,Ye=0,mt=0;l.bbox={};let $n=!1,ln=!1,sl=!1,Gt=!1,nn=!1,rt=!1;function Gn(o,i,u){(u||o!=l.width||i!=l.height)&&Zo(o,i),dl(!1),sl=!0,ln=!0,pl()}function Zo(o,i){l.width=Mt=K=o,l.height=It=A=i,me=_e=0,As(),Ls();let u=l.bbox;Ze=u.left=Zt(me*re,.5),ot=u.top=Zt(_e*re,.5),Ye=u.width=Zt(K*re,.5),mt=u.height=Zt(A*re,.5)}let _s=3;function Es(){let o=!1,i=0;for(;!o;){i++;let u=zs(i),f=Fs(i);o=i==_s||u&&f,o||(Zo(l.width,l.height),ln=!0)}}function Ms({width:o,height:i}){Gn(o,i)}l.setSize=Ms;function As(){let o=!1,i=!1,u=!1,f=!1;O.forEach((d,h)=>{if(d.show&&d._show){let{side:y,_size:v}=d,x=y%2,_=d.label!=null?d.labelSize:0,M=v+_;M>0&&(x?(K-=M,y==3?(me+=M,f=!0):u=!0):(A-=M,y==0?(_e+=M,o=!0):i=!0))}}),Kt[0]=o,Kt[1]=u,Kt[2]=i,Kt[3]=f,K-=Ct[1]+Ct[3],me+=Ct[3],A-=Ct[2]+Ct[0],_e+=Ct[0]}function Ls(){let o=me+K,i=_e+A,u=me,f=_e;function d(h,y){switch(h){case 1:return o+=y,o-y;case 2:return i+=y,i-y;case 3:return u-=y,u+y;case 0:return f-=y,f+y}}O.forEach((h,y)=>{if(h.show&&h._show){let v=h.side;h._pos=d(v,h._size),h.label!=null&&(h._lpos=d(v,h.labelSize))}})}if(C.dataIdx==null){let o=C.hover,i=o.skip=new Set(o.skip??[]);i.add(void 0);let u=o.prox=X(o.prox),f=o.bias??=0;C.dataIdx=(d,h,y,v)=>{if(h==0)return y;let x=y,_=u(d,h,y,v)??fe,M=_>=0&&_<fe,L=k.ori==0?K:A,$=C.left,oe=t[0],le=t[h];if(i.has(le[y])){x=null;let J=null,I=null,N;if(f==0||f==-1)for(N=y;J==null&&N-- >0;)i.has(le[N])||(J=N);if(f==0||f==1)for(N=y;I==null&&N++<le.length;)i.has(le[N])||(I=N);if(J!=null||I!=null)if(M){let he=J==null?-1/0:D(oe[J],k,L,0),Se=I==null?1/0:D(oe[I],k,L,0),Oe=$-he,ue=Se-$;Oe<=ue?Oe<=_&&(x=J):ue<=_&&(x=I)}else x=I==null?J:J==null?I:y-J<=I-y?J:I}else M&&Me($-D(oe[y],k,L,0))>_&&(x=null);return x}}let Ut=o=>{C.event=o};C.idxs=ae,C._lock=!1;let ze=C.points;ze.show=X(ze.show),ze.size=X(ze.size),ze.stroke=X(ze.stroke),ze.width=X(ze.width),ze.fill=X(ze.fill);let St=l.focus=Pe({},e.focus||{alpha:.3},C.focus),al=St.prox>=0,ul=al&&ze.one,it=[],fl=[],cl=[];function Jo(o,i){let u=ze.show(l,i);if(u instanceof HTMLElement)return et(u,ya),et(u,o.class),_t(u,-10,-10,K,A),E.insertBefore(u,it[i]),u}function Qo(o,i){if(r==1||i>0){let u=r==1&&P[o.scale].time,f=o.value;o.value=u?jr(f)?ti(ee,ei(f,V)):f||te:f||Du,o.label=o.label||(u?Pu:Tu)}if(ul||i>0){o.width=o.width==null?1:o.width,o.paths=o.paths||Ku||Oa,o.fillTo=X(o.fillTo||Vu),o.pxAlign=+ne(o.pxAlign,H),o.pxRound=fi(o.pxAlign),o.stroke=X(o.stroke||null),o.fill=X(o.fill||null),o._stroke=o._fill=o._paths=o._focus=null;let u=Cu(Ue(1,o.width),1),f=o.points=Pe({},{size:u,width:Ue(1,u*.2),stroke:o.stroke,space:u*2,paths:Yu,_stroke:null,_fill:null},o.points);f.show=X(f.show),f.filter=X(f.filter),f.fill=X(f.fill),f.stroke=X(f.stroke),f.paths=X(f.paths),f.pxAlign=o.pxAlign}if(ke){let u=tn(o,i);ve.splice(i,0,u[0]),bt.splice(i,0,u[1]),Z.values.push(null)}if(Fe){ae.splice(i,0,null);let u=null;ul?i==0&&(u=Jo(o,i)):i>0&&(u=Jo(o,i)),it.splice(i,0,u),fl.splice(i,0,0),cl.splice(i,0,0)}He(\"addSeries\",i)}function Rs(o,i){i=i??S.length,o=r==1?Lo(o,i,ni,ai):Lo(o,i,{},si),S.splice(i,0,o),Qo(S[i],i)}l.addSeries=Rs;function Ds(o){if(S.splice(o,1),ke){Z.values.splice(o,1),bt.splice(o,1);let i=ve.splice(o,1)[0];rl(null,i.firstChild),i.remove()}Fe&&(ae.splice(o,1),it.splice(o,1)[0].remove(),fl.splice(o,1),cl.splice(o,1)),He(\"delSeries\",o)}l.delSeries=Ds;let Kt=[!1,!1,!1,!1];function Cs(o,i){if(o._show=o.show,o.show){let u=o.side%2,f=P[o.scale];f==null&&(o.scale=u?S[1].scale:R,f=P[o.scale]);let d=f.time;o.size=X(o.size),o.space=X(o.space),o.rotate=X(o.rotate),Bt(o.incrs)&&o.incrs.forEach(y=>{!zt.has(y)&&zt.set(y,Ti(y))}),o.incrs=X(o.incrs||(f.distr==2?ou:d?F==1?iu:uu:Jt)),o.splits=X(o.splits||(d&&f.distr==1?Ke:f.distr==3?_o:f.distr==4?Eu:_u)),o.stroke=X(o.stroke),o.grid.stroke=X(o.grid.stroke),o.ticks.stroke=X(o.ticks.stroke),o.border.stroke=X(o.border.stroke);let h=o.values;o.values=Bt(h)&&!Bt(h[0])?X(h):d?Bt(h)?Xr(ee,Qr(h,V)):jr(h)?mu(ee,h):h||we:h||ku,o.filter=X(o.filter||(f.distr>=3&&f.log==10?Lu:f.distr==3&&f.log==2?Ru:Si)),o.font=pi(o.font),o.labelFont=pi(o.labelFont),o._size=o.size(l,null,i,0),o._space=o._rotate=o._incrs=o._found=o._splits=o._values=null,o._size>0&&(Kt[i]=!0,o._el=ut(pa,w))}}function Fl(o,i,u,f){let[d,h,y,v]=u,x=i%2,_=0;return x==0&&(v||h)&&(_=i==0&&!d||i==2&&!y?Ee(li.size/3):0),x==1&&(d||y)&&(_=i==1&&!h||i==3&&!v?Ee(ri.size/2):0),_}let Xo=l.padding=(e.padding||[Fl,Fl,Fl,Fl]).map(o=>X(ne(o,Fl))),Ct=l._padding=Xo.map((o,i)=>o(l,i,Kt,0)),Ve,Re=null,De=null,on=r==1?S[0].idxs:null,dt=null,Il=!1;function er(o,i){if(t=o??[],l.data=l._data=t,r==2){Ve=0;for(let u=1;u<S.length;u++)Ve+=t[u][0].length}else{t.length==0&&(l.data=l._data=t=[[]]),dt=t[0],Ve=dt.length;let u=t;if(Y==2){u=t.slice();let f=u[0]=Array(Ve);for(let d=0;d<Ve;d++)f[d]=d}l._data=t=u}if(dl(!0),He(\"setData\"),Y==2&&(sl=!0),i!==!1){let u=k;u.auto(l,Il)?Un():Ht(R,u.min,u.max),Gt=Gt||C.left>=0,rt=!0,pl()}}l.setData=er;function Un(){Il=!0;let o,i;r==1&&(Ve>0?(Re=on[0]=0,De=on[1]=Ve-1,o=t[0][Re],i=t[0][De],Y==2?(o=Re,i=De):o==i&&(Y==3?[o,i]=Sn(o,o,k.log,!1):Y==4?[o,i]=No(o,o,k.log,!1):k.time?i=o+Ee(86400/F):[o,i]=yn(o,i,Ho,!0))):(Re=on[0]=o=null,De=on[1]=i=null)),Ht(R,o,i)}let rn,ml,Kn,Yn,jn,qn,Zn,Jn,Qn,je;function tr(o,i,u,f,d,h){o??=Rr,u??=Vo,f??=\"butt\",d??=Rr,h??=\"round\",o!=rn&&(g.strokeStyle=rn=o),d!=ml&&(g.fillStyle=ml=d),i!=Kn&&(g.lineWidth=Kn=i),h!=jn&&(g.lineJoin=jn=h),f!=qn&&(g.lineCap=qn=f),u!=Yn&&g.setLineDash(Yn=u)}function lr(o,i,u,f){i!=ml&&(g.fillStyle=ml=i),o!=Zn&&(g.font=Zn=o),u!=Jn&&(g.textAlign=Jn=u),f!=Qn&&(g.textBaseline=Qn=f)}function Xn(o,i,u,f,d=0){if(f.length>0&&o.auto(l,Il)&&(i==null||i.min==null)){let h=ne(Re,0),y=ne(De,f.length-1),v=u.min==null?La(f,h,y,d,o.distr==3):[u.min,u.max];o.min=yt(o.min,u.min=v[0]),o.max=Ue(o.max,u.max=v[1])}}let nr={min:null,max:null};function Ns(){for(let f in P){let d=P[f];B[f]==null&&(d.min==null||B[R]!=null&&d.auto(l,Il))&&(B[f]=nr)}for(let f in P){let d=P[f];B[f]==null&&d.from!=null&&B[d.from]!=null&&(B[f]=nr)}B[R]!=null&&dl(!0);let o={};for(let f in B){let d=B[f];if(d!=null){let h=o[f]=Al(P[f],za);if(d.min!=null)Pe(h,d);else if(f!=R||r==2)if(Ve==0&&h.from==null){let y=h.range(l,null,null,f);h.min=y[0],h.max=y[1]}else h.min=fe,h.max=-fe}}if(Ve>0){S.forEach((f,d)=>{if(r==1){let h=f.scale,y=B[h];if(y==null)return;let v=o[h];if(d==0){let x=v.range(l,v.min,v.max,h);v.min=x[0],v.max=x[1],Re=wt(v.min,t[0]),De=wt(v.max,t[0]),De-Re>1&&(t[0][Re]<v.min&&Re++,t[0][De]>v.max&&De--),f.min=dt[Re],f.max=dt[De]}else f.show&&f.auto&&Xn(v,y,f,t[d],f.sorted);f.idxs[0]=Re,f.idxs[1]=De}else if(d>0&&f.show&&f.auto){let[h,y]=f.facets,v=h.scale,x=y.scale,[_,M]=t[d],L=o[v],$=o[x];L!=null&&Xn(L,B[v],h,_,h.sorted),$!=null&&Xn($,B[x],y,M,y.sorted),f.min=y.min,f.max=y.max}});for(let f in o){let d=o[f],h=B[f];if(d.from==null&&(h==null||h.min==null)){let y=d.range(l,d.min==fe?null:d.min,d.max==-fe?null:d.max,f);d.min=y[0],d.max=y[1]}}}for(let f in o){let d=o[f];if(d.from!=null){let h=o[d.from];if(h.min==null)d.min=d.max=null;else{let y=d.range(l,h.min,h.max,f);d.min=y[0],d.max=y[1]}}}let i={},u=!1;for(let f in o){let d=o[f],h=P[f];if(h.min!=d.min||h.max!=d.max){h.min=d.min,h.max=d.max;let y=h.distr;h._min=y==3?Lt(h.min):y==4?wo(h.min,h.asinh):y==100?h.fwd(h.min):h.min,h._max=y==3?Lt(h.max):y==4?wo(h.max,h.asinh):y==100?h.fwd(h.max):h.max,i[f]=u=!0}}if(u){S.forEach((f,d)=>{r==2?d>0&&i.y&&(f._paths=null):i[f.scale]&&(f._paths=null)});for(let f in i)sl=!0,He(\"setScale\",f);Fe&&C.left>=0&&(Gt=rt=!0)}for(let f in B)B[f]=null}function Hs(o){let i=ko(Re-1,0,Ve-1),u=ko(De+1,0,Ve-1);for(;o[i]==null&&i>0;)i--;for(;o[u]==null&&u<Ve-1;)u++;return[i,u]}function Os(){if(Ve>0){let o=S.some(i=>i._focus)&&je!=St.alpha;o&&(g.globalAlpha=je=St.alpha),S.forEach((i,u)=>{if(u>0&&i.show&&(or(u,!1),or(u,!0),i._paths==null)){let f=je;je!=i.alpha&&(g.globalAlpha=je=i.alpha);let d=r==2?[0,t[u][0].length-1]:Hs(t[u]);i._paths=i.paths(l,u,d[0],d[1]),je!=f&&(g.globalAlpha=je=f)}}),S.forEach((i,u)=>{if(u>0&&i.show){let f=je;je!=i.alpha&&(g.globalAlpha=je=i.alpha),i._paths!=null&&rr(u,!1);{let d=i._paths!=null?i._paths.gaps:null,h=i.points.show(l,u,Re,De,d),y=i.points.filter(l,u,h,d);(h||y)&&(i.points._paths=i.points.paths(l,u,Re,De,y),rr(u,!0))}je!=f&&(g.globalAlpha=je=f),He(\"drawSeries\",u)}}),o&&(g.globalAlpha=je=1)}}function or(o,i){let u=i?S[o].points:S[o];u._stroke=u.stroke(l,o),u._fill=u.fill(l,o)}function rr(o,i){let u=i?S[o].points:S[o],{stroke:f,fill:d,clip:h,flags:y,_stroke:v=u._stroke,_fill:x=u._fill,_width:_=u.width}=u._paths;_=ce(_*re,3);let M=null,L=_%2/2;i&&x==null&&(x=_>0?\"#fff\":v);let $=u.pxAlign==1&&L>0;if($&&g.translate(L,L),!i){let oe=Ze-_/2,le=ot-_/2,J=Ye+_,I=mt+_;M=new Path2D,M.rect(oe,le,J,I)}i?eo(v,_,u.dash,u.cap,x,f,d,y,h):Vs(o,v,_,u.dash,u.cap,x,f,d,y,M,h),$&&g.translate(-L,-L)}function Vs(o,i,u,f,d,h,y,v,x,_,M){let L=!1;x!=0&&j.forEach(($,oe)=>{if($.series[0]==o){let le=S[$.series[1]],J=t[$.series[1]],I=(le._paths||Ql).band;Bt(I)&&(I=$.dir==1?I[0]:I[1]);let N,he=null;le.show&&I&&Da(J,Re,De)?(he=$.fill(l,oe)||h,N=le._paths.clip):I=null,eo(i,u,f,d,he,y,v,x,_,M,N,I),L=!0}}),L||eo(i,u,f,d,h,y,v,x,_,M)}let ir=Ll|Mo;function eo(o,i,u,f,d,h,y,v,x,_,M,L){tr(o,i,u,f,d),(x||_||L)&&(g.save(),x&&g.clip(x),_&&g.clip(_)),L?(v&ir)==ir?(g.clip(L),M&&g.clip(M),an(d,y),sn(o,h,i)):v&Mo?(an(d,y),g.clip(L),sn(o,h,i)):v&Ll&&(g.save(),g.clip(L),M&&g.clip(M),an(d,y),g.restore(),sn(o,h,i)):(an(d,y),sn(o,h,i)),(x||_||L)&&g.restore()}function sn(o,i,u){u>0&&(i instanceof Map?i.forEach((f,d)=>{g.strokeStyle=rn=d,g.stroke(f)}):i!=null&&o&&g.stroke(i))}function an(o,i){i instanceof Map?i.forEach((u,f)=>{g.fillStyle=ml=f,g.fill(u)}):i!=null&&o&&g.fill(i)}function Bs(o,i,u,f){let d=O[o],h;if(f<=0)h=[0,0];else{let y=d._space=d.space(l,o,i,u,f),v=d._incrs=d.incrs(l,o,i,u,f,y);h=Xu(i,u,v,f,y)}return d._found=h}function to(o,i,u,f,d,h,y,v,x,_){let M=y%2/2;H==1&&g.translate(M,M),tr(v,y,x,_,v),g.beginPath();let L,$,oe,le,J=d+(f==0||f==3?-h:h);u==0?($=d,le=J):(L=d,oe=J);for(let I=0;I<o.length;I++)i[I]!=null&&(u==0?L=oe=o[I]:$=le=o[I],g.moveTo(L,$),g.lineTo(oe,le));g.stroke(),H==1&&g.translate(-M,-M)}function zs(o){let i=!0;return O.forEach((u,f)=>{if(!u.show)return;let d=P[u.scale];if(d.min==null){u._show&&(i=!1,u._show=!1,dl(!1));return}else u._show||(i=!1,u._show=!0,dl(!1));let h=u.side,y=h%2,{min:v,max:x}=d,[_,M]=Bs(f,v,x,y==0?K:A);if(M==0)return;let L=d.distr==2,$=u._splits=u.splits(l,f,v,x,_,M,L),oe=d.distr==2?$.map(N=>dt[N]):$,le=d.distr==2?dt[$[1]]-dt[$[0]]:_,J=u._values=u.values(l,u.filter(l,oe,f,M,le),f,M,le);u._rotate=h==2?u.rotate(l,J,f,M):0;let I=u._size;u._size=ft(u.size(l,J,f,o)),I!=null&&u._size!=I&&(i=!1)}),i}function Fs(o){let i=!0;return Xo.forEach((u,f)=>{let d=u(l,f,Kt,o);d!=Ct[f]&&(i=!1),Ct[f]=d}),i}function Is(){for(let o=0;o<O.length;o++){let i=O[o];if(!i.show||!i._show)continue;let u=i.side,f=u%2,d,h,y=i.stroke(l,o),v=u==0||u==3?-1:1,[x,_]=i._found;if(i.label!=null){let $e=i.labelGap*v,Xe=Ee((i._lpos+$e)*re);lr(i.labelFont[0],y,\"center\",u==2?\"top\":Lr),g.save(),f==1?(d=h=0,g.translate(Xe,Ee(ot+mt/2)),g.rotate((u==3?-gn:gn)/2)):(d=Ee(Ze+Ye/2),h=Xe);let qt=bi(i.label)?i.label(l,o,x,_):i.label;g.fillText(qt,d,h),g.restore()}if(_==0)continue;let M=P[i.scale],L=f==0?Ye:mt,$=f==0?Ze:ot,oe=i._splits,le=M.distr==2?oe.map($e=>dt[$e]):oe,J=M.distr==2?dt[oe[1]]-dt[oe[0]]:x,I=i.ticks,N=i.border,he=I.show?I.size:0,Se=Ee(he*re),Oe=Ee((i.alignTo==2?i._size-he-i.gap:i.gap)*re),ue=i._rotate*-gn/180,xe=z(i._pos*re),Je=(Se+Oe)*v,We=xe+Je;h=f==0?We:0,d=f==1?We:0;let st=i.font[0],pt=i.align==1?Pl:i.align==2?po:ue>0?Pl:ue<0?po:f==0?\"center\":u==3?po:Pl,Pt=ue||f==1?\"middle\":u==2?\"top\":Lr;lr(st,y,pt,Pt);let Qe=i.font[1]*i.lineGap,at=oe.map($e=>z(c($e,M,L,$))),ht=i._values;for(let $e=0;$e<ht.length;$e++){let Xe=ht[$e];if(Xe!=null){f==0?d=at[$e]:h=at[$e],Xe=\"\"+Xe;let qt=Xe.indexOf(`\n`)==-1?[Xe]:Xe.split(/\\n/gm);for(let Ge=0;Ge<qt.length;Ge++){let kr=qt[Ge];ue?(g.save(),g.translate(d,h+Ge*Qe),g.rotate(ue),g.fillText(kr,0,0),g.restore()):g.fillText(kr,d,h+Ge*Qe)}}}I.show&&to(at,I.filter(l,le,o,_,J),f,u,xe,Se,ce(I.width*re,3),I.stroke(l,o),I.dash,I.cap);let kt=i.grid;kt.show&&to(at,kt.filter(l,le,o,_,J),f,f==0?2:1,f==0?ot:Ze,f==0?mt:Ye,ce(kt.width*re,3),kt.stroke(l,o),kt.dash,kt.cap),N.show&&to([xe],[1],f==0?1:0,f==0?1:2,f==1?ot:Ze,f==1?mt:Ye,ce(N.width*re,3),N.stroke(l,o),N.dash,N.cap)}He(\"drawAxes\")}function dl(o){S.forEach((i,u)=>{u>0&&(i._paths=null,o&&(r==1?(i.min=null,i.max=null):i.facets.forEach(f=>{f.min=null,f.max=null})))})}let un=!1,lo=!1,Wl=[];function Ws(){lo=!1;for(let o=0;o<Wl.length;o++)He(...Wl[o]);Wl.length=0}function pl(){un||(Ka(sr),un=!0)}function $s(o,i=!1){un=!0,lo=i,o(l),sr(),i&&Wl.length>0&&queueMicrotask(Ws)}l.batch=$s;function sr(){if($n&&(Ns(),$n=!1),sl&&(Es(),sl=!1),ln){if(ge(T,Pl,me),ge(T,\"top\",_e),ge(T,jl,K),ge(T,ql,A),ge(E,Pl,me),ge(E,\"top\",_e),ge(E,jl,K),ge(E,ql,A),ge(w,jl,Mt),ge(w,ql,It),b.width=Ee(Mt*re),b.height=Ee(It*re),O.forEach(({_el:o,_show:i,_size:u,_pos:f,side:d})=>{if(o!=null)if(i){let h=d===3||d===0?u:0,y=d%2==1;ge(o,y?\"left\":\"top\",f-h),ge(o,y?\"width\":\"height\",u),ge(o,y?\"top\":\"left\",y?_e:me),ge(o,y?\"height\":\"width\",y?A:K),To(o,Qt)}else et(o,Qt)}),rn=ml=Kn=jn=qn=Zn=Jn=Qn=Yn=null,je=1,Ul(!0),me!=il||_e!=Wt||K!=vt||A!=$t){dl(!1);let o=K/vt,i=A/$t;if(Fe&&!Gt&&C.left>=0){C.left*=o,C.top*=i,hl&&_t(hl,Ee(C.left),0,K,A),gl&&_t(gl,0,Ee(C.top),K,A);for(let u=0;u<it.length;u++){let f=it[u];f!=null&&(fl[u]*=o,cl[u]*=i,_t(f,ft(fl[u]),ft(cl[u]),K,A))}}if(pe.show&&!nn&&pe.left>=0&&pe.width>0){pe.left*=o,pe.width*=o,pe.top*=i,pe.height*=i;for(let u in ao)ge(bl,u,pe[u])}il=me,Wt=_e,vt=K,$t=A}He(\"setSize\"),ln=!1}Mt>0&&It>0&&(g.clearRect(0,0,b.width,b.height),He(\"drawClear\"),U.forEach(o=>o()),He(\"draw\")),pe.show&&nn&&(fn(pe),nn=!1),Fe&&Gt&&(jt(null,!0,!1),Gt=!1),Z.show&&Z.live&&rt&&(io(),rt=!1),m||(m=!0,l.status=1,He(\"ready\")),Il=!1,un=!1}l.redraw=(o,i)=>{sl=i||!1,o!==!1?Ht(R,k.min,k.max):pl()};function no(o,i){let u=P[o];if(u.from==null){if(Ve==0){let f=u.range(l,i.min,i.max,o);i.min=f[0],i.max=f[1]}if(i.min>i.max){let f=i.min;i.min=i.max,i.max=f}if(Ve>1&&i.min!=null&&i.max!=null&&i.max-i.min<1e-16)return;o==R&&u.distr==2&&Ve>0&&(i.min=wt(i.min,t[0]),i.max=wt(i.max,t[0]),i.min==i.max&&i.max++),B[o]=i,$n=!0,pl()}}l.setScale=no;let oo,ro,hl,gl,ar,ur,wl,yl,fr,cr,de,be,Nt=!1,Be=C.drag,Ce=Be.x,Ne=Be.y;Fe&&(C.x&&(oo=ut(ga,E)),C.y&&(ro=ut(wa,E)),k.ori==0?(hl=oo,gl=ro):(hl=ro,gl=oo),de=C.left,be=C.top);let pe=l.select=Pe({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),bl=pe.show?ut(ha,pe.over?E:T):null;function fn(o,i){if(pe.show){for(let u in o)pe[u]=o[u],u in ao&&ge(bl,u,o[u]);i!==!1&&He(\"setSelect\")}}l.setSelect=fn;function Gs(o){if(S[o].show)ke&&To(ve[o],Qt);else if(ke&&et(ve[o],Qt),Fe){let u=ul?it[0]:it[o];u!=null&&_t(u,-10,-10,K,A)}}function Ht(o,i,u){no(o,{min:i,max:u})}function xt(o,i,u,f){i.focus!=null&&qs(o),i.show!=null&&S.forEach((d,h)=>{h>0&&(o==h||o==null)&&(d.show=i.show,Gs(h),r==2?(Ht(d.facets[0].scale,null,null),Ht(d.facets[1].scale,null,null)):Ht(d.scale,null,null),pl())}),u!==!1&&He(\"setSeries\",o,i),f&&Kl(\"setSeries\",l,o,i)}l.setSeries=xt;function Us(o,i){Pe(j[o],i)}function Ks(o,i){o.fill=X(o.fill||null),o.dir=ne(o.dir,-1),i=i??j.length,j.splice(i,0,o)}function Ys(o){o==null?j.length=0:j.splice(o,1)}l.addBand=Ks,l.setBand=Us,l.delBand=Ys;function js(o,i){S[o].alpha=i,Fe&&it[o]!=null&&(it[o].style.opacity=i),ke&&ve[o]&&(ve[o].style.opacity=i)}let At,Ot,Yt,vl={focus:!0};function qs(o){if(o!=Yt){let i=o==null,u=St.alpha!=1;S.forEach((f,d)=>{if(r==1||d>0){let h=i||d==0||d==o;f._focus=i?null:h,u&&js(d,h?1:St.alpha)}}),Yt=o,u&&pl()}}ke&&al&&Ie(Nr,ie,o=>{C._lock||(Ut(o),Yt!=null&&xt(null,vl,!0,Te.setSeries))});function Tt(o,i,u){let f=P[i];u&&(o=o/re-(f.ori==1?_e:me));let d=K;f.ori==1&&(d=A,o=d-o),f.dir==-1&&(o=d-o);let h=f._min,y=f._max,v=o/d,x=h+(y-h)*v,_=f.distr;return _==3?El(10,x):_==4?Na(x,f.asinh):_==100?f.bwd(x):x}function Zs(o,i){let u=Tt(o,R,i);return wt(u,t[0],Re,De)}l.valToIdx=o=>wt(o,t[0]),l.posToIdx=Zs,l.posToVal=Tt,l.valToPos=(o,i,u)=>P[i].ori==0?s(o,P[i],u?Ye:K,u?Ze:0):a(o,P[i],u?mt:A,u?ot:0),l.setCursor=(o,i,u)=>{de=o.left,be=o.top,jt(null,i,u)};function mr(o,i){ge(bl,Pl,pe.left=o),ge(bl,jl,pe.width=i)}function dr(o,i){ge(bl,\"top\",pe.top=o),ge(bl,ql,pe.height=i)}let $l=k.ori==0?mr:dr,Gl=k.ori==1?mr:dr;function Js(){if(ke&&Z.live)for(let o=r==2?1:0;o<S.length;o++){if(o==0&&nt)continue;let i=Z.values[o],u=0;for(let f in i)bt[o][u++].firstChild.nodeValue=i[f]}}function io(o,i){if(o!=null&&(o.idxs?o.idxs.forEach((u,f)=>{ae[f]=u}):Ba(o.idx)||ae.fill(o.idx),Z.idx=ae[0]),ke&&Z.live){for(let u=0;u<S.length;u++)(u>0||r==1&&!nt)&&Qs(u,ae[u]);Js()}rt=!1,i!==!1&&He(\"setLegend\")}l.setLegend=io;function Qs(o,i){let u=S[o],f=o==0&&Y==2?dt:t[o],d;nt?d=u.values(l,o,i)??Dt:(d=u.value(l,i==null?null:f[i],o,i),d=d==null?Dt:{_:d}),Z.values[o]=d}function jt(o,i,u){fr=de,cr=be,[de,be]=C.move(l,de,be),C.left=de,C.top=be,Fe&&(hl&&_t(hl,Ee(de),0,K,A),gl&&_t(gl,0,Ee(be),K,A));let f,d=Re>De;At=fe,Ot=null;let h=k.ori==0?K:A,y=k.ori==1?K:A;if(de<0||Ve==0||d){f=C.idx=null;for(let v=0;v<S.length;v++){let x=it[v];x!=null&&_t(x,-10,-10,K,A)}al&&xt(null,vl,!0,o==null&&Te.setSeries),Z.live&&(ae.fill(f),rt=!0)}else{let v,x,_;r==1&&(v=k.ori==0?de:be,x=Tt(v,R),f=C.idx=wt(x,t[0],Re,De),_=D(t[0][f],k,h,0));let M=-10,L=-10,$=0,oe=0,le=!0,J=\"\",I=\"\";for(let N=r==2?1:0;N<S.length;N++){let he=S[N],Se=ae[N],Oe=Se==null?null:r==1?t[N][Se]:t[N][1][Se],ue=C.dataIdx(l,N,f,x),xe=ue==null?null:r==1?t[N][ue]:t[N][1][ue];if(rt=rt||xe!=Oe||ue!=Se,ae[N]=ue,N>0&&he.show){let Je=ue==null?-10:ue==f?_:D(r==1?t[0][ue]:t[N][0][ue],k,h,0),We=xe==null?-10:W(xe,r==1?P[he.scale]:P[he.facets[1].scale],y,0);if(al&&xe!=null){let st=k.ori==1?de:be,pt=Me(St.dist(l,N,ue,We,st));if(pt<At){let Pt=St.bias;if(Pt!=0){let Qe=Tt(st,he.scale),at=xe>=0?1:-1,ht=Qe>=0?1:-1;ht==at&&(ht==1?Pt==1?xe>=Qe:xe<=Qe:Pt==1?xe<=Qe:xe>=Qe)&&(At=pt,Ot=N)}else At=pt,Ot=N}}if(rt||ul){let st,pt;k.ori==0?(st=Je,pt=We):(st=We,pt=Je);let Pt,Qe,at,ht,kt,$e,Xe=!0,qt=ze.bbox;if(qt!=null){Xe=!1;let Ge=qt(l,N);at=Ge.left,ht=Ge.top,Pt=Ge.width,Qe=Ge.height}else at=st,ht=pt,Pt=Qe=ze.size(l,N);if($e=ze.fill(l,N),kt=ze.stroke(l,N),ul)N==Ot&&At<=St.prox&&(M=at,L=ht,$=Pt,oe=Qe,le=Xe,J=$e,I=kt);else{let Ge=it[N];Ge!=null&&(fl[N]=at,cl[N]=ht,Ir(Ge,Pt,Qe,Xe),zr(Ge,$e,kt),_t(Ge,ft(at),ft(ht),K,A))}}}}if(ul){let N=St.prox,he=Yt==null?At<=N:At>N||Ot!=Yt;if(rt||he){let Se=it[0];Se!=null&&(fl[0]=M,cl[0]=L,Ir(Se,$,oe,le),zr(Se,J,I),_t(Se,ft(M),ft(L),K,A))}}}if(pe.show&&Nt)if(o!=null){let[v,x]=Te.scales,[_,M]=Te.match,[L,$]=o.cursor.sync.scales,oe=o.cursor.drag;if(Ce=oe._x,Ne=oe._y,Ce||Ne){let{left:le,top:J,width:I,height:N}=o.select,he=o.scales[L].ori,Se=o.posToVal,Oe,ue,xe,Je,We,st=v!=null&&_(v,L),pt=x!=null&&M(x,$);st&&Ce?(he==0?(Oe=le,ue=I):(Oe=J,ue=N),xe=P[v],Je=D(Se(Oe,L),xe,h,0),We=D(Se(Oe+ue,L),xe,h,0),$l(yt(Je,We),Me(We-Je))):$l(0,h),pt&&Ne?(he==1?(Oe=le,ue=I):(Oe=J,ue=N),xe=P[x],Je=W(Se(Oe,$),xe,y,0),We=W(Se(Oe+ue,$),xe,y,0),Gl(yt(Je,We),Me(We-Je))):Gl(0,y)}else uo()}else{let v=Me(fr-ar),x=Me(cr-ur);if(k.ori==1){let $=v;v=x,x=$}Ce=Be.x&&v>=Be.dist,Ne=Be.y&&x>=Be.dist;let _=Be.uni;_!=null?Ce&&Ne&&(Ce=v>=_,Ne=x>=_,!Ce&&!Ne&&(x>v?Ne=!0:Ce=!0)):Be.x&&Be.y&&(Ce||Ne)&&(Ce=Ne=!0);let M,L;Ce&&(k.ori==0?(M=wl,L=de):(M=yl,L=be),$l(yt(M,L),Me(L-M)),Ne||Gl(0,y)),Ne&&(k.ori==1?(M=wl,L=de):(M=yl,L=be),Gl(yt(M,L),Me(L-M)),Ce||$l(0,h)),!Ce&&!Ne&&($l(0,0),Gl(0,0))}if(Be._x=Ce,Be._y=Ne,o==null){if(u){if(Pr!=null){let[v,x]=Te.scales;Te.values[0]=v!=null?Tt(k.ori==0?de:be,v):null,Te.values[1]=x!=null?Tt(k.ori==1?de:be,x):null}Kl(ho,l,de,be,K,A,f)}if(al){let v=u&&Te.setSeries,x=St.prox;Yt==null?At<=x&&xt(Ot,vl,!0,v):At>x?xt(null,vl,!0,v):Ot!=Yt&&xt(Ot,vl,!0,v)}}rt&&(Z.idx=f,io()),i!==!1&&He(\"setCursor\")}let Vt=null;Object.defineProperty(l,\"rect\",{get(){return Vt==null&&Ul(!1),Vt}});function Ul(o=!1){o?Vt=null:(Vt=E.getBoundingClientRect(),He(\"syncRect\",Vt))}function pr(o,i,u,f,d,h,y){C._lock||Nt&&o!=null&&o.movementX==0&&o.movementY==0||(so(o,i,u,f,d,h,y,!1,o!=null),o!=null?jt(null,!0,!0):jt(i,!0,!1))}function so(o,i,u,f,d,h,y,v,x){if(Vt==null&&Ul(!1),Ut(o),o!=null)u=o.clientX-Vt.left,f=o.clientY-Vt.top;else{if(u<0||f<0){de=-10,be=-10;return}let[_,M]=Te.scales,L=i.cursor.sync,[$,oe]=L.values,[le,J]=L.scales,[I,N]=Te.match,he=i.axes[0].side%2==1,Se=k.ori==0?K:A,Oe=k.ori==1?K:A,ue=he?h:d,xe=he?d:h,Je=he?f:u,We=he?u:f;if(le!=null?u=I(_,le)?c($,P[_],Se,0):-10:u=Se*(Je/ue),J!=null?f=N(M,J)?c(oe,P[M],Oe,0):-10:f=Oe*(We/xe),k.ori==1){let st=u;u=f,f=st}}x&&(i==null||i.cursor.event.type==ho)&&((u<=1||u>=K-1)&&(u=Zt(u,K)),(f<=1||f>=A-1)&&(f=Zt(f,A))),v?(ar=u,ur=f,[wl,yl]=C.move(l,u,f)):(de=u,be=f)}let ao={width:0,height:0,left:0,top:0};function uo(){fn(ao,!1)}let hr,gr,wr,yr;function br(o,i,u,f,d,h,y){Nt=!0,Ce=Ne=Be._x=Be._y=!1,so(o,i,u,f,d,h,y,!0,!1),o!=null&&(Ie(go,So,vr,!1),Kl(Dr,l,wl,yl,K,A,null));let{left:v,top:x,width:_,height:M}=pe;hr=v,gr=x,wr=_,yr=M}function vr(o,i,u,f,d,h,y){Nt=Be._x=Be._y=!1,so(o,i,u,f,d,h,y,!1,!0);let{left:v,top:x,width:_,height:M}=pe,L=_>0||M>0,$=hr!=v||gr!=x||wr!=_||yr!=M;if(L&&$&&fn(pe),Be.setScale&&L&&$){let oe=v,le=_,J=x,I=M;if(k.ori==1&&(oe=x,le=M,J=v,I=_),Ce&&Ht(R,Tt(oe,R),Tt(oe+le,R)),Ne)for(let N in P){let he=P[N];N!=R&&he.from==null&&he.min!=fe&&Ht(N,Tt(J+I,N),Tt(J,N))}uo()}else C.lock&&(C._lock=!C._lock,jt(i,!0,o!=null));o!=null&&(rl(go,So),Kl(go,l,de,be,K,A,null))}function Xs(o,i,u,f,d,h,y){if(C._lock)return;Ut(o);let v=Nt;if(Nt){let x=!0,_=!0,M=10,L,$;k.ori==0?(L=Ce,$=Ne):(L=Ne,$=Ce),L&&$&&(x=de<=M||de>=K-M,_=be<=M||be>=A-M),L&&x&&(de=de<wl?0:K),$&&_&&(be=be<yl?0:A),jt(null,!0,!0),Nt=!1}de=-10,be=-10,ae.fill(null),jt(null,!0,!0),v&&(Nt=v)}function Sr(o,i,u,f,d,h,y){C._lock||(Ut(o),Un(),uo(),o!=null&&Kl(Hr,l,de,be,K,A,null))}function xr(){O.forEach(ef),Gn(l.width,l.height,!0)}Xt(wn,_l,xr);let Sl={};Sl.mousedown=br,Sl.mousemove=pr,Sl.mouseup=vr,Sl.dblclick=Sr,Sl.setSeries=(o,i,u,f)=>{let d=Te.match[2];u=d(l,i,u),u!=-1&&xt(u,f,!0,!1)},Fe&&(Ie(Dr,E,br),Ie(ho,E,pr),Ie(Cr,E,o=>{Ut(o),Ul(!1)}),Ie(Nr,E,Xs),Ie(Hr,E,Sr),Ao.add(l),l.syncRect=Ul);let cn=l.hooks=e.hooks||{};function He(o,i,u){lo?Wl.push([o,i,u]):o in cn&&cn[o].forEach(f=>{f.call(null,l,i,u)})}(e.plugins||[]).forEach(o=>{for(let i in o.hooks)cn[i]=(cn[i]||[]).concat(o.hooks[i])});let Tr=(o,i,u)=>u,Te=Pe({key:null,setSeries:!1,filters:{pub:Kr,sub:Kr},scales:[R,S[1]?S[1].scale:null],match:[Yr,Yr,Tr],values:[null,null]},C.sync);Te.match.length==2&&Te.match.push(Tr),C.sync=Te;let Pr=Te.key,fo=$i(Pr);function Kl(o,i,u,f,d,h,y){Te.filters.pub(o,i,u,f,d,h,y)&&fo.pub(o,i,u,f,d,h,y)}fo.sub(l);function ea(o,i,u,f,d,h,y){Te.filters.sub(o,i,u,f,d,h,y)&&Sl[o](null,i,u,f,d,h,y)}l.pub=ea;function ta(){fo.unsub(l),Ao.delete(l),Ft.clear(),Po(wn,_l,xr),p.remove(),ie?.remove(),He(\"destroy\")}l.destroy=ta;function co(){He(\"init\",e,t),er(t||e.data,!1),B[R]?no(R,B[R]):Un(),nn=pe.show&&(pe.width>0||pe.height>0),Gt=rt=!0,Gn(e.width,e.height)}return S.forEach(Qo),O.forEach(Cs),n?n instanceof HTMLElement?(n.appendChild(p),co()):n(l,co):co(),l}Ae.assign=Pe;Ae.fmtNum=Oo;Ae.rangeNum=yn;Ae.rangeLog=Sn;Ae.rangeAsinh=No;Ae.orient=tl;Ae.pxRatio=re;Ae.join=Ua;Ae.fmtDate=Bo,Ae.tzDate=lu;Ae.sync=$i;{Ae.addGap=Bu,Ae.clipGaps=Pn;let e=Ae.paths={points:qi};e.linear=Ji,e.stepped=Iu,e.bars=Wu,e.spline=Gu}function Mn(e){let t=Math.round(e/1e3),[n,l,r]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],s=a=>String(a).padStart(2,\"0\");return n>0?`${String(n)}:${s(l)}:${s(r)}`:`${String(l)}:${s(r)}`}var Nl=[[],[7,4],[2,3],[10,3,2,3],[14,4],[4,2,1,2]];function Le(){let e=getComputedStyle(document.documentElement),t=n=>e.getPropertyValue(`--${n}`).trim();return{text:t(\"text\"),faint:t(\"faint\"),grid:t(\"grid\"),surface:t(\"surface\"),gap:t(\"gap\"),total:t(\"total\"),limit:t(\"limit\"),mark:t(\"mark\"),oom:t(\"fail\"),trend:t(\"trend\"),series:[\"series1\",\"series2\",\"series3\",\"series4\",\"series5\",\"series6\"].map(t)}}function ts(e){matchMedia(\"(prefers-color-scheme: dark)\").addEventListener(\"change\",e)}var Uo=\"12px system-ui, sans-serif\",tf=[1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,14400,21600,43200,86400,172800,604800].map(e=>e*1e3),lf=Array.from({length:44},(e,t)=>2**t);function An(e){let t=()=>({stroke:()=>Le().faint,font:Uo,grid:{stroke:()=>Le().grid,width:1},ticks:{stroke:()=>Le().grid,width:1,size:4}});return[{...t(),incrs:tf,space:e?60:80,size:28,values:(n,l)=>l.map(Mn)},{...t(),incrs:lf,space:e?30:44,size:68,values:(n,l)=>l.map(xl)}]}function Hl(e,t){let{min:n,max:l,first:r,last:s}=Rn(e),a=e.cursor.left!==void 0&&e.cursor.left>=0?e.posToVal(e.cursor.left,\"x\"):(n+l)/2,c=(s-r)/Math.max(1,e.data[0].length-1)*2,m=Math.min(s-r,Math.max(c,(l-n)*t)),p=(a-n)/(l-n);Ko(e,a-m*p,m)}function Ol(e,t){let{min:n,max:l}=Rn(e);Ko(e,n+(l-n)*t,l-n)}function Ln(e){let{first:t,last:n}=Rn(e);Ko(e,t,n-t)}function Ko(e,t,n){let{first:l,last:r}=Rn(e),s=Math.min(Math.max(t,l),r-n);e.setScale(\"x\",{min:s,max:s+n})}function Rn(e){let[t]=e.data,[n,l]=[t[0]??0,t.at(-1)??0];return{min:e.scales.x?.min??n,max:e.scales.x?.max??l,first:n,last:l}}var Dn=class{element=document.createElement(\"div\");#t=null;constructor(t){this.element.className=\"controls\",this.#e(\"Zoom in\",l=>{Hl(l,.5)}),this.#e(\"Zoom out\",l=>{Hl(l,2)}),this.#e(\"Earlier\",l=>{Ol(l,-.5)}),this.#e(\"Later\",l=>{Ol(l,.5)}),this.#e(\"Show all\",l=>{Ln(l),t()});let n=document.createElement(\"span\");n.className=\"hint\",n.textContent=\"Drag to zoom, double-click to show all. Choose processes in the table below.\",this.element.append(n)}connect(t){this.#t=t}#e(t,n){let l=document.createElement(\"button\");l.type=\"button\",l.textContent=t,l.addEventListener(\"click\",()=>{this.#t!==null&&n(this.#t)}),this.element.append(l)}};function Vl(e){return e.replace(nf,t=>of.get(t)??rf(t))}var nf=/[\\p{C}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,of=new Map([[`\n`,\"\\\\n\"],[\"\\r\",\"\\\\r\"],[\"\t\",\"\\\\t\"]]);function rf(e){let t=(e.codePointAt(0)??0).toString(16);return t.length<=2?`\\\\x${t.padStart(2,\"0\")}`:`\\\\u{${t}}`}function Cn(e,t){if(e.length<=t)return e;let n=t-1;return/[\\ud800-\\udbff]/.test(e.charAt(n-1))&&(n-=1),`${e.slice(0,n)}…`}function ls(e,{width:t,y:n,taken:l}){let{left:r,top:s,width:a,height:c}=e.bbox,m=devicePixelRatio,p=[r+6*m,r+a-t-6*m,r+(a-t)/2];return[n-2*m,n+17*m].filter(w=>w-16*m>=s&&w<=s+c).flatMap(w=>p.map(T=>({left:T,right:T+t,top:w-16*m,bottom:w}))).map(w=>({place:w,noise:sf(e,w)+(l.some(T=>ns(w,T))?1e6:0)})).reduce((w,T)=>T.noise<w.noise?T:w).place}function sf(e,t){let[n,...l]=e.data,r={left:e.posToVal(t.left,\"x\",!0),right:e.posToVal(t.right,\"x\",!0),top:-e.posToVal(t.top,\"y\",!0),bottom:-e.posToVal(t.bottom,\"y\",!0)},s=0;for(let a of l)for(let c=1;c<n.length;c++){let[m,p]=[a[c-1],a[c]];typeof m!=\"number\"||typeof p!=\"number\"||ns({left:n[c-1]??0,right:n[c]??0,top:-Math.max(m,p),bottom:-Math.min(m,p)},r)&&s++}return s}function ns(e,t){return e.left<=t.right&&t.left<=e.right&&e.top<=t.bottom&&t.top<=e.bottom}var af=2.5;function Nn(e,t){let n=t.map(({bytes:l})=>l).filter(l=>l<=e*af);return[0,Math.max(e,...n,1)*1.08]}function Hn(e,t){let{ctx:n,bbox:l}=e,{limit:r,surface:s}=Le(),a=devicePixelRatio;n.save(),n.font=On(a),n.textBaseline=\"bottom\",n.textAlign=\"left\",n.strokeStyle=r,n.lineWidth=1.5*a,n.setLineDash([6*a,4*a]);let c=l.left+6*a,m=[],p=[];for(let{label:b,bytes:g}of t.toSorted((w,T)=>T.bytes-w.bytes)){let w=`${b}: ${xl(g)}`,T=e.valToPos(g,\"y\",!0);if(T<l.top){m.push(w);continue}n.beginPath(),n.moveTo(l.left,T),n.lineTo(l.left+l.width,T),n.stroke();let E=ls(e,{width:n.measureText(w).width,y:T,taken:p});p.push(E),ll(n,w,E.left,E.bottom,{fill:r,behind:s})}m.forEach((b,g)=>{ll(n,`${b} ↑`,c,l.top+(17+g*16)*a,{fill:r,behind:s})}),n.restore()}function ll(e,t,n,l,{fill:r,behind:s}){e.save(),e.setLineDash([]),e.lineWidth=4*devicePixelRatio,e.lineJoin=\"round\",e.strokeStyle=s,e.strokeText(t,n,l),e.fillStyle=r,e.fillText(t,n,l),e.restore()}function On(e){return Uo.replace(/^\\d+/,t=>String(Number(t)*e))}function os(e,t){let{ctx:n,bbox:l}=e,{gap:r,faint:s,surface:a}=Le();n.save(),cf(e);for(let{fromMs:c,toMs:m}of t){let[p,b]=[e.valToPos(c,\"x\",!0),e.valToPos(m,\"x\",!0)];n.fillStyle=r,n.fillRect(p,l.top,Math.max(b-p,2),l.height),jo(n,{left:p,right:b,top:l.top,bottom:l.top+l.height,stroke:s}),!(b-p<60*devicePixelRatio)&&(n.font=On(devicePixelRatio),n.textAlign=\"center\",ll(n,\"not measured\",(p+b)/2,l.top+l.height-24*devicePixelRatio,{fill:s,behind:a}))}n.restore()}var Yo=2,rs=16;function is(e){return e.some(as)?Yo*rs+6:8}function ss(e,t){let{ctx:n}=e;n.save(),n.font=On(devicePixelRatio);let l=[];for(let r of t.filter(as))uf(e,r,l);for(let r of t)(r.kind===\"birth\"||r.kind===\"end\")&&ff(e,r);n.restore()}function uf(e,{kind:t,atMs:n,name:l},r){let{ctx:s,bbox:a}=e,c=devicePixelRatio,{mark:m,oom:p,faint:b,surface:g}=Le(),w=e.valToPos(n,\"x\",!0);if(w<a.left||w>a.left+a.width)return;let T=t===\"oom\"?p:t===\"mark\"?m:b;s.strokeStyle=T,s.lineWidth=(t===\"oom\"?2:1)*c,s.setLineDash(t===\"step\"?[2*c,3*c]:[]),s.beginPath(),s.moveTo(w,a.top),s.lineTo(w,a.top+a.height),s.stroke();let E=t===\"oom\"?\"✖ OOM kill\":`${t===\"mark\"?\"◆\":\"▸\"} ${Cn(Vl(l),24)}`,H=s.measureText(E).width,z=Math.min(w-4*c,a.left+a.width+16*c-H),F=Array.from({length:Yo},(S,O)=>O).find(S=>(r[S]??0)<z);F!==void 0&&(r[F]=z+H+10*c,s.textAlign=\"left\",s.textBaseline=\"alphabetic\",ll(s,E,z,a.top-(6+(Yo-1-F)*rs)*c,{fill:T,behind:g}))}function as({kind:e}){return e===\"mark\"||e===\"step\"||e===\"oom\"}function ff(e,{kind:t,atMs:n}){let{ctx:l,bbox:r}=e,s=devicePixelRatio,a=e.valToPos(n,\"x\",!0);if(a<r.left||a>r.left+r.width)return;let c=r.top+r.height,[m,p]=t===\"birth\"?[c-9*s,c-2*s]:[c-2*s,c-9*s];l.setLineDash([]),l.beginPath(),l.moveTo(a,m),l.lineTo(a-3.5*s,p),l.lineTo(a+3.5*s,p),l.closePath(),l.lineWidth=s,l.strokeStyle=Le().faint,l.stroke(),t!==\"end\"&&(l.fillStyle=Le().faint,l.fill())}function cf({ctx:e,bbox:t}){e.beginPath(),e.rect(t.left,t.top,t.width,t.height),e.clip()}function jo(e,{left:t,right:n,top:l,bottom:r,stroke:s}){e.save(),e.beginPath(),e.rect(t,l,Math.max(n-t,2),r-l),e.clip(),e.globalAlpha=.35,e.strokeStyle=s,e.lineWidth=devicePixelRatio,e.setLineDash([]),e.beginPath();for(let a=t-(r-l);a<n;a+=9*devicePixelRatio)e.moveTo(a,r),e.lineTo(a+(r-l),l);e.stroke(),e.restore()}var us=\"http://www.w3.org/2000/svg\",Vn=class{element=document.createElement(\"div\");#t;#e=document.createElement(\"ul\");#l=document.createElement(\"p\");#n=document.createElement(\"p\");#o=[];constructor(t){this.#t=t,this.element.className=\"legend\",this.#l.className=\"at\",this.#n.className=\"unseen\",this.#n.setAttribute(\"aria-live\",\"polite\"),this.element.append(this.#e,this.#l,mf(t.data),this.#n)}list(t){let n=t.map(l=>({name:Cn(Vl(l.name),60)+(l.pid===null?\"\":` (pid ${String(l.pid)})`),values:this.#t.series(l.id)??[]}));this.#o=[{name:\"Total\",values:this.#t.total},...n].map(({name:l,values:r})=>({name:l,values:r,figure:document.createElement(\"b\")})),this.#e.replaceChildren(...this.#o.map(({name:l,figure:r},s)=>{let a=document.createElement(\"li\");return a.append(pf(s),`${l} `,r),a})),this.#r(null)}read(t){this.#r(t.cursor.idx??null)}say(){this.#n.textContent=`${this.#l.textContent}: ${this.#o.map(({name:t,figure:n})=>`${t} ${n.textContent}`).join(\", \")}`}#r(t){let{times:n,data:l}=this.#t,r=t===null?null:n[t]??null;for(let{values:a,figure:c}of this.#o){let m=t===null?hf(a):a[t]??null;c.textContent=`${t===null?\"peak \":\"\"}${m===null?\"no value\":xl(m)}`}let s=r===null?\"\":`, ${new Date(l.startedEpochMs+r).toLocaleTimeString()}`;this.#l.textContent=r===null?\"Highest values; point at the chart for those of one time\":`${Mn(r)} after the start${s}`}};function mf({events:e,gaps:t}){let n=document.createElement(\"p\");n.className=\"key\";let l=new Set(e.map(({kind:r})=>r));return t.length>0&&l.add(\"gap\"),n.textContent=df.filter(([r])=>l.has(r)).map(([,r])=>r).join(\"   \"),n}var df=[[\"mark\",\"◆ mark\"],[\"step\",\"▸ step of the job\"],[\"oom\",\"✖ out-of-memory kill\"],[\"birth\",\"▲ a process begins\"],[\"end\",\"▽ a process ends\"],[\"gap\",\"▨ not measured\"]];function pf(e){let t=document.createElementNS(us,\"svg\");t.setAttribute(\"class\",e===0?\"swatch total\":`swatch series${String((e-1)%6+1)}`),t.setAttribute(\"viewBox\",\"0 0 32 8\"),t.setAttribute(\"aria-hidden\",\"true\");let n=document.createElementNS(us,\"path\");return n.setAttribute(\"d\",\"M0 4h32\"),e>0&&n.setAttribute(\"stroke-dasharray\",(Nl[(e-1)%Nl.length]??[]).join(\" \")),t.append(n),t}function hf(e){return e.reduce((t,n)=>n!==null&&n>(t??-1)?n:t,null)}function fs(e,t,n){e.addEventListener(\"keydown\",l=>{l.ctrlKey||l.metaKey||l.altKey||!gf(t,l)||(l.preventDefault(),n.say())})}function gf(e,{key:t,shiftKey:n}){switch(t){case\"ArrowLeft\":return n?Ol(e,-.25):Bn(e,-1),!0;case\"ArrowRight\":return n?Ol(e,.25):Bn(e,1),!0;case\"Home\":return Bn(e,Number.NEGATIVE_INFINITY),!0;case\"End\":return Bn(e,Number.POSITIVE_INFINITY),!0;case\"+\":case\"=\":return Hl(e,.5),!0;case\"-\":case\"_\":return Hl(e,2),!0;case\"0\":return Ln(e),!0;default:return!1}}function Bn(e,t){let n=e.over.clientWidth,l=e.cursor.left===void 0||e.cursor.left<0?n/2:e.cursor.left;e.setCursor({left:Math.min(n-1,Math.max(0,l+t*n/100)),top:e.over.clientHeight/2})}function zn(e,t,n){let l=r=>{r>0&&Math.round(r)!==t.width&&t.setSize({width:Math.round(r),height:n})};new ResizeObserver(()=>{l(e.clientWidth)}).observe(e),addEventListener(\"beforeprint\",()=>{l(Math.min(e.clientWidth,660))}),addEventListener(\"afterprint\",()=>{l(e.clientWidth)})}var cs=340,Fn=class{onClear=()=>{};#t;#e;#l;#n=[];constructor(t,n){this.#t=n,t.hidden=!1;let l=new Dn(()=>{this.onClear()});this.#l=new Vn(n);let r=document.createElement(\"div\");r.className=\"plot\",r.tabIndex=0,r.setAttribute(\"role\",\"group\"),r.setAttribute(\"aria-label\",\"Chart of total memory over time. Arrow keys move the cursor, with Shift the view; plus and minus zoom, 0 shows all.\"),t.append(l.element,r,this.#l.element),this.#e=new Ae(this.#o(r.clientWidth),[n.times,n.total],r),l.connect(this.#e),fs(r,this.#e,this.#l),zn(r,this.#e,cs)}show(t){for(this.#n=t.filter(({id:s})=>this.#t.isDrawn(s));this.#e.series.length>2;)this.#e.delSeries(2);this.#n.forEach((s,a)=>{this.#e.addSeries({scale:\"y\",width:2,points:{show:!1},spanGaps:!1,stroke:()=>Le().series[a%6]??\"\",dash:[...Nl[a%Nl.length]??[]]},a+2)});let{min:n,max:l}=this.#e.scales.x??{},r=typeof n==\"number\"&&typeof l==\"number\";this.#e.setData([this.#t.times,this.#t.total,...this.#n.map(({id:s})=>this.#t.series(s)??[])],!r),r&&this.#e.setScale(\"x\",{min:n,max:l}),this.#l.list(this.#n)}restyle(){this.#e.redraw(!0,!0)}#o(t){let{data:n,times:l}=this.#t;return{width:t,height:cs,padding:[is(n.events),24,0,0],legend:{show:!1},axes:An(!1),scales:{x:{time:!1,range:(r,s,a)=>[s,Math.max(a,s+1)]},y:{range:(r,s,a)=>Nn(a,n.limits)}},series:[{},{scale:\"y\",width:2.5,points:{show:l.length<2},spanGaps:!1,stroke:()=>Le().total,fill:()=>`${Le().total}22`}],cursor:{drag:{x:!0,y:!1,setScale:!0},points:{size:7},sync:{key:\"time\"}},hooks:{drawClear:[r=>{os(r,n.gaps)}],draw:[r=>{ss(r,n.events),Hn(r,n.limits)}],setCursor:[r=>{this.#l.read(r)}]}}}};function ms(){let e=new Intl.DateTimeFormat(void 0,{dateStyle:\"medium\",timeStyle:\"long\"});for(let t of document.querySelectorAll(\"time[datetime]\"))t.title=t.textContent,t.textContent=e.format(new Date(t.dateTime))}function ds(e){let t=[],n=l=>{if(l!==\"paper\"in document.documentElement.dataset){l&&t.push(...document.querySelectorAll(\"details:not([open])\"));for(let r of t)r.open=l;l?document.documentElement.dataset.paper=\"\":(delete document.documentElement.dataset.paper,t.length=0),e()}};addEventListener(\"beforeprint\",()=>{n(!0)}),addEventListener(\"afterprint\",()=>{n(!1)}),matchMedia(\"print\").addEventListener(\"change\",({matches:l})=>{n(l)})}var wf=\"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_\";function In({stepBytes:e,text:t}){let n=[],l=0;for(let r=0;r<t.length;){let s=t.charAt(r),a=s===\"*\"||s===\"!\",[c,m]=yf(t,a?r+1:r);if(a)for(let p=c;p>0;p--)n.push(s===\"!\"?null:l*e);else l+=c,n.push(l*e);r=m}return n}function yf(e,t){let[n,l,r]=[0,1,t];for(;;){let a=wf.indexOf(e.charAt(r++));if(n+=a%32*l,l*=32,a<32)break}let s=Math.floor(n/2);return[n%2===1?-s:s,r]}function ps(){let e=JSON.parse(document.getElementById(\"data\")?.textContent??\"\"),t=new Map(Object.entries(e.series)),n=new Map;return{data:e,times:In(e.times).map(l=>l??0),total:In(e.total),isDrawn:l=>t.has(l),series:l=>{let[r,s]=[n.get(l),t.get(l)];if(r!==void 0||s===void 0)return r??null;let a=In(s);return n.set(l,a),a}}}function hs(e){let t=Vl(e).replaceAll(\"##[\",\"# #[\"),n=/^[\\s'\"]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]/u.test(t)?`'${t}`:t;return/[\",']|^\\s|\\s$/u.test(n)?`\"${n.replaceAll('\"','\"\"')}\"`:n}function gs(e,t=0){return JSON.stringify(e,null,t).replace(/[#$'`<>&\\u007f-\\u009f\\p{Cf}\\p{Zl}\\p{Zp}]/gu,n=>Array.from({length:n.length},(l,r)=>`\\\\u${n.charCodeAt(r).toString(16).padStart(4,\"0\")}`).join(\"\"))}function bs(e){let t=document.querySelector(\".buttons\");if(t===null)return;t.hidden=!1;let n=e.data.report.run.name.replace(/[^A-Za-z0-9._-]+/g,\"-\");ws(\"save-json\",()=>{ys(`memory-report-${n}.json`,\"application/json\",`${gs(e.data.report,2)}\n`)}),ws(\"save-csv\",()=>{ys(`memory-series-${n}.csv`,\"text/csv\",bf(e))})}function ws(e,t){document.getElementById(e)?.addEventListener(\"click\",t)}function ys(e,t,n){let l=document.createElement(\"a\");l.href=URL.createObjectURL(new Blob([n],{type:t})),l.download=e,l.click(),URL.revokeObjectURL(l.href)}function bf(e){let{data:t,times:n,total:l}=e,r=Tl(t.report).flatMap(({id:c,name:m,pid:p})=>{let b=e.series(c);return b===null?[]:[{head:p===null?m:`${m} (pid ${String(p)})`,values:b}]}),s=[\"ms_after_start\",\"total_bytes\",...r.map(c=>hs(c.head))],a=n.map((c,m)=>[c,l[m]??\"\",...r.map(({values:p})=>p[m]??\"\")]);return[s,...a].map(c=>`${c.join(\",\")}\\r\n`).join(\"\")}var vs=170;function Ss(e,t){return e.flatMap((n,l)=>{let r=document.querySelector(`[data-chart=\"${String(l)}\"]`),s=t.series(n.row.id);return r===null||s===null?[]:[new qo(r,n,t.times,s)]})}var qo=class{#t;constructor(t,{row:n,findings:l},r,s){t.hidden=!1;let a=l.filter(({unit:m,limit:p})=>m===\"bytes\"&&p>0).map(({limit:m})=>({label:\"limit\",bytes:m})),c=l.find(m=>m.trend!==void 0)?.trend;this.#t=new Ae({width:t.clientWidth,height:vs,padding:[8,20,0,0],legend:{show:!1},axes:An(!0),scales:{x:{time:!1,range:(m,p,b)=>[p,Math.max(b,p+1)]},y:{range:(m,p,b)=>Nn(b,a)}},series:[{},{scale:\"y\",width:2,points:{show:!1},spanGaps:!1,stroke:()=>Le()[n.verdict===\"fail\"?\"oom\":\"total\"]}],cursor:{drag:{x:!0,y:!1,setScale:!0},points:{size:6},sync:{key:\"time\"}},hooks:{drawClear:[m=>{c!==void 0&&vf(m,c.warmUpEndMs)}],draw:[m=>{c!==void 0&&Sf(m,c),Hn(m,a)}]}},[r,s],t),zn(t,this.#t,vs)}restyle(){this.#t.redraw(!0,!0)}};function vf(e,t){let{ctx:n,bbox:l}=e,{gap:r,faint:s,surface:a}=Le(),c=Math.min(e.valToPos(t,\"x\",!0),l.left+l.width);c<=l.left||(n.save(),n.fillStyle=r,n.fillRect(l.left,l.top,c-l.left,l.height),jo(n,{left:l.left,right:c,top:l.top,bottom:l.top+l.height,stroke:s}),n.font=`${String(11*devicePixelRatio)}px system-ui, sans-serif`,n.textAlign=\"left\",c-l.left>60*devicePixelRatio&&ll(n,\"warm-up\",l.left+4*devicePixelRatio,l.top+14*devicePixelRatio,{fill:s,behind:a}),n.restore())}function Sf(e,{fromMs:t,toMs:n,fromBytes:l,toBytes:r}){let{ctx:s,bbox:a}=e;s.save(),s.beginPath(),s.rect(a.left,a.top,a.width,a.height),s.clip(),s.strokeStyle=Le().trend,s.lineWidth=2*devicePixelRatio,s.setLineDash([8*devicePixelRatio,5*devicePixelRatio]),s.beginPath(),s.moveTo(e.valToPos(t,\"x\",!0),e.valToPos(l,\"y\",!0)),s.lineTo(e.valToPos(n,\"x\",!0),e.valToPos(r,\"y\",!0)),s.stroke(),s.restore()}var Wn=class{#t;#e;#l;#n=new Set;constructor(t,n,l){if(this.#t=t,this.#e=l,this.#l=[...document.querySelectorAll(\"#table tbody tr\")].flatMap(r=>{let s=t[Number(r.dataset.row)];if(s===void 0)return[];let a=`${s.name} ${s.detail} ${s.pid===null?s.kind:String(s.pid)} ${s.verdict}`.toLowerCase();return[{row:s,line:r,text:a,button:n.isDrawn(s.id)?this.#o(r,s):null}]}),this.#l.length!==0){for(let r of document.querySelectorAll(\"#table th[data-column]\"))this.#s(r);this.#a()}}clear(){this.#n.clear(),this.#i()}#o(t,n){let l=document.createElement(\"button\");l.type=\"button\",l.className=\"pick\",l.setAttribute(\"aria-pressed\",\"false\");let r=t.querySelector(\"th > span\");return l.append(...r?.childNodes??[]),r?.replaceWith(l),t.classList.add(\"drawn\"),t.addEventListener(\"click\",s=>{getSelection()?.isCollapsed===!1&&s.target!==l||this.#r(n)}),l}#r(t){this.#n.delete(t)||this.#n.add(t),this.#i()}#i(){for(let{row:t,line:n,button:l}of this.#l)l?.setAttribute(\"aria-pressed\",String(this.#n.has(t))),n.classList.toggle(\"chosen\",this.#n.has(t));this.#e([...this.#n])}#s(t){let n=Tf[t.dataset.column??\"\"];if(n===void 0)return;let l=document.createElement(\"button\");l.type=\"button\",l.append(...t.childNodes),t.append(l),l.addEventListener(\"click\",()=>{let r=t.getAttribute(\"aria-sort\")===\"descending\"||!t.hasAttribute(\"aria-sort\")&&!t.classList.contains(\"number\");for(let a of document.querySelectorAll(\"#table th[aria-sort]\"))a.removeAttribute(\"aria-sort\");t.setAttribute(\"aria-sort\",r?\"ascending\":\"descending\");let s=this.#l.toSorted((a,c)=>Pf(n(a.row),n(c.row))*(r?1:-1));document.querySelector(\"#table tbody\")?.append(...s.map(({line:a})=>a))})}#a(){let[t,n,l]=[document.querySelector(\".tools\"),document.querySelector(\"#filter\"),document.querySelector(\"#shown\")];if(t===null||n===null||l===null)return;t.hidden=!1;let r=()=>{let s=n.value.toLowerCase().split(/\\s+/),a=0;for(let{line:c,text:m}of this.#l)c.hidden=!s.every(p=>m.includes(p)),c.hidden||a++;l.textContent=`${String(a)} of ${String(this.#t.length)}`};n.addEventListener(\"input\",r),r()}},xf={fail:3,warn:2,unknown:1,ok:0},Tf={name:e=>e.name.toLowerCase(),pid:e=>e.pid,start:e=>e.startBytes,peak:e=>e.peakBytes,end:e=>e.endBytes,growth:e=>e.growthBytesPerMinute,share:e=>e.sharePercent,cpu:e=>e.cpuPercent,lived:e=>e.livedMs,verdict:e=>xf[e.verdict]};function Pf(e,t){return typeof e==\"string\"&&typeof t==\"string\"?e<t?-1:e>t?1:0:Number(e??Number.NEGATIVE_INFINITY)-Number(t??Number.NEGATIVE_INFINITY)||0}var Bl=ps(),kf=Tl(Bl.data.report),Ts=Mr(Bl.data.report),Ps=Ts.filter(({findings:e})=>e.length>0).slice(0,4).map(({row:e})=>e),xs=document.querySelector('[data-chart=\"total\"]'),en=xs===null?null:new Fn(xs,Bl),_f=new Wn(kf,Bl,e=>{en?.show(e.length>0?e:Ps)});en?.show(Ps);en!==null&&(en.onClear=()=>{_f.clear()});var Ef=Ss(Ts,Bl),ks=()=>{for(let e of[en,...Ef])e?.restyle()};ts(ks);ds(ks);ms();bs(Bl);document.documentElement.dataset.ready=\"true\";})();";
const pageScriptHash = 'sha256-k0zv3hHjHWnU+9Hfj2op+rtJ7fR+WXqxgDBu3nZzbF0=';
const pageStyle = ".uplot,.uplot *,.uplot *:before,.uplot *:after{box-sizing:border-box}.uplot{font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,\"Apple Color Emoji\",\"Segoe UI Emoji\",Segoe UI Symbol,\"Noto Color Emoji\";line-height:1.5;width:min-content}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{position:relative;-webkit-user-select:none;user-select:none}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{display:block;position:relative;width:100%;height:100%}.u-axis{position:absolute}.u-legend{font-size:14px;margin:auto;text-align:center}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:\":\";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{background:#00000012;position:absolute;pointer-events:none}.u-cursor-x,.u-cursor-y{position:absolute;left:0;top:0;pointer-events:none;will-change:transform}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height:100%;border-right:1px dashed #607D8B}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width:100%;border-bottom:1px dashed #607D8B}.u-cursor-pt{position:absolute;top:0;left:0;border-radius:50%;border:0 solid;pointer-events:none;will-change:transform;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}:root{color-scheme:light dark;--surface: #ffffff;--raised: #f6f8fa;--text: #1b1f24;--faint: #57606a;--grid: #d8dee4;--line: #d0d7de;--link: #0757ba;--gap: #eaeef2;--total: #24527a;--limit: #a40e26;--mark: #6639ba;--trend: #1b1f24;--pass: #116329;--warn: #7d4e00;--fail: #a40e26;--unknown: #4b3f8f;--pass-back: #e3f6e8;--warn-back: #fff3d1;--fail-back: #ffebe9;--unknown-back: #efecff;--series1: #c2410c;--series2: #0f766e;--series3: #8b2fc9;--series4: #2563eb;--series5: #a16207;--series6: #be185d}@media screen and (prefers-color-scheme:dark){:root:not([data-paper]){--surface: #0d1117;--raised: #161b22;--text: #e6edf3;--faint: #9da7b3;--grid: #262d36;--line: #30363d;--link: #6cb6ff;--gap: #1c232c;--total: #79b8ff;--limit: #ff8f87;--mark: #c9a6ff;--trend: #e6edf3;--pass: #56d364;--warn: #e3b341;--fail: #ff8f87;--unknown: #b9adff;--pass-back: #10281a;--warn-back: #2c2310;--fail-back: #33171a;--unknown-back: #211d3d;--series1: #ff9f6b;--series2: #4fd1c0;--series3: #d2a8ff;--series4: #7aa7ff;--series5: #e5c07b;--series6: #ff8fc0}}*{box-sizing:border-box}html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}body{margin:0;background:var(--surface);color:var(--text);font:15px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,sans-serif}.banner,main,footer{max-width:1180px;margin:0 auto;padding:0 24px}[hidden]{display:none!important}a{color:var(--link)}h1,h2,h3,p,dl,dd,ul{margin:0}h2{font-size:1.2rem;margin:2.2rem 0 .7rem}h3{font-size:1rem;overflow-wrap:anywhere}code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.93em}small{color:var(--faint);font-size:.85em}:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;z-index:9;background:var(--surface);padding:6px 10px}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.note{background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem}button{font:inherit;color:var(--text);background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:3px 10px;cursor:pointer}button:hover{border-color:var(--faint)}.plain{list-style:none;padding:0;color:var(--faint)}.banner{padding-top:26px}.head{display:flex;gap:18px;align-items:flex-start;padding:20px 22px;border-radius:12px;border:1px solid var(--line);border-left:8px solid currentColor}.head>div{min-width:0}.banner.pass .head{color:var(--pass);background:var(--pass-back)}.banner.warn .head{color:var(--warn);background:var(--warn-back)}.banner.fail .head{color:var(--fail);background:var(--fail-back)}.banner.unknown .head{color:var(--unknown);background:var(--unknown-back)}h1{font-size:1.6rem;line-height:1.25;letter-spacing:-.01em;overflow-wrap:anywhere}h1 .watch{font-weight:400;color:var(--text)}h1 .watch:before{content:\"· \"}.sentence{margin-top:6px;font-size:1.1rem;color:var(--text);overflow-wrap:anywhere}.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:14px 0}.figures>div{border:1px solid var(--line);border-radius:10px;padding:10px 14px;min-width:0}.figures dt{color:var(--faint);font-size:.85rem}.figures b{display:block;font-size:1.35rem;line-height:1.3;font-variant-numeric:tabular-nums}.figures small{display:block;overflow-wrap:anywhere}.facts{display:flex;flex-wrap:wrap;gap:4px 22px;font-size:.9rem}.facts>div{display:flex;gap:6px;min-width:0}.facts dt{color:var(--faint)}.facts dd{overflow-wrap:anywhere;min-width:0}.shape{width:1em;height:1em;flex:none;vertical-align:-.12em;fill:none;stroke:var(--surface);stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}.shape circle,.shape .body{fill:currentColor;stroke:none}.shape.pass{color:var(--pass)}.shape.warn{color:var(--warn)}.shape.fail{color:var(--fail)}.shape.unknown{color:var(--unknown)}.head>.shape{width:46px;height:46px;margin-top:2px}.chip{display:inline-flex;align-items:center;gap:5px;white-space:nowrap}.chip.pass{color:var(--pass)}.chip.warn{color:var(--warn);font-weight:600}.chip.fail{color:var(--fail);font-weight:600}.chip.unknown{color:var(--unknown)}.controls{display:flex;flex-wrap:wrap;gap:6px;align-items:center;margin-bottom:8px;font-size:.85rem}.controls .hint{color:var(--faint);margin-left:6px}.plot{width:100%;min-width:0}.chart{min-width:0}.uplot{max-width:100%}.u-select{background:color-mix(in srgb,var(--link) 18%,transparent)}.u-hz .u-cursor-x{border-color:var(--faint)}.u-vt .u-cursor-y,.u-hz .u-cursor-y{border-color:transparent}.legend{padding:6px 0 0 68px;font-size:.9rem}.legend ul{display:flex;flex-wrap:wrap;gap:2px 20px;list-style:none;padding:0}.legend li{overflow-wrap:anywhere;min-width:0}.legend b{font-variant-numeric:tabular-nums}.legend .at,.legend .key{color:var(--faint)}.legend .key{white-space:pre-wrap;font-size:.85rem}.swatch{width:32px;height:8px;margin-right:6px;vertical-align:middle;fill:none;stroke-width:3}.swatch.total{stroke:var(--total)}.swatch.series1{stroke:var(--series1)}.swatch.series2{stroke:var(--series2)}.swatch.series3{stroke:var(--series3)}.swatch.series4{stroke:var(--series4)}.swatch.series5{stroke:var(--series5)}.swatch.series6{stroke:var(--series6)}.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(340px,100%),1fr));gap:16px}.card{border:1px solid var(--line);border-top:4px solid var(--line);border-radius:10px;padding:12px 14px;min-width:0;font-size:.92rem}.card.fail{border-top-color:var(--fail)}.card.warn{border-top-color:var(--warn)}.card.unknown{border-top-color:var(--unknown)}.card p{overflow-wrap:anywhere;margin-top:2px}.card .advice{color:var(--faint)}.card .chart{margin-top:8px}.rate{font-variant-numeric:tabular-nums}details{margin-top:8px}summary{cursor:pointer;color:var(--link);font-size:.9rem;width:fit-content}.wide{overflow-x:auto;max-width:100%}thead th{vertical-align:bottom}.beside{display:flex;flex-wrap:wrap;gap:0 40px;align-items:flex-start}.beside>.wide{min-width:min(320px,100%)}.twin table{min-width:min(300px,100%)}table{border-collapse:collapse;font-size:.9rem;margin-top:6px}caption{text-align:left;color:var(--faint);font-size:.85rem;padding:4px 0}th,td{padding:5px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}th.number,td.number{text-align:right}thead th{font-weight:600;white-space:nowrap;color:var(--faint);overflow-wrap:normal}thead th button{font-weight:600;vertical-align:baseline;color:inherit;background:none;border-color:transparent;padding:0 4px;margin:0 -5px}thead th button:after{content:\"↕\";margin-left:4px;opacity:.55}th[aria-sort=ascending] button,th[aria-sort=descending] button{color:var(--text)}th[aria-sort=ascending] button:after{content:\"↑\";opacity:1}th[aria-sort=descending] button:after{content:\"↓\";opacity:1}.findings td:nth-child(-n+2){white-space:nowrap}.processes{width:100%}.processes th.name{min-width:200px;max-width:460px;white-space:normal}.processes th.name small{display:block}.processes tr.group th.name>span:before,.processes tr.group .pick:before{content:\"▦\";margin-right:6px;color:var(--faint)}.processes tr.drawn{cursor:pointer}.processes tr.drawn:hover{background:var(--raised)}.processes tr.chosen{background:var(--raised);box-shadow:inset 4px 0 0 var(--link)}.pick{text-align:left;background:none;border-color:transparent;padding:0 4px;margin-left:-5px;color:var(--link);overflow-wrap:anywhere;max-width:100%}.pick[aria-pressed=true]{font-weight:600;border-color:var(--link)}.spark{width:96px;height:22px;display:block;fill:none;stroke:var(--total);stroke-width:1.5}.tools{display:flex;flex-wrap:wrap;gap:8px 14px;align-items:center;margin-bottom:6px}.tools output{color:var(--faint);font-size:.9rem}input[type=search]{font:inherit;color:var(--text);background:var(--surface);border:1px solid var(--faint);border-radius:6px;padding:4px 10px;width:min(300px,60vw)}.decision>div{display:grid;grid-template-columns:210px 1fr;gap:4px 16px;padding:5px 0;border-bottom:1px solid var(--line)}.decision dt{color:var(--faint)}.decision dd{overflow-wrap:anywhere;min-width:0}.buttons{display:flex;flex-wrap:wrap;gap:8px;margin-bottom:8px}footer{color:var(--faint);font-size:.85rem;padding-top:28px;padding-bottom:40px}@media(max-width:820px){.figures{grid-template-columns:1fr 1fr}.processes .cpu,.processes .lived{display:none}}@media(max-width:560px){.banner,main,footer{padding-left:14px;padding-right:14px}.head{padding:14px;gap:12px}.head>.shape{width:32px;height:32px}h1{font-size:1.3rem}.sentence{font-size:1rem}.legend{padding-left:0}.controls .hint,.processes .start,.processes .end,.processes .share,.processes .trend{display:none}.processes th.name{min-width:110px}.decision>div{grid-template-columns:1fr}th,td{padding:5px 6px}}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media print{@page{margin:12mm}:root{color-scheme:light;font-size:12px}body{font-size:12px}.banner,main,footer{max-width:none;padding-left:0;padding-right:0}.controls,.tools,.buttons,.skip,.legend .at{display:none!important}.head,.figures>div,.card,.decision>div,tr{break-inside:avoid}h2,h3{break-after:avoid}.wide{overflow:visible}.uplot,.u-wrap,.uplot canvas{print-color-adjust:exact;-webkit-print-color-adjust:exact}.head,.chip,.shape,.swatch,.spark{print-color-adjust:exact;-webkit-print-color-adjust:exact}.pick{color:inherit}thead th button:after{content:none}.cards{grid-template-columns:repeat(auto-fit,minmax(280px,1fr))}}";
const pageStyleHash = 'sha256-c3WyIHJrp6HPg7R11J7ujHnG3tv3E3ExaZXmuUATTRo=';

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
        return { ...nothingDrawn, report: shown, startedEpochMs: Date.parse(report.run.startedAt), limits: listLimits(report) };
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
    return [...report.groups.map(group => rowOfGroup(group, report)), ...report.processes.map(process => rowOfProcess(process, report))];
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
    const worst = (0,findings/* brokenLimits */.Mh)(report).find(({ subject }) => subject.id === id);
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
    if (word === 'ok')
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
<h1><span class="verdict">${findings/* verdictHeads */.nL[report.verdict]}</span> <span class="watch">${(0,shorten/* shorten */.m)(report.run.name, 120)}</span></h1>
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
<tbody>${findings.slice(0, MOST_FINDINGS).map(({ gate, outcome, fails, message }) => html `<tr><td>${gate}</td><td>${outcome === 'unknown' ? 'not judged' : fails ? 'fails the job' : outcome === 'fail' ? 'warns' : 'passes'}</td><td>${renderProse(message, 400)}</td></tr>
`)}</tbody></table></div>`;
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
    return html `<span class="chip ${classOf(verdict)}">${drawShape(verdict)}${words[verdict]}</span>`;
}
const words = { ok: 'ok', warn: 'warn', fail: 'fail', unknown: 'not judged' };

;// CONCATENATED MODULE: ./build/page/select-offenders.js


const MOST_CHARTS = 12;
const LARGEST = 3;
/** Who broke a limit, worst first; where nobody did, the largest processes. */
function selectOffenders(report) {
    const rows = new Map(listRows(report).map(row => [row.id, row]));
    const broken = (0,findings/* brokenLimits */.Mh)(report);
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
<title>${findings/* verdictHeads */.nL[report.verdict]}: ${report.run.name}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#processes">To the table of processes</a>
${renderBanner(data.report, offsetMinutes)}
<main>
<noscript><p class="note">Scripts are off: there are no charts. The tables below hold the same figures.</p></noscript>
${renderMemory(data)}
${renderOffenders(data)}
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
