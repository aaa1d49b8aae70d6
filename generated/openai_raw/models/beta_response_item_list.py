from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import BetaItemResource


@model
class BetaResponseItemList(Base):
    """Beta response item list."""

    object: Literal['list']
    data: list[BetaItemResource]
    has_more: bool
    first_id: str
    last_id: str

    _nested = {'data': ['BetaItemResource']}
    _tags = {'object': 'list'}
