from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DecisionAnswersItemPredicate(Base):
    """How likely a statement is to be true."""

    name: str | None = None
    """Name of the answers."""
    probability: float
    """Between 0 and 1."""
    type: Literal['predicate']
    """Tells this object from others that can stand in its place: always `predicate`."""
    _tags = {'type': 'predicate'}
