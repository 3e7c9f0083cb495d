const councils = ['S12000005', 'S12000029'];

/** The data files of the small workspace. */
export const madeUpData: Readonly<Record<string, string>> = {
  'data/made-up-bed-days.csv': csv('council,month,age_group,reason,bed_days', bedDays()),
  'data/made-up-population.csv': csv('council,year,age,population', population()),
  'data/made-up-survey.csv': csv('council,wave,question,percent,low,high', [
    'S12000029,2021/22,Independence,70,66,74',
    'S12000029,2021/22,Had a say,50,45,55',
    'S12000029,2023/24,Independence,72,68,76',
    'S12000029,2023/24,Had a say,52,47,57',
  ]),
  'data/made-up-discharges.csv': csv('council,year,readmitted,Live discharges', [
    'S12000005,2022/23,10,100',
    'S12000005,2023/24,12,100',
    'S12000029,2022/23,30,200',
    'S12000029,2023/24,20,200',
  ]),
  'data/made-up-falls.csv': csv('council,year,falls,people', ['S12000029,2023,40,8000']),
  'data/made-up-fractions.csv': csv('council,year,share', [
    'S12000029,2019/20,0.81',
    'S12000029,2020/21,0.79',
    'S12000029,2021/22,0.8',
    'S12000029,2022/23,0.83',
    'S12000029,2023/24,1',
  ]),
  'data/made-up-two-sources.csv': csv('council,year,source,falls', [
    'S12000029,2022/23,ambulance,40',
    'S12000029,2022/23,hospital,35',
    'S12000029,2023/24,ambulance,44',
    'S12000029,2023/24,hospital,39',
  ]),
  'data/made-up-wrong-total.csv': csv('council,year,sex,falls', [
    'S12000029,2022/23,All,70',
    'S12000029,2022/23,Female,40',
    'S12000029,2022/23,Male,30',
    'S12000029,2023/24,All,75',
    'S12000029,2023/24,Female,42',
    'S12000029,2023/24,Male,31',
  ]),
};

/** In every month of 2023/24 each reason has 1, 2 or 3 days at 18 to 74 and ten times as many at 75 and over. */
function bedDays(): readonly string[] {
  const months = Array.from({ length: 12 }, (_, index) =>
    index < 9 ? `2023-${String(index + 4).padStart(2, '0')}` : `2024-0${index - 8}`,
  );
  const reasons = { 'All reasons': 6, Care: 1, Family: 2, Complex: 3 };
  const ages = { '18plus': 11, '18-74': 1, '75plus': 10 };
  return councils.flatMap((council) =>
    months.flatMap((month) =>
      Object.entries(ages).flatMap(([age, times]) =>
        Object.entries(reasons).map(
          ([reason, days]) => `${council},${month},${age},${reason},${days * times}`,
        ),
      ),
    ),
  );
}

/** A thousand people of each age. */
function population(): readonly string[] {
  return councils.flatMap((council) =>
    ['73', '74', '75', '76', '90+'].map((age) => `${council},2023,${age},1000`),
  );
}

function csv(headings: string, rows: readonly string[]): string {
  return `${[headings, ...rows].join('\n')}\n`;
}
