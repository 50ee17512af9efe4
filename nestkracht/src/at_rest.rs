//! Memory that was freed goes back to the system, also while nobody asks anything.
//!
//! The allocator gives back what has been free for a second, but it only looks when somebody takes or frees a large
//! piece. After a busy hour a quiet server would keep what it no longer needs until the next visitor.

use std::hint::black_box;
use std::time::Duration;

/// How often a large piece is taken and freed.
const LOOK: Duration = Duration::from_secs(3);
/// Larger than the pieces that the allocator keeps at hand, in bytes.
const LARGE: usize = 1 << 20;

/// Lets the allocator look, for as long as the program runs.
pub(crate) async fn give_back() {
    let mut look = tokio::time::interval(LOOK);
    loop {
        look.tick().await;
        drop(black_box(Vec::<u8>::with_capacity(LARGE)));
    }
}
