"""What only `ReasoningEffort` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningEffortEnumInput: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
ReasoningEffortEnum: TypeAlias = ReasoningEffortEnumInput | str
"""How much a reasoning model thinks, from not at all (`none`) to all it can (`max`): less is faster and takes
fewer tokens. Not every model knows every level."""
