import { post } from "../action/bundle.js";
await post();
