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
    """Which way of reasoning the model uses; more thorough ones are slower and cost more. Known values:
    `standard`, `pro`."""
    effort: BetaReasoningEffortInput
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    summary: BetaReasoningSummaryInput | None
    """How detailed a summary of the reasoning you get; None for no summary. Values: `auto`, `concise`, `detailed`."""
    context: BetaReasoningContextInput | None
    """Which turns the model's earlier reasoning is shown from. Values: `auto`, `current_turn`, `all_turns`."""
    generate_summary: BetaReasoningGenerateSummaryInput | None
    """How detailed a summary of the reasoning you get. Replaced by `summary`. Values: `auto`, `concise`,
    `detailed`. Deprecated by OpenAI."""
