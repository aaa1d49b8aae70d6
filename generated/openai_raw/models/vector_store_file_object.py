from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.other_chunking_strategy_response_param import OtherChunkingStrategyResponseParam
    from ..models.static_chunking_strategy_response_param import StaticChunkingStrategyResponseParam
    from ..models.vector_store_file_object_last_error import VectorStoreFileObjectLastError
    from ..models.vector_store_file_object_status import VectorStoreFileObjectStatus
    from ..unions import VectorStoreFileAttributes


@model
class VectorStoreFileObject(Base):
    """A file that a vector store makes searchable."""

    id: str
    """Id of the vector store file."""
    object: Literal['vector_store.file']
    """The kind of object: always `vector_store.file`."""
    usage_bytes: int | None = absent
    """Size of its part of the index, in bytes; it is not the size of the file."""
    created_at: int
    """When the vector store file was created, in Unix seconds."""
    vector_store_id: str
    """Id of the vector store."""
    status: VectorStoreFileObjectStatus
    """State of the vector store file. Values: `in_progress`, `completed`, `cancelled`, `failed`."""
    last_error: VectorStoreFileObjectLastError | None
    """Why a file could not be indexed."""
    chunking_strategy: StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam | None = absent
    """How files are cut into chunks."""
    attributes: VectorStoreFileAttributes = None
    """Values of your own that searches can filter by: at most 16."""

    _nested = {'last_error': 'VectorStoreFileObjectLastError', 'chunking_strategy': ('type', {'static': 'StaticChunkingStrategyResponseParam', 'other': 'OtherChunkingStrategyResponseParam'})}
    _tags = {'object': 'vector_store.file'}
