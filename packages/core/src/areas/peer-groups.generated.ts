// Written by scripts/extract-peer-groups.ts; change that and run it again.
//
// Contains public sector information licensed under the Open Government Licence v3.0.
// Publisher: Improvement Service. Source: the family groups of the Local Government Benchmarking Framework (January 2022).

/** Each family is the codes of its councils; the families are in the framework's own order, 1 to 4. */
export const peerGroupRows: readonly {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly families: readonly (readonly string[])[];
}[] = [
  {
    id: 'lgbf-people',
    title: 'LGBF family group for people services',
    source: 'Improvement Service, Local Government Benchmarking Framework, family groups as in its data of January 2022',
    families: [
      ['S12000011', 'S12000023', 'S12000027', 'S12000033', 'S12000034', 'S12000036', 'S12000045', 'S12000048'],
      ['S12000010', 'S12000017', 'S12000019', 'S12000020', 'S12000026', 'S12000030', 'S12000035', 'S12000041'],
      ['S12000005', 'S12000006', 'S12000014', 'S12000028', 'S12000029', 'S12000038', 'S12000040', 'S12000047'],
      ['S12000008', 'S12000013', 'S12000018', 'S12000021', 'S12000039', 'S12000042', 'S12000049', 'S12000050'],
    ],
  },
  {
    id: 'lgbf-other',
    title: 'LGBF family group for other services',
    source: 'Improvement Service, Local Government Benchmarking Framework, family groups as in its data of January 2022',
    families: [
      ['S12000006', 'S12000013', 'S12000017', 'S12000023', 'S12000026', 'S12000027', 'S12000034', 'S12000035'],
      ['S12000008', 'S12000010', 'S12000020', 'S12000021', 'S12000028', 'S12000030', 'S12000047', 'S12000048'],
      ['S12000005', 'S12000011', 'S12000018', 'S12000019', 'S12000029', 'S12000038', 'S12000040', 'S12000041'],
      ['S12000014', 'S12000033', 'S12000036', 'S12000039', 'S12000042', 'S12000045', 'S12000049', 'S12000050'],
    ],
  },
];
