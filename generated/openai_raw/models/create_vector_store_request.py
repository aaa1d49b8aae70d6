from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from ..models.static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam
    from ..models.vector_store_expiration_after import VectorStoreExpirationAfter
    from ..unions import Metadata


@model
class CreateVectorStoreRequest(Base):
    """Create vector store request.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    file_ids: list[str] | None = absent
    name: str | None = absent
    description: str | None = absent
    expires_after: VectorStoreExpirationAfter | None = absent
    chunking_strategy: AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam | None = absent
    metadata: Metadata = None

    _nested = {'expires_after': 'VectorStoreExpirationAfter', 'chunking_strategy': ('type', {'auto': 'AutoChunkingStrategyRequestParam', 'static': 'StaticChunkingStrategyRequestParam'})}
