from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict(TypedDict, total=False):
        type: Required[Literal['auto']]


@model
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto(Model):
    """Create assistant request tool resources file search vector stores item chunking strategy auto."""

    type: Literal['auto']
    _tags = {'type': 'auto'}
