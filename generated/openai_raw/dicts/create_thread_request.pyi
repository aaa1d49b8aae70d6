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
    """Files and vector stores that the tools may use."""
    metadata: MetadataInput
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

class CreateThreadRequestToolResourcesDict(TypedDict, total=False):
    code_interpreter: (
        CreateThreadRequestToolResourcesCodeInterpreter | CreateThreadRequestToolResourcesCodeInterpreterDict
    )
    """Files that the code interpreter may read."""
    file_search: CreateThreadRequestToolResourcesFileSearch | CreateThreadRequestToolResourcesFileSearchDict
    """Vector stores that file search looks into."""

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
    """Vector stores to make and to use. At most one. At most 1 items."""

class CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict(TypedDict, total=False):
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 100000000 items."""
    chunking_strategy: (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict
    )
    """How files are cut into chunks."""
    metadata: MetadataInput
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    """Tells this object from others that can stand in its place: always `auto`."""

class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict(TypedDict, total=False):
    type: Required[Literal["static"]]
    """Tells this object from others that can stand in its place: always `static`."""
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
