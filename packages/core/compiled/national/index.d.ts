// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.
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

/** national 0.1.0: National outcomes and integration indicators for health and social care in Scotland */
export declare const national: {
  readonly id: "national";
  readonly title: "National outcomes and integration indicators for health and social care in Scotland";
  readonly version: "0.1.0";
  readonly authority: "Scottish Government and Public Health Scotland";
  readonly source: {
    readonly title: "Core Suite of Integration Indicators, 4 July 2023";
    readonly publisher: "Public Health Scotland";
    readonly url: "https://publichealthscotland.scot/publications/core-suite-of-integration-indicators/core-suite-of-integration-indicators-4-july-2023";
    readonly confidence: "read";
    readonly note: "23 indicators are defined and 19 reported. They are management information, not accredited official statistics, and have stood in annual performance reports since 2016/17. This pack restates the definitions; the bodies named do not endorse it.";
  };
  readonly outcomes: {
    /** 1: People are able to look after and improve their own health and wellbeing and live in good health for longer. */
    readonly 1: typeof outcome1;
    /** 2: People, including those with disabilities or long-term conditions, or who are frail, are able to live, as far as reasonably practicable, independently and at home or in a homely setting in their community. */
    readonly 2: typeof outcome2;
    /** 3: People who use health and social care services have positive experiences of those services, and have their dignity respected. */
    readonly 3: typeof outcome3;
    /** 4: Health and social care services are centred on helping to maintain or improve the quality of life of people who use those services. */
    readonly 4: typeof outcome4;
    /** 5: Health and social care services contribute to reducing health inequalities. */
    readonly 5: typeof outcome5;
    /** 6: People who provide unpaid care are supported to look after their own health and wellbeing, including to reduce any negative impact of their caring role on their own health and wellbeing. */
    readonly 6: typeof outcome6;
    /** 7: People who use health and social care services are safe from harm. */
    readonly 7: typeof outcome7;
    /** 8: People who work in health and social care services feel engaged with the work they do and are supported to continuously improve the information, support, care and treatment they provide. */
    readonly 8: typeof outcome8;
    /** 9: Resources are used effectively and efficiently in the provision of health and social care services. */
    readonly 9: typeof outcome9;
  };
  readonly frameworks: {
    readonly "annual-performance-report": {
      readonly id: "annual-performance-report";
      readonly title: "Content of the annual performance report";
      readonly description: "The requirements on the report that an integration authority publishes every year. The statutory guidance on annual performance reports prints a checklist of them as its Annex A.";
      readonly authority: "Scottish Ministers";
      readonly source: {
        readonly title: "Public Bodies (Joint Working) (Content of Performance Reports) (Scotland) Regulations 2014, SSI 2014/326";
        readonly url: "https://beta.bailii.org/scot/legis/num_reg/2014/ssi_2014326_en_1.html";
        readonly confidence: "read";
        readonly note: "In force from 20 December 2014. Regulations 5 to 8 could not be read word for word.";
      };
      readonly verified: false;
      readonly items: {
        /** 5: Assessment of Best Value */
        readonly 5: typeof annualPerformanceReport5;
        /** 6: Assessment of performance and spending by locality, with comparison */
        readonly 6: typeof annualPerformanceReport6;
        /** 7: Inspections: the reports of scrutiny bodies, their recommendations and the action taken */
        readonly 7: typeof annualPerformanceReport7;
        /** 8: Review of the strategic plan in the year: reasons, changes and consultation */
        readonly 8: typeof annualPerformanceReport8;
        /** 3a-i: How far the arrangements of the strategic plan, and the expenditure in the financial statement, achieved or contributed to the national health and wellbeing outcomes */
        readonly "3a-i": typeof annualPerformanceReport3aI;
        /** 3a-ii: Performance against key indicators or measures in relation to the outcomes */
        readonly "3a-ii": typeof annualPerformanceReport3aIi;
        /** 3a-iii: Comparison of those indicators between the reporting year and the five preceding reporting years, or all preceding years if there are fewer */
        readonly "3a-iii": typeof annualPerformanceReport3aIii;
        /** 3b: Assessment against the integration delivery principles: how the arrangements and the expenditure contributed */
        readonly "3b": typeof annualPerformanceReport3b;
        /** 4-1: Financial performance: for each matter the total spent, its proportion of all spending, and any underspend or overspend with the reasons */
        readonly "4-1": typeof annualPerformanceReport4_1;
        /** 4-2: The matters that financial performance is reported for */
        readonly "4-2": typeof annualPerformanceReport4_2;
        /** 4-shift: The shift of resources from institutional to community settings */
        readonly "4-shift": typeof annualPerformanceReport4Shift;
        /** 4-years: Comparison of financial performance with the five preceding reporting years */
        readonly "4-years": typeof annualPerformanceReport4Years;
        /** section-42: Published within four months of the end of the reporting year */
        readonly "section-42": typeof annualPerformanceReportSection42;
      };
    };
    readonly "national-outcomes": {
      readonly id: "national-outcomes";
      readonly title: "National Health and Wellbeing Outcomes";
      readonly authority: "Scottish Ministers";
      readonly source: {
        readonly title: "Public Bodies (Joint Working) (National Health and Wellbeing Outcomes) (Scotland) Regulations 2014, SSI 2014/343, Schedule";
        readonly url: "https://legislation.gov.uk/sdsi/2014/9780111024522/note?view=plain";
        readonly note: "The explanatory note of the draft instrument was read; the Schedule itself was not.";
      };
      readonly verified: false;
      readonly items: {
        /** 1: People are able to look after and improve their own health and wellbeing and live in good health for longer. */
        readonly 1: typeof outcome1;
        /** 2: People, including those with disabilities or long-term conditions, or who are frail, are able to live, as far as reasonably practicable, independently and at home or in a homely setting in their community. */
        readonly 2: typeof outcome2;
        /** 3: People who use health and social care services have positive experiences of those services, and have their dignity respected. */
        readonly 3: typeof outcome3;
        /** 4: Health and social care services are centred on helping to maintain or improve the quality of life of people who use those services. */
        readonly 4: typeof outcome4;
        /** 5: Health and social care services contribute to reducing health inequalities. */
        readonly 5: typeof outcome5;
        /** 6: People who provide unpaid care are supported to look after their own health and wellbeing, including to reduce any negative impact of their caring role on their own health and wellbeing. */
        readonly 6: typeof outcome6;
        /** 7: People who use health and social care services are safe from harm. */
        readonly 7: typeof outcome7;
        /** 8: People who work in health and social care services feel engaged with the work they do and are supported to continuously improve the information, support, care and treatment they provide. */
        readonly 8: typeof outcome8;
        /** 9: Resources are used effectively and efficiently in the provision of health and social care services. */
        readonly 9: typeof outcome9;
      };
    };
  };
  readonly indicators: {
    /** LGBF-SW01: Older Persons (Over 65's) Home Care Costs per Hour */
    readonly "LGBF-SW01": typeof lgbfSW01;
    /** LGBF-SW02: SDS spend on adults over 18 as a % of total social work spend on adults over 18 */
    readonly "LGBF-SW02": typeof lgbfSW02;
    /** LGBF-SW03a: % of people 65+ with long-term care needs receiving personal care at home */
    readonly "LGBF-SW03a": typeof lgbfSW03a;
    /** LGBF-SW04b: Percentage of adults supported at home who agree that their services and support had an impact in improving or maintaining their quality of life */
    readonly "LGBF-SW04b": typeof lgbfSW04b;
    /** LGBF-SW04c: Percentage of adults supported at home who agree that they are supported to live as independently as possible */
    readonly "LGBF-SW04c": typeof lgbfSW04c;
    /** LGBF-SW04d: Percentage of adults supported at home who agree that they had a say in how their help, care or support was provided */
    readonly "LGBF-SW04d": typeof lgbfSW04d;
    /** LGBF-SW04e: Percentage of carers who feel supported to continue in their caring role */
    readonly "LGBF-SW04e": typeof lgbfSW04e;
    /** LGBF-SW05: Older persons (over 65's) Residential Care Costs per week per resident */
    readonly "LGBF-SW05": typeof lgbfSW05;
    /** LGBF-SW06: Rate of readmission to hospital within 28 days per 1,000 discharges */
    readonly "LGBF-SW06": typeof lgbfSW06;
    /** LGBF-SW07: Proportion of care services graded 'good' (4) or better in Care Inspectorate inspections */
    readonly "LGBF-SW07": typeof lgbfSW07;
    /** LGBF-SW08: Number of days people spend in hospital when they are ready to be discharged, per 1,000 population (75+) */
    readonly "LGBF-SW08": typeof lgbfSW08;
    /** MSG-1: Emergency (unplanned) admissions */
    readonly "MSG-1": typeof msg1;
    /** MSG-2a: Unplanned bed days: acute */
    readonly "MSG-2a": typeof msg2a;
    /** MSG-2b: Unplanned bed days: geriatric long stay */
    readonly "MSG-2b": typeof msg2b;
    /** MSG-2c: Unplanned bed days: mental health */
    readonly "MSG-2c": typeof msg2c;
    /** MSG-3a: A&E attendances */
    readonly "MSG-3a": typeof msg3a;
    /** MSG-3b: A&E seen within 4 hours (%) */
    readonly "MSG-3b": typeof msg3b;
    /** MSG-4: Delayed discharge bed days */
    readonly "MSG-4": typeof msg4;
    /** MSG-5: Last six months of life by setting: community */
    readonly "MSG-5": typeof msg5;
    /** MSG-5-community-hospital: Last six months of life by setting: community hospital */
    readonly "MSG-5-community-hospital": typeof msg5CommunityHospital;
    /** MSG-5-hospice: Last six months of life by setting: hospice or palliative unit */
    readonly "MSG-5-hospice": typeof msg5Hospice;
    /** MSG-5-large-hospital: Last six months of life by setting: large hospital */
    readonly "MSG-5-large-hospital": typeof msg5LargeHospital;
    /** MSG-6: Balance of care: at home */
    readonly "MSG-6": typeof msg6;
    /** MSG-6-care-home: Balance of care: care home */
    readonly "MSG-6-care-home": typeof msg6CareHome;
    /** MSG-6-community-hospital: Balance of care: community hospital */
    readonly "MSG-6-community-hospital": typeof msg6CommunityHospital;
    /** MSG-6-home-supported: Balance of care: at home, supported */
    readonly "MSG-6-home-supported": typeof msg6HomeSupported;
    /** MSG-6-home-unsupported: Balance of care: at home, unsupported */
    readonly "MSG-6-home-unsupported": typeof msg6HomeUnsupported;
    /** MSG-6-hospice: Balance of care: hospice or palliative unit */
    readonly "MSG-6-hospice": typeof msg6Hospice;
    /** MSG-6-large-hospital: Balance of care: large hospital */
    readonly "MSG-6-large-hospital": typeof msg6LargeHospital;
    /** NI-1: Percentage of adults able to look after their health very well or quite well */
    readonly "NI-1": typeof ni1;
    /** NI-2: Percentage of adults supported at home who agree that they are supported to live as independently as possible */
    readonly "NI-2": typeof ni2;
    /** NI-3: Percentage of adults supported at home who agree that they had a say in how their help, care or support was provided */
    readonly "NI-3": typeof ni3;
    /** NI-4: Percentage of adults supported at home who agree that their health and social care services seemed to be well co-ordinated */
    readonly "NI-4": typeof ni4;
    /** NI-5: Percentage of adults receiving any care or support who rate it as excellent or good */
    readonly "NI-5": typeof ni5;
    /** NI-6: Percentage of people with positive experience of the care provided by their GP practice */
    readonly "NI-6": typeof ni6;
    /** NI-7: Percentage of adults supported at home who agree that their services and support had an impact in improving or maintaining their quality of life */
    readonly "NI-7": typeof ni7;
    /** NI-8: Percentage of carers who feel supported to continue in their caring role */
    readonly "NI-8": typeof ni8;
    /** NI-9: Percentage of adults supported at home who agreed they felt safe */
    readonly "NI-9": typeof ni9;
    /** NI-10: Percentage of staff who say they would recommend their workplace as a good place to work */
    readonly "NI-10": typeof ni10;
    /** NI-11: Premature mortality rate (per 100,000 persons, under 75) */
    readonly "NI-11": typeof ni11;
    /** NI-12: Emergency admission rate (per 100,000 population, adults) */
    readonly "NI-12": typeof ni12;
    /** NI-13: Emergency bed day rate (per 100,000 population, adults) */
    readonly "NI-13": typeof ni13;
    /** NI-14: Readmission to hospital within 28 days (per 1,000 discharges) */
    readonly "NI-14": typeof ni14;
    /** NI-15: Proportion of last 6 months of life spent at home or in a community setting */
    readonly "NI-15": typeof ni15;
    /** NI-16: Falls rate per 1,000 population aged 65+ */
    readonly "NI-16": typeof ni16;
    /** NI-17: Proportion of care services graded 'good' (4) or better in Care Inspectorate inspections */
    readonly "NI-17": typeof ni17;
    /** NI-18: Percentage of adults with intensive care needs receiving care at home */
    readonly "NI-18": typeof ni18;
    /** NI-19: Number of days people (75+) spend in hospital when they are ready to be discharged (per 1,000 population 75+) */
    readonly "NI-19": typeof ni19;
    /** NI-20: Percentage of health and care resource spent on hospital stays where the patient was admitted in an emergency */
    readonly "NI-20": typeof ni20;
    /** NI-21: Percentage of people admitted to hospital from home during the year, who are discharged to a care home */
    readonly "NI-21": typeof ni21;
    /** NI-22: Percentage of people who are discharged from hospital within 72 hours of being ready */
    readonly "NI-22": typeof ni22;
    /** NI-23: Expenditure on end of life care (cost in last 6 months per death) */
    readonly "NI-23": typeof ni23;
  };
  readonly datasets: {};
};

