from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class DecisionInputTextDict(TypedDict, total=False):
        text: Required[str]
        """The text itself."""
        type: Required[Literal['input_text']]
        """Tells this object from others that can stand in its place: always `input_text`."""


@model
class DecisionInputText(Base):
    """Text to decide about."""

    text: str
    """The text itself."""
    type: Literal['input_text']
    """Tells this object from others that can stand in its place: always `input_text`."""
    _tags = {'type': 'input_text'}
