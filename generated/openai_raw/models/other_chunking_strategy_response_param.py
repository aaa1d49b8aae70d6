from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OtherChunkingStrategyResponseParam(Model):
    """Other chunking strategy response param."""

    type: Literal['other']
    _tags = {'type': 'other'}
