/** What people found when they read the converted files: written by hand, once. */
export const lessons = `## What the model learned

Where a field had a meaning and no place, the fault was the model's. It now has:

| key | what it holds | why the keys before it were not enough |
|---|---|---|
| \`rationale\` | why something is measured | \`description\` meant both, and an analyst looks for the two apart |
| \`topics\` | the headings a definition is listed under | an outcome is something aimed for; a heading is not |
| \`sex\` | the one sex an indicator is about | only ages had a key |
| \`breakdowns: { sex: notListed }\` | that there is a split, where its groups are not named | a split had to name its groups |
| \`period.months\`, \`period.startsIn\` | a year that begins in September or November; three years | \`rolling\` said neither how long nor from when |
| \`calculation.numerator\`, \`.denominator\` of \`published\` | what the publisher divides | a figure that is only read had no place for what is behind it |
| \`methodology\` | statistic, method and interval of the publisher | only what the engine calculates could be said |
| \`publication\` | frequency, latest period, kinds of area, comparison, rounding, disclosure control | facts of a release are not part of a definition, and were nowhere |
| \`notes\` | what helps to understand a figure | only warnings (\`caveats\`) had a key |
| \`copyright\`, \`reuse\` of a source | rights and terms in words | \`licence\` holds one name, and many sources give a sentence |

What stays out, on purpose:

- **No grain for a school year.** It is a rolling period of twelve months that starts in September. Ninefold can read and compare such
  periods; it does not add months up to them.
- **No English areas.** The levels of \`areas\` are those that Ninefold knows with their codes through time. Kinds of area elsewhere
  stand in words under \`publication.areas\`.
- **No calculation that the engine lacks.** A definition never names a method that would give no number. When the engine learns directly
  standardised rates, \`calculation\` of such a definition changes and the rest stays.
- **No aim in the middle.** The excerpt of the framework has a ranking by nearness to a midpoint. No row of adult social care uses it;
  the script stops if one does.
- **No cumulative periods.** The flag is false in every row of the sample.

Worked out, and marked \`derived\` under \`confidenceOf\`: ages and sex, which stand only in titles; that a rate is calculated anew for larger
areas; that the years of the framework are financial years; and the unit of the four indicators that stand only in the framework's list
(SW1-Real and SW5-Real have that of SW1 and SW5, SW4 and SW4a that of their titles).

## What the sources say that cannot be right

The script corrects nothing. Whoever adopts these definitions should know:

- FT-90362, healthy life expectancy at birth, says that low is good; FT-92033, obesity in Year 6, says that high is good.
- FT-92033 is about obesity by its title, and its definition begins with children "overweight or living with obesity".
- FT-93415 is published for months, and by its own method each value covers twelve months; FT-108 has single years and three-year
  averages under one number. The fields for periods say neither.
- FT-91112 is cumulative by its method, and its flag for cumulative periods is false. Its first and latest period begin on the same day.
- FT-91894 and FT-93474 divide by deaths, and call their denominator "Population".
- FT-93861 has "Proportion" as its standard population; FT-94103 has "ADD" as its definition.
- The framework's list says that SW4b to SW4e come out every year. They come from a survey held every second year, which the excerpt
  says of all but SW4b.
- The unit of SW8 is "Days". By its title and its multipliers the figure is days per 1,000 people.
- SW3a is about "intensive needs" in the framework's list and "long-term care needs" in the excerpt: the title changed between the two.
`;
