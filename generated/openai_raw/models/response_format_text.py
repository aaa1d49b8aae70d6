from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponseFormatTextDict(TypedDict, total=False):
        type: Required[Literal['text']]
        """Always `text`."""


@model
class ResponseFormatText(Base):
    """The answer is free text."""

    type: Literal['text']
    """Always `text`."""
    _tags = {'type': 'text'}
