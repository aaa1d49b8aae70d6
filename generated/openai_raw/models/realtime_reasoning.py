from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_reasoning_effort import RealtimeReasoningEffort, RealtimeReasoningEffortInput

    class RealtimeReasoningDict(TypedDict, total=False):
        effort: RealtimeReasoningEffortInput


@model
class RealtimeReasoning(Base):
    """Realtime reasoning."""

    effort: RealtimeReasoningEffort | None = absent
