import { post } from './action.ts'

await post()
