"""``python -m tests.dropin.names``: which of the names that libraries take of ``openai`` there are under `install`."""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path
from typing import Any

NAMES = Path(__file__).parent / "openai_names.txt"


def names() -> list[str]:
    """Return the names that libraries import."""
    return [line for line in NAMES.read_text("utf-8").splitlines() if not line.startswith("#")]


def reached(dotted: str) -> Any:
    """Return what a dotted name is: an attribute of the longest module that can be imported."""
    parts = dotted.split(".")
    for length in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:length]))
        except ModuleNotFoundError:
            continue
        for part in parts[length:]:
            found = getattr(found, part)
        return found
    raise ModuleNotFoundError(dotted)


def main() -> int:
    """Print how many names are there, and those that are not with the reason."""
    import overlay.interop

    os.environ.setdefault("OPENAI_API_KEY", "sk-test")
    overlay.interop.install()
    missing = {}
    for name in names():
        try:
            reached(name)
        except (AttributeError, ModuleNotFoundError) as error:
            missing[name] = str(error)
    if sys.argv[1:] == ["--json"]:
        print(json.dumps(missing))
        return 0
    print(f"{len(names()) - len(missing)} of {len(names())} names can be imported")
    for name, reason in missing.items():
        print(f"  {name}: {reason}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
