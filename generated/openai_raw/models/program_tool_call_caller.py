from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ProgramToolCallCallerDict(TypedDict, total=False):
        type: Required[Literal['program']]
        caller_id: Required[str]


@model
class ProgramToolCallCaller(Base):
    """Program tool call caller."""

    type: Literal['program']
    caller_id: str
    _tags = {'type': 'program'}
