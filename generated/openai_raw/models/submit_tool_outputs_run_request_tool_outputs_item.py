from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class SubmitToolOutputsRunRequestToolOutputsItemDict(TypedDict, total=False):
        tool_call_id: str
        output: str


@model
class SubmitToolOutputsRunRequestToolOutputsItem(Base):
    """Submit tool outputs run request tool outputs item."""

    tool_call_id: str | None = absent
    output: str | None = absent
