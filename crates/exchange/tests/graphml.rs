//! GraphML: ours there and back, networkx's, and what is wrong.

use exchange::easynwk::EasyNwk;
use exchange::graphml::{GraphMl, read, write};
use insight::network::{Contact, NetworkMap, Sector, measures};
use proptest::prelude::*;

/// As networkx writes it.
const NETWORKX: &str = r#"<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="d2" for="edge" attr.name="weight" attr.type="double" />
  <key id="d1" for="node" attr.name="colour" attr.type="string"><default>green</default></key>
  <key id="d0" for="node" attr.name="label" attr.type="string" />
  <graph edgedefault="undirected" id="friends">
    <!-- people -->
    <node id="n0"><data key="d0">Els &amp; &lt;co&gt; &#233;</data><data key="d1">red</data></node>
    <node id="n1" />
    <node id="n2"><data key="d0"><![CDATA[Tom <3]]></data></node>
    <edge source="n0" target="n1" id="e0"><data key="d2">1.5</data></edge>
  </graph>
</graphml>"#;

#[test]
fn networkx_is_read_and_nothing_is_lost() {
    let graph = read(NETWORKX).unwrap();
    let map = graph.map().unwrap();
    assert_eq!(map.contacts.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), ["Els & <co> é", "n1", "Tom <3"]);
    assert_eq!(map.ties, [("n0".to_owned(), "n1".to_owned())]);
    assert_eq!(graph.keys[1].default.as_deref(), Some("green"));
    assert_eq!(graph.edges[0].data["d2"], "1.5");
    assert_eq!(graph.edges[0].attributes["id"], "e0");
    assert_eq!(graph.attributes["id"], "friends");
    assert_eq!(read(&write(&graph)).unwrap(), graph);
    assert_eq!(measures(&map).unwrap().whole.isolated, ["Tom <3"]);
}

#[test]
fn the_sample_of_easynwk_measures_the_same_by_way_of_graphml() {
    let map = EasyNwk::read(include_str!("data/easynwk-rosa.json")).unwrap().map(1).unwrap();
    let text = write(&GraphMl::of(&map));
    assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns="), "{text}");
    assert_eq!(read(&text).unwrap().map().unwrap(), map);
}

#[test]
fn a_wrong_file_says_where() {
    let wrong = |text: &str| read(text).and_then(|graph| graph.map()).unwrap_err().to_string();
    assert!(wrong("<graphml><graph><node/></graph></graphml>").starts_with("node at byte 16, id: it is missing"));
    let lost = "<graphml><graph><node id='a'/><edge source='a' target='b'/></graph></graphml>";
    assert!(wrong(lost).starts_with("edge 0, target: there is no node b"));
    assert!(wrong("<graphml/>").starts_with("graphml: there is no <graph>"));
    assert!(wrong("<graphml><graph>").contains("ends before"));
    assert!(wrong("<graphml></graph>").starts_with("this is not XML"));
    assert!(wrong("").contains("no <graph>"));
    let odd = |value: &str| {
        let key = "<key id='k' for='node' attr.name='distance'/>";
        format!("<graphml>{key}<graph><node id='a'><data key='k'>{value}</data></node></graph></graphml>")
    };
    assert!(wrong(&odd("far")).starts_with("node a, distance: `far` is not a number above 0"));
    assert!(wrong(&odd("-1")).starts_with("node a, distance"));
    assert!(read(&odd("12")).unwrap().map().is_ok());
}

#[test]
fn entities_that_a_file_makes_up_are_not_followed() {
    let bomb = "<!DOCTYPE g [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>\
                <graphml><key id='k'/><graph><node id='x'><data key='k'>&b;</data></node></graph></graphml>";
    assert!(read(bomb).unwrap_err().to_string().contains("&b; is not known"));
    assert!(read(&bomb.replace("&b;</data>", "&f;</data>")).is_err());
}

fn maps() -> impl Strategy<Value = NetworkMap> {
    let sectors = prop::sample::select(Sector::ALL.to_vec());
    // Letters that XML 1.0 can hold; it turns a carriage return into a line feed.
    let contact = ("[ -~à-ÿ<>&'\"\n\t]{0,12}", sectors, 0.001_f64..200.0, any::<bool>(), any::<bool>());
    prop::collection::vec(contact, 0..8).prop_flat_map(|contacts| {
        let people = contacts.len();
        let contacts: Vec<Contact> = contacts
            .into_iter()
            .enumerate()
            .map(|(nth, (name, sector, distance, connectable, connected))| {
                let connected = connectable && connected;
                Contact { id: format!("n{nth}"), name, sector, distance, connectable, connected }
            })
            .collect();
        prop::collection::vec((0..people.max(1), 0..people.max(1)), 0..8).prop_map(move |ties| {
            let ties = ties.into_iter().filter(|_| people > 0);
            NetworkMap {
                contacts: contacts.clone(),
                ties: ties.map(|(a, b)| (format!("n{a}"), format!("n{b}"))).collect(),
            }
        })
    })
}

proptest! {
    #[test]
    fn every_map_comes_back_as_it_was(map in maps()) {
        prop_assert_eq!(read(&write(&GraphMl::of(&map))).unwrap().map().unwrap(), map);
    }

    #[test]
    fn no_text_makes_it_panic(text in "[<>/=&;a-z'\" ]{0,60}") {
        let _ = read(&format!("<graphml><graph>{text}"));
        let _ = EasyNwk::read(&text);
    }
}
