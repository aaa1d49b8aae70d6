from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationCreatedByAgent(Base):
    """Created by a model in a session."""

    session_id: str
    """Id of the session."""
    tool_call_id: str
    """Id of the tool call."""
    type: Literal['agent']
    """Which kind it is. Always `agent`."""
    _tags = {'type': 'agent'}
