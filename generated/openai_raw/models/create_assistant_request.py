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
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5`, `gpt-5-mini`, `gpt-5-nano`,
    `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, `gpt-5-nano-2025-08-07`, `gpt-4.1`, `gpt-4.1-mini`,
    `gpt-4.1-nano`, `gpt-4.1-2025-04-14`, `gpt-4.1-mini-2025-04-14`, `gpt-4.1-nano-2025-04-14`, and 82 more."""
    name: str | None = None
    """Name of the assistant. At most 256 characters."""
    description: str | None = None
    """Human-readable description of the assistant. At most 512 characters."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation. At most 256000 characters."""
    reasoning_effort: ReasoningEffort = None
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None = absent
    """Tools the model may call. At most 128 items."""
    tool_resources: CreateAssistantRequestToolResources | None = None
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
    """Files and vector stores available to the tools."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter | None = absent
    """Files for the code interpreter."""
    file_search: CreateAssistantRequestToolResourcesFileSearch | None = absent
    """Vector stores for file search."""

    _nested = {
        "code_interpreter": "CreateAssistantRequestToolResourcesCodeInterpreter",
        "file_search": "CreateAssistantRequestToolResourcesFileSearch",
    }


@model
class CreateAssistantRequestToolResourcesCodeInterpreter(Base):
    """Files for the code interpreter."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""


@model
class CreateAssistantRequestToolResourcesFileSearch(Base):
    """Vector stores for file search."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
    vector_stores: list[CreateAssistantRequestToolResourcesFileSearchVectorStoresItem] | None = absent
    """Vector stores to create and use. At most one. At most 1 items."""

    _nested = {"vector_stores": ["CreateAssistantRequestToolResourcesFileSearchVectorStoresItem"]}


@model
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItem(Base):
    """A vector store to create."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 100000000 items."""
    chunking_strategy: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
        | None
    ) = absent
    """How files are split into chunks."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

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
    """Discriminator: always `auto`."""

    _tags = {"type": "auto"}


@model
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(Base):
    """Chunks of a size of your own."""

    type: Literal["static"]
    """Discriminator: always `static`."""
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
