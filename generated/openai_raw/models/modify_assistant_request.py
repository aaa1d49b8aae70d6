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
    """The model that was used. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`,
    `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`,
    `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more."""
    reasoning_effort: ReasoningEffort = None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    name: str | None = None
    """Name of the assistant. At most 256 characters."""
    description: str | None = None
    """What the assistant is for, in words for people. At most 512 characters."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do. At most
    256000 characters."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None = absent
    """The tools that the model could call. At most 128 items."""
    tool_resources: ModifyAssistantRequestToolResources | None = None
    """Files and vector stores that the tools may use."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    top_p: float | None = None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    response_format: AssistantsApiResponseFormatOption | None = None
    """The form of answers: text, a JSON object or JSON that follows a schema. Null means `auto`."""

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
    """Files and vector stores that the tools may use."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | None = absent
    """Files that the code interpreter may read."""
    file_search: ModifyAssistantRequestToolResourcesFileSearch | None = absent
    """Vector stores that file search looks into."""

    _nested = {
        "code_interpreter": "ModifyAssistantRequestToolResourcesCodeInterpreter",
        "file_search": "ModifyAssistantRequestToolResourcesFileSearch",
    }


@model
class ModifyAssistantRequestToolResourcesCodeInterpreter(Base):
    """Files that the code interpreter may read."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""


@model
class ModifyAssistantRequestToolResourcesFileSearch(Base):
    """Vector stores that file search looks into."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
