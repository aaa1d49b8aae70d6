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
        temperature: float
        max_completion_tokens: int
        top_p: float
        seed: int
        response_format: ResponseFormatText | ResponseFormatTextDict | ResponseFormatJsonSchema | ResponseFormatJsonSchemaDict | ResponseFormatJsonObject | ResponseFormatJsonObjectDict
        tools: Sequence[ChatCompletionTool | ChatCompletionToolDict]


@model
class CreateEvalCompletionsRunDataSourceSamplingParams(Base):
    """Create eval completions run data source sampling params.

    Attributes:
        reasoning_effort: How much a reasoning model thinks before it answers; null is as good as leaving it
            out.
    """

    reasoning_effort: ReasoningEffort = None
    temperature: float | None = absent
    max_completion_tokens: int | None = absent
    top_p: float | None = absent
    seed: int | None = absent
    response_format: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | None = absent
    tools: list[ChatCompletionTool] | None = absent

    _nested = {'response_format': ('type', {'text': 'ResponseFormatText', 'json_schema': 'ResponseFormatJsonSchema', 'json_object': 'ResponseFormatJsonObject'}), 'tools': ['ChatCompletionTool']}
