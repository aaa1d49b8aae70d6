from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteVectorStoreResponse(Base):
    """Confirms that a vector store was deleted."""

    id: str
    """Id of the vector store."""
    deleted: bool
    """True if the vector store has been deleted."""
    object: Literal["vector_store.deleted"]
    """Object type: always `vector_store.deleted`."""

    _tags = {"object": "vector_store.deleted"}
