from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decisions_delegation_config import DecisionsDelegationConfig


@model
class SessionResourceDelegationDecisions(Base):
    """The value of `SessionResource.delegation`."""

    decisions: DecisionsDelegationConfig
    type: Literal['decisions']
    """Tells this object from others that can stand in its place: always `decisions`."""
    acknowledgement_delay_ms: int | None = None

    _nested = {'decisions': 'DecisionsDelegationConfig'}
    _tags = {'type': 'decisions'}
