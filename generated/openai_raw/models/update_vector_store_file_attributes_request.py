from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import VectorStoreFileAttributes


@model
class UpdateVectorStoreFileAttributesRequest(Base):
    """The body of `POST /vector_stores/{vector_store_id}/files/{file_id}`."""

    attributes: VectorStoreFileAttributes
    """Up to 16 key-value pairs of your own, which searches can filter by."""
