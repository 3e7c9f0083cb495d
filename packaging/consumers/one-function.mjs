import { parsePeriod } from '@ninefold/core';

console.log(parsePeriod('2023/24'));
