"""`ModifyAssistantRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..models.enums import AssistantSupportedModels
    from ..unions import AssistantsApiResponseFormatOption, Metadata, ReasoningEffort


@model
class ModifyAssistantRequest(Base):
    """The body of `POST /assistants/{assistant_id}`."""

    model: str | AssistantSupportedModels | None = absent
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`,
    `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`,
    `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more."""
    reasoning_effort: ReasoningEffort = None
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    name: str | None = None
    """Name of the assistant. At most 256 characters."""
    description: str | None = None
    """Human-readable description of the assistant. At most 512 characters."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation. At most 256000 characters."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None = absent
    """Tools the model may call. At most 128 items."""
    tool_resources: ModifyAssistantRequestToolResources | None = None
    """Files and vector stores available to the tools."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    temperature: float | None = None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    top_p: float | None = None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both."""
    response_format: AssistantsApiResponseFormatOption | None = None
    """Output format: text, a JSON object, or JSON that matches a schema. None means `auto`."""

    _nested = {
        "tools": [
            (
                "type",
                {
                    "code_interpreter": "AssistantToolsCode",
                    "file_search": "AssistantToolsFileSearch",
                    "function": "AssistantToolsFunction",
                },
            )
        ],
        "tool_resources": "ModifyAssistantRequestToolResources",
        "response_format": (
            "type",
            {
                "text": "ResponseFormatText",
                "json_object": "ResponseFormatJsonObject",
                "json_schema": "ResponseFormatJsonSchema",
            },
        ),
    }


@model
class ModifyAssistantRequestToolResources(Base):
    """Files and vector stores available to the tools."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | None = absent
    """Files for the code interpreter."""
    file_search: ModifyAssistantRequestToolResourcesFileSearch | None = absent
    """Vector stores for file search."""

    _nested = {
        "code_interpreter": "ModifyAssistantRequestToolResourcesCodeInterpreter",
        "file_search": "ModifyAssistantRequestToolResourcesFileSearch",
    }


@model
class ModifyAssistantRequestToolResourcesCodeInterpreter(Base):
    """Files for the code interpreter."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""


@model
class ModifyAssistantRequestToolResourcesFileSearch(Base):
    """Vector stores for file search."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
