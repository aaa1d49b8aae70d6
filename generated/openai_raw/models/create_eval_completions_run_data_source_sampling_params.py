from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.chat_completion_tool import ChatCompletionTool, ChatCompletionToolDict
    from ..models.response_format_json_object import ResponseFormatJsonObject, ResponseFormatJsonObjectDict
    from ..models.response_format_json_schema import ResponseFormatJsonSchema, ResponseFormatJsonSchemaDict
    from ..models.response_format_text import ResponseFormatText, ResponseFormatTextDict
    from ..unions import ReasoningEffort, ReasoningEffortInput

    class CreateEvalCompletionsRunDataSourceSamplingParamsDict(TypedDict, total=False):
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
        response_format: ResponseFormatText | ResponseFormatTextDict | ResponseFormatJsonSchema | ResponseFormatJsonSchemaDict | ResponseFormatJsonObject | ResponseFormatJsonObjectDict
        """The form of the answer: plain text or JSON."""
        tools: Sequence[ChatCompletionTool | ChatCompletionToolDict]
        """The tools that the model may call."""


@model
class CreateEvalCompletionsRunDataSourceSamplingParams(Base):
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
    response_format: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | None = absent
    """The form of the answer: plain text or JSON."""
    tools: list[ChatCompletionTool] | None = absent
    """The tools that the model may call."""

    _nested = {'response_format': ('type', {'text': 'ResponseFormatText', 'json_schema': 'ResponseFormatJsonSchema', 'json_object': 'ResponseFormatJsonObject'}), 'tools': ['ChatCompletionTool']}
