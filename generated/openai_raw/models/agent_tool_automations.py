from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentToolAutomations(Base):
    """Agent tool automations."""

    type: Literal['automations']
    _tags = {'type': 'automations'}
