from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InitialItemAssistantContentItemTextDict(TypedDict, total=False):
        text: Required[str]
        """The text itself."""
        type: Literal['text']
        """Which kind it is. Always `text`."""


@model
class InitialItemAssistantContentItemText(Base):
    """A part of a message."""

    text: str
    """The text itself."""
    type: Literal['text'] | None = absent
    """Which kind it is. Always `text`."""
    _tags = {'type': 'text'}
