"""Create run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...models.assistant_supported_models import AssistantSupportedModelsInput
    from ...models.assistant_tools_code import AssistantToolsCode, AssistantToolsCodeDict
    from ...models.assistant_tools_file_search import AssistantToolsFileSearch, AssistantToolsFileSearchDict
    from ...models.assistant_tools_function import AssistantToolsFunction, AssistantToolsFunctionDict
    from ...models.create_message_request import CreateMessageRequest, CreateMessageRequestDict
    from ...models.truncation_object import TruncationObject, TruncationObjectDict
    from ...unions import AssistantsApiResponseFormatOptionInput, AssistantsApiToolChoiceOptionInput, MetadataInput, ParallelToolCallsInput, ReasoningEffortInput

    class CreateRunParams(RequestOptions, total=False):
        """The keyword arguments of ``createRun``."""

        include: Sequence[Literal['step_details.tool_calls[*].file_search.results[*].content']]
        assistant_id: Required[str]
        model: str | AssistantSupportedModelsInput | None
        reasoning_effort: ReasoningEffortInput
        instructions: str | None
        additional_instructions: str | None
        additional_messages: Sequence[CreateMessageRequest | CreateMessageRequestDict] | None
        tools: Sequence[AssistantToolsCode | AssistantToolsCodeDict | AssistantToolsFileSearch | AssistantToolsFileSearchDict | AssistantToolsFunction | AssistantToolsFunctionDict] | None
        metadata: MetadataInput
        temperature: float | None
        top_p: float | None
        max_prompt_tokens: int | None
        max_completion_tokens: int | None
        truncation_strategy: TruncationObject | TruncationObjectDict
        tool_choice: AssistantsApiToolChoiceOptionInput
        parallel_tool_calls: ParallelToolCallsInput
        response_format: AssistantsApiResponseFormatOptionInput | None

OPERATION = Operation(
    id="createRun",
    method="POST",
    path="/threads/{thread_id}/runs",
    query={'include': 'include[]'},
    body={'assistant_id': 'assistant_id', 'model': 'model', 'reasoning_effort': 'reasoning_effort', 'instructions': 'instructions', 'additional_instructions': 'additional_instructions', 'additional_messages': 'additional_messages', 'tools': 'tools', 'metadata': 'metadata', 'temperature': 'temperature', 'top_p': 'top_p', 'stream': 'stream', 'max_prompt_tokens': 'max_prompt_tokens', 'max_completion_tokens': 'max_completion_tokens', 'truncation_strategy': 'truncation_strategy', 'tool_choice': 'tool_choice', 'parallel_tool_calls': 'parallel_tool_calls', 'response_format': 'response_format'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    required=('assistant_id',),
    bodies=('application/json',),
    result='RunObject',
    event='AssistantStreamEvent',
    streams=True,
    wraps_events=True,
    switch=('stream', True),
)
