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
    """The kind of object: always `assistant`."""
    created_at: int
    """When the assistant was created, in Unix seconds."""
    name: str | None
    """Name of the assistant. At most 256 characters."""
    description: str | None
    """What the assistant is for, in words for people. At most 512 characters."""
    model: str
    """The model that was used."""
    instructions: str | None
    """What the model is told first, before anything of the conversation: how to behave and what to do. At most
    256000 characters."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction]
    """The tools that the model could call. At most 128 items."""
    tool_resources: AssistantObjectToolResources | None = None
    """Files and vector stores that the tools may use."""
    metadata: Metadata
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
    """Files and vector stores that the tools may use."""

    code_interpreter: AssistantObjectToolResourcesCodeInterpreter | None = absent
    """Files that the code interpreter may read."""
    file_search: AssistantObjectToolResourcesFileSearch | None = absent
    """Vector stores that file search looks into."""

    _nested = {
        "code_interpreter": "AssistantObjectToolResourcesCodeInterpreter",
        "file_search": "AssistantObjectToolResourcesFileSearch",
    }


@model
class AssistantObjectToolResourcesCodeInterpreter(Base):
    """Files that the code interpreter may read."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""


@model
class AssistantObjectToolResourcesFileSearch(Base):
    """Vector stores that file search looks into."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
