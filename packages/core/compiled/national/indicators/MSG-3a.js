// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const msg3a = /* @__PURE__ */ freeze({
  id: "MSG-3a",
  title: "A&E attendances",
  shortTitle: "A&E attendances",
  aliases: [
    "MSG 3a",
  ],
  reporting: {
    status: "reported",
    source: "Ministerial Strategic Group, improvement objectives, September 2019",
  },
  unit: "attendances",
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
  },
  attributedBy: "residence",
  measures: {
    attendances: {
      title: "Attendances at accident and emergency",
      description: "Attendances in the records of the accident and emergency data mart. Where the locality is not known it is \"Unknown\".",
      includes: [
        "Referral source codes 01, 02, 03, 04, 05, 98 and 99",
      ],
      counts: "attendances",
      unit: "attendances",
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
    formula: "attendances",
  },
  aggregation: "recompute",
  decimals: 0,
  minimum: 0,
  caveats: [
    "Attendances whose locality is not known are kept as \"Unknown\", so localities alone do not add up to the partnership.",
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
