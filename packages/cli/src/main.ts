#!/usr/bin/env node
import module from 'node:module';

// What was compiled for the last command need not be compiled again. Node has this from version 22 on.
module.enableCompileCache?.();
await import('./run-process.ts');