/** The number of an outcome. */
export type OutcomeNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The id of an indicator. */
export type IndicatorId = "LGBF-SW01" | "LGBF-SW02" | "LGBF-SW03a" | "LGBF-SW04b" | "LGBF-SW04c" | "LGBF-SW04d" | "LGBF-SW04e" | "LGBF-SW05" | "LGBF-SW06" | "LGBF-SW07" | "LGBF-SW08" | "MSG-1" | "MSG-2a" | "MSG-2b" | "MSG-2c" | "MSG-3a" | "MSG-3b" | "MSG-4" | "MSG-5" | "MSG-5-community-hospital" | "MSG-5-hospice" | "MSG-5-large-hospital" | "MSG-6" | "MSG-6-care-home" | "MSG-6-community-hospital" | "MSG-6-home-supported" | "MSG-6-home-unsupported" | "MSG-6-hospice" | "MSG-6-large-hospital" | "NI-1" | "NI-2" | "NI-3" | "NI-4" | "NI-5" | "NI-6" | "NI-7" | "NI-8" | "NI-9" | "NI-10" | "NI-11" | "NI-12" | "NI-13" | "NI-14" | "NI-15" | "NI-16" | "NI-17" | "NI-18" | "NI-19" | "NI-20" | "NI-21" | "NI-22" | "NI-23";

