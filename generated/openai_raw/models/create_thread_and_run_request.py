from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..models.create_thread_and_run_request_model import CreateThreadAndRunRequestModel
    from ..models.create_thread_and_run_request_tool_resources import CreateThreadAndRunRequestToolResources
    from ..models.create_thread_request import CreateThreadRequest
    from ..models.truncation_object import TruncationObject
    from ..unions import AssistantsApiResponseFormatOption, AssistantsApiToolChoiceOption, Metadata, ParallelToolCalls


@model
class CreateThreadAndRunRequest(Base):
    """Create thread and run request.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
        parallel_tool_calls: Whether the model may ask for several tool calls at once.
    """

    assistant_id: str
    thread: CreateThreadRequest | None = absent
    model: str | CreateThreadAndRunRequestModel | None = None
    instructions: str | None = None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None = None
    tool_resources: CreateThreadAndRunRequestToolResources | None = None
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

    _nested = {'thread': 'CreateThreadRequest', 'tools': [('type', {'code_interpreter': 'AssistantToolsCode', 'file_search': 'AssistantToolsFileSearch', 'function': 'AssistantToolsFunction'})], 'tool_resources': 'CreateThreadAndRunRequestToolResources', 'truncation_strategy': 'TruncationObject', 'tool_choice': 'AssistantsApiToolChoiceOption', 'response_format': ('type', {'text': 'ResponseFormatText', 'json_object': 'ResponseFormatJsonObject', 'json_schema': 'ResponseFormatJsonSchema'})}
