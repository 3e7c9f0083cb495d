// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const msg1 = /* @__PURE__ */ freeze({
  id: "MSG-1",
  title: "Emergency (unplanned) admissions",
  shortTitle: "Emergency admissions",
  aliases: [
    "MSG-1a",
    "MSG 1",
    "MSG 1a",
  ],
  reporting: {
    status: "reported",
    source: "Ministerial Strategic Group, improvement objectives, September 2019",
  },
  unit: "admissions",
  polarity: "lowerIsBetter",
  period: {
    type: "month",
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
      "<18",
      "18-64",
      "65+",
      "18+",
      "All",
    ],
    "health board": [
      "Within the board of residence",
      "Outwith the board of residence",
    ],
  },
  attributedBy: "residence",
  measures: {
    emergencyAdmissions: {
      title: "Emergency admissions to acute hospital",
      description: "Continuous inpatient stays in acute hospitals (SMR01) whose first episode has an emergency type of admission, by the month of discharge and the council of residence.",
      includes: [
        "Emergency admission types 20 to 22 and 30 to 39",
      ],
      excludes: [
        "Admission type 18 (transfer)",
        "Stays with no council of residence",
      ],
      counts: "stays",
      dateOf: "discharge",
      unit: "admissions",
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
    formula: "emergencyAdmissions",
  },
  aggregation: "recompute",
  decimals: 0,
  minimum: 0,
  notComparableWith: [
    {
      indicator: "NI-12",
      reason: "The core suite counts journeys through acute, geriatric and mental health care by admission date, transfers (type 18) included, for people of 18 and over, as a rate. The Ministerial Strategic Group counts acute stays by month of discharge, without transfers, at all ages, as a number.",
      confidence: "derived",
    },
  ],
  caveats: [
    "A stay is counted in the month of discharge, not of admission.",
    "Similar to some of the core suite but counted in other ways, so the two are not comparable.",
    "The latest month is the one two months before the release.",
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
  verified: false,
});
