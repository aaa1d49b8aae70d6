from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaResponseFormatTextDict(TypedDict, total=False):
        type: Required[Literal['text']]
        """Always `text`."""


@model
class BetaResponseFormatText(Base):
    """The answer is plain text."""

    type: Literal['text']
    """Always `text`."""
    _tags = {'type': 'text'}
