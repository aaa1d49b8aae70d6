from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import VectorStoreFileAttributes


@model
class UpdateVectorStoreFileAttributesRequest(Base):
    """The body of `POST /vector_stores/{vector_store_id}/files/{file_id}`."""

    attributes: VectorStoreFileAttributes
    """Values of your own that searches can filter by: at most 16."""
