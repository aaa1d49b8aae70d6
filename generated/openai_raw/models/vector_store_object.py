from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.vector_store_expiration_after import VectorStoreExpirationAfter
    from ..models.vector_store_object_file_counts import VectorStoreObjectFileCounts
    from ..models.vector_store_object_status import VectorStoreObjectStatus
    from ..unions import Metadata


@model
class VectorStore(Base):
    """Vector store object.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    id: str
    object: Literal['vector_store']
    created_at: int
    name: str | None
    usage_bytes: int
    file_counts: VectorStoreObjectFileCounts
    status: VectorStoreObjectStatus
    expires_after: VectorStoreExpirationAfter | None = None
    expires_at: int | None = None
    last_active_at: int | None
    metadata: Metadata

    _nested = {'file_counts': 'VectorStoreObjectFileCounts', 'expires_after': 'VectorStoreExpirationAfter'}
    _tags = {'object': 'vector_store'}
