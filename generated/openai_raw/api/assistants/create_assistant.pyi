"""Create an assistant"""

from collections.abc import Iterable
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.assistant_tools_code import AssistantToolsCodeDict
from ...dicts.assistant_tools_file_search import AssistantToolsFileSearchDict
from ...dicts.assistant_tools_function import AssistantToolsFunctionDict
from ...dicts.create_assistant_request import CreateAssistantRequestToolResourcesDict
from ...models.assistant_object import AssistantObject
from ...models.assistant_tools_code import AssistantToolsCode
from ...models.assistant_tools_file_search import AssistantToolsFileSearch
from ...models.assistant_tools_function import AssistantToolsFunction
from ...models.create_assistant_request import CreateAssistantRequestToolResources
from ...models.enums import AssistantSupportedModelsInput
from ...operation import Operation
from ...unions import AssistantsApiResponseFormatOptionInput, MetadataInput, ReasoningEffortInput

OPERATION: Operation

class CreateAssistantParams(RequestOptions, total=False):
    """The keyword arguments of ``createAssistant``."""

    model: Required[str | AssistantSupportedModelsInput]
    """The model that was used. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`,
    `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`,
    `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more."""
    name: str | Omit | None
    """Name of the assistant. At most 256 characters."""
    description: str | Omit | None
    """What the assistant is for, in words for people. At most 512 characters."""
    instructions: str | Omit | None
    """What the model is told first, before anything of the conversation: how to behave and what to do. At most
    256000 characters."""
    reasoning_effort: ReasoningEffortInput | Omit
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    tools: (
        Iterable[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
        ]
        | Omit
    )
    """The tools that the model could call. At most 128 items."""
    tool_resources: CreateAssistantRequestToolResources | CreateAssistantRequestToolResourcesDict | Omit | None
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
    response_format: AssistantsApiResponseFormatOptionInput | Omit | None
    """The form of answers: text, a JSON object or JSON that follows a schema. Null means `auto`."""

def sync(*, client: http.Client, **params: Unpack[CreateAssistantParams]) -> AssistantObject | None:
    """Send ``POST /assistants``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateAssistantParams]) -> http.Response[AssistantObject]:
    """Send ``POST /assistants``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateAssistantParams]) -> AssistantObject | None:
    """Send ``POST /assistants``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateAssistantParams]
) -> http.Response[AssistantObject]:
    """Send ``POST /assistants``, and give the whole response."""
