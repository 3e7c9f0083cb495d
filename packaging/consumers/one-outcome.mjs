import { outcome9 } from '@ninefold/core/national/outcomes/9';

console.log(outcome9);
