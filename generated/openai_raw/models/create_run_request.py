from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.assistant_supported_models import AssistantSupportedModels
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..models.create_message_request import CreateMessageRequest
    from ..models.truncation_object import TruncationObject
    from ..unions import AssistantsApiResponseFormatOption, AssistantsApiToolChoiceOption, Metadata, ParallelToolCalls, ReasoningEffort


@model
class CreateRunRequest(Base):
    """Create run request.

    Attributes:
        reasoning_effort: How much a reasoning model thinks before it answers; null is as good as leaving it
            out.
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
        parallel_tool_calls: Whether the model may ask for several tool calls at once.
    """

    assistant_id: str
    model: str | AssistantSupportedModels | None = None
    reasoning_effort: ReasoningEffort = None
    instructions: str | None = None
    additional_instructions: str | None = None
    additional_messages: list[CreateMessageRequest] | None = None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None = None
    metadata: Metadata = None
    temperature: float | None = None
    top_p: float | None = None
    stream: bool | None = None
    max_prompt_tokens: int | None = None
    max_completion_tokens: int | None = None
    truncation_strategy: TruncationObject | None = absent
    tool_choice: AssistantsApiToolChoiceOption | None = absent
    parallel_tool_calls: ParallelToolCalls | None = absent
    response_format: AssistantsApiResponseFormatOption | None = None

    _nested = {'additional_messages': ['CreateMessageRequest'], 'tools': [('type', {'code_interpreter': 'AssistantToolsCode', 'file_search': 'AssistantToolsFileSearch', 'function': 'AssistantToolsFunction'})], 'truncation_strategy': 'TruncationObject', 'tool_choice': 'AssistantsApiToolChoiceOption', 'response_format': ('type', {'text': 'ResponseFormatText', 'json_object': 'ResponseFormatJsonObject', 'json_schema': 'ResponseFormatJsonSchema'})}
