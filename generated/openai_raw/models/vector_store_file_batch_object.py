from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.vector_store_file_batch_object_file_counts import VectorStoreFileBatchObjectFileCounts
    from ..models.vector_store_file_batch_object_object import VectorStoreFileBatchObjectObject
    from ..models.vector_store_file_batch_object_status import VectorStoreFileBatchObjectStatus


@model
class VectorStoreFileBatchObject(Base):
    """Vector store file batch object."""

    id: str
    object: VectorStoreFileBatchObjectObject
    created_at: int
    vector_store_id: str
    status: VectorStoreFileBatchObjectStatus
    file_counts: VectorStoreFileBatchObjectFileCounts

    _nested = {'file_counts': 'VectorStoreFileBatchObjectFileCounts'}
