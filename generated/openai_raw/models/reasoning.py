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
        effort: ReasoningEffortInput
        summary: ReasoningSummaryInput | None
        context: ReasoningContextInput | None
        generate_summary: ReasoningGenerateSummaryInput | None


@model
class Reasoning(Base):
    """Reasoning.

    Attributes:
        effort: How much a reasoning model thinks before it answers; null is as good as leaving it out.
    """

    mode: ReasoningModeEnum | None = absent
    effort: ReasoningEffort = None
    summary: ReasoningSummary | None = None
    context: ReasoningContext | None = None
    generate_summary: ReasoningGenerateSummary | None = None
