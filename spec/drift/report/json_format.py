"""For programs: everything known about each change, in a form that only gains fields."""

import json
from dataclasses import asdict

from spec.drift.report import Report

FORM = 2
"""Incremented when a field changes its meaning or is removed."""


def render(report: Report) -> str:
    """Write the report as one JSON object."""
    changes = [{**asdict(change), "line": report.lines.get(change.new_pointer or "")} for change in report.changes]
    ignored = [
        {
            "fingerprint": change.fingerprint,
            "where": change.where,
            "reason": entry.reason,
            "expires": str(entry.expires),
        }
        for change, entry in report.ignored
    ]
    return (
        json.dumps(
            {
                "form": FORM,
                "old": report.old,
                "new": report.new,
                "commits": report.commits,
                "releases": report.releases,
                "comparison": report.comparison,
                "counts": report.counts,
                "next_step": report.step,
                "fails": report.fails,
                "changes": changes,
                "ignored": ignored,
                "remarks": report.remarks,
            },
            indent=1,
            ensure_ascii=False,
        )
        + "\n"
    )
