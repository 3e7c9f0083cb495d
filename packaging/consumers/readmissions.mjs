/** A partnership in one object: real figures of Stirling for 2020/21, and the national definition they belong to. */
export const readmissions = {
  partnership: { name: 'Stirling', area: 'Stirling council', uses: ['national'] },
  datasets: [
    {
      id: 'readmissions',
      path: '../data/readmissions.csv',
      columns: {
        council: { role: 'area', level: 'council' },
        year: { role: 'period', grain: 'financialYear' },
        readmissions: { role: 'measure' },
        discharges: { role: 'measure' },
      },
    },
  ],
  indicators: [
    {
      id: 'NI-14',
      extends: 'national',
      measures: {
        readmissions: 'sum(readmissions) from readmissions',
        discharges: 'sum(discharges) from readmissions',
      },
    },
  ],
  data: { 'data/readmissions.csv': 'council,year,readmissions,discharges\nS12000030,2020/21,1562,10313\n' },
};
