"""`VectorStoreFileBatchObject`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class VectorStoreFileBatchObject(Base):
    """Several files that were added at once."""

    id: str
    """Id of the vector store file batch."""
    object: VectorStoreFileBatchObjectObject
    """The kind of object. Values: `vector_store.files_batch`, `vector_store.file_batch`."""
    created_at: int
    """When the vector store file batch was created, in Unix seconds."""
    vector_store_id: str
    """Id of the vector store."""
    status: VectorStoreFileBatchObjectStatus
    """State of the vector store file batch. Values: `in_progress`, `completed`, `cancelled`, `failed`."""
    file_counts: VectorStoreFileBatchObjectFileCounts
    """How many files are done, and how many are not."""

    _nested = {"file_counts": "VectorStoreFileBatchObjectFileCounts"}


VectorStoreFileBatchObjectObjectInput: TypeAlias = Literal["vector_store.files_batch", "vector_store.file_batch"]
VectorStoreFileBatchObjectObject: TypeAlias = VectorStoreFileBatchObjectObjectInput | str

VectorStoreFileBatchObjectStatusInput: TypeAlias = Literal["in_progress", "completed", "cancelled", "failed"]
VectorStoreFileBatchObjectStatus: TypeAlias = VectorStoreFileBatchObjectStatusInput | str


@model
class VectorStoreFileBatchObjectFileCounts(Base):
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
