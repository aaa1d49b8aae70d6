"""What requests take instead of the models in ``models.beta_reasoning``, for type checkers only."""

from typing import TypedDict

from ..models.beta_reasoning import (
    BetaReasoningContextInput,
    BetaReasoningGenerateSummaryInput,
    BetaReasoningSummaryInput,
)
from ..unions import BetaReasoningEffortInput, BetaReasoningModeEnumInput

class BetaReasoningDict(TypedDict, total=False):
    mode: BetaReasoningModeEnumInput
    """Reasoning mode. More thorough modes are slower and cost more. Known values: `standard`, `pro`."""
    effort: BetaReasoningEffortInput
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    summary: BetaReasoningSummaryInput | None
    """Detail of the reasoning summary; None for no summary. Values: `auto`, `concise`, `detailed`."""
    context: BetaReasoningContextInput | None
    """Turns whose reasoning the model can see. Values: `auto`, `current_turn`, `all_turns`."""
    generate_summary: BetaReasoningGenerateSummaryInput | None
    """Detail of the reasoning summary. Deprecated: use `summary`. Values: `auto`, `concise`, `detailed`."""
