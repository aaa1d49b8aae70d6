"""Create thread and run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.assistant_tools_code import AssistantToolsCode, AssistantToolsCodeDict
    from ...models.assistant_tools_file_search import AssistantToolsFileSearch, AssistantToolsFileSearchDict
    from ...models.assistant_tools_function import AssistantToolsFunction, AssistantToolsFunctionDict
    from ...models.create_thread_and_run_request_model import CreateThreadAndRunRequestModelInput
    from ...models.create_thread_and_run_request_tool_resources import CreateThreadAndRunRequestToolResources, CreateThreadAndRunRequestToolResourcesDict
    from ...models.create_thread_request import CreateThreadRequest, CreateThreadRequestDict
    from ...models.truncation_object import TruncationObject, TruncationObjectDict
    from ...unions import AssistantsApiResponseFormatOptionInput, AssistantsApiToolChoiceOptionInput, MetadataInput, ParallelToolCallsInput

    class CreateThreadAndRunParams(RequestOptions, total=False):
        """The keyword arguments of ``createThreadAndRun``."""

        assistant_id: Required[str]
        thread: CreateThreadRequest | CreateThreadRequestDict | Omit
        model: str | CreateThreadAndRunRequestModelInput | Omit | None
        instructions: str | Omit | None
        tools: Sequence[AssistantToolsCode | AssistantToolsCodeDict | AssistantToolsFileSearch | AssistantToolsFileSearchDict | AssistantToolsFunction | AssistantToolsFunctionDict] | Omit | None
        tool_resources: CreateThreadAndRunRequestToolResources | CreateThreadAndRunRequestToolResourcesDict | Omit | None
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
    id="createThreadAndRun",
    method="POST",
    path="/threads/runs",
    body={'assistant_id': 'assistant_id', 'thread': 'thread', 'model': 'model', 'instructions': 'instructions', 'tools': 'tools', 'tool_resources': 'tool_resources', 'metadata': 'metadata', 'temperature': 'temperature', 'top_p': 'top_p', 'stream': 'stream', 'max_prompt_tokens': 'max_prompt_tokens', 'max_completion_tokens': 'max_completion_tokens', 'truncation_strategy': 'truncation_strategy', 'tool_choice': 'tool_choice', 'parallel_tool_calls': 'parallel_tool_calls', 'response_format': 'response_format'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    required=('assistant_id',),
    bodies=('application/json',),
    result='RunObject',
    event='AssistantStreamEvent',
    streams=True,
    wraps_events=True,
    switch=('stream', True),
)
