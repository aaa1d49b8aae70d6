from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict(TypedDict, total=False):
        type: Required[Literal['auto']]


@model
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto(Base):
    """Create assistant request tool resources file search vector stores item chunking strategy auto."""

    type: Literal['auto']
    _tags = {'type': 'auto'}
