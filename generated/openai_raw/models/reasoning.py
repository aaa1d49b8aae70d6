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
        """Known values: `standard`, `pro`."""
        effort: ReasoningEffortInput
        """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
        summary: ReasoningSummaryInput | None
        """Values: `auto`, `concise`, `detailed`."""
        context: ReasoningContextInput | None
        """Values: `auto`, `current_turn`, `all_turns`."""
        generate_summary: ReasoningGenerateSummaryInput | None
        """Values: `auto`, `concise`, `detailed`. Deprecated by OpenAI."""


@model
class Reasoning(Base):
    """The value of `CreateResponse.reasoning`, `Response.reasoning` and others."""

    mode: ReasoningModeEnum | None = absent
    """Known values: `standard`, `pro`."""
    effort: ReasoningEffort = None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    summary: ReasoningSummary | None = None
    """Values: `auto`, `concise`, `detailed`."""
    context: ReasoningContext | None = None
    """Values: `auto`, `current_turn`, `all_turns`."""
    generate_summary: ReasoningGenerateSummary | None = None
    """Values: `auto`, `concise`, `detailed`. Deprecated by OpenAI."""
