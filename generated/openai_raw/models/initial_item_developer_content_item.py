from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InitialItemDeveloperContentItemDict(TypedDict, total=False):
        text: Required[str]
        """The text itself."""
        type: Literal['input_text']
        """Which kind it is. Always `input_text`."""


@model
class InitialItemDeveloperContentItem(Base):
    """A part of a message."""

    text: str
    """The text itself."""
    type: Literal['input_text'] | None = absent
    """Which kind it is. Always `input_text`."""
    _tags = {'type': 'input_text'}
