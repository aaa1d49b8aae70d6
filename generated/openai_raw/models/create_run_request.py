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
    """Create run request."""

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
