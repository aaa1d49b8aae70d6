from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import ReasoningEffort, ReasoningEffortInput

    class GraderScoreModelSamplingParamsDict(TypedDict, total=False):
        seed: int | None
        top_p: float | None
        temperature: float | None
        max_completions_tokens: int | None
        reasoning_effort: ReasoningEffortInput


@model
class GraderScoreModelSamplingParams(Base):
    """Grader score model sampling params.

    Attributes:
        reasoning_effort: How much a reasoning model thinks before it answers; null is as good as leaving it
            out.
    """

    seed: int | None = None
    top_p: float | None = None
    temperature: float | None = None
    max_completions_tokens: int | None = None
    reasoning_effort: ReasoningEffort = None
