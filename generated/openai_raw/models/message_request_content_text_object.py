from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class MessageRequestContentTextObjectDict(TypedDict, total=False):
        type: Required[Literal['text']]
        text: Required[str]


@model
class MessageRequestContentTextObject(Base):
    """Message request content text object."""

    type: Literal['text']
    text: str
    _tags = {'type': 'text'}
