from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CustomToolChatCompletionsCustomFormatTextDict(TypedDict, total=False):
        type: Required[Literal['text']]


@model
class CustomToolChatCompletionsCustomFormatText(Base):
    """Custom tool chat completions custom format text."""

    type: Literal['text']
    _tags = {'type': 'text'}
