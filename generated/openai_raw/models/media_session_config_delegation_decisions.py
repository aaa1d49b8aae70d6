from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decisions_delegation_config_param import DecisionsDelegationConfigParam, DecisionsDelegationConfigParamDict

    class MediaSessionConfigDelegationDecisionsDict(TypedDict, total=False):
        decisions: Required[DecisionsDelegationConfigParam | DecisionsDelegationConfigParamDict]
        """Questions that are answered in place of a free answer."""
        type: Required[Literal['decisions']]
        """Which kind it is. Always `decisions`."""
        acknowledgement_delay_ms: int
        """How long to wait before the user is told that work is going on, in milliseconds."""


@model
class MediaSessionConfigDelegationDecisions(Base):
    """Questions are answered in place of a free answer."""

    decisions: DecisionsDelegationConfigParam
    """Questions that are answered in place of a free answer."""
    type: Literal['decisions']
    """Which kind it is. Always `decisions`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""

    _nested = {'decisions': 'DecisionsDelegationConfigParam'}
    _tags = {'type': 'decisions'}
