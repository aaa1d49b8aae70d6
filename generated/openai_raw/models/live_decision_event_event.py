from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision import Decision


@model
class LiveDecisionEventEvent(Base):
    """Live decision event event."""

    decision: Decision
    type: Literal['decision.completed']

    _nested = {'decision': 'Decision'}
    _tags = {'type': 'decision.completed'}
