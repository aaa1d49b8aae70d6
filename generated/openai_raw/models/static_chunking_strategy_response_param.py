from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.static_chunking_strategy import StaticChunkingStrategy


@model
class StaticChunkingStrategyResponseParam(Base):
    """Static chunking strategy response param."""

    type: Literal['static']
    static: StaticChunkingStrategy

    _nested = {'static': 'StaticChunkingStrategy'}
    _tags = {'type': 'static'}
