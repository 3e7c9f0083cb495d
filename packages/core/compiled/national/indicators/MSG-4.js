// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const msg4 = /* @__PURE__ */ freeze({
  id: "MSG-4",
  title: "Delayed discharge bed days",
  shortTitle: "Delayed discharge bed days",
  aliases: [
    "MSG 4",
  ],
  reporting: {
    status: "reported",
    source: "Ministerial Strategic Group, improvement objectives, September 2019",
  },
  unit: "bed days",
  polarity: "lowerIsBetter",
  period: {
    type: "month",
  },
  areas: [
    "partnership",
    "locality",
  ],
  ages: {
    from: 18,
  },
  breakdowns: {
    age: [
      "18-74",
      "75+",
    ],
    reason: [
      "All",
      "Health and social care",
      "Patient, carer and family",
      "Standard",
      "Code 9",
    ],
  },
  attributedBy: "residence",
  measures: {
    delayedBedDays: {
      title: "Delayed discharge bed days, people aged 18 and over",
      description: "Days that people aged 18 and over are delayed in hospital after they are ready to be discharged.",
      includes: [
        "Delays for health and social care reasons",
        "Delays for reasons of the patient, carer or family",
        "Complex delays (Code 9)",
      ],
      excludes: [
        "Code 100 (long-term hospital residents)",
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
    formula: "delayedBedDays",
  },
  aggregation: "recompute",
  decimals: 0,
  minimum: 0,
  breaks: [
    {
      at: "2016-07",
      reason: "Delayed discharges are defined anew from 1 July 2016; figures before and after cannot be compared.",
      source: "delayed-discharges-monthly, code of Public Health Scotland, commit e189886",
    },
  ],
  notComparableWith: [
    {
      indicator: "NI-19",
      reason: "The core suite counts days for people of 75 and over as a rate. The Ministerial Strategic Group counts them for people of 18 and over as a number.",
      confidence: "derived",
    },
    {
      indicator: "LGBF-SW08",
      reason: "The framework counts days for people of 75 and over as a rate. The Ministerial Strategic Group counts them for people of 18 and over as a number.",
      confidence: "derived",
    },
  ],
  caveats: [
    "Open data carry a row \"All Delay Reasons\" beside its parts: adding all rows doubles the figure.",
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
  confidenceOf: {
    "measures.delayedBedDays.dateOf": "derived",
  },
  verified: false,
});
