"""Create a thread and run an assistant on it"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.assistant_tools_code import AssistantToolsCodeDict
from ...dicts.assistant_tools_file_search import AssistantToolsFileSearchDict
from ...dicts.assistant_tools_function import AssistantToolsFunctionDict
from ...dicts.create_thread_and_run_request import CreateThreadAndRunRequestToolResourcesDict
from ...dicts.create_thread_request import CreateThreadRequestDict
from ...dicts.truncation_object import TruncationObjectDict
from ...models.assistant_tools_code import AssistantToolsCode
from ...models.assistant_tools_file_search import AssistantToolsFileSearch
from ...models.assistant_tools_function import AssistantToolsFunction
from ...models.create_thread_and_run_request import (
    CreateThreadAndRunRequestModelInput,
    CreateThreadAndRunRequestToolResources,
)
from ...models.create_thread_request import CreateThreadRequest
from ...models.run_object import RunObject
from ...models.truncation_object import TruncationObject
from ...operation import Operation
from ...unions import (
    AssistantsApiResponseFormatOptionInput,
    AssistantsApiToolChoiceOptionInput,
    MetadataInput,
    ParallelToolCallsInput,
)

OPERATION: Operation

class CreateThreadAndRunParams(RequestOptions, total=False):
    """The keyword arguments of ``createThreadAndRun``."""

    assistant_id: Required[str]
    """Id of the assistant."""
    thread: CreateThreadRequest | CreateThreadRequestDict | Omit
    """The thread to create."""
    model: str | CreateThreadAndRunRequestModelInput | Omit | None
    """The model that was used. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`,
    `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`,
    `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more."""
    instructions: str | Omit | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
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
    """The tools that the model could call. At most 20 items."""
    tool_resources: CreateThreadAndRunRequestToolResources | CreateThreadAndRunRequestToolResourcesDict | Omit | None
    """Files and vector stores that the tools may use."""
    metadata: MetadataInput | Omit
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    temperature: float | Omit | None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both. Default: `1`."""
    top_p: float | Omit | None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both. Default: `1`."""
    max_prompt_tokens: int | Omit | None
    """The most prompt tokens that the run may use over all its turns; past that it ends as `incomplete`. At least
    256."""
    max_completion_tokens: int | Omit | None
    """The most tokens that the run may generate over all its turns; past that it ends as `incomplete`. At least
    256."""
    truncation_strategy: TruncationObject | TruncationObjectDict | Omit
    """Which messages of the thread the model gets to read."""
    tool_choice: AssistantsApiToolChoiceOptionInput | Omit
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    parallel_tool_calls: ParallelToolCallsInput | Omit
    """Whether the model may ask for several tool calls at once. Default: `true`."""
    response_format: AssistantsApiResponseFormatOptionInput | Omit | None
    """The form of answers: text, a JSON object or JSON that follows a schema. Null means `auto`."""

def sync(*, client: http.Client, **params: Unpack[CreateThreadAndRunParams]) -> RunObject | None:
    """Send ``POST /threads/runs``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateThreadAndRunParams]) -> http.Response[RunObject]:
    """Send ``POST /threads/runs``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateThreadAndRunParams]) -> RunObject | None:
    """Send ``POST /threads/runs``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateThreadAndRunParams]
) -> http.Response[RunObject]:
    """Send ``POST /threads/runs``, and give the whole response."""
