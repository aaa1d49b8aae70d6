from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InitialItemAssistantContentItemTextDict(TypedDict, total=False):
        text: Required[str]
        type: Literal['text']


@model
class InitialItemAssistantContentItemText(Base):
    """Initial item assistant content item text."""

    text: str
    type: Literal['text'] | None = absent
    _tags = {'type': 'text'}
