from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..models.run_object_incomplete_details import RunObjectIncompleteDetails
    from ..models.run_object_last_error import RunObjectLastError
    from ..models.run_object_required_action import RunObjectRequiredAction
    from ..models.run_object_status import RunObjectStatus
    from ..models.truncation_object import TruncationObject
    from ..unions import AssistantsApiResponseFormatOption, AssistantsApiToolChoiceOption, Metadata, ParallelToolCalls, RunCompletionUsage


@model
class RunObject(Base):
    """Run object.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
        parallel_tool_calls: Whether the model may ask for several tool calls at once.
    """

    id: str
    object: Literal['thread.run']
    created_at: int
    thread_id: str
    assistant_id: str
    status: RunObjectStatus
    required_action: RunObjectRequiredAction | None
    last_error: RunObjectLastError | None
    expires_at: int | None
    started_at: int | None
    cancelled_at: int | None
    failed_at: int | None
    completed_at: int | None
    incomplete_details: RunObjectIncompleteDetails | None
    model: str
    instructions: str | None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction]
    metadata: Metadata
    usage: RunCompletionUsage
    temperature: float | None = None
    top_p: float | None = None
    max_prompt_tokens: int | None
    max_completion_tokens: int | None
    truncation_strategy: TruncationObject
    tool_choice: AssistantsApiToolChoiceOption
    parallel_tool_calls: ParallelToolCalls | None = absent
    response_format: AssistantsApiResponseFormatOption | None

    _nested = {'required_action': 'RunObjectRequiredAction', 'last_error': 'RunObjectLastError', 'incomplete_details': 'RunObjectIncompleteDetails', 'tools': [('type', {'code_interpreter': 'AssistantToolsCode', 'file_search': 'AssistantToolsFileSearch', 'function': 'AssistantToolsFunction'})], 'usage': 'RunCompletionUsage', 'truncation_strategy': 'TruncationObject', 'tool_choice': 'AssistantsApiToolChoiceOption', 'response_format': ('type', {'text': 'ResponseFormatText', 'json_object': 'ResponseFormatJsonObject', 'json_schema': 'ResponseFormatJsonSchema'})}
    _tags = {'object': 'thread.run'}
