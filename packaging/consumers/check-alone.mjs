import { checkWorkspace } from '@ninefold/core';

console.log(checkWorkspace);
