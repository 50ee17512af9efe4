//! The terms of the standard that are read and written, and those of ours that it has no word for.

pub(super) const CLAIM: &str = "Schuldvordering";
pub(super) const DEBTOR: &str = "Schuldvordering.schuldenaar";
pub(super) const CREDITOR: &str = "Schuldvordering.schuldeiser";
pub(super) const PRINCIPAL: &str = "Schuldvordering.hoofdsom";
pub(super) const REASON: &str = "Schuldvordering.aanleiding";
pub(super) const DUE: &str = "Schuldvordering.uitersteBetaaldatum";
pub(super) const BALANCE: &str = "Schuldvordering.schuldvorderingssaldo";
pub(super) const BOOKINGS: &str = "Schuldvordering.toerekeningVanBetaling";
pub(super) const REMINDERS: &str = "Schuldvordering.aanmaning";
pub(super) const FEES: &str = "Schuldvordering.wanbetalingsvergoeding";
pub(super) const DISPUTES: &str = "Schuldvordering.betwisting";
pub(super) const OF_PLAN: &str = "Schuldvordering.afbetalingsplan";
pub(super) const IN_DEFAULT: &str = "Schuldvordering.wanbetaling";
pub(super) const STARTED: &str = "Activiteit.startdatum";
pub(super) const STARTED_BY: &str = "Activiteit.werdGestartDoor";
pub(super) const ENDED: &str = "Activiteit.einddatum";
pub(super) const BALANCE_SUM: &str = "Saldo.saldobedrag";
pub(super) const BALANCE_DAY: &str = "Saldo.saldodatum";
pub(super) const REMINDED_ON: &str = "Aanmaning.aanmaningsdatum";
pub(super) const REMINDER_FEE: &str = "Aanmaning.genereertWanbetalingsvergoeding";
pub(super) const FEE: &str = "Wanbetalingsvergoeding.kost";
pub(super) const FEE_KIND: &str = "Wanbetalingsvergoeding.type";
pub(super) const BOOKING: &str = "ToerekeningVanBetaling";
pub(super) const BOOKED: &str = "ToerekeningVanBetaling.toegerekendBedrag";
pub(super) const BOOKED_PAYMENT: &str = "ToerekeningVanBetaling.toegerekendeBetaling";
pub(super) const BOOKED_ON: &str = "ToerekeningVanBetaling.rekentToeAan";
pub(super) const PAYMENT: &str = "Betaling";
pub(super) const PAID: &str = "Betaling.betaaldBedrag";
pub(super) const PAID_ON: &str = "Betaling.betalingsdatum";
pub(super) const MEANT_FOR: &str = "Betaling.bedoeldVoor";
pub(super) const PAYMENT_BOOKINGS: &str = "Betaling.wordtToegerekendDoor";
pub(super) const PLAN: &str = "Afbetalingsplan";
pub(super) const PLAN_START: &str = "Afbetalingsplan.startbedrag";
pub(super) const PLAN_CLAIMS: &str = "Afbetalingsplan.herschikteSchuldvordering";
pub(super) const PLAN_PARTS: &str = "Afbetalingsplan.afbetalingsplanonderdeel";
pub(super) const PLAN_PROPOSED: &str = "Afbetalingsplan.voorstel";
pub(super) const PLAN_ACCEPTED: &str = "Afbetalingsplan.aanvaarding";
pub(super) const PART: &str = "Afbetalingsplanonderdeel";
pub(super) const PART_SUM: &str = "Afbetalingsplanonderdeel.afTeBetalenBedrag";
pub(super) const PART_DUE: &str = "Afbetalingsplanonderdeel.uitersteBetaaldatum";
pub(super) const PART_OF: &str = "Afbetalingsplanonderdeel.isDeelVan";
pub(super) const NAME: &str = "Persoon.volledigeNaam";
pub(super) const MONEY: &str = "Geldbedrag";
pub(super) const VALUE: &str = "Geldbedrag.waarde";
pub(super) const CURRENCY: &str = "Geldbedrag.valuta";

/// What a reason says.
pub(super) const DESCRIPTION: &str = "http://purl.org/dc/terms/description";
/// What an organisation is called: the profile has no term for it, and this one is everybody's.
pub(super) const LABEL: &str = "http://www.w3.org/2004/02/skos/core#prefLabel";

/// What is asked a month, in cents.
pub(super) const OURS_ASKED: &str = "urn:nestkracht:asksAMonth";
/// Interest a year, in basis points.
pub(super) const OURS_RATE: &str = "urn:nestkracht:yearlyRate";
/// Whether it comes first.
pub(super) const OURS_PRIORITY: &str = "urn:nestkracht:priority";
/// Who collects it.
pub(super) const OURS_COLLECTOR: &str = "urn:nestkracht:collector";
/// What a reminder costs itself, in cents, outside of what is asked.
pub(super) const OURS_FEE: &str = "urn:nestkracht:reminderCosts";
/// How far it came.
pub(super) const OURS_STAGE: &str = "urn:nestkracht:stage";
/// The kind of fee that is interest.
pub(super) const OURS_INTEREST: &str = "urn:nestkracht:interest";
/// The kind of fee that is costs.
pub(super) const OURS_COSTS: &str = "urn:nestkracht:costs";
