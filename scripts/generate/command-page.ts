import { Command } from '../../packages/cli/node_modules/commander/index.js';
