import { useCore } from './use-core.mjs';

document.title = JSON.stringify(await useCore());
