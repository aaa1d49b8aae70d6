from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import BetaInputItem


@model
class BetaResponseInjectEvent(Base):
    """Beta response inject event."""

    type: Literal['response.inject']
    response_id: str
    input: list[BetaInputItem]

    _nested = {'input': ['BetaInputItem']}
    _tags = {'type': 'response.inject'}
