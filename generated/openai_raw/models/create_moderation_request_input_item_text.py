from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateModerationRequestInputItemTextDict(TypedDict, total=False):
        type: Required[Literal['text']]
        """Tells this object from others that can stand in its place: always `text`."""
        text: Required[str]


@model
class CreateModerationRequestInputItemText(Base):
    """The value of `CreateModerationRequest.input`."""

    type: Literal['text']
    """Tells this object from others that can stand in its place: always `text`."""
    text: str
    _tags = {'type': 'text'}
