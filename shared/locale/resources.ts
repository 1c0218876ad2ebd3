import deCommon from '../../resources/locales/de/common.json' with { type: 'json' };
import deGuide from '../../resources/locales/de/guide.json' with { type: 'json' };
import deStart from '../../resources/locales/de/start.json' with { type: 'json' };
import deAnalysis from '../../resources/locales/de/analysis.json' with { type: 'json' };
import deDrawing from '../../resources/locales/de/drawing.json' with { type: 'json' };
import deMap from '../../resources/locales/de/map.json' with { type: 'json' };
import deActors from '../../resources/locales/de/actors.json' with { type: 'json' };
import deAgreements from '../../resources/locales/de/agreements.json' with { type: 'json' };
import deFindings from '../../resources/locales/de/findings.json' with { type: 'json' };
import deGaps from '../../resources/locales/de/gaps.json' with { type: 'json' };
import deBodies from '../../resources/locales/de/bodies.json' with { type: 'json' };
import deContacts from '../../resources/locales/de/contacts.json' with { type: 'json' };
import deCoverage from '../../resources/locales/de/coverage.json' with { type: 'json' };
import deExpectations from '../../resources/locales/de/expectations.json' with { type: 'json' };
import deOffers from '../../resources/locales/de/offers.json' with { type: 'json' };
import dePlan from '../../resources/locales/de/plan.json' with { type: 'json' };
import deExchange from '../../resources/locales/de/exchange.json' with { type: 'json' };
import deSettings from '../../resources/locales/de/settings.json' with { type: 'json' };
import deMerge from '../../resources/locales/de/merge.json' with { type: 'json' };
import dePast from '../../resources/locales/de/past.json' with { type: 'json' };
import deHistory from '../../resources/locales/de/history.json' with { type: 'json' };
import deErrors from '../../resources/locales/de/errors.json' with { type: 'json' };
import deModel from '../../resources/locales/de/model.json' with { type: 'json' };
import deMeasures from '../../resources/locales/de/measures.json' with { type: 'json' };
import deRecords from '../../resources/locales/de/records.json' with { type: 'json' };
import deRules from '../../resources/locales/de/rules.json' with { type: 'json' };
import deTables from '../../resources/locales/de/tables.json' with { type: 'json' };
import deShell from '../../resources/locales/de/shell.json' with { type: 'json' };
import dePicture from '../../resources/locales/de/picture.json' with { type: 'json' };
import deCli from '../../resources/locales/de/cli.json' with { type: 'json' };
import enCommon from '../../resources/locales/en/common.json' with { type: 'json' };
import enGuide from '../../resources/locales/en/guide.json' with { type: 'json' };
import enStart from '../../resources/locales/en/start.json' with { type: 'json' };
import enAnalysis from '../../resources/locales/en/analysis.json' with { type: 'json' };
import enDrawing from '../../resources/locales/en/drawing.json' with { type: 'json' };
import enMap from '../../resources/locales/en/map.json' with { type: 'json' };
import enActors from '../../resources/locales/en/actors.json' with { type: 'json' };
import enAgreements from '../../resources/locales/en/agreements.json' with { type: 'json' };
import enFindings from '../../resources/locales/en/findings.json' with { type: 'json' };
import enGaps from '../../resources/locales/en/gaps.json' with { type: 'json' };
import enBodies from '../../resources/locales/en/bodies.json' with { type: 'json' };
import enContacts from '../../resources/locales/en/contacts.json' with { type: 'json' };
import enCoverage from '../../resources/locales/en/coverage.json' with { type: 'json' };
import enExpectations from '../../resources/locales/en/expectations.json' with { type: 'json' };
import enOffers from '../../resources/locales/en/offers.json' with { type: 'json' };
import enPlan from '../../resources/locales/en/plan.json' with { type: 'json' };
import enExchange from '../../resources/locales/en/exchange.json' with { type: 'json' };
import enSettings from '../../resources/locales/en/settings.json' with { type: 'json' };
import enMerge from '../../resources/locales/en/merge.json' with { type: 'json' };
import enPast from '../../resources/locales/en/past.json' with { type: 'json' };
import enHistory from '../../resources/locales/en/history.json' with { type: 'json' };
import enErrors from '../../resources/locales/en/errors.json' with { type: 'json' };
import enModel from '../../resources/locales/en/model.json' with { type: 'json' };
import enMeasures from '../../resources/locales/en/measures.json' with { type: 'json' };
import enRecords from '../../resources/locales/en/records.json' with { type: 'json' };
import enRules from '../../resources/locales/en/rules.json' with { type: 'json' };
import enTables from '../../resources/locales/en/tables.json' with { type: 'json' };
import enShell from '../../resources/locales/en/shell.json' with { type: 'json' };
import enPicture from '../../resources/locales/en/picture.json' with { type: 'json' };
import enCli from '../../resources/locales/en/cli.json' with { type: 'json' };

/** All texts of the product by language and area; German is the language of the product, English is complete. */
export const resources = {
  de: {
    common: deCommon,
    start: deStart,
    guide: deGuide,
    analysis: deAnalysis,
    drawing: deDrawing,
    map: deMap,
    actors: deActors,
    agreements: deAgreements,
    findings: deFindings,
    gaps: deGaps,
    bodies: deBodies,
    contacts: deContacts,
    coverage: deCoverage,
    expectations: deExpectations,
    offers: deOffers,
    plan: dePlan,
    exchange: deExchange,
    history: deHistory,
    past: dePast,
    settings: deSettings,
    merge: deMerge,
    errors: deErrors,
    model: deModel,
    measures: deMeasures,
    records: deRecords,
    rules: deRules,
    tables: deTables,
    shell: deShell,
    picture: dePicture,
    cli: deCli,
  },
  en: {
    common: enCommon,
    start: enStart,
    guide: enGuide,
    analysis: enAnalysis,
    drawing: enDrawing,
    map: enMap,
    actors: enActors,
    agreements: enAgreements,
    findings: enFindings,
    gaps: enGaps,
    bodies: enBodies,
    contacts: enContacts,
    coverage: enCoverage,
    expectations: enExpectations,
    offers: enOffers,
    plan: enPlan,
    exchange: enExchange,
    history: enHistory,
    past: enPast,
    settings: enSettings,
    merge: enMerge,
    errors: enErrors,
    model: enModel,
    measures: enMeasures,
    records: enRecords,
    rules: enRules,
    tables: enTables,
    shell: enShell,
    picture: enPicture,
    cli: enCli,
  },
} as const;

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];
