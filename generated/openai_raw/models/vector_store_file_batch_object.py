from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.vector_store_file_batch_object_file_counts import VectorStoreFileBatchObjectFileCounts
    from ..models.vector_store_file_batch_object_object import VectorStoreFileBatchObjectObject
    from ..models.vector_store_file_batch_object_status import VectorStoreFileBatchObjectStatus


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

    _nested = {'file_counts': 'VectorStoreFileBatchObjectFileCounts'}
