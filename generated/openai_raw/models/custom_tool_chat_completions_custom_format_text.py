from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CustomToolChatCompletionsCustomFormatTextDict(TypedDict, total=False):
        type: Required[Literal['text']]


@model
class CustomToolChatCompletionsCustomFormatText(Base):
    """The tool takes free text.

    Attributes:
        type: Always `text`.
    """

    type: Literal['text']
    _tags = {'type': 'text'}
