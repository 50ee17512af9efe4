//! Where the words under the line go: in rows, none on another, none across another's thread.

/// How many rows there are.
pub(super) const ROWS: usize = 3;
/// Room on both sides of a thread, and between two captions.
const AIR: f64 = 7.0;

/// What is taken in each row, from and to.
#[derive(Debug, Default)]
pub(super) struct Captions {
    rows: [Vec<(f64, f64)>; ROWS],
}

impl Captions {
    /// Finds the first row for words from `left` to `right`, hanging on a thread at `x`.
    pub(super) fn place(&mut self, x: f64, left: f64, right: f64) -> Option<usize> {
        let free = |row: &Vec<(f64, f64)>, from: f64, to: f64| {
            row.iter().all(|taken| to + AIR <= taken.0 || taken.1 + AIR <= from)
        };
        for row in 0..ROWS {
            let above = self.rows.iter().take(row).all(|taken| free(taken, x, x));
            if above && self.rows.get(row).is_some_and(|taken| free(taken, left, right)) {
                for taken in self.rows.iter_mut().take(row) {
                    taken.push((x, x));
                }
                if let Some(taken) = self.rows.get_mut(row) {
                    taken.push((left, right));
                }
                return Some(row);
            }
        }
        None
    }

    /// How many rows are used.
    pub(super) fn used(&self) -> usize {
        self.rows.iter().filter(|row| !row.is_empty()).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_never_lie_on_each_other() {
        let mut captions = Captions::default();
        assert_eq!(captions.place(50.0, 10.0, 90.0), Some(0));
        // Its thread may not run through the first caption.
        assert_eq!(captions.place(60.0, 20.0, 100.0), None);
        assert_eq!(captions.place(120.0, 80.0, 160.0), Some(1));
        assert_eq!(captions.place(200.0, 170.0, 230.0), Some(0));
        assert_eq!(captions.used(), 2);
    }
}
