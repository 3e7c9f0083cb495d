// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const msg5Hospice = /* @__PURE__ */ freeze({
  id: "MSG-5-hospice",
  title: "Last six months of life by setting: hospice or palliative unit",
  shortTitle: "Last 6 months of life, hospice or palliative unit",
  aliases: [
    "MSG 5 hospice or palliative unit",
  ],
  reporting: {
    status: "reported",
    source: "Ministerial Strategic Group, improvement objectives, September 2019",
  },
  unit: "% of the days of the last six months of life",
  polarity: "noJudgement",
  period: {
    type: "financialYear",
  },
  areas: [
    "partnership",
    "locality",
  ],
  ages: {
    from: 0,
  },
  attributedBy: "residence",
  measures: {
    hospiceDays: {
      title: "Days in a hospice or palliative care unit in the last six months of life",
      counts: "days",
      unit: "days",
      source: {
        title: "msg-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/msg-indicators",
        confidence: "readInCode",
        note: "Commit 1490c5d of 7 March 2024.",
      },
    },
    deaths: {
      title: "Deaths",
      description: "Deaths, each of which stands for 182.5 days.",
      counts: "deaths",
      dateOf: "death",
      unit: "deaths",
      source: {
        title: "msg-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/msg-indicators",
        confidence: "readInCode",
        note: "Commit 1490c5d of 7 March 2024.",
      },
    },
  },
  calculation: {
    method: "formula",
    formula: "hospiceDays / (deaths * 182.5) * 100",
  },
  aggregation: "recompute",
  decimals: 1,
  minimum: 0,
  maximum: 100,
  caveats: [
    "The four settings add up to 100%, because the community is what is left of the possible days.",
    "The latest year is provisional; its label ends in \"p\".",
    "Similar to some of the core suite but counted in other ways, so the two are not comparable.",
    "Change is commonly measured from a baseline of 2017/18.",
  ],
  sources: [
    {
      title: "Ministerial Strategic Group, improvement objectives, September 2019",
      url: "https://docslib.org/doc/1105493/ministerial-strategic-group-improvement-objectives-september-2019",
      confidence: "read",
      note: "That integration authorities set trajectories for these indicators and report every quarter.",
    },
    {
      title: "Edinburgh Integration Joint Board, annual performance report 2023/24, Ministerial Strategic Group indicators",
      url: "https://www.edinburghhsc.scot/the-ijb/annual-performance-report-2023-2024/ministerial-strategic-group-indicators/",
      confidence: "read",
      note: "That they are not comparable with the core suite, and the baseline of 2017/18.",
    },
  ],
  confidenceOf: {
    aggregation: "derived",
  },
  verified: false,
});
