from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InitialItemAssistantContentItemOutputTextDict(TypedDict, total=False):
        text: Required[str]
        """The text itself."""
        type: Required[Literal['output_text']]
        """Which kind it is. Always `output_text`."""


@model
class InitialItemAssistantContentItemOutputText(Base):
    """A part of a message."""

    text: str
    """The text itself."""
    type: Literal['output_text']
    """Which kind it is. Always `output_text`."""
    _tags = {'type': 'output_text'}
