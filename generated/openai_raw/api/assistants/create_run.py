"""Create run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
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

        assistant_id: Required[str]
        include: Sequence[Literal['step_details.tool_calls[*].file_search.results[*].content']] | Omit
        model: str | AssistantSupportedModelsInput | Omit | None
        reasoning_effort: ReasoningEffortInput | Omit
        instructions: str | Omit | None
        additional_instructions: str | Omit | None
        additional_messages: Sequence[CreateMessageRequest | CreateMessageRequestDict] | Omit | None
        tools: Sequence[AssistantToolsCode | AssistantToolsCodeDict | AssistantToolsFileSearch | AssistantToolsFileSearchDict | AssistantToolsFunction | AssistantToolsFunctionDict] | Omit | None
        metadata: MetadataInput | Omit
        temperature: float | Omit | None
        top_p: float | Omit | None
        max_prompt_tokens: int | Omit | None
        max_completion_tokens: int | Omit | None
        truncation_strategy: TruncationObject | TruncationObjectDict | Omit
        tool_choice: AssistantsApiToolChoiceOptionInput | Omit
        parallel_tool_calls: ParallelToolCallsInput | Omit
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None

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
