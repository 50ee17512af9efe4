//! The words of the money part: what comes in, what goes out, what is owed, and the five steps of the deck's broad frame.

use crate::named::named;

named! {
    /// Where something that comes in comes from, as far as its protection goes.
    IncomeGroup {
        /// Wages, and what is like it.
        Work = "work",
        /// A benefit instead of wages.
        Replacement = "replacement",
        /// What may never be seized, such as child benefit.
        Protected = "protected",
    }
}

named! {
    /// What kind of cost something is.
    CostGroup {
        /// The same each time, by agreement: rent, energy, insurance.
        Fixed = "fixed",
        /// Food, clothes, going out: what one has in hand oneself.
        Living = "living",
        /// Once in a while: a yearly bill, the school year.
        Seldom = "seldom",
    }
}

named! {
    /// How often something comes or goes.
    Rhythm {
        /// Every week.
        Week = "week",
        /// Every month.
        Month = "month",
        /// Every three months.
        Quarter = "quarter",
        /// Once a year.
        Year = "year",
        /// Only once.
        Once = "once",
    }
}

named! {
    /// How far the asking for a debt has come.
    DebtStage {
        /// It is there; nobody reminded of it yet.
        Open = "open",
        /// A reminder came.
        Reminder = "reminder",
        /// A formal notice came.
        Notice = "notice",
        /// A bailiff came or wrote.
        Bailiff = "bailiff",
        /// A judge decided.
        Judgment = "judgment",
        /// It is paid off.
        PaidOff = "paid_off",
    }
}

named! {
    /// What happened around a debt.
    DebtTrace {
        /// A letter came or went.
        Letter = "letter",
        /// A reminder came; its amount is what the reminder itself costs.
        Reminder = "reminder",
        /// A talk by phone or at a desk.
        Call = "call",
        /// Something was paid.
        Payment = "payment",
        /// Something was agreed.
        Agreement = "agreement",
    }
}

named! {
    /// In which order debts are paid. Priority debts come first in each.
    PayingOrder {
        /// All at once, each in proportion.
        ProRata = "pro_rata",
        /// The smallest first.
        SmallestFirst = "smallest_first",
        /// The dearest first.
        DearestFirst = "dearest_first",
        /// Each its fixed amount.
        Offers = "offers",
        /// Whatever is done soonest without ever leaving less than is kept.
        Shortest = "shortest",
    }
}

named! {
    /// How a month of a plan went. It says what was possible, not who did well.
    MonthKept {
        /// Paid as planned.
        AsPlanned = "as_planned",
        /// Less was possible.
        Less = "less",
        /// Nothing was possible.
        NotPossible = "not_possible",
    }
}

named! {
    /// The five steps in which debts are worked on (deck, "breed kader schuldhulpverlening").
    MoneyStep {
        /// Looking at what there is.
        Exploration = "exploration",
        /// A proposal lies on the table.
        Proposal = "proposal",
        /// It was agreed, and is followed.
        Agreement = "agreement",
        /// It runs by itself; somebody still looks along now and then.
        Aftercare = "aftercare",
        /// The help with money is let go.
        LettingGo = "letting_go",
    }
}
