"""`VectorStore`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.vector_store_expiration_after import VectorStoreExpirationAfter
    from ..unions import Metadata


@model
class VectorStore(Base):
    """A set of files made searchable."""

    id: str
    """Id of the vector store."""
    object: Literal["vector_store"]
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

    _nested = {"file_counts": "VectorStoreObjectFileCounts", "expires_after": "VectorStoreExpirationAfter"}
    _tags = {"object": "vector_store"}


@model
class VectorStoreObjectFileCounts(Base):
    """Numbers of files by state."""

    in_progress: int
    """Files that are being indexed."""
    completed: int
    """Files that can be searched."""
    failed: int
    """Files that could not be indexed."""
    cancelled: int
    """Files that were not indexed, as that was cancelled."""
    total: int
    """All files."""


VectorStoreObjectStatusInput: TypeAlias = Literal["expired", "in_progress", "completed"]
VectorStoreObjectStatus: TypeAlias = VectorStoreObjectStatusInput | str
