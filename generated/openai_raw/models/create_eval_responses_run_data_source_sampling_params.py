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
        """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
        temperature: float
        """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or
        `top_p`, not both. Default: `1`."""
        max_completion_tokens: int
        """The most tokens that the run may generate over all its turns; past that it ends as `incomplete`."""
        top_p: float
        """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
        `temperature`, not both. Default: `1`."""
        seed: int
        """Equal requests with the same seed tend to give equal answers; nothing guarantees it. Default: `42`."""
        tools: Sequence[ToolInput]
        """The tools that the model may call."""
        text: CreateEvalResponsesRunDataSourceSamplingParamsText | CreateEvalResponsesRunDataSourceSamplingParamsTextDict
        """Format of the text in the answer."""


@model
class CreateEvalResponsesRunDataSourceSamplingParams(Base):
    """How the model answers."""

    reasoning_effort: ReasoningEffort = None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    temperature: float | None = absent
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both. Default: `1`."""
    max_completion_tokens: int | None = absent
    """The most tokens that the run may generate over all its turns; past that it ends as `incomplete`."""
    top_p: float | None = absent
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both. Default: `1`."""
    seed: int | None = absent
    """Equal requests with the same seed tend to give equal answers; nothing guarantees it. Default: `42`."""
    tools: list[Tool] | None = absent
    """The tools that the model may call."""
    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None = absent
    """Format of the text in the answer."""

    _nested = {'tools': ['Tool'], 'text': 'CreateEvalResponsesRunDataSourceSamplingParamsText'}
