"""`VectorStore`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.vector_store_expiration_after import VectorStoreExpirationAfter
    from ..unions import Metadata


@model
class VectorStore(Base):
    """A vector store: an index that makes files searchable."""

    id: str
    """Id of the vector store."""
    object: Literal["vector_store"]
    """Object type: always `vector_store`."""
    created_at: int
    """When the vector store was created, in Unix seconds."""
    name: str | None
    """Name of the vector store."""
    usage_bytes: int
    """Size of the index, in bytes."""
    file_counts: VectorStoreObjectFileCounts
    """Number of files by status."""
    status: VectorStoreObjectStatus
    """Status of the vector store: `expired` (not finished in time), `in_progress` (still running), `completed`
    (finished successfully)."""
    expires_after: VectorStoreExpirationAfter | None = None
    """Expiration policy of the vector store."""
    expires_at: int | None = None
    """When the vector store expires, in Unix seconds; None if it never does."""
    last_active_at: int | None
    """When the vector store was last active, in Unix seconds."""
    metadata: Metadata
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

    _nested = {"file_counts": "VectorStoreObjectFileCounts", "expires_after": "VectorStoreExpirationAfter"}
    _tags = {"object": "vector_store"}


@model
class VectorStoreObjectFileCounts(Base):
    """Number of files by status."""

    in_progress: int
    """Number of files being indexed."""
    completed: int
    """Number of files that are ready for search."""
    failed: int
    """Number of files that failed to be indexed."""
    cancelled: int
    """Number of files whose indexing was cancelled."""
    total: int
    """Total number of files."""


VectorStoreObjectStatusInput: TypeAlias = Literal["expired", "in_progress", "completed"]
VectorStoreObjectStatus: TypeAlias = VectorStoreObjectStatusInput | str
"""Status of the vector store: `expired` (not finished in time), `in_progress` (still running), `completed`
(finished successfully)."""
