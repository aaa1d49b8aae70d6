from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import VectorStoreFileAttributes


@model
class UpdateVectorStoreFileAttributesRequest(Base):
    """Update vector store file attributes request."""

    attributes: VectorStoreFileAttributes
