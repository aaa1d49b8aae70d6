from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.vector_store_object import VectorStore


@model
class ListVectorStoresResponse(Base):
    """List vector stores response."""

    object: str
    data: list[VectorStore]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {'data': ['VectorStore']}