/** The id of a framework. */
export type FrameworkId = "annual-performance-report" | "national-outcomes";

/** The id of a dataset. */
export type DatasetId = never;

/** The names of the measures of each indicator. */
export interface MeasureNames {
  readonly "LGBF-SW01": "homeCareCost" | "homeCareHours";
  readonly "LGBF-SW02": "sdsSpend" | "socialWorkSpend";
  readonly "LGBF-SW03a": "percentAtHome";
  readonly "LGBF-SW04b": "percentPositive";
  readonly "LGBF-SW04c": "percentPositive";
  readonly "LGBF-SW04d": "percentPositive";
  readonly "LGBF-SW04e": "percentPositive";
  readonly "LGBF-SW05": "careHomeSpend" | "longStayResidents";
  readonly "LGBF-SW06": "readmissions" | "discharges";
  readonly "LGBF-SW07": "percentGradedGood";
  readonly "LGBF-SW08": "delayedBedDays" | "population75plus";
  readonly "MSG-1": "emergencyAdmissions";
  readonly "MSG-2a": "bedDays";
  readonly "MSG-2b": "bedDays";
  readonly "MSG-2c": "bedDays";
  readonly "MSG-3a": "attendances";
  readonly "MSG-3b": "seenWithin4Hours" | "attendances";
  readonly "MSG-4": "delayedBedDays";
  readonly "MSG-5": "hospiceDays" | "communityHospitalDays" | "largeHospitalDays" | "deaths";
  readonly "MSG-5-community-hospital": "communityHospitalDays" | "deaths";
  readonly "MSG-5-hospice": "hospiceDays" | "deaths";
  readonly "MSG-5-large-hospital": "largeHospitalDays" | "deaths";
  readonly "MSG-6": "homeUnsupported" | "homeSupported" | "population";
  readonly "MSG-6-care-home": "careHomeResidents" | "population";
  readonly "MSG-6-community-hospital": "communityHospitalBedDays" | "population";
  readonly "MSG-6-home-supported": "homeSupported" | "population";
  readonly "MSG-6-home-unsupported": "homeUnsupported" | "population";
  readonly "MSG-6-hospice": "hospiceBedDays" | "population";
  readonly "MSG-6-large-hospital": "largeHospitalBedDays" | "population";
  readonly "NI-1": "percentPositive";
  readonly "NI-2": "percentPositive";
  readonly "NI-3": "percentPositive";
  readonly "NI-4": "percentPositive";
  readonly "NI-5": "percentPositive";
  readonly "NI-6": "percentPositive";
  readonly "NI-7": "percentPositive";
  readonly "NI-8": "percentPositive";
  readonly "NI-9": "percentPositive";
  readonly "NI-10": never;
  readonly "NI-11": "rate";
  readonly "NI-12": "emergencyAdmissions" | "population18plus";
  readonly "NI-13": "emergencyBedDays" | "population18plus";
  readonly "NI-14": "readmissions" | "discharges";
  readonly "NI-15": "hospitalDays" | "deaths";
  readonly "NI-16": "falls" | "population65plus";
  readonly "NI-17": "percentGradedGood";
  readonly "NI-18": "personalCareAtHome" | "careHomeResidents" | "continuingCare";
  readonly "NI-19": "delayedBedDays" | "population75plus";
  readonly "NI-20": "emergencyStayCost" | "totalSpend";
  readonly "NI-21": never;
  readonly "NI-22": never;
  readonly "NI-23": never;
}

/** The name of a measure: of one indicator, or of any. */
export type MeasureName<Id extends IndicatorId = IndicatorId> = MeasureNames[Id];
