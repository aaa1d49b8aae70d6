from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import BetaInputItem


@model
class BetaResponseInjectEvent(Base):
    """The event `response.inject`."""

    type: Literal['response.inject']
    """The kind of event: always `response.inject`."""
    response_id: str
    """Id of the response that the event belongs to."""
    input: list[BetaInputItem]
    """Items to add to the response while it runs. At most 16384 items."""

    _nested = {'input': ['BetaInputItem']}
    _tags = {'type': 'response.inject'}
