from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision import Decision


@model
class LiveDecisionEventEvent(Base):
    """The decision that was made."""

    decision: Decision
    """The answers."""
    type: Literal['decision.completed']
    """Which kind it is. Always `decision.completed`."""

    _nested = {'decision': 'Decision'}
    _tags = {'type': 'decision.completed'}
