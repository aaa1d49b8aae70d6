"""What requests take instead of the models in ``models.realtime_reasoning``, for type checkers only."""

from typing import TypedDict

from ..models.realtime_reasoning import RealtimeReasoningEffortInput

class RealtimeReasoningDict(TypedDict, total=False):
    effort: RealtimeReasoningEffortInput
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `minimal`,
    `low`, `medium`, `high`, `xhigh`. Default: `low`."""
