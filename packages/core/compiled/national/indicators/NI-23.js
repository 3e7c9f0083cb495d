// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from '../freeze.js';

export const ni23 = /* @__PURE__ */ freeze({
  id: "NI-23",
  title: "Expenditure on end of life care (cost in last 6 months per death)",
  shortTitle: "Expenditure on end of life care",
  outcomes: [
    {
      outcome: 9,
      confidence: "remembered",
    },
  ],
  reporting: {
    status: "notReported",
    reason: "National data are not available, or there is not yet a nationally agreed definition. The indicator was never withdrawn: a report still has to explain why it is missing.",
    source: {
      title: "Scottish Parliament, written answer S6W-28791, 26 August 2024",
      url: "https://www.parlamaid-alba.scot/chamber-and-committees/questions-and-answers/question?ref=S6W-28791",
      confidence: "read",
    },
  },
  unit: "cost per death",
  polarity: "noJudgement",
  caveats: [
    "Whether more or less is better is not agreed, so the figure is neither coloured nor ranked.",
  ],
  sources: [
    {
      title: "Scottish Parliament, written answer S6W-28791, 26 August 2024",
      url: "https://www.parlamaid-alba.scot/chamber-and-committees/questions-and-answers/question?ref=S6W-28791",
      confidence: "read",
      note: "The title without the words in brackets, and that the indicator is not reported.",
    },
    {
      title: "Core Suite of Integration Indicators, 4 July 2023",
      publisher: "Public Health Scotland",
      url: "https://publichealthscotland.scot/publications/core-suite-of-integration-indicators/core-suite-of-integration-indicators-4-july-2023",
      confidence: "read",
      note: "The reason why four of the 23 cannot be reported.",
    },
  ],
  confidenceOf: {
    title: "remembered",
    unit: "remembered",
    polarity: "remembered",
  },
  verified: false,
  measures: {},
});
