"""What requests take instead of the models in ``models.reasoning``, for type checkers only."""

from typing import TypedDict

from ..models.reasoning import ReasoningContextInput, ReasoningGenerateSummaryInput, ReasoningSummaryInput
from ..unions import ReasoningEffortInput, ReasoningModeEnumInput

class ReasoningDict(TypedDict, total=False):
    mode: ReasoningModeEnumInput
    """Which way of reasoning the model uses; more thorough ones are slower and cost more. Known values:
    `standard`, `pro`."""
    effort: ReasoningEffortInput
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    summary: ReasoningSummaryInput | None
    """How detailed a summary of the reasoning you get; None for no summary. Values: `auto`, `concise`, `detailed`."""
    context: ReasoningContextInput | None
    """Which turns the model's earlier reasoning is shown from. Values: `auto`, `current_turn`, `all_turns`."""
    generate_summary: ReasoningGenerateSummaryInput | None
    """How detailed a summary of the reasoning you get. Replaced by `summary`. Values: `auto`, `concise`,
    `detailed`. Deprecated by OpenAI."""
