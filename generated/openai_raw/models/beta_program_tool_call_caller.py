from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaProgramToolCallCallerDict(TypedDict, total=False):
        type: Required[Literal['program']]
        caller_id: Required[str]


@model
class BetaProgramToolCallCaller(Base):
    """Beta program tool call caller."""

    type: Literal['program']
    caller_id: str
    _tags = {'type': 'program'}
