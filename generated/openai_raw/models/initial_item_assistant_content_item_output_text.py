from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InitialItemAssistantContentItemOutputTextDict(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal['output_text']]
        """Tells this object from others that can stand in its place: always `output_text`."""


@model
class InitialItemAssistantContentItemOutputText(Base):
    """The value of `InitialItemAssistant.content`."""

    text: str
    type: Literal['output_text']
    """Tells this object from others that can stand in its place: always `output_text`."""
    _tags = {'type': 'output_text'}
