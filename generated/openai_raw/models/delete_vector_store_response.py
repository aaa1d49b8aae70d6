from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteVectorStoreResponse(Base):
    """Says that a vector store was deleted."""

    id: str
    """Id of the vector store."""
    deleted: bool
    """True once the vector store is deleted."""
    object: Literal["vector_store.deleted"]
    """The kind of object: always `vector_store.deleted`."""

    _tags = {"object": "vector_store.deleted"}
