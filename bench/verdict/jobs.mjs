export function judgeJobs(){return{jobs:0,failing:0,warning:0,named:[]}}
