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
        """Known values: `standard`, `pro`."""
        effort: BetaReasoningEffortInput
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
        summary: BetaReasoningSummaryInput | None
        """Values: `auto`, `concise`, `detailed`."""
        context: BetaReasoningContextInput | None
        """Values: `auto`, `current_turn`, `all_turns`."""
        generate_summary: BetaReasoningGenerateSummaryInput | None
        """Values: `auto`, `concise`, `detailed`. Deprecated by OpenAI."""


@model
class BetaReasoning(Base):
    """The value of `BetaTokenCountsBody.reasoning`, `BetaResponse.reasoning` and others."""

    mode: BetaReasoningModeEnum | None = absent
    """Known values: `standard`, `pro`."""
    effort: BetaReasoningEffort = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    summary: BetaReasoningSummary | None = None
    """Values: `auto`, `concise`, `detailed`."""
    context: BetaReasoningContext | None = None
    """Values: `auto`, `current_turn`, `all_turns`."""
    generate_summary: BetaReasoningGenerateSummary | None = None
    """Values: `auto`, `concise`, `detailed`. Deprecated by OpenAI."""
