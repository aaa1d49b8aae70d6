from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.vector_store_file_content_response_data_item import VectorStoreFileContentResponseDataItem


@model
class VectorStoreFileContentResponse(Base):
    """A page of datas."""

    object: Literal['vector_store.file_content.page']
    """The kind of object: always `vector_store.file_content.page`."""
    data: list[VectorStoreFileContentResponseDataItem]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    next_page: str | None
    """The cursor for `page` that gives the next page; None on the last one."""

    _nested = {'data': ['VectorStoreFileContentResponseDataItem']}
    _tags = {'object': 'vector_store.file_content.page'}
