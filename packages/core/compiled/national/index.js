// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
import { freeze } from './freeze.js';
import { annualPerformanceReport5 } from './frameworks/annual-performance-report/5.js';
import { annualPerformanceReport6 } from './frameworks/annual-performance-report/6.js';
import { annualPerformanceReport7 } from './frameworks/annual-performance-report/7.js';
import { annualPerformanceReport8 } from './frameworks/annual-performance-report/8.js';
import { annualPerformanceReport3aI } from './frameworks/annual-performance-report/3a-i.js';
import { annualPerformanceReport3aIi } from './frameworks/annual-performance-report/3a-ii.js';
import { annualPerformanceReport3aIii } from './frameworks/annual-performance-report/3a-iii.js';
import { annualPerformanceReport3b } from './frameworks/annual-performance-report/3b.js';
import { annualPerformanceReport4_1 } from './frameworks/annual-performance-report/4-1.js';
import { annualPerformanceReport4_2 } from './frameworks/annual-performance-report/4-2.js';
import { annualPerformanceReport4Shift } from './frameworks/annual-performance-report/4-shift.js';
import { annualPerformanceReport4Years } from './frameworks/annual-performance-report/4-years.js';
import { annualPerformanceReportSection42 } from './frameworks/annual-performance-report/section-42.js';
import { outcome1 } from './outcomes/1.js';
import { outcome2 } from './outcomes/2.js';
import { outcome3 } from './outcomes/3.js';
import { outcome4 } from './outcomes/4.js';
import { outcome5 } from './outcomes/5.js';
import { outcome6 } from './outcomes/6.js';
import { outcome7 } from './outcomes/7.js';
import { outcome8 } from './outcomes/8.js';
import { outcome9 } from './outcomes/9.js';
import { lgbfSW01 } from './indicators/LGBF-SW01.js';
import { lgbfSW02 } from './indicators/LGBF-SW02.js';
import { lgbfSW03a } from './indicators/LGBF-SW03a.js';
import { lgbfSW04b } from './indicators/LGBF-SW04b.js';
import { lgbfSW04c } from './indicators/LGBF-SW04c.js';
import { lgbfSW04d } from './indicators/LGBF-SW04d.js';
import { lgbfSW04e } from './indicators/LGBF-SW04e.js';
import { lgbfSW05 } from './indicators/LGBF-SW05.js';
import { lgbfSW06 } from './indicators/LGBF-SW06.js';
import { lgbfSW07 } from './indicators/LGBF-SW07.js';
import { lgbfSW08 } from './indicators/LGBF-SW08.js';
import { msg1 } from './indicators/MSG-1.js';
import { msg2a } from './indicators/MSG-2a.js';
import { msg2b } from './indicators/MSG-2b.js';
import { msg2c } from './indicators/MSG-2c.js';
import { msg3a } from './indicators/MSG-3a.js';
import { msg3b } from './indicators/MSG-3b.js';
import { msg4 } from './indicators/MSG-4.js';
import { msg5 } from './indicators/MSG-5.js';
import { msg5CommunityHospital } from './indicators/MSG-5-community-hospital.js';
import { msg5Hospice } from './indicators/MSG-5-hospice.js';
import { msg5LargeHospital } from './indicators/MSG-5-large-hospital.js';
import { msg6 } from './indicators/MSG-6.js';
import { msg6CareHome } from './indicators/MSG-6-care-home.js';
import { msg6CommunityHospital } from './indicators/MSG-6-community-hospital.js';
import { msg6HomeSupported } from './indicators/MSG-6-home-supported.js';
import { msg6HomeUnsupported } from './indicators/MSG-6-home-unsupported.js';
import { msg6Hospice } from './indicators/MSG-6-hospice.js';
import { msg6LargeHospital } from './indicators/MSG-6-large-hospital.js';
import { ni1 } from './indicators/NI-1.js';
import { ni2 } from './indicators/NI-2.js';
import { ni3 } from './indicators/NI-3.js';
import { ni4 } from './indicators/NI-4.js';
import { ni5 } from './indicators/NI-5.js';
import { ni6 } from './indicators/NI-6.js';
import { ni7 } from './indicators/NI-7.js';
import { ni8 } from './indicators/NI-8.js';
import { ni9 } from './indicators/NI-9.js';
import { ni10 } from './indicators/NI-10.js';
import { ni11 } from './indicators/NI-11.js';
import { ni12 } from './indicators/NI-12.js';
import { ni13 } from './indicators/NI-13.js';
import { ni14 } from './indicators/NI-14.js';
import { ni15 } from './indicators/NI-15.js';
import { ni16 } from './indicators/NI-16.js';
import { ni17 } from './indicators/NI-17.js';
import { ni18 } from './indicators/NI-18.js';
import { ni19 } from './indicators/NI-19.js';
import { ni20 } from './indicators/NI-20.js';
import { ni21 } from './indicators/NI-21.js';
import { ni22 } from './indicators/NI-22.js';
import { ni23 } from './indicators/NI-23.js';

