from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DecisionAnswersItemRefusal(Base):
    """Decision answers item refusal."""

    name: str | None = None
    type: Literal['refusal']
    _tags = {'type': 'refusal'}
