from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.create_eval_responses_run_data_source_sampling_params_text import CreateEvalResponsesRunDataSourceSamplingParamsText, CreateEvalResponsesRunDataSourceSamplingParamsTextDict
    from ..unions import ReasoningEffort, ReasoningEffortInput, Tool, ToolInput

    class CreateEvalResponsesRunDataSourceSamplingParamsDict(TypedDict, total=False):
        reasoning_effort: ReasoningEffortInput
        temperature: float
        max_completion_tokens: int
        top_p: float
        seed: int
        tools: Sequence[ToolInput]
        text: CreateEvalResponsesRunDataSourceSamplingParamsText | CreateEvalResponsesRunDataSourceSamplingParamsTextDict


@model
class CreateEvalResponsesRunDataSourceSamplingParams(Base):
    """Create eval responses run data source sampling params.

    Attributes:
        reasoning_effort: How much a reasoning model thinks before it answers; null is as good as leaving it
            out.
    """

    reasoning_effort: ReasoningEffort = None
    temperature: float | None = absent
    max_completion_tokens: int | None = absent
    top_p: float | None = absent
    seed: int | None = absent
    tools: list[Tool] | None = absent
    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None = absent

    _nested = {'tools': ['Tool'], 'text': 'CreateEvalResponsesRunDataSourceSamplingParamsText'}
