// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const msg2b = /* @__PURE__ */ freeze({
  id: "MSG-2b",
  title: "Unplanned bed days: geriatric long stay",
  shortTitle: "Unplanned bed days, geriatric long stay",
  aliases: [
    "MSG 2b",
  ],
  reporting: {
    status: "reported",
    source: "Ministerial Strategic Group, improvement objectives, September 2019",
  },
  unit: "bed days",
  polarity: "lowerIsBetter",
  period: {
    type: "financialQuarter",
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
  },
  attributedBy: "residence",
  measures: {
    bedDays: {
      title: "Unplanned bed days in geriatric long stay",
      description: "Bed days of stays in geriatric long stay (SMR01E) that begin with an emergency admission or a transfer.",
      includes: [
        "Emergency admission types 20 to 22 and 30 to 39",
        "Admission type 18 (transfer)",
      ],
      excludes: [
        "Exact duplicates of a record",
      ],
      counts: "days",
      dateOf: "occupancy",
      unit: "bed days",
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
    formula: "bedDays",
  },
  aggregation: "recompute",
  decimals: 0,
  minimum: 0,
  caveats: [
    "Transfers (type 18) are counted here and not in MSG-2a.",
    "Figures can be affected by how complete the hospital records are; reports mark this with \"^\".",
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
    "measures.bedDays.dateOf": "derived",
  },
  verified: false,
});
