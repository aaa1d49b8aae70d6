"""What requests take instead of the models in ``models.create_thread_request``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.create_message_request import CreateMessageRequestDict
from ..models.create_message_request import CreateMessageRequest
from ..models.create_thread_request import (
    CreateThreadRequestToolResources,
    CreateThreadRequestToolResourcesCodeInterpreter,
    CreateThreadRequestToolResourcesFileSearch,
    CreateThreadRequestToolResourcesFileSearchVectorStoresItem,
    CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
    CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
    CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
)
from ..unions import MetadataInput

class CreateThreadRequestDict(TypedDict, total=False):
    messages: Sequence[CreateMessageRequest | CreateMessageRequestDict]
    """Messages with which the thread begins."""
    tool_resources: CreateThreadRequestToolResources | CreateThreadRequestToolResourcesDict | None
    """Files and vector stores available to the tools."""
    metadata: MetadataInput
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

class CreateThreadRequestToolResourcesDict(TypedDict, total=False):
    code_interpreter: (
        CreateThreadRequestToolResourcesCodeInterpreter | CreateThreadRequestToolResourcesCodeInterpreterDict
    )
    """Files for the code interpreter."""
    file_search: CreateThreadRequestToolResourcesFileSearch | CreateThreadRequestToolResourcesFileSearchDict
    """Vector stores for file search."""

class CreateThreadRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 20 items."""

class CreateThreadRequestToolResourcesFileSearchDict(TypedDict, total=False):
    vector_store_ids: Sequence[str]
    """Ids of the vector stores. At most 1 items."""
    vector_stores: Sequence[
        CreateThreadRequestToolResourcesFileSearchVectorStoresItem
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict
    ]
    """Vector stores to create and use. At most one. At most 1 items."""

class CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict(TypedDict, total=False):
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 100000000 items."""
    chunking_strategy: (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict
    )
    """How files are split into chunks."""
    metadata: MetadataInput
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    """Discriminator: always `auto`."""

class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict(TypedDict, total=False):
    type: Required[Literal["static"]]
    """Discriminator: always `static`."""
    static: Required[
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict
    ]
    """The size and the overlap."""

class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict(
    TypedDict, total=False
):
    max_chunk_size_tokens: Required[int]
    """The largest number of tokens in a chunk. From 100 to 4096."""
    chunk_overlap_tokens: Required[int]
    """How many tokens neighbouring chunks share; at most half of a chunk."""
