"""Check that a tag, the version and the changelog name the same release, and print its notes.

`python .ci/release.py v0.2.0` in a checkout; exits with 1 if they differ. Standard library only.
"""

import re
import sys
from pathlib import Path


class ReleaseError(Exception):
    """The tree is not that release; the message says what differs."""


def notes_of(tag: str, version: str, changelog: str) -> str:
    """Return the changelog's text about a release.

    Args:
        tag: `v` and the version.
        version: The package's own, `__version__`.
        changelog: In the form of Keep a Changelog.

    Raises:
        ReleaseError: Tag, version and newest section of the changelog are not the same, or the section is empty.
    """
    if tag != f"v{version}":
        raise ReleaseError(f"the tag is {tag}, and overlay.__version__ is {version}: it should be v{version}")
    sections = re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]
    unreleased = next((one for one in sections if one.startswith("[Unreleased]")), "[Unreleased]")
    if unreleased.strip() != "[Unreleased]":
        raise ReleaseError(f"CHANGELOG.md has unreleased lines: move them into the section of {version}")
    released = [one for one in sections if not one.startswith("[Unreleased]")]
    head = re.match(r"\[([^\]]+)\] - \d{4}-\d{2}-\d{2}\n", released[0]) if released else None
    if head is None or head[1] != version:
        found = head[1] if head else "none with a date"
        raise ReleaseError(f"CHANGELOG.md should begin with a section [{version}] - DATE; the newest is {found}")
    notes = released[0][head.end() :].strip()
    if not notes:
        raise ReleaseError(f"CHANGELOG.md says nothing of {version}")
    return notes + "\n"


def main() -> int:
    """Read the tree and the one argument."""
    if len(sys.argv) != 2:
        print("usage: python .ci/release.py vVERSION", file=sys.stderr)
        return 2
    root = Path(__file__).parent.parent
    found = re.search(r'^__version__ = "(.+)"$', (root / "overlay/__init__.py").read_text("utf-8"), re.MULTILINE)
    try:
        notes = notes_of(sys.argv[1], found[1] if found else "unknown", (root / "CHANGELOG.md").read_text("utf-8"))
    except ReleaseError as error:
        print(f"not a release: {error}", file=sys.stderr)
        return 1
    sys.stdout.write(notes)
    return 0


if __name__ == "__main__":
    sys.exit(main())
