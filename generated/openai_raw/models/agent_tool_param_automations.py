from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AgentToolParamAutomationsDict(TypedDict, total=False):
        type: Required[Literal['automations']]
        """Tells this object from others that can stand in its place: always `automations`."""


@model
class AgentToolParamAutomations(Base):
    """Agent tool param automations."""

    type: Literal['automations']
    """Tells this object from others that can stand in its place: always `automations`."""
    _tags = {'type': 'automations'}
