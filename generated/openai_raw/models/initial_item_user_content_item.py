from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InitialItemUserContentItemDict(TypedDict, total=False):
        text: Required[str]
        type: Literal['input_text']
        """Tells this object from others that can stand in its place: always `input_text`."""


@model
class InitialItemUserContentItem(Base):
    """The value of `InitialItemUser.content`."""

    text: str
    type: Literal['input_text'] | None = absent
    """Tells this object from others that can stand in its place: always `input_text`."""
    _tags = {'type': 'input_text'}
