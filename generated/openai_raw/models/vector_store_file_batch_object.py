"""`VectorStoreFileBatchObject`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class VectorStoreFileBatchObject(Base):
    """A batch of files added to a vector store."""

    id: str
    """Id of the vector store file batch."""
    object: VectorStoreFileBatchObjectObject
    """Object type. Values: `vector_store.files_batch`, `vector_store.file_batch`."""
    created_at: int
    """When the vector store file batch was created, in Unix seconds."""
    vector_store_id: str
    """Id of the vector store."""
    status: VectorStoreFileBatchObjectStatus
    """Status of the vector store file batch: `in_progress` (still running), `completed` (finished successfully),
    `cancelled` (stopped on request), `failed` (ended with an error)."""
    file_counts: VectorStoreFileBatchObjectFileCounts
    """Number of files by status."""

    _nested = {"file_counts": "VectorStoreFileBatchObjectFileCounts"}


VectorStoreFileBatchObjectObjectInput: TypeAlias = Literal["vector_store.files_batch", "vector_store.file_batch"]
VectorStoreFileBatchObjectObject: TypeAlias = VectorStoreFileBatchObjectObjectInput | str
"""Object type."""

VectorStoreFileBatchObjectStatusInput: TypeAlias = Literal["in_progress", "completed", "cancelled", "failed"]
VectorStoreFileBatchObjectStatus: TypeAlias = VectorStoreFileBatchObjectStatusInput | str
"""Status of the vector store file batch: `in_progress` (still running), `completed` (finished successfully),
`cancelled` (stopped on request), `failed` (ended with an error)."""


@model
class VectorStoreFileBatchObjectFileCounts(Base):
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
