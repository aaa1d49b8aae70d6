from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InitialItemUserContentItemDict(TypedDict, total=False):
        text: Required[str]
        type: Literal['input_text']


@model
class InitialItemUserContentItem(Base):
    """Initial item user content item."""

    text: str
    type: Literal['input_text'] | None = absent
    _tags = {'type': 'input_text'}
