"""What requests take instead of the models in ``models.create_assistant_request``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.create_assistant_request import (
    CreateAssistantRequestToolResourcesCodeInterpreter,
    CreateAssistantRequestToolResourcesFileSearch,
    CreateAssistantRequestToolResourcesFileSearchVectorStoresItem,
    CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
    CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
    CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
)
from ..unions import MetadataInput

class CreateAssistantRequestToolResourcesDict(TypedDict, total=False):
    code_interpreter: (
        CreateAssistantRequestToolResourcesCodeInterpreter | CreateAssistantRequestToolResourcesCodeInterpreterDict
    )
    """Files for the code interpreter."""
    file_search: CreateAssistantRequestToolResourcesFileSearch | CreateAssistantRequestToolResourcesFileSearchDict
    """Vector stores for file search."""

class CreateAssistantRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 20 items."""

class CreateAssistantRequestToolResourcesFileSearchDict(TypedDict, total=False):
    vector_store_ids: Sequence[str]
    """Ids of the vector stores. At most 1 items."""
    vector_stores: Sequence[
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItem
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict
    ]
    """Vector stores to create and use. At most one. At most 1 items."""

class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict(TypedDict, total=False):
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 100000000 items."""
    chunking_strategy: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict
    )
    """How files are split into chunks."""
    metadata: MetadataInput
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    """Discriminator: always `auto`."""

class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict(TypedDict, total=False):
    type: Required[Literal["static"]]
    """Discriminator: always `static`."""
    static: Required[
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict
    ]
    """The size and the overlap."""

class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict(
    TypedDict, total=False
):
    max_chunk_size_tokens: Required[int]
    """The largest number of tokens in a chunk. From 100 to 4096."""
    chunk_overlap_tokens: Required[int]
    """How many tokens neighbouring chunks share; at most half of a chunk."""
