from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import DecisionQuestion


@model
class DecisionsDelegationConfig(Base):
    """The value of `SessionResourceDelegationDecisions.decisions`."""

    model: str
    """The model that was used."""
    questions: list[DecisionQuestion]

    _nested = {'questions': ['DecisionQuestion']}
