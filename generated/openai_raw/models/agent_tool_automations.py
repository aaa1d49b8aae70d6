from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentToolAutomations(Base):
    """Agent tool automations."""

    type: Literal['automations']
    """Tells this object from others that can stand in its place: always `automations`."""
    _tags = {'type': 'automations'}
