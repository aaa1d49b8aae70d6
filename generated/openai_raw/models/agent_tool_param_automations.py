from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AgentToolParamAutomationsDict(TypedDict, total=False):
        type: Required[Literal['automations']]
        """Which kind it is. Always `automations`."""


@model
class AgentToolParamAutomations(Base):
    """Lets the agent make automations."""

    type: Literal['automations']
    """Which kind it is. Always `automations`."""
    _tags = {'type': 'automations'}
