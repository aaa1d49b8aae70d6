"""The statements of one example, as they are collected."""

from __future__ import annotations

import builtins
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Script:
    """Collects the statements of one example."""

    lines: list[str] = field(default_factory=list)
    made: dict[str, str] = field(default_factory=dict)  # collection -> the expression of its object's id
    under_way: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)

    def name(self, wish: str) -> str:
        """Return an unused variable name."""
        wish = f"new_{wish}" if hasattr(builtins, wish) else wish
        number, found = 2, wish
        while found in self.names:
            found, number = f"{wish}_{number}", number + 1
        self.names.add(found)
        return found


def bare_path(path: str) -> str:
    """Return a path without the names of its parameters."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def id_field(fields: Mapping[str, Any], name: str) -> str | None:
    """Return the field that identifies an object: its id, or the one named like the parameter if that is no id."""
    wanted = ("id", name) if name.endswith(("_id", "_ids")) else (name, "id")
    return next((each for each in wanted if each in fields), None)
