"""Measure everything and write benchmarks/RESULTS.md: `make bench`.

    python -m benchmarks [--rounds N] [ROW ...]

If rows are given, only those are measured and printed, and no file is written; an unknown name lists them all.
"""

from __future__ import annotations

import argparse

from benchmarks import report
from benchmarks.measure import measure, names


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.partition("\n")[0])
    parser.add_argument("rows", nargs="*", metavar="ROW", help="measure only these and print them")
    parser.add_argument("--rounds", type=int, default=9, help="how often each peer does each piece of work")
    arguments = parser.parse_args()
    if unknown := [row for row in arguments.rows if row not in names()]:
        parser.error(f"there is no row {', '.join(unknown)}; the rows are {', '.join(names())}")
    results = measure(lambda row: not arguments.rows or row in arguments.rows, arguments.rounds)
    if arguments.rows:
        print(report.table(report.HEAD, [line for _, line in report.promises(results)]))
        for table in (report.medians, report.beginnings, report.slopes, report.sizes):
            if (text := table(results)).count("\n") > 2:  # not only its head
                print(text)
        print(results.bulk)
    else:
        report.write(results)
        print("wrote benchmarks/RESULTS.md")


if __name__ == "__main__":
    main()
