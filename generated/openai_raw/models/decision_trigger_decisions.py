from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import DecisionQuestion


@model
class DecisionTriggerDecisions(Base):
    """The questions of a trigger."""

    questions: list[DecisionQuestion]
    """The questions, each a yes or no, a choice or a score."""

    _nested = {'questions': ['DecisionQuestion']}
