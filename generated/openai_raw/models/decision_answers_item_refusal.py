from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DecisionAnswersItemRefusal(Base):
    """The model refused to answer."""

    name: str | None = None
    """Name of the answers."""
    type: Literal['refusal']
    """Tells this object from others that can stand in its place: always `refusal`."""
    _tags = {'type': 'refusal'}
