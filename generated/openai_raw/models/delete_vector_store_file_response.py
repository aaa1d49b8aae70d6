from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteVectorStoreFileResponse(Base):
    """Delete vector store file response."""

    id: str
    deleted: bool
    object: Literal['vector_store.file.deleted']
    _tags = {'object': 'vector_store.file.deleted'}
