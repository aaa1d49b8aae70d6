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
        effort: BetaReasoningEffortInput
        summary: BetaReasoningSummaryInput | None
        context: BetaReasoningContextInput | None
        generate_summary: BetaReasoningGenerateSummaryInput | None


@model
class BetaReasoning(Base):
    """Beta reasoning."""

    mode: BetaReasoningModeEnum | None = absent
    effort: BetaReasoningEffort = None
    summary: BetaReasoningSummary | None = None
    context: BetaReasoningContext | None = None
    generate_summary: BetaReasoningGenerateSummary | None = None
