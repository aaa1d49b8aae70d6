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
        """How long to wait before the user is told that work is going on, in milliseconds."""
        decisions: DecisionsDelegationUpdateConfig | DecisionsDelegationUpdateConfigDict
        """Questions that are answered in place of a free answer."""


@model
class SessionUpdateConfigDelegationDecisions(Base):
    """Questions are answered in place of a free answer."""

    type: Literal['decisions']
    """Tells this object from others that can stand in its place: always `decisions`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""
    decisions: DecisionsDelegationUpdateConfig | None = absent
    """Questions that are answered in place of a free answer."""

    _nested = {'decisions': 'DecisionsDelegationUpdateConfig'}
    _tags = {'type': 'decisions'}
