//! Walking the chain of a dossier's looks, newest first, from its head down to the first.

use crate::{BrokenLink, Flaw, Store, StoreError, chain, port::LookRow};

const LOOKS: u32 = 512;

/// Follows a dossier's chain of looks; tells how many hang in it, or the first place found that is broken.
pub(crate) async fn walk(store: &dyn Store, dossier: uuid::Uuid) -> Result<Result<u64, BrokenLink>, StoreError> {
    let broken = |number, flaw| Ok(Err(BrokenLink { dossier, version: number, flaw }));
    let newest = store.looks(dossier, None, 1).await?.pop().map_or(0, |look| look.number);
    // Read after the newest: who looks on meanwhile moves the head, never backwards.
    let Some(head) = store.dossier(dossier).await? else {
        return broken(0, Flaw::UnknownDossier);
    };
    if newest > head.look_count {
        return broken(newest, Flaw::LookHeadMismatch);
    }
    let (mut number, mut above) = (head.look_count, None::<LookRow>);
    while number > 0 {
        let page = store.looks(dossier, number.checked_add(1), LOOKS).await?;
        let there = page.first().is_some_and(|look| look.number == number);
        if !there {
            return broken(number, missing(number, head.look_count));
        }
        for look in page {
            if look.number != number {
                return broken(number, missing(number, head.look_count));
            }
            // The hash that the look above was linked to must be this one's own.
            match above.take() {
                None if look.hash != head.look_hash => return broken(number, Flaw::LookHeadMismatch),
                Some(above) if chain::look_link(&look.hash, dossier, above.number, &above.look) != above.hash => {
                    return broken(above.number, Flaw::LookHashMismatch);
                }
                _ => {}
            }
            number -= 1;
            above = Some(look);
        }
    }
    match above {
        Some(first) if chain::look_link(&chain::FIRST, dossier, first.number, &first.look) != first.hash => {
            broken(first.number, Flaw::LookHashMismatch)
        }
        None if head.look_hash != chain::FIRST => broken(0, Flaw::LookHeadMismatch),
        _ => Ok(Ok(head.look_count)),
    }
}

fn missing(number: u64, head: u64) -> Flaw {
    if number == head { Flaw::LooksTruncated { head } } else { Flaw::LookGap }
}
