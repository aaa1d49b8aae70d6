from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decisions_delegation_config import DecisionsDelegationConfig


@model
class SessionResourceDelegationDecisions(Base):
    """Session resource delegation decisions."""

    decisions: DecisionsDelegationConfig
    type: Literal['decisions']
    acknowledgement_delay_ms: int | None = None

    _nested = {'decisions': 'DecisionsDelegationConfig'}
    _tags = {'type': 'decisions'}
