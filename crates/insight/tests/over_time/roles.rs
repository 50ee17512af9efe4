//! Roles over many moments.

use insight::roles::{Moment, roles};
use method::{Certainty, HelperRole, SeekerPosition};

use super::day;

fn moment(nth: i32, role: HelperRole, pressures: &[&str], relation_moved: Option<f64>) -> Moment {
    let pressures = pressures.iter().map(|pressure| (*pressure).to_owned()).collect();
    Moment { on: day(nth), role, position: None, pressures, relation_moved }
}

#[test]
fn which_roles_under_what_pressure_and_what_came_after() {
    let mut moments = vec![
        moment(1, HelperRole::Guide, &[], Some(1.0)),
        moment(2, HelperRole::Controller, &["time", "rules"], Some(-2.0)),
        moment(3, HelperRole::Controller, &["rules"], Some(-1.0)),
        moment(4, HelperRole::Controller, &[], None),
    ];
    moments[2].position = Some(SeekerPosition::AutonomousSeeker);
    moments[3].position = Some(SeekerPosition::Consumer);
    let read = roles(&moments);
    assert_eq!(
        read.roles.iter().map(|role| (role.role, role.moments)).collect::<Vec<_>>(),
        [(HelperRole::Controller, 3), (HelperRole::Guide, 1)]
    );
    let controller = &read.roles[0];
    assert_eq!(controller.pressures, [("rules".to_owned(), 2), ("time".to_owned(), 1)]);
    assert_eq!(controller.relation_moved, Some(-1.5));
    let [consumer, autonomous] = controller.positions[..] else { panic!("{:?}", controller.positions) };
    assert_eq!((consumer.position, consumer.cell.certainty), (SeekerPosition::Consumer, Certainty::Certain));
    assert_eq!(autonomous.cell.success(), None, "that cell of the deck cannot be read");
    assert!(roles(&[]).roles.is_empty());
}
