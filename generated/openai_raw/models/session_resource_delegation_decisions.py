from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decisions_delegation_config import DecisionsDelegationConfig


@model
class SessionResourceDelegationDecisions(Base):
    """Questions are answered in place of a free answer."""

    decisions: DecisionsDelegationConfig
    """Questions that are answered in place of a free answer."""
    type: Literal['decisions']
    """Tells this object from others that can stand in its place: always `decisions`."""
    acknowledgement_delay_ms: int | None = None
    """How long to wait before the user is told that work is going on, in milliseconds."""

    _nested = {'decisions': 'DecisionsDelegationConfig'}
    _tags = {'type': 'decisions'}
