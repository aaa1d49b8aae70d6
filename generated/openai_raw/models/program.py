from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Program(Base):
    """Program."""

    type: Literal['program']
    id: str
    call_id: str
    code: str
    fingerprint: str
    _tags = {'type': 'program'}
