//! Who held what in hand, how Mamadou felt the relation with Els, and the roles that Els noted of herself.

use method::HelperRole::{Controller, Guide, Mediator, ProblemSolver, Rescuer};
use method::Pressure::{Crisis, Power, Powerlessness, QuickResults, Safety, Workload};
use method::ReinTask::{Creditors, Landlord, Letters, School};
use method::SeekerPosition::{AttachedStayer, AutonomousSeeker, TemporarySeeker, WillingCollaborator};
use method::{HelperRole, Pressure, SeekerPosition};

use super::{ELS, MAMADOU};
use crate::demo::people::Person;
use crate::demo::scene::{Compass, Moment, Script};

const COMPASS: &[Compass] = &[
    Compass { day: -286, said: [0, -1, -1], guessed: [2, 1, 1], words: "" },
    Compass { day: -205, said: [-1, -2, -3], guessed: [1, 0, 1], words: "Ik was er niet bij." },
    Compass { day: -150, said: [2, 2, 1], guessed: [2, 1, 1], words: "Je kwam kijken naar wat ik kan." },
    Compass { day: -10, said: [3, 2, 3], guessed: [3, 2, 2], words: "" },
];

const fn moment(
    day: i64,
    role: HelperRole,
    position: Option<SeekerPosition>,
    pressures: &'static [Pressure],
    words: &'static str,
) -> Moment {
    Moment { day, role, position, pressures, words, shared: None }
}

const MOMENTS: &[Moment] = &[
    moment(-300, Guide, None, &[], ""),
    moment(-298, Rescuer, Some(TemporarySeeker), &[Crisis, Safety], "De energie ging die dag dicht. Ik belde zelf."),
    moment(-286, ProblemSolver, Some(TemporarySeeker), &[], ""),
    moment(-270, ProblemSolver, Some(AttachedStayer), &[Workload], "Ik deed de brieven te snel. Hij keek toe."),
    moment(-240, Guide, None, &[], ""),
    Moment {
        day: -205,
        role: Controller,
        position: Some(AutonomousSeeker),
        pressures: &[QuickResults, Power, Powerlessness],
        words: "Ik sprak met de deurwaarder zonder Mamadou erbij. Ik wou dat het opgelost was.",
        shared: Some(-198),
    },
    moment(-198, Guide, Some(AutonomousSeeker), &[], "We praatten erover. Hij zei het zelf. Dat was moedig."),
    moment(-150, Mediator, Some(WillingCollaborator), &[], ""),
    moment(-80, Mediator, Some(WillingCollaborator), &[QuickResults], ""),
    moment(-45, Guide, Some(AutonomousSeeker), &[], "Hij belde zelf. Ik zat ernaast en zweeg."),
];

pub(super) fn write(script: &mut Script<'_>) {
    let wrote = "Fanta leest ze voor.";
    script.holds(-286, MAMADOU, &[(Letters, 0, wrote), (Creditors, 0, ""), (Landlord, 0, ""), (School, 2, "")]);
    script.holds(-120, MAMADOU, &[(Letters, 2, ""), (Creditors, 1, ""), (Landlord, 2, ""), (School, 3, "")]);
    let now = "De korte lees ik zelf.";
    script.holds(
        -10,
        MAMADOU,
        &[(Letters, 3, now), (Creditors, 3, "Ik heb zelf gebeld."), (Landlord, 2, ""), (School, 4, "")],
    );
    script.holds(-286, ELS, &[(Letters, 0, ""), (Creditors, 0, "")]);
    script.holds(-10, ELS, &[(Letters, 3, ""), (Creditors, 2, "")]);
    script.compass(Person::Mamadou, Person::Els, COMPASS);
    script.reflects(Person::Els, MOMENTS);
}
