from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_reasoning_context import BetaReasoningContext, BetaReasoningContextInput
    from ..models.beta_reasoning_generate_summary import BetaReasoningGenerateSummary, BetaReasoningGenerateSummaryInput
    from ..models.beta_reasoning_summary import BetaReasoningSummary, BetaReasoningSummaryInput
    from ..unions import BetaReasoningEffort, BetaReasoningEffortInput, BetaReasoningModeEnum, BetaReasoningModeEnumInput

    class BetaReasoningDict(TypedDict, total=False):
        mode: BetaReasoningModeEnumInput
        """Which way of reasoning the model uses; more thorough ones are slower and cost more. Known values:
        `standard`, `pro`."""
        effort: BetaReasoningEffortInput
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
        summary: BetaReasoningSummaryInput | None
        """How detailed a summary of the reasoning you get; None for no summary. Values: `auto`, `concise`,
        `detailed`."""
        context: BetaReasoningContextInput | None
        """Which turns the model's earlier reasoning is shown from. Values: `auto`, `current_turn`, `all_turns`."""
        generate_summary: BetaReasoningGenerateSummaryInput | None
        """How detailed a summary of the reasoning you get. Replaced by `summary`. Values: `auto`, `concise`,
        `detailed`. Deprecated by OpenAI."""


@model
class BetaReasoning(Base):
    """How the model reasons; only for models that do."""

    mode: BetaReasoningModeEnum | None = absent
    """Which way of reasoning the model uses; more thorough ones are slower and cost more. Known values:
    `standard`, `pro`."""
    effort: BetaReasoningEffort = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    summary: BetaReasoningSummary | None = None
    """How detailed a summary of the reasoning you get; None for no summary. Values: `auto`, `concise`, `detailed`."""
    context: BetaReasoningContext | None = None
    """Which turns the model's earlier reasoning is shown from. Values: `auto`, `current_turn`, `all_turns`."""
    generate_summary: BetaReasoningGenerateSummary | None = None
    """How detailed a summary of the reasoning you get. Replaced by `summary`. Values: `auto`, `concise`,
    `detailed`. Deprecated by OpenAI."""
