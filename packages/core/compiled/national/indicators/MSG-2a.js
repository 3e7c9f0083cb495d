// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const msg2a = /* @__PURE__ */ freeze({
  id: "MSG-2a",
  title: "Unplanned bed days: acute",
  shortTitle: "Unplanned bed days, acute",
  aliases: [
    "MSG 2a",
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
      title: "Unplanned bed days in acute hospital",
      description: "Days of the stays that MSG-1 counts, by the month in which they were occupied. The last day of a stay is counted and the first is not, so a stay that begins and ends on one day has none.",
      includes: [
        "Emergency admission types 20 to 22 and 30 to 39",
      ],
      excludes: [
        "Admission type 18 (transfer)",
        "The first day of a stay",
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
  notComparableWith: [
    {
      indicator: "NI-13",
      reason: "The core suite counts days of acute, geriatric and mental health care in linked journeys, transfers (type 18) included, for people of 18 and over, as a rate, with one day for a same-day stay. The Ministerial Strategic Group counts days of acute care alone, without transfers, at all ages, as a number, with no day for a same-day stay. Never subtract or reconcile the two.",
      confidence: "derived",
    },
  ],
  caveats: [
    "A same-day stay counts as no day here and as one day in NI-13.",
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
