from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseFormatTextPython(Base):
    """The answer is Python code."""

    type: Literal['python']
    """Tells this object from others that can stand in its place: always `python`."""
    _tags = {'type': 'python'}
