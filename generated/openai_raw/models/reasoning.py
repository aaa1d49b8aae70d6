from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.reasoning_context import ReasoningContext, ReasoningContextInput
    from ..models.reasoning_generate_summary import ReasoningGenerateSummary, ReasoningGenerateSummaryInput
    from ..models.reasoning_summary import ReasoningSummary, ReasoningSummaryInput
    from ..unions import ReasoningEffort, ReasoningEffortInput, ReasoningModeEnum, ReasoningModeEnumInput

    class ReasoningDict(TypedDict, total=False):
        mode: ReasoningModeEnumInput
        """Which way of reasoning the model uses; more thorough ones are slower and cost more. Known values:
        `standard`, `pro`."""
        effort: ReasoningEffortInput
        """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
        summary: ReasoningSummaryInput | None
        """How detailed a summary of the reasoning you get; None for no summary. Values: `auto`, `concise`,
        `detailed`."""
        context: ReasoningContextInput | None
        """Which turns the model's earlier reasoning is shown from. Values: `auto`, `current_turn`, `all_turns`."""
        generate_summary: ReasoningGenerateSummaryInput | None
        """How detailed a summary of the reasoning you get. Replaced by `summary`. Values: `auto`, `concise`,
        `detailed`. Deprecated by OpenAI."""


@model
class Reasoning(Base):
    """How the model reasons; only for models that do."""

    mode: ReasoningModeEnum | None = absent
    """Which way of reasoning the model uses; more thorough ones are slower and cost more. Known values:
    `standard`, `pro`."""
    effort: ReasoningEffort = None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    summary: ReasoningSummary | None = None
    """How detailed a summary of the reasoning you get; None for no summary. Values: `auto`, `concise`, `detailed`."""
    context: ReasoningContext | None = None
    """Which turns the model's earlier reasoning is shown from. Values: `auto`, `current_turn`, `all_turns`."""
    generate_summary: ReasoningGenerateSummary | None = None
    """How detailed a summary of the reasoning you get. Replaced by `summary`. Values: `auto`, `concise`,
    `detailed`. Deprecated by OpenAI."""
