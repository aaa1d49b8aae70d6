from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.vector_store_file_content_response_data_item import VectorStoreFileContentResponseDataItem


@model
class VectorStoreFileContentResponse(Base):
    """Vector store file content response."""

    object: Literal['vector_store.file_content.page']
    data: list[VectorStoreFileContentResponseDataItem]
    has_more: bool
    next_page: str | None

    _nested = {'data': ['VectorStoreFileContentResponseDataItem']}
    _tags = {'object': 'vector_store.file_content.page'}
