"""For code scanning: SARIF 2.1.0."""

import json
from typing import Any

from spec.drift.model import Change
from spec.drift.report import UPSTREAM, Report
from spec.drift.rules import RULES

_LEVELS = {"breaking": "error", "unused": "warning", "warning": "warning", "info": "note"}


def render(report: Report) -> str:
    """Write one run with a result for each change; ignored ones carry a suppression."""
    rules = sorted({change.rule for change in (*report.changes, *(change for change, _ in report.ignored))})
    results = [_result(change, report) for change in report.changes]
    for change, entry in report.ignored:
        suppression = {"kind": "external", "justification": f"{entry.reason}; until {entry.expires}"}
        results.append({**_result(change, report), "suppressions": [suppression]})
    driver = {
        "name": "drift",
        "informationUri": UPSTREAM,
        "rules": [_rule(rule) for rule in rules],
    }
    document = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _rule(name: str) -> dict[str, Any]:
    rule = RULES.get(name)
    text = name.replace("-", " ")
    levels = {"request": rule.request, "response": rule.response} if rule else {}
    return {"id": name, "shortDescription": {"text": text}, "properties": levels}


def _result(change: Change, report: Report) -> dict[str, Any]:
    location: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": change.where}]}
    line = report.lines.get(change.new_pointer or "")
    if line is not None:
        location["physicalLocation"] = {"artifactLocation": {"uri": report.new}, "region": {"startLine": line}}
    return {
        "ruleId": change.rule,
        "level": _LEVELS[change.level],
        "message": {"text": f"{change.where}: {change.text}"},
        "locations": [location],
        "partialFingerprints": {"drift/v1": change.fingerprint},
        "properties": {
            "direction": change.direction,
            "operations": list(change.operations),
            "python": list(change.python),
        },
    }
