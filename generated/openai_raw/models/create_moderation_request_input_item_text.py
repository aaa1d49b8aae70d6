from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateModerationRequestInputItemTextDict(TypedDict, total=False):
        type: Required[Literal['text']]
        text: Required[str]


@model
class CreateModerationRequestInputItemText(Base):
    """Create moderation request input item text."""

    type: Literal['text']
    text: str
    _tags = {'type': 'text'}
