"""`RealtimeReasoning`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class RealtimeReasoning(Base):
    """Reasoning options; only for reasoning models."""

    effort: RealtimeReasoningEffort | None = absent
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `minimal`,
    `low`, `medium`, `high`, `xhigh`. Default: `low`."""


RealtimeReasoningEffortInput: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
RealtimeReasoningEffort: TypeAlias = RealtimeReasoningEffortInput | str
"""How much effort the model spends on reasoning. Less is faster and uses fewer tokens."""
