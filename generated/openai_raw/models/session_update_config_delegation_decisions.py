from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decisions_delegation_update_config import DecisionsDelegationUpdateConfig, DecisionsDelegationUpdateConfigDict

    class SessionUpdateConfigDelegationDecisionsDict(TypedDict, total=False):
        type: Required[Literal['decisions']]
        """Tells this object from others that can stand in its place: always `decisions`."""
        acknowledgement_delay_ms: int
        decisions: DecisionsDelegationUpdateConfig | DecisionsDelegationUpdateConfigDict


@model
class SessionUpdateConfigDelegationDecisions(Base):
    """The value of `SessionUpdateConfig.delegation`."""

    type: Literal['decisions']
    """Tells this object from others that can stand in its place: always `decisions`."""
    acknowledgement_delay_ms: int | None = absent
    decisions: DecisionsDelegationUpdateConfig | None = absent

    _nested = {'decisions': 'DecisionsDelegationUpdateConfig'}
    _tags = {'type': 'decisions'}
