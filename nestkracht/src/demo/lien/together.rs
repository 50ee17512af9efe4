//! Who held what in hand, how Lien felt the relation with Tom, and how Tom's role moved: from controller to guide.

use method::HelperRole::{Controller, Guide, ProblemSolver};
use method::Pressure::{Blame, QuickResults, Rules, Safety, Workload};
use method::ReinTask::{Appointments, Creditors, Doctor, Landlord, Letters, Money};
use method::SeekerPosition::{AutonomousSeeker, LoneManager};
use method::{HelperRole, Pressure, SeekerPosition};

use super::{LIEN, TOM};
use crate::demo::people::Person;
use crate::demo::scene::{Compass, Moment, Script};

const COMPASS: &[Compass] = &[
    Compass { day: -500, said: [-2, -2, -3], guessed: [1, 0, 0], words: "Ik voel me bekeken." },
    Compass { day: -420, said: [-1, -2, -2], guessed: [0, -1, 0], words: "" },
    Compass { day: -300, said: [1, 0, 0], guessed: [1, 1, 1], words: "" },
    Compass { day: -150, said: [2, 2, 2], guessed: [2, 1, 2], words: "" },
    Compass { day: -25, said: [3, 3, 3], guessed: [3, 3, 2], words: "Nu vraag je het eerst." },
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
    moment(-530, Controller, Some(LoneManager), &[Rules], ""),
    moment(-510, Controller, Some(LoneManager), &[Safety, Blame], "Ik zocht wat er mis was."),
    // Shared when it was put right.
    Moment {
        shared: Some(-468),
        ..moment(-480, Controller, Some(LoneManager), &[Workload], "Ik schreef iets op dat niet klopte.")
    },
    moment(-440, Controller, None, &[Rules], ""),
    moment(-400, ProblemSolver, None, &[QuickResults], ""),
    moment(-300, Guide, Some(AutonomousSeeker), &[], ""),
    moment(-150, Guide, Some(AutonomousSeeker), &[], "Ik vroeg, en wachtte."),
];

pub(super) fn write(script: &mut Script<'_>) {
    script.holds(
        -500,
        LIEN,
        &[(Letters, 1, ""), (Creditors, 1, ""), (Landlord, 2, ""), (Appointments, 0, ""), (Money, 1, "")],
    );
    script.holds(-500, LIEN, &[(Doctor, 3, "Voor Noor ga ik altijd zelf.")]);
    script.holds(-150, LIEN, &[(Letters, 3, ""), (Creditors, 2, ""), (Appointments, 3, ""), (Money, 2, "")]);
    script.holds(-25, LIEN, &[(Letters, 4, ""), (Creditors, 3, ""), (Landlord, 4, ""), (Appointments, 4, "")]);
    script.holds(-25, LIEN, &[(Money, 3, "Eén keer per maand kijkt Tom mee."), (Doctor, 4, "")]);
    script.holds(-25, TOM, &[(Letters, 4, ""), (Money, 3, "")]);
    script.compass(Person::Lien, Person::Tom, COMPASS);
    script.reflects(Person::Tom, MOMENTS);
}
