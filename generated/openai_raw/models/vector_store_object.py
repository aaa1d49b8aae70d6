from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.vector_store_expiration_after import VectorStoreExpirationAfter
    from ..models.vector_store_object_file_counts import VectorStoreObjectFileCounts
    from ..models.vector_store_object_status import VectorStoreObjectStatus
    from ..unions import Metadata


@model
class VectorStoreObject(Base):
    """Vector store object."""

    id: str
    object: Literal['vector_store']
    created_at: int
    name: str
    usage_bytes: int
    file_counts: VectorStoreObjectFileCounts
    status: VectorStoreObjectStatus
    expires_after: VectorStoreExpirationAfter | None = absent
    expires_at: int | None = None
    last_active_at: int | None
    metadata: Metadata

    _nested = {'file_counts': 'VectorStoreObjectFileCounts', 'expires_after': 'VectorStoreExpirationAfter'}
    _tags = {'object': 'vector_store'}
