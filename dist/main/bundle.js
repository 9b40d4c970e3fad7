import { main } from "../action/bundle.js";
await main();
