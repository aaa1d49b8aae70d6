"""Run an assistant on a thread"""

from collections.abc import Sequence
from typing import Literal, Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.assistant_tools_code import AssistantToolsCodeDict
from ...dicts.assistant_tools_file_search import AssistantToolsFileSearchDict
from ...dicts.assistant_tools_function import AssistantToolsFunctionDict
from ...dicts.create_message_request import CreateMessageRequestDict
from ...dicts.truncation_object import TruncationObjectDict
from ...models.assistant_tools_code import AssistantToolsCode
from ...models.assistant_tools_file_search import AssistantToolsFileSearch
from ...models.assistant_tools_function import AssistantToolsFunction
from ...models.create_message_request import CreateMessageRequest
from ...models.enums import AssistantSupportedModelsInput
from ...models.run_object import RunObject
from ...models.truncation_object import TruncationObject
from ...operation import Operation
from ...unions import (
    AssistantsApiResponseFormatOptionInput,
    AssistantsApiToolChoiceOptionInput,
    MetadataInput,
    ParallelToolCallsInput,
    ReasoningEffortInput,
)

OPERATION: Operation

class CreateRunParams(RequestOptions, total=False):
    """The keyword arguments of ``createRun``."""

    assistant_id: Required[str]
    """Id of the assistant."""
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit
    """Additional data to include in the response, omitted by default."""
    model: str | AssistantSupportedModelsInput | Omit | None
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`,
    `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`,
    `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more."""
    reasoning_effort: ReasoningEffortInput | Omit
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    instructions: str | Omit | None
    """System instructions: how the model should behave. They precede the conversation."""
    additional_instructions: str | Omit | None
    """Text added to the assistant's instructions for this run only."""
    additional_messages: Sequence[CreateMessageRequest | CreateMessageRequestDict] | Omit | None
    """Messages added to the thread before the run begins."""
    tools: (
        Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
        ]
        | Omit
        | None
    )
    """Tools the model may call. At most 20 items."""
    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    temperature: float | Omit | None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both. Default: `1`."""
    top_p: float | Omit | None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both. Default: `1`."""
    max_prompt_tokens: int | Omit | None
    """Maximum number of prompt tokens the run may use in all its turns. If it needs more, it ends as `incomplete`.
    At least 256."""
    max_completion_tokens: int | Omit | None
    """Maximum number of tokens the run may generate in all its turns. If it needs more, it ends as `incomplete`.
    At least 256."""
    truncation_strategy: TruncationObject | TruncationObjectDict | Omit
    """Which messages of the thread to include in the context."""
    tool_choice: AssistantsApiToolChoiceOptionInput | Omit
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    parallel_tool_calls: ParallelToolCallsInput | Omit
    """Whether the model may request several tool calls at once. Default: `true`."""
    response_format: AssistantsApiResponseFormatOptionInput | Omit | None
    """Output format: text, a JSON object, or JSON that matches a schema. None means `auto`."""

def sync(thread_id: str, *, client: http.Client, **params: Unpack[CreateRunParams]) -> RunObject | None:
    """Send ``POST /threads/{thread_id}/runs``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[CreateRunParams]
) -> http.Response[RunObject]:
    """Send ``POST /threads/{thread_id}/runs``, and give the whole response."""

async def asyncio(thread_id: str, *, client: http.Client, **params: Unpack[CreateRunParams]) -> RunObject | None:
    """Send ``POST /threads/{thread_id}/runs``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[CreateRunParams]
) -> http.Response[RunObject]:
    """Send ``POST /threads/{thread_id}/runs``, and give the whole response."""
