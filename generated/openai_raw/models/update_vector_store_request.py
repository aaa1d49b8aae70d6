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
    """Expiration policy of the vector store."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

    _nested = {"expires_after": "VectorStoreExpirationAfter"}
