"""`RealtimeReasoning`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class RealtimeReasoning(Base):
    """How the model reasons; only for models that do."""

    effort: RealtimeReasoningEffort | None = absent
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `minimal`, `low`,
    `medium`, `high`, `xhigh`. Default: `low`."""


RealtimeReasoningEffortInput: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
RealtimeReasoningEffort: TypeAlias = RealtimeReasoningEffortInput | str
