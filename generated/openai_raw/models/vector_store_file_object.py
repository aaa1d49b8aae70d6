from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.other_chunking_strategy_response_param import OtherChunkingStrategyResponseParam
    from ..models.static_chunking_strategy_response_param import StaticChunkingStrategyResponseParam
    from ..models.vector_store_file_object_last_error import VectorStoreFileObjectLastError
    from ..models.vector_store_file_object_status import VectorStoreFileObjectStatus
    from ..unions import VectorStoreFileAttributes


@model
class VectorStoreFileObject(Base):
    """Vector store file object."""

    id: str
    object: Literal['vector_store.file']
    usage_bytes: int | None = absent
    created_at: int
    vector_store_id: str
    status: VectorStoreFileObjectStatus
    last_error: VectorStoreFileObjectLastError | None
    chunking_strategy: StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam | None = absent
    attributes: VectorStoreFileAttributes = None

    _nested = {'last_error': 'VectorStoreFileObjectLastError', 'chunking_strategy': ('type', {'static': 'StaticChunkingStrategyResponseParam', 'other': 'OtherChunkingStrategyResponseParam'})}
    _tags = {'object': 'vector_store.file'}
