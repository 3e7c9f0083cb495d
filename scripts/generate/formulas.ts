/** What the letters of the formulas stand for, where a formula does not say it itself. */
const z = 'z: the normal quantile of the confidence level, 1.960 for 95%';

/**
 * The formula of each statistic that has one, in plain letters, as the code works it out. A function that only reads, rounds, ranks or
 * gathers has none.
 */
export const statisticFormulas: Readonly<Record<string, readonly string[]>> = {
  annualPercentChange: [
    'ln(rate) = a + b × year, by least squares',
    'change = 100 × (e^b − 1) per cent a year',
    'limits = 100 × (e^(b ± t × SE(b)) − 1), t with n − 2 degrees of freedom',
  ],
  byarLimits: [
    'lower = x × (1 − 1/(9x) − z/(3√x))³',
    'upper = (x + 1) × (1 − 1/(9(x + 1)) + z/(3√(x + 1)))³',
    `x: the count of events; ${z}`,
  ],
  casesBetweenChart: ['centre = median(x)', 'limits = x̄ ± 3 × √(x̄ × (x̄ + 1)), never below 0'],
  changesOverTime: ['change of period i = (xᵢ − xᵢ₋ₖ) ÷ xᵢ₋ₖ × 100', 'k: how many periods before'],
  compareShares: [
    'z = (p₁ − p₂) ÷ √(d₁ × p₁(1 − p₁) ÷ n₁ + d₂ × p₂(1 − p₂) ÷ n₂)',
    'p: the share; n: the respondents; d: the design effect',
  ],
  composition: ['share of a part = part ÷ sum of all parts × per'],
  countAnhoej: [
    'a run is long from above round(log₂ n) + 3 points',
    'crossings are few below the 5% point of a binomial distribution of n − 1 trials with chance ½',
    'n: the points that do not lie on the centre line',
  ],
  countChart: ['centre = c̄, the mean of the counts', 'limits = c̄ ± 3 × √c̄, never below 0'],
  difference: ['difference = later − earlier'],
  directlyStandardisedRate: [
    'rate = Σ(wᵢ × xᵢ ÷ nᵢ) ÷ Σwᵢ × per',
    'variance = Σ(wᵢ² × xᵢ ÷ nᵢ²) ÷ (Σwᵢ)²',
    'limits = rate + √(variance ÷ X) × (Byar limit of X − X) × per',
    'x: events, n: population, w: weight of an age band; X: all events',
  ],
  exactPoissonLimits: [
    'lower = χ²((1 − level) ÷ 2; 2x) ÷ 2, and 0 where x is 0',
    'upper = χ²((1 + level) ÷ 2; 2x + 2) ÷ 2',
    'x: the count of events; χ²(share; degrees of freedom): the quantile',
  ],
  indirectlyStandardisedRatio: [
    'expected = Σ(nᵢ × Rᵢ ÷ Nᵢ)',
    'ratio = observed ÷ expected × per',
    'limits = limits of the observed count ÷ expected × per',
    'n: population of a band; R and N: events and population of the band in the reference',
  ],
  indirectlyStandardisedRate: [
    'expected = Σ(nᵢ × Rᵢ ÷ Nᵢ)',
    'rate = observed ÷ expected × ΣRᵢ ÷ ΣNᵢ × per',
    'n: population of a band; R and N: events and population of the band in the reference',
  ],
  individualsChart: [
    'centre = x̄',
    'limits = x̄ ± 2.66 × mean of |xᵢ − xᵢ₋₁|',
    'where `factor` is `exact`: 3 ÷ 1.128 in place of 2.66',
  ],
  inequalityRange: [
    'difference = most deprived − least deprived',
    'quotient = most deprived ÷ least deprived',
  ],
  lifeExpectancy: [
    'mᵢ = deaths ÷ population of a band; nᵢ its years; aᵢ the share of them that those who die live: 0.1 in the first year, else 0.5',
    'qᵢ = nᵢmᵢ ÷ (1 + nᵢmᵢ(1 − aᵢ)), the chance to die; 1 in the last band',
    'Lᵢ = nᵢ × (lᵢ₊₁ + aᵢ × (lᵢ − lᵢ₊₁)), the years lived; l ÷ m in the last band',
    'expectancy = Σ L from the band on ÷ lᵢ',
    'limits = expectancy ± z × standard error',
    `l: who are alive at the start, of 100,000; ${z}`,
  ],
  lifeTable: [
    'qᵢ = nᵢmᵢ ÷ (1 + nᵢmᵢ(1 − aᵢ)); lᵢ₊₁ = lᵢ × (1 − qᵢ)',
    'expectancy = Σ L from the band on ÷ lᵢ',
    'variance of q (Silcocks) = q²(1 − q) ÷ deaths',
    'letters as for life expectancy',
  ],
  mean: [
    'x̄ = Σx ÷ n',
    'limits = x̄ ± t × s ÷ √n',
    's: the standard deviation, over n − 1; t: Student’s quantile with n − 1 degrees of freedom',
  ],
  meanMovingRange: [
    'mean of |xᵢ − xᵢ₋₁|',
    'screened: ranges of 3.267 times the mean and more are left out once, and the mean is taken anew',
  ],
  meanOf: ['x̄ = Σx ÷ n'],
  movingRangeChart: ['centre = mean of |xᵢ − xᵢ₋₁|', 'upper limit = 3.267 × centre'],
  percentChange: ['change = (later − earlier) ÷ earlier × 100'],
  proportion: [
    'p = x ÷ n × per',
    'limits = (2x + z² ± z × √(z² + 4x(1 − x ÷ n))) ÷ (2(n + z²)) × per',
    `x: the numerator; n: the denominator; ${z}`,
  ],
  proportions: ['row by row: p = x ÷ n × per, with Wilson’s limits'],
  proportionChart: [
    'centre = p̄ = Σx ÷ Σn',
    'limits = p̄ ± 3 × √(p̄(1 − p̄) ÷ nᵢ), from 0 to 1',
    'p′ chart: the half width times the mean moving range of (pᵢ − p̄) ÷ σᵢ, over 1.128',
  ],
  proportionFunnel: [
    'baseline = p̄ = Σx ÷ Σn',
    'limits at n = p̄ ± z × √(p̄(1 − p̄) ÷ n), from 0 to 1, for 95% and 99.8%',
  ],
  quantileOf: ['h = (n − 1) × share; between the values at ⌊h⌋ and ⌊h⌋ + 1 in a straight line (R type 7)'],
  rate: [
    'rate = x ÷ n × per',
    'limits = limits of x ÷ n × per: exact Poisson below 10 events, Byar’s from 10',
    'x: the events; n: the population',
  ],
  rates: ['row by row: rate = x ÷ n × per, with limits as `rate` gives them'],
  rateChart: [
    'centre = ū = Σx ÷ Σn',
    'limits = ū ± 3 × √(ū ÷ nᵢ), never below 0',
    'u′ chart: the half width times the mean moving range of (uᵢ − ū) ÷ σᵢ, over 1.128',
  ],
  ratio: ['ratio = numerator ÷ denominator × per'],
  ratioOfRates: [
    'ratio = (x₁ ÷ n₁) ÷ (x₂ ÷ n₂)',
    'limits = ratio × e^(± z × √(1 ÷ x₁ + 1 ÷ x₂))',
    `x: events; n: populations; ${z}`,
  ],
  rollingMeans: ['mean of a window = Σx over the window ÷ the values in it'],
  rollingRates: ['rate of a window = Σ numerators ÷ Σ denominators × per'],
  rollingSums: ['sum of a window = Σx over the window'],
  sampledPercentage: [
    'p = x ÷ n × 100',
    'limits = p ± z × √(p(100 − p) ÷ n × (N − n) ÷ (N − 1)), from 0 to 100',
    `x: those who meet the condition; n: the sample; N: the population; ${z}`,
  ],
  scottishInequality: [
    'rate = a + b × x by least squares weighted by population, x: the middle of a group on the ladder of deprivation from 0 to 1',
    'slope index = −b; relative index = −b ÷ rate of all',
    'attributable share = E ÷ (E + 1) × 100, E = Σ(rateᵢ ÷ least deprived rate − 1) × populationᵢ ÷ population',
  ],
  slopeIndexOfInequality: [
    'value = a + b × x by least squares weighted by population, x: the middle of a group on the ladder of deprivation from 0 to 1',
    'slope index = b × per; relative index = (a + b) ÷ a',
    'transformed: the line is laid through ln(rate) or ln(p ÷ (1 − p)), and its ends are brought back',
  ],
  standardisedRateOfRepeatedEvents: [
    'rate = Σ(wᵢ × xᵢ ÷ nᵢ) ÷ Σwᵢ × per',
    'variance = Σ over people with k events each: k² × people × (wᵢ ÷ nᵢ ÷ Σw)²',
    'limits as for the directly standardised rate, with this variance',
  ],
  standardisedRates: [
    'area by area: rate = Σ(wᵢ × xᵢ ÷ nᵢ) ÷ Σwᵢ × per, with limits as `directlyStandardisedRate` gives them',
  ],
  subgroupMeanChart: [
    'centre = Σ(nᵢ × x̄ᵢ) ÷ Σnᵢ',
    'limits = centre ± 3 × s̄ ÷ (c₄(nᵢ) × √nᵢ)',
    's̄: the mean of the standard deviations; c₄: how much s falls short of σ on average',
  ],
  subgroupSpreadChart: ['centre = s̄', 'limits = s̄ ± 3 × s̄ ÷ c₄ × √(1 − c₄²), never below 0'],
  timeBetweenChart: [
    'y = x^(1 ÷ 3.6); centre = ȳ^3.6',
    'limits = (ȳ ± 3 × mean moving range of y ÷ 1.128)^3.6, never below 0',
  ],
  weightedFit: [
    'b = Σw(x − x̄)(y − ȳ) ÷ Σw(x − x̄)²; a = ȳ − b × x̄',
    'SE(b) = √(Σw(y − a − bx)² ÷ (n − 2) ÷ Σw(x − x̄)²)',
    'x̄, ȳ: means by weight',
  ],
  weightedIndividualsChart: [
    'centre = Σx ÷ Σn',
    'σ = mean of √(π ÷ 2) × |uᵢ − uᵢ₋₁| ÷ √(1 ÷ nᵢ + 1 ÷ nᵢ₋₁), screened',
    'limits = centre ± 3 × σ ÷ √nᵢ',
  ],
  weightedShare: [
    'share = Σ(wᵢ × yᵢ) ÷ Σwᵢ, y: 1 for an answer that counts, else 0',
    'variance = Σ over strata: (1 − n ÷ N) × n ÷ (n − 1) × Σ(uᵢ − ū)², u = w(y − share) ÷ Σw',
    'limits = share ± t × √variance, t with respondents less strata degrees of freedom',
    'design effect = variance ÷ that of a simple sample of the same size',
  ],
  wilsonLimits: [
    'limits = (2x + z² ± z × √(z² + 4x(1 − x ÷ n))) ÷ (2(n + z²))',
    `x: the numerator; n: the denominator; ${z}`,
  ],
  yearToDate: ['total = Σx from the first month of its year to the month'],
};

