"""Reads a research set as others would: every Parquet file beside its CSV (pyarrow), and the whole as a data package
(frictionless). The folder is the argument; in `many`, a larger Parquet file with empty cells."""

import csv
import os
import sys

import frictionless
import pyarrow.parquet as parquet

folder = sys.argv[1]
# Frictionless trusts no path outside of the folder it stands in.
os.chdir(folder)
for name in ["dossiers", "outcomes", "results", "role_pairs", "code_book"]:
    table = parquet.read_table(f"{name}.parquet")
    with open(f"{name}.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert table.num_rows == len(rows), (name, table.num_rows, len(rows))
    for ours, theirs in zip(table.to_pylist(), rows):
        assert list(ours) == list(theirs), name
        for column, cell in ours.items():
            text = theirs[column]
            if cell is None:
                assert text == "", (name, column, text)
            else:
                assert type(cell)(text) == cell, (name, column, cell, text)

many = parquet.ParquetFile("many.parquet")
assert many.num_row_groups == 3, many.num_row_groups
kinds = [str(field.type) for field in many.schema_arrow]
assert kinds == ["int32", "string", "double"], kinds
assert [field.nullable for field in many.schema_arrow] == [False, True, True]
for nth, row in enumerate(many.read().to_pylist()):
    wanted = {
        "number": nth,
        "word": None if nth % 3 == 0 else f"woord-{nth % 17}-é",
        "half": None if nth % 7 < 4 else nth / 2,
    }
    assert row == wanted, (row, wanted)
assert many.metadata.num_rows == 120_001

report = frictionless.validate("datapackage.json")
if not report.valid:
    print(report.to_summary())
    sys.exit(1)
print(f"{report.stats['tasks']} resources hold")
