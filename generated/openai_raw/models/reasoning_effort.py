"""What only `ReasoningEffort` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningEffortEnumInput: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
ReasoningEffortEnum: TypeAlias = ReasoningEffortEnumInput | str
"""Reasoning effort, from `none` to `max`. Less is faster and uses fewer tokens. Not every model supports every
level."""
