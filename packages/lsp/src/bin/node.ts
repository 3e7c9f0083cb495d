#!/usr/bin/env node
import module from 'node:module';

// What was compiled for the last start need not be compiled again. Node has this from version 22 on.
module.enableCompileCache?.();
void import('./serve-node.ts');
