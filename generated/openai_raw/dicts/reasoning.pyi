"""What requests take instead of the models in ``models.reasoning``, for type checkers only."""

from typing import TypedDict

from ..models.reasoning import ReasoningContextInput, ReasoningGenerateSummaryInput, ReasoningSummaryInput
from ..unions import ReasoningEffortInput, ReasoningModeEnumInput

class ReasoningDict(TypedDict, total=False):
    mode: ReasoningModeEnumInput
    """Reasoning mode. More thorough modes are slower and cost more. Known values: `standard`, `pro`."""
    effort: ReasoningEffortInput
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    summary: ReasoningSummaryInput | None
    """Detail of the reasoning summary; None for no summary. Values: `auto`, `concise`, `detailed`."""
    context: ReasoningContextInput | None
    """Turns whose reasoning the model can see. Values: `auto`, `current_turn`, `all_turns`."""
    generate_summary: ReasoningGenerateSummaryInput | None
    """Detail of the reasoning summary. Deprecated: use `summary`. Values: `auto`, `concise`, `detailed`."""
