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
    """Files and vector stores that the tools may use."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {"messages": ["CreateMessageRequest"], "tool_resources": "CreateThreadRequestToolResources"}


@model
class CreateThreadRequestToolResources(Base):
    """Files and vector stores that the tools may use."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | None = absent
    """Files that the code interpreter may read."""
    file_search: CreateThreadRequestToolResourcesFileSearch | None = absent
    """Vector stores that file search looks into."""

    _nested = {
        "code_interpreter": "CreateThreadRequestToolResourcesCodeInterpreter",
        "file_search": "CreateThreadRequestToolResourcesFileSearch",
    }


@model
class CreateThreadRequestToolResourcesCodeInterpreter(Base):
    """Files that the code interpreter may read."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""


@model
class CreateThreadRequestToolResourcesFileSearch(Base):
    """Vector stores that file search looks into."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
    vector_stores: list[CreateThreadRequestToolResourcesFileSearchVectorStoresItem] | None = absent
    """Vector stores to make and to use. At most one. At most 1 items."""

    _nested = {"vector_stores": ["CreateThreadRequestToolResourcesFileSearchVectorStoresItem"]}


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItem(Base):
    """A vector store to make."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 100000000 items."""
    chunking_strategy: (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
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
                "auto": "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto",
                "static": "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic",
            },
        )
    }


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto(Base):
    """Chunks of 800 tokens that overlap by 400."""

    type: Literal["auto"]
    """Tells this object from others that can stand in its place: always `auto`."""

    _tags = {"type": "auto"}


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(Base):
    """Chunks of a size of your own."""

    type: Literal["static"]
    """Tells this object from others that can stand in its place: always `static`."""
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
