from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_vector_store_file_request import CreateVectorStoreFileRequest
    from ..unions import ChunkingStrategyRequestParam, VectorStoreFileAttributes


@model
class CreateVectorStoreFileBatchRequest(Base):
    """Create vector store file batch request."""

    file_ids: list[str] | None = absent
    files: list[CreateVectorStoreFileRequest] | None = absent
    chunking_strategy: ChunkingStrategyRequestParam | None = absent
    attributes: VectorStoreFileAttributes = None

    _nested = {'files': ['CreateVectorStoreFileRequest'], 'chunking_strategy': 'ChunkingStrategyRequestParam'}
