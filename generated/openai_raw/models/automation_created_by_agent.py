from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationCreatedByAgent(Base):
    """Automation created by agent."""

    session_id: str
    tool_call_id: str
    type: Literal['agent']
    _tags = {'type': 'agent'}
