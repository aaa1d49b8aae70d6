"""What the changes require of the version number."""

from collections.abc import Iterable
from typing import Literal

from spec.drift.model import Change

Step = Literal["major", "minor", "patch", "none"]

_SILENT = frozenset(
    {"limit-tightened", "limit-loosened", "pattern-changed", "format-changed", "default-changed"}
    | {"discriminator-changed", "error-answer-added", "error-answer-removed", "operation-tag-changed", "server-changed"}
    | {"read-only-changed", "body-became-optional", "answer-header-added", "answer-header-removed"}
    | {"parameter-style-changed", "body-became-required", "servers-changed", "operation-server-changed"}
    | {"callbacks-changed", "api-version-changed", "constraint-changed"}
    | {"answer-status-changed", "answer-type-changed", "unknown-properties-refused", "unknown-properties-accepted"}
)
"""Rules of changes that do not affect the signatures and types of the generated package."""


def next_step(changes: Iterable[Change]) -> Step:
    """Return the Semantic Versioning step: major for breaking changes, minor for visible ones, else patch."""
    step: Step = "none"
    for change in changes:
        if change.level == "breaking":
            return "major"
        if change.rule not in _SILENT:
            step = "minor"
        elif step == "none":
            step = "patch"
    return step


def next_version(version: str, step: Step) -> str:
    """Return the version after `version`; before 1.0 a major step increments the minor number."""
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    if step == "major":
        return f"0.{minor + 1}.0" if major == 0 else f"{major + 1}.0.0"
    if step == "minor":
        return f"0.{minor}.{patch + 1}" if major == 0 else f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}" if step == "patch" else version
