from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionMessageContentOutputText(Base):
    """Text that the agent wrote."""

    text: str
    """How the agent writes: its format and its length."""
    type: Literal['output_text']
    """Which kind it is. Always `output_text`."""
    _tags = {'type': 'output_text'}
