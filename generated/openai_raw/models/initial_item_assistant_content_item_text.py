from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InitialItemAssistantContentItemTextDict(TypedDict, total=False):
        text: Required[str]
        type: Literal['text']
        """Tells this object from others that can stand in its place: always `text`."""


@model
class InitialItemAssistantContentItemText(Base):
    """The value of `InitialItemAssistant.content`."""

    text: str
    type: Literal['text'] | None = absent
    """Tells this object from others that can stand in its place: always `text`."""
    _tags = {'type': 'text'}
