from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision import Decision


@model
class LiveDecisionEventEvent(Base):
    """The event `decision.completed`."""

    decision: Decision
    type: Literal['decision.completed']
    """The kind of event: always `decision.completed`."""

    _nested = {'decision': 'Decision'}
    _tags = {'type': 'decision.completed'}
