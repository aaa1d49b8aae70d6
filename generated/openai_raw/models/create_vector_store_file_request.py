from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ChunkingStrategyRequestParam, VectorStoreFileAttributes


@model
class CreateVectorStoreFileRequest(Base):
    """The body of `POST /vector_stores/{vector_store_id}/files`."""

    file_id: str
    """Id of an uploaded file."""
    chunking_strategy: ChunkingStrategyRequestParam | None = absent
    """How files are split into chunks."""
    attributes: VectorStoreFileAttributes = None
    """Up to 16 key-value pairs of your own, which searches can filter by."""

    _nested = {"chunking_strategy": "ChunkingStrategyRequestParam"}
