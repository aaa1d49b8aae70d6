from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AutoChunkingStrategyRequestParamDict(TypedDict, total=False):
        type: Required[Literal['auto']]


@model
class AutoChunkingStrategyRequestParam(Base):
    """Auto chunking strategy request param."""

    type: Literal['auto']
    _tags = {'type': 'auto'}
