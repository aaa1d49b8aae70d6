from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class EvalItemContentOutputTextDict(TypedDict, total=False):
        type: Required[Literal['output_text']]
        """Tells this object from others that can stand in its place: always `output_text`."""
        text: Required[str]


@model
class EvalItemContentOutputText(Base):
    """Eval item content output text."""

    type: Literal['output_text']
    """Tells this object from others that can stand in its place: always `output_text`."""
    text: str
    _tags = {'type': 'output_text'}
