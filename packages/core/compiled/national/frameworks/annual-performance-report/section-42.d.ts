// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** section-42: Published within four months of the end of the reporting year */
export declare const annualPerformanceReportSection42: {
  readonly framework: "annual-performance-report";
  readonly id: "section-42";
  readonly title: "Published within four months of the end of the reporting year";
  readonly shortTitle: "Deadline";
  readonly description: "Reporting years begin on 1 April: the report for April 2023 to March 2024 was due by the end of July 2024.";
  readonly source: {
    readonly title: "Public Bodies (Joint Working) (Scotland) Act 2014, section 42";
    readonly url: "http://www.legislation.gov.uk/asp/2014/9/section/42/enacted";
    readonly confidence: "read";
  };
  readonly verified: true;
};
