"""A tag, the version and the changelog name one release."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from release import ReleaseError, notes_of

ROOT = Path(__file__).parent.parent.parent
CHANGELOG = """\
# Changelog

## [Unreleased]

## [1.2.0] - 2026-01-02

### Added

- Something.

## [1.1.0] - 2026-01-01

- Older.
"""


def test_the_notes_are_the_newest_section() -> None:
    assert notes_of("v1.2.0", "1.2.0", CHANGELOG) == "### Added\n\n- Something.\n"


@pytest.mark.parametrize(
    ("tag", "version", "changelog", "reason"),
    [
        ("v1.3.0", "1.2.0", CHANGELOG, "the tag is v1.3.0, and overlay.__version__ is 1.2.0"),
        ("1.2.0", "1.2.0", CHANGELOG, "it should be v1.2.0"),
        ("v1.3.0", "1.3.0", CHANGELOG, "should begin with a section [1.3.0] - DATE; the newest is 1.2.0"),
        ("v1.2.0", "1.2.0", CHANGELOG.replace(" - 2026-01-02", ""), "the newest is none with a date"),
        ("v1.2.0", "1.2.0", CHANGELOG.replace("### Added\n\n- Something.\n", ""), "says nothing of 1.2.0"),
        ("v1.2.0", "1.2.0", CHANGELOG.replace("[Unreleased]", "[Unreleased]\n\n- New."), "has unreleased lines"),
        ("v1.2.0", "1.2.0", "# Changelog\n", "the newest is none with a date"),
    ],
)
def test_what_differs_is_no_release(tag: str, version: str, changelog: str, reason: str) -> None:
    with pytest.raises(ReleaseError, match=re.escape(reason)):
        notes_of(tag, version, changelog)
