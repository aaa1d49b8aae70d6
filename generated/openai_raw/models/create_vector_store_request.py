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
    """The body of `POST /vector_stores`."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 500 items."""
    name: str | None = absent
    """Name of the vector store."""
    description: str | None = absent
    """Human-readable description of the vector store."""
    expires_after: VectorStoreExpirationAfter | None = absent
    """Expiration policy of the vector store."""
    chunking_strategy: AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam | None = absent
    """How files are split into chunks."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

    _nested = {
        "expires_after": "VectorStoreExpirationAfter",
        "chunking_strategy": (
            "type",
            {"auto": "AutoChunkingStrategyRequestParam", "static": "StaticChunkingStrategyRequestParam"},
        ),
    }
