from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class EvalItemContentOutputTextDict(TypedDict, total=False):
        type: Required[Literal['output_text']]
        """Tells this object from others that can stand in its place: always `output_text`."""
        text: Required[str]
        """The text, with `{{...}}` to fill in."""


@model
class EvalItemContentOutputText(Base):
    """Text that a model wrote."""

    type: Literal['output_text']
    """Tells this object from others that can stand in its place: always `output_text`."""
    text: str
    """The text, with `{{...}}` to fill in."""
    _tags = {'type': 'output_text'}