/** The formula of each calculation method, by the word after `method:`. */
export const methodFormulas: Readonly<Record<string, readonly string[]>> = {
  composition: ['value = part ÷ sum of all parts × per'],
  directlyStandardisedRate: statisticFormulas.directlyStandardisedRate ?? [],
  formula: ['value = what you write: + − × ÷ and brackets over measures, numbers and [indicators]'],
  indirectlyStandardisedRatio: statisticFormulas.indirectlyStandardisedRatio ?? [],
  mean: [
    'value = total ÷ n',
    'limits = value ± t × s ÷ √n',
    's = √((sum of squares − total² ÷ n) ÷ (n − 1)); t: Student’s quantile with n − 1 degrees of freedom',
  ],
  percentChange: ['value = (now − before) ÷ before × 100'],
  percentagePointChange: ['value = now − before, both in per cent'],
  proportion: ['value = numerator ÷ denominator × per', 'limits: Wilson’s score limits × per'],
  published: ['value = the published figure'],
  rate: [
    'value = numerator ÷ denominator × per',
    'limits = limits of the numerator ÷ denominator × per',
    'limits of the numerator: exact Poisson below 10 events, Byar’s from 10',
  ],
  ratio: ['value = numerator ÷ denominator × per'],
  rollingAverage: ['value = sum over the periods ÷ how many they are'],
  rollingSum: ['value = sum over the periods'],
  yearToDate: ['value = sum from the first period of the year to the one asked for'],
};