export {
  annualPerformanceReport5,
  annualPerformanceReport6,
  annualPerformanceReport7,
  annualPerformanceReport8,
  annualPerformanceReport3aI,
  annualPerformanceReport3aIi,
  annualPerformanceReport3aIii,
  annualPerformanceReport3b,
  annualPerformanceReport4_1,
  annualPerformanceReport4_2,
  annualPerformanceReport4Shift,
  annualPerformanceReport4Years,
  annualPerformanceReportSection42,
  outcome1,
  outcome2,
  outcome3,
  outcome4,
  outcome5,
  outcome6,
  outcome7,
  outcome8,
  outcome9,
  lgbfSW01,
  lgbfSW02,
  lgbfSW03a,
  lgbfSW04b,
  lgbfSW04c,
  lgbfSW04d,
  lgbfSW04e,
  lgbfSW05,
  lgbfSW06,
  lgbfSW07,
  lgbfSW08,
  msg1,
  msg2a,
  msg2b,
  msg2c,
  msg3a,
  msg3b,
  msg4,
  msg5,
  msg5CommunityHospital,
  msg5Hospice,
  msg5LargeHospital,
  msg6,
  msg6CareHome,
  msg6CommunityHospital,
  msg6HomeSupported,
  msg6HomeUnsupported,
  msg6Hospice,
  msg6LargeHospital,
  ni1,
  ni2,
  ni3,
  ni4,
  ni5,
  ni6,
  ni7,
  ni8,
  ni9,
  ni10,
  ni11,
  ni12,
  ni13,
  ni14,
  ni15,
  ni16,
  ni17,
  ni18,
  ni19,
  ni20,
  ni21,
  ni22,
  ni23,
};

