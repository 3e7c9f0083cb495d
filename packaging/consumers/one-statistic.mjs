import { rate } from '@ninefold/core/statistics';

console.log(rate);
