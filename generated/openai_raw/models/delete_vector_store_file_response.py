from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteVectorStoreFileResponse(Base):
    """Confirms that a vector store file was deleted."""

    id: str
    """Id of the vector store file."""
    deleted: bool
    """True if the vector store file has been deleted."""
    object: Literal["vector_store.file.deleted"]
    """Object type: always `vector_store.file.deleted`."""

    _tags = {"object": "vector_store.file.deleted"}
