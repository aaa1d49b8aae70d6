"""Change an assistant"""

from collections.abc import Iterable
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.assistant_tools_code import AssistantToolsCodeDict
from ...dicts.assistant_tools_file_search import AssistantToolsFileSearchDict
from ...dicts.assistant_tools_function import AssistantToolsFunctionDict
from ...dicts.modify_assistant_request import ModifyAssistantRequestToolResourcesDict
from ...models.assistant_object import AssistantObject
from ...models.assistant_tools_code import AssistantToolsCode
from ...models.assistant_tools_file_search import AssistantToolsFileSearch
from ...models.assistant_tools_function import AssistantToolsFunction
from ...models.enums import AssistantSupportedModelsInput
from ...models.modify_assistant_request import ModifyAssistantRequestToolResources
from ...operation import Operation
from ...unions import AssistantsApiResponseFormatOptionInput, MetadataInput, ReasoningEffortInput

OPERATION: Operation

class ModifyAssistantParams(RequestOptions, total=False):
    """The keyword arguments of ``modifyAssistant``."""

    model: str | AssistantSupportedModelsInput | Omit
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`,
    `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`,
    `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more."""
    reasoning_effort: ReasoningEffortInput | Omit
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    name: str | Omit | None
    """Name of the assistant. At most 256 characters."""
    description: str | Omit | None
    """Human-readable description of the assistant. At most 512 characters."""
    instructions: str | Omit | None
    """System instructions: how the model should behave. They precede the conversation. At most 256000 characters."""
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
    """Tools the model may call. At most 128 items."""
    tool_resources: ModifyAssistantRequestToolResources | ModifyAssistantRequestToolResourcesDict | Omit | None
    """Files and vector stores available to the tools."""
    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    temperature: float | Omit | None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both. Default: `1`."""
    top_p: float | Omit | None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both. Default: `1`."""
    response_format: AssistantsApiResponseFormatOptionInput | Omit | None
    """Output format: text, a JSON object, or JSON that matches a schema. None means `auto`."""

def sync(assistant_id: str, *, client: http.Client, **params: Unpack[ModifyAssistantParams]) -> AssistantObject | None:
    """Send ``POST /assistants/{assistant_id}``, and give what the answer holds."""

def sync_detailed(
    assistant_id: str, *, client: http.Client, **params: Unpack[ModifyAssistantParams]
) -> http.Response[AssistantObject]:
    """Send ``POST /assistants/{assistant_id}``, and give the whole response."""

async def asyncio(
    assistant_id: str, *, client: http.Client, **params: Unpack[ModifyAssistantParams]
) -> AssistantObject | None:
    """Send ``POST /assistants/{assistant_id}``, and give what the answer holds."""

async def asyncio_detailed(
    assistant_id: str, *, client: http.Client, **params: Unpack[ModifyAssistantParams]
) -> http.Response[AssistantObject]:
    """Send ``POST /assistants/{assistant_id}``, and give the whole response."""
