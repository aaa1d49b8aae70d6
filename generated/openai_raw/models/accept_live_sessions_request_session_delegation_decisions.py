from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decisions_delegation_config_param import DecisionsDelegationConfigParam, DecisionsDelegationConfigParamDict

    class AcceptLiveSessionsRequestSessionDelegationDecisionsDict(TypedDict, total=False):
        decisions: Required[DecisionsDelegationConfigParam | DecisionsDelegationConfigParamDict]
        type: Required[Literal['decisions']]
        """Tells this object from others that can stand in its place: always `decisions`."""
        acknowledgement_delay_ms: int


@model
class AcceptLiveSessionsRequestSessionDelegationDecisions(Base):
    """The value of `AcceptLiveSessionsRequestSession.delegation`."""

    decisions: DecisionsDelegationConfigParam
    type: Literal['decisions']
    """Tells this object from others that can stand in its place: always `decisions`."""
    acknowledgement_delay_ms: int | None = absent

    _nested = {'decisions': 'DecisionsDelegationConfigParam'}
    _tags = {'type': 'decisions'}
