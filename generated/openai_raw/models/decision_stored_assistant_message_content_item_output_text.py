from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DecisionStoredAssistantMessageContentItemOutputText(Base):
    """Decision stored assistant message content item output text."""

    text: str
    type: Literal['output_text']
    _tags = {'type': 'output_text'}
