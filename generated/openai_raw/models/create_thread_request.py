"""`CreateThreadRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_message_request import CreateMessageRequest
    from ..unions import Metadata


@model
class CreateThreadRequest(Base):
    """The body of `POST /threads`."""

    messages: list[CreateMessageRequest] | None = absent
    """Messages with which the thread begins."""
    tool_resources: CreateThreadRequestToolResources | None = None
    """Files and vector stores available to the tools."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

    _nested = {"messages": ["CreateMessageRequest"], "tool_resources": "CreateThreadRequestToolResources"}


@model
class CreateThreadRequestToolResources(Base):
    """Files and vector stores available to the tools."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | None = absent
    """Files for the code interpreter."""
    file_search: CreateThreadRequestToolResourcesFileSearch | None = absent
    """Vector stores for file search."""

    _nested = {
        "code_interpreter": "CreateThreadRequestToolResourcesCodeInterpreter",
        "file_search": "CreateThreadRequestToolResourcesFileSearch",
    }


@model
class CreateThreadRequestToolResourcesCodeInterpreter(Base):
    """Files for the code interpreter."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""


@model
class CreateThreadRequestToolResourcesFileSearch(Base):
    """Vector stores for file search."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
    vector_stores: list[CreateThreadRequestToolResourcesFileSearchVectorStoresItem] | None = absent
    """Vector stores to create and use. At most one. At most 1 items."""

    _nested = {"vector_stores": ["CreateThreadRequestToolResourcesFileSearchVectorStoresItem"]}


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItem(Base):
    """A vector store to create."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 100000000 items."""
    chunking_strategy: (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
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
                "auto": "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto",
                "static": "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic",
            },
        )
    }


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto(Base):
    """Chunks of 800 tokens that overlap by 400."""

    type: Literal["auto"]
    """Discriminator: always `auto`."""

    _tags = {"type": "auto"}


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(Base):
    """Chunks of a size of your own."""

    type: Literal["static"]
    """Discriminator: always `static`."""
    static: CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
    """The size and the overlap."""

    _nested = {"static": "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic"}
    _tags = {"type": "static"}


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic(Base):
    """The size of chunks and how far they overlap."""

    max_chunk_size_tokens: int
    """The largest number of tokens in a chunk. From 100 to 4096."""
    chunk_overlap_tokens: int
    """How many tokens neighbouring chunks share; at most half of a chunk."""
