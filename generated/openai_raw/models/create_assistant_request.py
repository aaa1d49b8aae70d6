"""`CreateAssistantRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..models.enums import AssistantSupportedModels
    from ..unions import AssistantsApiResponseFormatOption, Metadata, ReasoningEffort


@model
class CreateAssistantRequest(Base):
    """The body of `POST /assistants`."""

    model: str | AssistantSupportedModels
    """The model that was used. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`, `gpt-5-2025-08-07`,
    `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`, `gpt-4.1-nano`,
    `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more."""
    name: str | None = None
    """Name of the assistant. At most 256 characters."""
    description: str | None = None
    """What the assistant is for, in words for people. At most 512 characters."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do. At most
    256000 characters."""
    reasoning_effort: ReasoningEffort = None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None = absent
    """The tools that the model could call. At most 128 items."""
    tool_resources: CreateAssistantRequestToolResources | None = None
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
        "tool_resources": "CreateAssistantRequestToolResources",
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
class CreateAssistantRequestToolResources(Base):
    """Files and vector stores that the tools may use."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter | None = absent
    """Files that the code interpreter may read."""
    file_search: CreateAssistantRequestToolResourcesFileSearch | None = absent
    """Vector stores that file search looks into."""

    _nested = {
        "code_interpreter": "CreateAssistantRequestToolResourcesCodeInterpreter",
        "file_search": "CreateAssistantRequestToolResourcesFileSearch",
    }


@model
class CreateAssistantRequestToolResourcesCodeInterpreter(Base):
    """Files that the code interpreter may read."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""


@model
class CreateAssistantRequestToolResourcesFileSearch(Base):
    """Vector stores that file search looks into."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
    vector_stores: list[CreateAssistantRequestToolResourcesFileSearchVectorStoresItem] | None = absent
    """Vector stores to make and to use. At most one. At most 1 items."""

    _nested = {"vector_stores": ["CreateAssistantRequestToolResourcesFileSearchVectorStoresItem"]}


@model
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItem(Base):
    """A vector store to make."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 100000000 items."""
    chunking_strategy: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
        | None
    ) = absent
    """How files are cut into chunks."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {
        "chunking_strategy": (
            "type",
            {
                "auto": "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto",
                "static": "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic",
            },
        )
    }


@model
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto(Base):
    """Chunks of 800 tokens that overlap by 400."""

    type: Literal["auto"]
    """Tells this object from others that can stand in its place: always `auto`."""

    _tags = {"type": "auto"}


@model
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(Base):
    """Chunks of a size of your own."""

    type: Literal["static"]
    """Tells this object from others that can stand in its place: always `static`."""
    static: CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
    """The size and the overlap."""

    _nested = {"static": "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic"}
    _tags = {"type": "static"}


@model
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic(Base):
    """The size of chunks and how far they overlap."""

    max_chunk_size_tokens: int
    """The largest number of tokens in a chunk. From 100 to 4096."""
    chunk_overlap_tokens: int
    """How many tokens neighbouring chunks share; at most half of a chunk."""
