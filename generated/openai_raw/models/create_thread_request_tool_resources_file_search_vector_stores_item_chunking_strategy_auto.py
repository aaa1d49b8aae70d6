from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict(TypedDict, total=False):
        type: Required[Literal['auto']]
        """Tells this object from others that can stand in its place: always `auto`."""


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto(Base):
    """Chunks of 800 tokens that overlap by 400."""

    type: Literal['auto']
    """Tells this object from others that can stand in its place: always `auto`."""
    _tags = {'type': 'auto'}
