from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.vector_store_file_object import VectorStoreFileObject


@model
class ListVectorStoreFilesResponse(Base):
    """List vector store files response."""

    object: str
    data: list[VectorStoreFileObject]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {'data': ['VectorStoreFileObject']}
