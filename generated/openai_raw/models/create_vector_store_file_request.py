from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import ChunkingStrategyRequestParam, ChunkingStrategyRequestParamInput, VectorStoreFileAttributes, VectorStoreFileAttributesInput

    class CreateVectorStoreFileRequestDict(TypedDict, total=False):
        file_id: Required[str]
        chunking_strategy: ChunkingStrategyRequestParamInput
        attributes: VectorStoreFileAttributesInput


@model
class CreateVectorStoreFileRequest(Base):
    """Create vector store file request."""

    file_id: str
    chunking_strategy: ChunkingStrategyRequestParam | None = absent
    attributes: VectorStoreFileAttributes = None

    _nested = {'chunking_strategy': 'ChunkingStrategyRequestParam'}
