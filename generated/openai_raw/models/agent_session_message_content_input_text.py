from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionMessageContentInputText(Base):
    """Something you told the agent."""

    text: str
    """How the agent writes: its format and its length."""
    type: Literal['input_text']
    """Which kind it is. Always `input_text`."""
    _tags = {'type': 'input_text'}
