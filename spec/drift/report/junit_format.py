"""For a CI server: one test case per change; those at or above the failing level are failures."""

from xml.etree import ElementTree as ET

from spec.drift.report import Report


def render(report: Report) -> str:
    """Write JUnit XML."""
    failures = sum(report.is_failure(change) for change in report.changes)
    tests = max(len(report.changes) + len(report.ignored), 1)
    counts = {"tests": str(tests), "failures": str(failures), "errors": "0", "skipped": str(len(report.ignored))}
    root = ET.Element("testsuites", counts)
    suite = ET.SubElement(root, "testsuite", {"name": "drift", **counts})
    if not report.changes and not report.ignored:
        ET.SubElement(suite, "testcase", {"classname": "drift", "name": "no differences"})
    for change in report.changes:
        case = ET.SubElement(suite, "testcase", {"classname": change.rule, "name": change.where})
        if report.is_failure(change):
            failure = ET.SubElement(case, "failure", {"type": change.level, "message": _clean(change.text)})
            failure.text = _clean("\n".join((f"fingerprint {change.fingerprint}", *change.operations)))
        else:
            ET.SubElement(case, "system-out").text = _clean(change.text)
    for change, entry in report.ignored:
        case = ET.SubElement(suite, "testcase", {"classname": change.rule, "name": change.where})
        ET.SubElement(case, "skipped", {"message": _clean(f"{entry.reason}; until {entry.expires}")})
    ET.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _clean(text: str) -> str:
    """Remove characters that XML 1.0 does not allow."""
    return "".join(char for char in text if char in "\t\n\r" or " " <= char <= "\ud7ff" or "\ue000" <= char <= "\ufffd")
