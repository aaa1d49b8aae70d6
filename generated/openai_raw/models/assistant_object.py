"""`AssistantObject`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..unions import AssistantsApiResponseFormatOption, Metadata


@model
class AssistantObject(Base):
    """A stored assistant: a model with instructions and tools."""

    id: str
    """Id of the assistant."""
    object: Literal["assistant"]
    """Object type: always `assistant`."""
    created_at: int
    """When the assistant was created, in Unix seconds."""
    name: str | None
    """Name of the assistant. At most 256 characters."""
    description: str | None
    """Human-readable description of the assistant. At most 512 characters."""
    model: str
    """Name of the model that was used."""
    instructions: str | None
    """System instructions: how the model should behave. They precede the conversation. At most 256000 characters."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction]
    """Tools the model was allowed to call. At most 128 items."""
    tool_resources: AssistantObjectToolResources | None = None
    """Files and vector stores available to the tools."""
    metadata: Metadata
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
        "tool_resources": "AssistantObjectToolResources",
        "response_format": (
            "type",
            {
                "text": "ResponseFormatText",
                "json_object": "ResponseFormatJsonObject",
                "json_schema": "ResponseFormatJsonSchema",
            },
        ),
    }
    _tags = {"object": "assistant"}


@model
class AssistantObjectToolResources(Base):
    """Files and vector stores available to the tools."""

    code_interpreter: AssistantObjectToolResourcesCodeInterpreter | None = absent
    """Files for the code interpreter."""
    file_search: AssistantObjectToolResourcesFileSearch | None = absent
    """Vector stores for file search."""

    _nested = {
        "code_interpreter": "AssistantObjectToolResourcesCodeInterpreter",
        "file_search": "AssistantObjectToolResourcesFileSearch",
    }


@model
class AssistantObjectToolResourcesCodeInterpreter(Base):
    """Files for the code interpreter."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""


@model
class AssistantObjectToolResourcesFileSearch(Base):
    """Vector stores for file search."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
