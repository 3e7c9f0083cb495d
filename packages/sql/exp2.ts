import duckdb from '@duckdb/node-api';
import { writeFileSync } from 'node:fs';
import { readTable } from '../core/src/data/read-table.ts';
const i = await duckdb.DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' });
const c = await i.connect();
const cases: Record<string,string|Uint8Array> = {
  plain: 'a,b,c\n1,2,3\n4,5,6\n', noeol: 'a,b,c\n1,2,3\n4,5,6', crlf: 'a,b,c\r\n1,2,3\r\n4,5,6\r\n', cr: 'a,b,c\r1,2,3\r4,5,6\r', mixed: 'a,b,c\n1,2,3\r\n4,5,6\n7,8,9\r10,11,12\n',
  blank: 'a,b,c\n\n1,2,3\n\n\n4,5,6\n\n', blanks: 'a,b,c\n1,2,3\n  \n,,\n \t, ,\n4,5,6\n', leading: '\n\na,b,c\n1,2,3\n',
  bom: '\ufeffa,b,c\n1,2,3\n', quoted: 'a,b,c\n"x,y","q""r","l1\nl2"\n"",b,c\n', quotemid: 'a,b,c\nx"y,z"z",3\n1,2,3\n', afterquote: 'a,b,c\n"x"y,2,3\n1,2,3\n',
  short: 'a,b,c\n1,2\n4,5,6\n', long: 'a,b,c\n1,2,3,4\n4,5,6\n', unclosed: 'a,b,c\n1,2,3\n"x,2,3\n4,5,6\n', spaces: 'a,b,c\n 1 , "x" ,3\n',
  utf: Uint8Array.from([...new TextEncoder().encode('a,b,c\nx'), 0xe9, ...new TextEncoder().encode(',2,3\n4,5,6\n')]), nul: 'a,b,c\n1,\0,3\n4,5,6\n', multiheader: '"a\nz",b,c\n1,2,3\n', backslash: 'a,b,c\n\\",2,3\n"a\\",2,3\n1,2,3\n', comment: 'a,b,c\n#1,2,3\n', one: 'a\n1\n\n2\n', quotedcr: 'a,b,c\n"x\r\ny",2,3\n',
  trailing: 'a,b,c\n1,2,\n,,3\n', emptyq: 'a,b,c\n"","",""\n', nullword: 'a,b,c\nNULL,null,\n',
};
for (const [name, text] of Object.entries(cases)) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  writeFileSync('/tmp/exp/case.csv', bytes);
  const heads = name==='one'?['a']: name==='multiheader'?['a\nz','b','c']:['a','b','c'];
  const columns = Object.fromEntries(heads.map(h=>[h,{role:'category' as const}]));
  const { table, problems } = readTable(bytes, { columns }, 'x');
  const ours = table && Array.from({length: table.rowCount}, (_, r) => [...table.columns.values()].map((k) => (k as any).members[(k as any).codes[r]]));
  const skip = name==='leading'?3: name==='multiheader'?2:1;
  const spec = heads.map((_, k)=>`'c${k}':'VARCHAR'`).join(',');
  const forced = heads.map((_, k)=>`'c${k}'`).join(',');
  let duck: unknown;
  try {
    const sql = `select * from read_csv('/tmp/exp/case.csv', auto_detect=false, header=false, skip=${skip}, delim=',', quote='"', escape='"', all_varchar=true, ignore_errors=true, columns={${spec}}, strict_mode=true, max_line_size=10000000, force_not_null=[${forced}])`;
    duck = (await c.runAndReadAll(sql)).getRowsJson();
  } catch (e) { duck = String(e).slice(0,200); }
  const same = JSON.stringify(ours) === JSON.stringify(duck);
  console.log(same ? 'SAME' : 'DIFF', name, same ? '' : `\n   ours ${JSON.stringify(ours)} ${problems.map(p=>p.code)}\n   duck ${JSON.stringify(duck)}`);
}
