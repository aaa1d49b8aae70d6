"""What only `Verbosity` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

VerbosityEnumInput: TypeAlias = Literal["low", "medium", "high"]
VerbosityEnum: TypeAlias = VerbosityEnumInput | str
"""How verbose the answer is, from concise (`low`) to detailed (`high`)."""
