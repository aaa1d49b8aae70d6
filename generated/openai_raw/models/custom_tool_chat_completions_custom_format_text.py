from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CustomToolChatCompletionsCustomFormatTextDict(TypedDict, total=False):
        type: Required[Literal['text']]
        """Always `text`."""


@model
class CustomToolChatCompletionsCustomFormatText(Base):
    """The tool takes free text."""

    type: Literal['text']
    """Always `text`."""
    _tags = {'type': 'text'}
