from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationCreatedByAgent(Base):
    """Automation created by agent."""

    session_id: str
    """Id of the session."""
    tool_call_id: str
    """Id of the tool call."""
    type: Literal['agent']
    """Tells this object from others that can stand in its place: always `agent`."""
    _tags = {'type': 'agent'}
