from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InitialItemAssistantContentItemOutputTextDict(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal['output_text']]


@model
class InitialItemAssistantContentItemOutputText(Base):
    """Initial item assistant content item output text."""

    text: str
    type: Literal['output_text']
    _tags = {'type': 'output_text'}
