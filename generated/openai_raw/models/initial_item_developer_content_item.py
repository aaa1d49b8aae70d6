from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InitialItemDeveloperContentItemDict(TypedDict, total=False):
        text: Required[str]
        type: Literal['input_text']


@model
class InitialItemDeveloperContentItem(Base):
    """Initial item developer content item."""

    text: str
    type: Literal['input_text'] | None = absent
    _tags = {'type': 'input_text'}
