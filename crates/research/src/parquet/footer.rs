//! What a Parquet file says of itself. The numbers are those of the fields in `parquet.thrift`.

use super::physical;
use super::thrift::Structure;
use crate::{Column, Kind, ResearchError};

const PLAIN: i64 = 0;
const RLE: i64 = 3;
const UNCOMPRESSED: i64 = 0;
const DATA_PAGE: i64 = 0;
const UTF8: i64 = 0;

/// Where a column of a group stands in the file.
pub(super) struct Chunk {
    pub(super) at: u64,
    pub(super) bytes: u64,
}

/// A group of rows.
pub(super) struct Group {
    pub(super) rows: u64,
    pub(super) chunks: Vec<Chunk>,
}

/// The words before a page.
pub(super) fn page_header(bytes: usize, rows: usize) -> Result<Vec<u8>, ResearchError> {
    let bytes = i64::from(i32::try_from(bytes).map_err(|_| ResearchError::TooLarge)?);
    let rows = i64::from(i32::try_from(rows).map_err(|_| ResearchError::TooLarge)?);
    let page = Structure::new().i32(1, rows).i32(2, PLAIN).i32(3, RLE).i32(4, RLE);
    Ok(Structure::new().i32(1, DATA_PAGE).i32(2, bytes).i32(3, bytes).structure(5, page).done())
}

/// The words at the end of the file.
pub(super) fn footer(columns: &[Column], groups: &[Group]) -> Vec<u8> {
    let root = Structure::new().text(4, "schema").i32(5, columns.len() as i64);
    let mut schema = vec![root];
    schema.extend(columns.iter().map(element));
    let rows = groups.iter().map(|group| group.rows).sum();
    Structure::new()
        .i32(1, 1)
        .structures(2, schema)
        .i64(3, rows)
        .structures(4, groups.iter().map(|group| row_group(columns, group)).collect())
        .text(6, concat!("nestkracht ", env!("CARGO_PKG_VERSION")))
        .done()
}

fn element(column: &Column) -> Structure {
    let element =
        Structure::new().i32(1, physical(column.kind)).i32(3, i64::from(column.may_be_empty)).text(4, column.name);
    match column.kind {
        Kind::Text => element.i32(6, UTF8).structure(10, Structure::new().structure(1, Structure::new())),
        Kind::Integer | Kind::Number => element,
    }
}

fn row_group(columns: &[Column], group: &Group) -> Structure {
    let chunk = |(column, chunk): (&Column, &Chunk)| {
        let of = Structure::new()
            .i32(1, physical(column.kind))
            .i32s(2, &[PLAIN, RLE])
            .texts(3, &[column.name])
            .i32(4, UNCOMPRESSED)
            .i64(5, group.rows)
            .i64(6, chunk.bytes)
            .i64(7, chunk.bytes)
            .i64(9, chunk.at);
        Structure::new().i64(2, chunk.at).structure(3, of)
    };
    let bytes = group.chunks.iter().map(|chunk| chunk.bytes).sum();
    let chunks = columns.iter().zip(&group.chunks).map(chunk).collect();
    Structure::new().structures(1, chunks).i64(2, bytes).i64(3, group.rows)
}
