"""Create an assistant"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.assistant_supported_models import AssistantSupportedModelsInput
    from ...models.assistant_tools_code import AssistantToolsCode, AssistantToolsCodeDict
    from ...models.assistant_tools_file_search import AssistantToolsFileSearch, AssistantToolsFileSearchDict
    from ...models.assistant_tools_function import AssistantToolsFunction, AssistantToolsFunctionDict
    from ...models.create_assistant_request_tool_resources import CreateAssistantRequestToolResources, CreateAssistantRequestToolResourcesDict
    from ...unions import AssistantsApiResponseFormatOptionInput, MetadataInput, ReasoningEffortInput
    from ...models.assistant_object import AssistantObject

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
        tools: Iterable[AssistantToolsCode | AssistantToolsCodeDict | AssistantToolsFileSearch | AssistantToolsFileSearchDict | AssistantToolsFunction | AssistantToolsFunctionDict] | Omit
        """The tools that the model could call. At most 128 items."""
        tool_resources: CreateAssistantRequestToolResources | CreateAssistantRequestToolResourcesDict | Omit | None
        """Files and vector stores that the tools may use."""
        metadata: MetadataInput | Omit
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""
        temperature: float | Omit | None
        """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or
        `top_p`, not both. Default: `1`."""
        top_p: float | Omit | None
        """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
        `temperature`, not both. Default: `1`."""
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None
        """The form of answers: text, a JSON object or JSON that follows a schema. Null means `auto`."""

OPERATION = Operation(
    id="createAssistant",
    method="POST",
    path="/assistants",
    body={'model': 'model', 'name': 'name', 'description': 'description', 'instructions': 'instructions', 'reasoning_effort': 'reasoning_effort', 'tools': 'tools', 'tool_resources': 'tool_resources', 'metadata': 'metadata', 'temperature': 'temperature', 'top_p': 'top_p', 'response_format': 'response_format'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    required=('model',),
    bodies=('application/json',),
    result='AssistantObject',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateAssistantParams]) -> http.Response[AssistantObject]:
    """Send ``POST /assistants``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateAssistantParams]) -> AssistantObject | None:
    """Send ``POST /assistants``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateAssistantParams]) -> http.Response[AssistantObject]:
    """Send ``POST /assistants``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateAssistantParams]) -> AssistantObject | None:
    """Send ``POST /assistants``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
