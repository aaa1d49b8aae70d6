from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_vector_store_file_request import CreateVectorStoreFileRequest
    from ..unions import ChunkingStrategyRequestParam, VectorStoreFileAttributes


@model
class CreateVectorStoreFileBatchRequest(Base):
    """The body of `POST /vector_stores/{vector_store_id}/file_batches`."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. From 1 to 2000 items."""
    files: list[CreateVectorStoreFileRequest] | None = absent
    """Files to add, each with its own attributes and chunking strategy. Pass either this or `file_ids`. From 1 to
    2000 items."""
    chunking_strategy: ChunkingStrategyRequestParam | None = absent
    """How files are split into chunks."""
    attributes: VectorStoreFileAttributes = None
    """Up to 16 key-value pairs of your own, which searches can filter by."""

    _nested = {"files": ["CreateVectorStoreFileRequest"], "chunking_strategy": "ChunkingStrategyRequestParam"}
