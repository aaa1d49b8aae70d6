from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_reasoning_effort import RealtimeReasoningEffort, RealtimeReasoningEffortInput

    class RealtimeReasoningDict(TypedDict, total=False):
        effort: RealtimeReasoningEffortInput
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `minimal`,
        `low`, `medium`, `high`, `xhigh`. Default: `low`."""


@model
class RealtimeReasoning(Base):
    """How the model reasons; only for models that do."""

    effort: RealtimeReasoningEffort | None = absent
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `minimal`, `low`,
    `medium`, `high`, `xhigh`. Default: `low`."""
