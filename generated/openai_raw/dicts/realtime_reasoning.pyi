"""What requests take instead of the models in ``models.realtime_reasoning``, for type checkers only."""

from typing import TypedDict

from ..models.realtime_reasoning import RealtimeReasoningEffortInput

class RealtimeReasoningDict(TypedDict, total=False):
    effort: RealtimeReasoningEffortInput
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `minimal`, `low`,
    `medium`, `high`, `xhigh`. Default: `low`."""
