"""For a GitHub workflow's log: one annotation per change, at its line in the new document if that is known."""

from spec.drift.report import Report

_COMMANDS = {"breaking": "error", "unused": "warning", "warning": "warning", "info": "notice"}


def render(report: Report) -> str:
    """Write workflow commands; GitHub shows the first ten of a kind, so the worst come first."""
    lines = []
    for change in report.changes:
        line = report.lines.get(change.new_pointer or "")
        properties = [f"file={_property(report.new)}"] if line is not None else []
        properties += [f"line={line}"] if line is not None else []
        properties.append(f"title={_property(change.rule)}")
        lines.append(
            f"::{_COMMANDS[change.level]} {','.join(properties)}::{_message(f'{change.where}: {change.text}')}"
        )
    lines += [f"::notice title=drift::{_message(remark)}" for remark in report.remarks]
    return "".join(line + "\n" for line in lines)


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
