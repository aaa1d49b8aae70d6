from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.vector_store_expiration_after import VectorStoreExpirationAfter
    from ..models.vector_store_object_file_counts import VectorStoreObjectFileCounts
    from ..models.vector_store_object_status import VectorStoreObjectStatus
    from ..unions import Metadata


@model
class VectorStore(Base):
    """A set of files made searchable."""

    id: str
    """Id of the vector store."""
    object: Literal['vector_store']
    """The kind of object: always `vector_store`."""
    created_at: int
    """When the vector store was created, in Unix seconds."""
    name: str | None
    """Name of the vector store."""
    usage_bytes: int
    """Size of the index, in bytes."""
    file_counts: VectorStoreObjectFileCounts
    """How many files are done, and how many are not."""
    status: VectorStoreObjectStatus
    """State of the vector store. Values: `expired`, `in_progress`, `completed`."""
    expires_after: VectorStoreExpirationAfter | None = None
    """When the store expires."""
    expires_at: int | None = None
    """When the vector store expires, in Unix seconds; None if it does not."""
    last_active_at: int | None
    """When the vector store was last active, in Unix seconds."""
    metadata: Metadata
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {'file_counts': 'VectorStoreObjectFileCounts', 'expires_after': 'VectorStoreExpirationAfter'}
    _tags = {'object': 'vector_store'}
