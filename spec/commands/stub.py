"""``python -m spec stub``: the names of `overlay`, which are loaded when they are first used, for type checkers."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import overlay
from spec.pipeline import ROOT

STUB = ROOT / "overlay" / "__init__.pyi"
_HEAD = """# Written by `python -m spec stub` from the table in __init__.py.
from typing import Any

"""
# What calls return has the type of the generated client, so that is what these names are in annotations.
_RETURNED = ("_answers.pagination", "_answers.streaming")
_TAIL = """
__version__: str

def __getattr__(name: str) -> Any: ...  # the settings and resources of the module's own client
"""


def main(argv: Sequence[str]) -> int:
    """Write the stub, or compare the existing one with what would be written."""
    parser = argparse.ArgumentParser(prog="python -m spec stub", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 where the stub is another")
    if parser.parse_args(argv).check:
        return int(STUB.read_text("utf-8") != text())
    STUB.write_text(text(), "utf-8")
    return 0


def text() -> str:
    """Return the stub: each public name, re-exported as itself."""
    raw = _import("openai_raw.client", sorted(name for module in _RETURNED for name in overlay._HOMES[module]))
    homes = {"": overlay._PUBLIC} | dict(sorted(overlay._HOMES.items()))
    own = (_import(f".{module}", names) for module, names in homes.items() if module not in _RETURNED)
    return f"{_HEAD}{raw}\n{''.join(own)}{_TAIL}"


def _import(module: str, names: Sequence[str]) -> str:
    said = [f"{name} as {name}" for name in names]
    if len(said) == 1:
        return f"from {module} import {said[0]}\n"
    return f"from {module} import (\n" + "".join(f"    {each},\n" for each in said) + ")\n"
