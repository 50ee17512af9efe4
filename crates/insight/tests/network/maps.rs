//! A map by hand, two dates of it, and what is wrong with others.

use insight::network::{Change, Contact, NetworkMap, Sector, compare, measures};

fn contact(name: &str, sector: Sector, distance: f64) -> Contact {
    Contact { id: name.to_lowercase(), name: name.to_owned(), sector, distance, connectable: true, connected: true }
}

fn tie(one: &str, other: &str) -> (String, String) {
    (one.to_owned(), other.to_owned())
}

fn mamadou() -> NetworkMap {
    NetworkMap {
        contacts: vec![
            contact("Aïssatou", Sector::Family, 10.0),
            contact("Fanta", Sector::Family, 12.0),
            contact("Omar", Sector::Friends, 20.0),
            contact("Khadija", Sector::Colleagues, 50.0),
            contact("Luc", Sector::Colleagues, 90.0),
        ],
        ties: vec![tie("aïssatou", "fanta"), tie("omar", "aïssatou"), tie("omar", "khadija"), tie("omar", "aïssatou")],
    }
}

#[test]
fn a_map_is_measured() {
    let measures = measures(&mamadou()).unwrap();
    let whole = &measures.whole;
    assert_eq!((whole.size, whole.connectable, whole.connected, whole.ties), (5, 5, 5, 3), "a tie counts once");
    assert!((whole.density - 0.3).abs() < 1e-12);
    assert!((whole.mean_degree.unwrap() - 1.2).abs() < 1e-12);
    assert_eq!(whole.stars, ["Aïssatou", "Omar"]);
    assert_eq!(whole.isolated, ["Luc"]);
    assert_eq!(whole.horizons, [3, 1, 1]);
    assert_eq!(whole.closeness.closeness_mean, Some((9.0 + 8.0 + 8.0 + 5.0 + 1.0) / 5.0));
    let family = &measures.sectors["family"];
    assert_eq!((family.size, family.ties, family.density), (2, 1, 1.0));
    assert_eq!(family.stars, ["Aïssatou", "Fanta"], "within the family both have one");
    let colleagues = &measures.sectors["colleagues"];
    assert!(colleagues.stars.is_empty(), "nobody is a star without a tie");
    assert_eq!(colleagues.isolated, ["Luc"], "Khadija knows Omar");
    let professionals = &measures.sectors["professionals"];
    assert_eq!((professionals.size, professionals.mean_degree), (0, None));
    // Five ties of the person's, three among them: 5 − 2·3/5.
    assert!((measures.effective_size.unwrap() - 3.8).abs() < 1e-12);
}

#[test]
fn who_cannot_be_tied_does_not_count() {
    let mut map = mamadou();
    map.contacts[1].connectable = false;
    map.contacts[2].connected = false;
    let measures = measures(&map).unwrap().whole;
    assert_eq!((measures.size, measures.connectable, measures.connected, measures.ties), (5, 4, 3, 2));
    assert_eq!(measures.stars, ["Omar"]);
}

#[test]
fn two_dates_are_compared() {
    let (before, mut after) = (mamadou(), mamadou());
    after.contacts[3].distance = 30.0;
    after.contacts[2].distance = 70.0;
    after.contacts[1].sector = Sector::Friends;
    after.contacts.remove(4);
    after.contacts.push(contact("Rita", Sector::Professionals, 40.0));
    after.ties = vec![tie("fanta", "aïssatou"), tie("khadija", "aïssatou")];
    let comparison = compare(&before, &after).unwrap();
    let changes: Vec<_> = comparison.differences.iter().map(|d| (d.name.as_str(), d.change)).collect();
    assert_eq!(
        changes,
        [
            ("Fanta", Change::OtherSector),
            ("Omar", Change::Farther),
            ("Khadija", Change::Nearer),
            ("Rita", Change::Came),
            ("Luc", Change::Went)
        ]
    );
    assert_eq!(comparison.new_ties, [tie("aïssatou", "khadija")]);
    assert_eq!(comparison.gone_ties.len(), 2);
    assert_eq!(comparison.before.whole.ties, 3);
    assert_eq!(comparison.after.whole.ties, 2);
}

#[test]
fn what_does_not_hold_together_is_named() {
    let wrong = |change: fn(&mut NetworkMap)| {
        let mut map = mamadou();
        change(&mut map);
        measures(&map).unwrap_err().to_string()
    };
    assert!(wrong(|m| m.ties.push(tie("omar", "nobody"))).starts_with("ties[4]: there is no contact nobody"));
    assert!(
        wrong(|m| m.contacts[1].id = "omar".to_owned()).starts_with("contacts[2].id: omar is there more than once")
    );
    assert!(wrong(|m| m.contacts[0].distance = -1.0).starts_with("contacts[0].distance: -1 "));
}

#[test]
fn an_empty_map_has_no_means() {
    let measures = measures(&NetworkMap::default()).unwrap();
    assert_eq!((measures.whole.size, measures.whole.mean_degree, measures.constraint), (0, None, None));
}
