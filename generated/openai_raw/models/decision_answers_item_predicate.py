from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DecisionAnswersItemPredicate(Base):
    """Decision answers item predicate."""

    name: str | None = None
    probability: float
    type: Literal['predicate']
    _tags = {'type': 'predicate'}
