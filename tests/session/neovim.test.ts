import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../harness/example.ts';

const nvim = '/usr/bin/nvim';
const isThere = existsSync(nvim);
const title = isThere
  ? 'Neovim'
  : `Neovim, which is skipped: there is no ${nvim}; "apt-get install neovim" brings it`;

/** The first piece of Lua below a heading of the page. */
function luaBelow(heading: string): string {
  const page = readFileSync(join(root, 'docs/editors/neovim.md'), 'utf8');
  const below = page.slice(page.indexOf(`## ${heading}`));
  const lua = /```lua\n([\s\S]*?)```/.exec(below)?.[1];
  if (lua === undefined) throw new Error(`no Lua below ${heading}`);
  return lua;
}

const folder = mkdtempSync(join(tmpdir(), 'ninefold-nvim-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!isThere)(title, () => {
  it('set up as its page says, shows the problems of a file and of its data, answers a hover and opens a national definition', async () => {
    const partnership = join(folder, 'a plan');
    cpSync(join(root, 'examples/minimal'), partnership, { recursive: true });
    const indicator = join(partnership, 'indicators/case.indicator.yaml');
    mkdirSync(join(partnership, 'indicators'), { recursive: true });
    writeFileSync(indicator, 'id: case\npolarity: 📊 upward\nextends: national/NI-14\n');
    const data = join(partnership, 'readmissions.csv');
    writeFileSync(data, readFileSync(data, 'utf8').replace(/,\d+$/m, ',ten'));
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const command = join(bin, 'ninefold');
    const source = `"${process.execPath}" --conditions=@ninefold/source "${join(root, 'packages/cli/src/main.ts')}"`;
    writeFileSync(command, `#!/bin/sh\nexec ${source} "$@"\n`);
    chmodSync(command, 0o755);
    const init = join(folder, 'init.lua');
    writeFileSync(init, luaBelow('Neovim 0.7 to 0.10'));
    const script = join(folder, 'ask.lua');
    writeFileSync(
      script,
      `local function told(file)
  local found = {}
  for _, each in ipairs(vim.diagnostic.get()) do
    if vim.api.nvim_buf_get_name(each.bufnr):find(file, 1, true) then table.insert(found, each) end
  end
  return found
end
vim.wait(30000, function() return #told('case.indicator.yaml') > 0 and #told('readmissions.csv') > 0 end, 50)
local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', {
  textDocument = vim.lsp.util.make_text_document_params(),
  position = { line = 1, character = 2 },
}, 10000)
local answers = {}
for _, each in pairs(hover or {}) do table.insert(answers, each) end
vim.fn.cursor(3, 20)
vim.lsp.buf.definition()
vim.wait(10000, function() return vim.fn.expand('%:t') ~= 'case.indicator.yaml' end, 50)
vim.wait(500)
local opened = {
  name = vim.api.nvim_buf_get_name(0),
  line = vim.api.nvim_get_current_line(),
  text = vim.api.nvim_buf_get_lines(0, 0, -1, false),
  problems = #vim.diagnostic.get(0),
}
io.stdout:write(vim.json.encode({
  problems = told('case.indicator.yaml'),
  dataProblems = told('readmissions.csv'),
  hover = answers[1],
  opened = opened,
}))
vim.cmd('qa!')
`,
    );
    const run = promisify(execFile)(nvim, ['--headless', '-u', init, indicator, '-c', `luafile ${script}`], {
      env: {
        ...process.env,
        PATH: `${bin}:${process.env.PATH}`,
        HOME: folder,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: join(folder, 'cache'),
      },
      timeout: 60_000,
    });
    run.child.stdin?.end();
    const { stdout } = await run;
    const answer = JSON.parse(stdout) as {
      readonly problems: readonly { readonly code: string; readonly lnum: number; readonly source: string }[];
      readonly dataProblems: readonly { readonly code: string }[];
      readonly opened: {
        readonly name: string;
        readonly line: string;
        readonly text: readonly string[];
        readonly problems: number;
      };
      readonly hover: { readonly result: { readonly contents: { readonly value: string } } };
    };
    const wrong = answer.problems.find(({ code }) => code === 'schema/not-one-of');
    expect(wrong).toMatchObject({ lnum: 1, source: 'ninefold' });
    expect(answer.hover.result.contents.value).toContain('Which way is better.');
    // The national definition, as a file that this Neovim can open.
    expect(answer.opened.name).toContain(join(folder, 'cache/ninefold/built-in/national/'));
    expect(answer.opened.text).toContain('id: NI-14');
    expect(answer.opened.line).toContain('NI-14');
    expect(answer.opened.problems).toBe(0);
    expect(answer.dataProblems.map(({ code }) => code)).toContain('data/not-a-number');
  }, 90_000);
});
