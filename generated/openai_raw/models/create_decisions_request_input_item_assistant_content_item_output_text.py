from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateDecisionsRequestInputItemAssistantContentItemOutputTextDict(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal['output_text']]


@model
class CreateDecisionsRequestInputItemAssistantContentItemOutputText(Base):
    """Create decisions request input item assistant content item output text."""

    text: str
    type: Literal['output_text']
    _tags = {'type': 'output_text'}
