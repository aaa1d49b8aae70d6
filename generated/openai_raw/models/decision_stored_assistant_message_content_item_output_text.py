from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DecisionStoredAssistantMessageContentItemOutputText(Base):
    """Text that the model wrote."""

    text: str
    """The text itself."""
    type: Literal['output_text']
    """Tells this object from others that can stand in its place: always `output_text`."""
    _tags = {'type': 'output_text'}
