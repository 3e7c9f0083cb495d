// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const msg6HomeSupported = /* @__PURE__ */ freeze({
  id: "MSG-6-home-supported",
  title: "Balance of care: at home, supported",
  shortTitle: "Balance of care, at home supported",
  aliases: [
    "MSG 6 home supported",
  ],
  reporting: {
    status: "reported",
    source: "Ministerial Strategic Group, improvement objectives, September 2019",
  },
  unit: "% of the population",
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
  breakdowns: {
    age: [
      "All",
      "65+",
      "75+",
    ],
  },
  attributedBy: "residence",
  measures: {
    homeSupported: {
      title: "People at home with support",
      counts: "people",
      unit: "people",
      source: {
        title: "msg-indicators",
        publisher: "Public Health Scotland",
        url: "https://github.com/Public-Health-Scotland/msg-indicators",
        confidence: "readInCode",
        note: "Commit 1490c5d of 7 March 2024.",
      },
    },
    population: {
      title: "Population",
      description: "The people of the area, of the ages that the figure is for.",
      counts: "people",
      unit: "people",
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
    method: "ratio",
    numerator: "homeSupported",
    denominator: "population",
    per: 100,
  },
  aggregation: "recompute",
  decimals: 1,
  minimum: 0,
  maximum: 100,
  caveats: [
    "Under development, and marked \"#\" in reports.",
    "The figure for all ages uses people of 18 and over for care homes.",
    "Figures of earlier years are revised: in one partnership the baseline went from 95.6% to 95.5%.",
    "The places add up to 100%, one of them being what is left over.",
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
      note: "The baseline of 2017/18 and its revision, and that the indicator is under development.",
    },
  ],
  confidenceOf: {
    aggregation: "derived",
  },
  verified: false,
});
