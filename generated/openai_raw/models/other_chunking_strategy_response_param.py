from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OtherChunkingStrategyResponseParam(Base):
    """Other chunking strategy response param."""

    type: Literal['other']
    _tags = {'type': 'other'}
