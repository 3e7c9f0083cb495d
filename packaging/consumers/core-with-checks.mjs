import { checkWorkspace, createCalculator, workspaceOf } from '@ninefold/core';

console.log(checkWorkspace, createCalculator, workspaceOf);
