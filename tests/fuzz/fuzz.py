"""Fuzz one target with atheris: `python -m tests.fuzz.fuzz sse -max_total_time=60`; other options are libFuzzer's."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["overlay"]):
    from tests.fuzz import targets


def main() -> None:
    """Run the target that is named first."""
    if len(sys.argv) < 2 or sys.argv[1] not in targets.ALL:
        sys.exit(f"name a target first: {', '.join(targets.ALL)}")
    target = targets.ALL[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
