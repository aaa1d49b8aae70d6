from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteVectorStoreResponse(Base):
    """Delete vector store response."""

    id: str
    deleted: bool
    object: Literal['vector_store.deleted']
    _tags = {'object': 'vector_store.deleted'}
