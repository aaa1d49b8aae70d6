from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteVectorStoreFileResponse(Base):
    """Says that a vector store file was deleted."""

    id: str
    """Id of the vector store file."""
    deleted: bool
    """True once the vector store file is deleted."""
    object: Literal["vector_store.file.deleted"]
    """The kind of object: always `vector_store.file.deleted`."""

    _tags = {"object": "vector_store.file.deleted"}
