from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OtherChunkingStrategyResponseParam(Base):
    """How the file was cut is not known, as it was added before that was kept."""

    type: Literal['other']
    """Tells this object from others that can stand in its place: always `other`."""
    _tags = {'type': 'other'}