export const national = /* @__PURE__ */ freeze({
  id: "national",
  title: "National outcomes and integration indicators for health and social care in Scotland",
  version: "0.1.0",
  authority: "Scottish Government and Public Health Scotland",
  source: {
    title: "Core Suite of Integration Indicators, 4 July 2023",
    publisher: "Public Health Scotland",
    url: "https://publichealthscotland.scot/publications/core-suite-of-integration-indicators/core-suite-of-integration-indicators-4-july-2023",
    confidence: "read",
    note: "23 indicators are defined and 19 reported. They are management information, not accredited official statistics, and have stood in annual performance reports since 2016/17. This pack restates the definitions; the bodies named do not endorse it.",
  },
  outcomes: {
    1: outcome1,
    2: outcome2,
    3: outcome3,
    4: outcome4,
    5: outcome5,
    6: outcome6,
    7: outcome7,
    8: outcome8,
    9: outcome9,
  },
  frameworks: {
    "annual-performance-report": {
      id: "annual-performance-report",
      title: "Content of the annual performance report",
      description: "The requirements on the report that an integration authority publishes every year. The statutory guidance on annual performance reports prints a checklist of them as its Annex A.",
      authority: "Scottish Ministers",
      source: {
        title: "Public Bodies (Joint Working) (Content of Performance Reports) (Scotland) Regulations 2014, SSI 2014/326",
        url: "https://beta.bailii.org/scot/legis/num_reg/2014/ssi_2014326_en_1.html",
        confidence: "read",
        note: "In force from 20 December 2014. Regulations 5 to 8 could not be read word for word.",
      },
      verified: false,
      items: {
        5: annualPerformanceReport5,
        6: annualPerformanceReport6,
        7: annualPerformanceReport7,
        8: annualPerformanceReport8,
        "3a-i": annualPerformanceReport3aI,
        "3a-ii": annualPerformanceReport3aIi,
        "3a-iii": annualPerformanceReport3aIii,
        "3b": annualPerformanceReport3b,
        "4-1": annualPerformanceReport4_1,
        "4-2": annualPerformanceReport4_2,
        "4-shift": annualPerformanceReport4Shift,
        "4-years": annualPerformanceReport4Years,
        "section-42": annualPerformanceReportSection42,
      },
    },
    "national-outcomes": {
      id: "national-outcomes",
      title: "National Health and Wellbeing Outcomes",
      authority: "Scottish Ministers",
      source: {
        title: "Public Bodies (Joint Working) (National Health and Wellbeing Outcomes) (Scotland) Regulations 2014, SSI 2014/343, Schedule",
        url: "https://legislation.gov.uk/sdsi/2014/9780111024522/note?view=plain",
        note: "The explanatory note of the draft instrument was read; the Schedule itself was not.",
      },
      verified: false,
      items: {
        1: outcome1,
        2: outcome2,
        3: outcome3,
        4: outcome4,
        5: outcome5,
        6: outcome6,
        7: outcome7,
        8: outcome8,
        9: outcome9,
      },
    },
  },
  indicators: {
    "LGBF-SW01": lgbfSW01,
    "LGBF-SW02": lgbfSW02,
    "LGBF-SW03a": lgbfSW03a,
    "LGBF-SW04b": lgbfSW04b,
    "LGBF-SW04c": lgbfSW04c,
    "LGBF-SW04d": lgbfSW04d,
    "LGBF-SW04e": lgbfSW04e,
    "LGBF-SW05": lgbfSW05,
    "LGBF-SW06": lgbfSW06,
    "LGBF-SW07": lgbfSW07,
    "LGBF-SW08": lgbfSW08,
    "MSG-1": msg1,
    "MSG-2a": msg2a,
    "MSG-2b": msg2b,
    "MSG-2c": msg2c,
    "MSG-3a": msg3a,
    "MSG-3b": msg3b,
    "MSG-4": msg4,
    "MSG-5": msg5,
    "MSG-5-community-hospital": msg5CommunityHospital,
    "MSG-5-hospice": msg5Hospice,
    "MSG-5-large-hospital": msg5LargeHospital,
    "MSG-6": msg6,
    "MSG-6-care-home": msg6CareHome,
    "MSG-6-community-hospital": msg6CommunityHospital,
    "MSG-6-home-supported": msg6HomeSupported,
    "MSG-6-home-unsupported": msg6HomeUnsupported,
    "MSG-6-hospice": msg6Hospice,
    "MSG-6-large-hospital": msg6LargeHospital,
    "NI-1": ni1,
    "NI-2": ni2,
    "NI-3": ni3,
    "NI-4": ni4,
    "NI-5": ni5,
    "NI-6": ni6,
    "NI-7": ni7,
    "NI-8": ni8,
    "NI-9": ni9,
    "NI-10": ni10,
    "NI-11": ni11,
    "NI-12": ni12,
    "NI-13": ni13,
    "NI-14": ni14,
    "NI-15": ni15,
    "NI-16": ni16,
    "NI-17": ni17,
    "NI-18": ni18,
    "NI-19": ni19,
    "NI-20": ni20,
    "NI-21": ni21,
    "NI-22": ni22,
    "NI-23": ni23,
  },
  datasets: {},
});
