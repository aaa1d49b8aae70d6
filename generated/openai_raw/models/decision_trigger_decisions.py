from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import DecisionQuestion


@model
class DecisionTriggerDecisions(Base):
    """The value of `DecisionTrigger.decisions`."""

    questions: list[DecisionQuestion]

    _nested = {'questions': ['DecisionQuestion']}
