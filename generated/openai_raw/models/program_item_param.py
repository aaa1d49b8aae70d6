from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ProgramItemParamDict(TypedDict, total=False):
        id: Required[str]
        type: Required[Literal['program']]
        call_id: Required[str]
        code: Required[str]
        fingerprint: Required[str]


@model
class ProgramItemParam(Base):
    """Program item param."""

    id: str
    type: Literal['program']
    call_id: str
    code: str
    fingerprint: str
    _tags = {'type': 'program'}
