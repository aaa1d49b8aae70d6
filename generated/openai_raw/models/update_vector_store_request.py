from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.vector_store_expiration_after import VectorStoreExpirationAfter
    from ..unions import Metadata


@model
class UpdateVectorStoreRequest(Base):
    """The body of `POST /vector_stores/{vector_store_id}`."""

    name: str | None = None
    """Name of the vector store."""
    expires_after: VectorStoreExpirationAfter | None = absent
    """When the store expires."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {"expires_after": "VectorStoreExpirationAfter"}
